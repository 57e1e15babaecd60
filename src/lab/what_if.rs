//! What if: plays the decisions of a play again with one of them replaced by what was open to that seat instead, chance
//! held by its keys, and tells which decisions mattered most. Exact replay, no estimate.

use super::point::Point;
use super::simulate::{Measure, Outcome};
use crate::engine::command::{Act, Actor, Command, Reply, Way};
use crate::engine::event::Event;
use crate::engine::state::{Phase, Seed, State};
use crate::feedback::turning::{Beside, Trace, TurningPoint, TurningPoints, heavier_than_fits, more_help};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::rules::ActKind;
use crate::scenario::world::{Consultee, Scope};
use crate::seats::SeatView;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// A play as it was decided.
#[derive(Debug, Clone)]
pub struct Decided {
    /// Seed of all chance.
    pub seed: Seed,
    /// Seats that people played. None: colleagues decided everything, and all of it is looked at.
    pub persons: SeatSet,
    /// Who decided what, in order.
    pub commands: Vec<(Actor, Command)>,
}

/// With more later decisions that no longer fit, a play is another play, and says little about the one decision.
const MOST_SKIPPED: u16 = 5;
/// Turning points told per trace: those that would have helped, and those that carried.
const HELPED: usize = 2;
const CARRIED: usize = 1;

/// One decision with something else in its place.
#[derive(Debug, Clone, Copy)]
struct Change {
    /// Place of the decision; what was not done is put before it.
    at: usize,
    by: Actor,
    /// None: something is added, nothing replaced.
    done: Option<Command>,
    /// None: it is left out.
    instead: Option<Command>,
}

/// What came of a change.
struct Tried {
    change: Change,
    turn: u8,
    figures: [u32; Trace::ALL.len()],
    ending: Option<EndingId>,
    skipped: u16,
}

/// The decisions that mattered most, per trace. `recorded` are the events of the play: where today's rules make
/// something else of the same decisions, nothing is said.
pub fn turning_points<'e>(
    world: &World,
    play: &Decided,
    recorded: impl Iterator<Item = &'e Event>,
) -> TurningPoints {
    let Some((states, was, ended)) = as_it_was(world, play, recorded) else {
        return TurningPoints {
            outdated: true,
            ..TurningPoints::default()
        };
    };
    let changes: Vec<Change> = play
        .commands
        .iter()
        .zip(&states)
        .enumerate()
        .filter(|(at, _)| effective(world, play, &states, *at))
        .flat_map(|(at, ((by, command), state))| alternatives(world, play, state, at, *by, *command))
        .collect();
    let mut tried: Vec<Tried> = changes
        .into_par_iter()
        .filter_map(|change| play_out(world, play, states.get(change.at)?, change))
        .collect();
    let count = u32::try_from(tried.len()).unwrap_or(u32::MAX);
    tried.retain(|tried| tried.skipped <= MOST_SKIPPED);
    let mut points: Vec<TurningPoint> = Vec::new();
    for (trace, place) in Trace::ALL.into_iter().zip(0..) {
        for point in mattered(world, &tried, &was, ended, (trace, place)) {
            // The same change is told once, where it mattered first.
            let told = points.iter().any(|other| {
                (other.turn, other.by, other.done, other.instead)
                    == (point.turn, point.by, point.done, point.instead)
            });
            if !told {
                points.push(point);
            }
        }
    }
    TurningPoints {
        points,
        tried: count,
        outdated: false,
    }
}

fn figures(world: &World, state: &State, events: &[Event]) -> [u32; Trace::ALL.len()] {
    let outcome = Outcome::of(world, state, events);
    Trace::ALL.map(|trace| {
        outcome.figure(match trace {
            Trace::Goals => Measure::SeverityLeft,
            Trace::Strain => Measure::MeanStrain,
            Trace::Continuity => Measure::FamiliarContacts,
            Trace::Expertise => Measure::Overreach,
        })
    })
}

