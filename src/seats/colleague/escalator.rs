//! The colleague who makes it bigger: a team for every family, a report for every worry, a letter to whoever knows more.

use super::*;
use crate::engine::state::{Phase, Seed};
use crate::scenario::model::Form;
use crate::seats::decider::Decider;

/// See the module.
pub struct Escalator;

impl Decider for Escalator {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        match view.phase() {
            Phase::Prioritise => name(view, own_or_pressing(view)).or_else(|| propose(view)),
            Phase::Respond => follow_or_negotiate(view),
            Phase::Decide => answer(view)
                .or_else(|| moment(view, most))
                .or_else(|| heavier(view))
                .or_else(|| first_open(view, wishes(view), |_| true)),
            Phase::Closing | Phase::Over => None,
        }
    }
}

/// With the pen: a team first; with a team, everybody around the table each week.
pub fn heavier(view: &SeatView) -> Option<Decision> {
    let planned = view.plans().iter().any(|plan| plan.by.is_none());
    if !view.has_pen() || planned {
        return None;
    }
    let need = by_severity(view).first().copied()?;
    let all = view.world().all_seats();
    let act = if view.form() == Form::Team {
        Act::Conference {
            who: all,
            question: need,
            family: true,
            decides: view.pen(),
        }
    } else {
        Act::FormTeam {
            who: all,
            lead: view.pen(),
        }
    };
    let offer = view.plan(Actor::Team, Slot(0), act, Way::default());
    offer.blocked.is_none().then_some(())?;
    ours(offer.command, Reason::TooBigForOne)
}

/// A report on every signal that nobody reported yet.
pub fn reports(view: &SeatView) -> Option<Decision> {
    first_open(view, unreported(view), |_| true)
}

fn unreported(view: &SeatView) -> Vec<Wish> {
    view.signals()
        .into_iter()
        .map(|signal| (signal, Act::Report { signal, openly: true }))
        .filter(|(signal, report)| {
            let planned = view.plans().iter().any(|plan| plan.act == *report);
            !view.reported(*signal) && !planned
        })
        .map(|(signal, report)| (report, Way::default(), Reason::Worried(signal)))
        .collect()
}

fn wishes(view: &SeatView) -> Vec<Wish> {
    let mut wishes = unreported(view);
    for need in view.focus().iter().filter(|need| !helps(view, *need)) {
        if view.scope(need, false) == Scope::Own {
            wishes.push((support(view, need, true), Way::default(), Reason::MyTask(need)));
        } else if let Some(Consultee::Seat(to)) = expert_on(view, need) {
            let act = Act::HandOver {
                need,
                to,
                warm: false,
            };
            wishes.push((act, Way::default(), Reason::NotMine(need)));
        }
    }
    wishes
}
