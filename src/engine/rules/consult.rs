//! Consulting: a question about a need, answered at once among those who know each other, else with the next turn.

use super::measures::acquaint;
use crate::engine::command::{Act, Actor, ConsultReply, Slot};
use crate::engine::course::Course;
use crate::engine::event::{EventKind, Verdict};
use crate::engine::state::{Asked, State};
use crate::engine::step::usual_reply;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::world::{Consultee, Scope};

/// Asks within the turn when the line is short; from then on the question stands.
pub fn ask_at_once(course: &mut Course, by: Actor, slot: Slot, act: &Act) {
    let (Actor::Seat(asker), Act::Consult { whom, need }) = (by, *act) else {
        return;
    };
    if !at_once(course.world, &course.state, asker, whom) {
        return;
    }
    course.tell(EventKind::Asked {
        by: asker,
        slot,
        whom,
        need,
    });
    if let Consultee::Expert(_) = whom {
        let reply = usual_reply(course.world.expertise(whom, need));
        answer(course, asker, slot, whom, need, reply);
    }
}

/// Whether a consult between these two is answered within the turn.
pub fn at_once(world: &World, state: &State, asker: SeatId, whom: Consultee) -> bool {
    let acquainted = match whom {
        Consultee::Seat(other) => state.seats[asker].knows[other] >= world.rules.trust.consult_at_once,
        Consultee::Expert(_) => false,
    };
    acquainted || world.short_line(Consultee::Seat(asker), whom)
}

/// The answer: advice with cover and what one may tell, or "here my expertise ends, ask ...".
pub fn answer(
    course: &mut Course,
    by: SeatId,
    slot: Slot,
    whom: Consultee,
    need: NeedId,
    reply: ConsultReply,
) {
    let world = course.world;
    let expertise = world.expertise(whom, need);
    let covered = course.state.seats[by]
        .cover
        .get(&need)
        .is_some_and(|until| *until >= course.state.turn);
    let repeated = covered && course.state.consulted.contains(&(by, whom, need));
    let points_to = match reply {
        ConsultReply::Advice => None,
        ConsultReply::Boundary => whose(world, need, by, whom),
    };
    course.tell(EventKind::Consulted {
        by,
        slot,
        whom,
        need,
        reply,
        expertise,
        points_to,
        repeated,
    });
    if reply == ConsultReply::Boundary {
        return;
    }
    if expertise != Scope::Own {
        if let Consultee::Seat(seat) = whom {
            course.tell(EventKind::Judged {
                seat,
                need: Some(need),
                option: None,
                scope: expertise,
                verdict: if expertise == Scope::Basic {
                    Verdict::Within
                } else {
                    Verdict::Overreach
                },
            });
        }
        return;
    }
    if repeated {
        return;
    }
    let lasts = world.rules.scope.cover_turns;
    let late = u8::from(course.state.phase == crate::engine::state::Phase::Closing);
    let until = course.state.turn + lasts.saturating_sub(1) + late;
    course.tell(EventKind::CoverGained {
        seat: by,
        need,
        until,
        from: whom,
    });
    if let Some(fact) = tellable(world, &course.state, by, whom, need) {
        super::facts::learn(course, fact, SeatSet::only(by), Some(whom));
    }
}

/// Whose own it is, to point to.
fn whose(world: &World, need: NeedId, asker: SeatId, asked: Consultee) -> Option<Consultee> {
    let seats = world.seats.ids().map(Consultee::Seat);
    let experts = world.experts.ids().map(Consultee::Expert);
    seats
        .chain(experts)
        .filter(|who| *who != asked && *who != Consultee::Seat(asker))
        .find(|who| world.expertise(*who, need) == Scope::Own)
}

/// A fact about the need that the asked knows, the asker doesn't, and for which no consent is lacking.
fn tellable(world: &World, state: &State, asker: SeatId, asked: Consultee, need: NeedId) -> Option<FactId> {
    world
        .facts
        .iter()
        .find(|(id, fact)| {
            let knows = match asked {
                Consultee::Seat(seat) => state.facts[*id].known.has(seat),
                Consultee::Expert(expert) => fact.experts.contains(&expert),
            };
            knows
                && fact.about.contains(&need)
                && !state.facts[*id].known.has(asker)
                && fact
                    .consent
                    .iter()
                    .all(|person| state.facts[*id].consent.contains(person))
        })
        .map(|(id, _)| id)
}

/// At the close: questions not answered yet are answered as colleagues usually do; those that asked get acquainted.
pub fn close(
    course: &mut Course,
    by: SeatId,
    slot: Slot,
    whom: Consultee,
    need: NeedId,
    asked: Option<Asked>,
) {
    if !matches!(asked, Some(Asked::Answered(_))) {
        let reply = usual_reply(course.world.expertise(whom, need));
        answer(course, by, slot, whom, need, reply);
    }
    if let Consultee::Seat(other) = whom {
        acquaint(course, by, other);
    }
}
