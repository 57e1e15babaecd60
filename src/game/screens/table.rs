//! The table: panels at the right and below, the ecomap where they leave room.

use super::{Canvas, Screen, Titled, Worded, worded};
use crate::game::app::Pass;
use crate::game::ecomap::{Ecomap, Room};
use crate::game::preferences::Kept;
use crate::game::sitting::{AtTable, Speech};
use crate::panels;
use crate::view::table::{StageView, TableView, table_view};
use crate::view::{On, window_title};
use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Table, word);
}

pub(super) fn drawn(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        draw.in_set(Pass::Screen).run_if(in_state(Screen::Table)),
    );
    app.add_systems(
        Update,
        picture.run_if(resource_exists_and_changed::<Worded<TableView>>),
    );
    app.add_systems(OnExit(Screen::Table), clear);
}

fn word(
    mut commands: Commands,
    speech: Res<Speech>,
    table: Res<AtTable>,
    mut next: ResMut<NextState<Screen>>,
) {
    let Some(seated) = &table.0 else {
        return;
    };
    let words = speech.words();
    let view = table_view(&seated.play, &seated.desk, words);
    if view.stage == StageView::Debrief {
        NextState::set_if_neq(&mut next, Screen::Debrief);
        return;
    }
    let turn = view.header.number;
    let step = view.header.steps.iter().find(|step| step.now);
    let step = step.map_or("", |step| step.name.as_str());
    let title = window_title(words, On::Turn(&view.header.case, turn, step));
    commands.insert_resource(Worded(view));
    commands.insert_resource(Titled(title));
}

fn draw(mut canvas: Canvas, view: Option<Res<Worded<TableView>>>, mut room: ResMut<Room>) -> Result {
    let Some(view) = view else {
        return Ok(());
    };
    let mut left = None;
    canvas.draw(|ui, draft, actions| {
        left = panels::table::show(ui, &view.0, draft, actions);
    })?;
    room.set_if_neq(Room(left));
    Ok(())
}

/// What the ecomap shows of the table's view.
fn picture(view: Res<Worded<TableView>>, kept: Res<Kept>, mut ecomap: ResMut<Ecomap>) {
    ecomap.set_if_neq(Ecomap {
        picture: Some(view.0.ecomap.clone()),
        looks: kept.now().looks,
    });
}

fn clear(mut room: ResMut<Room>) {
    room.set_if_neq(Room(None));
}
