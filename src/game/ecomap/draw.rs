//! Draws the ecomap: the room and the lines as one mesh, every person as another, and their names as text.

use super::furniture;
use super::lines::{Tie, tie};
use super::motion::{Motion, Stage, Stance};
use super::sketch::{Sketch, faint, ink};
use super::{Ecomap, Room};
use crate::panels::portrait::{Drawing, Look, portrait};
use crate::panels::theme::{self, palette};
use crate::panels::{Lines, Place, Scene};
use crate::view::Likeness;
use crate::view::table::{EcomapView, Face, Who};
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::sprite::Anchor;
use bevy::sprite_render::AlphaMode2d;
use bevy::window::{PrimaryWindow, RequestRedraw};
use bevy_egui::egui::Color32;
use std::collections::HashMap;

/// All that is drawn for one state of the scene; despawned when that state changes.
#[derive(Component)]
struct Drawn;

/// The room with its lines.
#[derive(Component)]
struct Ground;

/// Somebody's portrait.
#[derive(Component)]
struct Person(Who);

/// Typefaces of the scene.
#[derive(Resource)]
struct Type {
    regular: Handle<Font>,
    bold: Handle<Font>,
}

/// Everything on its way, and portraits that were drawn before.
#[derive(Resource, Default)]
struct Studio {
    motion: Motion,
    seen: Option<(Rect, Rect)>,
    portraits: HashMap<(String, Option<Face>, [u8; 3]), Drawing>,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Studio>();
    app.add_systems(Startup, type_faces);
    app.add_systems(
        Update,
        (
            set_up.run_if(resource_changed::<Ecomap>.or_eager(resource_changed::<Room>)),
            go_on,
        )
            .chain(),
    );
}

fn type_faces(mut commands: Commands, mut fonts: ResMut<Assets<Font>>) {
    commands.insert_resource(Type {
        regular: fonts.add(Font::from_bytes(theme::REGULAR.to_vec())),
        bold: fonts.add(Font::from_bytes(theme::BOLD.to_vec())),
    });
}

/// What drawing takes.
#[derive(SystemParam)]
struct Brush<'w, 's> {
    commands: Commands<'w, 's>,
    meshes: ResMut<'w, Assets<Mesh>>,
    materials: ResMut<'w, Assets<ColorMaterial>>,
    faces: Res<'w, Type>,
}

impl Brush<'_, '_> {
    fn mesh(&mut self, sketch: Sketch, at: Transform, part: impl Bundle) {
        let mesh = self.meshes.add(sketch.mesh());
        let material = self.materials.add(ColorMaterial {
            alpha_mode: AlphaMode2d::Blend,
            ..ColorMaterial::from(Color::WHITE)
        });
        self.commands
            .spawn((Drawn, Mesh2d(mesh), MeshMaterial2d(material), at, part));
    }

    fn text(&mut self, words: &str, bold: bool, size: f32, ink: Color32, at: Vec3, anchor: Anchor) {
        let face = if bold {
            &self.faces.bold
        } else {
            &self.faces.regular
        };
        self.commands.spawn((
            Drawn,
            Text2d::new(words),
            TextFont {
                font: face.clone().into(),
                font_size: FontSize::Px(size.round()),
                ..default()
            },
            TextColor(Color::srgba_u8(ink.r(), ink.g(), ink.b(), ink.a())),
            TextLayout::justify(Justify::Center),
            anchor,
            Transform::from_translation(at),
        ));
    }
}

/// What is to be seen, and when it is now.
#[derive(SystemParam)]
struct Sight<'w, 's> {
    ecomap: Res<'w, Ecomap>,
    room: Res<'w, Room>,
    time: Res<'w, Time<Real>>,
    window: Single<'w, 's, &'static Window, With<PrimaryWindow>>,
}

impl Sight<'_, '_> {
    /// The scene and what it shows, where there is one.
    fn seen(&self) -> Option<(&Scene, &EcomapView)> {
        self.room.0.as_ref().zip(self.ecomap.picture.as_ref())
    }

    fn now(&self) -> f32 {
        self.time.elapsed_secs()
    }

    fn ground(&self, scene: &Scene, picture: &EcomapView, motion: &Motion) -> Sketch {
        let now = self.now();
        ground(
            picture,
            scene,
            &motion.at(now),
            motion.part(now),
            self.ecomap.looks.theme,
            self.window.size(),
        )
    }
}

