//! Turn by turn: what was done, who came, what was missed, what the family said, what was promised and what happened.

use super::continuity::{Visit, visits};
use super::log::{Log, What, Written};
use crate::engine::command::{Act, Command, Slot, Way};
use crate::engine::event::{Cause, Event, EventKind, Rule};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::Mood;

/// One turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Turn.
    pub turn: u8,
    /// The family had stopped coming: it went by without the team.
    pub alone: bool,
    /// What was done: who (none: the table), what, how.
    pub done: Vec<(Option<SeatId>, Act, Way)>,
    /// What was decided that may bring a visit, in the order in which it was.
    pub decided: Vec<Due>,
    /// Who came to the family: what the diary of this turn held.
    pub visits: Vec<Visit>,
    /// Appointments the family missed: with whom, in which slot, for what, and who would have come along to introduce them.
    pub missed: Vec<(SeatId, Slot, Act, Option<SeatId>)>,
    /// What the family said.
    pub said: Vec<(PersonId, VoiceId, Mood)>,
    /// What happened, and what came of earlier choices.
    pub happened: Vec<What>,
    /// What was chosen in the moments, by whom, and whether nobody chose.
    pub chosen: Vec<(OptionId, SeatId, bool)>,
    /// Promises made (none), kept (true) or broken (false), and by whom.
    pub promises: Vec<(SeatId, PromiseId, Option<bool>)>,
    /// Needs whose severity is other than at the end of the turn before: from, to.
    pub needs: Vec<(NeedId, u8, u8)>,
    /// Needs that grew because nobody worked on them.
    pub drifted: Vec<NeedId>,
    /// Work outside one's expertise that came back: whose, on what, since when.
    pub backlash: Vec<(SeatId, NeedId, u8)>,
    /// Seats that objected to the focus.
    pub objected: Vec<SeatId>,
    /// Reasons written beside anything but a moment's option.
    pub reasons: Vec<Written>,
    /// Contradictory advice.
    pub contradictions: Vec<(SeatId, Option<NeedId>)>,
}

/// A decision that may bring a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// What is planned there: whose (none: the table's), and in which place.
    Plan(Option<SeatId>, Slot),
    /// An option that is chosen.
    Choice(OptionId),
}

/// The decisions among these events that stand, in the order in which they were taken.
pub fn decided<'e>(world: &World, events: impl Iterator<Item = &'e Event>) -> Vec<Due> {
    let mut decided: Vec<Due> = Vec::new();
    for event in events {
        match event.kind {
            EventKind::Planned(by, slot, ..) => {
                decided.retain(|due| *due != Due::Plan(by, slot));
                decided.push(Due::Plan(by, slot));
            }
            EventKind::Withdrawn(by, slot) => decided.retain(|due| *due != Due::Plan(by, slot)),
            EventKind::Chosen { option, .. } => {
                let moment = world.options[option].moment;
                decided.retain(
                    |due| !matches!(due, Due::Choice(other) if world.options[*other].moment == moment),
                );
                decided.push(Due::Choice(option));
            }
            _ => {}
        }
    }
    decided
}

/// Who would come along with what this seat planned there in this turn.
fn introducer(log: &Log, turn: u8, seat: SeatId, slot: Slot) -> Option<SeatId> {
    let mut planned = log.turn(turn).filter_map(|event| match event.kind {
        EventKind::Planned(by, place, act, way) if (by, place) == (Some(seat), slot) => Some((act, way)),
        _ => None,
    });
    let (act, way) = planned.next_back()?;
    act.introducer(Some(seat), &way)
}

/// The turns that were closed, and those that went by without the team.
pub fn timeline(log: &Log) -> Vec<Told> {
    let turns = log.turns().iter().chain(log.turns_alone());
    turns.map(|turn| told(log, *turn)).collect()
}

/// One turn.
pub fn told(log: &Log, turn: u8) -> Told {
    let mut told = Told {
        turn,
        alone: log.turns_alone().contains(&turn),
        done: Vec::new(),
        decided: decided(log.world, log.turn(turn)),
        visits: visits(log)
            .into_iter()
            .filter(|visit| visit.turn == turn)
            .collect(),
        missed: Vec::new(),
        said: Vec::new(),
        happened: Vec::new(),
        chosen: Vec::new(),
        promises: Vec::new(),
        needs: Vec::new(),
        drifted: Vec::new(),
        backlash: Vec::new(),
        objected: Vec::new(),
        reasons: log
            .notes
            .reasons
            .iter()
            .filter(|written| written.turn == turn && !matches!(written.command, Command::Choose(_)))
            .cloned()
            .collect(),
        contradictions: Vec::new(),
    };
    for event in log.turn(turn) {
        match event.kind {
            EventKind::CarriedOut { by, act, way, .. } => told.done.push((by, act, way)),
            EventKind::Missed { by, slot, act } => {
                told.missed.push((by, slot, act, introducer(log, turn, by, slot)));
            }
            EventKind::Said { person, voice, mood } => told.said.push((person, voice, mood)),
            EventKind::Objected(seat) => told.objected.push(seat),
            EventKind::Happened(id) => told.happened.push(What::Event(id)),
            EventKind::LaterCame(id) => told.happened.push(What::Later(id)),
            EventKind::PromiseMade { promise, seat, .. } => told.promises.push((seat, promise, None)),
            EventKind::PromiseDue { promise, seat, kept } => {
                told.promises.push((seat, promise, Some(kept)));
            }
            EventKind::SeverityChanged { need, from, to } => {
                if event.cause == Cause::Rule(Rule::Drift) && to > from {
                    told.drifted.push(need);
                }
                match told.needs.iter_mut().find(|(known, ..)| *known == need) {
                    Some((.., last)) => *last = to,
                    None => told.needs.push((need, from, to)),
                }
            }
            EventKind::BacklashCame { seat, need, since } => told.backlash.push((seat, need, since)),
            EventKind::Contradicted { seat, need } => told.contradictions.push((seat, need)),
            _ => {}
        }
    }
    told.needs.retain(|(_, from, to)| from != to);
    told.chosen = log
        .choices()
        .into_iter()
        .filter(|(of, ..)| *of == turn)
        .map(|(_, option, seat, by_default)| (option, seat, by_default))
        .collect();
    told
}
