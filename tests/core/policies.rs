//! Attuned play ends clearly better than each bad policy, over the same seeds. The short form runs always; the long
//! one with SAMENSPEL_LONG=1, in release.

use crate::cases::el_amrani;
use samenspel::engine::state::Seed;
use samenspel::lab::{Measure, Outcome, outcome};
use samenspel::scenario::World;
use samenspel::seats::Temper;

/// Least difference of the means that counts as clearly better.
struct Margin {
    temper: Temper,
    /// Points of severity left over all needs.
    severity: u32,
    /// Mean strain, per mille.
    strain: u32,
}

const MARGINS: [Margin; 3] = [
    Margin {
        temper: Temper::Nothing,
        severity: 150,
        strain: 80,
    },
    Margin {
        temper: Temper::Random,
        severity: 150,
        strain: 250,
    },
    Margin {
        temper: Temper::EverythingAtOnce,
        severity: 150,
        strain: 500,
    },
];

fn seeds() -> u64 {
    if std::env::var_os("SAMENSPEL_LONG").is_some() {
        200
    } else {
        12
    }
}

#[track_caller]
fn play(world: &World, temper: Temper) -> Vec<Outcome> {
    (1..=seeds())
        .map(|seed| match outcome(world, Seed(seed), temper) {
            Ok(outcome) => outcome,
            Err(stuck) => panic!("{} with seed {seed}: {stuck}", temper.name()),
        })
        .collect()
}

fn mean(outcomes: &[Outcome], measure: Measure) -> u32 {
    outcomes
        .iter()
        .map(|outcome| outcome.figure(measure))
        .sum::<u32>()
        / outcomes.len() as u32
}

#[test]
fn attuned_play_ends_clearly_better_than_each_bad_policy() {
    let world = el_amrani();
    let attuned = play(&world, Temper::Attuned);
    for margin in MARGINS {
        let policy = play(&world, margin.temper);
        for (measure, least) in [
            (Measure::SeverityLeft, margin.severity),
            (Measure::MeanStrain, margin.strain),
        ] {
            let (good, bad) = (mean(&attuned, measure), mean(&policy, measure));
            assert!(
                bad >= good + least,
                "{}: {measure:?} {bad}, attuned {good}, margin {least}",
                margin.temper.name()
            );
        }
        let worse_in_pairs = attuned
            .iter()
            .zip(&policy)
            .filter(|(good, bad)| good.figure(Measure::SeverityLeft) < bad.figure(Measure::SeverityLeft))
            .count();
        assert_eq!(
            worse_in_pairs,
            attuned.len(),
            "{} is heavier in each pair",
            margin.temper.name()
        );
    }
}

#[test]
fn the_same_seed_gives_the_same_play() {
    let world = el_amrani();
    assert_eq!(
        outcome(&world, Seed(5), Temper::Random),
        outcome(&world, Seed(5), Temper::Random)
    );
    assert_ne!(
        outcome(&world, Seed(5), Temper::Random),
        outcome(&world, Seed(6), Temper::Random)
    );
}
