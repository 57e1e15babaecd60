//! The library.

use super::{Screen, Titled, Worded, worded};
use crate::game::sitting::{Shelf, Speech};
use crate::view::{On, library_view, window_title};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Library, word);
}

fn word(mut commands: Commands, speech: Res<Speech>, shelf: Res<Shelf>) {
    let words = speech.words();
    let view = library_view(words, &shelf.0.cases(), &shelf.0.sessions());
    commands.insert_resource(Titled(window_title(words, On::Page(&view.heading))));
    commands.insert_resource(Worded(view));
}
