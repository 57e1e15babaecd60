//! How easily the texts of a case read, per language: LIX, a figure of words per sentence and long words per hundred
//! (Björnsson 1968). For information: it knows nothing of what a text says.

use super::text::{Language, Text};

/// Words in one turn for one reader from which nobody gets to talking: a quarter of an hour of reading.
pub const MUCH_TO_READ: usize = 2_700;

/// Letters from which a word is long.
const LONG: usize = 7;

/// The words of many texts in one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counted {
    words: u32,
    long: u32,
    sentences: u32,
}

impl Counted {
    fn add(&mut self, text: &str) {
        let mut open = false;
        for word in text.split_whitespace() {
            let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
            if letters > 0 {
                self.words += 1;
                self.long += u32::from(letters >= LONG);
                open = true;
            }
            let ends = word
                .trim_end_matches(|sign: char| {
                    !sign.is_alphanumeric() && !matches!(sign, '.' | '!' | '?' | ':')
                })
                .ends_with(['.', '!', '?', ':']);
            if ends && open {
                self.sentences += 1;
                open = false;
            }
        }
        self.sentences += u32::from(open);
    }

    fn lix(self) -> Option<u32> {
        if self.words == 0 {
            return None;
        }
        let per_sentence = self.words.div_ceil(self.sentences.max(1));
        Some(per_sentence + self.long * 100 / self.words)
    }
}

/// LIX of these texts in each language that has words: below 30 very easy, 30-40 easy, 40-50 as a newspaper, above hard.
pub fn lix<'t>(
    texts: impl Iterator<Item = &'t Text> + Clone,
    languages: &[Language],
) -> Vec<(Language, u32)> {
    let of = |language: &Language| {
        let mut counted = Counted::default();
        for text in texts.clone() {
            counted.add(text.written(*language).unwrap_or(""));
        }
        Some((*language, counted.lix()?))
    };
    languages.iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::{Counted, lix};
    use crate::scenario::text::{Language, Text};

    fn of(text: &str) -> Option<u32> {
        let mut counted = Counted::default();
        counted.add(text);
        counted.lix()
    }

    #[test]
    fn words_per_sentence_and_long_words_are_added() {
        // Six words in two sentences, one of them long: 3 + 16.
        assert_eq!(of("De bus is er. Marga wachtte."), Some(3 + 16));
        assert_eq!(
            of("\"De bus is er.\" Marga wachtte."),
            Some(3 + 16),
            "a closing quotation mark"
        );
        assert_eq!(of("Verantwoordelijkheidsgevoel"), Some(1 + 100));
        assert_eq!(of("  "), None);
        assert_eq!(of("... 12 !"), None, "signs and figures are no words");
    }

    #[test]
    fn a_language_without_words_has_no_figure() {
        let texts = [Text::plain("De bus is er.")];
        assert_eq!(lix(texts.iter(), &[Language::Nl]), [(Language::Nl, 4)]);
        assert_eq!(lix([Text::EMPTY].iter(), &Language::ALL), []);
    }
}
