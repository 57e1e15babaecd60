//! For every code an example: a piece of a sound case, and the same piece with the fault. `samenspel explain` and
//! `docs/diagnostics.md` show them; a test puts each into the case that has everything once and looks what is told.

use super::diagnostic::Code;

/// An example of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Example {
    /// A piece of a case as it should be, and with the fault.
    Piece {
        /// As it should be.
        sound: &'static str,
        /// With the fault.
        faulty: &'static str,
    },
    /// It is about a whole file, and no piece shows it.
    WholeFile,
}

const fn piece(sound: &'static str, faulty: &'static str) -> Example {
    Example::Piece { sound, faulty }
}

/// An example of the problem with this code.
pub fn example(code: Code) -> Example {
    match code {
        Code::TooLarge
        | Code::NotText
        | Code::Empty
        | Code::TooDeep
        | Code::Unreadable
        | Code::TooManyValues
        | Code::TextTooLarge
        | Code::MuchToRead
        | Code::MissingAct => Example::WholeFile,
        Code::Format => piece("format: 1,", "format: 9,"),
        Code::Extension => piece(
            "(\n    format: 1,",
            "#![enable(implicit_some)]\n(\n    format: 1,",
        ),
        Code::UnopenedText => piece("title: \"The post\"", "title: The post\""),
        Code::MissingOpen => piece("Load(\"ans\", 2)", "Load\"ans\", 2)"),
        Code::LooseWords => piece("        // What weighs.\n", "        What weighs on them.\n"),
        Code::WrongClose => piece("touches: [\"bo\"],", "touches: [\"bo\"),"),
        Code::Unexpected => piece("turns: 6,", "turns: @,"),
        Code::MissingComma => piece("turns: 6,", "turns: 6"),
        Code::Unclosed => piece("touches: [\"bo\"],", "touches: [\"bo\","),
        Code::NeverOpened => piece("\n    needs: [", "\n    ),\n    needs: ["),
        Code::UnclosedText => piece(
            "about: \"A mother, her son, and a pile of post.\",",
            "about: \"A mother, her son, and a pile of post.,",
        ),
        Code::WrongQuotes => piece("title: \"The post\"", "title: “The post”"),
        Code::MissingColon => piece("severity: 60", "severity 60"),
        Code::MissingValue => piece("severity: 60", "severity:"),
        Code::BadEscape => piece("\"A letter came.\"", "\"A letter\\came.\""),
        Code::UnclosedComment => piece("// What weighs.", "/* What weighs."),
        Code::DuplicateField => piece("severity: 60", "severity: 60, severity: 70"),
        Code::UnknownField => piece("severity: 60", "severty: 60"),
        Code::MissingField => piece("    turns: 6,\n", ""),
        Code::UnknownWord => piece("domain: Finances", "domain: Finance"),
        Code::WrongKind => piece("severity: 60", "severity: \"60\""),
        Code::NumberTooBig => piece("(day: 2, month: 9)", "(day: 400, month: 9)"),
        Code::WrongCount => piece("id: \"post\", turns: (1, 3)", "id: \"post\", turns: (1, 3, 5)"),
        Code::AfterEnd => piece("A book, 2020\")]),\n)", "A book, 2020\")]),\n)\nThe end"),
        Code::DuplicateId => piece("id: \"nights\"", "id: \"drawer\""),
        Code::UnknownId => piece("touches: [\"bo\"]", "touches: [\"boo\"]"),
        Code::BadId => piece("id: \"sister\"", "id: \"her sister\""),
        Code::RepeatedId => piece(
            "ranking: [\"debts\", \"sleep\"]",
            "ranking: [\"debts\", \"debts\"]",
        ),
        Code::OutOfRange => piece("capacity: 12", "capacity: 30"),
        Code::OutsideTurns => piece("turns: (2, 4), seen_by", "turns: (2, 9), seen_by"),
        Code::Reversed => piece("when: Turn(2, 6)", "when: Turn(6, 2)"),
        Code::NoSuchDate => piece("(day: 2, month: 9)", "(day: 31, month: 9)"),
        Code::WrongNumber => piece("languages: [en]", "languages: []"),
        Code::TooFew => piece("between: [\"gp\", \"psy\"]", "between: [\"gp\"]"),
        Code::NotWeeks => piece("turn_days: 7", "turn_days: 10"),
        Code::MissingLanguage => piece("title: \"The post\"", "title: (nl: \"De post\")"),
        Code::EmptyText => piece("title: \"The post\"", "title: \"\""),
        Code::TextTooLong => piece("text: \"A letter came.\"", LONG_NEWS),
        Code::Placeholder => piece("title: \"The post\"", "title: \"TODO: a title\""),
        Code::UnseenSign => piece("title: \"The post\"", "title: \"The \\u{202e}post\""),
        Code::PiledMarks => piece(
            "title: \"The post\"",
            "title: \"The po\\u{301}\\u{302}\\u{303}\\u{304}\\u{306}\\u{307}\\u{308}st\"",
        ),
        Code::QuoteInText => piece(
            "about: \"Letters.\"",
            "about: \"She says \"later\" to every letter.\"",
        ),
        Code::SameInBoth => piece("languages: [en]", "languages: [nl, en]"),
        Code::NoOptions => piece(
            "    moments: [\n",
            "    moments: [\n        (id: \"quiet\", turns: (1, 1), title: \"Quiet\", text: \"Nothing.\", options: [], default: \"wait\", expert: \"Rest.\"),\n",
        ),
        Code::NoSureOption => piece(
            "text: \"You leave it.\"",
            "text: \"You leave it.\", when: Turn(1, 2)",
        ),
        Code::UnsureDefault => piece("default: \"leave\"", "default: \"open\""),
        Code::NoFreeOption => piece("text: \"You leave it.\"", "text: \"You leave it.\", hours: 1"),
        Code::NeverHolds => piece(
            "when: All([SeverityAtLeast(\"debts\", 50), Not(Chosen(\"post\", \"open\"))])",
            "when: All([SeverityAtLeast(\"debts\", 50), SeverityAtMost(\"debts\", 40)])",
        ),
        Code::NeverComes => piece(
            "when: All([SeverityAtLeast(\"debts\", 50), Not(Chosen(\"post\", \"open\"))])",
            "when: Happened(\"bailiff\")",
        ),
        Code::NothingPrivate => piece("known_to: [\"gp\"]", "known_to: [\"gp\", \"debt-counsellor\"]"),
        Code::HiddenFact => piece(
            "text: \"Bo lies awake.\", known_to: [\"gp\"], experts: [\"psy\"]",
            "text: \"Bo lies awake.\"",
        ),
        Code::HiddenNeed => piece(
            "about: [\"debts\"], shared: [ShowNeed(\"rows\")]",
            "about: [\"debts\"]",
        ),
        Code::OpenNeed => piece(
            "shared: [ShowNeed(\"rows\")]",
            "shared: [ShowNeed(\"rows\"), ShowNeed(\"debts\")]",
        ),
        Code::HiddenSignal => piece("turns: (2, 4), seen_by: [\"nights\"],", "turns: (2, 4),"),
        Code::FittingOverlap => piece(
            "(turns: (1, 3), from: BroadView",
            "(turns: (1, 5), from: BroadView",
        ),
        Code::FittingGap => piece(
            "(turns: (4, 6), from: ShareInformation",
            "(turns: (5, 6), from: ShareInformation",
        ),
        Code::FittingReversed => piece(
            "from: BroadView, to: Consultation",
            "from: Team, to: Consultation",
        ),
        Code::NoCarer => piece("authority: true, carer: true, capacity: 12", "authority: true"),
        Code::CapacityWithoutCare => piece("about: \"son\"", "about: \"son\", capacity: 9"),
        Code::ConditionalLastEnding => piece(
            "(id: \"on\", title: \"On\"",
            "(id: \"on\", when: Turn(1, 6), title: \"On\"",
        ),
        Code::UnreachableEnding => piece(
            "(id: \"calm\", when: SeverityAtMost(\"debts\", 30), title",
            "(id: \"calm\", title",
        ),
        Code::NoAnnouncement => piece("        announcement: \"This case is about debts.\",\n", ""),
        Code::TipOutsideTurns => piece("(turn: 1, at: Listen", "(turn: 9, at: Listen"),
        Code::TipTooLong => piece("text: \"What they say stands first.\"", LONG_TIP),
        Code::TipTwice => piece(
            "tips: [(turn: 1, at: Listen,",
            "tips: [(turn: 1, at: Listen, text: \"Read this.\"), (turn: 1, at: Listen,",
        ),
    }
}

