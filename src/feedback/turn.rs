//! What a turn tells back: one voice, and three sentences of direction on load, continuity and the edge of one's
//! expertise. Chosen by weight from what happened; no figures. The sentences are made in `view`.

use super::continuity::{agreed, told_by};
use super::expertise::{Kind, Ledger, Why, ledgers};
use super::load::{Borne, Course, Part, courses};
use super::log::{Direction, Evidence, Log, What};
use crate::engine::command::{Act, ConsultReply};
use crate::engine::event::{Cause, EventKind, Fit, HeldBack, Rule, Timing};
use crate::scenario::ids::*;
use crate::scenario::model::{Element, Form, Mood, Route};
use crate::scenario::world::Consultee;

/// What one turn tells back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Back {
    /// Turn.
    pub turn: u8,
    /// Who of the family speaks, and what they say.
    pub voice: Option<(PersonId, VoiceId, Mood)>,
    /// Heavier or lighter, and by what.
    pub load: Option<Sentence<LoadWord>>,
    /// More or less continuous.
    pub continuity: Sentence<ContinuityWord>,
    /// Within or over the edge of one's expertise; safety and too heavy a form stand here too.
    pub edge: Sentence<EdgeWord>,
}

/// A sentence, what it rests on, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence<T> {
    /// What it says.
    pub word: T,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
    /// Which of the twelve elements it touches.
    pub element: Element,
}

/// The sentence on load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadWord {
    /// The carer on whom this turn weighed most.
    pub person: PersonId,
    /// Against the turn before; none in the first.
    pub direction: Option<Direction>,
    /// Whether it was more than this carer could bear.
    pub over: bool,
    /// By what, what moved most first; at most three.
    pub causes: Vec<LoadCause>,
}

/// What made a turn heavier or lighter. What is counted is of this turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadCause {
    /// So many appointments.
    Appointments(u8),
    /// Fewer than the turn before: so many.
    FewerAppointments(u8),
    /// Help that asks much of them.
    Intensive,
    /// So many new faces that nobody introduced.
    NewFaces(u8),
    /// No new faces.
    NoNewFaces,
    /// The story told again.
    Retellings(u8),
    /// Nothing told again.
    NoRetellings,
    /// More than fits in their week.
    Crowded,
    /// The week has room again.
    Uncrowded,
    /// Contradictory advice.
    Contradiction,
    /// A report.
    Report,
    /// A form of collaboration heavier than fits.
    HeavyForm,
    /// What weighed in friction is gone.
    NoFriction,
    /// A need that grew.
    NeedGrew(NeedId),
    /// A need that shrank.
    NeedShrank(NeedId),
    /// Something else that happened or was chosen.
    Came(What),
    /// This carer could bear more: quick relief, a strength, a promise kept.
    BearsMore(More),
    /// This carer could bear less: what came before wore them out.
    BearsLess,
}

/// Why a carer could bear more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    /// Help built on a strength.
    Strength(StrengthId),
    /// Quick relief.
    Relief,
    /// A promise was kept.
    Promise,
    /// Something else.
    Other,
}

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

/// The sentence on the edge of one's expertise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EdgeWord {
    /// The window of a signal passed.
    SignalMissed(SignalId),
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
    AskedFirst(SeatId, Consultee, NeedId),
    /// A colleague thought along.
    Advised(SeatId, Consultee, NeedId),
    /// Supporting without having asked: it works half.
    HalfStrength(SeatId, NeedId),
    /// A form lighter than fits.
    TooLight(Form),
    /// Handed to whose work it is.
    HandedToOwner(SeatId, SeatId, NeedId),
    /// Stepped back on purpose.
    SteppedBack(SeatId, NeedId),
    /// Everybody worked in their own field.
    AllWithin(Vec<SeatId>),
    /// Nobody did work that takes an expertise.
    NoWork,
}

/// What `turn` tells back.
pub fn back(log: &Log, turn: u8) -> Back {
    let log = log.until(turn);
    let mut last: Option<Back> = None;
    let (loads, ledgers) = (courses(&log), ledgers(&log));
    for closed in log.turns().iter().copied().filter(|closed| *closed < turn) {
        last = Some(one(&log, closed, &loads, &ledgers, last.as_ref()));
    }
    one(&log, turn, &loads, &ledgers, last.as_ref())
}

