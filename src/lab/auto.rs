//! One whole case played by colleagues alone.

use crate::engine::command::{Actor, Command};
use crate::engine::event::Event;
use crate::engine::refusal::Refusal;
use crate::engine::state::{Phase, Seed, State};
use crate::engine::{apply, start, step};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::{Temper, next_of_colleagues};
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
    let mut events = Vec::new();
    let mut state = start(world, seed, SeatSet::NONE, &mut events);
    let mut commands = Vec::new();
    while state.phase != Phase::Over {
        if commands.len() >= MOST_COMMANDS {
            return Err(Stuck::Endless {
                commands: commands.len(),
            });
        }
        let turn = state.turn;
        let Some((_, decision)) = next_of_colleagues(world, &state, &tempers) else {
            return Err(Stuck::Idle { turn });
        };
        let before = events.len();
        step(world, &state, decision.by, decision.command, &mut events).map_err(|refusal| {
            Stuck::Refused {
                turn,
                command: decision.command,
                refusal,
            }
        })?;
        for event in events.iter().skip(before) {
            apply(world, &mut state, event);
        }
        commands.push((decision.by, decision.command));
    }
    Ok(Played {
        state,
        events,
        commands,
    })
}
