//! Blocks of time: a week as a page with a column per day, and a block by itself. What the team adds stands out by its
//! ground, its edge and its weight; every kind of time has an icon beside its words.

use crate::panels::theme::{self, palette};
use crate::view::BlockKind;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, FontFamily, FontId, Galley, Painter, Rect, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};
use egui_phosphor::regular as icons;
use std::sync::Arc;

/// What a block of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chip {
    /// The family's own.
    Own(BlockKind),
    /// The family's own, given up.
    Gone,
    /// What the team adds.
    Added,
    /// What the team adds, by somebody new.
    AddedNew,
}

/// A block in a week.
#[derive(Debug)]
pub struct Entry<'a> {
    /// What it is.
    pub look: Chip,
    /// A few words.
    pub text: &'a str,
    /// What is so with it, below the words.
    pub note: Option<&'a str>,
    /// What a screen reader says.
    pub aloud: String,
}

/// How a block is drawn.
struct Look {
    fill: Color32,
    edge: Stroke,
    ink: Color32,
    icon: &'static str,
    bold: bool,
    struck: bool,
}

fn look(ui: &Ui, chip: Chip) -> Look {
    let colours = palette::here(ui);
    let own = |fill, icon| Look {
        fill,
        edge: Stroke::new(1.0, fill),
        ink: colours.ink,
        icon,
        bold: false,
        struck: false,
    };
    match chip {
        Chip::Own(BlockKind::Work) => own(colours.work, icons::BRIEFCASE),
        Chip::Own(BlockKind::School) => own(colours.school, icons::BACKPACK),
        Chip::Own(BlockKind::Care) => own(colours.care, icons::COOKING_POT),
        Chip::Own(BlockKind::Sleep) => own(colours.sleep, icons::MOON),
        Chip::Own(BlockKind::Free) => own(colours.free, icons::SUN),
        Chip::Gone => Look {
            fill: colours.panel,
            edge: Stroke::new(1.0, colours.edge),
            ink: colours.quiet,
            icon: icons::X,
            bold: false,
            struck: true,
        },
        Chip::Added => Look {
            fill: colours.added,
            edge: Stroke::new(1.5, colours.accent),
            ink: colours.ink,
            icon: icons::CHAIR,
            bold: false,
            struck: false,
        },
        Chip::AddedNew => Look {
            fill: colours.added,
            edge: Stroke::new(3.0, colours.accent),
            ink: colours.ink,
            icon: icons::USER_PLUS,
            bold: true,
            struck: false,
        },
    }
}

/// Room between the edge of a block and its words.
const PAD: egui::Vec2 = vec2(5.0, 3.0);

fn words(ui: &Ui, look: &Look, text: &str, note: Option<&str>, size: f32, width: f32) -> Arc<Galley> {
    let size = narrow(ui, look, text, size, width);
    let family = if look.bold {
        theme::bold()
    } else {
        FontFamily::Proportional
    };
    let plain = TextFormat::simple(FontId::new(size, family), look.ink);
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    job.append(
        look.icon,
        0.0,
        TextFormat::simple(FontId::new(size, theme::icons()), look.ink),
    );
    job.append(" ", 0.0, plain.clone());
    let mut said = plain.clone();
    if look.struck {
        said.strikethrough = Stroke::new(1.0, look.ink);
    }
    job.append(text, 0.0, said);
    if let Some(note) = note {
        job.append(&format!("\n{note}"), 0.0, plain);
    }
    ui.painter().layout_job(job)
}

/// The size at which the longest word fits: a word broken anywhere can't be read. At least three quarters of `size`.
fn narrow(ui: &Ui, look: &Look, text: &str, size: f32, width: f32) -> f32 {
    let font = FontId::new(
        size,
        if look.bold {
            theme::bold()
        } else {
            FontFamily::Proportional
        },
    );
    let widest = text
        .split_whitespace()
        .map(|word| {
            let laid = ui
                .painter()
                .layout_no_wrap(word.to_owned(), font.clone(), look.ink);
            laid.size().x
        })
        .fold(0.0, f32::max);
    if widest <= width {
        return size;
    }
    (size * width / widest * 0.99).max(size * 0.75)
}