/// A piece of news as nobody wants to hear it read out.
const LONG_NEWS: &str = "text: \"A letter came. It was addressed to the household, and it had been forwarded twice, \
    first by the municipality and then by the landlord, who had opened it by mistake and closed it again with tape. It \
    says that the payment arrangement of last spring has lapsed, that three instalments are missing, and that a new \
    arrangement can only be made in person, on a weekday, before noon, with an appointment.\"";

/// A tip that takes longer to read than what it is about.
const LONG_TIP: &str = "text: \"What they say stands first. Below it stands what only you know, which you may tell the others or \
    keep for the moment. At the left you see the family at their table, and around it everybody who comes to see them; \
    below that is the diary of the week, in which all appointments appear as soon as somebody plans them.\"";

#[cfg(test)]
mod tests {
    use super::{Example, example};
    use crate::scenario::check::check_parsed;
    use crate::scenario::diagnostic::Code;
    use crate::scenario::parse::parse;
    use crate::scenario::shipped;

    const SOUND: &str = include_str!("../../assets/everything/case.ron");

    #[test]
    fn every_example_is_told_with_its_code() {
        let game = shipped();
        let mut wrong = Vec::new();
        for code in Code::ALL {
            let Example::Piece { sound, faulty } = example(*code) else {
                continue;
            };
            assert!(SOUND.contains(sound), "{code:?}: the case has no {sound}");
            let text = SOUND.replacen(sound, faulty, 1);
            let told = check_parsed(&parse(&text), &game.rules, &game.disciplines);
            let codes: Vec<Code> = told.iter().map(|diagnostic| diagnostic.code()).collect();
            if !codes.contains(code) {
                wrong.push(format!("{code:?} for {faulty}: {codes:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
