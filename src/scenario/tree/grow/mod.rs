//! Grows a tree from a text, sound or not. One fault gives one problem: after a fault the reading goes on where
//! the author most probably meant it to.

mod brackets;
mod loose;
mod quotes;

use super::scan::{Scanner, Words, is_dash, is_odd_blank, is_wrong_quote, starts_name};
use super::{Field, Kind, Node, NodeId, Tree};
use crate::scenario::diagnostic::{Diagnostic, Instead, Problem};
use brackets::closer;
use loose::Place;

/// Brackets within brackets that are read at most; deeper is a diagnostic, never a stack overflow.
pub(crate) const DEEPEST: usize = 64;

/// Fields of one group that are kept at most, many times those of any group there is.
const MOST_FIELDS: usize = 500;

/// Problems after which reading stops: who has so many gets nothing out of more.
const ENOUGH: usize = 100;

/// The tree of a text, and what is wrong with its brackets, quotes and commas.
pub(crate) fn grow(source: &str) -> (Tree, Vec<Diagnostic>) {
    Grower::new(source, Manner::default()).run().finish()
}

/// The tree of a text that has faults, read in every manner that may show better what was meant. The one by
/// which the text is simply read comes first.
pub(crate) fn grow_each(source: &str) -> Vec<(Tree, Vec<Diagnostic>)> {
    let plain = Grower::new(source, Manner::default()).run();
    if plain.faults.is_empty() {
        return vec![plain.finish()];
    }
    let by_margins = Manner {
        by_margins: true,
        ..Manner::default()
    };
    let mut manners = vec![by_margins];
    let mut growers = vec![plain];
    if growers.iter().any(|plain| plain.scanner.saw_text_over_lines) {
        let texts_end_with_their_line = true;
        manners.push(Manner {
            texts_end_with_their_line,
            by_margins: false,
        });
        manners.push(Manner {
            texts_end_with_their_line,
            by_margins: true,
        });
        // A forgotten quote turns the rest of the file inside out: so it can't have been meant.
        if growers
            .iter()
            .any(|plain| plain.faults.iter().any(Fault::is_open_text))
        {
            manners.remove(0);
            growers.clear();
        }
    }
    growers.extend(
        manners
            .into_iter()
            .map(|manner| Grower::new(source, manner).run()),
    );
    growers.into_iter().map(Grower::finish).collect()
}

/// How a text is read.
#[derive(Debug, Clone, Copy, Default)]
struct Manner {
    /// An open text ends at the end of its line when the next line looks like RON again.
    texts_end_with_their_line: bool,
    /// Where brackets don't match, the margins of the lines say which one is missing.
    by_margins: bool,
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
    /// Blanks at the beginning of the line it stands in.
    indent: usize,
    /// It isn't there, but was meant.
    missing: bool,
    /// It is of another kind than what stands in it takes.
    strange: bool,
}

struct Grower<'a> {
    source: &'a str,
    scanner: Scanner<'a>,
    by_margins: bool,
    /// Where lines begin.
    lines: Vec<usize>,
    nodes: Vec<Node>,
    faults: Vec<Fault>,
    open: Vec<Open>,
    /// The first group in which a field stands no deeper than the line that opens the group: where a bracket
    /// that the end of the file misses was probably forgotten.
    suspect: Option<usize>,
    /// The value just read has no clear end: no comma is missed after it.
    lenient: bool,
    /// To where odd blanks have been told.
    odd_told: usize,
    /// The line after a comment with a wrong mark.
    notes_told: Option<usize>,
    root: Option<NodeId>,
}

impl<'a> Grower<'a> {
    fn new(source: &'a str, manner: Manner) -> Self {
        let mut scanner = Scanner::new(source);
        scanner.texts_end_with_their_line = manner.texts_end_with_their_line;
        Grower {
            source,
            scanner,
            by_margins: manner.by_margins,
            lines: std::iter::once(0)
                .chain(source.match_indices('\n').map(|(at, _)| at + 1))
                .collect(),
            nodes: Vec::new(),
            faults: Vec::new(),
            open: Vec::new(),
            suspect: None,
            lenient: false,
            odd_told: 0,
            notes_told: None,
            root: None,
        }
    }

