//! A turn is closed: the order in which everything planned happens.

use super::contacts::{self, Contact};
use super::effects::apply_effects;
use super::measures::acquaint;
use super::{
    consult, ending, facts, form, happenings, help, load, needs, safety, table_acts, underreach, voices,
};
use crate::engine::chance::{Purpose, chance};
use crate::engine::command::Act;
use crate::engine::course::Course;
use crate::engine::event::{Cause, EventKind};
use crate::engine::state::Planned;
use crate::scenario::ids::*;
use crate::scenario::world::{Consultee, Revealed, StableKey};

/// Closes the turn; `help_closed` ends the case well with it.
pub fn close(course: &mut Course, help_closed: bool) {
    course.tell(EventKind::Closing);
    moments(course);
    let plans = course.state.plans.clone();
    table(course, &plans);
    among_colleagues(course, &plans);
    safety_acts(course, &plans);
    let contacts = contacts::planned(course.world, &course.state);
    let friction = form::friction(course, &contacts);
    load::settle(course, &contacts, friction);
    visits(course, &contacts);
    needs::ease(course);
    needs::relief(course);
    needs::drift(course);
    needs::due(course);
    happenings::happen(course);
    needs::wear(course);
    safety::missed(course);
    safety::returned(course);
    underreach::tell(course);
    voices::speak(course);
    course.tell(EventKind::TurnClosed);
    ending::go_on(course, help_closed);
}

fn moments(course: &mut Course) {
    let world = course.world;
    let open = course.state.moments.clone();
    for moment in open {
        if !course.state.chosen.contains_key(&moment) {
            let seat = world.moments[moment].seat.unwrap_or(course.state.pen);
            let option = world.moments[moment].default;
            course.tell(EventKind::Chosen {
                option,
                seat,
                by_default: true,
            });
        }
    }
    let mut choices = course.state.choices.clone();
    choices.sort_by_key(|(option, _)| (!world.moments[world.options[*option].moment].safety, *option));
    for (option, seat) in choices {
        course.because(Cause::Option(option), |course| {
            table_acts::judge_option(course, option, seat);
            apply_effects(course, &world.options[option].effects, Some(seat));
        });
    }
}

fn carried_out(course: &mut Course, plan: &Planned) {
    course.tell(EventKind::CarriedOut {
        by: plan.by,
        slot: plan.slot,
        act: plan.act,
        way: plan.way,
    });
}

fn table(course: &mut Course, plans: &[Planned]) {
    let table = plans.iter().find(|plan| plan.by.is_none());
    if let Some(plan) = table {
        course.because(Cause::Act(None, plan.slot), |course| {
            carried_out(course, plan);
            table_acts::coordinate(course, plan);
        });
    } else if !course.state.team.is_empty() {
        let until = course.state.turn;
        course.tell(EventKind::Coordinated { until });
    }
}

/// What happens among professionals, and what the family is asked for it: with their consent it is told now.
fn among_colleagues(course: &mut Course, plans: &[Planned]) {
    for plan in plans {
        let Some(seat) = plan.by else { continue };
        course.because(Cause::Act(Some(seat), plan.slot), |course| match plan.act {
            Act::Consult { whom, need } => {
                carried_out(course, plan);
                consult::close(course, seat, plan.slot, whom, need, plan.asked);
            }
            Act::GetAcquainted { with } => {
                carried_out(course, plan);
                acquaint(course, seat, with);
            }
            Act::AskConsent { fact } => facts::ask_consent(course, seat, fact),
            _ => {}
        });
    }
    for plan in plans {
        let Some(seat) = plan.by else { continue };
        course.because(Cause::Act(Some(seat), plan.slot), |course| match plan.act {
            Act::ShareFact { fact } => {
                carried_out(course, plan);
                facts::share(course, seat, fact);
            }
            Act::HandOver { need, to, warm } => {
                carried_out(course, plan);
                table_acts::hand_over(course, seat, need, to, warm);
            }
            Act::StepBack { need } => {
                carried_out(course, plan);
                table_acts::step_back(course, seat, need);
            }
            _ => {}
        });
    }
}

