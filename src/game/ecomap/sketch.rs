//! A drawing in the making: coloured triangles, back to front, that become one mesh.

use bevy::asset::RenderAssetUsages;
use bevy::color::ColorToComponents;
use bevy::math::{Vec2, vec2};
use bevy::mesh::{Indices, Mesh, PrimitiveTopology};
use bevy::prelude::Color;
use bevy_egui::egui::Color32;
use std::f32::consts::TAU;

/// Coloured triangles.
#[derive(Debug, Default)]
pub(super) struct Sketch {
    positions: Vec<[f32; 3]>,
    colours: Vec<[f32; 4]>,
    indices: Vec<u32>,
}

/// A colour of the palette, for a mesh.
pub(super) fn ink(of: Color32) -> [f32; 4] {
    Color::srgba_u8(of.r(), of.g(), of.b(), of.a())
        .to_linear()
        .to_f32_array()
}

/// The same, this much let through, 0-1.
pub(super) fn faint(of: Color32, alpha: f32) -> [f32; 4] {
    let [red, green, blue, _] = ink(of);
    [red, green, blue, alpha]
}

/// One colour on its way to another.
pub(super) fn mixed(from: Color32, to: Color32, part: f32) -> [f32; 4] {
    let (from, to) = (ink(from), ink(to));
    [0, 1, 2, 3].map(|channel| from[channel] + (to[channel] - from[channel]) * part)
}

impl Sketch {
    /// Fills an outline that bulges everywhere.
    pub(super) fn fill(&mut self, outline: &[Vec2], ink: [f32; 4]) {
        let first = self.positions.len();
        self.positions.extend(outline.iter().map(|at| [at.x, at.y, 0.0]));
        self.colours.extend(outline.iter().map(|_| ink));
        for corner in 2..outline.len() {
            let corners = [first, first + corner - 1, first + corner];
            self.indices
                .extend(corners.map(|index| u32::try_from(index).unwrap_or_default()));
        }
    }

    /// An ellipse, turned by an angle.
    pub(super) fn ellipse(&mut self, at: Vec2, half: Vec2, ink: [f32; 4]) {
        let outline: Vec<Vec2> = around(40).map(|turn| at + turn * half).collect();
        self.fill(&outline, ink);
    }

    /// A disc that fades to nothing at its edge.
    pub(super) fn glow(&mut self, at: Vec2, half: Vec2, ink: [f32; 4]) {
        let first = u32::try_from(self.positions.len()).unwrap_or_default();
        self.positions.push([at.x, at.y, 0.0]);
        self.colours.push(ink);
        let [red, green, blue, _] = ink;
        for turn in around(48) {
            let at = at + turn * half;
            self.positions.push([at.x, at.y, 0.0]);
            self.colours.push([red, green, blue, 0.0]);
        }
        for corner in 0..48 {
            self.indices
                .extend([first, first + 1 + corner, first + 1 + (corner + 1) % 48]);
        }
    }

    /// A ring of this thickness, inside the radius.
    pub(super) fn ring(&mut self, at: Vec2, radius: f32, thickness: f32, ink: [f32; 4]) {
        self.arcs(at, radius, thickness, ink, |_| true);
    }

    /// A ring of dashes.
    pub(super) fn dashed_ring(&mut self, at: Vec2, radius: f32, thickness: f32, ink: [f32; 4]) {
        self.arcs(at, radius, thickness, ink, |nth| nth % 4 < 2);
    }

    /// Those of the 48 arcs of a ring that are wanted.
    fn arcs(&mut self, at: Vec2, radius: f32, thickness: f32, ink: [f32; 4], wanted: impl Fn(usize) -> bool) {
        let points: Vec<Vec2> = around(48).collect();
        let inner = radius - thickness;
        let ends = points.iter().zip(points.iter().cycle().skip(1));
        for (_, (one, other)) in ends.enumerate().filter(|(nth, _)| wanted(*nth)) {
            let corners = [*one * inner, *one * radius, *other * radius, *other * inner];
            self.fill(&corners.map(|corner| at + corner), ink);
        }
    }

    /// A straight line.
    pub(super) fn line(&mut self, from: Vec2, to: Vec2, thickness: f32, ink: [f32; 4]) {
        let side = (to - from).normalize_or_zero().perp() * thickness / 2.0;
        self.fill(&[from + side, from - side, to - side, to + side], ink);
    }

    /// The head of an arrow, its point here, pointing that way.
    pub(super) fn arrow_head(&mut self, point: Vec2, way: Vec2, size: f32, ink: [f32; 4]) {
        let (back, side) = (way * size * 1.3, way.perp() * size * 0.75);
        self.fill(&[point, point - back + side, point - back - side], ink);
    }

    /// A sheet of paper, a cloth: a rectangle turned by an angle.
    pub(super) fn sheet(&mut self, at: Vec2, half: Vec2, angle: f32, ink: [f32; 4]) {
        let turn = Vec2::from_angle(angle);
        let corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
        self.fill(&corners.map(|(x, y)| at + turn.rotate(vec2(x, y) * half)), ink);
    }

    /// Another drawing, this large, here.
    pub(super) fn place(
        &mut self,
        positions: &[[f32; 2]],
        colours: &[[f32; 4]],
        indices: &[u32],
        at: Vec2,
        size: f32,
    ) {
        let first = u32::try_from(self.positions.len()).unwrap_or_default();
        self.positions.extend(
            positions
                .iter()
                .map(|[x, y]| [at.x + x * size, at.y + y * size, 0.0]),
        );
        self.colours.extend(colours);
        self.indices.extend(indices.iter().map(|index| first + index));
    }

    pub(super) fn mesh(self) -> Mesh {
        Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
            .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, self.positions)
            .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, self.colours)
            .with_inserted_indices(Indices::U32(self.indices))
    }
}

/// Points of the unit circle.
fn around(count: u8) -> impl Iterator<Item = Vec2> {
    (0..count).map(move |nth| Vec2::from_angle(TAU * f32::from(nth) / f32::from(count)))
}
