//! The room: the floor, the lamp's light, the kitchen table, and what lies about when life is heavy.

use super::sketch::{Sketch, faint, ink, mixed};
use crate::panels::theme::palette::Palette;
use bevy::math::{Vec2, vec2};

/// The heaviest a room is shown.
const HEAVIEST: f32 = 6.0;

/// How dark it is, 0-1: `weight` goes from 0 (light) to 6, and can be on its way from one to the other.
fn dark(weight: f32) -> f32 {
    (weight / HEAVIEST).clamp(0.0, 1.0)
}

/// The floor of the room.
pub(super) fn floor(sketch: &mut Sketch, middle: Vec2, half: Vec2, weight: f32, colours: &Palette) {
    let tone = mixed(colours.floor, colours.paper, 0.5 * dark(weight));
    sketch.sheet(middle, half, 0.0, tone);
}

/// The light of the lamp above the table, and what lies on the floor.
pub(super) fn lamp(sketch: &mut Sketch, middle: Vec2, half: Vec2, weight: f32, colours: &Palette) {
    let dark = dark(weight);
    let reach = 1.0 - 0.45 * dark;
    sketch.glow(
        middle,
        half * vec2(0.95, 1.1) * reach,
        faint(colours.lamp, 1.0 - 0.75 * dark),
    );
}

/// The rug under the table and everybody who lives here: what lies on it is home.
pub(super) fn rug(sketch: &mut Sketch, middle: Vec2, half: Vec2, weight: f32, colours: &Palette) {
    let dark = dark(weight);
    let cloth = mixed(colours.family, colours.floor, 0.45 + 0.3 * dark);
    let hem = mixed(colours.wood_edge, colours.floor, 0.45 + 0.3 * dark);
    sketch.ellipse(middle, half, hem);
    sketch.ellipse(middle, half - Vec2::splat(2.0), cloth);
    sketch.ellipse(middle, half - Vec2::splat(7.0), hem);
    sketch.ellipse(middle, half - Vec2::splat(8.0), cloth);
}

/// The kitchen table with what stands and lies on it, and what lies on the floor around it.
pub(super) fn table(
    sketch: &mut Sketch,
    middle: Vec2,
    half: Vec2,
    table: Vec2,
    weight: f32,
    colours: &Palette,
) {
    let unit = table.min_element() * 0.2;
    let lie = |sketch: &mut Sketch, things: &[Thing], by: Vec2| {
        for thing in things {
            scattered(
                sketch,
                thing,
                middle + vec2(thing.at.0, thing.at.1) * by,
                unit,
                weight,
                colours,
            );
        }
    };
    lie(sketch, &ON_THE_FLOOR, half);
    sketch.ellipse(
        middle - Vec2::Y * 4.0,
        table + Vec2::splat(3.0),
        faint(shade(colours), 0.16),
    );
    sketch.ellipse(middle, table + Vec2::splat(3.0), ink(colours.wood_edge));
    sketch.ellipse(
        middle,
        table,
        mixed(colours.wood, colours.wood_edge, 0.28 * dark(weight)),
    );
    planks(sketch, middle, table, colours);
    laid(sketch, middle, table, weight, colours);
    lie(sketch, &ON_THE_TABLE, table);
}

/// What a shadow is made of: the darker of paper and ink.
fn shade(colours: &Palette) -> bevy_egui::egui::Color32 {
    let light = |colour: bevy_egui::egui::Color32| {
        u16::from(colour.r()) + u16::from(colour.g()) + u16::from(colour.b())
    };
    if light(colours.ink) < light(colours.paper) {
        colours.ink
    } else {
        colours.paper
    }
}

/// The seams between the planks of the table.
fn planks(sketch: &mut Sketch, middle: Vec2, table: Vec2, colours: &Palette) {
    for height in [-0.6_f32, -0.2, 0.2, 0.6] {
        let half = (1.0 - height * height).sqrt() * table.x * 0.985;
        let at = middle + Vec2::Y * height * table.y;
        sketch.line(
            at - Vec2::X * half,
            at + Vec2::X * half,
            1.0,
            faint(colours.wood_edge, 0.35),
        );
    }
}

/// What stands on the table anyway: a cloth and a bowl, for as long as there is room.
fn laid(sketch: &mut Sketch, middle: Vec2, table: Vec2, weight: f32, colours: &Palette) {
    let unit = table.min_element();
    let left = (1.0 - weight / 4.0).clamp(0.0, 1.0);
    if left <= 0.0 {
        return;
    }
    sketch.ellipse(
        middle,
        vec2(unit * 0.42, unit * 0.3),
        faint(colours.clutter, 0.7 * left),
    );
    for (x, y) in [(-0.14, 0.02), (0.1, 0.08), (0.02, -0.08)] {
        sketch.ellipse(
            middle + vec2(x, y) * unit,
            Vec2::splat(unit * 0.1),
            faint(colours.warning, 0.75 * left),
        );
    }
}

