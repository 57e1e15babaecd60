//! What a player asked for on the command line before a play begins or goes on.

use super::entry::Player;
use crate::engine::state::Seed;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::Temper;
use std::path::PathBuf;

/// What was asked for; what was left open is chosen on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Setup {
    /// Id or path of the case.
    pub case: Option<String>,
    /// Seats for people, by seat or discipline; empty when not chosen.
    pub seats: Vec<String>,
    /// How the colleague in a seat is, by seat or discipline.
    pub colleagues: Vec<(String, Temper)>,
    /// Seed of all chance.
    pub seed: Option<Seed>,
    /// Journal to go on with.
    pub resume: Option<PathBuf>,
    /// Go back to the beginning of this turn in it, in a play of its own.
    pub from_turn: Option<u8>,
}

impl Setup {
    /// The seats asked for, for people. Two seats of one discipline are both meant by its name.
    ///
    /// # Errors
    /// The first name that is no seat of this case.
    pub fn persons(&self, world: &World) -> Result<SeatSet, String> {
        let mut persons = SeatSet::NONE;
        for name in &self.seats {
            persons = persons.or(meant(world, name)?);
        }
        Ok(persons)
    }

    /// How the colleagues asked for are, per seat.
    ///
    /// # Errors
    /// The first name that is no seat of this case.
    pub fn tempers(&self, world: &World) -> Result<Vec<(SeatId, Temper)>, String> {
        let mut tempers = Vec::new();
        for (name, temper) in &self.colleagues {
            tempers.extend(meant(world, name)?.iter().map(|seat| (seat, *temper)));
        }
        Ok(tempers)
    }
}

/// The seats a name stands for.
fn meant(world: &World, name: &str) -> Result<SeatSet, String> {
    let meant: SeatSet = world
        .seats
        .iter()
        .filter(|(seat, row)| row.id == name || world.discipline(*seat).id == name)
        .map(|(seat, _)| seat)
        .collect();
    if meant.is_empty() {
        return Err(name.to_owned());
    }
    Ok(meant)
}

/// People without a name yet in these seats, attuned colleagues in the others.
pub fn seated(world: &World, persons: SeatSet) -> Table<SeatId, Player> {
    world.seats.map(|seat, _| {
        if persons.has(seat) {
            Player::Person(String::new())
        } else {
            Player::Colleague(Temper::Attuned)
        }
    })
}
