//! The settings.

use super::Choice;

/// The settings.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingsView {
    /// Heading.
    pub heading: String,
    /// "Taal".
    pub language_heading: String,
    /// The languages, each named in itself.
    pub languages: Vec<Choice>,
    /// "Tekstgrootte".
    pub size_heading: String,
    /// The sizes.
    pub sizes: Vec<Choice>,
    /// Where sessions are kept.
    pub kept: String,
    /// Back.
    pub back: Choice,
}

/// Text sizes to choose from, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextSize(pub u16);

impl TextSize {
    /// All of them.
    pub const ALL: [TextSize; 6] = [
        TextSize(80),
        TextSize(100),
        TextSize(125),
        TextSize(150),
        TextSize(200),
        TextSize(250),
    ];
}
