//! The debrief of the play that is on. Its turning points take many replays: they are worked out beside the window, and
//! told once they are there.

use super::{Presenting, Screen, Titled, Worded, worded};
use crate::game::sitting::{AtTable, Speech, Stale};
use crate::view::debrief::{TurningPoints, debrief_of, turning_points_of};
use crate::view::{On, debrief_menu, window_title};
use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, poll_once};
use bevy::window::RequestRedraw;

/// The turning points of the play that is on.
#[derive(Resource, Default)]
pub(in crate::game) enum Turning {
    #[default]
    Unasked,
    Running(Task<TurningPoints>),
    Found(TurningPoints),
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Turning>();
    app.add_systems(OnEnter(Screen::Debrief), ask);
    app.add_systems(OnExit(Screen::Debrief), forget);
    app.add_systems(Update, found.run_if(in_state(Screen::Debrief)));
    worded(app, Screen::Debrief, word);
}

fn ask(table: Res<AtTable>, mut turning: ResMut<Turning>) {
    let Some(seated) = &table.0 else {
        return;
    };
    let play = &seated.play;
    let (world, records) = (play.shared_world(), play.records().to_vec());
    let (seed, persons) = (play.seed(), play.persons());
    let work = async move { turning_points_of(&world, seed, persons, &records) };
    *turning = Turning::Running(AsyncComputeTaskPool::get().spawn(work));
}

/// Leaving the debrief leaves the work too.
fn forget(mut turning: ResMut<Turning>) {
    *turning = Turning::Unasked;
}

fn found(mut turning: ResMut<Turning>, mut stale: ResMut<Stale>, mut redraw: MessageWriter<RequestRedraw>) {
    let Turning::Running(task) = turning.bypass_change_detection() else {
        return;
    };
    match block_on(poll_once(task)) {
        Some(points) => {
            *turning = Turning::Found(points);
            stale.mark();
        }
        // A window that rests would not look again.
        None => {
            redraw.write(RequestRedraw);
        }
    }
}

fn word(
    mut commands: Commands,
    speech: Res<Speech>,
    table: Res<AtTable>,
    turning: Res<Turning>,
    presenting: Res<Presenting>,
) {
    let Some(seated) = &table.0 else {
        return;
    };
    let words = speech.words();
    let world = seated.play.world();
    let points = match &*turning {
        Turning::Found(points) => Some(points),
        Turning::Unasked | Turning::Running(_) => None,
    };
    let view = debrief_of(words, world, seated.play.records(), points);
    commands.insert_resource(Worded((view, debrief_menu(words, presenting.0))));
    let title = window_title(words, On::Debrief(words.case(&world.title)));
    commands.insert_resource(Titled(title));
}
