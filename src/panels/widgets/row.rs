//! One of several things to choose: a full-width row with its number key, its words, a note, and the reason
//! when it can't be chosen.

use super::button::{blocked_edge, keys_here, pressed_once};
use crate::panels::theme::{self, palette};
use egui::{
    Align2, Color32, CornerRadius, FontId, Key, Response, Sense, Stroke, StrokeKind, TextStyle, Ui,
    WidgetInfo, WidgetType, vec2,
};

/// Gives the choices of a screen their number keys, in order.
#[derive(Debug, Default)]
pub struct Keys {
    given: usize,
    none: bool,
    letters: bool,
}

const NUMBERS: [(Key, &str); 9] = [
    (Key::Num1, "1"),
    (Key::Num2, "2"),
    (Key::Num3, "3"),
    (Key::Num4, "4"),
    (Key::Num5, "5"),
    (Key::Num6, "6"),
    (Key::Num7, "7"),
    (Key::Num8, "8"),
    (Key::Num9, "9"),
];

const LETTERS: [(Key, &str); 16] = [
    (Key::A, "a"),
    (Key::B, "b"),
    (Key::C, "c"),
    (Key::D, "d"),
    (Key::E, "e"),
    (Key::F, "f"),
    (Key::G, "g"),
    (Key::H, "h"),
    (Key::I, "i"),
    (Key::J, "j"),
    (Key::K, "k"),
    (Key::L, "l"),
    (Key::M, "m"),
    (Key::N, "n"),
    (Key::O, "o"),
    (Key::P, "p"),
];

impl Keys {
    /// No keys: something else on the screen has them now.
    pub fn none() -> Keys {
        Keys {
            none: true,
            ..Keys::default()
        }
    }

    /// Letters instead of numbers, for what comes and goes above a list that has the numbers: a number means the same
    /// whatever came.
    pub fn letters() -> Keys {
        Keys {
            letters: true,
            ..Keys::default()
        }
    }

    /// Gives nobody the next keys: what stands below keeps its own.
    pub fn pass(&mut self, keys: usize) {
        self.given += keys;
    }

    fn next(&mut self) -> Option<(Key, &'static str)> {
        if self.none {
            return None;
        }
        let keys: &[(Key, &str)] = if self.letters { &LETTERS } else { &NUMBERS };
        let key = keys.get(self.given).copied();
        self.given += 1;
        key
    }
}

/// A row to choose.
#[derive(Debug)]
pub struct Row<'a> {
    text: &'a str,
    name: &'a str,
    notes: Vec<&'a str>,
    aloud: String,
    blocked: Option<&'a str>,
    chosen: Option<bool>,
    several: bool,
    mark: Option<String>,
}

impl<'a> Row<'a> {
    /// A row with these words.
    pub fn new(text: &'a str) -> Self {
        Row {
            text,
            name: text,
            notes: Vec::new(),
            aloud: String::new(),
            blocked: None,
            chosen: None,
            several: false,
            mark: None,
        }
    }

    /// What a screen reader calls it.
    pub fn named(mut self, name: &'a str) -> Self {
        self.name = name;
        self
    }

    /// A small line below: what it costs, whom it touches. Empty: none.
    pub fn note(mut self, note: &'a str) -> Self {
        if !note.is_empty() {
            self.notes.push(note);
        }
        self
    }

    /// What a screen reader says of it that doesn't show.
    pub fn aloud(mut self, text: impl Into<String>) -> Self {
        self.aloud = text.into();
        self
    }

    /// It can't be chosen, for this reason.
    pub fn blocked(mut self, reason: Option<&'a str>) -> Self {
        self.blocked = reason;
        self
    }

    /// Whether it is what was chosen; none: choosing it does something, and nothing stays chosen.
    pub fn chosen(mut self, chosen: Option<bool>) -> Self {
        self.chosen = chosen;
        self
    }

    /// One of those of which several can be chosen; its place among those that are.
    pub fn in_order(mut self, place: Option<u8>) -> Self {
        self.several = true;
        self.mark = place.map(|place| place.to_string());
        self
    }

    /// Shows it; true when it is chosen now, by pointer, Enter, Space or its number.
    pub fn show(self, ui: &mut Ui, keys: &mut Keys) -> bool {
        let key = keys.next();
        let enabled = self.blocked.is_none();
        let response = self.draw(ui, key.map(|(_, digit)| digit));
        let by_number = key.is_some_and(|(key, _)| {
            enabled
                && keys_here(ui)
                && !ui.ctx().text_edit_focused()
                && ui.input(|input| pressed_once(input, key))
        });
        enabled && (response.clicked() || by_number)
    }

