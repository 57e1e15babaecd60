//! How the case plays, turn by turn.

use crate::panels::hand::Hand;
use crate::panels::theme;
use crate::panels::widgets;
use crate::view::workbench::{PreviewMoment, PreviewView};
use egui::Ui;

pub(super) fn show(ui: &mut Ui, view: &PreviewView, hand: &mut Hand<'_>) {
    if let Some(about) = &view.about {
        widgets::body(ui, about);
    }
    if !view.changed.is_empty() {
        widgets::card(ui, |ui| {
            for line in &view.changed {
                widgets::quiet_text(ui, line);
            }
        });
    }
    let Some(play_on) = &view.play_on else {
        return;
    };
    ui.horizontal_wrapped(|ui| {
        for turn in &view.turns {
            hand.pick(ui, turn);
        }
    });
    widgets::heading(ui, &view.heading);
    hand.button(ui, play_on);
    for (who, text) in &view.news {
        widgets::card(ui, |ui| {
            widgets::bold(ui, who);
            widgets::body(ui, text);
        });
    }
    for moment in &view.moments {
        card(ui, moment, hand);
    }
    if !view.happened.is_empty() {
        ui.add_space(theme::NEAR);
        widgets::bold(ui, &view.happened_heading);
        for line in &view.happened {
            widgets::item(ui, line);
        }
    }
    for (who, text) in &view.voices {
        widgets::quote(ui, who, text);
    }
    ui.add_space(theme::APART);
    widgets::quiet_text(ui, &view.who_heading);
    ui.horizontal_wrapped(|ui| {
        for who in &view.who {
            hand.pick(ui, who);
        }
    });
    if let Some(other) = &view.other_luck {
        hand.button(ui, other);
    }
}

fn card(ui: &mut Ui, moment: &PreviewMoment, hand: &mut Hand<'_>) {
    widgets::card(ui, |ui| {
        widgets::quiet_text(ui, &moment.whose);
        widgets::bold(ui, &moment.title);
        widgets::body(ui, &moment.text);
        for option in &moment.options {
            widgets::item(ui, &option.text);
            let note = match &option.chosen {
                Some(chosen) => format!("{} · {chosen}", option.note),
                None => option.note.clone(),
            };
            if option.chosen.is_some() {
                widgets::bold(ui, &note);
            } else {
                widgets::quiet_text(ui, &note);
            }
        }
        if let Some(go) = &moment.go {
            hand.quiet(ui, go);
        }
    });
}
