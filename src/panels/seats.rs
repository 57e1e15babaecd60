//! Who sits where.

use super::hand::{Draft, Hand};
use super::theme;
use super::widgets::{self, Keys};
use crate::view::{Action, SeatRow, SeatsView};
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
                    let large = widgets::large(ui);
                    widgets::columns(
                        ui,
                        |ui| {
                            who(ui, seat);
                            if !large {
                                field(ui, seat);
                            }
                        },
                        |ui| {
                            sitters(ui, seat, &mut keys, &mut hand);
                            // With large letters one finds what one came for first.
                            if large {
                                field(ui, seat);
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

fn who(ui: &mut Ui, seat: &SeatRow) {
    ui.horizontal_top(|ui| {
        widgets::portrait(ui, &seat.likeness, None, 4.2);
        ui.vertical(|ui| {
            widgets::heading(ui, &seat.discipline);
            widgets::quiet_text(ui, &seat.who);
            widgets::quiet_text(ui, &seat.hours);
        });
    });
}

fn field(ui: &mut Ui, seat: &SeatRow) {
    widgets::body(ui, &seat.may);
    widgets::quiet_text(ui, &seat.may_not);
}

fn sitters(ui: &mut Ui, seat: &SeatRow, keys: &mut Keys, hand: &mut Hand<'_>) {
    for sitter in &seat.sitters {
        hand.row(ui, keys, sitter);
    }
    if !seat.tempers.is_empty() {
        widgets::quiet_text(ui, &seat.tempers_heading);
    }
    for temper in &seat.tempers {
        hand.pick(ui, temper);
    }
    if let Some(name) = &seat.name {
        hand.button(ui, name);
    }
}
