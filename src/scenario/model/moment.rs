//! What comes to the table: dilemma cards, events, endings, and the questions for afterwards.

use super::super::text::Text;
use super::condition::{Condition, Effect};
use super::{Element, LifeDomain};
use serde::{Deserialize, Serialize};

/// A dilemma card for one seat or for the team.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Short name used in the file.
    pub id: String,
    /// The seat it is for (id); left out: the team's.
    #[serde(default)]
    pub seat: Option<String>,
    /// First and last turn in which it may come.
    pub turns: (u8, u8),
    /// Comes only when this holds.
    #[serde(default)]
    pub when: Condition,
    /// About safety: comes before others.
    #[serde(default)]
    pub safety: bool,
    /// A few words.
    pub title: Text,
    /// What happens, in at most 90 words.
    pub text: Text,
    /// What can be done.
    pub options: Vec<Choice>,
    /// Option taken when nobody chooses (an id); the first without cost when left out.
    #[serde(default)]
    pub default: Option<String>,
    /// Asks for a written reason.
    #[serde(default)]
    pub asks_reason: bool,
    /// Asks "how able do you feel to do this, 1-4?".
    #[serde(default)]
    pub asks_ability: bool,
    /// How people with experience reason about it; shown in the debrief.
    #[serde(default)]
    pub expert: Text,
    /// Where that reasoning comes from (ids under `debrief.sources`).
    #[serde(default)]
    pub sources: Vec<String>,
}

/// One option of a moment.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Short name used in the file.
    pub id: String,
    /// What one does, said as a colleague would.
    pub text: Text,
    /// Hours it takes from the seat (the pen's seat for the team), 0-4.
    #[serde(default)]
    pub hours: u8,
    /// What one can know beforehand: "she chooses which".
    #[serde(default)]
    pub note: Text,
    /// Can be chosen only when this holds.
    #[serde(default)]
    pub when: Condition,
    /// What kind of work it is, for the ledger of expertise; left out: everybody's.
    #[serde(default)]
    pub scope: Option<OptionScope>,
    /// What changes when the turn is closed.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What is seen of it in the same turn.
    #[serde(default)]
    pub told: Text,
    /// Elements it practises.
    #[serde(default)]
    pub practises: Vec<Element>,
}

/// What kind of work an option is.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
pub enum OptionScope {
    /// Work in a life domain.
    Domain(LifeDomain),
    /// A task from disciplines.ron, such as `diagnose`.
    Task(String),
}

/// Something that happens, whoever plays.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Short name used in the file.
    pub id: String,
    /// First and last turn in which it may happen.
    pub turns: (u8, u8),
    /// Happens only when this holds.
    #[serde(default)]
    pub when: Condition,
    /// Chance per turn, per mille; 1000 when left out.
    #[serde(default = "certain")]
    pub chance: u16,
    /// What is told, in at most 60 words.
    pub text: Text,
    /// Seats that hear of it (ids); empty: everybody.
    #[serde(default)]
    pub heard_by: Vec<String>,
    /// What changes.
    #[serde(default)]
    pub effects: Vec<Effect>,
}

fn certain() -> u16 {
    1000
}

/// How life is at the end.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// Short name used in the file.
    pub id: String,
    /// Told when this holds; the last ending should hold always.
    #[serde(default)]
    pub when: Condition,
    /// A few words.
    pub title: Text,
    /// What life is like now.
    pub text: Text,
}

/// Questions and sources for afterwards.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Debrief {
    /// Questions to talk about.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// Literature and professional sources.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// A question to talk about, in a phase of the debrief.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// When it is asked.
    pub phase: Phase,
    /// The question.
    pub text: Text,
}

/// Phases of a debrief (PEARLS: reactions, description, analysis, summary).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, schemars::JsonSchema,
)]
pub enum Phase {
    /// How it was.
    Reactions,
    /// What happened.
    Description,
    /// Why it went so.
    Analysis,
    /// What one takes along.
    Summary,
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Short name used in the file.
    pub id: String,
    /// Author, title, year.
    pub text: Text,
    /// Still to be signed off by a domain expert.
    #[serde(default)]
    pub to_sign_off: bool,
}
