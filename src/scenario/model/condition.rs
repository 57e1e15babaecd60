//! The closed languages of conditions and effects: no variables, no scripting.

use super::super::text::Text;
use super::table::Form;
use crate::scenario::ActKind;
use serde::Deserialize;

/// When something may happen.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, schemars::JsonSchema)]
pub enum Condition {
    /// No condition.
    #[default]
    Always,
    /// From this turn to that one, both included.
    Turn(u8, u8),
    /// A need is at least so severe, 0-100.
    SeverityAtLeast(String, u8),
    /// A need is at most so severe, 0-100.
    SeverityAtMost(String, u8),
    /// A carer's strain is at least so high, per mille (1000 = load equals capacity).
    StrainAtLeast(String, u16),
    /// A carer's strain is at most so high, per mille.
    StrainAtMost(String, u16),
    /// A person trusts their best trusted seat at least so much, 0-10.
    TrustAtLeast(String, u8),
    /// A person trusts their best trusted seat at most so much, 0-10.
    TrustAtMost(String, u8),
    /// Some seat knows this fact.
    Known(String),
    /// Everybody at the table knows this fact.
    Shared(String),
    /// This need is on the table.
    NeedSeen(String),
    /// This need is in the focus that the family agreed to.
    Agreed(String),
    /// This kind of act has been carried out at least once.
    Done(ActKind),
    /// This option of this moment was chosen.
    Chosen(String, String),
    /// This event has happened.
    Happened(String),
    /// This form of collaboration is in force.
    FormIs(Form),
    /// This signal has been seen.
    SignalSeen(String),
    /// Advice was asked about this signal.
    AdviceAsked(String),
    /// A report was made on this signal.
    Reported(String),
    /// All of these.
    All(Vec<Condition>),
    /// At least one of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
}

/// Which seats an effect is about.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, schemars::JsonSchema)]
pub enum Whom {
    /// The seat that chose; every seat where there is none.
    #[default]
    Chooser,
    /// Every seat.
    Everyone,
    /// This seat (id).
    Seat(String),
}

/// What changes.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub enum Effect {
    /// A need grows heavier or lighter: a positive number of points of severity makes it heavier, a negative one lighter.
    Severity(String, i8),
    /// A person's trust in seats changes.
    Trust(String, Whom, i8),
    /// What a carer can bear changes.
    Capacity(String, i8),
    /// A carer has more or less to bear, once: in this turn when an option does it, in the next when an event or a later
    /// consequence does.
    Load(String, i8),
    /// Seats learn a fact.
    Reveal(String, Whom),
    /// The people whose consent sharing this fact takes, give it.
    Consent(String),
    /// A need comes on the table.
    ShowNeed(String),
    /// A strength is seen.
    ShowStrength(String),
    /// A person puts these needs first from now on.
    Rank(String, Vec<String>),
    /// A sign that safety may be at stake is seen.
    Signal(String),
    /// Two seats get to know each other one step better.
    Acquaint(String, String),
    /// The chooser meets this person: an appointment in the family's week.
    Contact(String),
    /// A seat meets a person, whoever chose it: (seat, person). For a moment of the team in which it is plain who goes.
    Visit(String, String),
    /// A promise to a person: kept when the condition holds after so many turns, broken when not.
    Promise {
        /// To whom (id).
        to: String,
        /// Turns until it must have been kept, 1 or more.
        within: u8,
        /// What keeps it.
        kept: Condition,
        /// What was promised, in a few words.
        what: Text,
    },
    /// Comes due later: after so many turns, these effects, told with this sentence.
    Later {
        /// Turns from now, 1 or more.
        turns: u8,
        /// What happens then.
        effects: Vec<Effect>,
        /// What people see then.
        text: Text,
    },
}