    fn run(mut self) -> Self {
        self.blanks();
        while self.scanner.rest().starts_with("#!") {
            let start = self.scanner.at;
            let line = self.scanner.rest().split('\n').next().unwrap_or("");
            self.scanner.at += line.len();
            self.fault(start, start + line.trim_end().len(), Problem::Extension);
            self.blanks();
        }
        self.blanks_and_notes();
        while self.loose_words(Place::Top).is_some() {
            self.blanks_and_notes();
        }
        let start = self.scanner.at;
        self.root = self.value(None);
        self.blanks_and_notes();
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
        let tree = Tree {
            source: self.source.to_owned(),
            lines: self.lines,
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
        loop {
            if let Err(start) = self.scanner.blanks() {
                self.fault(start, start + 2, Problem::UnclosedComment);
            }
            let start = self.scanner.at;
            let Some(odd) = self.scanner.peek().filter(|c| is_odd_blank(*c)) else {
                return;
            };
            while self.scanner.peek().is_some_and(is_odd_blank) {
                self.scanner.bump();
            }
            // Where there is one there are more, all with the same way out.
            if self.line_start(start) >= self.odd_told {
                self.odd_told = self.scanner.at;
                let problem = Problem::Unexpected {
                    found: code_point(odd),
                    instead: Instead::Space,
                };
                self.fault(start, self.scanner.at, problem);
            }
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
            '{' => self.braces(parent, start),
            '"' => {
                self.scanner.bump();
                let words = self.scanner.text();
                let words = match self.quotes_within(start) {
                    Some(whole) => whole,
                    None => self.before_next_field(start).unwrap_or(words),
                };
                self.text(parent, start, words)
            }
            'r' if self.at_raw_text() => {
                self.scanner.bump();
                let words = self.scanner.raw_text()?;
                self.text(parent, start, words)
            }
            c if (starts_name(c) || c.is_ascii_digit() || c == '\'') && self.scanner.at_unopened_text() => {
                let words = self.scanner.text();
                let end = start
                    + self
                        .source
                        .get(start..)
                        .and_then(|rest| rest.chars().next())
                        .map_or(0, char::len_utf8);
                self.fault(start, end, Problem::UnopenedText);
                self.text(parent, start, words)
            }
            c if is_wrong_quote(c) => {
                self.scanner.bump();
                let text = self.scanner.wrongly_quoted(c);
                self.fault(start, self.scanner.at, Problem::WrongQuotes { found: c });
                self.node(parent, start, Kind::Text(text))
            }
            '0'..='9' | '+' | '-' | '.' => self.number(parent, start),
            c if is_dash(c) && self.at_dashed_number() => {
                self.scanner.bump();
                let problem = Problem::Unexpected {
                    found: c.to_string(),
                    instead: Instead::Hyphen,
                };
                self.fault(start, self.scanner.at, problem);
                let kind = match number(self.scanner.number()) {
                    Some(Kind::Number(found)) => Kind::Number(-found),
                    _ => Kind::Fraction,
                };
                self.node(parent, start, kind)
            }
            c if starts_name(c) => self.word(parent, start)?,
            c if c.is_whitespace() || c.is_control() => {
                self.scanner.bump();
                self.unexpected(parent, start, code_point(c))
            }
            _ => {
                let found = self.scanner.piece().to_owned();
                self.unexpected(parent, start, found)
            }
        })
    }

