//! `samenspel reference`: the format of a case, field by field.

use super::{Result, output};
use crate::report::reference;
use crate::words::Words;
use std::process::ExitCode;

/// Write the whole format of a case as a page: every field with its meaning, what it takes, and an example.
///
/// Text in Markdown, in the language of the game: samenspel reference --lang en > case-format.md
#[derive(Debug, clap::Args)]
pub struct Reference {}

impl Reference {
    pub fn run(&self, words: &Words) -> Result<ExitCode> {
        output::text(&reference(words));
        Ok(ExitCode::SUCCESS)
    }
}
