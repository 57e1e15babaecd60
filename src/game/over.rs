//! The small windows over a screen: where a copy or role cards go, whether a play is deleted, a question, a message.

use super::doing::Sure;
use crate::panels::over::{self, Outcome};
use crate::view::{Choice, OverView, Pause};
use bevy::prelude::*;
use bevy_egui::egui;
use std::path::PathBuf;

/// The small window that is open.
#[derive(Debug, Clone, PartialEq, Resource, Default)]
pub struct Over {
    open: Open,
    /// It opened now: its first control takes the focus.
    fresh: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
enum Open {
    #[default]
    Nothing,
    Copy(String),
    Cards(String),
    Delete(PathBuf, String),
    Choose(String, Vec<Choice>),
    Message(String),
    Talk(Pause),
}

impl Over {
    fn new(open: Open) -> Over {
        Over { open, fresh: true }
    }

    pub(super) fn message(text: String) -> Over {
        Over::new(Open::Message(text))
    }

    pub(super) fn talk(pause: Pause) -> Over {
        Over::new(Open::Talk(pause))
    }

    pub(super) fn delete(path: PathBuf, question: String) -> Over {
        Over::new(Open::Delete(path, question))
    }

    pub(super) fn choose(heading: String, choices: Vec<Choice>) -> Over {
        Over::new(Open::Choose(heading, choices))
    }

    pub(super) fn copy(to: PathBuf) -> Over {
        Over::new(Open::Copy(to.display().to_string()))
    }

    pub(super) fn cards(to: PathBuf) -> Over {
        Over::new(Open::Cards(to.display().to_string()))
    }

    /// What it tells or asks.
    pub fn said(&self) -> Option<&str> {
        match &self.open {
            Open::Nothing | Open::Copy(_) | Open::Cards(_) => None,
            Open::Delete(_, text) | Open::Choose(text, _) | Open::Message(text) => Some(text),
            Open::Talk(pause) => Some(&pause.question),
        }
    }

    /// What can be chosen in it, beside leaving it.
    pub fn choices(&self) -> &[Choice] {
        match &self.open {
            Open::Choose(_, choices) => choices,
            Open::Nothing
            | Open::Copy(_)
            | Open::Cards(_)
            | Open::Delete(..)
            | Open::Message(_)
            | Open::Talk(_) => &[],
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.open != Open::Nothing
    }

    /// Draws it over `ui`.
    pub(super) fn draw(&mut self, ui: &egui::Ui, words: &OverView, sure: &mut MessageWriter<Sure>) {
        let fresh = &mut self.fresh;
        let closed = match &mut self.open {
            Open::Nothing => false,
            Open::Talk(pause) => over::talk(ui, words, pause, fresh),
            Open::Message(text) => over::message(ui, words, text, fresh),
            Open::Copy(path) => {
                let outcome = over::save_to(ui, words, &words.copy_heading, path, fresh);
                decided(outcome, sure, || Sure::CopyTo(PathBuf::from(path.trim())))
            }
            Open::Cards(path) => {
                let outcome = over::save_to(ui, words, &words.cards_heading, path, fresh);
                decided(outcome, sure, || Sure::CardsTo(PathBuf::from(path.trim())))
            }
            Open::Choose(heading, choices) => match over::choose(ui, words, heading, choices, fresh) {
                Some(chosen) => {
                    sure.write_batch(chosen.map(|choice| Sure::Do(choice.action.clone())));
                    true
                }
                None => false,
            },
            Open::Delete(path, question) => {
                let outcome = over::delete(ui, words, question, fresh);
                decided(outcome, sure, || Sure::Delete(path.clone()))
            }
        };
        if closed {
            *self = Over::default();
        }
    }
}

/// Whether the small window closes; with a yes, what comes of it is sent.
fn decided(outcome: Outcome, sure: &mut MessageWriter<Sure>, yes: impl FnOnce() -> Sure) -> bool {
    if outcome == Outcome::Yes {
        sure.write(yes());
    }
    outcome != Outcome::Open
}
