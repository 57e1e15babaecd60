//! Priorities set with the family, and the trust that came or went.

use super::keyed::how;
use super::page::{Block, Section, Table, Writer};
use crate::engine::event::{Answer, Settled};
use crate::feedback::agreement::{Priorities, accepted};
use crate::feedback::{Evidence, PerMille, What};
use crate::scenario::ids::*;
use crate::scenario::model::Element;
use crate::view::statement::answered;
use crate::words::debrief::key;

/// Most changes of trust told.
const MOST_MOVES: usize = 3;

pub(super) fn section(write: &Writer) -> Section {
    let priorities = &write.value.priorities;
    let mut blocks = Vec::new();
    let count = |count: u32| write.words.count(u16::try_from(count).unwrap_or(u16::MAX));
    let asked: Vec<PersonId> = write
        .world
        .people
        .iter()
        .filter(|(id, row)| !row.ranking.is_empty() && accepted(priorities, *id).1 > 0)
        .map(|(id, _)| id)
        .collect();
    let together = everybody(priorities, &asked);
    if let Some(times) = together {
        let people = write.words.people(write.world, &asked);
        let figures = [
            ("people", people.into()),
            ("times", times.into()),
            ("all", count(u32::from(times)).into()),
        ];
        let text = write.say(key::AGREED_EVERYBODY, &figures);
        blocks.push(write.statement(&text, &[], Element::SharedPriorities));
    }
    for person in asked.into_iter().filter(|_| together.is_none()) {
        let (yes, all) = accepted(priorities, person);
        let evidence: Vec<Evidence> = priorities
            .iter()
            .flat_map(|turn| {
                turn.answers
                    .iter()
                    .map(move |(who, said)| (turn.turn, *who, *said))
            })
            .filter(|(_, who, said)| *who == person && *said != Answer::Accept)
            .map(|(turn, who, said)| Evidence::new(turn, None, What::Answer(who, said)))
            .collect();
        let times = u16::try_from(yes).unwrap_or(u16::MAX);
        let (whom, times) = (("person", write.person(person)), ("times", times.into()));
        let asked_times = u16::try_from(all).unwrap_or(u16::MAX);
        let asked = write.words.counted(key::FIGURE_TIMES, asked_times);
        let all_times = ("all", count(all).into());
        let text = if yes == all {
            write.say(key::AGREED_ALL, &[whom, times, all_times])
        } else {
            let (yes, asked) = (("yes", count(yes).into()), ("asked", asked.into()));
            write.say(key::AGREED_COUNT, &[whom, times, yes, all_times, asked])
        };
        blocks.push(write.statement(&text, &evidence, Element::SharedPriorities));
    }
    let insisted: Vec<&Priorities> = priorities
        .iter()
        .filter(|turn| turn.how == Settled::Insisted)
        .collect();
    if !insisted.is_empty() {
        let turns: Vec<u8> = insisted.iter().map(|turn| turn.turn).collect();
        let evidence: Vec<Evidence> = insisted
            .iter()
            .filter_map(|turn| Some(Evidence::new(turn.turn, None, What::Need(turn.focus.first()?))))
            .collect();
        let text = write.say(
            key::AGREEMENT_INSISTED,
            &[("turns", write.turns(&turns).into()), write.family()],
        );
        blocks.push(write.statement(&text, &evidence, Element::SharedPriorities));
    }
    if !priorities.is_empty() {
        blocks.push(Block::Table(Table {
            caption: None,
            head: write.heads(&[
                key::C_TURN,
                key::C_FOCUS,
                key::C_ANSWERS,
                key::C_HOW,
                key::C_ORDER,
            ]),
            rows: priorities.iter().map(|turn| row(write, turn)).collect(),
        }));
        blocks.push(write.text(key::AGREEMENT_ORDER_ABOUT));
    }
    write.section("agreement", key::H_AGREEMENT, blocks)
}

/// How often more than one of them was asked, where each of them said yes each time.
fn everybody(priorities: &[Priorities], asked: &[PersonId]) -> Option<u16> {
    let (_, times) = accepted(priorities, *asked.first()?);
    let yes = |person: &PersonId| accepted(priorities, *person) == (times, times);
    let all = asked.len() > 1 && asked.iter().all(yes);
    all.then(|| u16::try_from(times).unwrap_or(u16::MAX))
}

