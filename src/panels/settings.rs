//! The settings.

use super::hand::{Draft, Hand};
use super::theme;
use super::widgets::{self, Keys};
use crate::view::{Action, SettingsView};
use egui::Ui;

/// Shows the settings.
pub fn show(ui: &mut Ui, view: &SettingsView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let mut hand = Hand { draft, actions };
    widgets::top(ui, |ui| {
        widgets::title(ui, &view.heading);
    });
    widgets::middle(ui, "settings", |ui| {
        let mut keys = Keys::default();
        for (heading, choices) in [
            (&view.language_heading, &view.languages),
            (&view.size_heading, &view.sizes),
        ] {
            widgets::heading(ui, heading);
            for choice in choices {
                hand.row(ui, &mut keys, choice);
            }
            ui.add_space(theme::APART);
        }
        widgets::body(ui, &view.kept);
    });
    widgets::foot(ui, |ui| hand.back(ui, &view.back));
}
