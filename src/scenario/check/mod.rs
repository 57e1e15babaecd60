//! What is wrong with what a case says, one file per check. The shape of the text is `parse`'s; whether a play is
//! any good is for simulation.

mod bounds;
mod endings;
mod figures;
mod fitting;
mod ids;
mod known;
mod moments;
mod never;
mod numbers;
mod people;
mod reached;
mod seats;
mod texts;
mod tips;
mod turns;
mod walk;

use super::diagnostic::{Diagnostic, Problem, Severity};
use super::disciplines::Disciplines;
use super::model::Case;
use super::parse::{Parsed, in_order};
use super::readability::lix;
use super::rules::Rules;
use super::text::Language;
use super::tree::{NodeId, Tree};
use ids::Ids;
use walk::Slot;

/// What the checks look at.
struct Subject<'c> {
    case: &'c Case,
    tree: &'c Tree,
    rules: &'c Rules,
    disciplines: &'c Disciplines,
    ids: Ids,
    slots: Vec<Slot<'c>>,
    /// Where the shape of the text is wrong, in order.
    faults: Vec<usize>,
}

impl Subject<'_> {
    /// Whether a value has lost a part because that was wrong.
    fn is_damaged(&self, node: NodeId) -> bool {
        let node = self.tree.node(node);
        let next = self.faults.partition_point(|fault| *fault < node.start);
        self.faults.get(next).is_some_and(|fault| *fault < node.end)
    }

    /// A problem at a value.
    fn at(&self, node: NodeId, problem: Problem) -> Diagnostic {
        Diagnostic::at(self.tree.head(node), problem)
    }
}

type Check = fn(&Subject, &mut Vec<Diagnostic>);

/// Checks that look at one place at a time: they hold for a part of a case too.
const LOCAL: &[Check] = &[
    ids::check,
    figures::check,
    turns::check,
    texts::check,
    bounds::check,
    tips::check,
    never::check,
];

/// Checks that look at the case as a whole.
const WHOLE: &[Check] = &[
    numbers::check,
    people::check,
    seats::check,
    known::check,
    fitting::check,
    moments::check,
    endings::check,
];

/// Everything that is wrong with what a case says, in the order of its text. Where there is no error, the case
/// can be compiled and played.
pub fn check(case: &Case, tree: &Tree, rules: &Rules, disciplines: &Disciplines) -> Vec<Diagnostic> {
    let mut too_much = bounds::sizes(tree);
    if !too_much.is_empty() {
        in_order(&mut too_much);
        return too_much;
    }
    let subject = Subject {
        case,
        tree,
        rules,
        disciplines,
        ids: Ids::of(tree),
        slots: walk::walk(case, tree),
        faults: Vec::new(),
    };
    let mut found = run(&subject, LOCAL.iter().chain(WHOLE));
    if found.iter().all(|told| told.severity() == Severity::Warning) {
        reached::check(&subject, &mut found);
        in_order(&mut found);
    }
    found
}

/// Everything that is wrong with a text: its shape and, as far as it can be read, what it says.
pub fn check_parsed(parsed: &Parsed, rules: &Rules, disciplines: &Disciplines) -> Vec<Diagnostic> {
    let mut found = parsed.diagnostics.clone();
    if let Some(case) = &parsed.case {
        found.extend(check(case, &parsed.tree, rules, disciplines));
    } else if let too_much @ [_, ..] = bounds::sizes(&parsed.tree).as_slice() {
        found.extend_from_slice(too_much);
    } else if let Some((tree, case)) = &parsed.sound_part {
        let subject = Subject {
            case,
            tree,
            rules,
            disciplines,
            // What a faulty part defines is defined.
            ids: Ids::of(&parsed.tree),
            slots: walk::walk(case, tree),
            faults: faults(&parsed.diagnostics),
        };
        let lost = parsed
            .diagnostics
            .iter()
            .any(|told| hides_definitions(&told.problem));
        let told = run(&subject, LOCAL.iter());
        found.extend(
            told.into_iter()
                .filter(|diagnostic| !(lost && matches!(diagnostic.problem, Problem::UnknownId { .. }))),
        );
    }
    in_order(&mut found);
    found
}

/// How easily the texts that players read read, per language of the case; see [`super::readability`].
pub fn readability(case: &Case, tree: &Tree) -> Vec<(Language, u32)> {
    let slots = walk::walk(case, tree);
    let texts = slots.iter().filter_map(|slot| match slot.what {
        walk::What::Reads { text, .. } => Some(text),
        _ => None,
    });
    lix(texts, &case.languages)
}

fn faults(diagnostics: &[Diagnostic]) -> Vec<usize> {
    let places = diagnostics.iter().filter_map(|told| told.span);
    let mut faults: Vec<usize> = places.map(|span| span.start).collect();
    faults.sort_unstable();
    faults
}

fn run<'c>(subject: &Subject, checks: impl Iterator<Item = &'c Check>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for check in checks {
        check(subject, &mut found);
    }
    in_order(&mut found);
    found
}

/// Whether after such a fault a part of the text may have gone unread.
fn hides_definitions(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::Unexpected { .. }
            | Problem::Unclosed { .. }
            | Problem::UnclosedText
            | Problem::UnclosedComment
            | Problem::TooDeep { .. }
            | Problem::AfterEnd
    )
}

#[cfg(test)]
mod tests;
