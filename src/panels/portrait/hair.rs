//! Hair. Places are given on the head: sides at -1 and 1, crown at 1, eyes at 0, chin at -1.

use super::Look;
use super::build::Build;
use super::colour::{self, Ink};
use super::cover;
use super::shape::{Canvas, Point, closed, ellipse, mirrored, smooth};
use crate::view::Hair;
use std::f32::consts::PI;

/// What hangs or stands behind head and shoulders.
pub(super) fn behind(canvas: &mut Canvas, look: &Look, build: &Build) {
    let back = look.hair_ink.shaded(0.22);
    match look.hair {
        Hair::Bald | Hair::Cropped | Hair::Short | Hair::Curly | Hair::Ponytail | Hair::Headscarf => {}
        Hair::Afro => {
            let [wide, _] = build.at(1.46, 0.0);
            let [x, y] = build.at(0.0, 0.28);
            canvas.fill(&ellipse([x, y], [wide, wide], 22), look.hair_ink.shaded(0.12));
        }
        Hair::Wavy => blob(
            canvas,
            build,
            &[
                [0.0, 1.2],
                [0.8, 1.02],
                [1.2, 0.4],
                [1.22, -0.2],
                [1.02, -0.55],
                [0.6, -0.5],
                [0.0, -0.5],
            ],
            back,
        ),
        Hair::Bob => blob(
            canvas,
            build,
            &[
                [0.0, 1.15],
                [0.8, 1.0],
                [1.18, 0.4],
                [1.22, -0.3],
                [1.12, -0.92],
                [0.6, -0.98],
                [0.0, -0.95],
            ],
            back,
        ),
        Hair::Long => blob(
            canvas,
            build,
            &[
                [0.0, 1.15],
                [0.8, 1.0],
                [1.2, 0.3],
                [1.3, -0.6],
                [1.36, -1.4],
                [1.1, -2.1],
                [0.5, -2.2],
                [0.0, -2.2],
            ],
            back,
        ),
        Hair::Bunches => {
            for side in [-1.0, 1.0] {
                let bunch = [
                    [0.80, 0.72],
                    [1.10, 0.74],
                    [1.40, 0.44],
                    [1.50, -0.05],
                    [1.42, -0.50],
                    [1.24, -0.74],
                    [1.10, -0.46],
                    [1.05, -0.05],
                    [0.85, 0.2],
                ]
                .map(|[u, v]: Point| [side * u, v]);
                canvas.fill(&closed(&build.all(&bunch), 2), back);
                let tie = build.all(&[[side * 1.03, 0.68], [side * 1.10, 0.42]]);
                canvas.stroke(&tie, [0.04; 3], colour::clothes(look.clothes_colour));
            }
        }
        Hair::Bun => {
            let [x, y] = build.at(0.0, 1.09);
            canvas.fill(&ellipse([x, y], [0.165, 0.13], 20), look.hair_ink.shaded(0.12));
            let fold = [[x - 0.10, y + 0.02], [x, y + 0.07], [x + 0.10, y + 0.02]];
            canvas.stroke(&smooth(&fold, 3), [0.01, 0.02, 0.01], look.hair_ink.shaded(0.34));
        }
    }
}

