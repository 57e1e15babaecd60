//! The settings.

use super::{Screen, Titled, Worded, worded};
use crate::game::preferences::Kept;
use crate::game::sitting::{Shelf, Speech};
use crate::view::{On, settings_view, window_title};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Settings, word);
}

fn word(mut commands: Commands, speech: Res<Speech>, kept: Res<Kept>, shelf: Res<Shelf>) {
    let words = speech.words();
    let view = settings_view(
        words,
        kept.now().looks,
        kept.now().full_screen,
        &shelf.0.sessions_dir().display().to_string(),
    );
    commands.insert_resource(Titled(window_title(words, On::Page(&view.heading))));
    commands.insert_resource(Worded(view));
}
