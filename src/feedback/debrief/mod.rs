//! The debrief in the order of PEARLS: reactions, description, analysis, summary. Typed: which values a form holds and
//! which strength, intention and transfer question come out; every sentence is made in `view`. There is no total score.

mod summary;

pub use summary::{Intention, Strength};

use super::agreement::{Priorities, priorities};
use super::continuity::{Continuity, continuity, relational, visits};
use super::elements::{Practised, elements};
use super::escalation::{Escalation, escalation};
use super::expertise::{Kind, Ledger, ledgers};
use super::knowledge::{FactCourse, facts, news};
use super::load::{self, courses};
use super::log::{Evidence, Feeling, Log, Outlook, Prediction};
use super::measure::{PerMille, per_mille};
use super::moments::{Played, moments};
use super::silence::{Silence, silences};
use super::silo::{Apart, apart};
use super::timeline::{Told, timeline};
use super::trust;
use crate::engine::event::{EndedBy, EventKind};
use crate::scenario::ids::*;
use crate::scenario::model::Element;

/// A debrief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debrief {
    /// Turns that were closed.
    pub turns: Vec<u8>,
    /// How life is at the end, why it ended, and the last turn with the team; none while the case is on.
    pub ending: Option<(EndingId, EndedBy, u8)>,
    /// The goal the team worded together.
    pub shared_goal: Option<String>,
    /// Reactions: how it felt.
    pub feelings: Vec<Feeling>,
    /// And what was expected.
    pub predictions: Vec<Prediction>,
    /// Beside what came: how it went up to each turn after which something was expected, in order.
    pub outcomes: Vec<(u8, Outcome)>,
    /// Needs that were on the table by the end of what was played.
    pub on_the_table: Vec<NeedId>,
    /// Description: turn by turn.
    pub timeline: Vec<Told>,
    /// The course of every fact.
    pub facts: Vec<FactCourse>,
    /// News that came to one seat alone.
    pub news: Vec<(u8, NewsId)>,
    /// Analysis: load of each carer.
    pub load: Vec<load::Course>,
    /// Three kinds of continuity.
    pub continuity: Continuity,
    /// Turns in which everybody worked on a track of their own.
    pub apart: Vec<Apart>,
    /// Seats that stayed still while the others went on.
    pub silences: Vec<Silence>,
    /// Ledger of expertise per seat.
    pub ledgers: Vec<Ledger>,
    /// Forms and safety.
    pub escalation: Escalation,
    /// Priorities with the family.
    pub priorities: Vec<Priorities>,
    /// Trust of the family.
    pub trust: Vec<trust::Course>,
    /// How well the seats know each other: at the start, and now.
    pub acquaintance: Vec<(SeatId, SeatId, u8, u8)>,
    /// The twelve elements.
    pub elements: Vec<Practised>,
    /// Moments with the players' reasons.
    pub moments: Vec<Played>,
    /// Summary: what carried this play; at most two.
    pub strengths: Vec<(Strength, Vec<Evidence>)>,
    /// What one might try another time; at most three.
    pub intentions: Vec<(Intention, Vec<Evidence>)>,
    /// The element the transfer question is about.
    pub transfer: Element,
}

/// How the last turns went beside the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    /// How many turns are laid beside as many: two, one with fewer than four turns, none with fewer than two.
    pub beside: usize,
    /// Load of the carer who bore most.
    pub load: Option<Outlook>,
    /// Share of visits by familiar faces.
    pub continuity: Option<Outlook>,
    /// Share of work within one's expertise.
    pub expertise: Option<Outlook>,
}

