//! Somebody carries the household, only carers have a capacity, and sensitive content is announced.

use super::Subject;
use crate::scenario::diagnostic::{Diagnostic, Problem};

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Subject { case, tree, .. } = subject;
    let people = tree.locate(&["family", "people"]).unwrap_or(tree.root());
    if !case.family.people.is_empty() && !case.family.people.iter().any(|person| person.carer) {
        found.push(subject.at(people, Problem::NoCarer));
    }
    for (index, person) in case.family.people.iter().enumerate() {
        if person.capacity.is_some() && !person.carer {
            let at = tree.item(people, index).and_then(|at| tree.field(at, "capacity"));
            let problem = Problem::CapacityWithoutCare {
                person: person.id.clone(),
            };
            found.push(subject.at(at.unwrap_or(people), problem));
        }
    }
    if case.briefing.announcement.is_empty() {
        let at = tree.locate(&["briefing"]).unwrap_or(tree.root());
        found.push(subject.at(at, Problem::NoAnnouncement));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn nobody_carries_the_household() {
        check("carer: true, capacity: 12,", "", &["E083 ["]);
    }

    #[test]
    fn a_capacity_for_somebody_who_is_no_carer() {
        check("about: \"son\"", "about: \"son\", capacity: 9", &["W084 9"]);
    }

    #[test]
    fn nothing_is_announced() {
        check("announcement: \"This case is about debts.\",", "", &["W092 ("]);
    }
}
