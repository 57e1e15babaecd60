//! Everything at once: a case that can be played, or what is wrong with it; and the rules and disciplines that are
//! shipped with the game.

use super::check::check_parsed;
use super::diagnostic::{Diagnostic, IdKind, Meant, Problem, nearest};
use super::disciplines::Disciplines;
use super::model::Case;
use super::parse::{Parsed, in_order, parse, read_ron};
use super::rules::{ActKind, Rules};
use super::tree::{Kind, NodeId, Tree};
use std::sync::LazyLock;

/// The text of the rules shipped with the game.
pub const RULES: &str = include_str!("../../assets/rules.ron");

/// The text of the disciplines shipped with the game.
pub const DISCIPLINES: &str = include_str!("../../assets/disciplines.ron");

/// What every case is played by unless it says otherwise.
#[derive(Debug)]
pub struct Shipped {
    /// The rules.
    pub rules: Rules,
    /// The disciplines.
    pub disciplines: Disciplines,
}

/// The rules and disciplines shipped with the game.
pub fn shipped() -> &'static Shipped {
    static SHIPPED: LazyLock<Shipped> = LazyLock::new(|| {
        match (read_rules(RULES), read_disciplines(DISCIPLINES)) {
            (Ok(rules), Ok(disciplines)) => Shipped { rules, disciplines },
            // Both texts are a part of the program; a test holds that they are sound.
            (rules, disciplines) => unreachable!("{:?} {:?}", rules.err(), disciplines.err()),
        }
    });
    &SHIPPED
}

/// A case that can be played, with the warnings about it.
#[derive(Debug)]
pub struct Loaded {
    /// The case.
    pub case: Case,
    /// What is probably not as it was meant.
    pub warnings: Vec<Diagnostic>,
}

/// Reads and checks a case.
///
/// # Errors
/// Everything that is wrong, warnings too, when there is at least one error.
pub fn load(source: &str, rules: &Rules, disciplines: &Disciplines) -> Result<Loaded, Vec<Diagnostic>> {
    load_parsed(parse(source), rules, disciplines)
}

/// Checks a case that was read.
///
/// # Errors
/// As [`load`].
pub fn load_parsed(
    parsed: Parsed,
    rules: &Rules,
    disciplines: &Disciplines,
) -> Result<Loaded, Vec<Diagnostic>> {
    let found = check_parsed(&parsed, rules, disciplines);
    match parsed.case {
        Some(case) if !found.iter().any(Diagnostic::is_error) => Ok(Loaded {
            case,
            warnings: found,
        }),
        _ => Err(found),
    }
}

/// Reads a rules file.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read_rules(source: &str) -> Result<Rules, Vec<Diagnostic>> {
    let reading = read_ron::<Rules>(source);
    let mut found = reading.diagnostics;
    let Some(rules) = reading.value else {
        return Err(found);
    };
    let tree = &reading.tree;
    let acts = tree.locate(&["acts"]).unwrap_or(tree.root());
    for kind in ActKind::ALL {
        let mut of_kind = rules.acts.iter().enumerate().filter(|(_, rule)| rule.act == kind);
        let act = format!("{kind:?}");
        let place = |index| tree.item(acts, index).and_then(|at| tree.field(at, "act"));
        match (of_kind.next(), of_kind.next()) {
            (None, _) => found.push(Diagnostic::at(tree.head(acts), Problem::MissingAct { act })),
            (Some(_), None) => {}
            (Some((first, _)), Some((again, _))) => {
                let first_line = tree.span(place(first).unwrap_or(acts)).line;
                let problem = Problem::DuplicateId {
                    kind: IdKind::Act,
                    id: act,
                    first_line,
                };
                found.push(Diagnostic::at(tree.head(place(again).unwrap_or(acts)), problem));
            }
        }
    }
    sound(rules, found)
}

