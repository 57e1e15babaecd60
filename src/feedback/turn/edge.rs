//! The sentence on the edge of one's expertise; safety and the form of collaboration stand here too.

use super::{Sentence, acted};
use crate::engine::command::ConsultReply;
use crate::engine::event::{Cause, EventKind, Fit, HeldBack, Timing};
use crate::feedback::expertise::{Kind, Ledger, Why};
use crate::feedback::{Evidence, Log, What};
use crate::scenario::ids::*;
use crate::scenario::model::{Element, Form, Route};
use crate::scenario::world::{Consultee, Scope};

/// The sentence on the edge of one's expertise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EdgeWord {
    /// The window of a signal that was seen passed, and nobody did anything about it.
    SignalMissed(SignalId),
    /// The window of a signal passed: it had been voiced, but the step it calls for was not taken.
    StepLeft(SignalId),
    /// A step of safety that came too early or too late.
    StepOutOfTime(SeatId, Route, Option<SignalId>, Timing),
    /// Work outside somebody's expertise came back.
    Backlash(SeatId, NeedId, u8),
    /// Beyond one's expertise; whose it is.
    Overreach {
        /// Who.
        seat: SeatId,
        /// On which need.
        need: Option<NeedId>,
        /// By which option.
        option: Option<OptionId>,
        /// Whose work it is.
        whose: Option<Consultee>,
        /// They had been asked before.
        asked: bool,
    },
    /// Leading where asking comes first.
    NobodyAsked(SeatId, Option<NeedId>),
    /// A form heavier than fits.
    TooHeavy(Form),
    /// A step of safety in time.
    StepInTime {
        /// Who.
        seat: SeatId,
        /// Which step.
        step: Route,
        /// About which signal.
        signal: Option<SignalId>,
        /// The family knew.
        openly: bool,
    },
    /// Own work lay open while there was time.
    Underreach(SeatId, NeedId),
    /// The asked said that this is not mine, of what is.
    OwnDeclined {
        /// Who asked.
        by: SeatId,
        /// Whom.
        whom: Consultee,
        /// About what.
        need: NeedId,
    },
    /// The asked said: this is not mine.
    Boundary {
        /// Who asked.
        by: SeatId,
        /// Whom.
        whom: Consultee,
        /// About what.
        need: NeedId,
        /// Whom to ask instead.
        points_to: Option<Consultee>,
    },
    /// Asked first, and worked within it.
    AskedFirst {
        /// Who asked.
        seat: SeatId,
        /// Whom.
        whom: Consultee,
        /// About what.
        need: NeedId,
        /// Whoever was asked came to the family too, this turn.
        both_came: bool,
    },
    /// A colleague thought along.
    Advised(SeatId, Consultee, NeedId),
    /// Supporting where it is partly one's own, without advice that still holds: it works half.
    HalfStrength {
        /// Who.
        seat: SeatId,
        /// On which need.
        need: NeedId,
        /// Somebody had been asked, too long ago.
        asked: bool,
    },
    /// These did what is only partly their own, without advice that still holds.
    Partly(Vec<SeatId>),
    /// A form lighter than fits.
    TooLight(Form),
    /// Handed to whose work it is.
    HandedToOwner(SeatId, SeatId, NeedId),
    /// Stepped back on purpose.
    SteppedBack(SeatId, NeedId),
    /// Everybody worked in their own field.
    AllWithin(Vec<SeatId>),
    /// Came to listen, and saw something in this family to build on.
    StrengthSeen(SeatId, StrengthId),
    /// Nobody did work that takes an expertise.
    NoWork,
    /// These came to listen and look round, which every field does.
    Listened(Vec<SeatId>),
}

