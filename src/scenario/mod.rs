//! What a lecturer writes: the shape of a case, its texts, the rules and the disciplines.

pub mod disciplines;
pub mod model;
mod ron_dialect;
pub mod rules;
pub mod text;

pub use ron_dialect::dialect;
pub use rules::{ActKind, Rules, Verb};
pub use text::{Language, Text};
