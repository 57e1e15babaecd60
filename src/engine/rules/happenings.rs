//! Events of the case: what happens, whoever plays.

use super::effects::apply_effects;
use crate::engine::chance::{Purpose, chance};
use crate::engine::condition::holds;
use crate::engine::course::Course;
use crate::engine::event::{Cause, EventKind};

/// What happens in this turn.
pub fn happen(course: &mut Course) {
    let world = course.world;
    for (id, event) in world.events.iter() {
        let turn = course.state.turn;
        let may = (event.turns.0..=event.turns.1).contains(&turn)
            && !course.state.happened.contains_key(&id)
            && holds(world, &course.state, &event.when)
            && chance(course.state.seed, turn, Purpose::Event, event.key, 0) < event.chance;
        if may {
            course.because(Cause::Event(id), |course| {
                course.tell_only(event.heard_by, EventKind::Happened(id));
                apply_effects(course, &event.effects, None);
            });
        }
    }
}
