//! How a screen is laid out: a page with a top, a foot and a middle that scrolls by keyboard too.

use crate::panels::theme::{self, palette};
use egui::{Align, Frame, Id, Key, Layout, Margin, Panel, Rect, ScrollArea, Stroke, Ui, UiBuilder};

/// At both sides of a page.
const MARGIN: f32 = 32.0;

/// The top of a page.
pub fn top(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    Panel::top("top")
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(palette::here(ui).paper)
                .inner_margin(Margin::symmetric(32, 14)),
        )
        .show(ui, |ui| centred(ui, contents));
}

/// The middle of a page, which scrolls. `name` tells its scroll position from other pages'. The foot comes after it,
/// for who goes from one to the other with Tab; its height is remembered from the frame before.
pub fn middle(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui)) {
    let foot = ui.data(|data| data.get_temp::<f32>(foot_id())).unwrap_or(0.0);
    let mut room = ui.available_rect_before_wrap();
    room.max.y = (room.max.y - foot).max(room.min.y);
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ui.set_clip_rect(room);
        Frame::new()
            .fill(palette::here(ui).paper)
            .inner_margin(Margin::symmetric(32, 4))
            .show(ui, |ui| {
                scroll(ui, name, |ui| {
                    centred(ui, |ui| {
                        super::card::waiting_tips(ui);
                        contents(ui);
                    });
                });
            });
    });
}

/// A list of what there is, at the left of a page's middle: its width is the same whatever is chosen.
pub fn contents(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let body = egui::TextStyle::Body.resolve(ui.style()).size;
    Panel::left("contents")
        .exact_size(body * 15.5)
        .resizable(false)
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(palette::here(ui).panel)
                .stroke(Stroke::new(1.0, palette::here(ui).edge))
                .inner_margin(Margin {
                    left: 16,
                    right: 8,
                    top: 18,
                    bottom: 0,
                }),
        )
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            side_scroll(ui, "contents", contents);
        });
}

/// The foot of a page: where one goes on or back.
pub fn foot(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    // A point lower than beside the scene, where the panel has an edge: a button stands on the same line there and here.
    let margin = Margin {
        bottom: 11,
        ..Margin::symmetric(32, 10)
    };
    foot_panel(ui, margin, |ui| centred(ui, contents));
}

/// The foot of a panel beside the scene.
pub fn side_foot(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    foot_panel(ui, Margin::symmetric(16, 10), contents);
}

/// Beside the scene, a page without a foot: what is above has all the room.
pub fn no_side_foot(ui: &Ui) {
    let before = ui.data(|data| data.get_temp::<f32>(foot_id()));
    if before.is_some_and(|height| height > 0.0) {
        ui.data_mut(|data| data.insert_temp(foot_id(), 0.0_f32));
        ui.ctx().request_discard("there is no foot");
    }
}

fn foot_panel(ui: &mut Ui, margin: Margin, contents: impl FnOnce(&mut Ui)) {
    let before = ui.data(|data| data.get_temp::<f32>(foot_id()));
    let mut room = ui.max_rect();
    // Beside a list of contents, as what stands above it.
    room.min.x = ui.available_rect_before_wrap().left();
    room.min.y = room.max.y - before.unwrap_or(0.0);
    let shown = ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        Frame::new()
            .fill(palette::here(ui).panel)
            .stroke(Stroke::new(1.0, palette::here(ui).edge))
            .inner_margin(margin)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                contents(ui);
            })
            .response
            .rect
            .height()
    });
    let height = shown.inner.ceil();
    if before != Some(height) {
        ui.data_mut(|data| data.insert_temp(foot_id(), height));
        ui.ctx().request_discard("the foot has another height");
    }
}

fn foot_id() -> Id {
    Id::new("height of the foot")
}

/// What stays above the middle of a panel beside the scene.
pub fn side_top(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    Frame::new()
        .inner_margin(Margin {
            left: 16,
            right: 16,
            top: 6,
            bottom: 0,
        })
        .show(ui, contents);
}

/// The middle of a panel beside the scene, above its foot.
pub fn side_middle(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui)) {
    let foot = ui.data(|data| data.get_temp::<f32>(foot_id())).unwrap_or(0.0);
    let mut room = ui.available_rect_before_wrap();
    room.max.y = (room.max.y - foot).max(room.min.y);
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ui.set_clip_rect(room);
        Frame::new()
            .inner_margin(Margin::symmetric(16, 10))
            .show(ui, |ui| {
                scroll(ui, name, |ui| {
                    super::card::waiting_tips(ui);
                    contents(ui);
                });
            });
    });
}

/// Keeps the contents at a width that reads well, in the middle of the window: a scroll bar moves nothing aside.
fn centred(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let body = egui::TextStyle::Body.resolve(ui.style()).size;
    let window = ui.ctx().viewport_rect();
    let left = ui.cursor().min.x - window.left();
    // Beside a list of contents there is no middle to keep: it takes what is left.
    let beside = left > 2.0 * MARGIN;
    let most = if beside {
        f32::INFINITY
    } else {
        theme::LINE * 1.25 * body / 16.0
    };
    let width = most.min(ui.available_width());
    let side = if beside {
        0.0
    } else {
        (window.width() / 2.0 - width / 2.0 - left).max(0.0)
    };
    ui.horizontal_top(|ui| {
        ui.add_space(side);
        ui.vertical(|ui| {
            ui.set_width(width);
            contents(ui);
        });
    });
}

