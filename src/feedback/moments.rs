//! The moments of a play: what was chosen, the player's own reason, how able they felt beside their scope, and the
//! case's expert reasoning with its sources.

use super::log::Log;
use crate::engine::command::{Actor, Command};
use crate::engine::event::{EventKind, Verdict};
use crate::scenario::ids::*;
use crate::scenario::world::Scope;

/// A moment that was played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Played {
    /// Turn.
    pub turn: u8,
    /// Which.
    pub moment: MomentId,
    /// Who chose; for the team the seat with the pen.
    pub seat: SeatId,
    /// What was chosen.
    pub option: OptionId,
    /// Nobody chose: the moment's default.
    pub by_default: bool,
    /// The player's own reason.
    pub reason: Option<String>,
    /// How able the player felt, 1-4.
    pub felt: Option<u8>,
    /// How far the seat's expertise reaches there, and the verdict, where the option is work of a certain kind.
    pub judged: Option<(Scope, Verdict)>,
}

/// The moments, in order.
pub fn moments(log: &Log) -> Vec<Played> {
    let choices = log.choices();
    choices
        .into_iter()
        .map(|(turn, option, seat, by_default)| {
            let moment = log.world.options[option].moment;
            let chose = |command: &Command| *command == Command::Choose(option);
            let reason = log
                .written(turn, Actor::Seat(seat), chose)
                .or_else(|| log.written(turn, Actor::Team, chose));
            Played {
                turn,
                moment,
                seat,
                option,
                by_default,
                reason: reason.map(str::to_owned),
                felt: log
                    .notes
                    .abilities
                    .iter()
                    .rfind(|ability| ability.moment == moment && ability.seat == seat)
                    .map(|ability| ability.level),
                judged: log.turn(turn).find_map(|event| match event.kind {
                    EventKind::Judged {
                        option: Some(of),
                        scope,
                        verdict,
                        ..
                    } if of == option => Some((scope, verdict)),
                    _ => None,
                }),
            }
        })
        .collect()
}
