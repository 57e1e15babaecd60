//! What family members say when a turn is over: by mood and trust, rather about what came about than in general, and
//! never the same words twice.

use crate::engine::chance::{Purpose, pick};
use crate::engine::condition::holds;
use crate::engine::course::Course;
use crate::engine::event::EventKind;
use crate::engine::state::State;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::Mood;
use crate::scenario::world::{Condition, StableKey};

/// The mood that goes with a strain, per mille.
pub fn mood(world: &World, strain: u16) -> Mood {
    let rules = &world.rules.load;
    if strain < rules.tense_from {
        Mood::Calm
    } else if strain <= rules.full_until {
        Mood::Tense
    } else if strain <= rules.half_until {
        Mood::Overloaded
    } else {
        Mood::Quiet
    }
}

/// How a family member is: by the strain of the house, and never calm while the team keeps to an order of its own against
/// theirs.
pub fn mood_of(world: &World, state: &State, person: PersonId) -> Mood {
    let by_strain = mood(world, state.people[person].strain);
    let overruled = !state.focus_against.is_empty() && !world.people[person].ranking.is_empty();
    if overruled {
        by_strain.max(Mood::Tense)
    } else {
        by_strain
    }
}

/// Each family member speaks, if there is something left that fits.
pub fn speak(course: &mut Course) {
    let world = course.world;
    for (id, person) in world.people.iter() {
        let mood = mood_of(world, &course.state, id);
        let trust = course.state.best_trust(id);
        let mut fitting: Vec<VoiceId> = person
            .voices
            .iter()
            .copied()
            .filter(|voice| {
                let line = &world.voices[*voice];
                line.mood == mood
                    && (line.trust_at_least..=line.trust_at_most).contains(&trust)
                    && !course.state.said.contains(voice)
                    && holds(world, &course.state, &line.when)
            })
            .collect();
        let about = |voice: &VoiceId| came_about(&world.voices[*voice].when);
        if fitting.iter().any(about) {
            fitting.retain(about);
        }
        let key = StableKey::of("person", &person.id);
        let place = pick(
            course.state.seed,
            course.state.turn,
            Purpose::Voice,
            key,
            0,
            fitting.len(),
        );
        if let Some(voice) = fitting.get(place) {
            course.tell(EventKind::Said {
                person: id,
                voice: *voice,
                mood,
            });
        }
    }
}

/// Whether a condition is about something that came about in this play: a choice, a happening, what was told or done.
fn came_about(when: &Condition) -> bool {
    match when {
        Condition::Chosen(_)
        | Condition::Happened(_)
        | Condition::Done(_)
        | Condition::Known(_)
        | Condition::Shared(_)
        | Condition::SignalSeen(_)
        | Condition::AdviceAsked(_)
        | Condition::Reported(_) => true,
        Condition::All(several) | Condition::Any(several) => several.iter().any(came_about),
        Condition::Always
        | Condition::Turn(..)
        | Condition::SeverityAtLeast(..)
        | Condition::SeverityAtMost(..)
        | Condition::StrainAtLeast(..)
        | Condition::StrainAtMost(..)
        | Condition::TrustAtLeast(..)
        | Condition::TrustAtMost(..)
        | Condition::NeedSeen(_)
        | Condition::Agreed(_)
        | Condition::FormIs(_)
        | Condition::Not(_) => false,
    }
}
