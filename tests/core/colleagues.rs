//! What colleagues do at the table, one decision at a time, in the small family.

use crate::cases::small;
use samenspel::engine::command::{Act, Actor, Command, Focus, Slot, Way};
use samenspel::engine::start;
use samenspel::engine::state::{Phase, Planned, Seed, State};
use samenspel::scenario::World;
use samenspel::scenario::ids::*;
use samenspel::seats::{Decision, Reason, SeatView, Temper, decider};
use std::sync::LazyLock;

static WORLD: LazyLock<World> = LazyLock::new(small);

fn seat(id: &str) -> SeatId {
    WORLD.seats.iter().find(|(_, seat)| seat.id == id).expect(id).0
}

fn need(id: &str) -> NeedId {
    WORLD.needs.iter().find(|(_, need)| need.id == id).expect(id).0
}

fn fact(id: &str) -> FactId {
    WORLD.facts.iter().find(|(_, fact)| fact.id == id).expect(id).0
}

/// The third turn, in which something is agreed and told, with nobody at the table but colleagues.
fn agreed(on: &str) -> State {
    let mut state = start(&WORLD, Seed(1), SeatSet::NONE, &mut Vec::new());
    state.turn = 3;
    state.phase = Phase::Decide;
    state.focus = Focus::of([need(on)]);
    state.evaluated = Some(3);
    state.facts[fact("shift")].shared = true;
    for id in WORLD.seats.ids() {
        state.seats[id].met = true;
    }
    for (_, person) in state.people.iter_mut() {
        person.trust = person.trust.map(|_, _| 6);
    }
    state
}

/// What an attuned colleague decides next.
fn attuned(state: &State, who: &str) -> Option<Decision> {
    let view = SeatView::of(&WORLD, state, seat(who));
    decider(Temper::Attuned).decide(&view, state.seed)
}

fn help(decision: Option<Decision>) -> Option<(NeedId, bool, Reason)> {
    match decision?.command {
        Command::Plan {
            act: Act::Support { need, intensive, .. },
            ..
        } => Some((need, intensive, decision?.reason)),
        _ => None,
    }
}

#[test]
fn much_help_is_for_what_was_left_or_weighs_and_a_little_for_what_is_under_way() {
    let post = need("post");
    for (untouched, severity, much, reason) in [
        (0, 50, false, Reason::KeepSmall(post)),
        (0, 65, true, Reason::MyTask(post)),
        (1, 50, true, Reason::MyTask(post)),
    ] {
        let mut state = agreed("post");
        state.needs[post].untouched_turns = untouched;
        state.needs[post].severity = severity;
        assert_eq!(
            help(attuned(&state, "debt-counsellor")),
            Some((post, much, reason)),
            "untouched for {untouched}, {severity}"
        );
    }
}

#[test]
fn nobody_adds_the_same_help_unless_it_weighs_much() {
    let post = need("post");
    let second = |severity: u8| {
        let mut state = agreed("post");
        state.needs[post].severity = severity;
        state.plans.push(Planned {
            by: Some(seat("youth-worker")),
            slot: Slot(0),
            act: Act::Support {
                need: post,
                with: None,
                intensive: false,
            },
            way: Way::default(),
            asked: None,
        });
        help(attuned(&state, "debt-counsellor")).is_some()
    };
    assert!(!second(50));
    assert!(second(65));
}

#[test]
fn consent_is_asked_for_what_everybody_works_on_and_not_for_the_rest() {
    let asks = |focus: &str| {
        let mut state = agreed(focus);
        state.pen = seat("debt-counsellor");
        state.seats[seat("gp")].knows = state.seats[seat("gp")].knows.map(|_, _| 0);
        let mut planned = 0;
        // What it plans before it is put aside, so that all it would like to do is seen.
        while let Some(Decision {
            by: Actor::Seat(_),
            command: Command::Plan { slot, act, way },
            ..
        }) = attuned(&state, "gp")
        {
            if act == (Act::AskConsent { fact: fact("rows") }) {
                return true;
            }
            state.plans.push(Planned {
                by: Some(seat("gp")),
                slot,
                act,
                way,
                asked: None,
            });
            planned += 1;
            assert!(planned < 9, "{act:?}");
        }
        false
    };
    assert!(asks("nights"), "it is about the nights");
    assert!(!asks("job"));
}
