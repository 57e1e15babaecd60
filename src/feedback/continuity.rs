//! Continuity in Haggerty's three kinds (BMJ 2003): relational over the contact log, informational over what had to
//! be told again, management over what served what was agreed. How much a visit weighs is for `load`.

use super::log::{Evidence, Log, What};
use super::measure::{PerMille, per_mille};
use crate::engine::command::{Act, Focus, Slot};
use crate::engine::event::{Cause, EventKind};
use crate::scenario::ids::*;

/// The three kinds, side by side; never added up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Continuity {
    /// Of relations.
    pub relational: Relational,
    /// Of information.
    pub informational: Informational,
    /// Of what is done.
    pub management: Management,
    /// What the professionals asked and told each other: counted, never made a share of.
    pub between: Between,
}

/// What the professionals asked and told each other, and where they worked as one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Between {
    /// Questions to a colleague or an expert that were answered, with advice or with a boundary.
    pub asked: Vec<Evidence>,
    /// Facts that somebody told the table with the consent they needed.
    pub told: Vec<Evidence>,
    /// Facts that somebody told the table without that consent.
    pub breached: Vec<Evidence>,
    /// Case conferences.
    pub conferred: Vec<Evidence>,
    /// Teams that were formed.
    pub teamed: Vec<Evidence>,
    /// Warm handovers.
    pub handed_over: Vec<Evidence>,
    /// Handovers by letter.
    pub written: Vec<Evidence>,
}

/// One visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// In which turn.
    pub turn: u8,
    /// Who came.
    pub seat: SeatId,
    /// To whom; none: the whole family.
    pub with: Option<PersonId>,
    /// About which need, if one.
    pub need: Option<NeedId>,
    /// The family had not met this face before.
    pub new_face: bool,
    /// Somebody they knew brought the new face.
    pub introduced_by: Option<SeatId>,
    /// The story was told again.
    pub retelling: bool,
    /// What it was for.
    pub evidence: Evidence,
    /// The plan it belonged to, where it was one: whose (none: the table's), and in which place. Several faces can come
    /// for one plan.
    pub place: Option<(Option<SeatId>, Slot)>,
}

/// Whether the family saw the same people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relational {
    /// The contact log, in order.
    pub visits: Vec<Visit>,
    /// Visits per seat, for seats that came.
    pub per_seat: Vec<(SeatId, u32)>,
    /// UPC, the usual provider of care: the largest n_i / n. None without visits.
    pub upc: Option<PerMille>,
    /// COC (Bice & Boxerman 1977): (sum of n_i squared - n) / (n (n - 1)). None with fewer than two visits.
    pub coc: Option<PerMille>,
    /// SECON: share of visits by whoever came the visit before. None with fewer than two visits.
    pub secon: Option<PerMille>,
    /// Share of visits by a face the family knew. None without visits.
    pub familiar: Option<PerMille>,
}

/// Whether the story had to be told again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Informational {
    /// Handovers and first contacts: occasions on which the story can get lost.
    pub occasions: Vec<Evidence>,
    /// Times it was told again.
    pub retellings: Vec<Evidence>,
    /// 1 - retellings / occasions, not below 0. None without occasions.
    pub kept: Option<PerMille>,
}

/// Whether what was done served what was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Management {
    /// Acts about a need that served an agreed focus or goal.
    pub served: Vec<Evidence>,
    /// Acts about a need that did not.
    pub beside: Vec<Evidence>,
    /// Contradictory advice the family got.
    pub contradictions: Vec<Evidence>,
    /// Turns in which something was agreed and nobody worked on it.
    pub gaps: Vec<Evidence>,
    /// (served - contradictions) / (acts about a need + gaps), not below 0. None without either.
    pub carried_on: Option<PerMille>,
}

/// The three kinds over a whole play.
pub fn continuity(log: &Log) -> Continuity {
    Continuity {
        relational: relational(visits(log)),
        informational: informational(log),
        management: management(log),
        between: between(log),
    }
}

fn between(log: &Log) -> Between {
    let mut between = Between::default();
    for event in log.events() {
        match event.kind {
            EventKind::Consulted { by, whom, need, .. } => {
                let what = What::Consult(whom, need);
                between.asked.push(Evidence::new(event.turn, Some(by), what));
            }
            EventKind::FactShared { by, fact, breach } => {
                let evidence = log.evidence_of(event, by);
                let told = if breach {
                    &mut between.breached
                } else {
                    &mut between.told
                };
                told.push(match evidence.what {
                    What::Act(_) | What::Choice(_) => evidence,
                    _ => Evidence::new(event.turn, Some(by), What::Fact(fact)),
                });
            }
            EventKind::CarriedOut {
                act: Act::Conference { .. },
                ..
            } => between.conferred.push(log.evidence(event)),
            EventKind::CarriedOut {
                act: Act::FormTeam { .. },
                ..
            } => between.teamed.push(log.evidence(event)),
            EventKind::HandedOver { warm, .. } => {
                let handed_over = if warm {
                    &mut between.handed_over
                } else {
                    &mut between.written
                };
                handed_over.push(log.evidence(event));
            }
            _ => {}
        }
    }
    between
}

/// The contact log.
pub fn visits(log: &Log) -> Vec<Visit> {
    log.events()
        .filter_map(|event| match event.kind {
            EventKind::Met {
                seat,
                with,
                need,
                new_face,
                introduced_by,
                retelling,
                ..
            } => {
                let evidence = log.evidence_of(event, seat);
                Some(Visit {
                    turn: event.turn,
                    seat,
                    with,
                    need,
                    new_face,
                    introduced_by,
                    retelling,
                    evidence: match evidence.what {
                        What::Act(_) | What::Choice(_) => evidence,
                        _ => Evidence::new(event.turn, Some(seat), What::Visit(with)),
                    },
                    place: match event.cause {
                        Cause::Act(by, slot) => Some((by, slot)),
                        _ => None,
                    },
                })
            }
            _ => None,
        })
        .collect()
}

