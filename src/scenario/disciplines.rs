//! The disciplines and their scope (`assets/disciplines.ron`), with sources.

use super::model::LifeDomain;
use super::text::Text;
use serde::Deserialize;

/// All disciplines, and the tasks that the law or the profession keeps to some of them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disciplines {
    /// Format number of the file.
    pub format: u32,
    /// The disciplines.
    pub disciplines: Vec<Discipline>,
    /// Tasks that are judged apart from life domains.
    pub tasks: Vec<Task>,
}

/// One discipline.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discipline {
    /// Short name used in cases and on the command line.
    pub id: String,
    /// The professional's title, in lower case: "huisarts".
    pub name: Text,
    /// How a table shows it when room is short.
    pub short: Text,
    /// How the family says it: "the doctor", "the lady of the debts".
    pub family_says: Text,
    /// Hours per turn.
    pub hours: u8,
    /// Life domains in which this discipline may lead.
    #[serde(default)]
    pub own: Vec<LifeDomain>,
    /// Life domains in which it may support, and lead after consultation.
    #[serde(default)]
    pub basic: Vec<LifeDomain>,
    /// Tasks it may do on its own authority (ids).
    #[serde(default)]
    pub own_tasks: Vec<String>,
    /// Tasks it may do after consultation (ids).
    #[serde(default)]
    pub basic_tasks: Vec<String>,
    /// What it may do alone, in a sentence.
    pub may: Text,
    /// What it may not do alone, in a sentence.
    pub may_not: Text,
    /// Where this rests on.
    pub source: Text,
    /// Still to be signed off by a domain expert.
    #[serde(default)]
    pub to_sign_off: bool,
}

/// A task judged apart from life domains.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Short name used in cases.
    pub id: String,
    /// A few words: "stellen van een diagnose".
    pub name: Text,
    /// Kept by law to those who have it as their own: others are refused.
    #[serde(default)]
    pub reserved: bool,
    /// Why others are refused and whom they can ask, in a sentence.
    #[serde(default)]
    pub refusal: Text,
    /// Where this rests on.
    pub source: Text,
}
