//! The format of a case as a page: every field and value with its meaning, what it takes, and an example. The shape and
//! the English meaning come from the types themselves, the Dutch meaning from `assets/reference.nl.ron`, the examples
//! from the case that has everything once.

use crate::scenario::model;
use crate::scenario::tree::{Kind, NodeId};
use crate::scenario::{Language, Tree, dialect, parse};
use crate::words::Words;
use crate::words::report::key::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// Where examples come from: first the case in which nearly everything stands once, then what it leaves out.
const CASES: [&str; 3] = [
    include_str!("../../assets/everything/case.ron"),
    include_str!("../../assets/reference-examples.ron"),
    include_str!("../../scenarios/el-amrani/case.ron"),
];
/// The meaning of each type, field and value in Dutch: `Person.trust`.
const DUTCH: &str = include_str!("../../assets/reference.nl.ron");

/// The page, in Markdown.
pub fn reference(words: &Words) -> String {
    let page = Page::new(words);
    let mut lines = vec![
        format!("# {}", words.text(REFERENCE_TITLE)),
        String::new(),
        words.text(REFERENCE_ABOUT),
        String::new(),
        words.text(REFERENCE_SIGNS),
    ];
    for name in page.order() {
        lines.push(String::new());
        lines.extend(page.section(&name));
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

/// What every type, field and value is called on the page: `Person`, `Person.trust`, `Condition.Turn`.
pub fn entries() -> Vec<String> {
    let schema = Schema(model::schema());
    let mut entries = Vec::new();
    for name in schema.order() {
        let of = schema.of(&name).cloned().unwrap_or_default();
        entries.push(name.clone());
        for (variant, shape) in variants(&of) {
            entries.push(format!("{name}.{variant}"));
            let inner = fields(&shape, &variant);
            entries.extend(inner.iter().map(|(field, _)| format!("{name}.{variant}.{field}")));
        }
        if let Some(properties) = of["properties"].as_object() {
            entries.extend(properties.keys().map(|field| format!("{name}.{field}")));
        }
    }
    entries
}

/// The Dutch meanings, by entry.
pub fn dutch() -> BTreeMap<String, String> {
    dialect().from_str(DUTCH).unwrap_or_default()
}

struct Schema(Value);

impl Schema {
    /// A type by its name; `Case` is the outermost.
    fn of(&self, name: &str) -> Option<&Value> {
        if name == OUTERMOST {
            return Some(&self.0);
        }
        self.0["$defs"].get(name)
    }

    /// The types, each before what it holds.
    fn order(&self) -> Vec<String> {
        let mut order = vec![OUTERMOST.to_owned()];
        let mut place = 0;
        while let Some(name) = order.get(place).cloned() {
            let mut held = Vec::new();
            if let Some(shape) = self.of(&name) {
                let own = if name == OUTERMOST {
                    &shape["properties"]
                } else {
                    shape
                };
                references(own, &mut held);
            }
            for other in held {
                if !UNEXPLAINED.contains(&other.as_str()) && !order.contains(&other) {
                    order.push(other);
                }
            }
            place += 1;
        }
        order
    }
}

const OUTERMOST: &str = "Case";
/// Types that are told where they stand.
const UNEXPLAINED: [&str; 2] = ["Text", "Language"];

fn references(value: &Value, held: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if let Some(name) = map.get("$ref").and_then(Value::as_str).and_then(last) {
                held.push(name.to_owned());
            }
            map.iter()
                .filter(|(key, _)| *key != "$defs")
                .for_each(|(_, value)| references(value, held));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, held)),
        _ => {}
    }
}

fn last(path: &str) -> Option<&str> {
    path.rsplit('/').next()
}

/// The values of a closed list, with their shape: a word, a row or a group.
fn variants(of: &Value) -> Vec<(String, Value)> {
    let listed = of["enum"].as_array().into_iter().flatten().map(|word| (word, of));
    let one_of = of["oneOf"].as_array().into_iter().flatten();
    let mut found: Vec<(String, Value)> = listed
        .filter_map(|(word, _)| Some((word.as_str()?.to_owned(), Value::Null)))
        .collect();
    for shape in one_of {
        if let Some(word) = shape["const"].as_str() {
            found.push((word.to_owned(), shape.clone()));
        } else if let Some(words) = shape["enum"].as_array() {
            let words = words.iter().filter_map(Value::as_str);
            found.extend(words.map(|word| (word.to_owned(), Value::Null)));
        } else if let Some(word) = shape["properties"].as_object().and_then(|map| map.keys().next()) {
            found.push((word.clone(), shape.clone()));
        }
    }
    found
}

