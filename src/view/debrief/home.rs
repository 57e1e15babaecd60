//! What the weeks were like for those at home who carry no load in points, children first of all: what of theirs was
//! on the table, who came for them, what of their week gave way, and what they said themselves.

use super::page::{Block, Writer};
use crate::engine::event::Answer;
use crate::feedback::timeline::Told;
use crate::feedback::{Evidence, What};
use crate::scenario::ids::*;
use crate::scenario::model::Element;
use crate::view::diary::{Appointment, gives_way};
use crate::words::debrief::key;

/// From this age on nobody is a child.
const GROWN_UP: u8 = 18;

/// Whoever at home is no carer: children first, each under their own name.
pub(super) fn told(write: &Writer) -> Vec<Block> {
    let people = || write.world.people.iter().filter(|(_, person)| !person.carer);
    let children = people().filter(|(_, person)| person.age < GROWN_UP);
    let others = people().filter(|(_, person)| person.age >= GROWN_UP);
    children
        .chain(others)
        .flat_map(|(person, _)| somebody(write, person))
        .collect()
}

fn somebody(write: &Writer, person: PersonId) -> Vec<Block> {
    let name = write.world.people[person].name.clone();
    let (visits, came) = came(write, person);
    let (week, lost) = gave_way(write, person);
    let mut blocks = vec![Block::Heading(name)];
    blocks.extend(worries(write, person));
    blocks.push(write.statement(&came, &visits, Element::FlexibleHelp));
    blocks.push(Block::Text(week));
    if !lost.is_empty() {
        blocks.push(Block::List(lost));
    }
    blocks.extend(own_words(write, person));
    blocks
}

/// What of the needs on the table touched somebody, which way those went, and what they themselves wanted first.
fn worries(write: &Writer, person: PersonId) -> Option<Block> {
    let (mut lighter, mut heavier, mut same) = (Vec::new(), Vec::new(), Vec::new());
    for (id, need) in write.world.needs.iter() {
        if !need.touches.contains(&person) || !write.value.on_the_table.contains(&id) {
            continue;
        }
        let changes = || {
            write
                .value
                .timeline
                .iter()
                .flat_map(|told| &told.needs)
                .filter(|(of, ..)| *of == id)
        };
        let from = changes().next().map_or(need.severity, |(_, from, _)| *from);
        let to = changes().next_back().map_or(need.severity, |(.., to)| *to);
        match to.cmp(&from) {
            std::cmp::Ordering::Less => lighter.push(id),
            std::cmp::Ordering::Greater => heavier.push(id),
            std::cmp::Ordering::Equal => same.push(id),
        }
    }
    let parts = [
        (lighter, key::HOME_LIGHTER),
        (heavier, key::HOME_HEAVIER),
        (same, key::HOME_SAME),
    ];
    let mut said: Vec<String> = Vec::new();
    for (needs, key) in parts {
        if !needs.is_empty() {
            let count = u16::try_from(needs.len()).unwrap_or(u16::MAX);
            let named = ("needs", write.needs(needs).into());
            said.push(write.words.say(key, &[("count", count.into()), named]));
        }
    }
    let mut evidence: Vec<Evidence> = Vec::new();
    for turn in &write.value.priorities {
        for (who, answer) in &turn.answers {
            if *who == person && matches!(answer, Answer::Swap(_)) {
                evidence.push(Evidence::new(turn.turn, None, What::Answer(*who, *answer)));
            }
        }
    }
    if said.is_empty() {
        return None;
    }
    let told = ("told", write.words.list(&said).into());
    let text = write.say(key::HOME_TOUCHED, &[("person", write.person(person)), told]);
    Some(write.statement(&text, &evidence, Element::BroadView))
}

/// The visits that were for somebody alone, and a sentence that counts them.
fn came(write: &Writer, person: PersonId) -> (Vec<Evidence>, String) {
    let visits: Vec<Evidence> = write
        .value
        .continuity
        .relational
        .visits
        .iter()
        .filter(|visit| visit.with == Some(person))
        .map(|visit| visit.evidence.clone())
        .collect();
    let count = u16::try_from(visits.len()).unwrap_or(u16::MAX);
    let times = write.words.counted(key::FIGURE_TIMES, count);
    let said = write.say(
        key::HOME_VISITS,
        &[
            ("count", count.into()),
            ("times", times.into()),
            ("person", write.person(person)),
        ],
    );
    (visits, said)
}

/// What of somebody's own week gave way to appointments, a line each, and a sentence that says whether any did.
fn gave_way(write: &Writer, person: PersonId) -> (String, Vec<String>) {
    let mut lines: Vec<String> = Vec::new();
    for told in &write.value.timeline {
        for block in lost(write, told, person) {
            let turn = ("turn", told.turn.to_string().into());
            lines.push(write.say(key::HOME_LOST, &[turn, ("block", block.into())]));
        }
    }
    let count = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let whom = ("person", write.person(person));
    let said = write.say(key::HOME_WEEK, &[("count", count.into()), whom]);
    (said, lines)
}

/// What of somebody's week was dropped in a turn.
fn lost<'w>(write: &Writer<'w>, told: &Told, person: PersonId) -> Vec<&'w str> {
    gives_way(write.world, &Appointment::lived(told))
        .into_iter()
        .filter(|block| block.who.contains(&person))
        .map(|block| write.words.case(&block.text))
        .collect()
}

/// The first and the last thing somebody said in these weeks.
fn own_words(write: &Writer, person: PersonId) -> Vec<Block> {
    let said: Vec<(u8, VoiceId)> = write
        .value
        .timeline
        .iter()
        .flat_map(|told| told.said.iter().map(move |said| (told.turn, said)))
        .filter(|(_, (who, ..))| *who == person)
        .map(|(turn, (_, voice, _))| (turn, *voice))
        .collect();
    let first = said.first().copied();
    let last = said.last().copied().filter(|last| Some(*last) != first);
    let quotes = first.into_iter().chain(last).map(|(turn, voice)| {
        let turn = ("turn", turn.to_string().into());
        Block::Quote {
            who: write.say(key::HOME_SAID, &[turn, ("person", write.person(person))]),
            text: write.words.case(&write.world.voices[voice].text).to_owned(),
        }
    });
    quotes.collect()
}
