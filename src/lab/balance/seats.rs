//! What each seat has to do, and what it can make of a case.

use crate::engine::event::EventKind;
use crate::engine::state::Seed;
use crate::lab::auto::{Stuck, auto};
use crate::lab::simulate::{Measure, all_alike, simulate};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::world::{Consultee, Scope};
use crate::seats::Temper;

/// One seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatWorth {
    /// Which.
    pub seat: SeatId,
    /// Needs that are its own work.
    pub own_needs: u32,
    /// Moments that only this seat decides.
    pub moments: u32,
    /// Facts it knows at the start and not everybody does.
    pub private_facts: u32,
    /// Turns in which an attuned colleague there did and chose nothing, per mille.
    pub idle: u32,
    /// Severity left with attuned colleagues elsewhere, and here the temper that does best.
    pub best: (Temper, u32),
    /// The same with the temper that does worst.
    pub worst: (Temper, u32),
}

impl SeatWorth {
    /// What depends on this seat: points of severity between worst and best.
    pub fn span(&self) -> u32 {
        self.worst.1.saturating_sub(self.best.1)
    }
}

pub(super) fn seats(world: &World, teams: u32) -> Result<Vec<SeatWorth>, Stuck> {
    let attuned = all_alike(world, Temper::Attuned);
    let mut busy = world.seats.map(|_, _| 0_u32);
    let mut turns = 0_u32;
    for seed in 1..=u64::from(teams) {
        let played = auto(world, Seed(seed), &attuned)?;
        let closed = u32::from(played.state.turn);
        turns += closed;
        for seat in world.seats.ids() {
            let active = (1..=played.state.turn).filter(|turn| {
                played.events.iter().any(|event| {
                    event.turn == *turn
                        && match event.kind {
                            EventKind::CarriedOut { by: Some(by), .. } => by == seat,
                            EventKind::Chosen {
                                seat: by,
                                by_default: false,
                                ..
                            }
                            | EventKind::Met { seat: by, .. } => by == seat,
                            EventKind::Consulted { whom, .. } => whom == Consultee::Seat(seat),
                            _ => false,
                        }
                })
            });
            busy[seat] += u32::try_from(active.count()).unwrap_or(0);
        }
    }
    let mut worth = Vec::new();
    for (seat, _) in world.seats.iter() {
        let mut tried = Vec::new();
        for temper in Temper::all() {
            let mut tempers = attuned.clone();
            tempers[seat] = temper;
            let summary = simulate(world, &tempers, Seed(1), teams, || {})?;
            let left = summary
                .spread(Measure::SeverityLeft)
                .map_or(0, |spread| spread.mean);
            tried.push((temper, left));
        }
        let first = (Temper::Attuned, 0);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let all = world.all_seats();
        worth.push(SeatWorth {
            seat,
            own_needs: count(
                world
                    .needs
                    .ids()
                    .filter(|need| world.scope(seat, *need, false) == Scope::Own)
                    .count(),
            ),
            moments: count(
                world
                    .moments
                    .iter()
                    .filter(|(_, moment)| moment.seat == Some(seat))
                    .count(),
            ),
            private_facts: count(
                world
                    .facts
                    .iter()
                    .filter(|(_, fact)| fact.known_to.has(seat) && fact.known_to != all)
                    .count(),
            ),
            idle: (turns.saturating_sub(busy[seat]) * 1000)
                .checked_div(turns)
                .unwrap_or(0),
            best: tried
                .iter()
                .copied()
                .min_by_key(|(_, left)| *left)
                .unwrap_or(first),
            worst: tried
                .iter()
                .copied()
                .max_by_key(|(_, left)| *left)
                .unwrap_or(first),
        });
    }
    Ok(worth)
}
