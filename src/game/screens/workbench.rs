//! The workbench: which cases there are to write on, and the one that is being written.

use super::{Canvas, Screen, Titled, Worded, worded};
use crate::game::app::Pass;
use crate::game::sitting::{Shelf, Speech};
use crate::game::workbench::OnBench;
use crate::panels;
use crate::session::has_draft;
use crate::view::workbench::{WorkbenchView, shelf_view, workbench_view};
use crate::view::{On, window_title};
use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;

pub(super) fn plugin(app: &mut App) {
    worded(app, Screen::Shelf, word_shelf);
    worded(app, Screen::Workbench, word);
}

pub(super) fn drawn(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        draw.in_set(Pass::Screen).run_if(in_state(Screen::Workbench)),
    );
}

fn word_shelf(mut commands: Commands, speech: Res<Speech>, shelf: Res<Shelf>) {
    let words = speech.words();
    let folder = shelf.0.written_dir().display().to_string();
    let drafts = shelf.0.drafts_dir();
    let view = shelf_view(words, &shelf.0.cases(), &folder, |path| has_draft(path, &drafts));
    commands.insert_resource(Titled(window_title(words, On::Page(&view.heading))));
    commands.insert_resource(Worded(view));
}

fn word(mut commands: Commands, speech: Res<Speech>, bench: Res<OnBench>) {
    let Some(on) = &bench.0 else {
        return;
    };
    let words = speech.words();
    let view = workbench_view(words, &on.written.writing());
    commands.insert_resource(Titled(window_title(words, On::Page(&view.heading))));
    commands.insert_resource(Worded(view));
}

fn draw(mut canvas: Canvas, view: Option<Res<Worded<WorkbenchView>>>, mut bench: ResMut<OnBench>) -> Result {
    let (Some(view), Some(on)) = (view, &mut bench.bypass_change_detection().0) else {
        return Ok(());
    };
    let jump = on.written.take_jump();
    let text = on.written.text_mut();
    canvas.draw(|ui, draft, actions| panels::workbench::show(ui, &view.0, text, jump, draft, actions))
}
