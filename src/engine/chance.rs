//! Chance as a function of its key, never a running stream: with one decision changed, all else keeps its luck.

use super::state::Seed;
use crate::scenario::world::StableKey;
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// What a draw is for. Part of the key, so that two draws about the same thing are independent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Is an appointment missed?
    Missed,
    /// Does contradictory advice reach the family?
    Contradiction,
    /// Does an event happen?
    Event,
    /// Which of the lines that fit is said?
    Voice,
    /// A policy's own choice.
    Policy,
}

impl Purpose {
    fn number(self) -> u8 {
        match self {
            Purpose::Missed => 1,
            Purpose::Contradiction => 2,
            Purpose::Event => 3,
            Purpose::Voice => 4,
            Purpose::Policy => 5,
        }
    }
}

/// A number from 0 to 999, the same for the same arguments on every machine.
pub fn chance(seed: Seed, turn: u8, purpose: Purpose, key: StableKey, nth: u8) -> u16 {
    let drawn = u64::from(draw(seed, turn, purpose, key, nth));
    u16::try_from((drawn * 1000) >> 32).unwrap_or(999)
}

/// One of `count` numbers, 0 to `count` - 1; 0 when `count` is 0.
pub fn pick(seed: Seed, turn: u8, purpose: Purpose, key: StableKey, nth: u8, count: usize) -> usize {
    let drawn = u64::from(draw(seed, turn, purpose, key, nth));
    usize::try_from((drawn * count as u64) >> 32).unwrap_or(0)
}

fn draw(seed: Seed, turn: u8, purpose: Purpose, key: StableKey, nth: u8) -> u32 {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&seed.0.to_le_bytes());
    hasher.update(&[turn, purpose.number(), nth]);
    hasher.update(&key.0.to_le_bytes());
    ChaCha8Rng::from_seed(*hasher.finalize().as_bytes()).next_u32()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_key_gives_the_same_luck_and_another_key_another() {
        let key = StableKey::of("event", "bailiff");
        let draw = |turn| chance(Seed(7), turn, Purpose::Event, key, 0);
        assert_eq!(draw(1), draw(1));
        assert!((2..10).any(|turn| draw(turn) != draw(1)));
    }

    #[test]
    fn draws_spread_evenly_over_the_thousand() {
        let key = StableKey::of("event", "spread");
        let low = (0..4000u64)
            .filter(|seed| chance(Seed(*seed), 1, Purpose::Event, key, 0) < 250)
            .count();
        assert!((900..1100).contains(&low), "{low} of 4000 below a quarter");
    }

    #[test]
    fn luck_is_the_same_on_every_machine() {
        let key = StableKey::of("need", "debts");
        assert_eq!(chance(Seed(1), 1, Purpose::Missed, key, 0), EXPECTED);
    }

    /// Recorded once; another figure means that old sessions would replay differently.
    const EXPECTED: u16 = 346;
}
