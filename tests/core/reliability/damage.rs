//! Journals with a byte flipped, an end cut off, lines dropped, doubled or swapped, and two spliced: it is always seen,
//! and what stands before it is sound.

use super::{long, shortest, told, undisturbed};
use rayon::prelude::*;
use samenspel::session::{JournalError, MemoryPlay, Recording};
use std::sync::LazyLock;

/// A whole play, and its journal.
struct Played {
    play: MemoryPlay,
    bytes: Vec<u8>,
    /// Where each line begins, and where the last one ends.
    lines: Vec<usize>,
}

impl Played {
    fn new(seed: u64) -> Played {
        let play = undisturbed(&shortest(), seed);
        let bytes = play.store().bytes().to_vec();
        let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        let lines = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Played { play, bytes, lines }
    }

    fn count(&self) -> usize {
        self.lines.len() - 1
    }

    fn line(&self, line: usize) -> &[u8] {
        &self.bytes[self.lines[line]..self.lines[line + 1]]
    }

    fn all(&self) -> Vec<&[u8]> {
        (0..self.count()).map(|line| self.line(line)).collect()
    }
}

static PLAYED: LazyLock<Played> = LazyLock::new(|| Played::new(3));
static OTHER: LazyLock<Played> = LazyLock::new(|| Played::new(4));

/// That damage in a line (the header is 0) is seen, and everything before it is there.
#[track_caller]
fn check_seen(bytes: &[u8], line: usize, about: &str) {
    let found = Recording::sound_part(bytes);
    let Some(records) = line.checked_sub(1) else {
        assert!(found.is_err(), "{about}: unseen");
        return;
    };
    let (sound, wrong) = found.unwrap_or_else(|error| panic!("{about}: {error}"));
    assert!(
        sound.records == PLAYED.play.records()[..records],
        "{about}: {} records are told to be sound",
        sound.records.len()
    );
    match wrong {
        Some(JournalError::Damaged {
            line: told, record, ..
        }) => {
            assert_eq!((told, record), (line + 1, records as u64), "{about}");
            assert!(sound.torn.is_none(), "{about}");
        }
        Some(other) => panic!("{about}: {other}"),
        None => assert_eq!(sound.torn.map(|torn| torn.line), Some(line + 1), "{about}"),
    }
}

#[test]
fn no_byte_can_change_unseen() {
    let played = &*PLAYED;
    let whole = &played.bytes;
    // One bit of each byte; in the short form of some, and of those where lines begin and end.
    let step = if long() { 1 } else { 1009 };
    let edges = played
        .lines
        .iter()
        .flat_map(|line| [*line, line.saturating_sub(1)]);
    let places: Vec<usize> = (0..whole.len())
        .step_by(step)
        .chain(edges.step_by(if long() { 1 } else { 7 }))
        .filter(|place| *place < whole.len())
        .collect();
    places.par_iter().for_each(|place| {
        let mut changed = whole.clone();
        changed[*place] ^= 1 << (place % 8);
        let line = played.lines.partition_point(|begin| begin <= place) - 1;
        check_seen(&changed, line, &format!("byte {place}"));
    });
    told(&format!("{} bytes flipped", places.len()));
    assert!(places.len() > 50);
}

#[test]
fn a_journal_cut_off_anywhere_is_what_was_written_before() {
    let played = &*PLAYED;
    let step = if long() { 1 } else { 997 };
    let ends: Vec<usize> = (0..played.bytes.len())
        .step_by(step)
        .chain(1..12)
        .chain(played.lines[1..4].iter().flat_map(|end| [end - 1, *end, end + 1]))
        .collect();
    ends.par_iter().for_each(|end| {
        let cut = &played.bytes[..*end];
        // A line that lacks nothing but its end is whole.
        let whole = played.lines[1..].partition_point(|line| line - 1 <= *end);
        let at_end = played.lines[1..]
            .iter()
            .any(|line| *end == *line || *end + 1 == *line);
        match Recording::from_bytes(cut) {
            Err(error) => {
                assert!(*end < played.lines[1], "{end}: {error}");
                assert!(
                    matches!(error, JournalError::Empty | JournalError::NeverBegun),
                    "{end}: {error:?}"
                );
            }
            Ok(recording) => {
                assert!(
                    recording.records == played.play.records()[..whole - 1],
                    "{end}: {} records",
                    recording.records.len()
                );
                assert_eq!(recording.torn.is_none(), at_end, "{end}");
            }
        }
    });
    told(&format!("{} ends cut off", ends.len()));
}

#[test]
fn lines_dropped_doubled_or_swapped_are_seen() {
    let lines = PLAYED.all();
    let count = lines.len();
    let step = if long() { 1 } else { 5 };
    let mut tried = 0;
    let mut check = |changed: Vec<&[u8]>, line: usize, about: String| {
        tried += 1;
        check_seen(&changed.concat(), line, &about);
    };
    for one in (0..count).step_by(step) {
        // Without its last lines it is the shorter play that it was before.
        if one + 1 < count {
            let mut dropped = lines.clone();
            dropped.remove(one);
            check(dropped, one, format!("line {one} dropped"));
        }
        for other in (one + 1..count).step_by(step) {
            let mut swapped = lines.clone();
            swapped.swap(one, other);
            check(swapped, one, format!("lines {one} and {other} swapped"));
        }
        for at in (one + 1..=count).step_by(step) {
            let mut doubled = lines.clone();
            doubled.insert(at, lines[one]);
            check(doubled, at, format!("line {one} doubled before {at}"));
        }
    }
    told(&format!("{tried} lines dropped, doubled or swapped"));
}

#[test]
fn two_journals_spliced_are_seen() {
    let (lines, others) = (PLAYED.all(), OTHER.all());
    let step = if long() { 1 } else { 4 };
    let mut tried = 0;
    for keep in (1..=lines.len()).step_by(step) {
        for from in (0..others.len()).step_by(step) {
            let spliced = [&lines[..keep], &others[from..]].concat().concat();
            check_seen(
                &spliced,
                keep,
                &format!("{keep} lines, then the other's from {from}"),
            );
            tried += 1;
        }
    }
    told(&format!("{tried} splices of two journals"));
}

#[test]
fn what_is_put_between_lines_is_seen() {
    let lines = PLAYED.all();
    let zeros = [0_u8; 512];
    for between in [&b"\n"[..], b"\r", b"{}\n", b"null\n", &zeros] {
        for at in (0..=lines.len()).step_by(if long() { 1 } else { 6 }) {
            let mut changed = lines.clone();
            changed.insert(at, between);
            check_seen(&changed.concat(), at, &format!("{between:?} before line {at}"));
        }
    }
}
