//! What a case can hold: every kind of thing with its fields, what each takes and what it means. Made of the types that
//! read a case, so it is always what the program reads. A place is called by its entry: `Person.trust`, `Condition.Turn.0`.

use super::diagnostic::IdKind;
use super::model;
use super::tree::{Kind, NodeId, Tree};
use serde_json::Value;
use std::sync::LazyLock;

/// What a place takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A text for people, in one language or more.
    Text,
    /// A word between quotes: an id, or a name of somebody.
    Name,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Truth,
    /// A thing of this kind.
    Thing(String),
    /// Any number of these.
    List(Box<Shape>),
    /// These, in this order, between round brackets.
    Row(Vec<Shape>),
}

/// A field of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// It can't be left out.
    pub must: bool,
    /// What it takes.
    pub shape: Shape,
    /// What it means, in English.
    pub meaning: String,
}

/// What stands between the brackets of a value of a closed list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Takes {
    /// It has none.
    Nothing,
    /// These, in this order.
    Row(Vec<Shape>),
    /// Fields.
    Fields(Vec<Field>),
}

/// A value of a closed list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// How it is written.
    pub name: String,
    /// What stands between its brackets.
    pub takes: Takes,
    /// What it means, in English.
    pub meaning: String,
}

/// A kind of thing: with fields, or one of a closed list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Its name: `Person`.
    pub name: String,
    /// What it is, in English.
    pub meaning: String,
    /// Its fields: what can't be left out first, in the order one writes it.
    pub fields: Vec<Field>,
    /// The closed list.
    pub variants: Vec<Variant>,
}

impl Thing {
    /// A value of its closed list.
    pub fn variant(&self, name: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.name == name)
    }

    /// One of a list of mere words.
    pub fn is_plain(&self) -> bool {
        self.fields.is_empty()
            && self
                .variants
                .iter()
                .all(|variant| variant.takes == Takes::Nothing)
    }
}

/// The format of a case.
#[derive(Debug)]
pub struct Format {
    /// The kinds of things, each before what it holds; the case itself first.
    pub things: Vec<Thing>,
}

/// The kind a whole case is.
pub const CASE: &str = "Case";

