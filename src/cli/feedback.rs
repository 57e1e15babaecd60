//! `samenspel feedback`: the debrief of a journal.

use super::{Result, Wrong, output, paper};
use crate::session::Recording;
use crate::view::{debrief, faults};
use crate::words::Words;
use std::path::PathBuf;
use std::process::ExitCode;

/// Tell what a recorded play did to the family, to the continuity of care and to everybody's expertise.
///
/// Read from what was recorded, so an old journal tells the same after the rules have changed. A play that isn't over
/// is told as far as it went.
#[derive(Debug, clap::Args)]
pub struct Feedback {
    /// The journal
    file: PathBuf,
    /// One JSON document with the measures, instead of the debrief in words
    #[arg(long)]
    json: bool,
}

impl Feedback {
    pub fn run(&self, words: &Words) -> Result<ExitCode> {
        let recording = Recording::read(&self.file)
            .map_err(|fault| Wrong(faults::journal_fault(words, &self.file, &fault)))?;
        if let Some(torn) = &recording.torn {
            output::tell(faults::torn_end(words, &self.file, torn));
        }
        let log = debrief::log_of(recording.world(), &recording.records);
        let header = &recording.header;
        let turning = debrief::turning_points_of(
            recording.world(),
            header.seed,
            recording.persons(),
            &recording.records,
        );
        if self.json {
            output::json(&debrief::report(words, &log, Some(&turning)));
        } else {
            for line in paper::debrief(&debrief::debrief(words, &log, Some(&turning))) {
                output::line(line);
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
