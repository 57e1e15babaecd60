//! What came of what was planned: whether help got through; and of what the people at this device did, what listening
//! brought and who knows whom now.

use super::sitting::Sitting;
use crate::engine::command::Act;
use crate::engine::event::{Event, EventKind, HeldBack};
use crate::scenario::ids::*;
use crate::scenario::model::Mood;
use crate::words::table::key::*;

/// What came of something that was done.
pub(super) struct Outcome {
    /// A person at this device did it.
    pub own: bool,
    /// What came of it.
    pub text: String,
}

/// A line for each act that was carried out in `turn` and has nothing else to show for it. What a colleague heard stays
/// with that colleague, but that they came is told. `quoted`: whose words stand on the page anyway.
pub(super) fn results(sitting: &Sitting, turn: u8, quoted: Option<PersonId>) -> Vec<Outcome> {
    let closed = closed(sitting, turn);
    let mut told: Vec<Outcome> = Vec::new();
    for event in &closed {
        let EventKind::CarriedOut {
            by: Some(seat), act, ..
        } = event.kind
        else {
            continue;
        };
        let own = sitting.person(seat);
        if own || matches!(act, Act::Support { .. }) {
            let caused = caused(&closed, event);
            let text = result(sitting, (seat, act), &caused, &closed, quoted);
            told.extend(text.map(|text| Outcome { own, text }));
        }
    }
    let text = colleagues_listened(sitting, &closed);
    told.extend(text.map(|text| Outcome { own: false, text }));
    told
}

/// What happened in the closing of a turn.
fn closed<'a>(sitting: &Sitting<'a>, turn: u8) -> Vec<&'a Event> {
    let events = sitting.last_closing().iter();
    events.filter(|event| event.turn == turn).collect()
}

/// What came of an act.
fn caused<'a>(closed: &[&'a Event], event: &Event) -> Vec<&'a EventKind> {
    let of = closed.iter().filter(|other| other.cause == event.cause);
    of.map(|other| &other.kind).collect()
}

fn result(
    sitting: &Sitting,
    (seat, act): (SeatId, Act),
    caused: &[&EventKind],
    closed: &[&Event],
    quoted: Option<PersonId>,
) -> Option<String> {
    match act {
        Act::Explore { with } => Some(brought(sitting, (seat, with), caused, closed, quoted)),
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

/// Whether listening brought something for the folder, or something for the table.
fn learnt_or_shown(seat: SeatId, caused: &[&EventKind]) -> (bool, bool) {
    let of = |wanted: &dyn Fn(&EventKind) -> bool| caused.iter().any(|kind| wanted(kind));
    let learnt = of(&|kind| matches!(kind, EventKind::FactLearnt { seats, .. } if seats.has(seat)));
    let shown = of(&|kind| matches!(kind, EventKind::StrengthShown(_) | EventKind::NeedShown(_)));
    (learnt, shown)
}

/// What listening brought: something new for the folder or the table; else what was said all the same, or that it was said
/// to a colleague before.
fn brought(
    sitting: &Sitting,
    (seat, with): (SeatId, PersonId),
    caused: &[&EventKind],
    closed: &[&Event],
    quoted: Option<PersonId>,
) -> String {
    let who = ("who", sitting.you_or_who(seat).into());
    let whom = ("whom", sitting.world.people[with].name.as_str().into());
    let key = match learnt_or_shown(seat, caused) {
        (true, _) => BROUGHT_NEWS,
        (false, true) => BROUGHT_SOMETHING,
        (false, false) => {
            let trusted = caused.iter().any(
                |kind| matches!(kind, EventKind::TrustChanged { person, seat: whom, from, to } if *person == with && *whom == seat && to > from),
            );
            let trust = ("trust", u16::from(trusted).into());
            let first = first_to_hear(sitting, closed, with) == Some(seat);
            return match said(sitting, closed, with) {
                Some(_) if !first => sitting.words.say(BROUGHT_AGAIN, &[who, whom, trust]),
                Some(_) if quoted == Some(with) => sitting.words.say(BROUGHT_QUOTED, &[who, whom, trust]),
                Some(said) => sitting
                    .words
                    .say(BROUGHT_SAID, &[who, whom, trust, ("said", said.into())]),
                None => sitting.words.say(BROUGHT_NOTHING, &[who, whom, trust]),
            };
        }
    };
    sitting.words.say(key, &[who, whom])
}

/// What somebody said when the turn was closed, words they had not used before; none of one who has gone quiet, whose line
/// tells of a closed door as well as of a visit.
fn said<'a>(sitting: &Sitting<'a>, closed: &[&Event], of: PersonId) -> Option<&'a str> {
    closed.iter().find_map(|event| match event.kind {
        EventKind::Said { person, voice, mood } if person == of && mood != Mood::Quiet => {
            Some(sitting.words.case(&sitting.world.voices[voice].text))
        }
        _ => None,
    })
}

/// Who of the people at this device was the first to listen to somebody without hearing anything new: what was said is told
/// there, and once.
fn first_to_hear(sitting: &Sitting, closed: &[&Event], whom: PersonId) -> Option<SeatId> {
    closed.iter().find_map(|event| match event.kind {
        EventKind::CarriedOut {
            by: Some(seat),
            act: Act::Explore { with },
            ..
        } if with == whom && sitting.person(seat) => {
            let nothing_new = learnt_or_shown(seat, &caused(closed, event)) == (false, false);
            nothing_new.then_some(seat)
        }
        _ => None,
    })
}

/// Whose words the look back on `turn` tells with a visit.
pub(super) fn heard_on_visits(sitting: &Sitting, turn: u8) -> Vec<PersonId> {
    let closed = closed(sitting, turn);
    let people = sitting.world.people.ids();
    people
        .filter(|person| said(sitting, &closed, *person).is_some())
        .filter(|person| first_to_hear(sitting, &closed, *person).is_some())
        .collect()
}

/// That colleagues came to listen, where nothing of it lies on the table.
fn colleagues_listened(sitting: &Sitting, closed: &[&Event]) -> Option<String> {
    let words = sitting.words;
    let mut visits: Vec<String> = Vec::new();
    let mut came = SeatSet::default();
    for event in closed {
        let EventKind::CarriedOut {
            by: Some(seat),
            act: Act::Explore { with },
            ..
        } = event.kind
        else {
            continue;
        };
        let (_, shown) = learnt_or_shown(seat, &caused(closed, event));
        if !sitting.person(seat) && !shown {
            came = came.with(seat);
            let whom = sitting.world.people[with].name.as_str();
            visits.push(words.say(
                VISIT_TO,
                &[("who", sitting.who(seat).into()), ("whom", whom.into())],
            ));
        }
    }
    (!visits.is_empty()).then(|| {
        let count = u16::try_from(came.iter().count()).unwrap_or(u16::MAX);
        words.say(
            COLLEAGUES_LISTENED,
            &[("visits", words.list(&visits).into()), ("count", count.into())],
        )
    })
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
