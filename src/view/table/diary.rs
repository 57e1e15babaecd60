//! The family's diary: an ordinary week, and beside it what the team's plans make of it.

use crate::scenario::ids::SeatId;
use crate::scenario::model::{BlockKind, Day, PartOfDay};

/// The family's week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiaryView {
    /// "De week van Samira"
    pub heading: String,
    /// Monday to Sunday.
    pub days: Vec<DiaryDay>,
    /// "drie afspraken, één nieuw gezicht; zwemles vervalt"
    pub summary: String,
    /// The week in the words of its owner, a sentence each.
    pub aloud: Vec<String>,
}

/// A day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiaryDay {
    /// Which.
    pub day: Day,
    /// Its name.
    pub name: String,
    /// Short name.
    pub short: String,
    /// What is in it, morning to night.
    pub blocks: Vec<DiaryBlock>,
}

/// Something in a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiaryBlock {
    /// Part of the day.
    pub part: PartOfDay,
    /// Its name.
    pub part_name: String,
    /// What it is.
    pub text: String,
    /// Whose time.
    pub who: String,
    /// What kind, to draw it.
    pub mark: Mark,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The family's own.
    Own(BlockKind),
    /// The family's own, dropped because an appointment takes its place.
    Gone(BlockKind),
    /// An appointment with a professional.
    Appointment {
        /// Who comes; none: the whole table.
        seat: Option<SeatId>,
        /// Not seen here before.
        new_face: bool,
    },
}
