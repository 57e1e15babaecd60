//! The sentence on continuity: what was kept, told again, handed over, promised, or left.

use super::{Sentence, acted, needed};
use crate::engine::command::Act;
use crate::engine::event::EventKind;
use crate::feedback::continuity::{agreed, told_by};
use crate::feedback::{Evidence, Log, What};
use crate::scenario::ids::*;
use crate::scenario::model::Element;

/// The sentence on continuity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContinuityWord {
    /// The family stopped coming.
    Stopped,
    /// A fact went to the table without the consent it takes.
    Breach {
        /// Who told it.
        by: SeatId,
        /// What.
        fact: FactId,
        /// Whose consent was lacking.
        person: Option<PersonId>,
    },
    /// A promise was broken.
    PromiseBroken(SeatId, PromiseId),
    /// Contradictory advice.
    Contradicted(SeatId, Option<NeedId>),
    /// A need was handed over by letter.
    ColdHandover(SeatId, SeatId, NeedId),
    /// The story was told again, to these seats.
    Retold(Vec<SeatId>),
    /// New faces that nobody introduced.
    NewFaces(Vec<SeatId>),
    /// Appointments that fell through.
    Missed(Vec<SeatId>),
    /// Agreed, and nobody worked on it.
    Gap(NeedId),
    /// Nobody did anything, and this grew.
    LeftAlone(NeedId),
    /// Handed over with an introduction.
    WarmHandover(SeatId, SeatId, NeedId),
    /// A new face, introduced by one they know.
    Introduced(SeatId, SeatId),
    /// A promise was kept.
    PromiseKept(SeatId, PromiseId),
    /// The plan was looked at together with the family.
    Evaluated,
    /// A goal has somebody who leads.
    GoalSet(NeedId, SeatId),
    /// What one knew all know now; with consent where it takes that.
    Shared(SeatId, FactId),
    /// The same face went on with what it had begun.
    CarriedOn(SeatId, NeedId),
    /// Only faces they knew.
    Familiar(Vec<SeatId>),
    /// Nobody came, and something was agreed or not.
    NobodyCame,
}

/// How much a word weighs: the weightiest is said.
pub(super) fn weight(word: &ContinuityWord) -> u8 {
    match word {
        ContinuityWord::Stopped => 110,
        ContinuityWord::Breach { .. } => 100,
        ContinuityWord::PromiseBroken(..) => 95,
        ContinuityWord::Contradicted(..) => 90,
        ContinuityWord::ColdHandover(..) => 85,
        ContinuityWord::Retold(_) => 80,
        ContinuityWord::WarmHandover(..) => 75,
        ContinuityWord::Introduced(..) => 72,
        ContinuityWord::PromiseKept(..) => 70,
        ContinuityWord::LeftAlone(_) => 65,
        ContinuityWord::NewFaces(_) => 60,
        ContinuityWord::Missed(_) => 58,
        ContinuityWord::Gap(_) => 56,
        ContinuityWord::Evaluated => 54,
        ContinuityWord::Shared(..) => 52,
        ContinuityWord::GoalSet(..) => 50,
        ContinuityWord::CarriedOn(..) => 40,
        ContinuityWord::Familiar(_) => 30,
        ContinuityWord::NobodyCame => 20,
    }
}

