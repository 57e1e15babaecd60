//! An act in words: a verb and what it is about. "Licht ondersteunen bij ‘Het huis’, met Samira".

use super::Words;
use crate::engine::command::{Act, Way};
use crate::scenario::World;
use crate::scenario::ids::FactId;
use key::*;

pub(crate) mod key {
    super::super::keys::keys! {
        ACT_EXPLORE = "act-explore" [who];
        ACT_SUPPORT_LIGHT = "act-support-light" [need, who];
        ACT_SUPPORT_INTENSIVE = "act-support-intensive" [need, who];
        ACT_ASK_CONSENT = "act-ask-consent" [fact];
        ACT_ASK_CONSENT_MASKED = "act-ask-consent-masked";
        ACT_SHARE_FACT = "act-share-fact" [fact];
        ACT_SHARE_FACT_MASKED = "act-share-fact-masked";
        ACT_CONSULT = "act-consult" [who, need];
        ACT_CONFERENCE = "act-conference" [who, need, decides];
        ACT_CONFERENCE_FAMILY = "act-conference-family" [who, need, decides];
        ACT_CONFERENCE_ALL = "act-conference-all" [need, decides];
        ACT_CONFERENCE_FAMILY_ALL = "act-conference-family-all" [need, decides];
        ACT_FORM_TEAM = "act-form-team" [who, lead];
        ACT_FORM_TEAM_ALL = "act-form-team-all" [lead];
        ACT_SCALE_DOWN = "act-scale-down" [form];
        ACT_HAND_OVER_WARM = "act-hand-over-warm" [need, who];
        ACT_HAND_OVER_COLD = "act-hand-over-cold" [need, who];
        ACT_SEEK_ADVICE = "act-seek-advice" [signal];
        ACT_SEEK_ADVICE_OPEN = "act-seek-advice-open";
        ACT_TALK_WORRY = "act-talk-worry" [signal, who];
        ACT_REPORT_OPEN = "act-report-open" [signal];
        ACT_REPORT_UNANNOUNCED = "act-report-unannounced" [signal];
        ACT_STEP_BACK = "act-step-back" [need];
        ACT_PLAN_GOAL = "act-plan-goal" [need, lead];
        ACT_EVALUATE = "act-evaluate";
        ACT_GET_ACQUAINTED = "act-get-acquainted" [who];
        ACT_CELEBRATE = "act-celebrate" [need];
        WAY_INTRODUCED = "way-introduced" [who];
        WAY_BUILDS_ON = "way-builds-on" [strength];
        WAY_DEVIATES = "way-deviates";
        WAY_PLAIN = "way-plain";
    }
}

