//! Many teams at once: whole cases played by colleagues and policies, for balance and analysis. Pure.

#![deny(clippy::float_arithmetic)]

mod auto;
mod balance;
mod point;
mod reach;
mod simulate;
mod what_if;

pub use auto::{Played, Stuck, auto};
pub use balance::{
    AimSeen, Balance, Dominated, IDLE, MUCH, OptionTaken, PARTS, SeatWorth, Stopped, TurnToRead, balance,
};
pub use reach::{Reach, Reached, Target, Witness, reach};
pub use simulate::{
    Measure, Outcome, Spread, Summary, Tempers, all_alike, compositions, outcome, simulate, spread,
};
pub use what_if::{Decided, turning_points};
