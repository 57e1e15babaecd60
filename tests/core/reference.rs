//! The page of the format: it says what the types say, in both languages, and stands in the documentation.

use samenspel::report::reference;
use samenspel::scenario::Language;
use samenspel::scenario::format::{Shape, Takes, format};
use samenspel::words::Words;
use samenspel::words::format::{dutch, labels};
use std::collections::BTreeSet;

#[test]
fn every_field_and_value_has_a_dutch_meaning_and_none_is_left_over() {
    let entries: BTreeSet<String> = format()
        .entries()
        .into_iter()
        .filter(|entry| !entry.starts_with("Language"))
        .collect();
    let dutch: BTreeSet<String> = dutch().keys().cloned().collect();
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

/// Every place that an author fills in: fields, and what stands between brackets without a name.
fn places() -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    for thing in &format().things {
        for field in &thing.fields {
            let entry = format!("{}.{}", thing.name, field.name);
            rows(&entry, &field.shape, &mut places);
            places.insert(entry);
        }
        for variant in &thing.variants {
            let entry = format!("{}.{}", thing.name, variant.name);
            match &variant.takes {
                Takes::Nothing => {}
                Takes::Row(row) => rows(&entry, &Shape::Row(row.clone()), &mut places),
                Takes::Fields(fields) => {
                    places.extend(fields.iter().map(|field| format!("{entry}.{}", field.name)));
                }
            }
        }
    }
    places
}

fn rows(entry: &str, shape: &Shape, places: &mut BTreeSet<String>) {
    match shape {
        Shape::Row(row) => places.extend((0..row.len()).map(|nth| format!("{entry}.{nth}"))),
        Shape::List(of) => rows(entry, of, places),
        Shape::Text | Shape::Name | Shape::Number | Shape::Truth | Shape::Thing(_) => {}
    }
}

#[test]
fn every_place_to_fill_in_has_a_label_and_none_is_left_over() {
    let mut used = BTreeSet::new();
    for place in places() {
        let name = place.rsplit('.').next().unwrap_or_default();
        // What takes an id is called after what the id is of.
        let named = samenspel::scenario::format::ids_at(&place).is_some();
        match labels()
            .keys()
            .find(|key| **key == place)
            .or_else(|| labels().keys().find(|key| *key == name))
        {
            Some(key) => {
                used.insert(key.clone());
            }
            None => assert!(named, "assets/labels.ron lacks {place}"),
        }
    }
    let over: Vec<&String> = labels().keys().filter(|key| !used.contains(*key)).collect();
    assert!(
        over.is_empty(),
        "assets/labels.ron has what the format doesn't: {over:?}"
    );
}
