//! What each carer bore against what they could bear, per turn, with its parts.
//! The figures are those of the rules of play; this only lines them up and says what moved.

use super::log::{Direction, Evidence, Log, What};
use super::measure::PerMille;
use crate::engine::event::{Event, EventKind, LoadParts};
use crate::scenario::ids::*;

/// A part of what a carer bears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The worst needs.
    Needs,
    /// Appointments.
    Contacts,
    /// Intensive ones, extra.
    Intensive,
    /// New faces.
    NewFaces,
    /// Telling the story again.
    Retellings,
    /// More than fits in a week.
    Crowding,
    /// Contradictory advice, too heavy a form, a report.
    Friction,
    /// What events and choices added or took away.
    Events,
}

impl Part {
    /// All parts, in the order in which they are told.
    pub const ALL: [Part; 8] = [
        Part::Needs,
        Part::Contacts,
        Part::Intensive,
        Part::NewFaces,
        Part::Retellings,
        Part::Crowding,
        Part::Friction,
        Part::Events,
    ];

    /// Points of load in this part.
    pub fn of(self, parts: &LoadParts) -> i32 {
        match self {
            Part::Needs => i32::from(parts.needs),
            Part::Contacts => i32::from(parts.contacts),
            Part::Intensive => i32::from(parts.intensive),
            Part::NewFaces => i32::from(parts.new_faces),
            Part::Retellings => i32::from(parts.retellings),
            Part::Crowding => i32::from(parts.crowding),
            Part::Friction => i32::from(parts.friction),
            Part::Events => i32::from(parts.events),
        }
    }
}

/// What one carer bore over the play.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Who.
    pub person: PersonId,
    /// Turn by turn.
    pub turns: Vec<Borne>,
}

/// What one carer bore in one turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Borne {
    /// Turn.
    pub turn: u8,
    /// Parts, in points of load.
    pub parts: LoadParts,
    /// Sum of the parts, never below 0.
    pub load: u16,
    /// What they could bear, in the same points.
    pub capacity: u8,
    /// Load / capacity; above 1000 it is more than they could bear.
    pub strain: PerMille,
    /// Against the turn before: none in the first.
    pub change: Option<Change>,
    /// Who came, and what for.
    pub evidence: Vec<Evidence>,
    /// The events and choices that added to it.
    pub came: Vec<Evidence>,
}

/// How a turn differs from the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Whether strain grew.
    pub direction: Direction,
    /// Difference in strain.
    pub strain: PerMille,
    /// Difference per part, only parts that moved, largest first.
    pub parts: Vec<(Part, i32)>,
    /// Difference in what they could bear.
    pub capacity: i32,
}

impl Course {
    /// Mean strain over the turns.
    pub fn mean(&self) -> Option<PerMille> {
        let turns = i32::try_from(self.turns.len()).ok()?;
        let sum: i32 = self.turns.iter().map(|turn| turn.strain.0).sum();
        (2 * sum + turns).checked_div(2 * turns).map(PerMille)
    }

    /// The turn with the most strain; the first of equals.
    pub fn heaviest(&self) -> Option<&Borne> {
        self.turns.iter().rev().max_by_key(|turn| turn.strain)
    }

    /// Turns in which it was more than they could bear.
    pub fn over(&self) -> Vec<u8> {
        self.turns
            .iter()
            .filter(|turn| turn.strain > PerMille(1000))
            .map(|turn| turn.turn)
            .collect()
    }

    /// The last turn beside the first.
    pub fn direction(&self) -> Option<Direction> {
        let (first, last) = (self.turns.first()?, self.turns.last()?);
        Some(direction(last.strain.0 - first.strain.0))
    }
}

/// A difference below this, per mille, is told as "about the same".
const ABOUT_THE_SAME: i32 = 50;

/// Where a difference in strain points.
pub fn direction(difference: i32) -> Direction {
    if difference >= ABOUT_THE_SAME {
        Direction::More
    } else if difference <= -ABOUT_THE_SAME {
        Direction::Less
    } else {
        Direction::Same
    }
}

/// What each carer bore, turn by turn.
pub fn courses(log: &Log) -> Vec<Course> {
    log.world
        .carers()
        .map(|person| Course {
            person,
            turns: course(log, person),
        })
        .collect()
}

fn course(log: &Log, person: PersonId) -> Vec<Borne> {
    let mut turns: Vec<Borne> = Vec::new();
    for event in log.events() {
        let EventKind::LoadBorne {
            person: who,
            parts,
            capacity,
            strain,
        } = event.kind
        else {
            continue;
        };
        if who != person {
            continue;
        }
        let strain = PerMille(i32::from(strain));
        let change = turns.last().map(|before| Change {
            direction: direction(strain.0 - before.strain.0),
            strain: PerMille(strain.0 - before.strain.0),
            parts: moved(&before.parts, &parts),
            capacity: i32::from(capacity) - i32::from(before.capacity),
        });
        turns.push(Borne {
            turn: event.turn,
            parts,
            load: parts.total(),
            capacity,
            strain,
            change,
            evidence: visits(log, event.turn, person),
            came: came(log, event.turn, person),
        });
    }
    turns
}

fn moved(before: &LoadParts, now: &LoadParts) -> Vec<(Part, i32)> {
    let mut parts: Vec<_> = Part::ALL
        .into_iter()
        .map(|part| (part, part.of(now) - part.of(before)))
        .filter(|(_, difference)| *difference != 0)
        .collect();
    parts.sort_by_key(|(part, difference)| (-difference.abs(), *part));
    parts
}

/// The visits of a turn that this carer bore: their own, those of the whole family, and, for whose diary it is, those
/// of the children.
fn visits(log: &Log, turn: u8, carer: PersonId) -> Vec<Evidence> {
    let world = log.world;
    let organises = world.diary_of == carer || !world.people[world.diary_of].carer;
    let mut visits: Vec<Evidence> = Vec::new();
    for event in log.turn(turn) {
        let EventKind::Met { seat, with, .. } = event.kind else {
            continue;
        };
        let bears = with.is_none_or(|with| with == carer || (!world.people[with].carer && organises));
        let evidence = log.evidence_of(event, seat);
        let evidence = match evidence.what {
            What::Act(_) | What::Choice(_) => evidence,
            _ => Evidence::new(turn, Some(seat), What::Visit(with)),
        };
        if bears && !visits.contains(&evidence) {
            visits.push(evidence);
        }
    }
    visits
}

/// What added to the load that this carer bore in a turn, each once.
fn came(log: &Log, turn: u8, person: PersonId) -> Vec<Evidence> {
    let mut came: Vec<Evidence> = Vec::new();
    for event in added(log, turn, person) {
        let evidence = log.evidence(event);
        if matches!(event.kind, EventKind::LoadAdded { by: 1.., .. }) && !came.contains(&evidence) {
            came.push(evidence);
        }
    }
    came
}

/// What was added to the load that this carer bore in a turn: since the load borne before.
pub(super) fn added<'a>(log: &Log<'a>, turn: u8, person: PersonId) -> Vec<&'a Event> {
    let mut added = Vec::new();
    for event in log.events() {
        match event.kind {
            EventKind::LoadAdded { person: who, .. } if who == person => added.push(event),
            EventKind::LoadBorne { person: who, .. } if who == person && event.turn < turn => added.clear(),
            EventKind::LoadBorne { person: who, .. } if who == person => break,
            _ => {}
        }
    }
    added
}
