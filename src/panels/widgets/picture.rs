//! Small pictures beside words: somebody's portrait, a line of the ecomap.

use crate::panels::portrait::{Look, pixels, portrait as drawing};
use crate::panels::theme::palette;
use crate::view::Likeness;
use crate::view::table::{Face, Relation};
use egui::{
    Color32, ColorImage, Id, Rect, Sense, Shape, Stroke, TextStyle, TextureHandle, TextureOptions, Ui, pos2,
    vec2,
};

/// Somebody's portrait, this many lines of small text high. The name beside it says who it is.
pub fn portrait(ui: &mut Ui, likeness: &Likeness, face: Option<Face>, lines: f32) {
    let side = TextStyle::Small.resolve(ui.style()).size * lines;
    let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    if ui.is_rect_visible(rect) {
        portrait_in(ui, rect, likeness, face);
    }
}

/// The same in this square.
pub(super) fn portrait_in(ui: &Ui, rect: Rect, likeness: &Likeness, face: Option<Face>) {
    let (colours, side) = (palette::here(ui), rect.width());
    let ground = if likeness.family.is_some() {
        colours.family
    } else {
        colours.professional
    };
    let texture = texture(ui, likeness, face, [ground.r(), ground.g(), ground.b()], side);
    let (middle, radius) = (rect.center(), side / 2.0);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
    ui.painter()
        .circle_stroke(middle, radius, Stroke::new(1.0, colours.control_edge));
}

/// The portrait as a texture, drawn once for each size it is shown at.
fn texture(ui: &Ui, likeness: &Likeness, face: Option<Face>, ground: [u8; 3], side: f32) -> TextureHandle {
    let side = (side * ui.ctx().pixels_per_point()).round().clamp(8.0, 512.0) as usize;
    let id = Id::new(("portrait", &likeness.id, &likeness.family, face, ground, side));
    if let Some(known) = ui.data(|data| data.get_temp::<TextureHandle>(id)) {
        return known;
    }
    let drawn = drawing(&Look::of_likeness(likeness), face, ground);
    let rows = pixels(&drawn, side)
        .into_iter()
        .map(|[red, green, blue, alpha]| Color32::from_rgba_premultiplied(red, green, blue, alpha))
        .collect();
    let image = ColorImage::new([side, side], rows);
    let made = ui
        .ctx()
        .load_texture(likeness.id.clone(), image, TextureOptions::LINEAR);
    ui.data_mut(|data| data.insert_temp(id, made.clone()));
    made
}

/// A line of the ecomap as the legend shows it, with what it means.
pub fn tie(ui: &mut Ui, relation: Relation, words: &str) {
    let colours = palette::here(ui);
    ui.horizontal(|ui| {
        let size = TextStyle::Small.resolve(ui.style()).size;
        let (rect, _) = ui.allocate_exact_size(vec2(size * 4.0, size * 1.3), Sense::hover());
        let (left, right, y) = (rect.left(), rect.right(), rect.center().y);
        let trusted = Stroke::new(3.0, colours.accent);
        let strained = Stroke::new(3.0, colours.warning);
        let painter = ui.painter();
        let across = |x: f32, lean: f32| {
            let half = size * 0.5;
            painter.line_segment(
                [pos2(x - lean, y + half), pos2(x + lean, y - half)],
                Stroke::new(1.5, colours.warning),
            );
        };
        match relation {
            Relation::Strong => {
                for aside in [-2.5, 2.5] {
                    painter.hline(left..=right, y + aside, Stroke::new(2.0, colours.accent));
                }
            }
            Relation::Fair => {
                painter.hline(left..=right, y, trusted);
            }
            Relation::Weak => {
                painter.extend(Shape::dashed_line(
                    &[pos2(left, y), pos2(right, y)],
                    trusted,
                    8.0,
                    5.0,
                ));
            }
            Relation::Stressful => {
                painter.hline(left..=right, y, strained);
                let mut x = left + 4.0;
                while x < right {
                    across(x, 0.0);
                    x += 8.0;
                }
            }
            Relation::Broken => {
                let middle = rect.center().x;
                painter.hline(left..=middle - 5.0, y, strained);
                painter.hline(middle + 5.0..=right, y, strained);
                across(middle - 4.0, 3.0);
                across(middle + 4.0, 3.0);
            }
            Relation::Unknown => {}
        }
        super::text::small(ui, words);
    });
}
