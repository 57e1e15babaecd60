//! Golden sessions: whole plays whose debrief is held word for word in both languages, and which come out the same when
//! they are put away and gone on with at every turn.
//!
//! A session is a folder in `tests/fixtures/golden`: `arguments.txt` is what the program is started with, `answers.txt`
//! what is typed, where somebody plays. `nl.txt` and `en.txt` are the debrief. After reading what changed, they are
//! written anew with SAMENSPEL_GOLDEN=write.

use crate::program;
use samenspel::session::{MemoryStore, Play, Recording};
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/golden")
        .join(name)
}

/// Plays the session; its journal.
fn played(name: &str, here: &Path) -> PathBuf {
    let read = |file: &str| std::fs::read_to_string(folder(name).join(file));
    let arguments = read("arguments.txt").expect("arguments.txt");
    let mut arguments: Vec<&str> = arguments.split_whitespace().collect();
    match read("answers.txt") {
        Ok(answers) => {
            program::said(here, &arguments, &answers);
            let case = arguments.get(1).expect("the case");
            here.join(format!("data/sessions/{case}-1.samenspel"))
        }
        Err(_) => {
            arguments.extend(["--out", "auto.samenspel"]);
            program::said(here, &arguments, "");
            here.join("auto.samenspel")
        }
    }
}

#[track_caller]
fn check_words(name: &str, here: &Path, journal: &Path) {
    let journal = journal.to_str().expect("a path in UTF-8");
    for language in ["nl", "en"] {
        let told = program::said(here, &["feedback", journal, "--lang", language], "");
        let file = folder(name).join(format!("{language}.txt"));
        if std::env::var_os("SAMENSPEL_GOLDEN").is_some_and(|wish| wish == "write") {
            std::fs::write(&file, &told).expect("written");
            continue;
        }
        let held = std::fs::read_to_string(&file).expect("the debrief that is held");
        let differs = told
            .lines()
            .zip(held.lines())
            .position(|(one, other)| one != other);
        if let Some(line) = differs {
            panic!(
                "{}:{}: it says now\n  {}\nand it said\n  {}\nRead what changed; then SAMENSPEL_GOLDEN=write",
                file.display(),
                line + 1,
                told.lines().nth(line).unwrap_or_default(),
                held.lines().nth(line).unwrap_or_default(),
            );
        }
        assert_eq!(told.lines().count(), held.lines().count(), "{}", file.display());
    }
}

/// Puts the play away after each turn, goes on from what is on disk, and ends as the play that never stopped.
#[track_caller]
fn check_going_on(journal: &Path) {
    let bytes = std::fs::read(journal).expect("the journal");
    let whole = Recording::from_bytes(&bytes).expect("it reads");
    let last = whole.records.iter().map(|record| record.turn).max().unwrap_or(0);
    for turn in 1..last {
        let kept = whole
            .records
            .iter()
            .take_while(|record| record.turn <= turn)
            .count();
        // The header has a line, and so has each record.
        let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
        let begun = lines[..=kept].concat();
        let (mut play, torn) = Play::open(MemoryStore::holding(begun)).expect("it opens");
        assert_eq!(torn, None);
        play.settle().expect("colleagues act");
        for record in &whole.records[kept..] {
            if record.reason.is_none() && play.records().len() == usize::try_from(record.seq).expect("small")
            {
                play.submit(record.by, record.entry.clone())
                    .expect("it is done again");
                play.settle().expect("colleagues act");
            }
        }
        assert_eq!(play.records(), whole.records, "put away after turn {turn}");
        assert!(play.is_over());
        assert_eq!(play.store().bytes(), bytes, "put away after turn {turn}");
    }
}

#[track_caller]
fn check(name: &str) {
    let here = tempfile::tempdir().expect("a folder");
    let journal = played(name, here.path());
    check_words(name, here.path(), &journal);
    check_going_on(&journal);
}

#[test]
fn a_gp_alone_with_attuned_colleagues() {
    check("alone");
}

#[test]
fn two_people_who_close_the_help_well_in_the_first_case() {
    check("first");
}

#[test]
fn attuned_colleagues_in_every_seat() {
    check("attuned");
}

#[test]
fn a_rescuer_an_escalator_a_silo_and_a_newcomer() {
    check("tempers");
}
