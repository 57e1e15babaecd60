//! What each seat knew that others did not: who learnt what when, what was shared, and what never reached the table.

use super::log::Log;
use crate::engine::event::EventKind;
use crate::scenario::ids::*;
use crate::scenario::world::Consultee;

/// Turns that somebody kept a fact which another told in the end, from which it is worth a sentence.
const WAITED: u8 = 2;

/// The course of one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactCourse {
    /// Which.
    pub fact: FactId,
    /// Seats that knew it from the start.
    pub from_start: SeatSet,
    /// Who learnt it when, and from whom if they asked.
    pub learnt: Vec<(u8, SeatSet, Option<Consultee>)>,
    /// When it came on the table, who told it (nobody: it came out before everybody), and whether the consent it takes
    /// was lacking.
    pub shared: Option<(u8, Option<SeatId>, bool)>,
}

impl FactCourse {
    /// Everybody who knew it at the end.
    pub fn known(&self) -> SeatSet {
        self.learnt
            .iter()
            .fold(self.from_start, |known, (_, seats, _)| known.or(*seats))
    }

    /// Known to somebody by `turn`, not to everybody, and never told to the table.
    pub fn kept(&self, by: u8, all: SeatSet) -> bool {
        let early = self.learnt.iter().filter(|(turn, ..)| *turn <= by);
        let known = early.fold(self.from_start, |known, (_, seats, _)| known.or(*seats));
        self.shared.is_none() && !known.is_empty() && !self.known().covers(all)
    }

    /// Seats that knew it two turns or more before it reached the table by another's hand, and since when at the earliest.
    pub fn waited_with(&self) -> Option<(SeatSet, u8)> {
        let (told, by, _) = self.shared?;
        let start = (!self.from_start.is_empty()).then_some((1, self.from_start));
        let learnt = self.learnt.iter().map(|(turn, seats, _)| (*turn, *seats));
        let early: Vec<(u8, SeatSet)> = start
            .into_iter()
            .chain(learnt)
            .filter(|(turn, seats)| turn + WAITED <= told && by.is_none_or(|by| !seats.has(by)))
            .collect();
        let since = early.iter().map(|(turn, _)| *turn).min()?;
        let who = early.iter().fold(SeatSet::NONE, |who, (_, seats)| who.or(*seats));
        Some((who, since))
    }

    /// Never known to anybody at the table.
    pub fn unfound(&self) -> bool {
        self.shared.is_none() && self.known().is_empty()
    }
}

/// The course of every fact.
pub fn facts(log: &Log) -> Vec<FactCourse> {
    let mut courses: Vec<FactCourse> = log
        .world
        .facts
        .iter()
        .map(|(fact, row)| FactCourse {
            fact,
            from_start: row.known_to,
            learnt: Vec::new(),
            shared: None,
        })
        .collect();
    for event in log.events() {
        match event.kind {
            EventKind::FactLearnt { fact, seats, from } => {
                if let Some(course) = courses.iter_mut().find(|course| course.fact == fact) {
                    course.learnt.push((event.turn, seats, from));
                    if seats.covers(log.world.all_seats()) {
                        course.shared.get_or_insert((event.turn, None, false));
                    }
                }
            }
            EventKind::FactShared { fact, by, breach } => {
                if let Some(course) = courses.iter_mut().find(|course| course.fact == fact) {
                    course.shared.get_or_insert((event.turn, Some(by), breach));
                }
            }
            _ => {}
        }
    }
    courses
}

/// News that came to one seat alone.
pub fn news(log: &Log) -> Vec<(u8, NewsId)> {
    log.events()
        .filter_map(|event| match event.kind {
            EventKind::NewsCame(news) => Some((event.turn, news)),
            _ => None,
        })
        .collect()
}
