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
    /// Widest the name may be.
    pub name_width: f32,
    /// The name stands above the circle, so that the table below stays free.
    pub name_above: bool,
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

/// Seats this many family members and professionals within `room` (middle at zero), with two lines of this height at
/// each: the family around the table, who sits behind it with the name above; the professionals in an arc at either
/// side, with the name below.
pub fn places(room: Vec2, family: usize, around: usize, line: f32) -> Places {
    let half = room / 2.0;
    let radius = (room.x.min(room.y) * 0.05).clamp(13.0, 34.0);
    let name = line * 2.3;
    let outer = Vec2::new(
        (half.x - radius - line * 3.0).max(radius),
        (half.y - radius - name / 2.0 - 4.0).max(radius),
    );
    let lift = Vec2::Y * (name / 2.0);
    let table = Vec2::new(outer.x * 0.2, outer.y * 0.27);
    let seats = Vec2::new(outer.x * 0.46, half.y - radius - name - 4.0);
    let family_place = |nth: usize| {
        let angle = -FRAC_PI_2 + TAU * nth as f32 / family.max(1) as f32;
        let at = Vec2::from_angle(angle) * seats;
        Place {
            at,
            radius,
            name_width: line * 9.0,
            name_above: at.y > 0.0,
        }
    };
    let place = |at: Vec2| Place {
        at: at + lift,
        radius,
        name_width: line * 9.0,
        name_above: false,
    };
    let left = around.div_ceil(2);
    Places {
        table: Table {
            at: Vec2::ZERO,
            half: table,
        },
        family: (0..family).map(family_place).collect(),
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

    /// Rectangles of the circle and of the lines at it.
    fn boxes(place: &Place, line: f32, letters: f32) -> [Rect; 2] {
        let side = if place.name_above { 1.0 } else { -1.0 };
        let near = place.at + Vec2::Y * side * (place.radius + 2.0);
        [
            Rect::from_center_half_size(place.at, Vec2::splat(place.radius)),
            Rect::from_corners(
                near - Vec2::X * line * letters / 4.0,
                near + Vec2::new(line * letters / 4.0, side * line * 2.2),
            ),
        ]
    }

    #[test]
    fn nobody_sits_on_another_on_the_table_or_outside_the_room() {
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
                let table = Rect::from_center_half_size(places.table.at, places.table.half);
                for (nth, one) in all.iter().enumerate() {
                    for part in one {
                        assert!(
                            whole.contains(part.min) && whole.contains(part.max),
                            "{room}, {around} around: {part:?} is outside"
                        );
                        assert!(
                            table.intersect(*part).is_empty(),
                            "{room}, {around} around: {part:?} lies on the table"
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
