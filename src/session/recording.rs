//! A journal that was read: its header, its records, and what is the matter with its end. Writes nothing.

use super::chain::{self, Hash, Kind};
use super::codec::Codec;
use super::entry::{Entry, Player, Record};
use super::header::{FORMAT, Header, HeaderError};
use super::line;
use super::source::{CaseFault, Source};
use super::store::read_at_most;
use crate::engine::event::Event;
use crate::engine::state::State;
use crate::engine::{apply, blank};
use crate::scenario::World;
use crate::scenario::ids::*;
use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use thiserror::Error;

/// Most bytes of a journal.
pub const JOURNAL_BYTES: u64 = 64 * 1024 * 1024;

/// A play as it was recorded.
#[derive(Debug, Clone)]
pub struct Recording {
    /// The header.
    pub header: Header,
    /// The case it was played with.
    pub source: Source,
    /// Who sits where.
    pub players: Table<SeatId, Player>,
    /// The records, in order; none when nothing but the header was written.
    pub records: Vec<Record>,
    /// An end that was never written whole, and is not among the records.
    pub torn: Option<Torn>,
}

/// The end of a journal that was never written whole: the program was stopped while writing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Torn {
    /// The line it stands in, from 1.
    pub line: usize,
    /// Number of bytes.
    pub bytes: usize,
    /// Where those bytes are kept now, if they were cut off.
    pub kept_in: Option<PathBuf>,
}

/// Why a journal can't be read or written.
#[derive(Debug, Error)]
pub enum JournalError {
    /// The file can't be read.
    #[error("can't be read: {0}")]
    Unreadable(io::Error),
    /// Another program has it open.
    #[error("open in another program")]
    InUse,
    /// Too large to be a journal.
    #[error("more than {limit} bytes")]
    TooLarge {
        /// Most bytes.
        limit: u64,
    },
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// Something else.
    #[error("not a journal")]
    NotAJournal,
    /// Stopped before the first line was whole: nothing was played.
    #[error("the first line was never written whole")]
    NeverBegun,
    /// Written by a newer game.
    #[error("format {0} is newer than this game reads ({FORMAT})")]
    Newer(u32),
    /// The first line is damaged.
    #[error("line 1 is damaged")]
    HeaderDamaged,
    /// The first line is whole, but holds something strange.
    #[error("line 1: {0}")]
    HeaderStrange(HeaderError),
    /// The case in it can't be read by this game.
    #[error("the case in it: {0}")]
    Case(CaseFault),
    /// A record is damaged; those before it are sound.
    #[error("line {line}: record {record} is damaged")]
    Damaged {
        /// Line, from 1.
        line: usize,
        /// Which record, from 0.
        record: u64,
        /// The turn that was on, if one was.
        turn: Option<u8>,
    },
    /// A record is whole, but holds something strange; those before it are sound.
    #[error("line {line}: record {record}: {what}")]
    Strange {
        /// Line, from 1.
        line: usize,
        /// Which record, from 0.
        record: u64,
        /// The turn that was on, if one was.
        turn: Option<u8>,
        /// What is strange.
        what: String,
    },
    /// A turn that never opened in it.
    #[error("turn {turn} never opened; the last one that did is {last}")]
    NoSuchTurn {
        /// The turn asked for.
        turn: u8,
        /// The last turn that opened.
        last: u8,
    },
    /// It could not be written.
    #[error("can't be written: {0}")]
    Unwritable(io::Error),
    /// The folder it stood in is gone. What was played goes on once that is back.
    #[error("its folder is gone")]
    FolderGone,
    /// Something else stands in its place.
    #[error("something else stands in its place")]
    Replaced,
    /// A torn end could not be cut off.
    #[error("its torn end can't be cut off: {0}")]
    Uncut(io::Error),
    /// It is as long as a journal may be.
    #[error("as long as a journal may be: {limit} bytes")]
    Full {
        /// Most bytes.
        limit: u64,
    },
}

/// A journal read for going on with it.
pub(super) struct Scan {
    pub recording: Recording,
    pub codec: Codec,
    /// Hash of the last sound line.
    pub last: Hash,
    /// Bytes up to the end of the last sound line.
    pub sound: usize,
    /// The last sound line lacks its end.
    pub unended: bool,
}

impl Recording {
    /// Reads the journal in this file.
    ///
    /// # Errors
    /// When it can't be read, is no journal, or is damaged elsewhere than at a torn end.
    pub fn read(path: &Path) -> Result<Recording, JournalError> {
        Recording::from_bytes(&read_file(path)?)
    }

    /// Reads a journal.
    ///
    /// # Errors
    /// As [`Recording::read`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Recording, JournalError> {
        scan(bytes).map(|scan| scan.recording)
    }

    /// Reads as much of a journal as is sound: the records before the first damaged one, and what is wrong there.
    ///
    /// # Errors
    /// When not even its first line can be read.
    pub fn sound_part(bytes: &[u8]) -> Result<(Recording, Option<JournalError>), JournalError> {
        scan_all(bytes).map(|(scan, wrong)| (scan.recording, wrong))
    }

    /// The case being played.
    pub fn world(&self) -> &World {
        &self.source.world
    }

    /// The case being played, to keep.
    pub fn shared_world(&self) -> Arc<World> {
        Arc::clone(&self.source.world)
    }

    /// Everything that happened, in order.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.records.iter().flat_map(|record| &record.events)
    }

    /// The seats that people play.
    pub fn persons(&self) -> SeatSet {
        persons(&self.players)
    }

    /// The state that the recorded events make, whatever today's rules would do.
    pub fn state(&self) -> State {
        let world = self.world();
        let mut state = blank(world, self.header.seed, self.persons());
        for event in self.events() {
            apply(world, &mut state, event);
        }
        state
    }
}

