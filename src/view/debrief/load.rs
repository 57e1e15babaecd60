//! What each carer bore against what they could bear, and what the weeks were like for the others at home.

use super::home;
use super::keyed::{part, part_named};
use super::page::{Block, Section, Table, Writer};
use super::plot;
use crate::engine::event::LoadParts;
use crate::feedback::load::{Borne, Course, Part};
use crate::feedback::moments::Played;
use crate::feedback::{Direction, Evidence, What};
use crate::scenario::model::Element;
use crate::words::debrief::key;

pub(super) fn section(write: &Writer) -> Section {
    let borne: Vec<&Course> = courses(write).collect();
    let (mut blocks, mut figures) = (Vec::new(), vec![about(write)]);
    for course in &borne {
        blocks.push(Block::Heading(write.world.people[course.person].name.clone()));
        blocks.push(over(write, course));
        blocks.extend(heaviest(write, course));
    }
    let plot = plot::strain(write, |of| parts(write, of)).map(Block::Plot);
    if write.short() {
        figures.extend(plot);
    } else {
        blocks.extend(plot);
    }
    for course in &borne {
        carer(write, course, &mut figures);
    }
    if borne.is_empty() {
        figures.clear();
    } else {
        blocks.extend(home::told(write));
    }
    write.section("load", key::H_LOAD, blocks).figures(figures)
}

/// How load and capacity are reckoned, by the rules of this play.
fn about(write: &Writer) -> Block {
    let rules = &write.world.rules.load;
    Block::Text(write.say(
        key::LOAD_ABOUT,
        &[
            ("lowest", rules.capacity_lowest.to_string().into()),
            ("highest", rules.capacity_highest.to_string().into()),
        ],
    ))
}

fn courses<'w>(write: &'w Writer) -> impl Iterator<Item = &'w Course> {
    write.value.load.iter().filter(|course| !course.turns.is_empty())
}

/// Which turn was the heaviest for a carer, by what, and how it was in the end.
fn heaviest(write: &Writer, course: &Course) -> Option<Block> {
    let heaviest = course.heaviest()?;
    let mut by: Vec<Part> = Part::ALL
        .into_iter()
        .filter(|part| part.of(&heaviest.parts) > 0)
        .collect();
    by.sort_by_key(|part| std::cmp::Reverse(part.of(&heaviest.parts)));
    by.truncate(MOST_PARTS);
    let by: Vec<String> = by
        .into_iter()
        .flat_map(|part| match part {
            Part::Events => came(write, heaviest),
            named => vec![write.words.text(part_named(named))],
        })
        .collect();
    let evidence: Vec<Evidence> = heaviest.came.iter().chain(&heaviest.evidence).cloned().collect();
    let person = ("person", write.person(course.person));
    let turn = ("turn", heaviest.turn.to_string().into());
    let mut said = if by.is_empty() {
        write.say(key::LOAD_HEAVIEST_NOTHING, std::slice::from_ref(&person))
    } else {
        let by = write.words.list(&by);
        write.say(key::LOAD_HEAVIEST, &[person.clone(), turn, ("parts", by.into())])
    };
    if let Some(end) = end(write, course) {
        said = format!("{said} {end}");
    }
    Some(write.statement(&said, &evidence, Element::FlexibleHelp))
}

/// How it was for a carer in the end, beside the begin.
fn end(write: &Writer, course: &Course) -> Option<String> {
    let direction = course.direction().filter(|_| course.turns.len() > 1)?;
    let key = match direction {
        Direction::Less => key::LOAD_END_LIGHTER,
        Direction::Same => key::LOAD_END_SAME,
        Direction::More => key::LOAD_END_HEAVIER,
    };
    Some(write.say(key, &[("person", write.person(course.person))]))
}

/// What was chosen that made a turn heavier, in the words of the choice; and whether more happened.
fn came(write: &Writer, heaviest: &Borne) -> Vec<String> {
    let (mut named, mut more) = (Vec::new(), heaviest.came.is_empty());
    for came in &heaviest.came {
        let What::Choice(option) = came.what else {
            more = true;
            continue;
        };
        let chosen = &write.world.options[option];
        let moment = &write.world.moments[chosen.moment];
        let about = [
            ("moment", write.words.case(&moment.title).into()),
            ("option", write.words.clause(&chosen.text).into()),
        ];
        let [title, words] = about;
        let unchosen = |played: &Played| played.option == option && played.by_default;
        if write.value.moments.iter().any(unchosen) {
            named.push(write.words.say(key::LOAD_BY_NOBODY, &[title]));
            continue;
        }
        named.push(match (moment.seat, came.seat) {
            (Some(_), Some(seat)) => write.words.say(
                key::LOAD_BY_CHOICE_OF_SEAT,
                &[("who", write.seat(seat)), title, words],
            ),
            _ => write.words.say(key::LOAD_BY_CHOICE, &[title, words]),
        });
    }
    if more {
        named.push(write.words.text(part_named(Part::Events)));
    }
    named
}

/// Most things told that made a turn heavy.
const MOST_PARTS: usize = 3;

fn carer(write: &Writer, course: &Course, figures: &mut Vec<Block>) {
    let person = ("person", write.person(course.person));
    figures.push(Block::Heading(write.world.people[course.person].name.clone()));
    if let Some(heaviest) = course.heaviest() {
        figures.push(Block::Text(write.say(
            key::LOAD_COURSE,
            &[
                person.clone(),
                ("turn", heaviest.turn.to_string().into()),
                ("load", heaviest.load.to_string().into()),
                ("capacity", heaviest.capacity.to_string().into()),
                ("strain", write.share(Some(heaviest.strain)).into()),
                ("parts", parts(write, &heaviest.parts).into()),
            ],
        )));
    }
    figures.push(Block::Text(write.say(
        key::LOAD_MEAN,
        &[person, ("strain", write.share(course.mean()).into())],
    )));
    figures.push(Block::Table(Table {
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
    courses(write)
        .filter_map(|course| over(write, course).statement())
        .collect()
}

/// Of each carer, whether it was ever more than they could bear, and how it was in the end.
pub(super) fn brief(write: &Writer) -> Vec<String> {
    courses(write)
        .filter_map(|course| {
            let over = over(write, course).statement()?;
            Some(match end(write, course) {
                Some(end) => format!("{over} {end}"),
                None => over,
            })
        })
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
