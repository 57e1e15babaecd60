//! The course of things within one command: each event is applied to a scratch copy as soon as it is told,
//! so that what follows sees what went before, and the state outside stays as it was.

use super::apply::apply;
use super::event::{Cause, Event, EventKind};
use super::state::State;
use crate::scenario::ids::*;
use crate::scenario::world::World;

/// A scratch state and the events so far.
pub struct Course<'a> {
    /// The world.
    pub world: &'a World,
    /// The state after the events so far.
    pub state: State,
    out: &'a mut Vec<Event>,
    cause: Cause,
}

impl<'a> Course<'a> {
    /// A course that begins in `state`.
    pub fn new(world: &'a World, state: State, out: &'a mut Vec<Event>) -> Self {
        Course {
            world,
            state,
            out,
            cause: Cause::Command,
        }
    }

    /// Runs `part` with all it tells caused by `cause`.
    pub fn because<T>(&mut self, cause: Cause, part: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.cause, cause);
        let result = part(self);
        self.cause = before;
        result
    }

    /// Tells everybody.
    pub fn tell(&mut self, kind: EventKind) {
        self.tell_only(SeatSet::ALL, kind);
    }

    /// Tells some seats.
    pub fn tell_only(&mut self, audience: SeatSet, kind: EventKind) {
        let event = Event {
            turn: self.state.turn,
            cause: self.cause,
            audience,
            kind,
        };
        apply(self.world, &mut self.state, &event);
        self.out.push(event);
    }
}
