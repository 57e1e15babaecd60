//! Head and features, as an expression moves them.

use super::Look;
use super::build::Build;
use super::colour::{self, DARK, Ink, WHITE};
use super::expression::{Expression, Mouth};
use super::shape::{Canvas, Point, between, ellipse, smooth};
use crate::view::{Hair, Skin};

/// Ears and head.
pub(super) fn head(canvas: &mut Canvas, look: &Look, build: &Build) {
    let skin = colour::skin(look.skin);
    // A headscarf covers the ears.
    let ears: &[f32] = if look.hair == Hair::Headscarf {
        &[]
    } else {
        &[-1.0, 1.0]
    };
    for side in ears.iter().copied() {
        let [x, y] = build.at(side * 1.02, -0.1);
        canvas.fill(&ellipse([x, y], [0.06, 0.098], 12), skin.shaded(0.05));
        let fold = [
            [x + side * 0.012, y + 0.05],
            [x + side * 0.028, y + 0.01],
            [x, y - 0.04],
        ];
        canvas.stroke(&fold, [0.012, 0.018, 0.012], skin.shaded(0.24));
    }
    canvas.fill(&build.head(), skin);
    let edge = [
        [0.86, 0.60],
        [0.985, 0.16],
        [0.98, -0.16],
        [0.925, -0.44],
        [0.75, -0.74],
        [0.38, -0.96],
    ];
    let inner = [
        [0.84, 0.58],
        [0.88, 0.16],
        [0.86, -0.16],
        [0.80, -0.44],
        [0.64, -0.72],
        [0.36, -0.94],
    ];
    canvas.band(
        &smooth(&build.all(&edge), 2),
        &smooth(&build.all(&inner), 2),
        skin.shaded(0.07),
    );
}

/// Cheeks, nose, mouth, eyes and brows.
pub(super) fn features(canvas: &mut Canvas, look: &Look, build: &Build, expression: &Expression) {
    let skin = colour::skin(look.skin);
    cheeks(canvas, look, build, skin, expression.look);
    nose(canvas, look, build, skin, expression.look);
    mouth(canvas, look, build, skin, expression);
    for side in [-1.0, 1.0] {
        eye(canvas, look, build, expression, side);
        brow(canvas, look, build, expression, side);
    }
    if expression.frown > 0.013 {
        for side in [-1.0, 1.0] {
            let [_, y] = eye_at(build, expression, side);
            let x = expression.look[0] + side * 0.026;
            canvas.stroke(
                &[[x, y + 0.115], [x * 0.85, y + 0.06]],
                [0.013; 3],
                skin.shaded(0.34),
            );
        }
    }
}

fn moved([x, y]: Point, [dx, dy]: Point) -> Point {
    [x + dx, y + dy]
}

/// On dark skin, features show by light as much as by shade.
fn is_dark(look: &Look) -> bool {
    look.skin >= Skin::Brown
}

fn eye_at(build: &Build, expression: &Expression, side: f32) -> Point {
    let [_, y] = build.at(0.0, 0.0);
    // The far side of a turned face is narrower.
    let far = 1.0 - 0.9 * (expression.look[0] * side).max(0.0);
    moved([side * build.apart * far, y], expression.look)
}

fn cheeks(canvas: &mut Canvas, look: &Look, build: &Build, skin: Ink, shift: Point) {
    let flush = between(0.17, 0.10, look.grown());
    for side in [-1.0, 1.0] {
        let at = moved(build.at(side * 0.58, build.nose - 0.05), shift);
        canvas.fill(&ellipse(at, [0.088, 0.062], 12), skin.flushed(flush));
    }
    if look.old() > 0.15 {
        let shade = skin.shaded(0.10 + 0.12 * look.old());
        for side in [-1.0, 1.0] {
            let fold = build.all(&[
                [side * 0.30, build.nose + 0.03],
                [side * 0.42, build.nose - 0.12],
                [side * 0.44, build.mouth + 0.02],
            ]);
            let fold: Vec<Point> = fold.into_iter().map(|point| moved(point, shift)).collect();
            canvas.stroke(&smooth(&fold, 2), [0.008, 0.016, 0.008], shade);
        }
    }
}

