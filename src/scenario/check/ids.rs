//! Ids: well made, defined once, and every id that is named is one that something defines.

use super::Subject;
use super::walk::What;
use crate::scenario::diagnostic::{Code, Diagnostic, IdKind, Meant, Problem, nearest};
use crate::scenario::text::{Language, Text};
use crate::scenario::tree::{Kind, NodeId, Tree};
use std::collections::BTreeMap;

/// The ids that a text defines, with their places.
pub(in crate::scenario) struct Ids {
    /// Per kind and, for options, the moment they belong to.
    defined: BTreeMap<(IdKind, String), BTreeMap<String, NodeId>>,
    /// What came a second time: kind, id, place, place of the first.
    again: Vec<(IdKind, String, NodeId, NodeId)>,
    /// The case's own id.
    case: Option<NodeId>,
}

impl Ids {
    /// Looks the ids up in the text itself, so that a part that is faulty otherwise still defines its id.
    pub(in crate::scenario) fn of(tree: &Tree) -> Ids {
        let mut ids = Ids {
            defined: BTreeMap::new(),
            again: Vec::new(),
            case: tree.locate(&["id"]),
        };
        let lists: [(&[&str], IdKind); 10] = [
            (&["family", "people"], IdKind::Person),
            (&["needs"], IdKind::Need),
            (&["strengths"], IdKind::Strength),
            (&["facts"], IdKind::Fact),
            (&["signals"], IdKind::Signal),
            (&["seats"], IdKind::Seat),
            (&["experts"], IdKind::Expert),
            (&["events"], IdKind::Event),
            (&["endings"], IdKind::Ending),
            (&["debrief", "sources"], IdKind::Source),
        ];
        for (path, kind) in lists {
            for item in items(tree, tree.locate(path)) {
                let own = tree.field(item, "id").or_else(|| match kind {
                    IdKind::Seat => tree.field(item, "discipline"),
                    _ => None,
                });
                ids.define(tree, kind, "", own);
            }
        }
        for moment in items(tree, tree.locate(&["moments"])) {
            let own = tree.field(moment, "id");
            ids.define(tree, IdKind::Moment, "", own);
            let name = own.and_then(|own| text(tree, own)).unwrap_or("");
            for option in items(tree, tree.field(moment, "options")) {
                ids.define(tree, IdKind::Option, name, tree.field(option, "id"));
            }
        }
        ids
    }

    fn define(&mut self, tree: &Tree, kind: IdKind, within: &str, node: Option<NodeId>) {
        let Some((node, id)) = node.and_then(|node| Some((node, text(tree, node)?))) else {
            return;
        };
        let of_kind = self.defined.entry((kind, within.to_owned())).or_default();
        match of_kind.get(id) {
            Some(first) => self.again.push((kind, id.to_owned(), node, *first)),
            None => {
                of_kind.insert(id.to_owned(), node);
            }
        }
    }

    /// Whether this id was defined more than once.
    pub(in crate::scenario) fn is_twice(&self, kind: IdKind, id: &str) -> bool {
        self.again
            .iter()
            .any(|(other, again, ..)| *other == kind && again == id)
    }

    fn has(&self, kind: IdKind, within: &str, id: &str) -> bool {
        self.maps(kind, within).any(|ids| ids.contains_key(id))
    }

    /// The ids of a kind, with their places.
    pub(in crate::scenario) fn of_kind(
        &self,
        kind: IdKind,
        within: &str,
    ) -> impl Iterator<Item = (&str, NodeId)> {
        self.maps(kind, within)
            .flat_map(|ids| ids.iter().map(|(id, node)| (id.as_str(), *node)))
    }

    fn maps(&self, kind: IdKind, within: &str) -> impl Iterator<Item = &BTreeMap<String, NodeId>> {
        let kinds = match kind {
            IdKind::SeatOrExpert => [Some(IdKind::Seat), Some(IdKind::Expert)],
            one => [Some(one), None],
        };
        kinds
            .into_iter()
            .flatten()
            .filter_map(move |kind| self.defined.get(&(kind, within.to_owned())))
    }
}

fn items(tree: &Tree, list: Option<NodeId>) -> Vec<NodeId> {
    match list.map(|list| &tree.node(tree.within_some(list)).kind) {
        Some(Kind::List(items)) => items.clone(),
        _ => Vec::new(),
    }
}

fn text(tree: &Tree, node: NodeId) -> Option<&str> {
    match &tree.node(tree.within_some(node)).kind {
        Kind::Text(text) => Some(text),
        _ => None,
    }
}

