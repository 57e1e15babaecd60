//! Texts are there, in every language of the case, and short enough for their place.

use super::Subject;
use super::walk::What;
use crate::scenario::diagnostic::{Diagnostic, Problem};
use crate::scenario::text::{Language, Text};

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for slot in &subject.slots {
        match slot.what {
            What::Called(name) if name.trim().is_empty() => {
                found.push(subject.at(slot.at, Problem::EmptyText));
            }
            What::Reads { text, needed, limit } if !subject.is_damaged(slot.at) => {
                let problems = problems(text, needed, limit, &subject.case.languages);
                found.extend(problems.into_iter().map(|problem| subject.at(slot.at, problem)));
            }
            _ => {}
        }
    }
}

/// Words of a text that is too long to be the same in two languages, at least.
const SENTENCE: usize = 4;
/// Sentences from which on it can be said how a case is written.
const ENOUGH: usize = 10;

/// A case in two languages has its sentences in both: when nearly all are written once, it has them in one.
pub(super) fn check_languages(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Subject { case, tree, .. } = subject;
    if case.languages.len() < 2 {
        return;
    }
    let texts = subject.slots.iter().filter_map(|slot| match slot.what {
        What::Reads { text, .. } => Some(text),
        _ => None,
    });
    let sentences: Vec<&Text> = texts
        .filter(|text| {
            let longest = { case.languages.iter() }
                .map(|language| text.get(*language).split_whitespace().count())
                .max();
            longest.is_some_and(|words| words >= SENTENCE)
        })
        .collect();
    let same = sentences.iter().filter(|text| text.is_plain()).count();
    if sentences.len() < ENOUGH || same * 10 <= sentences.len() * 8 {
        return;
    }
    let language = spoken(sentences.iter().filter(|text| text.is_plain()).copied());
    let problem = Problem::SameInBoth { same, language };
    let at = tree.locate(&["languages"]).or_else(|| tree.locate(&["title"]));
    found.push(subject.at(at.unwrap_or(tree.root()), problem));
}

/// The language that these texts are most probably in, by the commonest words of each.
fn spoken<'t>(texts: impl Iterator<Item = &'t Text>) -> Language {
    const DUTCH: [&str; 10] = ["de", "het", "een", "en", "van", "niet", "dat", "je", "ze", "zijn"];
    const ENGLISH: [&str; 10] = ["the", "a", "and", "of", "to", "not", "that", "you", "she", "her"];
    let (mut dutch, mut english) = (0, 0);
    for word in texts.flat_map(|text| text.get(Language::Nl).split_whitespace()) {
        let word = word.to_lowercase();
        dutch += u32::from(DUTCH.contains(&word.as_str()));
        english += u32::from(ENGLISH.contains(&word.as_str()));
    }
    if english > dutch {
        Language::En
    } else {
        Language::Nl
    }
}

fn problems(text: &Text, needed: bool, limit: Option<usize>, languages: &[Language]) -> Vec<Problem> {
    if text.is_empty() {
        return if needed {
            vec![Problem::EmptyText]
        } else {
            Vec::new()
        };
    }
    let mut problems = Vec::new();
    for &language in languages {
        let written = text.written(language).unwrap_or("").trim();
        if written.is_empty() {
            problems.push(Problem::MissingLanguage { language });
        }
    }
    let left = languages
        .iter()
        .find_map(|language| placeholder(text.written(*language)?));
    problems.extend(left.map(|found| Problem::Placeholder {
        found: found.to_owned(),
    }));
    let limit = limit.unwrap_or(usize::MAX);
    let long = longer_than(text, limit, languages).map(|(language, words)| Problem::TextTooLong {
        language,
        words,
        limit,
    });
    problems.extend(long);
    problems
}

/// Words that stand for what is still to be written.
const PLACEHOLDERS: [&str; 5] = ["TODO", "TBD", "XXX", "FIXME", "???"];

/// What designers fill a page with.
const FILLER: &str = "lorem ipsum";

/// The first of a text that is still to be replaced: one of those words by itself, or filler in Latin.
fn placeholder(text: &str) -> Option<&str> {
    let word = |word: &&str| {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '?');
        PLACEHOLDERS.contains(&bare)
    };
    let filler = || {
        let starts = text.char_indices().map(|(at, _)| at);
        let windows = starts.filter_map(|at| text.get(at..at + FILLER.len()));
        windows
            .into_iter()
            .find(|words| words.eq_ignore_ascii_case(FILLER))
    };
    text.split_whitespace().find(word).or_else(filler)
}

/// The languages in which a text has more words than `limit`, with how many. Of a plain text, which serves every
/// language, the first.
pub(super) fn longer_than<'t>(
    text: &'t Text,
    limit: usize,
    languages: &'t [Language],
) -> impl Iterator<Item = (Language, usize)> + 't {
    languages.iter().filter_map(move |&language| {
        let seen = languages
            .iter()
            .take_while(|earlier| **earlier != language)
            .any(|earlier| text.written(*earlier) == text.written(language));
        let words = text.written(language).unwrap_or("").split_whitespace().count();
        (words > limit && !seen).then_some((language, words))
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_text_missing_in_a_language_of_the_case() {
        check(
            "title: \"The post\"",
            "title: (nl: \"De post\")",
            &["E050 (nl: \"De post\")"],
        );
        check(
            "title: \"The post\"",
            "title: (nl: \"De post\", en: \" \")",
            &["E050 (nl: \"De post\", en: \" \")"],
        );
        check("languages: [en]", "languages: [nl]", &[]);
    }

    #[test]
    fn a_case_in_two_languages_whose_texts_are_in_one() {
        check("languages: [en]", "languages: [nl, en]", &["W058 [nl, en]"]);
        check("    languages: [en],\n", "", &["W058 \"Everything once\""]);
    }

    #[test]
    fn an_empty_text() {
        check("title: \"The post\"", "title: \"\"", &["E051 \"\""]);
        check("name: \"Debby\"", "name: \"\"", &["E051 \"\""]);
        check("accepts: [\"Fine.\"]", "accepts: [\" \"]", &["E051 \" \""]);
        check("accepts: [\"Fine.\"]", "accepts: []", &["E051 []"]);
        check(
            "subtitle: \"The shortest case that has everything once\"",
            "subtitle: \"\"",
            &[],
        );
    }

    #[test]
    fn words_that_were_to_be_replaced() {
        for text in [
            "TODO",
            "You know (TBD) the post.",
            "What? ??? Who?",
            "Lorem ipsum dolor",
            "İ: LOREM Ipsum",
        ] {
            check(
                "title: \"The post\"",
                &format!("title: \"{text}\""),
                &[&format!("W053 \"{text}\"")],
            );
        }
        for text in ["Todo el mundo", "Really???", "XXXL"] {
            check("title: \"The post\"", &format!("title: \"{text}\""), &[]);
        }
    }

    #[test]
    fn a_text_too_long_for_its_place() {
        let long = "word ".repeat(61);
        check(
            "\"A letter came.\"",
            &format!("\"{long}\""),
            &[&format!("W052 \"{long}\"")],
        );
        check("\"A pile of letters.\"", &format!("\"{long}\""), &[]);
    }
}
