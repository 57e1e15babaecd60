//! The family as it is written: its people, its week, what weighs on it and what carries it.

use super::super::text::Text;
use super::condition::Condition;
use super::portrait::Portrait;
use serde::{Deserialize, Serialize};

/// The family around whose table everybody sits.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Surname, as the table shows it.
    pub name: String,
    /// Everybody who lives here, parents first.
    pub people: Vec<Person>,
    /// The person whose page the diary is (an id).
    pub diary_of: String,
    /// An ordinary week.
    pub week: Vec<Block>,
}

/// A member of the family.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Short name used in the file.
    pub id: String,
    /// First name.
    pub name: String,
    /// Age in years.
    pub age: u8,
    /// Who this is in a few words: "mother, works evenings in a bakery".
    pub about: Text,
    /// How this person looks. What is left out follows from the name and the age.
    #[serde(default)]
    pub portrait: Portrait,
    /// Carries the household: has a capacity and a load.
    #[serde(default)]
    pub carer: bool,
    /// Has parental authority (gezag).
    #[serde(default)]
    pub authority: bool,
    /// What this person can bear at the start, 6-18. Only for carers.
    #[serde(default)]
    pub capacity: Option<u8>,
    /// Trust in a seat whose own line below says nothing, 0-10; 4 when left out, 2 after disappointments.
    #[serde(default)]
    pub trust: Option<u8>,
    /// Needs in this person's own order, most pressing first. Empty: takes no part in setting priorities.
    #[serde(default)]
    pub ranking: Vec<String>,
    /// How this person answers when the team's focus has their first need, or they trust the team: a line each time,
    /// in this order, from the start again when they are used up.
    #[serde(default)]
    pub accepts: Vec<Text>,
    /// How they agree the first time this need is in the focus: need and line.
    #[serde(default)]
    pub agrees_on: Vec<(String, Text)>,
    /// How this person asks to put their own first need in the focus.
    #[serde(default)]
    pub swaps: Vec<Text>,
    /// How this person refuses.
    #[serde(default)]
    pub refuses: Vec<Text>,
    /// What this person says, by strain and trust.
    #[serde(default)]
    pub voices: Vec<Voice>,
}

/// Something a family member says after a turn.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// How heavy life is when these words come.
    pub mood: Mood,
    /// Highest trust in the team (the best trusted seat) at which they come, 0-10.
    #[serde(default = "highest_trust")]
    pub trust_at_most: u8,
    /// Lowest trust at which they come, 0-10.
    #[serde(default)]
    pub trust_at_least: u8,
    /// Only when this holds too. Words about what came about (a choice, an event, something told or done) go before the
    /// others that fit.
    #[serde(default)]
    pub when: Condition,
    /// The words, with quotation marks around them where they are said.
    pub text: Text,
}

fn highest_trust() -> u8 {
    10
}

/// How heavy life is for somebody, from strain (load / capacity).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, schemars::JsonSchema,
)]
pub enum Mood {
    /// Strain well below what can be borne.
    Calm,
    /// Near the edge.
    Tense,
    /// Over the edge.
    Overloaded,
    /// Far over the edge: withdrawn.
    Quiet,
}

/// One block of the family's ordinary week.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// Day of the week.
    pub day: Day,
    /// Part of the day.
    pub part: PartOfDay,
    /// Whose time it takes (ids).
    pub who: Vec<String>,
    /// What it is.
    pub kind: BlockKind,
    /// A few words: "swimming lesson".
    pub text: Text,
    /// Is dropped first when an appointment needs the place.
    #[serde(default)]
    pub gives_way: bool,
}

/// Day of the week.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, schemars::JsonSchema,
)]
pub enum Day {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Day {
    /// Monday to Sunday.
    pub const ALL: [Day; 7] = [
        Day::Monday,
        Day::Tuesday,
        Day::Wednesday,
        Day::Thursday,
        Day::Friday,
        Day::Saturday,
        Day::Sunday,
    ];
}

/// Part of the day.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, schemars::JsonSchema,
)]
pub enum PartOfDay {
    /// Until noon.
    Morning,
    /// Noon to dinner.
    Afternoon,
    /// After dinner.
    Evening,
    /// While others sleep.
    Night,
}

impl PartOfDay {
    /// Morning to night.
    pub const ALL: [PartOfDay; 4] = [
        PartOfDay::Morning,
        PartOfDay::Afternoon,
        PartOfDay::Evening,
        PartOfDay::Night,
    ];
}

/// What a block of the week is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize, schemars::JsonSchema)]
pub enum BlockKind {
    /// Paid work.
    Work,
    /// School.
    School,
    /// Caring, cooking, washing.
    Care,
    /// Sleep.
    Sleep,
    /// What makes life good: swimming, friends, prayer, football.
    Free,
}

