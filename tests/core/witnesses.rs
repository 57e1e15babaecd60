//! Of each case four plays that were kept: one that walks into its trap, the same one around it, and two different good
//! ones. Their decisions can still be taken in the case as it is, and come to what they should.

use samenspel::engine::command::Command;
use samenspel::lab::{Measure, Outcome};
use samenspel::scenario::World;
use samenspel::session::{MemoryPlay, MemoryStore, Play, Recording, Source, take_over};
use std::path::PathBuf;

/// How a kept play ends in the case as it is.
struct Kept {
    ending: String,
    severity: u32,
    strain: u32,
    decisions: Vec<String>,
}

fn world(id: &str) -> std::sync::Arc<World> {
    Source::shipped(id).expect("a shipped case").world
}

#[track_caller]
fn kept(case: &str, name: &str) -> Kept {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(case)
        .join(format!("{name}.samenspel"));
    let recording = Recording::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let source = Source::shipped(case).expect("a shipped case");
    let seed = recording.header.seed;
    let mut play: MemoryPlay =
        Play::start(&source, seed, recording.players.clone(), MemoryStore::default()).expect("it begins");
    take_over(&mut play, recording.world(), &recording.records)
        .unwrap_or_else(|parting| panic!("{case}, {name}: a decision no longer fits: {parting}"));
    assert!(play.is_over(), "{case}, {name}: played to its end");
    let events: Vec<_> = play.events().cloned().collect();
    let outcome = Outcome::of(play.world(), play.state(), &events);
    let ending = play.state().ended.expect("an ending");
    Kept {
        ending: play.world().endings[ending].id.clone(),
        severity: outcome.figure(Measure::SeverityLeft),
        strain: outcome.figure(Measure::MeanStrain),
        // What people planned and chose: what colleagues do follows from it.
        decisions: recording
            .records
            .iter()
            .filter(|record| record.reason.is_none())
            .filter_map(|record| Some((record.by, record.command()?)))
            .filter(|(_, command)| matches!(command, Command::Plan { .. } | Command::Choose(_)))
            .map(|decision| format!("{decision:?}"))
            .collect(),
    }
}

/// Points of severity by which one play ends clearly lighter than another.
const CLEARLY: u32 = 80;

#[track_caller]
fn of_case(case: &str, trap_ends: &str) {
    let [trap, avoided, one, two] = ["trap", "avoided", "good-one", "good-two"].map(|name| kept(case, name));
    assert_eq!(trap.ending, trap_ends);
    for (name, better) in [("avoided", &avoided), ("good-one", &one), ("good-two", &two)] {
        assert_ne!(better.ending, trap.ending, "{name}");
        assert!(
            better.severity + CLEARLY <= trap.severity,
            "{name}: {} beside the trap\'s {}",
            better.severity,
            trap.severity
        );
        assert!(
            better.strain < trap.strain,
            "{name}: {} beside {}",
            better.strain,
            trap.strain
        );
    }
    let same = one
        .decisions
        .iter()
        .filter(|decision| two.decisions.contains(decision))
        .count();
    assert!(
        same * 2 < one.decisions.len(),
        "the two good plays differ: {same} of {} decisions are the same",
        one.decisions.len()
    );
    assert!(world(case).endings.len() >= 3);
}

#[test]
fn de_wit_a_new_team_is_the_trap() {
    of_case("de-wit", "item-four");
}

#[test]
fn el_amrani_everything_at_once_is_the_trap() {
    of_case("el-amrani", "borrowed-time");
}

#[test]
fn bakker_escalating_is_the_trap() {
    of_case("bakker", "suitcase");
}

#[test]
fn visser_kaya_a_joint_talk_and_a_late_report_are_the_trap() {
    of_case("visser-kaya", "number-on-the-door");
}

#[test]
fn tesfay_not_our_task_is_the_trap() {
    of_case("tesfay", "number-six");
}
