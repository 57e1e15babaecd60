//! What holds in any legal play, whatever players do.

use crate::cases::el_amrani;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use samenspel::engine::command::{Act, Actor, Command, Focus, Way};
use samenspel::engine::event::{Event, EventKind};
use samenspel::engine::state::{Phase, Seed, State};
use samenspel::engine::{apply, blank, start, step};
use samenspel::scenario::World;
use samenspel::scenario::ids::*;
use samenspel::scenario::world::Condition;
use samenspel::seats::{Offer, SeatView};
use samenspel::session::Codec;
use serde_json::Value;
use std::sync::LazyLock;

static WORLD: LazyLock<World> = LazyLock::new(el_amrani);
static CODEC: LazyLock<Codec> = LazyLock::new(|| Codec::new(&WORLD));

/// A play on its way, with all that was told.
struct Table {
    seed: Seed,
    state: State,
    events: Vec<Event>,
    commands: Vec<(Actor, Command)>,
}

impl Table {
    fn start(seed: u64, persons: SeatSet) -> Table {
        let mut events = Vec::new();
        let state = start(&WORLD, Seed(seed), persons, &mut events);
        Table {
            seed: Seed(seed),
            state,
            events,
            commands: Vec::new(),
        }
    }

    fn offers(&self) -> Vec<(SeatId, Offer)> {
        WORLD
            .seats
            .ids()
            .flat_map(|seat| {
                SeatView::of(&WORLD, &self.state, seat)
                    .offers()
                    .into_iter()
                    .map(move |offer| (seat, offer))
            })
            .collect()
    }

    #[track_caller]
    fn give(&mut self, by: Actor, command: Command) {
        let before = self.events.len();
        if let Err(refusal) = step(&WORLD, &self.state, by, command, &mut self.events) {
            panic!("{command:?} by {by:?} was refused: {refusal:?}");
        }
        for event in self.events.iter().skip(before) {
            apply(&WORLD, &mut self.state, event);
            in_range(&self.state);
        }
        self.commands.push((by, command));
    }

    /// Takes the `luck`-th of what is open; closes the turn now and then.
    fn go_on(&mut self, luck: u16) {
        let open: Vec<Offer> = self
            .offers()
            .into_iter()
            .map(|(_, offer)| offer)
            .filter(|offer| offer.blocked.is_none())
            .collect();
        let closing = open.iter().find(|offer| offer.command == Command::CloseTurn);
        let offer = match closing {
            Some(closing) if luck.is_multiple_of(4) => Some(closing),
            _ => open.get(usize::from(luck) % open.len().max(1)),
        };
        if let Some(offer) = offer {
            self.give(offer.by, offer.command);
        }
    }
}

#[track_caller]
fn in_range(state: &State) {
    let rules = &WORLD.rules.load;
    for (id, need) in state.needs.iter() {
        assert!(need.severity <= 100, "{}", WORLD.needs[id].id);
    }
    for (id, person) in state.people.iter() {
        assert!(person.trust.rows().iter().all(|trust| *trust <= 10));
        if WORLD.people[id].carer {
            assert!((rules.capacity_lowest..=rules.capacity_highest).contains(&person.capacity));
        }
    }
    assert!(
        state
            .seats
            .rows()
            .iter()
            .all(|seat| seat.knows.rows().iter().all(|level| *level <= 3))
    );
    assert!(state.turn >= 1 && state.turn <= WORLD.turns);
    assert!(state.focus.len() <= Focus::MOST);
}

/// What a seat can know by what was told to it: its own facts, and those it learnt or that the table was told.
fn told(events: &[Event], seat: SeatId) -> Vec<FactId> {
    let mut known: Vec<FactId> = WORLD
        .facts
        .iter()
        .filter(|(_, fact)| fact.known_to.has(seat))
        .map(|(id, _)| id)
        .collect();
    for event in events.iter().filter(|event| event.audience.has(seat)) {
        match &event.kind {
            EventKind::FactLearnt { fact, seats, .. } if seats.has(seat) => known.push(*fact),
            EventKind::FactShared { fact, .. } => known.push(*fact),
            _ => {}
        }
    }
    known
}

