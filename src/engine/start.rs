//! How a case begins.

use super::command::Focus;
use super::course::Course;
use super::event::Event;
use super::rules::opening;
use super::state::*;
use crate::scenario::ids::*;
use crate::scenario::model::Form;
use crate::scenario::world::World;
use std::collections::{BTreeMap, BTreeSet};

/// The state before anything happened.
pub fn blank(world: &World, seed: Seed, persons: SeatSet) -> State {
    let seats = world.seats.map(|_, seat| SeatState {
        met: seat.familiar,
        told: seat.familiar,
        knows: seat.knows.clone(),
        cover: BTreeMap::new(),
        named: None,
        objected: false,
        hours_spent: 0,
        moments: 0,
    });
    let mut state = State {
        seed,
        persons: persons.and(world.all_seats()),
        turn: 1,
        phase: Phase::Prioritise,
        pen: SeatId::from_index(0),
        people: world.people.map(|_, person| PersonState {
            trust: person.trust.clone(),
            trust_moved: person.trust.map(|_, _| 0),
            capacity: person.capacity,
            capacity_moved: 0,
            load_added: 0,
            strain: 0,
            ranking: person.ranking.clone(),
        }),
        needs: world.needs.map(|_, need| NeedState {
            severity: need.severity,
            seen: !need.hidden,
            won: 0,
            touched: false,
            celebrated_at: need.severity,
            untouched_turns: 0,
            handed_to: None,
            stepped_back: false,
        }),
        strengths: world.strengths.map(|_, strength| StrengthState {
            seen: !strength.hidden,
            used: None,
        }),
        facts: world.facts.map(|_, fact| FactState {
            known: fact.known_to,
            shared: false,
            consent: BTreeSet::new(),
            refused: None,
        }),
        signals: world.signals.map(|_, _| SignalState::default()),
        seats,
        waiting: world.waiting.map(|_, _| None),
        focus: Focus::default(),
        focus_against: Focus::default(),
        proposal: None,
        plans: Vec::new(),
        moments: Vec::new(),
        choices: Vec::new(),
        chosen: BTreeMap::new(),
        happened: BTreeMap::new(),
        done: BTreeMap::new(),
        form: Form::BroadView,
        team: SeatSet::NONE,
        coordinated_until: 0,
        goals: Vec::new(),
        later: Vec::new(),
        backlash: Vec::new(),
        promises: Vec::new(),
        evaluated: None,
        consulted: BTreeSet::new(),
        said: BTreeSet::new(),
        turned_away: 0,
        stopped: false,
        ended: None,
    };
    let strains: Vec<(PersonId, u16)> = world
        .carers()
        .map(|carer| {
            let worries = super::rules::load::needs_weigh(world, &state, carer);
            let load = worries.saturating_add(u16::from(world.rules.load.weeks_before));
            (
                carer,
                super::rules::load::strain(load, state.people[carer].capacity),
            )
        })
        .collect();
    let heaviest = strains.iter().map(|(_, strain)| *strain).max().unwrap_or(0);
    for (id, person) in state.people.iter_mut() {
        person.strain = strains
            .iter()
            .find(|(carer, _)| *carer == id)
            .map_or(heaviest, |(_, strain)| *strain);
    }
    state
}

/// The state in which turn 1 has opened, and the events that opened it.
/// `persons` are the seats that people play; none: colleagues play them all.
pub fn start(world: &World, seed: Seed, persons: SeatSet, out: &mut Vec<Event>) -> State {
    let state = blank(world, seed, persons);
    let mut course = Course::new(world, state, out);
    opening::open(&mut course, 1);
    course.state
}
