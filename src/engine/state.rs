//! A case being played: everything that is so now. Changed by `apply` alone.

use super::command::{Act, ConsultReply, Focus, Slot, Way};
use super::event::Answer;
use crate::scenario::ActKind;
use crate::scenario::ids::*;
use crate::scenario::model::Form;
use crate::scenario::world::Consultee;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Seed of all chance in a play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Seed(pub u64);

/// Everything that is so now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct State {
    /// Seed.
    pub seed: Seed,
    /// Seats that people play; the pen goes round among them.
    pub persons: SeatSet,
    /// Turn, from 1.
    pub turn: u8,
    /// Where the turn is.
    pub phase: Phase,
    /// Seat with the pen.
    pub pen: SeatId,
    /// Family members.
    pub people: Table<PersonId, PersonState>,
    /// Needs.
    pub needs: Table<NeedId, NeedState>,
    /// Strengths.
    pub strengths: Table<StrengthId, StrengthState>,
    /// Facts.
    pub facts: Table<FactId, FactState>,
    /// Signals.
    pub signals: Table<SignalId, SignalState>,
    /// Seats.
    pub seats: Table<SeatId, SeatState>,
    /// Turn of referral per waiting list.
    pub waiting: Table<WaitingId, Option<u8>>,
    /// The focus that stands.
    pub focus: Focus,
    /// Needs in it that the family did not agree to.
    pub focus_against: Focus,
    /// The focus proposed this turn, and the family's answers.
    pub proposal: Option<Proposal>,
    /// What is planned this turn.
    pub plans: Vec<Planned>,
    /// Moments that are open.
    pub moments: Vec<MomentId>,
    /// Options chosen this turn, not carried out yet.
    pub choices: Vec<(OptionId, SeatId)>,
    /// Options chosen in turns that are closed, and in this one once it closes.
    pub chosen: BTreeMap<MomentId, OptionId>,
    /// Events that happened, with their turn.
    pub happened: BTreeMap<EventId, u8>,
    /// How often each kind of act was carried out.
    pub done: BTreeMap<ActKind, u16>,
    /// Form of collaboration in force from turn to turn: a team, or a broad view. Lighter forms are taken up per turn.
    pub form: Form,
    /// Members of the team in force.
    pub team: SeatSet,
    /// Last turn in which the help is coordinated.
    pub coordinated_until: u8,
    /// Goals: need and who leads.
    pub goals: Vec<(NeedId, SeatId)>,
    /// Consequences to come.
    pub later: Vec<LaterDue>,
    /// What will come back of work outside one's expertise.
    pub backlash: Vec<BacklashDue>,
    /// Promises that are open.
    pub promises: Vec<PromiseOpen>,
    /// Turn of the last evaluation that counted.
    pub evaluated: Option<u8>,
    /// Consults already answered: who asked whom about what.
    pub consulted: BTreeSet<(SeatId, Consultee, NeedId)>,
    /// Voices already heard.
    pub said: BTreeSet<VoiceId>,
    /// Turns in a row in which all carers' trust was at the bottom.
    pub turned_away: u8,
    /// The family has stopped coming.
    pub stopped: bool,
    /// The ending, once there is one.
    pub ended: Option<EndingId>,
}

/// Where a turn is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Phase {
    /// Setting priorities together.
    Prioritise,
    /// The family has answered; the team has not.
    Respond,
    /// Deciding what to do.
    Decide,
    /// Things happen; between two commands a turn is never here.
    Closing,
    /// The case is over.
    Over,
}

/// A family member now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonState {
    /// Trust per seat, 0-10.
    pub trust: Table<SeatId, u8>,
    /// Change of trust per seat in the turn being closed.
    pub trust_moved: Table<SeatId, i8>,
    /// What a carer can bear.
    pub capacity: u8,
    /// Change of it in the turn being closed.
    pub capacity_moved: i8,
    /// Load that was added since the last one was borne: what happens at the end of a turn weighs in the next.
    pub load_added: i16,
    /// Strain of the last closed turn, per mille; for others than carers that of the heaviest carer.
    pub strain: u16,
    /// Needs in their own order, those they would speak of.
    pub ranking: Vec<NeedId>,
}

