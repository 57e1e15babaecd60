//! A case being played. Pure: commands in, events or a refusal out; only `apply` changes the state.
//! No clock, no files, no engine types, no floats. Who decides is for `seats`, what it means for `feedback`.

#![deny(clippy::float_arithmetic)]

mod apply;
pub mod chance;
pub mod command;
pub mod condition;
mod course;
pub mod event;
pub mod hours;
pub mod legal;
pub mod refusal;
pub mod rules;
mod start;
pub mod state;
pub mod step;

pub use apply::apply;
pub use start::{blank, start};
pub use step::step;