impl Format {
    /// A kind of thing by its name.
    pub fn thing(&self, name: &str) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.name == name)
    }

    /// What every kind, field and value is called: `Person`, `Person.trust`, `Condition.Turn`.
    pub fn entries(&self) -> Vec<String> {
        let mut entries = Vec::new();
        for thing in &self.things {
            let name = &thing.name;
            entries.push(name.clone());
            entries.extend(thing.fields.iter().map(|field| format!("{name}.{}", field.name)));
            for variant in &thing.variants {
                let entry = format!("{name}.{}", variant.name);
                if let Takes::Fields(fields) = &variant.takes {
                    entries.extend(fields.iter().map(|field| format!("{entry}.{}", field.name)));
                }
                entries.push(entry);
            }
        }
        entries
    }

    /// Goes through every value of a text that stands where the format has a place for it.
    pub fn walk(&self, tree: &Tree, seen: &mut dyn FnMut(&Place<'_>)) {
        self.visit_thing(tree, tree.root(), CASE, seen);
    }

    fn visit_thing(&self, tree: &Tree, node: NodeId, name: &str, seen: &mut dyn FnMut(&Place<'_>)) {
        let Some(thing) = self.thing(name) else {
            return;
        };
        self.visit_fields(tree, node, (name, &thing.fields), seen);
        let node = tree.within_some(node);
        let Some(variant) = variant_at(tree, node).and_then(|name| thing.variant(name)) else {
            return;
        };
        let entry = format!("{name}.{}", variant.name);
        seen(&Place {
            node,
            entry: Some(&entry),
            field: None,
            shape: &Shape::Thing(name.to_owned()),
            known: &entry,
        });
        match &variant.takes {
            Takes::Nothing => {}
            Takes::Fields(fields) => self.visit_fields(tree, node, (&entry, fields), seen),
            Takes::Row(row) => self.visit_row(tree, node, (&entry, row), seen),
        }
    }

    fn visit_fields(
        &self,
        tree: &Tree,
        node: NodeId,
        (name, fields): (&str, &[Field]),
        seen: &mut dyn FnMut(&Place<'_>),
    ) {
        for field in fields {
            if let Some(child) = tree.field(node, &field.name) {
                let entry = format!("{name}.{}", field.name);
                seen(&Place {
                    node: child,
                    entry: Some(&entry),
                    field: Some(&field.name),
                    shape: &field.shape,
                    known: &entry,
                });
                self.inside(tree, child, (&entry, &field.shape), seen);
            }
        }
    }

    fn visit_row(
        &self,
        tree: &Tree,
        node: NodeId,
        (entry, row): (&str, &[Shape]),
        seen: &mut dyn FnMut(&Place<'_>),
    ) {
        for (nth, shape) in row.iter().enumerate() {
            if let Some(child) = tree.item(node, nth) {
                self.one_of(tree, child, (&format!("{entry}.{nth}"), shape), seen);
            }
        }
    }

    /// One of a list or a row.
    fn one_of(
        &self,
        tree: &Tree,
        node: NodeId,
        (known, shape): (&str, &Shape),
        seen: &mut dyn FnMut(&Place<'_>),
    ) {
        seen(&Place {
            node,
            entry: None,
            field: None,
            shape,
            known,
        });
        self.inside(tree, node, (known, shape), seen);
    }

    fn inside(
        &self,
        tree: &Tree,
        node: NodeId,
        (entry, shape): (&str, &Shape),
        seen: &mut dyn FnMut(&Place<'_>),
    ) {
        match shape {
            Shape::Thing(name) => self.visit_thing(tree, node, name, seen),
            Shape::Row(row) => self.visit_row(tree, node, (entry, row), seen),
            Shape::List(of) => {
                for child in tree.items(node) {
                    self.one_of(tree, *child, (entry, of), seen);
                }
            }
            Shape::Text | Shape::Name | Shape::Number | Shape::Truth => {}
        }
    }
}

/// Which value of a closed list a value is, by its name.
pub fn variant_at(tree: &Tree, node: NodeId) -> Option<&str> {
    match &tree.node(tree.within_some(node)).kind {
        Kind::Word(word) => Some(word),
        Kind::Group { name, .. } | Kind::Row { name, .. } => name.as_deref(),
        _ => None,
    }
}

/// A value of a text, with what the format says of its place.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The value.
    pub node: NodeId,
    /// The entry of the field that holds it, or of the value itself where it is one of a closed list; none: it is one of
    /// a list or a row, whose entry was told.
    pub entry: Option<&'a str>,
    /// The name of the field that holds it.
    pub field: Option<&'a str>,
    /// What the place takes.
    pub shape: &'a Shape,
    /// The entry by which its ids are known.
    pub known: &'a str,
}

/// The format of a case.
pub fn format() -> &'static Format {
    static FORMAT: LazyLock<Format> = LazyLock::new(|| made_of(&model::schema()));
    &FORMAT
}

fn made_of(schema: &Value) -> Format {
    let mut things: Vec<Thing> = vec![thing(CASE, schema)];
    let mut place = 0;
    while let Some(now) = things.get(place) {
        for name in held(now) {
            if things.iter().all(|thing| thing.name != name)
                && let Some(of) = schema["$defs"].get(&name)
            {
                things.push(thing(&name, of));
            }
        }
        place += 1;
    }
    Format { things }
}

/// The names of what this holds.
fn held(thing: &Thing) -> Vec<String> {
    let own = thing.fields.iter().map(|field| &field.shape);
    let inner = thing.variants.iter().flat_map(|variant| match &variant.takes {
        Takes::Nothing => Vec::new(),
        Takes::Row(row) => row.iter().collect(),
        Takes::Fields(fields) => fields.iter().map(|field| &field.shape).collect(),
    });
    let mut names = Vec::new();
    own.chain(inner).for_each(|shape| names_in(shape, &mut names));
    names
}

fn names_in(shape: &Shape, names: &mut Vec<String>) {
    match shape {
        Shape::Thing(name) => names.push(name.clone()),
        Shape::List(of) => names_in(of, names),
        Shape::Row(row) => row.iter().for_each(|shape| names_in(shape, names)),
        Shape::Text | Shape::Name | Shape::Number | Shape::Truth => {}
    }
}

fn thing(name: &str, of: &Value) -> Thing {
    Thing {
        name: name.to_owned(),
        meaning: meaning(of),
        fields: fields(of),
        variants: variants(of),
    }
}

/// On one line.
fn meaning(of: &Value) -> String {
    let text = of["description"].as_str().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The fields of a group: what can't be left out in the order of the type, then the others by name.
fn fields(of: &Value) -> Vec<Field> {
    let needed: Vec<&str> = strings(&of["required"]);
    let all = of["properties"].as_object();
    let field = |name: &str, of: &Value| Field {
        name: name.to_owned(),
        must: needed.contains(&name),
        shape: shape(of),
        meaning: meaning(of),
    };
    let first = needed
        .iter()
        .filter_map(|name| Some(field(name, all?.get(*name)?)));
    let others = all.into_iter().flatten();
    let others = others.filter(|(name, _)| !needed.contains(&name.as_str()));
    first.chain(others.map(|(name, of)| field(name, of))).collect()
}

fn variants(of: &Value) -> Vec<Variant> {
    let word = |name: &str, of: &Value| Variant {
        name: name.to_owned(),
        takes: Takes::Nothing,
        meaning: meaning(of),
    };
    let mut found: Vec<Variant> = strings(&of["enum"])
        .into_iter()
        .map(|name| word(name, &Value::Null))
        .collect();
    for one in of["oneOf"].as_array().into_iter().flatten() {
        if let Some(name) = one["const"].as_str() {
            found.push(word(name, one));
        } else if let Some((name, takes)) = one["properties"].as_object().and_then(|all| all.iter().next()) {
            found.push(Variant {
                name: name.clone(),
                takes: taken(takes),
                meaning: meaning(one),
            });
        } else {
            let names = strings(&one["enum"]);
            found.extend(names.into_iter().map(|name| word(name, &Value::Null)));
        }
    }
    found
}

/// What a value of a closed list takes.
fn taken(takes: &Value) -> Takes {
    if takes["properties"].is_object() {
        return Takes::Fields(fields(takes));
    }
    match takes["prefixItems"].as_array() {
        Some(row) => Takes::Row(row.iter().map(shape).collect()),
        None => Takes::Row(vec![shape(takes)]),
    }
}

fn shape(of: &Value) -> Shape {
    if let Some(path) = of["$ref"].as_str() {
        let name = path.rsplit('/').next().unwrap_or_default();
        return match name {
            "Text" => Shape::Text,
            name => Shape::Thing(name.to_owned()),
        };
    }
    for key in ["anyOf", "allOf"] {
        let mut some = of[key].as_array().into_iter().flatten();
        if let Some(one) = some.find(|one| one["type"] != "null") {
            return shape(one);
        }
    }
    if let Some(row) = of["prefixItems"].as_array() {
        return Shape::Row(row.iter().map(shape).collect());
    }
    let kinds = match &of["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        kind => kind.as_str().into_iter().collect::<Vec<_>>(),
    };
    match kinds.into_iter().find(|kind| *kind != "null") {
        Some("array") => Shape::List(Box::new(shape(&of["items"]))),
        Some("integer") => Shape::Number,
        Some("boolean") => Shape::Truth,
        _ => Shape::Name,
    }
}

fn strings(list: &Value) -> Vec<&str> {
    let all = list.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).collect()
}

/// Which ids a place takes; none: it takes none, or the id of the thing itself.
pub fn ids_at(entry: &str) -> Option<IdKind> {
    let found = NAMED.iter().find(|(_, entries)| entries.contains(&entry));
    found.map(|(kind, _)| *kind)
}

/// The places that take the id of something defined elsewhere.
const NAMED: &[(IdKind, &[&str])] = &[
    (
        IdKind::Person,
        &[
            "Need.touches",
            "Strength.of",
            "Fact.consent",
            "Family.diary_of",
            "Block.who",
            "Signal.with",
            "Seat.trust.0",
            "Revealed.Explore.with",
            "Revealed.Support.with",
            "Condition.StrainAtLeast.0",
            "Condition.StrainAtMost.0",
            "Condition.TrustAtLeast.0",
            "Condition.TrustAtMost.0",
            "Effect.Trust.0",
            "Effect.Capacity.0",
            "Effect.Load.0",
            "Effect.Rank.0",
            "Effect.Contact.0",
            "Effect.Visit.1",
            "Effect.Promise.to",
        ],
    ),
    (
        IdKind::Need,
        &[
            "Need.blocked_by",
            "Need.eases",
            "Fact.about",
            "Person.ranking",
            "Person.agrees_on.0",
            "Expert.advice.0",
            "WaitingList.need",
            "Condition.SeverityAtLeast.0",
            "Condition.SeverityAtMost.0",
            "Condition.NeedSeen.0",
            "Condition.Agreed.0",
            "Effect.Severity.0",
            "Effect.ShowNeed.0",
            "Effect.Rank.1",
        ],
    ),
    (
        IdKind::Seat,
        &[
            "Fact.known_to",
            "Moment.seat",
            "Event.heard_by",
            "WaitingList.seat",
            "Seat.knows.0",
            "Whom.Seat.0",
            "Effect.Acquaint.0",
            "Effect.Acquaint.1",
            "Effect.Visit.0",
        ],
    ),
    (
        IdKind::SeatOrExpert,
        &["Agreement.between", "Organisation.colocated"],
    ),
    (IdKind::Expert, &["Fact.experts"]),
    (
        IdKind::Fact,
        &[
            "Signal.seen_by",
            "Condition.Known.0",
            "Condition.Shared.0",
            "Effect.Reveal.0",
            "Effect.Consent.0",
        ],
    ),
    (IdKind::Strength, &["Effect.ShowStrength.0"]),
    (
        IdKind::Signal,
        &[
            "Condition.SignalSeen.0",
            "Condition.AdviceAsked.0",
            "Condition.Reported.0",
            "Effect.Signal.0",
        ],
    ),
    (IdKind::Event, &["Condition.Happened.0"]),
    (IdKind::Moment, &["Condition.Chosen.0"]),
    (IdKind::Option, &["Condition.Chosen.1", "Moment.default"]),
    (IdKind::Source, &["Moment.sources"]),
    (IdKind::Discipline, &["Seat.discipline", "Expert.discipline"]),
    (IdKind::Task, &["Need.task", "OptionScope.Task.0"]),
];
