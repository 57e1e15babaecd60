//! Plain lines out, plain lines in: wrapped text, numbered choices, an answer. Knows nothing of the game.

use crate::scenario::signs::harmless;
use std::io::{BufRead, Read as _, Write};

/// Width to which text is wrapped, in characters.
const WIDTH: usize = 88;
/// Most bytes of one answer; what is longer is cut off there.
const ANSWER_BYTES: u64 = 64 * 1024;
/// Lines that push what was private out of sight.
const SCREEN_LINES: usize = 60;

/// Where lines go and answers come from.
pub struct Terminal<R, W> {
    input: R,
    out: W,
    /// Answers come from a file or a pipe: they are written too, so that what was played can be read back.
    echo: bool,
}

impl<R: BufRead, W: Write> Terminal<R, W> {
    pub fn new(input: R, out: W, echo: bool) -> Self {
        Terminal { input, out, echo }
    }

    fn put(&mut self, text: &str) {
        // Whoever reads along may have stopped reading; what was played is in the journal all the same.
        let _ = writeln!(self.out, "{}", harmless(text));
    }

    /// A paragraph; every line after the first is indented by `hang`.
    fn wrapped(&mut self, first: &str, hang: usize, text: &str) {
        for (index, line) in text.lines().enumerate() {
            let lead = if index == 0 {
                first.to_owned()
            } else {
                " ".repeat(hang)
            };
            for row in wrap(&lead, hang, line) {
                self.put(&row);
            }
        }
    }

    pub fn text(&mut self, text: &str) {
        self.wrapped("", 0, text);
    }

    /// A line as it is, for a row of a table.
    pub fn row(&mut self, text: &str) {
        self.put(text);
    }

    pub fn gap(&mut self) {
        self.put("");
    }

    pub fn heading(&mut self, text: &str) {
        self.gap();
        self.wrapped("== ", 3, text);
    }

    pub fn subheading(&mut self, text: &str) {
        self.gap();
        self.wrapped("", 0, text);
        let length = text.chars().count().min(WIDTH);
        self.put(&"-".repeat(length));
    }

    pub fn bullet(&mut self, text: &str) {
        self.wrapped("  - ", 4, text);
    }

    /// A choice with its number.
    pub fn choice(&mut self, number: usize, text: &str) {
        self.wrapped(&format!("{number:>4}. "), 6, text);
    }

    /// A choice that can't be chosen now, with its number where it keeps one.
    pub fn closed(&mut self, number: Option<usize>, text: &str) {
        let mark = number.map_or("-".to_owned(), |number| format!("({number})"));
        self.wrapped(&format!("{mark:>5} "), 6, text);
    }

    /// What was chosen among these numbers.
    pub fn settled(&mut self, first: usize, last: usize, text: &str) {
        self.wrapped(&format!("{first:>3}-{last} "), 6, text);
    }

    /// Pushes what stands on the screen out of sight, where there is a screen.
    pub fn clear(&mut self) {
        if !self.echo {
            self.put(&"\n".repeat(SCREEN_LINES));
        }
    }

    /// Asks, and waits for a line. None: there is no more input.
    pub fn ask(&mut self, prompt: &str) -> Option<String> {
        let _ = write!(self.out, "{}> ", harmless(prompt));
        let _ = self.out.flush();
        let mut bytes = Vec::new();
        let read = self
            .input
            .by_ref()
            .take(ANSWER_BYTES)
            .read_until(b'\n', &mut bytes)
            .unwrap_or(0);
        if read == 0 {
            self.gap();
            return None;
        }
        let answer = String::from_utf8_lossy(&bytes).trim().to_owned();
        if self.echo {
            self.put(&answer);
        }
        Some(answer)
    }
}

/// The words of a line, in rows of at most [`WIDTH`] characters where that can be.
fn wrap(first: &str, hang: usize, line: &str) -> Vec<String> {
    let mut rows = Vec::new();
    let mut row = first.to_owned();
    let mut empty = true;
    for word in line.split_whitespace() {
        let length = row.chars().count() + word.chars().count() + usize::from(!empty);
        if !empty && length > WIDTH {
            rows.push(std::mem::replace(&mut row, " ".repeat(hang)));
            empty = true;
        }
        if !empty {
            row.push(' ');
        }
        row.push_str(word);
        empty = false;
    }
    rows.push(row.trim_end().to_owned());
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_wrapped_and_hang() {
        let mut out = Vec::new();
        let mut terminal = Terminal::new(&b"een\r\n\xffx\n"[..], &mut out, true);
        terminal.choice(3, &"woord ".repeat(30));
        assert_eq!(
            (terminal.ask(""), terminal.ask("?"), terminal.ask("")),
            (Some("een".to_owned()), Some("\u{fffd}x".to_owned()), None)
        );
        let text = String::from_utf8(out).expect("UTF-8");
        let mut lines = text.lines();
        assert!(lines.next().is_some_and(|line| line.starts_with("   3. woord")));
        assert!(lines.next().is_some_and(|line| line.starts_with("      woord")));
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH));
    }
}
