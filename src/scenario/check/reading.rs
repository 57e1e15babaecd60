//! No turn has so much to read that nobody gets to talking. Counted is only what surely comes: what depends on a play is
//! counted in plays, by `samenspel balance`.

use super::Subject;
use crate::scenario::compile::seat_id;
use crate::scenario::diagnostic::{Diagnostic, Problem};
use crate::scenario::model::{Case, Condition, Seat};
use crate::scenario::readability::MUCH_TO_READ;
use crate::scenario::text::{Language, Text};

pub(super) fn check(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let Subject { case, tree, .. } = subject;
    let at = tree.locate(&["turns"]).unwrap_or(tree.root());
    for turn in 1..=case.turns {
        for language in &case.languages {
            let most = case
                .seats
                .iter()
                .map(|seat| words(case, seat, turn, *language))
                .max();
            let words = most.unwrap_or(0);
            if words > MUCH_TO_READ {
                let problem = Problem::MuchToRead {
                    turn,
                    language: *language,
                    words,
                    limit: MUCH_TO_READ,
                };
                found.push(subject.at(at, problem));
            }
        }
    }
}

/// Words that surely come to whoever sits in this seat.
fn words(case: &Case, seat: &Seat, turn: u8, language: Language) -> usize {
    let mut words = 0;
    let mut read = |text: &Text| words += text.get(language).split_whitespace().count();
    if turn == 1 {
        read(&case.briefing.about);
        read(&case.briefing.announcement);
        case.briefing.aims.iter().for_each(|aim| read(&aim.text));
        case.family.people.iter().for_each(|person| read(&person.about));
        read(&seat.role);
        for need in case.needs.iter().filter(|need| !need.hidden) {
            read(&need.name);
            read(&need.about);
        }
    }
    let news = seat.news.iter();
    news.filter(|news| news.turn == turn && news.when == Condition::Always)
        .for_each(|news| read(&news.text));
    let moments = case.moments.iter().filter(|moment| {
        let theirs = moment.seat.as_ref().is_none_or(|theirs| theirs == seat_id(seat));
        theirs && moment.turns == (turn, turn) && moment.when == Condition::Always
    });
    for moment in moments {
        read(&moment.title);
        read(&moment.text);
        for option in &moment.options {
            read(&option.text);
            read(&option.note);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::super::check_parsed;
    use super::super::tests::SOUND;
    use crate::scenario::diagnostic::Code;
    use crate::scenario::{parse, shipped};

    #[test]
    fn a_turn_in_which_nobody_gets_to_talking() {
        // Five people of whom there is as much to read as a text may hold.
        let long = "word ".repeat(700);
        let told = |times: usize| {
            let parts: Vec<&str> = SOUND.splitn(times + 1, "about: \"").collect();
            let parsed = parse(&parts.join(&format!("about: \"{long}")));
            let game = shipped();
            let found = check_parsed(&parsed, &game.rules, &game.disciplines);
            found.iter().any(|found| found.code() == Code::MuchToRead)
        };
        assert!(!told(1), "one long text is a problem of that text");
        assert!(told(5));
    }
}
