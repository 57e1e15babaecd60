//! Moments, options, events and endings that no play can come to: what they wait for never comes, or comes too late. Asked
//! only of a case that can be compiled.

use super::Subject;
use crate::scenario::compile::compile;
use crate::scenario::diagnostic::{Diagnostic, Problem};
use crate::scenario::possible::{Never, Possible};
use crate::scenario::tree::NodeId;

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Ok(world) = compile(subject.case, subject.rules, subject.disciplines) else {
        return;
    };
    let never = Possible::never(&world);
    for thing in never {
        let (place, id) = match thing {
            Never::Moment(moment) => (
                place(subject, &["moments"], moment),
                world.moments[moment].id.clone(),
            ),
            Never::Event(event) => (place(subject, &["events"], event), world.events[event].id.clone()),
            Never::Ending(ending) => (
                place(subject, &["endings"], ending),
                world.endings[ending].id.clone(),
            ),
            Never::Option(option) => {
                let moment = world.options[option].moment;
                let own = world.moments[moment]
                    .options
                    .iter()
                    .position(|one| *one == option);
                let list = place(subject, &["moments"], moment)
                    .and_then(|moment| subject.tree.field(moment, "options"));
                let place = list.zip(own).and_then(|(list, own)| subject.tree.item(list, own));
                (place, world.options[option].id.clone())
            }
        };
        let Some(place) = place else { continue };
        // A condition that excludes itself is told already.
        let when = subject
            .tree
            .field(place, "when")
            .map(|when| subject.tree.head(when).start);
        let told = found.iter().any(|other| {
            other.problem == Problem::NeverHolds
                && when.is_some()
                && other.span.map(|span| span.start) == when
        });
        if !told {
            let at = subject.tree.field(place, "id").unwrap_or(place);
            found.push(subject.at(at, Problem::NeverComes { id }));
        }
    }
}

/// The nth of a list of the case.
fn place(subject: &Subject, list: &[&str], id: impl crate::scenario::Id) -> Option<NodeId> {
    let list = subject.tree.locate(list)?;
    subject.tree.item(list, id.index())
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn an_event_that_waits_for_what_comes_after_it() {
        check(
            "turns: (2, 6), when: All([SeverityAtLeast(\"debts\", 50), Not(Chosen(\"post\", \"open\"))])",
            "turns: (1, 1), when: Happened(\"storm\")",
            &["E031 \"storm\""],
        );
        check(
            "turns: (2, 6), when: All([SeverityAtLeast(\"debts\", 50), Not(Chosen(\"post\", \"open\"))])",
            "turns: (2, 6), when: Happened(\"bailiff\")",
            &["W065 \"bailiff\""],
        );
    }

    #[test]
    fn an_option_of_a_moment_that_waits_for_itself_is_told_once() {
        check(
            "id: \"post\", turns: (1, 3),",
            "id: \"post\", turns: (1, 3), when: Chosen(\"post\", \"open\"),",
            &["W065 \"post\""],
        );
    }
}
