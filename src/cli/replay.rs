//! `samenspel replay`: is a journal sound, and would today's rules do the same?

use super::{Result, Wrong, output};
use crate::session::{Codec, Difference, Differs, JournalError, Recording, ReplayReport, replay};
use crate::view::faults;
use crate::words::Words;
use crate::words::cli::key::*;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::ExitCode;

/// Play a journal again by today's rules, and say where it goes otherwise.
///
/// The journal carries its own case and rules. Exit code 1 when it is damaged, or when something else happens now
/// than was recorded. Nothing in the file is changed.
#[derive(Debug, clap::Args)]
pub struct Replay {
    /// The journal
    file: PathBuf,
    /// One JSON document instead of lines
    #[arg(long)]
    json: bool,
}

impl Replay {
    pub fn run(&self, words: &Words) -> Result<ExitCode> {
        let recording = match Recording::read(&self.file) {
            Ok(recording) => recording,
            Err(fault) => {
                let sentence = faults::journal_fault(words, &self.file, &fault);
                if self.json {
                    output::json(&self.damage(&fault, &sentence));
                }
                return Err(Wrong(sentence));
            }
        };
        let report = replay(&recording);
        if let Some(torn) = &recording.torn {
            output::tell(faults::torn_end(words, &self.file, torn));
        }
        if self.json {
            output::json(&self.document(&recording, &report));
        } else {
            self.tell(&recording, &report, words);
        }
        Ok(if report.agrees && recording.torn.is_none() {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(1)
        })
    }

    fn tell(&self, recording: &Recording, report: &ReplayReport, words: &Words) {
        output::line(words.case(&recording.world().title));
        output::line(words.say(
            CLI_REPLAY_COUNTS,
            &[
                ("commands", report.commands.to_string().into()),
                ("notes", report.notes.to_string().into()),
                ("turns", report.turns.to_string().into()),
            ],
        ));
        output::line(words.say(CLI_FINGERPRINT, &[("hash", report.final_hash.as_str().into())]));
        let differs = report.first_difference.as_ref();
        output::line(match differs {
            None => words.text(CLI_REPLAY_AGREES),
            Some(difference) => {
                let record = difference.seq.to_string();
                let turn = difference.turn.to_string();
                match &difference.what {
                    Differs::Refused(refusal) => words.say(
                        CLI_REPLAY_REFUSED,
                        &[
                            ("record", record.into()),
                            ("turn", turn.into()),
                            ("why", words.refusal(recording.world(), refusal).into()),
                        ],
                    ),
                    Differs::Events { .. } | Differs::State => words.say(
                        CLI_REPLAY_DIFFERS,
                        &[("record", record.into()), ("turn", turn.into())],
                    ),
                }
            }
        });
        if let Some(difference) = differs {
            let said = [
                ("file", self.file.display().to_string().into()),
                ("turn", difference.turn.max(1).to_string().into()),
            ];
            output::line(words.say(CLI_REPLAY_GO_BACK, &said));
        }
    }

    fn damage(&self, fault: &JournalError, sentence: &str) -> Value {
        let (line, record, turn) = match fault {
            JournalError::Damaged { line, record, turn }
            | JournalError::Strange {
                line, record, turn, ..
            } => (Some(*line), Some(*record), *turn),
            _ => (None, None, None),
        };
        json!({
            "file": self.file.display().to_string(),
            "sound": false,
            "agrees": false,
            "fault": sentence,
            "line": line,
            "record": record,
            "turn": turn,
        })
    }

    fn document(&self, recording: &Recording, report: &ReplayReport) -> Value {
        let torn = recording
            .torn
            .as_ref()
            .map(|torn| json!({ "line": torn.line, "bytes": torn.bytes }));
        json!({
            "file": self.file.display().to_string(),
            "sound": recording.torn.is_none(),
            "torn": torn,
            "case": recording.header.case_id,
            "game": recording.header.game,
            "seed": recording.header.seed,
            "commands": report.commands,
            "notes": report.notes,
            "turns": report.turns,
            "final_hash": report.final_hash,
            "agrees": report.agrees,
            "first_difference": report.first_difference.as_ref().map(|difference| differing(recording, difference)),
        })
    }
}

fn differing(recording: &Recording, difference: &Difference) -> Value {
    let codec = Codec::new(recording.world());
    let what = match &difference.what {
        Differs::Refused(refusal) => json!({ "refused": codec.write(refusal).unwrap_or_default() }),
        Differs::Events {
            place,
            recorded,
            today,
        } => json!({
            "event": place,
            "recorded": codec.write(recorded).unwrap_or_default(),
            "today": codec.write(today).unwrap_or_default(),
        }),
        Differs::State => json!("state"),
    };
    json!({
        "record": difference.seq,
        "turn": difference.turn,
        "by": codec.write(&difference.by).unwrap_or_default(),
        "what": what,
    })
}
