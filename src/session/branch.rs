//! Going back: a play of its own that has everything of another one up to where a turn opened. The other one stays as it
//! is; nothing is ever written over.

use super::chain;
use super::entry::{Player, Record};
use super::header::{Header, Parent};
use super::journal::Journal;
use super::library::Library;
use super::play::{FilePlay, Play, PlayError};
use super::recording::{JournalError, Recording, read_file};
use super::store::{MemoryStore, Store};
use crate::engine::event::EventKind;
use crate::scenario::World;
use crate::scenario::ids::*;
use std::path::Path;
use std::sync::Arc;

/// A play to go back in.
struct Past<'p> {
    header: &'p Header,
    seal: Option<String>,
    world: Arc<World>,
    players: &'p Table<SeatId, Player>,
    records: &'p [Record],
}

impl Library {
    /// The turns of a play to which one can go back: those that opened, as far as its journal is sound.
    ///
    /// # Errors
    /// When not even the first line of the journal can be read.
    pub fn turns(&self, path: &Path) -> Result<Vec<u8>, JournalError> {
        let (recording, _) = Recording::sound_part(&read_file(path)?)?;
        Ok(openings(&recording.records).map(|(turn, _)| turn).collect())
    }

    /// Begins a play where `turn` opens in the play at `path`, with everything that came before. Of a damaged journal as
    /// far as it is sound.
    ///
    /// # Errors
    /// When the journal can't be read, the turn never opened in it, or the new one can't be written; then nothing new is
    /// there.
    pub fn branch(&self, path: &Path, turn: u8) -> Result<FilePlay, PlayError> {
        let bytes = read_file(path)?;
        let (recording, _) = Recording::sound_part(&bytes)?;
        let past = Past {
            header: &recording.header,
            seal: chain::peek_seal(&bytes),
            world: recording.shared_world(),
            players: &recording.players,
            records: &recording.records,
        };
        self.go_back(&past, path, turn)
    }

    /// The same in a play that is open, without a look at its file: some systems let nobody read a locked one.
    ///
    /// # Errors
    /// When the turn never opened, or the new journal can't be written; then nothing new is there.
    pub fn branch_of(&self, play: &FilePlay, turn: u8) -> Result<FilePlay, PlayError> {
        let past = Past {
            header: play.header(),
            seal: Some(play.seal().to_owned()),
            world: play.shared_world(),
            players: play.players(),
            records: play.records(),
        };
        self.go_back(&past, play.path(), turn)
    }

    fn go_back(&self, past: &Past<'_>, path: &Path, turn: u8) -> Result<FilePlay, PlayError> {
        let last = openings(past.records).map(|(turn, _)| turn).last().unwrap_or(0);
        let opened = openings(past.records).find(|(other, _)| *other == turn);
        let (_, place) = opened.ok_or(JournalError::NoSuchTurn { turn, last })?;
        let header = Header {
            parent: Some(Parent::at(path, turn, past.seal.clone())),
            started: super::play::seconds_since_1970(),
            ..past.header.clone()
        };
        let mut journal = Journal::begin(MemoryStore::default(), &header, &past.world)?;
        let kept: Vec<Record> = past.records.iter().take(place + 1).cloned().collect();
        for record in &kept {
            journal.append(record)?;
        }
        let (world, players) = (Arc::clone(&past.world), past.players.clone());
        let play = Play::with(journal, header, world, players, kept);
        Ok(self.keep(play)?)
    }
}

impl<S: Store> Play<S> {
    /// The turns to which one can go back: those that opened.
    pub fn turns(&self) -> Vec<u8> {
        openings(self.records()).map(|(turn, _)| turn).collect()
    }
}