fn nose(canvas: &mut Canvas, look: &Look, build: &Build, skin: Ink, shift: Point) {
    let [_, tip] = build.at(0.0, build.nose);
    let wide = between(0.034, 0.046, look.grown());
    let bridge = between(0.05, 0.13, look.grown());
    let line: Vec<Point> = [
        [wide * 0.35, tip + bridge],
        [wide * 0.75, tip + bridge * 0.5],
        [wide * 1.15, tip + 0.018],
        [wide * 0.7, tip - 0.012],
        [-wide * 0.1, tip - 0.02],
        [-wide * 0.75, tip - 0.004],
    ]
    .map(|point| moved(point, [shift[0] * 1.3, shift[1]]))
    .to_vec();
    canvas.stroke(&smooth(&line, 2), [0.008, 0.024, 0.014], skin.shaded(0.22));
}

fn mouth(canvas: &mut Canvas, look: &Look, build: &Build, skin: Ink, expression: &Expression) {
    let Mouth {
        half,
        up,
        open,
        teeth,
    } = expression.mouth;
    let half = half * between(0.86, 1.0, look.grown());
    let [x, y] = moved(build.at(0.0, build.mouth), expression.look);
    let full = 0.024 + 0.007 * look.own.lips;
    let (lips, line) = if is_dark(look) {
        let lips = skin.flushed(0.42).lit(0.06);
        (lips, lips.with(DARK, 0.85))
    } else {
        let lips = skin.flushed(0.34).shaded(0.10);
        (lips, lips.shaded(0.45))
    };
    let arc = |middle: f32| {
        smooth(
            &[
                [x - half, y + up],
                [x - half * 0.5, y + between(up, middle, 0.74)],
                [x, y + middle],
                [x + half * 0.5, y + between(up, middle, 0.74)],
                [x + half, y + up],
            ],
            2,
        )
    };
    let seam = arc(-up * 0.55 + open * 0.25);
    let under = arc(-up * 0.55 - open);
    let outer_top = arc(-up * 0.55 + open * 0.25 + full * 0.8);
    let outer_low = arc(-up * 0.55 - open - full * 1.15);
    canvas.band(&outer_top, &outer_low, lips);
    if open > 0.0 {
        canvas.band(&seam, &under, Ink([0x5A, 0x2A, 0x28]));
        if teeth {
            let edge = arc(-up * 0.55 - open * 0.35);
            canvas.band(&seam, &edge, WHITE);
        }
    } else {
        canvas.stroke(&seam, [0.018, 0.027, 0.018], line);
    }
}

/// An eye between two lids, whose heights are given along its width (-1 to 1).
fn eye(canvas: &mut Canvas, look: &Look, build: &Build, expression: &Expression, side: f32) {
    let skin = colour::skin(look.skin);
    let [x, y] = eye_at(build, expression, side);
    let size = build.eye;
    let half = 0.082 * size;
    let slant = side * (0.07 + 0.09 * look.own.slant);
    let rise = |part: f32| (1.0 - part * part).max(0.0);
    let (high, low) = (0.058 * size, 0.040 * size * (1.0 - 0.6 * expression.squint));
    let lower = |part: f32| -low * rise(part);
    let upper = |part: f32, open: f32| between(lower(part), high * rise(part).powf(0.8), open);
    let place = |part: f32, height: f32| [x + part * half, y + height + part * half * slant];
    let parts: Vec<f32> = (-3..=3i8).map(|step| f32::from(step) / 3.0).collect();
    let upper_line = |open: f32| -> Vec<Point> {
        parts
            .iter()
            .map(|part| place(*part, upper(*part, open)))
            .collect()
    };
    let lower_line: Vec<Point> = parts.iter().map(|part| place(*part, lower(*part))).collect();
    let lash = DARK.with(skin, 0.08);
    if expression.open < 0.9 {
        let lid = if is_dark(look) {
            skin.lit(0.08)
        } else {
            skin.shaded(0.12)
        };
        canvas.band(&upper_line(1.0), &lower_line, lid);
    }
    if expression.open > 0.05 {
        let open = expression.open;
        canvas.band(&upper_line(open), &lower_line, WHITE.with(skin, 0.18));
        let down = (1.0 - open).max(0.0) * 0.03 * size;
        let within = |[dx, dy]: Point| {
            let part = (dx / half).clamp(-1.0, 1.0);
            place(part, dy.clamp(lower(part), upper(part, open)))
        };
        let sideways = expression.look[0] * 0.5;
        let iris = |radius: f32, count| -> Vec<Point> {
            ellipse([sideways, 0.013 - down], [radius * size, radius * size], count)
                .into_iter()
                .map(within)
                .collect()
        };
        canvas.fill(&iris(0.047, 12), look.eyes);
        canvas.fill(&iris(0.024, 8), DARK);
        if open > 0.6 {
            let light = within([sideways + 0.014, 0.026]);
            canvas.fill(&ellipse(light, [0.011 * size, 0.011 * size], 5), WHITE);
        }
        canvas.stroke(&upper_line(open), [0.014, 0.027, 0.018], lash);
    } else {
        canvas.stroke(&lower_line, [0.014, 0.027, 0.014], lash);
    }
    if look.old() > 0.2 {
        let bag: Vec<Point> = [-0.6, 0.0, 0.6]
            .map(|part| place(part, lower(part) - 0.032))
            .to_vec();
        canvas.stroke(&smooth(&bag, 2), [0.006, 0.012, 0.006], skin.shaded(0.16));
    }
}

