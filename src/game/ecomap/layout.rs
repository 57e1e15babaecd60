//! Where everybody sits in the ecomap: the family around the kitchen table, professionals in a ring around them.
//! Places only, in points from the middle, y upwards; drawing is next door.

use bevy::math::Vec2;
use std::f32::consts::{FRAC_PI_2, TAU};

/// Somebody's place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Middle of the circle.
    pub at: Vec2,
    /// Radius of the circle.
    pub radius: f32,
    /// Widest the name below may be.
    pub name_width: f32,
}

/// All places.
#[derive(Debug, Clone, PartialEq)]
pub struct Places {
    /// The kitchen table.
    pub table: Table,
    /// The family.
    pub family: Vec<Place>,
    /// Those around them.
    pub around: Vec<Place>,
}

/// The kitchen table's place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Table {
    /// Its middle.
    pub at: Vec2,
    /// Half of its width and height.
    pub half: Vec2,
}

/// Seats this many family members and professionals within `room` (middle at zero), with two lines of this height below
/// each: the family around the table, none straight above it, where their names would lie on it; the professionals in
/// an arc at either side.
pub fn places(room: Vec2, family: usize, around: usize, line: f32) -> Places {
    let half = room / 2.0;
    let radius = (room.x.min(room.y) * 0.05).clamp(13.0, 34.0);
    let below = line * 2.3;
    let outer = Vec2::new(
        (half.x - radius - line * 3.0).max(radius),
        (half.y - radius - below / 2.0 - 4.0).max(radius),
    );
    let inner = Vec2::new(outer.x * 0.5, outer.y * 0.6);
    let lift = Vec2::Y * (below / 2.0);
    let place = |at: Vec2| Place {
        at: at + lift,
        radius,
        name_width: line * 9.0,
    };
    let left = around.div_ceil(2);
    Places {
        table: Table {
            at: lift,
            half: inner * 0.45,
        },
        family: (0..family)
            .map(|nth| {
                let turn = -FRAC_PI_2 + TAU * nth as f32 / family.max(1) as f32;
                place(Vec2::from_angle(turn) * inner)
            })
            .collect(),
        around: (0..around)
            .map(|nth| {
                let (side, nth, count) = if nth < left {
                    (-1.0, nth, left)
                } else {
                    (1.0, nth - left, around - left)
                };
                let height = 1.0 - (2 * nth + 1) as f32 / count as f32;
                let spread = if count > 2 {
                    count as f32 / (count - 1) as f32
                } else {
                    1.0
                };
                let height = height * spread;
                let width = 1.0 - 0.1 * height * height;
                place(Vec2::new(side * width, height) * outer)
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::math::Rect;

    /// Rectangles of the circles, and of the lines below them.
    fn boxes(place: &Place, line: f32, letters: f32) -> [Rect; 2] {
        let under = place.at - Vec2::Y * (place.radius + 2.0);
        [
            Rect::from_center_half_size(place.at, Vec2::splat(place.radius)),
            Rect::from_corners(
                under - Vec2::new(line * letters / 4.0, line * 2.2),
                under + Vec2::new(line * letters / 4.0, 0.0),
            ),
        ]
    }

    #[test]
    fn nobody_sits_on_another_or_outside_the_room() {
        for room in [
            Vec2::new(660.0, 350.0),
            Vec2::new(660.0, 380.0),
            Vec2::new(1000.0, 600.0),
        ] {
            for around in 1..=7 {
                let line = 15.0;
                let places = places(room, 5, around, line);
                let family = places.family.iter().map(|place| boxes(place, line, 7.0));
                let others = places.around.iter().map(|place| boxes(place, line, 13.0));
                let all: Vec<[Rect; 2]> = family.chain(others).collect();
                let whole = Rect::from_center_size(Vec2::ZERO, room);
                for (nth, one) in all.iter().enumerate() {
                    for part in one {
                        assert!(
                            whole.contains(part.min) && whole.contains(part.max),
                            "{room}, {around} around: {part:?} is outside"
                        );
                    }
                    for other in all.iter().skip(nth + 1) {
                        for (one, other) in one.iter().flat_map(|one| other.map(|other| (*one, other))) {
                            assert!(
                                one.intersect(other).is_empty(),
                                "{room}, {around} around: {one:?} lies on {other:?}"
                            );
                        }
                    }
                }
            }
        }
    }
}