/// A need now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedState {
    /// 0-100.
    pub severity: u8,
    /// On the table.
    pub seen: bool,
    /// Points won by help in the turn being closed.
    pub won: u16,
    /// Somebody worked on it in the turn being closed.
    pub touched: bool,
    /// Severity at the last celebration, or at the start.
    pub celebrated_at: u8,
    /// Turns in a row in which nobody worked on it.
    pub untouched_turns: u8,
    /// Handed over to this seat.
    pub handed_to: Option<SeatId>,
    /// A seat stepped back from it on purpose.
    pub stepped_back: bool,
}

/// A strength now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StrengthState {
    /// Seen.
    pub seen: bool,
    /// Last turn in which help built on it.
    pub used: Option<u8>,
}

/// A fact now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FactState {
    /// Seats that know it.
    pub known: SeatSet,
    /// Everybody at the table knows it.
    pub shared: bool,
    /// People who gave consent.
    pub consent: BTreeSet<PersonId>,
    /// Last turn in which somebody refused.
    pub refused: Option<u8>,
}

/// A signal now: turns in which things were first done.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct SignalState {
    /// Seen.
    pub seen: Option<u8>,
    /// Advice asked.
    pub advice: Option<u8>,
    /// Talked about openly.
    pub talked: Option<u8>,
    /// Reported.
    pub reported: Option<u8>,
    /// Passed without the step it calls for.
    pub missed: bool,
    /// It came back after a report: first and last turn for reporting again.
    pub again: Option<(u8, u8)>,
}

/// A seat now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SeatState {
    /// Met the family.
    pub met: bool,
    /// The family told this seat its story.
    pub told: bool,
    /// Acquaintance per seat, 0-3.
    pub knows: Table<SeatId, u8>,
    /// Last turn of cover per need.
    pub cover: BTreeMap<NeedId, u8>,
    /// The need named this turn.
    pub named: Option<NeedId>,
    /// Objected this turn.
    pub objected: bool,
    /// Hours already spent beyond what is planned: negotiating, answering consults.
    pub hours_spent: u8,
    /// Moments that came to this seat so far.
    pub moments: u8,
}

/// A focus proposed, and what the family answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// The focus.
    pub focus: Focus,
    /// The answers, in the family's order.
    pub answers: Vec<(PersonId, Answer)>,
}

/// An act planned this turn.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Planned {
    /// By whom; none: the table.
    pub by: Option<SeatId>,
    /// Place.
    pub slot: Slot,
    /// The act.
    pub act: Act,
    /// How.
    pub way: Way,
    /// A consult that stands: asked, and perhaps answered.
    pub asked: Option<Asked>,
}

/// A consult that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Asked {
    /// Waits for the answer of a colleague at the table.
    Waiting,
    /// Answered.
    Answered(ConsultReply),
}

/// A consequence to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LaterDue {
    /// In which turn.
    pub due: u8,
    /// Which.
    pub later: LaterId,
    /// Who chose.
    pub seat: Option<SeatId>,
}

/// What will come back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BacklashDue {
    /// In which turn.
    pub due: u8,
    /// On what.
    pub need: NeedId,
    /// Whose.
    pub seat: SeatId,
    /// Since which turn.
    pub since: u8,
}

/// A promise that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PromiseOpen {
    /// Turn by which it must be kept.
    pub due: u8,
    /// Which.
    pub promise: PromiseId,
    /// By whom.
    pub seat: SeatId,
}

impl State {
    /// Fingerprint of everything that is so, the same on every machine.
    pub fn hash(&self) -> String {
        struct Into<'a>(&'a mut blake3::Hasher);
        impl std::io::Write for Into<'_> {
            fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
                self.0.update(bytes);
                Ok(bytes.len())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let mut hasher = blake3::Hasher::new();
        match serde_json::to_writer(Into(&mut hasher), self) {
            Ok(()) => hasher.finalize().to_hex().to_string(),
            Err(error) => format!("no hash: {error}"),
        }
    }

    /// Highest trust of a person in any seat.
    pub fn best_trust(&self, person: PersonId) -> u8 {
        self.people[person]
            .trust
            .rows()
            .iter()
            .copied()
            .max()
            .unwrap_or(0)
    }

    /// Whether the help is coordinated in the turn that is on.
    pub fn coordinated(&self) -> bool {
        self.coordinated_until >= self.turn
    }

    /// Whether a need is in the focus and the family agreed to it.
    pub fn agreed(&self, need: NeedId) -> bool {
        self.focus.has(need) && !self.focus_against.has(need)
    }
}