/// The fields of a value that is a group.
fn fields(shape: &Value, variant: &str) -> Vec<(String, Value)> {
    let properties = shape["properties"][variant]["properties"].as_object();
    properties
        .into_iter()
        .flatten()
        .map(|(name, field)| (name.clone(), field.clone()))
        .collect()
}

struct Page<'a> {
    words: &'a Words,
    schema: Schema,
    dutch: BTreeMap<String, String>,
    examples: BTreeMap<String, String>,
}

impl<'a> Page<'a> {
    fn new(words: &'a Words) -> Page<'a> {
        let schema = Schema(model::schema());
        let mut found = BTreeMap::new();
        for case in CASES {
            let mut examples = Examples {
                schema: &schema,
                tree: &parse(case).tree,
                found,
            };
            examples.walk(examples.tree.root(), OUTERMOST);
            found = examples.found;
        }
        Page {
            words,
            dutch: dutch(),
            examples: found,
            schema,
        }
    }

    fn order(&self) -> Vec<String> {
        self.schema.order()
    }

    /// The meaning of an entry, in the language of the page.
    fn meaning(&self, entry: &str, shape: &Value) -> String {
        let own = shape["description"].as_str().unwrap_or_default();
        let text = match self.words.language() {
            Language::Nl => self.dutch.get(entry).map_or(own, String::as_str),
            Language::En => own,
        };
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn section(&self, name: &str) -> Vec<String> {
        let Some(shape) = self.schema.of(name) else {
            return Vec::new();
        };
        let mut lines = vec![
            format!("## {name}"),
            String::new(),
            self.meaning(name, shape),
            String::new(),
        ];
        let required: Vec<&str> = strings(&shape["required"]);
        for (field, of) in shape["properties"].as_object().into_iter().flatten() {
            let entry = format!("{name}.{field}");
            let must = required.contains(&field.as_str());
            lines.push(self.line(&entry, field, of, Some(must)));
        }
        for (variant, of) in variants(shape) {
            let entry = format!("{name}.{variant}");
            let takes = &of["properties"][&variant];
            let row = takes["prefixItems"].as_array();
            let written = match (row, takes["properties"].is_object(), takes.is_null()) {
                (Some(row), ..) => {
                    let kinds: Vec<String> = row.iter().map(|one| self.bare_kind(one)).collect();
                    format!("{variant}({})", kinds.join(", "))
                }
                (None, true, _) => format!("{variant}(...)"),
                (None, false, true) => variant.clone(),
                (None, false, false) => format!("{variant}({})", self.bare_kind(takes)),
            };
            lines.push(self.line(&entry, &written, &of, None));
            for (field, inner) in fields(&of, &variant) {
                let entry = format!("{entry}.{field}");
                let must = strings(&takes["required"]).contains(&field.as_str());
                lines.push(format!("  {}", self.line(&entry, &field, &inner, Some(must))));
            }
        }
        lines
    }

    /// "- `trust`: number, may be left out. Trust in a seat ... `trust: 4`"
    fn line(&self, entry: &str, written: &str, shape: &Value, must: Option<bool>) -> String {
        let mut parts = Vec::new();
        if let Some(must) = must {
            let kind = self.kind(shape);
            let key = if must {
                REFERENCE_REQUIRED
            } else {
                REFERENCE_OPTIONAL
            };
            parts.push(self.words.about(key, "kind", kind));
        }
        let meaning = self.meaning(entry, shape);
        if !meaning.is_empty() {
            parts.push(meaning);
        }
        if let Some(example) = self.examples.get(entry) {
            parts.push(format!("`{example}`"));
        }
        format!("- `{written}`: {}", parts.join(" "))
    }

    /// The same without links, for within a piece of case.
    fn bare_kind(&self, shape: &Value) -> String {
        let kind = self.kind(shape);
        let mut bare = String::new();
        let mut rest = kind.as_str();
        while let Some((before, after)) = rest.split_once("](#") {
            bare.push_str(&before.replace('[', ""));
            rest = after.split_once(')').map_or("", |(_, after)| after);
        }
        bare.push_str(rest);
        bare
    }

    /// What a place takes, in words.
    fn kind(&self, shape: &Value) -> String {
        let words = self.words;
        if let Some(name) = shape["$ref"].as_str().and_then(last) {
            return match name {
                "Text" => words.text(REFERENCE_TEXT),
                "Language" => words.text(REFERENCE_LANGUAGE),
                name => format!("[{name}](#{})", name.to_lowercase()),
            };
        }
        if let Some(any) = shape["anyOf"].as_array().or(shape["allOf"].as_array()) {
            let kinds: Vec<String> = any
                .iter()
                .filter(|one| one["type"] != "null")
                .map(|one| self.kind(one))
                .collect();
            return kinds.join(", ");
        }
        if let Some(row) = shape["prefixItems"].as_array() {
            let kinds: Vec<String> = row.iter().map(|one| self.kind(one)).collect();
            return format!("({})", kinds.join(", "));
        }
        let kind = match &shape["type"] {
            Value::Array(kinds) => kinds
                .iter()
                .filter_map(Value::as_str)
                .find(|kind| *kind != "null"),
            kind => kind.as_str(),
        };
        match kind {
            Some("array") => words.about(REFERENCE_LIST, "of", self.kind(&shape["items"])),
            Some("integer") => words.text(REFERENCE_NUMBER),
            Some("boolean") => words.text(REFERENCE_YES_NO),
            _ => words.text(REFERENCE_WORD),
        }
    }
}

fn strings(list: &Value) -> Vec<&str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Goes through the case that has everything and keeps the first short example of each entry.
struct Examples<'s> {
    schema: &'s Schema,
    tree: &'s Tree,
    found: BTreeMap<String, String>,
}

/// Characters from which an example is too long to stand in a line.
const LONG: usize = 90;

impl Examples<'_> {
    fn keep(&mut self, entry: String, name: Option<&str>, node: NodeId) {
        let at = self.tree.node(node);
        let source = self.tree.source().get(at.start..at.end).unwrap_or_default();
        let short = source.split_whitespace().collect::<Vec<_>>().join(" ");
        if short.chars().count() <= LONG && !short.contains("//") {
            let example = name.map_or(short.clone(), |name| format!("{name}: {short}"));
            self.found.entry(entry).or_insert(example);
        }
    }