/// Draws a new state of the scene, at rest where it was; `go_on` brings it to where it is to be.
fn set_up(mut brush: Brush, sight: Sight, old: Query<Entity, With<Drawn>>, mut studio: ResMut<Studio>) {
    for part in &old {
        brush.commands.entity(part).despawn();
    }
    let Some((scene, picture)) = sight.seen() else {
        studio.motion = Motion::default();
        studio.seen = None;
        return;
    };
    let wanted = Stage::of(picture, scene, sight.window.size());
    // Who comes closer or makes the window larger doesn't want to wait for it.
    let seen = Some((rect(scene.room), rect(scene.places.table)));
    if sight.ecomap.looks.motion && studio.seen == seen {
        studio.motion.go(wanted, sight.now());
    } else {
        studio.motion.be(wanted);
    }
    studio.seen = seen;
    let now = studio.motion.at(sight.now());
    let ground = sight.ground(scene, picture, &studio.motion);
    brush.mesh(ground, Transform::default(), Ground);
    for body in everybody(picture) {
        if let Some(stance) = now.people.get(&body.who) {
            let sketch = person(&mut studio, &sight.ecomap, scene, &body);
            brush.mesh(sketch, placed(stance), Person(body.who));
        }
    }
    texts(&mut brush, picture, scene, &sight.ecomap, sight.window.size());
}

/// Moves what is on its way.
fn go_on(
    sight: Sight,
    mut studio: ResMut<Studio>,
    mut people: Query<(&Person, &mut Transform)>,
    grounds: Query<&Mesh2d, With<Ground>>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some((scene, picture)) = sight.seen() else {
        return;
    };
    if !studio.motion.moves(sight.now()) {
        return;
    }
    let stage = studio.motion.at(sight.now());
    for (person, mut transform) in &mut people {
        if let Some(stance) = stage.people.get(&person.0) {
            *transform = placed(stance);
        }
    }
    for mesh in &grounds {
        let sketch = sight.ground(scene, picture, &studio.motion);
        if let Err(error) = meshes.insert(&mesh.0, sketch.mesh()) {
            warn!("the ground of the scene was not drawn: {error}");
        }
    }
    redraw.write(RequestRedraw);
}

/// Where somebody's portrait, of radius 1, goes.
fn placed(stance: &Stance) -> Transform {
    Transform::from_translation(stance.at.extend(5.0)).with_scale(Vec3::splat(stance.radius))
}

/// Somebody to draw.
struct Body<'a> {
    who: Who,
    likeness: &'a Likeness,
    face: Option<Face>,
    pen: bool,
}

fn everybody(picture: &EcomapView) -> impl Iterator<Item = Body<'_>> {
    let family = picture.family.iter().map(|member| Body {
        who: member.who,
        likeness: &member.likeness,
        face: Some(member.face),
        pen: false,
    });
    family.chain(picture.around.iter().map(|one| Body {
        who: one.who,
        likeness: &one.likeness,
        face: None,
        pen: one.pen,
    }))
}

/// A portrait with its edge, of radius 1.
fn person(studio: &mut Studio, ecomap: &Ecomap, scene: &Scene, body: &Body) -> Sketch {
    let colours = palette::of(ecomap.looks.theme);
    let ground = match body.who {
        Who::Person(_) => colours.family,
        Who::Seat(_) | Who::Expert(_) => colours.professional,
    };
    let ground = [ground.r(), ground.g(), ground.b()];
    let drawing = studio
        .portraits
        .entry((body.likeness.id.clone(), body.face, ground))
        .or_insert_with(|| portrait(&Look::of_likeness(body.likeness), body.face, ground));
    let mut sketch = Sketch::default();
    let (edge, thick) = match (scene.chosen == Some(body.who), body.pen) {
        (true, _) => (colours.ink, 0.14),
        (false, true) => (colours.accent, 0.13),
        (false, false) => (colours.control_edge, 0.05),
    };
    sketch.ellipse(Vec2::ZERO, Vec2::ONE, ink(edge));
    sketch.place(
        &drawing.positions,
        &drawing.colours,
        &drawing.indices,
        Vec2::ZERO,
        1.0 - thick,
    );
    sketch
}

