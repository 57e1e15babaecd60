//! The attuned colleague: listens, takes the family's own order seriously, asks before going beyond its expertise,
//! and plans no more visits than the family can bear.

use super::*;
use crate::engine::state::{Phase, Seed};
use crate::seats::decider::Decider;

/// See the module.
pub struct Attuned;

/// Severity from which it brings much help again where it helped last turn.
const MUCH_FROM: u8 = 60;

impl Decider for Attuned {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        match view.phase() {
            Phase::Prioritise => name(view, own_or_pressing(view)).or_else(|| propose(view)),
            Phase::Respond => follow_or_negotiate(view),
            Phase::Decide => decide(view),
            Phase::Closing | Phase::Over => None,
        }
    }
}

fn decide(view: &SeatView) -> Option<Decision> {
    answer(view)
        .or_else(|| moment(view, careful))
        .or_else(|| table(view))
        .or_else(|| safety(view))
        .or_else(|| object(view))
        .or_else(|| first_open(view, wishes(view), |act| room(view, act)))
}

fn table(view: &SeatView) -> Option<Decision> {
    if !view.has_pen() || view.plans().iter().any(|plan| plan.by.is_none()) {
        return None;
    }
    let world = view.world();
    let plan = |act: Act| {
        let offer = view.plan(Actor::Team, Slot(0), act, Way::default());
        offer.blocked.is_none().then_some(offer.command)
    };
    let fallen = world.rules.trust.celebrate_points;
    let attuned = view.coordinated();
    if attuned {
        let light = view
            .needs()
            .into_iter()
            .find(|need| view.fallen(*need) >= fallen)?;
        if view
            .world()
            .carers()
            .all(|carer| view.strain_ahead(carer) <= ROOM)
        {
            return ours(
                plan(Act::Celebrate { need: light })?,
                Reason::WorthCelebrating(light),
            );
        }
        return None;
    }
    let due = view
        .evaluated()
        .is_none_or(|last| view.turn() >= last + world.rules.trust.evaluate_every);
    if view.turn() > 2
        && due
        && let Some(command) = plan(Act::Evaluate)
    {
        return ours(command, Reason::TimeToEvaluate);
    }
    let need = view
        .focus()
        .first()
        .or_else(|| by_pressure(view).first().copied())?;
    let lead = world
        .seats
        .ids()
        .find(|seat| {
            world.expertise(Consultee::Seat(*seat), need) == Scope::Own && view.hours_left(*seat) > 0
        })
        .unwrap_or(view.pen());
    ours(plan(Act::PlanGoal { need, lead })?, Reason::AttuneFirst)
}

/// What this colleague would like to do, the best first.
fn wishes(view: &SeatView) -> Vec<Wish> {
    let world = view.world();
    let mut wishes = Vec::new();
    let way = |with: Option<PersonId>| Way {
        introduced_by: introducer(view),
        builds_on: strength(view, with),
        deviates: false,
    };
    wishes.extend(facts_to_tell(view));
    let worth_help = |need: &NeedId| view.severity(*need) > world.rules.effect.low / 2;
    for need in view.focus().iter().filter(worth_help) {
        if !view.blockers(need).is_empty() {
            continue;
        }
        let with = help_whom(view, need);
        let enough = helped_already(view, need);
        let own = view.scope(need, true) == Scope::Own;
        let covered = view.covered(need) && view.scope(need, true) == Scope::Basic;
        if own && !enough {
            let intensive = Act::Support {
                need,
                with,
                intensive: true,
            };
            let light = Act::Support {
                need,
                with,
                intensive: false,
            };
            let why = if much_now(view, need) {
                wishes.push((intensive, way(with), Reason::MyTask(need)));
                wishes.push((
                    intensive,
                    Way {
                        builds_on: None,
                        ..way(with)
                    },
                    Reason::MyTask(need),
                ));
                Reason::MyTask(need)
            } else {
                Reason::KeepSmall(need)
            };
            wishes.push((light, way(with), why));
            wishes.push((light, Way::default(), why));
        } else if covered && !enough {
            let light = Act::Support {
                need,
                with,
                intensive: false,
            };
            wishes.push((light, way(with), Reason::AStart(need)));
            wishes.push((light, Way::default(), Reason::AStart(need)));
        } else if view.scope(need, false) == Scope::Own && !enough {
            wishes.push((
                Act::Support {
                    need,
                    with,
                    intensive: false,
                },
                Way::default(),
                Reason::MyTask(need),
            ));
        } else if view.scope(need, false) == Scope::Basic
            && !enough
            && let Some(whom) = expert_on(view, need)
            && !view.has_consulted(whom, need)
        {
            wishes.push((
                Act::Consult { whom, need },
                Way::default(),
                Reason::AskFirst(need),
            ));
        }
    }
    wishes.extend(consents_to_ask(view));
    if view.turn() <= 3 && view.has_met(view.seat()) {
        let listened = |person: PersonId| {
            view.plans()
                .iter()
                .any(|plan| matches!(plan.act, Act::Explore { with } if with == person))
        };
        for person in world.carers().filter(|person| !listened(*person)) {
            wishes.push((
                Act::Explore { with: person },
                Way::default(),
                Reason::Listen(person),
            ));
        }
    }
    wishes
}

/// Much help for what was left until now or can't wait; what was worked on last turn gets a little, and time.
fn much_now(view: &SeatView, need: NeedId) -> bool {
    !under_way(view, need) || view.severity(need) >= MUCH_FROM
}

/// One at a time, unless it weighs much: whoever comes second with the same adds a visit and hardly any help.
fn helped_already(view: &SeatView, need: NeedId) -> bool {
    let weighs = view.severity(need) >= MUCH_FROM;
    let enough = |act: &Act| matches!(act, Act::Support { need: other, intensive, .. } if *other == need && (*intensive || !weighs));
    view.plans().iter().any(|plan| enough(&plan.act)) || helps(view, need)
}

fn strength(view: &SeatView, with: Option<PersonId>) -> Option<StrengthId> {
    let world = view.world();
    let rested = |strength: &StrengthId| {
        let used = view.strength_used(*strength);
        let planned = view
            .plans()
            .iter()
            .any(|plan| plan.way.builds_on == Some(*strength));
        !planned && used.is_none_or(|turn| turn + world.rules.load.strength_turns <= view.turn())
    };
    let theirs = |strength: &StrengthId| with.is_none_or(|person| world.strengths[*strength].of == person);
    view.strengths().into_iter().filter(rested).find(theirs)
}
