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
mod reading;
mod seats;
mod texts;
mod tips;
mod turns;
mod walk;

use super::diagnostic::{Code, Diagnostic, Figure, IdKind, Problem, Severity, Span};
use super::disciplines::Disciplines;
use super::model::Case;
use super::parse::{Parsed, in_order};
use super::readability::lix;
use super::rules::Rules;
use super::text::Language;
use super::tree::{NodeId, Tree};
pub(in crate::scenario) use ids::Ids;
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
    texts::check_languages,
    numbers::check,
    people::check,
    seats::check,
    known::check,
    fitting::check,
    moments::check,
    endings::check,
    reading::check,
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
    within_turns(&mut found);
    // Who sits at an unknown discipline can't be told from its facts and news.
    let unknown_seat = |told: &Diagnostic| {
        matches!(
            told.problem,
            Problem::UnknownId {
                kind: IdKind::Discipline | IdKind::Seat,
                ..
            } | Problem::UnknownOfGame {
                kind: IdKind::Discipline,
                ..
            }
        )
    };
    if found.iter().any(unknown_seat) {
        found.retain(|told| !matches!(told.problem, Problem::NothingPrivate { .. }));
    }
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
        let told = numbers_of_fields(tree, &mut found, told);
        found.extend(
            told.into_iter()
                .filter(|diagnostic| !(lost && diagnostic.code() == Code::UnknownId)),
        );
    }
    within_turns(&mut found);
    in_order(&mut found);
    found
}

/// Of a case that claims an impossible number of turns, nothing else is told about turns: it may all follow.
fn within_turns(found: &mut Vec<Diagnostic>) {
    let impossible = found.iter().any(|told| {
        matches!(
            told.problem,
            Problem::OutOfRange {
                figure: Figure::Turns,
                ..
            }
        )
    });
    if impossible {
        found.retain(|told| !follows_from_turns(&told.problem));
    }
}

fn follows_from_turns(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::OutsideTurns { .. }
            | Problem::TipOutsideTurns { .. }
            | Problem::FittingGap { .. }
            | Problem::NeverHolds
            | Problem::OutOfRange {
                figure: Figure::HalfTime | Figure::Waiting | Figure::Delay,
                ..
            }
    )
}

/// A number too big to be read was read as the biggest that can be. Where that is out of its field's range, the range
/// is what to tell, once, with the number that was written.
fn numbers_of_fields(tree: &Tree, found: &mut Vec<Diagnostic>, mut told: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let start = |told: &Diagnostic| told.span.map(|span| span.start);
    found.retain_mut(|big| {
        let Problem::NumberTooBig {
            found: written,
            low,
            high,
        } = &mut big.problem
        else {
            return true;
        };
        let at = big.span.map(|span| span.start);
        for (field, most) in [("day", 31), ("month", 12)] {
            let place = tree.locate(&["starts", field]);
            if place.map(|place| tree.span(place).start) == at {
                (*low, *high) = (1, most);
            }
        }
        let mut better = false;
        for other in told.iter_mut().filter(|other| start(other) == at) {
            match &mut other.problem {
                Problem::OutOfRange { found, .. } => {
                    *found = i64::try_from(*written).unwrap_or(*found);
                    better = true;
                }
                Problem::NotWeeks { found } => {
                    *found = *written;
                    better = true;
                }
                Problem::OutsideTurns { turns, .. } | Problem::TipOutsideTurns { turns, .. } => {
                    (*low, *high) = (1, i128::from(*turns));
                }
                _ => {}
            }
        }
        !better
    });
    let big: Vec<usize> = found
        .iter()
        .filter(|told| matches!(told.problem, Problem::NumberTooBig { .. }))
        .filter_map(start)
        .collect();
    told.retain(|other| {
        let around = |span: Span| big.iter().any(|at| (span.start..span.end).contains(at));
        !(other.span.is_some_and(around)
            && matches!(
                other.problem,
                Problem::OutsideTurns { .. }
                    | Problem::TipOutsideTurns { .. }
                    | Problem::Reversed { .. }
                    | Problem::NoSuchDate { .. }
                    | Problem::NeverHolds
            ))
    });
    told
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
            | Problem::LooseWords { .. }
            | Problem::WrongClose { .. }
            | Problem::Unclosed { .. }
            | Problem::UnclosedText
            | Problem::UnclosedComment
            | Problem::TooDeep { .. }
            | Problem::AfterEnd
    )
}

#[cfg(test)]
mod tests;
