//! What became otherwise between two texts of a case, by the author's own names. What it means for a play is for others.

use super::tree::{Kind, NodeId, Tree};

/// One thing of a case that became otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The field of the case it stands in: `needs`.
    pub list: String,
    /// Its id; none: the field as a whole.
    pub id: Option<String>,
    /// How.
    pub how: Changed,
}

/// How something became otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// These fields of it; none: all of it.
    Fields(Vec<String>),
}

/// What became otherwise, in the order of the new text; what is gone comes last. Spaces, comments and the order of fields
/// change nothing.
pub fn changes(before: &Tree, after: &Tree) -> Vec<Change> {
    let mut found = Vec::new();
    let (old, new) = (before.root(), after.root());
    let (old_fields, new_fields) = (fields(before, old), fields(after, new));
    for (name, node) in &new_fields {
        let change = |id, how| Change {
            list: (*name).to_owned(),
            id,
            how,
        };
        match before.field(old, name) {
            None => found.push(change(None, Changed::Added)),
            Some(was) if same((before, was), (after, *node)) => {}
            Some(was) => match (named(before, was), named(after, *node)) {
                (Some(was), Some(is)) => items((before, &was), (after, &is), &change, &mut found),
                _ => found.push(change(None, Changed::Fields(Vec::new()))),
            },
        }
    }
    for (name, _) in old_fields {
        if after.field(new, name).is_none() {
            found.push(Change {
                list: name.to_owned(),
                id: None,
                how: Changed::Removed,
            });
        }
    }
    found
}

type Named<'t> = Vec<(&'t str, NodeId)>;

fn items(
    (before, was): (&Tree, &Named),
    (after, is): (&Tree, &Named),
    change: &impl Fn(Option<String>, Changed) -> Change,
    found: &mut Vec<Change>,
) {
    for (id, node) in is {
        let how = match was.iter().find(|(other, _)| other == id) {
            None => Changed::Added,
            Some((_, old)) if same((before, *old), (after, *node)) => continue,
            Some((_, old)) => Changed::Fields(differing((before, *old), (after, *node))),
        };
        found.push(change(Some((*id).to_owned()), how));
    }
    for (id, _) in was {
        if is.iter().all(|(other, _)| other != id) {
            found.push(change(Some((*id).to_owned()), Changed::Removed));
        }
    }
}

/// The fields that are otherwise, new or gone.
fn differing((before, was): (&Tree, NodeId), (after, is): (&Tree, NodeId)) -> Vec<String> {
    let mut names: Vec<&str> = Vec::new();
    for (name, node) in fields(after, is) {
        let old = before.field(was, name);
        if old.is_none_or(|old| !same((before, old), (after, node))) {
            names.push(name);
        }
    }
    let gone = fields(before, was).into_iter().map(|(name, _)| name);
    names.extend(gone.filter(|name| after.field(is, name).is_none()));
    names.into_iter().map(str::to_owned).collect()
}

fn fields(tree: &Tree, node: NodeId) -> Vec<(&str, NodeId)> {
    match &tree.node(node).kind {
        Kind::Group { fields, .. } => fields
            .iter()
            .map(|field| (field.name.as_str(), field.value))
            .collect(),
        _ => Vec::new(),
    }
}

/// The items of a list by their ids; none where it is no list of things with ids.
fn named(tree: &Tree, node: NodeId) -> Option<Named<'_>> {
    let Kind::List(items) = &tree.node(node).kind else {
        return None;
    };
    items
        .iter()
        .map(|item| {
            let id = tree
                .field(*item, "id")
                .or_else(|| tree.field(*item, "discipline"))?;
            match &tree.node(id).kind {
                Kind::Text(id) => Some((id.as_str(), *item)),
                _ => None,
            }
        })
        .collect()
}

/// Whether two values say the same.
fn same((before, was): (&Tree, NodeId), (after, is): (&Tree, NodeId)) -> bool {
    let all = |was: &[NodeId], is: &[NodeId]| {
        was.len() == is.len()
            && was
                .iter()
                .zip(is)
                .all(|(was, is)| same((before, *was), (after, *is)))
    };
    match (&before.node(was).kind, &after.node(is).kind) {
        (Kind::List(was), Kind::List(is)) => all(was, is),
        (
            Kind::Row {
                name: one,
                items: was,
            },
            Kind::Row {
                name: other,
                items: is,
            },
        ) => one == other && all(was, is),
        (
            Kind::Group {
                name: one,
                fields: old,
            },
            Kind::Group {
                name: other,
                fields: new,
            },
        ) => {
            one == other
                && old.len() == new.len()
                && new.iter().all(|field| {
                    let was = old.iter().find(|was| was.name == field.name);
                    was.is_some_and(|was| same((before, was.value), (after, field.value)))
                })
        }
        // Of what is broken nobody can say that it is as it was.
        (Kind::Broken, Kind::Broken) => false,
        (was, is) => was == is,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::parse;

    #[track_caller]
    fn check(before: &str, after: &str, expected: &[&str]) {
        let found = changes(&parse(before).tree, &parse(after).tree);
        let told: Vec<String> = found
            .into_iter()
            .map(|change| {
                let id = change.id.map(|id| format!("/{id}")).unwrap_or_default();
                let how = match change.how {
                    Changed::Added => "+".to_owned(),
                    Changed::Removed => "-".to_owned(),
                    Changed::Fields(fields) => fields.join(","),
                };
                format!("{}{id} {how}", change.list)
            })
            .collect();
        assert_eq!(told, expected, "{before} -> {after}");
    }

    #[test]
    fn what_became_otherwise_is_named_as_the_author_names_it() {
        let case = "(turns: 6, needs: [(id: \"a\", severity: 4), (id: \"b\", severity: 5)])";
        check(case, case, &[]);
        check(
            case,
            "(needs: [(severity: 4, id: \"a\"), /* x */ (id: \"b\", severity: 5)], turns: 6)",
            &[],
        );
        check(case, &case.replace("turns: 6", "turns: 7"), &["turns "]);
        check(
            case,
            &case.replace("severity: 5", "severity: 6, hidden: true"),
            &["needs/b severity,hidden"],
        );
        check(case, &case.replace(", severity: 5", ""), &["needs/b severity"]);
        check(case, &case.replace("\"b\"", "\"c\""), &["needs/c +", "needs/b -"]);
        check(
            case,
            "(needs: [], goal: \"x\")",
            &["needs/a -", "needs/b -", "goal +", "turns -"],
        );
        check("(a: [1, 2])", "(a: [2, 1])", &["a "]);
        check("(a: Turn(1, 2))", "(a: Not(1, 2))", &["a "]);
        check("(a: ,)", "(a: ,)", &["a "]);
    }
}
