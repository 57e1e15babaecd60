//! What an author fills in, as a change of the text of a case: nothing but its own stretch becomes otherwise, comments and
//! layout stay. A place is a path of names of fields and of numbers in lists, from 0: `["needs", "2", "severity"]`.

use super::check::Ids;
use super::diagnostic::IdKind;
use super::format::{CASE, Field, Format, Shape, Takes, Thing, format, ids_at, variant_at};
use super::load::shipped;
use super::text::Language;
use super::tree::{Kind, NodeId, Tree, comma_behind};
use std::ops::Range;

/// What an author does at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fill {
    /// Writes a text for people: in this language, or in the only one.
    Text(Option<Language>, String),
    /// Writes a name, or chooses an id.
    Name(String),
    /// Gives something that has the id `from` another one, wherever it is named.
    Rename {
        /// The id it has.
        from: String,
        /// The id it gets.
        to: String,
    },
    /// Writes a whole number.
    Number(i64),
    /// Says yes or no.
    Truth(bool),
    /// Chooses a value of a closed list; what stands between its brackets is still to be filled in.
    Choose(String),
    /// Adds a field of this name, still to be filled in.
    Add(String),
    /// Adds one more to a list.
    Another,
    /// Adds this id, or this word of a closed list, to a list.
    Include(String),
    /// Takes it away.
    Remove,
    /// Puts it before the one before it.
    Earlier,
    /// Puts it behind the one behind it.
    Later,
}

/// A change of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// What of the text goes, and what comes in its place; in the order of the text.
    pub edits: Vec<(Range<usize>, String)>,
    /// The place it is about afterwards; where something was added, what was added.
    pub place: Vec<String>,
}

impl Filled {
    fn one(bytes: Range<usize>, with: String, place: Vec<String>) -> Filled {
        Filled {
            edits: vec![(bytes, with)],
            place,
        }
    }

    /// The text after the change.
    pub fn apply(&self, text: &str) -> Option<String> {
        let mut after = String::with_capacity(text.len() + 64);
        let mut from = 0;
        for (bytes, with) in &self.edits {
            after.push_str(text.get(from..bytes.start)?);
            after.push_str(with);
            from = bytes.end;
        }
        after.push_str(text.get(from..)?);
        Some(after)
    }
}

/// A place of a text, with what the format says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The value.
    pub node: NodeId,
    /// What the place takes.
    pub shape: Shape,
    /// Its entry in the format: `Need.severity`.
    pub entry: String,
}

/// What stands at a place; none: nothing does, or the format has no such place.
pub fn spot(tree: &Tree, path: &[String]) -> Option<Spot> {
    let format = format();
    let whole = Spot {
        node: tree.root(),
        shape: Shape::Thing(CASE.to_owned()),
        entry: CASE.to_owned(),
    };
    path.iter()
        .try_fold(whole, |spot, step| step_into(format, tree, &spot, step))
}

fn step_into(format: &Format, tree: &Tree, spot: &Spot, step: &str) -> Option<Spot> {
    match &spot.shape {
        Shape::List(of) => Some(Spot {
            node: *tree.items(spot.node).get(step.parse::<usize>().ok()?)?,
            shape: (**of).clone(),
            entry: spot.entry.clone(),
        }),
        Shape::Row(row) => in_row(tree, spot.node, (&spot.entry, row), step),
        Shape::Thing(name) => {
            let thing = format.thing(name)?;
            if !thing.fields.is_empty() {
                return in_fields(tree, spot.node, (name, &thing.fields), step);
            }
            let variant = thing.variant(variant_at(tree, spot.node)?)?;
            let entry = format!("{name}.{}", variant.name);
            match &variant.takes {
                Takes::Nothing => None,
                Takes::Row(row) => in_row(tree, spot.node, (&entry, row), step),
                Takes::Fields(fields) => in_fields(tree, spot.node, (&entry, fields), step),
            }
        }
        Shape::Text | Shape::Name | Shape::Number | Shape::Truth => None,
    }
}

