//! Words that belong to nothing: a note without `//`, one with the mark of another language, a text without quotes.

use super::Grower;
use crate::scenario::diagnostic::Problem;
use crate::scenario::tree::scan::{is_blank, starts_name};

/// Where words stand that may be loose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Where a field begins, after others or as the first.
    Field { after_others: bool },
    /// Where an item of a list begins.
    Item,
    /// After a value in the same line.
    AfterValue { of_field: bool },
    /// Where the value of a field begins.
    Value,
    /// Before the case begins.
    Top,
}

impl Grower<'_> {
    /// Passes blanks and comments, also those that begin with a mark RON doesn't know.
    pub(super) fn blanks_and_notes(&mut self) {
        loop {
            self.blanks();
            let start = self.scanner.at;
            let first = self.is_first(start);
            let Some(mark) = other_mark(self.scanner.rest(), first) else {
                return;
            };
            let line = line_of(self.scanner.rest());
            let note = if first { line } else { before_closers(line) };
            self.scanner.at += note.len().max(mark.len());
            let end = start + note.trim_end().len();
            let problem = Problem::LooseWords {
                words: short(note),
                mark: Some(mark),
            };
            // Of lines that follow each other the first is enough.
            if !(first && self.notes_told == Some(self.line_start(start))) {
                self.fault(start, end, problem);
            }
            let below = self
                .scanner
                .rest()
                .find('\n')
                .map(|line| self.scanner.at + line + 1);
            self.notes_told = below.filter(|_| first);
        }
    }

    /// Passes words that belong to nothing, and tells so. Gives the first of them, with its end, where it may have
    /// been meant as the name of a field.
    pub(super) fn loose_words(&mut self, place: Place) -> Option<Option<(String, usize)>> {
        let start = self.scanner.at;
        let name = self.scanner.clone().name()?;
        let begins_value = self
            .scanner
            .rest()
            .get(name.len()..)
            .is_some_and(|after| after.starts_with([':', '(']));
        if begins_value || matches!(name, "true" | "false") || self.scanner.at_unopened_text() {
            return None;
        }
        let line = line_of(self.scanner.rest());
        let words = if self.is_first(start) && self.begins_note(line) {
            line.split("//").next().unwrap_or(line)
        } else {
            before_fields(before_closers(line))
        };
        let words = words.trim_end().trim_end_matches(',').trim_end();
        let is_note = is_prose(words, place);
        let is_loose = if is_note {
            place != Place::Item || self.is_first(start) || plain_words(words) > 2
        } else {
            words == name && self.is_stray(name, place)
        };
        if !is_loose {
            return None;
        }
        self.scanner.at = start + words.len();
        self.fault(
            start,
            start + words.len(),
            Problem::LooseWords {
                words: short(words),
                mark: None,
            },
        );
        self.lenient = true;
        if place != Place::Value {
            self.blanks();
            self.scanner.eat(",");
        }
        if is_note && place != Place::Value {
            self.more_of_the_note();
        }
        let may_be_name = name.starts_with(char::is_lowercase) && plain_words(words) < 3;
        Some(may_be_name.then(|| {
            let end = start + name.len();
            (name.to_owned(), end)
        }))
    }

    /// Passes the lines below a note that go on with it: one message is enough.
    fn more_of_the_note(&mut self) {
        loop {
            self.blanks();
            let line = line_of(self.scanner.rest());
            let goes_on = self.is_first(self.scanner.at)
                && line.starts_with(starts_name)
                && self.begins_note(line)
                && !self.scanner.at_unopened_text();
            if !goes_on {
                return;
            }
            self.scanner.at += line.len();
        }
    }

    /// Whether a line that begins here is one note from end to end.
    fn begins_note(&self, line: &str) -> bool {
        let words = line.split("//").next().unwrap_or(line).trim_end();
        plain_words(words) > 2 && before_closers(line).len() == line.len() && before_fields(line) == line
    }

    /// Whether a single word stands for nothing here.
    fn is_stray(&self, name: &str, place: Place) -> bool {
        let mut ahead = self.scanner.clone();
        ahead.at += name.len();
        let after = ahead.at;
        if ahead.blanks().is_err() {
            return false;
        }
        let comma = ahead.eat(",");
        if ahead.blanks().is_err() {
            return false;
        }
        let below = self
            .source
            .get(after..ahead.at)
            .is_some_and(|between| between.contains('\n'));
        let alone = self.is_first(self.scanner.at) && below && !comma;
        let next = ahead.peek();
        let is_field = next.is_some_and(starts_name) && {
            let mut field = ahead.clone();
            field.name().is_some() && field.blanks().is_ok() && field.rest().starts_with(':')
        };
        match place {
            Place::Field { after_others: true } => {
                comma || next.is_none_or(|next| starts_name(next) || matches!(next, ')' | ']' | '}'))
            }
            Place::Field { after_others: false } => is_field && (below || comma),
            Place::AfterValue { of_field } => {
                of_field && (comma || below || next.is_none_or(|next| matches!(next, ')' | ']' | '}')))
            }
            Place::Item | Place::Top => {
                alone && next == Some('(') && (place == Place::Top || name.starts_with(char::is_lowercase))
            }
            Place::Value => false,
        }
    }

    /// Whether a place is the first in its line, blanks aside.
    pub(super) fn is_first(&self, at: usize) -> bool {
        let start = self.line_start(at);
        self.source
            .get(start..at)
            .is_some_and(|before| before.trim_start_matches(super::super::MARK).trim().is_empty())
    }
}

