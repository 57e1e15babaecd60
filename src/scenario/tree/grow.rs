//! Grows a tree from a text, sound or not. One fault gives one problem: after a fault the reading goes on where
//! the author most probably meant it to.

use super::scan::{Scanner, Words, is_wrong_quote, starts_name};
use super::{Field, Kind, Node, NodeId, Tree};
use crate::scenario::diagnostic::{Diagnostic, Problem};

/// Brackets within brackets that are read at most; deeper is a diagnostic, never a stack overflow.
pub(crate) const DEEPEST: usize = 64;

/// Problems after which reading stops: who has so many gets nothing out of more.
const ENOUGH: usize = 100;

/// The tree of a text, and what is wrong with its brackets, quotes and commas.
pub(crate) fn grow(source: &str) -> (Tree, Vec<Diagnostic>) {
    let first = Grower::new(source, false).run();
    // A forgotten quote turns the rest of the file inside out. Read again, with an open text ending at its line,
    // and keep what leaves fewer problems.
    let grower = if first.faults.is_empty() || !first.scanner.saw_text_over_lines {
        first
    } else {
        let second = Grower::new(source, true).run();
        if second.faults.len() < first.faults.len() || first.faults.iter().any(Fault::is_open_text) {
            second
        } else {
            first
        }
    };
    grower.finish()
}

struct Fault {
    start: usize,
    end: usize,
    problem: Problem,
}

impl Fault {
    fn is_open_text(&self) -> bool {
        self.problem == Problem::UnclosedText
    }
}

/// A bracket that is open while its content is read.
struct Open {
    bracket: char,
    at: usize,
    indent: usize,
}

struct Grower<'a> {
    source: &'a str,
    scanner: Scanner<'a>,
    nodes: Vec<Node>,
    faults: Vec<Fault>,
    open: Vec<Open>,
    /// The first group in which a field stands no deeper than the line that opens the group: where a bracket
    /// that the end of the file misses was probably forgotten.
    suspect: Option<usize>,
    /// The value just read has no clear end: no comma is missed after it.
    lenient: bool,
    root: Option<NodeId>,
}

impl<'a> Grower<'a> {
    fn new(source: &'a str, texts_end_with_their_line: bool) -> Self {
        let mut scanner = Scanner::new(source);
        scanner.texts_end_with_their_line = texts_end_with_their_line;
        Grower {
            source,
            scanner,
            nodes: Vec::new(),
            faults: Vec::new(),
            open: Vec::new(),
            suspect: None,
            lenient: false,
            root: None,
        }
    }

    fn run(mut self) -> Self {
        self.blanks();
        while self.scanner.rest().starts_with('#') {
            let start = self.scanner.at;
            let line = self.scanner.rest().split('\n').next().unwrap_or("");
            self.scanner.at += line.len();
            self.fault(start, start + line.trim_end().len(), Problem::Extension);
            self.blanks();
        }
        let start = self.scanner.at;
        self.root = self.value(None);
        self.blanks();
        if self.root.is_none() && self.scanner.peek().is_none() && self.faults.is_empty() {
            self.fault(start, start, Problem::Empty);
        }
        if let Some(next) = self.scanner.peek() {
            let start = self.scanner.at;
            let problem = match next {
                ')' | ']' | '}' => Problem::NeverOpened { close: next },
                _ => Problem::AfterEnd,
            };
            self.fault(start, start + next.len_utf8(), problem);
        }
        self
    }

    fn finish(mut self) -> (Tree, Vec<Diagnostic>) {
        let root = match self.root {
            Some(root) => root,
            None => self.node(None, 0, Kind::Broken),
        };
        let lines = std::iter::once(0)
            .chain(self.source.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        let tree = Tree {
            source: self.source.to_owned(),
            lines,
            nodes: self.nodes,
            root,
        };
        let problems = self
            .faults
            .into_iter()
            .map(|fault| Diagnostic::at(tree.span_of(fault.start, fault.end), fault.problem))
            .collect();
        (tree, problems)
    }

    fn fault(&mut self, start: usize, end: usize, problem: Problem) {
        self.faults.push(Fault { start, end, problem });
        if self.faults.len() >= ENOUGH {
            self.scanner.at = self.source.len();
        }
    }

    fn given_up(&self) -> bool {
        self.faults.len() >= ENOUGH
    }

    fn blanks(&mut self) {
        if let Err(start) = self.scanner.blanks() {
            self.fault(start, start + 2, Problem::UnclosedComment);
        }
    }

    fn node(&mut self, parent: Option<NodeId>, start: usize, kind: Kind) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(Node {
            kind,
            start,
            end: self.scanner.at,
            parent,
        });
        id
    }