/// What lies around the face.
pub(super) fn front(canvas: &mut Canvas, look: &Look, build: &Build) {
    let ink = look.hair_ink;
    let shade = ink.shaded(0.20);
    match look.hair {
        Hair::Bald => {}
        Hair::Cropped => {
            let outer = both(&[[0.0, 1.03], [0.53, 0.96], [0.9, 0.64], [1.03, 0.2], [0.99, -0.1]]);
            let inner = both(&[
                [0.0, 0.64],
                [0.36, 0.63],
                [0.70, 0.53],
                [0.90, 0.22],
                [0.95, -0.1],
            ]);
            cap(
                canvas,
                look,
                build,
                &outer,
                &inner,
                ink.with(colour::skin(look.skin), 0.14),
            );
        }
        Hair::Short => {
            let outer = [
                [-1.0, -0.12],
                [-1.08, 0.25],
                [-0.99, 0.72],
                [-0.60, 1.08],
                [0.0, 1.20],
                [0.58, 1.10],
                [0.98, 0.74],
                [1.08, 0.25],
                [1.0, -0.12],
            ];
            let inner = [
                [-0.95, -0.12],
                [-0.93, 0.2],
                [-0.80, 0.46],
                [-0.42, 0.52],
                [0.05, 0.57],
                [0.44, 0.72],
                [0.76, 0.52],
                [0.93, 0.2],
                [0.95, -0.12],
            ];
            cap(canvas, look, build, &outer, &inner, ink);
            let aside = [
                [0.44, 0.72],
                [0.42, 0.92],
                [0.55, 1.08],
                [0.82, 0.92],
                [1.00, 0.68],
                [1.07, 0.25],
                [1.0, -0.12],
                [0.95, -0.12],
                [0.93, 0.2],
                [0.76, 0.52],
            ];
            canvas.fill(&smooth(&build.all(&aside), 2), shade);
        }
        Hair::Wavy => {
            let outer = [
                [-1.06, -0.46],
                [-1.24, -0.12],
                [-1.16, 0.28],
                [-1.18, 0.66],
                [-0.78, 1.06],
                [-0.1, 1.24],
                [0.62, 1.14],
                [1.12, 0.72],
                [1.16, 0.28],
                [1.24, -0.12],
                [1.06, -0.46],
            ];
            let inner = [
                [-0.93, -0.40],
                [-1.0, -0.12],
                [-0.94, 0.16],
                [-0.84, 0.42],
                [-0.58, 0.60],
                [-0.26, 0.78],
                [0.16, 0.58],
                [0.66, 0.46],
                [0.94, 0.16],
                [1.0, -0.12],
                [0.93, -0.40],
            ];
            cap(canvas, look, build, &outer, &inner, ink);
            strand(
                canvas,
                build,
                &[[-0.26, 0.80], [0.2, 0.92], [0.70, 0.78], [1.0, 0.40]],
                shade,
            );
            strand(
                canvas,
                build,
                &[[-0.30, 0.84], [-0.66, 0.84], [-0.98, 0.50]],
                shade,
            );
        }
        Hair::Curly => curls(canvas, look, build, [0.0, 0.22], [1.13, 0.94], 9, -0.02),
        Hair::Afro => curls(canvas, look, build, [0.0, 0.30], [1.36, 0.94], 12, -0.16),
        Hair::Bob => {
            let outer = [
                [-0.98, -0.98],
                [-1.17, -0.62],
                [-1.22, -0.1],
                [-1.12, 0.60],
                [-0.70, 1.06],
                [0.0, 1.19],
                [0.70, 1.06],
                [1.12, 0.60],
                [1.22, -0.1],
                [1.17, -0.62],
                [0.98, -0.98],
            ];
            let inner = [
                [-0.80, -0.90],
                [-0.90, -0.50],
                [-0.94, 0.02],
                [-0.84, 0.36],
                [-0.46, 0.48],
                [0.02, 0.58],
                [0.36, 0.76],
                [0.72, 0.54],
                [0.94, 0.02],
                [0.90, -0.50],
                [0.80, -0.90],
            ];
            cap(canvas, look, build, &outer, &inner, ink);
            strand(
                canvas,
                build,
                &[[0.34, 0.78], [-0.10, 0.84], [-0.62, 0.70], [-0.98, 0.30]],
                shade,
            );
            strand(canvas, build, &[[0.40, 0.80], [0.76, 0.70], [1.02, 0.30]], shade);
        }
        Hair::Long => {
            let outer = both(&[
                [0.0, 1.16],
                [0.66, 1.06],
                [1.10, 0.62],
                [1.20, 0.05],
                [1.22, -0.6],
                [1.34, -1.2],
                [1.30, -1.75],
                [1.02, -2.1],
            ]);
            let inner = both(&[
                [0.0, 0.72],
                [0.44, 0.60],
                [0.80, 0.34],
                [0.96, -0.05],
                [0.94, -0.6],
                [0.98, -1.1],
                [0.86, -1.6],
                [0.84, -2.0],
            ]);
            cap(canvas, look, build, &outer, &inner, ink);
            strand(canvas, build, &[[0.0, 0.76], [-0.04, 0.95], [0.0, 1.12]], shade);
            for side in [-1.0, 1.0] {
                let lock = [
                    [side * 0.30, 0.86],
                    [side * 0.88, 0.56],
                    [side * 1.08, -0.1],
                    [side * 1.10, -1.1],
                ];
                strand(canvas, build, &lock, shade);
            }
        }
        Hair::Ponytail | Hair::Bun | Hair::Bunches => {
            let outer = both(&[
                [0.0, 1.12],
                [0.56, 1.05],
                [0.95, 0.72],
                [1.06, 0.26],
                [0.99, -0.04],
            ]);
            let inner = both(&[
                [0.0, 0.70],
                [0.38, 0.67],
                [0.72, 0.54],
                [0.91, 0.24],
                [0.95, -0.04],
            ]);
            cap(canvas, look, build, &outer, &inner, ink);
            for side in [-1.0, 1.0] {
                strand(
                    canvas,
                    build,
                    &[[side * 0.30, 0.72], [side * 0.36, 0.92], [side * 0.20, 1.08]],
                    shade,
                );
                strand(
                    canvas,
                    build,
                    &[[side * 0.76, 0.52], [side * 0.78, 0.76], [side * 0.58, 0.98]],
                    shade,
                );
            }
        }
        Hair::Headscarf => cover::headscarf(canvas, look, build),
    }
}

