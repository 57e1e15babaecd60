//! Ids: well made, defined once, and every id that is named is one that something defines.

use super::Subject;
use super::walk::What;
use crate::scenario::diagnostic::{Diagnostic, IdKind, Meant, Problem, nearest};
use crate::scenario::tree::{Kind, NodeId, Tree};
use std::collections::BTreeMap;

/// The ids that a text defines, with their places.
pub(super) struct Ids {
    /// Per kind and, for options, the moment they belong to.
    defined: BTreeMap<(IdKind, String), BTreeMap<String, NodeId>>,
    /// What came a second time: kind, id, place, place of the first.
    again: Vec<(IdKind, String, NodeId, NodeId)>,
    /// The case's own id.
    case: Option<NodeId>,
}

impl Ids {
    /// Looks the ids up in the text itself, so that a part that is faulty otherwise still defines its id.
    pub(super) fn of(tree: &Tree) -> Ids {
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

    fn has(&self, kind: IdKind, within: &str, id: &str) -> bool {
        self.maps(kind, within).any(|ids| ids.contains_key(id))
    }

    fn of_kind(&self, kind: IdKind, within: &str) -> impl Iterator<Item = (&str, NodeId)> {
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
}

fn unknown(subject: &Subject, kind: IdKind, within: &str, id: &str) -> Option<Problem> {
    if subject.ids.has(kind, within, id) {
        return None;
    }
    let disciplines = subject.disciplines;
    // What the game defines has no line in this file.
    let of_the_game: Vec<&str> = match kind {
        IdKind::Discipline => disciplines
            .disciplines
            .iter()
            .map(|one| one.id.as_str())
            .collect(),
        IdKind::Task => disciplines.tasks.iter().map(|task| task.id.as_str()).collect(),
        _ => Vec::new(),
    };
    let all: Vec<(&str, Option<NodeId>)> = of_the_game
        .into_iter()
        .map(|known| (known, None))
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
    let near = nearest(id, all.iter().map(|(known, _)| *known));
    let meant = near.map(|near| Meant {
        id: near.to_owned(),
        line: all
            .iter()
            .find(|(known, _)| *known == near)
            .and_then(|(_, node)| *node)
            .map(|node| subject.tree.span(node).line),
    });
    Some(Problem::UnknownId {
        kind,
        id: id.to_owned(),
        meant,
    })
}