    fn close(&mut self, id: NodeId, kind: Kind) {
        let end = self.scanner.at;
        if let Some(node) = self.nodes.get_mut(id.0 as usize) {
            node.kind = kind;
            node.end = end;
        }
    }

    /// A value, or `None` where none begins.
    fn value(&mut self, parent: Option<NodeId>) -> Option<NodeId> {
        self.lenient = false;
        let start = self.scanner.at;
        let next = self.scanner.peek()?;
        Some(match next {
            ')' | ']' | '}' | ',' | ':' => return None,
            '(' => self.parentheses(parent, start, None),
            '[' => self.list(parent, start),
            '"' => {
                self.scanner.bump();
                let words = self.scanner.text();
                self.text(parent, start, words)
            }
            'r' if self.at_raw_text() => {
                self.scanner.bump();
                let words = self.scanner.raw_text()?;
                self.text(parent, start, words)
            }
            c if is_wrong_quote(c) => {
                self.scanner.bump();
                let text = self.scanner.wrongly_quoted(c);
                self.fault(start, self.scanner.at, Problem::WrongQuotes { found: c });
                self.node(parent, start, Kind::Text(text))
            }
            '0'..='9' | '+' | '-' | '.' => {
                let text = self.scanner.number();
                match number(text) {
                    Some(kind) => self.node(parent, start, kind),
                    None => self.unexpected(parent, start, text.to_owned()),
                }
            }
            c if starts_name(c) => self.word(parent, start)?,
            c => {
                self.scanner.bump();
                let found = if c.is_whitespace() || c.is_control() {
                    format!("U+{:04X}", u32::from(c))
                } else {
                    c.to_string()
                };
                self.unexpected(parent, start, found)
            }
        })
    }

    fn at_raw_text(&self) -> bool {
        self.scanner
            .rest()
            .strip_prefix('r')
            .is_some_and(|rest| rest.trim_start_matches('#').starts_with('"'))
    }

    fn unexpected(&mut self, parent: Option<NodeId>, start: usize, found: String) -> NodeId {
        self.fault(start, self.scanner.at, Problem::Unexpected { found });
        self.lenient = true;
        self.node(parent, start, Kind::Broken)
    }

    fn text(&mut self, parent: Option<NodeId>, start: usize, words: Words) -> NodeId {
        if !words.closed {
            let line = self
                .source
                .get(start..)
                .and_then(|rest| rest.split(['\n', '\r']).next());
            let end = start + line.map_or(1, |line| line.trim_end().len());
            self.fault(start, end, Problem::UnclosedText);
            self.lenient = true;
        }
        if let Some((from, to)) = words.bad_escape {
            let found = self.source.get(from..to).unwrap_or("").to_owned();
            self.fault(from, to, Problem::BadEscape { found });
        }
        self.node(parent, start, Kind::Text(words.text))
    }

    fn word(&mut self, parent: Option<NodeId>, start: usize) -> Option<NodeId> {
        let name = self.scanner.name()?;
        let after = self.scanner.at;
        match name {
            "true" => return Some(self.node(parent, start, Kind::Truth(true))),
            "false" => return Some(self.node(parent, start, Kind::Truth(false))),
            _ => {}
        }
        self.blanks();
        if self.scanner.peek() == Some('(') {
            return Some(self.parentheses(parent, start, Some(name.to_owned())));
        }
        self.scanner.at = after;
        Some(self.node(parent, start, Kind::Word(name.to_owned())))
    }

