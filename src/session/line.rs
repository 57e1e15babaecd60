//! One record as it stands in a journal, and back.

use super::codec::{Codec, CodecError};
use super::entry::{Entry, Note, Outlook, Record};
use crate::engine::command::Actor;
use crate::scenario::ids::*;
use crate::scenario::signs::readable;
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OnDisk {
    seq: u64,
    turn: u8,
    by: Value,
    entry: EntryOnDisk,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<Value>,
    events: Value,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum EntryOnDisk {
    Start,
    Command {
        command: Value,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        because: Option<String>,
    },
    Note(NoteOnDisk),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum NoteOnDisk {
    SharedGoal {
        text: String,
    },
    Feeling {
        seat: Value,
        text: String,
    },
    Prediction {
        seat: Value,
        load: Outlook,
        continuity: Outlook,
        expertise: Outlook,
        text: String,
    },
    Ability {
        moment: Value,
        seat: Value,
        level: u8,
    },
    FiguresShown {
        turn: u8,
    },
}

/// The record as one JSON value.
///
/// # Errors
/// When it holds an id that is not of the case.
pub fn write(codec: &Codec, record: &Record) -> Result<String, CodecError> {
    let entry = match &record.entry {
        Entry::Start => EntryOnDisk::Start,
        Entry::Command(command, because) => EntryOnDisk::Command {
            command: codec.write(command)?,
            because: because.clone(),
        },
        Entry::Note(note) => EntryOnDisk::Note(write_note(codec, note)?),
    };
    Ok(serde_json::to_string(&OnDisk {
        seq: record.seq,
        turn: record.turn,
        by: codec.write(&record.by)?,
        entry,
        reason: record.reason.map(|reason| codec.write(&reason)).transpose()?,
        events: codec.write(&record.events)?,
    })?)
}

/// The record that stands as `payload`. What a stranger wrote in it is made readable, as what players write here is.
///
/// # Errors
/// When it is no record, or names what the case does not have.
pub fn read(codec: &Codec, payload: &[u8]) -> Result<Record, CodecError> {
    let disk: OnDisk = serde_json::from_slice(payload)?;
    let entry = match disk.entry {
        EntryOnDisk::Start => Entry::Start,
        EntryOnDisk::Command { command, because } => {
            Entry::Command(codec.read(command)?, because.as_deref().map(readable))
        }
        EntryOnDisk::Note(note) => Entry::Note(read_note(codec, note)?.reworded(readable)),
    };
    Ok(Record {
        seq: disk.seq,
        turn: disk.turn,
        by: codec.read::<Actor>(disk.by)?,
        entry,
        events: codec.read(disk.events)?,
        reason: disk.reason.map(|reason| codec.read(reason)).transpose()?,
    })
}

fn write_note(codec: &Codec, note: &Note) -> Result<NoteOnDisk, CodecError> {
    Ok(match note {
        Note::SharedGoal(text) => NoteOnDisk::SharedGoal { text: text.clone() },
        Note::Feeling { seat, text } => NoteOnDisk::Feeling {
            seat: codec.write(seat)?,
            text: text.clone(),
        },
        Note::Prediction {
            seat,
            load,
            continuity,
            expertise,
            text,
        } => NoteOnDisk::Prediction {
            seat: codec.write(seat)?,
            load: *load,
            continuity: *continuity,
            expertise: *expertise,
            text: text.clone(),
        },
        Note::Ability { moment, seat, level } => NoteOnDisk::Ability {
            moment: codec.write(moment)?,
            seat: codec.write(seat)?,
            level: *level,
        },
        Note::FiguresShown { turn } => NoteOnDisk::FiguresShown { turn: *turn },
    })
}

fn read_note(codec: &Codec, note: NoteOnDisk) -> Result<Note, CodecError> {
    Ok(match note {
        NoteOnDisk::SharedGoal { text } => Note::SharedGoal(text),
        NoteOnDisk::Feeling { seat, text } => Note::Feeling {
            seat: codec.read::<SeatId>(seat)?,
            text,
        },
        NoteOnDisk::Prediction {
            seat,
            load,
            continuity,
            expertise,
            text,
        } => Note::Prediction {
            seat: codec.read::<SeatId>(seat)?,
            load,
            continuity,
            expertise,
            text,
        },
        NoteOnDisk::Ability { moment, seat, level } => Note::Ability {
            moment: codec.read::<MomentId>(moment)?,
            seat: codec.read::<SeatId>(seat)?,
            level,
        },
        NoteOnDisk::FiguresShown { turn } => Note::FiguresShown { turn },
    })
}
