//! Lines of the ecomap, in the field's own notation (Hartman 1978): as thick as contact is frequent; double when the tie
//! is strong, dashed when it is weak, with strokes across when it is stressful, cut through when it is broken; an arrow
//! where energy goes.

use super::sketch::{Sketch, faint};
use crate::panels::theme::palette::Palette;
use crate::view::table::{Energy, Relation};
use bevy::math::Vec2;

/// What a line says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Tie {
    pub(super) relation: Relation,
    pub(super) contacts: f32,
    pub(super) energy: Energy,
}

/// Thickest a line gets, in points.
const THICKEST: f32 = 13.0;

/// Draws a line from a professional to the table.
pub(super) fn tie(sketch: &mut Sketch, from: Vec2, to: Vec2, tie: Tie, colours: &Palette) {
    if tie.relation == Relation::Unknown {
        return;
    }
    let way = (to - from).normalize_or_zero();
    let length = from.distance(to);
    let thickness = (1.5 + tie.contacts * 1.1).min(THICKEST);
    let ink = match tie.relation {
        Relation::Strong | Relation::Fair | Relation::Weak => faint(colours.accent, 0.95),
        Relation::Stressful | Relation::Broken | Relation::Unknown => faint(colours.warning, 0.95),
    };
    let at = |along: f32| from + way * along;
    match tie.relation {
        Relation::Strong => {
            let each = (thickness * 0.42).max(1.5);
            let aside = way.perp() * (thickness * 0.3 + 1.6);
            sketch.line(from + aside, to + aside, each, ink);
            sketch.line(from - aside, to - aside, each, ink);
        }
        Relation::Fair => sketch.line(from, to, thickness, ink),
        Relation::Weak => dashes(sketch, at, length, thickness, ink),
        Relation::Stressful => {
            sketch.line(from, to, thickness, ink);
            let half = way.perp() * (thickness / 2.0 + 4.0);
            let mut along = 8.0;
            while along < length {
                sketch.line(at(along) - half, at(along) + half, 1.5, ink);
                along += 9.0;
            }
        }
        Relation::Broken => {
            let (middle, gap) = (length / 2.0, 7.0);
            sketch.line(from, at(middle - gap), thickness, ink);
            sketch.line(at(middle + gap), to, thickness, ink);
            let half = (way.perp() + way * 0.5) * (thickness / 2.0 + 5.0);
            for along in [middle - gap + 1.0, middle + gap - 1.0] {
                sketch.line(at(along) - half, at(along) + half, 2.0, ink);
            }
        }
        Relation::Unknown => {}
    }
    let size = thickness * 0.5 + 6.0;
    if tie.energy.given {
        sketch.arrow_head(to, way, size, faint(colours.accent, 1.0));
    }
    if tie.energy.taken {
        sketch.arrow_head(from, -way, size, faint(colours.warning, 1.0));
    }
}

fn dashes(sketch: &mut Sketch, at: impl Fn(f32) -> Vec2, length: f32, thickness: f32, ink: [f32; 4]) {
    let (dash, gap) = (10.0, 7.0);
    let mut along = 0.0;
    while along < length {
        sketch.line(at(along), at((along + dash).min(length)), thickness, ink);
        along += dash + gap;
    }
}
