//! Neck, shoulders and what is worn.

use super::Look;
use super::build::Build;
use super::colour::{self, Ink};
use super::shape::{Canvas, Point, mirrored, smooth};
use crate::view::{Clothes, ClothesColour};

/// White cotton below a cardigan or jacket.
const COTTON: Ink = Ink([0xF1, 0xEB, 0xDF]);

pub(super) fn draw(canvas: &mut Canvas, look: &Look, build: &Build) {
    let cloth = colour::clothes(look.clothes_colour);
    let seam = cloth.shaded(0.28);
    let skin = colour::skin(look.skin);
    let (neck, base) = (build.neck, build.base);
    if look.clothes == Clothes::Hoodie {
        hood(canvas, build, cloth);
    }
    canvas.fill(&shoulders(build), cloth);
    match look.clothes {
        Clothes::RoundNeck | Clothes::Hoodie => {
            let line = neckline(build, 0.05, 0.13);
            throat(canvas, build, &line, skin);
            canvas.stroke(&line, [0.045; 3], seam);
        }
        Clothes::VNeck => {
            let line = pointed(build, 0.05, 0.27);
            throat(canvas, build, &line, skin);
            canvas.stroke(&line, [0.045; 3], seam);
        }
        Clothes::RollNeck => {
            throat(canvas, build, &neckline(build, 0.0, 0.02), skin);
            let collar = mirrored(&[
                [0.0, base + 0.035],
                [neck + 0.02, base + 0.075],
                [neck + 0.05, base - 0.03],
                [neck * 0.6, base - 0.075],
                [0.0, base - 0.09],
            ]);
            canvas.fill(&collar, cloth.lit(0.12));
            let fold = neckline(build, 0.05, 0.075);
            canvas.stroke(&fold, [0.02; 3], seam);
        }
        Clothes::Shirt => {
            throat(canvas, build, &pointed(build, 0.03, 0.17), skin);
            collar(canvas, build, cloth.lit(0.22), seam);
            let placket = [[0.0, base - 0.18], [0.0, -0.97]];
            canvas.stroke(&placket, [0.018; 3], seam);
        }
        Clothes::Cardigan => {
            let shirt = inner_colour(look.clothes_colour);
            opening(canvas, build, shirt, 0.17);
            let line = neckline(build, 0.03, 0.12);
            throat(canvas, build, &line, skin);
            canvas.stroke(&line, [0.03; 3], shirt.shaded(0.16));
            edges(canvas, build, seam, 0.17);
        }
        Clothes::Jacket => {
            opening(canvas, build, COTTON, 0.12);
            throat(canvas, build, &pointed(build, 0.03, 0.16), skin);
            collar(canvas, build, COTTON.lit(0.5), COTTON.shaded(0.2));
            lapels(canvas, build, cloth, seam);
        }
    }
    if look.clothes == Clothes::Hoodie {
        for side in [-1.0, 1.0] {
            let cord = [
                [side * 0.09, base - 0.15],
                [side * 0.10, base - 0.25],
                [side * 0.095, base - 0.33],
            ];
            canvas.stroke(&cord, [0.022; 3], COTTON);
        }
    }
}

/// From the neck over the shoulders down to the edge of the picture.
fn shoulders(build: &Build) -> Vec<Point> {
    let (neck, base, wide) = (build.neck, build.base, build.shoulders);
    let top = smooth(
        &[
            [neck * 0.8, base + 0.055],
            [neck + 0.05, base + 0.03],
            [wide * 0.52, base - 0.055],
            [wide * 0.82, base - 0.14],
            [wide * 0.97, base - 0.28],
            [wide, base - 0.5],
            [wide, -1.3],
        ],
        3,
    );
    let hem = [0.6, 0.45, 0.3, 0.15, 0.0].map(|part| [wide * part, -1.25]);
    let half = [&[[0.0, base + 0.055]], top.as_slice(), &hem].concat();
    mirrored(&half)
}

/// A round neckline from left to right, `aside` the neck and `deep` below its base.
fn neckline(build: &Build, aside: f32, deep: f32) -> Vec<Point> {
    let (wide, base) = (build.neck + aside, build.base);
    let high = base + 0.035;
    smooth(
        &[
            [-wide, high],
            [-wide * 0.78, base - deep * 0.55],
            [0.0, base - deep],
            [wide * 0.78, base - deep * 0.55],
            [wide, high],
        ],
        2,
    )
}