fn in_row(tree: &Tree, node: NodeId, (entry, row): (&str, &[Shape]), step: &str) -> Option<Spot> {
    let nth: usize = step.parse().ok()?;
    Some(Spot {
        node: *tree.items(node).get(nth)?,
        shape: row.get(nth)?.clone(),
        entry: format!("{entry}.{nth}"),
    })
}

fn in_fields(tree: &Tree, node: NodeId, (entry, fields): (&str, &[Field]), step: &str) -> Option<Spot> {
    let field = fields.iter().find(|field| field.name == step)?;
    Some(Spot {
        node: tree.field(node, step)?,
        shape: field.shape.clone(),
        entry: format!("{entry}.{step}"),
    })
}

/// The smallest part with fields of its own in which this byte stands, as a path; the case itself where there is none.
pub fn part_at(tree: &Tree, byte: usize) -> Vec<String> {
    let mut path: Vec<String> = Vec::new();
    let mut part = Vec::new();
    while let Some(at) = spot(tree, &path) {
        let node = tree.node(tree.within_some(at.node));
        if matches!(&node.kind, Kind::Group { name: None, .. }) {
            part.clone_from(&path);
        }
        let inside = |id: NodeId| {
            let node = tree.node(id);
            node.start <= byte && byte < node.end
        };
        let next = match &node.kind {
            Kind::Group { fields, .. } => {
                let mut around = fields.iter();
                let field =
                    around.find(|field| inside(field.value) || (field.start <= byte && byte < field.end));
                field.map(|field| field.name.clone())
            }
            Kind::List(items) | Kind::Row { items, .. } => items
                .iter()
                .position(|item| inside(*item))
                .map(|nth| nth.to_string()),
            _ => None,
        };
        let Some(next) = next else { break };
        path.push(next);
    }
    part
}

/// The fields that a value can have: those of its kind, or those of the value of a closed list that it is.
pub fn fields_of<'f>(tree: &Tree, spot: &Spot) -> Vec<&'f Field> {
    let Shape::Thing(name) = &spot.shape else {
        return Vec::new();
    };
    let Some(thing) = format().thing(name) else {
        return Vec::new();
    };
    let variant = variant_at(tree, spot.node).and_then(|name| thing.variant(name));
    let inner = match variant.map(|variant| &variant.takes) {
        Some(Takes::Fields(fields)) => fields.iter(),
        _ => [].iter(),
    };
    thing.fields.iter().chain(inner).collect()
}

/// The ids of a kind that a text defines, or the program, in the order of the text; of options those of the moment
/// `within`.
pub fn ids_of(tree: &Tree, kind: IdKind, within: &str) -> Vec<(String, Option<NodeId>)> {
    let disciplines = &shipped().disciplines;
    match kind {
        IdKind::Discipline => {
            let all = disciplines.disciplines.iter();
            all.map(|one| (one.id.clone(), None)).collect()
        }
        IdKind::Task => disciplines
            .tasks
            .iter()
            .map(|task| (task.id.clone(), None))
            .collect(),
        _ => {
            let ids = Ids::of(tree);
            let mut all: Vec<(String, NodeId)> = ids
                .of_kind(kind, within)
                .map(|(id, node)| (id.to_owned(), node))
                .collect();
            all.sort_by_key(|(_, node)| tree.node(*node).start);
            all.into_iter()
                .map(|(id, node)| (id, holder(tree, tree.within_some(node))))
                .collect()
        }
    }
}

/// The moment within which a place names an option.
pub fn moment_of(tree: &Tree, path: &[String]) -> String {
    let own = |path: &[String], step: &str| {
        let path: Vec<String> = path.iter().cloned().chain([step.to_owned()]).collect();
        let node = spot(tree, &path)?.node;
        text_of(tree, node).map(str::to_owned)
    };
    let before = path.get(..path.len().saturating_sub(1)).unwrap_or_default();
    // `Chosen("moment", "option")`, or the moment one is in.
    let found = if path.last().is_some_and(|step| step == "1") {
        own(before, "0")
    } else {
        own(before, "id")
    };
    found.unwrap_or_default()
}

