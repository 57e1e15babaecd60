//! The only mutator: what each event makes of the state. Holds no rule; a rule decides which events come.

use super::command::Act;
use super::event::{Event, EventKind};
use super::state::{Asked, BacklashDue, LaterDue, Phase, Planned, PromiseOpen, Proposal, State};
use crate::scenario::ids::*;
use crate::scenario::model::{Form, Route};
use crate::scenario::world::World;

/// Makes `event` so.
pub fn apply(world: &World, state: &mut State, event: &Event) {
    let turn = event.turn;
    match &event.kind {
        EventKind::TurnOpened { pen } => open(state, turn, *pen),
        EventKind::NewsCame(_)
        | EventKind::Missed { .. }
        | EventKind::Judged { .. }
        | EventKind::LaterCame(_) => {}
        EventKind::MomentCame(moment) => {
            state.moments.push(*moment);
            if let Some(seat) = world.moments[*moment].seat {
                state.seats[seat].moments = state.seats[seat].moments.saturating_add(1);
            }
        }
        EventKind::Named(seat, need) => state.seats[*seat].named = Some(*need),
        EventKind::Proposed(focus) => {
            state.proposal = Some(Proposal {
                focus: *focus,
                answers: Vec::new(),
            });
            state.phase = Phase::Respond;
        }
        EventKind::Answered(person, answer) => {
            if let Some(proposal) = &mut state.proposal {
                proposal.answers.push((*person, *answer));
            }
        }
        EventKind::TalkedThrough(seat) => {
            let hours = world.rules.prioritising.negotiate_hours;
            state.seats[*seat].hours_spent = state.seats[*seat].hours_spent.saturating_add(hours);
        }
        EventKind::FocusSettled { focus, against, .. } => {
            state.focus = *focus;
            state.focus_against = *against;
            state.phase = Phase::Decide;
        }
        EventKind::Objected(seat) => state.seats[*seat].objected = true,
        EventKind::Planned(by, slot, act, way) => {
            state.plans.push(Planned {
                by: *by,
                slot: *slot,
                act: *act,
                way: *way,
                asked: None,
            });
            state.plans.sort();
        }
        EventKind::Withdrawn(by, slot) => {
            state
                .plans
                .retain(|planned| (planned.by, planned.slot) != (*by, *slot));
        }
        EventKind::Asked { by, slot, .. } => answered(state, *by, *slot, Asked::Waiting),
        EventKind::Consulted {
            by,
            slot,
            whom,
            need,
            reply,
            ..
        } => {
            answered(state, *by, *slot, Asked::Answered(*reply));
            state.consulted.insert((*by, *whom, *need));
        }
        EventKind::Chosen { option, seat, .. } => {
            let moment = world.options[*option].moment;
            state
                .choices
                .retain(|(chosen, _)| world.options[*chosen].moment != moment);
            state.choices.push((*option, *seat));
            state.choices.sort();
            if state.phase == Phase::Closing {
                state.chosen.insert(moment, *option);
            }
        }
        EventKind::Closing => closing(world, state),
        EventKind::CarriedOut { act, .. } => {
            let times = state.done.entry(act.kind()).or_insert(0);
            *times = times.saturating_add(1);
            if let Act::Support { need, .. } = act {
                state.needs[*need].touched = true;
            }
        }
        EventKind::Met { seat, .. } => {
            state.seats[*seat].met = true;
            state.seats[*seat].told = true;
        }
        EventKind::Helped { need, points, .. } => {
            state.needs[*need].won = state.needs[*need].won.saturating_add(*points);
        }
        EventKind::SeverityChanged { need, to, .. } => state.needs[*need].severity = *to,
        EventKind::TrustChanged {
            person,
            seat,
            from,
            to,
        } => {
            let person = &mut state.people[*person];
            person.trust[*seat] = *to;
            person.trust_moved[*seat] = person.trust_moved[*seat].saturating_add(difference(*from, *to));
        }
        EventKind::CapacityChanged { person, from, to } => {
            let person = &mut state.people[*person];
            person.capacity = *to;
            person.capacity_moved = person.capacity_moved.saturating_add(difference(*from, *to));
        }
        EventKind::LoadAdded { person, by } => {
            let person = &mut state.people[*person];
            person.load_added = person.load_added.saturating_add(i16::from(*by));
        }
        EventKind::LoadBorne { person, strain, .. } => {
            state.people[*person].strain = *strain;
            // What comes after this, is borne in the turn after.
            state.people[*person].load_added = 0;
            let heaviest = world
                .carers()
                .map(|carer| state.people[carer].strain)
                .max()
                .unwrap_or(0);
            for (id, person) in state.people.iter_mut() {
                if !world.people[id].carer {
                    person.strain = heaviest;
                }
            }
        }
        EventKind::FactLearnt { fact, seats, .. } => {
            state.facts[*fact].known = state.facts[*fact].known.or(*seats);
            state.facts[*fact].shared |= seats.covers(world.all_seats());
        }
        EventKind::FactShared { fact, .. } => {
            state.facts[*fact].known = world.all_seats();
            state.facts[*fact].shared = true;
        }
        EventKind::ConsentAsked { fact, person, given } => {
            if *given {
                state.facts[*fact].consent.insert(*person);
            } else {
                state.facts[*fact].refused = Some(turn);
            }
        }
        EventKind::NeedShown(need) => state.needs[*need].seen = true,
        EventKind::StrengthShown(strength) => state.strengths[*strength].seen = true,
        EventKind::StrengthUsed(strength, _) => state.strengths[*strength].used = Some(turn),
        EventKind::CoverGained {
            seat, need, until, ..
        } => {
            let cover = state.seats[*seat].cover.entry(*need).or_insert(0);
            *cover = (*cover).max(*until);
        }
        EventKind::Acquainted(a, b, level) => {
            state.seats[*a].knows[*b] = *level;
            state.seats[*b].knows[*a] = *level;
        }
        EventKind::FormTaken { form, members, .. } => {
            state.form = *form;
            state.team = if *form == Form::Team {
                *members
            } else {
                SeatSet::NONE
            };
        }
        EventKind::FormUsed { .. } | EventKind::Contradicted { .. } | EventKind::Underreached { .. } => {}
        EventKind::Coordinated { until } => state.coordinated_until = state.coordinated_until.max(*until),
        EventKind::GoalSet { need, lead } => {
            state.goals.retain(|(goal, _)| goal != need);
            state.goals.push((*need, *lead));
        }
        EventKind::Evaluated { counts } => {
            if *counts {
                state.evaluated = Some(turn);
            }
        }
        EventKind::Celebrated { need, .. } => {
            let severity = state.needs[*need].severity;
            state.needs[*need].celebrated_at = severity;
        }
        EventKind::HandedOver { need, to, .. } => {
            state.needs[*need].handed_to = Some(*to);
            for goal in &mut state.goals {
                if goal.0 == *need {
                    goal.1 = *to;
                }
            }
        }
        EventKind::SteppedBack(_, need) => state.needs[*need].stepped_back = true,
        EventKind::WaitingStarted { waiting, .. } => state.waiting[*waiting] = Some(turn),
        EventKind::SignalSeen(signal) => state.signals[*signal].seen = Some(turn),
        EventKind::SafetyStep {
            signal: Some(signal),
            step,
            ..
        } => {
            let signal = &mut state.signals[*signal];
            match step {
                Route::Advice => signal.advice = signal.advice.or(Some(turn)),
                Route::Talk => signal.talked = signal.talked.or(Some(turn)),
                Route::Report => signal.reported = Some(turn),
            }
        }
        EventKind::SafetyStep { signal: None, .. } => {}
        EventKind::SignalMissed(signal) => state.signals[*signal].missed = true,
        EventKind::SignalReturned(signal, until) => {
            let signal = &mut state.signals[*signal];
            signal.reported = None;
            signal.missed = false;
            signal.again = Some((turn + 1, *until));
        }
        EventKind::PromiseMade { promise, seat, due } => {
            state.promises.push(PromiseOpen {
                due: *due,
                promise: *promise,
                seat: *seat,
            });
        }
        EventKind::PromiseDue { promise, .. } => state.promises.retain(|open| open.promise != *promise),
        EventKind::LaterSet { later, seat, due } => {
            state.later.push(LaterDue {
                due: *due,
                later: *later,
                seat: *seat,
            });
        }
        EventKind::BacklashSet { seat, need, due } => {
            state.backlash.push(BacklashDue {
                due: *due,
                need: *need,
                seat: *seat,
                since: turn,
            });
        }
        EventKind::BacklashCame { seat, need, since } => {
            state
                .backlash
                .retain(|due| (due.seat, due.need, due.since) != (*seat, *need, *since));
        }
        EventKind::Happened(event) => {
            state.happened.insert(*event, turn);
        }
        EventKind::Ranked { person, order } => state.people[*person].ranking.clone_from(order),
        EventKind::Said { voice, .. } => {
            state.said.insert(*voice);
        }
        EventKind::TurnClosed => closed(world, state, turn),
        EventKind::Ended { ending, .. } => {
            state.ended = Some(*ending);
            state.phase = Phase::Over;
        }
        EventKind::TheyStopped => state.stopped = true,
    }
}

