//! The colleague on a track of its own: does its own work well, week after week, whatever the table agreed.

use super::*;
use crate::engine::state::{Phase, Seed};
use crate::seats::decider::Decider;

/// See the module.
pub struct Silo;

impl Decider for Silo {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        match view.phase() {
            Phase::Prioritise => name(view, first(view)).or_else(|| propose_own(view)),
            Phase::Respond => follow_or_negotiate(view),
            Phase::Decide => answer(view)
                .or_else(|| moment(view, cheapest))
                .or_else(|| first_open(view, wishes(view), |_| true)),
            Phase::Closing | Phase::Over => None,
        }
    }
}

fn own(view: &SeatView) -> Vec<NeedId> {
    by_severity(view)
        .into_iter()
        .filter(|need| view.scope(*need, false) == Scope::Own)
        .collect()
}

/// Its own worst; what presses where it has none.
pub(super) fn first(view: &SeatView) -> Option<(NeedId, Reason)> {
    match own(view).first() {
        Some(need) => Some((*need, Reason::MyTask(*need))),
        None => own_or_pressing(view),
    }
}

fn propose_own(view: &SeatView) -> Option<Decision> {
    let own = own(view);
    match own.first().filter(|_| view.has_pen()) {
        Some(first) => ours(
            Command::Propose(Focus::of(own.iter().copied())),
            Reason::MyTask(*first),
        ),
        None => propose(view),
    }
}

fn wishes(view: &SeatView) -> Vec<Wish> {
    own(view)
        .into_iter()
        .filter(|need| !helps(view, *need))
        .flat_map(|need| {
            [true, false].map(|much| (support(view, need, much), Way::default(), Reason::MyTask(need)))
        })
        .collect()
}
