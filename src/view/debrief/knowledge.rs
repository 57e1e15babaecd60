//! What each seat knew that others didn't, and what never reached the table.

use super::page::{Block, Section, Table, Writer};
use crate::feedback::knowledge::FactCourse;
use crate::feedback::{Evidence, What};
use crate::scenario::ids::*;
use crate::scenario::model::Element;
use crate::words::debrief::key;

pub(super) fn section(write: &Writer) -> Section {
    let courses = &write.value.facts;
    let mut blocks = Vec::new();
    if courses.is_empty() {
        return write.section("knowledge", key::H_KNOWLEDGE, blocks);
    }
    blocks.push(Block::Table(Table {
        caption: None,
        head: write.heads(&[key::C_FACT, key::C_KNEW, key::C_ON_TABLE]),
        rows: courses.iter().map(|course| row(write, course)).collect(),
    }));
    let last = write.value.turns.last().copied().unwrap_or(0);
    let all = write.world.all_seats();
    let in_time = write.value.turns.iter().rev().nth(1).copied().unwrap_or(0);
    for course in courses.iter().filter(|course| course.kept(in_time, all)) {
        let fact = &write.world.facts[course.fact];
        let text = write.say(
            key::FACT_KEPT,
            &[
                ("who", write.words.seats(write.world, course.known()).into()),
                ("fact", write.words.case(&fact.name).into()),
                ("text", write.words.case(&fact.text).into()),
            ],
        );
        let holder = course.known().iter().next();
        let evidence = Evidence::new(last, holder, What::Fact(course.fact));
        blocks.push(write.statement(&text, &[evidence], Element::HandoverPrivacy));
    }
    for course in courses.iter().filter(|course| course.unfound()) {
        let fact = &write.world.facts[course.fact];
        let text = write.say(
            key::FACT_UNFOUND,
            &[
                ("fact", write.words.case(&fact.name).into()),
                ("text", write.words.case(&fact.text).into()),
            ],
        );
        let evidence = Evidence::new(last, None, What::Unfound);
        blocks.push(write.statement(&text, &[evidence], Element::BroadView));
    }
    let waited = courses
        .iter()
        .filter_map(|course| Some((course, course.waited_with()?)));
    let before = blocks.len();
    blocks.extend(waited.map(|(course, (who, from))| late(write, course, who, from)));
    if blocks.len() == before && courses.iter().all(|course| course.shared.is_some()) {
        blocks.push(write.text(key::FACTS_ALL_SHARED));
    }
    write.section("knowledge", key::H_KNOWLEDGE, blocks)
}

/// Told in the end by another than who knew it first.
fn late(write: &Writer, course: &FactCourse, who: SeatSet, from: u8) -> Block {
    let (turn, by) = course.shared.map_or((0, None), |(turn, by, _)| (turn, by));
    let fact = write.words.case(&write.world.facts[course.fact].name);
    let mut args = vec![
        ("who", write.words.seats(write.world, who).into()),
        ("fact", fact.into()),
        ("from", from.to_string().into()),
        ("turn", turn.to_string().into()),
    ];
    args.extend(by.map(|by| ("by", write.seat(by))));
    let key = if by.is_some() {
        key::FACT_WAITED
    } else {
        key::FACT_WAITED_CAME_OUT
    };
    let kept = who
        .iter()
        .map(|seat| Evidence::new(from, Some(seat), What::Fact(course.fact)));
    let evidence: Vec<Evidence> = kept
        .chain([Evidence::new(turn, by, What::Fact(course.fact))])
        .collect();
    write.statement(&write.say(key, &args), &evidence, Element::HandoverPrivacy)
}

/// Up to the first stop after which something else begins.
fn first_sentence(text: &str) -> &str {
    let stops = text.match_indices(['.', '!', '?']);
    let ends = stops.map(|(at, stop)| at + stop.len()).find(|end| {
        let rest = text.get(*end..).unwrap_or_default();
        rest.starts_with(char::is_whitespace)
    });
    ends.and_then(|end| text.get(..end)).unwrap_or(text)
}

fn row(write: &Writer, course: &FactCourse) -> Vec<String> {
    let words = write.words;
    let mut knew = Vec::new();
    if !course.from_start.is_empty() {
        let who = words.seats(write.world, course.from_start);
        knew.push(words.say(key::FACT_FROM_START, &[("who", who.into())]));
    }
    let before = course.shared.map_or(u8::MAX, |(turn, ..)| turn);
    for (turn, seats, from) in course.learnt.iter().filter(|(turn, ..)| *turn <= before) {
        let who = ("who", words.seats(write.world, *seats).into());
        let turn = ("turn", turn.to_string().into());
        knew.push(match from {
            Some(whom) => words.say(
                key::FACT_LEARNT_FROM,
                &[who, turn, ("whom", words.consultee(write.world, *whom).into())],
            ),
            None => words.say(key::FACT_LEARNT, &[who, turn]),
        });
    }
    if knew.is_empty() {
        knew.push(words.text(key::FACT_NOBODY));
    }
    let on_table = match course.shared {
        Some((turn, Some(by), breach)) => words.say(
            if breach {
                key::FACT_BREACHED
            } else {
                key::FACT_SHARED
            },
            &[("who", write.seat(by)), ("turn", turn.to_string().into())],
        ),
        Some((turn, None, _)) => words.say(key::FACT_CAME_OUT, &[("turn", turn.to_string().into())]),
        None if course.from_start.covers(write.world.all_seats()) => words.text(key::FACT_KNOWN_TO_ALL),
        None => words.text(key::FACT_NOT_SHARED),
    };
    let fact = &write.world.facts[course.fact];
    vec![
        // A name alone says little to whoever never heard of it.
        format!(
            "{}. {}",
            words.case(&fact.name),
            first_sentence(words.case(&fact.text))
        ),
        knew.join("; "),
        on_table,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_told_by_the_first_sentence_of_it() {
        assert_eq!(
            first_sentence("Hij hield 31 brieven achter. Het was te veel."),
            "Hij hield 31 brieven achter."
        );
        assert_eq!(
            first_sentence("Samen 21.400 euro. Zij wist het niet."),
            "Samen 21.400 euro."
        );
        assert_eq!(first_sentence("De band is lek."), "De band is lek.");
        assert_eq!(first_sentence("Zonder punt"), "Zonder punt");
        assert_eq!(first_sentence(""), "");
    }
}
