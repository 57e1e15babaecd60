//! Who sits at the table and around it, and what their organisations have set up.

use super::super::text::Text;
use super::Condition;
use super::portrait::Portrait;
use serde::{Deserialize, Serialize};

/// A seat at the table.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// Discipline (an id of disciplines.ron); also the seat's own id unless one is given.
    pub discipline: String,
    /// Own short name, needed when two seats share a discipline.
    #[serde(default)]
    pub id: Option<String>,
    /// The professional's name, for when a colleague plays the seat.
    pub name: String,
    /// How this professional looks. What is left out follows from the name.
    #[serde(default)]
    pub portrait: Portrait,
    /// Where this professional works.
    pub organisation: Text,
    /// Who you are here, and how you know the family.
    pub role: Text,
    /// How this family says who comes: "the lady from the baby clinic"; as the discipline has it when left out.
    #[serde(default)]
    pub family_says: Text,
    /// Has met the family before: no new face.
    #[serde(default)]
    pub familiar: bool,
    /// Hours per turn; the discipline's own when left out.
    #[serde(default)]
    pub hours: Option<u8>,
    /// Trust of family members in this seat at the start where it differs: (person, 0-10).
    #[serde(default)]
    pub trust: Vec<(String, u8)>,
    /// How well this seat knows others at the start: (seat, 0-3). Seats not named: 0.
    #[serde(default)]
    pub knows: Vec<(String, u8)>,
    /// News for this seat only, per turn, at most 60 words each.
    #[serde(default)]
    pub news: Vec<News>,
}

/// News for one seat in one turn.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct News {
    /// Turn in which it comes.
    pub turn: u8,
    /// Only when this holds.
    #[serde(default)]
    pub when: super::Condition,
    /// What the seat hears.
    pub text: Text,
}

/// A colleague outside the table.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expert {
    /// Short name used in the file.
    pub id: String,
    /// Discipline (an id of disciplines.ron).
    pub discipline: String,
    /// The professional's name.
    pub name: String,
    /// How this professional looks. What is left out follows from the name.
    #[serde(default)]
    pub portrait: Portrait,
    /// Where this professional works.
    pub organisation: Text,
    /// What this colleague says when asked about a need: (need, words).
    #[serde(default)]
    pub advice: Vec<(String, Text)>,
}

/// What the organisations have set up. No player's fault, and no player's merit.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// What players should know of it, in a few sentences.
    #[serde(default)]
    pub about: Text,
    /// Agreements between organisations (convenanten): among these seats a consult is answered at once.
    #[serde(default)]
    pub agreements: Vec<Agreement>,
    /// Seats that work under one roof.
    #[serde(default)]
    pub colocated: Vec<Vec<String>>,
    /// Help one has to wait for.
    #[serde(default)]
    pub waiting_lists: Vec<WaitingList>,
    /// The organisations stand behind a professional who deviates from a guideline with a reason.
    #[serde(default)]
    pub backs_deviation: bool,
    /// There is time to make a family plan: planning costs one hour less.
    #[serde(default)]
    pub time_for_plan: bool,
}

/// An agreement between organisations.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Seats and experts it binds (ids).
    pub between: Vec<String>,
    /// What was agreed.
    pub text: Text,
}

/// Intensive help one has to wait for.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WaitingList {
    /// Seat whose help it is (id).
    pub seat: String,
    /// Need for which one waits (id).
    pub need: String,
    /// Turns from referral (handing over, or putting it in the plan) to the first appointment.
    pub turns: u8,
    /// What people are told.
    pub text: Text,
}

/// Forms of collaboration, lightest first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, schemars::JsonSchema,
)]
pub enum Form {
    /// Everybody looks broadly, each in their own work.
    BroadView,
    /// What others need to know is shared.
    ShareInformation,
    /// Expertise is asked without bringing a new face.
    Consultation,
    /// Working under one roof, short lines.
    Colocation,
    /// A case conference (MDO).
    CaseConference,
    /// A multidisciplinary team around the family.
    Team,
}

impl Form {
    /// Lightest first.
    pub const ALL: [Form; 6] = [
        Form::BroadView,
        Form::ShareInformation,
        Form::Consultation,
        Form::Colocation,
        Form::CaseConference,
        Form::Team,
    ];
}

/// Which forms of collaboration fit in a stretch of turns, and why.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fitting {
    /// First and last turn.
    pub turns: (u8, u8),
    /// Lightest form that fits.
    pub from: Form,
    /// Heaviest form that fits.
    pub to: Form,
    /// Why; shown in the debrief.
    pub why: Text,
}

/// A sign that safety may be at stake.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signal {
    /// Short name used in the file.
    pub id: String,
    /// What was seen or heard.
    pub text: Text,
    /// In a few words.
    pub name: Text,
    /// The farthest step that fits what is going on.
    pub route: Route,
    /// First and last turn in which that step is in time.
    pub turns: (u8, u8),
    /// Facts that make the signal seen when a seat learns them (ids).
    #[serde(default)]
    pub seen_by: Vec<String>,
    /// Person to talk to about it (id).
    pub with: String,
    /// Acute: interrupts the turn.
    #[serde(default)]
    pub acute: bool,
    /// When a report has to be made again: where help after it does not work in time.
    #[serde(default)]
    pub again: Option<Again>,
    /// What Veilig Thuis advises when asked about it. Left out: a general sentence.
    #[serde(default)]
    pub advised: Text,
    /// What is answered by whoever is talked to about it. Left out: a general sentence.
    #[serde(default)]
    pub answered: Text,
    /// Why this step fits; shown in the debrief.
    pub why: Text,
}

/// When a signal comes back after a report.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Again {
    /// What has to hold by then, for the report to have helped.
    pub unless: Condition,
    /// Turns from the report until it is looked at, 1 or more.
    pub after: u8,
    /// Turns in which reporting again is in time, 1 or more.
    pub within: u8,
}

/// Steps that a signal can call for, lightest first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, schemars::JsonSchema,
)]
pub enum Route {
    /// Ask advice of Veilig Thuis (step 2 of the reporting code).
    Advice,
    /// Talk about the worry with the family (step 3).
    Talk,
    /// Report to Veilig Thuis (step 5).
    Report,
}
