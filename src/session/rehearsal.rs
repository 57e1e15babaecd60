//! A case that colleagues play while it is being written, to look at any turn of it and to play on from there. When the
//! text changes, what was decided before that turn stays decided, as far as it still fits.

use super::entry::{Player, Record};
use super::library::Library;
use super::play::{FilePlay, MemoryPlay, Play, PlayError};
use super::source::Source;
use super::store::MemoryStore;
use super::witness::{Parting, keep, take_over};
use crate::engine::command::{Actor, Command};
use crate::engine::state::Seed;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::Temper;

/// A case played to its end by attuned colleagues.
#[derive(Debug)]
pub struct Rehearsal {
    play: MemoryPlay,
    parted: Option<Parting>,
}

impl Rehearsal {
    /// Plays the case from the start. `persons`: whose seats would be people's; that decides whose moments come first.
    ///
    /// # Errors
    /// When colleagues can't play it: a fault in the game.
    pub fn begin(source: &Source, seed: Seed, persons: SeatSet) -> Result<Rehearsal, PlayError> {
        let play = Play::start(
            source,
            seed,
            players(&source.world, persons),
            MemoryStore::default(),
        )?;
        Rehearsal::to_the_end(play, None)
    }

    /// Plays the case by these decisions first.
    ///
    /// # Errors
    /// When the decisions don't fit the case.
    pub fn along(
        source: &Source,
        (seed, persons): (Seed, SeatSet),
        decisions: &[(Actor, Command)],
        because: &str,
    ) -> Result<Rehearsal, PlayError> {
        let play = keep(
            source,
            (seed, persons),
            decisions,
            because,
            MemoryStore::default(),
        )?;
        Rehearsal::to_the_end(play, None)
    }

    /// The same with the case as it is now: what was decided before `turn` stays, as far as it fits.
    ///
    /// # Errors
    /// When colleagues can't play it: a fault in the game.
    pub fn again(&self, source: &Source, turn: u8) -> Result<Rehearsal, PlayError> {
        let persons = self.persons_in(&source.world);
        let players = players(&source.world, persons);
        let mut play = Play::start(source, self.play.seed(), players, MemoryStore::default())?;
        let parted = take_over(&mut play, self.play.world(), self.before(turn)).err();
        Rehearsal::to_the_end(play, parted)
    }

    fn to_the_end(mut play: MemoryPlay, parted: Option<Parting>) -> Result<Rehearsal, PlayError> {
        play.stand_in(&play.world().seats.map(|_, _| Temper::Attuned));
        play.settle()?;
        Ok(Rehearsal { play, parted })
    }

    /// The seats that people would play, in another text of the case; all when none of them is left.
    fn persons_in(&self, world: &World) -> SeatSet {
        let (ours, persons) = (self.play.world(), self.persons());
        let named = |seat: &SeatId| {
            let theirs = ours
                .seats
                .iter()
                .find(|(_, other)| other.id == world.seats[*seat].id);
            theirs.is_some_and(|(theirs, _)| persons.has(theirs))
        };
        let kept: SeatSet = world.seats.ids().filter(named).collect();
        let all = persons == ours.all_seats();
        if all || kept.is_empty() {
            world.all_seats()
        } else {
            kept
        }
    }

    /// The seats that people would play.
    pub fn persons(&self) -> SeatSet {
        self.play.persons()
    }

    /// The seed of its chance.
    pub fn seed(&self) -> Seed {
        self.play.seed()
    }

    /// The last turn that was played: a case can be over early.
    pub fn last(&self) -> u8 {
        self.play.records().last().map_or(1, |record| record.turn.max(1))
    }

    /// Where the decisions that were kept no longer fitted; from there colleagues decided anew.
    pub fn parted(&self) -> Option<&Parting> {
        self.parted.as_ref()
    }

    /// The play.
    pub fn play(&self) -> &MemoryPlay {
        &self.play
    }

