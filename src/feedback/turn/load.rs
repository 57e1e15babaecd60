//! The sentence on load: heavier or lighter, for the carer on whom the turn weighed most, and by what.

use super::{Sentence, needed};
use crate::engine::command::Act;
use crate::engine::event::{Cause, Event, EventKind, Fit, Rule};
use crate::engine::rules::{borne_by, mood};
use crate::feedback::continuity::told_by;
use crate::feedback::load::{Borne, Course, Part, added};
use crate::feedback::{Direction, Evidence, Log, What};
use crate::scenario::ids::*;
use crate::scenario::model::{Element, Mood};

/// The sentence on load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadWord {
    /// The carer on whom this turn weighed most.
    pub person: PersonId,
    /// Against the turn before; none in the first.
    pub direction: Option<Direction>,
    /// How this carer was with it, as their face showed: so that face and sentence say the same.
    pub mood: Mood,
    /// By what, what moved most first; at most three.
    pub causes: Vec<LoadCause>,
    /// A need that grew this turn all the same, where it did not get heavier.
    pub but: Option<(NeedId, Grew)>,
}

/// What help there was for a need that grew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grew {
    /// It grew by itself, and nobody did anything about it.
    Unattended,
    /// Help was planned, and fell through.
    FellThrough,
    /// It grew in spite of help.
    Helped,
    /// Something made it grow.
    Otherwise,
}

/// What made a turn heavier or lighter. What is counted is of this turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadCause {
    /// So many appointments.
    Appointments(u8),
    /// So many appointments, of which these were not coordinated, and so weighed in full.
    Uncoordinated(u8, u8),
    /// So many appointments for which there was no room left in the end.
    FellThrough(u8),
    /// Fewer than the turn before: so many.
    FewerAppointments(u8),
    /// Help that asks much of them.
    Intensive,
    /// So many new faces that nobody introduced.
    NewFaces(u8),
    /// No new faces.
    NoNewFaces,
    /// The story told again.
    Retellings(u8),
    /// Nothing told again.
    NoRetellings,
    /// More than fits in their week.
    Crowded,
    /// The week has room again.
    Uncrowded,
    /// Contradictory advice.
    Contradiction,
    /// A report.
    Report,
    /// A form of collaboration heavier than fits.
    HeavyForm,
    /// What weighed in friction is gone.
    NoFriction,
    /// A need that grew.
    NeedGrew(NeedId),
    /// A need that shrank.
    NeedShrank(NeedId),
    /// What grew was something nobody at the table had seen; said where there is nothing else.
    UnseenGrew,
    /// Something else that was chosen, or that everybody saw happen.
    Came(What),
    /// Something else, that can't be named here; said where there is nothing else.
    Happened,
    /// This carer could bear more: quick relief, a strength, a promise kept.
    BearsMore(More),
    /// This carer could bear less: what came before wore them out.
    BearsLess,
}

/// Why a carer could bear more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    /// Help built on a strength.
    Strength(StrengthId),
    /// Quick relief.
    Relief,
    /// A promise was kept.
    Promise,
    /// Something else.
    Other,
}

/// The sentence on load of a turn; none where no carer bore anything.
pub(super) fn sentence(log: &Log, turn: u8, loads: &[Course]) -> Option<Sentence<LoadWord>> {
    let (person, borne) = loads
        .iter()
        .filter_map(|course| {
            let borne = course.turns.iter().find(|borne| borne.turn == turn)?;
            Some((course.person, borne))
        })
        .rev()
        .max_by_key(|(person, borne)| (borne.strain, *person == log.world.diary_of))?;
    let (causes, mut evidence) = causes(log, turn, person, borne);
    let direction = borne.change.as_ref().map(|change| change.direction);
    let grew = match direction {
        Some(Direction::Less | Direction::Same) => need_moved(log, &[turn], person, true),
        Some(Direction::More) | None => None,
    };
    let but = grew.filter(|(need, _)| !causes.contains(&LoadCause::NeedGrew(*need)));
    evidence.extend(but.iter().map(|(_, proof)| proof.clone()));
    evidence.push(Evidence::new(turn, None, What::Borne(person)));
    Some(Sentence {
        word: LoadWord {
            person,
            direction,
            mood: mood(log.world, u16::try_from(borne.strain.0).unwrap_or(u16::MAX)),
            causes,
            but: but.map(|(need, _)| (need, help_with(log, turn, need))),
        },
        evidence,
        element: Element::FlexibleHelp,
    })
}

