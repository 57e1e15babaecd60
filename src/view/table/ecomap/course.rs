//! How somebody is, in words: the mood, and where that stayed what it was whether life grew lighter or heavier within it.

use crate::engine::event::EventKind;
use crate::engine::rules::mood;
use crate::feedback::Direction;
use crate::feedback::load::direction;
use crate::scenario::ids::PersonId;
use crate::scenario::model::Mood;
use crate::view::table::sitting::Sitting;
use crate::words::table::key::*;
use crate::words::terms;

/// How a family member is after the last turn: "gespannen", "nog gespannen, wel met minder op de schouders dan vorige week".
pub(in crate::view::table) fn how(sitting: &Sitting, id: PersonId) -> String {
    let (world, words) = (sitting.world, sitting.words);
    let now = sitting.shared().mood(id);
    let plain = words.text(terms::mood(now));
    let (Some(before), Some(last)) = (borne(sitting, id, 1), borne(sitting, id, 0)) else {
        return plain;
    };
    // Where the team keeps to an order of its own, that is what shows.
    if mood(world, before) != now || mood(world, last) != now {
        return plain;
    }
    let key = match (direction(i32::from(last) - i32::from(before)), now) {
        (Direction::Less, Mood::Tense | Mood::Overloaded | Mood::Quiet) => MOOD_STILL_LIGHTER,
        (Direction::More, Mood::Tense | Mood::Overloaded | Mood::Quiet) => MOOD_STILL_HEAVIER,
        (Direction::More, Mood::Calm) => MOOD_STILL_CALM_HEAVIER,
        (Direction::Same, _) | (Direction::Less, Mood::Calm) => return plain,
    };
    words.say(key, &[("mood", plain.into()), ("days", world.turn_days.into())])
}

/// The strain of somebody so many turns before the last that was closed; who carries no household bears what weighs most
/// in it.
fn borne(sitting: &Sitting, id: PersonId, turns_before: u8) -> Option<u16> {
    let turn = sitting
        .closed()
        .checked_sub(turns_before)
        .filter(|turn| *turn > 0)?;
    let carer = sitting.world.people[id].carer;
    sitting
        .events()
        .filter(|event| event.turn == turn)
        .filter_map(|event| match event.kind {
            EventKind::LoadBorne { person, strain, .. } if person == id || !carer => Some(strain),
            _ => None,
        })
        .max()
}
