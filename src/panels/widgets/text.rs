//! Text in the few forms there are: title, heading, body, quiet, bold, quote, warning.

use crate::panels::theme::{self, palette};
use crate::view::Likeness;
use crate::view::table::Face;
use egui::text::LayoutJob;
use egui::{Align, FontSelection, Id, Label, Response, RichText, TextStyle, Ui};

fn show(ui: &mut Ui, text: RichText) -> Response {
    ui.add(Label::new(text).wrap())
}

/// The title of a screen.
pub fn title(ui: &mut Ui, text: &str) -> Response {
    as_heading(show(ui, RichText::new(text).text_style(theme::title())), text)
}

/// The heading of a part.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    as_heading(show(ui, RichText::new(text).text_style(TextStyle::Heading)), text)
}

/// A screen reader goes from heading to heading.
fn as_heading(response: Response, text: &str) -> Response {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.set_label(text);
    });
    response
}

/// Running text, wrapped at a width that reads well.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    show(ui, RichText::new(text))
}

/// Running text whose first sentence stands out.
pub fn lead(ui: &mut Ui, first: &str, more: &str) -> Response {
    let mut job = LayoutJob::default();
    let (style, colour) = (ui.style().clone(), ui.visuals().text_color());
    let mut add = |text: RichText| {
        text.color(colour)
            .append_to(&mut job, &style, FontSelection::Default, Align::BOTTOM);
    };
    add(RichText::new(first).family(theme::bold()));
    if !more.is_empty() {
        add(RichText::new(format!(" {more}")));
    }
    ui.add(Label::new(job).wrap())
}

/// Text of one line that is not wrapped: figures, names beside a bar.
pub fn label(ui: &mut Ui, text: &str) -> Response {
    ui.add(Label::new(text).extend())
}

/// Text that explains, below what it explains.
pub fn quiet_text(ui: &mut Ui, text: &str) -> Response {
    show(
        ui,
        RichText::new(text)
            .text_style(TextStyle::Small)
            .color(palette::here(ui).quiet),
    )
}

/// The same on one line: what has no room there shows under the pointer.
pub fn quiet_line(ui: &mut Ui, text: &str) -> Response {
    let words = RichText::new(text)
        .text_style(TextStyle::Small)
        .color(palette::here(ui).quiet);
    ui.add(Label::new(words).truncate())
}

/// Whether these small words fit beside a button, this wide.
pub(in crate::panels) fn fits_beside(ui: &Ui, text: &str, width: f32) -> bool {
    let font = TextStyle::Small.resolve(ui.style());
    let words = ui
        .painter()
        .layout(text.to_owned(), font, palette::here(ui).quiet, width);
    words.size().y <= beside_height(ui)
}

/// Small words beside buttons, this wide, in the middle of their height.
pub(in crate::panels) fn beside_buttons(ui: &mut Ui, text: &str, width: f32) {
    let size = egui::vec2(width, beside_height(ui));
    let middle = egui::Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(size, middle, |ui| {
        ui.set_min_size(size);
        quiet_text(ui, text);
    });
}

/// As high as a button.
fn beside_height(ui: &Ui) -> f32 {
    let font = TextStyle::Button.resolve(ui.style());
    let row = ui.fonts_mut(|fonts| fonts.row_height(&font));
    (row + 2.0 * ui.spacing().button_padding.y).max(theme::TARGET)
}

/// Which of these lines were not there when `id` was last shown; none the first time. What is new there should come into
/// sight.
pub fn fresh(ui: &Ui, id: Id, lines: Vec<String>) -> Vec<bool> {
    let before = ui.data(|data| data.get_temp::<Vec<String>>(id));
    let fresh = lines
        .iter()
        .map(|line| before.as_ref().is_some_and(|before| !before.contains(line)))
        .collect();
    ui.data_mut(|data| data.insert_temp(id, lines));
    fresh
}

/// What must stand out in running text.
pub fn bold(ui: &mut Ui, text: &str) -> Response {
    show(ui, RichText::new(text).family(theme::bold()))
}

/// A small word, of one line.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text).text_style(TextStyle::Small)).extend())
}

/// What somebody says, with who says it, beside their portrait.
pub fn said(ui: &mut Ui, likeness: &Likeness, face: Option<Face>, who: &str, words: &str) {
    ui.horizontal_top(|ui| {
        super::portrait(ui, likeness, face, 3.6);
        quote(ui, who, words);
    });
}

/// What somebody says, with who says it.
pub fn quote(ui: &mut Ui, who: &str, words: &str) -> Response {
    let inner = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        show(
            ui,
            RichText::new(who)
                .text_style(TextStyle::Small)
                .family(theme::bold()),
        );
        show(ui, RichText::new(words).family(theme::italic()));
    });
    inner.response
}

/// A sentence that warns.
pub fn warning(ui: &mut Ui, text: &str) -> Response {
    show(ui, RichText::new(text).color(palette::here(ui).warning))
}

/// The short name of a day, as wide as the others.
pub fn day(ui: &mut Ui, name: &str) {
    let size = TextStyle::Small.resolve(ui.style()).size;
    let (rect, response) = ui.allocate_exact_size(egui::vec2(size * 2.0, size * 1.4), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, name));
    ui.painter().text(
        rect.left_center(),
        egui::Align2::LEFT_CENTER,
        name,
        egui::FontId::new(size, theme::bold()),
        palette::here(ui).ink,
    );
}

/// One of several short lines.
pub fn item(ui: &mut Ui, text: &str) -> Response {
    show(ui, RichText::new(format!("• {text}")))
}
