//! Portraits: head and shoulders of a person in a circle, as coloured triangles. Pure geometry; the ecomap and the
//! panels make a mesh of it.

mod build;
mod clothes;
mod colour;
mod cover;
mod expression;
mod face;
mod hair;
mod look;
mod raster;
mod shape;
#[cfg(test)]
mod tests;

pub use look::Look;
pub use raster::pixels;
pub use shape::Drawing;

use crate::view::table::Face;
use build::Build;
use colour::Ink;
use expression::Expression;
use shape::{Canvas, Pose, ellipse};

/// Draws a person within the unit circle, in 400-800 triangles; `ground` is the colour behind them, in sRGB. Without a
/// face the expression is neutral, as for professionals. The same look, face and ground always give the same drawing.
pub fn portrait(look: &Look, face: Option<Face>, ground: [u8; 3]) -> Drawing {
    let expression = Expression::of(face);
    let build = Build::of(look, &expression);
    let head = Pose::turned([0.0, build.chin], expression.tilt, expression.shift);
    let mut canvas = Canvas::new();
    canvas.fill(&ellipse([0.0, 0.0], [1.0, 1.0], 48), Ink(ground));
    canvas.pose = head;
    hair::behind(&mut canvas, look, &build);
    canvas.pose = Pose::STILL;
    clothes::draw(&mut canvas, look, &build);
    cover::on_shoulders(&mut canvas, look, &build);
    canvas.pose = head;
    face::head(&mut canvas, look, &build);
    cover::beard(&mut canvas, look, &build, expression.look);
    face::features(&mut canvas, look, &build, &expression);
    hair::front(&mut canvas, look, &build);
    face::glasses(&mut canvas, look, &build, &expression);
    canvas.done()
}
