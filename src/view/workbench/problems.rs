//! What is wrong with the text that is being written, and where.

use super::{Bench, Writing, choice};
use crate::view::Choice;
use crate::words::Words;
use crate::words::workbench::key::*;
use std::ops::Range;

/// What is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct ProblemsView {
    /// Whether it can be played.
    pub about: String,
    /// One row each; pressed, it goes there.
    pub rows: Vec<Choice>,
    /// How easily it reads.
    pub lix: Option<String>,
}

/// A stretch of the text that something is told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its bytes.
    pub bytes: Range<usize>,
    /// It keeps the case from being played.
    pub error: bool,
    /// What is told.
    pub text: String,
}

pub(super) fn problems(words: &Words, writing: &Writing<'_>) -> ProblemsView {
    let Some(study) = writing.study else {
        return ProblemsView {
            about: words.text(WORKBENCH_READING),
            rows: Vec::new(),
            lix: None,
        };
    };
    let (errors, warnings) = study.counts();
    let count = |key, count: usize| words.counted(key, u16::try_from(count).unwrap_or(u16::MAX));
    let about = match (errors, warnings) {
        (0, 0) => words.text(WORKBENCH_FINE),
        (0, warnings) => count(WORKBENCH_QUESTIONS, warnings),
        (errors, _) => count(WORKBENCH_ERRORS, errors),
    };
    let text = study.tree.source();
    let rows = study
        .found
        .iter()
        .map(|found| {
            let message = words.diagnostic(found);
            let code = found.code().as_str();
            match found.span {
                Some(span) => {
                    let place = format!("{}:{}", span.line, span.column);
                    let said = [
                        ("place", place.into()),
                        ("message", message.into()),
                        ("code", code.into()),
                    ];
                    let to = moved(text, writing.manuscript.text(), span.start..span.end);
                    let to = to.map_or(span.start, |to| to.start);
                    choice(words.say(WORKBENCH_PROBLEM, &said), Bench::Jump(to))
                }
                None => {
                    let said = [("message", message.into()), ("code", code.into())];
                    choice(words.say(WORKBENCH_PROBLEM_WHOLE, &said), Bench::Jump(0))
                }
            }
        })
        .collect();
    let lix = study
        .lix
        .iter()
        .map(|(language, figure)| format!("{} {figure}", language.code()));
    let lix: Vec<String> = lix.collect();
    ProblemsView {
        about,
        rows,
        lix: (!lix.is_empty()).then(|| words.about(WORKBENCH_LIX, "figures", lix.join(", "))),
    }
}

/// The marks in the text as it is now. What was changed since it was read has none until it is read again.
pub(super) fn marks(words: &Words, writing: &Writing<'_>) -> Vec<Mark> {
    let Some(study) = writing.study else {
        return Vec::new();
    };
    let (then, now) = (study.tree.source(), writing.manuscript.text());
    study
        .found
        .iter()
        .filter_map(|found| {
            let span = found.span?;
            // Something that is missing has no length: what stands there is marked.
            let end = span.end.max((span.start + 1).min(then.len()));
            let start = if span.start == end {
                span.start.saturating_sub(1)
            } else {
                span.start
            };
            Some(Mark {
                bytes: moved(then, now, start..end)?,
                error: found.is_error(),
                text: words.diagnostic(found),
            })
        })
        .collect()
}

/// Where a stretch of a text stands after one edit; none where the edit touched it.
fn moved(then: &str, now: &str, bytes: Range<usize>) -> Option<Range<usize>> {
    let same = then
        .bytes()
        .zip(now.bytes())
        .take_while(|(one, other)| one == other)
        .count();
    if bytes.end <= same {
        return whole(now, bytes);
    }
    let rest = then.len().min(now.len()) - same;
    let behind = then
        .bytes()
        .rev()
        .zip(now.bytes().rev())
        .take(rest)
        .take_while(|(one, other)| one == other)
        .count();
    if bytes.start < then.len() - behind {
        return None;
    }
    whole(
        now,
        bytes.start + now.len() - then.len()..bytes.end + now.len() - then.len(),
    )
}

/// The stretch, out to whole characters.
fn whole(text: &str, bytes: Range<usize>) -> Option<Range<usize>> {
    let (mut start, mut end) = (bytes.start.min(text.len()), bytes.end.min(text.len()));
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    (start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[track_caller]
    fn check(then: &str, now: &str, at: &str, expected: Option<&str>) {
        let start = then.find(at).expect("it stands there");
        let found = moved(then, now, start..start + at.len());
        assert_eq!(
            found.clone().and_then(|found| now.get(found)),
            expected,
            "{found:?}"
        );
    }

    #[test]
    fn a_mark_moves_with_its_text_and_goes_when_that_is_edited() {
        check("a bad c", "a bad c", "bad", Some("bad"));
        check("a bad c", "a bad longer c", "bad", Some("bad"));
        check("a bad c", "longer é a bad c", "bad", Some("bad"));
        check("a bad c", "bad c", "bad", Some("bad"));
        check("a bad c", "a bid c", "bad", None);
        check("a bad c", "", "bad", None);
        check("aaa", "aaaa", "aaa", Some("aaa"));
        check("é", "éé", "é", Some("é"));
    }
}
