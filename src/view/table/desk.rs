//! What is open on this device: what was read, which cards were picked up, whose page it is. Never in the journal.

use super::sitting::Sitting;
use crate::engine::command::{Actor, Command};
use crate::engine::event::EventKind;
use crate::engine::state::Phase;
use crate::scenario::ids::*;
use crate::scenario::{ActKind, Verb};
use crate::session::{Entry, Note, Play, PlayError, Record, Store};
use crate::view::action::{Action, Detail, Guess, Move, Outlook, Telling};

/// The turn in which a goal is asked for: the first that opens with what the family says.
const GOAL_TURN: u8 = 2;

/// What is open on this device.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Desk {
    /// The turn all this is about.
    pub(super) turn: u8,
    /// The last turn that was looked back on.
    pub(super) looked_back: u8,
    /// The last turn whose news everybody heard.
    pub(super) heard: u8,
    /// Who read what is private this turn.
    pub(super) read: SeatSet,
    /// What is private and open now.
    pub(super) private: Private,
    pub(super) goal_asked: bool,
    /// The card that a seat has in mind and hasn't named yet.
    pub(super) first: Option<NeedId>,
    /// The order of needs being made; none: not begun.
    pub(super) order: Option<Vec<NeedId>>,
    pub(super) answers_seen: bool,
    /// Whose page.
    pub(super) seat: Option<SeatId>,
    /// Which colleague was asked for an opinion.
    pub(super) opinion: Option<SeatId>,
    /// How far the choosing of an act is.
    pub(super) path: Vec<Pick>,
    pub(super) more: bool,
    pub(super) closing: bool,
    pub(super) guesses: Guesses,
    pub(super) debrief: bool,
}

/// What is private and open now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Private {
    /// Everybody looks along.
    #[default]
    Nothing,
    /// The device is on its way, for the folder.
    Passing(SeatId),
    /// The folder is open.
    Folder(SeatId),
    /// The news is open.
    News(SeatId),
}

/// One step in choosing an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pick {
    Verb(Verb),
    Kind(Actor, ActKind),
    Detail(Detail),
}

/// What was chosen and written so far of one's own impression; nothing of it is recorded before one goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Guesses {
    /// How it was; none: not asked yet, empty: passed over.
    pub felt: Option<String>,
    pub load: Option<Outlook>,
    pub continuity: Option<Outlook>,
    pub expertise: Option<Outlook>,
    /// What one saw it by; none: not asked yet, empty: passed over.
    pub seen_by: Option<String>,
}

impl Desk {
    /// The desk for a play that goes on: what was answered needn't be read again.
    pub fn resume<S: Store>(play: &Play<S>) -> Desk {
        let state = play.state();
        let over = state.phase == Phase::Over;
        let told = |seat: SeatId| {
            let last = play.records().iter().filter(|record| record.turn == state.turn);
            last.filter_map(|record| record.note())
                .any(|note| matches!(note, Note::Prediction { seat: who, .. } if *who == seat))
        };
        if over && play.persons().iter().all(told) {
            // Who played to the end and said what they think of it comes back for the debrief.
            return Desk {
                debrief: true,
                ..Desk::opening(play)
            };
        }
        let under_way = state.phase != Phase::Prioritise
            || play
                .world()
                .seats
                .ids()
                .any(|seat| play.persons().has(seat) && state.seats[seat].named.is_some());
        let mut desk = Desk {
            turn: state.turn,
            ..Desk::default()
        };
        if under_way && !over {
            desk.looked_back = state.turn.saturating_sub(1);
            desk.heard = state.turn;
            desk.read = SeatSet::ALL;
            desk.goal_asked = true;
            desk.answers_seen =
                state.phase == Phase::Decide && !(state.plans.is_empty() && state.choices.is_empty());
        }
        desk
    }

    /// The desk where a turn opens: what was before it needn't be read again.
    pub fn opening<S: Store>(play: &Play<S>) -> Desk {
        let state = play.state();
        let closed = if state.phase == Phase::Over {
            state.turn
        } else {
            state.turn.saturating_sub(1)
        };
        Desk {
            turn: state.turn,
            looked_back: closed,
            goal_asked: closed >= GOAL_TURN,
            ..Desk::default()
        }
    }

