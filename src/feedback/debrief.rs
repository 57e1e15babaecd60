//! The debrief in the order of PEARLS: reactions, description, analysis, summary. Typed: which values a form holds and
//! which strength, intention and transfer question come out; every sentence is made in `view`. There is no total score.

use super::agreement::{Priorities, priorities};
use super::continuity::{Continuity, continuity, relational, visits};
use super::elements::{Practised, elements};
use super::escalation::{Escalation, escalation};
use super::expertise::{Kind, Ledger, ledgers};
use super::knowledge::{FactCourse, facts, news};
use super::load::{self, courses};
use super::log::{Evidence, Feeling, Log, Outlook, Prediction, What};
use super::measure::{PerMille, per_mille};
use super::moments::{Played, moments};
use super::timeline::{Told, timeline};
use super::trust;
use crate::engine::command::Act;
use crate::engine::event::{EndedBy, EventKind, Fit, Settled, Timing};
use crate::scenario::ids::*;
use crate::scenario::model::{Element, Form};

/// Which debrief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Halfway: the three traces and a question.
    HalfTime,
    /// Afterwards: all of it.
    Whole,
}

/// A debrief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debrief {
    /// Which.
    pub stage: Stage,
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
    /// Beside what came: none where there was too little to say.
    pub outcome: Outcome,
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
    /// What one might try another time; at most two.
    pub intentions: Vec<(Intention, Vec<Evidence>)>,
    /// The element the transfer question is about.
    pub transfer: Element,
}

/// How the second half of the turns went beside the first; none with fewer than two turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Load of the carer who bore most.
    pub load: Option<Outlook>,
    /// Share of visits by familiar faces.
    pub continuity: Option<Outlook>,
    /// Share of work within one's expertise.
    pub expertise: Option<Outlook>,
}

/// What carried a play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// The family's order was followed.
    FollowedFamily,
    /// Asked first, then worked.
    AskedFirst,
    /// New faces came with one they knew.
    Introduced,
    /// Handed over with an introduction.
    WarmHandover,
    /// Promises were kept.
    KeptPromises,
    /// Looked back with the family.
    Evaluated,
    /// Built on what the family has.
    BuiltOnStrengths,
    /// Safety was talked about openly and in time.
    OpenOnSafety,
    /// What one knew was shared, with consent.
    SharedWithConsent,
    /// The load stayed within what they could bear.
    WithinCapacity,
    /// The form stayed as light as fitted.
    FittingForm,
    /// They stayed at the table to the end.
    StayedAtTable,
}

/// What one might try another time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Intention {
    /// A signal was missed, or a step came late.
    SafetyInTime,
    /// A report came before advice or a talk.
    SafetyStepByStep,
    /// Ask before working beyond one's field.
    AskFirst,
    /// Fewer appointments at a time.
    FewerAtOnce,
    /// Attune before going in.
    AttuneFirst,
    /// Bring a new face along.
    IntroduceFaces,
    /// Ask consent before sharing.
    ConsentFirst,
    /// Share what lies with one alone.
    ShareFacts,
    /// Start from the family's own order.
    FamilyOrder,
    /// Take up what is one's own.
    TakeUpOwn,
    /// A lighter form first.
    LighterForm,
    /// Bring people together sooner.
    CloserForm,
    /// Promise less, keep it.
    PromiseLess,
    /// Do something: nobody came.
    ShowUp,
    /// Look back with the family on the way.
    EvaluateOnTheWay,
}

