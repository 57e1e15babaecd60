//! How life is now, how it felt, and what was expected beside what came.

use super::Compared;
use super::keyed::{ended, outlook_continuity, outlook_expertise, outlook_load};
use super::page::{Block, Section, Table, Writer};
use crate::engine::event::EndedBy;
use crate::feedback::Prediction;
use crate::feedback::debrief::Outcome;
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
        blocks.push(Block::Text(because(write, why, turn)));
    }
    write.section("life", key::H_LIFE, blocks)
}

/// The ending by its title, and why it came, in one line.
pub(super) fn ended_so(write: &Writer) -> Option<Block> {
    let (ending, why, turn) = write.value.ending?;
    let title = write.words.case(&write.world.endings[ending].title);
    Some(Block::Text(write.say(
        key::BRIEF_ENDED,
        &[
            ("ending", title.into()),
            ("why", because(write, why, turn).into()),
        ],
    )))
}

/// Why it ended.
fn because(write: &Writer, why: EndedBy, turn: u8) -> String {
    match why {
        EndedBy::LastTurn => write.words.text(ended(why)),
        EndedBy::ClosedWell | EndedBy::TheyStopped => {
            let turn = u16::from(turn);
            write.say(ended(why), &[("turn", turn.into()), write.family()])
        }
    }
}

/// Feelings, what was expected beside what came, and the case's questions.
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
            who: when(write, feeling.seat, feeling.after),
            text: feeling.text.clone(),
        });
    }
    // In a short play what was expected stands on the first page, beside what came.
    if write.short() {
        blocks.extend(seen_by(write));
    } else {
        blocks.extend(impressions(write, seen_by(write)));
        blocks.extend(to_talk_about(write).map(Block::Question));
    }
    blocks.extend(write.questions(Phase::Reactions));
    write.section("reactions", key::H_REACTIONS, blocks)
}

/// What was expected beside what came, with what else is said of it; nothing where nobody expected anything.
pub(super) fn impressions(write: &Writer, said: Vec<Block>) -> Vec<Block> {
    if write.value.predictions.is_empty() {
        return Vec::new();
    }
    let about = if too_early(write) {
        write.words.text(key::GUESS_TOO_EARLY)
    } else {
        basis(write)
    };
    std::iter::once(Block::Table(guesses(write)))
        .chain(said)
        .chain([Block::Text(about)])
        .collect()
}

/// What they saw it by, in their own words.
fn seen_by(write: &Writer) -> Vec<Block> {
    let written = write
        .value
        .predictions
        .iter()
        .filter(|guess| !guess.text.is_empty());
    written
        .map(|guess| {
            let who = when(write, guess.seat, guess.after);
            Block::Quote {
                who: write.say(key::GUESS_SAW, &[("who", who.into())]),
                text: guess.text.clone(),
            }
        })
        .collect()
}

/// What a difference between what was expected and what came is good for; none where nothing differs.
pub(super) fn to_talk_about(write: &Writer) -> Option<String> {
    let differs = |guess: &Prediction| {
        let record = outcomes(write).find(|(after, _)| *after == guess.after);
        record.is_some_and(|(_, came)| {
            let pairs = [
                (guess.load, came.load),
                (guess.continuity, came.continuity),
                (guess.expertise, came.expertise),
            ];
            let mut known = pairs.into_iter().filter_map(|(guess, came)| Some((guess, came?)));
            known.any(|(guess, came)| guess != came)
        })
    };
    write.value.predictions.iter().any(differs).then(|| talk(write))
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
        about: match to_talk_about(write) {
            Some(talk) => format!("{} {talk}", basis(write)),
            None => basis(write),
        },
    })
}

/// What the record lays beside what.
fn basis(write: &Writer) -> String {
    let mut turns: Vec<usize> = outcomes(write).map(|(_, outcome)| outcome.beside).collect();
    turns.dedup();
    match turns.as_slice() {
        [same] => write
            .words
            .counted(key::GUESS_WHY, u16::try_from(*same).unwrap_or(u16::MAX)),
        _ => write.words.text(key::GUESS_WHY_EACH),
    }
}

/// What a difference is good for: a conversation, or, where one person guessed, a question to oneself.
fn talk(write: &Writer) -> String {
    let mut guessed = write.value.predictions.iter().map(|guess| guess.seat);
    let first = guessed.next();
    let others = guessed.any(|seat| Some(seat) != first);
    write.words.text(if others {
        key::GUESS_TALK
    } else {
        key::GUESS_TALK_ALONE
    })
}

/// How it went by each time something was expected, where there were turns enough to compare.
fn outcomes<'w>(write: &'w Writer) -> impl Iterator<Item = (u8, Outcome)> + use<'w> {
    let outcomes = write.value.outcomes.iter().copied();
    outcomes.filter(|(_, outcome)| outcome.beside > 0)
}

/// Too few turns to lay the end beside the begin, each time.
fn too_early(write: &Writer) -> bool {
    outcomes(write).next().is_none()
}

/// Who said or expected this, and when: halfway and at the end are two impressions.
fn when(write: &Writer, seat: SeatId, after: u8) -> String {
    let key = if at_the_end(write, after) {
        key::GUESS_AT_END
    } else {
        key::GUESS_HALFWAY
    };
    let who = ("who", write.seat_capital(seat).into());
    write.words.say(key, &[who, ("turn", u16::from(after).into())])
}

/// Whether no turn was left once this one was closed.
fn at_the_end(write: &Writer, after: u8) -> bool {
    let last = write.value.turns.last().copied().unwrap_or(0);
    write.value.ending.is_some() && after >= last
}

/// What was expected, in the order in which it was, and below each time how it went until then.
fn guesses(write: &Writer) -> Table {
    let words = write.words;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let several = write.value.outcomes.len() > 1;
    for (after, outcome) in &write.value.outcomes {
        for seat in write.world.seats.ids() {
            let own = write.value.predictions.iter();
            let own = own.filter(|guess| guess.seat == seat && guess.after == *after);
            rows.extend(own.map(|guess| {
                vec![
                    when(write, guess.seat, guess.after),
                    words.text(outlook_load(Some(guess.load))),
                    words.text(outlook_continuity(Some(guess.continuity))),
                    words.text(outlook_expertise(Some(guess.expertise))),
                ]
            }));
        }
        if outcome.beside > 0 {
            rows.push(vec![
                if several && !at_the_end(write, *after) {
                    words.say(key::GUESS_OUTCOME_UNTIL, &[("turn", u16::from(*after).into())])
                } else {
                    words.text(key::GUESS_OUTCOME)
                },
                words.text(outlook_load(outcome.load)),
                words.text(outlook_continuity(outcome.continuity)),
                words.text(outlook_expertise(outcome.expertise)),
            ]);
        }
    }
    Table {
        caption: Some(words.text(key::GUESS_TABLE)),
        head: write.heads(&[key::C_WHO, key::C_LOAD, key::C_CONTINUITY, key::C_EXPERTISE]),
        rows,
    }
}