    /// A number, or what an author may write for one: `4-7`, `50%`, `60.`
    fn number(&mut self, parent: Option<NodeId>, start: usize) -> NodeId {
        let mut text = self.scanner.number();
        if let Some(whole) = text.strip_suffix('.')
            && matches!(number(whole), Some(Kind::Number(_)))
            && self.scanner.peek().is_none_or(char::is_whitespace)
        {
            // A full stop where a comma was meant.
            self.scanner.at -= 1;
            text = whole;
        }
        if is_range(text) || self.at_dashed_number() {
            if self.at_dashed_number() {
                self.scanner.bump();
                self.scanner.number();
            }
            return self.node(parent, start, Kind::Fraction);
        }
        let Some(kind) = number(text) else {
            return self.unexpected(parent, start, text.to_owned());
        };
        if self.scanner.eat("%") {
            let problem = Problem::Unexpected {
                found: "%".to_owned(),
                instead: Instead::WholeNumber,
            };
            self.fault(start, self.scanner.at, problem);
        }
        self.node(parent, start, kind)
    }

    /// Whether here stands a dash of another kind than the hyphen, and a digit.
    fn at_dashed_number(&self) -> bool {
        let mut signs = self.scanner.rest().chars();
        signs.next().is_some_and(is_dash) && signs.next().is_some_and(|c| c.is_ascii_digit())
    }

    /// `{ ... }`, which a case has nowhere: a group or a row when it looks like one, else a list.
    fn braces(&mut self, parent: Option<NodeId>, start: usize) -> NodeId {
        let problem = Problem::Unexpected {
            found: "{ }".to_owned(),
            instead: Instead::Brackets,
        };
        self.fault(start, start + 1, problem);
        let id = self.node(parent, start, Kind::Broken);
        if self.open('{') {
            self.blanks();
            if self.at_field() {
                self.content(id, None);
            } else {
                let items = self.items(id, None);
                self.close(id, Kind::List(items));
            }
        }
        id
    }

    fn at_raw_text(&self) -> bool {
        self.scanner
            .rest()
            .strip_prefix('r')
            .is_some_and(|rest| rest.trim_start_matches('#').starts_with('"'))
    }

    fn unexpected(&mut self, parent: Option<NodeId>, start: usize, found: String) -> NodeId {
        self.unknown(start, self.scanner.at, found);
        self.lenient = true;
        self.node(parent, start, Kind::Broken)
    }

    fn unknown(&mut self, start: usize, end: usize, found: String) {
        let instead = Instead::Unknown;
        self.fault(start, end, Problem::Unexpected { found, instead });
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
        if self.lacks_bracket(name, start, after) {
            let id = self.node(parent, start, Kind::Broken);
            self.open_missing('(', (start, after), self.indent(start));
            self.content(id, Some(name.to_owned()));
            return Some(id);
        }
        self.scanner.at = after;
        Some(self.node(parent, start, Kind::Word(name.to_owned())))
    }

    /// Whether a bracket is missing between this word and what follows: `Known"post")`, or fields below it.
    fn lacks_bracket(&self, name: &str, start: usize, after: usize) -> bool {
        if !name.starts_with(char::is_uppercase) || self.open.len() >= DEEPEST {
            return false;
        }
        let deeper = || {
            self.margin_after(start)
                .is_some_and(|margin| margin > self.indent(start))
        };
        (self.scanner.at == after && self.scanner.peek() == Some('"'))
            || (self.by_margins && self.at_field() && deeper())
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
        self.open.push(Open {
            bracket,
            at,
            indent: self.indent(at),
            missing: false,
            strange: false,
        });
        true
    }

    /// Goes on as if a bracket stood here that was forgotten, in a line with such a margin.
    fn open_missing(&mut self, bracket: char, after: (usize, usize), indent: usize) {
        self.fault(after.0, after.1, Problem::MissingOpen { open: bracket });
        self.open.push(Open {
            bracket,
            at: self.scanner.at,
            indent,
            missing: true,
            strange: false,
        });
    }

    /// Where the line of a place begins.
    fn line_start(&self, at: usize) -> usize {
        let lines_before = self.lines.partition_point(|begin| *begin <= at);
        self.lines
            .get(lines_before.saturating_sub(1))
            .copied()
            .unwrap_or(0)
    }

