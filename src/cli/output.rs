//! Standard output for results, standard error for everything else. A reader that stops reading is no fault.

use crate::scenario::signs::harmless;
use serde::Serialize;
use std::io::Write as _;

/// A line of the result.
pub fn line(text: impl std::fmt::Display) {
    // Whoever reads may have read enough: `samenspel cases | head -1`.
    let _ = writeln!(std::io::stdout().lock(), "{}", harmless(&text.to_string()));
}

/// The result as it is.
pub fn text(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// The result as one JSON document.
pub fn json(document: &impl Serialize) {
    match serde_json::to_string_pretty(document) {
        Ok(document) => text(&format!("{document}\n")),
        Err(error) => tell(error),
    }
}

/// A word beside the result.
pub fn tell(text: impl std::fmt::Display) {
    let _ = writeln!(std::io::stderr().lock(), "{}", harmless(&text.to_string()));
}
