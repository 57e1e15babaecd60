//! What a lecturer writes in `case.ron`, field by field. Only the shape: `check/` says what is wrong
//! with it, `compile` makes a world of it.

mod condition;
mod family;
mod moment;
mod portrait;
mod table;
mod tip;

pub use condition::{Condition, Effect, Whom};
pub use family::{
    Block, BlockKind, Day, Fact, Family, LifeDomain, Mood, Need, PartOfDay, Person, Revealed, Strength, Voice,
};
pub use moment::{Choice, Debrief, Ending, Event, Moment, OptionScope, Phase, Question, Source};
pub use portrait::{Clothes, ClothesColour, Hair, HairColour, Portrait, Skin};
pub use table::{Agreement, Expert, Fitting, Form, News, Organisation, Route, Seat, Signal, WaitingList};
pub use tip::{Tip, TipAt};

use super::text::{Language, Text};
use serde::Deserialize;

/// The newest format number this game reads and writes.
pub const FORMAT: u32 = 1;

/// One case: a family, the people around it, and what may happen.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Format number of the file; 1 for now.
    pub format: u32,
    /// Short name without spaces; also the folder's name.
    pub id: String,
    /// What the library shows.
    pub title: Text,
    /// One sentence below the title.
    #[serde(default)]
    pub subtitle: Text,
    /// Languages in which every text is written.
    #[serde(default = "both_languages")]
    pub languages: Vec<Language>,
    /// Number of turns, 3-12.
    pub turns: u8,
    /// Days of the family's life in one turn: 7 or 14.
    #[serde(default = "two_weeks")]
    pub turn_days: u8,
    /// First day of turn 1, without a year.
    #[serde(default)]
    pub starts: Date,
    /// Turn after which the half-time debrief is offered; the middle when left out. In a case of up to five turns none is
    /// offered, but here too help can be closed well once this turn has passed.
    #[serde(default)]
    pub half_time: Option<u8>,
    /// What players read before they sit down.
    pub briefing: Briefing,
    /// The family.
    pub family: Family,
    /// What weighs on the family.
    pub needs: Vec<Need>,
    /// What the family has going for it.
    #[serde(default)]
    pub strengths: Vec<Strength>,
    /// What somebody knows and others may not.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// Signs that safety may be at stake.
    #[serde(default)]
    pub signals: Vec<Signal>,
    /// The seats at the table, 2-6.
    pub seats: Vec<Seat>,
    /// Colleagues outside the table who can be consulted.
    #[serde(default)]
    pub experts: Vec<Expert>,
    /// What the organisations have set up.
    #[serde(default)]
    pub organisation: Organisation,
    /// Which forms of collaboration fit, per stretch of turns.
    #[serde(default)]
    pub fitting: Vec<Fitting>,
    /// Dilemma cards.
    pub moments: Vec<Moment>,
    /// Things that happen.
    #[serde(default)]
    pub events: Vec<Event>,
    /// How life can be at the end; the first whose condition holds is told.
    pub endings: Vec<Ending>,
    /// What explains the screen while one plays.
    #[serde(default)]
    pub tips: Vec<Tip>,
    /// Questions and sources for afterwards.
    #[serde(default)]
    pub debrief: Debrief,
}

/// The shape of a case as a JSON schema: every field and value with its documentation, as it stands here.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Case).to_value()
}

/// A day of the year, without a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Date {
    /// Day of the month, 1-31.
    pub day: u8,
    /// Month, 1-12.
    pub month: u8,
}

impl Default for Date {
    fn default() -> Self {
        Date { day: 2, month: 9 }
    }
}

/// What players read before they sit down.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Briefing {
    /// What the case is about, as the people at the table know it at the start.
    pub about: Text,
    /// Sensitive content, announced before play. Empty when there is none.
    #[serde(default)]
    pub announcement: Text,
    /// Where a player can turn who is touched by the theme.
    #[serde(default)]
    pub help_lines: Vec<Text>,
    /// What can be practised: an element and what it means here.
    pub aims: Vec<Aim>,
}

/// Something the case lets players practise.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aim {
    /// One of the twelve elements of integrated work.
    pub element: Element,
    /// What it means in this case.
    pub text: Text,
}

/// The twelve elements of integrated work (Nooteboom, PhD thesis, Leiden University, 2021).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    serde::Serialize,
    schemars::JsonSchema,
)]
pub enum Element {
    /// Broad view of each family member and the family as a whole.
    BroadView,
    /// Professionals and family prioritise and decide together.
    SharedPriorities,
    /// Flexible help across domains, varying over time.
    FlexibleHelp,
    /// Knowing, trusting and respecting other organisations.
    KnowingEachOther,
    /// Collaboration on handover and privacy across domains.
    HandoverPrivacy,
    /// Interprofessional forms: multidisciplinary, consultation, same location.
    Interprofessional,
    /// Generalist and specialist knowledge together.
    GeneralistSpecialist,
    /// Recognising the limits of one's own expertise, role, task and responsibility.
    OwnBoundaries,
    /// Feeling able to assess a broad range of problems.
    Competence,
    /// Using screening tools and guidelines, and tailoring help.
    ToolsTailoring,
    /// Learning, evaluating, reflecting; shared decisions.
    LearnReflect,
    /// Time for a family plan, funding, help that is actually available.
    Preconditions,
}

impl Element {
    /// All twelve, in the order of the source.
    pub const ALL: [Element; 12] = [
        Element::BroadView,
        Element::SharedPriorities,
        Element::FlexibleHelp,
        Element::KnowingEachOther,
        Element::HandoverPrivacy,
        Element::Interprofessional,
        Element::GeneralistSpecialist,
        Element::OwnBoundaries,
        Element::Competence,
        Element::ToolsTailoring,
        Element::LearnReflect,
        Element::Preconditions,
    ];
}

fn both_languages() -> Vec<Language> {
    Language::ALL.to_vec()
}

fn two_weeks() -> u8 {
    14
}