/// What help there was with a need that grew in a turn.
fn help_with(log: &Log, turn: u8, need: NeedId) -> Grew {
    let of = |wanted: &dyn Fn(&Event) -> bool| log.turn(turn).any(wanted);
    let grew = |event: &Event| matches!(event.kind, EventKind::SeverityChanged { need: of, from, to } if of == need && to > from);
    let about = |act: &Act| act.need() == Some(need);
    let helped = of(&|event| matches!(event.kind, EventKind::Helped { need: of, .. } if of == need));
    let missed = of(&|event| matches!(&event.kind, EventKind::Missed { act, .. } if about(act)));
    let done = of(&|event| matches!(&event.kind, EventKind::CarriedOut { act, .. } if about(act)));
    let by_itself = !of(&|event| grew(event) && event.cause != Cause::Rule(Rule::Drift));
    match (helped, missed) {
        (true, _) => Grew::Helped,
        (false, true) => Grew::FellThrough,
        (false, false) if by_itself && !done => Grew::Unattended,
        (false, false) => Grew::Otherwise,
    }
}

fn causes(log: &Log, turn: u8, person: PersonId, borne: &Borne) -> (Vec<LoadCause>, Vec<Evidence>) {
    let mut causes = Vec::new();
    let mut evidence = borne.evidence.clone();
    let mut unnamed = Vec::new();
    let fell_through = fell_through(log, turn, person);
    // What was planned weighed, whether or not it took place.
    let planned = |part| matches!(part, Part::Contacts | Part::NewFaces | Part::Retellings);
    let mut add = |cause: Option<(LoadCause, Option<Evidence>)>| {
        let Some((cause, proof)) = cause else {
            return;
        };
        match cause {
            LoadCause::UnseenGrew | LoadCause::Happened => unnamed.push(cause),
            cause if causes.len() < 3 && !causes.contains(&cause) => {
                causes.push(cause);
                evidence.extend(proof);
            }
            _ => {}
        }
    };
    match &borne.change {
        Some(change) if change.direction != Direction::Same => {
            let up = change.direction == Direction::More;
            let bears = match (up, change.capacity) {
                (true, ..0) => Some((LoadCause::BearsLess, None)),
                (false, 1..) => Some(bears_more(log, turn, person)),
                _ => None,
            };
            for (part, by) in &change.parts {
                if (*by > 0) == up {
                    add(cause(log, turn, person, borne, *part, up));
                    add(fell_through.clone().filter(|_| up && planned(*part)));
                }
            }
            add(bears);
        }
        _ => {
            for part in [
                Part::Contacts,
                Part::NewFaces,
                Part::Retellings,
                Part::Friction,
                Part::Events,
            ] {
                if part.of(&borne.parts) > 0 {
                    add(cause(log, turn, person, borne, part, true));
                    add(fell_through.clone().filter(|_| planned(part)));
                }
            }
        }
    }
    if causes.is_empty() {
        causes.extend(unnamed.into_iter().next());
    }
    (causes, evidence)
}