fn safety_acts(course: &mut Course, plans: &[Planned]) {
    for plan in plans {
        let Some(seat) = plan.by else { continue };
        if matches!(
            plan.act,
            Act::SeekAdvice { .. } | Act::TalkWorry { .. } | Act::Report { .. }
        ) {
            course.because(Cause::Act(Some(seat), plan.slot), |course| {
                carried_out(course, plan);
                safety::act(course, seat, &plan.act);
            });
        }
    }
}

fn visits(course: &mut Course, contacts: &[Contact]) {
    let world = course.world;
    for contact in contacts {
        let bearers: Vec<PersonId> = world
            .carers()
            .filter(|carer| contact.borne_by(world, *carer))
            .collect();
        let strain = bearers
            .iter()
            .map(|carer| course.state.people[*carer].strain)
            .max()
            .unwrap_or(0);
        let overloaded = strain > world.rules.load.full_until;
        course.because(Cause::Act(contact.by, contact.slot), |course| {
            if overloaded && missed(course, contact) {
                let (by, slot, act) = (contact.seat, contact.slot, contact.act);
                return course.tell(EventKind::Missed { by, slot, act });
            }
            let contact = &contacts::at_the_door(course, contact);
            contacts::meet(course, contact, overloaded);
            visit(course, contact);
        });
    }
}

fn missed(course: &Course, contact: &Contact) -> bool {
    let can_be = matches!(contact.act, Act::Explore { .. } | Act::Support { .. });
    let kind = StableKey::of("act", &format!("{:?}", contact.act.kind()));
    let key = course.world.seats[contact.seat].key.and(kind);
    let (seed, turn) = (course.state.seed, course.state.turn);
    can_be && chance(seed, turn, Purpose::Missed, key, contact.slot.0) < course.world.rules.load.missed
}

fn visit(course: &mut Course, contact: &Contact) {
    let world = course.world;
    let seat = contact.seat;
    match contact.act {
        Act::Explore { with } => {
            tell_carried_out(course, contact);
            facts::brought_out(course, seat, |revealed, course| match revealed {
                Revealed::Explore(person, trust) => {
                    *person == with && course.state.people[with].trust[seat] >= *trust
                }
                Revealed::Support(..) | Revealed::WithFamily => false,
            });
            let strengths: Vec<StrengthId> = world
                .strengths
                .iter()
                .filter(|(id, strength)| strength.of == with && !course.state.strengths[*id].seen)
                .map(|(id, _)| id)
                .take(1)
                .collect();
            for strength in strengths {
                course.tell(EventKind::StrengthShown(strength));
            }
        }
        Act::Support { need, .. } => {
            tell_carried_out(course, contact);
            help::help(course, contact, need);
            let people = contact.people(world);
            facts::brought_out(course, seat, |revealed, course| match revealed {
                Revealed::Support(person, trust) => {
                    people.contains(person) && course.state.people[*person].trust[seat] >= *trust
                }
                Revealed::Explore(..) | Revealed::WithFamily => false,
            });
        }
        Act::AskConsent { .. } => tell_carried_out(course, contact),
        Act::Evaluate | Act::Celebrate { .. } => table_acts::with_family(course, contact.slot, &contact.act),
        Act::ShareFact { .. }
        | Act::Consult {
            whom: Consultee::Seat(_) | Consultee::Expert(_),
            ..
        }
        | Act::Conference { .. }
        | Act::FormTeam { .. }
        | Act::ScaleDown { .. }
        | Act::HandOver { .. }
        | Act::SeekAdvice { .. }
        | Act::TalkWorry { .. }
        | Act::Report { .. }
        | Act::StepBack { .. }
        | Act::PlanGoal { .. }
        | Act::GetAcquainted { .. } => {}
    }
}

fn tell_carried_out(course: &mut Course, contact: &Contact) {
    course.tell(EventKind::CarriedOut {
        by: contact.by,
        slot: contact.slot,
        act: contact.act,
        way: contact.way,
    });
}
