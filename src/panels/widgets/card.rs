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

/// A block of a day. What is wider than its place wraps.
pub fn chip(ui: &mut Ui, look: Chip, text: &str) {
    let (fill, edge, ink) = match look {
        Chip::Own => (palette::OWN_TIME, palette::OWN_TIME, palette::INK),
        Chip::Gone => (palette::PANEL, palette::EDGE, palette::QUIET),
        Chip::Added | Chip::AddedNew => (palette::ADDED_TIME, palette::ACCENT, palette::INK),
    };
    let small = TextStyle::Small.resolve(ui.style());
    let family = match look {
        Chip::AddedNew => theme::bold(),
        Chip::Own | Chip::Gone | Chip::Added => small.family.clone(),
    };
    let pad = egui::vec2(6.0, 2.0);
    let widest = ui.max_rect().width() - 2.0 * pad.x;
    let mut job = egui::text::LayoutJob::simple(
        text.to_owned(),
        egui::FontId::new(small.size, family),
        ink,
        widest,
    );
    if look == Chip::Gone {
        for section in &mut job.sections {
            section.format.strikethrough = Stroke::new(1.0, ink);
        }
    }
    let words = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(words.size() + 2.0 * pad, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text));
    ui.painter()
        .rect(rect, 4, fill, Stroke::new(1.0, edge), egui::StrokeKind::Inside);
    ui.painter().galley(rect.min + pad, words, ink);
}
