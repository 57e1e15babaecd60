//! The title screen.

use super::{Screen, Titled, Worded, worded};
use crate::game::sitting::{Shelf, Speech};
use crate::view::{Likeness, On, people_of, title_view, window_title};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Title, word);
}

/// Reading the cases takes a moment: their people are looked up once.
fn word(mut commands: Commands, speech: Res<Speech>, shelf: Res<Shelf>, mut people: Local<Vec<Likeness>>) {
    if people.is_empty() {
        *people = people_of(&shelf.0.cases());
    }
    let words = speech.words();
    let view = title_view(words, &shelf.0.sessions(), people.clone());
    commands.insert_resource(Worded(view));
    commands.insert_resource(Titled(window_title(words, On::Nothing)));
}
