//! What a turn tells back: one voice, and three sentences of direction on load, continuity and the edge of one's
//! expertise. Chosen by weight from what happened; no figures. The sentences are made in `view`.

mod continuity;
mod edge;
mod load;
#[cfg(test)]
mod tests;

pub use continuity::ContinuityWord;
pub use edge::EdgeWord;
pub use load::{Grew, LoadCause, LoadWord, More};

use super::expertise::{Ledger, ledgers};
use super::load::{Course, courses};
use super::log::{Evidence, Log, What};
use crate::engine::event::{Event, EventKind, Rule};
use crate::scenario::ids::*;
use crate::scenario::model::{Element, Mood};

/// What one turn tells back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Back {
    /// Turn.
    pub turn: u8,
    /// Who of the family speaks, and what they say.
    pub voice: Option<(PersonId, VoiceId, Mood)>,
    /// Heavier or lighter, and by what.
    pub load: Option<Sentence<LoadWord>>,
    /// More or less continuous.
    pub continuity: Sentence<ContinuityWord>,
    /// Within or over the edge of one's expertise; safety and too heavy a form stand here too.
    pub edge: Sentence<EdgeWord>,
    /// In how many earlier turns each sentence said the same kind of thing: so that it can be said otherwise.
    pub before: Before,
}

/// In how many earlier turns a sentence said the same kind of thing as it does now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Before {
    /// On load: also then more than this could be borne, or also then within it.
    pub load: u8,
    /// On continuity.
    pub continuity: u8,
    /// On the edge of one's expertise.
    pub edge: u8,
}

/// A sentence, what it rests on, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence<T> {
    /// What it says.
    pub word: T,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
    /// Which of the twelve elements it touches.
    pub element: Element,
}

/// A sentence from this weight on tells of something nobody should miss: a worry left, a broken word, work in another's field.
const GRAVE: u8 = 85;

impl Back {
    /// Whether the sentence on continuity tells of something nobody should miss.
    pub fn continuity_is_grave(&self) -> bool {
        continuity::weight(&self.continuity.word) >= GRAVE
    }

    /// Whether the sentence on the edge tells of something nobody should miss.
    pub fn edge_is_grave(&self) -> bool {
        edge::weight(&self.edge.word) >= GRAVE || matches!(self.edge.word, EdgeWord::StepLeft(_))
    }
}

/// What `turn` tells back.
pub fn back(log: &Log, turn: u8) -> Back {
    let log = log.until(turn);
    let (loads, ledgers) = (courses(&log), ledgers(&log));
    let mut told: Vec<Back> = Vec::new();
    for closed in log.turns().iter().copied().filter(|closed| *closed < turn) {
        told.push(one(&log, closed, &loads, &ledgers, told.last()));
    }
    let now = one(&log, turn, &loads, &ledgers, told.last());
    let count = |same: &dyn Fn(&Back) -> bool| {
        u8::try_from(told.iter().filter(|back| same(back)).count()).unwrap_or(u8::MAX)
    };
    let over = |back: &Back| back.load.as_ref().map(|load| load.word.mood >= Mood::Overloaded);
    Back {
        before: Before {
            load: count(&|back| over(back) == over(&now)),
            continuity: count(&|back| {
                continuity::weight(&back.continuity.word) == continuity::weight(&now.continuity.word)
            }),
            edge: count(&|back| edge::weight(&back.edge.word) == edge::weight(&now.edge.word)),
        },
        ..now
    }
}

fn one(log: &Log, turn: u8, loads: &[Course], ledgers: &[Ledger], last: Option<&Back>) -> Back {
    let continuity = fresh(
        continuity::candidates(log, turn),
        last.map(|back| &back.continuity.word),
        continuity::weight,
    );
    let mut load = load::sentence(log, turn, loads);
    if let (Some(load), ContinuityWord::LeftAlone(need)) = (&mut load, &continuity.word) {
        // That this grew is told in the next sentence.
        load.word.but = load.word.but.filter(|(but, _)| but != need);
    }
    Back {
        turn,
        voice: voice(log, turn, last),
        load,
        continuity,
        edge: fresh(
            edge::candidates(log, turn, ledgers),
            last.map(|back| &back.edge.word),
            edge::weight,
        ),
        before: Before::default(),
    }
}

/// Candidates above this weight are said however often.
const ALWAYS_SAID: u8 = 92;

/// Candidates from this weight are worth saying in the place of any that would be said twice running.
const WORTH_SAYING: u8 = 54;

/// Below this, a candidate only fills a silence.
const LIGHTEST: u8 = 30;

/// Candidates up to this weight give way to any but the lightest.
const GIVES_WAY: u8 = 60;

/// The weightiest candidate, where the same isn't said twice running while there is something else worth saying.
fn fresh<T: Clone + PartialEq>(
    mut candidates: Vec<Sentence<T>>,
    last: Option<&T>,
    weight: impl Fn(&T) -> u8,
) -> Sentence<T> {
    candidates.sort_by_key(|candidate| std::cmp::Reverse(weight(&candidate.word)));
    let first = candidates.first().map_or(0, |first| weight(&first.word));
    let repeats = last.is_some_and(|last| weight(last) == first) && first <= ALWAYS_SAID;
    let other = candidates.iter().position(|candidate| {
        let own = weight(&candidate.word);
        own != first && (own >= WORTH_SAYING || (first <= GIVES_WAY && own >= LIGHTEST))
    });
    let chosen = other.filter(|_| repeats).unwrap_or(0);
    candidates.swap_remove(chosen)
}

/// One voice: of whoever is worst off, and rather somebody who didn't speak the turn before.
fn voice(log: &Log, turn: u8, last: Option<&Back>) -> Option<(PersonId, VoiceId, Mood)> {
    let before = last.and_then(|back| back.voice).map(|(person, ..)| person);
    log.turn(turn)
        .filter_map(|event| match event.kind {
            EventKind::Said { person, voice, mood } => Some((person, voice, mood)),
            _ => None,
        })
        .max_by_key(|(person, voice, mood)| (*mood, Some(*person) != before, std::cmp::Reverse(*voice)))
}

/// Whether anything was carried out.
fn acted(log: &Log, turn: u8) -> bool {
    log.turn(turn)
        .any(|event| matches!(event.kind, EventKind::CarriedOut { .. }))
}

fn needed(log: &Log, event: &Event, need: NeedId) -> Evidence {
    let proof = log.evidence(event);
    match proof.what {
        What::Rule(Rule::Drift | Rule::Easing) | What::Decision => Evidence {
            what: What::Need(need),
            ..proof
        },
        _ => proof,
    }
}
