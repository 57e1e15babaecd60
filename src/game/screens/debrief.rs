//! The debrief of the play that is on.

use super::{Screen, Titled, Worded, worded};
use crate::game::sitting::{AtTable, Speech};
use crate::view::debrief::debrief_of;
use crate::view::{On, debrief_menu, window_title};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Debrief, word);
}

fn word(mut commands: Commands, speech: Res<Speech>, table: Res<AtTable>) {
    let Some(seated) = &table.0 else {
        return;
    };
    let words = speech.words();
    let world = seated.play.world();
    let view = debrief_of(words, world, seated.play.records());
    commands.insert_resource(Worded((view, debrief_menu(words))));
    let title = window_title(words, On::Debrief(words.case(&world.title)));
    commands.insert_resource(Titled(title));
}