/// Characters of a line that are looked at, at most.
const LONGEST: usize = 1000;

/// The mark by which other languages begin a comment, where this can be nothing else.
fn other_mark(rest: &str, first: bool) -> Option<&'static str> {
    let then_words = |mark: &str| {
        rest.strip_prefix(mark)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|next| is_blank(next) || starts_name(next))
    };
    let marks: &[&'static str] = if first {
        &["<!--", "--", "#", "/", ";", "%", "*", "-", "–", "—"]
    } else {
        &["<!--", "--", "#", "/"]
    };
    marks.iter().copied().find(|mark| {
        rest.starts_with(mark) && (*mark == "<!--" || then_words(mark) || rest.starts_with("##"))
    })
}

pub(super) fn line_of(rest: &str) -> &str {
    let far = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(at, _)| at);
    rest.get(..far)
        .unwrap_or(rest)
        .split(['\n', '\r'])
        .next()
        .unwrap_or("")
}

/// The line up to the first bracket that closes what was opened before it.
pub(super) fn before_closers(line: &str) -> &str {
    let mut depth = 0_u32;
    for (at, c) in line.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return line.get(..at).unwrap_or(line),
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    line
}

/// The line up to a comment, or to a comma after which a field with a value begins.
fn before_fields(line: &str) -> &str {
    let line = line.split("//").next().unwrap_or(line);
    let begins_field = |after: &str| {
        let name = after.trim_start();
        let rest = name.trim_start_matches(|c: char| c == '_' || c.is_alphanumeric());
        let value = (rest.len() < name.len()).then(|| rest.trim_start().strip_prefix(':'));
        value.flatten().is_some_and(|value| {
            let value = value.trim_start();
            value.starts_with(['"', '(', '[', '-'])
                || value.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase())
                || value.starts_with("true")
                || value.starts_with("false")
        })
    };
    line.match_indices(',')
        .find(|(at, _)| line.get(at + 1..).is_some_and(begins_field))
        .and_then(|(at, _)| line.get(..=at))
        .unwrap_or(line)
}

/// How many of the words at the beginning are running text.
fn plain_words(words: &str) -> usize {
    let plain = |word: &str| {
        let inner = word
            .strip_prefix('(')
            .filter(|inner| inner.starts_with(char::is_lowercase));
        let bare = inner
            .unwrap_or(word)
            .trim_matches(|c: char| c.is_ascii_punctuation() && !matches!(c, '"' | '(' | '[' | '='));
        !bare.is_empty()
            && bare
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '/'))
    };
    let mut count = 0;
    for word in words.split_whitespace() {
        if word.ends_with(':') || !plain(word) {
            break;
        }
        count += 1;
    }
    count
}

