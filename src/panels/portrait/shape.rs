//! Points, outlines and strokes of a portrait, and the triangles that fill them. Knows nothing of faces.

use super::colour::Ink;
use std::f32::consts::TAU;

/// A place in the picture: the middle is 0, 0, y goes up.
pub(super) type Point = [f32; 2];

/// A drawn portrait: triangles with one colour per corner, back to front. Everything lies within the unit circle.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    /// Corners: the middle of the picture is 0, 0, its radius 1, y goes up.
    pub positions: Vec<[f32; 2]>,
    /// Colour of each corner: linear red, green and blue, and an alpha of 1.
    pub colours: Vec<[f32; 4]>,
    /// Three for each triangle, counter-clockwise.
    pub indices: Vec<u32>,
}

/// Where a part of the portrait goes: turned around a pivot, then moved.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pose {
    pivot: Point,
    sine: f32,
    cosine: f32,
    shift: Point,
}

impl Pose {
    /// Where it is drawn.
    pub(super) const STILL: Pose = Pose {
        pivot: [0.0, 0.0],
        sine: 0.0,
        cosine: 1.0,
        shift: [0.0, 0.0],
    };

    /// Turned counter-clockwise by an angle in radians, then moved.
    pub(super) fn turned(pivot: Point, angle: f32, shift: Point) -> Pose {
        Pose {
            pivot,
            sine: angle.sin(),
            cosine: angle.cos(),
            shift,
        }
    }

    fn place(self, [x, y]: Point) -> Point {
        let (x, y) = (x - self.pivot[0], y - self.pivot[1]);
        let turned = [x * self.cosine - y * self.sine, x * self.sine + y * self.cosine];
        [0, 1].map(|axis| turned[axis] + self.pivot[axis] + self.shift[axis])
    }
}

/// Everything is drawn larger by this,
const SIZE: f32 = 1.08;
/// seen from this height.
const FLOOR: f32 = -0.62;

/// What draws: keeps every corner within the unit circle.
#[derive(Debug)]
pub(super) struct Canvas {
    drawing: Drawing,
    /// Where the next shapes go.
    pub(super) pose: Pose,
}

impl Canvas {
    pub(super) fn new() -> Canvas {
        Canvas {
            drawing: Drawing::default(),
            pose: Pose::STILL,
        }
    }

    pub(super) fn done(self) -> Drawing {
        self.drawing
    }

    /// Fills an outline that doesn't cross itself.
    pub(super) fn fill(&mut self, outline: &[Point], ink: Ink) {
        let mut corners: Vec<Point> = outline.iter().map(|point| self.placed(*point)).collect();
        corners.dedup_by(|one, other| near(*one, *other));
        while corners.len() > 1 && near(corners[0], corners[corners.len() - 1]) {
            corners.pop();
        }
        let triangles = ears(&corners);
        self.add(&corners, &triangles, ink);
    }

    /// Fills what lies between two lines with the same number of points.
    pub(super) fn band(&mut self, one: &[Point], other: &[Point], ink: Ink) {
        let pairs: Vec<Point> = one
            .iter()
            .zip(other)
            .flat_map(|(one, other)| [self.placed(*one), self.placed(*other)])
            .collect();
        let triangles: Vec<[usize; 3]> = (0..pairs.len().saturating_sub(2))
            .map(|at| [at, at + 1, at + 2])
            .collect();
        self.add(&pairs, &triangles, ink);
    }

    /// Draws a line with round ends; its width goes from the first to the second value at the middle to the third.
    pub(super) fn stroke(&mut self, line: &[Point], [from, middle, to]: [f32; 3], ink: Ink) {
        if line.len() < 2 {
            return;
        }
        let last = line.len() - 1;
        let half = |at: usize| {
            let part = share(at, last);
            let wide = if part < 0.5 {
                between(from, middle, part * 2.0)
            } else {
                between(middle, to, part * 2.0 - 1.0)
            };
            wide / 2.0
        };
        let (mut left, mut right) = (Vec::new(), Vec::new());
        for at in 0..=last {
            let [dx, dy] = direction(line[at.saturating_sub(1)], line[(at + 1).min(last)]);
            let [x, y] = line[at];
            left.push([x - dy * half(at), y + dx * half(at)]);
            right.push([x + dy * half(at), y - dx * half(at)]);
        }
        self.band(&left, &right, ink);
        for (end, before) in [(0, 1), (last, last - 1)] {
            // A thin end needs no rounding.
            if half(end) < 0.0105 {
                continue;
            }
            let [dx, dy] = direction(line[before], line[end]);
            let [x, y] = line[end];
            let cap: Vec<Point> = (0..=3u8)
                .map(|step| {
                    let (sine, cosine) = (f32::from(step) / 3.0 * TAU / 2.0).sin_cos();
                    let r = half(end);
                    [
                        x + r * (dx * sine - dy * cosine),
                        y + r * (dy * sine + dx * cosine),
                    ]
                })
                .collect();
            self.fill(&cap, ink);
        }
    }

    /// Draws a closed line.
    pub(super) fn ring(&mut self, outline: &[Point], width: f32, ink: Ink) {
        let count = outline.len();
        let side = |sign: f32| -> Vec<Point> {
            (0..=count)
                .map(|at| {
                    let [dx, dy] = direction(outline[(at + count - 1) % count], outline[(at + 1) % count]);
                    let [x, y] = outline[at % count];
                    [x - dy * sign * width / 2.0, y + dx * sign * width / 2.0]
                })
                .collect()
        };
        self.band(&side(1.0), &side(-1.0), ink);
    }

