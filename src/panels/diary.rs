//! A week of the family's diary: a page with a column per day, from morning to night, that fills as the team plans; or,
//! where there is no room for columns, a line per day.

use super::widgets::{self, Chip};
use crate::view::{DiaryBlock, DiaryView, Mark, PartOfDay};
use egui::{TextStyle, Ui};

/// Narrowest column, in sizes of the small type.
const COLUMN: f32 = 5.6;

/// Shows a week, with what it comes down to above it.
pub(super) fn week(ui: &mut Ui, view: &DiaryView) {
    summary(ui, view);
    shown(ui, view, false);
}

/// What it comes down to.
pub(super) fn summary(ui: &mut Ui, view: &DiaryView) {
    if !view.summary.is_empty() {
        widgets::bold(ui, &view.summary);
    }
    if let Some(about) = &view.about {
        widgets::quiet_text(ui, about);
    }
}

/// The days, in a place of their own to scroll through: what the team adds comes into sight there.
pub(super) fn days(ui: &mut Ui, view: &DiaryView) {
    shown(ui, view, true);
}

fn shown(ui: &mut Ui, view: &DiaryView, follows: bool) {
    let small = TextStyle::Small.resolve(ui.style()).size;
    if ui.available_width() >= 7.0 * COLUMN * small {
        columns(ui, view, follows);
    } else {
        lines(ui, view);
    }
}

fn columns(ui: &mut Ui, view: &DiaryView, follows: bool) {
    let heads: Vec<(&str, &str)> = view
        .days
        .iter()
        .map(|day| (day.short.as_str(), day.name.as_str()))
        .collect();
    let parts: Vec<Vec<Vec<widgets::Entry>>> = PartOfDay::ALL
        .into_iter()
        .map(|part| {
            view.days
                .iter()
                .map(|day| {
                    day.blocks
                        .iter()
                        .filter(|block| block.part == part)
                        .map(|block| widgets::Entry {
                            look: chip(block),
                            lines: said(block),
                            aloud: aloud(&day.name, block),
                        })
                        .collect()
                })
                .collect()
        })
        .collect();
    widgets::week(ui, &heads, &parts, follows);
}

fn lines(ui: &mut Ui, view: &DiaryView) {
    ui.spacing_mut().item_spacing.y = 3.0;
    for day in &view.days {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(4.0, 3.0);
            widgets::day(ui, &day.short);
            for block in &day.blocks {
                widgets::chip(ui, chip(block), &said(block).join(" "), &aloud(&day.name, block));
            }
        });
    }
}

/// What stands in a block: whose it is and what; then, each on a line where there are columns, whom it is with and what
/// is so with it.
fn said(block: &DiaryBlock) -> Vec<String> {
    let text = match &block.whose {
        Some(whose) => format!("{whose}: {}", block.text),
        None => block.text.clone(),
    };
    let mut said = vec![text];
    for note in block.with.iter().chain(&block.note) {
        if let Some(before) = said.last_mut() {
            before.push(',');
        }
        said.push(note.clone());
    }
    said
}

fn chip(block: &DiaryBlock) -> Chip {
    match block.mark {
        Mark::Own(kind) => Chip::Own(kind),
        Mark::Gone(_) | Mark::Missed => Chip::Gone,
        Mark::Appointment { new_face: true } => Chip::AddedNew,
        Mark::Appointment { new_face: false } => Chip::Added,
    }
}

/// What a screen reader says of a block: "maandag, ochtend: school (Nora, Yassin)".
fn aloud(day: &str, block: &DiaryBlock) -> String {
    let note = block.note.as_deref().unwrap_or_default();
    let said = format!("{day}, {}: {} ({})", block.part_name, block.text, block.who);
    if note.is_empty() {
        said
    } else {
        format!("{said}, {note}")
    }
}
