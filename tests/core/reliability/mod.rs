//! Nothing lost, nothing let in: every write made to fail, the program killed, journals damaged, hostile files, many plays.
//! The short forms run always; the long ones with SAMENSPEL_LONG=1, in release. Figures are in `docs/reliability.md`.

mod damage;
mod faults;
#[cfg(unix)]
mod folders;
mod fuzz;
#[cfg(unix)]
mod going_back;
mod killer;
mod many_plays;
mod strangers;

use crate::tables;
use samenspel::engine::state::Seed;
use samenspel::scenario::ids::*;
use samenspel::session::{Entry, MemoryPlay, MemoryStore, Play, PlayError, Player, Source, Store, seated};

/// Whether everything is tried, or a few of each.
fn long() -> bool {
    std::env::var_os("SAMENSPEL_LONG").is_some()
}

/// Says how much was tried; seen with `-- --nocapture`.
#[expect(clippy::print_stderr, reason = "the figures of the docs come from here")]
fn told(what: &str) {
    eprintln!("reliability: {what}");
}

/// The case that is played: all of El Amrani, or in the short form the four turns of Verhoef.
fn source() -> Source {
    if long() { tables::source() } else { shortest() }
}

/// The shortest case.
fn shortest() -> Source {
    Source::shipped("verhoef").expect("the shipped case is sound")
}

/// One person in the first seat.
fn players(source: &Source) -> Table<SeatId, Player> {
    seated(&source.world, SeatSet::only(SeatId::from_index(0)))
}

/// Plays to the end, or until something fails.
fn play_on<S: Store>(play: &mut Play<S>) -> Result<(), PlayError> {
    loop {
        play.settle()?;
        let Some((by, command)) = tables::next(play) else {
            return Ok(());
        };
        play.submit(by, Entry::Command(command, None))?;
    }
}

/// A whole play in which nothing went wrong.
fn undisturbed(source: &Source, seed: u64) -> MemoryPlay {
    let mut play =
        Play::start(source, Seed(seed), players(source), MemoryStore::default()).expect("it begins");
    play_on(&mut play).expect("nothing fails");
    play
}
