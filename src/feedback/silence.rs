//! A chair that stayed still: turns in which a seat planned, chose and told nothing while others at the table did. It
//! may be right; nobody can see which.

use super::log::{Evidence, Log, What};
use crate::engine::command::Act;
use crate::engine::event::EventKind;
use crate::scenario::ids::*;
use crate::scenario::world::Consultee;

/// Fewest turns that are worth telling: once can happen to anybody.
const WORTH_TELLING: usize = 2;

/// The still turns of one seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// Whose.
    pub seat: SeatId,
    /// Turns, in order.
    pub turns: Vec<u8>,
}

impl Silence {
    /// What it rests on: each of the turns.
    pub fn evidence(&self) -> Vec<Evidence> {
        let still = |turn: &u8| Evidence::new(*turn, Some(self.seat), What::NothingPlanned);
        self.turns.iter().map(still).collect()
    }
}

/// The seats that were still in two turns or more, and in at least half of all.
pub fn silences(log: &Log) -> Vec<Silence> {
    let mut silences: Vec<Silence> = log
        .world
        .seats
        .ids()
        .map(|seat| Silence {
            seat,
            turns: Vec::new(),
        })
        .collect();
    for turn in log.turns() {
        let active: SeatSet = log.turn(*turn).flat_map(|event| active(&event.kind)).collect();
        if active.is_empty() {
            continue;
        }
        for silence in silences.iter_mut().filter(|silence| !active.has(silence.seat)) {
            silence.turns.push(*turn);
        }
    }
    silences.retain(|silence| {
        silence.turns.len() >= WORTH_TELLING && silence.turns.len() * 2 >= log.turns().len()
    });
    silences
}

/// Whose doing this was: a question is of who asks and of the seat that thinks along, a meeting of everybody who sits in it.
fn active(kind: &EventKind) -> impl Iterator<Item = SeatId> {
    let together = match kind {
        EventKind::CarriedOut {
            act: Act::Conference { who, .. } | Act::FormTeam { who, .. },
            ..
        } => *who,
        _ => SeatSet::NONE,
    };
    let (by, with) = match kind {
        EventKind::CarriedOut { by, .. } => (*by, None),
        EventKind::Asked { by, whom, .. } | EventKind::Consulted { by, whom, .. } => match whom {
            Consultee::Seat(asked) => (Some(*by), Some(*asked)),
            Consultee::Expert(_) => (Some(*by), None),
        },
        EventKind::Missed { by, .. } | EventKind::FactShared { by, .. } => (Some(*by), None),
        EventKind::TalkedThrough(seat) => (Some(*seat), None),
        // Whoever comes along to a handover is there, though another planned it.
        EventKind::Met { seat, .. } => (Some(*seat), None),
        EventKind::Chosen {
            seat,
            by_default: false,
            ..
        } => (Some(*seat), None),
        _ => (None, None),
    };
    let together: Vec<SeatId> = together.iter().collect();
    by.into_iter().chain(with).chain(together)
}