    /// What was decided before `turn`.
    fn before(&self, turn: u8) -> impl Iterator<Item = &Record> {
        self.play
            .records()
            .iter()
            .filter(move |record| record.turn < turn)
    }

    /// A play of people's own, in the library, that begins in `turn`.
    ///
    /// # Errors
    /// When the journal can't be written.
    pub fn play_on(&self, library: &Library, source: &Source, turn: u8) -> Result<FilePlay, PlayError> {
        let players = players(&source.world, self.persons_in(&source.world));
        let mut play = Play::start(source, self.seed(), players, MemoryStore::default())?;
        match take_over(&mut play, self.play.world(), self.before(turn)) {
            // Where they no longer fit, people decide from there.
            Ok(_) | Err(Parting::Gone { .. } | Parting::Refused { .. }) => {}
            Err(Parting::Play(fault)) => return Err(fault),
        }
        play.settle()?;
        Ok(library.keep(play)?)
    }
}

/// People without a name in these seats.
fn players(world: &World, persons: SeatSet) -> Table<SeatId, Player> {
    super::setup::seated(world, persons)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::study;
    use std::path::PathBuf;

    fn of(text: &str) -> Source {
        let read = study(text.to_owned(), PathBuf::from("case.ron"));
        assert!(read.source.is_some(), "{:?}", read.found);
        read.source.expect("a sound case")
    }

    fn shipped() -> String {
        Source::shipped("el-amrani").expect("shipped").texts.case
    }

    fn decided(rehearsal: &Rehearsal, until: u8) -> Vec<String> {
        rehearsal
            .before(until)
            .map(|record| format!("{:?}", record.entry))
            .collect()
    }

    #[test]
    fn an_edit_keeps_the_turn_and_what_was_decided_before_it() {
        let text = shipped();
        let source = of(&text);
        let before = Rehearsal::begin(&source, Seed(4), source.world.all_seats()).expect("it plays");
        let edited = of(&text.replacen("title: (nl: \"", "title: (nl: \"Anders: ", 1));
        assert_ne!(edited.texts.case, text);
        let after = before.again(&edited, 4).expect("it plays");
        assert!(after.parted().is_none(), "{:?}", after.parted());
        assert!(!decided(&before, 4).is_empty());
        assert_eq!(decided(&after, 4), decided(&before, 4));
    }

    #[test]
    fn where_decisions_no_longer_fit_it_says_in_which_turn() {
        let text = shipped();
        let source = of(&text);
        let before = Rehearsal::begin(&source, Seed(4), source.world.all_seats()).expect("it plays");
        let world = &source.world;
        let quoted = |option: OptionId| format!("\"{}\"", world.options[option].id);
        let option = before
            .play
            .records()
            .iter()
            .find_map(|record| match record.command() {
                Some(Command::Choose(option)) if record.turn < before.last() => {
                    (text.matches(&quoted(option)).count() == 1).then_some(option)
                }
                _ => None,
            });
        let option = option.expect("an option that nothing else names");
        let edited = of(&text.replace(&quoted(option), "\"renamed-by-its-author\""));
        let after = before.again(&edited, before.last()).expect("it plays");
        assert!(
            matches!(after.parted(), Some(Parting::Gone { .. })),
            "{:?}",
            after.parted()
        );
    }

    #[test]
    fn people_play_on_from_the_turn_one_looks_at() {
        let folder = tempfile::tempdir().expect("a folder");
        let library = Library::open(Some(folder.path().to_owned()), None).expect("a library");
        let source = of(&shipped());
        let seat = source.world.seats.ids().next().expect("a seat");
        let alone = SeatSet::only(seat);
        let rehearsal = Rehearsal::begin(&source, Seed(9), alone).expect("it plays");
        let play = rehearsal.play_on(&library, &source, 3).expect("it begins");
        assert_eq!((play.state().turn, play.persons()), (3, alone));
        let path = play.path().to_owned();
        drop(play);
        let (again, torn) = library.resume(&path).expect("it is a journal like any other");
        assert_eq!((again.state().turn, torn), (3, None));
    }
}
