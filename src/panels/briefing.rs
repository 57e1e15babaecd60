//! The briefing of a case.

use super::hand::{Draft, Hand};
use super::theme;
use super::widgets;
use crate::view::{Action, BriefingView};
use egui::Ui;

/// Shows the briefing.
pub fn show(ui: &mut Ui, view: &BriefingView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let mut hand = Hand { draft, actions };
    widgets::top(ui, |ui| {
        widgets::title(ui, &view.title);
        widgets::body(ui, &view.subtitle);
    });
    widgets::middle(ui, "briefing", |ui| {
        for paragraph in &view.about {
            widgets::body(ui, paragraph);
        }
        if !view.announcement.is_empty() {
            ui.add_space(theme::NEAR);
            if view.warns {
                widgets::notice(ui, |ui| announcement(ui, view));
            } else {
                widgets::card(ui, |ui| announcement(ui, view));
            }
        }
        ui.add_space(theme::APART);
        widgets::heading(ui, &view.family_heading);
        for (likeness, line) in &view.family {
            ui.horizontal(|ui| {
                widgets::portrait(ui, likeness, None, 3.0);
                widgets::body(ui, line);
            });
        }
        ui.add_space(theme::APART);
        widgets::heading(ui, &view.aims_heading);
        for (name, meaning) in &view.aims {
            widgets::bold(ui, name);
            widgets::body(ui, meaning);
        }
        if !view.organisation.is_empty() {
            part(
                ui,
                &view.organisation_heading,
                std::slice::from_ref(&view.organisation),
            );
        }
    });
    widgets::foot(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            hand.next(ui, &view.next);
            hand.back(ui, &view.back);
        });
    });
}

fn announcement(ui: &mut Ui, view: &BriefingView) {
    widgets::bold(ui, &view.announcement_heading);
    widgets::body(ui, &view.announcement);
    for line in &view.help_lines {
        widgets::quiet_text(ui, line);
    }
}

fn part(ui: &mut Ui, heading: &str, lines: &[String]) {
    ui.add_space(theme::APART);
    widgets::heading(ui, heading);
    for line in lines {
        widgets::body(ui, line);
    }
}
