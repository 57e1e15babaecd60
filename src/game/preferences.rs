//! What a player set once and finds again at the next start: language and text size.

use crate::view::Language;
use bevy::prelude::*;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};

/// What a player set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    /// Language of the window.
    pub language: Language,
    /// Text size in per cent, 80-250.
    #[serde(default = "full")]
    pub text_percent: u16,
}

const SMALLEST: u16 = 80;
const LARGEST: u16 = 250;

fn full() -> u16 {
    100
}

/// The preferences, and where they are kept.
#[derive(Debug, Resource)]
pub struct Kept {
    now: Preferences,
    file: PathBuf,
    unread: Option<Unread>,
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
        let language = asked.or(kept.map(|kept| kept.language)).unwrap_or(system);
        let text_percent = kept.map_or(full(), |kept| kept.text_percent.clamp(SMALLEST, LARGEST));
        Kept {
            now: Preferences {
                language,
                text_percent,
            },
            file,
            unread,
        }
    }

    /// The file that was there but could not be read, until something is set.
    pub fn unread(&self) -> Option<&Unread> {
        self.unread.as_ref()
    }

    /// What is set now.
    pub fn now(&self) -> Preferences {
        self.now
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