fn lucks() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(any::<u16>(), 1..90)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_is_offered_is_exactly_what_is_accepted(seed in any::<u64>(), lucks in lucks()) {
        let mut table = Table::start(seed, SeatSet::NONE);
        for (round, luck) in lucks.iter().enumerate() {
            if round % 9 == 0 {
                for (_, offer) in table.offers() {
                    let mut out = Vec::new();
                    let stepped = step(&WORLD, &table.state, offer.by, offer.command, &mut out);
                    prop_assert_eq!(stepped.err(), offer.blocked, "{:?}", offer.command);
                    prop_assert_eq!(out.is_empty(), offer.blocked.is_some());
                }
            }
            table.go_on(*luck);
        }
    }

    #[test]
    fn a_seat_never_sees_a_fact_it_was_not_told(seed in any::<u64>(), lucks in lucks()) {
        let mut table = Table::start(seed, SeatSet::NONE);
        for luck in lucks {
            table.go_on(luck);
            for seat in WORLD.seats.ids() {
                let view = SeatView::of(&WORLD, &table.state, seat);
                let told = told(&table.events, seat);
                for fact in view.facts() {
                    prop_assert!(told.contains(&fact), "{} knows {}", WORLD.seats[seat].id, WORLD.facts[fact].id);
                }
                for offer in view.offers() {
                    if let Command::Plan { act: Act::ShareFact { fact } | Act::AskConsent { fact }, .. } = offer.command {
                        prop_assert!(told.contains(&fact));
                    }
                    if let Command::Plan { act, .. } = offer.command
                        && let Some(need) = act.need()
                    {
                        prop_assert!(view.needs().contains(&need));
                    }
                }
            }
        }
    }

    #[test]
    fn withdrawing_a_plan_restores_the_state_exactly(seed in any::<u64>(), lucks in lucks()) {
        let mut table = Table::start(seed, SeatSet::NONE);
        for luck in lucks {
            let plan = table.offers().into_iter().find(|(_, offer)| {
                matches!(offer.command, Command::Plan { .. }) && offer.blocked.is_none()
            });
            if let Some((_, Offer { by, command: Command::Plan { slot, act, way }, .. })) = plan {
                let before = table.state.clone();
                let mut out = Vec::new();
                let command = Command::Plan { slot, act, way };
                prop_assert!(step(&WORLD, &before, by, command, &mut out).is_ok());
                let mut planned = before.clone();
                out.iter().for_each(|event| apply(&WORLD, &mut planned, event));
                let owner = if let Actor::Seat(seat) = by { Some(seat) } else { None };
                let locked = planned
                    .plans
                    .iter()
                    .any(|plan| plan.by == owner && plan.slot == slot && plan.asked.is_some());
                let mut back = Vec::new();
                let withdrawn = step(&WORLD, &planned, by, Command::Withdraw(slot), &mut back);
                prop_assert_eq!(withdrawn.is_err(), locked);
                if !locked {
                    back.iter().for_each(|event| apply(&WORLD, &mut planned, event));
                    prop_assert_eq!(&planned, &before);
                }
            }
            table.go_on(luck);
        }
    }

    #[test]
    fn replaying_the_commands_gives_the_same_events_and_state(seed in any::<u64>(), lucks in lucks()) {
        let persons: SeatSet = WORLD.seats.ids().take(usize::from(seed as u8 % 5)).collect();
        let mut table = Table::start(seed, persons);
        for luck in lucks {
            table.go_on(luck);
        }
        let mut again = Table::start(seed, persons);
        for (by, command) in &table.commands {
            again.give(*by, *command);
        }
        prop_assert_eq!(&again.events, &table.events);
        prop_assert_eq!(again.state.hash(), table.state.hash());
        let mut applied = blank(&WORLD, table.seed, persons);
        table.events.iter().for_each(|event| apply(&WORLD, &mut applied, event));
        prop_assert_eq!(&applied, &table.state);
    }

    #[test]
    fn a_changed_decision_leaves_chance_elsewhere_untouched(seed in any::<u64>(), luck in any::<u16>()) {
        let unconditional = by_luck_alone();
        let play = |act: bool| {
            let mut table = Table::start(seed, SeatSet::NONE);
            while table.state.phase != Phase::Over && !table.state.stopped {
                table.give(Actor::Team, Command::KeepFocus);
                if act && table.state.turn == 1 {
                    let offers: Vec<Offer> = table.offers().into_iter().map(|(_, offer)| offer)
                        .filter(|offer| matches!(offer.command, Command::Plan { .. }) && offer.blocked.is_none()).collect();
                    let offer = offers[usize::from(luck) % offers.len()];
                    table.give(offer.by, offer.command);
                }
                table.give(Actor::Team, Command::CloseTurn);
            }
            unconditional.iter().map(|event| table.state.happened.get(event).copied()).collect::<Vec<_>>()
        };
        prop_assert_eq!(play(true), play(false));
    }
}

