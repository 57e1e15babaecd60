//! Tips: what explains the screen while one plays. For a case that is somebody's first.

use super::super::text::Text;
use serde::Deserialize;

/// Something that explains the page one is at, in at most 45 words.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tip {
    /// Turn in which it is shown.
    pub turn: u8,
    /// Part of the turn at which it is shown.
    pub at: TipAt,
    /// What it says. It speaks of the thing, not of the mouse: it is read in text play too.
    pub text: Text,
}

/// Parts of a turn that can have a tip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, schemars::JsonSchema)]
pub enum TipAt {
    /// Hearing what changed.
    Listen,
    /// Putting needs in order.
    Prioritise,
    /// Planning what to do.
    Decide,
    /// Looking back once the turn is closed.
    LookBack,
}
