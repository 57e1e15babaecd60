//! Plays for tests: the shipped case, tables of people and colleagues, and a person who takes what is offered.

use samenspel::engine::command::{Actor, Command};
use samenspel::engine::state::Seed;
use samenspel::scenario::ids::*;
use samenspel::seats::{Decision, Offer, Temper, decider};
use samenspel::session::{Entry, MemoryPlay, MemoryStore, Play, Player, Source, Store};

/// The shipped case.
pub fn source() -> Source {
    Source::shipped("el-amrani").expect("the shipped case is sound")
}

/// One person in the first seat, attuned colleagues in the others.
pub fn one_person(source: &Source) -> Table<SeatId, Player> {
    source.world.seats.map(|seat, _| {
        if seat.index() == 0 {
            Player::Person("Anna \"de\" Vries need#3 need:x".to_owned())
        } else {
            Player::Colleague(Temper::Attuned)
        }
    })
}

/// Nobody but colleagues.
pub fn colleagues(source: &Source, temper: Temper) -> Table<SeatId, Player> {
    source.world.seats.map(|_, _| Player::Colleague(temper))
}

/// A play in memory with one person.
pub fn begin(source: &Source, seed: u64) -> MemoryPlay {
    let mut play =
        Play::start(source, Seed(seed), one_person(source), MemoryStore::default()).expect("it begins");
    play.settle().expect("colleagues act");
    play
}

/// What a person in the first seat does next when they decide as an attuned colleague would; closing the turn when
/// there is nothing more to do. None: the case is over.
pub fn next<S: Store>(play: &Play<S>) -> Option<(Actor, Command)> {
    if play.is_over() {
        return None;
    }
    let seat = SeatId::from_index(0);
    let view = play.view(seat);
    match decider(Temper::Attuned).decide(&view, play.seed()) {
        Some(Decision { by, command, .. }) => Some((by, command)),
        None => {
            let closes = |offer: &Offer| offer.command == Command::CloseTurn && offer.blocked.is_none();
            assert!(
                view.offers().iter().any(closes),
                "nothing can be done: {:?}",
                play.state().phase
            );
            Some((Actor::Team, Command::CloseTurn))
        }
    }
}

/// One thing more, and what the colleagues make of it. False: the case is over.
pub fn go_on<S: Store>(play: &mut Play<S>) -> bool {
    let Some((by, command)) = next(play) else {
        return false;
    };
    play.submit(by, Entry::Command(command, None))
        .expect("it was offered");
    play.settle().expect("colleagues act");
    true
}

/// Plays to the end.
pub fn play_out<S: Store>(play: &mut Play<S>) {
    for _ in 0..2000 {
        if !go_on(play) {
            return;
        }
    }
    panic!("no end in sight");
}
