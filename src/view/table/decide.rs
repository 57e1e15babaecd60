//! Deciding: the page of one seat, with its moments, its acts, what it was asked and what only it knows.

use super::desk::Desk;
use super::sitting::Sitting;
use super::{MomentView, Quote, acts, colleagues, moment};
use crate::engine::command::{Act, Actor, Command, ConsultReply};
use crate::engine::event::EventKind;
use crate::engine::refusal::Refusal;
use crate::engine::state::{Asked, Planned};
use crate::scenario::ids::*;
use crate::scenario::world::Consultee;
use crate::seats::Offer;
use crate::view::{Action, Choice, Move};
use crate::words::table::key::*;
use crate::words::{capital, terms};

/// The page of one seat.
#[derive(Debug, Clone, PartialEq)]
pub struct DecideView {
    /// The people at this device, one of whom is on; empty when one plays alone.
    pub tabs: Vec<SeatTab>,
    /// "Huisarts · Hilde Kramer · nog drie uur"
    pub heading: String,
    /// What colleagues do and why, a line each.
    pub colleagues: Vec<String>,
    /// Asks each colleague what they would do.
    pub opinions: Vec<Choice>,
    /// What the colleague who was asked would do, and why.
    pub opinion: Option<Quote>,
    /// What this seat heard since it began deciding; only that there is something, where others look along.
    pub learnt: Vec<String>,
    /// What was promised at this table and is still open.
    pub promised: Vec<String>,
    /// What colleagues ask this seat this turn.
    pub asked: Vec<AskedView>,
    /// Moments.
    pub moments: Vec<MomentView>,
    /// What this seat plans, and what the table plans when it has the pen.
    pub planned: Vec<PlannedView>,
    /// What the others plan that takes hours of this seat.
    pub lent: Vec<String>,
    /// Choosing an act, a question at a time.
    pub acts: ActsView,
    /// What only this seat knows.
    pub folder: Choice,
    /// Objects to what the table works on, where one can still; asks for a reason.
    pub object: Option<Choice>,
    /// To the closing of the turn.
    pub close: Choice,
}

impl DecideView {
    /// Everything that can be pressed on the page, in the order in which it is shown.
    pub fn choices(&self) -> Vec<&Choice> {
        let moments = self.moments.iter().flat_map(|moment| {
            let levels = moment.ability.iter().flat_map(|ability| &ability.levels);
            moment.options.iter().chain(levels)
        });
        self.tabs
            .iter()
            .map(|tab| &tab.choice)
            .chain(self.asked.iter().flat_map(|asked| &asked.choices))
            .chain(moments)
            .chain(&self.opinions)
            .chain(self.planned.iter().map(|planned| &planned.withdraw))
            .chain(&self.acts.choices)
            .chain(&self.acts.more)
            .chain(&self.acts.back)
            .chain([&self.folder])
            .chain(&self.object)
            .chain([&self.close])
            .collect()
    }
}

/// A person at this device.
#[derive(Debug, Clone, PartialEq)]
pub struct SeatTab {
    /// Which.
    pub seat: SeatId,
    /// Shows that page.
    pub choice: Choice,
    /// "nog twee uur, één vraag wacht"
    pub note: String,
}

/// What a colleague asks.
#[derive(Debug, Clone, PartialEq)]
pub struct AskedView {
    /// "De jeugd- en gezinsprofessional vraagt je mee te denken over ..."
    pub text: String,
    /// What is asked about lies ...: how far the own expertise reaches, in a sentence.
    pub expertise: String,
    /// Advice, or a boundary; none once it is answered.
    pub choices: Vec<Choice>,
    /// How it was answered.
    pub answer: Option<String>,
}

impl AskedView {
    /// How many answers there are to choose from. Their keys stay theirs when one was given.
    pub const ANSWERS: usize = 2;
}

/// A planned act.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedView {
    /// The act.
    pub label: String,
    /// How, and how it stands: "samen met de huisarts", "antwoord: ...".
    pub note: Option<String>,
    /// What it costs.
    pub hours: String,
    /// Takes it back; blocked when it stands.
    pub withdraw: Choice,
}

/// Choosing an act, a question at a time: verb, kind of act, then what it is about and how.
#[derive(Debug, Clone, PartialEq)]
pub struct ActsView {
    /// "Wat doe je?", "Waarbij?", "Met wie?", "Hoe?"
    pub question: String,
    /// What was chosen so far: "Met het gezin", "Licht ondersteunen".
    pub trail: Vec<String>,
    /// The answers. At the first question: the five verbs.
    pub choices: Vec<Choice>,
    /// The acts that come less often.
    pub more: Option<Choice>,
    /// One question back.
    pub back: Option<Choice>,
}

