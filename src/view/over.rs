//! The small windows over a screen: writing a text, where a copy goes, whether something is to be deleted, a message.

/// What the small windows say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverView {
    /// Gives the text.
    pub done: String,
    /// Leaves it.
    pub cancel: String,
    /// Puts a message away.
    pub close: String,
    /// Asks where a copy of the journal is saved.
    pub copy_heading: String,
    /// The label of the field for it.
    pub copy_prompt: String,
    /// Asks whether a session is to be deleted.
    pub delete_question: String,
    /// Deletes it.
    pub delete: String,
    /// How to make a new line while Enter gives the text.
    pub new_line: String,
}
