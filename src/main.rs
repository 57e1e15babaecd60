//! Starts Samenspel: the command line first, and the window if that is what was asked for.

use samenspel::cli::{self, Outcome, Window};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run() {
        Outcome::Done(code) => code,
        Outcome::Window(window) => open(*window),
    }
}

#[cfg(feature = "game")]
fn open(window: Window) -> ExitCode {
    use samenspel::game::{self, NoWindow};
    let missing = match game::probe() {
        Ok(()) => {
            let Window {
                library,
                setup,
                language,
                system,
                tour,
            } = window;
            return match tour {
                None => game::run(library, setup, language, system),
                Some(tour) => self::tour(library, setup, language, system, &tour),
            };
        }
        Err(NoWindow::NoDisplay) => cli::Missing::Display,
        Err(NoWindow::NoLibrary(name)) => cli::Missing::Library(name),
        Err(NoWindow::NoAdapter) => cli::Missing::Adapter,
    };
    cli::without_window(window, missing)
}

#[cfg(feature = "game")]
fn tour(
    library: samenspel::session::Library,
    setup: samenspel::session::Setup,
    language: Option<samenspel::scenario::Language>,
    system: samenspel::scenario::Language,
    asked: &cli::Itinerary,
) -> ExitCode {
    use cli::TourStopped;
    use samenspel::game::{Stopped, Tour, tour};
    let wanted = Tour {
        out: asked.out.clone(),
        case: asked.case.clone(),
        looks: asked.looks,
        size: asked.size,
        because: asked.because.clone(),
        longer: asked.longer,
    };
    let toured = tour(library, setup, language, system, wanted).map_err(|stopped| match stopped {
        Stopped::Picture(file, why) => TourStopped::Picture(file, why),
        Stopped::Stuck(page) => TourStopped::Stuck(page),
        Stopped::Closed => TourStopped::Closed,
    });
    asked.told(&samenspel::words::Words::new(language.unwrap_or(system)), toured)
}

#[cfg(not(feature = "game"))]
fn open(window: Window) -> ExitCode {
    cli::without_window(window, cli::Missing::Game)
}