    fn draw(&self, ui: &mut Ui, digit: Option<&str>) -> Response {
        let enabled = self.blocked.is_none();
        let body = TextStyle::Body.resolve(ui.style());
        let small = TextStyle::Small.resolve(ui.style());
        let (pad, badge) = (10.0, body.size * 1.5);
        let width = ui.available_width();
        let chosen = self.chosen == Some(true);
        // Also before it is chosen: its words stay where they are when it is.
        let mark_room = if self.chosen.is_some() || self.several {
            badge + NEAR
        } else {
            0.0
        };
        let room = (width - 2.0 * pad - badge - NEAR - mark_room).max(60.0);
        let ink = if enabled || chosen {
            palette::here(ui).ink
        } else {
            palette::here(ui).blocked
        };
        // It says how things are, and warns of nothing.
        let reason_colour = if chosen {
            palette::here(ui).quiet
        } else {
            palette::here(ui).ink
        };
        let lay = |ui: &Ui, text: &str, font: FontId, colour: Color32| {
            ui.painter().layout(text.to_owned(), font, colour, room)
        };
        let words = lay(ui, self.text, body.clone(), ink);
        let below = self
            .notes
            .iter()
            .map(|note| (*note, palette::here(ui).quiet))
            .chain(self.blocked.map(|reason| (reason, reason_colour)))
            .map(|(text, colour)| lay(ui, text, small.clone(), colour))
            .collect::<Vec<_>>();
        let text_height = words.size().y + below.iter().map(|line| line.size().y + 2.0).sum::<f32>();
        let height = (text_height + 2.0 * 7.0).max(theme::TARGET);
        let sense = if enabled {
            Sense::click()
        } else {
            Sense::focusable_noninteractive()
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        response.widget_info(|| self.info(enabled));
        self.describe(ui, &response);
        if ui.is_rect_visible(rect) {
            let hot = enabled && (response.hovered() || response.has_focus());
            let (fill, edge) = match (chosen, hot, enabled) {
                (true, _, _) => (
                    palette::here(ui).accent_soft,
                    Stroke::new(2.0, palette::here(ui).accent),
                ),
                // A thicker edge alone: filled, or in the colour of what is chosen, it would look chosen.
                (false, true, _) => (
                    palette::here(ui).card,
                    Stroke::new(2.0, palette::here(ui).control_edge),
                ),
                (false, false, true) => (
                    palette::here(ui).card,
                    Stroke::new(1.0, palette::here(ui).control_edge),
                ),
                (false, false, false) => (palette::here(ui).panel, Stroke::NONE),
            };
            let painter = ui.painter();
            painter.rect(
                rect,
                CornerRadius::same(theme::ROUND),
                fill,
                edge,
                StrokeKind::Inside,
            );
            if edge == Stroke::NONE {
                blocked_edge(ui, rect);
            }
            let painter = ui.painter();
            let top = rect.top() + (height - text_height) / 2.0;
            if let Some(digit) = digit {
                painter.text(
                    egui::pos2(
                        rect.left() + pad + badge / 2.0 - 2.0,
                        top + words.rows_height() / 2.0,
                    ),
                    Align2::CENTER_CENTER,
                    digit,
                    FontId::new(small.size, theme::bold()),
                    palette::here(ui).quiet,
                );
            }
            let left = rect.left() + pad + badge;
            let mut y = top;
            let lines = words.size().y;
            painter.galley(egui::pos2(left, y), words, ink);
            y += lines + 2.0;
            for line in below {
                let size = line.size().y;
                painter.galley(egui::pos2(left, y), line, palette::here(ui).quiet);
                y += size + 2.0;
            }
            if let Some(mark) = self.mark.as_deref().or(chosen.then_some("✔")) {
                let at = egui::pos2(rect.right() - pad - badge / 2.0, rect.center().y);
                // A place in an order is a round badge: it isn't the number of a key.
                let ink = if self.mark.is_some() {
                    painter.circle_filled(at, badge * 0.55, palette::here(ui).accent);
                    palette::here(ui).on_accent
                } else {
                    palette::here(ui).accent
                };
                let font = FontId::new(body.size, theme::bold());
                painter.text(at, Align2::CENTER_CENTER, mark, font, ink);
            }
        }
        super::focus(ui, &response);
        response
    }

    fn info(&self, enabled: bool) -> WidgetInfo {
        match self.chosen {
            None => WidgetInfo::labeled(WidgetType::Button, enabled, self.name),
            Some(chosen) if self.several => {
                WidgetInfo::selected(WidgetType::Checkbox, enabled, chosen, self.name)
            }
            Some(chosen) => WidgetInfo::selected(WidgetType::RadioButton, enabled, chosen, self.name),
        }
    }

    /// What a screen reader says after the name: its place, what stands below it, why it can't be chosen.
    fn describe(&self, ui: &Ui, response: &Response) {
        let lines: Vec<&str> = self
            .mark
            .iter()
            .map(String::as_str)
            .chain(self.notes.iter().copied())
            .chain(Some(self.aloud.as_str()).filter(|text| !text.is_empty()))
            .chain(self.blocked)
            .collect();
        if !lines.is_empty() {
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_description(lines.join(" ")));
        }
    }
}

const NEAR: f32 = theme::NEAR;

/// Height of the first row of a laid-out text.
trait FirstRow {
    fn rows_height(&self) -> f32;
}

impl FirstRow for std::sync::Arc<egui::Galley> {
    fn rows_height(&self) -> f32 {
        self.rows.first().map_or(self.size().y, |row| row.rect().height())
    }
}