/// Life domains, after the Dutch self-sufficiency matrix (Zelfredzaamheid-Matrix, GGD Amsterdam).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, schemars::JsonSchema,
)]
pub enum LifeDomain {
    /// Money, debts.
    Finances,
    /// Work and education.
    WorkEducation,
    /// Daytime activities.
    DaytimeActivities,
    /// Housing.
    Housing,
    /// Relations at home.
    DomesticRelations,
    /// Mental health.
    MentalHealth,
    /// Physical health.
    PhysicalHealth,
    /// Substance use.
    SubstanceUse,
    /// Running daily life.
    DailyLife,
    /// Social network.
    SocialNetwork,
    /// Taking part in society.
    Participation,
    /// Police and justice.
    Justice,
    /// Bringing up children.
    Parenting,
    /// The development and safety of children.
    ChildDevelopment,
}

impl LifeDomain {
    /// All of them, in the order of the matrix.
    pub const ALL: [LifeDomain; 14] = [
        LifeDomain::Finances,
        LifeDomain::WorkEducation,
        LifeDomain::DaytimeActivities,
        LifeDomain::Housing,
        LifeDomain::DomesticRelations,
        LifeDomain::MentalHealth,
        LifeDomain::PhysicalHealth,
        LifeDomain::SubstanceUse,
        LifeDomain::DailyLife,
        LifeDomain::SocialNetwork,
        LifeDomain::Participation,
        LifeDomain::Justice,
        LifeDomain::Parenting,
        LifeDomain::ChildDevelopment,
    ];
}

/// Something that weighs on the family.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Short name used in the file.
    pub id: String,
    /// As people at the table call it: "the letters", "sleep".
    pub name: Text,
    /// One or two sentences, shown with the card.
    pub about: Text,
    /// Life domain.
    pub domain: LifeDomain,
    /// Whom it touches (ids of people).
    pub touches: Vec<String>,
    /// How bad it is at the start, 0-100.
    pub severity: u8,
    /// Not on the table at the start; a fact or an effect brings it there.
    #[serde(default)]
    pub hidden: bool,
    /// Change per turn while nobody works on it, -5 to 5; the rules' own drift when left out.
    #[serde(default)]
    pub drift: Option<i8>,
    /// Needs that keep help for this one from working while they are severe.
    #[serde(default)]
    pub blocked_by: Vec<String>,
    /// Needs that grow lighter when this one does.
    #[serde(default)]
    pub eases: Vec<String>,
    /// What intensive help for it takes (an id under `tasks` in disciplines.ron), such as `diagnose`;
    /// scope is then judged by the task instead of the domain.
    #[serde(default)]
    pub task: Option<String>,
}

/// Something the family has going for it.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Strength {
    /// Short name used in the file.
    pub id: String,
    /// Whose strength it is (an id of the people).
    pub of: String,
    /// A few words: "her sister in Gouda".
    pub name: Text,
    /// One or two sentences.
    pub about: Text,
    /// Not seen at the start; exploring with its owner, or an effect, brings it out.
    #[serde(default)]
    pub hidden: bool,
}

/// Something somebody knows and others may not.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Short name used in the file.
    pub id: String,
    /// What is so, in at most 60 words.
    pub text: Text,
    /// In a few words, for lists: "Karim hides the post".
    pub name: Text,
    /// Seats that know it at the start (ids).
    #[serde(default)]
    pub known_to: Vec<String>,
    /// Experts outside the table who know it, or can see it when asked (ids).
    #[serde(default)]
    pub experts: Vec<String>,
    /// Whose consent sharing takes (ids of people). Empty: may be shared.
    #[serde(default)]
    pub consent: Vec<String>,
    /// How a seat can find out.
    #[serde(default)]
    pub revealed_by: Vec<Revealed>,
    /// Needs it throws light on: sharing it helps to negotiate about them, and consults about them bring it.
    #[serde(default)]
    pub about: Vec<String>,
    /// Once everybody at the table knows it: what changes.
    #[serde(default)]
    pub shared: Vec<super::Effect>,
}

/// A way in which a seat finds out.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub enum Revealed {
    /// Exploring with this person, who trusts the asking seat at least so much (0-10).
    Explore {
        /// Person (id).
        with: String,
        /// Trust needed, 0-10.
        #[serde(default)]
        trust: u8,
    },
    /// Giving this person help at home while they trust the seat at least so much (0-10).
    Support {
        /// Person (id).
        with: String,
        /// Trust needed, 0-10.
        #[serde(default)]
        trust: u8,
    },
    /// A case conference or an evaluation with the family present.
    WithFamily,
}