/// The words of a value that is a text between quotes.
pub fn text_of(tree: &Tree, node: NodeId) -> Option<&str> {
    match &tree.node(tree.within_some(node)).kind {
        Kind::Text(text) => Some(text),
        _ => None,
    }
}

/// The languages a case is written in.
pub fn languages_of(tree: &Tree) -> Vec<Language> {
    let Some(list) = tree.locate(&["languages"]) else {
        return Language::ALL.to_vec();
    };
    let written = tree.items(list).iter();
    written
        .filter_map(|node| match &tree.node(*node).kind {
            Kind::Word(word) => Language::ALL.into_iter().find(|language| language.code() == word),
            _ => None,
        })
        .collect()
}

/// What becomes of the text; none where it can't be done.
pub fn fill(tree: &Tree, path: &[String], fill: &Fill) -> Option<Filled> {
    let spot = spot(tree, path)?;
    let with = |with: String| {
        let node = tree.node(tree.within_some(spot.node));
        Some(Filled::one(node.start..node.end, with, path.to_vec()))
    };
    match fill {
        Fill::Text(language, text) => write_text(tree, path, spot.node, *language, text),
        // A seat without an id of its own is called by its discipline.
        Fill::Name(name) if spot.entry == "Seat.discipline" => {
            rename(tree, path, &spot, name).or_else(|| with(quoted(name)))
        }
        Fill::Name(name) => with(quoted(name)),
        Fill::Rename { from, to } => {
            // Meanwhile something else may stand there.
            text_of(tree, spot.node).filter(|now| now == from)?;
            rename(tree, path, &spot, to).or_else(|| with(quoted(to)))
        }
        Fill::Number(number) => with(number.to_string()),
        Fill::Truth(truth) => with(truth.to_string()),
        Fill::Choose(word) => {
            let Shape::Thing(name) = &spot.shape else {
                return None;
            };
            let thing = format().thing(name)?;
            if variant_at(tree, spot.node) == Some(word) {
                return None;
            }
            with(Blanks::of(tree).variant(thing, word, indent_at(tree, spot.node))?)
        }
        Fill::Add(name) => add_field(tree, path, &spot, name),
        Fill::Another => {
            let Shape::List(of) = &spot.shape else {
                return None;
            };
            let value = Blanks::of(tree).value(of, &spot.entry, indent_within(tree, spot.node));
            append(tree, path, spot.node, &value)
        }
        Fill::Include(word) => {
            let Shape::List(of) = &spot.shape else {
                return None;
            };
            let value = match **of {
                Shape::Thing(_) => word.clone(),
                _ => quoted(word),
            };
            append(tree, path, spot.node, &value)
        }
        Fill::Remove => remove(tree, path),
        Fill::Earlier => swap(tree, path, true),
        Fill::Later => swap(tree, path, false),
    }
}

