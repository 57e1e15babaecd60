//! Where energy went at a contact, and why it cost something.

use crate::engine::event::{Event, EventKind};
use crate::scenario::ids::SeatId;
use crate::view::table::sitting::Sitting;
use crate::words::table::key::*;
use crate::words::{Key, capital};

/// Where energy went at a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Energy {
    /// To the family: it worked on what was agreed.
    pub given: bool,
    /// From the family: a new face, the story again, a visit that fitted nothing.
    pub taken: bool,
}

impl Energy {
    pub(super) fn of(event: &Event) -> Energy {
        Energy {
            given: matches!(event.kind, EventKind::Met { agreed: true, .. }),
            taken: !costs(event).is_empty(),
        }
    }
}

/// What a contact cost the family.
fn costs(event: &Event) -> Vec<Key> {
    let EventKind::Met {
        new_face,
        introduced_by,
        retelling,
        need,
        attuned,
        agreed,
        ..
    } = event.kind
    else {
        return Vec::new();
    };
    let beside = need.is_some() && !agreed;
    [
        (new_face && introduced_by.is_none(), COST_NEW_FACE),
        (retelling, COST_RETELLING),
        (beside, COST_BESIDE),
        (!beside && !attuned, COST_LOOSE),
    ]
    .into_iter()
    .filter_map(|(so, why)| so.then_some(why))
    .collect()
}

pub(super) fn met(event: &Event, who: SeatId) -> bool {
    matches!(event.kind, EventKind::Met { seat, .. } if seat == who)
}

/// What the arrow away from the table says of this contact, in a few words; none: it cost nothing.
fn why(sitting: &Sitting, event: &Event) -> Option<String> {
    let words = sitting.words;
    let costs: Vec<String> = costs(event).into_iter().map(|key| words.text(key)).collect();
    (!costs.is_empty()).then(|| words.list(&costs))
}

/// What the arrows at this seat say; none where there is no arrow.
pub(super) fn last(sitting: &Sitting, seat: SeatId) -> Vec<String> {
    let words = sitting.words;
    let Some(event) = sitting.events().rev().find(|event| met(event, seat)) else {
        return Vec::new();
    };
    let given = Energy::of(event).given.then(|| words.text(LEGEND_GIVEN));
    let taken = why(sitting, event).map(|why| words.about(DETAIL_COST, "why", why));
    given.into_iter().chain(taken).collect()
}

/// The arrows drawn in `turn`, in words: who brought the family on, and who cost it something, and why.
pub(in crate::view::table) fn arrows(sitting: &Sitting, turn: u8) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
    let mut given: Vec<String> = Vec::new();
    let mut taken: Vec<(String, Vec<String>)> = Vec::new();
    for seat in world.seats.ids() {
        let mut contacts = sitting.events().rev().filter(|event| event.turn == turn);
        let Some(event) = contacts.find(|event| met(event, seat)) else {
            continue;
        };
        let who = sitting.you_or_name(seat);
        if let Some(why) = why(sitting, event) {
            match taken.iter_mut().find(|(same, _)| *same == why) {
                Some((_, seats)) => seats.push(who.clone()),
                None => taken.push((why, vec![who.clone()])),
            }
        }
        if Energy::of(event).given {
            given.push(who);
        }
    }
    let count = |seats: &[String]| ("count", u16::try_from(seats.len()).unwrap_or(u16::MAX).into());
    let given = (!given.is_empty())
        .then(|| words.say(ARROWS_GIVEN, &[("who", words.list(&given).into()), count(&given)]));
    let taken = taken.into_iter().map(|(why, seats)| {
        let who = ("who", words.list(&seats).into());
        words.say(ARROWS_TAKEN, &[who, ("why", why.into()), count(&seats)])
    });
    given
        .into_iter()
        .chain(taken)
        .map(|line| capital(&line))
        .collect()
}
