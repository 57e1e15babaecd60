//! The page of the format: it says what the types say, in both languages, and stands in the documentation.

use samenspel::report::{dutch, entries, reference};
use samenspel::scenario::Language;
use samenspel::words::Words;
use std::collections::BTreeSet;

#[test]
fn every_field_and_value_has_a_dutch_meaning_and_none_is_left_over() {
    let entries: BTreeSet<String> = entries().into_iter().collect();
    let dutch: BTreeSet<String> = dutch().into_keys().collect();
    assert!(entries.len() > 300, "{}", entries.len());
    let missing: Vec<&String> = entries.difference(&dutch).collect();
    assert!(missing.is_empty(), "assets/reference.nl.ron lacks {missing:?}");
    let over: Vec<&String> = dutch.difference(&entries).collect();
    assert!(
        over.is_empty(),
        "assets/reference.nl.ron has what the format doesn't: {over:?}"
    );
}

#[test]
fn the_pages_in_docs_are_what_the_program_writes() {
    for (language, page) in [
        (Language::En, include_str!("../../docs/case-format.md")),
        (Language::Nl, include_str!("../../docs/case-format.nl.md")),
    ] {
        assert!(
            reference(&Words::new(language)) == page,
            "run: samenspel reference --lang {} > docs/case-format{}.md",
            language.code(),
            if language == Language::En { "" } else { ".nl" }
        );
    }
}

#[test]
fn what_takes_a_value_shows_an_example() {
    let page = reference(&Words::new(Language::En));
    for line in page.lines().filter(|line| line.trim_start().starts_with("- `")) {
        let place = line.split('`').nth(1).unwrap_or_default();
        // A word of a closed list is its own example; what holds other things shows theirs.
        let word = !place.contains('(') && place.starts_with(char::is_uppercase);
        let holds = line.contains("](#");
        let shown = line.matches('`').count() >= 4;
        assert!(word || holds || shown, "no example: {line}");
    }
}
