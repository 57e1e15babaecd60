//! Attuned play ends clearly better than each bad policy, over the same seeds. The short form runs always; the long
//! one with SAMENSPEL_LONG=1, in release.

use crate::cases::el_amrani;
use samenspel::engine::state::Seed;
use samenspel::lab::{Measure, Outcome, Tempers, all_alike, outcome};
use samenspel::scenario::World;
use samenspel::seats::Temper;
use samenspel::session::Source;

/// Least difference of the means that counts as clearly better.
struct Margin {
    temper: Temper,
    /// Points of severity left over all needs.
    severity: u32,
    /// Mean strain, per mille.
    strain: u32,
}

const MARGINS: [Margin; 7] = [
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
    Margin {
        temper: Temper::FirstOption,
        severity: 150,
        strain: 300,
    },
    Margin {
        temper: Temper::AlwaysWait,
        severity: 150,
        strain: 80,
    },
    Margin {
        temper: Temper::AlwaysConsult,
        severity: 150,
        strain: 80,
    },
    Margin {
        temper: Temper::AlwaysEscalate,
        severity: 150,
        strain: 250,
    },
];

fn seeds() -> u64 {
    if std::env::var_os("SAMENSPEL_LONG").is_some() {
        500
    } else {
        12
    }
}

#[track_caller]
fn play(world: &World, tempers: &Tempers) -> Vec<Outcome> {
    (1..=seeds())
        .map(|seed| match outcome(world, Seed(seed), tempers) {
            Ok(outcome) => outcome,
            Err(stuck) => panic!("{tempers:?} with seed {seed}: {stuck}"),
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
    let attuned = play(&world, &all_alike(&world, Temper::Attuned));
    for margin in MARGINS {
        let policy = play(&world, &all_alike(&world, margin.temper));
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

/// In every case that a module is built on, what is left weighs clearly less after attuned play, in nearly every pair.
#[test]
fn attuned_play_ends_lighter_in_each_case_than_each_bad_policy() {
    const LEAST: u32 = 150;
    for id in Source::shipped_ids().filter(|id| *id != "verhoef") {
        let world = Source::shipped(id).expect("a shipped case").world;
        let attuned = play(&world, &all_alike(&world, Temper::Attuned));
        for temper in Temper::POLICIES {
            let policy = play(&world, &all_alike(&world, temper));
            let good = mean(&attuned, Measure::SeverityLeft);
            let bad = mean(&policy, Measure::SeverityLeft);
            assert!(
                bad >= good + LEAST,
                "{id}, {}: {bad}, attuned {good}",
                temper.name()
            );
            let lighter = attuned
                .iter()
                .zip(&policy)
                .filter(|(good, bad)| good.figure(Measure::SeverityLeft) < bad.figure(Measure::SeverityLeft));
            let lighter = lighter.count();
            assert!(
                lighter * 100 >= attuned.len() * 98,
                "{id}, {}: lighter in {lighter} of {} pairs",
                temper.name(),
                attuned.len()
            );
        }
    }
}

#[test]
fn attuned_in_every_seat_is_not_the_best_table_there_is() {
    let world = el_amrani();
    let attuned = play(&world, &all_alike(&world, Temper::Attuned));
    let mixed = Tempers::new(vec![Temper::Silo, Temper::Attuned, Temper::Silo, Temper::Attuned]);
    let mixed = play(&world, &mixed);
    let (alike, other) = (
        mean(&attuned, Measure::SeverityLeft),
        mean(&mixed, Measure::SeverityLeft),
    );
    assert!(other + 20 <= alike, "mixed {other}, attuned {alike}");
}

#[test]
fn tempers_play_differently_and_each_pays_its_price() {
    let world = el_amrani();
    let of = |temper| play(&world, &all_alike(&world, temper));
    let figure = |temper, measure| mean(&of(temper), measure);
    let attuned = of(Temper::Attuned);
    for temper in Temper::COLLEAGUES
        .into_iter()
        .filter(|temper| *temper != Temper::Attuned)
    {
        let left = figure(temper, Measure::SeverityLeft);
        assert!(
            left >= mean(&attuned, Measure::SeverityLeft) + 80,
            "{}: {left}",
            temper.name()
        );
    }
    assert!(figure(Temper::Rescuer, Measure::Overreach) > 10);
    assert!(figure(Temper::Silo, Measure::FactsShared) < mean(&attuned, Measure::FactsShared) / 2);
    assert!(figure(Temper::Newcomer, Measure::Contacts) < mean(&attuned, Measure::Contacts) / 2);
    assert!(figure(Temper::Escalator, Measure::Trust) < mean(&attuned, Measure::Trust) / 2);
}

#[test]
fn the_same_seed_gives_the_same_play() {
    let world = el_amrani();
    assert_eq!(
        outcome(&world, Seed(5), &all_alike(&world, Temper::Random)),
        outcome(&world, Seed(5), &all_alike(&world, Temper::Random))
    );
    assert_ne!(
        outcome(&world, Seed(5), &all_alike(&world, Temper::Random)),
        outcome(&world, Seed(6), &all_alike(&world, Temper::Random))
    );
}

/// `docs/balance.md` is what the program says of the cases as they are. In the long form, in release.
#[test]
fn the_page_of_balance_is_what_the_program_says() {
    if std::env::var_os("SAMENSPEL_LONG").is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let told = crate::program::run(folder.path(), &["balance", "--lang", "en"], "");
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    assert!(
        told.out == include_str!("../../docs/balance.md"),
        "run: samenspel balance --lang en > docs/balance.md"
    );
}

/// No way of playing is best in each case: on what is left, on strain or on the field, another one does better there, and
/// not only by leaving the family alone.
#[test]
fn no_way_of_playing_is_best_on_everything_in_any_case() {
    let page = include_str!("../../docs/balance.md");
    let rows: Vec<(&str, Vec<f64>)> = page
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| |"))
        .map(|line| {
            let mut cells = line.trim_matches('|').split('|').map(str::trim);
            let name = cells.next().unwrap_or_default();
            (name, cells.filter_map(|cell| cell.parse().ok()).collect())
        })
        .collect();
    let ways: Vec<&str> = Temper::all().map(Temper::name).collect();
    assert_eq!(rows.len(), ways.len() * Source::shipped_ids().count());
    let idle = [Temper::Nothing, Temper::AlwaysWait, Temper::AlwaysConsult].map(Temper::name);
    // Severity, strain, missed appointments, work beyond one's field, own work left; and contacts with a familiar face.
    let lower_is_better = [0, 1, 4, 5, 6];
    let higher_is_better = [2];
    for case in rows.chunks(ways.len()) {
        for (way, figures) in case {
            let mut others = case
                .iter()
                .filter(|(name, _)| name != way && !idle.contains(name));
            let better = others.any(|(_, others)| {
                lower_is_better
                    .iter()
                    .any(|at| others.get(*at) < figures.get(*at))
                    || higher_is_better
                        .iter()
                        .any(|at| others.get(*at) > figures.get(*at))
            });
            assert!(better, "{way} is best on everything in a case: {figures:?}");
        }
    }
}
