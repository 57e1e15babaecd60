//! Tabs: one of several pages in the same place.

use crate::panels::theme::{self, palette};
use egui::{Align2, FontId, Sense, Stroke, TextStyle, Ui, WidgetInfo, WidgetType, vec2};

/// A tab; true when it is chosen now.
pub fn tab(ui: &mut Ui, text: &str, chosen: bool) -> bool {
    draw(ui, text, text, chosen, false)
}

/// A mark that can be opened, with an edge, so that it doesn't look like a word: a screen reader calls it by another name.
pub(super) fn mark(ui: &mut Ui, text: &str, name: &str, chosen: bool) -> bool {
    draw(ui, text, name, chosen, true)
}

fn draw(ui: &mut Ui, text: &str, name: &str, chosen: bool, edged: bool) -> bool {
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
    // As wide as in bold: those beside it stay where they are when it is chosen.
    let bold = FontId::new(small.size, theme::bold());
    let widest = ui
        .painter()
        .layout_no_wrap(text.to_owned(), bold, palette::here(ui).ink);
    let size = vec2(widest.size().x + 20.0, (galley.size().y + 12.0).max(28.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, chosen, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Tab);
        node.set_selected(chosen);
    });
    let painter = ui.painter();
    if response.hovered() || (edged && chosen) {
        painter.rect_filled(rect, theme::ROUND, palette::here(ui).accent_soft);
    }
    if edged {
        let edge = Stroke::new(1.0, palette::here(ui).control_edge);
        painter.rect_stroke(rect, theme::ROUND, edge, egui::StrokeKind::Inside);
    }
    painter.text(
        rect.center(),
        Align2::CENTER_CENTER,
        text,
        font,
        palette::here(ui).ink,
    );
    if chosen && !edged {
        painter.hline(
            rect.x_range().shrink(6.0),
            rect.bottom() - 2.0,
            Stroke::new(3.0, palette::here(ui).accent),
        );
    }
    super::focus(ui, &response);
    response.clicked()
}

/// One of a list of pages below each other, as wide as the list; true when it is chosen now.
pub fn entry(ui: &mut Ui, text: &str, chosen: bool) -> bool {
    let small = TextStyle::Small.resolve(ui.style());
    let colours = palette::here(ui);
    let family = if chosen {
        theme::bold()
    } else {
        small.family.clone()
    };
    let (width, pad) = (ui.available_width(), 12.0);
    let font = FontId::new(small.size, family);
    let galley = ui
        .painter()
        .layout(text.to_owned(), font, colours.ink, width - 2.0 * pad);
    let size = vec2(width, (galley.size().y + 8.0).max(26.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, chosen, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Tab);
        node.set_selected(chosen);
    });
    let painter = ui.painter();
    if response.hovered() || chosen {
        painter.rect_filled(rect, theme::ROUND, colours.accent_soft);
    }
    if chosen {
        let bar = rect.left() + 2.0;
        painter.vline(bar, rect.y_range().shrink(4.0), Stroke::new(3.0, colours.accent));
    }
    let at = egui::pos2(rect.left() + pad, rect.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, colours.ink);
    super::focus(ui, &response);
    response.clicked()
}
