//! The title screen.

use super::Choice;

/// The title screen.
#[derive(Debug, Clone, PartialEq)]
pub struct TitleView {
    /// The name of the game.
    pub name: String,
    /// One sentence below it.
    pub tagline: String,
    /// What can be done: continue, choose a case, settings, quit.
    pub choices: Vec<Choice>,
    /// The languages, the one in use chosen.
    pub languages: Vec<Choice>,
}
