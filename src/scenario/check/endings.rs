//! The last ending always holds, and no ending stands below one that does.

use super::Subject;
use crate::scenario::diagnostic::{Diagnostic, Problem};
use crate::scenario::model::Condition;

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Subject { case, tree, .. } = subject;
    let list = tree.locate(&["endings"]).unwrap_or(tree.root());
    let at = |index: usize| {
        let item = tree.item(list, index).unwrap_or(list);
        tree.field(item, "id").unwrap_or(item)
    };
    let sure = case
        .endings
        .iter()
        .position(|ending| ending.when == Condition::Always);
    let Some((place, sure)) = sure.and_then(|place| Some((place, case.endings.get(place)?))) else {
        if let Some(last) = case.endings.last() {
            let ending = last.id.clone();
            let place = at(case.endings.len() - 1);
            found.push(subject.at(place, Problem::ConditionalLastEnding { ending }));
        }
        return;
    };
    for (index, ending) in case.endings.iter().enumerate().skip(place + 1) {
        let problem = Problem::UnreachableEnding {
            ending: ending.id.clone(),
            after: sure.id.clone(),
        };
        found.push(subject.at(at(index), problem));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_last_ending_that_holds_only_sometimes() {
        check("(id: \"on\",", "(id: \"on\", when: Turn(1, 6),", &["E090 \"on\""]);
    }

    #[test]
    fn an_ending_below_one_that_always_holds() {
        check("when: SeverityAtMost(\"debts\", 30), ", "", &["W091 \"on\""]);
    }
}
