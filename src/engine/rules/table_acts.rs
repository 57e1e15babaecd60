//! Acts of the whole table and among professionals: plan, conference, team, evaluate, celebrate, hand over, step back.

use super::measures::{acquaint, change_capacity, change_trust};
use super::{facts, help};
use crate::engine::command::{Act, Slot};
use crate::engine::course::Course;
use crate::engine::event::EventKind;
use crate::engine::state::Planned;
use crate::scenario::ids::*;
use crate::scenario::model::Form;
use crate::scenario::world::{Consultee, Revealed, Scope};

/// The table's act, before anybody visits: so that this turn's help is coordinated by it.
pub fn coordinate(course: &mut Course, plan: &Planned) {
    let world = course.world;
    let until = course.state.turn + world.rules.form.coordinated_turns.saturating_sub(1);
    match plan.act {
        Act::PlanGoal { need, lead } => {
            course.tell(EventKind::GoalSet { need, lead });
            course.tell(EventKind::Coordinated { until });
            refer(course, lead, need);
        }
        Act::Conference {
            who,
            question,
            family,
            ..
        } => conference(course, who, question, family, until),
        Act::FormTeam { who, lead } => {
            let members = who.and(world.all_seats());
            course.tell(EventKind::FormTaken {
                form: Form::Team,
                members,
                lead: Some(lead),
            });
            course.tell(EventKind::Coordinated { until });
        }
        Act::ScaleDown { to } => {
            course.tell(EventKind::FormTaken {
                form: to,
                members: SeatSet::NONE,
                lead: None,
            });
        }
        Act::Evaluate => course.tell(EventKind::Coordinated { until }),
        _ => {}
    }
    if course.state.form == Form::Team {
        let until = course.state.turn;
        course.tell(EventKind::Coordinated { until });
        let team: Vec<SeatId> = course.state.team.iter().collect();
        each_pair(&team, |a, b| acquaint(course, a, b));
    }
}

fn conference(course: &mut Course, who: SeatSet, question: NeedId, family: bool, until: u8) {
    let world = course.world;
    let present: Vec<SeatId> = who.and(world.all_seats()).iter().collect();
    course.tell(EventKind::Coordinated { until });
    each_pair(&present, |a, b| acquaint(course, a, b));
    let on_the_question: Vec<FactId> = world
        .facts
        .iter()
        .filter(|(id, fact)| {
            let state = &course.state.facts[*id];
            let allowed = fact
                .consent
                .iter()
                .all(|person| family || state.consent.contains(person));
            fact.about.contains(&question) && allowed && present.iter().any(|seat| state.known.has(*seat))
        })
        .map(|(id, _)| id)
        .collect();
    for fact in on_the_question {
        facts::learn(course, fact, present.iter().copied().collect(), None);
    }
    let owner = present
        .iter()
        .copied()
        .find(|seat| world.expertise(Consultee::Seat(*seat), question) == Scope::Own);
    if let Some(owner) = owner {
        let lasts = course.state.turn + world.rules.scope.cover_turns.saturating_sub(1);
        for seat in present.iter().copied().filter(|seat| *seat != owner) {
            let from = Consultee::Seat(owner);
            course.tell(EventKind::CoverGained {
                seat,
                need: question,
                until: lasts,
                from,
            });
        }
    }
    if family {
        for seat in present {
            facts::brought_out(course, seat, |revealed, _| {
                matches!(revealed, Revealed::WithFamily)
            });
        }
    }
}

fn each_pair(seats: &[SeatId], mut each: impl FnMut(SeatId, SeatId)) {
    for (index, a) in seats.iter().enumerate() {
        for b in seats.iter().skip(index + 1) {
            each(*a, *b);
        }
    }
}

/// Putting a need with a seat that has a waiting list starts the wait.
pub fn refer(course: &mut Course, to: SeatId, need: NeedId) {
    let world = course.world;
    for waiting in &world.needs[need].waiting {
        if world.waiting[*waiting].seat == to && course.state.waiting[*waiting].is_none() {
            course.tell(EventKind::WaitingStarted {
                waiting: *waiting,
                over_in: world.waiting[*waiting].turns,
            });
        }
    }
}

/// A need goes to another seat.
pub fn hand_over(course: &mut Course, from: SeatId, need: NeedId, to: SeatId, warm: bool) {
    let world = course.world;
    course.tell(EventKind::HandedOver { need, from, to, warm });
    refer(course, to, need);
    if warm {
        acquaint(course, from, to);
    } else {
        for person in world.needs[need].touches.clone() {
            change_trust(course, person, from, world.rules.trust.handed_over_cold);
        }
    }
    let own = world.scope(from, need, false).min(world.scope(from, need, true));
    let theirs = world.scope(to, need, false).min(world.scope(to, need, true));
    if own == Scope::Own && theirs != Scope::Own {
        course.tell(EventKind::Underreached { seat: from, need });
    }
}

/// Stepping back: where a need is light and there is room, the family's own hands grow stronger.
pub fn step_back(course: &mut Course, seat: SeatId, need: NeedId) {
    let world = course.world;
    let before = course.state.needs[need].stepped_back;
    course.tell(EventKind::SteppedBack(seat, need));
    if !before && course.state.needs[need].severity <= world.rules.effect.low {
        for carer in world.needs[need].weighs_on.clone() {
            change_capacity(course, carer, 1);
        }
    }
}

/// What the table's act brings once the family has been met.
pub fn with_family(course: &mut Course, slot: Slot, act: &Act) {
    let world = course.world;
    let rules = &world.rules.trust;
    let pen = course.state.pen;
    debug_assert_eq!(slot, Slot(0), "the table has one act");
    match *act {
        Act::Evaluate => {
            let turn = course.state.turn;
            let last = course.state.evaluated;
            let counts = last.is_none_or(|last| turn >= last + rules.evaluate_every) && turn > 1;
            course.tell(EventKind::Evaluated { counts });
            if counts {
                for person in world.people.ids() {
                    change_trust(course, person, pen, rules.evaluated);
                }
            }
            facts::brought_out(course, pen, |revealed, _| {
                matches!(revealed, Revealed::WithFamily)
            });
        }
        Act::Celebrate { need } => {
            let state = &course.state.needs[need];
            let earned = state.severity + rules.celebrate_points <= state.celebrated_at;
            course.tell(EventKind::Celebrated { need, earned });
            if earned {
                for person in world.people.ids() {
                    change_trust(course, person, pen, rules.celebrated);
                }
                for carer in world.needs[need].weighs_on.clone() {
                    change_capacity(course, carer, 1);
                }
            }
        }
        _ => {}
    }
}

/// An option that is work of a certain kind is judged as work is: a task is led, work in a life domain is supported.
pub fn judge_option(course: &mut Course, option: OptionId, seat: SeatId) {
    let world = course.world;
    let written = &world.options[option];
    let Some(scope) = written.scope.as_ref().map(|scope| scope[seat]) else {
        return;
    };
    let covered = world
        .needs
        .iter()
        .any(|(id, need)| need.task == written.task && help::covered(world, &course.state, seat, id));
    let verdict = help::verdict(scope, written.task.is_some() && covered, written.task.is_some());
    course.tell(EventKind::Judged {
        seat,
        need: None,
        option: Some(option),
        scope,
        verdict,
    });
}
