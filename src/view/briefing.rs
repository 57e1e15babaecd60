//! The briefing: what a case is about, what it announces, what can be practised.

use super::Choice;

/// The briefing of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefingView {
    /// Title.
    pub title: String,
    /// One sentence.
    pub subtitle: String,
    /// What it is about, in paragraphs.
    pub about: Vec<String>,
    /// Heading of the announcement.
    pub announcement_heading: String,
    /// Sensitive content; empty: none.
    pub announcement: String,
    /// Where to turn.
    pub help_lines: Vec<String>,
    /// Heading of the family.
    pub family_heading: String,
    /// The family, a line each: "Samira (36), moeder ...".
    pub family: Vec<String>,
    /// Heading of the aims.
    pub aims_heading: String,
    /// What can be practised: name of the element, and what it means here.
    pub aims: Vec<(String, String)>,
    /// Heading of the organisation.
    pub organisation_heading: String,
    /// What the organisations have set up.
    pub organisation: String,
    /// To the seats.
    pub next: Choice,
    /// Back to the library.
    pub back: Choice,
}
