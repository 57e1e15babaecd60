//! A case that was changed since a play of it began: from which turn on the play goes otherwise, and going on from there
//! with the case as it is now. The play itself stays as it is.

use super::chain;
use super::codec::Codec;
use super::entry::Record;
use super::header::{Header, Parent};
use super::library::Library;
use super::line;
use super::play::{FilePlay, MemoryPlay, Play, PlayError, seconds_since_1970};
use super::recording::{Recording, read_file};
use super::source::Source;
use super::store::MemoryStore;
use super::witness::{Parting, players_of, take_over};
use crate::engine::state::Phase;
use std::path::Path;

/// How a play stands to its case, which was changed since it began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edited {
    /// The turn from the beginning of which one can go on with the case as it is now; the turn that is on when nothing
    /// goes otherwise.
    pub turn: u8,
    /// Whether something goes otherwise in that turn.
    pub differs: bool,
}

impl Library {
    /// How the play at `path` stands to its case, if that was changed since. None also where there is nothing to go on
    /// with: the play is over or can't be read; the case is gone, can't be played, or has no seat for one of its people.
    pub fn edited(&self, path: &Path) -> Option<Edited> {
        let recording = Recording::read(path).ok()?;
        let now = self.case_now(&recording)?;
        if now.texts.case == recording.header.texts.case || recording.state().phase == Phase::Over {
            return None;
        }
        compare(&recording, &now).ok()
    }

    /// Begins a play of its own with the case as it is now: what goes the same as in the play at `path`, up to the turn of
    /// [`Edited`].
    ///
    /// # Errors
    /// When the journal can't be read, or the new one can't be written; then nothing new is there.
    pub fn go_on_edited(&self, path: &Path) -> Result<FilePlay, PlayError> {
        let bytes = read_file(path)?;
        let recording = Recording::from_bytes(&bytes)?;
        // It may have gone since it was asked.
        let now = self.case_now(&recording);
        let now = now.as_ref().unwrap_or(&recording.source);
        let Edited { turn, differs } = compare(&recording, now)?;
        let parent = Parent::at(path, turn, chain::peek_seal(&bytes));
        let mut play = begin(&recording, now, Some(parent))?;
        let same = |record: &&Record| !differs || record.turn < turn;
        match take_over(
            &mut play,
            recording.world(),
            recording.records.iter().filter(same),
        ) {
            Ok(_) | Err(Parting::Gone { .. } | Parting::Refused { .. }) => {}
            Err(Parting::Play(fault)) => return Err(fault),
        }
        Ok(self.keep(play)?)
    }

    /// The case of a recording as it is now, if the people who played can play it.
    fn case_now(&self, recording: &Recording) -> Option<Source> {
        let now = self.case_of_id(&recording.header.case_id)?.ok()?;
        let people = recording.persons().iter().count();
        let seated = players_of(recording, &now.world);
        let still = seated.rows().iter().filter(|player| player.is_person());
        (still.count() == people).then_some(now)
    }
}

/// Plays a recording again with the case as it is now, up to where it goes otherwise.
fn compare(recording: &Recording, now: &Source) -> Result<Edited, PlayError> {
    let mut play = begin(recording, now, None)?;
    let (theirs, ours) = (Codec::new(recording.world()), Codec::new(&now.world));
    for record in &recording.records {
        let same = match take_over(&mut play, recording.world(), [record]) {
            Ok(_) => play.records().last().is_some_and(|today| {
                let (then, today) = (line::write(&theirs, record), line::write(&ours, today));
                then.is_ok_and(|then| today.is_ok_and(|today| then == today))
            }),
            Err(Parting::Gone { .. } | Parting::Refused { .. }) => false,
            Err(Parting::Play(fault)) => return Err(fault),
        };
        if !same {
            return Ok(Edited {
                turn: record.turn,
                differs: true,
            });
        }
    }
    Ok(Edited {
        turn: play.state().turn.max(1),
        differs: false,
    })
}

/// A play of the case as it is now, with the people and the luck of a recording.
fn begin(recording: &Recording, now: &Source, parent: Option<Parent>) -> Result<MemoryPlay, PlayError> {
    let players = players_of(recording, &now.world);
    let header = Header {
        parent,
        ..Header::new(now, recording.header.seed, &players, seconds_since_1970())
    };
    Play::begin(now, header, players, MemoryStore::default())
}
