//! Files from a stranger: names, paths, links and texts that try to be more than what they are.

use super::{play_on, players, shortest};
use crate::program;
use samenspel::engine::state::Seed;
use samenspel::scenario::Language;
use samenspel::scenario::ids::*;
use samenspel::scenario::signs::steers;
use samenspel::session::{JournalError, Library, MemoryStore, NAME_CHARS, Play, PlayError, Player, Source};
use samenspel::view::library_view;
use samenspel::words::Words;
use std::fs;
use std::path::Path;

#[test]
fn a_name_is_kept_as_one_line_that_people_can_read() {
    let source = shortest();
    let named = |name: &str| {
        let players = players(&source).map(|_, player| match player {
            Player::Person(_) => Player::Person(name.to_owned()),
            Player::Colleague(temper) => Player::Colleague(*temper),
        });
        let play = Play::start(&source, Seed(1), players, MemoryStore::default()).expect("it begins");
        match &play.players()[SeatId::from_index(0)] {
            Player::Person(name) => name.clone(),
            Player::Colleague(_) => panic!("a person sits there"),
        }
    };
    assert_eq!(named("  Zoë\n van\tDam\u{200b} "), "Zoë van Dam");
    assert_eq!(named("\u{202e}annA\u{1b}[2J"), "annA[2J");
    assert_eq!(named(&"🙂".repeat(500)).chars().count(), NAME_CHARS);
    assert_eq!(named(&format!("A{}", "\u{301}".repeat(500))).chars().count(), 7);
    assert_eq!(named("{ $who } %s $(reboot) <b>"), "{ $who } %s $(reboot) <b>");
}

/// The case that has everything, with this title and this id, in a folder.
fn written(folder: &Path, title: &str, id: &str) -> String {
    let everything = include_str!("../../../assets/everything/case.ron");
    let case = everything
        .replacen("title: \"Everything once\"", &format!("title: {title:?}"), 1)
        .replacen("id: \"everything\"", &format!("id: {id:?}"), 1);
    assert!(case.contains(&format!("{title:?}")) && case.contains(&format!("id: {id:?}")));
    fs::create_dir_all(folder.join("case")).expect("a folder");
    let path = folder.join("case/case.ron");
    fs::write(&path, case).expect("written");
    path.to_str().expect("UTF-8").to_owned()
}

const NO_CODE: &str =
    "{ $who } {0} %s %n $(touch owned) `touch owned` <script>alert(1)</script> &amp; **x** \\n";

#[test]
fn a_text_of_a_case_is_text_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let case = written(folder.path(), NO_CODE, "everything");
    let said = program::said(folder.path(), &["play", "--text", &case, "--seat", "gp"], "q\n");
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(&said).contains(&words(NO_CODE)), "{said}");
    let page = program::said(folder.path(), &["cards", &case], "");
    assert!(!page.contains("<script"), "{page}");
    assert!(page.contains("&lt;script&gt;"), "{page}");
    assert!(!folder.path().join("owned").exists());
}

#[test]
fn a_case_that_would_steer_the_terminal_is_refused_without_doing_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let case = written(folder.path(), "Everything", "everything");
    let text = fs::read_to_string(&case).expect("read");
    for (from, to) in [
        ("title: \"Everything\"", "title: \"\u{1b}]0;owned\u{7}\u{1b}[2J\""),
        ("severity: 60", "\u{1b}[2J\u{202e}: 60"),
        ("touches: [\"bo\"]", "touches: [\"\u{1b}[2J\u{202e}\"]"),
    ] {
        fs::write(&case, text.replacen(from, to, 1)).expect("written");
        let told = program::run(folder.path(), &["check", &case], "");
        assert_ne!(told.code, 0, "{}", told.out);
        for said in [told.out, told.err] {
            assert!(!said.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{said:?}");
        }
    }
}

#[test]
fn an_id_that_climbs_out_of_the_folder_is_refused_and_never_a_path() {
    let folder = tempfile::tempdir().expect("a folder");
    for id in ["../../owned", "/tmp/owned", "..", "a/b", "con:", "a\\b"] {
        let case = written(folder.path(), "Everything", id);
        let told = program::run(folder.path(), &["play", "--text", &case, "--seat", "gp"], "q\n");
        assert_ne!(told.code, 0, "{id}");
        assert!(told.err.contains("E032"), "{}", told.err);
    }
    assert!(!folder.path().join("data").exists(), "nothing was begun");
}

