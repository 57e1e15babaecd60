//! `samenspel auto`: colleagues play a whole case.

use super::arguments::{Seeded, policy};
use super::simulate::tempers;
use super::{Result, Wrong, output};
use crate::lab::Tempers;
use crate::scenario::ids::*;
use crate::seats::Temper;
use crate::session::{
    FileStore, JournalError, Library, MemoryStore, Parting, Play, PlayError, Player, Recording, Source,
    Store, fresh_seed, players_of, take_over,
};
use crate::view::{faults, seated};
use crate::words::Words;
use crate::words::cli::key::*;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Let colleagues play a whole case, as a demonstration or for analysis.
#[derive(Debug, clap::Args)]
pub struct Auto {
    /// Id of a case (see `samenspel cases`) or path of one
    case: String,
    /// How every seat decides. `attuned` listens and does no more than the family can bear
    #[arg(long, value_name = "NAME", default_value = "attuned", value_parser = policy())]
    policy: Temper,
    /// A temper for each seat, in the order of the case: attuned,cautious,silo,attuned
    #[arg(long, value_name = "NAME,NAME,...", value_delimiter = ',', value_parser = policy(), conflicts_with = "policy")]
    table: Vec<Temper>,
    #[command(flatten)]
    seeded: Seeded,
    /// Go on from the decisions in this journal, such as a witness of `samenspel reach`; its seed is taken over too
    #[arg(long, value_name = "FILE", conflicts_with = "seed")]
    from: Option<PathBuf>,
    /// Keep the journal in this file, which must not exist yet
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// One JSON document instead of lines
    #[arg(long)]
    json: bool,
}

/// Where decisions that were taken over no longer fit.
fn parted(words: &Words, turn: u8, why: &str) -> Wrong {
    let turn = u16::from(turn);
    Wrong(words.say(CLI_AUTO_PARTED, &[("turn", turn.into()), ("why", why.into())]))
}

impl Auto {
    pub fn run(&self, library: &Library, words: &Words) -> Result<ExitCode> {
        let source = library
            .case(&self.case)
            .map_err(|fault| Wrong(faults::case_fault(words, &fault)))?;
        match &self.out {
            None => self.play(&source, MemoryStore::default(), words),
            Some(path) => {
                let store = FileStore::create(path).map_err(|error| {
                    Wrong(faults::journal_fault(
                        words,
                        path,
                        &JournalError::Unwritable(error),
                    ))
                })?;
                self.play(&source, store, words)
            }
        }
    }

    fn play<S: Store>(&self, source: &Source, store: S, words: &Words) -> Result<ExitCode> {
        let wrong = |fault: PlayError| {
            let file = self.out.as_deref().unwrap_or(Path::new("-"));
            Wrong(faults::play_fault(words, &source.world, file, &fault))
        };
        let from = self.from.as_deref().map(|path| {
            Recording::read(path).map_err(|fault| Wrong(faults::journal_fault(words, path, &fault)))
        });
        let from = from.transpose()?;
        let seed = from
            .as_ref()
            .map(|recording| recording.header.seed)
            .or(self.seeded.seed)
            .unwrap_or_else(fresh_seed);
        let tempers = tempers(&source.world, &self.table, self.policy, words)?;
        let alone = tempers.map(|_, temper| Player::Colleague(*temper));
        let players = from
            .as_ref()
            .map_or(alone, |recording| players_of(recording, &source.world));
        let mut play = Play::start(source, seed, players, store).map_err(wrong)?;
        if let Some(from) = &from {
            take_over(&mut play, from.world(), &from.records).map_err(|parting| match parting {
                Parting::Play(fault) => wrong(fault),
                Parting::Gone { turn, what } => {
                    parted(words, turn, &words.about(CLI_AUTO_GONE, "what", what))
                }
                Parting::Refused { turn, why } => parted(words, turn, &words.refusal(&source.world, &why)),
            })?;
        }
        play.stand_in(&tempers);
        play.settle().map_err(wrong)?;
        self.tell(&play, &tempers, words);
        Ok(ExitCode::SUCCESS)
    }

    fn tell<S: Store>(&self, play: &Play<S>, tempers: &Tempers, words: &Words) {
        let world = play.world();
        let policy = seated(world, tempers);
        let ending = play
            .state()
            .ended
            .and_then(|ending: EndingId| world.endings.get(ending));
        let hash = play.state().hash();
        let file = self.out.as_ref().map(|path| path.display().to_string());
        if self.json {
            output::json(&json!({
                "case": world.id,
                "policy": policy,
                "seed": play.seed(),
                "turns": play.state().turn,
                "commands": play.records().iter().filter(|record| record.command().is_some()).count(),
                "ending": ending.map(|ending| json!({ "id": ending.id, "title": words.case(&ending.title) })),
                "final_hash": hash,
                "journal": file,
            }));
            return;
        }
        output::line(words.say(
            CLI_AUTO_PLAYED,
            &[
                ("title", words.case(&world.title).into()),
                ("policy", policy.into()),
                ("seed", play.seed().0.to_string().into()),
            ],
        ));
        if let Some(ending) = ending {
            output::line(words.say(CLI_ENDING, &[("title", words.case(&ending.title).into())]));
        }
        output::line(words.say(CLI_FINGERPRINT, &[("hash", hash.into())]));
        if let Some(file) = file {
            output::line(words.say(CLI_JOURNAL_KEPT, &[("file", file.into())]));
        }
    }
}
