//! Who decides: what a seat may see and do, the colleagues that play the other seats, and policies for analysis.

#![deny(clippy::float_arithmetic)]

mod colleague;
mod decider;
mod offers;
mod policy;
mod view;

pub use colleague::{Opinion, opinion};
pub use decider::{Decider, Decision, Offer, Reason, Temper, decider, next_of_colleagues};
pub use view::SeatView;
