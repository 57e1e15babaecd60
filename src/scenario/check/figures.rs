//! Figures lie within their range, and days exist.

use super::Subject;
use super::walk::What;
use crate::scenario::diagnostic::{Diagnostic, Figure, Problem};
use crate::scenario::model::Date;

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for slot in &subject.slots {
        if let What::Figure {
            figure,
            found: value,
            low,
            high,
        } = slot.what
        {
            found.extend(outside(figure, value, low, high).map(|problem| subject.at(slot.at, problem)));
        }
    }
    let tree = subject.tree;
    let Date { day, month } = subject.case.starts;
    if !exists(day, month) {
        let at = tree.locate(&["starts"]).unwrap_or(tree.root());
        found.push(subject.at(at, Problem::NoSuchDate { day, month }));
    }
    let days = subject.case.turn_days;
    if !matches!(days, 7 | 14) {
        let at = tree.locate(&["turn_days"]).unwrap_or(tree.root());
        found.push(subject.at(
            at,
            Problem::NotWeeks {
                found: i128::from(days),
            },
        ));
    }
    let load = &subject.rules.load;
    for (index, person) in subject.case.family.people.iter().enumerate() {
        let (low, high) = (i64::from(load.capacity_lowest), i64::from(load.capacity_highest));
        let Some(problem) = person
            .capacity
            .and_then(|capacity| outside(Figure::Capacity, i64::from(capacity), low, high))
        else {
            continue;
        };
        let path = ["family", "people", &index.to_string(), "capacity"];
        let at = tree.locate(&path).unwrap_or(tree.root());
        found.push(subject.at(at, problem));
    }
}

fn outside(figure: Figure, found: i64, low: i64, high: i64) -> Option<Problem> {
    (found < low || found > high).then_some(Problem::OutOfRange {
        figure,
        found,
        low,
        high,
    })
}

fn exists(day: u8, month: u8) -> bool {
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 29,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_figure_out_of_its_range() {
        check("severity: 60", "severity: 160", &["E040 160"]);
        check("drift: 1", "drift: -9", &["E040 -9"]);
        check("turns: 6,", "turns: 2,", &["E040 2"]);
        check("capacity: 12", "capacity: 30", &["E040 30"]);
        check("hours: 2", "hours: 9", &["E040 9"]);
        check("chance: 500", "chance: 1500", &["E040 1500"]);
        check("(\"gp\", 1)", "(\"gp\", 4)", &["E040 4"]);
        check(
            "SeverityAtLeast(\"debts\", 50)",
            "SeverityAtLeast(\"debts\", 101)",
            &["E040 101"],
        );
        check("Later(turns: 2", "Later(turns: 0", &["E040 0"]);
        check(
            "trust_at_most: 4",
            "trust_at_most: 4, trust_at_least: 6",
            &["E040 6"],
        );
    }

    #[test]
    fn a_case_of_five_turns_is_short_enough_to_play() {
        // What still points to the sixth turn is told; the number itself is fine.
        check("turns: 6,", "turns: 5,", &["E041 6", "E041 6", "E041 6"]);
    }

    #[test]
    fn a_turn_takes_one_week_or_two() {
        check("turn_days: 7", "turn_days: 10", &["E046 10"]);
    }

    #[test]
    fn a_day_that_does_not_exist() {
        check(
            "(day: 2, month: 9)",
            "(day: 31, month: 9)",
            &["E043 (day: 31, month: 9)"],
        );
    }
}
