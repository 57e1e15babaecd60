//! There are enough people, needs, seats, moments and endings, and not too many.

use super::Subject;
use crate::scenario::diagnostic::{Counted, Diagnostic, Problem};
use crate::scenario::tree::NodeId;

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let case = subject.case;
    let at = |path: &[&str]| subject.tree.locate(path).unwrap_or(subject.tree.root());
    let bounded = [
        (
            Counted::People,
            case.family.people.len(),
            12,
            at(&["family", "people"]),
        ),
        (Counted::Languages, case.languages.len(), 2, at(&["languages"])),
    ];
    for (of, count, high, at) in bounded {
        between(subject, found, of, count, (1, high), at);
    }
    between(
        subject,
        found,
        Counted::Seats,
        case.seats.len(),
        (2, 6),
        at(&["seats"]),
    );
    at_least(
        subject,
        found,
        Counted::Needs,
        case.needs.len(),
        1,
        at(&["needs"]),
    );
    at_least(
        subject,
        found,
        Counted::Moments,
        case.moments.len(),
        1,
        at(&["moments"]),
    );
    at_least(
        subject,
        found,
        Counted::Endings,
        case.endings.len(),
        1,
        at(&["endings"]),
    );
    let organisation = &case.organisation;
    let agreements = organisation.agreements.iter().map(|agreement| &agreement.between);
    for (index, members) in agreements.enumerate() {
        let at = at(&["organisation", "agreements", &index.to_string(), "between"]);
        at_least(subject, found, Counted::Members, members.len(), 2, at);
    }
    for (index, members) in organisation.colocated.iter().enumerate() {
        let at = at(&["organisation", "colocated", &index.to_string()]);
        at_least(subject, found, Counted::Members, members.len(), 2, at);
    }
}

fn between(
    subject: &Subject,
    found: &mut Vec<Diagnostic>,
    of: Counted,
    count: usize,
    (low, high): (usize, usize),
    at: NodeId,
) {
    if count < low || count > high {
        let problem = Problem::WrongNumber {
            of,
            found: count,
            low,
            high,
        };
        found.push(subject.at(at, problem));
    }
}

fn at_least(
    subject: &Subject,
    found: &mut Vec<Diagnostic>,
    of: Counted,
    count: usize,
    low: usize,
    at: NodeId,
) {
    if count < low {
        let problem = Problem::TooFew {
            of,
            found: count,
            low,
        };
        found.push(subject.at(at, problem));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn too_few_or_too_many() {
        check("languages: [en]", "languages: []", &["E044 []"]);
        check(
            "between: [\"gp\", \"psy\"]",
            "between: [\"gp\"]",
            &["E045 [\"gp\"]"],
        );
    }
}
