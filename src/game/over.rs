//! The small windows over a screen: where a copy goes, whether a play is deleted, a message.

use super::doing::Sure;
use crate::panels::over::{self, Outcome};
use crate::view::OverView;
use bevy::prelude::*;
use bevy_egui::egui;
use std::path::PathBuf;

/// The small window that is open.
#[derive(Debug, Clone, PartialEq, Eq, Resource, Default)]
pub(super) struct Over {
    open: Open,
    /// It opened now: its first control takes the focus.
    fresh: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Open {
    #[default]
    Nothing,
    Copy(String),
    Delete(PathBuf),
    Message(String),
    Talk(String),
}

impl Over {
    fn new(open: Open) -> Over {
        Over { open, fresh: true }
    }

    pub(super) fn message(text: String) -> Over {
        Over::new(Open::Message(text))
    }

    pub(super) fn talk(question: String) -> Over {
        Over::new(Open::Talk(question))
    }

    pub(super) fn delete(path: PathBuf) -> Over {
        Over::new(Open::Delete(path))
    }

    pub(super) fn copy(to: PathBuf) -> Over {
        Over::new(Open::Copy(to.display().to_string()))
    }

    pub(super) fn is_open(&self) -> bool {
        self.open != Open::Nothing
    }

    /// Draws it over `ui`.
    pub(super) fn draw(&mut self, ui: &egui::Ui, words: &OverView, sure: &mut MessageWriter<Sure>) {
        let fresh = &mut self.fresh;
        let closed = match &mut self.open {
            Open::Nothing => false,
            Open::Talk(question) => over::talk(ui, words, question, fresh),
            Open::Message(text) => over::message(ui, words, text, fresh),
            Open::Copy(path) => match over::copy_to(ui, words, path, fresh) {
                Outcome::Open => false,
                Outcome::No => true,
                Outcome::Yes => {
                    sure.write(Sure::CopyTo(PathBuf::from(path.trim())));
                    true
                }
            },
            Open::Delete(path) => match over::delete(ui, words, fresh) {
                Outcome::Open => false,
                Outcome::No => true,
                Outcome::Yes => {
                    sure.write(Sure::Delete(path.clone()));
                    true
                }
            },
        };
        if closed {
            *self = Over::default();
        }
    }
}
