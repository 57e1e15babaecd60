//! The title screen: what the game is and what can be done, and beside it the families, each at its table.

use super::hand::{Draft, Hand};
use super::theme::{self, palette};
use super::widgets::{self, Keys};
use crate::view::{Action, TitleView};
use egui::{CentralPanel, Frame, Id, Margin, Rect, Ui, UiBuilder, pos2, vec2};

/// Between what can be done and the families.
const BESIDE: f32 = 56.0;
/// Widest picture of a family, at ordinary letters.
const WIDEST: f32 = 330.0;

/// Shows the title screen.
pub fn show(ui: &mut Ui, view: &TitleView, draft: &mut Draft, actions: &mut Vec<Action>) {
    let mut hand = Hand { draft, actions };
    let ground = Frame::new()
        .fill(palette::here(ui).paper)
        .inner_margin(Margin::symmetric(32, 24));
    CentralPanel::no_frame().frame(ground).show(ui, |ui| {
        let room = ui.available_size();
        widgets::scroll(ui, "title", |ui| {
            if widgets::large(ui) {
                // What can be done comes first: the families lie below it.
                let width = ui.available_width();
                doing(ui, view, &mut hand);
                ui.add_space(theme::FAR);
                tables(ui, view, width, &mut hand);
            } else {
                beside(ui, view, room.y, &mut hand);
            }
        });
    });
}

/// Both halves beside each other, each in the middle of the window's height.
fn beside(ui: &mut Ui, view: &TitleView, height: f32, hand: &mut Hand<'_>) {
    let scale = egui::TextStyle::Body.resolve(ui.style()).size / 16.0;
    let left = theme::LINE * 0.62 * scale;
    let whole = ui.available_rect_before_wrap();
    let most = 3.0 * WIDEST * scale + 2.0 * theme::APART;
    let right = (whole.width() - left - BESIDE).min(most);
    let start = whole.left() + ((whole.width() - left - BESIDE - right) / 2.0).max(0.0);
    let high = widgets::tables_height(ui, &view.families, right);
    let id = Id::new("height of what can be done");
    let before = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
    // The page keeps what it needs to scroll, and no more.
    let height = (height - theme::APART).max(before).max(high);
    let place = |from: f32, width: f32, high: f32| {
        let top = whole.top() + ((height - high) / 2.0).floor();
        Rect::from_min_size(pos2(from, top), vec2(width, high))
    };
    let shown = ui
        .scope_builder(UiBuilder::new().max_rect(place(start, left, before)), |ui| {
            ui.set_width(left);
            doing(ui, view, hand);
            ui.min_rect().height().ceil()
        })
        .inner;
    if before != shown {
        ui.data_mut(|data| data.insert_temp(id, shown));
        ui.ctx().request_discard("the list has another height");
    }
    ui.scope_builder(
        UiBuilder::new().max_rect(place(start + left + BESIDE, right, high)),
        |ui| tables(ui, view, right, hand),
    );
}

fn doing(ui: &mut Ui, view: &TitleView, hand: &mut Hand<'_>) {
    widgets::title(ui, &view.name);
    widgets::bold(ui, &view.tagline);
    widgets::reading(ui, |ui| widgets::body(ui, &view.about));
    ui.add_space(theme::APART);
    let mut keys = Keys::default();
    for choice in &view.choices {
        hand.row(ui, &mut keys, choice);
    }
    ui.add_space(theme::APART);
    ui.horizontal_wrapped(|ui| {
        for choice in &view.languages {
            hand.quiet(ui, choice);
        }
    });
}

fn tables(ui: &mut Ui, view: &TitleView, width: f32, hand: &mut Hand<'_>) {
    let pressed = widgets::tables(ui, &view.families, width);
    if let Some(family) = pressed.and_then(|nth| view.families.get(nth)) {
        hand.actions.push(family.open.action.clone());
    }
}
