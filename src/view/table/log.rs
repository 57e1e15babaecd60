//! The log: what happened so far, as everybody may read it; and the words of the field.

use super::desk::Stage;
use super::sitting::Sitting;
use crate::engine::event::{Event, EventKind};
use crate::engine::state::Phase;
use crate::words::glossary;
use crate::words::table::key::*;

/// What happened so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogView {
    /// Heading.
    pub heading: String,
    /// Above the field in which words to look for are written.
    pub search: String,
    /// No line holds them.
    pub nothing: String,
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

impl LogView {
    /// The lines in which each of these words stands, whole or as a part of another, in capitals or not; oldest first.
    /// Without words: every line.
    pub fn holding(&self, words: &str) -> Vec<&LogLine> {
        let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        self.lines
            .iter()
            .filter(|line| {
                let text = line.text.to_lowercase();
                words.iter().all(|word| text.contains(word))
            })
            .collect()
    }
}

/// A word of the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The word, and what it is called in the other language where that differs: "afgestemd (Engels: in step)".
    pub heading: String,
    /// What it means.
    pub meaning: String,
}

/// What happened so far, as everybody who looks along may read it. What somebody would put first this turn isn't told
/// before everybody chose for themselves and the cards lie open.
pub(super) fn log(sitting: &Sitting, at: Stage) -> LogView {
    let words = sitting.words;
    let choosing = sitting.phase() == Phase::Prioritise && at != Stage::Prioritise;
    let early = |event: &Event| {
        choosing && event.turn == sitting.turn() && matches!(event.kind, EventKind::Named(..))
    };
    LogView {
        heading: words.text(LOG_HEADING),
        search: words.text(LOG_SEARCH),
        nothing: words.text(LOG_NOTHING),
        lines: sitting
            .events()
            .filter(|event| sitting.open(event) && !early(event))
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
        .map(|(word, meaning)| {
            let (word, elsewhere) = (words.text(*word), other.text(*word));
            Term {
                heading: if word == elsewhere {
                    word
                } else {
                    let names = [("word", word.into()), ("elsewhere", elsewhere.into())];
                    words.say(GLOSSARY_TERM, &names)
                },
                meaning: words.text(*meaning),
            }
        })
        .collect();
    terms.sort_by_key(|term| term.heading.to_lowercase());
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, turns: &[u8]) {
        let line = |turn, text: &str| LogLine {
            turn,
            text: text.to_owned(),
        };
        let log = LogView {
            lines: vec![
                line(1, "De huisarts kwam bij Samira thuis."),
                line(2, "Één brief van het Huis werd geopend, 50% van de stapel."),
                line(3, "Samira belde de school."),
            ],
            ..LogView::default()
        };
        let found: Vec<u8> = log.holding(words).iter().map(|line| line.turn).collect();
        assert_eq!(found, turns, "{words:?}");
    }

    #[test]
    fn lines_that_hold_all_the_words_are_found_in_capitals_or_not() {
        check("huis", &[1, 2]);
        check("HUIS samira", &[1]);
        check("samira  huis", &[1]);
        check("één", &[2]);
        check("50%", &[2]);
        check("huis school", &[]);
        check("(", &[]);
    }

    #[test]
    fn without_words_every_line_is_found() {
        check("", &[1, 2, 3]);
        check("  ", &[1, 2, 3]);
    }
}