/// The point before each decision, and the figures at the end. None: it can't be played like this today.
fn as_it_was<'e>(
    world: &World,
    play: &Decided,
    mut recorded: impl Iterator<Item = &'e Event>,
) -> Option<(Vec<Point>, [u32; Trace::ALL.len()], Option<EndingId>)> {
    let mut now = Point::begin(world, play.seed, play.persons);
    let mut before = Vec::new();
    for (by, command) in &play.commands {
        before.push(now.clone());
        now.take(world, *by, *command).ok()?;
    }
    let same = now.events.iter().all(|event| recorded.next() == Some(event)) && recorded.next().is_none();
    let was = figures(world, &now.state, &now.events);
    same.then_some((before, was, now.state.ended))
}

/// Whether a decision came to anything: it was neither taken back nor replaced before the turn was closed.
fn effective(world: &World, play: &Decided, states: &[Point], at: usize) -> bool {
    let Some(((by, command), before)) = play.commands.get(at).zip(states.get(at)) else {
        return false;
    };
    let whose = match by {
        Actor::Seat(seat) => *seat,
        Actor::Team => before.state.pen,
    };
    if !play.persons.is_empty() && !play.persons.has(whose) {
        return false;
    }
    let turn = before.state.turn;
    let later = || {
        play.commands
            .iter()
            .zip(states)
            .skip(at + 1)
            .take_while(|(_, point)| point.state.turn == turn)
            .map(|((other, command), _)| (other, command))
    };
    match command {
        Command::Plan { slot, .. } => !later().any(|(other, command)| {
            other == by
                && match command {
                    Command::Withdraw(place) | Command::Plan { slot: place, .. } => place == slot,
                    _ => false,
                }
        }),
        Command::Choose(option) => {
            let moment = |option: OptionId| world.options[option].moment;
            !later().any(
                |(_, command)| matches!(command, Command::Choose(other) if moment(*other) == moment(*option)),
            )
        }
        Command::Propose(_)
        | Command::KeepFocus
        | Command::Respond(_)
        | Command::Answer { .. }
        | Command::CloseTurn => true,
        Command::Name(_) | Command::Object | Command::Withdraw(_) | Command::CloseHelp => false,
    }
}

/// What was open instead of a decision, to the same seat or the same table.
fn alternatives(
    world: &World,
    play: &Decided,
    before: &Point,
    at: usize,
    by: Actor,
    command: Command,
) -> Vec<Change> {
    let state = &before.state;
    let done = Some(command);
    let change = |instead| Change {
        at,
        by,
        done,
        instead,
    };
    let view = |actor: Actor| {
        let seat = match actor {
            Actor::Seat(seat) => seat,
            Actor::Team => state.pen,
        };
        SeatView::of(world, state, seat)
    };
    let open = |wanted: &dyn Fn(&Command) -> bool| {
        let offers = view(by).offers().into_iter();
        offers
            .filter(|offer| offer.by == by && offer.blocked.is_none() && wanted(&offer.command))
            .map(|offer| change(Some(offer.command)))
            .filter(|change| change.instead != done)
            .collect::<Vec<Change>>()
    };
    match command {
        Command::Choose(option) => {
            let moment = world.options[option].moment;
            open(&|other| matches!(other, Command::Choose(other) if world.options[*other].moment == moment))
        }
        Command::Respond(_) => open(&|other| matches!(other, Command::Respond(_))),
        Command::Propose(_) | Command::KeepFocus => {
            open(&|other| matches!(other, Command::Propose(_) | Command::KeepFocus))
        }
        Command::Answer { asker, slot, .. } => open(
            &|other| matches!(other, Command::Answer { asker: who, slot: place, .. } if *who == asker && *place == slot),
        ),
        Command::Plan { slot, act, .. } => {
            let others = acts(world, &view(by), by)
                .into_iter()
                .filter(|other| *other != act)
                .map(|act| view(by).plan(by, slot, act, Way::default()))
                .filter(|offer| offer.blocked.is_none())
                .map(|offer| change(Some(offer.command)));
            std::iter::once(change(None)).chain(others).collect()
        }
        // What was left undone while there was time for it.
        Command::CloseTurn => {
            let seats = world.seats.ids();
            let seats = seats.filter(|seat| play.persons.is_empty() || play.persons.has(*seat));
            let team = (play.persons.is_empty() || play.persons.has(state.pen)).then_some(Actor::Team);
            seats
                .map(Actor::Seat)
                .chain(team)
                .flat_map(|actor| {
                    let view = view(actor);
                    acts(world, &view, actor)
                        .into_iter()
                        .map(|act| view.plan(actor, view.slot(actor, &act), act, Way::default()))
                        .filter(|offer| offer.blocked.is_none())
                        .map(|offer| Change {
                            at,
                            by: actor,
                            done: None,
                            instead: Some(offer.command),
                        })
                        .collect::<Vec<Change>>()
                })
                .collect()
        }
        Command::Name(_) | Command::Object | Command::Withdraw(_) | Command::CloseHelp => Vec::new(),
    }
}

