//! Outcomes of many plays: how a policy does on the family's goals, strain, continuity and expertise.

use super::auto::{Stuck, auto};
use crate::engine::event::{Event, EventKind, Verdict};
use crate::engine::state::{Seed, State};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::Temper;
use rayon::prelude::*;
use serde::Serialize;

/// What is measured of a play. Whole numbers; shares and means per mille.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Measure {
    /// Severity left, summed over all needs. Lower is lighter.
    SeverityLeft,
    /// Mean strain of carers over turns, per mille. Lower is lighter.
    MeanStrain,
    /// Share of contacts with a face the family knew, per mille.
    FamiliarContacts,
    /// Contacts.
    Contacts,
    /// Appointments missed.
    Missed,
    /// Work beyond one's expertise.
    Overreach,
    /// Tasks of one's own left undone.
    Underreach,
    /// Mean trust of carers in their best trusted seat, per mille of 10.
    Trust,
    /// Facts that the whole table knows at the end.
    FactsShared,
}

impl Measure {
    /// Whether it counts what happens seldom, so that a mean below one tells something.
    pub fn seldom(self) -> bool {
        matches!(self, Measure::Missed | Measure::Overreach | Measure::Underreach)
    }

    /// All of them.
    pub const ALL: [Measure; 9] = [
        Measure::SeverityLeft,
        Measure::MeanStrain,
        Measure::FamiliarContacts,
        Measure::Contacts,
        Measure::Missed,
        Measure::Overreach,
        Measure::Underreach,
        Measure::Trust,
        Measure::FactsShared,
    ];
}

/// How one play came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Per measure, in the order of [`Measure::ALL`].
    pub figures: [u32; Measure::ALL.len()],
    /// The ending.
    pub ending: Option<EndingId>,
}

impl Outcome {
    /// How a play came out, from its last state and all that happened.
    pub fn of(world: &World, state: &State, events: &[Event]) -> Outcome {
        measured(world, state, events)
    }

    /// One figure.
    pub fn figure(&self, measure: Measure) -> u32 {
        Measure::ALL
            .iter()
            .zip(self.figures)
            .find(|(one, _)| **one == measure)
            .map_or(0, |(_, figure)| figure)
    }
}

/// Who sits where: a temper per seat.
pub type Tempers = Table<SeatId, Temper>;

/// One temper in every seat.
pub fn all_alike(world: &World, temper: Temper) -> Tempers {
    world.seats.map(|_, _| temper)
}

/// Every way to seat colleagues of these tempers, in the order of the seats.
pub fn compositions(world: &World, tempers: &[Temper]) -> Vec<Tempers> {
    let mut rows: Vec<Vec<Temper>> = vec![Vec::new()];
    for _ in world.seats.ids() {
        rows = rows
            .into_iter()
            .flat_map(|row| {
                tempers
                    .iter()
                    .map(move |temper| [row.as_slice(), &[*temper]].concat())
            })
            .collect();
    }
    rows.into_iter().map(Table::new).collect()
}

/// Plays the case once with these colleagues.
///
/// # Errors
/// The table got stuck.
pub fn outcome(world: &World, seed: Seed, tempers: &Tempers) -> Result<Outcome, Stuck> {
    let played = auto(world, seed, tempers)?;
    Ok(Outcome::of(world, &played.state, &played.events))
}

fn measured(world: &World, state: &State, events: &[Event]) -> Outcome {
    let count = |test: &dyn Fn(&EventKind) -> bool| {
        u32::try_from(events.iter().filter(|event| test(&event.kind)).count()).unwrap_or(u32::MAX)
    };
    let strains: Vec<u32> = events
        .iter()
        .filter_map(|event| match event.kind {
            EventKind::LoadBorne { strain, .. } => Some(u32::from(strain)),
            _ => None,
        })
        .collect();
    let contacts = count(&|kind| matches!(kind, EventKind::Met { .. }));
    let familiar = count(&|kind| matches!(kind, EventKind::Met { new_face: false, .. }));
    let trust: Vec<u32> = world
        .carers()
        .map(|carer| u32::from(state.best_trust(carer)) * 100)
        .collect();
    let figures = Measure::ALL.map(|measure| match measure {
        Measure::SeverityLeft => state
            .needs
            .rows()
            .iter()
            .map(|need| u32::from(need.severity))
            .sum(),
        Measure::MeanStrain => mean(&strains),
        Measure::FamiliarContacts => (familiar * 1000).checked_div(contacts).unwrap_or(0),
        Measure::Contacts => contacts,
        Measure::Missed => count(&|kind| matches!(kind, EventKind::Missed { .. })),
        Measure::Overreach => count(&|kind| {
            matches!(
                kind,
                EventKind::Judged {
                    verdict: Verdict::Overreach,
                    ..
                }
            )
        }),
        Measure::Underreach => count(&|kind| matches!(kind, EventKind::Underreached { .. })),
        Measure::Trust => mean(&trust),
        Measure::FactsShared => {
            u32::try_from(state.facts.rows().iter().filter(|fact| fact.shared).count()).unwrap_or(u32::MAX)
        }
    });
    Outcome {
        figures,
        ending: state.ended,
    }
}

