//! The colleague who does it all: goes where it hurts most, whosever work that is, and is there every week.

use super::*;
use crate::engine::state::{Phase, Seed};
use crate::seats::decider::Decider;

/// See the module.
pub struct Rescuer;

impl Decider for Rescuer {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        match view.phase() {
            Phase::Prioritise => name(view, first(view)).or_else(|| propose(view)),
            Phase::Respond => follow_or_negotiate(view),
            Phase::Decide => advise(view)
                .or_else(|| moment(view, most))
                .or_else(|| first_open(view, wishes(view), |_| true)),
            Phase::Closing | Phase::Over => None,
        }
    }
}

/// What hurts most.
pub(super) fn first(view: &SeatView) -> Option<(NeedId, Reason)> {
    let worst = by_severity(view).first().copied()?;
    Some((worst, Reason::CantWait(worst)))
}

/// Has an answer to everything.
fn advise(view: &SeatView) -> Option<Decision> {
    let (asker, slot, need) = view.asked().into_iter().next()?;
    let reply = ConsultReply::Advice;
    mine(
        view,
        Command::Answer { asker, slot, reply },
        Reason::IKnowThis(need),
    )
}

fn wishes(view: &SeatView) -> Vec<Wish> {
    by_severity(view)
        .into_iter()
        .filter(|need| !helps(view, *need))
        .flat_map(|need| {
            [true, false].map(|much| (support(view, need, much), Way::default(), Reason::CantWait(need)))
        })
        .collect()
}
