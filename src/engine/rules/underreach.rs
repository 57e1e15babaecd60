//! Underreach: an agreed task of one's own that stays undone while there is time, and room among one's plans.

use crate::engine::command::Act;
use crate::engine::course::Course;
use crate::engine::event::{Cause, EventKind, Rule};
use crate::engine::hours::hours_left;
use crate::scenario::ids::*;
use crate::scenario::world::{Consultee, Scope};

/// Tells who left a task of their own undone.
pub fn tell(course: &mut Course) {
    let world = course.world;
    let rules = &world.rules.scope;
    let mut left_undone = Vec::new();
    for (need, _) in world.needs.iter() {
        let state = &course.state.needs[need];
        let agreed = course.state.agreed(need) || course.state.goals.iter().any(|(goal, _)| *goal == need);
        let open = agreed
            && !state.touched
            && !state.stepped_back
            && !approached(course, need)
            && state.severity >= rules.underreach_severity
            && state.untouched_turns + 1 >= rules.underreach_turns;
        if !open {
            continue;
        }
        let owner = world.seats.ids().find(|seat| {
            world.expertise(Consultee::Seat(*seat), need) == Scope::Own
                && hours_left(world, &course.state, *seat) >= rules.underreach_hours
                && room(course, *seat)
                && !waits(course, *seat, need)
        });
        if let Some(seat) = owner {
            left_undone.push((seat, need));
        }
    }
    course.because(Cause::Rule(Rule::Underreach), |course| {
        for (seat, need) in left_undone {
            course.tell(EventKind::Underreached { seat, need });
        }
    });
}

/// Whether the table agreed this turn who does what about it: then it isn't left lying.
fn approached(course: &Course, need: NeedId) -> bool {
    let plans = &course.state.plans;
    plans
        .iter()
        .any(|plan| matches!(plan.act, Act::PlanGoal { need: other, .. } if other == need))
}

/// Whether one more plan would have fitted.
fn room(course: &Course, seat: SeatId) -> bool {
    let usual = course.world.rules.turn.acts_per_seat;
    let planned = course
        .state
        .plans
        .iter()
        .filter(|plan| plan.by == Some(seat) && plan.slot.0 < usual)
        .count();
    planned < usize::from(usual)
}

/// Who has a waiting list for it can't be blamed for the wait.
fn waits(course: &Course, seat: SeatId, need: NeedId) -> bool {
    course.world.needs[need]
        .waiting
        .iter()
        .any(|waiting| course.world.waiting[*waiting].seat == seat)
}
