//! The case to get to know the game with: two people who look broadly, do one thing and close the help well before the
//! last turn; and every careless way of playing it ends heavier.

use samenspel::engine::command::{Act, Actor, Command, Focus, Slot, Way};
use samenspel::engine::event::{EndedBy, EventKind};
use samenspel::engine::refusal::Refusal;
use samenspel::engine::state::Seed;
use samenspel::lab::{Measure, all_alike, outcome};
use samenspel::scenario::Language;
use samenspel::scenario::World;
use samenspel::scenario::ids::*;
use samenspel::scenario::world::Consultee;
use samenspel::seats::Temper;
use samenspel::session::{Entry, MemoryPlay, MemoryStore, Play, PlayError, Player, Source};
use samenspel::view::debrief::{debrief, log_of};
use samenspel::words::Words;
use std::sync::Arc;

const YOUTH_WORKER: &str = "youth-worker";
const PEER_EXPERT: &str = "peer-expert";

/// Two people at the table.
struct Two {
    world: Arc<World>,
    play: MemoryPlay,
}

impl Two {
    fn sit_down() -> Two {
        let source = Source::shipped("verhoef").expect("the shipped case");
        let players = source.world.seats.map(|_, _| Player::Person(String::new()));
        let play = Play::start(&source, Seed(3), players, MemoryStore::default()).expect("it begins");
        Two {
            world: source.world,
            play,
        }
    }

    fn seat(&self, id: &str) -> SeatId {
        let mut seats = self.world.seats.iter();
        seats.find(|(_, seat)| seat.id == id).expect(id).0
    }

    fn person(&self, id: &str) -> PersonId {
        let mut people = self.world.people.iter();
        people.find(|(_, person)| person.id == id).expect(id).0
    }

    fn need(&self, id: &str) -> NeedId {
        let mut needs = self.world.needs.iter();
        needs.find(|(_, need)| need.id == id).expect(id).0
    }

    fn fact(&self, id: &str) -> FactId {
        let mut facts = self.world.facts.iter();
        facts.find(|(_, fact)| fact.id == id).expect(id).0
    }

    fn attempt(&mut self, by: Actor, command: Command) -> Result<(), PlayError> {
        self.play.submit(by, Entry::Command(command, None))?;
        self.play.settle().map(|_| ())
    }

    #[track_caller]
    fn team(&mut self, command: Command) {
        self.attempt(Actor::Team, command).expect("the team can do this");
    }

    #[track_caller]
    fn agree_on(&mut self, needs: &[&str]) {
        let focus = Focus::of(needs.iter().map(|id| self.need(id)).collect::<Vec<_>>());
        self.team(Command::Propose(focus));
    }

    #[track_caller]
    fn choose(&mut self, option: &str) {
        let world = Arc::clone(&self.world);
        let mut options = world.options.iter();
        let option = options.find(|(_, one)| one.id == option).expect(option).0;
        self.team(Command::Choose(option));
    }

    #[track_caller]
    fn together(&mut self, need: &str, lead: &str) {
        let act = Act::PlanGoal {
            need: self.need(need),
            lead: self.seat(lead),
        };
        self.plan_as(Actor::Team, 0, act, Way::default());
    }

    #[track_caller]
    fn plan(&mut self, by: &str, slot: u8, act: Act, way: Way) {
        let by = Actor::Seat(self.seat(by));
        self.plan_as(by, slot, act, way);
    }

    #[track_caller]
    fn plan_as(&mut self, by: Actor, slot: u8, act: Act, way: Way) {
        let slot = Slot(slot);
        self.attempt(by, Command::Plan { slot, act, way })
            .expect("this can be planned");
    }

    fn light(&self, need: &str, with: &str) -> Act {
        Act::Support {
            need: self.need(need),
            with: Some(self.person(with)),
            intensive: false,
        }
    }

    fn explore(&self, with: &str) -> Act {
        Act::Explore {
            with: self.person(with),
        }
    }

    fn share(&self, fact: &str) -> Act {
        Act::ShareFact {
            fact: self.fact(fact),
        }
    }

    /// A broad look in turn 1, the secret on the table in turn 2, one thing in turn 3.
    fn play_until_turn_three(&mut self) {
        let plainly = Way::default();
        self.agree_on(&["late", "camp"]);
        self.together("late", YOUTH_WORKER);
        let school = Act::Consult {
            whom: Consultee::Expert(ExpertId::from_index(0)),
            need: self.need("late"),
        };
        self.plan(YOUTH_WORKER, 0, school, plainly);
        let introduced = Way {
            introduced_by: Some(self.seat(PEER_EXPERT)),
            ..plainly
        };
        self.plan(YOUTH_WORKER, 1, self.light("late", "bram"), introduced);
        self.plan(PEER_EXPERT, 0, self.explore("pip"), plainly);
        self.plan(PEER_EXPERT, 1, self.explore("bram"), plainly);
        self.team(Command::CloseTurn);

        self.agree_on(&["camp", "late"]);
        self.choose("ask-first");
        self.plan(PEER_EXPERT, 0, self.share("stockings"), plainly);
        self.plan(PEER_EXPERT, 1, self.light("camp", "pip"), plainly);
        self.plan(YOUTH_WORKER, 0, self.light("late", "bram"), plainly);
        self.plan(YOUTH_WORKER, 1, self.share("caretaker"), plainly);
        self.team(Command::CloseTurn);

        self.agree_on(&["stockings"]);
        self.together("stockings", YOUTH_WORKER);
        self.plan(YOUTH_WORKER, 0, self.light("stockings", "riet"), plainly);
    }

