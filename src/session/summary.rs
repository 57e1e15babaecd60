//! What a list of plays shows of one, read from the first and last lines of its journal.

use super::entry::Player;
use super::header::{Parent, Title};
use super::recording::{JOURNAL_BYTES, JournalError, read_header, unreadable};
use serde::Deserialize;
use serde_json::Value;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
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
}

#[derive(Deserialize)]
struct LastLine {
    record: LastRecord,
}

#[derive(Deserialize)]
struct LastRecord {
    turn: u8,
    #[serde(default)]
    events: Vec<LastEvent>,
}

#[derive(Deserialize)]
struct LastEvent {
    turn: u8,
    kind: Value,
}

/// What a list shows of the play in this file.
///
/// # Errors
/// When it can't be read, is too large, or is no journal.
pub fn summary(path: &Path) -> Result<Summary, JournalError> {
    let mut file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    if length > JOURNAL_BYTES {
        return Err(JournalError::TooLarge { limit: JOURNAL_BYTES });
    }
    let first = first_line(&mut file).map_err(unreadable)?;
    let (header, _, begins) = read_header(&first)?;
    let (mut turn, mut over) = (1, false);
    for line in last_lines(&mut file, begins as u64, length).map_err(unreadable)? {
        let Ok(LastLine { record }) = serde_json::from_slice::<LastLine>(&line) else {
            continue;
        };
        turn = turn.max(record.turn);
        for event in record.events {
            turn = turn.max(event.turn);
            over |= event.kind.get("Ended").is_some();
        }
    }
    Ok(Summary {
        case_id: header.case_id,
        title: header.title,
        players: header.players,
        turn: turn.min(header.turns),
        turns: header.turns,
        over,
        parent: header.parent,
        started: header.started,
    })
}

/// The first line with its end, or everything when there is no end.
fn first_line(file: &mut File) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut piece = vec![0; 64 * 1024];
    loop {
        let count = file.read(&mut piece)?;
        let read = piece.get(..count).unwrap_or_default();
        match read.iter().position(|byte| *byte == b'\n') {
            Some(end) => {
                line.extend_from_slice(read.get(..=end).unwrap_or_default());
                return Ok(line);
            }
            None if count == 0 => return Ok(line),
            None => line.extend_from_slice(read),
        }
    }
}

/// The lines in the last stretch of a journal: at least one whole record, where there is one.
fn last_lines(file: &mut File, begins: u64, length: u64) -> io::Result<Vec<Vec<u8>>> {
    let mut stretch = 64 * 1024;
    loop {
        let from = length.saturating_sub(stretch).max(begins);
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::new();
        Read::take(&mut *file, JOURNAL_BYTES).read_to_end(&mut bytes)?;
        let mut lines: Vec<Vec<u8>> = bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        if from == begins {
            return Ok(lines);
        }
        lines.remove(0);
        if lines.iter().filter(|line| !line.is_empty()).count() > 1 {
            return Ok(lines);
        }
        stretch *= 4;
    }
}
