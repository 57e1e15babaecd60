//! What many plays say of the case: whether everything in it can come about, and whether it teaches what it means to.

use super::{Bench, Writing, choice};
use crate::lab::{Balance, Reach, Reached};
use crate::scenario::World;
use crate::view::{Choice, Part, balance_parts, target_kind, target_names, target_text};
use crate::words::Words;
use crate::words::cli::key::*;
use crate::words::workbench::key::*;
use std::sync::Arc;

/// What is being reckoned, or was.
#[derive(Debug, Clone, Default)]
pub enum Reckoned {
    /// Nothing yet.
    #[default]
    Nothing,
    /// It is going on.
    Running(Running),
    /// Whether everything can come about, in this world.
    Reach(Arc<World>, Reach),
    /// Whether it teaches what it means to, in this world.
    Balance(Arc<World>, Balance),
    /// It was broken off.
    Cancelled,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Running {
    /// Parts done.
    pub done: u32,
    /// Of how many.
    pub of: u32,
}

/// What many plays say.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReckoningView {
    /// What can be reckoned here.
    pub about: String,
    /// Reckons it.
    pub choices: Vec<Choice>,
    /// How far it is: in words and in per cent; and breaking it off.
    pub running: Option<(String, u32, Choice)>,
    /// The text was changed since.
    pub old: Option<String>,
    /// What was found.
    pub parts: Vec<Part>,
    /// How each part of the case comes about; pressed, the preview shows it.
    pub witnesses: Vec<Choice>,
}

pub(super) fn reckoning(words: &Words, writing: &Writing<'_>) -> ReckoningView {
    let why = writing
        .sound
        .is_none()
        .then(|| words.text(WORKBENCH_PREVIEW_NONE));
    let running = matches!(writing.reckoning, Reckoned::Running(_)).then(|| words.text(WORKBENCH_RUNNING));
    let start = |key, note, bench| {
        choice(words.text(key), bench)
            .note(words.text(note))
            .blocked(why.clone().or(running.clone()))
    };
    let view = ReckoningView {
        about: words.text(WORKBENCH_RECKON_ABOUT),
        choices: vec![
            start(WORKBENCH_REACH, WORKBENCH_REACH_ABOUT, Bench::Reach),
            start(WORKBENCH_BALANCE, WORKBENCH_BALANCE_ABOUT, Bench::Balance),
        ],
        ..ReckoningView::default()
    };
    let old = |world: &Arc<World>| {
        let same = writing
            .sound
            .is_some_and(|source| Arc::ptr_eq(&source.world, world));
        (!same).then(|| words.text(WORKBENCH_OLD))
    };
    match writing.reckoning {
        Reckoned::Nothing => view,
        Reckoned::Cancelled => ReckoningView {
            old: Some(words.text(WORKBENCH_CANCELLED)),
            ..view
        },
        Reckoned::Running(Running { done, of }) => {
            let per_cent = done * 100 / (*of).max(1);
            let said = words.about(WORKBENCH_PROGRESS, "percent", per_cent.to_string());
            let cancel = choice(words.text(WORKBENCH_CANCEL), Bench::Cancel);
            ReckoningView {
                running: Some((said, per_cent, cancel)),
                ..view
            }
        }
        Reckoned::Balance(world, found) => ReckoningView {
            old: old(world),
            parts: balance_parts(words, world, found),
            ..view
        },
        Reckoned::Reach(world, found) => ReckoningView {
            parts: reach_parts(words, world, found),
            witnesses: witnesses(words, world, found)
                .into_iter()
                .map(|witness| witness.blocked(old(world)))
                .collect(),
            old: old(world),
            ..view
        },
    }
}

/// What never comes, and what did not come.
fn reach_parts(words: &Words, world: &World, found: &Reach) -> Vec<Part> {
    let names = target_names(world);
    let lines = |wanted: &Reached| -> Vec<String> {
        found
            .targets
            .iter()
            .zip(&names)
            .filter(|((_, reached), _)| reached == wanted)
            .map(|((target, _), name)| format!("{name}: {}", words.clause(target_text(world, *target))))
            .collect()
    };
    let (never, not_seen) = (lines(&Reached::Never), lines(&Reached::NotSeen));
    if never.is_empty() && not_seen.is_empty() {
        return vec![Part {
            heading: words.text(CLI_REACH_ALL),
            lines: Vec::new(),
        }];
    }
    let counted = |key, lines: Vec<String>, plays: Option<u32>| {
        let mut said = vec![("count", lines.len().to_string().into())];
        said.extend(plays.map(|plays| ("plays", plays.to_string().into())));
        Part {
            heading: words.say(key, &said),
            lines,
        }
    };
    let mut parts = vec![
        counted(CLI_REACH_NEVER, never, None),
        counted(CLI_REACH_NOT_SEEN, not_seen, Some(found.plays)),
    ];
    parts.retain(|part| !part.lines.is_empty());
    parts
}

/// What comes about, each with the turn in which it does.
fn witnesses(words: &Words, world: &World, found: &Reach) -> Vec<Choice> {
    let names = target_names(world);
    found
        .targets
        .iter()
        .zip(names)
        .enumerate()
        .filter_map(|(nth, ((target, reached), name))| {
            let Reached::By(witness) = reached else {
                return None;
            };
            // Options come with their moment.
            if target_kind(*target) == "option" {
                return None;
            }
            let said = [
                ("name", name.into()),
                ("turn", words.count(u16::from(witness.turn)).into()),
                ("text", words.clause(target_text(world, *target)).into()),
            ];
            Some(choice(words.say(WORKBENCH_WITNESS, &said), Bench::Witness(nth)))
        })
        .collect()
}