    /// What the debrief says, line by line.
    fn told(&self, language: Language) -> String {
        let log = log_of(&self.world, self.play.records());
        let view = debrief(&Words::new(language), &log, None);
        format!("{:?}", view.sections)
    }
}

#[test]
fn one_thing_after_a_broad_look_and_help_is_closed_well_before_the_last_turn() {
    let mut two = Two::sit_down();
    two.play_until_turn_three();
    two.team(Command::CloseHelp);
    assert!(two.play.is_over());
    assert!(two.play.state().turn < two.world.turns);
    let events = two.play.records().iter().flat_map(|record| &record.events);
    let ended = events.filter_map(|event| match event.kind {
        EventKind::Ended { ending, why } => Some((two.world.endings[ending].id.as_str(), why)),
        _ => None,
    });
    assert_eq!(ended.collect::<Vec<_>>(), [("one-pair", EndedBy::ClosedWell)]);
    for (language, said) in [
        (
            Language::Nl,
            "In beurt 3 rondden jullie de hulp af, samen met het gezin Verhoef.",
        ),
        (
            Language::En,
            "In turn 3 you brought the help to a close, together with the Verhoef family.",
        ),
    ] {
        let told = two.told(language);
        assert!(told.contains(said), "{told}");
    }
}

#[test]
fn the_peer_expert_is_a_seat_that_a_person_plays_and_hears_what_others_do_not() {
    let mut two = Two::sit_down();
    let (youth_worker, peer_expert) = (two.seat(YOUTH_WORKER), two.seat(PEER_EXPERT));
    assert!(two.play.persons().has(peer_expert));
    two.play_until_turn_three();
    two.team(Command::CloseHelp);
    let stockings = two.fact("stockings");
    let events = two.play.records().iter().flat_map(|record| &record.events);
    let learnt: Vec<(u8, SeatSet)> = events
        .filter_map(|event| match event.kind {
            EventKind::FactLearnt { fact, seats, .. } if fact == stockings => Some((event.turn, seats)),
            _ => None,
        })
        .collect();
    assert_eq!(
        learnt,
        [(1, SeatSet::only(peer_expert))],
        "Pip tells her, and nobody else"
    );
    let own = two
        .play
        .records()
        .iter()
        .filter(|record| record.by == Actor::Seat(peer_expert));
    assert_eq!(
        own.count(),
        4,
        "two talks, what she tells the table, and help with the camp"
    );

    // Whom Pip doesn't know as well hears nothing of it.
    let mut other = Two::sit_down();
    other.agree_on(&["late", "camp"]);
    other.plan(YOUTH_WORKER, 0, other.explore("pip"), Way::default());
    other.team(Command::CloseTurn);
    assert!(!other.play.state().facts[stockings].known.has(youth_worker));
}

#[test]
fn help_can_be_closed_neither_before_half_time_nor_while_something_weighs() {
    let mut two = Two::sit_down();
    two.agree_on(&["late", "camp"]);
    let refused = two.attempt(Actor::Team, Command::CloseHelp);
    assert!(
        matches!(refused, Err(PlayError::Refused(Refusal::TooEarlyToClose))),
        "{refused:?}"
    );
    for _ in 0..two.world.half_time {
        two.team(Command::CloseTurn);
        two.team(Command::KeepFocus);
    }
    let refused = two.attempt(Actor::Team, Command::CloseHelp);
    assert!(
        matches!(refused, Err(PlayError::Refused(Refusal::StillHeavy(_)))),
        "{refused:?}"
    );
}

#[test]
fn attuned_play_ends_clearly_better_than_each_careless_way() {
    const SEEDS: u64 = 12;
    const MARGIN: u32 = 50;
    let world = Source::shipped("verhoef").expect("the shipped case").world;
    let mean = |temper, measure| {
        let table = all_alike(&world, temper);
        let outcomes = (1..=SEEDS).map(|seed| outcome(&world, Seed(seed), &table).expect("it plays"));
        outcomes.map(|outcome| outcome.figure(measure)).sum::<u32>() / u32::try_from(SEEDS).expect("small")
    };
    let attuned = mean(Temper::Attuned, Measure::SeverityLeft);
    for temper in Temper::POLICIES {
        let left = mean(temper, Measure::SeverityLeft);
        assert!(
            left >= attuned + MARGIN,
            "{}: {left}, attuned {attuned}",
            temper.name()
        );
    }
    let strain = |temper| mean(temper, Measure::MeanStrain);
    assert!(strain(Temper::EverythingAtOnce) >= strain(Temper::Attuned) + 500);
}
