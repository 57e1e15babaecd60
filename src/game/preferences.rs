//! What a player set once and finds again at the next start: language, and how the window looks.

use crate::view::{Language, Looks, Setting};
use bevy::prelude::*;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};

/// What a player set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    /// Language of the window.
    pub language: Language,
    /// How it looks.
    #[serde(flatten, default)]
    pub looks: Looks,
    /// The window takes the whole screen.
    #[serde(default)]
    pub full_screen: bool,
    /// Folder for new plays; none: the usual place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sessions: Option<PathBuf>,
    /// Folder of cases that are written; none: the usual place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cases: Option<PathBuf>,
}

impl Preferences {
    /// With this set.
    #[must_use]
    pub fn with(mut self, setting: Setting) -> Preferences {
        match setting {
            Setting::Language(language) => self.language = language,
            Setting::TextSize(percent) => self.looks.text_percent = percent,
            Setting::Theme(theme) => self.looks.theme = theme,
            Setting::Spacing(spacing) => self.looks.spacing = spacing,
            Setting::Motion(motion) => self.looks.motion = motion,
            Setting::FullScreen(full) => self.full_screen = full,
        }
        self
    }
}

const SMALLEST: u16 = 80;
const LARGEST: u16 = 250;

/// The preferences, and where they are kept.
#[derive(Debug, Resource)]
pub struct Kept {
    now: Preferences,
    file: PathBuf,
    unread: Option<Unread>,
    first: bool,
}

/// A file of preferences that was there but could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The file.
    pub file: PathBuf,
    /// Where a copy of it stays when something else is set.
    pub aside: PathBuf,
    /// Why it could not be read.
    pub reason: String,
}

impl Kept {
    /// Those kept in `folder`; what was asked for goes before what was kept, and the machine's language comes last.
    pub fn read(folder: &Path, asked: Option<Language>, system: Language) -> Kept {
        let file = folder.join("preferences.json");
        let (kept, unread) = match read_file(&file) {
            Ok(kept) => (kept, None),
            Err(error) => {
                let unread = Unread {
                    aside: folder.join("preferences-unread.json"),
                    file: file.clone(),
                    reason: error.to_string(),
                };
                (None, Some(unread))
            }
        };
        let first = kept.is_none() && unread.is_none();
        let mut now = kept.unwrap_or(Preferences {
            language: system,
            looks: Looks::default(),
            full_screen: false,
            sessions: None,
            cases: None,
        });
        now.language = asked.unwrap_or(now.language);
        now.looks.text_percent = now.looks.text_percent.clamp(SMALLEST, LARGEST);
        Kept {
            now,
            first,
            file,
            unread,
        }
    }

    /// Nothing was ever set here: the first start.
    pub fn first(&self) -> bool {
        self.first
    }

    /// The file that was there but could not be read, until something is set.
    pub fn unread(&self) -> Option<&Unread> {
        self.unread.as_ref()
    }

    /// What is set now.
    pub fn now(&self) -> Preferences {
        self.now.clone()
    }

    /// Sets and keeps them. They hold for this run even where they can't be written.
    ///
    /// # Errors
    /// The folder can't be made or the file can't be written.
    pub fn set(&mut self, wanted: Preferences) -> io::Result<()> {
        self.now = wanted;
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        if let Some(unread) = &self.unread {
            std::fs::copy(&unread.file, &unread.aside)?;
            self.unread = None;
        }
        let text = serde_json::to_vec_pretty(&self.now)?;
        let beside = self.file.with_extension("json.new");
        std::fs::write(&beside, text)?;
        std::fs::rename(&beside, &self.file)
    }
}

/// What the file holds; none: there is no file.
fn read_file(file: &Path) -> io::Result<Option<Preferences>> {
    match std::fs::read(file) {
        Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
