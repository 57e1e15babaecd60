//! Quotation marks within a text, `"zei "hoi" en ging"`: RON ends the text at the first of them.

use super::super::scan::Words;
use super::Grower;
use crate::scenario::diagnostic::Problem;

impl Grower<'_> {
    /// If the text that was read from `start` to here clearly goes on, reads it to its real end, and tells so.
    pub(super) fn quotes_within(&mut self, start: usize) -> Option<Words> {
        let inner = self.scanner.at.checked_sub(1)?;
        let next = self.scanner.peek()?;
        if !next.is_alphanumeric() && !matches!(next, '\'' | '’' | '‘' | '.' | '!' | '?' | '…') {
            return None;
        }
        let before = self.source.get(start..inner)?;
        if before.contains('\n') {
            return None;
        }
        let rest = super::loose::line_of(self.scanner.rest());
        let mut escaped = false;
        let mut quotes = 2;
        let mut closing = None;
        for (at, c) in rest.char_indices() {
            if escaped || c != '"' {
                escaped = !escaped && c == '\\';
                continue;
            }
            quotes += 1;
            if quotes == 3 {
                closing = Some(at);
            }
            // Quotes within a text come in pairs.
            if quotes % 2 == 0 && ends_value(rest.get(at + 1..)?) {
                let text = self.source.get(start + 1..self.scanner.at + at)?.to_owned();
                let found = self.source.get(inner + 1..self.scanner.at + closing?)?.to_owned();
                self.fault(
                    inner,
                    self.scanner.at + closing? + 1,
                    Problem::QuoteInText { found },
                );
                self.scanner.at += at + 1;
                return Some(Words {
                    text,
                    closed: true,
                    bad_escape: None,
                });
            }
        }
        None
    }
}

impl Grower<'_> {
    /// If the text that was read from `start` to here holds the name of the next field, whose text begins with what closed
    /// this one, ends it before that: `nl: "Ja., en: "Yes."`.
    pub(super) fn before_next_field(&mut self, start: usize) -> Option<Words> {
        let inner = self.scanner.at.checked_sub(1)?;
        let text = self.source.get(start + 1..inner)?;
        let goes_on = self.scanner.peek().is_some_and(char::is_alphanumeric);
        let (text, last) = text.rsplit_once(',').filter(|_| goes_on)?;
        let name = last.trim().strip_suffix(':')?;
        let is_name = !name.is_empty() && name.chars().all(|c| c == '_' || c.is_alphanumeric());
        if !is_name || last.contains('\n') || text.contains('\n') {
            return None;
        }
        self.scanner.at = start + 1 + text.len();
        Some(Words {
            text: text.to_owned(),
            closed: false,
            bad_escape: None,
        })
    }
}

/// Whether what follows a quote can follow a value.
fn ends_value(after: &str) -> bool {
    let after = after.trim_start_matches([' ', '\t']);
    after.is_empty() || after.starts_with([',', ')', ']', '}']) || after.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn quotes_within_a_text_are_told_at_the_first_of_them() {
        check("(a: \"zei \"hoi\" en ging\", b: 1)", &["1:10 E057"]);
        check("(a: \"\"hoi\" zei ze\", b: 1)", &["1:6 E057"]);
        check("(a: \"ze zei \"hoi\"\", b: 1)", &["1:13 E057"]);
        check("(a: \"zei \"ja\", \"nee\", en ging\", b: 1)", &["1:10 E057"]);
        check(
            "(a: \"zei, toen: \"Ja: dat, (zo).\" en ging\", b: 1)",
            &["1:17 E057"],
        );
        check("(nl: \"Zei \"ja\".\", en: \"Said yes.\")", &["1:11 E057"]);
    }

    #[test]
    fn a_text_that_was_not_closed_or_not_opened_is_no_quote_within_a_text() {
        check("(nl: \"Ja., en: \"Yes.\")", &["1:6 E014"]);
        check("[\"ans\" \"bo\"]", &["1:6 E011"]);
        check("(id: post\", name: \"x\")", &["1:6 E006"]);
    }
}