/// Reads a disciplines file.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read_disciplines(source: &str) -> Result<Disciplines, Vec<Diagnostic>> {
    let reading = read_ron::<Disciplines>(source);
    let mut found = reading.diagnostics;
    let Some(disciplines) = reading.value else {
        return Err(found);
    };
    let tree = &reading.tree;
    for (list, kind) in [("disciplines", IdKind::Discipline), ("tasks", IdKind::Task)] {
        let ids = ids(tree, list);
        for (index, (id, node)) in ids.iter().enumerate() {
            if let Some((_, first)) = ids.iter().take(index).find(|(before, _)| before == id) {
                let problem = Problem::DuplicateId {
                    kind,
                    id: id.clone(),
                    first_line: tree.span(*first).line,
                };
                found.push(Diagnostic::at(tree.span(*node), problem));
            }
        }
    }
    let tasks = ids(tree, "tasks");
    for (index, discipline) in disciplines.disciplines.iter().enumerate() {
        let lists = [
            ("own_tasks", &discipline.own_tasks),
            ("basic_tasks", &discipline.basic_tasks),
        ];
        for (field, named) in lists {
            for (place, id) in named.iter().enumerate() {
                if tasks.iter().any(|(task, _)| task == id) {
                    continue;
                }
                let near = nearest(id, tasks.iter().map(|(task, _)| task.as_str()));
                let meant = tasks.iter().find(|(task, _)| Some(task.as_str()) == near);
                let problem = Problem::UnknownId {
                    kind: IdKind::Task,
                    id: id.clone(),
                    meant: meant.map(|(task, node)| Meant {
                        id: task.clone(),
                        line: Some(tree.span(*node).line),
                    }),
                    by_name: false,
                };
                let path = ["disciplines", &index.to_string(), field, &place.to_string()];
                let at = tree.locate(&path).unwrap_or(tree.root());
                found.push(Diagnostic::at(tree.head(at), problem));
            }
        }
    }
    sound(disciplines, found)
}

fn sound<T>(value: T, mut found: Vec<Diagnostic>) -> Result<T, Vec<Diagnostic>> {
    if found.is_empty() {
        return Ok(value);
    }
    in_order(&mut found);
    Err(found)
}

/// The ids of the items of a list, with their places.
fn ids(tree: &Tree, list: &str) -> Vec<(String, NodeId)> {
    let Some(Kind::List(items)) = tree.locate(&[list]).map(|list| &tree.node(list).kind) else {
        return Vec::new();
    };
    items
        .iter()
        .filter_map(|item| {
            let node = tree.field(*item, "id")?;
            match &tree.node(node).kind {
                Kind::Text(id) => Some((id.clone(), node)),
                _ => None,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check<T>(read: Result<T, Vec<Diagnostic>>, expected: &[&str]) {
        let found = read.err().unwrap_or_default();
        let codes: Vec<&str> = found.iter().map(|found| found.code().as_str()).collect();
        assert_eq!(codes, expected, "{found:#?}");
    }

    #[test]
    fn the_shipped_rules_and_disciplines_are_sound() {
        check(read_rules(RULES), &[]);
        check(read_disciplines(DISCIPLINES), &[]);
        assert_eq!(shipped().disciplines.disciplines.len(), 13);
    }

    #[test]
    fn faults_in_the_rules_have_places() {
        let without = RULES.replacen("act: StepBack", "act: Explore", 1);
        check(read_rules(&without), &["E100", "E030"]);
        check(read_rules(&RULES.replacen("light: 6", "lihgt: 6", 1)), &["E022"]);
    }

    #[test]
    fn faults_in_the_disciplines_have_places() {
        let twice = DISCIPLINES.replacen("id: \"gp\"", "id: \"school\"", 1);
        check(read_disciplines(&twice), &["E030"]);
        let unknown = DISCIPLINES.replacen("own_tasks: [\"prescribe\"", "own_tasks: [\"perscribe\"", 1);
        check(read_disciplines(&unknown), &["E031"]);
    }

    #[test]
    fn a_case_with_only_warnings_can_be_played() {
        let source = include_str!("../../assets/everything/case.ron");
        let game = shipped();
        let quiet = source.replacen("announcement: \"This case is about debts.\",", "", 1);
        let loaded = load(&quiet, &game.rules, &game.disciplines).expect("a playable case");
        assert_eq!(loaded.warnings.len(), 1);
        let wrong = source.replacen("severity: 60", "severity: 101", 1);
        assert!(load(&wrong, &game.rules, &game.disciplines).is_err());
    }
}