/// How much a word weighs: the weightiest is said.
pub(super) fn weight(word: &EdgeWord) -> u8 {
    match word {
        EdgeWord::SignalMissed(_) => 100,
        EdgeWord::StepOutOfTime(..) => 95,
        EdgeWord::Backlash(..) => 90,
        EdgeWord::Overreach { .. } => 85,
        EdgeWord::NobodyAsked(..) => 80,
        EdgeWord::StepInTime { .. } => 75,
        EdgeWord::StepLeft(_) => 70,
        EdgeWord::TooHeavy(_) => 60,
        EdgeWord::Underreach(..) => 58,
        EdgeWord::OwnDeclined { .. } => 57,
        EdgeWord::Boundary { .. } => 56,
        EdgeWord::AskedFirst { .. } => 54,
        EdgeWord::HalfStrength { .. } => 52,
        EdgeWord::StrengthSeen(..) => 51,
        EdgeWord::Advised(..) => 50,
        EdgeWord::HandedToOwner(..) => 48,
        EdgeWord::SteppedBack(..) => 46,
        EdgeWord::TooLight(_) => 44,
        EdgeWord::Partly(_) => 32,
        EdgeWord::AllWithin(_) => 30,
        EdgeWord::NoWork => 20,
        EdgeWord::Listened(_) => 19,
    }
}

/// Whether somebody who was asked came to the family in a turn.
fn came(log: &Log, turn: u8, whom: Consultee) -> bool {
    log.turn(turn)
        .any(|event| matches!(event.kind, EventKind::Met { seat, .. } if whom == Consultee::Seat(seat)))
}

