//! What the effects of a case do: of options, events, shared facts and later consequences.

use super::contacts;
use super::facts::learn;
use super::measures::{acquaint, change_capacity, change_severity, change_trust};
use crate::engine::course::Course;
use crate::engine::event::EventKind;
use crate::scenario::ids::*;
use crate::scenario::world::{Effect, Whom};

/// Carries out `effects`; `chooser` is the seat that chose, if one did.
pub fn apply_effects(course: &mut Course, effects: &[Effect], chooser: Option<SeatId>) {
    let mut visited: Vec<PersonId> = Vec::new();
    for effect in effects {
        let visit = match effect {
            Effect::Visit(seat, person) => Some((*seat, *person)),
            Effect::Contact(person) => chooser.map(|seat| (seat, *person)),
            effect => {
                apply_effect(course, effect, chooser);
                None
            }
        };
        // Several who come to one person together are one appointment.
        if let Some((seat, person)) = visit {
            contacts::meet_beside_plans(course, seat, person, !visited.contains(&person));
            visited.push(person);
        }
    }
}

fn apply_effect(course: &mut Course, effect: &Effect, chooser: Option<SeatId>) {
    let world = course.world;
    let seats = |whom: &Whom| match (*whom, chooser) {
        (Whom::Seat(seat), _) | (Whom::Chooser, Some(seat)) => SeatSet::only(seat),
        (Whom::Chooser, None) | (Whom::Everyone, _) => world.all_seats(),
    };
    match effect {
        Effect::Severity(need, by) => change_severity(course, *need, i16::from(*by)),
        Effect::Trust(person, whom, by) => {
            for seat in seats(whom).iter() {
                change_trust(course, *person, seat, *by);
            }
        }
        Effect::Capacity(person, by) => change_capacity(course, *person, *by),
        Effect::Load(person, by) => course.tell(EventKind::LoadAdded {
            person: *person,
            by: *by,
        }),
        Effect::Reveal(fact, whom) => learn(course, *fact, seats(whom), None),
        Effect::Consent(fact) => {
            for person in &world.facts[*fact].consent {
                if !course.state.facts[*fact].consent.contains(person) {
                    course.tell(EventKind::ConsentAsked {
                        fact: *fact,
                        person: *person,
                        given: true,
                    });
                }
            }
        }
        Effect::ShowNeed(need) => {
            if !course.state.needs[*need].seen {
                course.tell(EventKind::NeedShown(*need));
            }
        }
        Effect::ShowStrength(strength) => {
            if !course.state.strengths[*strength].seen {
                course.tell(EventKind::StrengthShown(*strength));
            }
        }
        Effect::Rank(person, first) => {
            let rest = course.state.people[*person]
                .ranking
                .iter()
                .copied()
                .filter(|need| !first.contains(need));
            let order = first.iter().copied().chain(rest).collect();
            course.tell(EventKind::Ranked {
                person: *person,
                order,
            });
        }
        Effect::Signal(signal) => {
            if course.state.signals[*signal].seen.is_none() {
                course.tell(EventKind::SignalSeen(*signal));
            }
        }
        Effect::Acquaint(a, b) => acquaint(course, *a, *b),
        // Whoever comes along is met in `apply_effects`.
        Effect::Contact(_) | Effect::Visit(..) => {}
        Effect::Promise(promise) => {
            let due = course.state.turn + world.promises[*promise].within;
            let seat = chooser.unwrap_or(course.state.pen);
            course.tell(EventKind::PromiseMade {
                promise: *promise,
                seat,
                due,
            });
        }
        Effect::Later(later) => {
            let due = course.state.turn + world.later[*later].turns;
            course.tell(EventKind::LaterSet {
                later: *later,
                seat: chooser,
                due,
            });
        }
    }
}
