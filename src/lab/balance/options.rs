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
    /// Plays in which it could be chosen.
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

/// Every mix of seed, table and temper of a colleague, so mixed that the first few already hold several of each.
fn ways(world: &World) -> Vec<(Seed, SeatSet, Temper)> {
    let mut ways = Vec::new();
    for seed in 1..=SEEDS {
        for persons in tables(world) {
            ways.extend(Temper::COLLEAGUES.map(|temper| (Seed(seed), persons, temper)));
        }
    }
    // A step that shares no divisor with the number of ways comes past each of them once.
    let count = ways.len();
    let step = (count / 3..count).find(|step| coprime(*step, count)).unwrap_or(1);
    (0..count)
        .filter_map(|nth| ways.get(nth * step % count).copied())
        .collect()
}

fn coprime(one: usize, other: usize) -> bool {
    if other == 0 {
        one == 1
    } else {
        coprime(other, one % other)
    }
}

/// A situation in which somebody has to choose, and what is open then.
struct Situation {
    moment: MomentId,
    before: Point,
    open: Vec<(Actor, OptionId)>,
}

/// One play of colleagues: the situations in which somebody had to choose, and the options they chose.
struct Watched {
    situations: Vec<Situation>,
    chosen: Vec<OptionId>,
}

/// How often colleagues take each option of their own accord; and the options that another one beats: in every situation
/// tried it ends at least as well on every measure, and better somewhere. After the choice the colleagues play on in an
/// attuned way.
pub(super) fn options(world: &World) -> Result<(Vec<OptionTaken>, Vec<Dominated>), Stuck> {
    let watched = ways(world)
        .into_par_iter()
        .map(|way| watch(world, way))
        .collect::<Result<Vec<Watched>, Stuck>>()?;
    let mut counted = world.options.map(|option, _| OptionTaken {
        option,
        offered: 0,
        taken: 0,
    });
    for play in &watched {
        for (_, option) in play.situations.iter().flat_map(|situation| &situation.open) {
            counted[*option].offered += 1;
        }
        for option in &play.chosen {
            counted[*option].taken += 1;
        }
    }
    let mut situations: Vec<Situation> = Vec::new();
    for found in watched.into_iter().flat_map(|play| play.situations) {
        let same = situations.iter().filter(|one| one.moment == found.moment);
        if same.count() < SITUATIONS {
            situations.push(found);
        }
    }
    Ok((counted.rows().to_vec(), dominated(world, &situations)?))
}

fn dominated(world: &World, situations: &[Situation]) -> Result<Vec<Dominated>, Stuck> {
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

/// One play: before each first choice in a moment, what is open.
fn watch(world: &World, (seed, persons, temper): (Seed, SeatSet, Temper)) -> Result<Watched, Stuck> {
    let tempers = world.seats.map(|_, _| Some(temper));
    let mut point = Point::begin(world, seed, persons);
    let mut situations: Vec<Situation> = Vec::new();
    loop {
        if point.state.phase == Phase::Decide {
            for seat in world.seats.ids() {
                let view = SeatView::of(world, &point.state, seat);
                let waiting = view
                    .moments()
                    .into_iter()
                    .filter(|moment| view.chosen(*moment).is_none());
                for moment in waiting {
                    if situations.iter().any(|one| one.moment == moment) {
                        continue;
                    }
                    let open = open_options(world, &view, moment);
                    if !open.is_empty() {
                        situations.push(Situation {
                            moment,
                            before: point.clone(),
                            open,
                        });
                    }
                }
            }
        }
        if !point.colleague(world, &tempers)? {
            break;
        }
    }
    let chosen = point.events.iter().filter_map(|event| match event.kind {
        EventKind::Chosen {
            option,
            by_default: false,
            ..
        } => Some(option),
        _ => None,
    });
    let chosen = chosen.collect();
    Ok(Watched { situations, chosen })
}

/// The options of a moment that this seat, or the team it speaks for, can take now.
fn open_options(world: &World, view: &SeatView, moment: MomentId) -> Vec<(Actor, OptionId)> {
    let open = view.offers().into_iter().filter(|offer| offer.blocked.is_none());
    open.filter_map(|offer| match offer.command {
        Command::Choose(option) if world.options[option].moment == moment => Some((offer.by, option)),
        _ => None,
    })
    .collect()
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
