//! Cards that can be taken along, and places where they can be put. Whatever can be dragged can be done by keys too.

use crate::panels::theme::{self, palette};
use crate::view::NeedId;
use egui::{DragAndDrop, Frame, Id, Margin, Sense, Stroke, Ui};

/// Something that can be dragged to a place, where `open` says so; `name` goes along with the pointer.
pub fn dragged(ui: &mut Ui, need: NeedId, name: &str, open: bool, contents: impl FnOnce(&mut Ui)) {
    if !open {
        contents(ui);
        return;
    }
    let id = Id::new(("card", need));
    // Behind the card, whose size is that of the frame before: in front of it, it would take the card's clicks.
    let size = ui.data(|data| data.get_temp::<egui::Vec2>(id));
    let place = egui::Rect::from_min_size(ui.cursor().min, size.unwrap_or_default());
    let response = ui.interact(place, id, Sense::DRAG);
    response.dnd_set_drag_payload(need);
    let shown = ui.scope(contents).response.rect.size();
    if size != Some(shown) {
        ui.data_mut(|data| data.insert_temp(id, shown));
        ui.ctx().request_discard("a card has another size");
    }
    if response.dragged()
        && let Some(at) = ui.ctx().pointer_interact_pos()
    {
        let colours = palette::here(ui);
        ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
        let layer = egui::LayerId::new(egui::Order::Tooltip, id);
        let painter = ui.ctx().layer_painter(layer);
        let font = egui::TextStyle::Body.resolve(ui.style());
        let words = painter.layout_no_wrap(name.to_owned(), font, colours.ink);
        let card = egui::Rect::from_center_size(at, words.size() + egui::vec2(24.0, 16.0));
        painter.rect(
            card,
            theme::ROUND,
            colours.accent_soft,
            Stroke::new(2.0, colours.accent),
            egui::StrokeKind::Inside,
        );
        painter.galley(card.min + egui::vec2(12.0, 8.0), words, colours.ink);
    }
}

/// A place for a card, with what can be done with the card at its end. Gives back what is dropped there.
pub fn place(
    ui: &mut Ui,
    number: u8,
    name: &str,
    need: Option<NeedId>,
    steps: impl FnOnce(&mut Ui),
) -> Option<NeedId> {
    let colours = palette::here(ui);
    let hovered = DragAndDrop::has_payload_of_type::<NeedId>(ui.ctx());
    let (fill, edge) = match (need.is_some(), hovered) {
        (_, true) => (colours.accent_soft, Stroke::new(2.0, colours.accent)),
        (true, false) => (colours.accent_soft, Stroke::new(1.0, colours.accent)),
        (false, false) => (colours.panel, Stroke::new(1.0, colours.edge)),
    };
    let shown = Frame::new()
        .fill(fill)
        .stroke(edge)
        .corner_radius(theme::ROUND)
        .inner_margin(Margin::symmetric(8, 6))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let words = format!("{number}. {name}");
            ui.horizontal_wrapped(|ui| {
                // As high with steps as without.
                ui.set_min_height(theme::TARGET * 0.8);
                ui.spacing_mut().item_spacing.x = 2.0;
                if need.is_some() {
                    super::bold(ui, &words);
                } else {
                    super::quiet_text(ui, &words);
                }
                steps(ui);
            });
        });
    shown.response.dnd_release_payload::<NeedId>().map(|need| *need)
}
