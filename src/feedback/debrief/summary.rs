//! What to take along from a play: what carried it, what one might try another time, and which element to carry over.

use super::Debrief;
use crate::engine::command::{Act, Focus};
use crate::engine::event::{Answer, Cause, EventKind, Fit, Settled, Timing, Verdict};
use crate::feedback::continuity::told_by;
use crate::feedback::expertise::Kind;
use crate::feedback::{Evidence, Log, What};
use crate::scenario::model::{Element, Form, Route};
use crate::scenario::world::Condition;

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
    /// Leave to others what is theirs, also after asking.
    LeaveToOthers,
    /// Fewer appointments at a time.
    FewerAtOnce,
    /// Attune before going in.
    AttuneFirst,
    /// Bring a new face along.
    IntroduceFaces,
    /// Tell the family before reporting.
    ReportOpenly,
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

/// What carried a play, with what shows it; at most two.
pub(super) fn strengths(log: &Log, debrief: &Debrief) -> Vec<(Strength, Vec<Evidence>)> {
    let mut found: Vec<(Strength, Vec<Evidence>)> = Vec::new();
    let mut note =
        |strength: Strength, evidence: Evidence| match found.iter_mut().find(|(s, _)| *s == strength) {
            Some((_, list)) => list.push(evidence),
            None => found.push((strength, vec![evidence])),
        };
    for event in log.events() {
        match event.kind {
            EventKind::FocusSettled { how, focus, .. } => {
                if followed_and_done(log, event.turn, how, focus)
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
            } if !keeps_silent(&log.world.promises[promise].kept) => note(
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
                step: Route::Talk | Route::Report,
                openly: true,
                timing: Timing::InTime,
                seat,
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
    found.retain(|(strength, _)| !gainsaid(log, *strength));
    // Where nobody came to the family, a fitting form left them nothing.
    found.retain(|(strength, _)| *strength != Strength::FittingForm || busy(log));
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

/// Whether a promise is one of silence: kept as long as something isn't told. Whether that helped is for the table.
fn keeps_silent(kept: &Condition) -> bool {
    match kept {
        Condition::Not(untold) => tells(untold),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(keeps_silent),
        _ => false,
    }
}

fn tells(condition: &Condition) -> bool {
    match condition {
        Condition::Shared(_) | Condition::Known(_) => true,
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(tells),
        _ => false,
    }
}

/// Whether the family had a say in what came first, and it was worked on: everybody agreed, or asked for something else.
fn followed_and_done(log: &Log, turn: u8, how: Settled, focus: Focus) -> bool {
    let mut answers = log.turn(turn).filter_map(|event| match event.kind {
        EventKind::Answered(_, answer) => Some(answer),
        _ => None,
    });
    // Somebody answered, and nobody had no room or no wish to talk.
    let had_a_say = answers.next().is_some_and(|first| {
        std::iter::once(first)
            .chain(answers)
            .all(|answer| matches!(answer, Answer::Accept | Answer::Swap(_)))
    });
    let worked_on = log.turn(turn).any(|event| match event.kind {
        EventKind::CarriedOut { act, .. } => act.need().is_some_and(|need| focus.has(need)),
        _ => false,
    });
    matches!(how, Settled::Accepted | Settled::Followed) && had_a_say && worked_on
}

/// Whether the same play holds the opposite of a strength: then it carried nothing.
fn gainsaid(log: &Log, strength: Strength) -> bool {
    log.events().any(|event| match (strength, &event.kind) {
        (
            Strength::OpenOnSafety,
            EventKind::SafetyStep {
                timing: Timing::TooEarly | Timing::TooLate,
                ..
            }
            | EventKind::SafetyStep {
                step: Route::Report,
                openly: false,
                ..
            },
        ) => true,
        (Strength::OpenOnSafety, EventKind::SignalMissed(signal)) => log.signal_seen(*signal),
        (Strength::SharedWithConsent, EventKind::FactShared { breach, .. }) => *breach,
        (Strength::FollowedFamily, EventKind::FocusSettled { how, .. }) => *how == Settled::Insisted,
        (Strength::FittingForm, EventKind::FormUsed { fit, .. }) => {
            matches!(fit, Some(Fit::TooLight | Fit::TooHeavy))
        }
        (Strength::KeptPromises, EventKind::PromiseDue { kept, .. }) => !kept,
        (Strength::AskedFirst, EventKind::Judged { verdict, .. }) => *verdict == Verdict::Overreach,
        _ => false,
    })
}

/// However often something happened, it weighs as this many times at most: so one habit doesn't hide the others.
const COUNTS_AT_MOST: usize = 4;

/// How many things to try another time are told.
const TOLD: usize = 3;

/// What one might try another time, weightiest first; at most three.
pub(super) fn intentions(log: &Log, debrief: &Debrief) -> Vec<(Intention, Vec<Evidence>)> {
    let mut found: Vec<(Intention, u32, Vec<Evidence>)> = Vec::new();
    let mut note = |intention: Intention, weight: u32, evidence: Evidence| match found
        .iter_mut()
        .find(|(known, ..)| *known == intention)
    {
        Some((_, sum, list)) => {
            if list.len() < COUNTS_AT_MOST {
                *sum += weight;
            }
            list.push(evidence);
        }
        None => found.push((intention, weight, vec![evidence])),
    };
    for event in log.events() {
        let turn = event.turn;
        match event.kind {
            EventKind::SignalMissed(signal) if log.signal_seen(signal) => note(
                Intention::SafetyInTime,
                60,
                Evidence::new(turn, None, What::Signal(signal)),
            ),
            EventKind::SafetyStep {
                seat,
                timing,
                step,
                openly,
                ..
            } => {
                if step == Route::Report && !openly {
                    note(Intention::ReportOpenly, 45, log.evidence_of(event, seat));
                }
                match timing {
                    Timing::TooLate => note(Intention::SafetyInTime, 30, log.evidence_of(event, seat)),
                    Timing::TooEarly => note(Intention::SafetyStepByStep, 40, log.evidence_of(event, seat)),
                    Timing::InTime => {}
                }
            }
            // With nobody coming, fewer appointments would not have helped.
            EventKind::LoadBorne {
                person,
                strain,
                parts,
                ..
            } if strain > 1000 && parts.contact_count > 1 => {
                // However little it is over, a turn beyond what they can bear counts.
                let weight = (u32::from(strain - 1000) / 30).max(10);
                note(
                    Intention::FewerAtOnce,
                    weight,
                    Evidence::new(turn, None, What::Borne(person)),
                );
            }
            EventKind::Contradicted { seat, need } => {
                note(Intention::AttuneFirst, 12, told_by(turn, seat, need))
            }
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
    for apart in &debrief.apart {
        for (seat, need) in &apart.tracks {
            note(
                Intention::AttuneFirst,
                6,
                Evidence::new(apart.turn, Some(*seat), What::Need(*need)),
            );
        }
    }
    for ledger in &debrief.ledgers {
        for entry in ledger.of(Kind::Overreach) {
            let intention = if entry.asked {
                Intention::LeaveToOthers
            } else {
                Intention::AskFirst
            };
            note(intention, 20, entry.evidence.clone());
        }
        for entry in ledger.of(Kind::Underreach) {
            note(Intention::TakeUpOwn, 8, entry.evidence.clone());
        }
    }
    for silence in &debrief.silences {
        for evidence in silence.evidence() {
            note(Intention::TakeUpOwn, 4, evidence);
        }
    }
    for course in &debrief.facts {
        if let Some((who, from)) = course.waited_with() {
            let evidence = Evidence::new(from, who.iter().next(), What::Fact(course.fact));
            note(Intention::ShareFacts, 12, evidence);
        }
    }
    let all = log.world.all_seats();
    let in_time = log.turns().iter().rev().nth(1).copied().unwrap_or(0);
    for course in debrief.facts.iter().filter(|course| course.kept(in_time, all)) {
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
            note(
                Intention::ShowUp,
                200,
                Evidence::new(*last, None, What::SeldomThere),
            );
        }
        let evaluated = log.events().any(|event| {
            matches!(
                event.kind,
                EventKind::CarriedOut {
                    act: Act::Evaluate | Act::Celebrate { .. },
                    ..
                }
            )
        });
        if !evaluated {
            note(
                Intention::EvaluateOnTheWay,
                4,
                Evidence::new(*last, None, What::NotEvaluated),
            );
        }
    }
    found.sort_by_key(|(_, weight, _)| std::cmp::Reverse(*weight));
    // Safety has a place among them, whatever else was heavier.
    let safety = |(intention, ..): &(Intention, u32, Vec<Evidence>)| {
        matches!(intention, Intention::SafetyInTime | Intention::SafetyStepByStep)
    };
    if let Some(place) = found.iter().position(safety)
        && place >= TOLD
    {
        let safety = found.remove(place);
        found.insert(TOLD - 1, safety);
    }
    found.truncate(TOLD);
    found
        .into_iter()
        .map(|(intention, _, evidence)| (intention, evidence))
        .collect()
}

/// Whether the team worked with the family in at least half of its turns: somebody met them by what was planned. Visits
/// that came with a moment or an event are not counted.
fn busy(log: &Log) -> bool {
    let worked = log.turns().iter().filter(|turn| {
        log.turn(**turn).any(|event| {
            matches!(
                (event.cause, &event.kind),
                (Cause::Act(..), EventKind::Met { .. })
            )
        })
    });
    worked.count() * 2 >= log.turns().len()
}

/// The element to carry over: of what stood out as hard, or an aim that was not practised, or the first aim.
pub(super) fn transfer(debrief: &Debrief) -> Element {
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
            Intention::SafetyInTime | Intention::SafetyStepByStep | Intention::ReportOpenly => {
                Element::Competence
            }
            Intention::AskFirst | Intention::LeaveToOthers => Element::OwnBoundaries,
            Intention::FewerAtOnce => Element::FlexibleHelp,
            Intention::AttuneFirst | Intention::LighterForm | Intention::CloserForm => {
                Element::Interprofessional
            }
            Intention::IntroduceFaces | Intention::ConsentFirst | Intention::ShareFacts => {
                Element::HandoverPrivacy
            }
            Intention::FamilyOrder => Element::SharedPriorities,
            Intention::TakeUpOwn => Element::GeneralistSpecialist,
            Intention::PromiseLess => Element::FlexibleHelp,
            Intention::ShowUp => Element::SharedPriorities,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_not_to_tell_is_known_from_one_to_do_something() {
        let not = |what: Condition| Condition::Not(Box::new(what));
        let id = crate::scenario::ids::Id::from_index(0);
        assert!(keeps_silent(&not(Condition::Shared(id))));
        assert!(keeps_silent(&not(Condition::Any(vec![
            Condition::Shared(id),
            Condition::Always
        ]))));
        assert!(!keeps_silent(&Condition::Shared(id)));
        assert!(!keeps_silent(&not(Condition::Turn(1, 2))));
    }
}
