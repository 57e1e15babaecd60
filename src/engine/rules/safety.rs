//! Safety, an axis of its own: advice is never too early; talking and reporting have a window.

use super::measures::change_trust;
use crate::engine::command::Act;
use crate::engine::condition::holds;
use crate::engine::course::Course;
use crate::engine::event::{Cause, EventKind, Rule, Timing};
use crate::scenario::ids::*;
use crate::scenario::model::Route;

/// Carries out a safety act.
pub fn act(course: &mut Course, seat: SeatId, act: &Act) {
    match *act {
        Act::SeekAdvice { signal } => step(course, signal, Route::Advice, seat, true),
        Act::TalkWorry { signal } => {
            step(course, Some(signal), Route::Talk, seat, true);
            let with = course.world.signals[signal].with;
            let by = course.world.rules.safety.talked;
            change_trust(course, with, seat, by);
        }
        Act::Report { signal, openly } => report(course, seat, signal, openly),
        _ => {}
    }
}

fn step(course: &mut Course, signal: Option<SignalId>, step: Route, seat: SeatId, openly: bool) {
    let timing = signal.map_or(Timing::InTime, |signal| timing(course, signal, step));
    course.tell(EventKind::SafetyStep {
        signal,
        step,
        seat,
        openly,
        timing,
    });
}

fn timing(course: &Course, signal: SignalId, step: Route) -> Timing {
    let written = &course.world.signals[signal];
    let state = &course.state.signals[signal];
    let turn = course.state.turn;
    let (from, to) = state.again.unwrap_or(written.turns);
    let prepared = state.advice.is_some() || state.talked.is_some() || written.acute;
    let called_for = route(course, signal) == Route::Report;
    if step == Route::Report && (!called_for || !prepared || turn < from) {
        Timing::TooEarly
    } else if turn > to && step >= route(course, signal) {
        Timing::TooLate
    } else {
        Timing::InTime
    }
}

/// The step a signal calls for: what its author wrote, and a report once it came back after one.
fn route(course: &Course, signal: SignalId) -> Route {
    match course.state.signals[signal].again {
        Some(_) => Route::Report,
        None => course.world.signals[signal].route,
    }
}

fn report(course: &mut Course, seat: SeatId, signal: SignalId, openly: bool) {
    let world = course.world;
    let timing = timing(course, signal, Route::Report);
    step(course, Some(signal), Route::Report, seat, openly);
    let rules = &world.rules.trust;
    let own = if openly {
        rules.report_open
    } else {
        rules.report_unannounced
    };
    for person in world.people.ids() {
        change_trust(course, person, seat, own);
        if timing == Timing::TooEarly {
            for other in world.seats.ids().filter(|other| *other != seat) {
                change_trust(course, person, other, -1);
            }
        }
    }
    let load = i8::try_from(world.rules.safety.report_load).unwrap_or(i8::MAX);
    for carer in world.carers() {
        course.tell(EventKind::LoadAdded {
            person: carer,
            by: load,
        });
    }
}

/// Signals that come back: reported, and after the turns it should have taken, it hasn't helped.
pub fn returned(course: &mut Course) {
    let world = course.world;
    course.because(Cause::Rule(Rule::Safety), |course| {
        for (id, signal) in world.signals.iter() {
            let (Some(again), Some(reported)) = (&signal.again, course.state.signals[id].reported) else {
                continue;
            };
            let looked_at = course.state.turn == reported + again.after;
            if looked_at && !holds(world, &course.state, &again.unless) {
                let until = course.state.turn + again.within;
                course.tell(EventKind::SignalReturned(id, until));
            }
        }
    });
}

/// Signals whose window closes with this turn without the step they call for.
pub fn missed(course: &mut Course) {
    let world = course.world;
    course.because(Cause::Rule(Rule::Safety), |course| {
        for (id, signal) in world.signals.iter() {
            let state = &course.state.signals[id];
            let done = match route(course, id) {
                Route::Advice => state.advice.is_some() || state.talked.is_some(),
                // A report is not the talk that was called for.
                Route::Talk => state.talked.is_some(),
                Route::Report => state.reported.is_some(),
            };
            let (_, to) = state.again.unwrap_or(signal.turns);
            if !done && !state.missed && course.state.turn == to {
                course.tell(EventKind::SignalMissed(id));
            }
        }
    });
}