fn paint(painter: &Painter, rect: Rect, look: &Look, words: Arc<Galley>) {
    painter.rect(rect, 4, look.fill, look.edge, StrokeKind::Inside);
    painter.galley(rect.min + PAD, words, look.ink);
}

/// A block by itself. What is wider than its place wraps. `aloud` is what a screen reader says of it.
pub fn chip(ui: &mut Ui, chip: Chip, text: &str, aloud: &str) {
    let look = look(ui, chip);
    let size = TextStyle::Small.resolve(ui.style()).size;
    let widest = ui.max_rect().width() - 2.0 * PAD.x;
    let words = words(ui, &look, text, None, size, widest);
    let (rect, response) = ui.allocate_exact_size(words.size() + 2.0 * PAD, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, aloud));
    paint(ui.painter(), rect, &look, words);
}

/// A week: `heads` are the days, short and in full; `parts` the parts of the day, each with the entries of every day.
pub fn week(ui: &mut Ui, heads: &[(&str, &str)], parts: &[Vec<Vec<Entry<'_>>>]) {
    const GAP: f32 = 3.0;
    let size = (TextStyle::Small.resolve(ui.style()).size * 0.9).round();
    let base = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let days = heads.len().max(1) as f32;
    let width = ((ui.available_width() - GAP * (days - 1.0)) / days).floor();
    let left = |day: usize| day as f32 * (width + GAP);
    let colours = palette::here(ui);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), size * 1.5), Sense::hover());
    ui.spacing_mut().item_spacing.y = GAP;
    let laid: Vec<Vec<(Look, Arc<Galley>, &Entry<'_>)>> = (0..heads.len())
        .map(|day| {
            parts
                .iter()
                .filter_map(|part| part.get(day))
                .flatten()
                .map(|entry| {
                    let look = look(ui, entry.look);
                    let words = words(ui, &look, entry.text, entry.note, size, width - 2.0 * PAD.x);
                    (look, words, entry)
                })
                .collect()
        })
        .collect();
    let height = |day: &Vec<(Look, Arc<Galley>, &Entry<'_>)>| -> f32 {
        day.iter()
            .map(|(_, words, _)| words.size().y + 2.0 * PAD.y + GAP)
            .sum()
    };
    let tallest = laid.iter().map(height).fold(0.0, f32::max);
    let (page, _) = ui.allocate_exact_size(vec2(ui.available_width(), tallest), Sense::hover());
    let mut added: Vec<(String, Rect)> = Vec::new();
    for (day, entries) in laid.into_iter().enumerate() {
        let mut top = page.top();
        for (order, (look, words, entry)) in entries.into_iter().enumerate() {
            let place = Rect::from_min_size(
                pos2(page.left() + left(day), top),
                vec2(width, words.size().y + 2.0 * PAD.y),
            );
            top = place.bottom() + GAP;
            let response = ui.interact(place, base.with((day, order)), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &entry.aloud));
            paint(ui.painter(), place, &look, words);
            if matches!(entry.look, Chip::Added | Chip::AddedNew) {
                added.push((entry.aloud.clone(), place));
            }
            response.on_hover_text(&entry.aloud);
        }
    }
    // The days stay in sight while the week is scrolled.
    let highest = ui.clip_rect().top().min(page.bottom() - row.height());
    let row = row.translate(vec2(0.0, (highest - row.top()).max(0.0)));
    ui.painter().rect_filled(row, 0, ui.visuals().panel_fill);
    for (day, (short, full)) in heads.iter().enumerate() {
        let place = Rect::from_min_size(pos2(row.left() + left(day), row.top()), vec2(width, row.height()));
        let response = ui.interact(place, base.with(*full), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, *full));
        ui.painter().text(
            place.center(),
            egui::Align2::CENTER_CENTER,
            *short,
            FontId::new(size, theme::bold()),
            colours.ink,
        );
    }
    // What somebody just planned comes into sight.
    let names = added.iter().map(|(name, _)| name.clone()).collect();
    let fresh = super::fresh(ui, base.with("added"), names);
    let new = added.iter().zip(fresh).filter(|(_, fresh)| *fresh);
    if let Some(place) = new.map(|((_, place), _)| *place).reduce(Rect::union) {
        let below_heads = Rect::from_min_max(place.min - vec2(0.0, row.height() + GAP), place.max);
        ui.scroll_to_rect(below_heads, None);
    }
}
