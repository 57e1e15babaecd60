//! Where everybody is in the scene: the family around the kitchen table, professionals and services around them in two
//! arcs, and a chair at the table for each of them who comes. Places only, in points of the window.

use egui::{Pos2, Rect, Vec2, vec2};
use std::f32::consts::{FRAC_PI_2, TAU};

/// What has to be placed.
#[derive(Debug, Clone, PartialEq)]
pub struct Guests {
    /// Letters of the name of each family member; how they are stands below it.
    pub family: Vec<usize>,
    /// Letters in the two lines at each of those around them.
    pub around: Vec<[usize; 2]>,
    /// Of each of those around them, whether they can come to the family, and a line tells how they stand to each other.
    pub ties: Vec<bool>,
    /// Height of a line of text.
    pub line: f32,
}

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Middle of the circle.
    pub at: Pos2,
    /// Radius of the circle.
    pub radius: f32,
    /// The text stands above the circle, so that the table below stays free.
    pub text_above: bool,
}

/// How much is written at each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lines {
    /// Nothing: there is no room.
    None,
    /// A name.
    Name,
    /// A name, and a line below it.
    Both,
}

/// All places.
#[derive(Debug, Clone, PartialEq)]
pub struct Places {
    /// The kitchen table, an ellipse.
    pub table: Rect,
    /// The family.
    pub family: Vec<Place>,
    /// Those around them.
    pub around: Vec<Place>,
    /// A chair at the table for each of those around them, should they come.
    pub chairs: Vec<Place>,
    /// Where at the edge of the table the line of each of those around them ends.
    pub ends: Vec<Pos2>,
    /// How much is written.
    pub lines: Lines,
    /// Height of a line of text.
    pub line: f32,
}

impl Guests {
    /// Letters in the two lines at each family member.
    fn of_family(&self) -> impl Iterator<Item = [usize; 2]> {
        self.family.iter().map(|name| [*name, MOOD])
    }
}

impl Places {
    /// The same, so many times as large around a point; words grow less, to this height of a line.
    pub(super) fn larger(mut self, about: Pos2, times: f32, line: f32) -> Places {
        let away = |at: Pos2| about + (at - about) * times;
        self.table = Rect::from_min_max(away(self.table.min), away(self.table.max));
        let everybody = [&mut self.family, &mut self.around, &mut self.chairs];
        for place in everybody.into_iter().flatten() {
            place.at = away(place.at);
            place.radius *= times;
        }
        for end in &mut self.ends {
            *end = away(*end);
        }
        self.line = line;
        self
    }

    /// The same, all moved.
    pub(super) fn moved(mut self, by: Vec2) -> Places {
        self.table = self.table.translate(by);
        let everybody = [&mut self.family, &mut self.around, &mut self.chairs];
        for place in everybody.into_iter().flatten() {
            place.at += by;
        }
        for end in &mut self.ends {
            *end += by;
        }
        self
    }
}

/// How far the family can be turned around the table, in parts of the way from one to the next: upright first.
const TURNS: [f32; 16] = [
    0.0, 0.5, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24, 0.3, -0.3, 0.36, -0.36, 0.43, -0.43,
];
/// How far the family can sit from the table, beside how far it sits by itself.
const NEAR: [f32; 3] = [1.0, 0.9, 1.1];
/// Letters of the longest word for how somebody is: nobody moves when it changes.
pub const MOOD: usize = 14;
/// Room kept between a line or a chair and a face: what the thickest line takes, and at least so much that none touches.
const CLEAR: [f32; 2] = [9.0, 3.0];

/// Places everybody within `room`: as large and with as much text as fits without anything lying on anything else, the
/// family turned so that no line runs through a face or its words, where that can be.
pub fn places(room: Rect, guests: &Guests) -> Places {
    let least = room.width().min(room.height());
    let tries = [
        (Lines::Both, 0.098),
        (Lines::Both, 0.085),
        (Lines::Both, 0.07),
        (Lines::Both, 0.055),
        (Lines::Name, 0.07),
        (Lines::Name, 0.055),
        (Lines::None, 0.075),
    ];
    let mut best: Option<(usize, Places)> = None;
    for (lines, share) in tries {
        // Less text is worse than a line through a face.
        if best.as_ref().is_some_and(|(_, best)| best.lines != lines) {
            break;
        }
        for (turn, near) in NEAR.iter().flat_map(|near| TURNS.map(|turn| (turn, *near))) {
            let laid = lay(
                room,
                guests,
                lines,
                (least * share).clamp(12.0, 52.0),
                (turn, near),
            );
            if !fits(room, guests, &laid) {
                continue;
            }
            let laid = tied(guests, laid);
            let (crossed, laid) = other_side(room, guests, laid);
            if crossed == 0 {
                return laid;
            }
            if best.as_ref().is_none_or(|(least, _)| crossed < *least) {
                best = Some((crossed, laid));
            }
        }
    }
    best.map_or_else(
        || {
            let laid = lay(
                room,
                guests,
                Lines::None,
                (least * 0.05).clamp(8.0, 40.0),
                (0.0, 1.0),
            );
            tied(guests, laid)
        },
        |(_, best)| best,
    )
}

