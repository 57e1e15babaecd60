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
pub(super) use keyed::{answer, outlook_continuity, outlook_expertise, outlook_load};
pub use page::{Block, Chapter, DebriefView, Section, Table};
pub use plot::{Band, Course, Heights, Plot, Point};
pub use recorded::log_of;
pub(super) use recorded::outlook;

use crate::engine::state::Seed;
use crate::feedback::Log;
use crate::feedback::debrief::debrief as typed;
use crate::lab::{Decided, turning_points};
use crate::scenario::World;
use crate::scenario::ids::SeatSet;
use crate::session::Record;
use crate::words::Words;
use crate::words::debrief::key;
use page::Writer;

/// The debrief of a play so far. `turning`: the turning points, once they are found.
pub fn debrief(words: &Words, log: &Log, turning: Option<&TurningPoints>) -> DebriefView {
    let world = log.world;
    let value = typed(log);
    let title = words.say(key::DEBRIEF_TITLE, &[("title", words.case(&world.title).into())]);
    let write = Writer::new(words, world, &value);
    if value.turns.is_empty() {
        return DebriefView {
            title,
            intro: vec![words.text(key::DEBRIEF_NOTHING)],
            chapters: Vec::new(),
            sections: Vec::new(),
        };
    }
    let parts = [
        (
            key::CHAPTER_REACTIONS,
            vec![reactions::life(&write), reactions::section(&write)],
        ),
        (
            key::CHAPTER_DESCRIPTION,
            vec![timeline::section(&write), knowledge::section(&write)],
        ),
        (
            key::CHAPTER_DECISIONS,
            vec![turning::section(&write, turning), moments::section(&write)],
        ),
        (
            key::CHAPTER_MEASURES,
            vec![
                load::section(&write),
                continuity::section(&write, log),
                expertise::section(&write),
                escalation::section(&write),
                agreement::section(&write),
                agreement::trust(&write),
            ],
        ),
        (
            key::CHAPTER_SUMMARY,
            vec![
                elements::section(&write),
                summary::section(&write),
                summary::sources(&write),
            ],
        ),
    ];
    let (mut chapters, mut sections) = (Vec::new(), Vec::new());
    for (heading, part) in parts {
        let told: Vec<Section> = part
            .into_iter()
            .filter(|section| !section.blocks.is_empty())
            .collect();
        if !told.is_empty() {
            chapters.push(Chapter {
                heading: words.text(heading),
                sections: told.len(),
            });
            sections.extend(told);
        }
    }
    let mut intro = vec![words.text(key::DEBRIEF_INTRO)];
    if value.ending.is_none() {
        let turns = words.count(u16::try_from(value.turns.len()).unwrap_or(u16::MAX));
        intro.push(crate::words::capital(
            &words.say(key::DEBRIEF_UNFINISHED, &[("turns", turns.into())]),
        ));
    }
    DebriefView {
        title,
        intro,
        chapters,
        sections,
    }
}

/// The debrief of these records: the whole of it, which says itself when the case isn't over.
pub fn debrief_of(
    words: &Words,
    world: &World,
    records: &[Record],
    turning: Option<&TurningPoints>,
) -> DebriefView {
    debrief(words, &log_of(world, records), turning)
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

/// One of the three measures at half-time: what it says in words, and behind that the figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// "Wat het gezin droeg"
    pub heading: String,
    /// What it says.
    pub lead: Vec<String>,
    /// The section it is taken from, tables as lines.
    pub more: Vec<String>,
}

/// The half-time figures of load, continuity and expertise; none before a turn was closed.
pub fn figures(words: &Words, log: &Log) -> Vec<Figures> {
    let value = typed(log);
    if value.turns.is_empty() {
        return Vec::new();
    }
    let write = Writer::new(words, log.world, &value);
    let parts = [
        (load::lead(&write), load::section(&write)),
        (continuity::lead(&write), continuity::section(&write, log)),
        (expertise::lead(&write), expertise::section(&write)),
    ];
    let guessed = reactions::compared(&write).map(|table| Figures {
        heading: words.text(key::GUESS_TABLE),
        lead: table.lines(),
        more: Vec::new(),
    });
    let parts = parts.into_iter().map(|(lead, section)| Figures {
        more: section
            .paragraphs()
            .into_iter()
            .filter(|line| !lead.contains(line))
            .collect(),
        heading: section.heading,
        lead,
    });
    parts.chain(guessed).collect()
}

#[cfg(test)]
mod tests;
