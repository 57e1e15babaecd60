//! The scene as egui knows it: where everybody is, who can be picked out by pointer, finger or keyboard, and how close one
//! looks. Bevy draws what is here; see `game::ecomap`.

mod layout;

pub use layout::{Lines, MOOD, Place, Places};

use super::widgets;
use crate::view::table::{EcomapView, Who};
use egui::{Id, Key, Rect, Sense, TextStyle, Ui, Vec2, WidgetInfo, WidgetType, vec2};
use layout::{Guests, places};

/// What the scene shows where: for who draws it.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The part of the window that is the scene's.
    pub room: Rect,
    /// Where everybody is.
    pub places: Places,
    /// Who was picked out.
    pub chosen: Option<Who>,
}

/// How one looks at the scene.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Eye {
    /// 1 shows all of it.
    closeness: f32,
    /// Where the middle went, in points.
    shift: Vec2,
    /// Who was picked out.
    pub(super) chosen: Option<Who>,
}

impl Default for Eye {
    fn default() -> Self {
        Eye {
            closeness: 1.0,
            shift: Vec2::ZERO,
            chosen: None,
        }
    }
}

/// Closest and widest.
const CLOSEST: f32 = 3.0;
/// One step closer.
const STEP: f32 = 1.25;

impl Eye {
    /// A step closer.
    pub(super) fn closer(&mut self) {
        self.zoom(STEP);
    }

    /// A step away.
    pub(super) fn farther(&mut self) {
        self.zoom(1.0 / STEP);
    }

    /// All of it again.
    pub(super) fn whole(&mut self) {
        self.closeness = 1.0;
        self.shift = Vec2::ZERO;
    }

    /// Whether one looks from closer than shows all of it.
    pub(super) fn is_close(&self) -> bool {
        self.closeness > 1.0
    }

    fn zoom(&mut self, by: f32) {
        let closeness = (self.closeness * by).clamp(1.0, CLOSEST);
        self.shift *= closeness / self.closeness;
        self.closeness = closeness;
    }

    /// Nothing of the scene goes so far aside that only emptiness shows.
    fn keep_within(&mut self, room: Rect) {
        let most = room.size() * (self.closeness - 1.0) / 2.0;
        self.shift = self.shift.clamp(-most, most);
    }
}

/// Lets people pick somebody out, come closer and look around; says what is where. True when somebody was picked out.
pub(super) fn show(ui: &mut Ui, view: &EcomapView, room: Rect, eye: &mut Eye) -> (Scene, bool) {
    look_around(ui, view, room, eye);
    let body = TextStyle::Small.resolve(ui.style()).size;
    let guests = Guests {
        family: view.family.iter().map(|member| letters(&member.name)).collect(),
        around: view
            .around
            .iter()
            .map(|one| [letters(&one.discipline), letters(&one.name)])
            .collect(),
        ties: view
            .around
            .iter()
            .map(|one| matches!(one.who, Who::Seat(_)))
            .collect(),
        line: (body * 1.08).round(),
    };
    let places = found(ui, room, guests, eye);
    let mut picked = false;
    let family = view.family.iter().zip(&places.family).map(|(member, place)| {
        let name = format!("{}, {}", member.name, member.how);
        (member.who, name, &member.details, *place)
    });
    let around = view.around.iter().zip(places.around.iter().zip(&places.chairs));
    let around = around.map(|(one, (place, chair))| {
        let place = if one.this_turn > 0 { chair } else { place };
        let name = format!("{}, {}", one.name, one.discipline);
        (one.who, name, &one.details, *place)
    });
    for (who, name, details, place) in family.chain(around) {
        let circle = Rect::from_center_size(place.at, Vec2::splat(place.radius * 2.0));
        let seen = circle.intersect(room);
        if !seen.is_positive() {
            continue;
        }
        let response = ui.interact(seen, Id::new(("in the scene", who)), Sense::click());
        let chosen = eye.chosen == Some(who);
        response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, chosen, &name));
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(details.join(" ")));
        if response.gained_focus() && eye.is_close() {
            eye.shift += room.center() - place.at;
            eye.keep_within(room);
        }
        widgets::focus(ui, &response);
        if response.clicked() {
            eye.chosen = if chosen { None } else { Some(who) };
            picked = !chosen;
        }
        response
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .on_hover_text(name);
    }
    let scene = Scene {
        room,
        places,
        chosen: eye.chosen,
    };
    (scene, picked)
}

/// Where everybody is, as one looks at it. Whoever comes closer sees the same larger; only where there was no room for
/// all words, everybody is placed anew, with more of them.
fn found(ui: &Ui, room: Rect, guests: Guests, eye: &Eye) -> Places {
    let shift = eye.shift;
    let whole = searched(ui, "whole scene", room, &guests);
    if !eye.is_close() {
        return whole.moved(shift);
    }
    let line = (guests.line * eye.closeness.sqrt()).round();
    if whole.lines == Lines::Both {
        return whole.larger(room.center(), eye.closeness, line).moved(shift);
    }
    let floor = Rect::from_center_size(room.center() + shift, room.size() * eye.closeness);
    searched(ui, "scene from closer by", floor, &Guests { line, ..guests })
}

/// Looked for again only when something else has to be placed, or in a room of another size.
fn searched(ui: &Ui, what: &str, floor: Rect, guests: &Guests) -> Places {
    let id = Id::new(what);
    let before = ui.data(|data| data.get_temp::<(Rect, Guests, Places)>(id));
    if let Some((room, same, places)) = before
        && room.size() == floor.size()
        && same == *guests
    {
        return places.moved(floor.min - room.min);
    }
    let places = places(floor, guests);
    ui.data_mut(|data| data.insert_temp(id, (floor, guests.clone(), places.clone())));
    places
}

/// The ground: named for who can't see it, dragged to look around, wheel or fingers to come closer.
fn look_around(ui: &mut Ui, view: &EcomapView, room: Rect, eye: &mut Eye) {
    let ground = ui.interact(room, Id::new("scene"), Sense::DRAG);
    let words = format!("{}. {}", view.heading, view.aloud.join(" "));
    ground.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
    if ground.dragged() {
        eye.shift += ground.drag_delta();
    }
    if ui.rect_contains_pointer(room) && ui.is_enabled() {
        let (fingers, wheel) = ui.input(|input| (input.zoom_delta(), input.smooth_scroll_delta().y));
        eye.zoom(fingers * (wheel / 400.0).exp());
    }
    if widgets::keys_here(ui) && !ui.ctx().text_edit_focused() {
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        if pressed(Key::Plus) || pressed(Key::Equals) {
            eye.closer();
        }
        if pressed(Key::Minus) {
            eye.farther();
        }
        if pressed(Key::Num0) {
            eye.whole();
        }
    }
    eye.keep_within(room);
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

/// The middle of the scene, for who draws it.
impl Scene {
    /// From points of the window to points from its middle, y upwards.
    pub fn from_middle(at: egui::Pos2, window: Vec2) -> Vec2 {
        vec2(at.x - window.x / 2.0, window.y / 2.0 - at.y)
    }
}
