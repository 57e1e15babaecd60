//! A table of words and figures: heads, and rows whose cells wrap.

use super::text;
use crate::panels::theme::{self, palette};
use egui::{Grid, RichText, TextStyle, Ui};

/// Shows a table. Columns share the width there is; what is too long for its column wraps.
pub fn table(ui: &mut Ui, name: &str, head: &[String], rows: &[Vec<String>]) {
    let columns = head.len().max(1);
    let gap = theme::APART;
    let width = ((ui.available_width() - gap * columns as f32) / columns as f32).max(40.0);
    Grid::new(name)
        .num_columns(columns)
        .spacing([gap, theme::NEAR])
        .min_col_width(width.min(80.0))
        .max_col_width(width)
        .striped(true)
        .show(ui, |ui| {
            for cell in head {
                let words = RichText::new(cell)
                    .text_style(TextStyle::Small)
                    .family(theme::bold())
                    .color(palette::here(ui).ink);
                ui.add(egui::Label::new(words).wrap());
            }
            ui.end_row();
            for row in rows {
                for cell in row {
                    text::quiet_text(ui, cell);
                }
                ui.end_row();
            }
        });
}
