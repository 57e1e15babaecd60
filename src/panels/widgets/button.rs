//! Buttons: the one next step of a screen, the others, and the quiet ones.

use crate::panels::theme::{self, palette};
use egui::{Button, Color32, Key, Rect, Response, RichText, Shape, Stroke, Ui, WidgetInfo, WidgetType, vec2};

/// The next step. Enter presses it while nothing has the focus.
pub fn primary(ui: &mut Ui, text: &str, enabled: bool) -> bool {
    let (fill, ink) = if enabled {
        (palette::here(ui).accent, palette::here(ui).on_accent)
    } else {
        (palette::here(ui).panel, palette::here(ui).blocked)
    };
    let response = add(ui, text, enabled, fill, ink);
    let by_enter = enabled
        && keys_here(ui)
        && ui.memory(|memory| memory.focused().is_none())
        && ui.input(|input| pressed_once(input, Key::Enter));
    response.clicked() || by_enter
}

/// Something else one can do here.
pub fn plain(ui: &mut Ui, text: &str, enabled: bool) -> bool {
    plain_named(ui, text, text, enabled)
}

/// The same, which a screen reader calls by another name.
pub fn plain_named(ui: &mut Ui, text: &str, name: &str, enabled: bool) -> bool {
    let ink = if enabled {
        palette::here(ui).ink
    } else {
        palette::here(ui).blocked
    };
    let fill = if enabled {
        palette::here(ui).card
    } else {
        palette::here(ui).panel
    };
    let response = add(ui, text, enabled, fill, ink);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, name));
    response.clicked()
}

/// One of a few answers beside each other.
pub fn pick(ui: &mut Ui, text: &str, name: &str, chosen: bool, enabled: bool) -> bool {
    ticked(ui, text, name, (chosen, enabled), WidgetType::RadioButton)
}

/// One of those of which any number can be chosen.
pub fn toggle(ui: &mut Ui, text: &str, name: &str, chosen: bool) -> bool {
    ticked(ui, text, name, (chosen, true), WidgetType::Checkbox)
}

/// The same for what shows more in place: a screen reader says at once what would show.
pub fn toggle_about(ui: &mut Ui, text: &str, about: &str, chosen: bool) -> bool {
    let response = ticked_as(ui, text, text, (chosen, true), WidgetType::Checkbox);
    if !about.is_empty() {
        let about = about.to_owned();
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(about));
    }
    response.clicked()
}

fn ticked(ui: &mut Ui, text: &str, name: &str, (chosen, enabled): (bool, bool), what: WidgetType) -> bool {
    ticked_as(ui, text, name, (chosen, enabled), what).clicked()
}

fn ticked_as(
    ui: &mut Ui,
    text: &str,
    name: &str,
    (chosen, enabled): (bool, bool),
    what: WidgetType,
) -> Response {
    let (fill, words) = if chosen {
        (palette::here(ui).accent_soft, format!("✔ {text}"))
    } else {
        (palette::here(ui).card, text.to_owned())
    };
    let response = add(ui, &words, enabled, fill, palette::here(ui).ink);
    response.widget_info(|| WidgetInfo::selected(what, enabled, chosen, name));
    response
}

/// Something at the edge of the screen: settings, leave; or one of those of which one is chosen.
pub fn quiet(ui: &mut Ui, text: &str, chosen: Option<bool>) -> bool {
    let fill = if chosen == Some(true) {
        palette::here(ui).accent_soft
    } else {
        Color32::TRANSPARENT
    };
    let words = if chosen == Some(true) {
        format!("✔ {text}")
    } else {
        text.to_owned()
    };
    let response = add(ui, &words, true, fill, palette::here(ui).ink);
    if let Some(chosen) = chosen {
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, text));
    }
    response.clicked()
}

/// A small button at the edge of a screen: it must not draw the eye.
pub fn edge(ui: &mut Ui, text: &str) -> bool {
    edge_named(ui, text, text)
}

