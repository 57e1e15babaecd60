//! Whether an act can be planned, and the reason why not. Asked by `step` and by the offers alike, so that what
//! is offered and what is accepted can't differ.

use super::command::{Act, Actor, Slot, Way};
use super::hours::{cost, hours_left};
use super::refusal::Refusal;
use super::state::{Phase, State};
use crate::scenario::ids::*;
use crate::scenario::model::Form;
use crate::scenario::world::{Consultee, Scope, World};

/// Safety acts per seat and turn: all five steps of the reporting code fit.
pub const SAFETY_SLOTS: u8 = 4;

/// Whether `by` can plan `act` in `slot`.
///
/// # Errors
/// The reason why not.
pub fn plan(
    world: &World,
    state: &State,
    by: Actor,
    slot: Slot,
    act: &Act,
    way: &Way,
) -> Result<(), Refusal> {
    phase(state)?;
    place(world, state, by, slot, act)?;
    possible(world, state, by, act, way)?;
    manner(world, state, by, act, way)?;
    for (seat, needed) in cost(world, state, by, act, way) {
        let left = hours_left(world, state, seat);
        if needed > left {
            return Err(Refusal::NoHours { seat, left, needed });
        }
    }
    Ok(())
}

/// Plans can be made now.
pub(super) fn phase(state: &State) -> Result<(), Refusal> {
    match state.phase {
        Phase::Decide => Ok(()),
        Phase::Prioritise => Err(Refusal::FocusFirst),
        Phase::Respond => Err(Refusal::AnswerFirst),
        Phase::Closing | Phase::Over => Err(Refusal::CaseOver),
    }
}

/// The seat whose plan it is: none for the table's.
pub(super) fn planner(by: Actor) -> Option<SeatId> {
    match by {
        Actor::Seat(seat) => Some(seat),
        Actor::Team => None,
    }
}

fn place(world: &World, state: &State, by: Actor, slot: Slot, act: &Act) -> Result<(), Refusal> {
    let rule = world.rules.act(act.kind()).ok_or(Refusal::NoSuchSlot)?;
    match (by, rule.table) {
        (Actor::Seat(_), true) => return Err(Refusal::TeamOnly),
        (Actor::Team, false) => return Err(Refusal::SeatOnly),
        (Actor::Seat(_), false) | (Actor::Team, true) => {}
    }
    let usual = world.rules.turn.acts_per_seat;
    let fits = if rule.table {
        slot == Slot(0)
    } else if rule.safety {
        (usual..usual + SAFETY_SLOTS).contains(&slot.0)
    } else {
        slot.0 < usual
    };
    if !fits {
        return Err(Refusal::NoSuchSlot);
    }
    let owner = planner(by);
    if state
        .plans
        .iter()
        .any(|planned| planned.by == owner && planned.slot == slot)
    {
        return Err(Refusal::SlotTaken);
    }
    if state
        .plans
        .iter()
        .any(|planned| planned.by == owner && planned.act == *act)
    {
        return Err(Refusal::Already);
    }
    Ok(())
}

/// Who asks tells it once the family agrees, so that telling it in another plan would mean not waiting for the answer.
fn told_otherwise(state: &State, by: Actor, other: Act, fact: FactId) -> Result<(), Refusal> {
    let owner = planner(by);
    let both = state
        .plans
        .iter()
        .any(|planned| planned.by == owner && planned.act == other);
    if both {
        Err(Refusal::AskedAndTold(fact))
    } else {
        Ok(())
    }
}

fn seen(state: &State, need: NeedId) -> Result<(), Refusal> {
    if state.needs[need].seen {
        Ok(())
    } else {
        Err(Refusal::NeedUnseen(need))
    }
}

fn signal_seen(state: &State, signal: SignalId) -> Result<(), Refusal> {
    if state.signals[signal].seen.is_some() {
        Ok(())
    } else {
        Err(Refusal::SignalUnseen(signal))
    }
}

