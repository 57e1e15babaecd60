//! Reads the small pieces of a RON text - blanks, names, numbers, texts - from a place on.

/// A place in a text.
#[derive(Debug, Clone)]
pub(super) struct Scanner<'a> {
    source: &'a str,
    /// The next byte.
    pub(super) at: usize,
    /// An open text ends at the end of its line when the next line looks like RON again.
    pub(super) texts_end_with_their_line: bool,
    /// Some text runs over more lines.
    pub(super) saw_text_over_lines: bool,
}

/// A text as it was read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) text: String,
    /// The closing quote is there.
    pub(super) closed: bool,
    /// Byte range of the first escape that means nothing.
    pub(super) bad_escape: Option<(usize, usize)>,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Scanner {
            source,
            at: if source.starts_with(super::MARK) {
                super::MARK.len_utf8()
            } else {
                0
            },
            texts_end_with_their_line: false,
            saw_text_over_lines: false,
        }
    }

    pub(super) fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or("")
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    pub(super) fn eat(&mut self, wanted: &str) -> bool {
        let found = self.rest().starts_with(wanted);
        if found {
            self.at += wanted.len();
        }
        found
    }

    fn while_char(&mut self, holds: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c| !holds(c)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or("")
    }

    /// Passes blanks and comments. Gives the start of a comment that never ends.
    pub(super) fn blanks(&mut self) -> Result<(), usize> {
        loop {
            self.while_char(is_blank);
            let start = self.at;
            if self.eat("//") {
                self.while_char(|c| c != '\n');
            } else if self.eat("/*") {
                let mut depth = 1;
                while depth > 0 {
                    if self.eat("/*") {
                        depth += 1;
                    } else if self.eat("*/") {
                        depth -= 1;
                    } else if self.bump().is_none() {
                        return Err(start);
                    }
                }
            } else {
                return Ok(());
            }
        }
    }

    pub(super) fn name(&mut self) -> Option<&'a str> {
        self.peek().filter(|c| starts_name(*c))?;
        Some(self.while_char(|c| c == '_' || c.is_alphanumeric()))
    }

    /// The text of a number or of something that begins as one.
    pub(super) fn number(&mut self) -> &'a str {
        self.while_char(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '+' | '-'))
    }

    /// A sign that means nothing, with what sticks to it.
    pub(super) fn piece(&mut self) -> &'a str {
        let start = self.at;
        self.bump();
        self.while_char(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '@' | '&' | '%'));
        self.source.get(start..self.at).unwrap_or("")
    }

    /// The rest of a text, its opening quote passed.
    pub(super) fn text(&mut self) -> Words {
        let mut words = Words {
            text: String::new(),
            closed: false,
            bad_escape: None,
        };
        loop {
            let start = self.at;
            match self.peek() {
                None => return words,
                Some('"') => {
                    self.bump();
                    words.closed = true;
                    return words;
                }
                Some('\\') => {
                    self.bump();
                    match self.escape() {
                        Some(c) => words.text.push(c),
                        None => {
                            words.bad_escape.get_or_insert((start, self.at));
                        }
                    }
                }
                Some('\n') => {
                    self.saw_text_over_lines = true;
                    if self.texts_end_with_their_line && looks_like_ron(self.rest()) {
                        words.text.truncate(words.text.trim_end().len());
                        if words.text.ends_with(',') {
                            words.text.pop();
                        }
                        return words;
                    }
                    self.bump();
                    words.text.push('\n');
                }
                Some(c) => {
                    self.bump();
                    words.text.push(c);
                }
            }
        }
    }

    /// Whether here begins a text whose opening quote is missing: the next quote in this line closes.
    pub(super) fn at_unopened_text(&self) -> bool {
        let rest = self.rest();
        let name = rest.trim_start_matches(|c: char| c == '_' || c.is_alphanumeric());
        if name.starts_with('(') {
            return false;
        }
        let mut before = ' ';
        for (at, c) in rest.char_indices().take(LONGEST_TEXT) {
            match c {
                '\n' | '\r' => return false,
                '"' if before != '\\' => {
                    let after = rest.get(at + 1..).unwrap_or("").trim_start_matches([' ', '\t']);
                    let ends = after.is_empty() || after.starts_with([',', ')', ']', '\n', '\r', '/']);
                    let opens = matches!(before, ' ' | '\t' | '(' | '[' | ':' | ',' | '#');
                    let words = rest.get(..at).unwrap_or("");
                    return ends && !opens && !is_raw_mark(rest, at) && !has_structure(words);
                }
                _ => before = c,
            }
        }
        false
    }

    fn escape(&mut self) -> Option<char> {
        Some(match self.bump()? {
            c @ ('\'' | '"' | '\\') => c,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            'x' => {
                let digits = self.rest().get(..2)?;
                let code = u8::from_str_radix(digits, 16).ok().filter(u8::is_ascii)?;
                self.at += 2;
                char::from(code)
            }
            'u' => {
                let inner = self.rest().strip_prefix('{')?;
                let digits = inner.get(..inner.find('}')?).filter(|digits| digits.len() <= 6)?;
                let c = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)?;
                self.at += digits.len() + 2;
                c
            }
            _ => return None,
        })
    }

    /// The rest of a raw text, `r` passed; `None` where there is none.
    pub(super) fn raw_text(&mut self) -> Option<Words> {
        let hashes = self.rest().chars().take_while(|c| *c == '#').count();
        let body = self.rest().get(hashes..)?.strip_prefix('"')?;
        let close = format!("\"{}", "#".repeat(hashes));
        let (length, closed) = body
            .find(&close)
            .map_or((body.len(), false), |length| (length, true));
        self.at += hashes + 1 + length + if closed { close.len() } else { 0 };
        Some(Words {
            text: body.get(..length).unwrap_or("").to_owned(),
            closed,
            bad_escape: None,
        })
    }

    /// A text between quotes that RON doesn't know, the opening one passed: to the next of its kind on this
    /// line, or to the end of the line.
    pub(super) fn wrongly_quoted(&mut self, open: char) -> String {
        let line = self.rest().split(['\n', '\r']).next().unwrap_or("");
        let closes = |c: char| {
            if open == '\'' {
                c == '\''
            } else {
                is_wrong_quote(c) || c == '"'
            }
        };
        // Of an apostrophe inside the words, as in "zo'n", letters stand on both sides.
        let end = line.char_indices().find(|(place, c)| {
            closes(*c)
                && !line
                    .get(place + c.len_utf8()..)
                    .and_then(|after| after.chars().next())
                    .is_some_and(char::is_alphanumeric)
        });
        let (text, length) = match end {
            Some((place, c)) => (line.get(..place).unwrap_or(""), place + c.len_utf8()),
            None => {
                let text = line.trim_end().trim_end_matches([',', ')', ']']);
                (text, text.len())
            }
        };
        self.at += length;
        text.to_owned()
    }
}