fn one(log: &Log, turn: u8, loads: &[Course], ledgers: &[Ledger], last: Option<&Back>) -> Back {
    Back {
        turn,
        voice: voice(log, turn, last),
        load: load(log, turn, loads),
        continuity: fresh(
            continuity(log, turn),
            last.map(|back| &back.continuity.word),
            weight_of_continuity,
        ),
        edge: fresh(
            edge(log, turn, ledgers),
            last.map(|back| &back.edge.word),
            weight_of_edge,
        ),
    }
}

/// Candidates above this weight are said however often.
const ALWAYS_SAID: u8 = 92;

/// Candidates from this weight are worth saying in the place of any that would be said twice running.
const WORTH_SAYING: u8 = 54;

/// Below this, a candidate only fills a silence.
const LIGHTEST: u8 = 30;

/// Candidates up to this weight give way to any but the lightest.
const GIVES_WAY: u8 = 60;

/// The weightiest candidate, where the same isn't said twice running while there is something else worth saying.
fn fresh<T: Clone + PartialEq>(
    mut candidates: Vec<Sentence<T>>,
    last: Option<&T>,
    weight: impl Fn(&T) -> u8,
) -> Sentence<T> {
    candidates.sort_by_key(|candidate| std::cmp::Reverse(weight(&candidate.word)));
    let first = candidates.first().map_or(0, |first| weight(&first.word));
    let repeats = last.is_some_and(|last| weight(last) == first) && first <= ALWAYS_SAID;
    let other = candidates.iter().position(|candidate| {
        let own = weight(&candidate.word);
        own != first && (own >= WORTH_SAYING || (first <= GIVES_WAY && own >= LIGHTEST))
    });
    let chosen = other.filter(|_| repeats).unwrap_or(0);
    candidates.swap_remove(chosen)
}

/// One voice: of whoever is worst off, and rather somebody who didn't speak the turn before.
fn voice(log: &Log, turn: u8, last: Option<&Back>) -> Option<(PersonId, VoiceId, Mood)> {
    let before = last.and_then(|back| back.voice).map(|(person, ..)| person);
    log.turn(turn)
        .filter_map(|event| match event.kind {
            EventKind::Said { person, voice, mood } => Some((person, voice, mood)),
            _ => None,
        })
        .max_by_key(|(person, voice, mood)| (*mood, Some(*person) != before, std::cmp::Reverse(*voice)))
}

fn load(log: &Log, turn: u8, loads: &[Course]) -> Option<Sentence<LoadWord>> {
    let (person, borne) = loads
        .iter()
        .filter_map(|course| {
            let borne = course.turns.iter().find(|borne| borne.turn == turn)?;
            Some((course.person, borne))
        })
        .rev()
        .max_by_key(|(person, borne)| (borne.strain, *person == log.world.diary_of))?;
    let (causes, mut evidence) = causes(log, turn, person, borne);
    evidence.push(Evidence::new(turn, None, What::Borne(person)));
    Some(Sentence {
        word: LoadWord {
            person,
            direction: borne.change.as_ref().map(|change| change.direction),
            over: borne.strain.0 > 1000,
            causes,
        },
        evidence,
        element: Element::FlexibleHelp,
    })
}

fn causes(log: &Log, turn: u8, person: PersonId, borne: &Borne) -> (Vec<LoadCause>, Vec<Evidence>) {
    let mut causes = Vec::new();
    let mut evidence = borne.evidence.clone();
    let mut add = |cause: Option<(LoadCause, Option<Evidence>)>| {
        if let Some((cause, proof)) = cause
            && causes.len() < 3
            && !causes.contains(&cause)
        {
            causes.push(cause);
            evidence.extend(proof);
        }
    };
    match &borne.change {
        Some(change) if change.direction != Direction::Same => {
            let up = change.direction == Direction::More;
            let bears = match (up, change.capacity) {
                (true, ..0) => Some((LoadCause::BearsLess, None)),
                (false, 1..) => Some(bears_more(log, turn, person)),
                _ => None,
            };
            for (part, by) in &change.parts {
                if (*by > 0) == up {
                    add(cause(log, turn, person, borne, *part, up));
                }
            }
            add(bears);
        }
        _ => {
            for part in [
                Part::Contacts,
                Part::NewFaces,
                Part::Retellings,
                Part::Friction,
                Part::Events,
            ] {
                if part.of(&borne.parts) > 0 {
                    add(cause(log, turn, person, borne, part, true));
                }
            }
        }
    }
    (causes, evidence)
}

