//! A tour through every screen of a case: what was asked for, and what stopped it. The window leads it, the command line
//! asks for it and tells what became of it.

use super::Looks;
use std::path::PathBuf;

/// What to tour and how it should look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tour {
    /// Folder for the pictures; it is there.
    pub out: PathBuf,
    /// The case: its id or path.
    pub case: String,
    /// How the window looks.
    pub looks: Looks,
    /// Width and height of the window, in points.
    pub size: (u32, u32),
    /// What is written where a reason is asked.
    pub because: String,
    /// With sentences as long as they might be in another language.
    pub longer: bool,
}

/// Why a tour stopped before its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TourStopped {
    /// A picture could not be kept: which, and why.
    Picture(PathBuf, String),
    /// A page from which nothing leads on: its name.
    Stuck(String),
    /// The window was closed.
    Closed,
}