/// Another id for something, wherever it is named; none where it isn't the id of something, or another has that id.
fn rename(tree: &Tree, path: &[String], at: &Spot, name: &str) -> Option<Filled> {
    let whole = spot(tree, path.get(..path.len().checked_sub(1)?)?)?;
    let kind = if at.entry == "Seat.discipline" && tree.field(whole.node, "id").is_none() {
        IdKind::Seat
    } else {
        id_kind(&at.entry)?
    };
    let old = text_of(tree, at.node).filter(|old| !old.is_empty())?;
    let within = match kind {
        IdKind::Option => {
            let moment = path.get(..path.len().checked_sub(3)?)?;
            moment_of(tree, &step(moment, "id"))
        }
        _ => String::new(),
    };
    // Of two with one id nobody knows which is meant where.
    if Ids::of(tree).is_twice(kind, old) {
        return None;
    }
    if name.is_empty() || ids_of(tree, kind, &within).iter().any(|(other, _)| other == name) {
        return None;
    }
    let mut found = vec![tree.within_some(at.node)];
    format().walk(tree, &mut |place| {
        let named = ids_at(place.known).is_some_and(|other| {
            let seats = [IdKind::Seat, IdKind::Expert];
            other == kind || (other == IdKind::SeatOrExpert && seats.contains(&kind))
        });
        let node = tree.within_some(place.node);
        if place.shape == &Shape::Name && named && text_of(tree, node) == Some(old) {
            let of_it = kind != IdKind::Option || names_option_of(tree, node, &within);
            if of_it && !found.contains(&node) {
                found.push(node);
            }
        }
    });
    found.sort_by_key(|node| tree.node(*node).start);
    let edits = found.into_iter().map(|node| {
        let node = tree.node(node);
        (node.start..node.end, quoted(name))
    });
    Some(Filled {
        edits: edits.collect(),
        place: path.to_vec(),
    })
}

/// Whether this value names an option of this moment: in `Chosen(moment, option)`, or as the default of the moment itself.
fn names_option_of(tree: &Tree, node: NodeId, moment: &str) -> bool {
    let Some(holder) = tree.node(node).parent else {
        return false;
    };
    let id = tree
        .items(holder)
        .first()
        .copied()
        .or_else(|| tree.field(holder, "id"));
    id.and_then(|id| text_of(tree, id)) == Some(moment)
}

/// What a value stands in, past the `Some(...)` around it.
fn holder(tree: &Tree, node: NodeId) -> Option<NodeId> {
    let mut parent = tree.node(node).parent;
    while let Some(row) = parent.filter(|row| tree.within_some(*row) != *row) {
        parent = tree.node(row).parent;
    }
    parent
}

/// What the thing is of which this entry is the id.
fn id_kind(entry: &str) -> Option<IdKind> {
    Some(match entry {
        "Person.id" => IdKind::Person,
        "Need.id" => IdKind::Need,
        "Strength.id" => IdKind::Strength,
        "Fact.id" => IdKind::Fact,
        "Signal.id" => IdKind::Signal,
        "Seat.id" => IdKind::Seat,
        "Expert.id" => IdKind::Expert,
        "Moment.id" => IdKind::Moment,
        "Choice.id" => IdKind::Option,
        "Event.id" => IdKind::Event,
        "Ending.id" => IdKind::Ending,
        "Source.id" => IdKind::Source,
        _ => return None,
    })
}

fn step(path: &[String], last: &str) -> Vec<String> {
    path.iter().cloned().chain([last.to_owned()]).collect()
}

/// A text between quotes, as it is written in a file.
fn quoted(text: &str) -> String {
    let mut written = String::from('"');
    for sign in text.chars() {
        match sign {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\t' => written.push_str("\\t"),
            '\r' => {}
            sign if sign.is_control() => written.push_str(&sign.escape_unicode().to_string()),
            sign => written.push(sign),
        }
    }
    written.push('"');
    written
}

/// A text, or the one of this language: of what stands there nothing else becomes otherwise.
fn write_text(
    tree: &Tree,
    path: &[String],
    node: NodeId,
    language: Option<Language>,
    text: &str,
) -> Option<Filled> {
    let inside = tree.within_some(node);
    let one = |node: NodeId, with: String| {
        let node = tree.node(node);
        Some(Filled::one(node.start..node.end, with, path.to_vec()))
    };
    let Some(language) = language else {
        return one(inside, quoted(text));
    };
    if let Some(own) = tree.field(node, language.code()) {
        return one(tree.within_some(own), quoted(text));
    }
    match &tree.node(inside).kind {
        Kind::Group { fields, .. } if !fields.is_empty() => {
            let last = fields.last()?;
            let over_lines = tree.place(last.start).0 != tree.span(inside).line;
            let end = tree.node(last.value).end;
            let written = format!("{}: {}", language.code(), quoted(text));
            let indent = indent_at(tree, last.value);
            let (at, with) = put_behind(tree, inside, Some(end), over_lines, indent, &written)?;
            Some(Filled::one(at..at, with, path.to_vec()))
        }
        _ => one(inside, written_text(tree, node, Some(language), text)),
    }
}

