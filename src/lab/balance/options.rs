//! Options: which no colleague takes, and which another one beats wherever both are open.

use crate::engine::command::{Actor, Command};
use crate::engine::event::EventKind;
use crate::engine::state::{Phase, Seed};
use crate::lab::auto::Stuck;
use crate::lab::point::Point;
use crate::lab::simulate::{Measure, Outcome};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::{SeatView, Temper};
use rayon::prelude::*;

/// How often an option was open to colleagues, and how often one took it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OptionTaken {
    /// Which.
    pub option: OptionId,
    /// Plays in which its moment came.
    pub offered: u32,
    /// Plays in which it was chosen.
    pub taken: u32,
}

/// An option that another one beats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dominated {
    /// Which.
    pub option: OptionId,
    /// By which of the same moment.
    pub by: OptionId,
    /// In so many situations, in which both could be chosen.
    pub situations: u32,
}

/// Seeds that are tried with each temper at each table.
const SEEDS: u64 = 4;
/// Situations per moment in which all its options are tried.
const SITUATIONS: usize = 12;
/// With fewer situations nothing is said.
const FEWEST: u32 = 4;

/// Tables to try: people everywhere, and each seat played alone, so that each seat's moments come.
fn tables(world: &World) -> Vec<SeatSet> {
    let alone = world.seats.ids().map(SeatSet::only);
    std::iter::once(world.all_seats()).chain(alone).collect()
}

/// Every mix of seed, table and temper of a colleague.
fn ways(world: &World) -> Vec<(Seed, SeatSet, Temper)> {
    let mut ways = Vec::new();
    for seed in 1..=SEEDS {
        for persons in tables(world) {
            ways.extend(Temper::COLLEAGUES.map(|temper| (Seed(seed), persons, temper)));
        }
    }
    ways
}

/// How often colleagues take each option of their own accord.
pub(super) fn taken(world: &World) -> Result<Vec<OptionTaken>, Stuck> {
    let plays = ways(world)
        .into_par_iter()
        .map(|(seed, persons, temper)| {
            let tempers = world.seats.map(|_, _| Some(temper));
            let mut point = Point::begin(world, seed, persons);
            point.settle(world, &tempers)?;
            Ok(point.events)
        })
        .collect::<Result<Vec<_>, Stuck>>()?;
    let mut counted = world.options.map(|option, _| OptionTaken {
        option,
        offered: 0,
        taken: 0,
    });
    for event in plays.iter().flatten() {
        match event.kind {
            EventKind::MomentCame(moment) => {
                for option in &world.moments[moment].options {
                    counted[*option].offered += 1;
                }
            }
            EventKind::Chosen {
                option,
                by_default: false,
                ..
            } => counted[option].taken += 1,
            _ => {}
        }
    }
    Ok(counted.rows().to_vec())
}

/// A situation in which somebody has to choose, and what is open then.
struct Situation {
    moment: MomentId,
    before: Point,
    open: Vec<(Actor, OptionId)>,
}

/// Options that another one beats: in every situation tried it ends at least as well on every measure, and better
/// somewhere. After the choice the colleagues play on in an attuned way.
pub(super) fn dominated(world: &World) -> Result<Vec<Dominated>, Stuck> {
    let mut situations: Vec<Situation> = Vec::new();
    for found in ways(world)
        .into_par_iter()
        .map(|(seed, persons, temper)| situations_of(world, seed, persons, temper))
        .collect::<Result<Vec<_>, Stuck>>()?
        .into_iter()
        .flatten()
    {
        let same = situations.iter().filter(|one| one.moment == found.moment);
        if same.count() < SITUATIONS {
            situations.push(found);
        }
    }
    let attuned = world.seats.map(|_, _| Some(Temper::Attuned));
    let outcomes = situations
        .par_iter()
        .map(|situation| {
            let tried = situation.open.iter().map(|(by, option)| {
                let mut point = situation.before.clone();
                let taken = point.take(world, *by, Command::Choose(*option));
                if taken.is_err() {
                    return Ok(None);
                }
                point.settle(world, &attuned)?;
                Ok(Some((*option, Outcome::of(world, &point.state, &point.events))))
            });
            let tried = tried.collect::<Result<Vec<_>, Stuck>>()?;
            Ok(tried.into_iter().flatten().collect())
        })
        .collect::<Result<Vec<Vec<(OptionId, Outcome)>>, Stuck>>()?;
    let mut dominated = Vec::new();
    for (option, choice) in world.options.iter() {
        let others = world.moments[choice.moment].options.iter().copied();
        let by = others
            .filter(|other| *other != option)
            .find_map(|other| beaten(&outcomes, option, other).map(|situations| (other, situations)));
        dominated.extend(by.map(|(by, situations)| Dominated {
            option,
            by,
            situations,
        }));
    }
    Ok(dominated)
}

/// The situations of one play: before each first choice in a moment.
fn situations_of(
    world: &World,
    seed: Seed,
    persons: SeatSet,
    temper: Temper,
) -> Result<Vec<Situation>, Stuck> {
    let tempers = world.seats.map(|_, _| Some(temper));
    let mut point = Point::begin(world, seed, persons);
    let mut found: Vec<Situation> = Vec::new();
    loop {
        if point.state.phase == Phase::Decide {
            for seat in world.seats.ids() {
                let view = SeatView::of(world, &point.state, seat);
                for moment in view.moments() {
                    let known = found.iter().any(|one| one.moment == moment);
                    if known || view.chosen(moment).is_some() {
                        continue;
                    }
                    let open: Vec<(Actor, OptionId)> = view
                        .offers()
                        .into_iter()
                        .filter(|offer| offer.blocked.is_none())
                        .filter_map(|offer| match offer.command {
                            Command::Choose(option) if world.options[option].moment == moment => {
                                Some((offer.by, option))
                            }
                            _ => None,
                        })
                        .collect();
                    if !open.is_empty() {
                        found.push(Situation {
                            moment,
                            before: point.clone(),
                            open,
                        });
                    }
                }
            }
        }
        if !point.colleague(world, &tempers)? {
            return Ok(found);
        }
    }
}

/// In how many situations `other` is at least as good as `option` everywhere; none: it isn't, or there are too few.
fn beaten(outcomes: &[Vec<(OptionId, Outcome)>], option: OptionId, other: OptionId) -> Option<u32> {
    let mut situations = 0;
    let mut better = false;
    for tried in outcomes {
        let of = |wanted: OptionId| {
            tried
                .iter()
                .find(|(id, _)| *id == wanted)
                .map(|(_, outcome)| outcome)
        };
        let (Some(own), Some(theirs)) = (of(option), of(other)) else {
            continue;
        };
        situations += 1;
        for measure in Measure::ALL {
            match as_good(measure, theirs.figure(measure), own.figure(measure)) {
                std::cmp::Ordering::Less => return None,
                std::cmp::Ordering::Greater => better = true,
                std::cmp::Ordering::Equal => {}
            }
        }
    }
    (better && situations >= FEWEST).then_some(situations)
}

/// Whether the first figure is better (greater), as good, or worse. How many contacts there were is neither.
fn as_good(measure: Measure, one: u32, other: u32) -> std::cmp::Ordering {
    match measure {
        Measure::SeverityLeft
        | Measure::MeanStrain
        | Measure::Missed
        | Measure::Overreach
        | Measure::Underreach => other.cmp(&one),
        Measure::FamiliarContacts | Measure::Trust | Measure::FactsShared => one.cmp(&other),
        Measure::Contacts => std::cmp::Ordering::Equal,
    }
}
