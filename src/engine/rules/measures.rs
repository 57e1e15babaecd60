//! Small changes that many rules make: severity, trust, capacity, acquaintance - each within its bounds.

use crate::engine::course::Course;
use crate::engine::event::EventKind;
use crate::scenario::ids::*;

/// Changes a need by so many points, within 0-100.
pub fn change_severity(course: &mut Course, need: NeedId, by: i16) {
    let from = course.state.needs[need].severity;
    let to = u8::try_from((i16::from(from) + by).clamp(0, 100)).unwrap_or(from);
    if to != from {
        course.tell(EventKind::SeverityChanged { need, from, to });
    }
}

/// Changes a person's trust in a seat, within 0-10 and the most that trust moves in a turn.
pub fn change_trust(course: &mut Course, person: PersonId, seat: SeatId, by: i8) {
    let most = course.world.rules.trust.change_at_most;
    let state = &course.state.people[person];
    let moved = state.trust_moved[seat];
    let by = (moved.saturating_add(by)).clamp(-most, most) - moved;
    let from = state.trust[seat];
    let to = from.saturating_add_signed(by).min(10);
    if to != from {
        course.tell(EventKind::TrustChanged {
            person,
            seat,
            from,
            to,
        });
    }
}

/// Changes what a carer can bear, within the bounds and the most it moves in a turn. Others have no capacity.
pub fn change_capacity(course: &mut Course, person: PersonId, by: i8) {
    if !course.world.people[person].carer {
        return;
    }
    let rules = &course.world.rules.load;
    let most = i8::try_from(rules.capacity_change).unwrap_or(i8::MAX);
    let state = &course.state.people[person];
    let by = (state.capacity_moved.saturating_add(by)).clamp(-most, most) - state.capacity_moved;
    let from = state.capacity;
    let to = from
        .saturating_add_signed(by)
        .clamp(rules.capacity_lowest, rules.capacity_highest);
    if to != from {
        course.tell(EventKind::CapacityChanged { person, from, to });
    }
}

/// Two seats get to know each other better, by at most the step of the rules.
pub fn acquaint(course: &mut Course, a: SeatId, b: SeatId) {
    if a == b {
        return;
    }
    let level = course.state.seats[a].knows[b].max(course.state.seats[b].knows[a]);
    let next = level.saturating_add(course.world.rules.trust.acquaintance).min(3);
    if next != level {
        course.tell(EventKind::Acquainted(a, b, next));
    }
}

/// `value` times `per_mille`, rounded to the nearest.
pub fn part(value: u32, per_mille: u16) -> u32 {
    (value * u32::from(per_mille) + 500) / 1000
}