/// With the text at the other side of a face where that leaves fewer crossed; and how many are.
fn other_side(room: Rect, guests: &Guests, mut places: Places) -> (usize, Places) {
    let mut least = crossed(guests, &places);
    for nth in 0..places.family.len() {
        if least == 0 {
            break;
        }
        let mut other = places.clone();
        if let Some(member) = other.family.get_mut(nth) {
            member.text_above = !member.text_above;
        }
        let other = tied(guests, other);
        let now = crossed(guests, &other);
        if now < least && fits(room, guests, &other) {
            (least, places) = (now, other);
        }
    }
    (least, places)
}

fn lay(room: Rect, guests: &Guests, lines: Lines, radius: f32, (turn, near): (f32, f32)) -> Places {
    let line = guests.line;
    let text = match lines {
        Lines::Both => line * 2.2,
        Lines::Name => line * 1.15,
        Lines::None => 0.0,
    };
    let half = room.size() / 2.0;
    let middle = room.center();
    // It is about those who live here.
    let own = radius * 1.2;
    let widest = |letters: Vec<[usize; 2]>| {
        let widths = letters.iter().map(|letters| width(letters, lines, line));
        widths.fold(0.0, f32::max)
    };
    let (family, around) = (guests.of_family().collect(), guests.around.clone());
    let (widest_home, widest_around) = (widest(family), widest(around));
    let outer = vec2(
        (half.x - (widest_around / 2.0).max(radius) - 6.0).max(radius),
        (half.y - radius - text / 2.0 - 6.0).max(radius),
    );
    let seats = vec2(
        near * (outer.x - (widest_around + widest_home) / 2.0 - 8.0)
            .min(outer.x * 0.52)
            .max(outer.x * 0.3),
        (half.y - own - text - 6.0).max(own),
    );
    let table = vec2(
        (seats.x - own * 2.0).clamp(radius, half.x * 0.4),
        (seats.y - own * 1.7).clamp(radius * 0.8, half.y * 0.6),
    );
    let table = vec2(table.x, table.y.min(table.x * 0.72));
    let round = |nth: usize, count: usize, shift: f32, by: Vec2| {
        let angle = FRAC_PI_2 + TAU * (nth as f32 + shift) / count.max(1) as f32;
        middle + vec2(angle.cos() * by.x, angle.sin() * by.y)
    };
    let family: Vec<Place> = (0..guests.family.len())
        .map(|nth| {
            let at = round(nth, guests.family.len(), turn, seats);
            Place {
                at,
                radius: own,
                text_above: at.y < middle.y,
            }
        })
        .collect();
    let count = guests.around.len();
    let left = count.div_ceil(2);
    let around: Vec<Place> = (0..count)
        .map(|nth| {
            let (side, nth, count) = if nth < left {
                (-1.0, nth, left)
            } else {
                (1.0, nth - left, count - left)
            };
            let spread = if count > 2 {
                count as f32 / (count - 1) as f32
            } else {
                1.0
            };
            let height = ((2 * nth + 1) as f32 / count as f32 - 1.0) * spread;
            let width = 1.0 - 0.08 * height * height;
            // At the side away from the table, where no line goes.
            let text_above = height < -0.05;
            let aside = if text_above { text / 2.0 } else { -text / 2.0 };
            Place {
                at: middle + vec2(side * width * outer.x, height * outer.y + aside),
                radius,
                text_above,
            }
        })
        .collect();
    let mut places = Places {
        table: Rect::from_center_size(middle, table * 2.0),
        family,
        around,
        chairs: Vec::new(),
        ends: Vec::new(),
        lines,
        line,
    };
    // Chairs stand at the edge of the table between the family, each at the side its guest comes from.
    let by = table + Vec2::splat(radius * 0.2);
    let faces = faces(guests, &places);
    for nth in 0..count {
        let (side, nth, count) = if nth < left {
            (-1.0, nth, left)
        } else {
            (1.0, nth - left, count - left)
        };
        let height = (2 * nth + 1) as f32 / count as f32 - 1.0;
        let chair = |aside: f32| {
            let angle = height * FRAC_PI_2 + aside;
            Place {
                at: middle + vec2(side * angle.cos() * by.x, angle.sin() * by.y),
                radius: radius * 0.8,
                text_above: false,
            }
        };
        let free = ASIDE.into_iter().map(chair).find(|chair| {
            let apart = |other: &Place| other.at.distance(chair.at) >= other.radius + chair.radius;
            places.chairs.iter().all(apart) && !faces.iter().any(|face| covers(chair, face))
        });
        places.chairs.push(free.unwrap_or_else(|| chair(0.0)));
    }
    places
}

