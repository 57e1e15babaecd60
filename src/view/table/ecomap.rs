//! The ecomap: the family in the middle, the professionals around it, and how things are between them.

use crate::scenario::ids::{ExpertId, PersonId, SeatId};
use crate::scenario::model::Mood;

/// The ecomap, as data to draw and to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcomapView {
    /// "Gezin El Amrani"
    pub heading: String,
    /// The family, parents first.
    pub family: Vec<Member>,
    /// Who is around it: the seats, then the colleagues outside the table.
    pub around: Vec<Around>,
    /// The same as sentences, for who can't see it.
    pub aloud: Vec<String>,
}

/// A family member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Which.
    pub person: PersonId,
    /// First name.
    pub name: String,
    /// "moeder, 36"
    pub about: String,
    /// How life weighs.
    pub mood: Mood,
    /// The same in a word.
    pub mood_word: String,
    /// Carries the household.
    pub carer: bool,
}

/// A professional around the family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Around {
    /// The seat, or
    pub seat: Option<SeatId>,
    /// the colleague outside the table.
    pub expert: Option<ExpertId>,
    /// Name.
    pub name: String,
    /// Discipline, short.
    pub discipline: String,
    /// Contacts with the family so far.
    pub contacts: u16,
    /// How the family stands to this professional.
    pub relation: Relation,
    /// The same in words.
    pub relation_word: String,
    /// Appointments planned this turn.
    pub this_turn: u8,
}

/// How the family stands to a professional.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// Never met.
    Unknown,
    /// Little trust.
    Stressful,
    /// Not much yet.
    Weak,
    /// Fair.
    Fair,
    /// Strong.
    Strong,
}
