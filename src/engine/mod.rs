//! A case being played. Pure: commands in, events or a refusal out; only `apply` changes the state.
//! No clock, no files, no engine types, no floats. Who decides is for `seats`, what it means for `feedback`.

pub mod command;
pub mod event;
pub mod refusal;
pub mod state;
