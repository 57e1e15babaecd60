//! Families at their tables, each under the name of its case: what one can sit down at.

use super::picture::portrait_in;
use crate::panels::theme::{self, palette};
use crate::view::FamilyTable;
use egui::epaint::EllipseShape;
use egui::{
    FontId, Galley, Pos2, Rect, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo, WidgetType, pos2,
    vec2,
};
use std::f32::consts::{FRAC_PI_2, TAU};
use std::sync::Arc;

/// Beside each other.
const COLUMNS: usize = 3;
/// Height of a picture beside its width.
const FLAT: f32 = 0.72;
/// Radius of a face beside the height of the picture.
const FACE: f32 = 0.19;
/// As many have room at a table without sitting closer.
const MANY: usize = 5;
/// Room between the edge of a picture and what is in it.
const PAD: f32 = 10.0;

/// How high the tables come to be, at this width.
pub fn tables_height(ui: &Ui, families: &[FamilyTable], width: f32) -> f32 {
    let rows = families.len().div_ceil(COLUMNS) as f32;
    let (each, _) = measure(ui, families, width);
    (rows * (each.y + theme::APART) - theme::APART).max(0.0)
}

/// Tables in even rows, this wide together; gives back which one is pressed.
pub fn tables(ui: &mut Ui, families: &[FamilyTable], width: f32) -> Option<usize> {
    let (each, named) = measure(ui, families, width);
    let mut pressed = None;
    ui.spacing_mut().item_spacing = Vec2::splat(theme::APART);
    let numbered: Vec<_> = families.iter().zip(named).enumerate().collect();
    for row in numbered.chunks(COLUMNS) {
        ui.horizontal(|ui| {
            for (nth, (family, words)) in row {
                if table(ui, family, words, each) {
                    pressed = Some(*nth);
                }
            }
        });
    }
    pressed
}

/// The size of each, with room for the longest name, and the names.
fn measure(ui: &Ui, families: &[FamilyTable], width: f32) -> (Vec2, Vec<Arc<Galley>>) {
    let gaps = theme::APART * (COLUMNS - 1) as f32;
    let each = ((width - gaps) / COLUMNS as f32).floor();
    let font = FontId::new(TextStyle::Body.resolve(ui.style()).size, theme::bold());
    let named: Vec<Arc<Galley>> = families
        .iter()
        .map(|family| {
            let mut job = egui::text::LayoutJob::simple(
                family.open.shown().to_owned(),
                font.clone(),
                palette::here(ui).ink,
                each - 2.0 * PAD,
            );
            job.halign = egui::Align::Center;
            ui.painter().layout_job(job)
        })
        .collect();
    let highest = named.iter().map(|words| words.size().y).fold(0.0, f32::max);
    (vec2(each, (each * FLAT + highest + PAD).ceil()), named)
}

fn table(ui: &mut Ui, family: &FamilyTable, words: &Arc<Galley>, size: Vec2) -> bool {
    let colours = palette::here(ui);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &family.open.label));
    let about = family.open.note.as_deref().unwrap_or_default();
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(about));
    if ui.is_rect_visible(rect) {
        let edge = if response.hovered() || response.has_focus() {
            Stroke::new(2.0, colours.accent)
        } else {
            Stroke::new(1.0, colours.control_edge)
        };
        let painter = ui.painter();
        painter.rect(rect, theme::ROUND, colours.floor, edge, StrokeKind::Inside);
        let room = Rect::from_min_size(rect.min, vec2(size.x, size.x * FLAT)).shrink(PAD);
        around(ui, room, family);
        let named = Rect::from_min_max(pos2(rect.left(), rect.top() + size.x * FLAT), rect.max);
        let named = named.with_max_y(rect.bottom() - PAD);
        painter.galley(
            pos2(rect.center().x, named.center().y - words.size().y / 2.0),
            Arc::clone(words),
            colours.ink,
        );
    }
    super::focus(ui, &response);
    let pressed = response.clicked();
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .on_hover_text(about);
    pressed
}

/// The table with everybody at it.
fn around(ui: &Ui, room: Rect, family: &FamilyTable) {
    let colours = palette::here(ui);
    let radius = radius(room, family.people.len());
    let middle = room.center();
    let seats = seats(room, radius);
    let painter = ui.painter();
    painter.add(EllipseShape {
        center: middle,
        radius: (seats + Vec2::splat(radius * 0.75)).min(room.size() / 2.0),
        fill: colours.floor.lerp_to_gamma(colours.lamp, 0.6),
        stroke: Stroke::new(1.0, colours.edge),
        angle: 0.0,
    });
    painter.add(EllipseShape {
        center: middle,
        radius: seats * vec2(0.74, 0.62),
        fill: colours.wood,
        stroke: Stroke::new(2.0, colours.wood_edge),
        angle: 0.0,
    });
    let places = places(middle, seats, family.people.len());
    for (at, likeness) in places.into_iter().zip(&family.people) {
        let face = Rect::from_center_size(at, Vec2::splat(radius * 2.0));
        portrait_in(ui, face, likeness, None);
    }
}

/// The radius of each of so many faces.
fn radius(room: Rect, count: usize) -> f32 {
    room.height() * FACE * MANY as f32 / count.max(MANY) as f32
}

/// The ellipse on which people sit.
fn seats(room: Rect, radius: f32) -> Vec2 {
    (room.size() / 2.0 - Vec2::splat(radius)) * vec2(0.9, 1.0)
}

/// Where faces are around a table: alike at the left and the right, of an odd number one at the head.
fn places(middle: Pos2, seats: Vec2, count: usize) -> Vec<Pos2> {
    let step = TAU / count.max(1) as f32;
    let first = if count.is_multiple_of(2) { step / 2.0 } else { 0.0 } - FRAC_PI_2;
    (0..count)
        .map(|nth| {
            let angle = first + step * nth as f32;
            middle + vec2(angle.cos(), angle.sin()) * seats
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_sits_on_somebody_else_and_everybody_within_the_picture() {
        for width in [180.0, 240.0, 400.0] {
            let room = Rect::from_min_size(Pos2::ZERO, vec2(width, width * FLAT)).shrink(PAD);
            for count in 1..=12 {
                let radius = radius(room, count);
                let places = places(room.center(), seats(room, radius), count);
                for (nth, at) in places.iter().enumerate() {
                    let face = Rect::from_center_size(*at, Vec2::splat(radius * 2.0));
                    assert!(
                        room.expand(0.1).contains_rect(face),
                        "{count} in {room:?}: {places:?}"
                    );
                    for other in places.iter().skip(nth + 1) {
                        assert!(
                            at.distance(*other) >= 2.0 * radius,
                            "{count} in {room:?}: {places:?}"
                        );
                    }
                }
            }
        }
    }
}
