//! A folder that is taken away, moved, closed to writing or given back while a play goes on, at any of its decisions: what
//! was confirmed is there, what could not be kept has not happened and is told, and the play goes on to the same end.

use super::{long, play_on, players, shortest, told, undisturbed};
use crate::tables;
use samenspel::engine::command::{Actor, Command};
use samenspel::engine::state::Seed;
use samenspel::scenario::Language;
use samenspel::session::{
    Entry, FilePlay, JournalError, Library, MemoryPlay, MemoryStore, Play, PlayError, Recording, Store,
};
use samenspel::view::faults::play_fault;
use samenspel::words::Words;
use std::cell::Cell;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::rc::Rc;

const SEED: u64 = 9;

/// A play of which so many decisions were taken, in a library of its own; none when it has fewer.
fn under_way(folder: &Path, decisions: usize) -> Option<FilePlay> {
    let library = Library::open(Some(folder.join("data")), None).expect("a library");
    let source = shortest();
    let begun = library.begin(&source, Seed(SEED), players(&source));
    let mut play = begun.expect("it begins");
    play.settle().expect("colleagues act");
    for _ in 0..decisions {
        let (by, command) = tables::next(&play)?;
        play.submit(by, Entry::Command(command, None))
            .expect("it is kept");
        play.settle().expect("colleagues act");
    }
    tables::next(&play).is_some().then_some(play)
}

/// The next decision, which fails: nothing has changed, and both languages say where and what to do.
#[track_caller]
fn fails<S: Store>(play: &mut Play<S>, path: &Path, ways_out: [&str; 2]) -> PlayError {
    let (records, state) = (play.records().to_vec(), play.state().hash());
    let (by, command) = next(play);
    let fault = play.submit(by, Entry::Command(command, None));
    let fault = fault.map(|_| ()).expect_err("it can't be kept");
    assert_eq!((play.records(), play.state().hash()), (records.as_slice(), state));
    for (language, way_out) in [Language::En, Language::Nl].into_iter().zip(ways_out) {
        let said = play_fault(&Words::new(language), play.world(), path, &fault);
        assert!(said.starts_with(&format!("{}: ", path.display())), "{said}");
        assert!(said.contains(way_out), "{said}");
    }
    fault
}

fn next<S: Store>(play: &Play<S>) -> (Actor, Command) {
    tables::next(play).expect("it isn't over")
}

/// It goes on to the end that it would have had, and all of it is in its file.
#[track_caller]
fn ends_as(mut play: FilePlay, whole: &MemoryPlay) {
    play_on(&mut play).expect("nothing fails");
    assert_eq!(play.records(), whole.records());
    let path = play.path().to_owned();
    let kept = Recording::read(&path).expect("sound");
    assert_eq!(kept.records, whole.records());
    drop(play);
    let (again, torn) =
        Play::open(samenspel::session::FileStore::open(&path).expect("it opens")).expect("sound");
    assert_eq!((again.records(), torn), (whole.records(), None));
}

/// Does this before each decision of a play, or before a few.
fn at_every_decision(what: &str, mut with: impl FnMut(&Path, FilePlay, &MemoryPlay)) {
    let whole = undisturbed(&shortest(), SEED);
    let step = if long() { 1 } else { 5 };
    let mut tried = 0;
    for decisions in (0..).step_by(step) {
        let folder = tempfile::tempdir().expect("a folder");
        let Some(play) = under_way(folder.path(), decisions) else {
            break;
        };
        with(folder.path(), play, &whole);
        tried += 1;
    }
    told(&format!("{tried} times {what}"));
    assert!(tried >= 3, "{tried}");
}

fn parent(path: &Path) -> PathBuf {
    path.parent().expect("a folder").to_owned()
}

const BACK: [&str; 2] = [
    "Put the folder back and do it again",
    "Zet de map terug en doe het opnieuw",
];
const AWAY: [&str; 2] = ["Move that file away", "Zet dat bestand ergens anders"];
const CLOSED: [&str; 2] = ["can be written in", "geschreven kan worden"];

#[test]
fn a_folder_that_was_removed_is_told_and_the_play_goes_on_once_it_is_back() {
    at_every_decision("a folder was removed", |folder, mut play, whole| {
        let path = play.path().to_owned();
        fs::remove_dir_all(parent(&path)).expect("removed");
        for _ in 0..2 {
            let fault = fails(&mut play, &path, BACK);
            assert!(
                matches!(fault, PlayError::Journal(JournalError::FolderGone)),
                "{fault:?}"
            );
        }
        let copy = folder.join("copy.samenspel");
        play.save_copy(&copy).expect("it can be saved elsewhere");
        assert_eq!(Recording::read(&copy).expect("sound").records, play.records());
        fs::create_dir(parent(&path)).expect("it is back, and empty");
        ends_as(play, whole);
        // The copy goes on too.
        let store = samenspel::session::FileStore::open(&copy).expect("it opens");
        ends_as(Play::open(store).expect("sound").0, whole);
    });
}

#[test]
fn a_file_that_was_removed_is_put_back_with_the_next_decision() {
    at_every_decision("a journal was removed", |_, play, whole| {
        fs::remove_file(play.path()).expect("removed");
        ends_as(play, whole);
    });
}