/// A pointed neckline from left to right.
fn pointed(build: &Build, aside: f32, deep: f32) -> Vec<Point> {
    let (wide, base) = (build.neck + aside, build.base);
    vec![
        [-wide, base + 0.035],
        [-wide * 0.52, base - deep * 0.46],
        [0.0, base - deep],
        [wide * 0.52, base - deep * 0.46],
        [wide, base + 0.035],
    ]
}

/// The neck, down to a neckline, with the shade of the chin.
fn throat(canvas: &mut Canvas, build: &Build, neckline: &[Point], skin: Ink) {
    let (neck, base) = (build.neck, build.base);
    let up = [
        [neck, base + 0.1],
        [neck * 0.96, build.chin + 0.16],
        [-neck * 0.96, build.chin + 0.16],
        [-neck, base + 0.1],
    ];
    canvas.fill(&[neckline, &up].concat(), skin.shaded(0.06));
    let shade = smooth(
        &[
            [-neck * 0.98, build.chin + 0.02],
            [-neck * 0.6, build.chin - 0.075],
            [0.0, build.chin - 0.105],
            [neck * 0.6, build.chin - 0.085],
            [neck * 0.98, build.chin - 0.03],
        ],
        3,
    );
    let top = [
        [neck * 0.96, build.chin + 0.16],
        [-neck * 0.96, build.chin + 0.16],
    ];
    canvas.fill(&[shade.as_slice(), &top].concat(), skin.shaded(0.24));
}

/// Two flaps of a collar.
fn collar(canvas: &mut Canvas, build: &Build, cloth: Ink, seam: Ink) {
    let (neck, base) = (build.neck, build.base);
    for side in [-1.0, 1.0] {
        let flap = [
            [side * (neck - 0.005), base + 0.085],
            [side * (neck + 0.055), base + 0.03],
            [side * (neck * 0.95), base - 0.20],
            [side * 0.012, base - 0.15],
        ];
        canvas.fill(&flap, cloth);
        canvas.stroke(&flap[1..], [0.014; 3], seam);
    }
}

/// What shows between the sides of a cardigan or jacket.
fn opening(canvas: &mut Canvas, build: &Build, cloth: Ink, below: f32) {
    let half = [
        [0.0, build.base + 0.05],
        [build.neck + 0.06, build.base + 0.02],
        [below, -0.98],
        [below * 0.5, -1.1],
        [0.0, -1.1],
    ];
    canvas.fill(&mirrored(&half), cloth);
}

fn edges(canvas: &mut Canvas, build: &Build, seam: Ink, below: f32) {
    for side in [-1.0, 1.0] {
        let edge = [
            [side * (build.neck + 0.055), build.base + 0.03],
            [side * (build.neck + 0.045), build.base - 0.14],
            [side * below, -0.96],
        ];
        canvas.stroke(&smooth(&edge, 2), [0.05; 3], seam);
    }
}

fn lapels(canvas: &mut Canvas, build: &Build, cloth: Ink, seam: Ink) {
    let (neck, base) = (build.neck, build.base);
    for side in [-1.0, 1.0] {
        let lapel = [
            [side * (neck + 0.03), base + 0.06],
            [side * (neck + 0.12), base - 0.0],
            [side * (neck + 0.16), base - 0.16],
            [side * (neck + 0.09), base - 0.19],
            [side * 0.10, -1.0],
            [side * 0.06, -1.0],
            [side * (neck * 0.9), base - 0.14],
        ];
        canvas.fill(&lapel, cloth.lit(0.1));
        canvas.stroke(&lapel[1..5], [0.016; 3], seam);
    }
}

/// A hood lying behind the neck.
fn hood(canvas: &mut Canvas, build: &Build, cloth: Ink) {
    let (neck, base) = (build.neck, build.base);
    let half = smooth(
        &[
            [0.0, base + 0.2],
            [neck + 0.08, base + 0.19],
            [neck + 0.19, base + 0.07],
            [neck + 0.16, base - 0.1],
            [0.0, base - 0.14],
        ],
        3,
    );
    canvas.fill(&mirrored(&half), cloth.shaded(0.18));
}

/// What goes below a cardigan of this colour.
fn inner_colour(outer: ClothesColour) -> Ink {
    match outer {
        ClothesColour::Sand => colour::clothes(ClothesColour::Blue).lit(0.2),
        ClothesColour::Ochre
        | ClothesColour::Rust
        | ClothesColour::Rose
        | ClothesColour::Plum
        | ClothesColour::Blue
        | ClothesColour::Teal
        | ClothesColour::Moss
        | ClothesColour::Charcoal => COTTON,
    }
}
