//! The library: cases to play and sessions to go on with.

use super::hand::{Draft, Hand};
use super::theme;
use super::widgets::{self, Keys};
use crate::view::{Action, LibraryView, SessionCard};
use egui::Ui;

/// Shows the library.
pub fn show(ui: &mut Ui, view: &LibraryView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let mut hand = Hand { draft, actions };
    widgets::top(ui, |ui| {
        widgets::title(ui, &view.heading);
    });
    widgets::middle(ui, "library", |ui| {
        let mut keys = Keys::default();
        for case in &view.cases {
            widgets::card(ui, |ui| {
                widgets::heading(ui, &case.title);
                if !case.subtitle.is_empty() {
                    widgets::body(ui, &case.subtitle);
                }
                ui.horizontal_wrapped(|ui| {
                    for likeness in &case.family {
                        widgets::portrait(ui, likeness, None, 3.4);
                    }
                });
                widgets::quiet_text(ui, &case.facts);
                if let Some(fault) = &case.fault {
                    widgets::warning(ui, fault);
                }
                hand.row(ui, &mut keys, &case.open);
            });
            ui.add_space(theme::NEAR);
        }
        if !view.sessions.is_empty() {
            ui.add_space(theme::APART);
            widgets::heading(ui, &view.sessions_heading);
        }
        for session in &view.sessions {
            ui.horizontal_top(|ui| {
                // What went back in another session stands in below it.
                ui.add_space(theme::FAR * session.depth.min(4) as f32);
                ui.vertical(|ui| self::session(ui, session, &mut keys, &mut hand));
            });
            ui.add_space(theme::NEAR);
        }
    });
    widgets::foot(ui, |ui| hand.back(ui, &view.back));
}

fn session(ui: &mut Ui, session: &SessionCard, keys: &mut Keys, hand: &mut Hand<'_>) {
    widgets::card(ui, |ui| {
        widgets::bold(ui, &session.title);
        widgets::quiet_text(ui, &session.facts);
        if let Some(fault) = &session.fault {
            widgets::warning(ui, fault);
        }
        hand.row(ui, keys, &session.open);
        ui.horizontal_wrapped(|ui| {
            hand.button(ui, &session.earlier);
            hand.button(ui, &session.delete);
        });
    });
}
