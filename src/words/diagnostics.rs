//! What is wrong with a case, in sentences. Their keys belong to the codes of `scenario::diagnostic`, where a test
//! holds them against the Fluent files.

use super::Words;
use crate::scenario::{Code, Diagnostic};
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
        for sentence in diagnostic.sentences() {
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
