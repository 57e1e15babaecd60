//! Every seat knows something that the others don't: else its player has nothing to bring.

use super::Subject;
use crate::scenario::compile::seat_id;
use crate::scenario::diagnostic::{Diagnostic, Problem};

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Subject { case, tree, .. } = subject;
    let seats = tree.locate(&["seats"]).unwrap_or(tree.root());
    for (index, seat) in case.seats.iter().enumerate() {
        let id = seat_id(seat);
        let alone = |known_to: &[String]| matches!(known_to, [only] if only == id);
        if seat.news.is_empty() && !case.facts.iter().any(|fact| alone(&fact.known_to)) {
            let at = tree.item(seats, index).unwrap_or(seats);
            let at = tree.field(at, "discipline").unwrap_or(at);
            found.push(subject.at(at, Problem::NothingPrivate { seat: id.to_owned() }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_seat_without_private_facts() {
        check(
            "known_to: [\"gp\"]",
            "known_to: [\"gp\", \"debt-counsellor\"]",
            &["W070 \"gp\""],
        );
        check("known_to: [\"debt-counsellor\"]", "known_to: []", &[]);
    }
}
