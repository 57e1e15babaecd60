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
    let mut taken: Vec<(String, Vec<SeatId>)> = Vec::new();
    for seat in world.seats.ids() {
        let mut contacts = sitting.events().rev().filter(|event| event.turn == turn);
        let Some(event) = contacts.find(|event| met(event, seat)) else {
            continue;
        };
        if let Some(why) = why(sitting, event) {
            match taken.iter_mut().find(|(same, _)| *same == why) {
                Some((_, seats)) => seats.push(seat),
                None => taken.push((why, vec![seat])),
            }
        }
        if Energy::of(event).given {
            given.push(sitting.you_or_name(seat));
        }
    }
    let count = |seats: usize| ("count", u16::try_from(seats).unwrap_or(u16::MAX).into());
    let given = (!given.is_empty()).then(|| {
        words.say(
            ARROWS_GIVEN,
            &[("who", words.list(&given).into()), count(given.len())],
        )
    });
    let taken = taken.into_iter().map(|(why, seats)| {
        let you = seats.iter().any(|seat| sitting.alone() == Some(*seat));
        let others = seats.iter().filter(|seat| sitting.alone() != Some(**seat));
        let others: Vec<String> = others.map(|seat| sitting.who(*seat)).collect();
        let who = ("who", words.list(&others).into());
        let you = ("you", u16::from(you).into());
        words.say(ARROWS_TAKEN, &[who, you, ("why", why.into()), count(seats.len())])
    });
    given
        .into_iter()
        .chain(taken)
        .map(|line| capital(&line))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Language;
    use crate::words::Words;

    #[test]
    fn what_a_visit_cost_is_said_of_the_visit() {
        for (language, cost) in [
            (
                Language::Nl,
                [
                    "Het bezoek van Ruud kostte het gezin kracht: dit.",
                    "Jouw bezoek kostte het gezin kracht: dit.",
                    "De bezoeken van Ruud kostten het gezin kracht: dit.",
                    "Jouw bezoek en dat van Ruud kostten het gezin kracht: dit.",
                ],
            ),
            (
                Language::En,
                [
                    "The visit of Ruud cost the family strength: dit.",
                    "Your visit cost the family strength: dit.",
                    "The visits of Ruud cost the family strength: dit.",
                    "Your visit and that of Ruud cost the family strength: dit.",
                ],
            ),
        ] {
            let words = Words::new(language);
            let cases = [(0_u16, 1_u16), (1, 1), (0, 2), (1, 2)];
            for ((you, count), expected) in cases.into_iter().zip(cost) {
                let who = ("who", "Ruud".into());
                let why = ("why", "dit".into());
                let said = words.say(
                    ARROWS_TAKEN,
                    &[who, ("you", you.into()), why, ("count", count.into())],
                );
                assert!(said.starts_with(expected), "{said}");
            }
        }
    }
}
