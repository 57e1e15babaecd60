//! The log: what happened so far, as everybody may read it; and the words of the field.

use super::sitting::Sitting;
use crate::words::glossary;
use crate::words::table::key::*;

/// What happened so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogView {
    /// Heading.
    pub heading: String,
    /// Oldest first.
    pub lines: Vec<LogLine>,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// In which turn.
    pub turn: u8,
    /// What.
    pub text: String,
}

/// A word of the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The word.
    pub word: String,
    /// What it is called in the other language.
    pub elsewhere: String,
    /// What it means.
    pub meaning: String,
}

/// What happened so far, as everybody who looks along may read it.
pub(super) fn log(sitting: &Sitting) -> LogView {
    let words = sitting.words;
    LogView {
        heading: words.text(LOG_HEADING),
        lines: sitting
            .events()
            .filter(|event| sitting.open(event))
            .filter_map(|event| {
                let text = words.event(sitting.world, &event.kind, |fact| sitting.all_know(fact))?;
                Some(LogLine {
                    turn: event.turn,
                    text,
                })
            })
            .collect(),
    }
}

/// The words of the field that the table uses.
pub fn terms(words: &crate::words::Words) -> Vec<Term> {
    let other = crate::words::Words::new(match words.language() {
        crate::scenario::Language::Nl => crate::scenario::Language::En,
        crate::scenario::Language::En => crate::scenario::Language::Nl,
    });
    let mut terms: Vec<Term> = glossary::TERMS
        .iter()
        .map(|(word, meaning)| Term {
            word: words.text(*word),
            elsewhere: other.text(*word),
            meaning: words.text(*meaning),
        })
        .collect();
    terms.sort_by_key(|term| term.word.to_lowercase());
    terms
}
