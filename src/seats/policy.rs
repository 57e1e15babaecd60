//! Policies for analysis: ways to play that should come out clearly worse than attuned play.

use super::decider::{Decider, Decision, Reason};
use super::view::SeatView;
use crate::engine::chance::{Purpose, pick};
use crate::engine::command::{Act, Actor, Command, Focus, Reply, Way};
use crate::engine::state::{Phase, Seed};
use crate::scenario::ids::*;

/// Does nothing: no focus, no act, no answer.
pub struct Nothing;

impl Decider for Nothing {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        let command = match view.phase() {
            Phase::Prioritise if view.has_pen() => Command::KeepFocus,
            Phase::Respond if view.has_pen() => Command::Respond(Reply::Follow),
            Phase::Prioritise | Phase::Respond | Phase::Decide | Phase::Closing | Phase::Over => return None,
        };
        Some(Decision {
            by: Actor::Team,
            command,
            reason: Reason::NothingNow,
        })
    }
}

/// Takes any open offer by chance, until its places are full or chance says stop.
pub struct Random;

impl Decider for Random {
    fn decide(&self, view: &SeatView, seed: Seed) -> Option<Decision> {
        let done = view.own_plans().count()
            + view
                .moments()
                .iter()
                .filter(|moment| view.chosen(**moment).is_some())
                .count()
            + usize::from(view.named(view.seat()).is_some())
            + usize::from(view.plans().iter().any(|plan| plan.by.is_none()));
        let nth = u8::try_from(done).unwrap_or(u8::MAX);
        let key = view.world().seats[view.seat()].key;
        let open: Vec<_> = view
            .offers()
            .into_iter()
            .filter(|offer| offer.blocked.is_none())
            .filter(|offer| match offer.command {
                Command::Name(_) => view.named(view.seat()).is_none(),
                Command::Choose(option) => view.chosen(view.world().options[option].moment).is_none(),
                Command::Withdraw(_) | Command::Object | Command::CloseTurn | Command::CloseHelp => false,
                Command::Propose(_)
                | Command::KeepFocus
                | Command::Respond(_)
                | Command::Plan { .. }
                | Command::Answer { .. } => true,
            })
            .collect();
        let offer = open.get(pick(seed, view.turn(), Purpose::Policy, key, nth, open.len()))?;
        Some(Decision {
            by: offer.by,
            command: offer.command,
            reason: Reason::NothingNow,
        })
    }
}

/// Does all it has hours for, on everything, whether asked or not.
pub struct EverythingAtOnce;

impl Decider for EverythingAtOnce {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        let mine = Actor::Seat(view.seat());
        let mut needs = view.needs();
        needs.sort_by_key(|need| (std::cmp::Reverse(view.severity(*need)), *need));
        let (by, command, reason) = match view.phase() {
            Phase::Prioritise if view.named(view.seat()).is_none() => {
                let need = *needs.first()?;
                (mine, Command::Name(need), Reason::Heaviest(need))
            }
            Phase::Prioritise if view.has_pen() => {
                let first = *needs.first()?;
                (
                    Actor::Team,
                    Command::Propose(Focus::of(needs)),
                    Reason::Heaviest(first),
                )
            }
            Phase::Respond if view.has_pen() => (
                Actor::Team,
                Command::Respond(Reply::Insist),
                Reason::CantWait(*needs.first()?),
            ),
            Phase::Decide => return everything(view, mine, &needs),
            Phase::Prioritise | Phase::Respond | Phase::Closing | Phase::Over => return None,
        };
        Some(Decision { by, command, reason })
    }
}

fn everything(view: &SeatView, mine: Actor, needs: &[NeedId]) -> Option<Decision> {
    let open = view.offers();
    let unchosen = open.iter().find(|offer| match offer.command {
        Command::Choose(option) => {
            offer.blocked.is_none() && view.chosen(view.world().options[option].moment).is_none()
        }
        _ => false,
    });
    if let Some(offer) = unchosen {
        return Some(Decision {
            by: offer.by,
            command: offer.command,
            reason: Reason::CantWait(*needs.first()?),
        });
    }
    for intensive in [true, false] {
        for need in needs {
            let act = Act::Support {
                need: *need,
                with: None,
                intensive,
            };
            let one = view.world().needs[*need].touches.first().copied();
            for act in [
                act,
                Act::Support {
                    need: *need,
                    with: one,
                    intensive,
                },
            ] {
                let offer = view.plan(mine, view.slot(mine, &act), act, Way::default());
                let twice = view.own_plans().any(|plan| plan.act.need() == Some(*need));
                if offer.blocked.is_none() && !twice {
                    return Some(Decision {
                        by: mine,
                        command: offer.command,
                        reason: Reason::CantWait(*need),
                    });
                }
            }
        }
    }
    None
}
