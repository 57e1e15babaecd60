//! A point in a play: how it is, what happened and what was decided until then. From here one can go on in any way.

use super::auto::{MOST_COMMANDS, Stuck};
use crate::engine::command::{Actor, Command};
use crate::engine::event::Event;
use crate::engine::refusal::Refusal;
use crate::engine::state::{Phase, Seed, State};
use crate::engine::{apply, start, step};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::{Temper, next_of_colleagues};

/// A state, the events that led to it, and the decisions that brought those about.
#[derive(Debug, Clone)]
pub(super) struct Point {
    pub state: State,
    pub events: Vec<Event>,
    pub commands: Vec<(Actor, Command)>,
}

impl Point {
    /// The case has opened.
    pub fn begin(world: &World, seed: Seed, persons: SeatSet) -> Point {
        let mut events = Vec::new();
        let state = start(world, seed, persons, &mut events);
        Point {
            state,
            events,
            commands: Vec::new(),
        }
    }

    /// One decision.
    pub fn take(&mut self, world: &World, by: Actor, command: Command) -> Result<(), Refusal> {
        let before = self.events.len();
        step(world, &self.state, by, command, &mut self.events)?;
        for event in self.events.iter().skip(before) {
            apply(world, &mut self.state, event);
        }
        self.commands.push((by, command));
        Ok(())
    }

    /// One decision of the colleagues; false: the case is over.
    pub fn colleague(
        &mut self,
        world: &World,
        tempers: &Table<SeatId, Option<Temper>>,
    ) -> Result<bool, Stuck> {
        let turn = self.state.turn;
        if self.state.phase == Phase::Over {
            return Ok(false);
        }
        if self.commands.len() >= MOST_COMMANDS {
            let commands = self.commands.len();
            return Err(Stuck::Endless { commands });
        }
        let Some((_, next)) = next_of_colleagues(world, &self.state, tempers) else {
            return Err(Stuck::Idle { turn });
        };
        let command = next.command;
        self.take(world, next.by, command)
            .map_err(|refusal| Stuck::Refused {
                turn,
                command,
                refusal,
            })?;
        Ok(true)
    }

    /// The colleagues play on to the end.
    pub fn settle(&mut self, world: &World, tempers: &Table<SeatId, Option<Temper>>) -> Result<(), Stuck> {
        while self.colleague(world, tempers)? {}
        Ok(())
    }
}