    /// Notes that a bracket opens. Gives false where it is one too deep; then the rest is passed over.
    fn open(&mut self, bracket: char) -> bool {
        let at = self.scanner.at;
        if self.open.len() >= DEEPEST {
            self.fault(at, at + 1, Problem::TooDeep { limit: DEEPEST });
            self.scanner.at = self.source.len();
            return false;
        }
        self.scanner.bump();
        let line_start = self
            .source
            .get(..at)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |end| end + 1);
        let indent = self
            .source
            .get(line_start..at)
            .map_or(0, |line| line.len() - line.trim_start().len());
        self.open.push(Open { bracket, at, indent });
        true
    }

    /// Closes the innermost bracket, or tells that it was never closed.
    fn shut(&mut self, close: char) {
        let Some(open) = self.open.pop() else { return };
        let close_text = close.encode_utf8(&mut [0; 4]).to_owned();
        if self.scanner.eat(&close_text) || self.given_up() {
            return;
        }
        let at_the_end = self.scanner.peek().is_none();
        let too_deep = self.faults.iter().any(|fault| {
            matches!(fault.problem, Problem::TooDeep { .. } | Problem::UnclosedComment)
                || (at_the_end && matches!(fault.problem, Problem::UnclosedText))
        });
        // At the end of the file every bracket around is open too: one message is enough.
        let told = at_the_end
            && self
                .faults
                .iter()
                .any(|fault| matches!(fault.problem, Problem::Unclosed { .. }));
        if !too_deep && !told {
            let at = match (at_the_end, self.suspect) {
                (true, Some(suspect)) => suspect,
                _ => open.at,
            };
            let bracket = self
                .source
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .unwrap_or(open.bracket);
            self.fault(at, at + 1, Problem::Unclosed { open: bracket });
        }
        self.lenient = true;
    }

    fn is_open(&self, bracket: char) -> bool {
        self.open.iter().any(|open| open.bracket == bracket)
    }

    /// After a value: passes the comma, or tells that it is missing.
    fn comma(&mut self) {
        let after = self.scanner.at;
        let lenient = std::mem::replace(&mut self.lenient, false);
        self.blanks();
        match self.scanner.peek() {
            Some(',') => {
                self.scanner.bump();
            }
            None | Some(')' | ']' | '}') => {}
            Some(_) if lenient => {}
            Some(_) => self.fault(after.saturating_sub(1), after, Problem::MissingComma),
        }
    }

    /// Deals with a closing bracket or a stray sign where a value was expected. Gives true when the content ends.
    fn ends(&mut self, close: char) -> bool {
        match self.scanner.peek() {
            None => true,
            Some(c) if c == close => true,
            Some(c @ (')' | ']' | '}')) => {
                let wanted = match c {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                let above = self.open.len().saturating_sub(1);
                if self.open.iter().take(above).any(|open| open.bracket == wanted) {
                    return true;
                }
                let at = self.scanner.at;
                self.scanner.bump();
                self.fault(at, at + 1, Problem::NeverOpened { close: c });
                self.blanks();
                self.scanner.eat(",");
                self.blanks();
                self.scanner.peek().is_none() || self.scanner.peek() == Some(close)
            }
            Some(_) => false,
        }
    }

    fn list(&mut self, parent: Option<NodeId>, start: usize) -> NodeId {
        let id = self.node(parent, start, Kind::Broken);
        if !self.open('[') {
            return id;
        }
        let mut items = Vec::new();
        loop {
            self.blanks();
            let before = self.scanner.at;
            // A field where an item was expected: this list was never closed.
            if self.ends(']') || (self.is_open('(') && self.at_field()) {
                break;
            }
            match self.value(Some(id)) {
                Some(item) => {
                    items.push(item);
                    self.comma();
                }
                None => self.stray(before),
            }
        }
        self.shut(']');
        self.close(id, Kind::List(items));
        id
    }

    /// Passes a sign that begins no value, unless it was passed already.
    fn stray(&mut self, before: usize) {
        if self.scanner.at > before {
            return;
        }
        if let Some(found) = self.scanner.bump() {
            let found = found.to_string();
            self.fault(before, self.scanner.at, Problem::Unexpected { found });
        }
    }

    /// `( ... )`: a group when it has named fields, else a row.
    fn parentheses(&mut self, parent: Option<NodeId>, start: usize, name: Option<String>) -> NodeId {
        let id = self.node(parent, start, Kind::Broken);
        if !self.open('(') {
            return id;
        }
        let mut fields: Vec<Field> = Vec::new();
        let mut items = Vec::new();
        loop {
            self.blanks();
            let before = self.scanner.at;
            // A field after nameless values: this row was never closed.
            let row_goes_on = fields.is_empty() && !items.is_empty() && self.open.len() > 1;
            if self.ends(')') || (row_goes_on && self.at_field()) {
                break;
            }
            if let Some((field, colon)) = self.field_name(!fields.is_empty()) {
                let end = before + field.len();
                self.suspicious(before);
                if !colon {
                    self.fault(before, end, Problem::MissingColon { field: field.clone() });
                }
                self.blanks();
                let value = if self.at_field() {
                    None
                } else {
                    self.value(Some(id))
                };
                let value = value.unwrap_or_else(|| {
                    self.fault(before, end, Problem::MissingValue { field: field.clone() });
                    self.lenient = true;
                    self.node(Some(id), before, Kind::Broken)
                });
                match fields.iter().find(|first| first.name == field) {
                    Some(first) => {
                        let first_line = line_of(self.source, first.start);
                        self.fault(before, end, Problem::DuplicateField { field, first_line });
                    }
                    None => fields.push(Field {
                        name: field,
                        start: before,
                        end,
                        value,
                    }),
                }
                self.comma();
            } else if !fields.is_empty() && self.scanner.peek() == Some('(') && self.is_open('[') {
                // Another group where a field was expected: this group was never closed.
                break;
            } else {
                match self.value(Some(id)) {
                    Some(item) => {
                        if !fields.is_empty() {
                            self.nameless(item);
                        }
                        items.push(item);
                        self.comma();
                    }
                    None => self.stray(before),
                }
            }
        }
        self.shut(')');
        let kind = if fields.is_empty() {
            Kind::Row { name, items }
        } else {
            Kind::Group { name, fields }
        };
        self.close(id, kind);
        id
    }

    /// A value without a name among named fields.
    fn nameless(&mut self, item: NodeId) {
        let Some(node) = self.nodes.get(item.0 as usize) else {
            return;
        };
        if node.kind == Kind::Broken {
            return;
        }
        let (start, end) = (node.start, node.end);
        let found: String = self
            .source
            .get(start..end)
            .unwrap_or("")
            .chars()
            .take(24)
            .collect();
        let found = found.lines().next().unwrap_or("").to_owned();
        self.fault(start, end, Problem::Unexpected { found });
        self.lenient = true;
    }

    /// Passes `name:` and gives the name, and whether the colon was there; it may be missing only where fields
    /// are expected.
    fn field_name(&mut self, among_fields: bool) -> Option<(String, bool)> {
        let before = self.scanner.at;
        let name = self.scanner.name()?.to_owned();
        let after = self.scanner.at;
        self.blanks();
        if self.scanner.eat(":") {
            return Some((name, true));
        }
        let begins_value = self
            .scanner
            .peek()
            .is_some_and(|c| matches!(c, '"' | '[' | '0'..='9' | '-') || starts_name(c));
        if among_fields && begins_value && !matches!(name.as_str(), "true" | "false") {
            self.scanner.at = after;
            return Some((name, false));
        }
        self.scanner.at = before;
        None
    }

    /// Whether the next thing is another field: `name:`.
    fn at_field(&self) -> bool {
        let mut ahead = self.scanner.clone();
        ahead.name().is_some() && ahead.blanks().is_ok() && ahead.rest().starts_with(':')
    }

    fn suspicious(&mut self, field: usize) {
        let Some(open) = self.open.last() else { return };
        let line_start = self
            .source
            .get(..field)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |end| end + 1);
        let first_on_line = self
            .source
            .get(line_start..field)
            .is_some_and(|line| line.trim().is_empty());
        if self.suspect.is_none()
            && self.open.len() > 1
            && first_on_line
            && line_start > open.at
            && field - line_start <= open.indent
        {
            self.suspect = Some(open.at);
        }
    }
}