#[cfg(unix)]
#[test]
fn the_name_of_a_file_turns_no_sentence_round() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = Library::open(Some(folder.path().join("data")), None).expect("a library");
    let play = library
        .begin(&shortest(), Seed(1), players(&shortest()))
        .expect("it begins");
    let path = play.path().to_owned();
    drop(play);
    let sessions = library.sessions_dir();
    fs::rename(path, sessions.join("a\u{202e}b.samenspel")).expect("renamed");
    fs::write(sessions.join("c\u{202e}\u{1b}d.samenspel"), "no journal").expect("written");
    fs::create_dir_all(library.cases_dir().join("e\u{2066}f")).expect("a folder");
    fs::write(library.cases_dir().join("e\u{2066}f/case.ron"), "(").expect("written");
    let words = Words::new(Language::Nl);
    let view = library_view(&words, &library.cases(), &library.sessions());
    let shown = format!("{:?}", view.cases) + &format!("{:?}", view.sessions);
    let said: Vec<&str> = (view.sessions.iter())
        .flat_map(|card| [&card.title, &card.earlier.label, &card.delete.label])
        .chain(view.sessions.iter().filter_map(|card| card.fault.as_ref()))
        .chain(view.cases.iter().map(|card| &card.title))
        .chain(view.cases.iter().filter_map(|card| card.fault.as_ref()))
        .map(String::as_str)
        .collect();
    assert_eq!(
        said.iter().filter(|text| text.contains('\u{fffd}')).count(),
        9,
        "{shown}"
    );
    assert!(!said.iter().any(|text| text.chars().any(steers)), "{said:?}");
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_folder_among_the_plays_keeps_nobody_waiting() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = Library::open(Some(folder.path().join("data")), None).expect("a library");
    let sessions = library.sessions_dir();
    fs::create_dir_all(sessions.join("folder.samenspel")).expect("a folder");
    let pipe = sessions.join("pipe.samenspel");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo runs").success());
    std::os::unix::fs::symlink("/dev/zero", sessions.join("zero.samenspel")).expect("a link");
    std::os::unix::fs::symlink("nowhere", sessions.join("gone.samenspel")).expect("a link");
    let listed = library.sessions();
    assert_eq!(listed.len(), 4);
    for entry in listed {
        assert!(entry.summary.is_err(), "{}", entry.path.display());
        assert!(library.resume(&entry.path).is_err(), "{}", entry.path.display());
    }
}

#[cfg(unix)]
#[test]
fn what_is_cut_off_is_not_written_through_a_link() {
    let folder = tempfile::tempdir().expect("a folder");
    let source: Source = shortest();
    let library = Library::open(Some(folder.path().join("data")), None).expect("a library");
    let mut play = library
        .begin(&source, Seed(1), players(&source))
        .expect("it begins");
    play_on(&mut play).expect("nothing fails");
    let path = play.path().to_owned();
    drop(play);
    let whole = fs::read(&path).expect("read");
    fs::write(&path, &whole[..whole.len() - 9]).expect("torn");
    let letter = folder.path().join("letter.txt");
    fs::write(&letter, "Beste Anna,").expect("written");
    let aside = sessions_aside(&path);
    std::os::unix::fs::symlink(&letter, &aside).expect("a link");
    assert!(matches!(
        library.resume(&path),
        Err(PlayError::Journal(JournalError::Uncut(_)))
    ));
    assert_eq!(fs::read_to_string(&letter).expect("read"), "Beste Anna,");
    assert_eq!(
        fs::read(&path).expect("read"),
        &whole[..whole.len() - 9],
        "nothing was cut"
    );
    fs::remove_file(&aside).expect("removed");
    assert!(library.resume(&path).expect("it opens").1.is_some());
}

#[cfg(unix)]
fn sessions_aside(journal: &Path) -> std::path::PathBuf {
    let mut name = journal.as_os_str().to_owned();
    name.push(".torn");
    name.into()
}
