//! Every fact can become known to somebody, and what is hidden can come to light.

use super::Subject;
use super::walk::What;
use crate::scenario::diagnostic::{Diagnostic, Problem};
use crate::scenario::model::Effect;

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Subject { case, tree, .. } = subject;
    let at = |list: &str, index: usize, field: &str| {
        let item = tree.locate(&[list, &index.to_string()]).unwrap_or(tree.root());
        tree.field(item, field).unwrap_or(item)
    };
    for (index, fact) in case.facts.iter().enumerate() {
        let known = !fact.known_to.is_empty() || !fact.experts.is_empty() || !fact.revealed_by.is_empty();
        if !known
            && !effect(
                subject,
                |effect| matches!(effect, Effect::Reveal(id, _) if *id == fact.id),
            )
        {
            let fact = fact.id.clone();
            found.push(subject.at(at("facts", index, "id"), Problem::HiddenFact { fact }));
        }
    }
    for (index, need) in case.needs.iter().enumerate().filter(|(_, need)| need.hidden) {
        let lit = case.facts.iter().any(|fact| fact.about.contains(&need.id));
        if !lit
            && !effect(
                subject,
                |effect| matches!(effect, Effect::ShowNeed(id) if *id == need.id),
            )
        {
            let need = need.id.clone();
            found.push(subject.at(at("needs", index, "hidden"), Problem::HiddenNeed { need }));
        }
    }
    for slot in &subject.slots {
        let What::Effect(Effect::ShowNeed(id)) = slot.what else {
            continue;
        };
        if case.needs.iter().any(|need| need.id == *id && !need.hidden) {
            found.push(subject.at(slot.at, Problem::OpenNeed { need: id.clone() }));
        }
    }
    for (index, signal) in case.signals.iter().enumerate() {
        let shown = || {
            effect(
                subject,
                |effect| matches!(effect, Effect::Signal(id) if *id == signal.id),
            )
        };
        if signal.seen_by.is_empty() && !shown() {
            let signal = signal.id.clone();
            found.push(subject.at(at("signals", index, "id"), Problem::HiddenSignal { signal }));
        }
    }
}

/// Whether there is such an effect anywhere in the case.
fn effect(subject: &Subject, is_it: impl Fn(&Effect) -> bool) -> bool {
    subject
        .slots
        .iter()
        .any(|slot| matches!(slot.what, What::Effect(effect) if is_it(effect)))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_fact_that_nothing_reveals() {
        check(
            "known_to: [\"debt-counsellor\"], consent: [\"ans\"], revealed_by: [Explore(with: \"ans\", trust: 4), WithFamily],",
            "",
            &[],
        );
        check(
            "known_to: [\"gp\"], experts: [\"psy\"]",
            "",
            &["W071 \"nights\"", "W070 \"gp\""],
        );
    }

    #[test]
    fn a_hidden_need_that_nothing_shows() {
        check("shared: [ShowNeed(\"rows\")]", "", &["W072 true"]);
        check(
            "about: [\"debts\"], shared: [ShowNeed(\"rows\")]",
            "about: [\"rows\"]",
            &[],
        );
    }

    #[test]
    fn a_need_that_lies_on_the_table_is_brought_there() {
        check(
            "shared: [ShowNeed(\"rows\")]",
            "shared: [ShowNeed(\"rows\"), ShowNeed(\"debts\")]",
            &["W074 ShowNeed(\"debts\")"],
        );
    }

    #[test]
    fn a_signal_that_nobody_sees() {
        check("seen_by: [\"nights\"],", "", &["W073 \"bruise\""]);
    }
}
