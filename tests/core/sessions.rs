//! Where sessions are kept: in the usual place or in a folder that was chosen, with both in one list, and each below the
//! one it went back in.

use crate::tables;
use samenspel::engine::state::Seed;
use samenspel::scenario::Language;
use samenspel::session::{JournalError, Library, PlayError};
use samenspel::view::{delete_question, library_view};
use samenspel::words::Words;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

fn library(folder: &Path) -> Library {
    Library::open(Some(folder.join("data")), None).expect("a library")
}

/// A clock that says nothing that can be true, and one that is a year ahead.
fn strange_times() -> [SystemTime; 3] {
    let year = Duration::from_secs(366 * 24 * 60 * 60);
    let before_1970 = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    [SystemTime::UNIX_EPOCH, before_1970, SystemTime::now() + year]
}

/// Begins a play that was last written so many seconds ago; where it is kept.
fn begun(library: &Library, seconds_ago: u64) -> PathBuf {
    begun_from(library, Seed(4), seconds_ago)
}

fn begun_from(library: &Library, seed: Seed, seconds_ago: u64) -> PathBuf {
    let source = tables::source();
    let play = library
        .begin(&source, seed, tables::one_person(&source))
        .expect("it begins");
    let path = play.path().to_owned();
    drop(play);
    let written = SystemTime::now() - Duration::from_secs(seconds_ago);
    let file = File::options().write(true).open(&path).expect("it opens");
    file.set_modified(written).expect("a time");
    path
}

#[track_caller]
fn check_list(library: &Library, plays: &[&Path]) {
    let listed = library.sessions();
    let listed: Vec<&Path> = listed.iter().map(|entry| entry.path.as_path()).collect();
    assert_eq!(listed, plays);
}

#[test]
fn new_plays_go_to_the_chosen_folder_and_the_usual_place_is_listed_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut library = library(folder.path());
    let chosen = folder.path().join("class/monday");
    let first = begun(&library, 30);
    library.keep_sessions_in(Some(chosen.clone()));
    assert_eq!(library.sessions_dir(), chosen);
    assert!(!chosen.exists(), "nothing is made before a play begins");
    check_list(&library, &[&first]);
    let second = begun(&library, 20);
    assert_eq!(second.parent(), Some(chosen.as_path()));
    library.keep_sessions_in(None);
    let third = begun(&library, 10);
    assert_eq!(third.parent(), first.parent());
    check_list(&library, &[&third, &first]);
    library.keep_sessions_in(Some(chosen));
    check_list(&library, &[&third, &second, &first]);
}

#[test]
fn no_two_plays_in_the_list_have_one_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut library = library(folder.path());
    let usual = [begun(&library, 0), begun(&library, 0)];
    library.keep_sessions_in(Some(folder.path().join("class")));
    let chosen = [begun(&library, 0), begun(&library, 0)];
    let mut names: Vec<_> = usual
        .iter()
        .chain(&chosen)
        .filter_map(|path| path.file_name())
        .collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 4, "{names:?}");
}

#[test]
fn going_on_and_deleting_work_in_both_places_and_nowhere_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut library = library(folder.path());
    let usual = begun(&library, 0);
    library.keep_sessions_in(Some(folder.path().join("class")));
    let chosen = begun(&library, 0);
    let elsewhere = folder.path().join("class/handed-in.d/play.samenspel");
    std::fs::create_dir(elsewhere.parent().expect("a folder")).expect("a folder");
    std::fs::copy(&usual, &elsewhere).expect("a copy");
    for path in [&usual, &chosen] {
        let (open, torn) = library.resume(path).expect("it opens");
        assert_eq!(torn, None);
        assert!(matches!(
            library.resume(path),
            Err(PlayError::Journal(JournalError::InUse))
        ));
        drop(open);
        library.delete(path).expect("deleted");
        assert!(!path.exists());
    }
    let round_about = folder.path().join("class/../outside.samenspel");
    std::fs::copy(&elsewhere, &round_about).expect("a copy");
    for path in [&elsewhere, &round_about] {
        assert!(matches!(library.delete(path), Err(JournalError::NotAJournal)));
        assert!(path.exists());
    }
}

#[test]
fn the_usual_place_by_another_name_lists_no_play_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut library = library(folder.path());
    let play = begun(&library, 0);
    let usual = library.sessions_dir();
    let names = [
        usual.clone(),
        usual.join(""),
        folder.path().join("data/../data/sessions"),
    ];
    for name in names {
        library.keep_sessions_in(Some(name));
        assert_eq!(library.sessions().len(), 1);
    }
    library.delete(&play).expect("deleted by its usual name");
    assert!(library.sessions().is_empty());
}

