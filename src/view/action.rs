//! Everything a player can do on any screen. A view hands out choices; the front end gives their actions back.

use crate::engine::command::{Actor, Command};
use crate::scenario::ActKind;
use crate::scenario::Verb;
use crate::scenario::ids::*;
use crate::scenario::model::Form;
use crate::scenario::world::Consultee;
use crate::seats::Temper;
use crate::view::Setting;
use crate::view::workbench::Bench;
use std::path::PathBuf;

pub use crate::session::Outlook;

/// Something to press or to choose, worded.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What happens then.
    pub action: Action,
    /// What it is called. No two choices on one page share a label.
    pub label: String,
    /// The same in fewer words, where the eye sees what it is about; none: the label itself.
    pub short: Option<String>,
    /// A line below it: what one can know beforehand.
    pub note: Option<String>,
    /// What it costs: "twee uur". None: nothing that costs hours.
    pub hours: Option<String>,
    /// Whom it touches: "Samira en Karim".
    pub touches: Option<String>,
    /// Why it can't be done now, in a sentence. Then it is shown, but can't be chosen.
    pub blocked: Option<String>,
    /// Whether it is what is chosen now (an option of a moment, a need in the focus, a language); none: it is done and
    /// over, nothing stays chosen.
    pub chosen: Option<bool>,
    /// A text that is asked with it before it is done; see [`Action::with_text`].
    pub ask: Option<Ask>,
}

impl Choice {
    /// A choice with nothing but a label.
    pub fn new(label: impl Into<String>, action: Action) -> Choice {
        Choice {
            action,
            label: label.into(),
            short: None,
            note: None,
            hours: None,
            touches: None,
            blocked: None,
            chosen: None,
            ask: None,
        }
    }

    /// With fewer words where the eye sees what it is about.
    #[must_use]
    pub fn short(mut self, short: impl Into<String>) -> Choice {
        self.short = Some(short.into());
        self
    }

    /// What the eye sees.
    pub fn shown(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.label)
    }

    /// With a line below it.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Choice {
        let note = note.into();
        self.note = (!note.trim().is_empty()).then_some(note);
        self
    }

    /// With a text that is asked.
    #[must_use]
    pub fn ask(self, prompt: impl Into<String>, required: bool) -> Choice {
        self.ask_again(prompt, required, "")
    }

    /// With a text that is asked, and what was written before.
    #[must_use]
    pub fn ask_again(mut self, prompt: impl Into<String>, required: bool, before: &str) -> Choice {
        self.ask = Some(Ask {
            prompt: prompt.into(),
            required,
            short: false,
            before: before.to_owned(),
        });
        self
    }

    /// With a name or a path that is asked: one line is enough.
    #[must_use]
    pub fn ask_line(self, prompt: impl Into<String>, required: bool) -> Choice {
        let mut choice = self.ask(prompt, required);
        if let Some(ask) = &mut choice.ask {
            ask.short = true;
        }
        choice
    }

    /// One of those of which one stays chosen; whether this is it.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Choice {
        self.chosen = Some(chosen);
        self
    }

    /// Blocked, with the reason.
    #[must_use]
    pub fn blocked(mut self, why: Option<String>) -> Choice {
        self.blocked = why;
        self
    }

    /// Whether it is what is chosen now.
    pub fn is_chosen(&self) -> bool {
        self.chosen == Some(true)
    }

    /// Whether it can be chosen.
    pub fn open(&self) -> bool {
        self.blocked.is_none()
    }
}

/// A text that is asked with a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// The question.
    pub prompt: String,
    /// May not stay empty.
    pub required: bool,
    /// A name or a path: one line is enough.
    pub short: bool,
    /// What was written before, to be changed.
    pub before: String,
}

/// A question that lies over the table while the game rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// "Even stilstaan"
    pub heading: String,
    /// The question.
    pub question: String,
    /// What to do with it.
    pub about: String,
}

/// Everything a player can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// A command in the case, with a written reason where one was asked.
    Give {
        /// Who gives it.
        by: Actor,
        /// What.
        command: Command,
        /// Why, in the player's words.
        reason: Option<String>,
    },
    /// Something written or guessed that becomes a note in the journal.
    Tell(Telling),
    /// A move at the table that stays on this device: turning a page, picking up a card.
    Turn(Move),
    /// To another screen, or something outside the case.
    Go(Goto),
}

impl Action {
    /// The action with the text that was asked with its choice. An empty text is no text.
    #[must_use]
    pub fn with_text(self, text: &str) -> Action {
        let text = text.trim();
        match self {
            Action::Give { by, command, .. } => Action::Give {
                by,
                command,
                reason: (!text.is_empty()).then(|| text.to_owned()),
            },
            Action::Tell(telling) => Action::Tell(telling.with_text(text)),
            Action::Go(Goto::SessionsFolder(_)) => Action::Go(Goto::SessionsFolder(PathBuf::from(text))),
            Action::Go(Goto::Workbench(Bench::Folder(_))) => {
                Action::Go(Goto::Workbench(Bench::Folder(PathBuf::from(text))))
            }
            Action::Go(Goto::Workbench(Bench::New(_))) => {
                Action::Go(Goto::Workbench(Bench::New(text.to_owned())))
            }
            Action::Go(Goto::Name(seat, _)) => Action::Go(Goto::Name(seat, text.to_owned())),
            Action::Turn(Move::Guess(Guess::Felt(_))) => {
                Action::Turn(Move::Guess(Guess::Felt(text.to_owned())))
            }
            Action::Turn(Move::Guess(Guess::SeenBy(_))) => {
                Action::Turn(Move::Guess(Guess::SeenBy(text.to_owned())))
            }
            other @ (Action::Turn(_) | Action::Go(_)) => other,
        }
    }
}

