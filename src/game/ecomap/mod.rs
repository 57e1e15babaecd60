//! The ecomap (Hartman 1978): the family at the kitchen table, professionals around it, a line as thick as
//! contact is frequent. Bevy draws it where the panels leave room; it shows what the table's view says.

mod draw;
pub mod layout;

use bevy::prelude::*;

/// The part of the window that the panels leave to the scene, in points from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Resource, Default)]
pub struct Room(pub Option<Rect>);

/// What the ecomap shows.
#[derive(Debug, Clone, PartialEq, Resource, Default)]
pub struct Ecomap {
    /// The family around the table.
    pub family: Vec<Figure>,
    /// Professionals around them.
    pub around: Vec<Figure>,
    /// Text size in per cent.
    pub text_percent: u16,
    /// Colours.
    pub theme: crate::view::Theme,
}

/// Somebody in the ecomap.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figure {
    /// Name below the circle.
    pub name: String,
    /// A second line.
    pub note: String,
    /// A few letters in the circle.
    pub letters: String,
    /// Contacts, for the thickness of the line; none: no line yet.
    pub contacts: u16,
    /// Drawn with a thick edge: has the pen, speaks.
    pub marked: bool,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Room>().init_resource::<Ecomap>();
    app.add_plugins(draw::plugin);
}