fn possible(world: &World, state: &State, by: Actor, act: &Act, way: &Way) -> Result<(), Refusal> {
    let doer = planner(by).unwrap_or(state.pen);
    match *act {
        Act::Explore { .. } | Act::Evaluate => Ok(()),
        Act::Support {
            need,
            with,
            intensive,
        } => {
            seen(state, need)?;
            if let Some(person) = with
                && !world.needs[need].touches.contains(&person)
            {
                return Err(Refusal::NotTouched(person));
            }
            if !intensive {
                return Ok(());
            }
            if let (Scope::Reserved, Some(task)) = (world.scope(doer, need, true), world.needs[need].task) {
                return Err(Refusal::Reserved(task));
            }
            waiting(world, state, doer, need, way)
        }
        Act::AskConsent { fact } => {
            known(state, doer, fact)?;
            let consent = &world.facts[fact].consent;
            if consent.is_empty()
                || consent
                    .iter()
                    .all(|person| state.facts[fact].consent.contains(person))
            {
                return Err(Refusal::NoConsentNeeded(fact));
            }
            told_otherwise(state, by, Act::ShareFact { fact }, fact)
        }
        Act::ShareFact { fact } => {
            known(state, doer, fact)?;
            if state.facts[fact].shared {
                return Err(Refusal::FactShared(fact));
            }
            told_otherwise(state, by, Act::AskConsent { fact }, fact)
        }
        Act::Consult { whom, need } => {
            seen(state, need)?;
            if whom == Consultee::Seat(doer) {
                Err(Refusal::Oneself)
            } else {
                Ok(())
            }
        }
        Act::Conference {
            who,
            question,
            decides,
            ..
        } => {
            seen(state, question)?;
            let who = who.and(world.all_seats());
            if who.len() < 2 || !who.has(decides) {
                Err(Refusal::WhoMissing)
            } else {
                Ok(())
            }
        }
        Act::FormTeam { who, lead } => {
            let who = who.and(world.all_seats());
            if state.form == Form::Team {
                Err(Refusal::TeamInForce)
            } else if who.len() < 2 || !who.has(lead) {
                Err(Refusal::WhoMissing)
            } else {
                Ok(())
            }
        }
        Act::ScaleDown { to } => {
            if state.form > to {
                Ok(())
            } else {
                Err(Refusal::NoHeavierForm)
            }
        }
        Act::HandOver { need, to, .. } => {
            seen(state, need)?;
            if to == doer {
                Err(Refusal::SameSeat)
            } else {
                Ok(())
            }
        }
        Act::SeekAdvice { .. } | Act::Report { .. } if world.discipline(doer).reporting_line => {
            Err(Refusal::IsReportingLine)
        }
        Act::SeekAdvice { signal } => signal.map_or(Ok(()), |signal| signal_seen(state, signal)),
        Act::TalkWorry { signal } | Act::Report { signal, .. } => signal_seen(state, signal),
        Act::StepBack { need } | Act::Celebrate { need } | Act::PlanGoal { need, .. } => seen(state, need),
        Act::GetAcquainted { with } => {
            if with == doer {
                Err(Refusal::Oneself)
            } else if state.seats[doer].knows[with] >= 3 {
                Err(Refusal::KnownWell)
            } else {
                Ok(())
            }
        }
    }
}

fn known(state: &State, seat: SeatId, fact: FactId) -> Result<(), Refusal> {
    if state.facts[fact].known.has(seat) {
        Ok(())
    } else {
        Err(Refusal::FactUnknown(fact))
    }
}

fn waiting(world: &World, state: &State, seat: SeatId, need: NeedId, way: &Way) -> Result<(), Refusal> {
    for waiting in &world.needs[need].waiting {
        let list = &world.waiting[*waiting];
        if list.seat != seat {
            continue;
        }
        let (left, referred) = match state.waiting[*waiting] {
            Some(since) => ((since + list.turns).saturating_sub(state.turn), true),
            None => (list.turns, false),
        };
        if left == 0 {
            continue;
        }
        if !way.deviates {
            return Err(Refusal::Waiting {
                waiting: *waiting,
                left,
                referred,
            });
        }
        if !world.organisation.backs_deviation {
            return Err(Refusal::NotBacked);
        }
    }
    Ok(())
}

fn manner(world: &World, state: &State, by: Actor, act: &Act, way: &Way) -> Result<(), Refusal> {
    let Actor::Seat(doer) = by else {
        return match way {
            Way {
                introduced_by: Some(_),
                ..
            } => Err(Refusal::NoIntroduction),
            Way {
                builds_on: Some(_), ..
            } => Err(Refusal::NoStrength),
            Way { .. } => Ok(()),
        };
    };
    if let Some(seat) = way.introduced_by {
        let contact = world.rules.act(act.kind()).is_some_and(|rule| rule.contact);
        if !contact || seat == doer || state.seats[doer].met || !state.seats[seat].met {
            return Err(Refusal::NoIntroduction);
        }
    }
    if let Some(strength) = way.builds_on {
        let of = world.strengths[strength].of;
        let helped = match *act {
            Act::Support {
                with: Some(person), ..
            } => person == of,
            Act::Support { with: None, .. } => true,
            _ => false,
        };
        if !state.strengths[strength].seen || !helped {
            return Err(Refusal::NoStrength);
        }
    }
    Ok(())
}

/// Whether `seat` can choose `option` now, and who pays for it.
///
/// # Errors
/// The reason why not.
pub fn choose(world: &World, state: &State, by: Actor, option: OptionId) -> Result<SeatId, Refusal> {
    if state.phase == Phase::Over {
        return Err(Refusal::CaseOver);
    }
    let choice = &world.options[option];
    let moment = choice.moment;
    if !state.moments.contains(&moment) {
        return Err(Refusal::MomentClosed);
    }
    let seat = match (world.moments[moment].seat, by) {
        (Some(seat), Actor::Seat(asking)) if seat == asking => seat,
        (None, Actor::Team) => state.pen,
        (None, Actor::Seat(_)) => return Err(Refusal::TeamOnly),
        (Some(_), _) => return Err(Refusal::NotYours(moment)),
    };
    if !super::condition::holds(world, state, &choice.when) {
        return Err(Refusal::OptionClosed(option));
    }
    if let (Some(scope), Some(task)) = (&choice.scope, choice.task)
        && scope[seat] == Scope::Reserved
    {
        return Err(Refusal::Reserved(task));
    }
    let freed: u8 = state
        .choices
        .iter()
        .filter(|(chosen, who)| *who == seat && world.options[*chosen].moment == moment)
        .map(|(chosen, _)| world.options[*chosen].hours)
        .sum();
    let left = hours_left(world, state, seat).saturating_add(freed);
    if choice.hours > left {
        return Err(Refusal::NoHours {
            seat,
            left,
            needed: choice.hours,
        });
    }
    Ok(seat)
}