/// A text with the one of this language in the place of what stood there.
fn written_text(tree: &Tree, node: NodeId, language: Option<Language>, text: &str) -> String {
    let Some(language) = language else {
        return quoted(text);
    };
    let parts: Vec<String> = Language::ALL
        .into_iter()
        .filter_map(|one| {
            let own = tree.field(node, one.code()).and_then(|node| text_of(tree, node));
            let words = if one == language {
                Some(text)
            } else {
                own.or_else(|| text_of(tree, node))
            };
            Some(format!("{}: {}", one.code(), quoted(words?)))
        })
        .collect();
    // Long texts stand below each other, as authors write them.
    let long = parts.iter().map(|part| part.chars().count()).sum::<usize>() > 90;
    if long {
        let indent = indent_at(tree, node);
        let inner = indent + STEP;
        format!(
            "(\n{:inner$}{},\n{:indent$})",
            "",
            parts.join(&format!(",\n{:inner$}", "")),
            ""
        )
    } else {
        format!("({})", parts.join(", "))
    }
}

/// Blanks before what stands one deeper.
const STEP: usize = 4;

/// Blanks before the line on which a value begins.
fn indent_at(tree: &Tree, node: NodeId) -> usize {
    let line = tree.line(tree.span(node).line);
    line.len() - line.trim_start().len()
}

/// Blanks before what stands in a list or a group.
fn indent_within(tree: &Tree, node: NodeId) -> usize {
    let items = tree.items(node);
    match items.first() {
        Some(first) if tree.span(*first).line != tree.span(node).line => indent_at(tree, *first),
        _ => indent_at(tree, node) + STEP,
    }
}

fn add_field(tree: &Tree, path: &[String], at: &Spot, name: &str) -> Option<Filled> {
    let fields = fields_of(tree, at);
    let field = fields.iter().find(|field| field.name == name)?;
    if tree.field(at.node, name).is_some() {
        return None;
    }
    let owner = match (&at.shape, variant_at(tree, at.node)) {
        (Shape::Thing(thing), Some(variant)) => format!("{thing}.{variant}"),
        (Shape::Thing(thing), None) => thing.clone(),
        _ => return None,
    };
    let inside = tree.within_some(at.node);
    let last = match &tree.node(inside).kind {
        Kind::Group { fields, .. } => fields
            .last()
            .map(|field| (field.start, tree.node(field.value).end)),
        _ => None,
    };
    let over_lines = last.is_some_and(|(start, _)| tree.place(start).0 != tree.span(inside).line);
    let indent = match last {
        Some((start, _)) if over_lines => {
            let line = tree.line(tree.place(start).0);
            line.len() - line.trim_start().len()
        }
        _ => indent_at(tree, inside) + STEP,
    };
    let discipline = || {
        let node = tree.field(at.node, "discipline")?;
        text_of(tree, node).map(quoted)
    };
    // A seat keeps the name it is known by.
    let own = (owner == "Seat" && name == "id").then(discipline).flatten();
    let value =
        own.unwrap_or_else(|| Blanks::of(tree).value(&field.shape, &format!("{owner}.{name}"), indent));
    let written = format!("{name}: {value}");
    let (at, with) = put_behind(
        tree,
        inside,
        last.map(|(_, end)| end),
        over_lines,
        indent,
        &written,
    )?;
    Some(Filled::one(
        at..at,
        with,
        path.iter().cloned().chain([name.to_owned()]).collect(),
    ))
}

