//! The colleague who is new here: listens, gets to know people, does one thing at a time, and says little of what it
//! knows before it feels at home.

use super::*;
use crate::engine::state::{Phase, Seed};
use crate::seats::decider::Decider;

/// See the module.
pub struct Newcomer;

impl Decider for Newcomer {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        match view.phase() {
            Phase::Prioritise => name(view, first(view)).or_else(|| propose_theirs(view)),
            Phase::Respond => follow_or_negotiate(view),
            Phase::Decide => answer(view)
                .or_else(|| moment(view, cheapest))
                .or_else(|| safety(view))
                .or_else(|| one_thing(view)),
            Phase::Closing | Phase::Over => None,
        }
    }
}

/// What most of the family puts first.
fn theirs(view: &SeatView) -> Option<NeedId> {
    let firsts = || {
        let people = view.world().people.ids();
        people.filter_map(|person| view.ranking(person).first().copied())
    };
    let votes = |need: NeedId| firsts().filter(|other| *other == need).count();
    firsts().max_by_key(|need| (votes(*need), std::cmp::Reverse(*need)))
}

/// What they put first.
pub(super) fn first(view: &SeatView) -> Option<(NeedId, Reason)> {
    theirs(view).map(|need| (need, Reason::FamilyFirst(need)))
}

fn propose_theirs(view: &SeatView) -> Option<Decision> {
    match theirs(view).filter(|_| view.has_pen()) {
        Some(need) => ours(Command::Propose(Focus::of([need])), Reason::FamilyFirst(need)),
        None => propose(view),
    }
}

fn one_thing(view: &SeatView) -> Option<Decision> {
    if view
        .own_plans()
        .any(|plan| plan.slot.0 < view.world().rules.turn.acts_per_seat)
    {
        return None;
    }
    first_open(view, wishes(view), |act| room(view, act))
}

fn wishes(view: &SeatView) -> Vec<Wish> {
    let mut wishes = Vec::new();
    if view.knows(view.pen()) >= TELLS_FROM {
        wishes.extend(facts_to_tell(view));
    }
    let stranger = view
        .world()
        .seats
        .ids()
        .find(|seat| *seat != view.seat() && view.knows(*seat) == 0);
    if let Some(with) = stranger {
        wishes.push((Act::GetAcquainted { with }, Way::default(), Reason::NewHere));
    }
    for need in view.focus().iter() {
        if view.scope(need, false) == Scope::Own {
            wishes.push((support(view, need, false), Way::default(), Reason::MyTask(need)));
        } else if let Some(whom) = expert_on(view, need).filter(|whom| !view.has_consulted(*whom, need)) {
            wishes.push((
                Act::Consult { whom, need },
                Way::default(),
                Reason::AskFirst(need),
            ));
        }
    }
    for with in view.world().carers() {
        wishes.push((Act::Explore { with }, Way::default(), Reason::Listen(with)));
    }
    wishes
}
