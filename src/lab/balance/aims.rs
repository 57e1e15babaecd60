//! Whether each aim of a case can be reached, and can be missed.

use crate::engine::state::Seed;
use crate::feedback::elements::elements;
use crate::feedback::{Log, Notes};
use crate::lab::auto::{Stuck, auto};
use crate::lab::simulate::all_alike;
use crate::scenario::World;
use crate::scenario::model::Element;
use crate::seats::Temper;
use rayon::prelude::*;

/// In how many plays an aim was practised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AimSeen {
    /// Which of the twelve elements.
    pub element: Element,
    /// Plays in which it was practised.
    pub seen: u32,
    /// Plays that were looked at.
    pub plays: u32,
}

impl AimSeen {
    /// It was practised in some play.
    pub fn can_be_reached(&self) -> bool {
        self.seen > 0
    }

    /// It was not practised in some play.
    pub fn can_be_missed(&self) -> bool {
        self.seen < self.plays
    }
}

/// Seeds with each colleague and policy.
const SEEDS: u64 = 6;

pub(super) fn aims(world: &World) -> Result<Vec<AimSeen>, Stuck> {
    let mut ways = Vec::new();
    for seed in 1..=SEEDS {
        ways.extend(Temper::all().map(|temper| (Seed(seed), temper)));
    }
    let practised = ways
        .into_par_iter()
        .map(|(seed, temper)| {
            let played = auto(world, seed, &all_alike(world, temper))?;
            let log = Log::new(world, &played.events, Notes::default());
            let seen = elements(&log)
                .into_iter()
                .filter(|practised| !practised.evidence.is_empty());
            Ok(seen.map(|practised| practised.element).collect())
        })
        .collect::<Result<Vec<Vec<Element>>, Stuck>>()?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(world
        .briefing
        .aims
        .iter()
        .map(|aim| AimSeen {
            element: aim.element,
            seen: count(
                practised
                    .iter()
                    .filter(|seen| seen.contains(&aim.element))
                    .count(),
            ),
            plays: count(practised.len()),
        })
        .collect())
}
