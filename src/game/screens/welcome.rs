//! The first start: how one likes to read.

use super::{Screen, Titled, Worded, worded};
use crate::game::preferences::Kept;
use crate::game::sitting::Speech;
use crate::view::{On, welcome_view, window_title};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Welcome, word);
}

fn word(mut commands: Commands, speech: Res<Speech>, kept: Res<Kept>) {
    let words = speech.words();
    let view = welcome_view(words, kept.now().looks);
    commands.insert_resource(Titled(window_title(words, On::Page(&view.heading))));
    commands.insert_resource(Worded(view));
}
