//! The rules of play, one file per rule. Figures come from `assets/rules.ron`; the order within a turn is in
//! `closing`.

pub mod closing;
pub mod consult;
mod contacts;
mod effects;
pub mod ending;
mod facts;
mod form;
mod happenings;
mod help;
pub mod load;
mod measures;
mod needs;
pub mod opening;
pub mod prioritising;
mod safety;
mod table_acts;
mod underreach;
mod voices;

pub use contacts::{Contact, borne_by, planned as appointments};
pub use help::covered;
pub use prioritising::{followed, who_talks};
pub use voices::{mood, mood_of};

use crate::engine::state::State;
use crate::scenario::World;
use crate::scenario::ids::PersonId;

/// The strain a carer would have if the turn were closed as it is planned, per mille, from what is on
/// the table; chance and choices aside.
pub fn strain_ahead(world: &World, state: &State, carer: PersonId) -> u16 {
    let mut parts = load::parts(world, state, carer, &contacts::planned(world, state), 0);
    parts.needs = load::seen_needs_weigh(world, state, carer);
    load::strain(parts.total(), state.people[carer].capacity)
}
