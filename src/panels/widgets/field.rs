//! Fields to write in, each with its label above. True when Enter gives what is written.

use super::button::pressed_once;
use super::text;
use egui::{Key, KeyboardShortcut, Modifiers, TextEdit, Ui};

/// One line. `fresh` fields take the focus once.
pub fn field(ui: &mut Ui, label: &str, text: &mut String, fresh: &mut bool) -> bool {
    show(ui, label, TextEdit::singleline(text), fresh)
}

/// Several lines. Shift and Enter make a new line; Tab goes on.
pub fn lines_field(ui: &mut Ui, label: &str, text: &mut String, rows: usize, fresh: &mut bool) -> bool {
    let edit = TextEdit::multiline(text)
        .desired_rows(rows)
        .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
    show(ui, label, edit, fresh)
}

fn show(ui: &mut Ui, label: &str, edit: TextEdit<'_>, fresh: &mut bool) -> bool {
    let name = text::body(ui, label);
    let width = ui.available_width();
    let response = ui
        .add(edit.desired_width(width).margin(egui::vec2(8.0, 6.0)))
        .labelled_by(name.id);
    if std::mem::take(fresh) {
        response.request_focus();
    }
    super::focus(ui, &response);
    (response.has_focus() || response.lost_focus()) && ui.input(|input| pressed_once(input, Key::Enter))
}