/// What only this seat knows, and the whole table's knowledge beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct FolderView {
    /// "De map van de huisarts"
    pub heading: String,
    /// Who you are here.
    pub role: String,
    /// What this discipline may do alone, and what not.
    pub expertise: Vec<String>,
    /// What this seat alone heard, this turn and before.
    pub news: Vec<String>,
    /// What this seat knows.
    pub facts: Vec<KnownFact>,
    /// Put away.
    pub done: Choice,
}

/// Something this seat knows.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownFact {
    /// In a few words.
    pub name: String,
    /// What is so.
    pub text: String,
    /// "iedereen aan tafel weet dit", "delen vraagt toestemming van Samira en Karim"
    pub standing: String,
    /// Share, ask consent.
    pub choices: Vec<Choice>,
}

/// The page of one seat.
pub(super) fn decide(sitting: &Sitting, desk: &Desk, seat: SeatId) -> DecideView {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.view(seat);
    let offers = view.offers();
    let alone = sitting.alone().is_some();
    DecideView {
        tabs: if alone { Vec::new() } else { tabs(sitting, seat) },
        heading: if alone {
            let left = sitting.view(seat).hours_left(seat);
            let hours = ("hours", words.hours(left).into());
            words.say(DECIDE_HEADING_YOU, &[("count", left.into()), hours])
        } else {
            words.say(
                DECIDE_HEADING,
                &[
                    ("who", sitting.who_and_what(seat).into()),
                    ("hours", hours_left(sitting, seat).into()),
                ],
            )
        },
        colleagues: colleagues::colleagues(sitting),
        opinions: colleagues::opinions(sitting, desk.opinion),
        opinion: desk.opinion.and_then(|seat| colleagues::opinion(sitting, seat)),
        learnt: learnt(sitting, seat),
        promised: promised(sitting),
        asked: asked(sitting, seat, &offers),
        moments: moment::moments(sitting, seat, &offers),
        planned: planned(sitting, seat, &offers),
        lent: colleagues::lent(sitting, seat),
        acts: acts::acts(sitting, desk, seat, &offers),
        folder: Choice::new(
            if alone {
                words.text(FOLDER_OPEN_YOU)
            } else {
                words.say(FOLDER_OPEN, &[("who", words.discipline(world, seat).into())])
            },
            Action::Turn(if alone {
                Move::OpenFolder(seat)
            } else {
                Move::PassFolder(seat)
            }),
        ),
        object: (!view.objected(seat) && !view.focus().is_empty() && !view.has_pen()).then(|| {
            let give = Action::Give {
                by: Actor::Seat(seat),
                command: Command::Object,
                reason: None,
            };
            Choice::new(words.text(OBJECT), give).ask(words.text(OBJECT_ASK), false)
        }),
        close: Choice::new(words.text(TO_CLOSING), Action::Turn(Move::ToClosing))
            .note(unchosen(sitting, seat)),
    }
}

/// What is still to be chosen on this page, wherever one looks; empty: nothing.
fn unchosen(sitting: &Sitting, seat: SeatId) -> String {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.view(seat);
    let open = view
        .moments()
        .into_iter()
        .filter(|moment| view.chosen(*moment).is_none());
    let open: Vec<MomentId> = open.collect();
    if open.is_empty() {
        return String::new();
    }
    words.say(TO_CLOSING_OPEN, &[("titles", words.moments(world, &open).into())])
}

/// "nog twee uur"
pub(super) fn hours_left(sitting: &Sitting, seat: SeatId) -> String {
    let left = sitting.view(seat).hours_left(seat);
    sitting.words.say(
        HOURS_LEFT,
        &[
            ("count", left.into()),
            ("hours", sitting.words.hours(left).into()),
        ],
    )
}

fn tabs(sitting: &Sitting, on: SeatId) -> Vec<SeatTab> {
    let words = sitting.words;
    sitting
        .persons
        .iter()
        .map(|seat| {
            let waiting = sitting.view(seat).asked().len();
            let open = moment::undecided(sitting)
                .into_iter()
                .filter(|moment| match sitting.world.moments[*moment].seat {
                    Some(whose) => whose == seat,
                    None => sitting.pen() == seat,
                })
                .count();
            let mut notes = vec![hours_left(sitting, seat)];
            if waiting > 0 {
                notes.push(words.text(TAB_ASKED));
            }
            if open > 0 {
                notes.push(words.text(TAB_MOMENT));
            }
            SeatTab {
                seat,
                choice: Choice::new(sitting.who_and_what(seat), Action::Turn(Move::Sit(seat)))
                    .chosen(seat == on),
                note: notes.join(" · "),
            }
        })
        .collect()
}

