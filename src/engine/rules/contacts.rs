//! Who meets the family this turn, as which face, and how well it is attuned.

use super::measures::change_trust;
use crate::engine::command::{Act, Slot, Way};
use crate::engine::course::Course;
use crate::engine::event::EventKind;
use crate::engine::state::State;
use crate::scenario::World;
use crate::scenario::ids::*;

/// One appointment of one seat with the family.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Who comes.
    pub seat: SeatId,
    /// To whom; none: the whole family.
    pub with: Option<PersonId>,
    /// About which need.
    pub need: Option<NeedId>,
    /// The act it belongs to; none: the table's.
    pub by: Option<SeatId>,
    /// Its slot.
    pub slot: Slot,
    /// The act.
    pub act: Act,
    /// How.
    pub way: Way,
    /// Takes a place in the week: of several seats at one appointment, only the first does.
    pub counts: bool,
    /// Intensive.
    pub intensive: bool,
    /// The first time.
    pub new_face: bool,
    /// A trusted face comes along.
    pub introduced_by: Option<SeatId>,
    /// The story is told again.
    pub retelling: bool,
    /// On an agreed need and coordinated.
    pub attuned: bool,
    /// Serves an agreed need or goal.
    pub agreed: bool,
}

impl Contact {
    /// Whether this carer bears it: their own appointments; those of a child fall to the carer whose diary it is.
    pub fn borne_by(&self, world: &World, carer: PersonId) -> bool {
        borne_by(world, self.with, carer)
    }

    /// The family members who are there.
    pub fn people(&self, world: &World) -> Vec<PersonId> {
        self.with
            .map_or_else(|| world.people.ids().collect(), |person| vec![person])
    }
}

/// Whether this carer bears an appointment with that person (none: the whole family): their own; those of a child fall to
/// the carer whose diary it is.
pub fn borne_by(world: &World, with: Option<PersonId>, carer: PersonId) -> bool {
    match with {
        None => true,
        Some(person) if world.people[person].carer => person == carer,
        Some(_) => {
            let organiser = if world.people[world.diary_of].carer {
                Some(world.diary_of)
            } else {
                world.carers().next()
            };
            organiser == Some(carer)
        }
    }
}

/// All appointments that are planned, in the order of seats.
pub fn planned(world: &World, state: &State) -> Vec<Contact> {
    let mut contacts = Vec::new();
    let mut met = SeatSet::NONE;
    for plan in &state.plans {
        let Some(rule) = world.rules.act(plan.act.kind()) else {
            continue;
        };
        let family = matches!(plan.act, Act::Conference { family: true, .. });
        if !rule.contact && !family {
            continue;
        }
        let with = match plan.act {
            Act::AskConsent { fact } => world.facts[fact].consent.first().copied(),
            Act::TalkWorry { signal } => Some(world.signals[signal].with),
            act => act.person(),
        };
        let need = plan.act.need();
        let seats: Vec<SeatId> = match (plan.by, plan.act) {
            (_, Act::Conference { who, .. }) => who.and(world.all_seats()).iter().collect(),
            (_, Act::HandOver { to, .. }) => vec![to],
            (Some(seat), _) => vec![seat],
            (None, _) => vec![state.pen],
        };
        for (index, seat) in seats.into_iter().enumerate() {
            let mut contact = Contact {
                seat,
                with,
                need,
                by: plan.by,
                slot: plan.slot,
                act: plan.act,
                way: plan.way,
                counts: index == 0,
                intensive: matches!(plan.act, Act::Support { intensive: true, .. }),
                new_face: false,
                introduced_by: None,
                retelling: false,
                attuned: false,
                agreed: false,
            };
            face(world, state, &mut contact, met);
            met = met.with(seat);
            contacts.push(contact);
        }
    }
    contacts
}

