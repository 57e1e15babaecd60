//! Every moment has a way out: an option that is always possible, best without hours, and such a default.

use super::Subject;
use crate::scenario::diagnostic::{Diagnostic, Problem};
use crate::scenario::model::Condition;

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Subject { case, tree, .. } = subject;
    let moments = tree.locate(&["moments"]).unwrap_or(tree.root());
    for (index, moment) in case.moments.iter().enumerate() {
        let at = tree.item(moments, index).unwrap_or(moments);
        let head = tree.field(at, "id").unwrap_or(at);
        let name = || moment.id.clone();
        let sure = || {
            moment
                .options
                .iter()
                .filter(|option| option.when == Condition::Always)
        };
        let problem = if moment.options.is_empty() {
            Problem::NoOptions { moment: name() }
        } else if sure().next().is_none() {
            Problem::NoSureOption { moment: name() }
        } else if sure().all(|option| option.hours > 0) {
            Problem::NoFreeOption { moment: name() }
        } else {
            unsure_default(subject, found, index);
            continue;
        };
        found.push(subject.at(head, problem));
    }
}

fn unsure_default(subject: &Subject, found: &mut Vec<Diagnostic>, index: usize) {
    let Subject { case, tree, .. } = subject;
    let Some(moment) = case.moments.get(index) else {
        return;
    };
    let Some(default) = &moment.default else { return };
    let option = moment.options.iter().find(|option| option.id == *default);
    if option.is_some_and(|option| option.when != Condition::Always) {
        let at = tree.locate(&["moments", &index.to_string(), "default"]);
        let problem = Problem::UnsureDefault {
            moment: moment.id.clone(),
            option: default.clone(),
        };
        found.push(subject.at(at.unwrap_or(tree.root()), problem));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{SOUND, check};

    #[test]
    fn a_moment_without_options() {
        let from = SOUND.find("options: [").expect("options");
        let to = SOUND.find("], default:").expect("the end of the options");
        let options = SOUND.get(from..=to).expect("the options");
        // What the options revealed and chose is gone too.
        check(
            options,
            "options: []",
            &["E060 \"post\"", "E031 \"leave\"", "E031 \"open\""],
        );
    }

    #[test]
    fn a_moment_whose_options_all_depend() {
        check(
            "text: \"You leave it.\"",
            "text: \"You leave it.\", when: Turn(1, 2)",
            &["E061 \"post\""],
        );
    }

    #[test]
    fn a_moment_whose_sure_options_all_take_hours() {
        check(
            "text: \"You leave it.\"",
            "text: \"You leave it.\", hours: 1",
            &["W063 \"post\""],
        );
    }

    #[test]
    fn a_default_that_is_not_always_possible() {
        check("default: \"leave\"", "default: \"open\"", &["E062 \"open\""]);
    }
}
