//! The course of each family member's trust in each seat, and of how well the seats know each other.

use super::log::{Evidence, Log};
use crate::engine::event::EventKind;
use crate::scenario::ids::*;

/// One member's trust in one seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Whose.
    pub person: PersonId,
    /// In whom.
    pub seat: SeatId,
    /// At the start, 0-10.
    pub start: u8,
    /// Now.
    pub now: u8,
    /// What moved it.
    pub moves: Vec<Move>,
}

/// A change of trust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// From.
    pub from: u8,
    /// To.
    pub to: u8,
    /// By what.
    pub evidence: Evidence,
}

/// Every member's trust in every seat; those who moved first.
pub fn courses(log: &Log) -> Vec<Course> {
    let world = log.world;
    let mut courses: Vec<Course> = world
        .people
        .iter()
        .filter(|(_, person)| person.carer || !person.ranking.is_empty())
        .flat_map(|(person, row)| {
            row.trust.iter().map(move |(seat, start)| Course {
                person,
                seat,
                start: *start,
                now: *start,
                moves: Vec::new(),
            })
        })
        .collect();
    for event in log.events() {
        if let EventKind::TrustChanged {
            person,
            seat,
            from,
            to,
        } = event.kind
            && let Some(course) = courses
                .iter_mut()
                .find(|course| course.person == person && course.seat == seat)
        {
            course.now = to;
            course.moves.push(Move {
                from,
                to,
                evidence: log.evidence(event),
            });
        }
    }
    courses
}

/// How well two seats know each other: at the start, and now, 0-3. Each pair once.
pub fn acquaintance(log: &Log) -> Vec<(SeatId, SeatId, u8, u8)> {
    let mut pairs = Vec::new();
    for (one, seat) in log.world.seats.iter() {
        for (other, known) in seat.knows.iter().filter(|(other, _)| one < *other) {
            pairs.push((one, other, *known, *known));
        }
    }
    for event in log.events() {
        if let EventKind::Acquainted(a, b, level) = event.kind
            && let Some(pair) = pairs
                .iter_mut()
                .find(|(one, other, ..)| (*one, *other) == (a.min(b), a.max(b)))
        {
            pair.3 = level;
        }
    }
    pairs
}
