//! The cautious colleague: asks before everything, its own work included; so it is rarely wrong, and often late.

use super::*;
use crate::engine::state::{Phase, Seed};
use crate::seats::decider::Decider;

/// See the module.
pub struct Cautious;

impl Decider for Cautious {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        match view.phase() {
            Phase::Prioritise => name(view, own_or_pressing(view)).or_else(|| propose(view)),
            Phase::Respond => follow_or_negotiate(view),
            Phase::Decide => answer(view)
                .or_else(|| moment(view, careful))
                .or_else(|| safety(view))
                .or_else(|| object(view))
                .or_else(|| first_open(view, wishes(view), |act| room(view, act))),
            Phase::Closing | Phase::Over => None,
        }
    }
}

fn wishes(view: &SeatView) -> Vec<Wish> {
    let mut wishes = facts_to_tell(view);
    wishes.extend(consents_to_ask(view));
    for need in view.focus().iter() {
        match expert_on(view, need).filter(|whom| !view.has_consulted(*whom, need)) {
            Some(whom) => wishes.push((
                Act::Consult { whom, need },
                Way::default(),
                Reason::AskFirst(need),
            )),
            None if view.scope(need, false) == Scope::Own || view.covered(need) => {
                let way = Way {
                    introduced_by: introducer(view),
                    ..Way::default()
                };
                wishes.push((support(view, need, false), way, Reason::AStart(need)));
                wishes.push((support(view, need, false), Way::default(), Reason::AStart(need)));
            }
            None => {}
        }
    }
    wishes
}
