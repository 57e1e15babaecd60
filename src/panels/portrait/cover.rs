//! What covers chin, neck and shoulders: a beard, a tail of hair, a headscarf.

use super::Look;
use super::build::Build;
use super::colour;
use super::hair::{blob, both, cap, strand};
use super::shape::{Canvas, Point, closed, smooth};
use crate::view::Hair;

/// What lies on the shoulders, below the head.
pub(super) fn on_shoulders(canvas: &mut Canvas, look: &Look, build: &Build) {
    match look.hair {
        Hair::Ponytail => tail(canvas, look, build),
        Hair::Headscarf => drape(canvas, look, build),
        Hair::Bald
        | Hair::Cropped
        | Hair::Short
        | Hair::Wavy
        | Hair::Curly
        | Hair::Afro
        | Hair::Bob
        | Hair::Long
        | Hair::Bunches
        | Hair::Bun => {}
    }
}

/// Hair tied behind the neck, over one shoulder.
fn tail(canvas: &mut Canvas, look: &Look, build: &Build) {
    let tail = [
        [0.30, -0.5],
        [0.80, -0.40],
        [1.02, -0.75],
        [1.14, -1.20],
        [1.10, -1.66],
        [0.90, -2.06],
        [0.70, -1.72],
        [0.62, -1.30],
        [0.48, -0.95],
    ];
    canvas.fill(&closed(&build.all(&tail), 3), look.hair_ink.shaded(0.12));
    strand(
        canvas,
        build,
        &[[0.72, -0.7], [0.86, -1.2], [0.90, -1.8]],
        look.hair_ink.shaded(0.30),
    );
    let tie = build.all(&[[0.40, -0.78], [0.98, -0.64]]);
    canvas.stroke(
        &tie,
        [0.036; 3],
        colour::clothes(look.clothes_colour).shaded(0.15),
    );
}

/// The part of a headscarf that lies around the neck.
fn drape(canvas: &mut Canvas, look: &Look, build: &Build) {
    let scarf = colour::clothes(look.scarf);
    blob(
        canvas,
        build,
        &[
            [0.0, -0.5],
            [0.9, -0.5],
            [1.08, -0.95],
            [1.22, -1.28],
            [1.08, -1.55],
            [0.55, -1.78],
            [0.0, -1.84],
        ],
        scarf.shaded(0.10),
    );
    let folds = [
        [[-0.86, -1.0], [-0.3, -1.42], [0.5, -1.62]],
        [[0.80, -1.05], [0.45, -1.30], [-0.1, -1.48]],
    ];
    for fold in folds {
        canvas.stroke(
            &smooth(&build.all(&fold), 4),
            [0.012, 0.026, 0.01],
            scarf.shaded(0.30),
        );
    }
}

/// The part of a headscarf that lies around the face.
pub(super) fn headscarf(canvas: &mut Canvas, look: &Look, build: &Build) {
    let scarf = colour::clothes(look.scarf);
    let outer = both(&[
        [0.0, 1.18],
        [0.62, 1.08],
        [1.04, 0.68],
        [1.14, 0.1],
        [1.12, -0.5],
        [0.94, -1.0],
        [0.40, -1.32],
    ]);
    let inner = both(&[
        [0.0, 0.72],
        [0.46, 0.66],
        [0.80, 0.38],
        [0.88, -0.02],
        [0.84, -0.45],
        [0.66, -0.80],
        [0.28, -0.99],
    ]);
    cap(canvas, look, build, &outer, &inner, scarf);
    for side in [-1.0, 1.0] {
        let fold = [
            [side * 0.10, 0.98],
            [side * 0.72, 0.74],
            [side * 1.0, 0.15],
            [side * 0.98, -0.5],
        ];
        canvas.stroke(
            &smooth(&build.all(&fold), 3),
            [0.008, 0.02, 0.008],
            scarf.shaded(0.22),
        );
    }
}

/// A short beard with a moustache, around the mouth.
pub(super) fn beard(canvas: &mut Canvas, look: &Look, build: &Build, turned: Point) {
    if !look.beard {
        return;
    }
    let ink = look.hair_ink.with(colour::skin(look.skin), 0.12);
    let outer = both(&[
        [0.0, -1.08],
        [0.46, -1.01],
        [0.82, -0.74],
        [0.97, -0.42],
        [1.0, -0.06],
    ]);
    let inner = both(&[
        [0.0, -0.49],
        [0.28, -0.51],
        [0.56, -0.62],
        [0.82, -0.38],
        [0.95, -0.06],
    ]);
    // The middle of the beard goes where the mouth goes; its ends stay at the ears.
    let inner: Vec<Point> = smooth(&build.all(&inner), 2)
        .into_iter()
        .map(|[x, y]| {
            let loose = (1.0 - (x / build.at(1.0, 0.0)[0]).powi(2)).max(0.0);
            [x + turned[0] * loose, y + turned[1] * loose]
        })
        .collect();
    canvas.band(&smooth(&build.all(&outer), 2), &inner, ink);
}
