//! Decisions taken over from elsewhere: a witness kept as a journal, and a play that goes on from the decisions of
//! another, also when the case has been changed since.

use super::codec::{Codec, CodecError};
use super::entry::{Entry, Player, Record};
use super::line;
use super::play::{Play, PlayError};
use super::recording::Recording;
use super::source::Source;
use super::store::Store;
use crate::engine::command::{Actor, Command};
use crate::engine::refusal::Refusal;
use crate::engine::state::Seed;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::Temper;
use thiserror::Error;

/// Why a play could not take over all decisions. Those before it were taken.
#[derive(Debug, Error)]
pub enum Parting {
    /// The case no longer has what a decision is about.
    #[error("in turn {turn}: there is no {what}")]
    Gone {
        /// Turn of the decision.
        turn: u8,
        /// What the case does not have: `need:debts`.
        what: String,
    },
    /// The decision can't be taken here.
    #[error("in turn {turn}: {why:?}")]
    Refused {
        /// Turn of the decision.
        turn: u8,
        /// Why not.
        why: Refusal,
    },
    /// It could not be recorded.
    #[error("{0}")]
    Play(#[from] PlayError),
}

/// Decisions that were found elsewhere as a journal, so that somebody can go on from there: from this seed, with people in
/// these seats. `because` stands beside the decisions that take a reason.
///
/// # Errors
/// When the journal can't be written, or the decisions are not of this case.
pub fn keep<S: Store>(
    source: &Source,
    (seed, persons): (Seed, SeatSet),
    decisions: &[(Actor, Command)],
    because: &str,
    store: S,
) -> Result<Play<S>, PlayError> {
    let players = source.world.seats.map(|seat, _| {
        if persons.has(seat) {
            Player::Person(String::new())
        } else {
            Player::Colleague(Temper::Attuned)
        }
    });
    let mut play = Play::start(source, seed, players, store)?;
    for (by, command) in decisions {
        let seat = match by {
            Actor::Seat(seat) => *seat,
            Actor::Team => play.state().pen,
        };
        if !persons.has(seat) {
            play.follow(*by, Entry::Command(*command, None), None)?;
            continue;
        }
        let planned = matches!(command, Command::Plan { .. });
        let because = planned.then(|| because.to_owned());
        play.submit(*by, Entry::Command(*command, because))?;
    }
    Ok(play)
}

/// Takes over the decisions and notes of records of a play of `theirs`, in the place of whoever sits there; how many
/// decisions.
///
/// # Errors
/// Where the decisions no longer fit the case of `play`, with the turn.
pub fn take_over<'r, S: Store>(
    play: &mut Play<S>,
    theirs: &World,
    records: impl IntoIterator<Item = &'r Record>,
) -> Result<usize, Parting> {
    let (theirs, ours) = (Codec::new(theirs), Codec::new(play.world()));
    let mut taken = 0;
    for record in records {
        if matches!(record.entry, Entry::Start) {
            continue;
        }
        let turn = record.turn;
        let gone = |why: CodecError| Parting::Gone {
            turn,
            what: match why {
                CodecError::UnknownId { kind, id } => format!("{kind}:{id}"),
                other => other.to_string(),
            },
        };
        // By the author's names; what happened then is not carried along, but comes anew.
        let told = Record {
            events: Vec::new(),
            ..record.clone()
        };
        let written = line::write(&theirs, &told).map_err(gone)?;
        let Record {
            by, entry, reason, ..
        } = line::read(&ours, written.as_bytes()).map_err(gone)?;
        let command = matches!(entry, Entry::Command(..));
        match play.follow(by, entry, reason) {
            Ok(()) => taken += usize::from(command),
            Err(PlayError::Refused(why)) => return Err(Parting::Refused { turn, why }),
            Err(other) => return Err(other.into()),
        }
    }
    Ok(taken)
}

/// Who sat where in a recording, by the author's names of the seats, in a case that may have been changed since. A seat
/// that is new since gets an attuned colleague.
pub fn players_of(from: &Recording, world: &World) -> Table<SeatId, Player> {
    world.seats.map(|_, seat| {
        let known = from.header.players.iter().find(|(id, _)| *id == seat.id);
        known.map_or(Player::Colleague(Temper::Attuned), |(_, player)| player.clone())
    })
}