    /// A page turned, a card picked up.
    pub fn turn(&mut self, step: Move) {
        match step {
            Move::LookedBack(turn) => self.looked_back = turn,
            Move::Heard(turn) => {
                self.heard = turn;
                self.turn = turn;
            }
            Move::TakeDevice(seat) => {
                self.private = match self.private {
                    Private::Passing(_) => Private::Folder(seat),
                    Private::Nothing | Private::Folder(_) | Private::News(_) => Private::News(seat),
                }
            }
            Move::PutAway => {
                if let Private::News(seat) = self.private {
                    self.read = self.read.with(seat);
                }
                self.private = Private::Nothing;
            }
            Move::OpenFolder(seat) => self.private = Private::Folder(seat),
            Move::PassFolder(seat) => self.private = Private::Passing(seat),
            Move::NoGoal => self.goal_asked = true,
            Move::First(need) => self.first = Some(need),
            Move::Card(need) => self.card(need),
            Move::Place(need, number) => self.place(need, number),
            Move::Earlier(need) => self.shift(need, true),
            Move::Later(need) => self.shift(need, false),
            Move::AnswersSeen => self.answers_seen = true,
            Move::AskOpinion(seat) => self.opinion = Some(seat),
            Move::Sit(seat) => {
                self.seat = Some(seat);
                self.forget_act();
            }
            Move::Verb(verb) => {
                self.forget_act();
                self.path.push(Pick::Verb(verb));
            }
            Move::More => self.more = true,
            Move::Kind(by, kind) => self.path.push(Pick::Kind(by, kind)),
            Move::Detail(detail) => self.path.push(Pick::Detail(detail)),
            Move::Back => {
                self.path.pop();
                self.more = false;
            }
            Move::ToClosing => self.closing = true,
            Move::NotYet => self.closing = false,
            Move::Guess(guess) => match guess {
                Guess::Load(outlook) => self.guesses.load = Some(outlook),
                Guess::Continuity(outlook) => self.guesses.continuity = Some(outlook),
                Guess::Expertise(outlook) => self.guesses.expertise = Some(outlook),
                Guess::Felt(text) => self.guesses.felt = Some(text),
                Guess::SeenBy(text) => self.guesses.seen_by = Some(text),
            },
            Move::ToDebrief => self.debrief = true,
        }
    }

    fn card(&mut self, need: NeedId) {
        let order = self.order.get_or_insert_default();
        if let Some(place) = order.iter().position(|other| *other == need) {
            order.remove(place);
        } else if order.len() < crate::engine::command::Focus::MOST {
            order.push(need);
        }
    }

    /// Where it lies already, the others close up; what was in the last place may fall out.
    fn place(&mut self, need: NeedId, number: u8) {
        let order = self.order.get_or_insert_default();
        order.retain(|other| *other != need);
        let place = usize::from(number).saturating_sub(1).min(order.len());
        order.insert(place, need);
        order.truncate(crate::engine::command::Focus::MOST);
    }

    fn shift(&mut self, need: NeedId, earlier: bool) {
        let order = self.order.get_or_insert_default();
        let Some(place) = order.iter().position(|other| *other == need) else {
            return;
        };
        let other = if earlier {
            place.checked_sub(1)
        } else {
            Some(place + 1).filter(|next| *next < order.len())
        };
        if let Some(other) = other {
            order.swap(place, other);
        }
    }

    fn forget_act(&mut self) {
        self.path.clear();
        self.more = false;
    }

    /// What a command leaves open.
    fn after(&mut self, command: &Command, turn: u8) {
        match command {
            Command::Propose(_) | Command::KeepFocus => {
                self.order = None;
                self.answers_seen = false;
            }
            Command::Respond(_) => self.answers_seen = true,
            Command::Plan { .. } => self.forget_act(),
            Command::CloseTurn | Command::CloseHelp => {
                *self = Desk {
                    turn,
                    looked_back: self.looked_back,
                    heard: self.heard,
                    ..Desk::default()
                };
            }
            Command::Name(_) => self.first = None,
            Command::Object | Command::Withdraw(_) | Command::Answer { .. } | Command::Choose(_) => {}
        }
    }
}

/// Does what was chosen: gives the command and lets the colleagues act, keeps the note, or turns the page. What is
/// for the front end itself ([`Action::Go`]) does nothing here.
///
/// # Errors
/// What the play refuses; then nothing has changed.
pub fn take<S: Store>(play: &mut Play<S>, desk: &mut Desk, action: &Action) -> Result<(), PlayError> {
    match action {
        Action::Give { by, command, reason } => {
            play.submit(*by, Entry::Command(*command, reason.clone()))?;
            // It has happened, also when what the colleagues do next can't be recorded.
            desk.after(command, play.state().turn);
            play.settle()?;
        }
        Action::Tell(telling) => {
            for (by, note) in notes(play, telling) {
                play.submit(by, Entry::Note(note))?;
            }
            match telling {
                Telling::Goal(_) => desk.goal_asked = true,
                Telling::Impression { .. } => desk.guesses = Guesses::default(),
                Telling::Ability { .. } | Telling::FiguresRead => {}
            }
        }
        Action::Turn(step) => desk.turn(step.clone()),
        Action::Go(_) => {}
    }
    Ok(())
}

