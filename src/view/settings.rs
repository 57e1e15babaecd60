//! The settings.

use super::{Action, Choice, Goto};
use crate::scenario::text::Language;
use crate::words::Words;
use crate::words::screens::key::*;

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

/// The settings as they are; `folder` is where sessions are kept.
pub fn settings_view(words: &Words, text_percent: u16, folder: &str) -> SettingsView {
    SettingsView {
        heading: words.text(SETTINGS_HEADING),
        language_heading: words.text(SETTINGS_LANGUAGE),
        languages: languages(words),
        size_heading: words.text(SETTINGS_SIZE),
        sizes: TextSize::ALL
            .into_iter()
            .map(|TextSize(percent)| {
                let label = words.say(SETTINGS_PERCENT, &[("percent", percent.into())]);
                Choice::new(label, Action::Go(Goto::TextSize(percent))).chosen(percent == text_percent)
            })
            .collect(),
        kept: words.say(SETTINGS_KEPT, &[("folder", folder.to_owned().into())]),
        back: Choice::new(words.text(BACK), Action::Go(Goto::Back)),
    }
}

/// The languages, each named in itself, the one spoken chosen.
pub(super) fn languages(words: &Words) -> Vec<Choice> {
    Language::ALL
        .into_iter()
        .map(|language| {
            Choice::new(
                crate::words::terms::language(words, language),
                Action::Go(Goto::Language(language)),
            )
            .chosen(language == words.language())
        })
        .collect()
}