fn well_made(id: &str) -> bool {
    !id.is_empty()
        && id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Subject { tree, ids, .. } = subject;
    for (kind, id, again, first) in &ids.again {
        let problem = Problem::DuplicateId {
            kind: *kind,
            id: id.clone(),
            first_line: tree.span(*first).line,
        };
        found.push(subject.at(*again, problem));
    }
    let of_case = ids.case.and_then(|node| Some((text(tree, node)?, node)));
    let defined = ids
        .defined
        .values()
        .flatten()
        .map(|(id, node)| (id.as_str(), *node));
    for (id, node) in defined.chain(of_case).filter(|(id, _)| !well_made(id)) {
        found.push(subject.at(node, Problem::BadId { id: id.to_owned() }));
    }
    for slot in &subject.slots {
        let problem = match slot.what {
            What::Names(kind, id) => unknown(subject, kind, "", id),
            What::NamesOption(moment, option) => {
                let known = ids.has(IdKind::Moment, "", moment);
                known
                    .then(|| unknown(subject, IdKind::Option, moment, option))
                    .flatten()
            }
            What::Repeats(kind, id) => Some(Problem::RepeatedId {
                kind,
                id: id.to_owned(),
            }),
            _ => None,
        };
        found.extend(problem.map(|problem| subject.at(slot.at, problem)));
    }
    // An unknown discipline is told as such, not also as a badly made id of its seat.
    let unknown: Vec<_> = found
        .iter()
        .filter(|told| told.code() == Code::UnknownId)
        .map(|told| told.span)
        .collect();
    found.retain(|told| !(matches!(told.problem, Problem::BadId { .. }) && unknown.contains(&told.span)));
}

fn unknown(subject: &Subject, kind: IdKind, within: &str, id: &str) -> Option<Problem> {
    if subject.ids.has(kind, within, id) {
        return None;
    }
    // What the game defines has no line in this file, and a name for people.
    let named: Vec<(&str, &Text)> = match kind {
        IdKind::Discipline => {
            let all = subject.disciplines.disciplines.iter();
            all.map(|one| (one.id.as_str(), &one.name)).collect()
        }
        IdKind::Task => {
            let all = subject.disciplines.tasks.iter();
            all.map(|task| (task.id.as_str(), &task.name)).collect()
        }
        _ => Vec::new(),
    };
    let all: Vec<(&str, Option<NodeId>)> = named
        .iter()
        .map(|(known, _)| (*known, None))
        .chain(
            subject
                .ids
                .of_kind(kind, within)
                .map(|(known, node)| (known, Some(node))),
        )
        .collect();
    if all.iter().any(|(known, _)| *known == id) {
        return None;
    }
    let id = id.to_owned();
    if let Some(meant) = meant_by_name(subject, kind, &id) {
        return Some(Problem::UnknownId {
            kind,
            id,
            meant: Some(meant),
            by_name: true,
        });
    }
    let near = nearest(&id, all.iter().map(|(known, _)| *known));
    let meant = near.map(|near| Meant {
        id: near.to_owned(),
        line: all
            .iter()
            .find(|(known, _)| *known == near)
            .and_then(|(_, node)| *node)
            .map(|node| subject.tree.span(node).line),
    });
    if meant.is_none() && !named.is_empty() {
        let known = named.into_iter().map(|(id, name)| (id.to_owned(), name.clone()));
        let known = known.collect();
        return Some(Problem::UnknownOfGame { kind, id, known });
    }
    Some(Problem::UnknownId {
        kind,
        id,
        meant,
        by_name: false,
    })
}

/// What is called so by people, in any language of the game: a "huisarts" is the discipline "gp".
fn meant_by_name(subject: &Subject, kind: IdKind, written: &str) -> Option<Meant> {
    let disciplines = subject.disciplines;
    let names: Vec<(&str, Vec<&str>)> = match kind {
        IdKind::Discipline => {
            let all = disciplines.disciplines.iter();
            all.map(|one| {
                (
                    one.id.as_str(),
                    { [&one.name, &one.short, &one.family_says] }
                        .into_iter()
                        .flat_map(in_each)
                        .collect(),
                )
            })
            .collect()
        }
        IdKind::Task => {
            let all = disciplines.tasks.iter();
            all.map(|task| (task.id.as_str(), in_each(&task.name).collect()))
                .collect()
        }
        _ => return None,
    };
    let plain = |name: &str| name.to_lowercase().replace(['-', '_'], " ");
    let wanted = plain(written);
    let exactly = || {
        names
            .iter()
            .find(|(_, names)| names.iter().any(|name| plain(name) == wanted))
            .map(|(id, _)| *id)
    };
    let nearly = || {
        let near = nearest(&wanted, names.iter().flat_map(|(_, names)| names.iter().copied()))?;
        let found = names.iter().find(|(_, names)| names.contains(&near));
        found.map(|(id, _)| *id)
    };
    // Nearest to an id comes before nearest to a name.
    let near_id = || nearest(written, names.iter().map(|(id, _)| *id)).is_some();
    let id = exactly().or_else(|| if near_id() { None } else { nearly() })?;
    Some(Meant {
        id: id.to_owned(),
        line: None,
    })
}

fn in_each(text: &Text) -> impl Iterator<Item = &str> {
    Language::ALL
        .into_iter()
        .filter_map(|language| text.written(language))
}
