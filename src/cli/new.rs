//! `samenspel new`: a case to go on from.

use super::{Result, Wrong, output};
use crate::report::{MOST_SEATS, NewCase, USUAL_SEATS, USUAL_TURNS, id_of, new_case};
use crate::scenario::shipped;
use crate::view::faults;
use crate::words::Words;
use crate::words::cli::key::*;
use std::fs::{self, File};
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Begin a case of your own: short, sound, playable, with a comment at everything you will want to change.
///
/// Asks a few questions when it is run in a terminal; what is given beforehand isn't asked. Writes DIR/case.ron, and
/// never over a case that is there.
#[derive(Debug, clap::Args)]
pub struct New {
    /// Folder of the new case; made when it isn't there. Its name becomes the id of the case
    dir: PathBuf,
    /// Its title
    #[arg(long)]
    title: Option<String>,
    /// Name of the family
    #[arg(long)]
    family: Option<String>,
    /// How many turns: 3 to 12
    #[arg(long, value_parser = clap::value_parser!(u8).range(3..=12))]
    turns: Option<u8>,
    /// Who sits at the table, 2 to 6 disciplines: school,youth-worker
    #[arg(long, value_name = "DISCIPLINE,...", value_delimiter = ',')]
    seats: Vec<String>,
}

impl New {
    pub fn run(&self, words: &Words) -> Result<ExitCode> {
        let name = self
            .dir
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let folder = self.dir.display().to_string();
        let id = name
            .as_deref()
            .and_then(id_of)
            .ok_or_else(|| Wrong(words.about(CLI_NEW_BAD_NAME, "dir", folder.clone())))?;
        let file = self.dir.join("case.ron");
        if file.exists() {
            return Err(Wrong(words.about(
                CLI_NEW_EXISTS,
                "file",
                file.display().to_string(),
            )));
        }
        let mut asking = Asking::new();
        let title = asking.text(
            &self.title,
            words.text(CLI_NEW_ASK_TITLE),
            words.text(CLI_NEW_TITLE),
        );
        let family = asking.text(
            &self.family,
            words.text(CLI_NEW_ASK_FAMILY),
            words.text(CLI_NEW_FAMILY),
        );
        let turns = match self.turns {
            Some(turns) => turns,
            None => {
                let said = asking.text(&None, words.text(CLI_NEW_ASK_TURNS), USUAL_TURNS.to_string());
                let turns = said.trim().parse().ok().filter(|turns| (3..=12).contains(turns));
                turns.ok_or_else(|| Wrong(words.text(CLI_NEW_WRONG_TURNS)))?
            }
        };
        let seats = self.seats(words, &mut asking)?;
        let wish = NewCase {
            language: words.language(),
            id,
            folder: folder.clone(),
            title,
            family,
            turns,
            seats,
        };
        write(&self.dir, &file, &new_case(&wish))
            .map_err(|error| Wrong(faults::report_fault(words, &file, &error)))?;
        let about = [
            ("file", file.display().to_string().into()),
            ("dir", folder.into()),
        ];
        output::line(words.say(CLI_NEW_WRITTEN, &about));
        Ok(ExitCode::SUCCESS)
    }

    /// The disciplines at the table: given, asked, or the usual.
    fn seats(&self, words: &Words, asking: &mut Asking) -> Result<Vec<String>> {
        let known: Vec<&str> = shipped()
            .disciplines
            .disciplines
            .iter()
            .map(|discipline| discipline.id.as_str())
            .collect();
        let mut seats = self.seats.clone();
        if seats.is_empty() {
            let prompt = words.about(CLI_NEW_ASK_SEATS, "known", known.join(", "));
            let said = asking.text(&None, prompt, USUAL_SEATS.join(", "));
            seats = said.split(',').map(str::to_owned).collect();
        }
        let seats: Vec<String> = seats.iter().map(|seat| seat.trim().to_lowercase()).collect();
        if let Some(unknown) = seats.iter().find(|seat| !known.contains(&seat.as_str())) {
            let about = [
                ("name", unknown.clone().into()),
                ("known", known.join(", ").into()),
            ];
            return Err(Wrong(words.say(CLI_NEW_UNKNOWN_SEAT, &about)));
        }
        let twice = seats
            .iter()
            .enumerate()
            .any(|(nth, seat)| seats.iter().take(nth).any(|other| other == seat));
        if twice || !(2..=MOST_SEATS).contains(&seats.len()) {
            return Err(Wrong(words.text(CLI_NEW_WRONG_SEATS)));
        }
        Ok(seats)
    }
}

/// Questions, where there is somebody to answer them.
struct Asking {
    terminal: bool,
}

impl Asking {
    fn new() -> Asking {
        Asking {
            terminal: io::stdin().is_terminal() && io::stdout().is_terminal(),
        }
    }

    /// What was given, or what is answered; the usual when the answer is empty or nobody is there.
    fn text(&mut self, given: &Option<String>, prompt: String, usual: String) -> String {
        if let Some(given) = given.as_ref().filter(|given| !given.trim().is_empty()) {
            return given.trim().to_owned();
        }
        if !self.terminal {
            return usual;
        }
        output::text(&format!("{prompt} [{usual}] "));
        let mut answer = String::new();
        let read = io::stdout()
            .flush()
            .and_then(|()| io::stdin().lock().read_line(&mut answer));
        match (read, answer.trim()) {
            (Ok(_), answer) if !answer.is_empty() => answer.to_owned(),
            _ => usual,
        }
    }
}

fn write(folder: &Path, file: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    File::create_new(file)?.write_all(text.as_bytes())
}
