//! `samenspel cards`: role cards to print.

use super::{Result, Wrong, output};
use crate::report::role_cards;
use crate::session::Library;
use crate::view::faults;
use crate::words::Words;
use crate::words::report::key::*;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Make role cards to print and cut: who each player is, and what only their seat knows when the case begins.
///
/// One HTML page, for any browser: a sheet for the lecturer, then a card per seat. It needs no network.
#[derive(Debug, clap::Args)]
pub struct Cards {
    /// Id of a case (see `samenspel cases`) or path of one
    case: String,
    /// Write the page to this file, which must not exist yet. Left out: to standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long, requires = "out")]
    force: bool,
}

impl Cards {
    pub fn run(&self, library: &Library, words: &Words) -> Result<ExitCode> {
        let source = library
            .case(&self.case)
            .map_err(|fault| Wrong(faults::case_fault(words, &fault)))?;
        let page = role_cards(words, &source.world);
        match &self.out {
            None => output::text(&page),
            Some(path) => {
                self.write(path, &page)
                    .map_err(|error| Wrong(faults::report_fault(words, path, &error)))?;
                let file = path.display().to_string();
                output::line(words.about(REPORT_CARDS_WRITTEN, "file", file));
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    fn write(&self, path: &Path, page: &str) -> io::Result<()> {
        if path.is_dir() {
            return Err(ErrorKind::IsADirectory.into());
        }
        if self.force {
            return fs::write(path, page);
        }
        File::create_new(path)?.write_all(page.as_bytes())
    }
}
