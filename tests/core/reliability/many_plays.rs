//! A library of thousands of plays is listed at once, and the list tells of each what going on with it would.

use super::{long, shortest, told, undisturbed};
use samenspel::session::{Library, SessionEntry};
use std::fs;
use std::time::{Duration, Instant};

/// A library with so many copies of a play at every stage of it; the number of turns begun in each.
fn library(count: usize) -> (tempfile::TempDir, Library, Vec<u8>) {
    let play = undisturbed(&shortest(), 3);
    let bytes = play.store().bytes();
    let ends: Vec<usize> = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .map(|(at, _)| at + 1)
        .skip(1)
        .collect();
    let folder = tempfile::tempdir().expect("a folder");
    let sessions = folder.path().join("sessions");
    fs::create_dir(&sessions).expect("a folder");
    let mut turns = Vec::new();
    for number in 0..count {
        let record = number % ends.len();
        let path = sessions.join(format!("verhoef-{number:05}.samenspel"));
        fs::write(path, &bytes[..ends[record]]).expect("written");
        let events = play.records()[..=record].iter().flat_map(|record| &record.events);
        turns.push(events.map(|event| event.turn).max().expect("the case was opened"));
    }
    let library = Library::open(Some(folder.path().to_owned()), None).expect("a library");
    (folder, library, turns)
}

fn by_name(mut sessions: Vec<SessionEntry>) -> Vec<SessionEntry> {
    sessions.sort_by(|one, other| one.path.cmp(&other.path));
    sessions
}

#[test]
fn thousands_of_plays_are_listed_at_once() {
    let count = if long() { 5000 } else { 100 };
    let (_folder, library, turns) = library(count);
    let begun = Instant::now();
    let sessions = library.sessions();
    let time = begun.elapsed();
    told(&format!("{count} plays listed in {} ms", time.as_millis()));
    // Ten times what it takes, for a machine that is busy.
    assert!(time < Duration::from_secs(3), "{time:?}");
    assert_eq!(sessions.len(), count);
    for (entry, turn) in by_name(sessions).iter().zip(turns) {
        let summary = entry.summary.as_ref().expect("a summary");
        assert_eq!((summary.turn, summary.case_id.as_str()), (turn, "verhoef"));
    }
}

#[test]
fn the_list_tells_of_a_play_what_going_on_with_it_would() {
    let (_folder, library, _) = library(40);
    for entry in library.sessions() {
        let summary = entry.summary.expect("a summary");
        let (play, _) = library.resume(&entry.path).expect("it opens");
        assert_eq!(summary.over, play.is_over(), "{}", entry.path.display());
        assert_eq!(summary.turn, play.state().turn);
        assert_eq!(summary.players, play.header().players);
        assert_eq!(summary.title, play.header().title);
        assert_eq!(summary.started, play.header().started);
    }
}
