//! A turn opens: the pen goes on, news reaches the seats, moments come to the table.

use crate::engine::condition::holds;
use crate::engine::course::Course;
use crate::engine::event::{Cause, EventKind, Rule};
use crate::scenario::ids::*;

/// Opens `turn`.
pub fn open(course: &mut Course, turn: u8) {
    course.because(Cause::Rule(Rule::Opening), |course| {
        let pen = pen(course, turn);
        course.state.turn = turn;
        course.tell(EventKind::TurnOpened { pen });
        if course.state.stopped {
            return;
        }
        news(course);
        moments(course);
    });
}

/// The pen goes round among the seats that people play; without people, among all.
fn pen(course: &Course, turn: u8) -> SeatId {
    let persons = course.state.persons;
    let among = if persons.is_empty() {
        course.world.all_seats()
    } else {
        persons
    };
    let seats: Vec<SeatId> = among.iter().collect();
    let place = usize::from(turn.saturating_sub(1)) % seats.len().max(1);
    seats.get(place).copied().unwrap_or(SeatId::from_index(0))
}

fn news(course: &mut Course) {
    let world = course.world;
    for (id, news) in world.news.iter() {
        if news.turn == course.state.turn && holds(world, &course.state, &news.when) {
            course.tell_only(SeatSet::only(news.seat), EventKind::NewsCame(id));
        }
    }
}

/// At most one moment for the team and one for a seat: safety first, then what expires soonest, then a seat that a
/// person plays, then the seat served least, then the order of the file.
fn moments(course: &mut Course) {
    let world = course.world;
    for for_team in [true, false] {
        let state = &course.state;
        let next = world
            .moments
            .iter()
            .filter(|(id, moment)| {
                moment.seat.is_none() == for_team
                    && !state.chosen.contains_key(id)
                    && (moment.turns.0..=moment.turns.1).contains(&state.turn)
                    && holds(world, state, &moment.when)
            })
            .min_by_key(|(id, moment)| {
                let served = moment
                    .seat
                    .map(|seat| (!state.persons.has(seat), state.seats[seat].moments));
                (!moment.safety, moment.turns.1, served, *id)
            })
            .map(|(id, _)| id);
        if let Some(moment) = next {
            course.tell(EventKind::MomentCame(moment));
        }
    }
}