/// What becomes a note in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Telling {
    /// The goal the team shares.
    Goal(String),
    /// An impression of one's own, before the figures.
    Impression {
        /// Whose.
        seat: SeatId,
        /// How it was. Empty: passed over.
        feeling: String,
        /// The family's load.
        load: Outlook,
        /// The continuity of the help.
        continuity: Outlook,
        /// Working within one's own expertise.
        expertise: Outlook,
        /// What one saw it by. Empty: passed over.
        seen_by: String,
    },
    /// How able one feels to do what one chose, 1-4.
    Ability {
        /// In which moment.
        moment: MomentId,
        /// Who.
        seat: SeatId,
        /// 1 (not at all) to 4 (fully).
        level: u8,
    },
    /// The figures have been read.
    FiguresRead,
}

impl Telling {
    fn with_text(self, text: &str) -> Telling {
        match self {
            Telling::Goal(_) => Telling::Goal(text.to_owned()),
            same @ (Telling::Impression { .. } | Telling::Ability { .. } | Telling::FiguresRead) => same,
        }
    }
}

/// A move at the table that is no command: kept by [`super::table::Desk`], never in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// The look back on this turn was read.
    LookedBack(u8),
    /// What everybody hears in this turn was read.
    Heard(u8),
    /// The device is with this seat, who alone looks.
    TakeDevice(SeatId),
    /// The private news was read, or the folder put away; the table looks along again.
    PutAway,
    /// The folder with what only this seat knows is opened by who plays alone.
    OpenFolder(SeatId),
    /// The device goes to this seat, for its folder.
    PassFolder(SeatId),
    /// On without a shared goal.
    NoGoal,
    /// What the seat that is asked would put first; it is said when the card is named.
    First(NeedId),
    /// A need is put at the end of the order, or taken out of it.
    Card(NeedId),
    /// A need is put at this place in the order, from 1.
    Place(NeedId, u8),
    /// A need in the order moves one place forward.
    Earlier(NeedId),
    /// A need in the order moves one place back.
    Later(NeedId),
    /// Naming needs can be seen again.
    AnswersSeen,
    /// What would the colleague in this seat do?
    AskOpinion(SeatId),
    /// The page of this seat.
    Sit(SeatId),
    /// The acts under this verb.
    Verb(Verb),
    /// The acts that come less often, too.
    More,
    /// This kind of act, by a seat or by the table.
    Kind(Actor, ActKind),
    /// The next detail of the act.
    Detail(Detail),
    /// One step back in choosing an act.
    Back,
    /// To the closing of the turn: the diary is read aloud.
    ToClosing,
    /// Back to deciding.
    NotYet,
    /// A part of one's own impression, before the figures.
    Guess(Guess),
    /// To the debrief.
    ToDebrief,
}

/// What a part of one's own impression is about, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Guess {
    /// The family's load.
    Load(Outlook),
    /// The continuity of the help.
    Continuity(Outlook),
    /// Working within one's own expertise.
    Expertise(Outlook),
    /// How it was, in own words.
    Felt(String),
    /// What one saw it by, in own words.
    SeenBy(String),
}

/// One detail of an act, in the order in which they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// About which need.
    Need(NeedId),
    /// With whom; none: the whole family.
    With(Option<PersonId>),
    /// Whom to ask.
    Whom(Consultee),
    /// Which fact.
    Fact(FactId),
    /// About which signal; none: a worry not yet named.
    Signal(Option<SignalId>),
    /// Which seat: who takes over, whom to get to know.
    Seat(SeatId),
    /// Who leads.
    Lead(SeatId),
    /// Who decides when opinions differ.
    Decides(SeatId),
    /// With the family present.
    WithFamily(bool),
    /// Having told the family.
    Openly(bool),
    /// To which form.
    Form(Form),
}

/// To another screen, or something outside the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goto {
    /// The title.
    Title,
    /// The library of cases and sessions.
    Library,
    /// The briefing of a case: its id or path.
    Briefing(String),
    /// Who sits where.
    Seats,
    /// A seat is played by a person or by a colleague.
    Sit(SeatId, Sitter),
    /// A person's name.
    Name(SeatId, String),
    /// The case begins.
    Start,
    /// A saved session goes on; when its case was changed since, the front end asks how.
    Continue(PathBuf),
    /// A saved session goes on with the case as it was then.
    AsThen(PathBuf),
    /// A session of its own goes on from a saved one, with the case as it is now.
    AsNow(PathBuf),
    /// To an earlier turn of a saved session, or of the one on the table; the front end asks which.
    Earlier(Option<PathBuf>),
    /// A session of its own begins where this turn opened in a saved one.
    Branch(PathBuf, u8),
    /// A saved session is deleted.
    Delete(PathBuf),
    /// A copy of the journal is saved; the front end asks where.
    SaveCopy,
    /// Role cards to print are saved; the front end asks where.
    SaveCards,
    /// Leaves the table; the journal stays.
    Leave,
    /// New plays are kept in this folder from now on; an empty path: in the usual place.
    SessionsFolder(PathBuf),
    /// Stops for a moment to talk about a question.
    Talk(Pause),
    /// The debrief in large type, for a screen that a room looks at; or at the size set.
    Present(bool),
    /// Something at the workbench, where cases are written.
    Workbench(Bench),
    /// The settings.
    Settings,
    /// Something is set, from now on and at the next start.
    Set(Setting),
    /// Back to the screen before.
    Back,
    /// Ends the program.
    Quit,
}

/// Who plays a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sitter {
    /// A person.
    Person,
    /// A colleague with this temper.
    Colleague(Temper),
}