/// The room, the lines, the places of who sits elsewhere, and a ring around who changed.
fn ground(
    picture: &EcomapView,
    scene: &Scene,
    now: &Stage,
    part: f32,
    theme: crate::view::Theme,
    window: Vec2,
) -> Sketch {
    let colours = palette::of(theme);
    let from_middle = |at| {
        let at = Scene::from_middle(at, bevy_egui::egui::vec2(window.x, window.y));
        Vec2::new(at.x, at.y)
    };
    let middle = from_middle(scene.places.table.center());
    let table = Vec2::new(scene.places.table.width(), scene.places.table.height()) / 2.0;
    let mut sketch = Sketch::default();
    let floor = from_middle(scene.room.center());
    let half = Vec2::new(scene.room.width(), scene.room.height()) / 2.0;
    furniture::floor(&mut sketch, floor, half, now.weight, colours);
    let family: Vec<(Vec2, f32)> = scene
        .places
        .family
        .iter()
        .map(|place| (from_middle(place.at), place.radius))
        .collect();
    let reach = family.iter().fold(table, |reach, (at, radius)| {
        let aside = (*at - middle).abs();
        // An ellipse around a table with people at it: a little wider than where they sit.
        reach.max(aside + Vec2::splat(radius * 1.45))
    });
    furniture::rug(
        &mut sketch,
        middle,
        reach.min(half - Vec2::splat(4.0)),
        now.weight,
        colours,
    );
    furniture::lamp(&mut sketch, middle, half, now.weight, colours);
    let places = scene.places.around.iter().zip(&scene.places.ends);
    for (one, (place, end)) in picture.around.iter().zip(places) {
        let Some(stance) = now.people.get(&one.who) else {
            continue;
        };
        let from = from_middle(place.at);
        let end = from_middle(*end);
        let way = (end - from).normalize_or_zero();
        tie(
            &mut sketch,
            from + way * place.radius,
            end,
            Tie {
                relation: one.relation,
                contacts: stance.contacts,
                energy: one.energy,
            },
            colours,
        );
        if one.this_turn > 0 {
            sketch.ellipse(from, Vec2::splat(place.radius), ink(colours.floor));
            sketch.dashed_ring(from, place.radius, 2.0, ink(colours.control_edge));
        }
    }
    furniture::table(&mut sketch, middle, half, table, now.weight, colours);
    let lines = f32::from(match scene.places.lines {
        Lines::None => 0_u8,
        Lines::Name => 1,
        Lines::Both => 2,
    });
    // Lines go around the names of the family, and not those of who stands at them.
    let all = letters(picture, scene.places.lines).skip(scene.places.family.len());
    for (place, letters) in scene.places.around.iter().zip(all) {
        let height = lines * scene.places.line * 1.1;
        let away = place.radius + 2.0 + height / 2.0;
        let way = if place.text_above { 1.0 } else { -1.0 };
        let at = from_middle(place.at) + Vec2::Y * way * away;
        let width = letters as f32 * scene.places.line * 0.5;
        sketch.sheet(at, Vec2::new(width, height) / 2.0, 0.0, faint(colours.floor, 0.8));
    }
    if part < 1.0 {
        for (who, changed) in changed(picture) {
            if let (true, Some(Stance { at, radius, .. })) = (changed, now.people.get(&who)) {
                let reach = radius * (1.15 + 0.5 * part);
                sketch.ring(*at, reach, 4.0, faint(colours.accent, 1.0 - part));
            }
        }
    }
    sketch
}

fn changed(picture: &EcomapView) -> impl Iterator<Item = (Who, bool)> {
    let family = picture.family.iter().map(|member| (member.who, member.changed));
    family.chain(picture.around.iter().map(|one| (one.who, one.changed)))
}

/// Letters of the longest line at everybody.
fn letters(picture: &EcomapView, lines: Lines) -> impl Iterator<Item = usize> {
    named(picture).map(move |(name, note)| match lines {
        Lines::None => 0,
        Lines::Name => name.chars().count(),
        Lines::Both => name.chars().count().max(note.chars().count()),
    })
}

/// Name and the line below it, of everybody.
fn named(picture: &EcomapView) -> impl Iterator<Item = (&str, &str)> {
    let family = picture
        .family
        .iter()
        .map(|member| (member.name.as_str(), member.mood_word.as_str()));
    family.chain(
        picture
            .around
            .iter()
            .map(|one| (one.discipline.as_str(), one.name.as_str())),
    )
}

fn texts(brush: &mut Brush, picture: &EcomapView, scene: &Scene, ecomap: &Ecomap, window: Vec2) {
    let colours = palette::of(ecomap.looks.theme);
    let places = &scene.places;
    if places.lines == Lines::None {
        return;
    }
    let everybody = places.family.iter().chain(&places.around);
    for (place, (name, note)) in everybody.zip(named(picture)) {
        let [first, second] = rows(place, places.line, places.lines);
        let at = |row: bevy_egui::egui::Pos2| {
            let at = Scene::from_middle(row, bevy_egui::egui::vec2(window.x, window.y));
            Vec3::new(at.x.round(), at.y.round(), 7.0)
        };
        let size = places.line / 1.08;
        brush.text(name, true, size, colours.ink, at(first), Anchor::CENTER);
        if places.lines == Lines::Both {
            brush.text(
                note,
                false,
                size * 0.93,
                colours.quiet,
                at(second),
                Anchor::CENTER,
            );
        }
    }
}

/// The middles of the two lines at somebody.
fn rows(place: &Place, line: f32, lines: Lines) -> [bevy_egui::egui::Pos2; 2] {
    let row = |nth: f32| {
        let away = place.radius + 2.0 + line * (nth + 0.5) * 1.08;
        place.at + bevy_egui::egui::vec2(0.0, if place.text_above { -away } else { away })
    };
    match (place.text_above, lines) {
        (true, Lines::Both) => [row(1.0), row(0.0)],
        _ => [row(0.0), row(1.0)],
    }
}

fn rect(of: bevy_egui::egui::Rect) -> Rect {
    Rect::new(of.min.x, of.min.y, of.max.x, of.max.y)
}
