//! What life does to a face: how each expression moves head, eyes, brows and mouth.

use super::Face;
use super::shape::Point;

/// How an expression moves a face. Lengths in radii of the picture.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expression {
    /// Turn of the head in radians, counter-clockwise.
    pub(super) tilt: f32,
    /// Where the head goes.
    pub(super) shift: Point,
    /// How far the shoulders go up.
    pub(super) shoulders: f32,
    /// Where eyes, nose and mouth go on the head.
    pub(super) look: Point,
    /// How far the upper lids are open: 0 closed, 1 normal.
    pub(super) open: f32,
    /// How far the lower lids are drawn up, 0-1.
    pub(super) squint: f32,
    /// How far the inner ends, middles and outer ends of the brows go up.
    pub(super) brows: [f32; 3],
    /// How far the brows come together.
    pub(super) frown: f32,
    pub(super) mouth: Mouth,
}

/// A mouth: half its width, how far its corners go up, how far it is open; whether its upper teeth show.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mouth {
    pub(super) half: f32,
    pub(super) up: f32,
    pub(super) open: f32,
    pub(super) teeth: bool,
}

impl Expression {
    pub(super) fn of(face: Option<Face>) -> Expression {
        let neutral = Expression {
            tilt: 0.0,
            shift: [0.0, 0.0],
            shoulders: 0.0,
            look: [0.0, 0.0],
            open: 1.0,
            squint: 0.0,
            brows: [0.0; 3],
            frown: 0.0,
            mouth: Mouth {
                half: 0.105,
                up: 0.016,
                open: 0.0,
                teeth: false,
            },
        };
        let mouth = |half, up, open, teeth| Mouth {
            half,
            up,
            open,
            teeth,
        };
        match face {
            None => neutral,
            Some(Face::Calm) => Expression {
                tilt: 0.03,
                open: 0.92,
                brows: [0.005, 0.012, 0.0],
                mouth: mouth(0.125, 0.045, 0.0, false),
                ..neutral
            },
            Some(Face::Tense) => Expression {
                shift: [0.0, -0.02],
                shoulders: 0.055,
                open: 0.80,
                squint: 0.3,
                brows: [-0.017, -0.030, -0.014],
                frown: 0.015,
                mouth: mouth(0.086, 0.0, 0.0, false),
                ..neutral
            },
            Some(Face::Overwhelmed) => Expression {
                tilt: -0.10,
                shift: [0.015, -0.005],
                shoulders: 0.025,
                open: 1.1,
                brows: [0.082, 0.022, -0.03],
                frown: 0.012,
                mouth: mouth(0.082, -0.03, 0.036, false),
                ..neutral
            },
            Some(Face::Withdrawn) => Expression {
                tilt: 0.13,
                shift: [-0.03, -0.05],
                shoulders: -0.03,
                look: [-0.042, -0.03],
                open: 0.22,
                brows: [0.014, -0.014, -0.036],
                mouth: mouth(0.08, -0.02, 0.0, false),
                ..neutral
            },
            Some(Face::Relieved) => Expression {
                tilt: -0.055,
                shift: [0.0, 0.02],
                shoulders: -0.015,
                open: 0.0,
                brows: [0.03, 0.045, 0.012],
                mouth: mouth(0.132, 0.052, 0.036, true),
                ..neutral
            },
        }
    }
}