#[test]
fn a_folder_that_was_moved_is_told_and_the_play_goes_on_once_it_is_back() {
    at_every_decision("a folder was moved", |folder, mut play, whole| {
        let path = play.path().to_owned();
        fs::rename(parent(&path), folder.join("elsewhere")).expect("moved");
        fails(&mut play, &path, BACK);
        fs::write(parent(&path), "a file where the folder was").expect("written");
        fails(&mut play, &path, BACK);
        fs::remove_file(parent(&path)).expect("removed");
        fs::rename(folder.join("elsewhere"), parent(&path)).expect("moved back");
        ends_as(play, whole);
    });
}

#[test]
fn an_older_copy_in_its_place_is_written_on_and_anything_else_is_left_alone() {
    at_every_decision("another file came in its place", |folder, mut play, whole| {
        let path = play.path().to_owned();
        let (by, command) = next(&play);
        let older = fs::read(&path).expect("bytes");
        play.submit(by, Entry::Command(command, None))
            .expect("it is kept");
        play.settle().expect("colleagues act");
        if play.is_over() {
            return;
        }
        let letter = folder.join("letter.txt");
        for other in ["Beste Anna,", &format!("{}x", String::from_utf8_lossy(&older))] {
            fs::write(&letter, other).expect("written");
            fs::rename(&letter, &path).expect("put there");
            let fault = fails(&mut play, &path, AWAY);
            assert!(
                matches!(fault, PlayError::Journal(JournalError::Replaced)),
                "{fault:?}"
            );
            assert_eq!(fs::read_to_string(&path).expect("text"), other);
        }
        fs::write(&letter, &older).expect("written");
        fs::rename(&letter, &path).expect("put there");
        ends_as(play, whole);
    });
}

/// A store that takes nothing for a while.
#[derive(Debug, Default)]
struct Shut {
    inner: MemoryStore,
    shut: Rc<Cell<Option<ErrorKind>>>,
}

impl Shut {
    fn open(&self) -> io::Result<()> {
        self.shut.get().map_or(Ok(()), |kind| Err(kind.into()))
    }
}

impl Store for Shut {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.open()?;
        self.inner.append(bytes)
    }

    fn read_all(&mut self, limit: u64) -> io::Result<Vec<u8>> {
        self.open()?;
        self.inner.read_all(limit)
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        self.open()?;
        self.inner.truncate(length)
    }

    fn set_aside(&mut self, bytes: &[u8]) -> io::Result<Option<PathBuf>> {
        self.open()?;
        self.inner.set_aside(bytes)
    }
}

#[test]
fn where_nothing_can_be_written_it_is_told_and_the_play_goes_on_once_it_can() {
    let source = shortest();
    let whole = undisturbed(&source, SEED);
    let folder = tempfile::tempdir().expect("a folder");
    let path = Path::new("class/play.samenspel");
    for kind in [ErrorKind::ReadOnlyFilesystem, ErrorKind::PermissionDenied] {
        let store = Shut::default();
        let shut = Rc::clone(&store.shut);
        let mut play = Play::start(&source, Seed(SEED), players(&source), store).expect("it begins");
        play.settle().expect("colleagues act");
        let mut times = 0;
        while !play.is_over() {
            shut.set(Some(kind));
            fails(&mut play, path, CLOSED);
            let copy = folder.path().join(format!("{kind:?}-{times}.samenspel"));
            play.save_copy(&copy).expect("it can be saved elsewhere");
            assert_eq!(Recording::read(&copy).expect("sound").records, play.records());
            shut.set(None);
            let (by, command) = next(&play);
            play.submit(by, Entry::Command(command, None))
                .expect("it is kept");
            play.settle().expect("colleagues act");
            times += 1;
        }
        assert!(times > 10, "{times}");
        told(&format!("{times} times nothing could be written: {kind:?}"));
        assert_eq!(play.records(), whole.records());
        let kept = Recording::from_bytes(play.store().inner.bytes()).expect("sound");
        assert_eq!(kept.records, whole.records());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_play_that_cannot_begin_where_nobody_may_write_is_told_and_begins_elsewhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut library = Library::open(Some(folder.path().join("data")), None).expect("a library");
    let source = shortest();
    // Not even root makes a folder there; nor where a file is.
    let file = folder.path().join("letter.txt");
    fs::write(&file, "Beste Anna,").expect("written");
    for closed in [PathBuf::from("/sys/samenspel"), file.join("sessions")] {
        library.keep_sessions_in(Some(closed.clone()));
        let begun = library.begin(&source, Seed(SEED), players(&source));
        let fault = begun.map(|_| ()).expect_err("nobody may");
        for (language, way_out) in [Language::En, Language::Nl].into_iter().zip(CLOSED) {
            let said = play_fault(&Words::new(language), &source.world, &closed, &fault);
            assert!(said.starts_with(&format!("{}: ", closed.display())), "{said}");
            assert!(said.contains(way_out), "{said}");
        }
    }
    library.keep_sessions_in(None);
    assert!(library.begin(&source, Seed(SEED), players(&source)).is_ok());
    assert_eq!(fs::read_to_string(&file).expect("text"), "Beste Anna,");
}
