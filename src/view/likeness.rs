//! How somebody looks, as far as it is written, with what the rest follows from.

use super::Portrait;
use crate::scenario::World;
use crate::scenario::ids::{ExpertId, PersonId, SeatId};

/// How somebody looks: what the author wrote, and for what is left out, who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// As written.
    pub written: Portrait,
    /// The author's name for this person.
    pub id: String,
    /// Age in years.
    pub age: u8,
    /// The family's name: its members resemble each other.
    pub family: Option<String>,
}

/// Professionals whose age nobody wrote are drawn as somebody of this age.
const WORKING_AGE: u8 = 42;

impl Likeness {
    /// A family member's.
    pub fn of_member(world: &World, id: PersonId) -> Likeness {
        let person = &world.people[id];
        Likeness {
            written: person.portrait.clone(),
            id: person.id.clone(),
            age: person.age,
            family: Some(world.family_name.clone()),
        }
    }

    /// That of a professional at the table.
    pub fn of_seat(world: &World, id: SeatId) -> Likeness {
        let seat = &world.seats[id];
        Likeness::of_professional(seat.portrait.clone(), &seat.name)
    }

    /// That of a colleague outside the table.
    pub fn of_expert(world: &World, id: ExpertId) -> Likeness {
        let expert = &world.experts[id];
        Likeness::of_professional(expert.portrait.clone(), &expert.name)
    }

    fn of_professional(written: Portrait, name: &str) -> Likeness {
        Likeness {
            written,
            id: name.to_owned(),
            age: WORKING_AGE,
            family: None,
        }
    }
}