/// With the ends of their lines.
fn tied(guests: &Guests, mut places: Places) -> Places {
    places.ends = ends(guests, &places);
    places
}

/// How far along the edge of the table a line can end from where it is nearest, in radians.
const ALONG: [f32; 13] = [
    0.0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36, 0.48, -0.48, 0.6, -0.6, 0.75, -0.75,
];

/// Least distance between the ends of two lines.
const APART: f32 = 16.0;

/// For each of those around, the end of its line: straight to the middle of the table, or as near to that as goes through
/// nobody.
fn ends(guests: &Guests, places: &Places) -> Vec<Pos2> {
    let parts = parts(guests, places);
    let (middle, half) = (places.table.center(), places.table.size() / 2.0);
    let mut ends: Vec<Pos2> = Vec::new();
    for (nth, (place, tie)) in places.around.iter().zip(&guests.ties).enumerate() {
        let from = place.at;
        let straight = ((from.y - middle.y) / half.y).atan2((from.x - middle.x) / half.x);
        let at = |along: f32| {
            let angle = straight + along;
            middle + vec2(angle.cos() * half.x, angle.sin() * half.y)
        };
        if !tie {
            // No line is drawn.
            ends.push(at(0.0));
            continue;
        }
        let drawn = || {
            ends.iter()
                .zip(&guests.ties)
                .filter(|(_, tie)| **tie)
                .map(|(end, _)| end)
        };
        let free = |clear: f32, apart: f32| {
            let free = |end: &Pos2| {
                drawn().all(|other| other.distance(*end) >= apart)
                    && met(&parts, nth, from, *end, clear).next().is_none()
            };
            ALONG.into_iter().map(at).find(free)
        };
        // Ends beside each other rather than in one point, where both can be had.
        let [wide, least] = CLEAR;
        let end = free(wide, APART)
            .or_else(|| free(wide, 0.0))
            .or_else(|| free(least, 0.0));
        ends.push(end.unwrap_or_else(|| at(0.0)));
    }
    ends
}

/// Circles and texts of the family, and then of those around it, with which of these it is.
fn parts(guests: &Guests, places: &Places) -> Vec<(Option<usize>, Boxes)> {
    let family = faces(guests, places).into_iter().map(|parts| (None, parts));
    let around = places.around.iter().zip(&guests.around).enumerate();
    let around =
        around.map(|(nth, (place, letters))| (Some(nth), boxes(place, letters, places.lines, places.line)));
    family.chain(around).collect()
}

/// Those, beside whose it is, that a line passes nearer than `clear`.
fn met(
    parts: &[(Option<usize>, Boxes)],
    whose: usize,
    from: Pos2,
    to: Pos2,
    clear: f32,
) -> impl Iterator<Item = &Boxes> {
    let others = parts.iter().filter(move |(who, _)| *who != Some(whose));
    others.map(|(_, parts)| parts).filter(move |parts| {
        parts
            .iter()
            .flatten()
            .any(|part| crosses(from, to, part.expand(clear)))
    })
}

/// How far a chair can be moved along the table to be free, in radians: where it stands by itself first.
const ASIDE: [f32; 11] = [0.0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4, 0.5, -0.5];

/// The circle and the text of each of the family, as wide as they can become.
fn faces(guests: &Guests, places: &Places) -> Vec<Boxes> {
    let family = places.family.iter().zip(guests.of_family());
    family
        .map(|(place, letters)| boxes(place, &letters, places.lines, places.line))
        .collect()
}

