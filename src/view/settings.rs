//! The settings, and the first of them that are asked at the first start.

use super::{Action, Choice, Goto};
use crate::scenario::text::Language;
use crate::words::screens::key::*;
use crate::words::{Key, Words};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Paper and ink.
    #[default]
    Light,
    /// Evening light.
    Dark,
    /// Black, white and one colour.
    Contrast,
}

impl Theme {
    /// All of them.
    pub const ALL: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Contrast];

    /// Its name in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
        }
    }
}

/// Room between lines of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spacing {
    /// As the typeface asks.
    #[default]
    Normal,
    /// More.
    Wide,
}

/// How the window looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Looks {
    /// Text size in per cent, 80-250.
    pub text_percent: u16,
    /// Colours.
    pub theme: Theme,
    /// Room between lines.
    pub spacing: Spacing,
    /// The scene moves from what was to what is; else it is there at once.
    pub motion: bool,
}

impl Default for Looks {
    fn default() -> Self {
        Looks {
            text_percent: 100,
            theme: Theme::Light,
            spacing: Spacing::Normal,
            motion: true,
        }
    }
}

/// One thing that is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Language.
    Language(Language),
    /// Text size in per cent.
    TextSize(u16),
    /// Colours.
    Theme(Theme),
    /// Room between lines.
    Spacing(Spacing),
    /// Whether the scene moves.
    Motion(bool),
    /// Whether the window takes the whole screen.
    FullScreen(bool),
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

/// The settings, or the first of them.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingsView {
    /// Heading.
    pub heading: String,
    /// What they are for; empty among the settings themselves.
    pub about: String,
    /// What can be set: a heading with its choices.
    pub groups: Vec<(String, Vec<Choice>)>,
    /// Where sessions are kept; empty at the first start.
    pub kept: String,
    /// Keeps new ones elsewhere: asks for a folder.
    pub elsewhere: Option<Choice>,
    /// Back, or on.
    pub next: Choice,
    /// The first start: one goes on from here instead of back.
    pub first: bool,
}

/// The settings as they are; `folder` is where sessions are kept.
pub fn settings_view(words: &Words, looks: Looks, full_screen: bool, folder: &str) -> SettingsView {
    let window = [
        (WINDOWED, Setting::FullScreen(false), !full_screen),
        (FULL_SCREEN, Setting::FullScreen(true), full_screen),
    ];
    let motion = [
        (MOTION_ON, Setting::Motion(true), looks.motion),
        (MOTION_OFF, Setting::Motion(false), !looks.motion),
    ];
    let spacing = [(SPACING_NORMAL, Spacing::Normal), (SPACING_WIDE, Spacing::Wide)]
        .map(|(key, spacing)| (key, Setting::Spacing(spacing), looks.spacing == spacing));
    let mut groups = first_groups(words, looks);
    groups.extend([
        (words.text(SETTINGS_SPACING), choices(words, &spacing)),
        (words.text(SETTINGS_MOTION), choices(words, &motion)),
        (words.text(SETTINGS_WINDOW), choices(words, &window)),
    ]);
    SettingsView {
        heading: words.text(SETTINGS_HEADING),
        about: String::new(),
        groups,
        kept: words.say(SETTINGS_KEPT, &[("folder", folder.to_owned().into())]),
        elsewhere: Some(
            Choice::new(
                words.text(SETTINGS_ELSEWHERE),
                Action::Go(Goto::SessionsFolder(PathBuf::new())),
            )
            .ask_line(words.text(SETTINGS_ELSEWHERE_ASK), false),
        ),
        next: Choice::new(words.text(BACK), Action::Go(Goto::Back)),
        first: false,
    }
}

/// What is asked at the first start.
pub fn welcome_view(words: &Words, looks: Looks) -> SettingsView {
    SettingsView {
        heading: words.text(WELCOME_HEADING),
        about: words.text(WELCOME_ABOUT),
        groups: first_groups(words, looks),
        kept: String::new(),
        elsewhere: None,
        next: Choice::new(words.text(WELCOME_NEXT), Action::Go(Goto::Title)),
        first: true,
    }
}

fn first_groups(words: &Words, looks: Looks) -> Vec<(String, Vec<Choice>)> {
    let sizes = TextSize::ALL.map(|TextSize(percent)| {
        let label = words.say(SETTINGS_PERCENT, &[("percent", percent.into())]);
        set(label, Setting::TextSize(percent), percent == looks.text_percent)
    });
    let themes = [
        (THEME_LIGHT, Theme::Light),
        (THEME_DARK, Theme::Dark),
        (THEME_CONTRAST, Theme::Contrast),
    ]
    .map(|(key, theme)| (key, Setting::Theme(theme), looks.theme == theme));
    vec![
        (words.text(SETTINGS_LANGUAGE), languages(words)),
        (words.text(SETTINGS_SIZE), sizes.to_vec()),
        (words.text(SETTINGS_THEME), choices(words, &themes)),
    ]
}

fn choices(words: &Words, of: &[(Key, Setting, bool)]) -> Vec<Choice> {
    of.iter()
        .map(|(key, setting, now)| set(words.text(*key), *setting, *now))
        .collect()
}

fn set(label: String, setting: Setting, now: bool) -> Choice {
    Choice::new(label, Action::Go(Goto::Set(setting))).chosen(now)
}

/// The languages, each named in itself, the one spoken chosen.
pub(super) fn languages(words: &Words) -> Vec<Choice> {
    Language::ALL
        .into_iter()
        .map(|language| {
            set(
                crate::words::terms::language(words, language),
                Setting::Language(language),
                language == words.language(),
            )
        })
        .collect()
}
