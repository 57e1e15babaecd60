//! Who sits where, and what a session keeps: commands with their written reasons, notes, and the record of each.

use crate::engine::command::{Actor, Command};
use crate::engine::event::Event;
use crate::scenario::ids::*;
use crate::seats::{Reason, Temper};
use serde::{Deserialize, Serialize};

/// Who plays a seat.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Player {
    /// A person, by the name they typed; may be empty.
    Person(String),
    /// A colleague of this temper.
    Colleague(Temper),
}

impl Player {
    /// Whether a person plays it.
    pub fn is_person(&self) -> bool {
        matches!(self, Player::Person(_))
    }

    /// The temper of a colleague.
    pub fn temper(&self) -> Option<Temper> {
        match self {
            Player::Person(_) => None,
            Player::Colleague(temper) => Some(*temper),
        }
    }
}

/// What was put into a play.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// The case opens. Only the first record holds this.
    Start,
    /// A command, and why in the player's own words.
    Command(Command, Option<String>),
    /// Something written beside the game.
    Note(Note),
}

/// What players write of themselves. Changes nothing in the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The goal the team worded together before the first turn.
    SharedGoal(String),
    /// How it feels.
    Feeling {
        /// Whose.
        seat: SeatId,
        /// In their words.
        text: String,
    },
    /// What a player expects the figures to show.
    Prediction {
        /// Whose.
        seat: SeatId,
        /// Of the family's load.
        load: Outlook,
        /// Of the continuity of the help.
        continuity: Outlook,
        /// Of staying within one's expertise.
        expertise: Outlook,
        /// In their words.
        text: String,
    },
    /// How able a player feels to do what a moment asks.
    Ability {
        /// Which moment.
        moment: MomentId,
        /// Whose.
        seat: SeatId,
        /// 1 (not at all) to 4 (fully).
        level: u8,
    },
    /// The figures were shown after this turn.
    FiguresShown {
        /// The last turn that was closed by then.
        turn: u8,
    },
}

impl Note {
    /// The free text in it.
    pub fn text(&self) -> Option<&str> {
        match self {
            Note::SharedGoal(text) | Note::Feeling { text, .. } | Note::Prediction { text, .. } => Some(text),
            Note::Ability { .. } | Note::FiguresShown { .. } => None,
        }
    }

    /// The note with its free text made `into` what is kept of it.
    pub(super) fn reworded(self, into: impl FnOnce(&str) -> String) -> Note {
        match self {
            Note::SharedGoal(text) => Note::SharedGoal(into(&text)),
            Note::Feeling { seat, text } => Note::Feeling {
                seat,
                text: into(&text),
            },
            Note::Prediction {
                seat,
                load,
                continuity,
                expertise,
                text,
            } => Note::Prediction {
                seat,
                load,
                continuity,
                expertise,
                text: into(&text),
            },
            same @ (Note::Ability { .. } | Note::FiguresShown { .. }) => same,
        }
    }
}

/// How things went, as somebody expects it: seen from the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outlook {
    /// Lighter, more continuous, more within one's expertise.
    Better,
    /// About the same.
    Same,
    /// Heavier, less continuous, further beyond one's expertise.
    Worse,
}

/// One entry with what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Place in the journal, from 0.
    pub seq: u64,
    /// Turn in which it was given, from 1.
    pub turn: u8,
    /// Who gave it.
    pub by: Actor,
    /// What.
    pub entry: Entry,
    /// What happened.
    pub events: Vec<Event>,
    /// Why, where a colleague gave it.
    pub reason: Option<Reason>,
}

impl Record {
    /// The command in it.
    pub fn command(&self) -> Option<Command> {
        match &self.entry {
            Entry::Command(command, _) => Some(*command),
            Entry::Start | Entry::Note(_) => None,
        }
    }

    /// The reason a person wrote beside it.
    pub fn because(&self) -> Option<&str> {
        match &self.entry {
            Entry::Command(_, because) => because.as_deref(),
            Entry::Start | Entry::Note(_) => None,
        }
    }

    /// The note in it.
    pub fn note(&self) -> Option<&Note> {
        match &self.entry {
            Entry::Note(note) => Some(note),
            Entry::Start | Entry::Command(..) => None,
        }
    }
}
