//! The title screen.

use super::{Screen, Titled, Worded, worded};
use crate::game::sitting::{Shelf, Speech};
use crate::view::{On, title_view, window_title};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Title, word);
}

fn word(mut commands: Commands, speech: Res<Speech>, shelf: Res<Shelf>) {
    let words = speech.words();
    commands.insert_resource(Worded(title_view(words, &shelf.0.sessions())));
    commands.insert_resource(Titled(window_title(words, On::Nothing)));
}
