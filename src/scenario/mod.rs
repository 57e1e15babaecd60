//! What a lecturer writes: the shape of a case, its texts, the rules and the disciplines.

#![deny(clippy::float_arithmetic)]

mod compile;
pub mod disciplines;
pub mod ids;
pub mod model;
mod ron_dialect;
pub mod rules;
pub mod text;
pub mod world;

pub use compile::{CompileError, compile, seat_id};
pub use ids::Id;
pub use ron_dialect::dialect;
pub use rules::{ActKind, Rules, Verb};
pub use text::{Language, Text};
pub use world::World;
