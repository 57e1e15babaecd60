//! Cards, notices and tags: grounds that keep what belongs together apart from the rest.

use crate::panels::theme::{self, palette};
use egui::{Color32, Frame, InnerResponse, Margin, RichText, Stroke, TextStyle, Ui};

/// A card as wide as its place.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    framed(ui, palette::here(ui).card, palette::here(ui).edge, contents)
}

/// A card for what needs to be noticed.
pub fn notice<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    framed(
        ui,
        palette::here(ui).warning_soft,
        palette::here(ui).warning,
        contents,
    )
}

/// A card for what is for one person's eyes.
pub fn private<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    framed(
        ui,
        palette::here(ui).accent_soft,
        palette::here(ui).accent,
        contents,
    )
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

/// Words about the screen itself, for the top of the next middle of a panel: with large letters they must not take the
/// room of what they are about, so they scroll with it.
pub fn tips(ui: &Ui, texts: Vec<String>) {
    ui.data_mut(|data| data.insert_temp(tips_id(), texts));
}

fn tips_id() -> egui::Id {
    egui::Id::new("tips")
}

/// Shows the tips that wait.
pub(super) fn waiting_tips(ui: &mut Ui) {
    let texts = ui.data_mut(|data| data.remove_temp::<Vec<String>>(tips_id()));
    let texts = texts.unwrap_or_default();
    let fresh = super::fresh(ui, ui.id().with("tips"), texts.clone());
    for (text, fresh) in texts.iter().zip(fresh) {
        let shown = tip(ui, text);
        // Whoever asks for it further down sees it come.
        if fresh {
            shown.scroll_to_me(None);
        }
    }
}

fn tip(ui: &mut Ui, text: &str) -> egui::Response {
    let colours = palette::here(ui);
    Frame::new()
        .fill(colours.accent_soft)
        .corner_radius(theme::ROUND)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                let icon = RichText::new(egui_phosphor::regular::LIGHTBULB).color(colours.accent);
                let size = TextStyle::Heading.resolve(ui.style()).size;
                ui.add(egui::Label::new(icon.family(theme::icons()).size(size)));
                super::body(ui, text);
            });
        })
        .response
}

/// A word or two about something, beside it.
pub fn tag(ui: &mut Ui, text: &str) {
    Frame::new()
        .fill(palette::here(ui).accent_soft)
        .corner_radius(theme::ROUND)
        .inner_margin(Margin::symmetric(8, 2))
        .show(ui, |ui| {
            ui.label(
                RichText::new(text)
                    .text_style(TextStyle::Small)
                    .color(palette::here(ui).ink),
            );
        });
}
