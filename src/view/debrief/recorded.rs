//! A recorded play as feedback reads it: events in order, and what players wrote beside them.

use crate::engine::event::EventKind;
use crate::feedback::{Ability, Feeling, Log, Notes, Outlook, Prediction, Written};
use crate::scenario::World;
use crate::session::{Entry, Note, Record};

/// The log of these records.
pub fn log_of<'a>(world: &'a World, records: &'a [Record]) -> Log<'a> {
    let events = records.iter().flat_map(|record| &record.events);
    Log::new(world, events, notes(records))
}

fn notes(records: &[Record]) -> Notes {
    let mut notes = Notes::default();
    let mut after = 0;
    for record in records {
        for event in &record.events {
            if event.kind == EventKind::TurnClosed {
                after = event.turn;
            }
        }
        match &record.entry {
            Entry::Start | Entry::Command(_, None) => {}
            Entry::Command(command, Some(text)) => notes.reasons.push(Written {
                turn: record.turn,
                by: record.by,
                command: *command,
                text: text.clone(),
            }),
            Entry::Note(note) => take(&mut notes, note, after),
        }
    }
    notes
}

fn take(notes: &mut Notes, note: &Note, after: u8) {
    match note {
        Note::SharedGoal(goal) => notes.shared_goal = Some(goal.clone()),
        Note::Feeling { seat, text } => {
            // The last word counts, also where it takes back what was written.
            notes
                .feelings
                .retain(|before| (before.after, before.seat) != (after, *seat));
            if !text.is_empty() {
                notes.feelings.push(Feeling {
                    after,
                    seat: *seat,
                    text: text.clone(),
                });
            }
        }
        Note::Prediction {
            seat,
            load,
            continuity,
            expertise,
            text,
        } => notes.predictions.push(Prediction {
            after,
            seat: *seat,
            load: outlook(*load),
            continuity: outlook(*continuity),
            expertise: outlook(*expertise),
            text: text.clone(),
        }),
        Note::Ability { moment, seat, level } => notes.abilities.push(Ability {
            moment: *moment,
            seat: *seat,
            level: *level,
        }),
        Note::FiguresShown { .. } => {}
    }
}

pub(in crate::view) fn outlook(outlook: crate::session::Outlook) -> Outlook {
    match outlook {
        crate::session::Outlook::Better => Outlook::Better,
        crate::session::Outlook::Same => Outlook::Same,
        crate::session::Outlook::Worse => Outlook::Worse,
    }
}
