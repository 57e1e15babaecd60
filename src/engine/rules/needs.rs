//! What needs do by themselves: easing each other, drifting, and coming back after work beyond one's expertise.

use super::effects::apply_effects;
use super::measures::{change_capacity, change_severity, part};
use crate::engine::condition::holds;
use crate::engine::course::Course;
use crate::engine::event::{Cause, EventKind, Rule};
use crate::scenario::ids::*;
use crate::scenario::world::Condition;

/// What was won on a need makes the needs lighter that it eases.
pub fn ease(course: &mut Course) {
    let world = course.world;
    course.because(Cause::Rule(Rule::Easing), |course| {
        for (id, need) in world.needs.iter() {
            let won = u32::from(course.state.needs[id].won);
            let passed_on = i16::try_from(part(won, world.rules.effect.eases)).unwrap_or(0);
            for eased in &need.eases {
                change_severity(course, *eased, -passed_on);
            }
        }
    });
}

/// Needs that nobody worked on grow; those of the children too when a signal was missed.
pub fn drift(course: &mut Course) {
    let world = course.world;
    course.because(Cause::Rule(Rule::Drift), |course| {
        for (id, need) in world.needs.iter() {
            if !course.state.needs[id].touched {
                change_severity(course, id, i16::from(need.drift));
            }
        }
    });
    if !world
        .signals
        .ids()
        .any(|signal| course.state.signals[signal].missed)
    {
        return;
    }
    course.because(Cause::Rule(Rule::Safety), |course| {
        for (id, need) in world.needs.iter() {
            if need.touches.iter().any(|person| !world.people[*person].carer) {
                change_severity(course, id, i16::from(world.rules.safety.missed_drift));
            }
        }
    });
}

/// Quick relief: a need that fell far in one turn gives the carers it weighs on breath.
pub fn relief(course: &mut Course) {
    let world = course.world;
    course.because(Cause::Rule(Rule::Relief), |course| {
        for (id, need) in world.needs.iter() {
            if course.state.needs[id].won >= u16::from(world.rules.load.relief_points) {
                for carer in &need.weighs_on {
                    change_capacity(course, *carer, world.rules.load.relief_capacity);
                }
            }
        }
    });
}

/// What comes due in this turn: consequences, work beyond one's expertise, promises.
pub fn due(course: &mut Course) {
    let world = course.world;
    let turn = course.state.turn;
    let later: Vec<_> = course
        .state
        .later
        .iter()
        .filter(|due| due.due == turn)
        .cloned()
        .collect();
    for due in later {
        course.because(Cause::Later(due.later), |course| {
            course.tell(EventKind::LaterCame(due.later));
            apply_effects(course, &world.later[due.later].effects, due.seat);
        });
    }
    let backlash: Vec<_> = course
        .state
        .backlash
        .iter()
        .filter(|due| due.due <= turn)
        .cloned()
        .collect();
    course.because(Cause::Rule(Rule::Backlash), |course| {
        for due in backlash {
            course.tell(EventKind::BacklashCame {
                seat: due.seat,
                need: due.need,
                since: due.since,
            });
            change_severity(course, due.need, i16::from(world.rules.scope.outside_backlash));
        }
    });
    promises(course, turn);
}

fn promises(course: &mut Course, turn: u8) {
    let world = course.world;
    let open = course.state.promises.clone();
    course.because(Cause::Rule(Rule::Promise), |course| {
        for promise in open {
            let written = &world.promises[promise.promise];
            let kept = holds(world, &course.state, &written.kept);
            // What one promised not to do is kept only when its time is over.
            let settled = kept && !matches!(written.kept, Condition::Not(_));
            if !settled && promise.due > turn {
                continue;
            }
            course.tell(EventKind::PromiseDue {
                promise: promise.promise,
                seat: promise.seat,
                kept,
            });
            let rules = &world.rules.trust;
            let by = if kept {
                rules.promise_kept
            } else {
                rules.promise_broken
            };
            super::measures::change_trust(course, written.to, promise.seat, by);
            if kept {
                change_capacity(course, written.to, rules.promise_capacity);
            }
        }
    });
}

/// Overload wears out trust and capacity; a week with room gives some back.
pub fn wear(course: &mut Course) {
    let world = course.world;
    let rules = &world.rules.load;
    course.because(Cause::Rule(Rule::Overload), |course| {
        for carer in world.carers() {
            let strain = course.state.people[carer].strain;
            if strain > rules.half_until {
                change_capacity(course, carer, rules.overloaded_capacity);
                let seats: Vec<SeatId> = world
                    .seats
                    .ids()
                    .filter(|seat| course.state.seats[*seat].met)
                    .collect();
                for seat in seats {
                    super::measures::change_trust(course, carer, seat, rules.overloaded_trust);
                }
            } else if strain < rules.rest_below {
                change_capacity(course, carer, rules.rest_capacity);
            }
        }
    });
}
