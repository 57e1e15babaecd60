//! The library: cases to play and sessions to go on with.

use super::Choice;

/// The library.
#[derive(Debug, Clone, PartialEq)]
pub struct LibraryView {
    /// Heading.
    pub heading: String,
    /// The cases.
    pub cases: Vec<CaseCard>,
    /// Heading of the sessions; empty when there are none.
    pub sessions_heading: String,
    /// Saved sessions, newest first.
    pub sessions: Vec<SessionCard>,
    /// Back to the title.
    pub back: Choice,
}

/// A case in the library.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseCard {
    /// Title.
    pub title: String,
    /// One sentence.
    pub subtitle: String,
    /// Turns, seats, languages: "acht beurten · vier plaatsen".
    pub facts: String,
    /// What is wrong with it, when it can't be played.
    pub fault: Option<String>,
    /// Opens it; blocked when it can't be played.
    pub open: Choice,
}

/// A saved session.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionCard {
    /// Title of its case.
    pub title: String,
    /// How far it is, and who sits there.
    pub facts: String,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// Goes on with it.
    pub open: Choice,
    /// Deletes it; the front end asks to confirm.
    pub delete: Choice,
}
