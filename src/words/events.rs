//! What happened, a line each, as the log tells it. What is only for reckoning has no line.

use super::{Words, capital, terms};
use crate::engine::command::ConsultReply;
use crate::engine::event::{Answer, EventKind, Settled, Timing};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::world::Consultee;
use key::*;

pub(crate) mod key {
    super::super::keys::keys! {
        EVENT_NAMED = "event-named" [who, need];
        EVENT_PROPOSED = "event-proposed" [needs];
        EVENT_ANSWER_ACCEPT = "event-answer-accept" [who];
        EVENT_ANSWER_SWAP = "event-answer-swap" [who, need];
        EVENT_ANSWER_OVERLOADED = "event-answer-overloaded" [who];
        EVENT_ANSWER_DISTRUST = "event-answer-distrust" [who];
        EVENT_TALKED = "event-talked" [who];
        EVENT_SETTLED_ACCEPTED = "event-settled-accepted" [needs];
        EVENT_SETTLED_FOLLOWED = "event-settled-followed" [needs];
        EVENT_SETTLED_NEGOTIATED = "event-settled-negotiated" [needs];
        EVENT_SETTLED_INSISTED = "event-settled-insisted" [needs];
        EVENT_SETTLED_KEPT = "event-settled-kept" [needs];
        EVENT_SETTLED_NONE = "event-settled-none";
        EVENT_OBJECTED = "event-objected" [who];
        EVENT_ASKED = "event-asked" [who, whom, need];
        EVENT_ADVICE = "event-advice" [who, whom, need];
        EVENT_ADVICE_WORDS = "event-advice-words" [whom, need, words];
        QUOTED = "event-quoted" [words];
        EVENT_BOUNDARY = "event-boundary" [whom, need];
        EVENT_BOUNDARY_ASK = "event-boundary-ask" [whom, need, other];
        EVENT_CHOSEN = "event-chosen" [who, title, option];
        EVENT_CHOSEN_DEFAULT = "event-chosen-default" [title, option];
        EVENT_CARRIED_OUT = "event-carried-out" [who, act];
        EVENT_MISSED = "event-missed" [who];
        EVENT_CONTRADICTED = "event-contradicted" [who];
        EVENT_CONTRADICTED_ABOUT = "event-contradicted-about" [who, need];
        EVENT_FACT_LEARNT = "event-fact-learnt" [name, text];
        EVENT_FACT_SHARED = "event-fact-shared" [who, text];
        EVENT_FACT_BREACHED = "event-fact-breached" [who, text];
        EVENT_CONSENT_GIVEN = "event-consent-given" [who, fact, count];
        EVENT_CONSENT_REFUSED = "event-consent-refused" [who, fact, count];
        EVENT_CONSENT_GIVEN_MASKED = "event-consent-given-masked" [who, count];
        EVENT_CONSENT_REFUSED_MASKED = "event-consent-refused-masked" [who, count];
        EVENT_NEED_SHOWN = "event-need-shown" [need, about];
        EVENT_STRENGTH_SHOWN = "event-strength-shown" [strength, about];
        EVENT_FORM_TEAM = "event-form-team" [who, lead];
        EVENT_FORM_LIGHTER = "event-form-lighter" [form];
        EVENT_GOAL_SET = "event-goal-set" [need, lead];
        EVENT_EVALUATED = "event-evaluated";
        EVENT_EVALUATED_SOON = "event-evaluated-soon";
        EVENT_CELEBRATED = "event-celebrated" [need];
        EVENT_CELEBRATED_EARLY = "event-celebrated-early" [need];
        EVENT_HANDED_WARM = "event-handed-warm" [need, who, whom];
        EVENT_HANDED_COLD = "event-handed-cold" [need, who, whom];
        EVENT_STEPPED_BACK = "event-stepped-back" [need, who];
        EVENT_WAITING = "event-waiting" [need, count, number];
        EVENT_SIGNAL_RETURNED = "event-signal-returned" [signal];
        EVENT_SIGNAL = "event-signal" [signal, text];
        EVENT_SAFETY_ADVICE = "event-safety-advice" [who, said];
        EVENT_SAFETY_ADVICE_GENERAL = "event-safety-advice-general";
        EVENT_SAFETY_TALK = "event-safety-talk" [who, whom, said];
        EVENT_SAFETY_TALK_GENERAL = "event-safety-talk-general" [whom];
        EVENT_SAFETY_TALK_OPEN = "event-safety-talk-open" [who];
        EVENT_SAFETY_REPORT = "event-safety-report" [who];
        EVENT_SAFETY_REPORT_UNANNOUNCED = "event-safety-report-unannounced" [who];
        EVENT_PROMISED = "event-promised" [who, to, what];
        EVENT_PROMISE_KEPT = "event-promise-kept" [to, what];
        EVENT_PROMISE_BROKEN = "event-promise-broken" [who, to, what];
        EVENT_BACKLASH = "event-backlash" [who, need];
        EVENT_STOPPED = "event-stopped";
        EVENT_PEN = "event-pen" [who];
    }
}

