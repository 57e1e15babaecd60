//! The room around the table: how heavy life is, before any figure says it.

use crate::scenario::model::Mood;
use crate::words::Words;
use crate::words::table::key::*;

/// How the room looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomView {
    /// How heavy life is for who carries it: 0 (light) to 6 (both far over the edge).
    pub weight: u8,
    /// The same in words.
    pub words: String,
}

/// The heaviest a room can be.
pub(super) const HEAVIEST: u8 = 6;

/// The room, as the moods of the carers make it.
pub(super) fn room(words: &Words, moods: impl Iterator<Item = Mood>) -> RoomView {
    let (mut sum, mut carers) = (0_u8, 0_u8);
    for mood in moods {
        carers = carers.saturating_add(1);
        sum = sum.saturating_add(match mood {
            Mood::Calm => 0,
            Mood::Tense => 1,
            Mood::Overloaded => 2,
            Mood::Quiet => 3,
        });
    }
    let weight = sum.saturating_mul(2) / carers.max(1);
    let weight = weight.min(HEAVIEST);
    let key = match weight {
        0 => ROOM_LIGHT,
        1..=2 => ROOM_FULL,
        3..=4 => ROOM_CROWDED,
        _ => ROOM_DIM,
    };
    RoomView {
        weight,
        words: words.text(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::text::Language;

    #[test]
    fn the_room_darkens_with_the_moods_and_says_so() {
        let words = Words::new(Language::Nl);
        let of = |moods: &[Mood]| room(&words, moods.iter().copied());
        let light = of(&[Mood::Calm, Mood::Calm]);
        let half = of(&[Mood::Calm, Mood::Overloaded]);
        let dark = of(&[Mood::Quiet, Mood::Quiet]);
        assert_eq!((light.weight, half.weight, dark.weight), (0, 2, HEAVIEST));
        assert_eq!(of(&[Mood::Quiet]).weight, HEAVIEST);
        assert_ne!(light.words, half.words);
        assert_ne!(half.words, dark.words);
    }
}