fn row(write: &Writer, turn: &Priorities) -> Vec<String> {
    let words = write.words;
    let answers: Vec<String> = turn
        .answers
        .iter()
        .map(|(person, said)| answered(words, write.world, *person, *said))
        .collect();
    let or_dash = |text: String| {
        if text.is_empty() {
            words.text(key::SHARE_NONE)
        } else {
            text
        }
    };
    let focus: Vec<NeedId> = turn.focus.iter().collect();
    let settled = match focus.is_empty() {
        true => key::TL_NO_FOCUS,
        false => how(turn),
    };
    vec![
        turn.turn.to_string(),
        or_dash(words.needs(write.world, &focus)),
        or_dash(answers.join("; ")),
        words.text(settled),
        or_dash(order(write, turn).join("; ")),
    ]
}

/// How far the order of a turn was what each of them would put first, nearest first.
fn order(write: &Writer, turn: &Priorities) -> Vec<String> {
    let bands = [
        (key::ORDER_SAME, 1000..=1000),
        (key::ORDER_NEAR, 1..=999),
        (key::ORDER_FAR, -999..=0),
        (key::ORDER_REVERSE, -1000..=-1000),
    ];
    bands
        .into_iter()
        .filter_map(|(key, band)| {
            let among = turn.order.iter().filter_map(|(person, order)| {
                let PerMille(order) = (*order)?;
                band.contains(&order).then_some(*person)
            });
            let people: Vec<PersonId> = among.collect();
            (!people.is_empty()).then(|| {
                let people = write.words.people(write.world, &people);
                write.words.about(key, "people", people)
            })
        })
        .collect()
}

/// Trust of the family in each seat, and how well the seats got to know each other.
pub(super) fn trust(write: &Writer) -> Section {
    let words = write.words;
    let courses = &write.value.trust;
    let mut figures = vec![write.text(key::TRUST_ABOUT)];
    let mut people: Vec<PersonId> = courses.iter().map(|course| course.person).collect();
    people.dedup();
    let cell = |person, seat| {
        courses
            .iter()
            .find(|course| course.person == person && course.seat == seat)
            .map(|course| {
                words.say(
                    key::FROM_TO,
                    &[
                        ("from", course.start.to_string().into()),
                        ("to", course.now.to_string().into()),
                    ],
                )
            })
            .unwrap_or_default()
    };
    figures.push(Block::Table(Table {
        caption: None,
        head: std::iter::once(words.text(key::C_WHO))
            .chain(write.world.seats.ids().map(|seat| write.seat_capital(seat)))
            .collect(),
        rows: people
            .iter()
            .map(|person| {
                std::iter::once(write.world.people[*person].name.clone())
                    .chain(write.world.seats.ids().map(|seat| cell(*person, seat)))
                    .collect()
            })
            .collect(),
    }));
    let mut blocks: Vec<Block> = [false, true]
        .into_iter()
        .flat_map(|up| moves(write, up))
        .collect();
    if blocks.is_empty() {
        blocks.push(Block::Text(write.say(key::TRUST_STEADY, &[write.family()])));
    }
    let acquainted = write
        .value
        .acquaintance
        .iter()
        .filter(|(.., from, to)| from != to);
    let (mut lines, mut scales) = (Vec::new(), Vec::new());
    for (one, other, from, to) in acquainted {
        let pair = [("one", write.seat(*one)), ("other", write.seat(*other))];
        lines.push(write.say(key::ACQUAINTED, &pair));
        let [one, other] = pair;
        let scale = [("from", from.to_string().into()), ("to", to.to_string().into())];
        let [from, to] = scale;
        scales.push(write.say(key::ACQUAINTED_SCALE, &[one, other, from, to]));
    }
    if !lines.is_empty() {
        lines.push(write.words.text(key::ACQUAINTED_WHY));
        blocks.push(Block::List(lines));
        figures.push(Block::List(scales));
    }
    write.section("trust", key::H_TRUST, blocks).figures(figures)
}

/// Where trust moved most over the play, up or down, with what moved it that way.
fn moves(write: &Writer, up: bool) -> Vec<Block> {
    let mut courses: Vec<_> = write
        .value
        .trust
        .iter()
        .filter(|course| {
            if up {
                course.now >= course.start + 2
            } else {
                course.now + 2 <= course.start
            }
        })
        .collect();
    courses.sort_by_key(|course| std::cmp::Reverse(course.now.abs_diff(course.start)));
    courses
        .into_iter()
        .take(MOST_MOVES)
        .map(|course| {
            let evidence: Vec<Evidence> = course
                .moves
                .iter()
                .filter(|step| (step.to > step.from) == up)
                .map(|step| step.evidence.clone())
                .collect();
            let text = write.say(
                if up { key::TRUST_ROSE } else { key::TRUST_FELL },
                &[
                    ("person", write.person(course.person)),
                    ("who", write.seat(course.seat)),
                ],
            );
            write.statement(&text, &evidence, Element::KnowingEachOther)
        })
        .collect()
}
