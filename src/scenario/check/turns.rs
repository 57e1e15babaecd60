//! Turns are turns of the case, and windows end after they begin.

use super::Subject;
use super::walk::What;
use crate::scenario::diagnostic::{Diagnostic, Problem};

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let turns = subject.case.turns;
    for slot in &subject.slots {
        let problem = match slot.what {
            What::Turn(turn) if turn < 1 || turn > turns => Problem::OutsideTurns { turn, turns },
            What::Window(from, to) if from > to => Problem::Reversed { from, to },
            _ => continue,
        };
        found.push(subject.at(slot.at, problem));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_window_outside_the_turns_of_the_case() {
        check(
            "id: \"post\", turns: (1, 3)",
            "id: \"post\", turns: (0, 3)",
            &["E041 0"],
        );
        check(
            "route: Talk, turns: (2, 4)",
            "route: Talk, turns: (2, 40)",
            &["E041 40"],
        );
        check("when: Turn(2, 6)", "when: Turn(2, 7)", &["E041 7"]);
        check("news: [(turn: 1", "news: [(turn: 9", &["E041 9"]);
    }

    #[test]
    fn a_window_that_ends_before_it_begins() {
        check(
            "id: \"post\", turns: (1, 3)",
            "id: \"post\", turns: (3, 1)",
            &["E042 (3, 1)"],
        );
        check("when: Turn(2, 6)", "when: Turn(6, 2)", &["E042 Turn(6, 2)"]);
    }
}