fn line_of(source: &str, offset: usize) -> u32 {
    let before = source.get(..offset).unwrap_or("");
    u32::try_from(before.matches('\n').count() + 1).unwrap_or(u32::MAX)
}

/// A whole number in any base RON knows, or something with a fraction; `None` when it is neither.
fn number(text: &str) -> Option<Kind> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits.replace('_', "");
    let (base, digits) = ["0x", "0o", "0b"]
        .into_iter()
        .zip([16, 8, 2])
        .find_map(|(prefix, base)| Some((base, digits.strip_prefix(prefix)?)))
        .unwrap_or((10, digits.as_str()));
    let suffix = digits.find(['i', 'u']).filter(|_| base != 16);
    let digits = suffix.and_then(|at| digits.get(..at)).unwrap_or(digits);
    if digits.starts_with(['+', '-']) {
        return None;
    }
    match i128::from_str_radix(digits, base) {
        Ok(number) => Some(Kind::Number(if negative { -number } else { number })),
        Err(_) => is_fraction(digits).then_some(Kind::Fraction),
    }
}

/// `1.5`, `.5`, `2e3`.
fn is_fraction(digits: &str) -> bool {
    digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.contains(|c: char| c.is_ascii_digit())
        && digits
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each problem as `line:column code`.
    #[track_caller]
    fn check(source: &str, expected: &[&str]) {
        let (_, problems) = grow(source);
        let found: Vec<String> = problems
            .iter()
            .map(|problem| {
                let span = problem.span.expect("a place");
                format!("{}:{} {}", span.line, span.column, problem.code().as_str())
            })
            .collect();
        assert_eq!(found, expected, "{source}\n{problems:?}");
    }

    #[test]
    fn a_sound_text_has_no_problems() {
        check(
            "(a: 1, b: [(1, 2), \"x\"], c: Not(All([Always])), d: Later(turns: 2), /* ) */ e: (),) // )",
            &[],
        );
        check("r#\"a \"b\" c\"#", &[]);
    }

    #[test]
    fn a_missing_comma_is_told_at_the_end_of_the_value_before() {
        check("(a: 1 b: 2)", &["1:5 E011"]);
        check("[(a: 1)\n (b: 2)]", &["1:7 E011"]);
        check("[\"a\" \"b\"]", &["1:4 E011"]);
    }

    #[test]
    fn a_bracket_that_is_not_closed_is_told_once_where_it_opens() {
        check("(a: [1, 2, b: 3)", &["1:5 E012"]);
        check("(a: [1, 2)", &["1:5 E012"]);
        check("[(a: 1,\n (a: 2)]", &["1:2 E012"]);
        check("(a: (b: (c: 1", &["1:9 E012"]);
        check("(\n  a: (\n    b: 1,\n  c: 2,\n)", &["2:6 E012"]);
    }

    #[test]
    fn a_closing_bracket_too_many() {
        check("(a: 1))", &["1:7 E013"]);
        check("(a: 1], b: 2)", &["1:6 E013"]);
    }

    #[test]
    fn a_text_that_is_not_closed_spoils_nothing_after_its_line() {
        check("(\n  id: \"post,\n  name: \"x\",\n  b: 1\n)", &["2:7 E014"]);
        check("(\n  id: \"post", &["2:7 E014"]);
    }

    #[test]
    fn other_quotes_are_told_and_read_as_meant() {
        check(
            "(a: “het is zo”, b: 'x', c: ‘zo'n ding’)",
            &["1:5 E015", "1:21 E015", "1:29 E015"],
        );
    }

    #[test]
    fn a_missing_colon_or_value() {
        check("(a: 1, b 2, c: , d: 3)", &["1:8 E016", "1:13 E017"]);
        check("(a: 1, b:\n c: 2)", &["1:8 E017"]);
    }

    #[test]
    fn deep_nesting_is_told_once_and_overflows_nothing() {
        for open in ["[", "(", "Not("] {
            let (_, problems) = grow(&open.repeat(100_000));
            assert_eq!(problems.len(), 1, "{open}");
            assert!(matches!(problems[0].problem, Problem::TooDeep { .. }));
        }
    }

    #[test]
    fn a_field_that_comes_twice() {
        check("(a: 1, a: 2)", &["1:8 E021"]);
    }

    #[test]
    fn what_makes_no_sense() {
        check("(a: @, b: 2)", &["1:5 E010"]);
        check("(a: 1,, b: 2)", &["1:7 E010"]);
        check("(a: 1) b", &["1:8 E028"]);
        check("#![enable(implicit_some)]\n(a: 1)", &["1:1 E005"]);
        check("(a: \"\\q\")", &["1:6 E019"]);
        check("(a: 1 /* ", &["1:7 E020"]);
    }
}
