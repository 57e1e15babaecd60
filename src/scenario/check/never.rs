//! Conditions that can never hold, whatever is played: what they ask excludes itself, or the turns they wait for are over.

use super::Subject;
use super::walk::What;
use crate::scenario::diagnostic::{Diagnostic, Problem};
use crate::scenario::model::Condition;

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for slot in &subject.slots {
        if let What::Condition(condition, turns) = &slot.what {
            let window = turns.map(|(from, to)| Condition::Turn(from, to));
            let mut parts = Vec::new();
            flatten(condition, &mut parts);
            parts.extend(&window);
            if excluded(&parts) && !subject.is_damaged(slot.at) {
                found.push(subject.at(slot.at, Problem::NeverHolds));
            }
        }
    }
}

/// What must all hold.
fn flatten<'c>(condition: &'c Condition, parts: &mut Vec<&'c Condition>) {
    match condition {
        Condition::All(all) => {
            for one in all {
                flatten(one, parts);
            }
        }
        one => parts.push(one),
    }
}

fn excluded(parts: &[&Condition]) -> bool {
    let mut pairs = parts
        .iter()
        .enumerate()
        .flat_map(|(nth, one)| parts.iter().skip(nth + 1).map(move |other| (*one, *other)));
    parts.iter().any(|part| never(part)) || pairs.any(|(one, other)| clash(one, other) || clash(other, one))
}

fn never(condition: &Condition) -> bool {
    match condition {
        Condition::Any(any) => any.iter().all(never),
        Condition::All(_) => {
            let mut parts = Vec::new();
            flatten(condition, &mut parts);
            excluded(&parts)
        }
        Condition::Not(one) => always(one),
        _ => false,
    }
}

fn always(condition: &Condition) -> bool {
    match condition {
        Condition::Always => true,
        Condition::All(all) => all.iter().all(always),
        Condition::Any(any) => any.iter().any(always),
        Condition::Not(one) => never(one),
        _ => false,
    }
}

/// Whether two conditions exclude each other; seen from the first.
fn clash(one: &Condition, other: &Condition) -> bool {
    match (one, other) {
        (Condition::SeverityAtLeast(a, low), Condition::SeverityAtMost(b, high))
        | (Condition::TrustAtLeast(a, low), Condition::TrustAtMost(b, high)) => a == b && low > high,
        (Condition::StrainAtLeast(a, low), Condition::StrainAtMost(b, high)) => a == b && low > high,
        (Condition::Chosen(moment, option), Condition::Chosen(same, another)) => {
            moment == same && option != another
        }
        (Condition::Turn(_, last), Condition::Turn(first, _)) => last < first,
        (Condition::FormIs(form), Condition::FormIs(another)) => form != another,
        (Condition::Not(not), other) => **not == *other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    fn moment(when: &str, expected: &[&str]) {
        check(
            "id: \"post\", turns: (1, 3),",
            &format!("id: \"post\", turns: (1, 3), when: {when},"),
            expected,
        );
    }

    #[test]
    fn what_excludes_itself() {
        for when in [
            "All([SeverityAtLeast(\"debts\", 60), SeverityAtMost(\"debts\", 40)])",
            "All([TrustAtMost(\"ans\", 3), All([TrustAtLeast(\"ans\", 4)])])",
            "All([Known(\"drawer\"), Not(Known(\"drawer\"))])",
            "All([FormIs(Team), FormIs(Consultation)])",
            "Not(Always)",
            "Any([])",
            "Any([Not(Always), All([StrainAtLeast(\"ans\", 900), StrainAtMost(\"ans\", 800)])])",
        ] {
            moment(when, &[&format!("W064 {when}")]);
        }
    }

    #[test]
    fn turns_that_the_moment_does_not_have() {
        moment("Turn(4, 6)", &["W064 Turn(4, 6)"]);
        moment("Turn(3, 6)", &[]);
        moment("Any([Turn(4, 6), Known(\"drawer\")])", &[]);
    }

    #[test]
    fn what_may_hold() {
        for when in [
            "All([SeverityAtLeast(\"debts\", 40), SeverityAtMost(\"debts\", 60)])",
            "All([SeverityAtLeast(\"debts\", 60), SeverityAtMost(\"sleep\", 40)])",
            "Not(Known(\"drawer\"))",
            "All([])",
        ] {
            moment(when, &[]);
        }
    }
}
