//! The format of a case as a page: every field and value with its meaning, what it takes, and an example. The shape and
//! the English meaning come from the types themselves, the Dutch meaning from `assets/reference.nl.ron`, the examples
//! from the case that has everything once.

use crate::scenario::format::{Field, Format, Place, Shape, Takes, Thing, Variant, format};
use crate::scenario::parse;
use crate::words::Words;
use crate::words::report::key::*;
use std::collections::BTreeMap;

/// Where examples come from: first the case in which nearly everything stands once, then what it leaves out.
const CASES: [&str; 3] = [
    include_str!("../../assets/everything/case.ron"),
    include_str!("../../assets/reference-examples.ron"),
    include_str!("../../scenarios/el-amrani/case.ron"),
];

/// The page, in Markdown.
pub fn reference(words: &Words) -> String {
    let page = Page {
        words,
        format: format(),
        examples: examples(format()),
    };
    let mut lines = vec![
        format!("# {}", words.text(REFERENCE_TITLE)),
        String::new(),
        words.text(REFERENCE_ABOUT),
        String::new(),
        words.text(REFERENCE_SIGNS),
    ];
    for thing in page.format.things.iter().filter(|thing| thing.name != LANGUAGE) {
        lines.push(String::new());
        lines.extend(page.section(thing));
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

/// It is told where it stands.
const LANGUAGE: &str = "Language";

struct Page<'a> {
    words: &'a Words,
    format: &'static Format,
    examples: BTreeMap<String, String>,
}

impl Page<'_> {
    fn section(&self, thing: &Thing) -> Vec<String> {
        let name = &thing.name;
        let mut lines = vec![
            format!("## {name}"),
            String::new(),
            self.words.meaning(name, &thing.meaning),
            String::new(),
        ];
        let fields = thing.fields.iter();
        lines.extend(fields.map(|field| self.field(&format!("{name}.{}", field.name), field)));
        for variant in &thing.variants {
            let entry = format!("{name}.{}", variant.name);
            lines.push(self.line(&entry, &self.written(variant), None, &variant.meaning));
            if let Takes::Fields(fields) = &variant.takes {
                for field in fields {
                    let line = self.field(&format!("{entry}.{}", field.name), field);
                    lines.push(format!("  {line}"));
                }
            }
        }
        lines
    }

    /// How a value of a closed list is written: `Turn(whole number, whole number)`.
    fn written(&self, variant: &Variant) -> String {
        let name = &variant.name;
        match &variant.takes {
            Takes::Nothing => name.clone(),
            Takes::Fields(_) => format!("{name}(...)"),
            Takes::Row(row) => {
                let kinds: Vec<String> = row
                    .iter()
                    .map(|shape| self.kind(shape, |name| name.to_owned()))
                    .collect();
                format!("{name}({})", kinds.join(", "))
            }
        }
    }

    fn field(&self, entry: &str, field: &Field) -> String {
        let kind = self.kind(&field.shape, |name| format!("[{name}](#{})", name.to_lowercase()));
        let key = if field.must {
            REFERENCE_REQUIRED
        } else {
            REFERENCE_OPTIONAL
        };
        let kind = self.words.about(key, "kind", kind);
        self.line(entry, &field.name, Some(kind), &field.meaning)
    }

    /// "- `trust`: number, may be left out. Trust in a seat ... `trust: 4`"
    fn line(&self, entry: &str, written: &str, kind: Option<String>, own: &str) -> String {
        let meaning = self.words.meaning(entry, own);
        let example = self.examples.get(entry).map(|example| format!("`{example}`"));
        let parts: Vec<String> = kind.into_iter().chain([meaning]).chain(example).collect();
        let told = parts.iter().filter(|part| !part.is_empty());
        let told: Vec<&str> = told.map(String::as_str).collect();
        format!("- `{written}`: {}", told.join(" "))
    }

    /// What a place takes, in words; `link` names a kind of thing.
    fn kind(&self, shape: &Shape, link: impl Fn(&str) -> String + Copy) -> String {
        let words = self.words;
        match shape {
            Shape::Text => words.text(REFERENCE_TEXT),
            Shape::Name => words.text(REFERENCE_WORD),
            Shape::Number => words.text(REFERENCE_NUMBER),
            Shape::Truth => words.text(REFERENCE_YES_NO),
            Shape::Thing(name) if name == LANGUAGE => words.text(REFERENCE_LANGUAGE),
            Shape::Thing(name) => link(name),
            Shape::List(of) => words.about(REFERENCE_LIST, "of", self.kind(of, link)),
            Shape::Row(row) => {
                let kinds: Vec<String> = row.iter().map(|shape| self.kind(shape, link)).collect();
                format!("({})", kinds.join(", "))
            }
        }
    }
}

/// Characters from which an example is too long to stand in a line.
const LONG: usize = 90;

/// The first short example of each entry.
fn examples(format: &Format) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for case in CASES {
        let tree = parse(case).tree;
        format.walk(&tree, &mut |place: &Place<'_>| {
            let Some(entry) = place.entry else { return };
            let at = tree.node(place.node);
            let source = tree.source().get(at.start..at.end).unwrap_or_default();
            let short = source.split_whitespace().collect::<Vec<_>>().join(" ");
            if short.chars().count() <= LONG && !short.contains("//") {
                let example = match place.field {
                    Some(field) => format!("{field}: {short}"),
                    None => short,
                };
                found.entry(entry.to_owned()).or_insert(example);
            }
        });
    }
    found
}