/// Whether a chair lies on a face or on the text at it.
fn covers(chair: &Place, face: &Boxes) -> bool {
    let mut parts = face.iter().flatten();
    let round = parts
        .next()
        .is_some_and(|circle| circle.center().distance(chair.at) < circle.width() / 2.0 + chair.radius);
    round || parts.any(|text| text.distance_to_pos(chair.at) < chair.radius)
}

/// How many faces and names have a line through them, or a chair on them; those that a line no more than touches weigh less.
fn crossed(guests: &Guests, places: &Places) -> usize {
    let (parts, faces) = (parts(guests, places), faces(guests, places));
    let coming = places.around.iter().zip(&places.chairs).zip(&places.ends);
    coming
        .zip(&guests.ties)
        .enumerate()
        .filter(|(_, (_, tie))| **tie)
        .map(|(nth, (((from, chair), end), _))| {
            let on = faces.iter().filter(|face| covers(chair, face)).count();
            let [touched, cut] = CLEAR.map(|clear| met(&parts, nth, from.at, *end, clear).count());
            touched + (cut + on) * parts.len()
        })
        .sum()
}

/// Whether the way from one point to the other goes through a rectangle.
fn crosses(from: Pos2, to: Pos2, part: Rect) -> bool {
    let way = to - from;
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    for (start, step, least, most) in [
        (from.x, way.x, part.min.x, part.max.x),
        (from.y, way.y, part.min.y, part.max.y),
    ] {
        if step.abs() < f32::EPSILON {
            if start < least || start > most {
                return false;
            }
            continue;
        }
        let (one, other) = ((least - start) / step, (most - start) / step);
        enters = enters.max(one.min(other));
        leaves = leaves.min(one.max(other));
    }
    enters <= leaves
}

/// About how wide the text at somebody is.
fn width(letters: &[usize; 2], lines: Lines, line: f32) -> f32 {
    let most = match lines {
        // The second line is smaller and not bold.
        Lines::Both => (letters[0] as f32 * 0.5).max(letters[1] as f32 * 0.45),
        Lines::Name => letters[0] as f32 * 0.5,
        Lines::None => 0.0,
    };
    most * line
}

/// The circle of somebody, and the text at it where there is any.
type Boxes = [Option<Rect>; 2];

/// The rectangles of the circle of somebody and of the text at it.
pub(super) fn boxes(place: &Place, letters: &[usize; 2], lines: Lines, line: f32) -> Boxes {
    let circle = Rect::from_center_size(place.at, Vec2::splat(place.radius * 2.0));
    let rows = match lines {
        Lines::None => return [Some(circle), None],
        Lines::Name => 1.0,
        Lines::Both => 2.0,
    };
    let size = vec2(width(letters, lines, line), rows * line * 1.08);
    let away = place.radius + 2.0 + size.y / 2.0;
    let at = place.at + vec2(0.0, if place.text_above { -away } else { away });
    [Some(circle), Some(Rect::from_center_size(at, size))]
}