fn cause(
    log: &Log,
    turn: u8,
    person: PersonId,
    borne: &Borne,
    part: Part,
    up: bool,
) -> Option<(LoadCause, Option<Evidence>)> {
    let some_fell_through = fell_through(log, turn, person).is_some();
    // Of what weighed, so many took place.
    let count = |points: u16, each: u8, of: &dyn Fn(&EventKind) -> bool| {
        if some_fell_through {
            let met = log.turn(turn).filter(|event| of(&event.kind)).count();
            u8::try_from(met).unwrap_or(u8::MAX)
        } else {
            u8::try_from(points / u16::from(each.max(1))).unwrap_or(u8::MAX)
        }
    };
    let rules = &log.world.rules.load;
    // With those that a choice brought along, which weigh as something that was chosen.
    let appointments = appointments(log, turn, person);
    let number = |some: usize| u8::try_from(some).unwrap_or(u8::MAX);
    let contacts = if appointments.is_empty() {
        borne.parts.contact_count
    } else {
        number(appointments.len())
    };
    Some(match (part, up) {
        (Part::Needs, _) => {
            let turns: Vec<u8> = log.turn_before(turn).into_iter().chain([turn]).collect();
            let Some((need, proof)) = need_moved(log, &turns, person, up) else {
                return up.then_some((LoadCause::UnseenGrew, None));
            };
            let cause = if up {
                LoadCause::NeedGrew(need)
            } else {
                LoadCause::NeedShrank(need)
            };
            return Some((cause, Some(proof)));
        }
        (Part::Contacts, true) if appointments.is_empty() && some_fell_through => return None,
        (Part::Contacts, true) => match appointments.iter().filter(|(.., attuned)| !attuned).count() {
            0 => (LoadCause::Appointments(contacts), None),
            loose => (LoadCause::Uncoordinated(contacts, number(loose)), None),
        },
        (Part::Contacts, false) => {
            // Those that a choice brought are seen in the week too: then it isn't fewer.
            let before = log
                .turn_before(turn)
                .map_or(0, |before| self::appointments(log, before, person).len());
            if before > 0 && appointments.len() >= before {
                return None;
            }
            (LoadCause::FewerAppointments(contacts), None)
        }
        (Part::Intensive, true) => (LoadCause::Intensive, None),
        (Part::Intensive, false) => return None,
        (Part::NewFaces, true) => {
            let unprepared = |kind: &EventKind| match kind {
                EventKind::Met {
                    with,
                    new_face,
                    introduced_by,
                    ..
                } => *new_face && introduced_by.is_none() && borne_by(log.world, *with, person),
                _ => false,
            };
            match count(borne.parts.new_faces, rules.new_face, &unprepared) {
                0 => return None,
                faces => (LoadCause::NewFaces(faces), None),
            }
        }
        (Part::NewFaces, false) => {
            // One that somebody brought along weighs nothing, and is new all the same.
            let new = log
                .turn(turn)
                .any(|event| matches!(event.kind, EventKind::Met { new_face: true, .. }));
            if new {
                return None;
            }
            (LoadCause::NoNewFaces, None)
        }
        (Part::Retellings, true) => {
            let told = |kind: &EventKind| match kind {
                EventKind::Met { with, retelling, .. } => *retelling && borne_by(log.world, *with, person),
                _ => false,
            };
            match count(borne.parts.retellings, rules.retelling, &told) {
                0 => return None,
                times => (LoadCause::Retellings(times), None),
            }
        }
        (Part::Retellings, false) => (LoadCause::NoRetellings, None),
        (Part::Crowding, true) => (LoadCause::Crowded, None),
        (Part::Crowding, false) => (LoadCause::Uncrowded, None),
        (Part::Friction, true) => return friction(log, turn),
        (Part::Friction, false) => (LoadCause::NoFriction, None),
        (Part::Events, _) => {
            let proofs: Vec<Evidence> = added(log, turn, person)
                .into_iter()
                .filter(|event| matches!(event.kind, EventKind::LoadAdded { by, .. } if (by > 0) == up))
                .map(|event| log.evidence(event))
                .filter(|proof| !matches!(proof.what, What::Rule(_) | What::Decision))
                .collect();
            let named = proofs.iter().find_map(|proof| {
                let cause = match &proof.what {
                    What::Act(Act::Report { .. }) => LoadCause::Report,
                    what if nameable(log, what) => LoadCause::Came(what.clone()),
                    _ => return None,
                };
                Some((cause, Some(proof.clone())))
            });
            return named.or_else(|| proofs.first().map(|_| (LoadCause::Happened, None)));
        }
    })
}

/// Whether everybody at the table saw this happen, and it can be named in a few words.
fn nameable(log: &Log, what: &What) -> bool {
    match what {
        What::Choice(_) | What::Later(_) => true,
        What::Event(event) => log.world.events[*event].heard_by.covers(log.world.all_seats()),
        _ => false,
    }
}