/// The debrief of a play so far.
pub fn debrief(log: &Log, stage: Stage) -> Debrief {
    let mut debrief = Debrief {
        stage,
        turns: log.turns().to_vec(),
        ending: log
            .ending()
            .map(|(ending, why, turn)| (ending, why, log.stopped().unwrap_or(turn))),
        shared_goal: log.notes.shared_goal.clone(),
        feelings: log.notes.feelings.clone(),
        predictions: log.notes.predictions.clone(),
        outcome: outcome(log),
        timeline: timeline(log),
        facts: facts(log),
        news: news(log),
        load: courses(log),
        continuity: continuity(log),
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
    debrief.strengths = strengths(log, &debrief);
    debrief.intentions = intentions(log, &debrief);
    debrief.transfer = transfer(&debrief);
    debrief
}

/// A difference below this, per mille, is about the same.
const ABOUT_THE_SAME: i32 = 50;

fn outcome(log: &Log) -> Outcome {
    let turns = log.turns();
    let Some(middle) = turns.get(turns.len() / 2).copied().filter(|_| turns.len() > 1) else {
        return Outcome::default();
    };
    let strain = |late: bool| {
        let worst = turns
            .iter()
            .filter(|turn| (**turn >= middle) == late)
            .map(|turn| {
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
            .filter(|visit| (visit.turn >= middle) == late);
        relational(visits.collect()).familiar
    };
    let within = |late: bool| {
        let (mut inside, mut all) = (0, 0);
        for entry in ledgers(log).iter().flat_map(|ledger| &ledger.entries) {
            if (entry.evidence.turn >= middle) == late {
                inside += u32::from(matches!(entry.kind, Kind::Within | Kind::WithinByConsultation));
                all += 1;
            }
        }
        per_mille(inside, all)
    };
    Outcome {
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

fn strengths(log: &Log, debrief: &Debrief) -> Vec<(Strength, Vec<Evidence>)> {
    let mut found: Vec<(Strength, Vec<Evidence>)> = Vec::new();
    let mut note =
        |strength: Strength, evidence: Evidence| match found.iter_mut().find(|(s, _)| *s == strength) {
            Some((_, list)) => list.push(evidence),
            None => found.push((strength, vec![evidence])),
        };
    for event in log.events() {
        match event.kind {
            EventKind::FocusSettled { how, focus, .. } => {
                if matches!(how, Settled::Accepted | Settled::Followed)
                    && let Some(first) = focus.first()
                {
                    note(
                        Strength::FollowedFamily,
                        Evidence::new(event.turn, None, What::Need(first)),
                    );
                }
            }
            EventKind::Met {
                seat,
                introduced_by: Some(_),
                ..
            } => note(Strength::Introduced, log.evidence_of(event, seat)),
            EventKind::HandedOver { warm: true, .. } => {
                note(Strength::WarmHandover, log.evidence(event));
            }
            EventKind::PromiseDue {
                promise,
                seat,
                kept: true,
            } => note(
                Strength::KeptPromises,
                Evidence::new(event.turn, Some(seat), What::Promise(promise)),
            ),
            EventKind::Evaluated { counts: true } => note(Strength::Evaluated, log.evidence(event)),
            EventKind::StrengthUsed(strength, seat) => note(
                Strength::BuiltOnStrengths,
                Evidence::new(event.turn, Some(seat), What::Strength(strength)),
            ),
            EventKind::SafetyStep {
                signal: Some(_),
                openly: true,
                timing: Timing::InTime,
                seat,
                ..
            } => note(Strength::OpenOnSafety, log.evidence_of(event, seat)),
            EventKind::FactShared {
                fact,
                by,
                breach: false,
            } if !log.world.facts[fact].consent.is_empty() => note(
                Strength::SharedWithConsent,
                Evidence::new(event.turn, Some(by), What::Fact(fact)),
            ),
            EventKind::FormUsed {
                form,
                fit: Some(Fit::Fitting),
            } if form > Form::BroadView => note(
                Strength::FittingForm,
                Evidence::new(event.turn, None, What::Form(form)),
            ),
            _ => {}
        }
    }
    for entry in debrief
        .ledgers
        .iter()
        .flat_map(|ledger| ledger.of(Kind::WithinByConsultation))
    {
        note(Strength::AskedFirst, entry.evidence.clone());
    }
    if busy(log) && debrief.load.iter().all(|course| course.over().is_empty()) {
        for course in &debrief.load {
            if let Some(heaviest) = course.heaviest() {
                let evidence = Evidence::new(heaviest.turn, None, What::Borne(course.person));
                note(Strength::WithinCapacity, evidence);
            }
        }
    }
    let weight = |strength: Strength| match strength {
        Strength::OpenOnSafety => 40,
        Strength::AskedFirst | Strength::WarmHandover | Strength::Introduced => 30,
        Strength::WithinCapacity | Strength::SharedWithConsent | Strength::KeptPromises => 20,
        Strength::Evaluated | Strength::BuiltOnStrengths => 15,
        Strength::FollowedFamily => 10,
        Strength::FittingForm => 5,
        Strength::StayedAtTable => 0,
    };
    found
        .sort_by_key(|(strength, evidence)| std::cmp::Reverse(weight(*strength) + 4 * evidence.len().min(5)));
    found.truncate(2);
    if found.is_empty()
        && busy(log)
        && log.stopped().is_none()
        && let Some(last) = log.turns().last()
    {
        found.push((
            Strength::StayedAtTable,
            vec![Evidence::new(*last, None, What::TurnClosed)],
        ));
    }
    found
}

fn intentions(log: &Log, debrief: &Debrief) -> Vec<(Intention, Vec<Evidence>)> {
    let mut found: Vec<(Intention, u32, Vec<Evidence>)> = Vec::new();
    let mut note = |intention: Intention, weight: u32, evidence: Evidence| match found
        .iter_mut()
        .find(|(known, ..)| *known == intention)
    {
        Some((_, sum, list)) => {
            *sum += weight;
            list.push(evidence);
        }
        None => found.push((intention, weight, vec![evidence])),
    };
    for event in log.events() {
        let turn = event.turn;
        match event.kind {
            EventKind::SignalMissed(signal) => note(
                Intention::SafetyInTime,
                60,
                Evidence::new(turn, None, What::Signal(signal)),
            ),
            EventKind::SafetyStep { seat, timing, .. } => match timing {
                Timing::TooLate => note(Intention::SafetyInTime, 30, log.evidence_of(event, seat)),
                Timing::TooEarly => note(Intention::SafetyStepByStep, 40, log.evidence_of(event, seat)),
                Timing::InTime => {}
            },
            EventKind::LoadBorne { person, strain, .. } if strain > 1000 => {
                let weight = u32::from(strain - 1000) / 30;
                note(
                    Intention::FewerAtOnce,
                    weight,
                    Evidence::new(turn, None, What::Borne(person)),
                );
            }
            EventKind::Contradicted { seat, need } => note(
                Intention::AttuneFirst,
                12,
                super::continuity::told_by(turn, seat, need),
            ),
            EventKind::Met {
                seat,
                new_face: true,
                introduced_by: None,
                ..
            } => note(Intention::IntroduceFaces, 6, log.evidence_of(event, seat)),
            EventKind::FactShared {
                fact,
                by,
                breach: true,
            } => note(
                Intention::ConsentFirst,
                40,
                Evidence::new(turn, Some(by), What::Fact(fact)),
            ),
            EventKind::FocusSettled {
                how: Settled::Insisted,
                focus,
                ..
            } => {
                if let Some(first) = focus.first() {
                    note(
                        Intention::FamilyOrder,
                        20,
                        Evidence::new(turn, None, What::Need(first)),
                    );
                }
            }
            EventKind::PromiseDue {
                promise,
                seat,
                kept: false,
            } => note(
                Intention::PromiseLess,
                25,
                Evidence::new(turn, Some(seat), What::Promise(promise)),
            ),
            EventKind::FormUsed { form, fit: Some(fit) } => {
                let evidence = Evidence::new(turn, None, What::Form(form));
                match fit {
                    Fit::TooHeavy => note(Intention::LighterForm, 12, evidence),
                    Fit::TooLight => note(Intention::CloserForm, 5, evidence),
                    Fit::Fitting => {}
                }
            }
            _ => {}
        }
    }
    for ledger in &debrief.ledgers {
        for entry in ledger.of(Kind::Overreach) {
            note(Intention::AskFirst, 20, entry.evidence.clone());
        }
        for entry in ledger.of(Kind::Underreach) {
            note(Intention::TakeUpOwn, 8, entry.evidence.clone());
        }
    }
    for course in debrief.facts.iter().filter(|course| course.kept()) {
        if let Some(last) = log.turns().last() {
            let holder = course.known().iter().next();
            note(
                Intention::ShareFacts,
                9,
                Evidence::new(*last, holder, What::Fact(course.fact)),
            );
        }
    }
    if let Some(last) = log.turns().last() {
        if !busy(log) {
            note(Intention::ShowUp, 200, Evidence::new(*last, None, What::NotSeen));
        }
        let evaluated = log.events().any(|event| {
            matches!(
                event.kind,
                EventKind::CarriedOut {
                    act: Act::Evaluate,
                    ..
                }
            )
        });
        if !evaluated {
            note(
                Intention::EvaluateOnTheWay,
                4,
                Evidence::new(*last, None, What::NotSeen),
            );
        }
    }
    found.sort_by_key(|(_, weight, _)| std::cmp::Reverse(*weight));
    found.truncate(2);
    found
        .into_iter()
        .map(|(intention, _, evidence)| (intention, evidence))
        .collect()
}

/// Whether the team worked with the family in at least half of its turns.
fn busy(log: &Log) -> bool {
    let worked = log.turns().iter().filter(|turn| {
        log.turn(**turn)
            .any(|event| matches!(event.kind, EventKind::CarriedOut { .. }))
    });
    worked.count() * 2 >= log.turns().len()
}

/// The element to carry over: of what stood out as hard, or an aim that was not practised, or the first aim.
fn transfer(debrief: &Debrief) -> Element {
    let missed = debrief
        .elements
        .iter()
        .find(|practised| practised.aim && practised.evidence.is_empty());
    let hard = debrief
        .intentions
        .first()
        .map(|(intention, _)| intention.element());
    let aim = debrief.elements.iter().find(|practised| practised.aim);
    hard.or(missed.map(|practised| practised.element))
        .or(aim.map(|practised| practised.element))
        .unwrap_or(Element::SharedPriorities)
}

impl Intention {
    /// The element it is about.
    pub fn element(self) -> Element {
        match self {
            Intention::SafetyInTime | Intention::SafetyStepByStep => Element::Competence,
            Intention::AskFirst => Element::OwnBoundaries,
            Intention::FewerAtOnce => Element::FlexibleHelp,
            Intention::AttuneFirst | Intention::LighterForm | Intention::CloserForm => {
                Element::Interprofessional
            }
            Intention::IntroduceFaces | Intention::ConsentFirst | Intention::ShareFacts => {
                Element::HandoverPrivacy
            }
            Intention::FamilyOrder => Element::SharedPriorities,
            Intention::TakeUpOwn => Element::GeneralistSpecialist,
            Intention::PromiseLess | Intention::ShowUp => Element::FlexibleHelp,
            Intention::EvaluateOnTheWay => Element::LearnReflect,
        }
    }
}

impl Strength {
    /// The element it is about.
    pub fn element(self) -> Element {
        match self {
            Strength::FollowedFamily => Element::SharedPriorities,
            Strength::AskedFirst => Element::OwnBoundaries,
            Strength::Introduced | Strength::WarmHandover | Strength::SharedWithConsent => {
                Element::HandoverPrivacy
            }
            Strength::KeptPromises | Strength::WithinCapacity => Element::FlexibleHelp,
            Strength::Evaluated | Strength::StayedAtTable => Element::LearnReflect,
            Strength::BuiltOnStrengths => Element::ToolsTailoring,
            Strength::OpenOnSafety => Element::Competence,
            Strength::FittingForm => Element::Interprofessional,
        }
    }
}