/// A command in which ids, numbers and truths were put in the place of others of the case: what a journal can hold.
fn bent(command: Command, places: &[(prop::sample::Index, u16)]) -> Option<Command> {
    let mut tree = serde_json::to_value(command).expect("a command can be written");
    for (place, to) in places {
        let mut leaves = Vec::new();
        leaves_of(&mut tree, &mut leaves);
        if leaves.is_empty() {
            break;
        }
        let at = place.index(leaves.len());
        let leaf = &mut *leaves[at];
        *leaf = match leaf {
            Value::String(id) => match id.split_once('#') {
                Some((kind, _)) => Value::from(format!("{kind}#{}", to % 40)),
                None => Value::Null,
            },
            Value::Bool(truth) => Value::from(!*truth),
            _ => Value::from(to % 70),
        };
    }
    let command = serde_json::from_value(tree).ok()?;
    CODEC.write(&command).is_ok().then_some(command)
}

fn leaves_of<'t>(tree: &'t mut Value, leaves: &mut Vec<&'t mut Value>) {
    match tree {
        Value::Array(items) => items.iter_mut().for_each(|item| leaves_of(item, leaves)),
        Value::Object(fields) => fields.values_mut().for_each(|item| leaves_of(item, leaves)),
        leaf => leaves.push(leaf),
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if std::env::var_os("SAMENSPEL_LONG").is_some() { 5000 } else { 24 },
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/corpus/commands.txt"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_command_that_was_bent_is_taken_or_refused_and_breaks_nothing(
        seed in any::<u64>(),
        lucks in prop::collection::vec((any::<u16>(), prop::collection::vec((any::<prop::sample::Index>(), any::<u16>()), 1..4)), 1..60),
    ) {
        let mut table = Table::start(seed, SeatSet::NONE);
        for (luck, places) in lucks {
            let offers = table.offers();
            if let Some((_, offer)) = offers.get(usize::from(luck) % offers.len().max(1))
                && let Some(command) = bent(offer.command, &places)
            {
                let seats = u16::try_from(WORLD.seats.len()).expect("a few");
                let by = match luck % (seats + 1) {
                    0 => Actor::Team,
                    seat => Actor::Seat(SeatId::from_index(usize::from(seat - 1))),
                };
                let mut out = Vec::new();
                match step(&WORLD, &table.state, by, command, &mut out) {
                    Ok(()) => table.give(by, command),
                    Err(_) => prop_assert!(out.is_empty()),
                }
            }
            table.go_on(luck);
        }
    }
}

/// Events that depend on chance alone. Each happens once at most, so that asking whether it did changes nothing.
fn by_luck_alone() -> Vec<EventId> {
    let luck = |id: EventId, when: &Condition| match when {
        Condition::Always => true,
        Condition::Not(not) => **not == Condition::Happened(id),
        _ => false,
    };
    WORLD
        .events
        .iter()
        .filter(|(id, event)| luck(*id, &event.when) && event.chance < 1000)
        .map(|(id, _)| id)
        .collect()
}

#[test]
fn the_case_has_luck_of_its_own() {
    assert!(by_luck_alone().len() >= 3);
}

#[test]
fn a_plan_with_a_way_that_does_not_fit_is_refused_and_leaves_nothing() {
    let mut table = Table::start(1, SeatSet::NONE);
    table.give(Actor::Team, Command::KeepFocus);
    let seat = SeatId::from_index(0);
    let way = Way {
        introduced_by: Some(seat),
        ..Way::default()
    };
    let act = Act::Explore {
        with: PersonId::from_index(0),
    };
    let mut out = Vec::new();
    let slot = samenspel::engine::command::Slot(0);
    let refused = step(
        &WORLD,
        &table.state,
        Actor::Seat(seat),
        Command::Plan { slot, act, way },
        &mut out,
    );
    assert!(refused.is_err() && out.is_empty());
}