/// All that could be said of a turn; never empty.
pub(super) fn candidates(log: &Log, turn: u8, ledgers: &[Ledger]) -> Vec<Sentence<EdgeWord>> {
    let mut words = Vec::new();
    let mut say = |word, evidence: Vec<Evidence>, element| {
        words.push(Sentence {
            word,
            evidence,
            element,
        });
    };
    for event in log.turn(turn) {
        let proof = log.evidence(event);
        match &event.kind {
            // What nobody at the table saw stays untold until the debrief.
            EventKind::SignalMissed(signal) if log.signal_seen(*signal) => say(
                if log.signal_voiced(*signal) {
                    EdgeWord::StepLeft(*signal)
                } else {
                    EdgeWord::SignalMissed(*signal)
                },
                vec![Evidence::new(turn, None, What::Signal(*signal))],
                Element::Competence,
            ),
            EventKind::SafetyStep {
                signal,
                step,
                seat,
                openly,
                timing,
            } => {
                let word = match timing {
                    Timing::InTime => EdgeWord::StepInTime {
                        seat: *seat,
                        step: *step,
                        signal: *signal,
                        openly: *openly,
                    },
                    Timing::TooEarly | Timing::TooLate => {
                        EdgeWord::StepOutOfTime(*seat, *step, *signal, *timing)
                    }
                };
                say(word, vec![log.evidence_of(event, *seat)], Element::Competence);
            }
            EventKind::BacklashCame { seat, need, since } => say(
                EdgeWord::Backlash(*seat, *need, *since),
                vec![Evidence::new(*since, Some(*seat), What::Need(*need))],
                Element::OwnBoundaries,
            ),
            EventKind::FormUsed { form, fit: Some(fit) } => {
                let proof = vec![Evidence::new(turn, None, What::Form(*form))];
                match fit {
                    Fit::TooHeavy => say(EdgeWord::TooHeavy(*form), proof, Element::Interprofessional),
                    Fit::TooLight => say(EdgeWord::TooLight(*form), proof, Element::Interprofessional),
                    Fit::Fitting => {}
                }
            }
            EventKind::Consulted {
                by,
                whom,
                need,
                reply,
                expertise,
                points_to,
                ..
            } => {
                let proof = vec![Evidence::new(turn, Some(*by), What::Consult(*whom, *need))];
                let word = match reply {
                    ConsultReply::Advice => EdgeWord::Advised(*by, *whom, *need),
                    ConsultReply::Boundary if *expertise == Scope::Own => EdgeWord::OwnDeclined {
                        by: *by,
                        whom: *whom,
                        need: *need,
                    },
                    ConsultReply::Boundary => EdgeWord::Boundary {
                        by: *by,
                        whom: *whom,
                        need: *need,
                        points_to: *points_to,
                    },
                };
                say(word, proof, Element::OwnBoundaries);
            }
            EventKind::Helped {
                seat,
                need,
                held_back,
                ..
            } if held_back.contains(&HeldBack::NoCover) => say(
                EdgeWord::HalfStrength {
                    seat: *seat,
                    need: *need,
                    asked: log.advised(turn, *seat, *need),
                },
                vec![log.evidence_of(event, *seat)],
                Element::OwnBoundaries,
            ),
            EventKind::HandedOver { need, from, to, .. }
                if log.world.expertise(Consultee::Seat(*to), *need)
                    < log.world.expertise(Consultee::Seat(*from), *need) =>
            {
                say(
                    EdgeWord::HandedToOwner(*from, *to, *need),
                    vec![proof],
                    Element::GeneralistSpecialist,
                );
            }
            EventKind::SteppedBack(seat, need) => say(
                EdgeWord::SteppedBack(*seat, *need),
                vec![proof],
                Element::FlexibleHelp,
            ),
            _ => {}
        }
    }
    let mut within = (Vec::new(), Vec::new());
    let mut partly = (Vec::new(), Vec::new());
    for ledger in ledgers {
        for entry in ledger.entries.iter().filter(|entry| entry.evidence.turn == turn) {
            let proof = vec![entry.evidence.clone()];
            let option = match entry.evidence.what {
                What::Choice(option) => Some(option),
                _ => None,
            };
            match (entry.kind, entry.why) {
                (Kind::Overreach, Why::NobodyAsked) => say(
                    EdgeWord::NobodyAsked(ledger.seat, entry.need),
                    proof,
                    Element::OwnBoundaries,
                ),
                (Kind::Overreach, why) => say(
                    EdgeWord::Overreach {
                        seat: ledger.seat,
                        need: entry.need,
                        option,
                        whose: match why {
                            Why::BelongsTo(whose) => whose,
                            _ => None,
                        },
                        asked: entry.asked,
                    },
                    proof,
                    Element::OwnBoundaries,
                ),
                (Kind::Underreach, _) => {
                    if let Some(need) = entry.need {
                        say(
                            EdgeWord::Underreach(ledger.seat, need),
                            proof,
                            Element::GeneralistSpecialist,
                        );
                    }
                }
                (Kind::WithinByConsultation, Why::Asked(whom, _)) => {
                    if let Some(need) = entry.need {
                        say(
                            EdgeWord::AskedFirst {
                                seat: ledger.seat,
                                whom,
                                need,
                                both_came: came(log, turn, whom),
                            },
                            proof,
                            Element::GeneralistSpecialist,
                        );
                    }
                }
                (Kind::Within, Why::Supporting) => {
                    if !partly.0.contains(&ledger.seat) {
                        partly.0.push(ledger.seat);
                    }
                    partly.1.extend(proof);
                }
                (Kind::WithinByConsultation | Kind::Within, _) => {
                    if !within.0.contains(&ledger.seat) {
                        within.0.push(ledger.seat);
                    }
                    within.1.extend(proof);
                }
            }
        }
    }
    for event in log.turn(turn) {
        if let (EventKind::StrengthShown(strength), Cause::Act(Some(seat), _)) = (&event.kind, event.cause) {
            say(
                EdgeWord::StrengthSeen(seat, *strength),
                vec![log.evidence(event)],
                Element::BroadView,
            );
        }
    }
    if !partly.0.is_empty() {
        say(EdgeWord::Partly(partly.0), partly.1, Element::OwnBoundaries);
    }
    if !within.0.is_empty() && acted(log, turn) {
        say(EdgeWord::AllWithin(within.0), within.1, Element::OwnBoundaries);
    }
    let came: Vec<SeatId> = log
        .world
        .seats
        .ids()
        .filter(|seat| {
            log.turn(turn)
                .any(|event| matches!(event.kind, EventKind::Met { seat: who, .. } if who == *seat))
        })
        .collect();
    if words.is_empty() && !came.is_empty() {
        let visits = log
            .turn(turn)
            .filter(|event| matches!(event.kind, EventKind::Met { .. }));
        words.push(Sentence {
            evidence: visits.map(|event| log.evidence(event)).collect(),
            word: EdgeWord::Listened(came),
            element: Element::BroadView,
        });
    }
    if words.is_empty() {
        words.push(Sentence {
            word: EdgeWord::NoWork,
            evidence: vec![Evidence::new(turn, None, What::TurnClosed)],
            element: Element::OwnBoundaries,
        });
    }
    words
}