    fn placed(&self, point: Point) -> Point {
        let [x, y] = self.pose.place(point);
        let (x, y) = (x * SIZE, (y - FLOOR) * SIZE + FLOOR);
        let far = x.hypot(y);
        // A hair's breadth within the circle, so that rounding can't carry a corner over its edge.
        let edge = 0.9999;
        if far > edge {
            [x / far * edge, y / far * edge]
        } else {
            [x, y]
        }
    }

    fn add(&mut self, corners: &[Point], triangles: &[[usize; 3]], ink: Ink) {
        let first = self.drawing.positions.len();
        self.drawing.positions.extend(corners);
        self.drawing.colours.extend(corners.iter().map(|_| ink.linear()));
        for [a, b, c] in triangles.iter().copied() {
            let turn = cross(corners[a], corners[b], corners[c]);
            if turn.abs() < 1e-9 {
                continue;
            }
            let (b, c) = if turn > 0.0 { (b, c) } else { (c, b) };
            let indices = [a, b, c].map(|corner| u32::try_from(first + corner).unwrap_or_default());
            self.drawing.indices.extend(indices);
        }
    }
}

/// A value on the way from one to another.
pub(super) fn between(from: f32, to: f32, part: f32) -> f32 {
    from + (to - from) * part
}

/// `at` as a share of `of`.
fn share(at: usize, of: usize) -> f32 {
    let small = |number: usize| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
    small(at) / small(of.max(1))
}

/// A smooth line through points, with `steps` pieces from one to the next. A point given twice is a corner.
pub(super) fn smooth(through: &[Point], steps: usize) -> Vec<Point> {
    let Some(last) = through.len().checked_sub(1) else {
        return Vec::new();
    };
    let mut line = Vec::new();
    for at in 0..last {
        let around = [at.saturating_sub(1), at, at + 1, (at + 2).min(last)];
        line.extend(piece(around.map(|index| through[index]), steps));
    }
    line.push(through[last]);
    line
}

/// A smooth closed outline through points. A point given twice is a corner.
pub(super) fn closed(through: &[Point], steps: usize) -> Vec<Point> {
    let count = through.len();
    (0..count)
        .flat_map(|at| {
            let around = [at + count - 1, at, at + 1, at + 2];
            piece(around.map(|index| through[index % count]), steps)
        })
        .collect()
}

/// The piece from the second to the third of four points, without its end (Catmull-Rom).
fn piece([before, from, to, after]: [Point; 4], steps: usize) -> Vec<Point> {
    if near(from, to) {
        return Vec::new();
    }
    (0..steps)
        .map(|step| {
            let t = share(step, steps);
            [0, 1].map(|axis| {
                let (p0, p1, p2, p3) = (before[axis], from[axis], to[axis], after[axis]);
                let rest =
                    (p2 - p0) + t * ((2.0 * p0 - 5.0 * p1 + 4.0 * p2 - p3) + t * (3.0 * (p1 - p2) + p3 - p0));
                p1 + 0.5 * t * rest
            })
        })
        .collect()
}

/// A closed chain of points from its right half, top to bottom.
pub(super) fn mirrored(right: &[Point]) -> Vec<Point> {
    let left = right
        .iter()
        .rev()
        .filter(|[x, _]| *x > 1e-6)
        .map(|[x, y]| [-x, *y]);
    right.iter().copied().chain(left).collect()
}

/// An ellipse of `count` points, from the right, counter-clockwise.
pub(super) fn ellipse([x, y]: Point, [half_wide, half_high]: [f32; 2], count: usize) -> Vec<Point> {
    (0..count)
        .map(|at| {
            let (sine, cosine) = (share(at, count) * TAU).sin_cos();
            [x + half_wide * cosine, y + half_high * sine]
        })
        .collect()
}

fn near([ax, ay]: Point, [bx, by]: Point) -> bool {
    (ax - bx).abs() + (ay - by).abs() < 1e-5
}

fn direction([ax, ay]: Point, [bx, by]: Point) -> Point {
    let long = (bx - ax).hypot(by - ay).max(1e-6);
    [(bx - ax) / long, (by - ay) / long]
}

/// Twice the area of a triangle, positive when it runs counter-clockwise.
fn cross(a: Point, b: Point, c: Point) -> f32 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/// Triangles of a simple outline, by cutting off ears.
fn ears(outline: &[Point]) -> Vec<[usize; 3]> {
    let area: f32 = (0..outline.len())
        .map(|at| {
            let (one, other) = (outline[at], outline[(at + 1) % outline.len()]);
            one[0] * other[1] - other[0] * one[1]
        })
        .sum();
    let mut left: Vec<usize> = (0..outline.len()).collect();
    if area < 0.0 {
        left.reverse();
    }
    let mut triangles = Vec::new();
    while left.len() > 2 {
        let count = left.len();
        let corner = |at: usize| [left[(at + count - 1) % count], left[at], left[(at + 1) % count]];
        let ear = (0..count).find(|at| is_ear(outline, &left, corner(*at)));
        // An outline that touches itself may have no clean ear: any corner is then as good as another.
        let at = ear.unwrap_or(0);
        triangles.push(corner(at));
        left.remove(at);
    }
    triangles
}

fn is_ear(outline: &[Point], left: &[usize], [a, b, c]: [usize; 3]) -> bool {
    let [pa, pb, pc] = [a, b, c].map(|index| outline[index]);
    if cross(pa, pb, pc) <= 1e-9 {
        return false;
    }
    left.iter()
        .filter(|index| ![a, b, c].contains(index))
        .all(|index| {
            let point = outline[*index];
            cross(pa, pb, point) < 0.0 || cross(pb, pc, point) < 0.0 || cross(pc, pa, point) < 0.0
        })
}