/// Facts this seat learnt since the turn began.
fn learnt(sitting: &Sitting, seat: SeatId) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
    let facts: Vec<FactId> = sitting
        .this_turn()
        .iter()
        .flat_map(|record| &record.events)
        .filter_map(|event| match event.kind {
            EventKind::FactLearnt { fact, seats, .. } if seats.has(seat) => Some(fact),
            _ => None,
        })
        .collect();
    if facts.is_empty() {
        return Vec::new();
    }
    if sitting.alone().is_none() {
        return vec![words.text(LEARNT_IN_FOLDER)];
    }
    facts
        .into_iter()
        .map(|fact| {
            let fact = &world.facts[fact];
            words.say(NEWS_LEARNT, &[("text", words.case(&fact.text).into())])
        })
        .collect()
}

/// What this seat answered to `asker`.
fn answered(sitting: &Sitting, asker: SeatId, need: NeedId, reply: ConsultReply) -> String {
    let (world, words) = (sitting.world, sitting.words);
    let key = match reply {
        ConsultReply::Advice => ANSWERED_ADVICE,
        ConsultReply::Boundary => ANSWERED_BOUNDARY,
    };
    let who = world.seats[asker].name.as_str().into();
    words.say(key, &[("who", who), ("need", words.need(world, need).into())])
}

/// What was promised, by whom, and by when it counts, as long as it does.
fn promised(sitting: &Sitting) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
    let mut open: Vec<(PromiseId, SeatId, u8)> = Vec::new();
    for event in sitting.events().filter(|event| sitting.open(event)) {
        match event.kind {
            EventKind::PromiseMade { promise, seat, due } => open.push((promise, seat, due)),
            EventKind::PromiseDue { promise, seat, .. } => {
                open.retain(|(of, by, _)| (*of, *by) != (promise, seat));
            }
            _ => {}
        }
    }
    open.into_iter()
        .map(|(promise, by, due)| {
            let promise = &world.promises[promise];
            capital(&words.say(
                PROMISED,
                &[
                    ("who", words.seat(world, by).into()),
                    ("to", words.with(world, Some(promise.to)).into()),
                    ("what", words.case(&promise.what).into()),
                    ("turn", words.count(u16::from(due.min(world.turns))).into()),
                ],
            ))
        })
        .collect()
}

fn asked(sitting: &Sitting, seat: SeatId, offers: &[Offer]) -> Vec<AskedView> {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.view(seat);
    view.questions()
        .map(|(from, in_slot, need, how)| {
            let choices = offers
                .iter()
                .filter_map(|offer| match offer.command {
                    Command::Answer { asker, slot, reply } if asker == from && slot == in_slot => {
                        let (label, note) = match reply {
                            ConsultReply::Advice => (ANSWER_ADVICE_TO, ANSWER_ADVICE_NOTE),
                            ConsultReply::Boundary => (ANSWER_BOUNDARY_TO, ANSWER_BOUNDARY_NOTE),
                        };
                        let action = Action::Give {
                            by: offer.by,
                            command: offer.command,
                            reason: None,
                        };
                        let about = [
                            ("who", world.seats[from].name.as_str().into()),
                            ("need", words.need(world, need).into()),
                        ];
                        Some(Choice::new(words.say(label, &about), action).note(words.text(note)))
                    }
                    _ => None,
                })
                .collect();
            let reach = world.expertise(Consultee::Seat(seat), need);
            AskedView {
                text: words.say(
                    ASKED,
                    &[
                        ("who", capital(&words.seat(world, from)).into()),
                        ("need", words.need(world, need).into()),
                    ],
                ),
                expertise: words.say(
                    ASKED_EXPERTISE,
                    &[
                        ("need", words.need(world, need).into()),
                        ("scope", words.text(terms::scope(reach)).into()),
                    ],
                ),
                choices,
                answer: match how {
                    Asked::Waiting => None,
                    Asked::Answered(reply) => Some(answered(sitting, from, need, reply)),
                },
            }
        })
        .collect()
}

fn planned(sitting: &Sitting, seat: SeatId, offers: &[Offer]) -> Vec<PlannedView> {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.view(seat);
    let mut labels: Vec<String> = Vec::new();
    view.plans()
        .iter()
        .filter(|plan| plan.by == Some(seat) || (plan.by.is_none() && view.has_pen()))
        .map(|plan| {
            let by = plan.by.map_or(Actor::Team, Actor::Seat);
            let command = Command::Withdraw(plan.slot);
            let blocked = offers
                .iter()
                .find(|offer| offer.by == by && offer.command == command)
                .and_then(|offer| offer.blocked);
            let costs = acts::costs(sitting, by, &plan.act, &plan.way);
            // What may not be named before others reads the same twice: the second has a number.
            let name = sitting.act(&plan.act);
            let before = labels.iter().filter(|other| **other == name).count();
            labels.push(name.clone());
            let label = match before {
                0 => name,
                more => format!("{name} ({})", more + 1),
            };
            let also = match plan.act {
                Act::Support { need, .. } => colleagues::also_help(sitting, seat, need),
                Act::Explore { with } => colleagues::also_visit(sitting, seat, Some(with)),
                _ => None,
            };
            let notes: Vec<String> = planned_note(sitting, seat, plan)
                .into_iter()
                .chain(also)
                .collect();
            PlannedView {
                note: (!notes.is_empty()).then(|| notes.join(" · ")),
                hours: costs,
                withdraw: Choice::new(
                    words.say(WITHDRAW_NAMED, &[("act", label.clone().into())]),
                    Action::Give {
                        by,
                        command,
                        reason: None,
                    },
                )
                .short(words.text(WITHDRAW))
                .blocked(blocked.map(|why| words.refusal(world, &why))),
                label,
            }
        })
        .collect()
}

