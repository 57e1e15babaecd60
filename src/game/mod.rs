//! The window: Bevy draws the scene, egui lays the panels beside it. One resource holds the play; screens show it and
//! send what players do. Whether there can be a window is asked first.

mod app;
mod doing;
mod ecomap;
mod idle;
mod over;
mod preferences;
mod probe;
mod screen_reader;
mod screens;
mod sitting;
mod tour;
mod workbench;

pub use doing::Do;
pub use over::Over;
pub use preferences::{Kept, Preferences, Unread};
pub use probe::{NoWindow, probe};
pub use screens::Screen;
pub use sitting::{AtTable, Begin, Shelf};
pub use tour::tour;
pub use workbench::{OnBench, OnWork};

use crate::session::{Library, Setup};
use crate::view::Language;
use bevy::prelude::*;
use std::process::ExitCode;

/// Opens the window and stays until it is closed. `language` was asked for; else it is the one kept, else that of the
/// machine. Whether there can be a window is asked with [`probe`] first.
pub fn run(library: Library, setup: Setup, language: Option<Language>, system: Language) -> ExitCode {
    let mut app = App::new();
    app.add_plugins(app::plugin);
    logic(&mut app, library, setup, language, system);
    app.add_plugins(screens::drawn);
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// Everything but what is seen: the screens' state, what players do, what the screens say. Enough for a play without a
/// window.
pub fn logic(app: &mut App, library: Library, setup: Setup, language: Option<Language>, system: Language) {
    let kept = Kept::read(library.data_dir(), language, system);
    let mut library = library;
    library.keep_sessions_in(kept.now().sessions);
    if !library.has_named_cases() {
        // A folder that is gone since is told of where cases are written.
        let _ = library.find_cases_in(kept.now().cases);
    }
    app.insert_resource(kept);
    app.insert_resource(Shelf(library));
    app.insert_resource(Begin(setup));
    app.add_plugins((sitting::plugin, screens::plugin, doing::plugin, workbench::plugin));
}