/// The acts open to a seat, or to the table: of each kind one per need, with who can be helped or asked first.
fn acts(world: &World, view: &SeatView, by: Actor) -> Vec<Act> {
    let mut seen: BTreeSet<(ActKind, Option<NeedId>, Option<u8>)> = BTreeSet::new();
    view.offers()
        .into_iter()
        .filter(|offer| offer.by == by)
        .filter_map(|offer| match offer.command {
            Command::Plan { act, .. } => Some(act),
            _ => None,
        })
        .filter(|act| match act {
            Act::Consult { whom, need } => knows(world, *whom, *need),
            Act::HandOver { to, need, .. } => knows(world, Consultee::Seat(*to), *need),
            _ => true,
        })
        .filter(|act| seen.insert((act.kind(), act.need(), told_apart(act))))
        .collect()
}

fn knows(world: &World, whom: Consultee, need: NeedId) -> bool {
    world.expertise(whom, need) == Scope::Own
}

/// What tells acts of one kind apart that are about no need: whom, which fact, which signal.
fn told_apart(act: &Act) -> Option<u8> {
    let number = |index: usize| u8::try_from(index).ok();
    match act {
        Act::Explore { with } => number(with.index()),
        Act::AskConsent { fact } | Act::ShareFact { fact } => number(fact.index()),
        Act::SeekAdvice { signal } => signal.and_then(|signal| number(signal.index())),
        Act::TalkWorry { signal } | Act::Report { signal, .. } => number(signal.index()),
        Act::GetAcquainted { with } => number(with.index()),
        Act::Support { .. }
        | Act::Consult { .. }
        | Act::Conference { .. }
        | Act::FormTeam { .. }
        | Act::ScaleDown { .. }
        | Act::HandOver { .. }
        | Act::StepBack { .. }
        | Act::PlanGoal { .. }
        | Act::Evaluate
        | Act::Celebrate { .. } => None,
    }
}

/// Plays on from a change with the decisions as they were. What fits no more is skipped and counted; an answer of the
/// family that nobody spoke to then is followed. None: the change itself can't be done.
fn play_out(world: &World, play: &Decided, before: &Point, change: Change) -> Option<Tried> {
    let turn = before.state.turn;
    let mut now = before.clone();
    if let Some(instead) = change.instead {
        now.take(world, change.by, instead).ok()?;
    }
    let mut skipped = 0_u16;
    let replaced = usize::from(change.done.is_some());
    for (by, command) in play.commands.iter().skip(change.at + replaced) {
        if now.state.phase == Phase::Over {
            break;
        }
        if now.state.phase == Phase::Respond && !matches!(command, Command::Respond(_)) {
            now.take(world, Actor::Team, Command::Respond(Reply::Follow))
                .ok()?;
        }
        if now.take(world, *by, *command).is_err() {
            skipped = skipped.saturating_add(1);
        }
    }
    Some(Tried {
        change,
        turn,
        figures: figures(world, &now.state, &now.events),
        ending: now.state.ended,
        skipped,
    })
}

/// Whether two commands come to the same, wherever they are planned.
fn same_deed(one: Option<Command>, other: Option<Command>) -> bool {
    match (one, other) {
        (Some(Command::Plan { act: one, .. }), Some(Command::Plan { act: other, .. })) => one == other,
        _ => one == other,
    }
}

