//! What came of what was planned: whether help got through; and of what the people at this device did, what listening
//! brought and who knows whom now.

use super::sitting::Sitting;
use crate::engine::command::Act;
use crate::engine::event::{Event, EventKind, HeldBack};
use crate::scenario::ids::*;
use crate::words::table::key::*;

/// A line for each act that was carried out in `turn` and has nothing else to show for it. What a colleague heard stays
/// with that colleague.
pub(super) fn results(sitting: &Sitting, turn: u8) -> Vec<String> {
    let closed: Vec<&Event> = sitting
        .last_closing()
        .iter()
        .filter(|event| event.turn == turn)
        .collect();
    closed
        .iter()
        .filter_map(|event| match event.kind {
            EventKind::CarriedOut {
                by: Some(seat), act, ..
            } if sitting.person(seat) || matches!(act, Act::Support { .. }) => {
                let caused: Vec<&EventKind> = closed
                    .iter()
                    .filter(|other| other.cause == event.cause)
                    .map(|other| &other.kind)
                    .collect();
                result(sitting, seat, act, &caused, &closed)
            }
            _ => None,
        })
        .collect()
}

fn result(
    sitting: &Sitting,
    seat: SeatId,
    act: Act,
    caused: &[&EventKind],
    closed: &[&Event],
) -> Option<String> {
    match act {
        Act::Explore { with } => Some(brought(sitting, seat, with, caused)),
        Act::Support { .. } => caused.iter().find_map(|kind| match kind {
            EventKind::Helped {
                need,
                points,
                held_back,
                ..
            } => {
                let won: u32 = closed.iter().map(|event| points_on(&event.kind, *need)).sum();
                let most = u32::from(sitting.world.rules.effect.most_per_turn);
                let enough = *points == 0 && (won >= most || sitting.shared().severity(*need) == 0);
                let held_back = if enough { &[] } else { held_back.as_slice() };
                Some(helped(sitting, seat, *need, *points, held_back))
            }
            _ => None,
        }),
        Act::GetAcquainted { with } => Some(acquainted(sitting, seat, with)),
        _ => None,
    }
}

/// What one event won on a need.
fn points_on(kind: &EventKind, about: NeedId) -> u32 {
    match kind {
        EventKind::Helped { need, points, .. } if *need == about => u32::from(*points),
        _ => 0,
    }
}

/// What listening brought: something new for the folder, trust, or nothing yet.
fn brought(sitting: &Sitting, seat: SeatId, with: PersonId, caused: &[&EventKind]) -> String {
    let of = |wanted: &dyn Fn(&EventKind) -> bool| caused.iter().any(|kind| wanted(kind));
    let learnt = of(&|kind| matches!(kind, EventKind::FactLearnt { seats, .. } if seats.has(seat)));
    let trusted = of(
        &|kind| matches!(kind, EventKind::TrustChanged { person, seat: whom, from, to } if *person == with && *whom == seat && to > from),
    );
    let shown = of(&|kind| matches!(kind, EventKind::StrengthShown(_) | EventKind::NeedShown(_)));
    let key = match (learnt, shown, trusted) {
        (true, ..) => BROUGHT_NEWS,
        (false, true, _) => BROUGHT_SOMETHING,
        (false, false, true) => BROUGHT_TRUST,
        (false, false, false) => BROUGHT_NOTHING,
    };
    let whom = sitting.world.people[with].name.as_str();
    sitting.words.say(
        key,
        &[("who", sitting.you_or_who(seat).into()), ("whom", whom.into())],
    )
}

/// Whether help got through, and what held it back.
fn helped(sitting: &Sitting, seat: SeatId, need: NeedId, points: u16, held_back: &[HeldBack]) -> String {
    let (world, words) = (sitting.world, sitting.words);
    let mut why: Vec<String> = Vec::new();
    for held in held_back {
        let reason = held_by(sitting, *held);
        if !why.contains(&reason) {
            why.push(reason);
        }
    }
    let who = ("who", sitting.you_or_who(seat).into());
    let need = ("need", words.need(world, need).into());
    let key = match (points, why.is_empty()) {
        (0, true) => return words.say(HELPED_ENOUGH, &[who, need]),
        (_, true) => return words.say(HELPED, &[who, need]),
        (0, false) => HELPED_NOT,
        (_, false) => HELPED_PARTLY,
    };
    words.say(key, &[who, need, ("why", words.list(&why).into())])
}

fn held_by(sitting: &Sitting, held: HeldBack) -> String {
    let words = sitting.words;
    match held {
        HeldBack::Blocked(other) if sitting.shared().needs().contains(&other) => {
            words.say(HELD_BLOCKED, &[("need", words.need(sitting.world, other).into())])
        }
        HeldBack::Blocked(_) => words.text(HELD_UNSEEN),
        HeldBack::NoCover => words.text(HELD_PARTLY_OWN),
        HeldBack::Outside => words.text(HELD_OUTSIDE),
        HeldBack::Strain => words.text(HELD_STRAIN),
        HeldBack::Insisted => words.text(HELD_INSISTED),
        HeldBack::Distrust => words.text(HELD_DISTRUST),
    }
}

/// That two colleagues know each other better, and what that is good for.
fn acquainted(sitting: &Sitting, seat: SeatId, with: SeatId) -> String {
    let words = sitting.words;
    let at_once = sitting
        .view(seat)
        .answers_at_once(crate::scenario::world::Consultee::Seat(with));
    let key = if at_once { ACQUAINTED_WELL } else { ACQUAINTED };
    words.say(
        key,
        &[
            ("who", sitting.you_or_who(seat).into()),
            ("whom", sitting.who(with).into()),
        ],
    )
}