fn mean(figures: &[u32]) -> u32 {
    let sum: u64 = figures.iter().map(|figure| u64::from(*figure)).sum();
    u32::try_from(sum.checked_div(figures.len() as u64).unwrap_or(0)).unwrap_or(u32::MAX)
}

/// Spread of one figure over plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// Mean, rounded down.
    pub mean: u32,
    /// The same in hundredths, rounded down: what happens seldom isn't nothing.
    pub hundredths: u32,
    /// Lowest.
    pub lowest: u32,
    /// A tenth of the plays lie at or below this.
    pub tenth: u32,
    /// Half of the plays lie at or below this.
    pub median: u32,
    /// Nine tenths of the plays lie at or below this.
    pub ninetieth: u32,
    /// Highest.
    pub highest: u32,
}

/// The spread of figures (nearest rank). All zero without figures.
pub fn spread(figures: &[u32]) -> Spread {
    let mut sorted = figures.to_vec();
    sorted.sort_unstable();
    let rank = |tenths: usize| {
        let place = (sorted.len() * tenths).div_ceil(10).saturating_sub(1);
        sorted.get(place).copied().unwrap_or(0)
    };
    Spread {
        mean: mean(&sorted),
        hundredths: mean(
            &sorted
                .iter()
                .map(|figure| figure.saturating_mul(100))
                .collect::<Vec<_>>(),
        ),
        lowest: rank(0),
        tenth: rank(1),
        median: rank(5),
        ninetieth: rank(9),
        highest: rank(10),
    }
}

/// How one table did over many plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Who sat where.
    pub tempers: Tempers,
    /// Number of plays.
    pub teams: u32,
    /// Spread per measure.
    pub measures: Vec<(Measure, Spread)>,
    /// How often each ending came.
    pub endings: Vec<(EndingId, u32)>,
}

/// Plays the case `teams` times with these colleagues, on all cores, seeds `first`, `first` + 1, ...: the same seeds for
/// every table, so that plays can be compared in pairs. Calls `played` after each play.
///
/// # Errors
/// A table got stuck.
pub fn simulate(
    world: &World,
    tempers: &Tempers,
    first: Seed,
    teams: u32,
    played: impl Fn() + Sync,
) -> Result<Summary, Stuck> {
    let outcomes = (0..teams)
        .into_par_iter()
        .map(|team| {
            let outcome = outcome(world, Seed(first.0.wrapping_add(u64::from(team))), tempers);
            played();
            outcome
        })
        .collect::<Result<Vec<Outcome>, Stuck>>()?;
    let measures = Measure::ALL
        .into_iter()
        .map(|measure| {
            let figures: Vec<u32> = outcomes.iter().map(|outcome| outcome.figure(measure)).collect();
            (measure, spread(&figures))
        })
        .collect();
    let endings = world
        .endings
        .ids()
        .map(|ending| {
            let times = outcomes
                .iter()
                .filter(|outcome| outcome.ending == Some(ending))
                .count();
            (ending, u32::try_from(times).unwrap_or(u32::MAX))
        })
        .collect();
    Ok(Summary {
        tempers: tempers.clone(),
        teams,
        measures,
        endings,
    })
}

impl Summary {
    /// The spread of one figure.
    pub fn spread(&self, measure: Measure) -> Option<Spread> {
        let found = self.measures.iter().find(|(one, _)| *one == measure);
        found.map(|(_, spread)| *spread)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_is_by_nearest_rank() {
        let spread = spread(&[10, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        assert_eq!(
            (
                spread.lowest,
                spread.tenth,
                spread.median,
                spread.ninetieth,
                spread.highest
            ),
            (1, 1, 5, 9, 10)
        );
        assert_eq!(spread.mean, 5);
    }
}
