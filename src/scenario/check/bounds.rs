//! No list and no text is so long, and no text holds such signs, that a reader or the game is led astray. Looks at the text
//! of the file alone, before anything else does.

use crate::scenario::diagnostic::{Diagnostic, Problem};
use crate::scenario::signs::{MOST_MARKS, is_piled, number_of, unseen_in};
use crate::scenario::tree::{Kind, Tree};

/// Most values in one list; a case that was played for years has a quarter of that.
pub(super) const MOST_VALUES: usize = 200;
/// Most characters in one text: two pages, four times the longest there is.
pub(super) const MOST_CHARACTERS: usize = 4000;
/// Messages at most: what comes after so many is no help.
const ENOUGH: usize = 50;

/// What is too much; nothing else is looked at when there is any.
pub(super) fn sizes(tree: &Tree) -> Vec<Diagnostic> {
    let problems = tree.nodes().filter_map(|(id, node)| {
        let problem = match &node.kind {
            Kind::List(items) if items.len() > MOST_VALUES => Problem::TooManyValues {
                found: items.len(),
                high: MOST_VALUES,
            },
            Kind::Text(text) if text.len() > MOST_CHARACTERS && text.chars().count() > MOST_CHARACTERS => {
                Problem::TextTooLarge {
                    found: text.chars().count(),
                    high: MOST_CHARACTERS,
                }
            }
            _ => return None,
        };
        Some(Diagnostic::at(tree.head(id), problem))
    });
    problems.take(ENOUGH).collect()
}

/// Signs that nobody sees, or that pile up.
pub(super) fn check(subject: &super::Subject, found: &mut Vec<Diagnostic>) {
    let problems = subject.tree.nodes().filter_map(|(id, node)| {
        let Kind::Text(text) = &node.kind else {
            return None;
        };
        let problem = match unseen_in(text) {
            Some(sign) => Problem::UnseenSign {
                sign: number_of(sign),
            },
            None if is_piled(text) => Problem::PiledMarks { most: MOST_MARKS },
            None => return None,
        };
        Some(subject.at(id, problem))
    });
    found.extend(problems.take(ENOUGH));
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check, only_codes};
    use super::{MOST_CHARACTERS, MOST_VALUES};

    #[test]
    fn signs_that_nobody_sees() {
        check(
            "title: \"The post\"",
            "title: \"The \u{202e}tsop\"",
            &["E055 \"The \u{202e}tsop\""],
        );
        check(
            "title: \"The post\"",
            "title: \"The\\u{200b} post\"",
            &["E055 \"The\\u{200b} post\""],
        );
        check("title: \"The post\"", "title: \"Thé post 👩\u{200d}👧\"", &[]);
    }

    #[test]
    fn marks_that_pile_up() {
        let piled = format!("\"Po{}st\"", "\u{30d}".repeat(7));
        check(
            "title: \"The post\"",
            &format!("title: {piled}"),
            &[&format!("E056 {piled}")],
        );
    }

    #[test]
    fn a_list_that_is_too_long_is_all_that_is_told() {
        let fine = "\"Fine.\", ".repeat(MOST_VALUES);
        check("accepts: [\"Fine.\"]", &format!("accepts: [{fine}]"), &[]);
        only_codes(
            "accepts: [\"Fine.\"]",
            &format!("accepts: [{fine} \"Fine.\"]"),
            &["E047"],
        );
        only_codes(
            "accepts: [\"Fine.\"]",
            &format!("accepts: [{fine} \"Fine.\"], severty: 600"),
            &["E022", "E047"],
        );
    }

    #[test]
    fn a_text_that_is_too_long() {
        let long = "x".repeat(MOST_CHARACTERS + 1);
        only_codes(
            "about: \"A mother, her son, and a pile of post.\"",
            &format!("about: \"{long}\""),
            &["E054"],
        );
    }
}