/// The published indices over a contact log.
pub fn relational(visits: Vec<Visit>) -> Relational {
    let count = u32::try_from(visits.len()).unwrap_or(u32::MAX);
    let mut per_seat: Vec<(SeatId, u32)> = Vec::new();
    for visit in &visits {
        match per_seat.iter_mut().find(|(seat, _)| *seat == visit.seat) {
            Some((_, times)) => *times += 1,
            None => per_seat.push((visit.seat, 1)),
        }
    }
    per_seat.sort_by_key(|(seat, times)| (std::cmp::Reverse(*times), *seat));
    let most = per_seat.first().map_or(0, |(_, times)| *times);
    let squares: u32 = per_seat.iter().map(|(_, times)| times * times).sum();
    let same_again = visits
        .iter()
        .zip(visits.iter().skip(1))
        .filter(|(before, now)| before.seat == now.seat)
        .count();
    let familiar = visits.iter().filter(|visit| !visit.new_face).count();
    Relational {
        upc: per_mille(most, count),
        coc: per_mille(squares.saturating_sub(count), count * count.saturating_sub(1)),
        secon: per_mille(whole(same_again), count.saturating_sub(1)),
        familiar: per_mille(whole(familiar), count),
        visits,
        per_seat,
    }
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn informational(log: &Log) -> Informational {
    let mut occasions = Vec::new();
    let mut retellings = Vec::new();
    for event in log.events() {
        match event.kind {
            EventKind::HandedOver { warm: true, .. } => occasions.push(log.evidence(event)),
            EventKind::Met {
                seat,
                new_face,
                retelling,
                ..
            } => {
                let evidence = log.evidence_of(event, seat);
                if new_face {
                    occasions.push(evidence.clone());
                }
                if retelling {
                    retellings.push(evidence);
                }
            }
            _ => {}
        }
    }
    let (of, told) = (whole(occasions.len()), whole(retellings.len()));
    Informational {
        kept: per_mille(of.saturating_sub(told), of),
        occasions,
        retellings,
    }
}

/// What had been agreed when each turn was lived through: the focus without what the family did not want, and goals.
pub(super) fn agreed(log: &Log, turn: u8) -> Vec<NeedId> {
    let mut focus = Focus::default();
    let mut against = Focus::default();
    let mut goals = Vec::new();
    for event in log.events().filter(|event| event.turn <= turn) {
        match event.kind {
            EventKind::FocusSettled {
                focus: settled,
                against: unwanted,
                ..
            } => (focus, against) = (settled, unwanted),
            EventKind::GoalSet { need, .. } => goals.push(need),
            _ => {}
        }
    }
    let mut needs: Vec<NeedId> = focus
        .iter()
        .filter(|need| !against.has(*need))
        .chain(goals)
        .collect();
    needs.sort_unstable();
    needs.dedup();
    needs
}

/// Whether an act is work on a need, for this measure: not telling, celebrating or planning alone.
fn works_on(act: &Act) -> Option<NeedId> {
    match *act {
        Act::Support { need, .. } | Act::Consult { need, .. } | Act::HandOver { need, warm: true, .. } => {
            Some(need)
        }
        Act::Conference { question, .. } => Some(question),
        // A letter alone is no work on a need; whoever takes it up is.
        Act::HandOver { warm: false, .. }
        | Act::StepBack { .. }
        | Act::PlanGoal { .. }
        | Act::Celebrate { .. }
        | Act::Explore { .. }
        | Act::AskConsent { .. }
        | Act::ShareFact { .. }
        | Act::FormTeam { .. }
        | Act::ScaleDown { .. }
        | Act::SeekAdvice { .. }
        | Act::TalkWorry { .. }
        | Act::Report { .. }
        | Act::Evaluate
        | Act::GetAcquainted { .. } => None,
    }
}

/// Contradictory advice rests on who gave it, about what.
pub(super) fn told_by(turn: u8, seat: SeatId, need: Option<NeedId>) -> Evidence {
    Evidence::new(turn, Some(seat), need.map_or(What::Visit(None), What::Need))
}

fn management(log: &Log) -> Management {
    let mut served = Vec::new();
    let mut beside = Vec::new();
    let mut contradictions = Vec::new();
    let mut gaps = Vec::new();
    for &turn in log.turns() {
        let wanted = agreed(log, turn);
        let mut worked = false;
        for event in log.turn(turn) {
            match event.kind {
                EventKind::CarriedOut { by, act, .. } => {
                    let Some(need) = works_on(&act) else { continue };
                    let evidence = Evidence::new(turn, by, What::Act(act));
                    if wanted.contains(&need) {
                        worked = true;
                        served.push(evidence);
                    } else {
                        beside.push(evidence);
                    }
                }
                EventKind::Contradicted { seat, need } => contradictions.push(told_by(turn, seat, need)),
                _ => {}
            }
        }
        if !worked && let Some(need) = wanted.first() {
            gaps.push(Evidence::new(turn, None, What::LeftOpen(*need)));
        }
    }
    let acts = whole(served.len() + beside.len() + gaps.len());
    let kept = whole(served.len()).saturating_sub(whole(contradictions.len()));
    Management {
        carried_on: per_mille(kept, acts),
        served,
        beside,
        contradictions,
        gaps,
    }
}
