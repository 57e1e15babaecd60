//! Cards that can be taken along, and places where they can be put. Whatever can be dragged can be done by keys too.

use crate::panels::theme::{self, palette};
use crate::view::NeedId;
use egui::{Align, DragAndDrop, Id, Layout, RichText, Sense, Stroke, Ui, UiBuilder, vec2};

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

/// Room at the edges of a place.
const PAD: egui::Vec2 = vec2(8.0, 6.0);
/// Room for both steps at the end of a place.
const STEPS: f32 = 2.0 * super::button::STEP + 2.0;

/// How high places of this width are, for any of these names: they stay so whatever is laid there.
pub fn places_height(ui: &Ui, width: f32, names: &[String]) -> f32 {
    let small = egui::TextStyle::Small.resolve(ui.style()).size;
    let font = egui::FontId::new(small, theme::bold());
    let room = width - 2.0 * PAD.x - STEPS;
    let lines = names.iter().map(|name| {
        let words = ui
            .painter()
            .layout(name.clone(), font.clone(), palette::here(ui).ink, room);
        words.size().y
    });
    let row = ui.fonts_mut(|fonts| fonts.row_height(&font));
    let highest = lines.fold(2.0 * row, f32::max);
    (highest.max(theme::TARGET * 0.8) + 2.0 * PAD.y).ceil()
}

/// A place for a card, this high, with what can be done with the card at its end. Gives back what is dropped there.
pub fn place(
    ui: &mut Ui,
    height: f32,
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
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    ui.painter()
        .rect(rect, theme::ROUND, fill, edge, egui::StrokeKind::Inside);
    let inner = rect.shrink2(PAD);
    let beside = |left: f32, right: f32| {
        let part = egui::Rect::from_x_y_ranges(left..=right, inner.y_range());
        UiBuilder::new()
            .max_rect(part)
            .layout(Layout::left_to_right(Align::Center))
    };
    let mut words = RichText::new(name).text_style(egui::TextStyle::Small);
    words = if need.is_some() {
        words.family(theme::bold())
    } else {
        words.color(colours.quiet)
    };
    let end = inner.right() - STEPS;
    ui.scope_builder(beside(inner.left(), end), |ui| {
        ui.add(egui::Label::new(words).wrap());
    });
    ui.scope_builder(beside(end, inner.right()), |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        steps(ui);
    });
    response.dnd_release_payload::<NeedId>().map(|need| *need)
}
