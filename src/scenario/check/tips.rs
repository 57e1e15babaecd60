//! Tips are for turns of the case, one for each part of a turn, and short enough to be read while playing.

use super::Subject;
use super::texts::longer_than;
use crate::scenario::diagnostic::{Diagnostic, Problem};

/// Words in a tip, at most.
const TIP: usize = 45;

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Subject { case, tree, .. } = subject;
    let tips = tree.locate(&["tips"]).unwrap_or(tree.root());
    let place = |index| tree.item(tips, index).unwrap_or(tips);
    for (index, tip) in case.tips.iter().enumerate() {
        let at = place(index);
        let field = |name| tree.field(at, name).unwrap_or(at);
        if tip.turn < 1 || tip.turn > case.turns {
            let problem = Problem::TipOutsideTurns {
                turn: tip.turn,
                turns: case.turns,
            };
            found.push(subject.at(field("turn"), problem));
        }
        for (language, words) in longer_than(&tip.text, TIP, &case.languages) {
            let problem = Problem::TipTooLong {
                language,
                words,
                limit: TIP,
            };
            found.push(subject.at(field("text"), problem));
        }
        let earlier = case.tips.iter().take(index);
        let first = earlier
            .enumerate()
            .find(|(_, other)| (other.turn, other.at) == (tip.turn, tip.at));
        if let Some((first, _)) = first {
            let problem = Problem::TipTwice {
                turn: tip.turn,
                first_line: tree.span(place(first)).line,
            };
            found.push(subject.at(field("at"), problem));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    const FIRST: &str = "(turn: 1, at: Listen, text: \"What they say stands first.\")";

    #[test]
    fn a_tip_for_a_turn_that_the_case_does_not_have() {
        check("turn: 1, at: Listen", "turn: 7, at: Listen", &["E095 7"]);
        check("turn: 1, at: Listen", "turn: 0, at: Listen", &["E095 0"]);
    }

    #[test]
    fn a_tip_too_long_to_read_while_playing() {
        let long = "word ".repeat(46);
        let tip = format!("\"{long}\"");
        check("\"What they say stands first.\"", &tip, &[&format!("W096 {tip}")]);
        let just = "word ".repeat(45);
        check("What they say stands first.", &just, &[]);
    }

    #[test]
    fn two_tips_for_the_same_part_of_a_turn() {
        let second = "(turn: 1, at: Listen, text: \"It is said again.\")";
        check(FIRST, &format!("{FIRST}, {second}"), &["E097 Listen"]);
        let elsewhere = "(turn: 2, at: Listen, text: \"It is said again.\")";
        check(FIRST, &format!("{FIRST}, {elsewhere}"), &[]);
    }

    #[test]
    fn a_tip_that_says_nothing_in_a_language_of_the_case() {
        check(
            "\"What they say stands first.\"",
            "(nl: \"Kijk.\")",
            &["E050 (nl: \"Kijk.\")"],
        );
    }
}
