//! Turn by turn: what came first, what was done, the week as it was lived, what the family said, what was promised, what happened.

use super::keyed::how;
use super::page::{Block, Section, Writer};
use crate::engine::command::{Act, Actor, Command, Way};
use crate::feedback::timeline::Told;
use crate::feedback::{What, Written};
use crate::scenario::ids::*;
use crate::scenario::model::Phase;
use crate::view::diary::{Appointment, diary};
use crate::words::debrief::key;
use crate::words::small;

/// Most voices told per turn.
const VOICES: usize = 2;

pub(super) fn section(write: &Writer) -> Section {
    let mut blocks = Vec::new();
    for told in &write.value.timeline {
        turn(write, told, &mut blocks);
    }
    blocks.extend(write.questions(Phase::Description));
    write.section("timeline", key::H_TIMELINE, blocks)
}

fn turn(write: &Writer, told: &Told, blocks: &mut Vec<Block>) {
    let world = write.world;
    let dates = write
        .words
        .dates_of_turn(world.starts, world.turn_days, told.turn);
    blocks.push(Block::Heading(write.say(
        key::H_TURN,
        &[("turn", told.turn.to_string().into()), ("dates", dates.into())],
    )));
    let mut lines: Vec<String> = told
        .done
        .iter()
        .map(|(by, act, way)| done(write, *by, act, way))
        .collect();
    if told.alone {
        blocks.push(Block::Text(write.say(key::TL_ALONE, &[write.family()])));
    } else {
        blocks.push(Block::Text(focus(write, told.turn)));
        if lines.is_empty() && told.missed.is_empty() {
            lines.push(write.words.text(key::TL_NOTHING_DONE));
        }
    }
    lines.extend(
        told.chosen
            .iter()
            .map(|(option, seat, by_default)| chosen(write, *option, *seat, *by_default)),
    );
    lines.extend(told.missed.iter().map(|(seat, _, act, _)| {
        let what = small(&write.words.act(world, act, |_| true));
        write.say(
            key::TL_MISSED,
            &[("who", write.seat(*seat)), ("what", what.into())],
        )
    }));
    if !lines.is_empty() {
        blocks.push(Block::List(lines));
    }
    if !told.alone {
        blocks.push(Block::Diary(diary(write.words, world, &Appointment::lived(told))));
    }
    blocks.extend(told.reasons.iter().map(|written| reason(write, written)));
    let choices = told
        .chosen
        .iter()
        .map(|(option, ..)| &world.options[*option].told);
    for text in choices.filter(|text| !text.is_empty()) {
        blocks.push(Block::Text(write.words.case(text).to_owned()));
    }
    for happened in &told.happened {
        let text = match happened {
            What::Event(event) => &world.events[*event].text,
            What::Later(later) => &world.later[*later].text,
            _ => continue,
        };
        if !text.is_empty() {
            blocks.push(Block::Text(write.words.case(text).to_owned()));
        }
    }
    let lines = consequences(write, told);
    if !lines.is_empty() {
        blocks.push(Block::List(lines));
    }
    let mut said = told.said.clone();
    said.sort_by_key(|(person, _, mood)| (std::cmp::Reverse(*mood), *person));
    for (person, voice, _) in said.into_iter().take(VOICES) {
        blocks.push(Block::Quote {
            who: world.people[person].name.clone(),
            text: write.words.case(&world.voices[voice].text).to_owned(),
        });
    }
}

fn focus(write: &Writer, turn: u8) -> String {
    let priorities = write
        .value
        .priorities
        .iter()
        .find(|priorities| priorities.turn == turn);
    match priorities {
        Some(priorities) if !priorities.focus.is_empty() => write.say(
            key::TL_FOCUS,
            &[
                ("needs", write.needs(priorities.focus.iter()).into()),
                ("how", write.words.text(how(priorities)).into()),
            ],
        ),
        Some(_) | None => write.words.text(key::TL_NO_FOCUS),
    }
}

