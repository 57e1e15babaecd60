//! Why a command is refused or an act is blocked. Typed; the sentence is made in `words`.

use crate::scenario::ids::*;
use serde::{Deserialize, Serialize};

/// Why something can't be done. Nothing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Refusal {
    /// The case is over.
    CaseOver,
    /// First the focus must stand.
    FocusFirst,
    /// The focus stands already.
    FocusStands,
    /// The family has answered: the team speaks first.
    AnswerFirst,
    /// There is no answer to speak to.
    NoAnswer,
    /// A focus needs at least one need.
    FocusEmpty,
    /// This need isn't on the table.
    NeedUnseen(NeedId),
    /// Only the team can do this.
    TeamOnly,
    /// Only a seat can do this.
    SeatOnly,
    /// No such place among the acts.
    NoSuchSlot,
    /// There is an act in this place already; withdraw it first.
    SlotTaken,
    /// Nothing is planned here.
    NothingPlanned,
    /// This stands: it was answered already.
    Locked,
    /// Not enough hours; so many are left and so many needed.
    NoHours {
        /// Whose.
        seat: SeatId,
        /// Left.
        left: u8,
        /// Needed.
        needed: u8,
    },
    /// Kept by law to others.
    Reserved(TaskId),
    /// Consent is lacking of this person.
    ConsentLacking(FactId, PersonId),
    /// This takes no consent.
    NoConsentNeeded(FactId),
    /// There is a waiting list of so many more turns.
    Waiting {
        /// Which.
        waiting: WaitingId,
        /// Turns left; the full length when not referred yet.
        left: u8,
        /// Referred already.
        referred: bool,
    },
    /// The organisation does not back a deviation.
    NotBacked,
    /// This seat doesn't know the fact.
    FactUnknown(FactId),
    /// Everybody knows it.
    FactShared(FactId),
    /// This signal hasn't been seen.
    SignalUnseen(SignalId),
    /// One doesn't consult or get acquainted with oneself.
    Oneself,
    /// That colleague isn't part of this.
    WhoMissing,
    /// Already planned this turn.
    Already,
    /// The same pair know each other well.
    KnownWell,
    /// Nobody there whom the family knows to introduce a new face, or no new face.
    NoIntroduction,
    /// That strength isn't seen, or isn't of who is helped.
    NoStrength,
    /// There is no team to scale down from.
    NoHeavierForm,
    /// The team is in force.
    TeamInForce,
    /// Asking whether a fact may be told, and telling it without asking, don't go together.
    AskedAndTold(FactId),
    /// Negotiating takes more trust of this person in some seat.
    NegotiateTrust(PersonId),
    /// Negotiating takes somebody whom all who ask otherwise trust.
    NegotiateAll,
    /// Negotiating takes a fact on the table about one of these needs.
    NegotiateFact,
    /// The moment isn't open.
    MomentClosed,
    /// This option can't be chosen now.
    OptionClosed(OptionId),
    /// This moment is another seat's.
    NotYours(MomentId),
    /// Nobody asked.
    NotAsked,
    /// Closing help well: this need is still heavy.
    StillHeavy(NeedId),
    /// Closing help well: this person doesn't agree.
    NotAgreed(PersonId),
    /// Closing help well: too early.
    TooEarlyToClose,
    /// Whoever answers where others ask advice and report, doesn't ask and report there.
    IsReportingLine,
    /// Need already lies with that seat.
    SameSeat,
    /// The person isn't one whom the need touches.
    NotTouched(PersonId),
}
