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
    use samenspel::words::Words;
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
                Some(asked) => {
                    let words = Words::new(language.unwrap_or(system));
                    let toured = game::tour(library, setup, language, system, asked.tour.clone());
                    asked.told(&words, toured)
                }
            };
        }
        Err(NoWindow::NoDisplay) => cli::Missing::Display,
        Err(NoWindow::NoLibrary(name)) => cli::Missing::Library(name),
        Err(NoWindow::NoAdapter) => cli::Missing::Adapter,
    };
    cli::without_window(window, missing)
}

#[cfg(not(feature = "game"))]
fn open(window: Window) -> ExitCode {
    cli::without_window(window, cli::Missing::Game)
}
