//! Played for a long time: case after case in one program, through the window's own logic, with memory and open files
//! flat. The long form (`SAMENSPEL_LONG=1 cargo test --test app long_use -- --nocapture`) plays ten thousand turns.

use crate::logic::{app, go};
use bevy::prelude::*;
use samenspel::game::{AtTable, Screen};
use samenspel::scenario::ids::SeatId;
use samenspel::seats::Temper;
use samenspel::view::{Goto, Sitter};

/// Turns that are played, and turns after which memory has settled.
fn lengths() -> (u32, u32) {
    if std::env::var_os("SAMENSPEL_LONG").is_some() {
        (10_000, 1_000)
    } else {
        (60, 20)
    }
}

/// Bytes of memory in use; none where this machine doesn't say.
fn memory() -> Option<u64> {
    let pages: u64 = std::fs::read_to_string("/proc/self/statm")
        .ok()?
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()?;
    Some(pages * 4096)
}

/// Open files; none where this machine doesn't say.
fn handles() -> Option<usize> {
    Some(std::fs::read_dir("/proc/self/fd").ok()?.count())
}

/// A whole case by colleagues, from the title back to the title; how many turns it took.
fn case(app: &mut App) -> u32 {
    go(app, Goto::Briefing("verhoef".to_owned()));
    go(app, Goto::Seats);
    let seats: Vec<SeatId> = samenspel::session::Source::shipped("verhoef")
        .expect("shipped")
        .world
        .seats
        .ids()
        .collect();
    for seat in seats {
        go(app, Goto::Sit(seat, Sitter::Colleague(Temper::Attuned)));
    }
    go(app, Goto::Start);
    let (turns, journal) = {
        let table = app.world().resource::<AtTable>();
        let play = &table.0.as_ref().expect("a play").play;
        assert!(play.is_over(), "colleagues play to the end");
        (u32::from(play.state().turn), play.path().to_owned())
    };
    app.update();
    go(app, Goto::Leave);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Title);
    // Thousands of plays in one folder are tried elsewhere.
    std::fs::remove_file(journal).expect("the journal");
    turns
}

#[test]
fn memory_and_open_files_stay_flat_however_long_one_plays() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(folder.path());
    let (wanted, settled) = lengths();
    let mut played = 0;
    let mut before = None;
    while played < wanted {
        played += case(&mut app);
        if before.is_none() && played >= settled {
            before = Some((memory(), handles()));
        }
    }
    let (memory_then, handles_then) = before.expect("it settled");
    println!(
        "{played} turns; memory {memory_then:?} -> {:?}, open files {handles_then:?} -> {:?}",
        memory(),
        handles()
    );
    assert_eq!(handles(), handles_then, "open files");
    if let (Some(then), Some(now)) = (memory_then, memory()) {
        let grown = now.saturating_sub(then);
        assert!(
            grown < 16 * 1024 * 1024,
            "{grown} bytes more after {played} turns"
        );
    }
}
