//! The settings.

use super::{Screen, Worded, worded};
use crate::game::preferences::Kept;
use crate::game::sitting::{Shelf, Speech};
use crate::view::settings_view;
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Settings, word);
}

fn word(mut commands: Commands, speech: Res<Speech>, kept: Res<Kept>, shelf: Res<Shelf>) {
    let view = settings_view(
        speech.words(),
        kept.now().text_percent,
        &shelf.0.sessions_dir().display().to_string(),
    );
    commands.insert_resource(Worded(view));
}
