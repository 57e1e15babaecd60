//! How a case ends: after the last turn, when help is closed well, or when the family stops coming.

use super::{happenings, needs, opening};
use crate::engine::condition::holds;
use crate::engine::course::Course;
use crate::engine::event::{Cause, EndedBy, EventKind, Rule};
use crate::engine::refusal::Refusal;
use crate::engine::state::State;
use crate::scenario::World;

/// Whether help can be closed well now: late enough, nothing on the table heavy any more, and every carer agrees.
///
/// # Errors
/// What stands in the way.
pub fn can_close(world: &World, state: &State) -> Result<(), Refusal> {
    let rules = &world.rules.ending;
    if state.turn < world.closable_from() {
        return Err(Refusal::TooEarlyToClose);
    }
    let heavy = state
        .needs
        .iter()
        .filter(|(_, need)| need.seen && need.severity > rules.closable_severity)
        .max_by_key(|(_, need)| need.severity);
    if let Some((need, _)) = heavy {
        return Err(Refusal::StillHeavy(need));
    }
    let trust = world.rules.prioritising.accept_at_trust;
    match world.carers().find(|carer| state.best_trust(*carer) < trust) {
        Some(person) => Err(Refusal::NotAgreed(person)),
        None => Ok(()),
    }
}

/// After a turn: the end, or the next turn.
pub fn go_on(course: &mut Course, help_closed: bool) {
    let world = course.world;
    if help_closed {
        return end(course, EndedBy::ClosedWell);
    }
    if course.state.turned_away >= world.rules.ending.stop_after && !course.state.stopped {
        course.because(Cause::Rule(Rule::Ending), |course| {
            course.tell(EventKind::TheyStopped)
        });
        while course.state.turn < world.turns {
            let next = course.state.turn + 1;
            opening::open(course, next);
            course.tell(EventKind::Closing);
            needs::due(course);
            needs::drift(course);
            happenings::happen(course);
            course.tell(EventKind::TurnClosed);
        }
        return end(course, EndedBy::TheyStopped);
    }
    if course.state.turn >= world.turns {
        return end(course, EndedBy::LastTurn);
    }
    let next = course.state.turn + 1;
    opening::open(course, next);
}

fn end(course: &mut Course, why: EndedBy) {
    let world = course.world;
    let told = world
        .endings
        .iter()
        .find(|(_, ending)| holds(world, &course.state, &ending.when));
    let last = world.endings.ids().next_back();
    if let Some(ending) = told.map(|(id, _)| id).or(last) {
        course.because(Cause::Rule(Rule::Ending), |course| {
            course.tell(EventKind::Ended { ending, why })
        });
    }
}
