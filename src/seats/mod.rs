//! Who decides: what a seat may see and do, the colleagues that play the other seats, and policies for analysis.

mod decider;

pub use decider::{Decision, Offer, Reason, Temper};