fn append(tree: &Tree, path: &[String], list: NodeId, value: &str) -> Option<Filled> {
    let inside = tree.within_some(list);
    let items = tree.items(inside);
    let last = items.last().map(|item| tree.node(*item).end);
    let first = items.first().map(|item| tree.span(*item).line);
    // An empty list is opened for what takes more than a few words.
    let over_lines = match first {
        Some(line) => line != tree.span(inside).line,
        None => value.starts_with('('),
    };
    let (at, with) = put_behind(tree, inside, last, over_lines, indent_within(tree, inside), value)?;
    Some(Filled::one(
        at..at,
        with,
        path.iter().cloned().chain([items.len().to_string()]).collect(),
    ))
}

/// Where something comes behind the last in brackets, and how it is written there.
fn put_behind(
    tree: &Tree,
    brackets: NodeId,
    last: Option<usize>,
    over_lines: bool,
    indent: usize,
    written: &str,
) -> Option<(usize, String)> {
    let source = tree.source();
    let Some(end) = last else {
        // Before the closing bracket, where there is one.
        let brackets_there = matches!(
            tree.node(brackets).kind,
            Kind::Group { .. } | Kind::Row { .. } | Kind::List(_)
        );
        if !brackets_there {
            return None;
        }
        let close = tree.node(brackets).end.checked_sub(1)?;
        let outer = indent.saturating_sub(STEP);
        return Some(if over_lines {
            (close, format!("\n{:indent$}{written},\n{:outer$}", "", ""))
        } else {
            (close, written.to_owned())
        });
    };
    let comma = comma_behind(source, end);
    if !over_lines {
        return Some(match comma {
            Some(behind) => (behind, format!(" {written}")),
            None => (end, format!(", {written}")),
        });
    }
    match comma {
        // Behind a comment that follows on the same line.
        Some(behind) => {
            let rest = source.get(behind..)?;
            let line = rest.split('\n').next().unwrap_or_default();
            let noted = line.trim_start();
            let at = if noted.is_empty() || noted.starts_with("//") {
                behind + line.trim_end().len()
            } else {
                behind
            };
            Some((at, format!("\n{:indent$}{written},", "")))
        }
        None => Some((end, format!(",\n{:indent$}{written},", ""))),
    }
}

/// What a value takes of the text in its brackets: with its name where it is a field.
fn stretch(tree: &Tree, path: &[String]) -> Option<(NodeId, Range<usize>)> {
    let (last, before) = path.split_last()?;
    let holder = tree.within_some(spot(tree, before)?.node);
    if let Kind::Group { fields, .. } = &tree.node(holder).kind {
        let field = fields.iter().find(|field| field.name == *last)?;
        return Some((holder, field.start..tree.node(field.value).end));
    }
    let item = tree.node(*tree.items(holder).get(last.parse::<usize>().ok()?)?);
    Some((holder, item.start..item.end))
}

fn remove(tree: &Tree, path: &[String]) -> Option<Filled> {
    let source = tree.source();
    let (holder, own) = stretch(tree, path)?;
    let (_, before) = path.split_last()?;
    // Without its id a seat would be called otherwise wherever it is named.
    if spot(tree, path)?.entry == "Seat.id" {
        return None;
    }
    let comma = comma_behind(source, own.end);
    let mut bytes = own.start..comma.unwrap_or(own.end);
    let line_begin = source.get(..own.start)?.rfind('\n').map_or(0, |at| at + 1);
    let rest = source.get(bytes.end..)?;
    let after = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let alone_before = source.get(line_begin..own.start)?.trim().is_empty();
    if alone_before && rest.get(after..)?.starts_with('\n') {
        bytes = line_begin..bytes.end + after + 1;
    } else if comma.is_some() {
        bytes.end += after;
    } else {
        // The last of a line, without a comma: the one before it goes too.
        let ends: Vec<usize> = match &tree.node(holder).kind {
            Kind::Group { fields, .. } => fields.iter().map(|field| tree.node(field.value).end).collect(),
            _ => tree
                .items(holder)
                .iter()
                .map(|item| tree.node(*item).end)
                .collect(),
        };
        let last = ends.into_iter().filter(|end| *end <= own.start).max();
        let comma = last.and_then(|end| comma_behind(source, end));
        // A comment between them stays, and the comma before it, which does no harm.
        if let Some(behind) = comma.filter(|behind| {
            let between = source.get(*behind..own.start);
            between.is_some_and(|between| between.trim().is_empty())
        }) {
            bytes.start = behind - 1;
        }
    }
    Some(Filled::one(bytes, String::new(), before.to_vec()))
}

