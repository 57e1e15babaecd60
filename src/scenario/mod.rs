//! What a lecturer writes: the shape of a case, its texts, the rules and the disciplines.

#![deny(clippy::float_arithmetic)]

mod changes;
mod check;
mod compile;
pub mod diagnostic;
pub mod disciplines;
mod examples;
mod fill;
pub mod format;
mod forms;
pub mod ids;
mod load;
pub mod model;
mod parse;
pub mod possible;
mod readability;
mod ron_dialect;
pub mod rules;
pub mod signs;
pub mod text;
pub mod tree;
pub mod web;
pub mod world;

pub use changes::{Change, Changed, changes};
pub use check::{check, check_parsed, readability};
pub use compile::{CompileError, compile, seat_id};
pub use diagnostic::{Code, Diagnostic, Severity, Span};
pub use examples::{Example, example};
pub use fill::{
    Fill, Filled, Spot, fields_of, fill, ids_of, languages_of, moment_of, part_at, spot, text_of,
};
pub use ids::Id;
pub use load::{
    DISCIPLINES, Loaded, RULES, Shipped, load, load_parsed, read_disciplines, read_rules, shipped,
};
pub use parse::{LARGEST, Parsed, parse, parse_bytes};
pub use readability::MUCH_TO_READ;
pub use ron_dialect::dialect;
pub use rules::{ActKind, Rules, Verb};
pub use text::{Language, Text};
pub use tree::Tree;
pub use world::World;
