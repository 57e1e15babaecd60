//! The debrief and the half-time figures, worded, as plain data: sections with paragraphs, statements and tables.
//! Text play, the window and `samenspel feedback` show exactly these. What is measured is for `feedback`.

mod agreement;
mod brief;
mod continuity;
mod elements;
mod escalation;
mod expertise;
mod home;
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
pub use page::{Block, Chapter, DebriefView, Page, Section, Table};
pub use plot::{Band, Course, Heights, Plot, Point};
pub use recorded::log_of;
pub(super) use recorded::outlook;

use crate::engine::state::Seed;
use crate::feedback::Log;
use crate::feedback::debrief::debrief as typed;
use crate::lab::{Decided, turning_points};
use crate::scenario::World;
use crate::scenario::ids::{SeatId, SeatSet};
use crate::session::Record;
use crate::words::debrief::key;
use crate::words::{Key, Words};
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
            pages: Vec::new(),
            sections: Vec::new(),
            figures: words.text(key::FIGURES),
        };
    }
    let (mut chapters, mut pages, mut sections) = (Vec::new(), Vec::new(), Vec::new());
    let parts = if write.short() {
        together(&write, log, turning)
    } else {
        one_by_one(&write, log, turning)
    };
    for (heading, part) in parts {
        let (pages_before, sections_before) = (pages.len(), sections.len());
        for (name, told) in part {
            let told: Vec<Section> = told
                .into_iter()
                .filter(|section| !section.blocks.is_empty())
                .collect();
            let Some(first) = told.first() else { continue };
            let heading = match name {
                Some(name) if told.len() > 1 => words.text(name),
                Some(_) | None => first.heading.clone(),
            };
            pages.push(Page {
                heading,
                sections: told.len(),
                press: write.press(&told),
                enough: first.id == brief::ID,
            });
            sections.extend(told);
        }
        if pages.len() > pages_before {
            chapters.push(Chapter {
                heading: words.text(heading),
                sections: sections.len() - sections_before,
                pages: pages.len() - pages_before,
            });
        }
    }
    let mut intro = vec![words.text(if write.short() {
        key::DEBRIEF_INTRO_BRIEF
    } else {
        key::DEBRIEF_INTRO
    })];
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
        pages,
        sections,
        figures: words.text(key::FIGURES),
    }
}

/// The pages of a chapter: what a page with more sections is called, and its sections.
type Pages = Vec<(Option<Key>, Vec<Section>)>;

/// Every section on a page of its own.
fn one_by_one(write: &Writer, log: &Log, turning: Option<&TurningPoints>) -> Vec<(Key, Pages)> {
    let chapter = |heading, sections: Vec<Section>| {
        let pages = sections.into_iter().map(|section| (None, vec![section]));
        (heading, pages.collect())
    };
    vec![
        chapter(
            key::CHAPTER_REACTIONS,
            vec![reactions::life(write), reactions::section(write)],
        ),
        chapter(
            key::CHAPTER_DESCRIPTION,
            vec![timeline::section(write), knowledge::section(write)],
        ),
        chapter(
            key::CHAPTER_DECISIONS,
            vec![turning::section(write, turning), moments::section(write)],
        ),
        chapter(
            key::CHAPTER_MEASURES,
            vec![
                load::section(write),
                continuity::section(write, log),
                expertise::section(write),
                escalation::section(write),
                agreement::section(write),
                agreement::trust(write),
            ],
        ),
        chapter(
            key::CHAPTER_SUMMARY,
            vec![
                elements::section(write),
                summary::section(write),
                summary::sources(write),
            ],
        ),
    ]
}

/// In brief first, which is enough for most who play so little; then what belongs together, for whoever wants to know
/// more. What somebody knew keeps a page of its own where it came late or not at all.
fn together(write: &Writer, log: &Log, turning: Option<&TurningPoints>) -> Vec<(Key, Pages)> {
    let mut weeks = vec![
        reactions::life(write),
        reactions::section(write),
        timeline::section(write),
    ];
    let knew = knowledge::section(write);
    let stated = knew.statements().next().is_some();
    let mut more = Vec::new();
    if stated {
        more.push((None, vec![knew]));
    } else {
        weeks.push(knew);
    }
    more.insert(0, (Some(key::PAGE_WEEKS), weeks));
    more.extend([
        (
            Some(key::PAGE_DECIDED),
            vec![
                agreement::section(write),
                turning::section(write, turning),
                moments::section(write),
            ],
        ),
        (
            Some(key::PAGE_MEASURES),
            vec![
                load::section(write),
                continuity::section(write, log),
                agreement::trust(write),
                expertise::section(write),
                escalation::section(write),
            ],
        ),
        (
            Some(key::PAGE_TAKEN),
            vec![
                elements::section(write),
                summary::section(write),
                summary::sources(write),
            ],
        ),
    ]);
    vec![
        (key::CHAPTER_BRIEF, vec![(None, vec![brief::section(write)])]),
        (key::CHAPTER_MORE, more),
    ]
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
    let parts = parts.into_iter().map(|(lead, section)| Figures {
        more: section
            .paragraphs()
            .into_iter()
            .filter(|line| !lead.contains(line))
            .collect(),
        heading: section.heading,
        lead,
    });
    parts.collect()
}

/// What was guessed at half-time, beside what the record says by then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// "De eigen indruk, en hoe het ging"
    pub heading: String,
    /// A row for each guess, and one for the record.
    pub table: Table,
    /// Everybody's words of what they saw it by.
    pub seen_by: Vec<String>,
    /// What the record lays beside what.
    pub about: String,
}

/// What was guessed beside what the record says so far; none when nobody guessed or there is too little to compare.
/// `alone`: who plays alone, and is spoken to.
pub fn compared(words: &Words, log: &Log, alone: Option<SeatId>) -> Option<Compared> {
    let value = typed(log);
    let write = Writer::new(words, log.world, &value);
    reactions::compared(&write, alone)
}

#[cfg(test)]
mod tests;