fn swap(tree: &Tree, path: &[String], earlier: bool) -> Option<Filled> {
    let (last, before) = path.split_last()?;
    let nth: usize = last.parse().ok()?;
    let other = if earlier { nth.checked_sub(1)? } else { nth + 1 };
    let place = |nth: usize| -> Vec<String> { before.iter().cloned().chain([nth.to_string()]).collect() };
    let (_, first) = stretch(tree, &place(nth.min(other)))?;
    let (_, second) = stretch(tree, &place(nth.max(other)))?;
    let source = tree.source();
    let with = format!(
        "{}{}{}",
        source.get(second.clone())?,
        source.get(first.end..second.start)?,
        source.get(first.clone())?
    );
    Some(Filled::one(first.start..second.end, with, place(other)))
}

/// Values that are still to be filled in, and sound as far as they can be.
struct Blanks<'t> {
    tree: &'t Tree,
    taken: Vec<String>,
}

impl<'t> Blanks<'t> {
    fn of(tree: &'t Tree) -> Blanks<'t> {
        Blanks {
            tree,
            taken: Vec::new(),
        }
    }

    fn value(&mut self, shape: &Shape, entry: &str, indent: usize) -> String {
        match shape {
            Shape::Text => match languages_of(self.tree).as_slice() {
                [_] | [] => quoted(""),
                languages => {
                    let each = languages.iter().map(|one| format!("{}: \"\"", one.code()));
                    format!("({})", each.collect::<Vec<_>>().join(", "))
                }
            },
            Shape::Name => self.name(entry),
            Shape::Number => self.number(entry),
            Shape::Truth => true.to_string(),
            Shape::Row(row) => format!("({})", self.row(row, entry, indent)),
            Shape::List(of) => self.list(of, entry, indent),
            Shape::Thing(name) => {
                let Some(thing) = format().thing(name) else {
                    return String::from("()");
                };
                match thing.variants.first() {
                    Some(first) => self.variant(thing, &first.name, indent).unwrap_or_default(),
                    None => self.group("", (&thing.name, &thing.fields), indent),
                }
            }
        }
    }

    fn row(&mut self, row: &[Shape], entry: &str, indent: usize) -> String {
        let values = row.iter().enumerate();
        let values = values.map(|(nth, shape)| self.value(shape, &format!("{entry}.{nth}"), indent));
        values.collect::<Vec<_>>().join(", ")
    }

    fn variant(&mut self, thing: &Thing, word: &str, indent: usize) -> Option<String> {
        let variant = thing.variant(word)?;
        let entry = format!("{}.{word}", thing.name);
        Some(match &variant.takes {
            Takes::Nothing => word.to_owned(),
            Takes::Row(row) => format!("{word}({})", self.row(row, &entry, indent)),
            Takes::Fields(fields) => self.group(word, (&entry, fields), indent),
        })
    }

    /// What can't be left out.
    fn group(&mut self, name: &str, (entry, fields): (&str, &[Field]), indent: usize) -> String {
        let inner = indent + STEP;
        let needed = fields.iter().filter(|field| field.must);
        let values: Vec<String> = needed
            .map(|field| {
                let value = self.value(&field.shape, &format!("{entry}.{}", field.name), inner);
                format!("{}: {value}", field.name)
            })
            .collect();
        let short = values
            .iter()
            .map(|value| value.chars().count() + 2)
            .sum::<usize>()
            + indent
            <= 90;
        if short && values.iter().all(|value| !value.contains('\n')) {
            return format!("{name}({})", values.join(", "));
        }
        let lines: Vec<String> = values
            .iter()
            .map(|value| format!("{:inner$}{value},\n", ""))
            .collect();
        format!("{name}(\n{}{:indent$})", lines.concat(), "")
    }

    fn list(&mut self, of: &Shape, entry: &str, indent: usize) -> String {
        // A dilemma has something to choose between.
        let count = if entry == "Moment.options" { 2 } else { 1 };
        let inner = indent + STEP;
        let values: Vec<String> = (0..count).map(|_| self.value(of, entry, inner)).collect();
        if values.iter().all(|value| value == "\"\"") {
            return String::from("[]");
        }
        if values.iter().all(|value| !value.starts_with('(')) {
            return format!("[{}]", values.join(", "));
        }
        let lines: Vec<String> = values
            .iter()
            .map(|value| format!("{:inner$}{value},\n", ""))
            .collect();
        format!("[\n{}{:indent$}]", lines.concat(), "")
    }

    fn name(&mut self, entry: &str) -> String {
        if let Some(kind) = ids_at(entry) {
            let taken = |id: &str| {
                entry == "Seat.discipline"
                    && ids_of(self.tree, IdKind::Seat, "")
                        .iter()
                        .any(|(seat, _)| seat == id)
            };
            let first = ids_of(self.tree, kind, "").into_iter().find(|(id, _)| !taken(id));
            return quoted(&first.map(|(id, _)| id).unwrap_or_default());
        }
        match entry.strip_suffix(".id") {
            Some(thing) => quoted(&self.fresh(&thing.to_lowercase())),
            None => quoted(""),
        }
    }

    /// An id that nothing has yet: `need-4`.
    fn fresh(&mut self, kind: &str) -> String {
        let used = |id: &str| {
            self.tree
                .nodes()
                .any(|(_, node)| node.kind == Kind::Text(id.to_owned()))
        };
        let mut numbers = 1..;
        let free = numbers.find_map(|number: u32| {
            let id = format!("{kind}-{number}");
            (!used(&id) && !self.taken.contains(&id)).then_some(id)
        });
        let id = free.unwrap_or_default();
        self.taken.push(id.clone());
        id
    }

    /// A number that is allowed there, to begin with.
    fn number(&self, entry: &str) -> String {
        let turns = || match self
            .tree
            .locate(&["turns"])
            .map(|node| &self.tree.node(node).kind)
        {
            Some(Kind::Number(turns)) => turns.to_string(),
            _ => String::from("1"),
        };
        let begins = NUMBERS.iter().find(|(other, _)| *other == entry);
        match begins {
            Some((_, number)) => (*number).to_owned(),
            None if entry.ends_with("turns.1") || entry == "Condition.Turn.1" => turns(),
            None => String::from("1"),
        }
    }
}

/// Numbers to begin with, where 1 would be odd.
const NUMBERS: &[(&str, &str)] = &[
    ("Case.half_time", "2"),
    ("Case.turn_days", "7"),
    ("Condition.SeverityAtLeast.1", "50"),
    ("Condition.SeverityAtMost.1", "50"),
    ("Condition.StrainAtLeast.1", "1000"),
    ("Condition.StrainAtMost.1", "1000"),
    ("Condition.TrustAtLeast.1", "5"),
    ("Condition.TrustAtMost.1", "5"),
    ("Date.month", "9"),
    ("Effect.Severity.1", "-5"),
    ("Event.chance", "500"),
    ("Need.severity", "50"),
    ("Person.age", "30"),
    ("Person.capacity", "12"),
    ("Person.trust", "4"),
    ("Seat.hours", "3"),
    ("Seat.trust.1", "4"),
    ("Voice.trust_at_most", "10"),
];
