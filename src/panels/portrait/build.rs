//! Proportions of a head and shoulders: a child's head is rounder, its eyes lie lower and its shoulders are narrow.

use super::Look;
use super::expression::Expression;
use super::shape::{Point, between, mirrored, smooth};

/// Measures of one person, in radii of the picture.
#[derive(Debug, Clone, Copy)]
pub(super) struct Build {
    /// Half the width of the head.
    half: f32,
    /// Height of the crown.
    top: f32,
    /// Height of the eyes.
    eyes: f32,
    /// Height of the chin.
    pub(super) chin: f32,
    /// Half the width of the jaw, in halves of the head.
    jaw: f32,
    /// Half the width of the chin, in halves of the head.
    tip: f32,
    /// Size of the eyes; 1 for a grown-up.
    pub(super) eye: f32,
    /// From the middle to an eye.
    pub(super) apart: f32,
    /// Half the width of the neck.
    pub(super) neck: f32,
    /// Height where the neck meets the shoulders.
    pub(super) base: f32,
    /// Half the width of the shoulders.
    pub(super) shoulders: f32,
    /// Where the nose ends, between the eyes (0) and the chin (-1).
    pub(super) nose: f32,
    /// Where the mouth is, likewise.
    pub(super) mouth: f32,
}

impl Build {
    pub(super) fn of(look: &Look, expression: &Expression) -> Build {
        let grown = look.grown();
        let by_age = |child: f32, adult: f32| between(child, adult, grown);
        let beard = if look.beard { 1.0 } else { 0.0 };
        let own = look.own;
        Build {
            half: by_age(0.415, 0.385) + 0.012 * own.width,
            top: by_age(0.60, 0.68),
            eyes: by_age(-0.01, 0.105),
            chin: by_age(-0.42, -0.415),
            jaw: by_age(0.80, 0.755) + 0.03 * own.jaw + 0.04 * beard,
            tip: by_age(0.40, 0.40) + 0.03 * own.jaw + 0.04 * beard,
            eye: by_age(1.16, 1.0),
            apart: by_age(0.178, 0.162) + 0.006 * own.apart,
            neck: by_age(0.115, 0.165) + 0.02 * beard,
            base: by_age(-0.56, -0.57) + expression.shoulders,
            shoulders: by_age(0.50, 0.80) + 0.04 * beard,
            nose: by_age(-0.33, -0.40) - 0.02 * own.nose,
            mouth: by_age(-0.60, -0.625),
        }
    }

    /// A place on the head: `u` from the middle to its sides (1), `v` from the eyes to the crown (1) or the chin (-1).
    pub(super) fn at(&self, u: f32, v: f32) -> Point {
        let high = if v > 0.0 {
            self.top - self.eyes
        } else {
            self.eyes - self.chin
        };
        [u * self.half, self.eyes + v * high]
    }

    /// Places on the head.
    pub(super) fn all(&self, places: &[Point]) -> Vec<Point> {
        places.iter().map(|[u, v]| self.at(*u, *v)).collect()
    }

    /// The outline of the head.
    pub(super) fn head(&self) -> Vec<Point> {
        let right = self.all(&[
            [0.0, 1.0],
            [0.5, 0.93],
            [0.86, 0.62],
            [0.99, 0.16],
            [0.985, -0.16],
            [0.93, -0.44],
            [self.jaw, -0.72],
            [self.tip, -0.95],
            [0.0, -1.015],
        ]);
        let through = mirrored(&right);
        let ring = [through.as_slice(), &through[..1]].concat();
        smooth(&ring, 2)
    }
}
