//! What a play means: load, continuity, expertise, escalation, agreement, trust and elements, as typed values.
//! Computed from the recorded events, the case and the players' notes alone; sentences are made in `view`.

#![deny(clippy::float_arithmetic)]

pub mod agreement;
pub mod continuity;
pub mod debrief;
#[cfg(test)]
mod edges;
pub mod elements;
pub mod escalation;
pub mod expertise;
pub mod knowledge;
pub mod load;
mod log;
mod measure;
pub mod moments;
#[cfg(test)]
pub(crate) mod sample;
pub mod silence;
pub mod silo;
pub mod timeline;
pub mod trust;
pub mod turn;
pub mod turning;
#[cfg(test)]
mod worked;

pub use log::{Ability, Direction, Evidence, Feeling, Log, Notes, Outlook, Prediction, What, Written};
pub use measure::{PerMille, per_mille};
