//! What the family bears: load against what a carer can bear, and the strain that follows.

use super::contacts::Contact;
use crate::engine::course::Course;
use crate::engine::event::{Cause, EventKind, LoadParts, Rule};
use crate::engine::state::State;
use crate::scenario::World;
use crate::scenario::ids::*;

/// Load of the worst needs on a carer.
pub fn needs_weigh(world: &World, state: &State, carer: PersonId) -> u16 {
    worst(world, state, carer, |_| true)
}

/// The same as far as it is on the table.
pub fn seen_needs_weigh(world: &World, state: &State, carer: PersonId) -> u16 {
    worst(world, state, carer, |need| state.needs[need].seen)
}

fn worst(world: &World, state: &State, carer: PersonId, counts: impl Fn(NeedId) -> bool) -> u16 {
    let rules = &world.rules.load;
    let mut weights: Vec<u16> = world
        .needs
        .iter()
        .filter(|(id, need)| need.weighs_on.contains(&carer) && counts(*id))
        .map(|(id, _)| u16::from(state.needs[id].severity / rules.severity_divisor.max(1)))
        .collect();
    weights.sort_unstable_by(|a, b| b.cmp(a));
    weights.iter().take(usize::from(rules.worst_needs)).sum()
}

/// Load / capacity, per mille.
pub fn strain(load: u16, capacity: u8) -> u16 {
    let strain = u32::from(load) * 1000 / u32::from(capacity.max(1));
    u16::try_from(strain).unwrap_or(u16::MAX)
}

/// Part of the full effect that help has at this strain, per mille.
pub fn effect_at(world: &World, strain: u16) -> u16 {
    let rules = &world.rules.load;
    if strain <= rules.full_until {
        1000
    } else if strain <= rules.half_until {
        rules.half_effect
    } else {
        rules.overloaded_effect
    }
}

/// What a carer bears with these contacts.
pub fn parts(
    world: &World,
    state: &State,
    carer: PersonId,
    contacts: &[Contact],
    friction: u16,
) -> LoadParts {
    let rules = &world.rules.load;
    let mut parts = LoadParts {
        needs: needs_weigh(world, state, carer),
        friction,
        events: state.people[carer].load_added,
        ..LoadParts::default()
    };
    for contact in contacts.iter().filter(|contact| contact.borne_by(world, carer)) {
        if contact.counts {
            parts.contact_count = parts.contact_count.saturating_add(1);
            parts.contacts += u16::from(if contact.attuned {
                rules.contact_attuned
            } else {
                rules.contact
            });
        }
        parts.intensive += u16::from(rules.intensive) * u16::from(contact.intensive);
        let unprepared = contact.new_face && contact.introduced_by.is_none();
        parts.new_faces += u16::from(rules.new_face) * u16::from(unprepared);
        parts.retellings += u16::from(rules.retelling) * u16::from(contact.retelling);
    }
    let beyond = parts.contact_count.saturating_sub(rules.contacts_that_fit);
    parts.crowding = u16::from(beyond) * u16::from(rules.crowding);
    parts
}

/// Settles the load of the turn for each carer from the contacts that are planned.
pub fn settle(course: &mut Course, contacts: &[Contact], friction: u16) {
    let world = course.world;
    course.because(Cause::Rule(Rule::Load), |course| {
        for carer in world.carers() {
            let parts = parts(world, &course.state, carer, contacts, friction);
            let capacity = course.state.people[carer].capacity;
            let strain = strain(parts.total(), capacity);
            course.tell(EventKind::LoadBorne {
                person: carer,
                parts,
                capacity,
                strain,
            });
        }
    });
}
