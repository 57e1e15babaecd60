//! Closing a turn, looking back on it, guessing before the figures, the figures, and the end.

use super::listen::{quote, rest};
use crate::panels::hand::{Hand, Step};
use crate::panels::theme;
use crate::panels::widgets;
use crate::view::table::{CloseView, EndedView, FiguresView, GuessView, LookBackView, Member, OwnWords};
use egui::Ui;

pub(super) fn close(ui: &mut Ui, view: &CloseView, name: &str, hand: &mut Hand<'_>) {
    widgets::side_middle(ui, name, |ui| {
        widgets::heading(ui, &view.heading);
        widgets::card(ui, |ui| widgets::quote(ui, &view.aloud_by, &view.aloud.join(" ")));
        for line in &view.remarks {
            widgets::body(ui, line);
        }
    });
    widgets::side_foot(ui, |ui| {
        let help = view.close_help.as_ref().map(Step::Button);
        let steps = [Step::Next(&view.close), Step::Back(&view.back)];
        hand.steps(ui, steps.into_iter().chain(help));
    });
}

pub(super) fn look_back(ui: &mut Ui, view: &LookBackView, name: &str, hand: &mut Hand<'_>) {
    widgets::side_middle(ui, name, |ui| {
        widgets::heading(ui, &view.heading);
        if let Some([lead, more]) = &view.lead {
            widgets::lead(ui, lead, more);
        }
        for line in &view.first {
            widgets::body(ui, line);
        }
        if let Some(words) = &view.quote {
            ui.add_space(theme::NEAR);
            widgets::card(ui, |ui| quote(ui, words));
        }
        rest(ui, view.rest.as_ref(), name, hand);
    });
    widgets::side_foot(ui, |ui| hand.steps(ui, [Step::Next(&view.next)]));
}

pub(super) fn guess(ui: &mut Ui, view: &GuessView, name: &str, hand: &mut Hand<'_>) {
    widgets::middle(ui, name, |ui| {
        widgets::title(ui, &view.heading);
        if let Some(who) = &view.who {
            widgets::bold(ui, who);
        }
        widgets::body(ui, &view.about);
        own_words(ui, &view.felt, hand);
        for (question, answers) in &view.guesses {
            ui.add_space(theme::NEAR);
            widgets::bold(ui, question);
            ui.push_id(question, |ui| {
                ui.horizontal_wrapped(|ui| {
                    for answer in answers {
                        hand.pick(ui, answer);
                    }
                });
            });
        }
        own_words(ui, &view.seen_by, hand);
    });
    widgets::foot(ui, |ui| hand.steps(ui, [Step::Next(&view.next)]));
}

/// A question that is answered in own words: what was written, and a button that writes it.
fn own_words(ui: &mut Ui, asked: &OwnWords, hand: &mut Hand<'_>) {
    ui.add_space(theme::NEAR);
    widgets::bold(ui, &asked.question);
    if let Some(written) = asked.written.as_deref().filter(|written| !written.is_empty()) {
        widgets::card(ui, |ui| widgets::body(ui, written));
    }
    hand.button(ui, &asked.write);
}

pub(super) fn figures(ui: &mut Ui, view: &FiguresView, name: &str, hand: &mut Hand<'_>) {
    widgets::middle(ui, name, |ui| {
        widgets::title(ui, &view.heading);
        if let Some([goal, question]) = &view.goal {
            widgets::body(ui, goal);
            widgets::card(ui, |ui| widgets::body(ui, question));
        }
        if let Some(compared) = &view.compared {
            ui.add_space(theme::APART);
            widgets::heading(ui, &compared.heading);
            widgets::table(ui, "compared", &compared.table.head, &compared.table.rows);
            for line in &compared.seen_by {
                widgets::body(ui, line);
            }
            widgets::quiet_text(ui, &compared.about);
        }
        for part in &view.parts {
            ui.add_space(theme::APART);
            widgets::heading(ui, &part.heading);
            for line in &part.lead {
                widgets::body(ui, line);
            }
            for line in &part.more {
                widgets::quiet_text(ui, line);
            }
        }
    });
    widgets::foot(ui, |ui| {
        let more = view.more.as_ref().map(Step::Button);
        let steps = std::iter::once(Step::Next(&view.next)).chain(more);
        hand.steps(ui, steps.chain([Step::Button(&view.stop)]));
    });
}

pub(super) fn ended(ui: &mut Ui, view: &EndedView, family: &[Member], name: &str, hand: &mut Hand<'_>) {
    widgets::middle(ui, name, |ui| {
        ui.add_space(theme::FAR);
        self::family(ui, family);
        ui.add_space(theme::FAR);
        widgets::title(ui, &view.title);
        widgets::quiet_text(ui, &view.why);
        ui.add_space(theme::NEAR);
        for paragraph in &view.text {
            widgets::body(ui, paragraph);
        }
    });
    widgets::foot(ui, |ui| hand.steps(ui, [Step::Next(&view.next)]));
}

/// Everybody of the family, as life shows on them.
fn family(ui: &mut Ui, family: &[Member]) {
    let small = egui::TextStyle::Small.resolve(ui.style()).size;
    ui.horizontal_wrapped(|ui| {
        for member in family {
            let size = egui::vec2(small * PORTRAIT, small * (PORTRAIT + 3.4));
            ui.allocate_ui_with_layout(size, egui::Layout::top_down(egui::Align::Center), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                widgets::portrait(ui, &member.likeness, Some(member.face), PORTRAIT);
                widgets::bold(ui, &member.name);
                widgets::quiet_text(ui, &member.mood_word);
            });
        }
    });
}

/// Height of a portrait on the last page, in lines of small text.
const PORTRAIT: f32 = 8.0;