/// The seats that people play.
pub(super) fn persons(players: &Table<SeatId, Player>) -> SeatSet {
    players
        .iter()
        .filter(|(_, player)| player.is_person())
        .map(|(seat, _)| seat)
        .collect()
}

/// The bytes of a journal file.
pub(super) fn read_file(path: &Path) -> Result<Vec<u8>, JournalError> {
    read_at_most(&mut open_file(path)?, JOURNAL_BYTES).map_err(unreadable)
}

/// Opens what may be a journal. A folder is none, nor is a pipe or a device, which would let a reader wait for ever.
pub(super) fn open_file(path: &Path) -> Result<File, JournalError> {
    if !std::fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(JournalError::NotAJournal);
    }
    File::open(path).map_err(unreadable)
}

/// What an error of reading means for a journal.
pub(super) fn unreadable(error: io::Error) -> JournalError {
    // What Windows says of a piece of a file that another program has locked.
    if cfg!(windows) && error.raw_os_error() == Some(33) {
        return JournalError::InUse;
    }
    match error.kind() {
        ErrorKind::FileTooLarge => JournalError::TooLarge { limit: JOURNAL_BYTES },
        ErrorKind::WouldBlock => JournalError::InUse,
        ErrorKind::IsADirectory => JournalError::NotAJournal,
        _ => JournalError::Unreadable(error),
    }
}

/// The header in the first line, without looking further.
pub(super) fn read_header(bytes: &[u8]) -> Result<(Header, Hash, usize), JournalError> {
    if bytes.is_empty() {
        return Err(JournalError::Empty);
    }
    let looks_like_one = chain::begins(bytes);
    let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else {
        return Err(if looks_like_one {
            JournalError::NeverBegun
        } else {
            JournalError::NotAJournal
        });
    };
    let first = bytes.get(..end).unwrap_or_default();
    let Some((payload, hash)) = chain::open(Kind::Header, Hash::of_nothing(), first) else {
        return Err(if looks_like_one {
            JournalError::HeaderDamaged
        } else {
            JournalError::NotAJournal
        });
    };
    match Header::read(payload) {
        Ok(header) => Ok((header, hash, end + 1)),
        Err(HeaderError::Newer(format)) => Err(JournalError::Newer(format)),
        Err(error) => Err(JournalError::HeaderStrange(error)),
    }
}

/// Reads a whole journal, or says what is wrong with it.
pub(super) fn scan(bytes: &[u8]) -> Result<Scan, JournalError> {
    match scan_all(bytes)? {
        (scan, None) => Ok(scan),
        (_, Some(wrong)) => Err(wrong),
    }
}

fn scan_all(bytes: &[u8]) -> Result<(Scan, Option<JournalError>), JournalError> {
    let (header, mut last, mut sound) = read_header(bytes)?;
    let source = header.source().map_err(JournalError::Case)?;
    let players = header
        .seating(&source.world)
        .map_err(JournalError::HeaderStrange)?;
    let codec = Codec::new(&source.world);
    let mut records: Vec<Record> = Vec::new();
    let mut torn = None;
    let mut unended = false;
    let mut wrong = None;
    let mut rest = bytes.get(sound..).unwrap_or_default();
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| *byte == b'\n');
        let (text, after) = match end {
            Some(end) => (
                rest.get(..end).unwrap_or_default(),
                rest.get(end + 1..).unwrap_or_default(),
            ),
            None => (rest, <&[u8]>::default()),
        };
        let line = records.len() + 2;
        let record = records.len() as u64;
        let turn = records.last().map(|record| record.turn);
        match chain::open(Kind::Record, last, text) {
            None if after.is_empty() && !chain::begins_again(text) => {
                torn = Some(Torn {
                    line,
                    bytes: rest.len(),
                    kept_in: None,
                });
                break;
            }
            None => {
                wrong = Some(JournalError::Damaged { line, record, turn });
                break;
            }
            Some((payload, hash)) => {
                match line::read(&codec, payload)
                    .map_err(|error| error.to_string())
                    .and_then(|read| fits(&source.world, read, record))
                {
                    Ok(read) => records.push(read),
                    Err(what) => {
                        wrong = Some(JournalError::Strange {
                            line,
                            record,
                            turn,
                            what,
                        });
                        break;
                    }
                }
                last = hash;
                sound += text.len();
                unended = end.is_none();
                sound += usize::from(!unended);
                rest = after;
            }
        }
    }
    let recording = Recording {
        header,
        source,
        players,
        records,
        torn,
    };
    Ok((
        Scan {
            recording,
            codec,
            last,
            sound,
            unended,
        },
        wrong,
    ))
}

/// Whether a record can stand in this place.
fn fits(world: &World, record: Record, place: u64) -> Result<Record, String> {
    let turns = 1..=world.turns;
    if record.seq != place {
        Err(format!("its number is {}", record.seq))
    } else if (record.entry == Entry::Start) != (place == 0) {
        Err("a play begins with its first record, and only there".to_owned())
    } else if !turns.contains(&record.turn) || record.events.iter().any(|event| !turns.contains(&event.turn))
    {
        Err(format!("the case has turns 1 to {}", world.turns))
    } else {
        Ok(record)
    }
}
