//! The cases there are to write on.

use crate::panels::hand::{Draft, Hand};
use crate::panels::theme;
use crate::panels::widgets::{self, Keys};
use crate::view::Action;
use crate::view::workbench::ShelfView;
use egui::Ui;

/// Shows them.
pub fn show(ui: &mut Ui, view: &ShelfView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let mut hand = Hand { draft, actions };
    widgets::top(ui, |ui| {
        widgets::title(ui, &view.heading);
    });
    widgets::middle(ui, "workbench shelf", |ui| {
        let mut keys = Keys::default();
        widgets::reading(ui, |ui| widgets::body(ui, &view.about));
        hand.row(ui, &mut keys, &view.new);
        ui.add_space(theme::APART);
        for case in &view.cases {
            widgets::card(ui, |ui| {
                widgets::heading(ui, &case.title);
                widgets::body(ui, &case.state);
                widgets::quiet_text(ui, &case.file);
                hand.row(ui, &mut keys, &case.open);
            });
            ui.add_space(theme::NEAR);
        }
        if let Some(none) = &view.none {
            widgets::body(ui, none);
        }
        widgets::quiet_text(ui, &view.folder);
        hand.button(ui, &view.elsewhere);
        ui.add_space(theme::APART);
        widgets::heading(ui, &view.copies_heading);
        for copy in &view.copies {
            hand.row(ui, &mut keys, copy);
        }
    });
    widgets::foot(ui, |ui| hand.back(ui, &view.back));
}