/// Whether everybody is within the room and nobody lies on somebody else or on the table.
fn fits(room: Rect, guests: &Guests, places: &Places) -> bool {
    let places_of_all = places.family.iter().chain(&places.around);
    let letters = guests.of_family().chain(guests.around.iter().copied());
    let all: Vec<Boxes> = places_of_all
        .zip(letters)
        .map(|(place, letters)| boxes(place, &letters, places.lines, places.line))
        .collect();
    let table = places.table;
    // The nearest of it to the middle of the table is beyond its edge.
    let on_table = |part: &Rect| {
        let near = part.clamp(table.center()) - table.center();
        (near / (table.size() * 0.49)).length() < 1.0
    };
    all.iter().enumerate().all(|(nth, boxes)| {
        boxes.iter().flatten().all(|part| {
            let others = all.iter().skip(nth + 1).flatten().flatten();
            room.contains_rect(*part)
                && !on_table(part)
                && others.into_iter().all(|other| !other.intersects(*part))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guests(family: usize, around: usize, line: f32) -> Guests {
        Guests {
            family: vec![7; family],
            around: vec![[14, 14]; around],
            ties: vec![true; around],
            line,
        }
    }

    /// El Amrani at the size the window has by itself: five at home, four seats and three colleagues outside.
    fn el_amrani() -> Guests {
        Guests {
            family: vec![6, 5, 4, 6, 4],
            around: vec![[5, 11], [6, 10], [12, 10], [12, 13], [2, 12], [16, 12], [12, 13]],
            ties: vec![true, false, false, true, true, false, true],
            line: 14.0,
        }
    }

    #[test]
    fn nobody_lies_on_somebody_else_on_the_table_or_outside_the_room() {
        for (width, height) in [(660.0, 330.0), (660.0, 400.0), (1000.0, 620.0), (500.0, 250.0)] {
            let room = Rect::from_min_size(Pos2::new(10.0, 90.0), vec2(width, height));
            for line in [15.0, 20.0, 30.0] {
                for family in 1..=6 {
                    for around in 1..=9 {
                        let guests = guests(family, around, line);
                        let places = places(room, &guests);
                        assert!(
                            fits(room, &guests, &places),
                            "{family} people, {around} around, lines of {line} in {width} x {height}: {places:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn at_ordinary_size_everybody_has_a_name_and_a_line_below_it() {
        let room = Rect::from_min_size(Pos2::ZERO, vec2(660.0, 360.0));
        let places = places(room, &guests(5, 7, 15.0));
        assert_eq!(places.lines, Lines::Both);
    }

    #[test]
    fn no_line_runs_through_a_face_and_no_chair_stands_on_one_where_that_can_be() {
        for (width, height) in [(660.0, 340.0), (760.0, 420.0), (1000.0, 560.0)] {
            let room = Rect::from_min_size(Pos2::new(0.0, 110.0), vec2(width, height));
            let guests = el_amrani();
            let places = places(room, &guests);
            assert_eq!(places.lines, Lines::Both);
            assert_eq!(crossed(&guests, &places), 0, "{width} x {height}: {places:?}");
            // From closer by nobody lies on somebody else either, and no line goes through a face.
            let closer = places.clone().larger(room.center(), 2.5, 22.0);
            let whole = Rect::from_center_size(room.center(), room.size() * 2.5);
            assert!(fits(whole, &guests, &closer), "{closer:?}");
            assert_eq!(crossed(&guests, &closer), 0, "{closer:?}");
            // Elsewhere in the window it is the same.
            let aside = vec2(30.0, -40.0);
            let there = super::places(room.translate(aside), &guests);
            let moved = places.moved(aside);
            let both = |of: &Places| {
                of.family
                    .iter()
                    .chain(&of.around)
                    .chain(&of.chairs)
                    .map(|place| place.at)
                    .chain(of.ends.clone())
                    .collect::<Vec<_>>()
            };
            for (one, other) in both(&there).into_iter().zip(both(&moved)) {
                assert!(one.distance(other) < 0.1, "{one:?} {other:?}");
            }
        }
        let (mut crossings, mut upright) = (0, 0);
        let room = Rect::from_min_size(Pos2::ZERO, vec2(660.0, 340.0));
        for family in 1..=6 {
            for around in 2..=6 {
                let guests = guests(family, around, 15.0);
                crossings += crossed(&guests, &places(room, &guests));
                let straight = lay(room, &guests, Lines::Both, 29.0, (0.0, 1.0));
                upright += crossed(&guests, &tied(&guests, straight));
            }
        }
        assert!(crossings * 2 < upright, "{crossings} of {upright}");
    }

    #[test]
    fn a_way_is_known_to_go_through_a_rectangle() {
        let part = Rect::from_min_max(Pos2::new(10.0, 10.0), Pos2::new(20.0, 20.0));
        for (from, to, through) in [
            ((0.0, 0.0), (30.0, 30.0), true),
            ((0.0, 15.0), (30.0, 15.0), true),
            ((0.0, 15.0), (9.0, 15.0), false),
            ((0.0, 21.0), (30.0, 21.0), false),
            ((12.0, 12.0), (13.0, 13.0), true),
            ((0.0, 20.0), (20.0, 41.0), false),
        ] {
            let (from, to) = (Pos2::new(from.0, from.1), Pos2::new(to.0, to.1));
            assert_eq!(crosses(from, to, part), through, "{from:?} to {to:?}");
        }
    }

    #[test]
    fn chairs_stand_at_the_table_and_not_on_the_family() {
        let room = Rect::from_min_size(Pos2::ZERO, vec2(660.0, 360.0));
        let places = places(room, &guests(5, 7, 15.0));
        for chair in &places.chairs {
            for member in &places.family {
                let apart = chair.at.distance(member.at);
                assert!(
                    apart >= chair.radius + member.radius,
                    "{chair:?} lies on {member:?}"
                );
            }
        }
    }
}