/// The byte behind the comma that follows a value of a text, if one does.
pub(in crate::scenario) fn comma_behind(source: &str, end: usize) -> Option<usize> {
    let mut scanner = Scanner::new(source);
    scanner.at = end;
    scanner.blanks().ok()?;
    (scanner.peek() == Some(',')).then_some(scanner.at + 1)
}

/// Whether the quote at `at` is that of a raw text: `r"`.
fn is_raw_mark(line: &str, at: usize) -> bool {
    let before = line.get(..at).unwrap_or("");
    before
        .strip_suffix('r')
        .is_some_and(|rest| !rest.ends_with(|c: char| c == '_' || c.is_alphanumeric()))
}

/// Whether these words hold a list or another field, and so are no running text.
fn has_structure(words: &str) -> bool {
    let is_field = |part: &str| {
        let name = part.trim_start();
        let rest = name.trim_start_matches(|c: char| c == '_' || c.is_alphanumeric());
        rest.len() < name.len() && rest.starts_with(':')
    };
    words.contains('[') || words.split(',').skip(1).any(is_field)
}

/// Characters in a text whose opening quote is missing, at most.
const LONGEST_TEXT: usize = 4000;

/// What RON passes over between values.
pub(super) fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t'
            | '\n'
            | '\r'
            | '\x0B'
            | '\x0C'
            | '\u{85}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2028}'
            | '\u{2029}'
    )
}

/// Blanks that RON doesn't know and an author can't tell from others.
pub(super) fn is_odd_blank(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '\u{2000}'..='\u{200d}' | '\u{202f}' | '\u{205f}' | '\u{2060}' | '\u{3000}' | '\u{feff}'
    )
}

/// Dashes that are no hyphen.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}')
}

pub(super) fn starts_name(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

pub(super) fn is_wrong_quote(c: char) -> bool {
    matches!(
        c,
        '\'' | '`' | '´' | '\u{2018}'..='\u{201F}' | '«' | '»' | '‹' | '›' | '\u{2032}' | '\u{2033}'
    )
}

/// Whether what follows, after this end of line, looks like RON rather than like running text.
fn looks_like_ron(rest: &str) -> bool {
    let line = rest
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or("");
    let name = line.trim_start_matches(|c: char| c == '_' || c.is_alphanumeric());
    line.is_empty()
        || line.starts_with([')', ']', '(', '[', '"'])
        || line.starts_with("//")
        || (name.len() < line.len() && name.trim_start().starts_with(':'))
}
