//! `samenspel tour`: a picture of every screen of a case that is played.

use super::arguments::{Arguments, Seeded};
use super::play::Window;
use super::{Outcome, Wrong, finish, output};
use crate::scenario::Language;
use crate::session::{Library, Setup};
use crate::view::{Looks, Theme, TourStopped, faults};
use crate::words::Words;
use crate::words::cli::key::*;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Keep a picture of every screen of a case that is played, for a manual, a lesson or a check.
///
/// The window opens, goes through the case by itself and closes. Nothing of it stays among your own plays. A machine
/// without a graphics adapter can do it too, with a software renderer and a display in memory (Xvfb).
#[derive(Debug, clap::Args)]
pub struct Tour {
    /// Id of a case (see `samenspel cases`) or path of one
    #[arg(default_value = "verhoef")]
    case: String,
    /// Folder for the pictures; made when it isn't there
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Colours
    #[arg(long, value_name = "THEME", default_value = "light", value_parser = theme)]
    theme: Theme,
    /// Text size in per cent, 80-250
    #[arg(long, value_name = "PERCENT", default_value_t = 100, value_parser = clap::value_parser!(u16).range(80..=250))]
    text_size: u16,
    /// Width and height of the window
    #[arg(long, value_name = "WxH", default_value = "1280x720", value_parser = size)]
    size: (u32, u32),
    /// With the game's sentences some forty per cent longer, as they might be in another language
    #[arg(long)]
    longer: bool,
    #[command(flatten)]
    seeded: Seeded,
}

/// A tour that was asked for.
#[derive(Debug)]
pub struct Itinerary {
    /// What to tour.
    pub tour: crate::view::Tour,
    /// Where the play of the tour is kept as long as it lasts.
    home: PathBuf,
}

impl Tour {
    pub(super) fn run(&self, arguments: &Arguments, words: &Words, system: Language) -> Outcome {
        match self.itinerary(arguments, words) {
            Ok((library, itinerary)) => Outcome::Window(Box::new(Window {
                library,
                setup: Setup {
                    seed: self.seeded.seed.or(Some(crate::engine::state::Seed(1))),
                    ..Setup::default()
                },
                language: arguments.lang,
                system,
                tour: Some(itinerary),
            })),
            Err(wrong) => Outcome::Done(finish(Err(wrong))),
        }
    }

    fn itinerary(&self, arguments: &Arguments, words: &Words) -> super::Result<(Library, Itinerary)> {
        let unmade = |folder: &Path, error: std::io::Error| {
            let said = [
                ("folder", folder.display().to_string().into()),
                ("reason", error.to_string().into()),
            ];
            Wrong(words.say(CLI_TOUR_FOLDER, &said))
        };
        std::fs::create_dir_all(&self.out).map_err(|error| unmade(&self.out, error))?;
        let home = std::env::temp_dir().join(format!("samenspel-tour-{}", std::process::id()));
        std::fs::create_dir_all(&home).map_err(|error| unmade(&home, error))?;
        let library = Library::open(Some(home.clone()), arguments.cases.clone())
            .map_err(|fault| Wrong(faults::library_fault(words, &fault)))?;
        library
            .case(&self.case)
            .map_err(|fault| Wrong(faults::case_fault(words, &fault)))?;
        let looks = Looks {
            text_percent: self.text_size,
            theme: self.theme,
            ..Looks::default()
        };
        Ok((
            library,
            Itinerary {
                tour: crate::view::Tour {
                    out: self.out.clone(),
                    case: self.case.clone(),
                    looks,
                    size: self.size,
                    because: words.text(CLI_TOUR_BECAUSE),
                    longer: self.longer,
                },
                home,
            },
        ))
    }
}

impl Itinerary {
    /// Removes what this tour itself wrote beside its pictures; what can't be removed is in the folder for what is
    /// temporary anyway.
    pub(super) fn clear(&self) {
        let _ = std::fs::remove_dir_all(&self.home);
    }

    /// Says what became of the tour, and leaves nothing behind but the pictures. `toured` gives back the pictures, or
    /// what stopped it.
    pub fn told(&self, words: &Words, toured: Result<Vec<PathBuf>, TourStopped>) -> ExitCode {
        self.clear();
        finish(match toured {
            Ok(pictures) => {
                for picture in pictures {
                    output::line(picture.display());
                }
                Ok(ExitCode::SUCCESS)
            }
            Err(TourStopped::Picture(file, reason)) => Err(Wrong(words.say(
                CLI_TOUR_PICTURE,
                &[
                    ("file", file.display().to_string().into()),
                    ("reason", reason.into()),
                ],
            ))),
            Err(TourStopped::Stuck(page)) => Err(Wrong(words.say(CLI_TOUR_STUCK, &[("page", page.into())]))),
            Err(TourStopped::Closed) => Err(Wrong(words.text(CLI_TOUR_CLOSED))),
        })
    }
}

fn theme(text: &str) -> Result<Theme, String> {
    let names = Theme::ALL.map(Theme::name);
    Theme::ALL
        .into_iter()
        .find(|theme| theme.name() == text)
        .ok_or_else(|| format!("expected {}", names.join(", ")))
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let read = || {
        let (width, height) = text.split_once('x')?;
        Some((width.parse().ok()?, height.parse().ok()?))
    };
    read()
        .filter(|(width, height)| (640..=7680).contains(width) && (480..=4320).contains(height))
        .ok_or_else(|| "expected WIDTHxHEIGHT, from 640x480 to 7680x4320".to_owned())
}
