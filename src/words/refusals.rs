//! Why something can't be done, in a sentence that says the way out.

use super::Words;
use crate::engine::refusal::Refusal;
use crate::scenario::World;
use crate::scenario::world::Condition;
use key::*;

pub(crate) mod key {
    super::super::keys::keys! {
        REFUSAL_CASE_OVER = "refusal-case-over";
        REFUSAL_FOCUS_FIRST = "refusal-focus-first";
        REFUSAL_FOCUS_STANDS = "refusal-focus-stands";
        REFUSAL_ANSWER_FIRST = "refusal-answer-first";
        REFUSAL_NO_ANSWER = "refusal-no-answer";
        REFUSAL_FOCUS_EMPTY = "refusal-focus-empty";
        REFUSAL_NEED_UNSEEN = "refusal-need-unseen";
        REFUSAL_TEAM_ONLY = "refusal-team-only";
        REFUSAL_SEAT_ONLY = "refusal-seat-only";
        REFUSAL_NO_SUCH_SLOT = "refusal-no-such-slot";
        REFUSAL_SLOT_TAKEN = "refusal-slot-taken";
        REFUSAL_NOTHING_PLANNED = "refusal-nothing-planned";
        REFUSAL_LOCKED = "refusal-locked";
        REFUSAL_NO_HOURS = "refusal-no-hours" [who, count, left, needed];
        REFUSAL_CONSENT_LACKING = "refusal-consent-lacking" [who];
        REFUSAL_NO_CONSENT_NEEDED = "refusal-no-consent-needed";
        REFUSAL_WAITING_REFERRED = "refusal-waiting-referred" [count, number];
        REFUSAL_NOT_BACKED = "refusal-not-backed";
        REFUSAL_FACT_UNKNOWN = "refusal-fact-unknown";
        REFUSAL_FACT_SHARED = "refusal-fact-shared";
        REFUSAL_SIGNAL_UNSEEN = "refusal-signal-unseen";
        REFUSAL_ONESELF = "refusal-oneself";
        REFUSAL_WHO_MISSING = "refusal-who-missing";
        REFUSAL_ALREADY = "refusal-already";
        REFUSAL_KNOWN_WELL = "refusal-known-well";
        REFUSAL_NO_INTRODUCTION = "refusal-no-introduction";
        REFUSAL_NO_STRENGTH = "refusal-no-strength";
        REFUSAL_NO_HEAVIER_FORM = "refusal-no-heavier-form";
        REFUSAL_TEAM_IN_FORCE = "refusal-team-in-force";
        REFUSAL_ASKED_AND_TOLD = "refusal-asked-and-told";
        REFUSAL_NEGOTIATE_TRUST = "refusal-negotiate-trust" [who];
        REFUSAL_NEGOTIATE_ALL = "refusal-negotiate-all";
        REFUSAL_NEGOTIATE_FACT = "refusal-negotiate-fact";
        REFUSAL_MOMENT_CLOSED = "refusal-moment-closed";
        REFUSAL_OPTION_CLOSED = "refusal-option-closed";
        REFUSAL_OPTION_CHOSEN = "refusal-option-chosen" [moment];
        REFUSAL_OPTION_TRUST = "refusal-option-trust" [who];
        REFUSAL_NOT_YOURS = "refusal-not-yours" [who];
        REFUSAL_REPORTING_LINE = "refusal-reporting-line";
        REFUSAL_NOT_ASKED = "refusal-not-asked";
        REFUSAL_STILL_HEAVY = "refusal-still-heavy" [need];
        REFUSAL_NOT_AGREED = "refusal-not-agreed" [who];
        REFUSAL_TOO_EARLY = "refusal-too-early-to-close" [number];
        REFUSAL_SAME_SEAT = "refusal-same-seat";
        REFUSAL_NOT_TOUCHED = "refusal-not-touched" [who];
    }
}

impl Words {
    /// Why an option is closed, as far as everybody may know what it depends on.
    fn option_closed(&self, world: &World, when: &Condition) -> String {
        match when {
            Condition::Chosen(earlier) => {
                let moment = &world.moments[world.options[*earlier].moment];
                match moment.seat {
                    None => self.about(
                        REFUSAL_OPTION_CHOSEN,
                        "moment",
                        self.case(&moment.title).to_owned(),
                    ),
                    Some(_) => self.text(REFUSAL_OPTION_CLOSED),
                }
            }
            Condition::TrustAtLeast(person, _) => {
                self.about(REFUSAL_OPTION_TRUST, "who", self.with(world, Some(*person)))
            }
            _ => self.text(REFUSAL_OPTION_CLOSED),
        }
    }