    fn walk(&mut self, node: NodeId, name: &str) {
        let Some(shape) = self.schema.of(name).cloned() else {
            return;
        };
        if let Some(properties) = shape["properties"].as_object() {
            for (field, of) in properties {
                if let Some(child) = self.tree.field(node, field) {
                    self.keep(format!("{name}.{field}"), Some(field), child);
                    self.inside(child, of);
                }
            }
        }
        let written = match &self.tree.node(node).kind {
            Kind::Word(word) => Some(word.clone()),
            Kind::Group { name, .. } | Kind::Row { name, .. } => name.clone(),
            _ => None,
        };
        let listed = variants(&shape);
        let Some((variant, of)) = written.and_then(|word| listed.into_iter().find(|(one, _)| *one == word))
        else {
            return;
        };
        self.keep(format!("{name}.{variant}"), None, node);
        let takes = &of["properties"][&variant];
        for (field, inner) in fields(&of, &variant) {
            if let Some(child) = self.tree.field(node, &field) {
                self.keep(format!("{name}.{variant}.{field}"), Some(&field), child);
                self.inside(child, &inner);
            }
        }
        match takes["prefixItems"].as_array() {
            Some(row) => {
                for (index, of) in row.iter().enumerate() {
                    if let Some(child) = self.tree.item(node, index) {
                        self.inside(child, of);
                    }
                }
            }
            None => {
                if let Some(child) = self.tree.item(node, 0) {
                    self.inside(child, takes);
                }
            }
        }
    }

    /// Into what a place takes.
    fn inside(&mut self, node: NodeId, shape: &Value) {
        if let Some(name) = shape["$ref"].as_str().and_then(last) {
            let name = name.to_owned();
            return self.walk(node, &name);
        }
        for key in ["anyOf", "allOf"] {
            for one in shape[key].as_array().into_iter().flatten() {
                self.inside(node, one);
            }
        }
        let items = match &self.tree.node(node).kind {
            Kind::List(items) | Kind::Row { items, .. } => items.clone(),
            _ => Vec::new(),
        };
        if shape["items"].is_object() {
            items.iter().for_each(|item| self.inside(*item, &shape["items"]));
        }
        for (item, of) in items
            .iter()
            .zip(shape["prefixItems"].as_array().into_iter().flatten())
        {
            self.inside(*item, of);
        }
    }
}
