//! `samenspel cases`: the library.

use super::output;
use crate::scenario::World;
use crate::session::{CaseEntry, Library, Origin};
use crate::view::faults;
use crate::words::Words;
use crate::words::cli::key::*;
use serde_json::{Value, json};
use std::process::ExitCode;

/// List the cases: those of --cases, those in the data folder, those that come with the game.
#[derive(Debug, clap::Args)]
pub struct Cases {
    /// One JSON document instead of lines
    #[arg(long)]
    json: bool,
}

impl Cases {
    pub fn run(&self, library: &Library, words: &Words) -> ExitCode {
        let entries = library.cases();
        if self.json {
            let cases: Vec<Value> = entries.iter().map(|entry| document(entry, words)).collect();
            output::json(&json!({ "cases": cases }));
        } else {
            for entry in &entries {
                tell(entry, words);
            }
            let folder = library.cases_dir().display().to_string();
            output::line(words.say(CLI_CASES_MORE, &[("folder", folder.into())]));
        }
        ExitCode::SUCCESS
    }
}

fn seats<'w>(world: &'w World, words: &'w Words) -> Vec<&'w str> {
    world
        .seats
        .ids()
        .map(|seat| words.discipline(world, seat))
        .collect()
}

fn tell(entry: &CaseEntry, words: &Words) {
    let origin = match &entry.origin {
        Origin::Shipped => words.text(CLI_CASE_SHIPPED),
        Origin::File(path) => path.display().to_string(),
        Origin::Journal => String::new(),
    };
    match &entry.case {
        Ok(source) => {
            let world = &source.world;
            output::line(format_args!(
                "{}  {} ({origin})",
                entry.id,
                words.case(&world.title)
            ));
            if !world.subtitle.is_empty() {
                output::line(format_args!("    {}", words.case(&world.subtitle)));
            }
            let facts = words.say(
                CLI_CASE_FACTS,
                &[
                    ("count", world.turns.into()),
                    ("number", words.count(world.turns.into()).into()),
                    ("seats", words.list(&seats(world, words)).into()),
                ],
            );
            output::line(format_args!("    {facts}"));
        }
        Err(fault) => {
            output::line(format_args!("{}  ({origin})", entry.id));
            for line in faults::case_fault(words, fault).lines() {
                output::line(format_args!("    {line}"));
            }
        }
    }
    output::line("");
}

fn document(entry: &CaseEntry, words: &Words) -> Value {
    let file = match &entry.origin {
        Origin::File(path) => Some(path.display().to_string()),
        Origin::Shipped | Origin::Journal => None,
    };
    match &entry.case {
        Ok(source) => {
            let world = &source.world;
            let seats: Vec<Value> = world
                .seats
                .iter()
                .map(|(seat, row)| json!({ "seat": row.id, "discipline": world.discipline(seat).id, "hours": row.hours }))
                .collect();
            json!({
                "id": entry.id,
                "file": file,
                "title": words.case(&world.title),
                "subtitle": words.case(&world.subtitle),
                "turns": world.turns,
                "languages": world.languages,
                "seats": seats,
            })
        }
        Err(fault) => json!({ "id": entry.id, "file": file, "fault": faults::case_fault(words, fault) }),
    }
}
