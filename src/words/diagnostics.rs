//! What is wrong with a case, in sentences. Their keys belong to the codes of `scenario::diagnostic`, where a test
//! holds them against the Fluent files.

use super::{Words, terms};
use crate::scenario::diagnostic::{IdKind, Problem, Sentence};
use crate::scenario::{Code, Diagnostic, Language};
use fluent_bundle::FluentArgs;

pub(super) const FILE: (&str, &str, &str) = (
    "diagnostics",
    include_str!("nl/diagnostics.ftl"),
    include_str!("en/diagnostics.ftl"),
);

impl Words {
    /// What is wrong and, where something is known, what was probably meant. Begins in lower case: it is printed
    /// after the place and the code.
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> String {
        let mut said: Vec<String> = Vec::new();
        for sentence in self.sentences(diagnostic) {
            let mut args = FluentArgs::with_capacity(sentence.args.len());
            for (name, value) in &sentence.args {
                args.set(*name, value.as_str());
            }
            let pattern = self
                .bundle
                .get_message(sentence.key)
                .and_then(|message| message.value());
            said.push(match pattern {
                Some(pattern) => self
                    .bundle
                    .format_pattern(pattern, Some(&args), &mut Vec::new())
                    .into_owned(),
                None => sentence.key.to_owned(),
            });
        }
        said.join(" ")
    }

    /// What there is to say, the words of closed lists with what they mean to people.
    fn sentences(&self, diagnostic: &Diagnostic) -> Vec<Sentence> {
        let mut sentences = diagnostic.sentences(self.language);
        let Problem::UnknownWord {
            found,
            meant: None,
            known,
        } = &diagnostic.problem
        else {
            return sentences;
        };
        let meanings = terms::of_words(known);
        let meant = meanings.iter().find(|(_, key)| {
            let written = found.to_lowercase();
            self.text(*key).to_lowercase() == written
        });
        let hint = match meant {
            Some((word, _)) => Sentence {
                key: "diagnostic-is-called",
                args: vec![("found", found.clone()), ("meant", (*word).to_owned())],
            },
            // In English the words speak for themselves.
            None if self.language == Language::En || meanings.is_empty() => return sentences,
            None => {
                let each = meanings
                    .iter()
                    .map(|(word, key)| format!("{word} ({})", self.text(*key)));
                let each: Vec<String> = each.collect();
                Sentence {
                    key: "diagnostic-one-of",
                    args: vec![("known", each.join(", "))],
                }
            }
        };
        sentences.truncate(1);
        sentences.push(hint);
        sentences
    }

    /// What something with an id is called: "hulpvraag".
    pub fn id_kind(&self, kind: IdKind) -> String {
        let mut args = FluentArgs::new();
        args.set("kind", kind.key());
        let message = self.bundle.get_message("diagnostic-id-kind");
        let pattern = message.and_then(|message| message.value());
        let said = pattern.map(|pattern| self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()));
        said.map_or(String::new(), |said| self.drawn_out(said.into_owned()))
    }

    /// What a kind of problem is called: "Onbekende id".
    pub fn problem_name(&self, code: Code) -> String {
        self.of_code(code, "name")
    }

    /// Why a kind of problem matters, or how it comes about: one or two whole sentences.
    pub fn problem_why(&self, code: Code) -> String {
        self.of_code(code, "why")
    }

    fn of_code(&self, code: Code, attribute: &str) -> String {
        let found = self
            .bundle
            .get_message(code.key())
            .and_then(|message| message.get_attribute(attribute));
        // A test holds that every code has both, in both languages.
        found.map_or_else(String::new, |found| {
            self.bundle
                .format_pattern(found.value(), None, &mut Vec::new())
                .into_owned()
        })
    }
}
