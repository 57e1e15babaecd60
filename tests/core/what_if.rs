//! Turning points: what is told is exactly what playing again with that one decision changed gives.

use crate::cases::el_amrani;
use samenspel::engine::command::{Actor, Command, Reply};
use samenspel::engine::event::Event;
use samenspel::engine::state::{Phase, Seed, State};
use samenspel::engine::{apply, blank, start, step};
use samenspel::feedback::turning::{Trace, TurningPoint, TurningPoints, heavier_than_fits, more_help};
use samenspel::lab::{Decided, Measure, Outcome, all_alike, auto, turning_points};
use samenspel::scenario::World;
use samenspel::scenario::ids::SeatSet;
use samenspel::seats::Temper;
use samenspel::session::Source;

fn played(world: &World, temper: Temper, seed: u64) -> (Decided, Vec<Event>) {
    let played = auto(world, Seed(seed), &all_alike(world, temper)).expect("it plays to an end");
    let decided = Decided {
        seed: Seed(seed),
        persons: SeatSet::NONE,
        commands: played.commands,
    };
    (decided, played.events)
}

fn found(world: &World, temper: Temper, seed: u64) -> (Decided, TurningPoints) {
    let (decided, events) = played(world, temper, seed);
    let points = turning_points(world, &decided, events.iter());
    (decided, points)
}

fn figure(outcome: &Outcome, trace: Trace) -> u32 {
    outcome.figure(match trace {
        Trace::Goals => Measure::SeverityLeft,
        Trace::Strain => Measure::MeanStrain,
        Trace::Continuity => Measure::FamiliarContacts,
        Trace::Expertise => Measure::Overreach,
    })
}

/// Plays commands; those refused are left out, and an answer of the family that nobody speaks to is followed.
fn replay(world: &World, seed: Seed, commands: &[(Actor, Command)]) -> (Outcome, u16) {
    let mut events = Vec::new();
    let mut state = blank(world, seed, SeatSet::NONE);
    start(world, seed, SeatSet::NONE, &mut events);
    for event in &events {
        apply(world, &mut state, event);
    }
    let mut skipped = 0;
    for (by, command) in commands {
        if state.phase == Phase::Over {
            break;
        }
        if state.phase == Phase::Respond && !matches!(command, Command::Respond(_)) {
            let follow = Command::Respond(Reply::Follow);
            assert!(take(world, &mut state, &mut events, Actor::Team, follow));
        }
        skipped += u16::from(!take(world, &mut state, &mut events, *by, *command));
    }
    (Outcome::of(world, &state, &events), skipped)
}

fn take(world: &World, state: &mut State, events: &mut Vec<Event>, by: Actor, command: Command) -> bool {
    let before = events.len();
    if step(world, state, by, command, events).is_err() {
        return false;
    }
    for event in &events[before..] {
        apply(world, state, event);
    }
    true
}

/// The commands with the change of a turning point made, at each place where it can have been.
fn changed(decided: &Decided, point: &TurningPoint) -> Vec<Vec<(Actor, Command)>> {
    let mut turn = 1;
    let mut ways = Vec::new();
    for (at, (by, command)) in decided.commands.iter().enumerate() {
        let here = turn == point.turn
            && match point.done {
                Some(done) => *by == point.by && *command == done,
                None => *command == Command::CloseTurn,
            };
        if here {
            let mut commands = decided.commands.clone();
            if point.done.is_some() {
                commands.remove(at);
            }
            commands.splice(at..at, point.instead.map(|instead| (point.by, instead)));
            ways.push(commands);
        }
        turn += u8::from(*command == Command::CloseTurn);
    }
    ways
}

#[test]
fn a_turning_point_is_what_playing_again_gives() {
    let world = el_amrani();
    for (temper, seed) in [(Temper::Attuned, 5), (Temper::Rescuer, 2), (Temper::Escalator, 3)] {
        let (decided, points) = found(&world, temper, seed);
        assert!(!points.outdated && points.tried > 100);
        assert!(!points.points.is_empty());
        let (was, skipped) = replay(&world, decided.seed, &decided.commands);
        assert_eq!(skipped, 0);
        for point in &points.points {
            let beside = point.beside;
            assert_eq!(beside.was, figure(&was, beside.trace), "{point:?}");
            let told = (beside.would, point.skipped);
            let same = changed(&decided, point).into_iter().any(|commands| {
                let (outcome, skipped) = replay(&world, decided.seed, &commands);
                (figure(&outcome, beside.trace), skipped) == told
            });
            assert!(same, "playing again gives something else: {point:?}");
            assert!(beside.matters(), "{point:?}");
        }
    }
}

#[test]
fn who_worked_beyond_their_field_is_told_what_that_changed() {
    let world = el_amrani();
    let (_, points) = found(&world, Temper::Rescuer, 2);
    let expertise = points
        .points
        .iter()
        .filter(|point| point.beside.trace == Trace::Expertise);
    assert!(expertise.count() > 0, "{points:?}");
}

#[test]
fn more_help_is_told_as_what_mattered_only_where_the_story_would_have_ended_otherwise() {
    let first = Source::shipped("verhoef").expect("the shipped case").world;
    let mut endings = 0;
    for world in [&*first, &el_amrani()] {
        for temper in [
            Temper::Attuned,
            Temper::Cautious,
            Temper::Newcomer,
            Temper::Nothing,
        ] {
            let (_, points) = found(world, temper, 3);
            for point in points.points.iter().filter(|point| point.beside.gain() > 0) {
                let instead = point.instead.as_ref();
                let added = point.done.is_none() && point.beside.trace == Trace::Continuity;
                assert!(!added, "{}: {point:?}", temper.name());
                if more_help(point.done.as_ref(), instead).is_some()
                    || heavier_than_fits(world, point.turn, instead)
                {
                    assert_eq!(point.beside.trace, Trace::Goals, "{}: {point:?}", temper.name());
                    assert!(point.ending.is_some(), "{}: {point:?}", temper.name());
                    endings += 1;
                }
            }
        }
    }
    assert!(
        endings > 0,
        "where too little was done, help that would have mattered is told"
    );
}

#[test]
fn a_play_that_todays_rules_play_otherwise_is_not_compared() {
    let world = el_amrani();
    let (decided, mut events) = played(&world, Temper::Attuned, 5);
    events.pop();
    let points = turning_points(&world, &decided, events.iter());
    assert!(points.outdated && points.points.is_empty());
}
