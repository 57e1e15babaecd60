//! Every sentence the game itself says, in Dutch and English: Fluent files embedded in the program, behind typed keys.
//! The case's own texts are the author's; what is said when is for the views.

#![deny(clippy::float_arithmetic)]

mod diagnostics;
mod keys;
mod plain;

pub mod acts;
pub mod cli;
pub mod debrief;
pub mod events;
pub mod format;
pub mod glossary;
pub mod look_back;
pub(crate) mod naming;
pub mod reasons;
pub mod refusals;
pub(crate) mod report;
pub(crate) mod screens;
pub mod session;
pub(crate) mod table;
pub mod terms;
pub(crate) mod text_play;
pub(crate) mod window;
pub(crate) mod workbench;

pub use keys::Key;
pub use plain::{capital, small};

use crate::scenario::signs::harmless;
use crate::scenario::text::{Language, Text};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use unic_langid::langid;

/// An argument of a sentence.
pub type Arg<'a> = FluentValue<'a>;

/// One line per subject: the module with its keys, and the name of its Fluent files.
macro_rules! subjects {
    ($($subject:ident $name:literal)*) => {
        const FILES: &[(&str, &str, &str)] = &[
            $(($name, include_str!(concat!("nl/", $name, ".ftl")), include_str!(concat!("en/", $name, ".ftl")))),*
        ];
        /// The keys of every subject; the tests walk them.
        #[cfg(test)]
        const ALL_KEYS: &[&[Key]] = &[$($subject::key::ALL),*];
        /// Their names in the code.
        #[cfg(test)]
        const ALL_NAMES: &[&[&str]] = &[$($subject::key::NAMES),*];
    };
}

subjects! {
    acts "acts"
    cli "cli"
    debrief "debrief"
    events "events"
    glossary "glossary"
    look_back "look-back"
    naming "naming"
    plain "plain"
    reasons "reasons"
    refusals "refusals"
    report "report"
    screens "screens"
    session "session"
    table "table"
    terms "terms"
    text_play "text-play"
    window "window"
    workbench "workbench"
}

/// The game's sentences in one language.
pub struct Words {
    language: Language,
    longer: bool,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Words")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Words {
    /// The sentences in `language`.
    pub fn new(language: Language) -> Words {
        let tag = match language {
            Language::Nl => langid!("nl-NL"),
            Language::En => langid!("en-GB"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for (_, nl, en) in FILES.iter().chain([&diagnostics::FILE]) {
            let source = match language {
                Language::Nl => *nl,
                Language::En => *en,
            };
            // A test holds that every file reads whole; what can be read of one that doesn't, is used.
            let resource = match FluentResource::try_new(set_in_type(source)) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Words {
            language,
            longer: false,
            bundle,
        }
    }

    /// The sentences as they might be in a language that needs more letters: every vowel twice, some forty per cent
    /// longer. Shows whether a translation would find room.
    pub fn longer(language: Language) -> Words {
        Words {
            longer: true,
            ..Words::new(language)
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The author's text in this language.
    pub fn case<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.language)
    }

    /// The author's text as part of a sentence of ours: without its own full stop.
    pub fn clause<'t>(&self, text: &'t Text) -> &'t str {
        self.case(text).trim_end_matches('.')
    }

    /// A sentence without arguments.
    pub fn text(&self, key: Key) -> String {
        self.say(key, &[])
    }

    /// A sentence with its arguments. A sentence that isn't there is its own id, never a panic.
    pub fn say(&self, key: Key, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key.id)
            .and_then(|message| message.value())
        else {
            return key.id.to_owned();
        };
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            given.set(*name, harmless_arg(value));
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&given), &mut errors);
        // A title or an answer that ends by itself needs no full stop of ours after it.
        let said = nested(&said.replace("?.", "?").replace("!.", "!"));
        self.drawn_out(said)
    }

    /// As long as it might be in another language, where that is asked.
    fn drawn_out(&self, said: String) -> String {
        if self.longer {
            said.chars().flat_map(twice).collect()
        } else {
            said
        }
    }

    /// A sentence about a number: `$count` chooses the form, `$number` is the number as it is written.
    pub fn counted(&self, key: Key, count: u16) -> String {
        self.say(
            key,
            &[("count", count.into()), ("number", self.count(count).into())],
        )
    }
}

/// An argument that can't turn or steer the sentence it stands in: the name of a file or what a stranger wrote may be one.
fn harmless_arg<'a>(value: &Arg<'a>) -> Arg<'a> {
    match value {
        Arg::String(text) => match harmless(text) {
            Cow::Borrowed(_) => value.clone(),
            Cow::Owned(text) => text.into(),
        },
        other => other.clone(),
    }
}

/// The apostrophe of print instead of that of a keyboard: nothing else in our sentences is written with it.
fn set_in_type(source: &str) -> String {
    source.replace('\'', "’")
}

/// What is quoted within a quotation stands in single quotes.
fn nested(said: &str) -> String {
    let mut deep = 0u8;
    said.chars()
        .map(|sign| match sign {
            '“' => {
                deep = deep.saturating_add(1);
                if deep.is_multiple_of(2) { '‘' } else { sign }
            }
            '”' => {
                let within = deep > 0 && deep.is_multiple_of(2);
                deep = deep.saturating_sub(1);
                if within { '’' } else { sign }
            }
            other => other,
        })
        .collect()
}

/// A vowel twice, anything else once.
fn twice(letter: char) -> impl Iterator<Item = char> {
    let times = if "aeiouyAEIOUY".contains(letter) { 2 } else { 1 };
    std::iter::repeat_n(letter, times)
}

#[cfg(test)]
mod tests;
