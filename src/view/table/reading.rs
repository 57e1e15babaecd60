//! A page that is read: what matters most stands in sight, and what else there is waits behind one press, in place.

use super::Quote;
use crate::words::{Key, Words};

/// Most paragraphs in sight before one asks for more. What must be seen is never held back for it.
pub(super) const IN_SIGHT: usize = 3;

/// What waits behind one press, where it belongs. A screen reader and text play tell it without a press.
#[derive(Debug, Clone, PartialEq)]
pub struct Rest {
    /// What shows it, or puts it away again.
    pub label: String,
    /// Above it, where it is told without a press.
    pub heading: String,
    /// What there is.
    pub parts: Vec<Part>,
}

/// A paragraph of a page that is read.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Something that happened, or a sentence on it.
    Line(String),
    /// What somebody says.
    Voice(Quote),
}

impl Part {
    /// The words of it, on one line.
    pub fn words(&self) -> String {
        match self {
            Part::Line(text) => text.clone(),
            Part::Voice(quote) => format!("{}: {}", quote.who, quote.text),
        }
    }
}

impl Rest {
    /// What waits, named by this label, where there is something.
    pub(super) fn of(words: &Words, label: Key, heading: Key, parts: Vec<Part>) -> Option<Rest> {
        (!parts.is_empty()).then(|| Rest {
            label: words.text(label),
            heading: words.text(heading),
            parts,
        })
    }

    /// All of it, for who hears the page.
    pub fn aloud(&self) -> String {
        let parts: Vec<String> = self.parts.iter().map(Part::words).collect();
        parts.join(" ")
    }
}

/// How much something on a page asks to be read: what must be comes first, then the rest in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Never out of sight: a worry, a door that stays shut, what somebody at home asks.
    Must,
    /// What was decided, and what came of it.
    First,
    /// What was done, and what is new.
    Second,
    /// What belongs to it.
    Third,
    /// What can also be read elsewhere.
    Last,
}

/// Which of these, in their order, stand in sight: all that must, and of the others the weightiest as long as there is
/// room, and one of them at least. One thing alone is not put behind a press.
pub(super) fn in_sight(weights: &[Weight]) -> Vec<bool> {
    let mut shown: Vec<bool> = weights.iter().map(|weight| *weight == Weight::Must).collect();
    let musts = shown.iter().filter(|shown| **shown).count();
    let mut others: Vec<(Weight, usize)> = weights
        .iter()
        .enumerate()
        .filter(|(_, weight)| **weight != Weight::Must)
        .map(|(place, weight)| (*weight, place))
        .collect();
    others.sort();
    let room = IN_SIGHT.saturating_sub(musts).max(1);
    let room = if others.len() == room + 1 { room + 1 } else { room };
    for (_, place) in others.into_iter().take(room) {
        if let Some(shown) = shown.get_mut(place) {
            *shown = true;
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::Weight::*;
    use super::*;

    #[test]
    fn three_stand_in_sight_and_what_must_be_seen_always() {
        let check =
            |weights: &[Weight], expected: &[bool]| assert_eq!(in_sight(weights), expected, "{weights:?}");
        check(&[], &[]);
        check(&[Last, First, Third], &[true; 3]);
        // The fourth alone is no reason for a press.
        check(&[Last, First, Third, Second], &[true; 4]);
        check(
            &[Last, First, Third, Second, Third],
            &[false, true, true, true, false],
        );
        check(
            &[Must, Must, Must, Must, First, First],
            &[true, true, true, true, true, true],
        );
        // However much must be seen, one thing more has room.
        check(
            &[Must, Must, Must, Must, First, First, First],
            &[true, true, true, true, true, false, false],
        );
        check(
            &[First, Must, First, First, First],
            &[true, true, true, false, false],
        );
    }
}