/// Whether these words are running text and no field that lacks its colon.
fn is_prose(words: &str, place: Place) -> bool {
    let mut each = words.split_whitespace();
    let (Some(first), Some(second)) = (each.next(), each.next()) else {
        return false;
    };
    if first.ends_with([',', ':']) || second.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    if second.ends_with(':') {
        // "Let op: dit is nog niet af".
        let after = words.split_once(':').map_or("", |(_, after)| after);
        return matches!(place, Place::Field { .. } | Place::Item) && plain_words(after) > 1;
    }
    let all = words.split_whitespace().count();
    let plain = plain_words(words);
    let begins_low = |word: &str| word.starts_with(char::is_lowercase);
    let a_pair = plain == 2
        && all == 2
        && !second.starts_with('(')
        && !matches!(second, "true" | "false")
        && (begins_low(second) || !begins_low(first));
    match place {
        Place::Field { .. } | Place::Top => plain > 2 || a_pair,
        Place::AfterValue { of_field } => plain > 2 || (of_field && a_pair),
        Place::Item => plain > 2 || (a_pair && begins_low(second)),
        Place::Value => plain == all && (plain > 2 || a_pair),
    }
}

/// As much of the words as a message can show.
fn short(words: &str) -> String {
    const SHOWN: usize = 40;
    let words = words.trim();
    if words.chars().count() <= SHOWN {
        return words.to_owned();
    }
    let begin: String = words.chars().take(SHOWN).collect();
    let whole = begin.rfind(' ').and_then(|at| begin.get(..at)).unwrap_or(&begin);
    format!("{whole} …")
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_note_without_slashes_is_told_once() {
        for note in [
            "xx",
            "nog doen",
            "hier nog iets over de vader schrijven",
            "De hulpvragen van het gezin.",
            "vader (nog bellen) en moeder",
            "Let op: dit is nog niet af",
            "# een opmerking: met van alles, ook (haakjes",
            "-- zo",
            "<!-- zo -->",
            "/ zo",
            "; zo",
            "- zo",
            "vader moet nog bellen\n  en de moeder ook nog",
            "# een\n  # twee",
        ] {
            check(&format!("(\n  a: 1,\n  {note}\n  b: 2,\n)"), &["3:3 E008"]);
        }
    }

    #[test]
    fn a_note_stands_behind_a_value_or_in_a_list_too() {
        check("(\n  a: 1, nog even nakijken\n  b: 2,\n)", &["2:9 E008"]);
        check("(\n  a: 1 nakijken,\n  b: 2,\n)", &["2:8 E008"]);
        check("(\n  a: 1, # nakijken\n  b: 2,\n)", &["2:9 E008"]);
        check("[\n  dit zijn de hulpvragen\n  (a: 1),\n]", &["2:3 E008"]);
        check("[\n  hulpvragen\n  (a: 1),\n]", &["2:3 E008"]);
        check("(a: 1, xx, b: 2)", &["1:8 E008"]);
        check("Mijn eerste casus\n(a: 1)", &["1:1 E008"]);
    }

    #[test]
    fn a_text_without_quotes_is_one_message() {
        check("(a: De bus van tien over acht, b: 1)", &["1:5 E008"]);
    }

    #[test]
    fn words_that_are_values_or_lack_a_comma_are_no_notes() {
        check(
            "(a: Calm, b: [Calm, Tense], c: Done(Evaluate), d: Not(Always))",
            &[],
        );
        check("(a: Calm b: 1)", &["1:8 E011"]);
        check("(a: 1, kind Care, b: 2)", &["1:8 E016"]);
        check("(a: 1, carer true, b: 2)", &["1:8 E016"]);
        check("[nl en]", &["1:3 E011"]);
        check("(Calm, Tense)", &[]);
        check("[\"a\" en \"b\"]", &["1:6 E010"]);
    }
}
