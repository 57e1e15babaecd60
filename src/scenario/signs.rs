//! Signs that nobody sees, that turn the text around them or pile up on it: what they are, and a text without them. What
//! is said about them in a case is for `check`.

use std::borrow::Cow;

/// Most marks on one letter; no language that is written with them needs more.
pub const MOST_MARKS: usize = 6;

/// Whether a sign steers the terminal or changes the direction of what stands around it. A line end and a tab are no
/// such signs.
pub fn steers(sign: char) -> bool {
    match sign {
        '\n' | '\t' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => true,
        _ => sign.is_control(),
    }
}

/// Whether a sign shows nothing of its own, or steers what is around it. A soft hyphen is no such sign: a word processor
/// leaves it behind, and it shows where it is needed.
pub fn is_unseen(sign: char) -> bool {
    match sign {
        '\u{115f}'
        | '\u{1160}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => true,
        _ => steers(sign),
    }
}

/// The first sign of a text that nobody sees. A joiner between two pictures, as in a family of faces, belongs to them, and
/// a carriage return to the end of its line.
pub fn unseen_in(text: &str) -> Option<char> {
    let mut before = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let after = signs.peek().copied();
        let ends_line = sign == '\r' && after == Some('\n');
        if is_unseen(sign) && !joins(before, sign, after) && !ends_line {
            return Some(sign);
        }
        before = Some(sign);
    }
    None
}

/// Whether a sign joins two pictures to one.
fn joins(before: Option<char>, sign: char, after: Option<char>) -> bool {
    sign == '\u{200d}' && before.is_some_and(is_picture) && after.is_some_and(is_picture)
}

/// Whether more than [`MOST_MARKS`] marks stand on one letter.
pub fn is_piled(text: &str) -> bool {
    let mut marks = 0;
    text.chars().any(|sign| {
        marks = if is_mark(sign) { marks + 1 } else { 0 };
        marks > MOST_MARKS
    })
}

/// A text on one line: every stretch of blanks and line ends is one space, and what nobody sees or is piled up is left out.
pub fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut marks = 0;
    for sign in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        marks = if is_mark(sign) { marks + 1 } else { 0 };
        if !is_unseen(sign) && marks <= MOST_MARKS {
            line.push(sign);
        }
    }
    line.trim().to_owned()
}

/// A text of several lines as people can read it: what nobody sees or is piled up is left out, and every line ends in
/// `\n`.
pub fn readable(text: &str) -> String {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut kept = String::with_capacity(text.len());
    let (mut before, mut marks) = (None, 0);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        marks = if is_mark(sign) { marks + 1 } else { 0 };
        let unseen = is_unseen(sign) && !joins(before, sign, signs.peek().copied());
        if !unseen && marks <= MOST_MARKS {
            kept.push(sign);
        }
        before = Some(sign);
    }
    kept
}

/// A text in which nothing steers: what did, shows as `\u{fffd}`.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if !text.chars().any(steers) {
        return Cow::Borrowed(text);
    }
    let shown = |sign| {
        if steers(sign) {
            char::REPLACEMENT_CHARACTER
        } else {
            sign
        }
    };
    Cow::Owned(text.replace("\r\n", "\n").chars().map(shown).collect())
}

/// A sign by its number, as people look it up: `U+202E`.
pub fn number_of(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}

fn is_picture(sign: char) -> bool {
    sign > '\u{203b}' && !sign.is_alphanumeric() && (!is_unseen(sign))
}

fn is_mark(sign: char) -> bool {
    matches!(
        sign,
        '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5bd}'
            | '\u{610}'..='\u{61a}'
            | '\u{64b}'..='\u{65f}'
            | '\u{6d6}'..='\u{6dc}'
            | '\u{e31}'
            | '\u{e34}'..='\u{e3a}'
            | '\u{e47}'..='\u{e4e}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{302a}'..='\u{302f}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_found_and_what_people_write_is_not() {
        for text in [
            "abc\u{202e}cba",
            "\u{2066}x",
            "a\u{200b}b",
            "a\u{200d}b",
            "\u{feff}",
            "\u{1b}[2J",
            "\u{7}",
            "a\rb",
            "\u{e0041}",
            "\u{2028}",
        ] {
            assert!(unseen_in(text).is_some(), "{text:?}");
        }
        for text in [
            "één, naïef: ’s avonds “hé”…\n\tzo",
            "سلمى",
            "Zoë e\u{301}",
            "school\u{ad}arts",
            "👩\u{200d}👧 ♥\u{fe0f}",
            "a\r\nb",
        ] {
            assert_eq!(unseen_in(text), None, "{text:?}");
            assert!(!is_piled(text), "{text:?}");
        }
    }

    #[test]
    fn marks_piled_on_a_letter_are_found() {
        assert!(is_piled(&format!("Z{}algo", "\u{30d}".repeat(7))));
        assert!(!is_piled(&"a\u{301}".repeat(50)));
    }

    #[test]
    fn what_people_write_is_kept_and_what_nobody_sees_is_left_out() {
        for (text, kept) in [
            (
                "Zoë:\r\n\t\"één\"\rtwee\u{2028}drie",
                "Zoë:\n\t\"één\"\ntwee\ndrie",
            ),
            ("\u{202e}om\u{0}a\u{1b}[2J\u{2067}x\u{feff}", "oma[2Jx"),
            ("👩\u{200d}👧 a\u{200d}b سلمى", "👩\u{200d}👧 ab سلمى"),
        ] {
            assert_eq!(readable(text), kept);
            assert_eq!(readable(kept), kept, "once is enough");
            assert_eq!(unseen_in(&readable(text)), None);
        }
        assert!(!is_piled(&readable(&format!("Z{}!", "\u{30d}".repeat(90)))));
    }

    #[test]
    fn what_steers_shows_that_it_was_there() {
        assert_eq!(harmless("a\r\nb\tc"), "a\r\nb\tc".replace('\r', ""));
        assert_eq!(harmless("x\u{202e}y\u{1b}"), "x\u{fffd}y\u{fffd}");
        assert!(matches!(harmless("één\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_name_on_one_line() {
        assert_eq!(on_one_line(" Anna\n\n \"de\"\tVries "), "Anna \"de\" Vries");
        assert_eq!(on_one_line("An\u{202e}na\u{0} \u{1b}[31m\u{200b}"), "Anna [31m");
        assert_eq!(
            on_one_line(&format!("Z{}!", "\u{30d}".repeat(90))),
            format!("Z{}!", "\u{30d}".repeat(MOST_MARKS))
        );
    }

    #[test]
    fn a_sign_by_its_number() {
        assert_eq!(number_of('\u{202e}'), "U+202E");
        assert_eq!(number_of('\u{7}'), "U+0007");
    }
}
