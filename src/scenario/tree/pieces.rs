//! A RON text cut into what authors write for people, what they write for themselves, and what holds it together.

use super::scan::Scanner;
use std::ops::Range;

/// What a stretch of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// A text between quotes, with its quotes.
    Words,
    /// A comment.
    Note,
    /// Names, numbers, brackets, blanks.
    Frame,
}

/// The pieces of a text, one after the other: together they are the whole text, sound or not.
pub fn pieces(source: &str) -> Vec<(Range<usize>, Piece)> {
    let mut scanner = Scanner::new(source);
    let mut found: Vec<(Range<usize>, Piece)> = Vec::new();
    let mut from = 0;
    while let Some(sign) = scanner.peek() {
        let start = scanner.at;
        let piece = match sign {
            '"' => {
                scanner.bump();
                scanner.text();
                Piece::Words
            }
            '/' if scanner.rest().starts_with("//") || scanner.rest().starts_with("/*") => {
                if scanner.blanks().is_err() {
                    scanner.at = source.len();
                }
                Piece::Note
            }
            _ => {
                scanner.bump();
                continue;
            }
        };
        if from < start {
            found.push((from..start, Piece::Frame));
        }
        found.push((start..scanner.at, piece));
        from = scanner.at;
    }
    if from < source.len() {
        found.push((from..source.len(), Piece::Frame));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(source: &str, words: &[&str], notes: &[&str]) {
        let all = pieces(source);
        let of = |wanted: Piece| -> Vec<&str> {
            let some = all.iter().filter(|(_, piece)| *piece == wanted);
            some.filter_map(|(range, _)| source.get(range.clone()).map(str::trim))
                .collect()
        };
        assert_eq!(of(Piece::Words), words, "{source}");
        assert_eq!(of(Piece::Note), notes, "{source}");
    }

    #[test]
    fn texts_and_comments_are_told_from_the_rest() {
        check(
            "(a: \"één\", // of \"twee\"\n b: 2)",
            &["\"één\""],
            &["// of \"twee\""],
        );
        check("\"a \\\" // b\"", &["\"a \\\" // b\""], &[]);
        check("/* \"x\" */ 1", &[], &["/* \"x\" */"]);
        check("(a: \"open", &["\"open"], &[]);
        check("/* open", &[], &["/* open"]);
    }

    proptest! {
        #[test]
        fn together_they_are_the_whole_text(source in "[a\"/*\\\\\né ]{0,30}") {
            let whole: String = pieces(&source).into_iter().filter_map(|(range, _)| source.get(range)).collect();
            prop_assert_eq!(whole, source);
        }
    }
}
