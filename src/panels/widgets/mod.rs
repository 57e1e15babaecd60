//! The few components every screen is made of. Only these draw; panels put them together.

mod button;
mod card;
mod drag;
mod field;
mod page;
mod picture;
mod plot;
mod row;
mod sitting;
mod tab;
mod table;
mod text;
mod week;

pub use button::{
    back, edge, edge_named, escape, first_focus, pick, plain, plain_first, plain_named, primary, quiet, step,
    toggle, toggle_about,
};
pub(super) use button::{button_width, keys_here};
pub use card::{card, notice, private, tag, tips};
pub use drag::{dragged, place, places_height};
pub use field::{field, lines_field};
pub use page::{
    beside_end, columns, contents, foot, large, middle, no_side_foot, reading, scroll, side_foot,
    side_middle, side_scroll, side_top, top, with_end,
};
pub use picture::{portrait, tie};
#[cfg(test)]
pub(super) use plot::axis_ink;
pub use plot::{forget_marks, plot};
pub use row::{Keys, Row};
pub use sitting::{tables, tables_height};
pub use tab::{entry, tab};
pub use table::table;
pub(super) use text::{beside_buttons, fits_beside};
pub use text::{
    body, bold, day, fresh, heading, item, label, lead, quiet_line, quiet_text, quote, said, small, title,
    warning,
};
pub use week::{Chip, Entry, chip, week};

use super::theme::palette;
use egui::{Response, Stroke, StrokeKind, Ui};

/// Shows where the keyboard is, and brings it into sight.
pub(in crate::panels) fn focus(ui: &Ui, response: &Response) {
    if response.gained_focus() {
        // As far as it takes: what is in sight stays where it is under the pointer.
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            response.rect.expand(1.0),
            super::theme::ROUND + 1,
            Stroke::new(3.0, palette::here(ui).accent),
            StrokeKind::Outside,
        );
    }
}