#[test]
fn an_empty_path_is_no_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut library = library(folder.path());
    let usual = library.sessions_dir();
    library.keep_sessions_in(Some(PathBuf::new()));
    assert_eq!(library.sessions_dir(), usual);
}

#[test]
fn a_chosen_folder_that_cannot_be_used_is_told_and_the_usual_place_still_listed() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut library = library(folder.path());
    let play = begun(&library, 0);
    let file = folder.path().join("letter.txt");
    std::fs::write(&file, "Beste Anna,").expect("written");
    library.keep_sessions_in(Some(file.clone()));
    check_list(&library, &[&play]);
    let source = tables::source();
    let failed = library.begin(&source, Seed(4), tables::one_person(&source));
    assert!(matches!(
        failed,
        Err(PlayError::Journal(JournalError::Unwritable(_)))
    ));
    assert_eq!(std::fs::read_to_string(&file).expect("read"), "Beste Anna,");
}

/// How deep a session stands in the list, and what is told about it.
#[track_caller]
fn card(library: &Library, name: &str) -> (usize, String) {
    let view = library_view(&Words::new(Language::En), &[], &library.sessions());
    assert!(
        view.sessions.iter().all(|card| card.facts.contains("begun on ")),
        "{view:?}"
    );
    let mut cards = view.sessions.into_iter();
    let card = cards.find(|card| card.title.contains(name)).expect("in the list");
    (card.depth, card.facts)
}

/// What is asked before this session is deleted.
fn question(library: &Library, path: &Path) -> String {
    delete_question(&Words::new(Language::En), &library.sessions(), path)
}

#[test]
fn a_session_with_the_name_of_a_deleted_parent_is_not_taken_for_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = library(folder.path());
    let parent = begun(&library, 0);
    let branch = library.branch(&parent, 1).expect("it branches").path().to_owned();
    let (depth, facts) = card(&library, "The bailiff first? (session 2)");
    assert_eq!(depth, 1);
    assert!(facts.ends_with("went back in session 1, to turn one"), "{facts}");
    assert!(question(&library, &parent).ends_with("The session that went back in it stays."));
    library.delete(&parent).expect("deleted");
    // Another comes by its name.
    std::fs::rename(begun_from(&library, Seed(5), 0), &parent).expect("renamed");
    let (depth, facts) = card(&library, "The bailiff first? (session 2)");
    assert_eq!(depth, 0);
    assert!(facts.ends_with("of a session that is no longer here"), "{facts}");
    assert!(!question(&library, &parent).contains("went back"));
    // The branch of the other stands below that one.
    drop(library.branch(&parent, 1).expect("it branches"));
    assert_eq!(card(&library, "The bailiff first? (session 3)").0, 1);
    library.delete(&branch).expect("deleted");
    assert!(question(&library, &parent).contains("went back"));
}

#[test]
fn a_session_of_format_2_finds_its_parent_by_name_and_never_one_that_began_later() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = library(folder.path());
    let later = begun(&library, 0);
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/journals");
    for name in ["format-1.samenspel", "format-2.samenspel"] {
        std::fs::copy(kept.join(name), library.sessions_dir().join(name)).expect("a copy");
    }
    assert_eq!(card(&library, "format-2").0, 1);
    std::fs::rename(later, library.sessions_dir().join("format-1.samenspel")).expect("renamed");
    let (depth, facts) = card(&library, "format-2");
    assert_eq!(depth, 0);
    assert!(
        facts.ends_with("went back to turn three of a session that is no longer here"),
        "{facts}"
    );
}

#[test]
fn a_clock_that_jumps_loses_no_session_and_no_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = library(folder.path());
    let paths: Vec<PathBuf> = strange_times()
        .into_iter()
        .map(|time| {
            let path = begun(&library, 0);
            let file = File::options().write(true).open(&path).expect("it opens");
            file.set_modified(time).expect("a time");
            path
        })
        .collect();
    let [first, before, ahead] = [&paths[0], &paths[1], &paths[2]];
    check_list(&library, &[ahead, first, before]);
    let view = library_view(&Words::new(Language::Nl), &[], &library.sessions());
    assert!(view.sessions.iter().all(|card| card.open.open()));
    // What one goes on with has today's time again, and stands first once the clock is right.
    for path in &paths {
        let (mut play, torn) = library.resume(path).expect("it opens");
        assert_eq!(torn, None);
        assert!(tables::go_on(&mut play));
        let branch = library.branch_of(&play, 1).expect("it branches");
        assert!(
            !paths.iter().any(|other| other == branch.path()),
            "a name of its own"
        );
    }
    assert_eq!(library.sessions().len(), 6);
    let now = SystemTime::now() + Duration::from_secs(60);
    assert!(
        library
            .sessions()
            .iter()
            .all(|entry| entry.saved.is_some_and(|saved| saved < now))
    );
}
