//! Who sits where.

use super::Choice;
use crate::scenario::ids::SeatId;

/// Who sits where.
#[derive(Debug, Clone, PartialEq)]
pub struct SeatsView {
    /// Heading.
    pub heading: String,
    /// How it works, in two sentences.
    pub about: String,
    /// The seats.
    pub seats: Vec<SeatRow>,
    /// The case begins.
    pub start: Choice,
    /// What the start means as it stands now: "Jij speelt de huisarts; collega's spelen de rest."
    pub summary: String,
    /// Back to the briefing.
    pub back: Choice,
}

/// One seat.
#[derive(Debug, Clone, PartialEq)]
pub struct SeatRow {
    /// Which.
    pub seat: SeatId,
    /// "Huisarts".
    pub discipline: String,
    /// "Hilde Kramer, huisartsenpraktijk De Meent".
    pub who: String,
    /// The role card.
    pub role: String,
    /// "drie uur per beurt".
    pub hours: String,
    /// What this discipline may do alone.
    pub may: String,
    /// What not.
    pub may_not: String,
    /// A person, or a colleague of each temper; one is chosen.
    pub sitters: Vec<Choice>,
    /// The person's name: asks for it. None: a colleague plays.
    pub name: Option<Choice>,
}