fn planned_note(sitting: &Sitting, seat: SeatId, plan: &Planned) -> Option<String> {
    let (world, words) = (sitting.world, sitting.words);
    let how = words.way(world, &plan.way);
    let Act::Consult { whom, .. } = plan.act else {
        return how;
    };
    let answer = match plan.asked {
        Some(Asked::Answered(_)) => sitting
            .this_turn()
            .iter()
            .flat_map(|record| &record.events)
            .find_map(|event| match &event.kind {
                EventKind::Consulted { by, slot, .. } if *by == seat && *slot == plan.slot => {
                    words.event(world, &event.kind, |fact| sitting.all_know(fact))
                }
                _ => None,
            }),
        Some(Asked::Waiting) => Some(words.text(CONSULT_WAITS)),
        None if sitting.view(seat).answers_at_once(whom) => None,
        None => Some(words.about(CONSULT_NEXT_TURN, "who", words.consultee(world, whom))),
    };
    answer.or(how)
}

/// What only this seat knows.
pub(super) fn folder(sitting: &Sitting, seat: SeatId) -> FolderView {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.view(seat);
    let offers = view.offers();
    let discipline = world.discipline(seat);
    FolderView {
        heading: match sitting.alone() {
            Some(_) => words.text(FOLDER_HEADING_YOU),
            None => words.say(FOLDER_HEADING, &[("who", words.seat(world, seat).into())]),
        },
        role: words.case(&world.seats[seat].role).to_owned(),
        expertise: vec![
            words.case(&discipline.may).to_owned(),
            words.case(&discipline.may_not).to_owned(),
        ],
        news: sitting
            .events()
            .filter_map(|event| match event.kind {
                EventKind::NewsCame(news) if world.news[news].seat == seat => {
                    Some(words.case(&world.news[news].text).to_owned())
                }
                _ => None,
            })
            .collect(),
        facts: view
            .facts()
            .into_iter()
            .map(|fact| known(sitting, seat, fact, &offers))
            .collect(),
        done: Choice::new(words.text(FOLDER_DONE), Action::Turn(Move::PutAway)),
    }
}

fn known(sitting: &Sitting, seat: SeatId, fact: FactId, offers: &[Offer]) -> KnownFact {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.view(seat);
    let lacking = view.consent_lacking(fact);
    let choices = offers
        .iter()
        .filter_map(|offer| match offer.command {
            Command::Plan { act, .. } => match act {
                Act::ShareFact { fact: about } if about == fact => Some((offer, FACT_SHARE)),
                Act::AskConsent { fact: about } if about == fact => Some((offer, FACT_ASK)),
                _ => None,
            },
            _ => None,
        })
        .map(|(offer, label)| {
            let action = Action::Give {
                by: offer.by,
                command: offer.command,
                reason: None,
            };
            let name = words.case(&world.facts[fact].name);
            let choice = Choice::new(words.say(label, &[("fact", name.into())]), action);
            // That it is planned says more than that no more would fit.
            let planned = matches!(offer.command, Command::Plan { act, .. }
                if view.own_plans().any(|planned| planned.act == act));
            let why = offer
                .blocked
                .map(|why| if planned { Refusal::Already } else { why });
            let mut choice = acts::shut(sitting, choice, why);
            choice.hours = Some(words.hours(offer.hours));
            let mut notes = vec![words.text(FACT_COUNTS)];
            if label == FACT_SHARE && !lacking.is_empty() {
                notes.push(words.say(
                    FACT_WITHOUT_CONSENT,
                    &[("who", words.people(world, &lacking).into())],
                ));
            }
            choice.note(notes.join(" · "))
        })
        .collect();
    KnownFact {
        name: words.case(&world.facts[fact].name).to_owned(),
        text: words.case(&world.facts[fact].text).to_owned(),
        standing: if view.is_shared(fact) {
            words.text(FACT_KNOWN)
        } else if lacking.is_empty() {
            words.text(FACT_FREE)
        } else {
            words.say(
                FACT_NEEDS_CONSENT,
                &[("who", words.people(world, &lacking).into())],
            )
        },
        choices,
    }
}
