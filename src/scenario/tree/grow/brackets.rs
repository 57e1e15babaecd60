//! Closing brackets that can't be meant as they stand: of the wrong kind, or one too many.

use super::{Grower, Open};
use crate::scenario::diagnostic::{Instead, Problem};

/// How far is looked for the end of a group, in bytes.
const FAR: usize = 4000;

/// The bracket that closes what this one opens.
pub(super) fn closer(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

impl Grower<'_> {
    fn at_closer(&self) -> Option<char> {
        self.scanner.peek().filter(|c| matches!(c, ')' | ']' | '}'))
    }

    /// What follows the closing bracket here and its comma: where, whether it begins a field, and which sign it is.
    fn after_closer(&self) -> (usize, bool, Option<char>) {
        let mut ahead = self.scanner.clone();
        ahead.bump();
        let passed = ahead.blanks().is_ok() && {
            ahead.eat(",");
            ahead.blanks().is_ok()
        };
        let at = ahead.at;
        let sign = ahead.peek().filter(|_| passed);
        let is_field =
            passed && ahead.name().is_some() && ahead.blanks().is_ok() && ahead.rest().starts_with(':');
        (at, is_field, sign)
    }

    /// Where the bracket closes within which the next sign stands, and what follows it and its comma.
    fn end_of_part(&self) -> Option<(char, Option<char>)> {
        let mut ahead = self.scanner.clone();
        let mut depth = 0_u32;
        loop {
            ahead.blanks().ok()?;
            match ahead.bump()? {
                '"' => {
                    ahead.text();
                }
                '(' | '[' | '{' => depth += 1,
                close @ (')' | ']' | '}') if depth == 0 => {
                    ahead.blanks().ok()?;
                    ahead.eat(",");
                    ahead.blanks().ok()?;
                    return Some((close, ahead.peek()));
                }
                ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
            if ahead.at > self.scanner.at + FAR {
                return None;
            }
        }
    }

    /// Whether fields stand directly in the list that was just opened: then its bracket was meant to be another.
    pub(super) fn holds_fields(&mut self) -> bool {
        self.blanks();
        let Some(open) = self.open.last() else {
            return false;
        };
        let (at, bracket) = (open.at, open.bracket);
        if !self.at_field() || self.line_start(self.scanner.at) > at {
            return false;
        }
        let strange = match self.end_of_part() {
            Some((')', next)) => !matches!(next, Some('(' | ']')),
            Some((']', _)) => true,
            _ => false,
        };
        if strange && self.end_of_part().is_some_and(|(close, _)| close == ']') {
            let problem = Problem::Unexpected {
                found: bracket.to_string(),
                instead: Instead::Round,
            };
            self.fault(at, at + 1, problem);
        }
        if let Some(open) = self.open.last_mut() {
            open.strange = strange;
        }
        strange
    }

    /// Whether the fields here close as a group does, so that only its opening bracket is missing.
    pub(super) fn closes_as_group(&self) -> bool {
        self.open.last().is_some_and(|open| !open.missing)
            && matches!(self.end_of_part(), Some((')', Some('(' | ']'))))
            && self.closes_in_line()
    }

    /// Whether the bracket within which the next sign stands closes in the same line.
    fn closes_in_line(&self) -> bool {
        let line = self.scanner.rest().split('\n').next().unwrap_or("");
        super::loose::before_closers(line).len() < line.len()
    }

    fn margin(&self, at: usize) -> Option<usize> {
        self.is_first(at).then(|| at - self.line_start(at))
    }

    /// Whether the next sign closes the innermost bracket although it is of another kind: `["timo")`.
    pub(super) fn closes_wrongly(&self) -> bool {
        let (Some(close), [.., around, open]) = (self.at_closer(), self.open.as_slice()) else {
            return false;
        };
        if close == closer(open.bracket) || open.missing {
            return false;
        }
        if open.strange {
            return true;
        }
        let at = self.scanner.at;
        let line = self.line_start(at);
        let mut others = self.open.iter().rev().skip(1);
        let Some(outer) = others.find(|outer| closer(outer.bracket) == close) else {
            // Nothing else could be closed: it is this one, or it is a bracket too many.
            return match self.margin(at) {
                Some(margin) => open.at < line && margin == open.indent,
                None => {
                    let part = self.source.get(open.at..at).unwrap_or("");
                    self.after_closer().1 && !part.contains([':', '\n'])
                }
            };
        };
        let in_list = others.next().is_some_and(|beyond| beyond.bracket == '[');
        if let Some(margin) = self.margin(at) {
            return open.at < line && margin == open.indent && outer.indent < open.indent;
        }
        if open.at < line {
            return false;
        }
        let (next, is_field, sign) = self.after_closer();
        if outer.at >= line {
            // Neither a field nor another such bracket follows a group in a list: so this can't close the group.
            let goes_on = is_field || (sign == Some(')') && self.line_start(next) == line);
            return goes_on && in_list && close == ')' && outer.at == around.at;
        }
        (is_field && around.bracket == '(')
            || (sign == Some(close) && self.margin(next) == Some(outer.indent) && outer.at == around.at)
    }

    /// Whether the next sign, by the margins, closes a group that goes on below it.
    pub(super) fn closes_too_early(&self, open: &Open) -> bool {
        let at = self.scanner.at;
        if open.missing || open.at >= self.line_start(at) || self.is_first(at) {
            return false;
        }
        let (next, is_field, sign) = self.after_closer();
        let Some(margin) = self.margin(next) else {
            return false;
        };
        (is_field && margin > open.indent)
            || (sign == Some(closer(open.bracket)) && margin == open.indent && self.at_closer() == sign)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    const GROUP: &str = "(\n  a: [\n    (\n      b: [1],\n      c: 2,\n    ),\n  ],\n  d: 3,\n)";

    #[track_caller]
    fn with(from: &str, to: &str, expected: &[&str]) {
        assert!(GROUP.contains(from), "{from}");
        check(&GROUP.replacen(from, to, 1), expected);
    }

    #[test]
    fn a_bracket_that_closes_one_of_another_kind() {
        with("[1],", "[1),", &["4:12 E009"]);
        with("[1],", "(1],", &["4:12 E009"]);
        with("  ],\n  d", "  ),\n  d", &["7:3 E009"]);
        check("[(a: [1), b: 2), (a: [1], b: 2)]", &["1:8 E009"]);
        check("[\n(a: 1, b: [1)),\n(a: 2)]", &["2:13 E009"]);
        check("(a: [b: 1), c: 2)", &["1:10 E009"]);
        check("(a: (1, 2], c: 2)", &["1:10 E009"]);
        check("(\n  a: (\n    1,\n  ],\n  c: 2,\n)", &["4:3 E009"]);
        check("(a: [b: 1], c: 2)", &["1:5 E010"]);
    }

    #[test]
    fn a_bracket_too_many_before_the_group_goes_on() {
        with("[1],", "[1]),", &["4:13 E013"]);
        with("[1],", "[1]],", &["4:13 E013"]);
        with("c: 2,", "c: 2),", &["5:11 E013"]);
    }

    #[test]
    fn an_opening_bracket_missing_within_a_line() {
        check("(a: [b: 1), (b: 2)], c: 2)", &["1:6 E007"]);
        check("(a: b: 1), c: 2)", &["1:2 E007"]);
    }
}
