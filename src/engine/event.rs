//! What happened: the closed list of events. Events are the only thing that changes a state, the only thing
//! feedback reads, and what the journal keeps.

use super::command::{Act, ConsultReply, Focus, Reply, Slot, Way};
use crate::scenario::ids::*;
use crate::scenario::model::{Form, Mood, Route};
use crate::scenario::world::{Consultee, Scope};
use serde::{Deserialize, Serialize};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// In which turn, from 1.
    pub turn: u8,
    /// Why.
    pub cause: Cause,
    /// Which seats may see it.
    pub audience: SeatSet,
    /// What.
    pub kind: EventKind,
}

/// Why something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cause {
    /// Directly by what a player or the team did.
    Command,
    /// By an act that was carried out; no seat: the table's.
    Act(Option<SeatId>, Slot),
    /// By an option.
    Option(OptionId),
    /// By an event of the case.
    Event(EventId),
    /// By a consequence that came due.
    Later(LaterId),
    /// By a rule of play.
    Rule(Rule),
}

/// Rules that make things happen by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Rule {
    /// A turn opens.
    Opening,
    /// What the family bears.
    Load,
    /// Needs that nobody works on grow.
    Drift,
    /// What was done outside one's expertise comes back.
    Backlash,
    /// A need that grew lighter makes another lighter.
    Easing,
    /// Overload wears out trust and capacity.
    Overload,
    /// Quick relief gives breath.
    Relief,
    /// Promises.
    Promise,
    /// Form of collaboration.
    Form,
    /// Safety.
    Safety,
    /// What stays undone.
    Underreach,
    /// The end.
    Ending,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum EventKind {
    /// A turn opened; this seat has the pen.
    TurnOpened {
        /// Seat with the pen.
        pen: SeatId,
    },
    /// A seat hears private news.
    NewsCame(NewsId),
    /// A moment came to the table.
    MomentCame(MomentId),
    /// A seat named the need it would put first.
    Named(SeatId, NeedId),
    /// The team proposed a focus.
    Proposed(Focus),
    /// A family member answered.
    Answered(PersonId, Answer),
    /// A seat talked the answers through with the family.
    TalkedThrough(SeatId),
    /// The focus for this turn stands.
    FocusSettled {
        /// The focus.
        focus: Focus,
        /// Needs in it that the family did not agree to.
        against: Focus,
        /// How it came about.
        how: Settled,
    },
    /// A seat objects to the focus.
    Objected(SeatId),
    /// An act was planned; no seat: by the table.
    Planned(Option<SeatId>, Slot, Act, Way),
    /// A planned act was taken back.
    Withdrawn(Option<SeatId>, Slot),
    /// A consult that a colleague answers within the turn: from now on it stands.
    Asked {
        /// Who asked.
        by: SeatId,
        /// In which slot.
        slot: Slot,
        /// Whom.
        whom: Consultee,
        /// About what.
        need: NeedId,
    },
    /// A consult was answered.
    Consulted {
        /// Who asked.
        by: SeatId,
        /// In which slot.
        slot: Slot,
        /// Whom.
        whom: Consultee,
        /// About what.
        need: NeedId,
        /// The answer.
        reply: ConsultReply,
        /// How far the expertise of the asked reaches there.
        expertise: Scope,
        /// With "ask ...": whom.
        points_to: Option<Consultee>,
        /// This seat asked the same of the same one before: it brings nothing new.
        repeated: bool,
    },
    /// A moment's option was chosen; `seat` is who chose (the pen for the team).
    Chosen {
        /// Option.
        option: OptionId,
        /// Who.
        seat: SeatId,
        /// Nobody chose: the moment's default.
        by_default: bool,
    },
    /// A turn is being closed: from here on, things happen.
    Closing,
    /// An act was carried out.
    CarriedOut {
        /// By whom; none: the table.
        by: Option<SeatId>,
        /// In which slot.
        slot: Slot,
        /// What.
        act: Act,
        /// How.
        way: Way,
    },
    /// An appointment was missed: the family had no room.
    Missed {
        /// By whom.
        by: SeatId,
        /// In which slot.
        slot: Slot,
        /// What.
        act: Act,
    },
    /// The family met a professional.
    Met {
        /// Who.
        seat: SeatId,
        /// Whom; none: the whole family.
        with: Option<PersonId>,
        /// About which need, if one.
        need: Option<NeedId>,
        /// The first time.
        new_face: bool,
        /// A trusted face came along.
        introduced_by: Option<SeatId>,
        /// The story had to be told again.
        retelling: bool,
        /// On an agreed need and coordinated.
        attuned: bool,
        /// Intensive.
        intensive: bool,
        /// Served a goal in the agreed focus or an agreed goal.
        agreed: bool,
    },
    /// Work was judged for scope.
    Judged {
        /// Whose.
        seat: SeatId,
        /// The need it was about.
        need: Option<NeedId>,
        /// Or the option.
        option: Option<OptionId>,
        /// How far the seat's expertise reaches there.
        scope: Scope,
        /// The verdict.
        verdict: Verdict,
    },
    /// Help worked so much, in points of severity.
    Helped {
        /// Whose.
        seat: SeatId,
        /// On what.
        need: NeedId,
        /// Points.
        points: u16,
        /// What held it back.
        held_back: Vec<HeldBack>,
    },
    /// A need changed.
    SeverityChanged {
        /// Which.
        need: NeedId,
        /// From.
        from: u8,
        /// To.
        to: u8,
    },
    /// Trust changed.
    TrustChanged {
        /// Whose trust.
        person: PersonId,
        /// In whom.
        seat: SeatId,
        /// From.
        from: u8,
        /// To.
        to: u8,
    },
    /// What a carer can bear changed.
    CapacityChanged {
        /// Whose.
        person: PersonId,
        /// From.
        from: u8,
        /// To.
        to: u8,
    },
    /// A carer has more or less to bear this turn.
    LoadAdded {
        /// Who.
        person: PersonId,
        /// How much.
        by: i8,
    },
    /// What a carer bore in this turn.
    LoadBorne {
        /// Who.
        person: PersonId,
        /// Parts.
        parts: LoadParts,
        /// What they can bear.
        capacity: u8,
        /// Load / capacity, per mille.
        strain: u16,
    },
    /// Seats learnt a fact.
    FactLearnt {
        /// Which.
        fact: FactId,
        /// Who.
        seats: SeatSet,
        /// From somebody asked.
        from: Option<Consultee>,
    },
    /// A fact was told to the whole table.
    FactShared {
        /// Which.
        fact: FactId,
        /// By whom.
        by: SeatId,
        /// Without the consent it takes.
        breach: bool,
    },
    /// A family member gave or refused consent.
    ConsentAsked {
        /// For which fact.
        fact: FactId,
        /// Who.
        person: PersonId,
        /// Whether they gave it.
        given: bool,
    },
    /// A need came on the table.
    NeedShown(NeedId),
    /// A strength was seen.
    StrengthShown(StrengthId),
    /// Help built on a strength.
    StrengthUsed(StrengthId, SeatId),
    /// A seat is covered by expertise on a need.
    CoverGained {
        /// Who.
        seat: SeatId,
        /// On what.
        need: NeedId,
        /// Last turn.
        until: u8,
        /// From whom.
        from: Consultee,
    },
    /// Two seats know each other so well, 0-3.
    Acquainted(SeatId, SeatId, u8),
    /// A form of collaboration is in force from now on.
    FormTaken {
        /// Which.
        form: Form,
        /// Of whom.
        members: SeatSet,
        /// Who leads.
        lead: Option<SeatId>,
    },
    /// The form that was in use this turn, beside what fitted.
    FormUsed {
        /// In use.
        form: Form,
        /// Too light, fitting, too heavy; none where the case says nothing.
        fit: Option<Fit>,
    },
    /// The help is coordinated until this turn, included.
    Coordinated {
        /// Last turn.
        until: u8,
    },
    /// The family got contradictory advice.
    Contradicted {
        /// From whom.
        seat: SeatId,
        /// About which need.
        need: Option<NeedId>,
    },
    /// A goal was agreed.
    GoalSet {
        /// On what.
        need: NeedId,
        /// Who leads.
        lead: SeatId,
    },
    /// The plan was evaluated with the family.
    Evaluated {
        /// Long enough after the last time to count.
        counts: bool,
    },
    /// Something was celebrated.
    Celebrated {
        /// What.
        need: NeedId,
        /// It had grown lighter since the last time.
        earned: bool,
    },
    /// A need was handed over.
    HandedOver {
        /// What.
        need: NeedId,
        /// From.
        from: SeatId,
        /// To.
        to: SeatId,
        /// With an introduction.
        warm: bool,
    },
    /// A seat stepped back on purpose.
    SteppedBack(SeatId, NeedId),
    /// A waiting list started.
    WaitingStarted {
        /// Which.
        waiting: WaitingId,
        /// First turn of help.
        over_in: u8,
    },
    /// A signal was seen.
    SignalSeen(SignalId),
    /// A step of the safety route.
    SafetyStep {
        /// About which signal.
        signal: Option<SignalId>,
        /// Which step.
        step: Route,
        /// By whom.
        seat: SeatId,
        /// The family knew.
        openly: bool,
        /// In time?
        timing: Timing,
    },
    /// The window of a signal passed without the step it calls for.
    SignalMissed(SignalId),
    /// A report did not help in time: the signal is back, and has to be reported again until this turn, included.
    SignalReturned(SignalId, u8),
    /// A promise was made.
    PromiseMade {
        /// Which.
        promise: PromiseId,
        /// By whom.
        seat: SeatId,
        /// Turn by which it must be kept.
        due: u8,
    },
    /// A promise fell due.
    PromiseDue {
        /// Which.
        promise: PromiseId,
        /// By whom it was made.
        seat: SeatId,
        /// Whether it was kept.
        kept: bool,
    },
    /// A consequence will come later.
    LaterSet {
        /// Which.
        later: LaterId,
        /// Who chose.
        seat: Option<SeatId>,
        /// In which turn.
        due: u8,
    },
    /// A consequence came due.
    LaterCame(LaterId),
    /// Work outside one's expertise will come back.
    BacklashSet {
        /// Whose.
        seat: SeatId,
        /// On what.
        need: NeedId,
        /// In which turn.
        due: u8,
    },
    /// It came back.
    BacklashCame {
        /// Whose.
        seat: SeatId,
        /// On what.
        need: NeedId,
        /// When it was done.
        since: u8,
    },
    /// An event of the case happened.
    Happened(EventId),
    /// A family member puts needs in another order.
    Ranked {
        /// Who.
        person: PersonId,
        /// The new order.
        order: Vec<NeedId>,
    },
    /// A task of one's own lay open while there was time.
    Underreached {
        /// Whose.
        seat: SeatId,
        /// What.
        need: NeedId,
    },
    /// A family member spoke.
    Said {
        /// Who.
        person: PersonId,
        /// What.
        voice: VoiceId,
        /// In which mood.
        mood: Mood,
    },
    /// The family stops coming; life goes on without help.
    TheyStopped,
    /// The turn is over.
    TurnClosed,
    /// The case is over.
    Ended {
        /// How life is.
        ending: EndingId,
        /// Why now.
        why: EndedBy,
    },
}

