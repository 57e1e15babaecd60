//! The command line: reads the arguments and runs a subcommand. It opens no window: it hands back what was asked for.

mod arguments;
mod auto;
mod balance;
mod cancel;
mod cards;
mod cases;
mod check;
mod explain;
mod feedback;
mod graph;
mod new;
mod output;
mod paper;
mod play;
mod reach;
mod reference;
mod replay;
mod simulate;
mod text;
mod tour;

pub use play::{Missing, Window, without_window};
pub use tour::Itinerary;

use crate::scenario::Language;
use crate::session::Library;
use crate::view::faults;
use crate::words::Words;
use arguments::{Arguments, Subcommand};
use clap::Parser;
use std::process::ExitCode;

/// What is left to do once the arguments were followed.
#[derive(Debug)]
pub enum Outcome {
    /// Nothing.
    Done(ExitCode),
    /// A window was asked for.
    Window(Box<Window>),
}

/// Something found wrong: told on standard error, exit code 1.
#[derive(Debug)]
struct Wrong(String);

type Result<T> = std::result::Result<T, Wrong>;

/// Follows the arguments of this program.
pub fn run() -> Outcome {
    let arguments = Arguments::parse();
    let system = system_language();
    let words = Words::new(arguments.lang.unwrap_or(system));
    let done = match &arguments.subcommand {
        None => return play::run(&arguments, &play::Play::default(), &words, system),
        Some(Subcommand::Play(play)) => return play::run(&arguments, play, &words, system),
        Some(Subcommand::Tour(tour)) => return tour.run(&arguments, &words, system),
        Some(Subcommand::Auto(auto)) => {
            library(&arguments, &words).and_then(|library| auto.run(&library, &words))
        }
        Some(Subcommand::Replay(replay)) => replay.run(&words),
        Some(Subcommand::Feedback(feedback)) => feedback.run(&words),
        Some(Subcommand::Check(check)) => Ok(check.run(&words)),
        Some(Subcommand::Graph(graph)) => {
            library(&arguments, &words).and_then(|library| graph.run(&library, &words))
        }
        Some(Subcommand::Reach(reach)) => {
            library(&arguments, &words).and_then(|library| reach.run(&library, &words))
        }
        Some(Subcommand::Balance(balance)) => {
            library(&arguments, &words).and_then(|library| balance.run(&library, &words))
        }
        Some(Subcommand::New(new)) => new.run(&words),
        Some(Subcommand::Reference(reference)) => reference.run(&words),
        Some(Subcommand::Explain(explain)) => explain.run(&words),
        Some(Subcommand::Simulate(simulate)) => {
            library(&arguments, &words).and_then(|library| simulate.run(&library, &words))
        }
        Some(Subcommand::Cards(cards)) => {
            library(&arguments, &words).and_then(|library| cards.run(&library, &words))
        }
        Some(Subcommand::Cases(cases)) => {
            library(&arguments, &words).map(|library| cases.run(&library, &words))
        }
    };
    Outcome::Done(finish(done))
}

fn finish(done: Result<ExitCode>) -> ExitCode {
    done.unwrap_or_else(|Wrong(sentence)| {
        output::tell(&sentence);
        ExitCode::from(1)
    })
}

fn library(arguments: &Arguments, words: &Words) -> Result<Library> {
    Library::open(arguments.data.clone(), arguments.cases.clone())
        .map_err(|fault| Wrong(faults::library_fault(words, &fault)))
}

/// The language this machine is set to, if the game speaks it; Dutch otherwise.
fn system_language() -> Language {
    sys_locale::get_locale()
        .and_then(|tag| Language::from_tag(&tag))
        .unwrap_or(Language::Nl)
}
