//! What is known: seats learn facts, ask consent, and tell the table.

use super::effects::apply_effects;
use super::measures::change_trust;
use crate::engine::course::Course;
use crate::engine::event::EventKind;
use crate::scenario::ids::*;
use crate::scenario::world::{Consultee, Revealed};

/// Seats learn a fact; a signal that it shows is seen with it. What comes out before everybody is on the table.
pub fn learn(course: &mut Course, fact: FactId, seats: SeatSet, from: Option<Consultee>) {
    let world = course.world;
    let seats = seats.and(world.all_seats());
    let everybody = seats == world.all_seats();
    let state = &course.state.facts[fact];
    let known = if everybody {
        state.shared
    } else {
        state.known.covers(seats)
    };
    if known {
        return;
    }
    course.tell_only(seats, EventKind::FactLearnt { fact, seats, from });
    signals(course, fact);
    if everybody {
        apply_effects(course, &world.facts[fact].shared, None);
    }
}

fn signals(course: &mut Course, fact: FactId) {
    let world = course.world;
    for (id, signal) in world.signals.iter() {
        if signal.seen_by.contains(&fact) && course.state.signals[id].seen.is_none() {
            course.tell(EventKind::SignalSeen(id));
        }
    }
}

/// What a meeting with a person brings out.
pub fn brought_out(course: &mut Course, seat: SeatId, way: impl Fn(&Revealed, &Course) -> bool) {
    let world = course.world;
    let found: Vec<FactId> = world
        .facts
        .iter()
        .filter(|(id, fact)| {
            !course.state.facts[*id].known.has(seat)
                && fact.revealed_by.iter().any(|revealed| way(revealed, course))
        })
        .map(|(id, _)| id)
        .collect();
    for fact in found {
        learn(course, fact, SeatSet::only(seat), None);
    }
}

/// Asks those whose consent a fact takes and who have not given it; with everybody's consent it is told at once.
pub fn ask_consent(course: &mut Course, seat: SeatId, fact: FactId) {
    let world = course.world;
    for person in &world.facts[fact].consent {
        if course.state.facts[fact].consent.contains(person) {
            continue;
        }
        let given = course.state.people[*person].trust[seat] >= world.rules.trust.consent_from;
        course.tell(EventKind::ConsentAsked {
            fact,
            person: *person,
            given,
        });
    }
    let agreed = &course.state.facts[fact].consent;
    if world.facts[fact]
        .consent
        .iter()
        .all(|person| agreed.contains(person))
    {
        share(course, seat, fact);
    }
}

/// Tells the table; what the fact changes, changes now. Without the consent it takes, that is held against the teller.
pub fn share(course: &mut Course, seat: SeatId, fact: FactId) {
    let world = course.world;
    if course.state.facts[fact].shared {
        return;
    }
    let lacking: Vec<PersonId> = world.facts[fact]
        .consent
        .iter()
        .copied()
        .filter(|person| !course.state.facts[fact].consent.contains(person))
        .collect();
    course.tell(EventKind::FactShared {
        fact,
        by: seat,
        breach: !lacking.is_empty(),
    });
    for person in lacking {
        change_trust(course, person, seat, world.rules.trust.consent_breached);
    }
    signals(course, fact);
    apply_effects(course, &world.facts[fact].shared, Some(seat));
}
