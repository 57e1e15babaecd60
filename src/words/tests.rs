//! The Fluent files and the keys agree, in both languages.

use super::*;
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};

/// Every message of a language with the arguments it uses.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for (name, nl, en) in FILES {
        let source = match language {
            Language::Nl => *nl,
            Language::En => *en,
        };
        let resource = FluentResource::try_new(source.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{name}.ftl ({}): {errors:?}", language.code()));
        drop(resource);
        for (id, text) in entries(source) {
            assert!(!text.trim().is_empty(), "{id} is empty in {}", language.code());
            let args = arguments(&text);
            assert!(
                all.insert(id.clone(), args).is_none(),
                "{id} stands twice in {}",
                language.code()
            );
        }
    }
    all
}

/// Id and text of each message: a message begins at the margin, all its further lines are indented.
fn entries(source: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in source.lines() {
        let at_margin = line.starts_with(|first: char| first.is_ascii_lowercase());
        if let Some((id, text)) = line.split_once('=').filter(|_| at_margin) {
            entries.push((id.trim().to_owned(), text.to_owned()));
        } else if let Some((_, text)) = entries.last_mut().filter(|_| !line.starts_with('#')) {
            text.push('\n');
            text.push_str(line);
        }
    }
    entries
}

fn arguments(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
                .collect()
        })
        .collect()
}

#[test]
fn every_key_is_a_message_in_both_languages_with_the_same_arguments() {
    let keys: BTreeMap<&str, BTreeSet<String>> = ALL_KEYS
        .iter()
        .flat_map(|keys| keys.iter())
        .map(|key| (key.id, key.args.iter().map(|arg| (*arg).to_owned()).collect()))
        .collect();
    let mut faults = Vec::new();
    for language in Language::ALL {
        let messages = messages(language);
        for (id, args) in &keys {
            match messages.get(*id) {
                None => faults.push(format!("{}: no message {id}", language.code())),
                // A language may leave out an argument that its grammar has no use for, never use another.
                Some(used) if !used.is_subset(args) => {
                    faults.push(format!("{}: {id} uses {used:?}, has {args:?}", language.code()));
                }
                Some(_) => {}
            }
        }
        for id in messages.keys().filter(|id| !keys.contains_key(id.as_str())) {
            faults.push(format!("{}: nothing asks for {id}", language.code()));
        }
    }
    let (nl, en) = (messages(Language::Nl), messages(Language::En));
    for (id, args) in &keys {
        let used: BTreeSet<&String> = [&nl, &en]
            .iter()
            .filter_map(|messages| messages.get(*id))
            .flatten()
            .collect();
        for arg in args.iter().filter(|arg| !used.contains(arg)) {
            faults.push(format!("{id}: no language uses {arg}"));
        }
        // Except where only a number's form differs, both languages say the same things.
        let plain = |messages: &BTreeMap<String, BTreeSet<String>>| {
            messages.get(*id).map(|args| {
                args.iter()
                    .filter(|arg| *arg != "count" && *arg != "number")
                    .cloned()
                    .collect::<Vec<_>>()
            })
        };
        if plain(&nl) != plain(&en) {
            faults.push(format!("{id}: Dutch and English use different arguments"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_key_is_used_somewhere() {
    fn read(folder: &std::path::Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a source folder") {
            let path = entry.expect("a source file").path();
            if path.is_dir() {
                read(&path, all);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                all.push_str(&std::fs::read_to_string(&path).expect("a source file reads"));
            }
        }
    }
    let mut source = String::new();
    read(
        &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut source,
    );
    let words: BTreeMap<&str, usize> = source
        .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
        .fold(BTreeMap::new(), |mut counts, word| {
            *counts.entry(word).or_default() += 1;
            counts
        });
    let unused: Vec<&str> = ALL_NAMES
        .iter()
        .flat_map(|names| names.iter())
        .filter(|name| words.get(*name).copied().unwrap_or(0) < 2)
        .copied()
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

#[test]
fn our_own_sentences_are_set_in_the_type_of_the_cases() {
    for language in Language::ALL {
        let words = Words::new(language);
        for key in ALL_KEYS.iter().flat_map(|keys| keys.iter()) {
            let said = words.text(*key);
            assert!(!said.contains('\''), "{said}");
        }
    }
    let words = Words::new(Language::En);
    assert_eq!(
        words.text(reasons::key::REASON_NEW_HERE),
        "I’ve only just started here; I want to know who you are."
    );
}

#[test]
fn what_is_quoted_within_a_quotation_stands_in_single_quotes() {
    let words = Words::new(Language::En);
    let told = |name: &str| words.about(debrief::key::EVIDENCE_LATER, "name", name.to_owned());
    assert_eq!(
        told("“They do a lot,” says Samira. “I don’t know.”"),
        "what came of it: “‘They do a lot,’ says Samira. ‘I don’t know.’”"
    );
    assert_eq!(told("It rains."), "what came of it: “It rains.”");
    assert_eq!(nested("“one” and “two”"), "“one” and “two”");
    assert_eq!(nested("“a “b “c” b” a” “d”"), "“a ‘b “c” b’ a” “d”");
    assert_eq!(nested("” loose”"), "” loose”");
}
