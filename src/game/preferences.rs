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
}

impl Kept {
    /// Those kept in `folder`; what was asked for goes before what was kept, and the machine's language comes last.
    pub fn read(folder: &Path, asked: Option<Language>, system: Language) -> Kept {
        let file = folder.join("preferences.json");
        let kept = std::fs::read(&file)
            .ok()
            .and_then(|bytes| serde_json::from_slice::<Preferences>(&bytes).ok());
        let language = asked.or(kept.map(|kept| kept.language)).unwrap_or(system);
        let text_percent = kept.map_or(full(), |kept| kept.text_percent.clamp(SMALLEST, LARGEST));
        Kept {
            now: Preferences {
                language,
                text_percent,
            },
            file,
        }
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
        let text = serde_json::to_vec_pretty(&self.now)?;
        let beside = self.file.with_extension("json.new");
        std::fs::write(&beside, text)?;
        std::fs::rename(&beside, &self.file)
    }
}