fn difference(from: u8, to: u8) -> i8 {
    i8::try_from(i16::from(to) - i16::from(from)).unwrap_or(0)
}

fn answered(state: &mut State, by: SeatId, slot: super::command::Slot, asked: Asked) {
    for planned in &mut state.plans {
        if planned.by == Some(by) && planned.slot == slot {
            planned.asked = Some(asked);
        }
    }
}

fn open(state: &mut State, turn: u8, pen: SeatId) {
    state.turn = turn;
    state.pen = pen;
    state.phase = Phase::Prioritise;
    state.proposal = None;
    state.plans.clear();
    state.choices.clear();
    state.moments.clear();
    for (_, seat) in state.seats.iter_mut() {
        seat.named = None;
        seat.objected = false;
        seat.hours_spent = 0;
    }
}

fn closing(world: &World, state: &mut State) {
    state.phase = Phase::Closing;
    for (option, _) in &state.choices {
        state.chosen.insert(world.options[*option].moment, *option);
    }
    for (_, person) in state.people.iter_mut() {
        person.capacity_moved = 0;
        for (_, moved) in person.trust_moved.iter_mut() {
            *moved = 0;
        }
    }
    for (_, need) in state.needs.iter_mut() {
        need.won = 0;
        need.touched = false;
    }
}

fn closed(world: &World, state: &mut State, turn: u8) {
    for (_, need) in state.needs.iter_mut() {
        need.untouched_turns = if need.touched {
            0
        } else {
            need.untouched_turns.saturating_add(1)
        };
    }
    state.later.retain(|due| due.due > turn);
    let bottom = world.rules.ending.stop_at_trust;
    let gone = world.carers().all(|carer| state.best_trust(carer) <= bottom);
    state.turned_away = if gone {
        state.turned_away.saturating_add(1)
    } else {
        0
    };
}