fn cause(
    log: &Log,
    turn: u8,
    person: PersonId,
    borne: &Borne,
    part: Part,
    up: bool,
) -> Option<(LoadCause, Option<Evidence>)> {
    let count = |points: u16, each: u8| u8::try_from(points / u16::from(each.max(1))).unwrap_or(u8::MAX);
    let rules = &log.world.rules.load;
    let contacts = borne.parts.contact_count;
    Some(match (part, up) {
        (Part::Needs, _) => {
            let (need, proof) = need_moved(log, turn, person, up)?;
            let cause = if up {
                LoadCause::NeedGrew(need)
            } else {
                LoadCause::NeedShrank(need)
            };
            return Some((cause, Some(proof)));
        }
        (Part::Contacts, true) => (LoadCause::Appointments(contacts), None),
        (Part::Contacts, false) => (LoadCause::FewerAppointments(contacts), None),
        (Part::Intensive, true) => (LoadCause::Intensive, None),
        (Part::Intensive, false) => return None,
        (Part::NewFaces, true) => (
            LoadCause::NewFaces(count(borne.parts.new_faces, rules.new_face)),
            None,
        ),
        (Part::NewFaces, false) => (LoadCause::NoNewFaces, None),
        (Part::Retellings, true) => (
            LoadCause::Retellings(count(borne.parts.retellings, rules.retelling)),
            None,
        ),
        (Part::Retellings, false) => (LoadCause::NoRetellings, None),
        (Part::Crowding, true) => (LoadCause::Crowded, None),
        (Part::Crowding, false) => (LoadCause::Uncrowded, None),
        (Part::Friction, true) => return friction(log, turn),
        (Part::Friction, false) => (LoadCause::NoFriction, None),
        (Part::Events, _) => {
            let proof = log
                .turn(turn)
                .filter(|event| match event.kind {
                    EventKind::LoadAdded { person: who, by } => who == person && (by > 0) == up,
                    _ => false,
                })
                .map(|event| log.evidence(event))
                .find(|proof| !matches!(proof.what, What::Rule(_) | What::Decision))?;
            let cause = match proof.what {
                What::Act(Act::Report { .. }) => LoadCause::Report,
                _ => LoadCause::Came(proof.what.clone()),
            };
            return Some((cause, Some(proof)));
        }
    })
}

/// What let a carer bear more since the turn before.
fn bears_more(log: &Log, turn: u8, person: PersonId) -> (LoadCause, Option<Evidence>) {
    let before = log.turn_before(turn);
    let recent = log
        .events()
        .filter(|event| event.turn == turn || Some(event.turn) == before);
    let grew = recent.rev().find(|event| match event.kind {
        EventKind::CapacityChanged {
            person: who,
            from,
            to,
        } => who == person && to > from,
        _ => false,
    });
    let Some(grew) = grew else {
        return (LoadCause::BearsMore(More::Other), None);
    };
    let strength = log.turn(grew.turn).find_map(|event| match event.kind {
        EventKind::StrengthUsed(strength, _) if event.cause == grew.cause => Some(strength),
        _ => None,
    });
    let why = match (grew.cause, strength) {
        (_, Some(strength)) => More::Strength(strength),
        (Cause::Rule(Rule::Relief), None) => More::Relief,
        (Cause::Rule(Rule::Promise), None) => More::Promise,
        _ => More::Other,
    };
    (LoadCause::BearsMore(why), Some(log.evidence(grew)))
}

fn friction(log: &Log, turn: u8) -> Option<(LoadCause, Option<Evidence>)> {
    log.turn(turn).find_map(|event| match event.kind {
        EventKind::Contradicted { seat, need } => {
            Some((LoadCause::Contradiction, Some(told_by(turn, seat, need))))
        }
        EventKind::FormUsed {
            form,
            fit: Some(Fit::TooHeavy),
        } => Some((
            LoadCause::HeavyForm,
            Some(Evidence::new(turn, None, What::Form(form))),
        )),
        _ => None,
    })
}

