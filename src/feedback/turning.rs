//! What a turning point is: one decision, what was open instead, and what would have come of it. Finding them takes
//! playing again, which is for `lab`; wording them is for `view`.

use crate::engine::command::{Act, Actor, Command};
use crate::scenario::World;
use crate::scenario::ids::EndingId;

/// What is laid beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trace {
    /// Severity left at the end, summed over all needs, in points. Lower is lighter.
    Goals,
    /// Mean strain of the carers over the turns, per mille. Lower is lighter.
    Strain,
    /// Share of contacts with a face the family knew, per mille. Higher is more continuous.
    Continuity,
    /// Times that somebody worked beyond their expertise. Lower is better kept.
    Expertise,
}

impl Trace {
    /// All of them, in the order in which they are told.
    pub const ALL: [Trace; 4] = [Trace::Goals, Trace::Strain, Trace::Continuity, Trace::Expertise];

    /// Least difference that is worth telling.
    pub fn least(self) -> u32 {
        match self {
            Trace::Goals => 15,
            Trace::Strain | Trace::Continuity => 40,
            Trace::Expertise => 1,
        }
    }

    /// How much better `would` is than `was`; negative: worse.
    pub fn gain(self, was: u32, would: u32) -> i64 {
        let rise = i64::from(would) - i64::from(was);
        match self {
            Trace::Goals | Trace::Strain | Trace::Expertise => -rise,
            Trace::Continuity => rise,
        }
    }
}

/// A figure as it was, and as it would have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beside {
    /// Of what.
    pub trace: Trace,
    /// As it was.
    pub was: u32,
    /// As it would have been.
    pub would: u32,
}

impl Beside {
    /// How much better it would have been; negative: worse.
    pub fn gain(&self) -> i64 {
        self.trace.gain(self.was, self.would)
    }

    /// Whether the difference is worth telling.
    pub fn matters(&self) -> bool {
        self.gain().unsigned_abs() >= u64::from(self.trace.least())
    }
}

/// A decision that mattered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurningPoint {
    /// The figure it mattered for.
    pub beside: Beside,
    /// The other figure that would have gone the other way most, where one would.
    pub price: Option<Beside>,
    /// In which turn.
    pub turn: u8,
    /// Whose decision.
    pub by: Actor,
    /// What was decided; none: nothing, where there was time left.
    pub done: Option<Command>,
    /// What was open instead; none: leaving it out.
    pub instead: Option<Command>,
    /// The ending as it was, and as it would have been, where it would have been another.
    pub ending: Option<(EndingId, EndingId)>,
    /// Later decisions that would not have fitted any more.
    pub skipped: u16,
}

/// What more help would have asked of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    /// One more visit.
    Visit,
    /// A heavier visit than the one that was.
    Heavier,
}

/// What `instead` brings to the family's door beyond what was done. What is asked of them (consent, a talk about a
/// worry, how it went) is no help in this sense.
pub fn more_help(done: Option<&Command>, instead: Option<&Command>) -> Option<More> {
    let weight = |command: Option<&Command>| match command {
        Some(Command::Plan { act, .. }) => match act {
            Act::Support { intensive: true, .. } => 2,
            Act::Support { .. } | Act::Explore { .. } | Act::HandOver { warm: true, .. } => 1,
            _ => 0,
        },
        _ => 0,
    };
    match (weight(done), weight(instead)) {
        (done, instead) if instead <= done => None,
        (0, _) => Some(More::Visit),
        _ => Some(More::Heavier),
    }
}

/// Whether `instead` is a form of collaboration heavier than the case finds fitting in that turn.
pub fn heavier_than_fits(world: &World, turn: u8, instead: Option<&Command>) -> bool {
    let Some(Command::Plan { act, .. }) = instead else {
        return false;
    };
    let form = world.rules.act(act.kind()).and_then(|rule| rule.form);
    let fitting = world.fitting(turn);
    form.zip(fitting).is_some_and(|(form, fitting)| form > fitting.to)
}

/// The turning points of a play.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TurningPoints {
    /// In the order of [`Trace::ALL`]; those that would have helped before those that carried.
    pub points: Vec<TurningPoint>,
    /// Alternatives that were played out.
    pub tried: u32,
    /// Today's rules play the recorded decisions differently, so nothing can be said.
    pub outdated: bool,
}
