//! Who sits where.

use super::hand::{Draft, Hand};
use super::theme;
use super::widgets::{self, Keys};
use crate::view::{Action, SeatsView};
use egui::Ui;

/// Shows the seats.
pub fn show(ui: &mut Ui, view: &SeatsView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let mut hand = Hand { draft, actions };
    widgets::top(ui, |ui| {
        widgets::title(ui, &view.heading);
        widgets::body(ui, &view.about);
    });
    widgets::middle(ui, "seats", |ui| {
        let mut keys = Keys::default();
        for seat in &view.seats {
            widgets::card(ui, |ui| {
                ui.push_id(seat.discipline.as_str(), |ui| {
                    widgets::columns(
                        ui,
                        |ui| {
                            ui.horizontal_top(|ui| {
                                widgets::portrait(ui, &seat.likeness, None, 4.2);
                                ui.vertical(|ui| {
                                    widgets::heading(ui, &seat.discipline);
                                    widgets::quiet_text(ui, &seat.who);
                                    widgets::quiet_text(ui, &seat.hours);
                                });
                            });
                            widgets::body(ui, &seat.role);
                            widgets::quiet_text(ui, &seat.may);
                            widgets::quiet_text(ui, &seat.may_not);
                        },
                        |ui| {
                            for sitter in &seat.sitters {
                                hand.row(ui, &mut keys, sitter);
                            }
                            for temper in &seat.tempers {
                                hand.pick(ui, temper);
                            }
                            if let Some(name) = &seat.name {
                                hand.button(ui, name);
                            }
                        },
                    );
                });
            });
            ui.add_space(theme::NEAR);
        }
    });
    widgets::foot(ui, |ui| {
        widgets::body(ui, &view.summary);
        ui.horizontal_wrapped(|ui| {
            hand.next(ui, &view.start);
            hand.back(ui, &view.back);
            hand.edge(ui, &view.cards);
        });
    });
}