/// The need that moved most this way among those that weigh on a carer.
fn need_moved(log: &Log, turn: u8, person: PersonId, up: bool) -> Option<(NeedId, Evidence)> {
    let previous = log.turn_before(turn);
    let mut moved: Vec<(NeedId, i16, Evidence)> = Vec::new();
    let recent = log
        .events()
        .filter(|event| event.turn == turn || Some(event.turn) == previous);
    for event in recent {
        if let EventKind::SeverityChanged { need, from, to } = event.kind
            && log.world.needs[need].weighs_on.contains(&person)
        {
            let by = i16::from(to) - i16::from(from);
            match moved.iter_mut().find(|(known, ..)| *known == need) {
                Some((_, sum, proof)) => {
                    *sum += by;
                    *proof = needed(log, event, need);
                }
                None => moved.push((need, by, needed(log, event, need))),
            }
        }
    }
    moved
        .into_iter()
        .filter(|(_, by, _)| *by != 0 && (*by > 0) == up)
        .max_by_key(|(_, by, _)| by.abs())
        .map(|(need, _, proof)| (need, proof))
}

fn needed(log: &Log, event: &crate::engine::event::Event, need: NeedId) -> Evidence {
    let proof = log.evidence(event);
    match proof.what {
        What::Rule(Rule::Drift | Rule::Easing) | What::Decision => Evidence {
            what: What::Need(need),
            ..proof
        },
        _ => proof,
    }
}

fn weight_of_continuity(word: &ContinuityWord) -> u8 {
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

fn continuity(log: &Log, turn: u8) -> Vec<Sentence<ContinuityWord>> {
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

/// Whether anything was carried out.
fn acted(log: &Log, turn: u8) -> bool {
    log.turn(turn)
        .any(|event| matches!(event.kind, EventKind::CarriedOut { .. }))
}

/// The need that grew most in this turn.
fn grew_most(log: &Log, turn: u8) -> Option<(NeedId, Evidence)> {
    log.turn(turn)
        .filter_map(|event| match event.kind {
            EventKind::SeverityChanged { need, from, to } if to > from => {
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

fn weight_of_edge(word: &EdgeWord) -> u8 {
    match word {
        EdgeWord::SignalMissed(_) => 100,
        EdgeWord::StepOutOfTime(..) => 95,
        EdgeWord::Backlash(..) => 90,
        EdgeWord::Overreach { .. } => 85,
        EdgeWord::NobodyAsked(..) => 80,
        EdgeWord::StepInTime { .. } => 75,
        EdgeWord::TooHeavy(_) => 60,
        EdgeWord::Underreach(..) => 58,
        EdgeWord::Boundary { .. } => 56,
        EdgeWord::AskedFirst(..) => 54,
        EdgeWord::HalfStrength(..) => 52,
        EdgeWord::Advised(..) => 50,
        EdgeWord::HandedToOwner(..) => 48,
        EdgeWord::SteppedBack(..) => 46,
        EdgeWord::TooLight(_) => 44,
        EdgeWord::AllWithin(_) => 30,
        EdgeWord::NoWork => 20,
    }
}

fn edge(log: &Log, turn: u8, ledgers: &[Ledger]) -> Vec<Sentence<EdgeWord>> {
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
            EventKind::SignalMissed(signal) => say(
                EdgeWord::SignalMissed(*signal),
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
                points_to,
                ..
            } => {
                let proof = vec![Evidence::new(turn, Some(*by), What::Consult(*whom, *need))];
                let word = match reply {
                    ConsultReply::Advice => EdgeWord::Advised(*by, *whom, *need),
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
                EdgeWord::HalfStrength(*seat, *need),
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
                            EdgeWord::AskedFirst(ledger.seat, whom, need),
                            proof,
                            Element::GeneralistSpecialist,
                        );
                    }
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
    if !within.0.is_empty() && acted(log, turn) {
        say(EdgeWord::AllWithin(within.0), within.1, Element::OwnBoundaries);
    }
    if words.is_empty() {
        words.push(Sentence {
            word: EdgeWord::NoWork,
            evidence: vec![Evidence::new(turn, None, What::NotSeen)],
            element: Element::OwnBoundaries,
        });
    }
    words
}