    /// Blanks at the beginning of the line of a place.
    fn indent(&self, at: usize) -> usize {
        let line = self.source.get(self.line_start(at)..).unwrap_or("");
        line.len() - line.trim_start_matches([' ', '\t']).len()
    }

    /// The margin before the next sign, if it is the first in its line and that line comes after `at`.
    fn margin_after(&self, at: usize) -> Option<usize> {
        let start = self.line_start(self.scanner.at);
        let before = self.source.get(start..self.scanner.at)?;
        (start > at && before.trim().is_empty()).then_some(before.len())
    }

    /// Whether the next sign stands, by its margin, outside the innermost bracket.
    fn stands_outside(&self) -> bool {
        let (Some(open), Some(next)) = (self.open.last(), self.scanner.peek()) else {
            return false;
        };
        let Some(margin) = self.margin_after(open.at).filter(|_| self.by_margins) else {
            return false;
        };
        match next {
            ')' | ']' | '}' => margin < open.indent,
            _ => margin <= open.indent && self.open.len() > 1,
        }
    }

    /// Whether the next sign is a closing bracket that, by its margin, closes nothing that was opened.
    fn closes_nothing(&self) -> bool {
        let (Some(open), Some(')' | ']' | '}')) = (self.open.last(), self.scanner.peek()) else {
            return false;
        };
        let margin = self
            .margin_after(open.at)
            .filter(|_| self.by_margins && !open.missing);
        margin.is_some_and(|margin| margin > open.indent) || (self.by_margins && self.closes_too_early(open))
    }

