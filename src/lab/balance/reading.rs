//! How much of a case there is to read, turn by turn: the case's own texts, not what the game says itself.

use crate::engine::event::EventKind;
use crate::engine::state::Seed;
use crate::lab::auto::{Stuck, auto};
use crate::lab::simulate::all_alike;
use crate::scenario::World;
use crate::scenario::text::{Language, Text};
use crate::seats::Temper;

/// Words of the case to read in one turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnToRead {
    /// Which.
    pub turn: u8,
    /// Words per language, in the most wordy of the plays looked at.
    pub words: Vec<(Language, u32)>,
}

/// Words that people read in a minute, taken low: adults read prose in silence at about 240 (Brysbaert 2019), and slower
/// together.
pub const WORDS_PER_MINUTE: u32 = 180;

impl TurnToRead {
    /// Whole minutes of reading, rounded up.
    pub fn minutes(words: u32) -> u32 {
        words.div_ceil(WORDS_PER_MINUTE)
    }
}

/// Plays looked at.
const SEEDS: u64 = 6;

pub(super) fn reading(world: &World) -> Result<Vec<TurnToRead>, Stuck> {
    let mut most: Vec<TurnToRead> = (1..=world.turns)
        .map(|turn| TurnToRead {
            turn,
            words: world.languages.iter().map(|language| (*language, 0)).collect(),
        })
        .collect();
    for seed in 1..=SEEDS {
        let played = auto(world, Seed(seed), &all_alike(world, Temper::Attuned))?;
        for of_turn in &mut most {
            for (language, known) in &mut of_turn.words {
                let mut words = 0;
                let mut read = |text: &Text| words += count(text.get(*language));
                if of_turn.turn == 1 {
                    at_first(world, &mut read);
                }
                let events = played.events.iter().filter(|event| event.turn == of_turn.turn);
                events.for_each(|event| read_of(world, &event.kind, &mut read));
                *known = (*known).max(words);
            }
        }
    }
    Ok(most)
}

/// What is read before anything happens.
fn at_first(world: &World, read: &mut impl FnMut(&Text)) {
    read(&world.briefing.about);
    read(&world.briefing.announcement);
    world.briefing.aims.iter().for_each(|aim| read(&aim.text));
    world.people.rows().iter().for_each(|person| read(&person.about));
    for need in world.needs.rows().iter().filter(|need| !need.hidden) {
        read(&need.name);
        read(&need.about);
    }
    world.week.iter().for_each(|block| read(&block.text));
}

fn read_of(world: &World, kind: &EventKind, read: &mut impl FnMut(&Text)) {
    match kind {
        EventKind::NewsCame(news) => read(&world.news[*news].text),
        EventKind::MomentCame(moment) => {
            let moment = &world.moments[*moment];
            read(&moment.title);
            read(&moment.text);
            for option in &moment.options {
                read(&world.options[*option].text);
                read(&world.options[*option].note);
            }
        }
        EventKind::Chosen { option, .. } => read(&world.options[*option].told),
        EventKind::FactLearnt { fact, .. } => {
            read(&world.facts[*fact].name);
            read(&world.facts[*fact].text);
        }
        EventKind::Happened(event) => read(&world.events[*event].text),
        EventKind::LaterCame(later) => read(&world.later[*later].text),
        EventKind::Said { voice, .. } => read(&world.voices[*voice].text),
        EventKind::SignalSeen(signal) => {
            read(&world.signals[*signal].name);
            read(&world.signals[*signal].text);
        }
        EventKind::Ended { ending, .. } => {
            read(&world.endings[*ending].title);
            read(&world.endings[*ending].text);
        }
        _ => {}
    }
}

fn count(text: &str) -> u32 {
    u32::try_from(text.split_whitespace().count()).unwrap_or(u32::MAX)
}
