//! Listening: what changed, what the family says, and what only one seat hears.

use crate::view::Choice;

/// What everybody hears when a turn opens.
#[derive(Debug, Clone, PartialEq)]
pub struct ListenView {
    /// "Beurt drie, 15 september"
    pub heading: String,
    /// Events, needs and strengths that came to the table, answers that came in.
    pub lines: Vec<String>,
    /// Heading above the voices.
    pub voices_heading: String,
    /// What the family says.
    pub voices: Vec<Quote>,
    /// Alone at the device: the news for the own seat is shown here.
    pub news: Option<NewsView>,
    /// On.
    pub next: Choice,
}

/// What somebody says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// Who: "Samira".
    pub who: String,
    /// The words, as written by the author (with quotation marks where they speak).
    pub text: String,
    /// How life weighs on them, in a word.
    pub mood: String,
}

/// What one seat hears, and no other.
#[derive(Debug, Clone, PartialEq)]
pub struct NewsView {
    /// "Alleen voor de huisarts"
    pub heading: String,
    /// The role card, in turn 1.
    pub role: Option<String>,
    /// The news, and facts this seat learnt.
    pub lines: Vec<String>,
    /// Put away. On the listening page this is the same as its own `next`.
    pub done: Choice,
}
