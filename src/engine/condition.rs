//! Whether a condition of the case holds now.

use super::state::State;
use crate::scenario::world::{Condition, World};

/// Whether `condition` holds in `state`.
pub fn holds(world: &World, state: &State, condition: &Condition) -> bool {
    match condition {
        Condition::Always => true,
        Condition::Turn(from, to) => (*from..=*to).contains(&state.turn),
        Condition::SeverityAtLeast(need, severity) => state.needs[*need].severity >= *severity,
        Condition::SeverityAtMost(need, severity) => state.needs[*need].severity <= *severity,
        Condition::StrainAtLeast(person, strain) => state.people[*person].strain >= *strain,
        Condition::StrainAtMost(person, strain) => state.people[*person].strain <= *strain,
        Condition::TrustAtLeast(person, trust) => state.best_trust(*person) >= *trust,
        Condition::TrustAtMost(person, trust) => state.best_trust(*person) <= *trust,
        Condition::Known(fact) => !state.facts[*fact].known.is_empty(),
        Condition::Shared(fact) => state.facts[*fact].shared,
        Condition::NeedSeen(need) => state.needs[*need].seen,
        Condition::Agreed(need) => state.agreed(*need),
        Condition::Done(act) => state.done.get(act).is_some_and(|times| *times > 0),
        Condition::Chosen(option) => state.chosen.get(&world.options[*option].moment) == Some(option),
        Condition::Happened(event) => state.happened.contains_key(event),
        Condition::FormIs(form) => state.form == *form,
        Condition::SignalSeen(signal) => state.signals[*signal].seen.is_some(),
        Condition::AdviceAsked(signal) => state.signals[*signal].advice.is_some(),
        Condition::Reported(signal) => state.signals[*signal].reported.is_some(),
        Condition::All(all) => all.iter().all(|one| holds(world, state, one)),
        Condition::Any(any) => any.iter().any(|one| holds(world, state, one)),
        Condition::Not(not) => !holds(world, state, not),
    }
}