/// What let a carer bear more since the turn before.
fn bears_more(log: &Log, turn: u8, person: PersonId) -> (LoadCause, Option<Evidence>) {
    let before = log.turn_before(turn);
    let recent = log
        .events()
        .filter(|event| event.turn == turn || Some(event.turn) == before);
    let grew = recent.rev().find(|event| match event.kind {
        EventKind::CapacityChanged {
            person: who,
            from,
            to,
        } => who == person && to > from,
        _ => false,
    });
    let Some(grew) = grew else {
        return (LoadCause::BearsMore(More::Other), None);
    };
    let strength = log.turn(grew.turn).find_map(|event| match event.kind {
        EventKind::StrengthUsed(strength, _) if event.cause == grew.cause => Some(strength),
        _ => None,
    });
    let why = match (grew.cause, strength) {
        (_, Some(strength)) => More::Strength(strength),
        (Cause::Rule(Rule::Relief), None) => More::Relief,
        (Cause::Rule(Rule::Promise), None) => More::Promise,
        _ => More::Other,
    };
    (LoadCause::BearsMore(why), Some(log.evidence(grew)))
}

fn friction(log: &Log, turn: u8) -> Option<(LoadCause, Option<Evidence>)> {
    log.turn(turn).find_map(|event| match event.kind {
        EventKind::Contradicted { seat, need } => {
            Some((LoadCause::Contradiction, Some(told_by(turn, seat, need))))
        }
        EventKind::FormUsed {
            form,
            fit: Some(Fit::TooHeavy),
        } => Some((
            LoadCause::HeavyForm,
            Some(Evidence::new(turn, None, What::Form(form))),
        )),
        _ => None,
    })
}

/// Appointments of a carer that fell through in a turn, if any did.
fn fell_through(log: &Log, turn: u8, carer: PersonId) -> Option<(LoadCause, Option<Evidence>)> {
    let missed: Vec<Evidence> = log
        .turn(turn)
        .filter_map(|event| match event.kind {
            EventKind::Missed { by, act, .. } if borne_by(log.world, act.person(), carer) => {
                Some(Evidence::new(turn, Some(by), What::Act(act)))
            }
            _ => None,
        })
        .collect();
    let count = u8::try_from(missed.len()).unwrap_or(u8::MAX);
    let proof = missed.into_iter().next()?;
    Some((LoadCause::FellThrough(count), Some(proof)))
}

/// The appointments that a carer bore in a turn, and whether each was coordinated: whoever comes to the same person for
/// the same act or choice, comes to one.
fn appointments(log: &Log, turn: u8, carer: PersonId) -> Vec<(Cause, Option<PersonId>, bool)> {
    let mut appointments: Vec<(Cause, Option<PersonId>, bool)> = Vec::new();
    for event in log.turn(turn) {
        if let EventKind::Met { with, attuned, .. } = event.kind
            && borne_by(log.world, with, carer)
            && !appointments
                .iter()
                .any(|(cause, whom, _)| *cause == event.cause && *whom == with)
        {
            appointments.push((event.cause, with, attuned));
        }
    }
    appointments
}

/// The need that moved most this way in these turns, among those that weigh on a carer.
fn need_moved(log: &Log, turns: &[u8], person: PersonId, up: bool) -> Option<(NeedId, Evidence)> {
    let mut moved: Vec<(NeedId, i16, Evidence)> = Vec::new();
    let now = turns.iter().copied().max().unwrap_or(0);
    let recent = log.events().filter(|event| turns.contains(&event.turn));
    for event in recent {
        if let EventKind::SeverityChanged { need, from, to } = event.kind
            && log.world.needs[need].weighs_on.contains(&person)
            && log.need_seen(now, need)
        {
            let by = i16::from(to) - i16::from(from);
            match moved.iter_mut().find(|(known, ..)| *known == need) {
                Some((_, sum, proof)) => {
                    *sum += by;
                    *proof = needed(log, event, need);
                }
                None => moved.push((need, by, needed(log, event, need))),
            }
        }
    }
    moved
        .into_iter()
        .filter(|(_, by, _)| *by != 0 && (*by > 0) == up)
        .max_by_key(|(_, by, _)| by.abs())
        .map(|(need, _, proof)| (need, proof))
}
