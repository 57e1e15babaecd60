//! Plays a recording again by today's rules: does the same come of it, and if not, from where on?

use super::entry::{Entry, Record};
use super::recording::Recording;
use crate::engine::command::Actor;
use crate::engine::event::Event;
use crate::engine::refusal::Refusal;
use crate::engine::{apply, blank, start, step};

/// What came of playing a recording again.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplayReport {
    /// Commands in it.
    pub commands: usize,
    /// Notes in it.
    pub notes: usize,
    /// Turns that were begun.
    pub turns: u8,
    /// Fingerprint of the state at the end of the replay, or at the first difference.
    pub final_hash: String,
    /// The same happened as was recorded, to the end.
    pub agrees: bool,
    /// Where it first went otherwise.
    pub first_difference: Option<Difference>,
}

/// Where a replay first went otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The record, from 0.
    pub seq: u64,
    /// Its turn.
    pub turn: u8,
    /// Who gave it.
    pub by: Actor,
    /// What differs.
    pub what: Differs,
}

/// What differs in a replay.
#[derive(Debug, Clone, PartialEq)]
pub enum Differs {
    /// Today's rules refuse the command.
    Refused(Refusal),
    /// Other things happen.
    Events {
        /// Place of the first event that differs, from 0.
        place: usize,
        /// What was recorded there.
        recorded: Option<Event>,
        /// What happens today.
        today: Option<Event>,
    },
    /// The same happens, but the state it makes is another than the recorded events make.
    State,
}

/// Plays `recording` again from its own case, rules and disciplines.
pub fn replay(recording: &Recording) -> ReplayReport {
    let world = recording.world();
    let mut state = blank(world, recording.header.seed, recording.persons());
    let mut first_difference = None;
    for record in &recording.records {
        let mut events = Vec::new();
        let refused = match record.entry {
            Entry::Start => {
                start(world, recording.header.seed, recording.persons(), &mut events);
                None
            }
            Entry::Command(command, _) => step(world, &state, record.by, command, &mut events).err(),
            Entry::Note(_) => None,
        };
        let what = refused
            .map(Differs::Refused)
            .or_else(|| difference(&record.events, &events));
        if let Some(what) = what {
            first_difference = Some(at(record, what));
            break;
        }
        for event in &events {
            apply(world, &mut state, event);
        }
    }
    if first_difference.is_none() && state != recording.state() {
        first_difference = recording.records.last().map(|record| at(record, Differs::State));
    }
    let commands = recording.records.iter().filter_map(Record::command).count();
    let notes = recording.records.iter().filter_map(Record::note).count();
    ReplayReport {
        commands,
        notes,
        turns: recording
            .records
            .iter()
            .map(|record| record.turn)
            .max()
            .unwrap_or(0),
        final_hash: state.hash(),
        agrees: first_difference.is_none(),
        first_difference,
    }
}

fn at(record: &Record, what: Differs) -> Difference {
    Difference {
        seq: record.seq,
        turn: record.turn,
        by: record.by,
        what,
    }
}

fn difference(recorded: &[Event], today: &[Event]) -> Option<Differs> {
    let place =
        (0..recorded.len().max(today.len())).find(|place| recorded.get(*place) != today.get(*place))?;
    Some(Differs::Events {
        place,
        recorded: recorded.get(place).cloned(),
        today: today.get(place).cloned(),
    })
}
