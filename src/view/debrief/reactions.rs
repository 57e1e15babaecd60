//! How life is now, how it felt, and what was expected beside what came.

use super::Compared;
use super::keyed::{ended, outlook_continuity, outlook_expertise, outlook_load};
use super::page::{Block, Section, Table, Writer};
use crate::engine::event::EndedBy;
use crate::feedback::Prediction;
use crate::scenario::ids::SeatId;
use crate::scenario::model::Phase;
use crate::words::debrief::key;

/// The ending.
pub(super) fn life(write: &Writer) -> Section {
    let mut blocks = Vec::new();
    if let Some((ending, why, turn)) = write.value.ending {
        let ending = &write.world.endings[ending];
        blocks.push(Block::Heading(write.words.case(&ending.title).to_owned()));
        for paragraph in write.words.case(&ending.text).split("\n\n") {
            blocks.push(Block::Text(paragraph.trim().to_owned()));
        }
        blocks.push(Block::Text(match why {
            EndedBy::LastTurn => write.words.text(ended(why)),
            EndedBy::ClosedWell | EndedBy::TheyStopped => {
                let turn = u16::from(turn);
                write.say(ended(why), &[("turn", turn.into()), write.family()])
            }
        }));
    }
    write.section("life", key::H_LIFE, blocks)
}

/// Feelings, predictions and the case's questions.
pub(super) fn section(write: &Writer) -> Section {
    let words = write.words;
    let mut blocks = Vec::new();
    if let Some(goal) = &write.value.shared_goal {
        blocks.push(Block::Text(
            words.say(key::SHARED_GOAL, &[("goal", goal.as_str().into())]),
        ));
        blocks.push(Block::Question(words.say(key::GOAL_HOW_NEAR, &[write.family()])));
    }
    for feeling in &write.value.feelings {
        blocks.push(Block::Quote {
            who: write.seat_capital(feeling.seat),
            text: feeling.text.clone(),
        });
    }
    for prediction in &write.value.predictions {
        if !prediction.text.is_empty() {
            blocks.push(Block::Quote {
                who: when(write, prediction),
                text: prediction.text.clone(),
            });
        }
    }
    if !write.value.predictions.is_empty() {
        blocks.push(Block::Table(guesses(write)));
        blocks.push(Block::Text(why(write)));
    }
    blocks.extend(write.questions(Phase::Reactions));
    write.section("reactions", key::H_REACTIONS, blocks)
}

/// What was guessed beside what came, once enough was played to compare; who plays `alone` is spoken to.
pub(super) fn compared(write: &Writer, alone: Option<SeatId>) -> Option<Compared> {
    let words = write.words;
    let guessed = !write.value.predictions.is_empty() && !too_early(write);
    let written = write
        .value
        .predictions
        .iter()
        .filter(|guess| !guess.text.is_empty());
    guessed.then(|| Compared {
        heading: words.text(key::GUESS_TABLE),
        table: Table {
            caption: None,
            ..guesses(write)
        },
        seen_by: written
            .map(|guess| {
                let text = ("text", guess.text.as_str().into());
                if alone == Some(guess.seat) {
                    write.say(key::GUESS_SEEN_BY_YOU, &[text])
                } else {
                    write.say(key::GUESS_SEEN_BY, &[("who", write.seat(guess.seat)), text])
                }
            })
            .collect(),
        about: why(write),
    })
}

/// What is laid beside what, and what to do with a difference.
fn why(write: &Writer) -> String {
    if too_early(write) {
        return write.words.text(key::GUESS_TOO_EARLY);
    }
    let turns = u16::try_from(write.value.outcome.beside).unwrap_or(u16::MAX);
    write.words.counted(key::GUESS_WHY, turns)
}

/// Too few turns to lay the end beside the begin.
fn too_early(write: &Writer) -> bool {
    write.value.outcome.beside == 0
}

/// Who expected this, and after which turn: halfway and at the end are two guesses.
fn when(write: &Writer, guess: &Prediction) -> String {
    let who = write.seat_capital(guess.seat);
    let turn = u16::from(guess.after);
    write
        .words
        .say(key::GUESS_AFTER, &[("who", who.into()), ("turn", turn.into())])
}

/// The predictions of each seat, in the order in which they were made, and how it went.
fn guesses(write: &Writer) -> Table {
    let words = write.words;
    let mut rows: Vec<Vec<String>> = Vec::new();
    for seat in write.world.seats.ids() {
        let own = write.value.predictions.iter().filter(|guess| guess.seat == seat);
        rows.extend(own.map(|guess| {
            vec![
                when(write, guess),
                words.text(outlook_load(Some(guess.load))),
                words.text(outlook_continuity(Some(guess.continuity))),
                words.text(outlook_expertise(Some(guess.expertise))),
            ]
        }));
    }
    let outcome = write.value.outcome;
    if !too_early(write) {
        rows.push(vec![
            words.text(key::GUESS_OUTCOME),
            words.text(outlook_load(outcome.load)),
            words.text(outlook_continuity(outcome.continuity)),
            words.text(outlook_expertise(outcome.expertise)),
        ]);
    }
    Table {
        caption: Some(words.text(key::GUESS_TABLE)),
        head: write.heads(&[key::C_WHO, key::C_LOAD, key::C_CONTINUITY, key::C_EXPERTISE]),
        rows,
    }
}
