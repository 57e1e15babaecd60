//! The small windows over a screen: writing a text with a choice, where a copy goes, a question, a message.

use super::hand::Draft;
use super::theme::{self, palette};
use super::widgets::{self, Keys, Row};
use crate::view::{Action, Choice, OverView, Pause};
use egui::{Frame, Id, Margin, Modal, Stroke, Ui};

/// How a small window was left, if it was.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Left {
    /// It wasn't.
    No,
    /// By Escape.
    ByKey,
    /// By a press beside it.
    Beside,
}

fn dialog<R>(ui: &Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> (R, Left) {
    let size = ui.ctx().viewport_rect().size();
    let response = Modal::new(Id::new(name))
        .frame(
            Frame::new()
                .fill(palette::here(ui).panel)
                .stroke(Stroke::new(1.0, palette::here(ui).edge))
                .corner_radius(theme::ROUND)
                .inner_margin(Margin::same(20)),
        )
        .show(ui.ctx(), |ui| {
            ui.set_width((size.x * 0.6).min(theme::LINE));
            ui.set_max_height(size.y * 0.8);
            contents(ui)
        });
    let left = if response.backdrop_response.clicked() {
        Left::Beside
    } else if response.should_close() {
        Left::ByKey
    } else {
        Left::No
    };
    (response.inner, left)
}

/// A choice that asks for a text: writes it, gives it or leaves it.
pub fn writing(ui: &Ui, words: &OverView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let Some(asking) = &mut draft.asking else {
        return;
    };
    let ((given, cancelled), left) = dialog(ui, "writing", |ui| {
        widgets::heading(ui, &asking.label);
        let prompt = asking.prompt.clone();
        // A press beside the field takes the focus from it, not what is typed next.
        asking.fresh |= ui.memory(|memory| memory.focused().is_none());
        let by_enter = if asking.short {
            widgets::field(ui, &prompt, &mut asking.text, &mut asking.fresh)
        } else {
            let by_enter = widgets::lines_field(ui, &prompt, &mut asking.text, 4, &mut asking.fresh);
            widgets::quiet_text(ui, &words.new_line);
            by_enter
        };
        if !asking.required {
            widgets::quiet_text(ui, &words.may_stay_empty);
        }
        let whole = !asking.required || !asking.text.trim().is_empty();
        ui.add_space(theme::NEAR);
        ui.horizontal_wrapped(|ui| {
            let given = widgets::primary(ui, &words.done, whole) | (by_enter && whole);
            (given, widgets::plain(ui, &words.cancel, true))
        })
        .inner
    });
    if given {
        if let Some(asking) = draft.asking.take() {
            actions.push(asking.action.with_text(&asking.text));
        }
    } else if cancelled || left == Left::ByKey {
        // A press beside it keeps what was chosen and written.
        draft.asking = None;
    }
}

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is still open.
    Open,
    /// Yes.
    Yes,
    /// No.
    No,
}

fn outcome(yes: bool, no: bool) -> Outcome {
    match (yes, no) {
        (true, _) => Outcome::Yes,
        (false, true) => Outcome::No,
        (false, false) => Outcome::Open,
    }
}

/// Where a copy of the journal, or a page to print, goes: what `heading` says.
pub fn save_to(ui: &Ui, words: &OverView, heading: &str, path: &mut String, fresh: &mut bool) -> Outcome {
    let ((given, cancelled), left) = dialog(ui, "save", |ui| {
        widgets::heading(ui, heading);
        let by_enter = widgets::field(ui, &words.copy_prompt, path, fresh);
        let whole = !path.trim().is_empty();
        ui.add_space(theme::NEAR);
        ui.horizontal_wrapped(|ui| {
            let given = widgets::primary(ui, &words.done, whole) | (by_enter && whole);
            (given, widgets::plain(ui, &words.cancel, true))
        })
        .inner
    });
    outcome(given, cancelled || left == Left::ByKey)
}

/// Which of a few things; `Some(None)` when none.
pub fn choose<'c>(
    ui: &Ui,
    words: &OverView,
    heading: &str,
    choices: &'c [Choice],
    fresh: &mut bool,
) -> Option<Option<&'c Choice>> {
    let ((chosen, cancelled), left) = dialog(ui, "choose", |ui| {
        widgets::body(ui, heading);
        let mut keys = Keys::default();
        let mut chosen = None;
        egui::ScrollArea::vertical().show(ui, |ui| {
            for choice in choices {
                if Row::new(choice.shown()).named(&choice.label).show(ui, &mut keys) {
                    chosen = Some(choice);
                }
            }
        });
        ui.add_space(theme::NEAR);
        (chosen, widgets::plain_first(ui, &words.cancel, fresh))
    });
    match chosen {
        Some(choice) => Some(Some(choice)),
        None if cancelled || left != Left::No => Some(None),
        None => None,
    }
}

/// Whether a session is to be deleted: what `question` says.
pub fn delete(ui: &Ui, words: &OverView, question: &str, fresh: &mut bool) -> Outcome {
    let ((yes, no), left) = dialog(ui, "delete", |ui| {
        widgets::body(ui, question);
        ui.add_space(theme::NEAR);
        ui.horizontal_wrapped(|ui| {
            let no = widgets::first_focus(ui, &words.cancel, fresh);
            (widgets::plain(ui, &words.delete, true), no)
        })
        .inner
    });
    outcome(yes, no || left != Left::No)
}

/// A question to talk about, over the whole window; true when one plays on.
pub fn talk(ui: &Ui, words: &OverView, pause: &Pause, fresh: &mut bool) -> bool {
    let colours = palette::here(ui);
    let size = ui.ctx().viewport_rect().size();
    let margin = (size.x.min(size.y) * 0.08).min(60.0);
    let response = Modal::new(Id::new("talk"))
        .frame(
            Frame::new()
                .fill(colours.accent_soft)
                .inner_margin(Margin::same(margin as i8)),
        )
        .show(ui.ctx(), |ui| {
            ui.set_min_size(size - egui::Vec2::splat(2.0 * margin));
            ui.set_max_width(size.x - 2.0 * margin);
            widgets::quiet_text(ui, &pause.heading);
            ui.add_space(theme::FAR);
            widgets::title(ui, &pause.question);
            ui.add_space(theme::APART);
            widgets::body(ui, &pause.about);
            ui.add_space(theme::FAR);
            widgets::first_focus(ui, &words.play_on, fresh)
        });
    response.inner || response.should_close()
}

/// A message; true when it was put away.
pub fn message(ui: &Ui, words: &OverView, text: &str, fresh: &mut bool) -> bool {
    let (closed, left) = dialog(ui, "message", |ui| {
        widgets::body(ui, text);
        ui.add_space(theme::NEAR);
        widgets::first_focus(ui, &words.close, fresh)
    });
    closed || left != Left::No
}