fn brow(canvas: &mut Canvas, look: &Look, build: &Build, expression: &Expression, side: f32) {
    let [x, y] = eye_at(build, expression, side);
    let size = build.eye;
    let thick =
        between(0.030, 0.040, look.grown()) + 0.006 * look.own.brows + if look.beard { 0.006 } else { 0.0 };
    let [inner, middle, outer] = expression.brows;
    let high = y + 0.125 * size;
    let line = [
        [x - side * (0.088 + expression.frown), high - 0.008 + inner],
        [x - side * 0.01, high + 0.022 + middle],
        [x + side * 0.105, high - 0.010 + outer],
    ];
    canvas.stroke(
        &smooth(&line, 4),
        [thick, thick * 0.95, thick * 0.45],
        brow_ink(look),
    );
}

/// Brows are a little darker than light hair and a little lighter than dark hair, and can be told from the skin.
fn brow_ink(look: &Look) -> Ink {
    let skin = colour::skin(look.skin);
    let ink = if look.hair_ink.lightness() > 0.4 {
        look.hair_ink.shaded(0.30)
    } else {
        look.hair_ink.with(skin, 0.06)
    };
    if (ink.lightness() - skin.lightness()).abs() < 0.18 {
        ink.with(DARK, 0.75)
    } else {
        ink
    }
}

/// A pair of glasses.
pub(super) fn glasses(canvas: &mut Canvas, look: &Look, build: &Build, expression: &Expression) {
    if !look.glasses {
        return;
    }
    let rim = Ink([0x3B, 0x34, 0x33]);
    let size = build.eye;
    let [_, temple] = moved(build.at(0.0, 0.06), expression.look);
    for side in [-1.0, 1.0] {
        let [x, y] = eye_at(build, expression, side);
        let (wide, high) = (0.128 * size, 0.108 * size);
        let lens = [
            [1.0, 0.0],
            [0.86, 0.82],
            [0.0, 1.0],
            [-0.86, 0.82],
            [-1.0, 0.0],
            [-0.80, -0.86],
            [0.0, -1.0],
            [0.80, -0.86],
        ]
        .map(|[u, v]| [x + u * wide, y - 0.008 + v * high]);
        canvas.ring(&super::shape::closed(&lens, 2), 0.02, rim);
        let [far, _] = build.at(side, 0.0);
        canvas.stroke(&[[x + side * wide, temple], [far, temple + 0.01]], [0.02; 3], rim);
    }
    let [left, y] = eye_at(build, expression, -1.0);
    let [right, _] = eye_at(build, expression, 1.0);
    let (from, to) = (left + 0.126 * size, right - 0.126 * size);
    let bridge = [
        [from, y + 0.01],
        [f32::midpoint(from, to), y + 0.03],
        [to, y + 0.01],
    ];
    canvas.stroke(&smooth(&bridge, 3), [0.02; 3], rim);
}
