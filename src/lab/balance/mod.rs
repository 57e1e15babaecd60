//! Whether a case teaches what it means to: options that another one beats, options that no colleague takes, seats with
//! little to do, how much a seat can make of it, aims that can't be reached or missed, and how much there is to read.

mod aims;
mod options;
mod reading;
mod seats;

pub use aims::AimSeen;
pub use options::{Dominated, OptionTaken};
pub use reading::TurnToRead;
pub use seats::SeatWorth;

use super::auto::Stuck;
use super::simulate::{Summary, all_alike, simulate};
use crate::engine::state::Seed;
use crate::scenario::World;
use crate::seats::Temper;

/// How a case is balanced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// Options of which another one of the same moment is at least as good on every measure in every situation tried.
    pub dominated: Vec<Dominated>,
    /// How often the colleagues take each option of their own accord, in the order of the file.
    pub taken: Vec<OptionTaken>,
    /// What each seat has to do, and what it can make of the case.
    pub seats: Vec<SeatWorth>,
    /// How each policy does, over the same seeds.
    pub policies: Vec<Summary>,
    /// In how many plays each aim of the case was practised.
    pub aims: Vec<AimSeen>,
    /// What there is to read, turn by turn.
    pub reading: Vec<TurnToRead>,
}

/// Per mille of the turns without anything to do from which a seat has too little.
pub const IDLE: u32 = 500;
/// Words in one turn from which there is too much to read: a quarter of an hour.
pub const MUCH: u32 = crate::scenario::MUCH_TO_READ as u32;

impl Balance {
    /// Whether no option is beaten, every seat has enough to do, and each aim can be reached and missed.
    pub fn is_sound(&self) -> bool {
        self.dominated.is_empty()
            && self.seats.iter().all(|seat| seat.idle < IDLE)
            && self
                .aims
                .iter()
                .all(|aim| aim.can_be_reached() && aim.can_be_missed())
    }

    /// Options that no colleague takes, of those that came to the table.
    pub fn untaken(&self) -> impl Iterator<Item = &OptionTaken> {
        self.taken
            .iter()
            .filter(|option| option.taken == 0 && option.offered > 0)
    }
}

/// How far a reckoning has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// Whoever asked for it, broke it off.
    Cancelled,
    /// A table got stuck.
    Stuck(Stuck),
}

impl From<Stuck> for Stopped {
    fn from(stuck: Stuck) -> Stopped {
        Stopped::Stuck(stuck)
    }
}

/// Plays of each policy and of each seat's tempers; seeds 1, 2, ...
const TEAMS: u32 = 16;

/// Parts of the reckoning, for progress.
pub const PARTS: u32 = 5;

/// Reckons all of it on all cores. `on` is called before each of [`PARTS`] parts, and may break it off.
///
/// # Errors
/// It was broken off, or a table got stuck.
pub fn balance(world: &World, on: impl Fn(u32) -> bool) -> Result<Balance, Stopped> {
    let part = |number: u32| {
        if on(number) {
            Ok(())
        } else {
            Err(Stopped::Cancelled)
        }
    };
    part(0)?;
    let policies = Temper::all()
        .map(|temper| simulate(world, &all_alike(world, temper), Seed(1), TEAMS, || {}))
        .collect::<Result<Vec<Summary>, Stuck>>()?;
    part(1)?;
    let (taken, dominated) = options::options(world)?;
    part(2)?;
    let seats = seats::seats(world, TEAMS)?;
    part(3)?;
    let aims = aims::aims(world)?;
    part(4)?;
    let reading = reading::reading(world)?;
    Ok(Balance {
        dominated,
        taken,
        seats,
        policies,
        aims,
        reading,
    })
}
