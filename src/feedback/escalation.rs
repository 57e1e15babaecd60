//! The two axes of escalation, kept apart: the form of collaboration beside what fitted, and the steps of safety
//! beside the window of their signal. What a step costs in trust is for `trust`.

use super::log::Log;
use crate::engine::event::{EventKind, Fit, Timing};
use crate::scenario::ids::*;
use crate::scenario::model::{Form, Route};

/// Both axes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalation {
    /// Form used per turn.
    pub forms: Vec<FormUsed>,
    /// Course of each signal that was seen or missed.
    pub signals: Vec<SignalCourse>,
    /// Steps about a worry that no signal was tied to.
    pub loose_steps: Vec<Step>,
}

/// The form used in one turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormUsed {
    /// Turn.
    pub turn: u8,
    /// Heaviest form in use.
    pub form: Form,
    /// Lightest and heaviest form that fitted, where the case says so.
    pub band: Option<(Form, Form)>,
    /// Beside the band.
    pub fit: Option<Fit>,
}

/// What was done about one signal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignalCourse {
    /// Which.
    pub signal: SignalId,
    /// Turn in which somebody saw it.
    pub seen: Option<u8>,
    /// The farthest step that fits.
    pub route: Route,
    /// First and last turn in which that step is in time.
    pub window: (u8, u8),
    /// Steps, in order.
    pub steps: Vec<Step>,
    /// Turns in which it came back after a report, each with the last turn for reporting again.
    pub returned: Vec<(u8, u8)>,
    /// Turn in which the window passed without the step it calls for.
    pub missed: Option<u8>,
}

/// A step of the safety route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Turn.
    pub turn: u8,
    /// About which signal.
    pub signal: Option<SignalId>,
    /// Which step.
    pub step: Route,
    /// Who took it.
    pub seat: SeatId,
    /// The family knew.
    pub openly: bool,
    /// Beside the window.
    pub timing: Timing,
}

/// Both axes over a whole play.
pub fn escalation(log: &Log) -> Escalation {
    let steps = steps(log);
    Escalation {
        forms: forms(log),
        signals: signals(log, &steps),
        loose_steps: steps.into_iter().filter(|step| step.signal.is_none()).collect(),
    }
}

fn forms(log: &Log) -> Vec<FormUsed> {
    log.events()
        .filter_map(|event| match event.kind {
            EventKind::FormUsed { form, fit } => Some(FormUsed {
                turn: event.turn,
                form,
                band: log
                    .world
                    .fitting(event.turn)
                    .map(|fitting| (fitting.from, fitting.to)),
                fit,
            }),
            _ => None,
        })
        .collect()
}

fn steps(log: &Log) -> Vec<Step> {
    log.events()
        .filter_map(|event| match event.kind {
            EventKind::SafetyStep {
                signal,
                step,
                seat,
                openly,
                timing,
            } => Some(Step {
                turn: event.turn,
                signal,
                step,
                seat,
                openly,
                timing,
            }),
            _ => None,
        })
        .collect()
}

fn signals(log: &Log, steps: &[Step]) -> Vec<SignalCourse> {
    log.world
        .signals
        .iter()
        .filter_map(|(id, signal)| {
            let turn_of = |wanted: &EventKind| {
                log.events()
                    .find(|event| event.kind == *wanted)
                    .map(|event| event.turn)
            };
            let course = SignalCourse {
                signal: id,
                seen: turn_of(&EventKind::SignalSeen(id)),
                route: signal.route,
                window: signal.turns,
                steps: steps
                    .iter()
                    .filter(|step| step.signal == Some(id))
                    .cloned()
                    .collect(),
                returned: log
                    .events()
                    .filter_map(|event| match event.kind {
                        EventKind::SignalReturned(back, until) if back == id => Some((event.turn, until)),
                        _ => None,
                    })
                    .collect(),
                missed: turn_of(&EventKind::SignalMissed(id)),
            };
            (course.seen.is_some() || course.missed.is_some() || !course.steps.is_empty()).then_some(course)
        })
        .collect()
}