    /// Closes the innermost bracket, or tells that it was never closed.
    fn shut(&mut self, close: char) {
        let outside = self.stands_outside();
        let wrongly = self.closes_wrongly();
        let Some(open) = self.open.pop() else { return };
        if let Some(found) = self.scanner.peek().filter(|_| wrongly) {
            let at = self.scanner.at;
            self.scanner.bump();
            let problem = Problem::WrongClose {
                open: open.bracket,
                close: found,
                line: line_of(self.source, open.at),
            };
            self.fault(at, at + 1, problem);
            return;
        }
        let close_text = close.encode_utf8(&mut [0; 4]).to_owned();
        if (!outside && self.scanner.eat(&close_text)) || self.given_up() {
            return;
        }
        if open.missing {
            self.lenient = true;
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
    fn comma(&mut self, of_field: bool) {
        let after = self.scanner.at;
        let lenient = std::mem::replace(&mut self.lenient, false);
        self.blanks_and_notes();
        match self.scanner.peek() {
            Some(',') => {
                self.scanner.bump();
            }
            None | Some(')' | ']' | '}') => {}
            Some(_) if lenient => {}
            Some(wrong @ (';' | '.')) => self.no_comma(wrong.len_utf8()),
            Some('e' | 'a') if !of_field && self.at_and().is_some() => {
                self.no_comma(self.at_and().unwrap_or(1));
            }
            Some(c)
                if starts_name(c)
                    && self.line_start(self.scanner.at) <= after
                    && self.loose_words(Place::AfterValue { of_field }).is_some() =>
            {
                self.lenient = false;
            }
            Some(_) => self.fault(after.saturating_sub(1), after, Problem::MissingComma),
        }
    }

    /// Passes what stands in the place of a comma.
    fn no_comma(&mut self, length: usize) {
        let start = self.scanner.at;
        self.scanner.at += length;
        let found = self.source.get(start..self.scanner.at).unwrap_or("").to_owned();
        let instead = Instead::Comma;
        self.fault(start, self.scanner.at, Problem::Unexpected { found, instead });
        self.scanner.eat(",");
    }

    /// The length of the "and" between two texts of a list, if that is what stands here.
    fn at_and(&self) -> Option<usize> {
        let mut ahead = self.scanner.clone();
        let word = ahead.name()?;
        let between = matches!(word, "en" | "and") && ahead.blanks().is_ok() && ahead.peek() == Some('"');
        between.then_some(word.len())
    }

    /// Deals with a closing bracket or a stray sign where a value was expected. Gives true when the content ends.
    fn ends(&mut self, close: char) -> bool {
        if self.stands_outside() {
            return true;
        }
        let closes_nothing = self.closes_nothing();
        match self.scanner.peek() {
            None => true,
            Some(c) if c == close && !closes_nothing => true,
            Some(_) if self.closes_wrongly() => true,
            Some(c @ (')' | ']' | '}')) => {
                let wanted = match c {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                let above = self.open.len().saturating_sub(1);
                let open_above = self.open.iter().take(above).any(|open| open.bracket == wanted);
                if open_above && !closes_nothing {
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
        if self.open('[') {
            if self.holds_fields() {
                self.content(id, None);
            } else {
                let items = self.items(id, None);
                self.close(id, Kind::List(items));
            }
        }
        id
    }

    /// The items of a list, its bracket open, to where it closes.
    fn items(&mut self, id: NodeId, first: Option<NodeId>) -> Vec<NodeId> {
        let mut items: Vec<NodeId> = first.into_iter().collect();
        let close = self.open.last().map_or(']', |open| closer(open.bracket));
        loop {
            self.blanks_and_notes();
            let before = self.scanner.at;
            if self.ends(close) {
                break;
            }
            if self.loose_words(Place::Item).is_some() {
                self.lenient = false;
                continue;
            }
            let item = if self.is_open('(') && self.at_field() {
                let name = self.scanner.clone().name().map_or(1, str::len);
                let margins = self.margin_in_list();
                if margins.is_none() && !self.closes_as_group() {
                    // A field where an item was expected: this list was never closed.
                    break;
                }
                let margin = margins.map_or(0, |(list, margin)| margin.min(list + 1));
                self.missing_group(id, (before, before + name), margin)
            } else {
                self.value(Some(id))
            };
            match item {
                Some(item) => {
                    items.push(item);
                    self.comma(false);
                }
                None => self.stray(before),
            }
        }
        self.shut(close);
        items
    }

    /// The margins of the innermost list and of the next sign, if that stands deeper.
    fn margin_in_list(&self) -> Option<(usize, usize)> {
        let open = self.open.last().filter(|_| self.by_margins)?;
        let margin = self.margin_after(open.at)?;
        (margin > open.indent).then_some((open.indent, margin))
    }

    /// A group whose opening bracket is missing.
    fn missing_group(&mut self, parent: NodeId, after: (usize, usize), indent: usize) -> Option<NodeId> {
        if self.open.len() >= DEEPEST {
            return None;
        }
        let start = self.scanner.at;
        let id = self.node(Some(parent), start, Kind::Broken);
        self.open_missing('(', after, indent);
        self.content(id, None);
        Some(id)
    }

    /// Passes a sign that begins no value, unless it was passed already.
    fn stray(&mut self, before: usize) {
        if self.scanner.at > before {
            return;
        }
        if let Some(found) = self.scanner.bump() {
            let instead = if found == ',' {
                Instead::Nothing
            } else {
                Instead::Unknown
            };
            let found = found.to_string();
            self.fault(before, self.scanner.at, Problem::Unexpected { found, instead });
        }
    }

    /// `( ... )`: a group when it has named fields, else a row.
    fn parentheses(&mut self, parent: Option<NodeId>, start: usize, name: Option<String>) -> NodeId {
        let id = self.node(parent, start, Kind::Broken);
        if self.open('(') {
            self.content(id, name);
        }
        id
    }

    /// The content of a group or a row, its bracket open, to where it closes.
    fn content(&mut self, id: NodeId, name: Option<String>) {
        let mut fields: Vec<Field> = Vec::new();
        let mut items = Vec::new();
        let close = self.open.last().map_or(')', |open| closer(open.bracket));
        loop {
            self.blanks_and_notes();
            let before = self.scanner.at;
            // A field after nameless values: this row was never closed.
            let row_goes_on = fields.is_empty() && !items.is_empty() && self.open.len() > 1;
            if self.ends(close) || (row_goes_on && self.at_field()) {
                break;
            }
            let after_others = !fields.is_empty();
            if (after_others || items.is_empty())
                && let Some(first) = self.loose_words(Place::Field { after_others })
            {
                self.lenient = false;
                if let Some((name, end)) =
                    first.filter(|(name, _)| fields.iter().all(|field| field.name != *name))
                {
                    let value = self.node(Some(id), before, Kind::Broken);
                    let start = before;
                    fields.push(Field {
                        name,
                        start,
                        end,
                        value,
                    });
                }
                continue;
            }
            if let Some(margin) = self.stands_below(fields.last()) {
                self.headless(id, margin);
            } else if let Some((field, colon)) = self.field_name(!fields.is_empty()) {
                let end = before + field.len();
                self.suspicious(before);
                if !colon {
                    self.fault(before, end, Problem::MissingColon { field: field.clone() });
                }
                let value = self.field_value(id, &field, (before, end));
                match fields.iter().find(|first| first.name == field) {
                    Some(first) => {
                        let first_line = line_of(self.source, first.start);
                        self.fault(before, end, Problem::DuplicateField { field, first_line });
                    }
                    // Most of so many are unknown, and enough of them are told.
                    None if fields.len() >= MOST_FIELDS => {}
                    None => fields.push(Field {
                        name: field,
                        start: before,
                        end,
                        value,
                    }),
                }
                self.comma(true);
            } else if !fields.is_empty() && self.scanner.peek() == Some('(') && self.is_open('[') {
                // Another group where a field was expected: either the value before it was the first of a list
                // whose bracket is missing, or this group was never closed.
                if !self.missing_list(&mut fields) {
                    break;
                }
            } else {
                match self.value(Some(id)) {
                    Some(item) => {
                        if !fields.is_empty() {
                            self.nameless(item);
                        }
                        items.push(item);
                        self.comma(false);
                    }
                    None => self.stray(before),
                }
            }
        }
        self.shut(close);
        let kind = if fields.is_empty() {
            Kind::Row { name, items }
        } else {
            Kind::Group { name, fields }
        };
        self.close(id, kind);
    }

    /// The margin of the field before, if the next sign, by its own margin, is part of it although it is complete.
    fn stands_below(&self, last: Option<&Field>) -> Option<usize> {
        let last = last.filter(|_| self.by_margins && self.open.len() < DEEPEST)?;
        let start = self.line_start(last.start);
        let before = self.source.get(start..last.start)?;
        let next = self.scanner.peek()?;
        let below = before.trim().is_empty()
            && (starts_name(next) || next == '"')
            && self.margin_after(last.end)? > before.len();
        below.then_some(before.len())
    }

    /// Passes a group or a list whose name and opening bracket are missing.
    fn headless(&mut self, id: NodeId, indent: usize) {
        let start = self.scanner.at;
        let first = self.scanner.peek().map_or(1, char::len_utf8);
        let is_group = self.at_field();
        let bracket = if is_group { '(' } else { '[' };
        let lost = self.node(Some(id), start, Kind::Broken);
        self.open_missing(bracket, (start, start + first), indent);
        if is_group {
            self.content(lost, None);
        } else {
            self.items(lost, None);
        }
        self.comma(true);
    }

    /// The value of a field whose name was passed.
    fn field_value(&mut self, group: NodeId, field: &str, (before, end): (usize, usize)) -> NodeId {
        self.blanks();
        let indent = self.indent(before);
        let deeper = self.margin_after(end).is_some_and(|margin| margin > indent);
        let value = if self.at_field() {
            // No field follows the colon of another in its line.
            let same_line = self.line_start(self.scanner.at) <= end;
            let missing = same_line || (self.by_margins && deeper);
            missing
                .then(|| self.missing_group(group, (before, end), indent))
                .flatten()
        } else {
            let start = self.scanner.at;
            match self.loose_words(Place::Value) {
                Some(_) => Some(self.node(Some(group), start, Kind::Broken)),
                None => self.value(Some(group)),
            }
        };
        if let Some(value) = value {
            self.decimal_comma(value);
        }
        value.unwrap_or_else(|| {
            let field = field.to_owned();
            self.fault(before, end, Problem::MissingValue { field });
            self.lenient = true;
            self.node(Some(group), before, Kind::Broken)
        })
    }

    /// `4,5` as the value of a field: among fields no number can follow a comma, so it is one value.
    fn decimal_comma(&mut self, value: NodeId) {
        let of_number = self
            .nodes
            .get(value.0 as usize)
            .is_some_and(|node| matches!(node.kind, Kind::Number(_)));
        let mut signs = self.scanner.rest().chars();
        if of_number && signs.next() == Some(',') && signs.next().is_some_and(|c| c.is_ascii_digit()) {
            self.scanner.bump();
            self.scanner.number();
            self.close(value, Kind::Fraction);
        }
    }

    /// Makes a list of the value of the last field and what follows, if the margins say that it was meant.
    fn missing_list(&mut self, fields: &mut [Field]) -> bool {
        let Some(last) = fields.last_mut().filter(|_| self.by_margins) else {
            return false;
        };
        let indent = self.indent(last.start);
        let deeper = self.margin_after(last.end).is_some_and(|margin| margin > indent);
        if !deeper || self.open.len() >= DEEPEST {
            return false;
        }
        let first = last.value;
        let (start, parent) = match self.nodes.get(first.0 as usize) {
            Some(node) => (node.start, node.parent),
            None => return false,
        };
        let list = self.node(parent, start, Kind::Broken);
        if let Some(node) = self.nodes.get_mut(first.0 as usize) {
            node.parent = Some(list);
        }
        last.value = list;
        self.open_missing('[', (last.start, last.end), indent);
        let items = self.items(list, Some(first));
        self.close(list, Kind::List(items));
        self.comma(true);
        true
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
        self.unknown(start, end, found);
        self.lenient = true;
    }

    /// Passes `name:` and gives the name, and whether the colon was there; it may be missing only where fields
    /// are expected.
    fn field_name(&mut self, among_fields: bool) -> Option<(String, bool)> {
        let before = self.scanner.at;
        if let Some(name) = self.quoted_name() {
            return Some((name, true));
        }
        let name = self.scanner.name()?.to_owned();
        let after = self.scanner.at;
        self.blanks();
        if self.scanner.eat(":") {
            return Some((name, true));
        }
        if self.scanner.peek() == Some('=') {
            let start = self.scanner.at;
            self.scanner.bump();
            self.scanner.eat(">");
            let problem = Problem::Unexpected {
                found: "=".to_owned(),
                instead: Instead::Colon,
            };
            self.fault(start, self.scanner.at, problem);
            return Some((name, true));
        }
        // Fields begin in lower case, words that are values in upper case.
        let expected = among_fields || name.starts_with(char::is_lowercase);
        let begins_value = self
            .scanner
            .peek()
            .is_some_and(|c| matches!(c, '"' | '[' | '0'..='9' | '-') || (among_fields && starts_name(c)));
        self.scanner.at = before;
        let unopened = self.scanner.at_unopened_text();
        if expected && begins_value && !unopened && !matches!(name.as_str(), "true" | "false") {
            self.scanner.at = after;
            return Some((name, false));
        }
        self.scanner.at = before;
        None
    }

    /// Passes `"name":` and tells that a name stands without quotes.
    fn quoted_name(&mut self) -> Option<String> {
        let mut ahead = self.scanner.clone();
        if !ahead.eat("\"") {
            return None;
        }
        let name = ahead.name()?.to_owned();
        let start = self.scanner.at;
        let end = ahead.at + 1;
        if !ahead.eat("\"") || ahead.blanks().is_err() || !ahead.eat(":") {
            return None;
        }
        self.scanner = ahead;
        let problem = Problem::Unexpected {
            found: name.clone(),
            instead: Instead::NoQuotes,
        };
        self.fault(start, end, problem);
        Some(name)
    }

    /// Whether the next thing is another field: `name:`.
    fn at_field(&self) -> bool {
        let mut ahead = self.scanner.clone();
        ahead.name().is_some() && ahead.blanks().is_ok() && ahead.rest().starts_with([':', '='])
    }

    fn suspicious(&mut self, field: usize) {
        let Some(open) = self.open.last() else { return };
        let line_start = self.line_start(field);
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

/// How a sign that can't be seen is named.
fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// `4-7`, `4..7`.
fn is_range(text: &str) -> bool {
    let whole = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    ["..", "-"]
        .into_iter()
        .filter_map(|between| text.split_once(between))
        .any(|(from, to)| whole(from) && whole(to))
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
    pub(super) fn check(source: &str, expected: &[&str]) {
        let (_, problems) = grow_each(source)
            .into_iter()
            .min_by_key(|(_, problems)| problems.len())
            .expect("a tree");
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
    fn a_text_that_is_not_opened_is_read_to_its_closing_quote() {
        check("(id: post\", name: \"x\")", &["1:6 E006"]);
        check(
            "(a: [ans\", \"bo\"], b: Known(x\"), c: 's avonds.\")",
            &["1:6 E006", "1:28 E006", "1:36 E006"],
        );
    }

    #[test]
    fn margins_tell_which_bracket_is_missing() {
        check("(\n  a:\n    b: 1,\n  ),\n  c: 2,\n)", &["2:3 E007"]);
        check(
            "(\n  a: [\n      b: 1,\n    ),\n    (b: 2),\n  ],\n  c: 2,\n)",
            &["3:7 E007"],
        );
        check(
            "[\n  (\n    a:\n      (b: 1),\n      (b: 2),\n    ],\n    c: 2,\n  ),\n]",
            &["3:5 E007"],
        );
        check(
            "(\n  a: [\n    (\n      b: 1,\n    (\n      b: 2,\n    ),\n  ],\n)",
            &["3:5 E012"],
        );
        check("(\n  a: [\n    1,\n  b: 2,\n)", &["2:6 E012"]);
        check("(\n  a: 1,\n      Known(\"x\"),\n  ],\n  b: 2,\n)", &["3:7 E007"]);
        check("(a: Known\"x\"), b: 1)", &["1:5 E007"]);
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
    fn signs_that_stand_for_others() {
        check("(a = 1, b => 2)", &["1:4 E010", "1:11 E010"]);
        check("(a: {1}, b: {c: 1})", &["1:5 E010", "1:13 E010"]);
        check("(a: 50%, b: 2)", &["1:5 E010"]);
        check("(a:\u{a0}1,\n\u{a0} b: 2)", &["1:4 E010", "2:1 E010"]);
        check("(a: \u{2013}1, b: 2)", &["1:5 E010"]);
        check("(a: 1; b: 2.\n c: 3)", &["1:6 E010", "1:12 E010"]);
        check("(\"a\": 1, b: 2)", &["1:2 E010"]);
        // Whether a range or a decimal comma is wrong, and what it should be, is for who knows the field.
        check("(a: 4-7, b: 4,5, c: 4.5, d: 4..7, e: (2\u{2013}4))", &[]);
    }

    #[test]
    fn what_makes_no_sense() {
        check("(a: @, b: 2)", &["1:5 E010"]);
        check("(a: 1,, b: 2)", &["1:7 E010"]);
        check("(a: @60, b: 2)", &["1:5 E010"]);
        check("(a: 1) b", &["1:8 E028"]);
        check("#![enable(implicit_some)]\n(a: 1)", &["1:1 E005"]);
        check("(a: \"\\q\")", &["1:6 E019"]);
        check("(a: 1 /* ", &["1:7 E020"]);
    }
}
