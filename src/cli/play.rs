//! `samenspel play`: in a window, or in text.

use super::arguments::{Arguments, Seeded, colleague};
use super::tour::Itinerary;
use super::{Outcome, Wrong, finish, library, output, text};
use crate::scenario::Language;
use crate::seats::Temper;
use crate::session::{Library, Setup, report_faults};
use crate::view::faults;
use crate::words::Words;
use crate::words::cli::key::*;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// Play a case: alone, with others on this machine, or go on where you stopped.
///
/// Every decision is kept at once; you can leave at any moment and go on later.
#[derive(Debug, Default, clap::Args)]
pub struct Play {
    /// Id of a case (see `samenspel cases`) or path of one. Left out: choose in the game
    case: Option<String>,
    /// A seat that a person plays, by discipline (gp, debt-counsellor, ...); repeat it for more people. Colleagues
    /// play the other seats
    #[arg(long = "seat", value_name = "DISCIPLINE")]
    seats: Vec<String>,
    /// How the colleague in a seat is: attuned, cautious, silo, rescuer, escalator or newcomer; repeat it for more seats.
    /// Attuned where nothing is said
    #[arg(long = "colleague", value_name = "DISCIPLINE=TEMPER", value_parser = colleague)]
    colleagues: Vec<(String, Temper)>,
    #[command(flatten)]
    seeded: Seeded,
    /// Play in plain lines in this terminal, or from a file of answers on standard input
    #[arg(long)]
    text: bool,
    /// Go on with the play in this journal
    #[arg(long, value_name = "FILE", conflicts_with_all = ["case", "seats", "colleagues", "seed"])]
    resume: Option<PathBuf>,
    /// With --resume: go back to the beginning of this turn, in a play of its own; the journal stays as it is. Of a
    /// damaged journal, as far as it is sound
    #[arg(long, value_name = "N", requires = "resume")]
    from_turn: Option<u8>,
}

/// A window that was asked for.
#[derive(Debug)]
pub struct Window {
    /// Cases and plays.
    pub library: Library,
    /// What to play.
    pub setup: Setup,
    /// The language asked for on the command line.
    pub language: Option<Language>,
    /// The language of this machine, Dutch if the game doesn't speak it.
    pub system: Language,
    /// The window goes through the case by itself.
    pub tour: Option<Itinerary>,
}

/// What is missing for a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// A display.
    Display,
    /// A library of the desktop.
    Library(&'static str),
    /// Something to draw with.
    Adapter,
    /// The window itself: this program was built without.
    Game,
}

pub(super) fn run(arguments: &Arguments, play: &Play, words: &Words, system: Language) -> Outcome {
    let library = match library(arguments, words) {
        Ok(library) => library,
        Err(wrong) => return Outcome::Done(finish(Err(wrong))),
    };
    let setup = Setup {
        case: play.case.clone(),
        seats: play.seats.clone(),
        colleagues: play.colleagues.clone(),
        seed: play.seeded.seed,
        resume: play.resume.clone(),
        from_turn: play.from_turn,
    };
    let language = arguments.lang.unwrap_or(system);
    let told = Words::new(language);
    report_faults(library.reports_dir(), move |file| faults::stopped(&told, file));
    if play.text {
        return Outcome::Done(in_text(&library, setup, language));
    }
    Outcome::Window(Box::new(Window {
        library,
        setup,
        language: arguments.lang,
        system,
        tour: None,
    }))
}

/// What to do where no window can be had: say so, and play in text if there is a terminal.
pub fn without_window(window: Window, missing: Missing) -> ExitCode {
    let language = window.language.unwrap_or(window.system);
    let words = Words::new(language);
    let why = match missing {
        Missing::Display => words.text(CLI_NO_DISPLAY),
        Missing::Library(name) => words.say(CLI_NO_LIBRARY, &[("library", name.into())]),
        Missing::Adapter => words.text(CLI_NO_ADAPTER),
        Missing::Game => words.text(CLI_NO_GAME),
    };
    if let Some(tour) = &window.tour {
        tour.clear();
        return finish(Err(Wrong(why)));
    }
    if std::io::stdin().is_terminal() {
        output::tell(why);
        return in_text(&window.library, window.setup, language);
    }
    output::tell(format_args!("{why} {}", words.text(CLI_TEXT_HINT)));
    ExitCode::from(1)
}

fn in_text(library: &Library, setup: Setup, language: Language) -> ExitCode {
    let played = text::run(library, setup, language);
    finish(played.map_err(|fault| Wrong(fault.to_string())))
}