/// How a family member answers to a focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// Agrees.
    Accept,
    /// Asks to put this need in.
    Swap(NeedId),
    /// Refuses: too much on their plate.
    RefuseOverloaded,
    /// Refuses: doesn't trust the team.
    RefuseDistrust,
}

/// How a focus came to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Settled {
    /// Everybody accepted.
    Accepted,
    /// The team followed.
    Followed,
    /// Talked through.
    Negotiated,
    /// The team insisted.
    Insisted,
    /// The focus in force was kept.
    Kept,
}

impl From<Reply> for Settled {
    fn from(reply: Reply) -> Self {
        match reply {
            Reply::Follow => Settled::Followed,
            Reply::Negotiate => Settled::Negotiated,
            Reply::Insist => Settled::Insisted,
        }
    }
}

/// A verdict in the ledger of expertise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// Within one's own expertise.
    Within,
    /// Within, because one asked first.
    WithinByConsultation,
    /// Beyond one's expertise.
    Overreach,
}

/// What holds help back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum HeldBack {
    /// Another need stands in the way.
    Blocked(NeedId),
    /// Basic work without cover.
    NoCover,
    /// Outside one's expertise.
    Outside,
    /// The family had no room.
    Strain,
    /// The family did not want it.
    Insisted,
    /// Little trust.
    Distrust,
}