/// Left to right, from the right half given from the middle outwards.
pub(super) fn both(right: &[Point]) -> Vec<Point> {
    let left = right.iter().rev().map(|[u, v]| [-u, *v]);
    left.chain(right.iter().skip(1).copied()).collect()
}

/// Hair between an outer line and the hairline, both from left to right, with its shade on the skin below.
pub(super) fn cap(
    canvas: &mut Canvas,
    look: &Look,
    build: &Build,
    outer: &[Point],
    inner: &[Point],
    ink: Ink,
) {
    let steps = if outer.len() > 11 { 2 } else { 3 };
    let outer = smooth(&build.all(outer), steps);
    let inner = smooth(&build.all(inner), steps);
    forehead_shade(canvas, look, build, &inner);
    canvas.band(&outer, &inner, ink);
}

/// The shade that hair throws on the forehead and temples.
fn forehead_shade(canvas: &mut Canvas, look: &Look, build: &Build, hairline: &[Point]) {
    let [_, eyes] = build.at(0.0, 0.12);
    let on_forehead: Vec<Point> = hairline.iter().copied().filter(|[_, y]| *y > eyes).collect();
    let below: Vec<Point> = on_forehead.iter().map(|[x, y]| [x * 0.965, y - 0.038]).collect();
    canvas.band(&on_forehead, &below, colour::skin(look.skin).shaded(0.15));
}

/// A shape that is the same left and right, from its right half, top to bottom.
pub(super) fn blob(canvas: &mut Canvas, build: &Build, right: &[Point], ink: Ink) {
    canvas.fill(&mirrored(&smooth(&build.all(right), 3)), ink);
}

/// A line in the hair.
pub(super) fn strand(canvas: &mut Canvas, build: &Build, line: &[Point], ink: Ink) {
    canvas.stroke(&smooth(&build.all(line), 2), [0.008, 0.022, 0.008], ink);
}

/// Curls around a face, down to a height beside it.
fn curls(
    canvas: &mut Canvas,
    look: &Look,
    build: &Build,
    [u, v]: Point,
    [wide, high]: [f32; 2],
    bumps: u8,
    down: f32,
) {
    let steps = bumps * 3;
    let line = |[wide, high]: [f32; 2], [u, v]: Point, bump: f32, bumps: u8| -> Vec<Point> {
        (0..=steps)
            .map(|step| {
                let part = f32::from(step) / f32::from(steps);
                let angle = PI - down + (2.0 * down - PI) * part;
                let out = 1.0 + bump * (part * f32::from(bumps) * PI).sin().abs();
                let (sine, cosine) = angle.sin_cos();
                build.at(u + wide * out * cosine, v + high * out * sine)
            })
            .collect()
    };
    let outer = line([wide, high], [u, v], 0.055, bumps);
    let inner = line([0.93, 0.46], [0.0, 0.10], -0.07, 7);
    forehead_shade(canvas, look, build, &inner);
    canvas.band(&outer, &inner, look.hair_ink);
}
