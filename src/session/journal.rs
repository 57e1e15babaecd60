//! The journal being written: each record is safe in the store before anybody sees what it did.

use super::chain::{self, Hash, Kind};
use super::codec::Codec;
use super::entry::Record;
use super::header::Header;
use super::line;
use super::recording::{JOURNAL_BYTES, JournalError, Recording, scan, unreadable};
use super::store::Store;
use crate::scenario::World;
use std::io::ErrorKind;

/// A journal at its end, ready for the next record.
#[derive(Debug)]
pub struct Journal<S> {
    store: S,
    codec: Codec,
    /// Of the first line.
    seal: String,
    last: Hash,
    length: u64,
    /// A failed write may have left bytes after `length`.
    unsure: bool,
}

impl<S: Store> Journal<S> {
    /// Begins a journal in an empty store.
    ///
    /// # Errors
    /// When the header can't be written.
    pub fn begin(store: S, header: &Header, world: &World) -> Result<Journal<S>, JournalError> {
        let payload = header.write().map_err(JournalError::HeaderStrange)?;
        let (line, hash) = chain::seal(Kind::Header, Hash::of_nothing(), &payload);
        let mut journal = Journal {
            store,
            codec: Codec::new(world),
            seal: hash.hex(),
            last: Hash::of_nothing(),
            length: 0,
            unsure: false,
        };
        journal.write(&line)?;
        journal.last = hash;
        Ok(journal)
    }

    /// The same journal, from now on in `store`, which holds its bytes.
    pub fn moved_to<T>(self, store: T) -> Journal<T> {
        Journal {
            store,
            codec: self.codec,
            seal: self.seal,
            last: self.last,
            length: self.length,
            unsure: self.unsure,
        }
    }

    /// Reads a journal to go on with it. A torn end is set aside and cut off.
    ///
    /// # Errors
    /// When it can't be read, is damaged elsewhere, or its torn end can't be cut off.
    pub fn open(mut store: S) -> Result<(Journal<S>, Recording), JournalError> {
        let bytes = store.read_all(JOURNAL_BYTES).map_err(unreadable)?;
        let found = scan(&bytes)?;
        let mut recording = found.recording;
        let mut length = found.sound as u64;
        if let Some(torn) = &mut recording.torn {
            let tail = bytes.get(found.sound..).unwrap_or_default();
            torn.kept_in = store.set_aside(tail).map_err(JournalError::Uncut)?;
            store.truncate(length).map_err(JournalError::Uncut)?;
        }
        if found.unended {
            store.append(b"\n").map_err(JournalError::Unwritable)?;
            length += 1;
        }
        let journal = Journal {
            store,
            codec: found.codec,
            // The first line was found to be sound.
            seal: chain::peek_seal(&bytes).unwrap_or_default(),
            last: found.last,
            length,
            unsure: false,
        };
        Ok((journal, recording))
    }

    /// Adds a record; it is safe once this returns.
    ///
    /// # Errors
    /// When it could not be kept; then it is not in the journal.
    pub fn append(&mut self, record: &Record) -> Result<(), JournalError> {
        let payload = line::write(&self.codec, record)
            .map_err(|error| JournalError::Unwritable(std::io::Error::other(error)))?;
        let (line, hash) = chain::seal(Kind::Record, self.last, &payload);
        self.write(&line)?;
        self.last = hash;
        Ok(())
    }

    fn write(&mut self, line: &str) -> Result<(), JournalError> {
        let length = self.length.saturating_add(line.len() as u64);
        if length > JOURNAL_BYTES {
            return Err(JournalError::Full { limit: JOURNAL_BYTES });
        }
        if self.unsure {
            self.store
                .truncate(self.length)
                .map_err(JournalError::Unwritable)?;
            self.unsure = false;
        }
        if let Err(error) = self.store.append(line.as_bytes()) {
            self.unsure = self.store.truncate(self.length).is_err();
            return Err(match error.kind() {
                ErrorKind::NotFound => JournalError::FolderGone,
                ErrorKind::AlreadyExists => JournalError::Replaced,
                _ => JournalError::Unwritable(error),
            });
        }
        self.length = length;
        Ok(())
    }

    /// The bytes written so far.
    ///
    /// # Errors
    /// When they can't be read back.
    pub fn bytes(&mut self) -> Result<Vec<u8>, JournalError> {
        let mut bytes = self.store.read_all(JOURNAL_BYTES).map_err(unreadable)?;
        bytes.truncate(usize::try_from(self.length).unwrap_or(usize::MAX));
        Ok(bytes)
    }

    /// The seal of the first line, in hexadecimal digits: no other journal has it.
    pub fn seal(&self) -> &str {
        &self.seal
    }

    /// Where it is written.
    pub fn store(&self) -> &S {
        &self.store
    }
}
