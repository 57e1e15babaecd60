//! The debrief as one JSON document with stable field names: the measures with the author's own ids, and the same
//! statements as the screen shows. Shares are per mille; what could not be measured is null.

use super::page::DebriefView;
use crate::engine::command::Actor;
use crate::engine::event::{EndedBy, Fit, Timing};
use crate::feedback::debrief::debrief as typed;
use crate::feedback::expertise::Kind;
use crate::feedback::turning::{Trace, TurningPoints};
use crate::feedback::{Log, PerMille};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::{Element, Form, Route};
use crate::words::Words;
use serde::Serialize;

/// Format number of the document: grows when a field changes its meaning or goes.
const FORMAT: u32 = 1;

/// The document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    format: u32,
    case: String,
    language: &'static str,
    turns_played: usize,
    ending: Option<Ending>,
    load: Vec<Load>,
    continuity: Continuity,
    expertise: Vec<Expertise>,
    forms: Vec<FormUsed>,
    signals: Vec<Signal>,
    priorities: Vec<Priorities>,
    trust: Vec<Trust>,
    elements: Vec<Practised>,
    moments: Vec<Moment>,
    facts: Vec<Fact>,
    turning_points: Option<Vec<Turning>>,
    debrief: DebriefView,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Ending {
    ending: String,
    why: &'static str,
    turn: u8,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Load {
    person: String,
    mean_strain: Option<PerMille>,
    turns_over_capacity: Vec<u8>,
    turns: Vec<LoadTurn>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct LoadTurn {
    turn: u8,
    load: u16,
    capacity: u8,
    strain: PerMille,
    parts: crate::engine::event::LoadParts,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Continuity {
    visits: usize,
    familiar_faces: Option<PerMille>,
    upc: Option<PerMille>,
    coc: Option<PerMille>,
    secon: Option<PerMille>,
    visits_per_seat: Vec<(String, u32)>,
    occasions: usize,
    retellings: usize,
    informational: Option<PerMille>,
    acts_served: usize,
    acts_beside: usize,
    contradictions: usize,
    gap_turns: usize,
    management: Option<PerMille>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Expertise {
    seat: String,
    within: usize,
    partly_own: usize,
    within_by_consultation: usize,
    overreach: usize,
    underreach: usize,
    consults_asked: usize,
    consults_late: usize,
    needed_and_asked: u16,
    needed_not_asked: u16,
    partly_own_asked: u16,
    partly_own_not_asked: u16,
    own_field_asked: u16,
    own_field_not_asked: u16,
    lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Line {
    turn: u8,
    kind: &'static str,
    need: Option<String>,
    evidence: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct FormUsed {
    turn: u8,
    form: Form,
    fitting_from: Option<Form>,
    fitting_to: Option<Form>,
    fit: Option<Fit>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Signal {
    signal: String,
    route: Route,
    window: (u8, u8),
    seen: Option<u8>,
    missed: Option<u8>,
    returned: Vec<(u8, u8)>,
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Step {
    turn: u8,
    seat: String,
    step: Route,
    openly: bool,
    timing: Timing,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Priorities {
    turn: u8,
    focus: Vec<String>,
    against: Vec<String>,
    settled: crate::engine::event::Settled,
    said_yes: Vec<String>,
    said_otherwise: Vec<String>,
    order_tau: Vec<(String, Option<PerMille>)>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Trust {
    person: String,
    seat: String,
    start: u8,
    now: u8,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Practised {
    element: Element,
    aim: bool,
    times: usize,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Moment {
    turn: u8,
    moment: String,
    seat: String,
    option: String,
    by_default: bool,
    reason: Option<String>,
    felt_able: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Fact {
    fact: String,
    known_from_start: Vec<String>,
    shared_in_turn: Option<u8>,
    without_consent: bool,
    kept: bool,
    unfound: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Turning {
    trace: &'static str,
    turn: u8,
    seat: Option<String>,
    was: u32,
    would: u32,
    other: Option<Beside>,
    ending_instead: Option<String>,
    skipped: u16,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Beside {
    trace: &'static str,
    was: u32,
    would: u32,
}

fn trace(trace: Trace) -> &'static str {
    match trace {
        Trace::Goals => "severity_left",
        Trace::Strain => "mean_strain",
        Trace::Continuity => "familiar_faces",
        Trace::Expertise => "overreach",
    }
}

/// The document of a play so far. `turning`: its turning points, where they were worked out.
pub fn report(words: &Words, log: &Log, turning: Option<&TurningPoints>) -> Report {
    let world = log.world;
    let value = typed(log);
    let seat = |id: SeatId| world.seats[id].id.clone();
    let person = |id: PersonId| world.people[id].id.clone();
    let need = |id: NeedId| world.needs[id].id.clone();
    let relational = &value.continuity.relational;
    let management = &value.continuity.management;
    Report {
        format: FORMAT,
        case: world.id.clone(),
        language: words.language().code(),
        turns_played: value.turns.len(),
        ending: value.ending.map(|(ending, why, turn)| Ending {
            ending: world.endings[ending].id.clone(),
            why: match why {
                EndedBy::LastTurn => "last_turn",
                EndedBy::ClosedWell => "closed_well",
                EndedBy::TheyStopped => "they_stopped",
            },
            turn,
        }),
        load: value
            .load
            .iter()
            .map(|course| Load {
                person: person(course.person),
                mean_strain: course.mean(),
                turns_over_capacity: course.over(),
                turns: course
                    .turns
                    .iter()
                    .map(|borne| LoadTurn {
                        turn: borne.turn,
                        load: borne.load,
                        capacity: borne.capacity,
                        strain: borne.strain,
                        parts: borne.parts,
                    })
                    .collect(),
            })
            .collect(),
        continuity: Continuity {
            visits: relational.visits.len(),
            familiar_faces: relational.familiar,
            upc: relational.upc,
            coc: relational.coc,
            secon: relational.secon,
            visits_per_seat: relational
                .per_seat
                .iter()
                .map(|(id, visits)| (seat(*id), *visits))
                .collect(),
            occasions: value.continuity.informational.occasions.len(),
            retellings: value.continuity.informational.retellings.len(),
            informational: value.continuity.informational.kept,
            acts_served: management.served.len(),
            acts_beside: management.beside.len(),
            contradictions: management.contradictions.len(),
            gap_turns: management.gaps.len(),
            management: management.carried_on,
        },
        expertise: value
            .ledgers
            .iter()
            .map(|ledger| Expertise {
                seat: seat(ledger.seat),
                within: ledger.own_field(),
                partly_own: ledger.partly(),
                within_by_consultation: ledger.after_asking(),
                overreach: ledger.count(Kind::Overreach),
                underreach: ledger.count(Kind::Underreach),
                consults_asked: ledger.asked.len(),
                consults_late: ledger.asked.iter().filter(|question| question.late).count(),
                needed_and_asked: ledger.table.needed_asked,
                needed_not_asked: ledger.table.needed_not_asked,
                partly_own_asked: ledger.table.partly_asked,
                partly_own_not_asked: ledger.table.partly_not_asked,
                own_field_asked: ledger.table.own_asked,
                own_field_not_asked: ledger.table.own_not_asked,
                lines: ledger
                    .entries
                    .iter()
                    .map(|entry| Line {
                        turn: entry.evidence.turn,
                        kind: kind(entry.kind),
                        need: entry.need.map(need),
                        evidence: crate::view::statement::line(words, world, &entry.evidence),
                    })
                    .collect(),
            })
            .collect(),
        forms: value
            .escalation
            .forms
            .iter()
            .map(|used| FormUsed {
                turn: used.turn,
                form: used.form,
                fitting_from: used.band.map(|(from, _)| from),
                fitting_to: used.band.map(|(_, to)| to),
                fit: used.fit,
            })
            .collect(),
        signals: value
            .escalation
            .signals
            .iter()
            .map(|course| Signal {
                signal: world.signals[course.signal].id.clone(),
                route: course.route,
                window: course.window,
                seen: course.seen,
                missed: course.missed,
                returned: course.returned.clone(),
                steps: course
                    .steps
                    .iter()
                    .map(|step| Step {
                        turn: step.turn,
                        seat: seat(step.seat),
                        step: step.step,
                        openly: step.openly,
                        timing: step.timing,
                    })
                    .collect(),
            })
            .collect(),
        priorities: value
            .priorities
            .iter()
            .map(|turn| {
                let answered = |yes: bool| {
                    let said = turn.answers.iter();
                    said.filter(|(_, answer)| (*answer == crate::engine::event::Answer::Accept) == yes)
                        .map(|(id, _)| person(*id))
                        .collect()
                };
                Priorities {
                    turn: turn.turn,
                    focus: turn.focus.iter().map(need).collect(),
                    against: turn.against.iter().map(need).collect(),
                    settled: turn.how,
                    said_yes: answered(true),
                    said_otherwise: answered(false),
                    order_tau: turn.order.iter().map(|(id, tau)| (person(*id), *tau)).collect(),
                }
            })
            .collect(),
        trust: value
            .trust
            .iter()
            .map(|course| Trust {
                person: person(course.person),
                seat: seat(course.seat),
                start: course.start,
                now: course.now,
            })
            .collect(),
        elements: value
            .elements
            .iter()
            .map(|practised| Practised {
                element: practised.element,
                aim: practised.aim,
                times: practised.evidence.len(),
            })
            .collect(),
        moments: value
            .moments
            .iter()
            .map(|played| Moment {
                turn: played.turn,
                moment: world.moments[played.moment].id.clone(),
                seat: seat(played.seat),
                option: world.options[played.option].id.clone(),
                by_default: played.by_default,
                reason: played.reason.clone(),
                felt_able: played.felt,
            })
            .collect(),
        facts: value
            .facts
            .iter()
            .map(|course| Fact {
                fact: world.facts[course.fact].id.clone(),
                known_from_start: seats(world, course.from_start),
                shared_in_turn: course.shared.map(|(turn, ..)| turn),
                without_consent: course.shared.is_some_and(|(.., breach)| breach),
                kept: course.kept(u8::MAX, world.all_seats()),
                unfound: course.unfound(),
            })
            .collect(),
        turning_points: turning.filter(|found| !found.outdated).map(|found| {
            found
                .points
                .iter()
                .map(|point| Turning {
                    trace: trace(point.beside.trace),
                    turn: point.turn,
                    seat: match point.by {
                        Actor::Seat(id) => Some(seat(id)),
                        Actor::Team => None,
                    },
                    was: point.beside.was,
                    would: point.beside.would,
                    other: point.price.map(|other| Beside {
                        trace: trace(other.trace),
                        was: other.was,
                        would: other.would,
                    }),
                    ending_instead: point.ending.map(|(_, would)| world.endings[would].id.clone()),
                    skipped: point.skipped,
                })
                .collect()
        }),
        debrief: super::debrief(words, log, turning),
    }
}

fn seats(world: &World, seats: SeatSet) -> Vec<String> {
    seats
        .and(world.all_seats())
        .iter()
        .map(|id| world.seats[id].id.clone())
        .collect()
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Within => "within",
        Kind::WithinByConsultation => "within_by_consultation",
        Kind::Overreach => "overreach",
        Kind::Underreach => "underreach",
    }
}