/// Running text at a width that reads well.
pub fn reading<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let body = egui::TextStyle::Body.resolve(ui.style()).size;
    let width = (theme::LINE * body / 16.0).min(ui.available_width());
    ui.vertical(|ui| {
        ui.set_max_width(width);
        contents(ui)
    })
    .inner
}

/// An area that scrolls: by wheel, and by Page Up, Page Down, Home and End while no field has the focus.
pub fn scroll<R>(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    area(ui, name, true, contents)
}

/// An area that scrolls by wheel and follows the focus, beside the one that has the keys.
pub fn side_scroll<R>(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    area(ui, name, false, contents)
}

fn area<R>(ui: &mut Ui, name: &str, keys: bool, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let page = ui.available_height() * 0.85;
    let mut area = ScrollArea::vertical().id_salt(name).auto_shrink([false, false]);
    if keys {
        // Who comes to a page begins at its top, also the second time.
        let id = Id::new("the page that scrolls");
        let before = ui.data(|data| data.get_temp::<String>(id));
        if before.as_deref() != Some(name) {
            ui.data_mut(|data| data.insert_temp(id, name.to_owned()));
            area = area.vertical_scroll_offset(0.0);
        }
    }
    area.show(ui, |ui| {
        if keys && !ui.ctx().text_edit_focused() {
            let by = ui.input(|input| {
                let mut by = 0.0;
                for (key, step) in [
                    (Key::PageDown, -page),
                    (Key::PageUp, page),
                    (Key::End, -1e6),
                    (Key::Home, 1e6),
                ] {
                    if input.key_pressed(key) {
                        by += step;
                    }
                }
                by
            });
            if by != 0.0 {
                ui.scroll_with_delta(egui::vec2(0.0, by));
            }
        }
        let inner = contents(ui);
        ui.add_space(theme::APART);
        inner
    })
    .inner
}

/// A line with something at its right end, where there is room; else below. Its width is remembered from the frame
/// before.
pub fn with_end(ui: &mut Ui, name: &str, line: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let id = Id::new(("width at the end", name));
    let before = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
    let whole = ui.available_rect_before_wrap();
    let used = ui.horizontal_wrapped(line).response.rect;
    let beside = Rect::from_min_max(
        egui::pos2(whole.right() - before, used.top()),
        egui::pos2(whole.right(), used.bottom()),
    );
    let width = if beside.left() > used.right() {
        let place = UiBuilder::new()
            .max_rect(beside)
            .layout(Layout::left_to_right(Align::Center));
        let mut end_ui = ui.new_child(place);
        end(&mut end_ui);
        end_ui.min_rect().width().ceil()
    } else {
        let wrapped = ui.horizontal_wrapped(end).response.rect.width().ceil();
        if before == 0.0 { wrapped } else { before }
    };
    if before != width {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.ctx().request_discard("the end of a line has another width");
    }
}

/// Words with something small at the right of their first line, which takes no line of its own however long they are. Its
/// width is remembered from the frame before.
pub fn beside_end(ui: &mut Ui, name: &str, words: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let id = Id::new(("width beside words", name));
    let before = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
    let whole = ui.available_rect_before_wrap();
    let left = whole.right() - before;
    let room = Rect::from_min_max(
        whole.min,
        egui::pos2((left - theme::NEAR).max(whole.left()), whole.bottom()),
    );
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ui.set_width(ui.available_width());
        words(ui);
    });
    // What is small beside them is higher than a line: both have the same middle.
    let corner = Rect::from_min_max(egui::pos2(left, whole.top() - 4.0), whole.max);
    let place = UiBuilder::new()
        .max_rect(corner)
        .layout(Layout::left_to_right(Align::Min));
    let mut end_ui = ui.new_child(place);
    end(&mut end_ui);
    let width = end_ui.min_rect().width().ceil();
    if before != width {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.ctx().request_discard("the end of a line has another width");
    }
}

/// Whether letters are so large beside the window that room has to be kept for what matters most.
pub fn large(ui: &Ui) -> bool {
    let body = egui::TextStyle::Body.resolve(ui.style()).size;
    ui.ctx().viewport_rect().width() < body * 60.0
}

/// Two columns where there is room for both, below each other where not.
pub fn columns(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let body = egui::TextStyle::Body.resolve(ui.style()).size;
    if ui.available_width() >= body * 40.0 {
        ui.columns_const(|[one, two]| {
            one.with_layout(Layout::top_down(Align::LEFT), left);
            two.with_layout(Layout::top_down(Align::LEFT), right);
        });
    } else {
        left(ui);
        ui.add_space(theme::APART);
        right(ui);
    }
}
