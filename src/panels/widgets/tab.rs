//! Tabs: one of several pages in the same place.

use crate::panels::theme::{self, palette};
use egui::{Align2, FontId, Sense, Stroke, TextStyle, Ui, WidgetInfo, WidgetType, vec2};

/// A tab; true when it is chosen now.
pub fn tab(ui: &mut Ui, text: &str, chosen: bool) -> bool {
    tab_for(ui, text, text, chosen)
}

/// A tab among others of the same text on one screen: a screen reader calls it by another name.
pub(super) fn tab_for(ui: &mut Ui, text: &str, name: &str, chosen: bool) -> bool {
    let small = TextStyle::Small.resolve(ui.style());
    let family = if chosen {
        theme::bold()
    } else {
        small.family.clone()
    };
    let font = FontId::new(small.size, family);
    let galley = ui
        .painter()
        .layout_no_wrap(text.to_owned(), font.clone(), palette::here(ui).ink);
    let size = vec2(galley.size().x + 20.0, (galley.size().y + 12.0).max(28.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, chosen, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Tab);
        node.set_selected(chosen);
    });
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect, theme::ROUND, palette::here(ui).accent_soft);
    }
    painter.text(
        rect.center(),
        Align2::CENTER_CENTER,
        text,
        font,
        palette::here(ui).ink,
    );
    if chosen {
        painter.hline(
            rect.x_range().shrink(6.0),
            rect.bottom() - 2.0,
            Stroke::new(3.0, palette::here(ui).accent),
        );
    }
    super::focus(ui, &response);
    response.clicked()
}
