//! What a list of plays shows of one, read from the first and last lines of its journal.

use super::chain::{self, Kind};
use super::entry::Player;
use super::header::{Header, Parent, Title};
use super::recording::{JOURNAL_BYTES, JournalError, open_file, read_header, unreadable};
use serde::de::{self, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

/// What a list of plays shows of one. Read from the first and last lines only: going on checks the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The author's id of the case.
    pub case_id: String,
    /// Title of the case.
    pub title: Title,
    /// Seat (the author's id) and player.
    pub players: Vec<(String, Player)>,
    /// Turn that is on.
    pub turn: u8,
    /// Number of turns.
    pub turns: u8,
    /// The case is over.
    pub over: bool,
    /// The play it went back in.
    pub parent: Option<Parent>,
    /// When it began, in seconds since 1970; 0 when unknown.
    pub started: u64,
    /// The seal of its first line: no other play has it.
    pub seal: String,
}

impl Summary {
    /// Whether this play, which has the name that `child` knows its parent by, is its parent. A journal of format 2 knows
    /// nothing but the name; what began later than the play itself can't be it.
    pub fn is_parent_of(&self, child: &Summary) -> bool {
        child.parent.as_ref().is_some_and(|parent| match &parent.seal {
            Some(seal) => *seal == self.seal,
            None => self.started <= child.started || child.started == 0,
        })
    }
}

/// Bytes read of either end at first; enough for most plays.
const PIECE: usize = 4 * 1024;

#[derive(Deserialize)]
struct LastRecord {
    turn: u8,
    #[serde(default)]
    events: Vec<LastEvent>,
}

#[derive(Deserialize)]
struct LastEvent {
    turn: u8,
    kind: LastKind,
}

/// Whether something that happened is the end of the case: whatever else it says is passed over.
struct LastKind {
    ended: bool,
}

impl<'de> Deserialize<'de> for LastKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<LastKind, D::Error> {
        deserializer.deserialize_any(KindVisitor)
    }
}

struct KindVisitor;

impl<'de> Visitor<'de> for KindVisitor {
    type Value = LastKind;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("something that happened")
    }

    fn visit_str<E: de::Error>(self, _name: &str) -> Result<LastKind, E> {
        Ok(LastKind { ended: false })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LastKind, A::Error> {
        let mut ended = false;
        while let Some((name, _)) = map.next_entry::<Cow<'de, str>, IgnoredAny>()? {
            ended |= name == "Ended";
        }
        Ok(LastKind { ended })
    }
}

/// Where a play is.
#[derive(Debug, Default)]
struct Stand {
    turn: u8,
    over: bool,
    /// Something happened in one of the records that were looked at; nothing happens after a case is over.
    certain: bool,
}

/// What a list shows of the play in this file.
///
/// # Errors
/// When it can't be read, is too large, or is no journal.
pub fn summary(path: &Path) -> Result<Summary, JournalError> {
    let mut file = open_file(path)?;
    let length = file.metadata().map_err(unreadable)?.len();
    if length > JOURNAL_BYTES {
        return Err(JournalError::TooLarge { limit: JOURNAL_BYTES });
    }
    let mut beginning = vec![0; PIECE];
    let count = read_piece(&mut file, &mut beginning).map_err(unreadable)?;
    beginning.truncate(count);
    let stand = stand(&mut file, length).map_err(unreadable)?;
    let seal = chain::peek_seal(&beginning).unwrap_or_default();
    let about = chain::peek(Kind::Header, &beginning)
        .and_then(Header::about)
        .filter(|_| stand.certain);
    let about = match about {
        Some(about) => about,
        // Too little of it was there to tell, or something is the matter with it: now it is looked at as a whole.
        None => {
            file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
            let first = first_line(&mut file).map_err(unreadable)?;
            let (header, _, _) = read_header(&first)?;
            header.into()
        }
    };
    Ok(Summary {
        case_id: about.case_id,
        title: about.title,
        players: about.players,
        turn: stand.turn.max(1).min(about.turns),
        turns: about.turns,
        over: stand.over,
        parent: about.parent,
        started: about.started,
        seal,
    })
}

/// Fills `piece` as far as the file goes; how many bytes.
fn read_piece(file: &mut File, piece: &mut [u8]) -> io::Result<usize> {
    let mut count = 0;
    while let Some(rest) = piece.get_mut(count..).filter(|rest| !rest.is_empty()) {
        match file.read(rest)? {
            0 => break,
            read => count += read,
        }
    }
    Ok(count)
}

/// Where the play is, by its last records: back to the last in which something happened.
fn stand(file: &mut File, length: u64) -> io::Result<Stand> {
    let mut stretch = PIECE as u64;
    loop {
        let from = length.saturating_sub(stretch);
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::new();
        Read::take(&mut *file, stretch).read_to_end(&mut bytes)?;
        let mut stand = Stand::default();
        // The first line may be the end of a line; then it doesn't look like one.
        for line in bytes.rsplit(|byte| *byte == b'\n') {
            let record = chain::peek(Kind::Record, line).and_then(|payload| payload.strip_suffix(b"}"));
            let Some(record) = record.and_then(|payload| serde_json::from_slice::<LastRecord>(payload).ok())
            else {
                continue;
            };
            stand.turn = stand.turn.max(record.turn);
            stand.certain |= !record.events.is_empty();
            for event in record.events {
                stand.turn = stand.turn.max(event.turn);
                stand.over |= event.kind.ended;
            }
            if stand.certain {
                return Ok(stand);
            }
        }
        if from == 0 {
            return Ok(stand);
        }
        stretch *= 4;
    }
}

/// The first line with its end, or everything when there is no end.
fn first_line(file: &mut File) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    BufReader::new(file).read_until(b'\n', &mut line)?;
    Ok(line)
}
