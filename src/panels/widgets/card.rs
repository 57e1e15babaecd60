//! Cards, notices and tags: grounds that keep what belongs together apart from the rest.

use crate::panels::theme::{self, palette};
use egui::{Color32, Frame, InnerResponse, Margin, RichText, Stroke, TextStyle, Ui};

/// A card as wide as its place.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    framed(ui, palette::CARD, palette::EDGE, contents)
}

/// A card for what needs to be noticed.
pub fn notice<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    framed(ui, palette::WARNING_SOFT, palette::WARNING, contents)
}

fn framed<R>(
    ui: &mut Ui,
    fill: Color32,
    edge: Color32,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(theme::ROUND)
        .inner_margin(Margin::symmetric(12, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            contents(ui)
        })
}

/// A word or two about something, beside it.
pub fn tag(ui: &mut Ui, text: &str) {
    Frame::new()
        .fill(palette::ACCENT_SOFT)
        .corner_radius(theme::ROUND)
        .inner_margin(Margin::symmetric(8, 2))
        .show(ui, |ui| {
            ui.label(
                RichText::new(text)
                    .text_style(TextStyle::Small)
                    .color(palette::INK),
            );
        });
}

/// How a chip looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chip {
    /// The family's own time.
    Own,
    /// The family's own time, given up.
    Gone,
    /// What the team adds.
    Added,
    /// What the team adds, by somebody new.
    AddedNew,
}

/// A block of a day.
pub fn chip(ui: &mut Ui, look: Chip, text: &str) {
    let (fill, edge, mut words) = match look {
        Chip::Own => (palette::OWN_TIME, palette::OWN_TIME, RichText::new(text)),
        Chip::Gone => (
            palette::PANEL,
            palette::EDGE,
            RichText::new(text).strikethrough().color(palette::QUIET),
        ),
        Chip::Added => (palette::ADDED_TIME, palette::ACCENT, RichText::new(text)),
        Chip::AddedNew => (
            palette::ADDED_TIME,
            palette::ACCENT,
            RichText::new(text).family(theme::bold()),
        ),
    };
    words = words.text_style(TextStyle::Small);
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(4)
        .inner_margin(Margin::symmetric(6, 1))
        .show(ui, |ui| {
            ui.add(egui::Label::new(words).extend());
        });
}
