//! Everything a seat can do now, with its cost, or why not. What is offered here is exactly what `step` accepts.

use super::decider::Offer;
use super::view::SeatView;
use crate::engine::command::{Act, Actor, Command, ConsultReply, Focus, Reply, Slot, Way};
use crate::engine::hours::cost;
use crate::engine::refusal::Refusal;
use crate::engine::state::Phase;
use crate::engine::{legal, step};
use crate::scenario::ids::*;
use crate::scenario::model::Form;
use crate::scenario::world::Consultee;

impl SeatView<'_> {
    /// All that this seat can do now, and the team's where it has the pen; what is blocked, with the reason.
    /// A focus of the team is offered per single need; any combination of needs on the table is accepted too.
    pub fn offers(&self) -> Vec<Offer> {
        let mut offers = Vec::new();
        let me = Actor::Seat(self.seat());
        match self.phase() {
            Phase::Prioritise => self.prioritise(me, &mut offers),
            Phase::Respond => self.respond(&mut offers),
            Phase::Decide => self.decide(me, &mut offers),
            Phase::Closing | Phase::Over => {}
        }
        offers
    }

    fn free(by: Actor, command: Command) -> Offer {
        Offer {
            by,
            command,
            hours: 0,
            blocked: None,
        }
    }

    fn prioritise(&self, me: Actor, offers: &mut Vec<Offer>) {
        for need in self.needs() {
            offers.push(Self::free(me, Command::Name(need)));
        }
        if self.has_pen() {
            for need in self.needs() {
                offers.push(Self::free(Actor::Team, Command::Propose(Focus::of([need]))));
            }
            offers.push(Self::free(Actor::Team, Command::KeepFocus));
        }
    }

    fn respond(&self, offers: &mut Vec<Offer>) {
        if !self.has_pen() {
            return;
        }
        for reply in [Reply::Follow, Reply::Negotiate, Reply::Insist] {
            let blocked = step::respond(self.world, self.state, Actor::Team, reply).err();
            let hours = if reply == Reply::Negotiate {
                self.world.rules.prioritising.negotiate_hours
            } else {
                0
            };
            offers.push(Offer {
                by: Actor::Team,
                command: Command::Respond(reply),
                hours,
                blocked,
            });
        }
    }

    fn decide(&self, me: Actor, offers: &mut Vec<Offer>) {
        for (asker, slot, _) in self.asked() {
            for reply in [ConsultReply::Advice, ConsultReply::Boundary] {
                offers.push(Self::free(me, Command::Answer { asker, slot, reply }));
            }
        }
        for moment in self.moments() {
            self.options(moment, me, offers);
        }
        for act in self.seat_acts() {
            let slot = self.slot(me, &act);
            offers.push(self.plan(me, slot, act, Way::default()));
        }
        if !self.objected(self.seat()) {
            offers.push(Self::free(me, Command::Object));
        }
        for planned in self.own_plans() {
            offers.push(self.withdrawal(me, planned.slot));
        }
        if self.has_pen() {
            for act in self.table_acts() {
                offers.push(self.plan(Actor::Team, Slot(0), act, Way::default()));
            }
            for planned in self.plans().iter().filter(|planned| planned.by.is_none()) {
                offers.push(self.withdrawal(Actor::Team, planned.slot));
            }
            offers.push(Self::free(Actor::Team, Command::CloseTurn));
            let blocked = step::close_help(self.world, self.state, Actor::Team).err();
            offers.push(Offer {
                by: Actor::Team,
                command: Command::CloseHelp,
                hours: 0,
                blocked,
            });
        }
    }

    fn options(&self, moment: MomentId, me: Actor, offers: &mut Vec<Offer>) {
        let by = if self.world.moments[moment].seat.is_some() {
            me
        } else {
            Actor::Team
        };
        if by == Actor::Team && !self.has_pen() {
            return;
        }
        for option in &self.world.moments[moment].options {
            let blocked = legal::choose(self.world, self.state, by, *option).err();
            let hours = self.world.options[*option].hours;
            offers.push(Offer {
                by,
                command: Command::Choose(*option),
                hours,
                blocked,
            });
        }
    }

    fn withdrawal(&self, by: Actor, slot: Slot) -> Offer {
        let blocked = step::withdraw(self.state, by, slot).err();
        Offer {
            by,
            command: Command::Withdraw(slot),
            hours: 0,
            blocked,
        }
    }

    /// The offer of one act.
    pub fn plan(&self, by: Actor, slot: Slot, act: Act, way: Way) -> Offer {
        let blocked = legal::plan(self.world, self.state, by, slot, &act, &way).err();
        let doer = match by {
            Actor::Seat(seat) => seat,
            Actor::Team => self.pen(),
        };
        let costs = cost(self.world, self.state, by, &act, &way);
        let hours = costs
            .iter()
            .filter(|(seat, _)| *seat == doer)
            .map(|(_, hours)| hours)
            .sum();
        Offer {
            by,
            command: Command::Plan { slot, act, way },
            hours,
            blocked,
        }
    }

    /// The first free place for an act; the first place of its kind when none is free.
    pub fn slot(&self, by: Actor, act: &Act) -> Slot {
        let usual = self.world.rules.turn.acts_per_seat;
        let rule = self.world.rules.act(act.kind());
        let range = match rule {
            Some(rule) if rule.table => 0..1,
            Some(rule) if rule.safety => usual..usual + legal::SAFETY_SLOTS,
            _ => 0..usual,
        };
        let owner = match by {
            Actor::Seat(seat) => Some(seat),
            Actor::Team => None,
        };
        let taken = |slot: &u8| {
            self.plans()
                .iter()
                .any(|plan| plan.by == owner && plan.slot == Slot(*slot))
        };
        Slot(range.clone().find(|slot| !taken(slot)).unwrap_or(range.start))
    }

    /// The same act done in another way: introduced, building on a strength, deviating.
    pub fn ways(&self, by: Actor, slot: Slot, act: Act) -> Vec<Offer> {
        let introduced = self.world.seats.ids().map(|seat| Way {
            introduced_by: Some(seat),
            ..Way::default()
        });
        let building = self.strengths().into_iter().map(|strength| Way {
            builds_on: Some(strength),
            ..Way::default()
        });
        let deviating = [Way {
            deviates: true,
            ..Way::default()
        }];
        introduced
            .chain(building)
            .map(|way| self.plan(by, slot, act, way))
            .filter(|offer| {
                !matches!(
                    offer.blocked,
                    Some(Refusal::NoIntroduction | Refusal::NoStrength | Refusal::Reserved(_))
                )
            })
            .chain(
                deviating
                    .into_iter()
                    .filter(|_| {
                        matches!(
                            self.plan(by, slot, act, Way::default()).blocked,
                            Some(Refusal::Waiting { .. })
                        )
                    })
                    .map(|way| self.plan(by, slot, act, way)),
            )
            .collect()
    }

    fn seat_acts(&self) -> Vec<Act> {
        let world = self.world;
        let mut acts: Vec<Act> = world.people.ids().map(|with| Act::Explore { with }).collect();
        let others: Vec<SeatId> = world.seats.ids().filter(|seat| *seat != self.seat()).collect();
        for need in self.needs() {
            let touches = &world.needs[need].touches;
            let whole = (touches.len() > 1).then_some(None);
            for intensive in [false, true] {
                for with in touches.iter().copied().map(Some).chain(whole) {
                    acts.push(Act::Support {
                        need,
                        with,
                        intensive,
                    });
                }
            }
            let seats = others.iter().copied().map(Consultee::Seat);
            for whom in seats.chain(world.experts.ids().map(Consultee::Expert)) {
                acts.push(Act::Consult { whom, need });
            }
            for to in &others {
                acts.push(Act::HandOver {
                    need,
                    to: *to,
                    warm: true,
                });
                acts.push(Act::HandOver {
                    need,
                    to: *to,
                    warm: false,
                });
            }
            acts.push(Act::StepBack { need });
        }
        for fact in self.facts() {
            if !self.is_shared(fact) {
                acts.push(Act::ShareFact { fact });
                if !self.consent_lacking(fact).is_empty() {
                    acts.push(Act::AskConsent { fact });
                }
            }
        }
        acts.extend(others.iter().map(|with| Act::GetAcquainted { with: *with }));
        acts.push(Act::SeekAdvice { signal: None });
        for signal in self.signals() {
            acts.push(Act::SeekAdvice { signal: Some(signal) });
            acts.push(Act::TalkWorry { signal });
            acts.push(Act::Report { signal, openly: true });
            acts.push(Act::Report {
                signal,
                openly: false,
            });
        }
        acts
    }

    fn table_acts(&self) -> Vec<Act> {
        let world = self.world;
        let all = world.all_seats();
        let pen = self.pen();
        let mut acts = Vec::new();
        for need in self.needs() {
            acts.extend(world.seats.ids().map(|lead| Act::PlanGoal { need, lead }));
            for family in [true, false] {
                acts.push(Act::Conference {
                    who: all,
                    question: need,
                    family,
                    decides: pen,
                });
            }
        }
        acts.push(Act::Evaluate);
        let fallen = world.rules.trust.celebrate_points;
        acts.extend(
            self.needs()
                .into_iter()
                .filter(|need| self.fallen(*need) >= fallen)
                .map(|need| Act::Celebrate { need }),
        );
        if self.form() == Form::Team {
            acts.push(Act::ScaleDown {
                to: Form::Consultation,
            });
        } else {
            acts.push(Act::FormTeam { who: all, lead: pen });
        }
        acts
    }
}
