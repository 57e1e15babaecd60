//! `samenspel reach`: whether everything in a case can come about, and how.

use super::cancel::Cancel;
use super::{Result, Wrong, output};
use crate::lab::{Reach as Found, Reached, Target, Witness, reach};
use crate::scenario::World;
use crate::session::{FileStore, Library, PlayError, Source, keep};
use crate::view::{faults, target_kind, target_names, target_text};
use crate::words::cli::key::*;
use crate::words::{Key, Words};
use indicatif::ProgressBar;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Find out whether everything in a case can come about, and how: each moment, option, fact, event, consequence, news
/// and ending.
///
/// Each is reached, with the fewest decisions that were seen to lead there; or can never be reached, which is reckoned;
/// or was not reached in the plays that were tried, which proves nothing. The same case and number of plays give the
/// same answer. Ctrl-C ends the search with what was found by then. Exit code 1 when not everything was reached.
#[derive(Debug, clap::Args)]
pub struct Reach {
    /// Id of a case (see `samenspel cases`) or path of one
    case: String,
    /// How many whole plays to try
    #[arg(long, value_name = "N", default_value_t = 600, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    plays: u32,
    /// Keep a journal that leads there for each of them in this folder: NAME.samenspel
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// One JSON document instead of lines
    #[arg(long)]
    json: bool,
}

impl Reach {
    pub fn run(&self, library: &Library, words: &Words) -> Result<ExitCode> {
        let source = library
            .case(&self.case)
            .map_err(|fault| Wrong(faults::case_fault(words, &fault)))?;
        let bar = ProgressBar::new(u64::from(self.plays));
        let cancel = Cancel::listen();
        let found = reach(&source.world, self.plays, || {
            bar.inc(1);
            !cancel.pressed()
        });
        bar.finish_and_clear();
        let names = target_names(&source.world);
        if self.json {
            self.document(&source.world, &found, &names, cancel.pressed());
        } else {
            self.tell(&source.world, &found, &names, words);
            if cancel.pressed() {
                output::line(words.text(CLI_REACH_STOPPED));
            }
        }
        if let Some(folder) = &self.out {
            keep_all(&source, &found, &names, folder, words)?;
            if !self.json {
                tell_kept(&found, folder, words);
            }
        }
        let all = found.never().chain(found.not_seen()).next().is_none();
        Ok(ExitCode::from(u8::from(!all)))
    }

    fn tell(&self, world: &World, found: &Found, names: &[String], words: &Words) {
        output::line(words.say(
            CLI_REACH_DONE,
            &[
                ("title", words.case(&world.title).into()),
                ("plays", found.plays.to_string().into()),
            ],
        ));
        for (kind, label) in KINDS {
            let of_kind = || {
                found
                    .targets
                    .iter()
                    .filter(|(target, _)| target_kind(*target) == kind)
            };
            let reached = of_kind().filter(|(_, how)| matches!(how, Reached::By(_))).count();
            let label = words.text(label);
            output::line(format_args!("  {label:<24} {reached:>4} / {}", of_kind().count()));
        }
        let line = |target: Target| {
            let place = found.targets.iter().position(|(other, _)| *other == target);
            let name = place
                .and_then(|place| names.get(place))
                .map_or("", String::as_str);
            let text = words.case(target_text(world, target));
            let short: String = text.chars().take(SHORT).collect();
            let more = if short.len() < text.len() { "..." } else { "" };
            output::line(format_args!("  {name}  {}{more}", short.replace('\n', " ")));
        };
        let never: Vec<Target> = found.never().collect();
        let not_seen: Vec<Target> = found.not_seen().collect();
        if never.is_empty() && not_seen.is_empty() {
            output::line(words.text(CLI_REACH_ALL));
        }
        if !never.is_empty() {
            output::line(words.about(CLI_REACH_NEVER, "count", never.len().to_string()));
            never.into_iter().for_each(line);
        }
        if !not_seen.is_empty() {
            let count = not_seen.len().to_string();
            let plays = found.plays.to_string();
            output::line(words.say(
                CLI_REACH_NOT_SEEN,
                &[("count", count.into()), ("plays", plays.into())],
            ));
            not_seen.into_iter().for_each(line);
        }
    }

    fn document(&self, world: &World, found: &Found, names: &[String], stopped: bool) {
        let targets: Vec<Value> = found
            .targets
            .iter()
            .zip(names)
            .map(|((target, reached), name)| {
                let kind = target_kind(*target);
                let id = name.split_once(' ').map_or(name.as_str(), |(_, id)| id);
                match reached {
                    Reached::By(witness) => json!({
                        "kind": kind,
                        "id": id,
                        "reached": "by",
                        "seed": witness.seed,
                        "decisions": witness.decisions.len(),
                        "turn": witness.turn,
                        "journal": self.out.as_ref().map(|folder| file(folder, name).display().to_string()),
                    }),
                    Reached::Never => json!({ "kind": kind, "id": id, "reached": "never" }),
                    Reached::NotSeen => json!({ "kind": kind, "id": id, "reached": "not_seen" }),
                }
            })
            .collect();
        output::json(&json!({
            "case": world.id,
            "plays": found.plays,
            "stopped": stopped,
            "targets": targets,
        }));
    }
}

fn tell_kept(found: &Found, folder: &Path, words: &Words) {
    let kept = found
        .targets
        .iter()
        .filter(|(_, how)| matches!(how, Reached::By(_)));
    output::line(words.say(
        CLI_REACH_KEPT,
        &[
            ("count", kept.count().to_string().into()),
            ("folder", folder.display().to_string().into()),
        ],
    ));
}

/// Characters of a text that a line shows.
const SHORT: usize = 60;

/// The kinds, as they stand in the document, and as they are told.
const KINDS: [(&str, Key); 7] = [
    ("moment", REACH_MOMENT),
    ("option", REACH_OPTION),
    ("fact", REACH_FACT),
    ("event", REACH_EVENT),
    ("later", REACH_LATER),
    ("news", REACH_NEWS),
    ("ending", REACH_ENDING),
];

fn file(folder: &Path, name: &str) -> PathBuf {
    let name: String = name
        .chars()
        .map(|sign| {
            if sign.is_alphanumeric() || sign == '-' || sign == '_' {
                sign
            } else {
                // No id holds a full stop, so no two names fall together.
                '.'
            }
        })
        .collect();
    folder.join(format!("{name}.samenspel"))
}

fn keep_all(source: &Source, found: &Found, names: &[String], folder: &Path, words: &Words) -> Result<()> {
    let wrong = |reason: String| {
        let folder = folder.display().to_string();
        Wrong(words.say(
            CLI_REACH_FOLDER,
            &[("folder", folder.into()), ("reason", reason.into())],
        ))
    };
    std::fs::create_dir_all(folder).map_err(|error| wrong(error.to_string()))?;
    for ((_, reached), name) in found.targets.iter().zip(names) {
        if let Reached::By(witness) = reached {
            one(source, witness, &file(folder, name), words).map_err(|error| wrong(error.to_string()))?;
        }
    }
    Ok(())
}

fn one(source: &Source, witness: &Witness, file: &Path, words: &Words) -> std::result::Result<(), PlayError> {
    let store = FileStore::create(file).map_err(crate::session::JournalError::Unwritable)?;
    let because = words.text(CLI_REACH_BECAUSE);
    let Witness {
        seed,
        persons,
        decisions,
        ..
    } = witness;
    keep(source, (*seed, *persons), decisions, &because, store)?;
    Ok(())
}
