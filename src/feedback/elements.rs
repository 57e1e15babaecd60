//! Which of the twelve elements were practised, with what shows it, and which aims of the case were not.

use super::log::{Evidence, Log, What};
use crate::engine::command::{Act, ConsultReply, Slot};
use crate::engine::event::{Cause, EventKind, Fit, Settled, Verdict};
use crate::scenario::ids::*;
use crate::scenario::model::Element;
use crate::scenario::world::Scope;

/// One element and what shows that it was practised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practised {
    /// Which.
    pub element: Element,
    /// An aim of this case.
    pub aim: bool,
    /// What shows it, in order; empty: not seen in this play.
    pub evidence: Vec<Evidence>,
}

/// All twelve elements, in the order of the source.
pub fn elements(log: &Log) -> Vec<Practised> {
    let mut found: Vec<(Element, Evidence)> = Vec::new();
    for event in log.events() {
        match &event.kind {
            EventKind::CarriedOut { by, act, way, slot } if shows(log, event.turn, *by, *slot, act) => {
                let evidence = Evidence::new(event.turn, *by, What::Act(*act));
                let practises = log.world.rules.act(act.kind()).map(|rule| &rule.practises);
                found.extend(practises.into_iter().flatten().map(|e| (*e, evidence.clone())));
                if way.deviates {
                    found.push((Element::ToolsTailoring, evidence));
                }
            }
            EventKind::Consulted {
                whom,
                need,
                reply: ConsultReply::Boundary,
                expertise: Scope::Basic | Scope::Outside | Scope::Reserved,
                by,
                ..
            } => found.push((
                Element::OwnBoundaries,
                Evidence::new(event.turn, Some(*by), What::Consult(*whom, *need)),
            )),
            EventKind::StrengthUsed(strength, seat) => found.push((
                Element::ToolsTailoring,
                Evidence::new(event.turn, Some(*seat), What::Strength(*strength)),
            )),
            EventKind::FocusSettled { focus, how, against } => {
                let together = match how {
                    Settled::Accepted | Settled::Followed | Settled::Negotiated => against.is_empty(),
                    Settled::Insisted | Settled::Kept => false,
                };
                if together && let Some(first) = focus.first() {
                    found.push((
                        Element::SharedPriorities,
                        Evidence::new(event.turn, None, What::Need(first)),
                    ));
                }
            }
            EventKind::Acquainted(a, ..) => {
                found.push((Element::KnowingEachOther, log.evidence_of(event, *a)));
            }
            _ => {}
        }
    }
    for (turn, option, seat, by_default) in log.choices() {
        if !by_default && !beyond(log, turn, seat, option) {
            let evidence = Evidence::new(turn, Some(seat), What::Choice(option));
            let practises = &log.world.options[option].practises;
            found.extend(practises.iter().map(|e| (*e, evidence.clone())));
        }
    }
    let aims = &log.world.briefing.aims;
    Element::ALL
        .into_iter()
        .map(|element| {
            let mut evidence: Vec<Evidence> = Vec::new();
            for (of, proof) in &found {
                if *of == element && !evidence.contains(proof) {
                    evidence.push(proof.clone());
                }
            }
            evidence.sort_by_key(|proof| proof.turn);
            Practised {
                element,
                aim: aims.iter().any(|aim| aim.element == element),
                evidence,
            }
        })
        .collect()
}

/// Whether an act shows what it practises: not when it went beyond one's expertise, broke a confidence, or was a form
/// heavier than fitted.
fn shows(log: &Log, turn: u8, by: Option<SeatId>, slot: Slot, act: &Act) -> bool {
    let mut told = log.turn(turn);
    match act {
        Act::ShareFact { fact } => !told.any(|event| {
            matches!(event.kind, EventKind::FactShared { fact: shared, breach: true, .. } if shared == *fact)
        }),
        Act::FormTeam { .. } | Act::Conference { .. } => !told.any(|event| {
            matches!(event.kind, EventKind::FormUsed { fit: Some(Fit::TooHeavy), .. })
        }),
        Act::Explore { .. }
        | Act::Support { .. }
        | Act::AskConsent { .. }
        | Act::Consult { .. }
        | Act::ScaleDown { .. }
        | Act::HandOver { .. }
        | Act::SeekAdvice { .. }
        | Act::TalkWorry { .. }
        | Act::Report { .. }
        | Act::StepBack { .. }
        | Act::PlanGoal { .. }
        | Act::Evaluate
        | Act::GetAcquainted { .. }
        | Act::Celebrate { .. } => !told.any(|event| {
            event.cause == Cause::Act(by, slot)
                && matches!(event.kind, EventKind::Judged { verdict: Verdict::Overreach, .. })
        }),
    }
}

/// Whether an option was work beyond the expertise of who chose it.
fn beyond(log: &Log, turn: u8, who: SeatId, which: OptionId) -> bool {
    log.turn(turn).any(|event| {
        matches!(
            event.kind,
            EventKind::Judged { seat, option: Some(option), verdict: Verdict::Overreach, .. }
                if seat == who && option == which
        )
    })
}

/// The needs that somebody worked on, with the turns.
pub fn worked_on(log: &Log) -> Vec<(NeedId, Vec<u8>)> {
    let mut needs: Vec<(NeedId, Vec<u8>)> = Vec::new();
    for event in log.events() {
        if let EventKind::Helped { need, .. } = event.kind {
            match needs.iter_mut().find(|(known, _)| *known == need) {
                Some((_, turns)) if turns.last() != Some(&event.turn) => turns.push(event.turn),
                Some(_) => {}
                None => needs.push((need, vec![event.turn])),
            }
        }
    }
    needs
}
