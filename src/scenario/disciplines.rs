//! The disciplines and their scope (`assets/disciplines.ron`), with sources.

use super::model::LifeDomain;
use super::text::Text;
use serde::Deserialize;

/// All disciplines, and the tasks that the law or the profession keeps to some of them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disciplines {
    /// Format number of the file.
    pub format: u32,
    /// The disciplines.
    pub disciplines: Vec<Discipline>,
    /// Tasks that are judged apart from life domains.
    pub tasks: Vec<Task>,
}

/// One discipline.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discipline {
    /// Short name used in cases and on the command line.
    pub id: String,
    /// The professional's title, in lower case: "huisarts".
    pub name: Text,
    /// How a table shows it when room is short.
    pub short: Text,
    /// How the family says it: "the doctor", "the lady of the debts".
    pub family_says: Text,
    /// Hours per turn.
    pub hours: u8,
    /// Life domains in which this discipline may lead.
    #[serde(default)]
    pub own: Vec<LifeDomain>,
    /// Life domains in which it may support, and lead after consultation.
    #[serde(default)]
    pub basic: Vec<LifeDomain>,
    /// Tasks it may do on its own authority (ids).
    #[serde(default)]
    pub own_tasks: Vec<String>,
    /// Tasks it may do after consultation (ids).
    #[serde(default)]
    pub basic_tasks: Vec<String>,
    /// Is itself where others ask advice about a worry, and report.
    #[serde(default)]
    pub reporting_line: bool,
    /// What it says to a colleague who asks, per life domain it knows: where a case gives no words of its own.
    #[serde(default)]
    pub advice: Vec<(LifeDomain, Text)>,
    /// What it may do alone, in a sentence.
    pub may: Text,
    /// What it may not do alone, in a sentence.
    pub may_not: Text,
    /// Where this rests on.
    pub source: Text,
    /// Still to be signed off by a domain expert.
    #[serde(default)]
    pub to_sign_off: bool,
}

/// A task judged apart from life domains.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Short name used in cases.
    pub id: String,
    /// A few words: "stellen van een diagnose".
    pub name: Text,
    /// Kept by law to those who have it as their own: others are refused.
    #[serde(default)]
    pub reserved: bool,
    /// Why others are refused and whom they can ask, in a sentence.
    #[serde(default)]
    pub refusal: Text,
    /// Where this rests on.
    pub source: Text,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Language;
    use std::collections::BTreeSet;

    fn shipped() -> Disciplines {
        crate::scenario::dialect()
            .from_str(include_str!("../../assets/disciplines.ron"))
            .expect("disciplines.ron reads")
    }

    #[test]
    fn thirteen_disciplines_with_ids_of_their_own() {
        let shipped = shipped();
        let ids: BTreeSet<&str> = shipped.disciplines.iter().map(|one| one.id.as_str()).collect();
        assert_eq!((shipped.disciplines.len(), ids.len()), (13, 13));
        let tasks: BTreeSet<&str> = shipped.tasks.iter().map(|task| task.id.as_str()).collect();
        assert_eq!(shipped.tasks.len(), tasks.len());
    }

    #[test]
    fn every_task_of_a_discipline_exists_and_every_task_is_somebodys_own() {
        let shipped = shipped();
        for discipline in &shipped.disciplines {
            for id in discipline.own_tasks.iter().chain(&discipline.basic_tasks) {
                assert!(
                    shipped.tasks.iter().any(|task| task.id == *id),
                    "{}: {id}",
                    discipline.id
                );
            }
        }
        for task in &shipped.tasks {
            assert!(
                shipped
                    .disciplines
                    .iter()
                    .any(|one| one.own_tasks.contains(&task.id)),
                "{}",
                task.id
            );
        }
    }

    #[test]
    fn a_life_domain_or_task_is_own_or_basic_but_never_both() {
        for one in shipped().disciplines {
            assert!(
                one.own.iter().all(|domain| !one.basic.contains(domain)),
                "{}",
                one.id
            );
            assert!(
                one.own_tasks.iter().all(|task| !one.basic_tasks.contains(task)),
                "{}",
                one.id
            );
        }
    }

    #[test]
    fn each_has_advice_on_every_domain_it_knows_and_on_no_other() {
        for one in shipped().disciplines {
            let advised: Vec<LifeDomain> = one.advice.iter().map(|(domain, _)| *domain).collect();
            let known: Vec<LifeDomain> = one.own.iter().chain(&one.basic).copied().collect();
            assert_eq!(advised, known, "{}", one.id);
            for (domain, text) in &one.advice {
                for language in Language::ALL {
                    let words = text.written(language).unwrap_or("").split_whitespace().count();
                    assert!(
                        (3..=28).contains(&words),
                        "{} on {domain:?}: {words} words",
                        one.id
                    );
                }
            }
        }
    }

    #[test]
    fn everything_is_said_in_both_languages() {
        let shipped = shipped();
        let of_disciplines = shipped.disciplines.iter().flat_map(|one| {
            [
                &one.name,
                &one.short,
                &one.family_says,
                &one.may,
                &one.may_not,
                &one.source,
            ]
            .map(|text| (one.id.as_str(), text))
        });
        let of_tasks = shipped
            .tasks
            .iter()
            .flat_map(|task| [&task.name, &task.refusal, &task.source].map(|text| (task.id.as_str(), text)));
        for (id, text) in of_disciplines.chain(of_tasks) {
            for language in Language::ALL {
                let written = text.written(language).unwrap_or("");
                assert!(
                    !written.trim().is_empty(),
                    "{id} lacks a text in {}",
                    language.code()
                );
            }
        }
    }
}