/// All that could be said of a turn; never empty.
pub(super) fn candidates(log: &Log, turn: u8) -> Vec<Sentence<ContinuityWord>> {
    let mut words = Vec::new();
    let mut say = |word, evidence: Vec<Evidence>, element| {
        words.push(Sentence {
            word,
            evidence,
            element,
        });
    };
    let mut retold = (Vec::new(), Vec::new());
    let mut new_faces = (Vec::new(), Vec::new());
    let mut familiar = (Vec::new(), Vec::new());
    let mut missed = (Vec::new(), Vec::new());
    let mut all_familiar = true;
    let agreed = agreed(log, turn);
    let mut worked = false;
    for event in log.turn(turn) {
        let proof = log.evidence(event);
        match event.kind {
            EventKind::TheyStopped => {
                say(ContinuityWord::Stopped, vec![proof], Element::SharedPriorities);
            }
            EventKind::FactShared { fact, by, breach } => {
                let person = log.world.facts[fact].consent.first().copied();
                let proof = vec![Evidence::new(turn, Some(by), What::Fact(fact))];
                if breach {
                    let word = ContinuityWord::Breach { by, fact, person };
                    say(word, proof, Element::HandoverPrivacy);
                } else {
                    say(ContinuityWord::Shared(by, fact), proof, Element::HandoverPrivacy);
                }
            }
            EventKind::PromiseDue { promise, seat, kept } => {
                let proof = vec![Evidence::new(turn, Some(seat), What::Promise(promise))];
                let word = if kept {
                    ContinuityWord::PromiseKept(seat, promise)
                } else {
                    ContinuityWord::PromiseBroken(seat, promise)
                };
                say(word, proof, Element::FlexibleHelp);
            }
            EventKind::Contradicted { seat, need } => {
                let proof = vec![told_by(turn, seat, need)];
                say(
                    ContinuityWord::Contradicted(seat, need),
                    proof,
                    Element::Interprofessional,
                );
            }
            EventKind::HandedOver { need, from, to, warm } => {
                let word = if warm {
                    ContinuityWord::WarmHandover(from, to, need)
                } else {
                    ContinuityWord::ColdHandover(from, to, need)
                };
                say(word, vec![proof], Element::HandoverPrivacy);
            }
            EventKind::Met {
                seat,
                new_face,
                introduced_by,
                retelling,
                ..
            } => {
                let proof = log.evidence_of(event, seat);
                let note = |list: &mut (Vec<SeatId>, Vec<Evidence>)| {
                    if !list.0.contains(&seat) {
                        list.0.push(seat);
                    }
                    list.1.push(proof.clone());
                };
                if retelling {
                    note(&mut retold);
                }
                match (new_face, introduced_by) {
                    (true, None) => note(&mut new_faces),
                    (true, Some(by)) => say(
                        ContinuityWord::Introduced(seat, by),
                        vec![proof.clone()],
                        Element::HandoverPrivacy,
                    ),
                    (false, _) => note(&mut familiar),
                }
                all_familiar &= !new_face;
            }
            EventKind::Missed { by, act, .. } => {
                if !missed.0.contains(&by) {
                    missed.0.push(by);
                }
                missed.1.push(Evidence::new(turn, Some(by), What::Act(act)));
            }
            EventKind::Evaluated { counts: true } => {
                say(ContinuityWord::Evaluated, vec![proof], Element::LearnReflect);
            }
            EventKind::GoalSet { need, lead } => {
                say(
                    ContinuityWord::GoalSet(need, lead),
                    vec![proof],
                    Element::SharedPriorities,
                );
            }
            EventKind::CarriedOut {
                by: Some(by), act, ..
            } => {
                if let Act::Support { need, .. } = act {
                    worked |= agreed.contains(&need);
                    if let Some(before) = went_on(log, turn, by, need) {
                        let proof = vec![before, Evidence::new(turn, Some(by), What::Act(act))];
                        say(ContinuityWord::CarriedOn(by, need), proof, Element::FlexibleHelp);
                    }
                } else {
                    worked |= act.need().is_some_and(|need| agreed.contains(&need));
                }
            }
            _ => {}
        }
    }
    if !retold.0.is_empty() {
        say(
            ContinuityWord::Retold(retold.0),
            retold.1,
            Element::HandoverPrivacy,
        );
    }
    if !new_faces.0.is_empty() {
        say(
            ContinuityWord::NewFaces(new_faces.0.clone()),
            new_faces.1,
            Element::FlexibleHelp,
        );
    }
    if !missed.0.is_empty() {
        say(ContinuityWord::Missed(missed.0), missed.1, Element::FlexibleHelp);
    }
    if all_familiar && !familiar.0.is_empty() {
        say(
            ContinuityWord::Familiar(familiar.0.clone()),
            familiar.1.clone(),
            Element::FlexibleHelp,
        );
    }
    if let Some(need) = agreed.first().filter(|_| !worked) {
        let proof = vec![Evidence::new(turn, None, What::LeftOpen(*need))];
        say(ContinuityWord::Gap(*need), proof, Element::SharedPriorities);
    }
    if !acted(log, turn)
        && let Some((need, proof)) = grew_most(log, turn)
    {
        say(
            ContinuityWord::LeftAlone(need),
            vec![proof],
            Element::FlexibleHelp,
        );
    }
    if words.is_empty() {
        words.push(Sentence {
            word: ContinuityWord::NobodyCame,
            evidence: vec![Evidence::new(turn, None, What::Visit(None))],
            element: Element::FlexibleHelp,
        });
    }
    words
}

/// The need that grew most in this turn.
fn grew_most(log: &Log, turn: u8) -> Option<(NeedId, Evidence)> {
    log.turn(turn)
        .filter_map(|event| match event.kind {
            EventKind::SeverityChanged { need, from, to } if to > from && log.need_seen(turn, need) => {
                Some((to - from, need, needed(log, event, need)))
            }
            _ => None,
        })
        .max_by_key(|(by, need, _)| (*by, std::cmp::Reverse(*need)))
        .map(|(_, need, proof)| (need, proof))
}

/// The same seat helped with the same need in the turn before.
fn went_on(log: &Log, turn: u8, seat: SeatId, need: NeedId) -> Option<Evidence> {
    let before = log.turn_before(turn)?;
    log.turn(before).find_map(|event| match event.kind {
        EventKind::CarriedOut {
            by: Some(by), act, ..
        } if by == seat => match act {
            Act::Support { need: same, .. } if same == need => {
                Some(Evidence::new(before, Some(seat), What::Act(act)))
            }
            _ => None,
        },
        _ => None,
    })
}
