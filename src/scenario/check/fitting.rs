//! The stretches of fitting forms follow each other over all turns, each from light to heavy.

use super::Subject;
use crate::scenario::diagnostic::{Diagnostic, Problem};
use crate::scenario::tree::NodeId;

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Subject { case, tree, .. } = subject;
    let list = tree.locate(&["fitting"]).unwrap_or(tree.root());
    if case.fitting.is_empty() {
        let (from, to) = (1, case.turns);
        found.push(subject.at(list, Problem::FittingGap { from, to }));
        return;
    }
    let mut judged = [false; 256];
    for (index, fitting) in case.fitting.iter().enumerate() {
        let at = tree.item(list, index).unwrap_or(list);
        if fitting.from > fitting.to {
            let from = tree.field(at, "from").unwrap_or(at);
            found.push(subject.at(from, Problem::FittingReversed));
        }
        let (from, to) = fitting.turns;
        let mut told = false;
        for turn in from..=to {
            let Some(judged) = judged.get_mut(usize::from(turn)) else {
                continue;
            };
            if std::mem::replace(judged, true) && !std::mem::replace(&mut told, true) {
                let turns = tree.field(at, "turns").unwrap_or(at);
                found.push(subject.at(turns, Problem::FittingOverlap { turn }));
            }
        }
    }
    let mut gap: Option<(u8, u8)> = None;
    for turn in 1..=case.turns {
        if judged.get(usize::from(turn)) == Some(&true) {
            found.extend(gap.take().map(|gap| no_form(subject, list, gap)));
        } else {
            gap = Some((gap.map_or(turn, |(from, _)| from), turn));
        }
    }
    found.extend(gap.map(|gap| no_form(subject, list, gap)));
}

fn no_form(subject: &Subject, list: NodeId, (from, to): (u8, u8)) -> Diagnostic {
    subject.at(list, Problem::FittingGap { from, to })
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn stretches_that_share_a_turn() {
        check("[(turns: (1, 3)", "[(turns: (1, 5)", &["E080 (4, 6)"]);
    }

    #[test]
    fn turns_that_no_stretch_covers() {
        check(
            "(turns: (4, 6)",
            "(turns: (5, 5)",
            &[
                "W081 [(turns: (1, 3), from: BroadView, to: Consultation, why: \"Two helpers.\"), (turns: (5, 5), from: ShareInformation, to: CaseConference, why: \"More at stake.\")]",
                "W081 [(turns: (1, 3), from: BroadView, to: Consultation, why: \"Two helpers.\"), (turns: (5, 5), from: ShareInformation, to: CaseConference, why: \"More at stake.\")]",
            ],
        );
    }

    #[test]
    fn a_case_that_says_nothing_of_forms() {
        check("    fitting: [", "    fitting: [], // [", &["W081 []"]);
    }

    #[test]
    fn a_lightest_form_heavier_than_the_heaviest() {
        check("from: BroadView", "from: Team", &["E082 Team"]);
    }
}