impl Words {
    /// How a family member answers, in a few words.
    pub fn answer(&self, world: &World, person: PersonId, answer: Answer) -> String {
        let who = self.with(world, Some(person));
        match answer {
            Answer::Accept => self.about(EVENT_ANSWER_ACCEPT, "who", who),
            Answer::Swap(need) => self.say(
                EVENT_ANSWER_SWAP,
                &[("who", who.into()), ("need", self.need(world, need).into())],
            ),
            Answer::RefuseOverloaded => self.about(EVENT_ANSWER_OVERLOADED, "who", who),
            Answer::RefuseDistrust => self.about(EVENT_ANSWER_DISTRUST, "who", who),
        }
    }

    /// How the focus came to stand.
    pub fn settled(&self, world: &World, how: Settled, needs: &[NeedId]) -> String {
        if needs.is_empty() {
            return self.text(EVENT_SETTLED_NONE);
        }
        let key = match how {
            Settled::Accepted => EVENT_SETTLED_ACCEPTED,
            Settled::Followed => EVENT_SETTLED_FOLLOWED,
            Settled::Negotiated => EVENT_SETTLED_NEGOTIATED,
            Settled::Insisted => EVENT_SETTLED_INSISTED,
            Settled::Kept => EVENT_SETTLED_KEPT,
        };
        self.about(key, "needs", self.needs(world, needs))
    }

