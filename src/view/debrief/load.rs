//! What each carer bore against what they could bear.

use super::keyed::part;
use super::page::{Block, Section, Table, Writer};
use super::plot;
use crate::engine::event::LoadParts;
use crate::feedback::load::{Borne, Course, Part};
use crate::feedback::{Evidence, What};
use crate::scenario::model::Element;
use crate::words::debrief::key;

pub(super) fn section(write: &Writer) -> Section {
    let mut blocks = vec![write.text(key::LOAD_ABOUT)];
    blocks.extend(plot::strain(write, |of| parts(write, of)).map(Block::Plot));
    for course in write.value.load.iter().filter(|course| !course.turns.is_empty()) {
        carer(write, course, &mut blocks);
    }
    if write.value.load.iter().all(|course| course.turns.is_empty()) {
        blocks.clear();
    }
    write.section("load", key::H_LOAD, blocks)
}

fn carer(write: &Writer, course: &Course, blocks: &mut Vec<Block>) {
    let person = ("person", write.person(course.person));
    blocks.push(Block::Heading(write.world.people[course.person].name.clone()));
    blocks.push(over(write, course));
    if let Some(heaviest) = course.heaviest() {
        let text = write.say(
            key::LOAD_COURSE,
            &[
                person.clone(),
                ("turn", heaviest.turn.to_string().into()),
                ("load", heaviest.load.to_string().into()),
                ("capacity", heaviest.capacity.to_string().into()),
                ("strain", write.share(Some(heaviest.strain)).into()),
                ("parts", parts(write, &heaviest.parts).into()),
            ],
        );
        blocks.push(write.statement(&text, &heaviest.evidence, Element::FlexibleHelp));
    }
    blocks.push(Block::Text(write.say(
        key::LOAD_MEAN,
        &[person, ("strain", write.share(course.mean()).into())],
    )));
    blocks.push(Block::Table(Table {
        caption: None,
        head: write.heads(&[
            key::C_TURN,
            key::C_LOAD,
            key::C_CAPACITY,
            key::C_STRAIN,
            key::C_BY_WHAT,
        ]),
        rows: course.turns.iter().map(|borne| row(write, borne)).collect(),
    }));
}

/// Of each carer, whether it was ever more than they could bear.
pub(super) fn lead(write: &Writer) -> Vec<String> {
    let borne = write.value.load.iter().filter(|course| !course.turns.is_empty());
    borne
        .filter_map(|course| over(write, course).statement())
        .collect()
}

fn over(write: &Writer, course: &Course) -> Block {
    let words = write.words;
    let person = ("person", write.person(course.person));
    let over = course.over();
    if over.is_empty() {
        let evidence = Evidence::new(
            course.turns.last().map_or(0, |borne| borne.turn),
            None,
            What::Borne(course.person),
        );
        let text = write.say(key::LOAD_NEVER_OVER, &[person]);
        write.statement(&text, &[evidence], Element::FlexibleHelp)
    } else {
        let count = u16::try_from(over.len()).unwrap_or(u16::MAX);
        let list: Vec<String> = over.iter().map(u8::to_string).collect();
        let evidence: Vec<Evidence> = over
            .iter()
            .map(|turn| Evidence::new(*turn, None, What::Borne(course.person)))
            .collect();
        let text = write.say(
            key::LOAD_OVER,
            &[
                ("count", count.into()),
                ("number", words.count(count).into()),
                person,
                ("turns", words.list(&list).into()),
            ],
        );
        write.statement(&text, &evidence, Element::FlexibleHelp)
    }
}

fn row(write: &Writer, borne: &Borne) -> Vec<String> {
    vec![
        borne.turn.to_string(),
        borne.load.to_string(),
        borne.capacity.to_string(),
        write.share(Some(borne.strain)),
        parts(write, &borne.parts),
    ]
}

fn parts(write: &Writer, parts: &LoadParts) -> String {
    let named: Vec<String> = Part::ALL
        .into_iter()
        .filter(|of| of.of(parts) != 0)
        .map(|of| {
            let points = of.of(parts).to_string().replace('-', "−");
            write.words.say(part(of), &[("points", points.into())])
        })
        .collect();
    if named.is_empty() {
        write.words.text(key::SHARE_NONE)
    } else {
        write.words.list(&named)
    }
}
