//! Starts Samenspel: the command line first, and the window if that is what was asked for.

use samenspel::cli::{self, Outcome, Window};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run() {
        Outcome::Done(code) => code,
        Outcome::Window(window) => open(*window),
    }
}

fn open(window: Window) -> ExitCode {
    cli::without_window(window, cli::Missing::Game)
}
