//! The table: one page for each stage of a turn, and beside it the family's diary, the ecomap, the seats and the log.

mod decide;
mod diary;
mod ecomap;
mod listen;
mod log;
mod moment;
mod prioritise;

pub use decide::{ActsView, AskedView, DecideView, FolderView, KnownFact, PlannedView, SeatTab};
pub use diary::{DiaryBlock, DiaryDay, DiaryView, Mark};
pub use ecomap::{Around, EcomapView, Member, Relation};
pub use listen::{ListenView, NewsView, Quote};
pub use log::{LogLine, LogView, Term};
pub use moment::{AbilityView, MomentView};
pub use prioritise::{AnswersView, FamilyAnswer, GoalView, NameView, NeedCard, PrioritiseView};

use super::{Choice, action};
use crate::scenario::ids::SeatId;

pub use action::Move;

/// The table as it is now.
#[derive(Debug, Clone, PartialEq)]
pub struct TableView {
    /// The line at the top.
    pub header: HeaderView,
    /// What is asked now.
    pub stage: StageView,
    /// The family's week.
    pub diary: DiaryView,
    /// The family and who is around it.
    pub ecomap: EcomapView,
    /// The seats, in order.
    pub seats: Vec<SeatLine>,
    /// Heading of the seats.
    pub seats_heading: String,
    /// What happened so far.
    pub log: LogView,
    /// Heading of the glossary.
    pub glossary_heading: String,
    /// Words of the field, explained.
    pub glossary: Vec<Term>,
    /// What this page is for, for whoever asks.
    pub help: String,
    /// Save a copy, settings, leave.
    pub menu: Vec<Choice>,
}

/// The line at the top of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderView {
    /// "De deurwaarder eerst?"
    pub case: String,
    /// "Beurt drie van acht"
    pub turn: String,
    /// "15 tot 21 september"
    pub dates: String,
    /// The steps of a turn, one of which is on.
    pub steps: Vec<Step>,
    /// "De pen is bij: huisarts"
    pub pen: String,
    /// The goal the team shares, once there is one.
    pub goal: Option<String>,
    /// The focus in force, worded: "Waar we aan werken: het huis, Yassins slaap".
    pub focus: Option<String>,
}

/// A step of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// It is on.
    pub now: bool,
}

/// A seat beside the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatLine {
    /// Which.
    pub seat: SeatId,
    /// "Huisarts"
    pub discipline: String,
    /// "Hilde Kramer", or the player's name.
    pub who: String,
    /// Played by a person.
    pub person: bool,
    /// Holds the pen.
    pub pen: bool,
    /// "nog twee van de drie uur"
    pub hours: String,
    /// Hours left and in all, to draw.
    pub left: (u8, u8),
    /// What it plans this turn.
    pub plans: Vec<String>,
}

/// What is asked now.
#[derive(Debug, Clone, PartialEq)]
pub enum StageView {
    /// The device goes to one player, who alone looks.
    Pass(PassView),
    /// What is private.
    News(NewsView),
    /// What everybody hears.
    Listen(ListenView),
    /// The goal the team shares.
    Goal(GoalView),
    /// A seat names what it would put first.
    Name(NameView),
    /// The pen puts up to three in order.
    Prioritise(PrioritiseView),
    /// The family answers.
    Answers(AnswersView),
    /// A seat decides what to do.
    Decide(Box<DecideView>),
    /// What only this seat knows.
    Folder(FolderView),
    /// The turn is about to be closed; the diary is read aloud.
    Close(CloseView),
    /// What happened, and a look back.
    LookBack(LookBackView),
    /// Before the figures: how it is, and a guess.
    Guess(GuessView),
    /// The figures, at half-time.
    Figures(FiguresView),
    /// Life as it is at the end.
    Ended(EndedView),
}

/// The device goes to one player.
#[derive(Debug, Clone, PartialEq)]
pub struct PassView {
    /// "Geef het apparaat aan Hilde (huisarts)."
    pub text: String,
    /// "Ik ben Hilde en kijk alleen"
    pub take: Choice,
    /// Not now, where that can be.
    pub back: Option<Choice>,
}

/// The turn is about to be closed.
#[derive(Debug, Clone, PartialEq)]
pub struct CloseView {
    /// Heading.
    pub heading: String,
    /// "Samira over deze week:"
    pub aloud_by: String,
    /// The diary in the words of its owner, a sentence each.
    pub aloud: Vec<String>,
    /// What to know: hours left over, moments nobody chose in.
    pub remarks: Vec<String>,
    /// Closes the turn.
    pub close: Choice,
    /// Closes the help for good with the family's consent, when that can be.
    pub close_help: Option<Choice>,
    /// Back to deciding.
    pub back: Choice,
}

/// What happened, and a look back.
#[derive(Debug, Clone, PartialEq)]
pub struct LookBackView {
    /// "Terugblik op beurt drie"
    pub heading: String,
    /// What happened, in lines.
    pub happened: Vec<String>,
    /// Words of a family member.
    pub quote: Option<Quote>,
    /// Three sentences of direction, no figures.
    pub sentences: Vec<String>,
    /// On to the next turn.
    pub next: Choice,
}

/// Before the figures: how it is, and a guess.
#[derive(Debug, Clone, PartialEq)]
pub struct GuessView {
    /// Heading.
    pub heading: String,
    /// Why before the figures.
    pub about: String,
    /// Who is asked, when more than one plays.
    pub who: Option<String>,
    /// How it was, in own words: asks for a text. None: told already.
    pub feeling: Option<Choice>,
    /// Three questions with three answers each; the front end may show them one by one.
    pub guesses: Vec<(String, Vec<Choice>)>,
    /// On, once the three are answered; asks for a text that may stay empty.
    pub next: Choice,
}

/// The figures, at half-time.
#[derive(Debug, Clone, PartialEq)]
pub struct FiguresView {
    /// Heading.
    pub heading: String,
    /// "Je dacht: ..."
    pub guessed: Vec<String>,
    /// Paragraphs with a heading each.
    pub parts: Vec<(String, Vec<String>)>,
    /// On with the case.
    pub next: Choice,
    /// Stop here; the journal stays.
    pub stop: Choice,
}

/// Life as it is at the end.
#[derive(Debug, Clone, PartialEq)]
pub struct EndedView {
    /// Title of the ending.
    pub title: String,
    /// Why it ends now.
    pub why: String,
    /// What life is like, in paragraphs.
    pub text: Vec<String>,
    /// On: how it was, a guess, and the debrief.
    pub next: Choice,
}
