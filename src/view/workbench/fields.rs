//! The case as fields to fill in: one part of it at a time, each field by its name in the author's language, with what it
//! means and what is wrong there. What is filled in changes its own stretch of the text and nothing else.

use super::{Bench, Writing, choice};
use crate::scenario::diagnostic::IdKind;
use crate::scenario::format::{CASE, Shape, Takes, Thing, format, ids_at, variant_at};
use crate::scenario::tree::{Kind, NodeId};
use crate::scenario::{
    Fill, Language, Spot, Tree, fields_of, ids_of, languages_of, moment_of, shipped, spot, text_of,
};
use crate::view::Choice;
use crate::words::Words;
use crate::words::capital;
use crate::words::workbench::key::*;

/// A part of the case, to fill in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FieldsView {
    /// Why there is nothing to fill in.
    pub about: Option<String>,
    /// Back to when there was.
    pub back: Option<Choice>,
    /// The file: what is being written in one is not for another.
    pub file: String,
    /// How often a part was gone to.
    pub visits: u32,
    /// The field that was added last.
    pub added: Option<Vec<String>>,
    /// Below a field for a number with something else in it.
    pub no_number: String,
    /// The place of the part.
    pub place: Vec<String>,
    /// The way back: the case, and whatever this is a part of.
    pub trail: Vec<Choice>,
    /// What it is.
    pub heading: String,
    /// What that means.
    pub meaning: String,
    /// What is wrong with it as a whole.
    pub told: Vec<String>,
    /// Its fields.
    pub entries: Vec<Entry>,
    /// Above what can be added.
    pub more_heading: String,
    /// What can be added.
    pub more: Vec<Choice>,
    /// It earlier or later, where it is one of a list.
    pub moves: Vec<Choice>,
    /// Above what can be taken away.
    pub away_heading: String,
    /// What can be taken away: fields that may be left out, and it itself. Apart from the fields: who goes from one to the
    /// next doesn't come upon it.
    pub away: Vec<Choice>,
}

/// A field, or a part of one.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The place in the case.
    pub path: Vec<String>,
    /// What it is called.
    pub label: String,
    /// What it means.
    pub meaning: String,
    /// What is wrong there.
    pub told: Vec<String>,
    /// How it is filled in.
    pub input: Input,
    /// How deep it stands in the field it is a part of.
    pub deep: u8,
}

/// How a field is filled in.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// With text for people: each with its language, the name of the field for that, and what it is now.
    Texts(Vec<(Option<Language>, String, String)>),
    /// With a name.
    Name(String),
    /// With a whole number.
    Number(String),
    /// With one of these; what it is now.
    OneOf(String, Vec<Choice>),
    /// With any number of these, those that are there first; before it, what opens the others where they are many.
    Several(String, Vec<Choice>),
    /// With parts that are opened, and one more.
    Parts(Vec<Choice>, Option<Choice>),
    /// By opening it.
    Inside(Choice),
    /// With what stands below it.
    Nothing,
}

/// The part that one is filling in.
pub(super) fn fields(words: &Words, writing: &Writing<'_>) -> FieldsView {
    let Some(tree) = writing.tree else {
        return FieldsView {
            about: Some(words.text(WORKBENCH_READING)),
            ..FieldsView::default()
        };
    };
    let path = resolved(tree, writing.place);
    let unread = |line: u32| FieldsView {
        about: Some(words.about(WORKBENCH_FIELDS_NONE, "line", line.to_string())),
        back: writing
            .readable
            .then(|| choice(words.text(WORKBENCH_READABLE), Bench::Readable)),
        ..FieldsView::default()
    };
    if let Some(line) = writing.unreadable {
        return unread(line);
    }
    let Some(at) = spot(tree, &path).filter(|at| !broken(tree, at.node)) else {
        return unread(1);
    };
    let page = Page { words, writing, tree };
    let mut entries = Vec::new();
    page.inside(&path, &at, 0, &mut entries);
    let spans: Vec<(usize, usize)> = entries
        .iter()
        .filter_map(|entry| spot(tree, &entry.path))
        .filter(|inner| inner.node != at.node)
        .map(|inner| ends(tree, inner.node))
        .collect();
    FieldsView {
        about: None,
        back: None,
        file: writing.manuscript.path().display().to_string(),
        visits: writing.visits,
        added: writing.added.map(<[String]>::to_vec),
        no_number: words.text(WORKBENCH_NO_NUMBER),
        place: path.clone(),
        trail: page.trail(&path),
        heading: page.title(&path, &at),
        meaning: page.meaning_of(&at),
        told: page.told(at.node, |start| {
            !spans.iter().any(|(from, to)| (*from..*to).contains(&start))
        }),
        entries,
        more_heading: words.text(WORKBENCH_MORE),
        more: page.more(&path, &at),
        moves: page.moves(&path),
        away_heading: words.text(WORKBENCH_TAKE_AWAY),
        away: page.away(&path, &at),
    }
}

