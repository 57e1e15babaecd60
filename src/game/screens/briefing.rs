//! The briefing of the case that was chosen.

use super::{Screen, Titled, Worded, worded};
use crate::game::sitting::{Chosen, Speech};
use crate::view::{On, briefing_view, window_title};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Briefing, word);
}

fn word(mut commands: Commands, speech: Res<Speech>, chosen: Res<Chosen>) {
    let Some(chosen) = &chosen.0 else {
        return;
    };
    let words = speech.words();
    let world = &chosen.source.world;
    commands.insert_resource(Worded(briefing_view(words, world)));
    commands.insert_resource(Titled(window_title(words, On::Case(words.case(&world.title)))));
}