/// The debrief of a play so far.
pub fn debrief(log: &Log) -> Debrief {
    let mut debrief = Debrief {
        turns: log.turns().to_vec(),
        ending: log
            .ending()
            .map(|(ending, why, turn)| (ending, why, log.stopped().unwrap_or(turn))),
        shared_goal: log.notes.shared_goal.clone(),
        feelings: log.notes.feelings.clone(),
        predictions: log.notes.predictions.clone(),
        outcomes: outcomes(log),
        on_the_table: on_the_table(log),
        timeline: timeline(log),
        facts: facts(log),
        news: news(log),
        load: courses(log),
        continuity: continuity(log),
        apart: apart(log),
        silences: silences(log),
        ledgers: ledgers(log),
        escalation: escalation(log),
        priorities: priorities(log),
        trust: trust::courses(log),
        acquaintance: trust::acquaintance(log),
        elements: elements(log),
        moments: moments(log),
        strengths: Vec::new(),
        intentions: Vec::new(),
        transfer: Element::SharedPriorities,
    };
    debrief.strengths = summary::strengths(log, &debrief);
    debrief.intentions = summary::intentions(log, &debrief);
    debrief.transfer = summary::transfer(&debrief);
    debrief
}

fn on_the_table(log: &Log) -> Vec<NeedId> {
    let last = log.turns().last().copied().unwrap_or(0);
    let needs = log.world.needs.ids();
    needs.filter(|need| log.need_seen(last, *need)).collect()
}

/// Most turns at the begin and at the end that are laid beside each other.
const BESIDE: usize = 2;
/// A difference below this, per mille, is about the same.
const ABOUT_THE_SAME: i32 = 50;

/// How it went by the time of each expectation: the record as it was then, whatever came after.
fn outcomes(log: &Log) -> Vec<(u8, Outcome)> {
    let mut times: Vec<u8> = log.notes.predictions.iter().map(|guess| guess.after).collect();
    times.sort_unstable();
    times.dedup();
    times
        .into_iter()
        .map(|after| (after, outcome(&log.until(after))))
        .collect()
}

/// How the last turns of a log went beside its first.
pub fn outcome(log: &Log) -> Outcome {
    let turns = log.turns();
    let beside = (turns.len() / 2).min(BESIDE);
    if beside == 0 {
        return Outcome::default();
    }
    let begin = turns.get(..beside).unwrap_or_default();
    let end = turns.get(turns.len() - beside..).unwrap_or_default();
    let part = |late: bool| if late { end } else { begin };
    let strain = |late: bool| {
        let worst = part(late).iter().map(|turn| {
            log.turn(*turn)
                .filter_map(|event| match event.kind {
                    EventKind::LoadBorne { strain, .. } => Some(u32::from(strain)),
                    _ => None,
                })
                .max()
                .unwrap_or(0)
        });
        let (sum, count) = worst.fold((0, 0), |(sum, count), strain| (sum + strain, count + 1));
        per_mille(sum, count * 1000)
    };
    let familiar = |late: bool| {
        let visits = visits(log)
            .into_iter()
            .filter(|visit| part(late).contains(&visit.turn));
        relational(visits.collect()).familiar
    };
    let within = |late: bool| {
        let (mut inside, mut all) = (0, 0);
        for entry in ledgers(log).iter().flat_map(|ledger| &ledger.entries) {
            if part(late).contains(&entry.evidence.turn) {
                inside += u32::from(matches!(entry.kind, Kind::Within | Kind::WithinByConsultation));
                all += 1;
            }
        }
        per_mille(inside, all)
    };
    Outcome {
        beside,
        load: outlook(strain(true), strain(false)),
        continuity: outlook(familiar(false), familiar(true)),
        expertise: outlook(within(false), within(true)),
    }
}

/// Whether it rose from the first to the second; for load they are turned round.
fn outlook(first: Option<PerMille>, second: Option<PerMille>) -> Option<Outlook> {
    let difference = second?.0 - first?.0;
    Some(if difference >= ABOUT_THE_SAME {
        Outlook::Better
    } else if difference <= -ABOUT_THE_SAME {
        Outlook::Worse
    } else {
        Outlook::Same
    })
}