    /// The sentence of a refusal.
    pub fn refusal(&self, world: &World, refusal: &Refusal) -> String {
        let key = match *refusal {
            // What the law and the waiting list say, the author or the disciplines have worded.
            Refusal::Reserved(task) => return self.case(&world.tasks[task].refusal).to_owned(),
            Refusal::Waiting {
                waiting,
                referred: false,
                ..
            } => return self.case(&world.waiting[waiting].text).to_owned(),
            Refusal::Waiting {
                left, referred: true, ..
            } => {
                return self.counted(REFUSAL_WAITING_REFERRED, u16::from(left));
            }
            Refusal::NoHours { seat, left, needed } => {
                return self.say(
                    REFUSAL_NO_HOURS,
                    &[
                        ("who", self.seat(world, seat).into()),
                        ("count", left.into()),
                        ("left", self.hours(left).into()),
                        ("needed", self.hours(needed).into()),
                    ],
                );
            }
            Refusal::ConsentLacking(_, person) => {
                return self.about(REFUSAL_CONSENT_LACKING, "who", self.with(world, Some(person)));
            }
            Refusal::NegotiateTrust(person) => {
                return self.about(REFUSAL_NEGOTIATE_TRUST, "who", self.with(world, Some(person)));
            }
            Refusal::NotYours(moment) => {
                let whose = match world.moments[moment].seat {
                    Some(seat) => self.seat(world, seat),
                    None => self.seats(world, world.all_seats()),
                };
                return self.about(REFUSAL_NOT_YOURS, "who", whose);
            }
            Refusal::StillHeavy(need) => {
                return self.about(REFUSAL_STILL_HEAVY, "need", self.need(world, need).to_owned());
            }
            Refusal::NotAgreed(person) => {
                return self.about(REFUSAL_NOT_AGREED, "who", self.with(world, Some(person)));
            }
            Refusal::TooEarlyToClose => {
                let from = self.count(u16::from(world.closable_from()));
                return self.about(REFUSAL_TOO_EARLY, "number", from);
            }
            Refusal::NotTouched(person) => {
                return self.about(REFUSAL_NOT_TOUCHED, "who", self.with(world, Some(person)));
            }
            Refusal::IsReportingLine => REFUSAL_REPORTING_LINE,
            Refusal::CaseOver => REFUSAL_CASE_OVER,
            Refusal::FocusFirst => REFUSAL_FOCUS_FIRST,
            Refusal::FocusStands => REFUSAL_FOCUS_STANDS,
            Refusal::AnswerFirst => REFUSAL_ANSWER_FIRST,
            Refusal::NoAnswer => REFUSAL_NO_ANSWER,
            Refusal::FocusEmpty => REFUSAL_FOCUS_EMPTY,
            Refusal::NeedUnseen(_) => REFUSAL_NEED_UNSEEN,
            Refusal::TeamOnly => REFUSAL_TEAM_ONLY,
            Refusal::SeatOnly => REFUSAL_SEAT_ONLY,
            Refusal::NoSuchSlot => REFUSAL_NO_SUCH_SLOT,
            Refusal::SlotTaken => REFUSAL_SLOT_TAKEN,
            Refusal::NothingPlanned => REFUSAL_NOTHING_PLANNED,
            Refusal::Locked => REFUSAL_LOCKED,
            Refusal::NoConsentNeeded(_) => REFUSAL_NO_CONSENT_NEEDED,
            Refusal::NotBacked => REFUSAL_NOT_BACKED,
            Refusal::FactUnknown(_) => REFUSAL_FACT_UNKNOWN,
            Refusal::FactShared(_) => REFUSAL_FACT_SHARED,
            Refusal::AskedAndTold(_) => REFUSAL_ASKED_AND_TOLD,
            Refusal::SignalUnseen(_) => REFUSAL_SIGNAL_UNSEEN,
            Refusal::Oneself => REFUSAL_ONESELF,
            Refusal::WhoMissing => REFUSAL_WHO_MISSING,
            Refusal::Already => REFUSAL_ALREADY,
            Refusal::KnownWell => REFUSAL_KNOWN_WELL,
            Refusal::NoIntroduction => REFUSAL_NO_INTRODUCTION,
            Refusal::NoStrength => REFUSAL_NO_STRENGTH,
            Refusal::NoHeavierForm => REFUSAL_NO_HEAVIER_FORM,
            Refusal::TeamInForce => REFUSAL_TEAM_IN_FORCE,
            Refusal::NegotiateAll => REFUSAL_NEGOTIATE_ALL,
            Refusal::NegotiateFact => REFUSAL_NEGOTIATE_FACT,
            Refusal::MomentClosed => REFUSAL_MOMENT_CLOSED,
            Refusal::OptionClosed(option) => return self.option_closed(world, &world.options[option].when),
            Refusal::NotAsked => REFUSAL_NOT_ASKED,
            Refusal::SameSeat => REFUSAL_SAME_SEAT,
        };
        self.text(key)
    }

    /// A sentence with one name in it.
    pub(crate) fn about(&self, key: super::Key, name: &str, value: String) -> String {
        self.say(key, &[(name, value.into())])
    }
}