/// A sign that moves something a step, for beside it: narrow, so that what it moves has the room.
pub fn step(ui: &mut Ui, sign: &str, name: &str) -> bool {
    let words = RichText::new(sign)
        .text_style(egui::TextStyle::Button)
        .color(palette::here(ui).ink);
    let button = Button::new(words)
        .fill(Color32::TRANSPARENT)
        .stroke(Stroke::NONE)
        .min_size(vec2(STEP, theme::TARGET * 0.8));
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding.x = 2.0;
            ui.add(button)
        })
        .inner;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    super::focus(ui, &response);
    response.clicked()
}

/// How wide such a sign is.
pub(super) const STEP: f32 = 26.0;

/// The same, which a screen reader calls by another name.
pub fn edge_named(ui: &mut Ui, text: &str, name: &str) -> bool {
    let ink = palette::here(ui).quiet;
    let words = RichText::new(text).text_style(egui::TextStyle::Small).color(ink);
    let button = Button::new(words)
        .fill(Color32::TRANSPARENT)
        .stroke(Stroke::NONE)
        .min_size(vec2(theme::TARGET, theme::TARGET * 0.8));
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    super::focus(ui, &response);
    response.clicked()
}

/// The way back. Escape presses it too.
pub fn back(ui: &mut Ui, text: &str) -> bool {
    quiet(ui, text, None) | escape(ui)
}

/// Whether Escape was pressed, for this layer.
pub fn escape(ui: &Ui) -> bool {
    keys_here(ui) && ui.input(|input| pressed_once(input, Key::Escape))
}

/// The button of a small window that has the focus when it opens.
pub fn first_focus(ui: &mut Ui, text: &str, fresh: &mut bool) -> bool {
    let response = add(
        ui,
        text,
        true,
        palette::here(ui).accent,
        palette::here(ui).on_accent,
    );
    if std::mem::take(fresh) {
        response.request_focus();
    }
    response.clicked()
}

/// The same for the button that only puts the small window away, where something else is what one came for.
pub fn plain_first(ui: &mut Ui, text: &str, fresh: &mut bool) -> bool {
    let response = add(ui, text, true, palette::here(ui).card, palette::here(ui).ink);
    if std::mem::take(fresh) {
        response.request_focus();
    }
    response.clicked()
}

/// Whether keys are for this layer: no small window lies over it.
pub(in crate::panels) fn keys_here(ui: &Ui) -> bool {
    ui.memory(|memory| memory.is_above_modal_layer(ui.layer_id()))
}

/// Whether `key` went down now, and isn't just being held.
pub(super) fn pressed_once(input: &egui::InputState, key: Key) -> bool {
    input.events.iter().any(|event| {
        matches!(event, egui::Event::Key { key: which, pressed: true, repeat: false, modifiers, .. }
            if *which == key && !modifiers.any())
    })
}

fn add(ui: &mut Ui, text: &str, enabled: bool, fill: Color32, ink: Color32) -> Response {
    let edge = if fill == palette::here(ui).accent {
        palette::here(ui).accent_deep
    } else {
        palette::here(ui).control_edge
    };
    let button = Button::new(RichText::new(text).color(ink))
        .fill(fill)
        .stroke(if enabled {
            Stroke::new(1.0, edge)
        } else {
            // As wide as an edge would be: what comes to be open doesn't grow.
            Stroke::new(1.0, Color32::TRANSPARENT)
        })
        .min_size(vec2(theme::TARGET, theme::TARGET))
        .wrap();
    let response = ui.add_enabled(enabled, button);
    if !enabled {
        blocked_edge(ui, response.rect);
    }
    super::focus(ui, &response);
    response
}

/// How wide a button with these words is, where it has the room.
pub(in crate::panels) fn button_width(ui: &Ui, text: &str) -> f32 {
    let font = egui::TextStyle::Button.resolve(ui.style());
    let words = ui
        .painter()
        .layout_no_wrap(text.to_owned(), font, palette::here(ui).ink);
    (words.size().x + 2.0 * ui.spacing().button_padding.x).max(theme::TARGET)
}

/// The edge of what can't be pressed now: of dashes, so that it is told apart without colour too.
pub(super) fn blocked_edge(ui: &Ui, rect: Rect) {
    let (colours, rect) = (palette::here(ui), rect.shrink(0.5));
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    let dashes = Shape::dashed_line(&corners, Stroke::new(1.0, colours.control_edge), 4.0, 4.0);
    ui.painter().extend(dashes);
}
