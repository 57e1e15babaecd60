//! Draws the ecomap with meshes and text, anew whenever what it shows or its room changes.

use super::layout::{Place, places};
use super::{Ecomap, Figure, Room};
use crate::panels::theme::{self, palette};
use bevy::prelude::*;
use bevy::sprite::Anchor;
use bevy::text::TextBounds;
use bevy::window::PrimaryWindow;

/// The scene's root; despawned with all below it when the scene is drawn anew.
#[derive(Component)]
struct Scene;

/// Typefaces of the scene.
#[derive(Resource)]
struct Type {
    regular: Handle<Font>,
    bold: Handle<Font>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, type_faces);
    app.add_systems(
        Update,
        draw.run_if(resource_changed::<Ecomap>.or_eager(resource_changed::<Room>)),
    );
}

fn type_faces(mut commands: Commands, mut fonts: ResMut<Assets<Font>>) {
    commands.insert_resource(Type {
        regular: fonts.add(Font::from_bytes(theme::REGULAR.to_vec())),
        bold: fonts.add(Font::from_bytes(theme::BOLD.to_vec())),
    });
}

fn colour(of: bevy_egui::egui::Color32) -> Color {
    Color::srgba_u8(of.r(), of.g(), of.b(), of.a())
}

/// Size of a name, in points at 100 %.
const NAME: f32 = 14.0;
/// Size of the line below it.
const NOTE: f32 = 13.0;

/// What a text in the scene is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Name,
    Note,
}

/// Draws one scene.
struct Brush<'a, 'w, 's> {
    commands: &'a mut Commands<'w, 's>,
    meshes: &'a mut Assets<Mesh>,
    materials: &'a mut Assets<ColorMaterial>,
    faces: &'a Type,
    scene: Entity,
    scale: f32,
    colours: &'static palette::Palette,
}

impl Brush<'_, '_, '_> {
    fn mesh(&mut self, mesh: impl Into<Mesh>, fill: Color, transform: Transform) {
        self.commands.spawn((
            Mesh2d(self.meshes.add(mesh.into())),
            MeshMaterial2d(self.materials.add(ColorMaterial::from(fill))),
            transform,
            ChildOf(self.scene),
        ));
    }

    fn text(&mut self, words: &str, kind: Kind, at: Vec3, anchor: Anchor, width: f32) {
        let (size, face, ink) = match kind {
            Kind::Name => (NAME, &self.faces.bold, self.colours.ink),
            Kind::Note => (NOTE, &self.faces.regular, self.colours.quiet),
        };
        self.commands.spawn((
            Text2d::new(words),
            TextFont {
                font: face.clone().into(),
                font_size: FontSize::Px((size * self.scale).round()),
                ..default()
            },
            TextColor(colour(ink)),
            TextLayout::justify(Justify::Center),
            TextBounds::new_horizontal(width),
            anchor,
            Transform::from_translation(at),
            ChildOf(self.scene),
        ));
    }

    fn line(&mut self, from: Vec2, to: Vec2, thickness: f32, ink: Color) {
        let along = to - from;
        self.mesh(
            Rectangle::new(along.length(), thickness),
            ink,
            Transform::from_translation(((from + to) / 2.0).extend(1.0))
                .with_rotation(Quat::from_rotation_z(along.to_angle())),
        );
    }

    fn figure(&mut self, figure: &Figure, place: Place, fill: Color) {
        let edge = if figure.marked { 4.0 } else { 2.0 };
        let ink = if figure.marked {
            colour(self.colours.accent)
        } else {
            colour(self.colours.control_edge)
        };
        let at = |z: f32| place.at.extend(z);
        self.mesh(
            Circle::new(place.radius),
            ink,
            Transform::from_translation(at(4.0)),
        );
        self.mesh(
            Circle::new(place.radius - edge),
            fill,
            Transform::from_translation(at(5.0)),
        );
        self.text(
            &figure.letters,
            Kind::Name,
            at(6.0),
            Anchor::CENTER,
            place.radius * 2.0,
        );
        let (side, anchor) = if place.name_above {
            (1.0, Anchor::BOTTOM_CENTER)
        } else {
            (-1.0, Anchor::TOP_CENTER)
        };
        let near = (place.at + Vec2::Y * side * (place.radius + 3.0)).extend(6.0);
        let far = near + Vec3::Y * side * (NAME + 3.0) * self.scale;
        let (name, note) = if place.name_above {
            (far, near)
        } else {
            (near, far)
        };
        self.text(&figure.name, Kind::Name, name, anchor, place.name_width);
        self.text(&figure.note, Kind::Note, note, anchor, place.name_width);
    }
}

#[expect(clippy::too_many_arguments, reason = "a system names what it uses")]
fn draw(
    mut commands: Commands,
    ecomap: Res<Ecomap>,
    room: Res<Room>,
    faces: Res<Type>,
    window: Single<&Window, With<PrimaryWindow>>,
    old: Query<Entity, With<Scene>>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut materials: ResMut<Assets<ColorMaterial>>,
) {
    for scene in &old {
        commands.entity(scene).despawn();
    }
    let Some(room) = room.0 else {
        return;
    };
    let middle = room.center() - window.size() / 2.0;
    let scene = commands
        .spawn((
            Scene,
            Transform::from_xyz(middle.x, -middle.y, 0.0),
            Visibility::default(),
        ))
        .id();
    let scale = f32::from(ecomap.text_percent.max(100)) / 100.0;
    let mut brush = Brush {
        commands: &mut commands,
        meshes: &mut meshes,
        materials: &mut materials,
        faces: &faces,
        scene,
        scale,
        colours: palette::of(ecomap.theme),
    };
    let places = places(
        room.size(),
        ecomap.family.len(),
        ecomap.around.len(),
        15.0 * scale,
    );
    for (figure, place) in ecomap.around.iter().zip(&places.around) {
        let thickness = 1.0 + f32::from(figure.contacts.min(12)) * 1.5;
        if figure.contacts > 0 {
            let ink = colour(palette::of(ecomap.theme).accent).with_alpha(0.55);
            brush.line(place.at, places.table.at, thickness, ink);
        }
    }
    brush.mesh(
        Ellipse::new(places.table.half.x + 3.0, places.table.half.y + 3.0),
        colour(palette::of(ecomap.theme).wood_edge),
        Transform::from_translation(places.table.at.extend(2.0)),
    );
    brush.mesh(
        Ellipse::new(places.table.half.x, places.table.half.y),
        colour(palette::of(ecomap.theme).wood),
        Transform::from_translation(places.table.at.extend(3.0)),
    );
    for (figure, place) in ecomap.family.iter().zip(&places.family) {
        brush.figure(figure, *place, colour(palette::of(ecomap.theme).family));
    }
    for (figure, place) in ecomap.around.iter().zip(&places.around) {
        brush.figure(figure, *place, colour(palette::of(ecomap.theme).professional));
    }
}
