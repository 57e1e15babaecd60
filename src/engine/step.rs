//! One command: refused with a reason, or told as events. The state itself is left alone.

use super::command::{Act, Actor, Command, ConsultReply, Focus, Reply, Slot, Way};
use super::course::Course;
use super::event::{Event, EventKind};
use super::refusal::Refusal;
use super::rules::{closing, consult, ending, prioritising};
use super::state::{Asked, Phase, State};
use super::{legal, rules};
use crate::scenario::ids::*;
use crate::scenario::world::{Consultee, World};

/// What `command` makes happen, appended to `out`.
///
/// # Errors
/// Why it can't be done; `out` is as it was.
pub fn step(
    world: &World,
    state: &State,
    by: Actor,
    command: Command,
    out: &mut Vec<Event>,
) -> Result<(), Refusal> {
    if state.phase == Phase::Over {
        return Err(Refusal::CaseOver);
    }
    match command {
        Command::Name(need) => {
            let seat = seat_of(by)?;
            before_focus(state)?;
            seen(state, need)?;
            Course::new(world, state.clone(), out).tell(EventKind::Named(seat, need));
        }
        Command::Propose(focus) => {
            propose(state, by, &focus)?;
            prioritising::propose(&mut Course::new(world, state.clone(), out), focus);
        }
        Command::KeepFocus => {
            team(by)?;
            before_focus(state)?;
            prioritising::keep(&mut Course::new(world, state.clone(), out));
        }
        Command::Respond(reply) => {
            respond(world, state, by, reply)?;
            prioritising::respond(&mut Course::new(world, state.clone(), out), reply);
        }
        Command::Object => {
            let seat = seat_of(by)?;
            legal::phase(state)?;
            if state.seats[seat].objected {
                return Err(Refusal::Already);
            }
            Course::new(world, state.clone(), out).tell(EventKind::Objected(seat));
        }
        Command::Plan { slot, act, way } => {
            legal::plan(world, state, by, slot, &act, &way)?;
            let mut course = Course::new(world, state.clone(), out);
            course.tell(EventKind::Planned(legal::planner(by), slot, act, way));
            consult::ask_at_once(&mut course, by, slot, &act);
        }
        Command::Withdraw(slot) => {
            withdraw(state, by, slot)?;
            Course::new(world, state.clone(), out).tell(EventKind::Withdrawn(legal::planner(by), slot));
        }
        Command::Answer { asker, slot, reply } => {
            let (whom, need) = question(state, by, asker, slot)?;
            consult::answer(
                &mut Course::new(world, state.clone(), out),
                asker,
                slot,
                whom,
                need,
                reply,
            );
        }
        Command::Choose(option) => {
            let seat = legal::choose(world, state, by, option)?;
            let kind = EventKind::Chosen {
                option,
                seat,
                by_default: false,
            };
            Course::new(world, state.clone(), out).tell(kind);
        }
        Command::CloseTurn => {
            team(by)?;
            legal::phase(state)?;
            closing::close(&mut Course::new(world, state.clone(), out), false);
        }
        Command::CloseHelp => {
            close_help(world, state, by)?;
            closing::close(&mut Course::new(world, state.clone(), out), true);
        }
    }
    Ok(())
}

fn team(by: Actor) -> Result<(), Refusal> {
    match by {
        Actor::Team => Ok(()),
        Actor::Seat(_) => Err(Refusal::TeamOnly),
    }
}

fn seat_of(by: Actor) -> Result<SeatId, Refusal> {
    match by {
        Actor::Seat(seat) => Ok(seat),
        Actor::Team => Err(Refusal::SeatOnly),
    }
}

fn before_focus(state: &State) -> Result<(), Refusal> {
    match state.phase {
        Phase::Prioritise => Ok(()),
        Phase::Respond => Err(Refusal::AnswerFirst),
        Phase::Decide => Err(Refusal::FocusStands),
        Phase::Closing | Phase::Over => Err(Refusal::CaseOver),
    }
}

fn seen(state: &State, need: NeedId) -> Result<(), Refusal> {
    if state.needs[need].seen {
        Ok(())
    } else {
        Err(Refusal::NeedUnseen(need))
    }
}

/// Whether this focus can be proposed.
///
/// # Errors
/// The reason why not.
pub fn propose(state: &State, by: Actor, focus: &Focus) -> Result<(), Refusal> {
    team(by)?;
    before_focus(state)?;
    if focus.is_empty() {
        return Err(Refusal::FocusEmpty);
    }
    focus.iter().try_for_each(|need| seen(state, need))
}

/// Whether the team can answer the family so.
///
/// # Errors
/// The reason why not.
pub fn respond(world: &World, state: &State, by: Actor, reply: Reply) -> Result<(), Refusal> {
    team(by)?;
    if state.phase != Phase::Respond {
        return Err(Refusal::NoAnswer);
    }
    if reply == Reply::Negotiate {
        rules::prioritising::who_talks(world, state)?;
    }
    Ok(())
}

/// Whether the plan in this slot can be taken back.
///
/// # Errors
/// The reason why not.
pub fn withdraw(state: &State, by: Actor, slot: Slot) -> Result<(), Refusal> {
    legal::phase(state)?;
    let owner = legal::planner(by);
    match state
        .plans
        .iter()
        .find(|planned| planned.by == owner && planned.slot == slot)
    {
        None => Err(Refusal::NothingPlanned),
        Some(planned) if planned.asked.is_some() => Err(Refusal::Locked),
        Some(_) => Ok(()),
    }
}

/// What was asked of `by` in this slot of `asker`.
///
/// # Errors
/// Nobody asked.
pub fn question(state: &State, by: Actor, asker: SeatId, slot: Slot) -> Result<(Consultee, NeedId), Refusal> {
    let seat = seat_of(by)?;
    let planned = state.plans.iter().find(|planned| {
        planned.by == Some(asker) && planned.slot == slot && planned.asked == Some(Asked::Waiting)
    });
    match planned.map(|planned| planned.act) {
        Some(Act::Consult { whom, need }) if whom == Consultee::Seat(seat) => Ok((whom, need)),
        _ => Err(Refusal::NotAsked),
    }
}

/// Whether help can be closed well now.
///
/// # Errors
/// The reason why not.
pub fn close_help(world: &World, state: &State, by: Actor) -> Result<(), Refusal> {
    team(by)?;
    legal::phase(state)?;
    ending::can_close(world, state)
}

/// The answer a colleague outside, or one who says nothing, gives: advice where their expertise reaches.
pub fn usual_reply(expertise: crate::scenario::world::Scope) -> ConsultReply {
    if expertise == crate::scenario::world::Scope::Own {
        ConsultReply::Advice
    } else {
        ConsultReply::Boundary
    }
}

/// A plan without anything particular about it.
pub const PLAIN: Way = Way {
    introduced_by: None,
    builds_on: None,
    deviates: false,
};
