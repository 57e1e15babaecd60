//! What a player asked for on the command line before a play begins or goes on.

use crate::engine::state::Seed;
use std::path::PathBuf;

/// What was asked for; what was left open is chosen on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Setup {
    /// Id or path of the case.
    pub case: Option<String>,
    /// Seats for people, by discipline or seat id; empty when not chosen.
    pub seats: Vec<String>,
    /// Seed of all chance.
    pub seed: Option<Seed>,
    /// Journal to go on with.
    pub resume: Option<PathBuf>,
}
