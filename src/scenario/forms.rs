//! What stands between the brackets of words and fields that take values without names, such as `Trust(...)`: so that a
//! message can say what belongs there.

use super::diagnostic::Values;

/// How a word or a field with nameless values is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// The word, or the field.
    pub name: &'static str,
    /// What its values are.
    pub values: Values,
    /// It, written out.
    pub example: &'static str,
}

const fn form(name: &'static str, values: Values, example: &'static str) -> Form {
    Form {
        name,
        values,
        example,
    }
}

/// How this word or field is written, if it takes nameless values.
pub(crate) fn form_of(name: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.name == name)
}

/// All of them.
pub(crate) const FORMS: &[Form] = &[
    form("turns", Values::FromTo, "(2, 4)"),
    form("agrees_on", Values::NeedText, "(\"debts\", \"...\")"),
    form("advice", Values::NeedText, "(\"debts\", \"...\")"),
    form("trust", Values::PersonFigure, "(\"marga\", 4)"),
    form("knows", Values::SeatFigure, "(\"gp\", 2)"),
    form("Turn", Values::FromTo, "Turn(2, 4)"),
    form(
        "SeverityAtLeast",
        Values::NeedFigure,
        "SeverityAtLeast(\"debts\", 50)",
    ),
    form(
        "SeverityAtMost",
        Values::NeedFigure,
        "SeverityAtMost(\"debts\", 30)",
    ),
    form(
        "StrainAtLeast",
        Values::PersonFigure,
        "StrainAtLeast(\"marga\", 1000)",
    ),
    form(
        "StrainAtMost",
        Values::PersonFigure,
        "StrainAtMost(\"marga\", 600)",
    ),
    form("TrustAtLeast", Values::PersonFigure, "TrustAtLeast(\"marga\", 6)"),
    form("TrustAtMost", Values::PersonFigure, "TrustAtMost(\"marga\", 3)"),
    form("Known", Values::Fact, "Known(\"drawer\")"),
    form("Shared", Values::Fact, "Shared(\"drawer\")"),
    form("NeedSeen", Values::Need, "NeedSeen(\"debts\")"),
    form("Agreed", Values::Need, "Agreed(\"debts\")"),
    form("Done", Values::Act, "Done(Evaluate)"),
    form("Chosen", Values::MomentOption, "Chosen(\"gate\", \"wave\")"),
    form("Happened", Values::Event, "Happened(\"bailiff\")"),
    form("FormIs", Values::Form, "FormIs(CaseConference)"),
    form("SignalSeen", Values::Signal, "SignalSeen(\"bruise\")"),
    form("AdviceAsked", Values::Signal, "AdviceAsked(\"bruise\")"),
    form("Reported", Values::Signal, "Reported(\"bruise\")"),
    form("All", Values::Conditions, "All([Turn(2, 4), Known(\"drawer\")])"),
    form("Any", Values::Conditions, "Any([Turn(2, 4), Known(\"drawer\")])"),
    form("Not", Values::Condition, "Not(Known(\"drawer\"))"),
    form("Seat", Values::Seat, "Seat(\"gp\")"),
    form("Severity", Values::NeedFigure, "Severity(\"debts\", -4)"),
    form("Trust", Values::Trust, "Trust(\"marga\", Chooser, 1)"),
    form("Capacity", Values::PersonFigure, "Capacity(\"marga\", 1)"),
    form("Load", Values::PersonFigure, "Load(\"marga\", 2)"),
    form("Reveal", Values::FactWhom, "Reveal(\"drawer\", Chooser)"),
    form("Consent", Values::Fact, "Consent(\"drawer\")"),
    form("ShowNeed", Values::Need, "ShowNeed(\"debts\")"),
    form("ShowStrength", Values::Strength, "ShowStrength(\"sister\")"),
    form(
        "Rank",
        Values::PersonNeeds,
        "Rank(\"marga\", [\"sleep\", \"debts\"])",
    ),
    form("Signal", Values::Signal, "Signal(\"bruise\")"),
    form("Acquaint", Values::TwoSeats, "Acquaint(\"gp\", \"school\")"),
    form("Contact", Values::Person, "Contact(\"marga\")"),
    form("Visit", Values::SeatPerson, "Visit(\"gp\", \"marga\")"),
    form("Domain", Values::Domain, "Domain(Finances)"),
    form("Task", Values::Task, "Task(\"prescribe\")"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::dialect;
    use crate::scenario::model::{Condition, Effect, OptionScope, Whom};

    #[test]
    fn every_example_is_read_as_what_it_shows() {
        let reads = |text: &str| {
            let ron = dialect();
            ron.from_str::<Condition>(text).is_ok()
                || ron.from_str::<Effect>(text).is_ok()
                || ron.from_str::<Whom>(text).is_ok()
                || ron.from_str::<OptionScope>(text).is_ok()
                || ron.from_str::<(u8, u8)>(text).is_ok()
                || ron.from_str::<(String, String)>(text).is_ok()
                || ron.from_str::<(String, u8)>(text).is_ok()
        };
        for form in FORMS {
            assert!(reads(form.example), "{}", form.example);
        }
    }

    /// Words of the closed languages that take values with names, or none.
    const OTHERS: [&str; 5] = ["Always", "Chooser", "Everyone", "Promise", "Later"];

    #[test]
    fn every_word_that_takes_nameless_values_has_its_form() {
        let schema = crate::scenario::model::schema();
        for kind in ["Condition", "Effect", "Whom", "OptionScope"] {
            let written = schema["$defs"][kind].to_string();
            let words = written.split('"').filter(|word| {
                word.len() > 2
                    && word.starts_with(char::is_uppercase)
                    && word.chars().all(char::is_alphabetic)
            });
            let mut counted = 0;
            for word in words.filter(|word| written.contains(&format!("\"required\":[\"{word}\"]"))) {
                counted += 1;
                assert!(
                    OTHERS.contains(&word) || form_of(word).is_some(),
                    "{kind}: {word}"
                );
            }
            assert!(counted > 0, "{kind}: {written}");
        }
    }
}
