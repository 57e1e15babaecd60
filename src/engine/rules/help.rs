//! What help does: scope and cover, focus, blocking, trust and strain together make its effect.

use super::contacts::Contact;
use super::load::effect_at;
use super::measures::{change_capacity, change_severity, part};
use crate::engine::course::Course;
use crate::engine::event::{EventKind, HeldBack, Verdict};
use crate::engine::state::State;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::world::Scope;

/// Whether expertise covers a seat on a need now: its own consult, or a team with somebody whose own it is.
pub fn covered(world: &World, state: &State, seat: SeatId, need: NeedId) -> bool {
    let consulted = state.seats[seat]
        .cover
        .get(&need)
        .is_some_and(|until| *until >= state.turn);
    let in_team = state.team.has(seat)
        && state.team.iter().any(|other| {
            other != seat
                && world.expertise(crate::scenario::world::Consultee::Seat(other), need) == Scope::Own
        });
    consulted || in_team
}

/// The verdict on work in this scope.
pub fn verdict(scope: Scope, covered: bool, leads: bool) -> Verdict {
    match scope {
        Scope::Own => Verdict::Within,
        Scope::Basic if covered => Verdict::WithinByConsultation,
        Scope::Basic if leads => Verdict::Overreach,
        Scope::Basic => Verdict::Within,
        Scope::Outside | Scope::Reserved => Verdict::Overreach,
    }
}

/// Help at one contact.
pub fn help(course: &mut Course, contact: &Contact, need: NeedId) {
    let world = course.world;
    let seat = contact.seat;
    let scope = world.scope(seat, need, contact.intensive);
    let covered = covered(world, &course.state, seat, need);
    let verdict = verdict(scope, covered, contact.intensive);
    course.tell(EventKind::Judged {
        seat,
        need: Some(need),
        option: None,
        scope,
        verdict,
    });
    let (points, held_back) = effect(world, &course.state, contact, need, scope, covered);
    let room = world
        .rules
        .effect
        .most_per_turn
        .saturating_sub(course.state.needs[need].won);
    let points = points.min(room).min(u16::from(course.state.needs[need].severity));
    course.tell(EventKind::Helped {
        seat,
        need,
        points,
        held_back,
    });
    change_severity(course, need, -i16::try_from(points).unwrap_or(0));
    if matches!(scope, Scope::Outside | Scope::Reserved) {
        let due = course.state.turn + world.rules.scope.outside_after;
        course.tell(EventKind::BacklashSet { seat, need, due });
    }
    if let Some(strength) = contact.way.builds_on {
        let again = world.rules.load.strength_turns;
        let rested = course.state.strengths[strength]
            .used
            .is_none_or(|turn| turn + again <= course.state.turn);
        course.tell(EventKind::StrengthUsed(strength, seat));
        if rested {
            for carer in world.carers() {
                change_capacity(course, carer, world.rules.load.strength_capacity);
            }
        }
    }
}

fn effect(
    world: &World,
    state: &State,
    contact: &Contact,
    need: NeedId,
    scope: Scope,
    covered: bool,
) -> (u16, Vec<HeldBack>) {
    let rules = &world.rules.effect;
    let mut held_back = Vec::new();
    let base = if contact.intensive {
        rules.intensive
    } else {
        rules.light
    };
    let mut points = u32::from(base) * 1000;
    if state.agreed(need) {
        points = part(points, rules.focus);
    } else if state.focus_against.has(need) {
        points = part(points, world.rules.prioritising.insist_effect);
        held_back.push(HeldBack::Insisted);
    }
    let blocker = world.needs[need]
        .blocked_by
        .iter()
        .copied()
        .find(|blocker| state.needs[*blocker].severity > rules.blocks_above);
    if let Some(blocker) = blocker {
        points = part(points, rules.blocked);
        held_back.push(HeldBack::Blocked(blocker));
    }
    match scope {
        Scope::Own => {}
        Scope::Basic if covered => {}
        Scope::Basic => {
            points = part(points, world.rules.scope.basic_uncovered);
            held_back.push(HeldBack::NoCover);
        }
        Scope::Outside | Scope::Reserved => {
            points = part(points, world.rules.scope.outside);
            held_back.push(HeldBack::Outside);
        }
    }
    let weighed = match contact.with {
        Some(person) => vec![person],
        None => world.needs[need].weighs_on.clone(),
    };
    let trust: u32 = weighed
        .iter()
        .map(|person| u32::from(state.people[*person].trust[contact.seat]))
        .sum();
    let trust = trust * 1000 / u32::try_from(weighed.len().max(1)).unwrap_or(1);
    points = part(points, trust_effect(world, trust));
    if trust < 3000 {
        held_back.push(HeldBack::Distrust);
    }
    let strain = world.needs[need]
        .weighs_on
        .iter()
        .map(|carer| state.people[*carer].strain)
        .max()
        .unwrap_or(0);
    let room = effect_at(world, strain);
    if room < 1000 {
        held_back.push(HeldBack::Strain);
    }
    points = part(points, room);
    (
        u16::try_from((points + 500) / 1000).unwrap_or(u16::MAX),
        held_back,
    )
}

/// Part of the effect at this trust (in thousandths of a point): from the lowest at 0 to the highest at 8.
fn trust_effect(world: &World, trust: u32) -> u16 {
    let rules = &world.rules.effect;
    let span = u32::from(rules.trust_highest.saturating_sub(rules.trust_lowest));
    let won = span * trust.min(8000) / 8000;
    rules.trust_lowest.saturating_add(u16::try_from(won).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_judged_by_scope_cover_and_who_leads() {
        let cases = [
            (Scope::Own, false, true, Verdict::Within),
            (Scope::Basic, false, false, Verdict::Within),
            (Scope::Basic, false, true, Verdict::Overreach),
            (Scope::Basic, true, true, Verdict::WithinByConsultation),
            (Scope::Outside, true, false, Verdict::Overreach),
            (Scope::Outside, false, false, Verdict::Overreach),
        ];
        for (scope, covered, leads, expected) in cases {
            assert_eq!(
                verdict(scope, covered, leads),
                expected,
                "{scope:?} covered {covered} leads {leads}"
            );
        }
    }
}
