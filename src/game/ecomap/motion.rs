//! From what was to what is: people who come walk to the table, lines grow, the light changes. Where everything is at a
//! moment, and nothing of how it is drawn.

use crate::panels::Scene;
use crate::view::table::{EcomapView, Who};
use bevy::math::Vec2;
use std::collections::BTreeMap;

/// How long a change takes, in seconds.
const TAKES: f32 = 0.8;

/// Somebody in the scene at a moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stance {
    /// Middle, in points from the middle of the window, y upwards.
    pub(super) at: Vec2,
    /// Radius in points.
    pub(super) radius: f32,
    /// Contacts that the line shows.
    pub(super) contacts: f32,
}

impl Stance {
    /// This far, 0-1, to where it is to be.
    fn on_its_way(self, goal: Stance, part: f32) -> Stance {
        Stance {
            at: self.at.lerp(goal.at, part),
            radius: mix(self.radius, goal.radius, part),
            contacts: mix(self.contacts, goal.contacts, part),
        }
    }
}

fn mix(from: f32, to: f32, part: f32) -> f32 {
    from + (to - from) * part
}

/// The whole scene at a moment.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Stage {
    /// Everybody.
    pub(super) people: BTreeMap<Who, Stance>,
    /// How heavy life is.
    pub(super) weight: f32,
}

impl Stage {
    /// The scene as it is to be.
    pub(super) fn of(picture: &EcomapView, scene: &Scene, window: Vec2) -> Stage {
        let size = bevy_egui::egui::vec2(window.x, window.y);
        let stance = |place: &crate::panels::Place, contacts: u16| {
            let at = Scene::from_middle(place.at, size);
            Stance {
                at: Vec2::new(at.x, at.y),
                radius: place.radius,
                contacts: f32::from(contacts),
            }
        };
        let places = &scene.places;
        let family = picture.family.iter().zip(&places.family);
        let family = family.map(|(member, place)| (member.who, stance(place, 0)));
        let around = picture
            .around
            .iter()
            .zip(places.around.iter().zip(&places.chairs));
        let around = around.map(|(one, (place, chair))| {
            let place = if one.this_turn > 0 { chair } else { place };
            (one.who, stance(place, one.contacts))
        });
        Stage {
            people: family.chain(around).collect(),
            weight: f32::from(picture.room.weight),
        }
    }

    /// This far, 0-1, from one to the other. Who wasn't there is there at once.
    fn between(from: &Stage, to: &Stage, part: f32) -> Stage {
        let people = to.people.iter().map(|(who, goal)| {
            let start = from.people.get(who);
            (*who, start.map_or(*goal, |start| start.on_its_way(*goal, part)))
        });
        Stage {
            people: people.collect(),
            weight: mix(from.weight, to.weight, part),
        }
    }
}

/// A scene on its way.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Motion {
    from: Stage,
    to: Stage,
    /// When it began; none: it has come to rest.
    began: Option<f32>,
}

impl Motion {
    /// From now on it goes to this.
    pub(super) fn go(&mut self, to: Stage, now: f32) {
        if to == self.to {
            return;
        }
        self.from = self.at(now);
        self.to = to;
        self.began = Some(now);
    }

    /// It is this at once.
    pub(super) fn be(&mut self, to: Stage) {
        self.from = to.clone();
        self.to = to;
        self.began = None;
    }

    /// Whether it moves at this moment; at the end it comes to rest.
    pub(super) fn moves(&mut self, now: f32) -> bool {
        if self.began.is_some_and(|began| now - began >= TAKES) {
            self.began = None;
            self.from = self.to.clone();
            return true;
        }
        self.began.is_some()
    }

    /// The scene at this moment.
    pub(super) fn at(&self, now: f32) -> Stage {
        match self.began {
            Some(_) => Stage::between(&self.from, &self.to, ease(self.part(now))),
            None => self.to.clone(),
        }
    }

    /// How far it is, 0-1; 1 at rest.
    pub(super) fn part(&self, now: f32) -> f32 {
        self.began
            .map_or(1.0, |began| ((now - began) / TAKES).clamp(0.0, 1.0))
    }
}

/// Slow at first, slow at the end.
fn ease(part: f32) -> f32 {
    part * part * (3.0 - 2.0 * part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stage(weight: f32) -> Stage {
        Stage {
            people: BTreeMap::new(),
            weight,
        }
    }

    #[test]
    fn who_is_on_the_way_is_between_where_they_were_and_where_they_will_be() {
        let stance = |x, radius, contacts| Stance {
            at: Vec2::new(x, 0.0),
            radius,
            contacts,
        };
        let half = stance(0.0, 20.0, 1.0).on_its_way(stance(100.0, 16.0, 2.0), 0.5);
        assert_eq!(half, stance(50.0, 18.0, 1.5));
    }

    #[test]
    fn it_goes_from_what_was_to_what_is_and_rests_there() {
        let mut motion = Motion::default();
        motion.be(stage(0.0));
        motion.go(stage(4.0), 10.0);
        assert!(motion.moves(10.4));
        let half = motion.at(10.4);
        assert!((half.weight - 2.0).abs() < 0.01, "{half:?}");
        assert!(motion.moves(10.9), "the last step is drawn too");
        assert!(!motion.moves(11.0), "then it rests");
        assert_eq!(motion.at(11.0), stage(4.0));
    }

    #[test]
    fn a_change_on_the_way_goes_on_from_where_it_is() {
        let mut motion = Motion::default();
        motion.be(stage(0.0));
        motion.go(stage(4.0), 0.0);
        let before = motion.at(0.3);
        motion.go(stage(0.0), 0.3);
        assert_eq!(motion.at(0.3), before);
    }
}
