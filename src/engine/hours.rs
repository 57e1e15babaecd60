//! What acts cost, and how many hours a seat has left.

use super::command::{Act, Actor, Way};
use super::state::State;
use crate::scenario::ids::*;
use crate::scenario::world::{Consultee, World};

/// Hours an act takes, per seat.
pub fn cost(world: &World, state: &State, by: Actor, act: &Act, way: &Way) -> Vec<(SeatId, u8)> {
    let Some(rule) = world.rules.act(act.kind()) else {
        return Vec::new();
    };
    let doer = match by {
        Actor::Seat(seat) => seat,
        Actor::Team => state.pen,
    };
    let mut cost = match act {
        Act::Conference { who, .. } | Act::FormTeam { who, .. } => who
            .and(world.all_seats())
            .iter()
            .map(|seat| (seat, rule.hours))
            .collect(),
        Act::PlanGoal { lead, .. } => {
            vec![(
                *lead,
                rule.hours
                    .saturating_sub(u8::from(world.organisation.time_for_plan)),
            )]
        }
        Act::Consult {
            whom: Consultee::Seat(other),
            ..
        }
        | Act::GetAcquainted { with: other }
        | Act::HandOver { to: other, .. } => vec![(doer, rule.hours), (*other, rule.hours_other)],
        Act::Explore { .. }
        | Act::Support { .. }
        | Act::AskConsent { .. }
        | Act::ShareFact { .. }
        | Act::Consult {
            whom: Consultee::Expert(_),
            ..
        }
        | Act::ScaleDown { .. }
        | Act::SeekAdvice { .. }
        | Act::TalkWorry { .. }
        | Act::Report { .. }
        | Act::StepBack { .. }
        | Act::Evaluate
        | Act::Celebrate { .. } => vec![(doer, rule.hours)],
    };
    if let Some(seat) = way.introduced_by {
        cost.push((seat, world.rules.turn.introduction_hours));
    }
    cost
}

/// Hours a seat has left in this turn, after all that is planned and chosen.
pub fn hours_left(world: &World, state: &State, seat: SeatId) -> u8 {
    let planned = state.plans.iter().flat_map(|planned| {
        let by = planned.by.map_or(Actor::Team, Actor::Seat);
        cost(world, state, by, &planned.act, &planned.way)
    });
    let plans: u16 = planned
        .filter(|(who, _)| *who == seat)
        .map(|(_, hours)| u16::from(hours))
        .sum();
    let choices: u16 = state
        .choices
        .iter()
        .filter(|(_, who)| *who == seat)
        .map(|(option, _)| u16::from(world.options[*option].hours))
        .sum();
    let team = if state.team.has(seat) {
        u16::from(world.rules.form.team_hours)
    } else {
        0
    };
    let spent = plans + choices + team + u16::from(state.seats[seat].hours_spent);
    u8::try_from(u16::from(world.seats[seat].hours).saturating_sub(spent)).unwrap_or(0)
}