/// The longest beginning of a path that still leads somewhere.
pub(super) fn resolved(tree: &Tree, path: &[String]) -> Vec<String> {
    let lengths = (0..=path.len()).rev();
    let found = lengths
        .filter_map(|length| path.get(..length))
        .find(|path| spot(tree, path).is_some());
    found.unwrap_or_default().to_vec()
}

fn broken(tree: &Tree, node: NodeId) -> bool {
    tree.node(node).kind == Kind::Broken
}

fn ends(tree: &Tree, node: NodeId) -> (usize, usize) {
    let node = tree.node(node);
    (node.start, node.end)
}

struct Page<'a> {
    words: &'a Words,
    writing: &'a Writing<'a>,
    tree: &'a Tree,
}

impl Page<'_> {
    /// From the whole case to what this is a part of.
    fn trail(&self, path: &[String]) -> Vec<Choice> {
        let mut trail = Vec::new();
        for length in 0..path.len() {
            let above: Vec<String> = path.iter().take(length).cloned().collect();
            let Some(at) = spot(self.tree, &above) else {
                continue;
            };
            // A value of a closed list is filled in where it stands.
            if matches!(&at.shape, Shape::Thing(name) if format().thing(name).is_some_and(|thing| !thing.variants.is_empty()))
            {
                continue;
            }
            let title = self.title(&above, &at);
            let label = self.words.about(WORKBENCH_UP, "what", title.clone());
            // Effects within effects: the nearer of two with the same name.
            trail.retain(|before: &Choice| before.label != label);
            trail.push(choice(label, Bench::Fields(above)).short(title));
        }
        trail
    }

    /// What a part is called: the whole case by its title, one of a list by its name, a field by its label.
    fn title(&self, path: &[String], at: &Spot) -> String {
        let Some(last) = path.last() else {
            return self.words.text(WORKBENCH_FIELDS_CASE);
        };
        if last.parse::<usize>().is_ok() {
            let summary = self.summary(at);
            if !summary.is_empty() {
                return summary;
            }
        }
        self.label(&at.entry)
    }

    fn label(&self, entry: &str) -> String {
        let label = self.words.label_of(entry).filter(|_| {
            // A place between brackets has a label of its own, or that of what it names.
            !entry.ends_with(|sign: char| sign.is_ascii_digit()) || ids_at(entry).is_none()
        });
        label
            .or_else(|| ids_at(entry).map(|kind| capital(&self.words.id_kind(kind))))
            .unwrap_or_default()
    }

    fn meaning_of(&self, at: &Spot) -> String {
        match &at.shape {
            Shape::Thing(name) => format()
                .thing(name)
                .map(|thing| self.words.meaning(name, &thing.meaning))
                .unwrap_or_default(),
            _ => self.meaning(&at.entry),
        }
    }

    /// What a field means, by its entry.
    fn meaning(&self, entry: &str) -> String {
        let Some((owner, name)) = entry.rsplit_once('.') else {
            return String::new();
        };
        let fields = match owner.split_once('.') {
            None => format().thing(owner).map(|thing| thing.fields.iter()),
            Some((thing, variant)) => {
                let variant = format().thing(thing).and_then(|thing| thing.variant(variant));
                variant.map(|variant| match &variant.takes {
                    Takes::Fields(fields) => fields.iter(),
                    Takes::Nothing | Takes::Row(_) => [].iter(),
                })
            }
        };
        let field = fields.into_iter().flatten().find(|field| field.name == name);
        field.map_or(String::new(), |field| self.words.meaning(entry, &field.meaning))
    }

    /// What is wrong with a value, where `here` says that the place is its own.
    fn told(&self, node: NodeId, here: impl Fn(usize) -> bool) -> Vec<String> {
        let Some(study) = self.writing.study else {
            return Vec::new();
        };
        if study.tree.source() != self.tree.source() {
            return Vec::new();
        }
        let (start, end) = ends(self.tree, node);
        let found = study.found.iter().filter(|found| {
            found
                .span
                .is_some_and(|span| start <= span.start && span.end <= end && here(span.start))
        });
        found
            .map(|found| capital(&self.words.diagnostic(found)))
            .collect()
    }

    /// The fields of a value, its items, or what it is.
    fn inside(&self, path: &[String], at: &Spot, deep: u8, entries: &mut Vec<Entry>) {
        match &at.shape {
            Shape::Thing(name) => {
                let Some(thing) = format().thing(name) else {
                    return;
                };
                if thing.variants.is_empty() {
                    self.fields(path, at, deep, entries);
                } else {
                    let label = self.words.text(WORKBENCH_KIND);
                    self.one_of(path, at, thing, (label, String::new()), deep, entries);
                }
            }
            Shape::List(of) => self.list(path, at, of, deep, entries),
            Shape::Row(_) => self.row(path, at, deep, entries),
            Shape::Text | Shape::Name | Shape::Number | Shape::Truth => {
                self.entry(path, at, (self.label(&at.entry), String::new()), deep, entries);
            }
        }
    }

    /// Fields in the order in which they are written.
    fn fields(&self, path: &[String], at: &Spot, deep: u8, entries: &mut Vec<Entry>) {
        let Kind::Group { fields: written, .. } = &self.tree.node(self.tree.within_some(at.node)).kind else {
            return;
        };
        let known = fields_of(self.tree, at);
        for name in written.iter().map(|field| &field.name) {
            let Some(field) = known.iter().find(|field| field.name == *name) else {
                continue;
            };
            let inner = step(path, name);
            let Some(spot) = spot(self.tree, &inner) else {
                continue;
            };
            if spot.entry == "Case.format" {
                continue;
            }
            let label = self.label(&spot.entry);
            let told = (label.clone(), self.plainly(&label, &spot.entry, &field.meaning));
            self.entry(&inner, &spot, told, deep, entries);
        }
    }

    fn row(&self, path: &[String], at: &Spot, deep: u8, entries: &mut Vec<Entry>) {
        for nth in 0..self.tree.items(at.node).len() {
            let inner = step(path, &nth.to_string());
            if let Some(spot) = spot(self.tree, &inner) {
                let label = self.label(&spot.entry);
                self.entry(&inner, &spot, (label, String::new()), deep, entries);
            }
        }
    }

    /// One field: its label, its meaning, and what takes it away.
    fn entry(
        &self,
        path: &[String],
        at: &Spot,
        (label, meaning): (String, String),
        deep: u8,
        entries: &mut Vec<Entry>,
    ) {
        let mut put = |input: Input, told: Vec<String>| {
            entries.push(Entry {
                path: path.to_vec(),
                label: label.clone(),
                meaning: meaning.clone(),
                told,
                input,
                deep,
            });
        };
        let all = || self.told(at.node, |_| true);
        match &at.shape {
            Shape::Text => put(Input::Texts(self.texts(at.node, &label)), all()),
            Shape::Name => put(self.name(path, at, &label), all()),
            Shape::Number => {
                let (start, end) = ends(self.tree, self.tree.within_some(at.node));
                let written = self.tree.source().get(start..end).unwrap_or_default();
                put(Input::Number(written.to_owned()), all());
            }
            Shape::Truth => {
                let now = self.tree.node(self.tree.within_some(at.node)).kind == Kind::Truth(true);
                let yes_no = [(true, WORKBENCH_YES), (false, WORKBENCH_NO)].map(|(truth, key)| {
                    let fill = Bench::Fill(path.to_vec(), Fill::Truth(truth));
                    let word = self.words.text(key);
                    choice(self.set(&label, &word), fill)
                        .short(word)
                        .chosen(truth == now)
                });
                let word = self.words.text(if now { WORKBENCH_YES } else { WORKBENCH_NO });
                put(Input::OneOf(word, yes_no.to_vec()), all());
            }
            Shape::Thing(name) => {
                let Some(thing) = format().thing(name) else {
                    return;
                };
                if thing.variants.is_empty() {
                    put(Input::Inside(self.open(path, at, &label)), self.count(at.node));
                } else {
                    self.one_of(path, at, thing, (label, meaning), deep, entries);
                }
            }
            // A whole list of the case has a page of its own.
            Shape::List(of) if path.len() == 1 && !self.is_plain(of, &at.entry) => {
                put(Input::Inside(self.open(path, at, &label)), self.count(at.node));
            }
            Shape::List(of) if self.is_plain(of, &at.entry) => {
                put(self.several(path, at, of, &label), all());
            }
            Shape::List(of) => {
                put(
                    Input::Nothing,
                    self.told(at.node, |start| start == ends(self.tree, at.node).0),
                );
                self.list(path, at, of, deep + 1, entries);
            }
            Shape::Row(_) => {
                put(
                    Input::Nothing,
                    self.told(at.node, |start| start == ends(self.tree, at.node).0),
                );
                self.row(path, at, deep + 1, entries);
            }
        }
    }

    /// How many messages there are of what is inside.
    fn count(&self, node: NodeId) -> Vec<String> {
        let told = self.told(node, |_| true).len();
        let count = u16::try_from(told).unwrap_or(u16::MAX);
        (told > 0)
            .then(|| self.words.counted(WORKBENCH_INSIDE, count))
            .into_iter()
            .collect()
    }

    fn open(&self, path: &[String], at: &Spot, label: &str) -> Choice {
        let open = self.words.about(WORKBENCH_OPEN, "what", label.to_owned());
        choice(open, Bench::Fields(path.to_vec()))
            .short(label)
            .note(self.summary(at))
    }

    /// A value of a closed list, with what stands between its brackets below it.
    fn one_of(
        &self,
        path: &[String],
        at: &Spot,
        thing: &Thing,
        (label, meaning): (String, String),
        deep: u8,
        entries: &mut Vec<Entry>,
    ) {
        let now = variant_at(self.tree, at.node);
        let options: Vec<Choice> = thing
            .variants
            .iter()
            .map(|variant| {
                let entry = format!("{}.{}", thing.name, variant.name);
                let value = self.words.value(&entry, &variant.meaning);
                let fill = Bench::Fill(path.to_vec(), Fill::Choose(variant.name.clone()));
                let label = self.set(&label, &value);
                choice(label, fill)
                    .short(value)
                    .chosen(now == Some(variant.name.as_str()))
            })
            .collect();
        let chosen = options.iter().find(|option| option.is_chosen());
        let chosen = chosen.map_or(String::new(), |option| option.shown().to_owned());
        let start = ends(self.tree, self.tree.within_some(at.node)).0;
        let plain = thing.is_plain();
        entries.push(Entry {
            path: path.to_vec(),
            label,
            meaning,
            told: self.told(at.node, |place| plain || place == start),
            input: Input::OneOf(chosen, options),
            deep,
        });
        match now
            .and_then(|name| thing.variant(name))
            .map(|variant| &variant.takes)
        {
            Some(Takes::Fields(_)) => self.fields(path, at, deep + 1, entries),
            Some(Takes::Row(_)) => self.row(path, at, deep + 1, entries),
            Some(Takes::Nothing) | None => {}
        }
    }

    fn texts(&self, node: NodeId, label: &str) -> Vec<(Option<Language>, String, String)> {
        let mut languages = languages_of(self.tree);
        let whole = text_of(self.tree, node);
        // What is written stays in sight, also in a language that the case doesn't name.
        for language in Language::ALL {
            if self.tree.field(node, language.code()).is_some() && !languages.contains(&language) {
                languages.push(language);
            }
        }
        if languages.len() < 2 && (whole.is_some() || languages.is_empty()) {
            return vec![(None, label.to_owned(), whole.unwrap_or_default().to_owned())];
        }
        languages
            .into_iter()
            .map(|language| {
                let own = self.tree.field(node, language.code());
                let text = own
                    .and_then(|own| text_of(self.tree, own))
                    .or(whole)
                    .unwrap_or_default();
                let said = [
                    ("label", label.to_owned().into()),
                    (
                        "language",
                        crate::words::terms::language(self.words, language).into(),
                    ),
                ];
                (
                    Some(language),
                    self.words.say(WORKBENCH_IN_LANGUAGE, &said),
                    text.to_owned(),
                )
            })
            .collect()
    }

    fn name(&self, path: &[String], at: &Spot, label: &str) -> Input {
        let now = text_of(self.tree, at.node).unwrap_or_default();
        let Some(kind) = ids_at(&at.entry) else {
            return Input::Name(now.to_owned());
        };
        let options: Vec<Choice> = self
            .ids(kind, path)
            .into_iter()
            .map(|(id, name)| {
                let fill = Bench::Fill(path.to_vec(), Fill::Name(id.clone()));
                choice(self.set(label, &name), fill).short(name).chosen(id == now)
            })
            .collect();
        let chosen = options.iter().find(|option| option.is_chosen());
        let chosen = chosen.map_or_else(|| now.to_owned(), |option| option.shown().to_owned());
        Input::OneOf(chosen, options)
    }

    /// The ids of a kind, with what people call each.
    fn ids(&self, kind: IdKind, path: &[String]) -> Vec<(String, String)> {
        let within = match kind {
            IdKind::Option => moment_of(self.tree, path),
            _ => String::new(),
        };
        let all = ids_of(self.tree, kind, &within).into_iter();
        all.map(|(id, thing)| {
            let name = match thing {
                Some(thing) => self.called(thing),
                None => self.of_the_game(kind, &id),
            };
            let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| id.clone());
            (id, name)
        })
        .collect()
    }

    /// What the game itself calls a discipline or a task.
    fn of_the_game(&self, kind: IdKind, id: &str) -> Option<String> {
        let game = &shipped().disciplines;
        let name = match kind {
            IdKind::Discipline => game
                .disciplines
                .iter()
                .find(|one| one.id == id)
                .map(|one| &one.name),
            _ => game
                .tasks
                .iter()
                .find(|task| task.id == id)
                .map(|task| &task.name),
        };
        name.map(|name| capital(self.words.case(name)))
    }

    /// Lists of ids and of mere words are chosen from.
    fn is_plain(&self, of: &Shape, entry: &str) -> bool {
        match of {
            Shape::Name => ids_at(entry).is_some(),
            Shape::Thing(name) => format().thing(name).is_some_and(Thing::is_plain),
            _ => false,
        }
    }

    fn several(&self, path: &[String], at: &Spot, of: &Shape, label: &str) -> Input {
        let all: Vec<(String, String)> = match of {
            Shape::Thing(name) => {
                let variants = format().thing(name).map(|thing| thing.variants.iter());
                let variants = variants.into_iter().flatten();
                variants
                    .map(|variant| {
                        let entry = format!("{name}.{}", variant.name);
                        (variant.name.clone(), self.words.value(&entry, &variant.meaning))
                    })
                    .collect()
            }
            _ => ids_at(&at.entry).map_or(Vec::new(), |kind| self.ids(kind, path)),
        };
        let word = |node: &NodeId| {
            text_of(self.tree, *node)
                .or_else(|| variant_at(self.tree, *node))
                .unwrap_or_default()
                .to_owned()
        };
        let there: Vec<String> = self.tree.items(at.node).iter().map(word).collect();
        let option = |fill: Fill, path: Vec<String>, name: &str| {
            choice(self.set(label, name), Bench::Fill(path, fill)).short(name)
        };
        let place = |word: &String| there.iter().position(|other| other == word);
        let ordered = ["Person.ranking", "Effect.Rank.1"].contains(&at.entry.as_str());
        let chosen = |nth: usize, name: &str| {
            let option = option(Fill::Remove, step(path, &nth.to_string()), name).chosen(true);
            if ordered {
                option.short(format!("{}. {name}", nth + 1))
            } else {
                option
            }
        };
        let free = |(id, name): &(String, String)| {
            option(Fill::Include(id.clone()), path.to_vec(), name).chosen(false)
        };
        let unknown = there
            .iter()
            .enumerate()
            .filter(|(_, word)| all.iter().all(|(id, _)| id != *word));
        let unknown = unknown.map(|(nth, word)| chosen(nth, word));
        // Few keep their places; of many those that are there come first, and so do those in an order.
        let options: Vec<Choice> = if all.len() <= FEW && !ordered {
            let known = all
                .iter()
                .map(|one| place(&one.0).map_or_else(|| free(one), |nth| chosen(nth, &one.1)));
            known.chain(unknown).collect()
        } else {
            let now = there.iter().enumerate().map(|(nth, word)| {
                let name = all
                    .iter()
                    .find(|(id, _)| id == word)
                    .map_or(word, |(_, name)| name);
                chosen(nth, name)
            });
            now.chain(all.iter().filter(|(id, _)| place(id).is_none()).map(free))
                .collect()
        };
        Input::Several(self.words.text(WORKBENCH_CHOOSE), options)
    }

    /// "Levensgebied: wonen"
    fn set(&self, label: &str, value: &str) -> String {
        let said = [
            ("value", label.to_owned().into()),
            ("parts", value.to_owned().into()),
        ];
        self.words.say(WORKBENCH_VALUE, &said)
    }

    /// The items of a list, and one more.
    fn list(&self, path: &[String], at: &Spot, of: &Shape, deep: u8, entries: &mut Vec<Entry>) {
        let items = self.tree.items(at.node).len();
        let another = choice(
            self.words
                .about(WORKBENCH_ANOTHER, "where", self.label(&at.entry)),
            Bench::Fill(path.to_vec(), Fill::Another),
        )
        .short(self.words.text(WORKBENCH_ANOTHER_SHORT));
        let place = |nth: usize| step(path, &nth.to_string());
        let end = |parts: Vec<Choice>| Entry {
            path: path.to_vec(),
            label: String::new(),
            meaning: String::new(),
            told: Vec::new(),
            input: Input::Parts(parts, Some(another.clone())),
            deep,
        };
        if self.is_plain(of, &at.entry) {
            entries.push(Entry {
                input: self.several(path, at, of, &self.label(&at.entry)),
                ..end(Vec::new())
            });
            return;
        }
        if matches!(of, Shape::Text | Shape::Name) {
            for nth in 0..items {
                if let Some(spot) = spot(self.tree, &place(nth)) {
                    let number = format!("{} {}", self.label(&at.entry), nth + 1);
                    self.entry(&place(nth), &spot, (number, String::new()), deep, entries);
                }
            }
            entries.push(end(Vec::new()));
            return;
        }
        let parts = (0..items).filter_map(|nth| {
            let inner = spot(self.tree, &place(nth))?;
            let summary = self.summary(&inner);
            let label = if summary.is_empty() {
                self.words.about(WORKBENCH_NTH, "number", (nth + 1).to_string())
            } else {
                summary
            };
            let told = self.count(inner.node).concat();
            Some(choice(label, Bench::Fields(place(nth))).note(told))
        });
        let parts = parts.collect();
        entries.push(end(parts));
    }

    /// What can be taken away.
    fn away(&self, path: &[String], at: &Spot) -> Vec<Choice> {
        let take = |path: Vec<String>, what: String| {
            let label = self.words.about(WORKBENCH_AWAY, "what", what);
            choice(label, Bench::Fill(path, Fill::Remove))
        };
        let mut all = Vec::new();
        for field in fields_of(self.tree, at).into_iter().filter(|field| !field.must) {
            let inner = step(path, &field.name);
            // By its id a seat is known: that is given another, and not taken away.
            if let Some(spot) = spot(self.tree, &inner).filter(|spot| spot.entry != "Seat.id") {
                all.push(take(inner, self.label(&spot.entry)));
            }
        }
        // Sentences of a list stand on this page; parts have a page of their own.
        let lists = fields_of(self.tree, at)
            .into_iter()
            .map(|field| step(path, &field.name));
        for list in lists.chain([path.to_vec()]) {
            let Some(Spot { node, shape, entry }) = spot(self.tree, &list) else {
                continue;
            };
            if matches!(&shape, Shape::List(of) if matches!(**of, Shape::Text | Shape::Name) && !self.is_plain(of, &entry))
            {
                let label = self.label(&entry);
                let items = 0..self.tree.items(node).len();
                all.extend(
                    items.map(|nth| take(step(&list, &nth.to_string()), format!("{label} {}", nth + 1))),
                );
            }
        }
        if self.in_list(path).is_some() {
            all.push(take(path.to_vec(), self.title(path, at)));
        }
        all
    }

    /// The place in its list, and how many there are.
    fn in_list(&self, path: &[String]) -> Option<(usize, usize)> {
        let (last, above) = path.split_last()?;
        let list = spot(self.tree, above).filter(|at| matches!(at.shape, Shape::List(_)))?;
        Some((last.parse().ok()?, self.tree.items(list.node).len()))
    }

    /// What a field means, for who fills it in: without what only the text has, and without saying its label again.
    fn plainly(&self, label: &str, entry: &str, own: &str) -> String {
        let meaning = self.words.meaning(entry, own);
        let mut plain = String::new();
        let mut rest = meaning.as_str();
        while let Some((before, after)) = rest.split_once('(') {
            let Some((inner, behind)) = after.split_once(')') else {
                break;
            };
            let of_the_text =
                inner.contains("id") && (inner.contains(".ron") || inner.split_whitespace().count() <= 4);
            if of_the_text {
                plain.push_str(before.trim_end());
            } else {
                plain.push_str(&format!("{before}({inner})"));
            }
            rest = behind;
        }
        plain.push_str(rest);
        let bare = |text: &str| text.trim_end_matches('.').to_lowercase();
        if bare(&plain) == bare(label) {
            String::new()
        } else {
            plain.replace('`', "")
        }
    }

    /// What can be added.
    fn more(&self, path: &[String], at: &Spot) -> Vec<Choice> {
        let known = fields_of(self.tree, at).into_iter();
        let missing = known.filter(|field| self.tree.field(at.node, &field.name).is_none());
        let owner = match (&at.shape, variant_at(self.tree, at.node)) {
            (Shape::Thing(name), Some(variant)) => format!("{name}.{variant}"),
            (Shape::Thing(name), None) => name.clone(),
            _ => return Vec::new(),
        };
        missing
            .map(|field| {
                let entry = format!("{owner}.{}", field.name);
                let add = Bench::Fill(path.to_vec(), Fill::Add(field.name.clone()));
                let label = self.label(&entry);
                let meaning = self.plainly(&label, &entry, &field.meaning);
                choice(self.words.about(WORKBENCH_ADD, "what", label.clone()), add)
                    .short(label)
                    .note(meaning)
            })
            .collect()
    }

    /// For one of a list: earlier, later.
    fn moves(&self, path: &[String]) -> Vec<Choice> {
        let Some((nth, count)) = self.in_list(path) else {
            return Vec::new();
        };
        let fill = |key, fill: Fill, open: bool| {
            open.then(|| choice(self.words.text(key), Bench::Fill(path.to_vec(), fill)))
        };
        [
            fill(WORKBENCH_EARLIER, Fill::Earlier, nth > 0),
            fill(WORKBENCH_LATER, Fill::Later, nth + 1 < count),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// What a thing is called by people: its title or name, else its first words.
    fn called(&self, thing: NodeId) -> Option<String> {
        let text = |name: &str| {
            let node = self.tree.field(thing, name)?;
            let own = self.tree.field(node, self.words.language().code());
            let other = || {
                Language::ALL
                    .into_iter()
                    .find_map(|one| self.tree.field(node, one.code()))
            };
            let text = text_of(self.tree, own.or_else(other).unwrap_or(node))?;
            (!text.trim().is_empty()).then(|| text.to_owned())
        };
        let discipline = self
            .tree
            .field(thing, "discipline")
            .and_then(|node| text_of(self.tree, node));
        let discipline = discipline.and_then(|id| self.of_the_game(IdKind::Discipline, id));
        match (discipline, text("name")) {
            (Some(discipline), Some(name)) => Some(format!("{discipline} · {name}")),
            (Some(discipline), None) => Some(discipline),
            (None, name) => text("title").or(name).or_else(|| {
                ["text", "about", "what", "why"]
                    .into_iter()
                    .find_map(text)
                    .map(|text| shortened(&text))
            }),
        }
    }

    /// What tells one of many such things apart, before its words: its day, its turn, its mood.
    fn when_and_what(&self, shape: &Shape, node: NodeId) -> Vec<String> {
        let Shape::Thing(thing) = shape else {
            return Vec::new();
        };
        let told = TOLD_APART.iter().filter_map(|name| {
            let inner = Spot {
                node: self.tree.field(node, name)?,
                shape: format()
                    .thing(thing)?
                    .fields
                    .iter()
                    .find(|field| field.name == *name)?
                    .shape
                    .clone(),
                entry: format!("{thing}.{name}"),
            };
            let value = self.summary(&inner);
            Some(match inner.shape {
                Shape::Number => format!("{} {value}", self.label(&inner.entry)),
                _ => value,
            })
        });
        told.collect()
    }

    /// A value in a few words.
    fn summary(&self, at: &Spot) -> String {
        let node = self.tree.within_some(at.node);
        match &at.shape {
            Shape::Text => {
                let texts = self.texts(at.node, "");
                texts
                    .into_iter()
                    .next()
                    .map(|(.., text)| shortened(&text))
                    .unwrap_or_default()
            }
            Shape::Name => {
                let id = text_of(self.tree, node).unwrap_or_default();
                let named = ids_at(&at.entry).and_then(|kind| {
                    let all = self.ids(kind, &[]);
                    all.into_iter()
                        .find(|(other, _)| other == id)
                        .map(|(_, name)| name)
                });
                named.unwrap_or_else(|| id.to_owned())
            }
            Shape::Number => {
                let (start, end) = ends(self.tree, node);
                self.tree.source().get(start..end).unwrap_or_default().to_owned()
            }
            Shape::Truth => self
                .words
                .text(if self.tree.node(node).kind == Kind::Truth(true) {
                    WORKBENCH_YES
                } else {
                    WORKBENCH_NO
                }),
            Shape::Thing(name) if name == CASE => String::new(),
            Shape::Thing(name) => {
                let thing = format().thing(name);
                let variant = variant_at(self.tree, node)
                    .and_then(|word| thing?.variant(word))
                    .map(|variant| {
                        let entry = format!("{name}.{}", variant.name);
                        (self.words.value(&entry, &variant.meaning), entry, &variant.takes)
                    });
                match variant {
                    None => {
                        let parts = self.when_and_what(&at.shape, node).into_iter();
                        let parts: Vec<String> = parts.chain(self.called(node)).collect();
                        parts.join(" · ")
                    }
                    Some((value, entry, Takes::Row(row))) => {
                        let inner = self.tree.items(node).iter().zip(row).enumerate();
                        let parts = inner.map(|(nth, (node, shape))| {
                            self.summary(&Spot {
                                node: *node,
                                shape: shape.clone(),
                                entry: format!("{entry}.{nth}"),
                            })
                        });
                        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
                        let said = [("value", value.into()), ("parts", parts.join(", ").into())];
                        self.words.say(WORKBENCH_VALUE, &said)
                    }
                    Some((value, ..)) => value,
                }
            }
            Shape::List(of) => {
                let items = self.tree.items(node).iter();
                let parts: Vec<String> = items
                    .map(|item| {
                        self.summary(&Spot {
                            node: *item,
                            shape: (**of).clone(),
                            entry: at.entry.clone(),
                        })
                    })
                    .filter(|part| !part.is_empty())
                    .collect();
                shortened(&parts.join(" · "))
            }
            Shape::Row(row) => {
                let inner = self.tree.items(node).iter().zip(row).enumerate();
                let parts = inner.map(|(nth, (node, shape))| {
                    self.summary(&Spot {
                        node: *node,
                        shape: shape.clone(),
                        entry: format!("{}.{nth}", at.entry),
                    })
                });
                parts
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(", ")
            }
        }
    }
}

fn step(path: &[String], last: &str) -> Vec<String> {
    path.iter().cloned().chain([last.to_owned()]).collect()
}

/// Fields that tell one of many things apart, where it has no name.
const TOLD_APART: [&str; 6] = ["turn", "day", "part", "mood", "element", "phase"];

/// Up to so many things to choose from are always in sight, in their own order.
pub const FEW: usize = 8;

/// Characters of a summary at most.
const SHORT: usize = 90;

/// The first words of a text.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHORT {
        return line;
    }
    let cut: String = line.chars().take(SHORT).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(before, _)| before);
    format!("{} …", whole.trim_end_matches([' ', '…', '·', ',']))
}
