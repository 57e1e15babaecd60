//! The small windows over a screen: writing a text, where a copy goes, whether something is to be deleted, a message.

use super::{Action, Choice, Goto};
use crate::words::Words;
use crate::words::report::key::REPORT_CARDS_WRITTEN;
use crate::words::window::key::*;

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
    /// Asks where role cards are saved.
    pub cards_heading: String,
    /// The label of the field for either.
    pub copy_prompt: String,
    /// Deletes it.
    pub delete: String,
    /// Plays on.
    pub play_on: String,
    /// The title of the window while a text is written.
    pub writing: String,
    /// How to make a new line while Enter gives the text.
    pub new_line: String,
    /// Nothing has to be written.
    pub may_stay_empty: String,
}

/// What the small windows say in this language.
pub fn over_view(words: &Words) -> OverView {
    OverView {
        done: words.text(WINDOW_DONE),
        cancel: words.text(WINDOW_CANCEL),
        close: words.text(WINDOW_CLOSE),
        copy_heading: words.text(WINDOW_COPY_HEADING),
        cards_heading: words.text(WINDOW_CARDS_HEADING),
        copy_prompt: words.text(WINDOW_COPY_PROMPT),
        delete: words.text(WINDOW_DELETE),
        play_on: words.text(WINDOW_PLAY_ON),
        writing: words.text(WINDOW_TITLE_WRITING),
        new_line: words.text(WINDOW_NEW_LINE),
        may_stay_empty: words.text(WINDOW_MAY_STAY_EMPTY),
    }
}

/// That a copy was saved, and where.
pub fn copied(words: &Words, path: &str) -> String {
    words.say(WINDOW_COPIED, &[("path", path.to_owned().into())])
}

/// What can be done when what was done at the table could not be kept.
pub fn unsaved(words: &Words) -> Vec<Choice> {
    vec![Choice::new(words.text(WINDOW_COPY), Action::Go(Goto::SaveCopy))]
}

/// That role cards were saved, and where.
pub fn cards_saved(words: &Words, file: &str) -> String {
    words.about(REPORT_CARDS_WRITTEN, "file", file.to_owned())
}

/// That a setting couldn't be kept, and why.
pub fn not_kept(words: &Words, reason: &str) -> String {
    words.say(WINDOW_NOT_KEPT, &[("reason", reason.to_owned().into())])
}

/// That a folder for sessions can't be used, and why.
pub fn no_folder(words: &Words, folder: &str, reason: &str) -> String {
    let said = [
        ("folder", folder.to_owned().into()),
        ("reason", reason.to_owned().into()),
    ];
    words.say(WINDOW_NO_FOLDER, &said)
}

/// That what was set before can't be read, why, and where it stays.
pub fn preferences_unread(words: &Words, file: &str, aside: &str, reason: &str) -> String {
    let said = [("file", file), ("aside", aside), ("reason", reason)];
    words.say(
        WINDOW_PREFERENCES_UNREAD,
        &said.map(|(name, text)| (name, text.into())),
    )
}

/// What can be done from the debrief. `presenting`: it is shown in large type.
pub fn debrief_menu(words: &Words, presenting: bool) -> Vec<Choice> {
    [
        (
            if presenting {
                WINDOW_ORDINARY
            } else {
                WINDOW_PRESENT
            },
            Goto::Present(!presenting),
        ),
        (WINDOW_EARLIER, Goto::Earlier(None)),
        (WINDOW_COPY, Goto::SaveCopy),
        (WINDOW_SETTINGS, Goto::Settings),
        (WINDOW_LEAVE, Goto::Leave),
    ]
    .into_iter()
    .map(|(key, goto)| Choice::new(words.text(key), Action::Go(goto)))
    .collect()
}

/// What is on, for the title of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On<'a> {
    /// No case.
    Nothing,
    /// A page that belongs to no case.
    Page(&'a str),
    /// A case that hasn't begun.
    Case(&'a str),
    /// A case that hasn't begun, and which page of it.
    CasePage(&'a str, &'a str),
    /// A step of a turn of a case.
    Turn(&'a str, u8, &'a str),
    /// The debrief of a case.
    Debrief(&'a str),
}

/// The title of the window.
pub fn window_title(words: &Words, on: On<'_>) -> String {
    let case = |case: &str| ("case", case.to_owned().into());
    match on {
        On::Nothing => words.text(WINDOW_TITLE),
        On::Page(page) => words.say(WINDOW_TITLE_PAGE, &[("page", page.to_owned().into())]),
        On::Case(title) => words.say(WINDOW_TITLE_CASE, &[case(title)]),
        On::CasePage(title, page) => words.say(
            WINDOW_TITLE_CASE_PAGE,
            &[case(title), ("page", page.to_owned().into())],
        ),
        On::Turn(title, turn, step) => {
            let turn = ("turn", turn.into());
            if step.is_empty() {
                words.say(WINDOW_TITLE_TURN, &[case(title), turn])
            } else {
                let step = ("step", step.to_owned().into());
                words.say(WINDOW_TITLE_STEP, &[case(title), turn, step])
            }
        }
        On::Debrief(title) => words.say(WINDOW_TITLE_DEBRIEF, &[case(title)]),
    }
}
