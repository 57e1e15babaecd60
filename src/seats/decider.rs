//! What it takes to decide for a seat: an offer, a decision with its reason, and the tempers there are.

use super::view::SeatView;
use crate::engine::command::{Actor, Command};
use crate::engine::refusal::Refusal;
use crate::engine::state::{Phase, Seed, State};
use crate::scenario::World;
use crate::scenario::ids::*;
use serde::{Deserialize, Serialize};

/// Something that can be done now, with its cost, or the reason why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Who would do it.
    pub by: Actor,
    /// What.
    pub command: Command,
    /// Hours it takes from the seat that does it.
    pub hours: u8,
    /// Why it can't be done now.
    pub blocked: Option<Refusal>,
}

/// What a decider chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// Who does it.
    pub by: Actor,
    /// What.
    pub command: Command,
    /// Why; worded in `words`.
    pub reason: Reason,
}

/// Why a colleague does something, in one line at the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// It weighs most.
    Heaviest(NeedId),
    /// The family puts it first.
    FamilyFirst(NeedId),
    /// It can't wait.
    CantWait(NeedId),
    /// It belongs to my work.
    MyTask(NeedId),
    /// It was begun, and isn't done.
    GoOn(NeedId),
    /// It was begun: a little is enough now.
    KeepSmall(NeedId),
    /// Something else stands in the way of it.
    FirstThat(NeedId),
    /// It isn't my expertise: I ask.
    AskFirst(NeedId),
    /// The week is full enough.
    NoMoreVisits,
    /// I want to hear how it is.
    Listen(PersonId),
    /// The others should know.
    TellOthers(FactId),
    /// We should attune first.
    AttuneFirst,
    /// It is time to look back with the family.
    TimeToEvaluate,
    /// It is worth a moment.
    WorthCelebrating(NeedId),
    /// I am worried and ask advice.
    Worried(SignalId),
    /// They should hear from us what we see.
    SayIt(SignalId),
    /// I know about this.
    IKnowThis(NeedId),
    /// That is beyond what I know.
    NotMine(NeedId),
    /// It fits what the family asked.
    FitsFamily,
    /// The family has no room, or no trust yet: theirs goes first.
    TheirPace,
    /// The family didn't agree to this.
    FamilyDisagrees(NeedId),
    /// Something can be done about it now.
    AStart(NeedId),
    /// It seems to fit best here.
    BestHere,
    /// It is too big for one of us.
    TooBigForOne,
    /// I am new here and want to know the others.
    NewHere,
    /// There is nothing for me to do now.
    NothingNow,
}

/// How a colleague, or a policy for analysis, decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Temper {
    /// Listens, attunes, does no more than the family can bear.
    Attuned,
    /// Asks before everything.
    Cautious,
    /// Keeps to its own track.
    Silo,
    /// Does it all itself.
    Rescuer,
    /// Makes it bigger.
    Escalator,
    /// Is new here.
    Newcomer,
    /// Does nothing.
    Nothing,
    /// Takes any offer by chance.
    Random,
    /// Does all it has hours for.
    EverythingAtOnce,
    /// Takes the first of whatever is offered.
    FirstOption,
    /// Talks, and waits.
    AlwaysWait,
    /// Asks colleagues, and does nothing else.
    AlwaysConsult,
    /// A team, a conference, a report: always the heaviest.
    AlwaysEscalate,
}

impl Temper {
    /// Those a colleague can have, for people to play with.
    pub const COLLEAGUES: [Temper; 6] = [
        Temper::Attuned,
        Temper::Cautious,
        Temper::Silo,
        Temper::Rescuer,
        Temper::Escalator,
        Temper::Newcomer,
    ];

    /// Policies for analysis: ways to play that should come out clearly worse than attuned play.
    pub const POLICIES: [Temper; 7] = [
        Temper::Nothing,
        Temper::Random,
        Temper::EverythingAtOnce,
        Temper::FirstOption,
        Temper::AlwaysWait,
        Temper::AlwaysConsult,
        Temper::AlwaysEscalate,
    ];

