//! What can be read about somebody in the ecomap who was picked out.

use super::{Relation, energy, how};
use crate::scenario::ids::{DisciplineId, ExpertId, NeedId, PersonId, SeatId};
use crate::scenario::model::{LifeDomain, Mood};
use crate::view::table::sitting::Sitting;
use crate::words::table::key::*;
use crate::words::{Key, capital, terms};

/// A family member: who, how it is, what weighs on them and what they are good at, as far as the table knows.
pub(super) fn member(sitting: &Sitting, id: PersonId) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
    let person = &world.people[id];
    let view = sitting.shared();
    let mut lines = vec![words.say(
        DETAIL_MEMBER,
        &[
            ("about", words.case(&person.about).into()),
            ("age", u16::from(person.age).into()),
            ("mood", how(sitting, id).into()),
        ],
    )];
    lines.push(words.text(mood_comes_from(sitting, id)));
    let needs: Vec<NeedId> = view
        .needs()
        .into_iter()
        .filter(|need| world.needs[*need].touches.contains(&id))
        .collect();
    if !needs.is_empty() {
        lines.push(words.about(DETAIL_NEEDS, "needs", words.needs(world, &needs)));
    }
    let strengths: Vec<&str> = view
        .strengths()
        .into_iter()
        .filter(|strength| world.strengths[*strength].of == id)
        .map(|strength| words.case(&world.strengths[strength].name))
        .collect();
    if !strengths.is_empty() {
        lines.push(words.about(DETAIL_STRENGTHS, "strengths", words.list(&strengths)));
    }
    lines.iter().map(|line| capital(line)).collect()
}

/// What makes somebody as they are: how much fits at home, or that the team keeps to an order of its own.
fn mood_comes_from(sitting: &Sitting, id: PersonId) -> Key {
    let view = sitting.shared();
    let mood = view.mood(id);
    if mood != crate::engine::rules::mood(sitting.world, view.strain(id)) {
        return MOOD_OVERRULED;
    }
    match mood {
        Mood::Calm => MOOD_CALM_FROM,
        Mood::Tense => MOOD_TENSE_FROM,
        Mood::Overloaded => MOOD_OVERLOADED_FROM,
        Mood::Quiet => MOOD_QUIET_FROM,
    }
}

/// A professional at the table.
pub(super) fn seat(sitting: &Sitting, id: SeatId, relation: Relation) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
    let seat = &world.seats[id];
    let mut lines = vec![
        words.case(&seat.organisation).to_owned(),
        words.about(DETAIL_RELATION, "relation", words.text(relation.word())),
    ];
    lines.extend(energy::last(sitting, id));
    lines.extend(discipline(sitting, seat.discipline));
    lines.iter().map(|line| capital(line)).collect()
}

/// A colleague outside the table.
pub(super) fn expert(sitting: &Sitting, id: ExpertId) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
    let expert = &world.experts[id];
    let mut lines = vec![
        words.case(&expert.organisation).to_owned(),
        words.text(RELATION_OUTSIDE),
    ];
    lines.extend(discipline(sitting, expert.discipline));
    lines.iter().map(|line| capital(line)).collect()
}

/// The life domains a discipline may lead in.
fn discipline(sitting: &Sitting, id: DisciplineId) -> Option<String> {
    let (world, words) = (sitting.world, sitting.words);
    let discipline = &world.disciplines[id];
    let own: Vec<String> = discipline
        .own
        .iter()
        .map(|domain: &LifeDomain| words.text(terms::domain(*domain)))
        .collect();
    (!own.is_empty()).then(|| words.about(DETAIL_OWN, "domains", words.list(&own)))
}
