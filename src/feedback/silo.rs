//! Working side by side without working together: turns in which several seats helped the family, each on a track of its
//! own, and nothing passed between them. Whatever the form of collaboration was called.

use super::log::Log;
use crate::engine::command::Act;
use crate::engine::event::EventKind;
use crate::scenario::ids::*;
use std::collections::BTreeSet;

/// A turn on separate tracks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apart {
    /// Turn.
    pub turn: u8,
    /// Who helped, and each on what.
    pub tracks: Vec<(SeatId, NeedId)>,
}

/// The turns on separate tracks: two seats or more helped, no two on the same need, the help was not attuned, and nobody
/// asked, told, handed over or planned anything with another.
pub fn apart(log: &Log) -> Vec<Apart> {
    let mut attuned_until = 0;
    log.turns()
        .iter()
        .filter_map(|turn| {
            let mut tracks: BTreeSet<(SeatId, NeedId)> = BTreeSet::new();
            let mut together = false;
            for event in log.turn(*turn) {
                match event.kind {
                    EventKind::Coordinated { until } => attuned_until = attuned_until.max(until),
                    EventKind::CarriedOut {
                        by: Some(seat),
                        act: Act::Support { need, .. },
                        ..
                    } => {
                        tracks.insert((seat, need));
                    }
                    EventKind::Consulted { .. }
                    | EventKind::FactShared { .. }
                    | EventKind::HandedOver { .. }
                    | EventKind::CarriedOut {
                        act: Act::Conference { .. } | Act::Evaluate | Act::PlanGoal { .. },
                        ..
                    } => together = true,
                    _ => {}
                }
            }
            let seats: BTreeSet<SeatId> = tracks.iter().map(|(seat, _)| *seat).collect();
            let needs: BTreeSet<NeedId> = tracks.iter().map(|(_, need)| *need).collect();
            let own_track = seats.len() > 1 && needs.len() == tracks.len();
            (own_track && !together && attuned_until < *turn).then(|| Apart {
                turn: *turn,
                tracks: tracks.into_iter().collect(),
            })
        })
        .collect()
}