    /// All of them: colleagues first, then policies.
    pub fn all() -> impl Iterator<Item = Temper> {
        Temper::COLLEAGUES.into_iter().chain(Temper::POLICIES)
    }

    /// Name on the command line: `attuned`, `everything-at-once`.
    pub fn name(self) -> &'static str {
        match self {
            Temper::Attuned => "attuned",
            Temper::Cautious => "cautious",
            Temper::Silo => "silo",
            Temper::Rescuer => "rescuer",
            Temper::Escalator => "escalator",
            Temper::Newcomer => "newcomer",
            Temper::Nothing => "nothing",
            Temper::Random => "random",
            Temper::EverythingAtOnce => "everything-at-once",
            Temper::FirstOption => "first-option",
            Temper::AlwaysWait => "always-wait",
            Temper::AlwaysConsult => "always-consult",
            Temper::AlwaysEscalate => "always-escalate",
        }
    }

    /// The temper of that name.
    pub fn from_name(name: &str) -> Option<Temper> {
        Temper::all().find(|temper| temper.name() == name)
    }
}

/// Decides for one seat from what that seat may see.
pub trait Decider {
    /// The next thing to do; none: nothing more in this phase. Closing a turn is not asked: a table of colleagues
    /// closes when nobody has anything more to do.
    fn decide(&self, view: &SeatView, seed: Seed) -> Option<Decision>;
}

/// The decider of a temper.
pub fn decider(temper: Temper) -> Box<dyn Decider> {
    match temper {
        Temper::Attuned => Box::new(super::colleague::Attuned),
        Temper::Cautious => Box::new(super::colleague::Cautious),
        Temper::Silo => Box::new(super::colleague::Silo),
        Temper::Rescuer => Box::new(super::colleague::Rescuer),
        Temper::Escalator => Box::new(super::colleague::Escalator),
        Temper::Newcomer => Box::new(super::colleague::Newcomer),
        Temper::Nothing => Box::new(super::policy::Nothing),
        Temper::Random => Box::new(super::policy::Random),
        Temper::EverythingAtOnce => Box::new(super::policy::EverythingAtOnce),
        Temper::FirstOption => Box::new(super::policy::FirstOption),
        Temper::AlwaysWait => Box::new(super::policy::AlwaysWait),
        Temper::AlwaysConsult => Box::new(super::policy::AlwaysConsult),
        Temper::AlwaysEscalate => Box::new(super::policy::AlwaysEscalate),
    }
}

/// The next decision among the colleagues; none: it is up to the people at the table, or the case is over.
/// A table without people closes its turn when nobody has anything more to do.
pub fn next_of_colleagues(
    world: &World,
    state: &State,
    tempers: &Table<SeatId, Option<Temper>>,
) -> Option<(SeatId, Decision)> {
    let pen = state.pen;
    let others = world.seats.ids().filter(|seat| *seat != pen);
    let order: Vec<SeatId> = match state.phase {
        Phase::Decide => std::iter::once(pen).chain(others).collect(),
        Phase::Prioritise | Phase::Respond | Phase::Closing | Phase::Over => {
            others.chain(std::iter::once(pen)).collect()
        }
    };
    for seat in order {
        let Some(temper) = tempers.get(seat).copied().flatten() else {
            continue;
        };
        let view = SeatView::of(world, state, seat);
        if let Some(decision) = decider(temper).decide(&view, state.seed) {
            return Some((seat, decision));
        }
    }
    let alone = tempers.rows().iter().all(Option::is_some);
    let closes = Decision {
        by: Actor::Team,
        command: Command::CloseTurn,
        reason: Reason::NothingNow,
    };
    (alone && state.phase == Phase::Decide).then_some((pen, closes))
}
