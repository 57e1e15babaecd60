//! The line of an author's file that something is told of, cut to what fits, with the place marked below it.

use crate::scenario::Span;

/// Most characters of a line that are shown.
const WIDTH: usize = 88;
/// Characters that stand before the place where a line is cut.
const BEFORE: usize = 24;
/// Stands where a line was cut.
const CUT: char = '…';

/// A line with its marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Its number, from 1.
    pub line: u32,
    /// Its words, on one line, without what stands at its margin.
    pub text: String,
    /// As many blanks as there are characters before the place, then a mark below each character of it.
    pub marks: String,
}

/// The first line of `span` in `source`; none where the source has no such place.
pub fn excerpt(source: &str, span: Span) -> Option<Excerpt> {
    let line = source
        .lines()
        .nth(usize::try_from(span.line.checked_sub(1)?).ok()?)?;
    let all: Vec<char> = line
        .chars()
        .map(|sign| if sign.is_control() { ' ' } else { sign })
        .collect();
    let from = usize::try_from(span.column.checked_sub(1)?).ok()?.min(all.len());
    let to = if span.end_line == span.line {
        usize::try_from(span.end_column.checked_sub(1)?)
            .ok()?
            .min(all.len())
    } else {
        all.len()
    };
    let margin = all.iter().take_while(|sign| **sign == ' ').count().min(from);
    let start = if all.len() - margin <= WIDTH {
        margin
    } else {
        from.saturating_sub(BEFORE).max(margin)
    };
    let end = all.len().min(start + WIDTH);
    let mut text = String::new();
    let mut marks = " ".repeat(from - start);
    if start > margin {
        text.push(CUT);
        marks.push(' ');
    }
    text.extend(all.get(start..end).unwrap_or_default());
    if end < all.len() {
        text.push(CUT);
    }
    marks.push_str(&"^".repeat(to.min(end).saturating_sub(from).max(1)));
    Some(Excerpt {
        line: span.line,
        text: text.trim_end().to_owned(),
        marks,
    })
}

#[cfg(test)]
mod tests {
    use super::excerpt;
    use crate::scenario::Span;

    fn shown(source: &str, (line, column): (u32, u32), (end_line, end_column): (u32, u32)) -> String {
        let span = Span {
            start: 0,
            end: 0,
            line,
            column,
            end_line,
            end_column,
        };
        excerpt(source, span).map_or_else(String::new, |found| format!("{}\n{}", found.text, found.marks))
    }

    #[test]
    fn the_place_is_marked_below_its_line() {
        assert_eq!(
            shown("(\n    turns: 99,\n)", (2, 12), (2, 14)),
            "turns: 99,\n       ^^"
        );
        assert_eq!(
            shown("é: ü, x", (1, 4), (1, 5)),
            "é: ü, x\n   ^",
            "characters, not bytes"
        );
        assert_eq!(
            shown("\ta: 1", (1, 2), (1, 3)),
            "a: 1\n^",
            "a tab is one character"
        );
        assert_eq!(
            shown("a: (\n b", (1, 4), (2, 2)),
            "a: (\n   ^",
            "up to the end of its line"
        );
        assert_eq!(shown("a: 1", (1, 5), (1, 5)), "a: 1\n    ^", "at the end");
        assert_eq!(shown("a", (9, 1), (9, 2)), "");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let line = format!("  {} severity: 600, {}", "x".repeat(200), "y".repeat(200));
        let told = shown(&line, (1, 214), (1, 217));
        let [text, marks] = told.lines().collect::<Vec<_>>()[..] else {
            panic!("{told}")
        };
        assert!(
            text.starts_with('…') && text.ends_with('…') && text.chars().count() <= 90,
            "{text}"
        );
        let place = marks.chars().take_while(|sign| *sign == ' ').count();
        let marked: String = text.chars().skip(place).take(3).collect();
        assert_eq!((marked.as_str(), marks.trim()), ("600", "^^^"));
    }
}
