//! The title screen.

use super::hand::{Draft, Hand};
use super::theme::{self, palette};
use super::widgets::{self, Keys};
use crate::view::{Action, Likeness, TitleView};
use egui::{CentralPanel, Frame, Margin, Ui};

/// Shows the title screen.
pub fn show(ui: &mut Ui, view: &TitleView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let mut hand = Hand { draft, actions };
    let ground = Frame::new()
        .fill(palette::here(ui).paper)
        .inner_margin(Margin::symmetric(32, 24));
    CentralPanel::no_frame().frame(ground).show(ui, |ui| {
        widgets::scroll(ui, "title", |ui| {
            let body = egui::TextStyle::Body.resolve(ui.style()).size;
            let width = (theme::LINE * 0.75 * body / 16.0).min(ui.available_width());
            let above = if widgets::large(ui) {
                theme::APART
            } else {
                theme::FAR * 3.0
            };
            let side = (ui.available_width() - width) / 2.0;
            ui.horizontal_top(|ui| {
                ui.add_space(side);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.add_space(above);
                    widgets::title(ui, &view.name);
                    widgets::body(ui, &view.tagline);
                    ui.add_space(theme::APART);
                    people(ui, &view.people);
                    ui.add_space(theme::FAR);
                    let mut keys = Keys::default();
                    for choice in &view.choices {
                        hand.row(ui, &mut keys, choice);
                    }
                    ui.add_space(theme::FAR);
                    ui.horizontal_wrapped(|ui| {
                        for choice in &view.languages {
                            hand.quiet(ui, choice);
                        }
                    });
                });
            });
        });
    });
}

/// Everybody one can meet, in rows of about the same length.
fn people(ui: &mut Ui, people: &[Likeness]) {
    let (size, most) = (3.2, 9);
    // With large letters what can be done would lie below them.
    if widgets::large(ui) {
        return;
    }
    let rows = people.len().div_ceil(most).max(1);
    let each = people.len().div_ceil(rows).max(1);
    for row in people.chunks(each) {
        ui.horizontal_wrapped(|ui| {
            for likeness in row {
                widgets::portrait(ui, likeness, None, size);
            }
        });
    }
}