/// What was chosen in a moment.
fn chosen(write: &Writer, option: OptionId, seat: SeatId, by_default: bool) -> String {
    let moment = &write.world.moments[write.world.options[option].moment];
    let about = [
        ("moment", write.words.case(&moment.title).into()),
        (
            "option",
            write.words.case(&write.world.options[option].text).into(),
        ),
    ];
    let [title, words] = about;
    match (by_default, moment.seat) {
        (true, _) => write.say(key::TL_CHOSEN_BY_DEFAULT, &[title, words]),
        (false, None) => write.say(key::TL_CHOSEN_TOGETHER, &[title, words]),
        (false, Some(_)) => write.say(key::TL_CHOSEN, &[("who", write.seat(seat)), title, words]),
    }
}

fn done(write: &Writer, by: Option<SeatId>, act: &Act, way: &Way) -> String {
    let what = small(&write.words.act(write.world, act, |_| true));
    let Some(seat) = by else {
        return write.say(key::TL_DONE_TABLE, &[("what", what.into())]);
    };
    let (who, what) = (("who", write.seat(seat)), ("what", what.into()));
    match write.words.way(write.world, way) {
        Some(way) => write.say(key::TL_DONE_WAY, &[who, what, ("way", way.into())]),
        None => write.say(key::TL_DONE, &[who, what]),
    }
}

/// What a player wrote beside a plan, a focus or an objection.
fn reason(write: &Writer, written: &Written) -> Block {
    let what = match written.command {
        Command::Plan { act, .. } => write.words.act(write.world, &act, |_| true),
        Command::Object => write.words.text(key::REASON_OBJECT),
        Command::Name(_) | Command::Propose(_) | Command::KeepFocus | Command::Respond(_) => {
            write.words.text(key::REASON_FOCUS)
        }
        Command::Withdraw(_)
        | Command::Answer { .. }
        | Command::Choose(_)
        | Command::CloseTurn
        | Command::CloseHelp => write.words.text(key::REASON_OTHER),
    };
    let who = match written.by {
        Actor::Seat(seat) => write.say(
            key::REASON_OF_SEAT,
            &[("who", write.seat(seat)), ("what", small(&what).into())],
        ),
        Actor::Team => write.say(key::REASON_OF_TEAM, &[("what", small(&what).into())]),
    };
    Block::Quote {
        who,
        text: written.text.clone(),
    }
}

fn consequences(write: &Writer, told: &Told) -> Vec<String> {
    let mut lines: Vec<String> = told
        .objected
        .iter()
        .map(|seat| write.say(key::TL_OBJECTED, &[("who", write.seat(*seat))]))
        .collect();
    for (seat, promise, kept) in &told.promises {
        let promise = &write.world.promises[*promise];
        let key = match kept {
            None => key::TL_PROMISE_MADE,
            Some(true) => key::TL_PROMISE_KEPT,
            Some(false) => key::TL_PROMISE_BROKEN,
        };
        lines.push(write.say(
            key,
            &[
                ("who", write.seat(*seat)),
                ("person", write.person(promise.to)),
                ("what", write.words.case(&promise.what).into()),
            ],
        ));
    }
    for (seat, need, since) in &told.backlash {
        let turn = u16::from(*since);
        lines.push(write.say(
            key::TL_BACKLASH,
            &[
                ("who", write.seat(*seat)),
                ("need", write.need(*need)),
                ("turn", turn.into()),
            ],
        ));
    }
    for (seat, _) in &told.contradictions {
        let line = write.say(key::TL_CONTRADICTION, &[("who", write.seat(*seat))]);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let moved: Vec<(NeedId, bool)> = told
        .needs
        .iter()
        .filter(|(_, from, to)| from.abs_diff(*to) >= 3)
        .map(|(need, from, to)| (*need, to < from))
        .collect();
    let left = |need: NeedId| told.drifted.contains(&need);
    for (key, lighter, alone) in [
        (key::TL_LIGHTER, true, false),
        (key::TL_HEAVIER, false, false),
        (key::TL_HEAVIER_ALONE, false, true),
    ] {
        let of: Vec<NeedId> = moved
            .iter()
            .filter(|(need, down)| *down == lighter && (lighter || left(*need) == alone))
            .map(|(need, _)| *need)
            .collect();
        if !of.is_empty() {
            lines.push(write.say(key, &[("needs", write.needs(of).into())]));
        }
    }
    lines
}
