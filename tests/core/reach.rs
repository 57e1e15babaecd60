//! What of a case can come about: every witness leads where it says, "never" is right, and "not seen" stays apart.

use crate::cases::{el_amrani, small, world};
use samenspel::engine::event::{Event, EventKind};
use samenspel::engine::{apply, start, step};
use samenspel::lab::{Reach, Reached, Target, Witness, reach};
use samenspel::scenario::World;
use samenspel::session::Source;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

const EL_AMRANI: &str = include_str!("../../scenarios/el-amrani/case.ron");

/// What the last decision of a witness brought about, by stepping through all of them.
#[track_caller]
fn brought_about(world: &World, witness: &Witness) -> Vec<Event> {
    let mut events = Vec::new();
    let mut state = start(world, witness.seed, witness.persons, &mut events);
    for (by, command) in &witness.decisions {
        events.clear();
        step(world, &state, *by, *command, &mut events).expect("every decision can be taken");
        for event in &events {
            apply(world, &mut state, event);
        }
    }
    events
}

fn is(event: &Event, target: Target) -> bool {
    match (&event.kind, target) {
        (EventKind::MomentCame(is), Target::Moment(id)) => *is == id,
        (EventKind::Chosen { option, .. }, Target::Option(id)) => *option == id,
        (EventKind::FactShared { fact, .. } | EventKind::FactLearnt { fact, .. }, Target::Fact(id)) => {
            *fact == id
        }
        (EventKind::Happened(is), Target::Event(id)) => *is == id,
        (EventKind::LaterCame(is), Target::Later(id)) => *is == id,
        (EventKind::NewsCame(is), Target::News(id)) => *is == id,
        (EventKind::Ended { ending, .. }, Target::Ending(id)) => *ending == id,
        _ => false,
    }
}

fn tried(world: &World, plays: u32) -> Reach {
    reach(world, plays, || true)
}

#[test]
fn everything_in_the_shipped_cases_is_reached_and_every_witness_leads_there() {
    // All of them in the long form, in release.
    let long = std::env::var_os("SAMENSPEL_LONG").is_some();
    let ids = Source::shipped_ids().filter(|id| long || *id == "verhoef");
    let shipped = ids.map(|id| Source::shipped(id).expect("a shipped case").world);
    for world in shipped.chain([Arc::new(small())]) {
        let found = tried(&world, 600);
        assert_eq!(found.targets.len(), Target::all(&world).len());
        for (target, reached) in &found.targets {
            let Reached::By(witness) = reached else {
                panic!("{}: {target:?} is {reached:?}", world.id);
            };
            let last = brought_about(&world, witness);
            assert!(
                last.iter()
                    .any(|event| is(event, *target) && event.turn == witness.turn),
                "{}: {target:?} in {last:?}",
                world.id
            );
        }
    }
}

#[test]
fn the_same_search_finds_the_same() {
    let world = el_amrani();
    assert_eq!(tried(&world, 60), tried(&world, 60));
}

#[test]
fn what_waits_for_a_turn_that_is_over_can_never_come_with_all_that_hangs_on_it() {
    let when = "when: Not(Chosen(\"school-test\", \"refer\")),";
    assert!(EL_AMRANI.contains(when));
    // It comes in turn 5, and `bedtime` is chosen in turn 6 at the earliest.
    let later = format!("when: Chosen(\"bedtime\", \"{}\"),", first_option("bedtime"));
    let world = world(&EL_AMRANI.replace(when, &later));
    let found = tried(&world, 120);
    let never: Vec<Target> = found.never().collect();
    let moment = world
        .moments
        .iter()
        .find(|(_, moment)| moment.id == "school-again")
        .expect("the moment")
        .0;
    assert!(never.contains(&Target::Moment(moment)), "{never:?}");
    for option in &world.moments[moment].options {
        assert!(never.contains(&Target::Option(*option)), "{never:?}");
    }
    let others = never.iter().filter(|target| match target {
        Target::Moment(id) => *id != moment,
        Target::Option(id) => world.options[*id].moment != moment,
        Target::Later(_) => false,
        _ => true,
    });
    assert_eq!(others.count(), 0, "nothing else hangs on it: {never:?}");
}

/// The first option of a moment of El Amrani.
fn first_option(moment: &str) -> String {
    let world = el_amrani();
    let (_, found) = world
        .moments
        .iter()
        .find(|(_, one)| one.id == moment)
        .expect("the moment");
    let option = found.options.first().expect("an option");
    world.options[*option].id.clone()
}

#[test]
fn what_hangs_on_a_small_chance_is_not_called_never() {
    let rare = EL_AMRANI.replace("chance: 350,", "chance: 1,");
    assert_ne!(rare, EL_AMRANI);
    let world = world(&rare);
    let found = tried(&world, 20);
    let (event, _) = world
        .events
        .iter()
        .find(|(_, event)| event.chance == 1)
        .expect("the event");
    assert!(found.not_seen().any(|target| target == Target::Event(event)));
    assert!(found.never().next().is_none());
}

#[test]
fn a_search_that_is_broken_off_keeps_what_it_found() {
    let calls = AtomicU32::new(0);
    let found = reach(&el_amrani(), 600, || calls.fetch_add(1, Ordering::Relaxed) < 4);
    assert!((1..=4).contains(&found.plays), "{}", found.plays);
    assert!(
        found
            .targets
            .iter()
            .any(|(_, reached)| matches!(reached, Reached::By(_)))
    );
    assert!(
        found.not_seen().next().is_some(),
        "four plays don't reach everything"
    );
}