/// A thing that lies about: from which weight on, where (in halves of the table or of the room), what.
struct Thing {
    from: f32,
    at: (f32, f32),
    angle: f32,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    Letter,
    Mug,
    Plate,
    Washing,
}

/// On the table, from what lies there first.
const ON_THE_TABLE: [Thing; 9] = [
    thing(0.5, (-0.45, 0.25), 0.3, What::Letter),
    thing(1.0, (0.5, -0.3), 0.0, What::Mug),
    thing(1.5, (0.42, 0.34), -0.5, What::Letter),
    thing(2.5, (-0.3, -0.42), 0.1, What::Letter),
    thing(3.0, (-0.62, -0.12), 0.0, What::Plate),
    thing(3.5, (0.1, 0.5), 0.9, What::Letter),
    thing(4.0, (0.68, 0.08), 0.0, What::Mug),
    thing(4.5, (0.18, -0.52), -0.2, What::Plate),
    thing(5.0, (-0.12, 0.12), 0.6, What::Letter),
];

/// On the floor.
const ON_THE_FLOOR: [Thing; 7] = [
    thing(1.5, (-0.6, -0.28), 0.2, What::Washing),
    thing(2.5, (0.42, 0.9), 0.5, What::Letter),
    thing(3.0, (0.6, 0.3), -0.3, What::Washing),
    thing(3.5, (-0.46, 0.88), 0.1, What::Letter),
    thing(4.0, (0.5, 0.84), -0.6, What::Letter),
    thing(4.5, (-0.6, 0.34), 0.4, What::Washing),
    thing(5.5, (0.6, -0.3), 0.8, What::Washing),
];

const fn thing(from: f32, at: (f32, f32), angle: f32, what: What) -> Thing {
    Thing {
        from,
        at,
        angle,
        what,
    }
}

fn scattered(sketch: &mut Sketch, thing: &Thing, at: Vec2, unit: f32, weight: f32, colours: &Palette) {
    let there = ((weight - thing.from) * 2.0 + 1.0).clamp(0.0, 1.0);
    if there <= 0.0 {
        return;
    }
    let paper = faint(colours.clutter, there);
    let edge = faint(colours.wood_edge, 0.7 * there);
    match thing.what {
        What::Letter => {
            sketch.sheet(at, vec2(unit * 1.25, unit * 0.85), thing.angle, edge);
            sketch.sheet(at, vec2(unit * 1.25 - 1.0, unit * 0.85 - 1.0), thing.angle, paper);
            let turn = Vec2::from_angle(thing.angle);
            let top = vec2(0.0, -0.1) * unit;
            for side in [-1.0, 1.0] {
                let corner = vec2(side * 1.2, 0.75) * unit;
                sketch.line(at + turn.rotate(top), at + turn.rotate(corner), 1.0, edge);
            }
        }
        What::Mug => {
            sketch.ellipse(at, Vec2::splat(unit * 0.75), edge);
            sketch.ellipse(at, Vec2::splat(unit * 0.6), faint(colours.accent_soft, there));
            sketch.ellipse(at, Vec2::splat(unit * 0.38), edge);
        }
        What::Plate => {
            sketch.ellipse(at, Vec2::splat(unit * 1.15), edge);
            sketch.ellipse(at, Vec2::splat(unit * 1.15 - 1.0), paper);
            sketch.ellipse(at, Vec2::splat(unit * 0.7), edge);
            sketch.ellipse(at, Vec2::splat(unit * 0.7 - 1.0), paper);
        }
        What::Washing => {
            // A basket, with what hangs over its rim.
            let cloth = [colours.school, colours.sleep, colours.free];
            for (nth, colour) in cloth.into_iter().enumerate() {
                let step = nth as f32 - 1.0;
                let middle = at + vec2(step * unit * 1.0, (0.75 - step.abs() * 0.2) * unit);
                let size = vec2(unit * 0.85, unit * 0.7);
                sketch.ellipse(middle, size, edge);
                sketch.ellipse(middle, size - Vec2::splat(1.2), faint(colour, there));
            }
            let (body, half) = (at - Vec2::Y * unit * 0.35, vec2(unit * 1.6, unit * 0.95));
            sketch.sheet(body, half, 0.0, edge);
            sketch.sheet(body, half - Vec2::splat(1.2), 0.0, faint(colours.wood, there));
            for step in [-0.6_f32, -0.2, 0.2, 0.6] {
                let slat = body + Vec2::X * step * half.x;
                let reach = Vec2::Y * half.y * 0.7;
                sketch.line(slat - reach, slat + reach, 1.0, edge);
            }
            let rim = Vec2::X * (half.x + unit * 0.15);
            let top = body + Vec2::Y * half.y;
            sketch.line(top - rim, top + rim, 3.0, edge);
        }
    }
}