/// The appointment as it takes place: a face is still new to the family when an earlier appointment with it in the same
/// turn fell through. What that new face weighs was borne with the earlier one.
pub fn at_the_door(course: &Course, contact: &Contact) -> Contact {
    let mut contact = contact.clone();
    if !contact.new_face && !course.state.seats[contact.seat].met {
        welcome(course.world, &course.state, &mut contact, SeatSet::NONE);
    }
    contact
}

fn face(world: &World, state: &State, contact: &mut Contact, met: SeatSet) {
    welcome(world, state, contact, met);
    let on_agreed = contact.need.is_none_or(|need| state.agreed(need));
    contact.attuned = on_agreed && state.coordinated();
    contact.agreed = contact
        .need
        .is_some_and(|need| state.agreed(need) || state.goals.iter().any(|(goal, _)| *goal == need))
        || (contact.need.is_none() && state.coordinated());
}

/// Whether the family knows who comes, when it met these besides; who introduces a new face, and whether the story is
/// told again.
fn welcome(world: &World, state: &State, contact: &mut Contact, met: SeatSet) {
    let seat = contact.seat;
    contact.new_face = !state.seats[seat].met && !met.has(seat);
    let introducer = contact.act.introducer(contact.by, &contact.way);
    let trusted = |by: SeatId| {
        let people = contact.people(world);
        people
            .iter()
            .any(|person| state.people[*person].trust[by] >= world.rules.trust.passes_on_from)
    };
    contact.introduced_by = introducer.filter(|by| contact.new_face && trusted(*by));
    let informed = state.coordinated()
        || contact.introduced_by.is_some()
        || world.facts.ids().any(|fact| state.facts[fact].shared)
        || state.team.has(seat);
    contact.retelling = contact.new_face && !state.seats[seat].told && !informed;
}

/// The meeting takes place: who it was, and what it does to trust.
pub fn meet(course: &mut Course, contact: &Contact, overloaded: bool) {
    let world = course.world;
    course.tell(EventKind::Met {
        seat: contact.seat,
        with: contact.with,
        need: contact.need,
        new_face: contact.new_face,
        introduced_by: contact.introduced_by,
        retelling: contact.retelling,
        attuned: contact.attuned,
        intensive: contact.intensive,
        agreed: contact.agreed,
    });
    let rules = &world.rules.trust;
    for person in contact.people(world) {
        let listened = matches!(contact.act, Act::Explore { .. });
        let won = if overloaded {
            0
        } else if listened {
            rules.explored
        } else if contact.attuned {
            rules.attuned_contact
        } else {
            0
        };
        let passed_on = match contact.introduced_by {
            Some(by) if course.state.people[person].trust[by] >= rules.passes_on_from => rules.passed_on,
            _ => 0,
        };
        if won + passed_on != 0 {
            change_trust(course, person, contact.seat, won + passed_on);
        }
    }
}

/// A meeting that no plan but an option, an event or a consequence brings about; `counts`: it takes a place in the week of
/// its own.
pub fn meet_beside_plans(course: &mut Course, seat: SeatId, person: PersonId, counts: bool) {
    let told = course.state.seats[seat].told;
    let new_face = !course.state.seats[seat].met;
    let coordinated = course.state.coordinated();
    course.tell(EventKind::Met {
        seat,
        with: Some(person),
        need: None,
        new_face,
        introduced_by: None,
        retelling: new_face && !told && !coordinated,
        attuned: coordinated,
        intensive: false,
        agreed: coordinated,
    });
    if !counts {
        return;
    }
    let rules = &course.world.rules.load;
    let weight = if coordinated {
        rules.contact_attuned
    } else {
        rules.contact
    };
    let by = i8::try_from(weight).unwrap_or(i8::MAX);
    let mut carers = course.world.carers();
    let bearer = carers.find(|carer| borne_by(course.world, Some(person), *carer));
    let bearer = bearer.unwrap_or(person);
    course.tell(EventKind::LoadAdded { person: bearer, by });
}