impl Words {
    /// An act, as everybody at the table may read it: a fact not yet told is not named.
    pub fn act(&self, world: &World, act: &Act, knows: impl Fn(FactId) -> bool) -> String {
        let need = |need| self.need(world, need).into();
        let signal = |signal| self.case(&world.signals[signal].name).into();
        match *act {
            Act::Explore { with } => self.say(ACT_EXPLORE, &[("who", self.with(world, Some(with)).into())]),
            Act::Support {
                need: on,
                with,
                intensive,
            } => self.say(
                if intensive {
                    ACT_SUPPORT_INTENSIVE
                } else {
                    ACT_SUPPORT_LIGHT
                },
                &[("need", need(on)), ("who", self.with(world, with).into())],
            ),
            Act::AskConsent { fact } if !knows(fact) => self.text(ACT_ASK_CONSENT_MASKED),
            Act::AskConsent { fact } => self.say(
                ACT_ASK_CONSENT,
                &[("fact", self.case(&world.facts[fact].name).into())],
            ),
            Act::ShareFact { fact } if !knows(fact) => self.text(ACT_SHARE_FACT_MASKED),
            Act::ShareFact { fact } => self.say(
                ACT_SHARE_FACT,
                &[("fact", self.case(&world.facts[fact].name).into())],
            ),
            Act::Consult { whom, need: on } => self.say(
                ACT_CONSULT,
                &[("who", self.consultee(world, whom).into()), ("need", need(on))],
            ),
            Act::Conference {
                who,
                question,
                family,
                decides,
            } if who.covers(world.all_seats()) => self.say(
                if family {
                    ACT_CONFERENCE_FAMILY_ALL
                } else {
                    ACT_CONFERENCE_ALL
                },
                &[
                    ("need", need(question)),
                    ("decides", self.seat(world, decides).into()),
                ],
            ),
            Act::Conference {
                who,
                question,
                family,
                decides,
            } => self.say(
                if family {
                    ACT_CONFERENCE_FAMILY
                } else {
                    ACT_CONFERENCE
                },
                &[
                    ("who", self.seats(world, who).into()),
                    ("need", need(question)),
                    ("decides", self.seat(world, decides).into()),
                ],
            ),
            Act::FormTeam { who, lead } if who.covers(world.all_seats()) => {
                self.say(ACT_FORM_TEAM_ALL, &[("lead", self.seat(world, lead).into())])
            }
            Act::FormTeam { who, lead } => self.say(
                ACT_FORM_TEAM,
                &[
                    ("who", self.seats(world, who).into()),
                    ("lead", self.seat(world, lead).into()),
                ],
            ),
            Act::ScaleDown { to } => self.say(
                ACT_SCALE_DOWN,
                &[("form", self.text(super::terms::form(to)).into())],
            ),
            Act::HandOver { need: on, to, warm } => self.say(
                if warm {
                    ACT_HAND_OVER_WARM
                } else {
                    ACT_HAND_OVER_COLD
                },
                &[("need", need(on)), ("who", self.seat(world, to).into())],
            ),
            Act::SeekAdvice { signal: None } => self.text(ACT_SEEK_ADVICE_OPEN),
            Act::SeekAdvice { signal: Some(about) } => {
                self.say(ACT_SEEK_ADVICE, &[("signal", signal(about))])
            }
            Act::TalkWorry { signal: about } => self.say(
                ACT_TALK_WORRY,
                &[
                    ("signal", signal(about)),
                    ("who", self.with(world, Some(world.signals[about].with)).into()),
                ],
            ),
            Act::Report {
                signal: about,
                openly,
            } => self.say(
                if openly {
                    ACT_REPORT_OPEN
                } else {
                    ACT_REPORT_UNANNOUNCED
                },
                &[("signal", signal(about))],
            ),
            Act::StepBack { need: on } => self.say(ACT_STEP_BACK, &[("need", need(on))]),
            Act::PlanGoal { need: on, lead } => self.say(
                ACT_PLAN_GOAL,
                &[("need", need(on)), ("lead", self.seat(world, lead).into())],
            ),
            Act::Evaluate => self.text(ACT_EVALUATE),
            Act::GetAcquainted { with } => {
                self.say(ACT_GET_ACQUAINTED, &[("who", self.seat(world, with).into())])
            }
            Act::Celebrate { need: on } => self.say(ACT_CELEBRATE, &[("need", need(on))]),
        }
    }

    /// How an act is done, in words; none when there is nothing to say.
    pub fn way(&self, world: &World, way: &Way) -> Option<String> {
        let mut parts = Vec::new();
        if let Some(seat) = way.introduced_by {
            parts.push(self.say(WAY_INTRODUCED, &[("who", self.seat(world, seat).into())]));
        }
        if let Some(strength) = way.builds_on {
            parts.push(self.say(
                WAY_BUILDS_ON,
                &[("strength", self.case(&world.strengths[strength].name).into())],
            ));
        }
        if way.deviates {
            parts.push(self.text(WAY_DEVIATES));
        }
        (!parts.is_empty()).then(|| self.list(&parts))
    }

    /// "zonder meer": done without anything special.
    pub fn plain_way(&self) -> String {
        self.text(WAY_PLAIN)
    }
}