/// Where each turn opened: the turn and the place of the record.
fn openings(records: &[Record]) -> impl Iterator<Item = (u8, usize)> {
    records.iter().enumerate().flat_map(|(place, record)| {
        let opened = record
            .events
            .iter()
            .filter(|event| matches!(event.kind, EventKind::TurnOpened { .. }));
        opened.map(move |event| (event.turn, place))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::state::Seed;
    use crate::seats::Temper;
    use crate::session::{Player, Source};
    use std::fs;

    /// A play to its end in a library of its own.
    fn played() -> (tempfile::TempDir, Library, std::path::PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let library = Library::open(Some(folder.path().to_owned()), None).expect("a library");
        let source = Source::shipped("verhoef").expect("shipped");
        let players = source.world.seats.map(|_, _| Player::Colleague(Temper::Attuned));
        let mut play = library.begin(&source, Seed(3), players).expect("it begins");
        play.settle().expect("colleagues");
        let path = play.path().to_owned();
        (folder, library, path)
    }

    #[test]
    fn going_back_makes_a_play_of_its_own_and_leaves_the_other_alone() {
        let (_folder, library, path) = played();
        let before = fs::read(&path).expect("bytes");
        let turns = library.turns(&path).expect("turns");
        assert!(turns.starts_with(&[1, 2, 3]), "{turns:?}");
        let branch = library.branch(&path, 2).expect("it branches");
        assert_ne!(branch.path(), path);
        assert_eq!((branch.state().turn, branch.is_over()), (2, false));
        let whole = Recording::from_bytes(&before).expect("sound");
        assert!(whole.records.starts_with(branch.records()));
        let parent = branch.header().parent.clone().expect("a parent");
        assert_eq!((parent.name.as_str(), parent.turn), ("verhoef-1", 2));
        let seal = chain::peek_seal(&before).expect("a sealed line");
        assert_eq!(parent.seal, Some(seal));
        let made = branch.path().to_owned();
        drop(branch);
        assert_eq!(fs::read(&path).expect("bytes"), before);
        let (mut again, torn) = library.resume(&made).expect("a journal like any other");
        assert!(torn.is_none());
        again.settle().expect("colleagues");
        // With the same luck and the same colleagues it goes the same way.
        assert_eq!(again.state().hash(), whole.state().hash());
        let listed = library.sessions();
        let parents: Vec<Option<Parent>> = listed
            .iter()
            .map(|entry| entry.summary.as_ref().expect("sound").parent.clone())
            .collect();
        assert!(
            parents.contains(&Some(parent)) && parents.contains(&None),
            "{parents:?}"
        );
    }

    #[test]
    fn a_damaged_play_goes_on_from_its_sound_part() {
        let (_folder, library, path) = played();
        let text = fs::read_to_string(&path).expect("text");
        let turns = library.turns(&path).expect("turns").len();
        let header = text.find('\n').expect("a first line");
        let half = header + (text.len() - header) / 2;
        let mut bytes = text.into_bytes();
        bytes[half] ^= 1;
        fs::write(&path, bytes).expect("damage");
        assert!(library.resume(&path).is_err());
        let sound = library.turns(&path).expect("turns");
        assert!(!sound.is_empty() && sound.len() < turns, "{sound:?} of {turns}");
        let last = *sound.last().expect("one");
        let branch = library.branch(&path, last).expect("it branches");
        assert_eq!(branch.state().turn, last);
    }

    #[test]
    fn a_turn_that_never_opened_is_told_and_makes_nothing() {
        let (_folder, library, path) = played();
        let fault = library.branch(&path, 9).expect_err("four turns");
        assert!(
            matches!(
                fault,
                PlayError::Journal(JournalError::NoSuchTurn { turn: 9, .. })
            ),
            "{fault:?}"
        );
        assert_eq!(library.sessions().len(), 1);
    }

    #[test]
    fn going_back_in_a_play_that_is_open_needs_no_look_at_its_file() {
        let (_folder, library, path) = played();
        let (play, _) = library.resume(&path).expect("it opens");
        let by_file = library.branch(&path, 3).expect("it branches");
        let turns = library.turns(&path).expect("turns");
        // Whoever opened the file anew would find nothing.
        fs::remove_file(&path).expect("removed");
        assert!(library.branch(&path, 3).is_err());
        assert_eq!(play.turns(), turns);
        let by_play = library.branch_of(&play, 3).expect("it branches");
        assert_eq!(by_play.records(), by_file.records());
        assert_eq!(by_play.header().parent, by_file.header().parent);
        assert_ne!(by_play.path(), by_file.path());
        assert!(matches!(
            library.branch_of(&play, 9),
            Err(PlayError::Journal(JournalError::NoSuchTurn { turn: 9, .. }))
        ));
    }
}
