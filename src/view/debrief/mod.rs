//! The debrief and the half-time figures, worded, as plain data: sections with paragraphs, statements and tables.
//! Text play, the window and `samenspel feedback` show exactly these. What is measured is for `feedback`.

mod agreement;
mod continuity;
mod elements;
mod escalation;
mod expertise;
mod json;
mod keyed;
mod knowledge;
mod load;
mod moments;
mod page;
mod plot;
mod reactions;
mod recorded;
mod summary;
mod timeline;
mod turning;

pub use crate::feedback::turning::TurningPoints;
pub use json::{Report, report};
pub use page::{Block, DebriefView, Section, Table};
pub use plot::{Band, Course, Heights, Plot, Point};
pub use recorded::log_of;

use crate::engine::state::Seed;
use crate::feedback::Log;
use crate::feedback::debrief::{Stage, debrief as typed};
use crate::lab::{Decided, turning_points};
use crate::scenario::World;
use crate::scenario::ids::SeatSet;
use crate::scenario::model::Phase;
use crate::session::Record;
use crate::words::Words;
use crate::words::debrief::key;
use page::Writer;

/// The debrief of a play so far: the whole of it, or the short form of half-time. `turning`: the turning points, once
/// they are found.
pub fn debrief(words: &Words, log: &Log, stage: Stage, turning: Option<&TurningPoints>) -> DebriefView {
    let world = log.world;
    let value = typed(log, stage);
    let title = match stage {
        Stage::HalfTime => key::DEBRIEF_HALF_TITLE,
        Stage::Whole => key::DEBRIEF_TITLE,
    };
    let title = words.say(title, &[("title", words.case(&world.title).into())]);
    let write = Writer::new(words, world, &value);
    if value.turns.is_empty() {
        return DebriefView {
            title,
            intro: vec![words.text(key::DEBRIEF_NOTHING)],
            sections: Vec::new(),
        };
    }
    let sections = match stage {
        Stage::HalfTime => vec![
            reactions::section(&write, None),
            load::section(&write),
            continuity::section(&write, log),
            expertise::section(&write),
        ],
        Stage::Whole => vec![
            reactions::life(&write),
            reactions::section(&write, Some(Phase::Reactions)),
            timeline::section(&write),
            knowledge::section(&write),
            turning::section(&write, turning),
            load::section(&write),
            continuity::section(&write, log),
            expertise::section(&write),
            escalation::section(&write),
            agreement::section(&write),
            agreement::trust(&write),
            moments::section(&write),
            elements::section(&write),
            summary::section(&write),
            summary::sources(&write),
        ],
    };
    let mut intro = vec![words.text(match stage {
        Stage::HalfTime => key::DEBRIEF_HALF_INTRO,
        Stage::Whole => key::DEBRIEF_INTRO,
    })];
    if stage == Stage::Whole && value.ending.is_none() {
        let turns = words.count(u16::try_from(value.turns.len()).unwrap_or(u16::MAX));
        intro.push(crate::words::capital(
            &words.say(key::DEBRIEF_UNFINISHED, &[("turns", turns.into())]),
        ));
    }
    DebriefView {
        title,
        intro,
        sections: sections
            .into_iter()
            .filter(|section| !section.blocks.is_empty())
            .collect(),
    }
}

/// The debrief of these records: the whole of it, which says itself when the case isn't over.
pub fn debrief_of(
    words: &Words,
    world: &World,
    records: &[Record],
    turning: Option<&TurningPoints>,
) -> DebriefView {
    debrief(words, &log_of(world, records), Stage::Whole, turning)
}

/// The turning points of these records: plays them again, with each decision replaced by what was open instead.
pub fn turning_points_of(world: &World, seed: Seed, persons: SeatSet, records: &[Record]) -> TurningPoints {
    let commands = records
        .iter()
        .filter_map(|record| record.command().map(|command| (record.by, command)))
        .collect();
    let decided = Decided {
        seed,
        persons,
        commands,
    };
    turning_points(world, &decided, records.iter().flat_map(|record| &record.events))
}

/// The half-time figures as headings with paragraphs, for a page that shows no tables.
pub fn figures(words: &Words, log: &Log) -> Vec<(String, Vec<String>)> {
    debrief(words, log, Stage::HalfTime, None)
        .sections
        .iter()
        .map(|section| (section.heading.clone(), section.paragraphs()))
        .collect()
}

#[cfg(test)]
mod tests;
