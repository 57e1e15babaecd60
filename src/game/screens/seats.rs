//! Who sits where.

use super::{Screen, Titled, Worded, worded};
use crate::game::sitting::{Chosen, Speech};
use crate::view::{On, seats_view, window_title};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Seats, word);
}

fn word(mut commands: Commands, speech: Res<Speech>, chosen: Res<Chosen>) {
    let Some(chosen) = &chosen.0 else {
        return;
    };
    let words = speech.words();
    let world = &chosen.source.world;
    let view = seats_view(words, world, &chosen.seats);
    let on = On::CasePage(words.case(&world.title), &view.heading);
    commands.insert_resource(Titled(window_title(words, on)));
    commands.insert_resource(Worded(view));
}
