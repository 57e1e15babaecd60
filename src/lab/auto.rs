//! One whole case played by colleagues alone.

use super::point::Point;
use crate::engine::command::{Actor, Command};
use crate::engine::event::Event;
use crate::engine::refusal::Refusal;
use crate::engine::state::{Seed, State};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::Temper;
use thiserror::Error;

/// A case played to its end.
#[derive(Debug, Clone)]
pub struct Played {
    /// How it is then.
    pub state: State,
    /// Everything that happened.
    pub events: Vec<Event>,
    /// Who did what, in order.
    pub commands: Vec<(Actor, Command)>,
}

/// Why a table of colleagues did not come to an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Stuck {
    /// A colleague wanted something that was refused.
    #[error("in turn {turn} a colleague's {command:?} was refused: {refusal:?}")]
    Refused {
        /// Turn.
        turn: u8,
        /// What.
        command: Command,
        /// Why not.
        refusal: Refusal,
    },
    /// Nobody wanted anything, and the turn was not closed.
    #[error("in turn {turn} nobody had anything to do and the turn stayed open")]
    Idle {
        /// Turn.
        turn: u8,
    },
    /// No end in sight.
    #[error("no end after {commands} decisions")]
    Endless {
        /// Decisions taken.
        commands: usize,
    },
}

/// Decisions after which a play counts as endless: far more than any table takes.
pub(super) const MOST_COMMANDS: usize = 10_000;

/// Lets colleagues of these tempers play the whole case.
///
/// # Errors
/// The table got stuck: a fault in a decider or a rule.
pub fn auto(world: &World, seed: Seed, tempers: &Table<SeatId, Temper>) -> Result<Played, Stuck> {
    let tempers = tempers.map(|_, temper| Some(*temper));
    let mut point = Point::begin(world, seed, SeatSet::NONE);
    point.settle(world, &tempers)?;
    let Point {
        state,
        events,
        commands,
    } = point;
    Ok(Played {
        state,
        events,
        commands,
    })
}
