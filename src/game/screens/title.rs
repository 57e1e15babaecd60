//! The title screen.

use super::{Screen, Titled, Worded, worded};
use crate::game::sitting::{Shelf, Speech};
use crate::view::{Household, On, first_case, households, title_view, window_title};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Title, word);
}

/// What the cases give the title. Reading them takes a moment: it is looked up once.
struct Looked {
    households: Vec<Household>,
    first: Option<String>,
}

fn word(mut commands: Commands, speech: Res<Speech>, shelf: Res<Shelf>, mut looked: Local<Option<Looked>>) {
    let looked = looked.get_or_insert_with(|| {
        let cases = shelf.0.cases();
        Looked {
            households: households(&cases),
            first: first_case(&cases),
        }
    });
    let words = speech.words();
    let view = title_view(
        words,
        &shelf.0.sessions(),
        &looked.households,
        looked.first.as_deref(),
    );
    commands.insert_resource(Worded(view));
    commands.insert_resource(Titled(window_title(words, On::Nothing)));
}