/// The notes that go into the journal, and whose they are; none for words that were not written, and for figures that are
/// read again.
fn notes<S: Store>(play: &Play<S>, telling: &Telling) -> Vec<(Actor, Note)> {
    match telling {
        Telling::Goal(text) if text.trim().is_empty() => Vec::new(),
        Telling::Goal(text) => vec![(Actor::Team, Note::SharedGoal(text.clone()))],
        Telling::Impression {
            seat,
            feeling,
            load,
            continuity,
            expertise,
            seen_by,
        } => {
            // What was recorded before, and emptied since, is taken back.
            let felt = (!feeling.trim().is_empty() || felt(play, *seat)).then(|| Note::Feeling {
                seat: *seat,
                text: feeling.trim().to_owned(),
            });
            let guess = Note::Prediction {
                seat: *seat,
                load: *load,
                continuity: *continuity,
                expertise: *expertise,
                text: seen_by.clone(),
            };
            let notes = felt.into_iter().chain([guess]);
            notes.map(|note| (Actor::Seat(*seat), note)).collect()
        }
        Telling::Ability { moment, seat, level } => vec![(
            Actor::Seat(*seat),
            Note::Ability {
                moment: *moment,
                seat: *seat,
                level: *level,
            },
        )],
        Telling::FiguresRead => {
            let turn = play.state().turn.saturating_sub(u8::from(!play.is_over())).max(1);
            let note = Note::FiguresShown { turn };
            let again = play.records().iter().any(|record| record.note() == Some(&note));
            if again {
                Vec::new()
            } else {
                vec![(Actor::Team, note)]
            }
        }
    }
}

/// Whether how it was stands in the journal already: going on broke off between the two notes of an impression.
fn felt<S: Store>(play: &Play<S>, of: SeatId) -> bool {
    let closes = |record: &Record| {
        let mut events = record.events.iter();
        events.any(|event| event.kind == EventKind::TurnClosed)
    };
    let since = play.records().iter().rev().take_while(|record| !closes(record));
    let mut feelings = since.filter_map(|record| match record.note() {
        Some(Note::Feeling { seat, text }) if *seat == of => Some(!text.is_empty()),
        _ => None,
    });
    feelings.next().unwrap_or(false)
}

/// Which page the table is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    PassNews(SeatId),
    PassFolder(SeatId),
    News(SeatId),
    Listen,
    Goal,
    Name(SeatId),
    Prioritise,
    Answers,
    Decide(SeatId),
    Folder(SeatId),
    Close,
    LookBack(u8),
    Guess(SeatId),
    Figures,
    Ended,
    Debrief,
}

/// Which page the table is at: from the play and from what was read on this device.
pub(super) fn stage(sitting: &Sitting, desk: &Desk) -> Stage {
    let closed = sitting.closed();
    let over = sitting.phase() == Phase::Over;
    if sitting.persons.is_empty() {
        return if over && !desk.debrief {
            Stage::Ended
        } else {
            Stage::Debrief
        };
    }
    if desk.looked_back < closed {
        return Stage::LookBack(closed);
    }
    if over {
        return after_the_end(sitting, desk);
    }
    // A short case asks the same questions at its end, soon after: there once is enough.
    let halfway = !sitting.world.is_short()
        && closed >= sitting.world.half_time
        && desk.heard <= closed
        && !sitting.figures_ever();
    if halfway {
        let asked = sitting.persons.iter().find(|seat| !sitting.guessed(*seat));
        return asked.map_or(Stage::Figures, Stage::Guess);
    }
    if desk.heard < sitting.turn() {
        return Stage::Listen;
    }
    match desk.private {
        Private::News(seat) => return Stage::News(seat),
        Private::Folder(seat) => return Stage::Folder(seat),
        Private::Passing(seat) => return Stage::PassFolder(seat),
        Private::Nothing => {}
    }
    match sitting.phase() {
        Phase::Prioritise => prioritise(sitting, desk),
        Phase::Respond => Stage::Answers,
        Phase::Decide if sitting.shared().proposal().is_some() && !desk.answers_seen => Stage::Answers,
        Phase::Decide if desk.closing => Stage::Close,
        Phase::Decide | Phase::Closing | Phase::Over => {
            let sits = desk.seat.filter(|seat| sitting.person(*seat));
            Stage::Decide(sits.unwrap_or_else(|| sitting.pen()))
        }
    }
}

/// What they think themselves is asked before the ending tells how it came out.
fn after_the_end(sitting: &Sitting, desk: &Desk) -> Stage {
    if let Some(asked) = sitting.persons.iter().find(|seat| !sitting.guessed(*seat)) {
        return Stage::Guess(asked);
    }
    if desk.heard <= sitting.world.turns && !desk.debrief {
        return Stage::Ended;
    }
    Stage::Debrief
}

fn prioritise(sitting: &Sitting, desk: &Desk) -> Stage {
    if sitting.alone().is_none() {
        let unread = sitting
            .persons
            .iter()
            .find(|seat| !desk.read.has(*seat) && super::listen::has_private(sitting, *seat));
        if let Some(seat) = unread {
            return Stage::PassNews(seat);
        }
    }
    if sitting.turn() == GOAL_TURN && sitting.goal().is_none() && !desk.goal_asked {
        return Stage::Goal;
    }
    // Who plays alone has the pen, and says it with the order itself.
    if sitting.alone().is_none()
        && let Some(seat) = sitting.silent().next()
    {
        return Stage::Name(seat);
    }
    Stage::Prioritise
}
