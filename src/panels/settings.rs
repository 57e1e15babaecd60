//! The settings, and what is asked at the first start: each a heading with its answers beside each other.

use super::hand::{Draft, Hand};
use super::theme;
use super::widgets;
use crate::view::{Action, SettingsView};
use egui::Ui;

/// Shows the settings.
pub fn show(ui: &mut Ui, view: &SettingsView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let mut hand = Hand { draft, actions };
    widgets::top(ui, |ui| {
        widgets::title(ui, &view.heading);
        if !view.about.is_empty() {
            widgets::body(ui, &view.about);
        }
    });
    widgets::middle(ui, "settings", |ui| {
        for (heading, choices) in &view.groups {
            widgets::heading(ui, heading);
            ui.horizontal_wrapped(|ui| {
                for choice in choices {
                    hand.pick(ui, choice);
                }
            });
            ui.add_space(theme::APART);
        }
        if !view.kept.is_empty() {
            widgets::body(ui, &view.kept);
            if let Some(elsewhere) = &view.elsewhere {
                hand.button(ui, elsewhere);
            }
        }
    });
    widgets::foot(ui, |ui| {
        if view.first {
            hand.next(ui, &view.next);
        } else {
            hand.back(ui, &view.next);
        }
    });
}
