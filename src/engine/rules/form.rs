//! The form of collaboration in use this turn, beside what fits; and what a form too light or too heavy costs.

use super::contacts::Contact;
use crate::engine::chance::{Purpose, chance};
use crate::engine::command::Act;
use crate::engine::course::Course;
use crate::engine::event::{Cause, EventKind, Fit, Rule};
use crate::scenario::ActKind;
use crate::scenario::ids::*;
use crate::scenario::model::Form;

/// The heaviest form that this turn's plans make use of.
pub fn in_use(course: &Course) -> Form {
    let world = course.world;
    let by_acts = course
        .state
        .plans
        .iter()
        .filter_map(|plan| {
            world
                .rules
                .act(came_to(course, &plan.act))
                .and_then(|rule| rule.form)
        })
        .max()
        .unwrap_or(Form::BroadView);
    by_acts.max(course.state.form)
}

/// What an act came to: asking for consent that was given, to telling.
fn came_to(course: &Course, act: &Act) -> ActKind {
    match *act {
        Act::AskConsent { fact } if course.state.facts[fact].shared => ActKind::ShareFact,
        _ => act.kind(),
    }
}

/// Tells the form in use, and what it costs the family: points of load for each carer.
pub fn friction(course: &mut Course, contacts: &[Contact]) -> u16 {
    let world = course.world;
    course.because(Cause::Rule(Rule::Form), |course| {
        let form = in_use(course);
        let fit = world.fitting(course.state.turn).map(|fitting| {
            if form < fitting.from {
                Fit::TooLight
            } else if form > fitting.to {
                Fit::TooHeavy
            } else {
                Fit::Fitting
            }
        });
        course.tell(EventKind::FormUsed { form, fit });
        match fit {
            Some(Fit::TooHeavy) => u16::from(world.rules.form.too_heavy_load),
            Some(Fit::TooLight) => contradictions(course, contacts),
            Some(Fit::Fitting) | None => 0,
        }
    })
}

/// Several seats, nothing attuned: now and then the family hears one thing from one and another from the other.
fn contradictions(course: &mut Course, contacts: &[Contact]) -> u16 {
    let world = course.world;
    let seats: SeatSet = contacts.iter().map(|contact| contact.seat).collect();
    if seats.len() < 2 || course.state.coordinated() {
        return 0;
    }
    let mut load = 0;
    for contact in contacts {
        let about = contact
            .need
            .map_or(crate::scenario::world::StableKey(0), |need| world.needs[need].key);
        let key = world.seats[contact.seat].key.and(about);
        let (seed, turn) = (course.state.seed, course.state.turn);
        if chance(seed, turn, Purpose::Contradiction, key, contact.slot.0) < world.rules.form.contradiction {
            course.tell(EventKind::Contradicted {
                seat: contact.seat,
                need: contact.need,
            });
            load += u16::from(world.rules.form.contradiction_load);
        }
    }
    load
}
