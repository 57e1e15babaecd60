//! Policies for analysis: ways to play that should come out clearly worse than attuned play.

use super::colleague::{answer, heavier, reports};
use super::decider::{Decider, Decision, Offer, Reason};
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

/// Takes the first open offer, whatever it is; each thing once.
pub struct FirstOption;

impl Decider for FirstOption {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        let table_plans = view.plans().iter().any(|plan| plan.by.is_none());
        let offer = view.offers().into_iter().find(|offer| {
            offer.blocked.is_none()
                && match offer.command {
                    Command::Name(_) => view.named(view.seat()).is_none(),
                    Command::Propose(_) | Command::Respond(_) | Command::Answer { .. } => true,
                    Command::Choose(option) => view.chosen(view.world().options[option].moment).is_none(),
                    Command::Plan { act, .. } => {
                        let again = view.own_plans().any(|plan| plan.act == act);
                        !again && (offer.by != Actor::Team || !table_plans)
                    }
                    Command::KeepFocus
                    | Command::Object
                    | Command::Withdraw(_)
                    | Command::CloseTurn
                    | Command::CloseHelp => false,
                }
        })?;
        Some(decided(offer))
    }
}

fn decided(offer: Offer) -> Decision {
    Decision {
        by: offer.by,
        command: offer.command,
        reason: Reason::NothingNow,
    }
}

/// The part of a turn that talkers share: they name, propose one need, follow, and answer what they are asked.
fn talk(view: &SeatView) -> Option<Decision> {
    let wanted = |command: &Command| match command {
        Command::Name(_) => view.named(view.seat()).is_none(),
        Command::Propose(_) => true,
        Command::Respond(reply) => *reply == Reply::Follow,
        Command::KeepFocus
        | Command::Answer { .. }
        | Command::Object
        | Command::Plan { .. }
        | Command::Withdraw(_)
        | Command::Choose(_)
        | Command::CloseTurn
        | Command::CloseHelp => false,
    };
    let open = view.offers().into_iter().filter(|offer| offer.blocked.is_none());
    answer(view).or_else(|| open.filter(|offer| wanted(&offer.command)).map(decided).next())
}

/// An option of an open moment: the one that takes the fewest hours, or the most.
fn option(view: &SeatView, most: bool) -> Option<Decision> {
    let hours = |offer: &Offer| if most { u8::MAX - offer.hours } else { offer.hours };
    view.offers()
        .into_iter()
        .filter(|offer| offer.blocked.is_none())
        .filter(|offer| {
            matches!(offer.command, Command::Choose(option)
                if view.chosen(view.world().options[option].moment).is_none())
        })
        .min_by_key(hours)
        .map(decided)
}

/// Talks along and waits: the least in every moment, and no act.
pub struct AlwaysWait;

impl Decider for AlwaysWait {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        talk(view).or_else(|| option(view, false))
    }
}

/// Asks colleagues and experts about everything, and does nothing with the answers.
pub struct AlwaysConsult;

impl Decider for AlwaysConsult {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        let consult = || {
            let again = |act: &Act| view.own_plans().any(|plan| plan.act == *act);
            let open = view.offers().into_iter().filter(|offer| offer.blocked.is_none());
            open.filter(|offer| {
                matches!(offer.command, Command::Plan { act: act @ Act::Consult { .. }, .. } if !again(&act))
            })
            .map(decided)
            .next()
        };
        talk(view).or_else(|| option(view, false)).or_else(consult)
    }
}

/// Always the heaviest: the most in every moment, a team, a conference each week, a report on every signal.
pub struct AlwaysEscalate;

impl Decider for AlwaysEscalate {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        talk(view)
            .or_else(|| option(view, true))
            .or_else(|| heavier(view))
            .or_else(|| reports(view))
    }
}
