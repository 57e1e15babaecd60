//! A table of words and figures: heads, and rows whose cells wrap.

use super::text;
use crate::panels::theme::{self, palette};
use egui::{Grid, RichText, TextStyle, Ui};

/// Shows a table. Each column is as wide as its words ask; where all together are too wide, cells wrap, but no column gets
/// narrower than its longest word while there is room.
pub fn table(ui: &mut Ui, name: &str, head: &[String], rows: &[Vec<String>]) {
    let columns = head.len().max(1);
    let gap = theme::APART;
    let widths = widths(
        ui,
        head,
        rows,
        ui.available_width() - gap * (columns - 1) as f32 - 2.0,
    );
    let cell = |ui: &mut Ui, column: usize, contents: &mut dyn FnMut(&mut Ui)| {
        let width = widths.get(column).copied().unwrap_or(0.0);
        ui.vertical(|ui| {
            ui.set_width(width);
            contents(ui);
        });
    };
    Grid::new(name)
        .num_columns(columns)
        .spacing([gap, theme::NEAR])
        .min_col_width(0.0)
        .min_row_height(0.0)
        .striped(true)
        .show(ui, |ui| {
            for (column, text) in head.iter().enumerate() {
                cell(ui, column, &mut |ui| {
                    let words = RichText::new(text)
                        .text_style(TextStyle::Small)
                        .family(theme::bold())
                        .color(palette::here(ui).ink);
                    ui.add(egui::Label::new(words).wrap());
                });
            }
            ui.end_row();
            for row in rows {
                for (column, text) in row.iter().enumerate() {
                    cell(ui, column, &mut |ui| {
                        text::quiet_text(ui, text);
                    });
                }
                ui.end_row();
            }
        });
}

/// How wide each column is, `room` together at most.
fn widths(ui: &Ui, head: &[String], rows: &[Vec<String>], room: f32) -> Vec<f32> {
    let font = TextStyle::Small.resolve(ui.style());
    let bold = egui::FontId::new(font.size, theme::bold());
    let wide = |text: &str, font: &egui::FontId| {
        let galley = ui
            .painter()
            .layout_no_wrap(text.to_owned(), font.clone(), egui::Color32::PLACEHOLDER);
        galley.size().x.ceil() + 1.0
    };
    let columns = head.iter().enumerate().map(|(column, head)| {
        let cells = rows
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| (cell, &font));
        let mut asked = (0.0_f32, 0.0_f32);
        for (text, font) in cells.chain([(head, &bold)]) {
            let word = text
                .split_whitespace()
                .map(|word| wide(word, font))
                .fold(0.0, f32::max);
            asked = (asked.0.max(word), asked.1.max(wide(text, font)));
        }
        asked
    });
    let columns: Vec<(f32, f32)> = columns.collect();
    let words: f32 = columns.iter().map(|(word, _)| word).sum();
    let all: f32 = columns.iter().map(|(_, all)| all).sum();
    if all <= room {
        return columns.iter().map(|(_, all)| *all).collect();
    }
    if words > room {
        let share = room / columns.len().max(1) as f32;
        return columns.iter().map(|_| share.max(40.0)).collect();
    }
    let part = (room - words) / (all - words).max(1.0);
    columns
        .iter()
        .map(|(word, all)| word + (all - word) * part)
        .collect()
}
