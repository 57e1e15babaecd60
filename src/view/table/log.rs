//! The log: what happened so far, as everybody may read it; and the words of the field.

/// What happened so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogView {
    /// Heading.
    pub heading: String,
    /// Oldest first.
    pub lines: Vec<LogLine>,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// In which turn.
    pub turn: u8,
    /// What.
    pub text: String,
}

/// A word of the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The word.
    pub word: String,
    /// What it is called in the other language.
    pub elsewhere: String,
    /// What it means.
    pub meaning: String,
}