    /// That these people agree, or don't yet, to the table being told a fact; none: one that can't be named.
    pub fn consent(&self, world: &World, people: &[PersonId], given: bool, fact: Option<FactId>) -> String {
        let who = match people {
            [one] => self.with(world, Some(*one)),
            several => self.people(world, several),
        };
        let count = u16::try_from(people.len()).unwrap_or(u16::MAX);
        let mut args: Vec<(&str, super::Arg<'_>)> = vec![("who", who.into()), ("count", count.into())];
        args.extend(fact.map(|fact| ("fact", self.case(&world.facts[fact].name).into())));
        let key = match (given, fact) {
            (true, Some(_)) => EVENT_CONSENT_GIVEN,
            (false, Some(_)) => EVENT_CONSENT_REFUSED,
            (true, None) => EVENT_CONSENT_GIVEN_MASKED,
            (false, None) => EVENT_CONSENT_REFUSED_MASKED,
        };
        super::capital(&self.say(key, &args))
    }

    /// What happened, as a line; none for what is only reckoned with. `knows`: whether all who read it know a fact.
    pub fn event(&self, world: &World, kind: &EventKind, knows: impl Fn(FactId) -> bool) -> Option<String> {
        let need = |need: &NeedId| self.need(world, *need).to_owned().into();
        let seat = |seat: &SeatId| self.seat(world, *seat).into();
        let planner = |by: &Option<SeatId>| match by {
            Some(seat) => self.seat(world, *seat),
            None => self.seats(world, world.all_seats()),
        };
        let promise = |id: &PromiseId, by: &SeatId| {
            let promise = &world.promises[*id];
            [
                ("who", seat(by)),
                ("to", self.with(world, Some(promise.to)).into()),
                ("what", self.case(&promise.what).to_owned().into()),
            ]
        };
        let line = match kind {
            EventKind::TurnOpened { pen } => self.say(EVENT_PEN, &[("who", seat(pen))]),
            EventKind::Named(who, what) => self.say(EVENT_NAMED, &[("who", seat(who)), ("need", need(what))]),
            EventKind::Proposed(focus) => {
                let needs: Vec<NeedId> = focus.iter().collect();
                self.about(EVENT_PROPOSED, "needs", self.needs(world, &needs))
            }
            EventKind::Answered(person, answer) => self.answer(world, *person, *answer),
            EventKind::TalkedThrough(who) => self.say(EVENT_TALKED, &[("who", seat(who))]),
            EventKind::FocusSettled { focus, how, .. } => {
                let needs: Vec<NeedId> = focus.iter().collect();
                self.settled(world, *how, &needs)
            }
            EventKind::Objected(who) => self.say(EVENT_OBJECTED, &[("who", seat(who))]),
            EventKind::Asked {
                by,
                whom,
                need: about,
                ..
            } => self.say(
                EVENT_ASKED,
                &[
                    ("who", seat(by)),
                    ("whom", self.consultee(world, *whom).into()),
                    ("need", need(about)),
                ],
            ),
            EventKind::Consulted {
                by,
                whom,
                need: about,
                reply: ConsultReply::Advice,
                ..
            } => match self.advice(world, *whom, *about) {
                Some(words) => self.say(
                    EVENT_ADVICE_WORDS,
                    &[
                        ("whom", self.consultee(world, *whom).into()),
                        ("need", need(about)),
                        ("words", words.into()),
                    ],
                ),
                None => self.say(
                    EVENT_ADVICE,
                    &[
                        ("who", seat(by)),
                        ("whom", self.consultee(world, *whom).into()),
                        ("need", need(about)),
                    ],
                ),
            },
            EventKind::Consulted {
                whom,
                need: about,
                reply: ConsultReply::Boundary,
                points_to,
                ..
            } => {
                let whom = self.consultee(world, *whom);
                match points_to {
                    Some(other) => self.say(
                        EVENT_BOUNDARY_ASK,
                        &[
                            ("whom", whom.into()),
                            ("need", need(about)),
                            ("other", self.consultee(world, *other).into()),
                        ],
                    ),
                    None => self.say(EVENT_BOUNDARY, &[("whom", whom.into()), ("need", need(about))]),
                }
            }
            EventKind::Chosen {
                option,
                by_default,
                seat,
            } => {
                let choice = &world.options[*option];
                let title = ("title", self.case(&world.moments[choice.moment].title).into());
                let option = ("option", self.case(&choice.text).into());
                if *by_default {
                    self.say(EVENT_CHOSEN_DEFAULT, &[title, option])
                } else {
                    let who = capital(&self.seat(world, *seat));
                    self.say(EVENT_CHOSEN, &[("who", who.into()), title, option])
                }
            }
            EventKind::CarriedOut { by, act, .. } => self.say(
                EVENT_CARRIED_OUT,
                &[
                    ("who", super::capital(&planner(by)).into()),
                    ("act", self.act(world, act, knows).into()),
                ],
            ),
            EventKind::Missed { by, .. } => self.say(EVENT_MISSED, &[("who", seat(by))]),
            EventKind::Contradicted {
                seat: who,
                need: Some(about),
            } => self.say(
                EVENT_CONTRADICTED_ABOUT,
                &[("who", seat(who)), ("need", need(about))],
            ),
            EventKind::Contradicted {
                seat: who,
                need: None,
            } => self.say(EVENT_CONTRADICTED, &[("who", seat(who))]),
            EventKind::FactLearnt { fact, .. } => self.fact(world, EVENT_FACT_LEARNT, *fact, None),
            EventKind::FactShared { fact, by, breach } => self.fact(
                world,
                if *breach {
                    EVENT_FACT_BREACHED
                } else {
                    EVENT_FACT_SHARED
                },
                *fact,
                Some(*by),
            ),
            EventKind::ConsentAsked {
                fact, person, given, ..
            } => self.consent(world, &[*person], *given, knows(*fact).then_some(*fact)),
            EventKind::NeedShown(what) => self.say(
                EVENT_NEED_SHOWN,
                &[
                    ("need", need(what)),
                    ("about", self.case(&world.needs[*what].about).into()),
                ],
            ),
            EventKind::StrengthShown(what) => {
                let strength = &world.strengths[*what];
                self.say(
                    EVENT_STRENGTH_SHOWN,
                    &[
                        ("strength", self.case(&strength.name).into()),
                        ("about", self.case(&strength.about).into()),
                    ],
                )
            }
            EventKind::FormTaken {
                members,
                lead: Some(lead),
                ..
            } => self.say(
                EVENT_FORM_TEAM,
                &[("who", self.seats(world, *members).into()), ("lead", seat(lead))],
            ),
            EventKind::FormTaken { form, lead: None, .. } => {
                self.about(EVENT_FORM_LIGHTER, "form", self.text(terms::form(*form)))
            }
            EventKind::GoalSet { need: what, lead } => {
                self.say(EVENT_GOAL_SET, &[("need", need(what)), ("lead", seat(lead))])
            }
            EventKind::Evaluated { counts: true } => self.text(EVENT_EVALUATED),
            EventKind::Evaluated { counts: false } => self.text(EVENT_EVALUATED_SOON),
            EventKind::Celebrated { need: what, earned } => self.say(
                if *earned {
                    EVENT_CELEBRATED
                } else {
                    EVENT_CELEBRATED_EARLY
                },
                &[("need", need(what))],
            ),
            EventKind::HandedOver {
                need: what,
                from,
                to,
                warm,
            } => self.say(
                if *warm {
                    EVENT_HANDED_WARM
                } else {
                    EVENT_HANDED_COLD
                },
                &[("need", need(what)), ("who", seat(from)), ("whom", seat(to))],
            ),
            EventKind::SteppedBack(who, what) => {
                self.say(EVENT_STEPPED_BACK, &[("who", seat(who)), ("need", need(what))])
            }
            EventKind::WaitingStarted { waiting, over_in } => self.say(
                EVENT_WAITING,
                &[
                    ("need", need(&world.waiting[*waiting].need)),
                    ("count", (*over_in).into()),
                    ("number", self.count(u16::from(*over_in)).into()),
                ],
            ),
            EventKind::SignalReturned(signal, _) => self.about(
                EVENT_SIGNAL_RETURNED,
                "signal",
                self.case(&world.signals[*signal].name).to_owned(),
            ),
            EventKind::SignalSeen(signal) => {
                let signal = &world.signals[*signal];
                self.say(
                    EVENT_SIGNAL,
                    &[
                        ("signal", self.case(&signal.name).into()),
                        ("text", self.case(&signal.text).into()),
                    ],
                )
            }
            EventKind::SafetyStep {
                step,
                seat: who,
                openly,
                signal,
                timing: Timing::TooEarly | Timing::InTime | Timing::TooLate,
            } => {
                use crate::scenario::model::Route;
                let who = ("who", seat(who));
                let signal = signal.map(|signal| &world.signals[signal]);
                match (step, signal) {
                    (Route::Advice, signal) => {
                        let written = signal.map_or("", |signal| self.case(&signal.advised));
                        let said = match written {
                            "" => self.text(EVENT_SAFETY_ADVICE_GENERAL),
                            written => written.to_owned(),
                        };
                        self.say(EVENT_SAFETY_ADVICE, &[who, ("said", said.into())])
                    }
                    (Route::Talk, Some(signal)) => {
                        let whom = ("whom", world.people[signal.with].name.as_str().into());
                        let said = match self.case(&signal.answered) {
                            "" => self.say(EVENT_SAFETY_TALK_GENERAL, std::slice::from_ref(&whom)),
                            written => written.to_owned(),
                        };
                        self.say(EVENT_SAFETY_TALK, &[who, whom, ("said", said.into())])
                    }
                    (Route::Talk, None) => self.say(EVENT_SAFETY_TALK_OPEN, &[who]),
                    (Route::Report, _) => {
                        let key = if *openly {
                            EVENT_SAFETY_REPORT
                        } else {
                            EVENT_SAFETY_REPORT_UNANNOUNCED
                        };
                        self.say(key, &[who])
                    }
                }
            }
            EventKind::PromiseMade {
                promise: id,
                seat: by,
                ..
            } => self.say(EVENT_PROMISED, &promise(id, by)),
            EventKind::PromiseDue {
                promise: id,
                seat: by,
                kept: true,
            } => self.say(EVENT_PROMISE_KEPT, &promise(id, by)),
            EventKind::PromiseDue {
                promise: id,
                seat: by,
                kept: false,
            } => self.say(EVENT_PROMISE_BROKEN, &promise(id, by)),
            EventKind::LaterCame(later) => {
                let text = self.case(&world.later[*later].text);
                (!text.is_empty()).then(|| text.to_owned())?
            }
            EventKind::BacklashCame {
                seat: who,
                need: what,
                ..
            } => self.say(EVENT_BACKLASH, &[("who", seat(who)), ("need", need(what))]),
            EventKind::Happened(event) => self.case(&world.events[*event].text).to_owned(),
            EventKind::TheyStopped => self.text(EVENT_STOPPED),
            EventKind::NewsCame(_)
            | EventKind::MomentCame(_)
            | EventKind::Planned(..)
            | EventKind::Withdrawn(..)
            | EventKind::Closing
            | EventKind::Met { .. }
            | EventKind::Judged { .. }
            | EventKind::Helped { .. }
            | EventKind::SeverityChanged { .. }
            | EventKind::TrustChanged { .. }
            | EventKind::CapacityChanged { .. }
            | EventKind::LoadAdded { .. }
            | EventKind::LoadBorne { .. }
            | EventKind::StrengthUsed(..)
            | EventKind::CoverGained { .. }
            | EventKind::Acquainted(..)
            | EventKind::FormUsed { .. }
            | EventKind::Coordinated { .. }
            | EventKind::SignalMissed(_)
            | EventKind::LaterSet { .. }
            | EventKind::BacklashSet { .. }
            | EventKind::Ranked { .. }
            | EventKind::Underreached { .. }
            | EventKind::Said { .. }
            | EventKind::TurnClosed
            | EventKind::Ended { .. } => return None,
        };
        Some(super::capital(&line))
    }

    /// What somebody says who is asked about a need: in the words of the case where it has them, else in those of the
    /// discipline.
    pub fn advice(&self, world: &World, whom: Consultee, need: NeedId) -> Option<String> {
        let (written, discipline) = match whom {
            Consultee::Expert(expert) => {
                let expert = &world.experts[expert];
                let written = expert.advice.iter().find(|(about, _)| *about == need);
                (
                    written.map(|(_, text)| text),
                    &world.disciplines[expert.discipline],
                )
            }
            Consultee::Seat(seat) => (None, world.discipline(seat)),
        };
        let domain = world.needs[need].domain;
        let usual = discipline.advice.iter().find(|(known, _)| *known == domain);
        match (written, usual) {
            (Some(written), _) => Some(self.case(written).to_owned()),
            (None, Some((_, usual))) => Some(self.about(QUOTED, "words", self.case(usual).to_owned())),
            (None, None) => None,
        }
    }

    fn fact(&self, world: &World, key: super::Key, fact: FactId, by: Option<SeatId>) -> String {
        let text = &world.facts[fact];
        let mut args: Vec<(&str, super::Arg<'_>)> = vec![
            ("name", self.case(&text.name).into()),
            ("text", self.case(&text.text).into()),
        ];
        if let Some(by) = by {
            args.push(("who", self.seat(world, by).into()));
        }
        self.say(key, &args)
    }
}
