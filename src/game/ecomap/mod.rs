//! The ecomap (Hartman 1978): the family at the kitchen table, professionals around it, lines that say how things are
//! between them, in a room that shows how heavy life is. Bevy draws it where the panels leave room; where everybody is
//! comes from the panels, who let people pick somebody out.

mod draw;
mod furniture;
mod lines;
mod motion;
mod sketch;

use crate::panels::Scene;
use crate::view::Looks;
use crate::view::table::EcomapView;
use bevy::prelude::*;

/// The part of the window that the panels leave to the scene, and where everybody is in it.
#[derive(Debug, Clone, PartialEq, Resource, Default)]
pub struct Room(pub Option<Scene>);

/// What the ecomap shows.
#[derive(Debug, Clone, PartialEq, Resource, Default)]
pub struct Ecomap {
    /// The family and who is around it.
    pub picture: Option<EcomapView>,
    /// How the window looks.
    pub looks: Looks,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Room>().init_resource::<Ecomap>();
    app.add_plugins(draw::plugin);
}