/// What a carer bears, in points of load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LoadParts {
    /// The worst needs.
    pub needs: u16,
    /// Contacts.
    pub contacts: u16,
    /// Intensive ones, extra.
    pub intensive: u16,
    /// New faces.
    pub new_faces: u16,
    /// Telling the story again.
    pub retellings: u16,
    /// Beyond what fits in a week.
    pub crowding: u16,
    /// Contradictory advice, too heavy a form, a report.
    pub friction: u16,
    /// What events and choices add or take away.
    pub events: i16,
    /// Number of contacts.
    pub contact_count: u8,
}

impl LoadParts {
    /// The whole load; never below 0.
    pub fn total(&self) -> u16 {
        let sum = self.needs
            + self.contacts
            + self.intensive
            + self.new_faces
            + self.retellings
            + self.crowding
            + self.friction;
        sum.saturating_add_signed(self.events)
    }
}

/// A form beside what fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Fit {
    /// Below the band.
    TooLight,
    /// Within it.
    Fitting,
    /// Above it.
    TooHeavy,
}

/// A safety step beside its window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Timing {
    /// Before what it takes was there, or farther than the signal calls for.
    TooEarly,
    /// In time.
    InTime,
    /// After the window.
    TooLate,
}

/// Why a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EndedBy {
    /// The last turn is over.
    LastTurn,
    /// Help was closed well.
    ClosedWell,
    /// The family stopped coming.
    TheyStopped,
}