/// The decisions that mattered most for one trace: what would have helped most, and what carried most.
fn mattered(
    world: &World,
    tried: &[Tried],
    was: &[u32; Trace::ALL.len()],
    ended: Option<EndingId>,
    (trace, place): (Trace, usize),
) -> Vec<TurningPoint> {
    let beside = |tried: &Tried, place: usize, trace: Trace| Beside {
        trace,
        was: was.get(place).copied().unwrap_or(0),
        would: tried.figures.get(place).copied().unwrap_or(0),
    };
    let gain = |tried: &Tried| beside(tried, place, trace).gain();
    let point = |tried: &Tried| TurningPoint {
        beside: beside(tried, place, trace),
        price: Trace::ALL
            .into_iter()
            .zip(0..)
            .filter(|(other, _)| *other != trace)
            .map(|(other, place)| beside(tried, place, other))
            .filter(|other| other.matters() && (other.gain() < 0) == (gain(tried) > 0))
            .max_by_key(|other| other.gain().abs() / i64::from(other.trace.least())),
        turn: tried.turn,
        by: tried.change.by,
        done: tried.change.done,
        instead: tried.change.instead,
        ending: ended.zip(tried.ending).filter(|(was, would)| was != would),
        skipped: tried.skipped,
    };
    let worth = |tried: &&Tried| beside(tried, place, trace).matters();
    // More help, or a heavier form than fits, nearly always eases something. It is told where the family's story would have
    // ended otherwise by it, and not for a better figure.
    let fair = |tried: &&Tried| {
        let (done, instead) = (tried.change.done.as_ref(), tried.change.instead.as_ref());
        let more = more_help(done, instead).is_some() || heavier_than_fits(world, tried.turn, instead);
        // A meeting that was added makes the share of familiar faces another, and nobody more familiar.
        let added = done.is_none() && trace == Trace::Continuity;
        !added && (!more || trace == Trace::Goals && tried.ending != ended)
    };
    // Of each decision the alternative that would have helped most.
    let mut best: Vec<&Tried> = Vec::new();
    let helped = |tried: &&Tried| worth(tried) && gain(tried) > 0;
    for one in tried.iter().filter(helped).filter(fair) {
        // One decision, or one thing to do in one turn: instead of something, or beside it.
        let same = |other: &&mut &Tried| {
            let (a, b) = (&other.change, &one.change);
            a.at == b.at || (other.turn == one.turn && a.by == b.by && same_deed(a.instead, b.instead))
        };
        match best.iter_mut().find(same) {
            Some(other) if gain(one) > gain(other) => *other = one,
            Some(_) => {}
            None => best.push(one),
        }
    }
    // Beyond one's own field, asking somebody says more than leaving it.
    let asks = |tried: &Tried| {
        let consult = |command| {
            matches!(
                command,
                Command::Plan {
                    act: Act::Consult { .. },
                    ..
                }
            )
        };
        trace == Trace::Expertise && tried.change.instead.is_some_and(consult)
    };
    best.sort_by_key(|tried| (!asks(tried), -gain(tried), tried.skipped, tried.change.at));
    // What carried: without it, or with the best that was open instead, it would have been worse.
    let mut carried: Vec<&Tried> = Vec::new();
    for one in tried.iter().filter(|tried| tried.change.done.is_some()) {
        let plan = matches!(one.change.done, Some(Command::Plan { .. }));
        if plan && one.change.instead.is_some() {
            continue;
        }
        let same = |other: &&mut &Tried| other.change.at == one.change.at;
        match carried.iter_mut().find(same) {
            Some(other) if gain(one) > gain(other) => *other = one,
            Some(_) => {}
            None => carried.push(one),
        }
    }
    carried.retain(|tried| worth(tried) && gain(tried) < 0);
    carried.sort_by_key(|tried| (gain(tried), tried.skipped, tried.change.at));
    let helped = best.into_iter().take(HELPED);
    helped
        .chain(carried.into_iter().take(CARRIED))
        .map(point)
        .collect()
}
