//! Makes a world of a case that `check` found sound: the author's ids become dense, scope is worked out.
//! What is wrong with a case, and where, is for `check`; here an id that nothing defines is only refused.

use super::disciplines::{Discipline, Disciplines};
use super::ids::*;
use super::model::{self, Case, OptionScope};
use super::rules::Rules;
use super::world::*;
use thiserror::Error;

/// Why a case can't be compiled. `check` tells the same with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CompileError {
    /// An id that nothing defines.
    #[error("no {kind} is called \"{id}\"")]
    Unknown {
        /// What was looked for: `need`, `seat`.
        kind: &'static str,
        /// The id.
        id: String,
    },
    /// A moment without options, or none that is always possible.
    #[error("moment \"{0}\" has no option that is always possible")]
    NoOption(String),
    /// Too many of something.
    #[error("a case holds at most 16 seats")]
    TooManySeats,
    /// Nobody's diary can be shown.
    #[error("the family has nobody in it")]
    NobodyHome,
}

/// The author's ids of one kind, in the order of the file.
struct Names<I> {
    names: Vec<String>,
    ids: std::marker::PhantomData<I>,
}

impl<I: Id> Names<I> {
    fn of(names: impl IntoIterator<Item = String>) -> Self {
        Names {
            names: names.into_iter().collect(),
            ids: std::marker::PhantomData,
        }
    }

    fn find(&self, id: &str) -> Result<I, CompileError> {
        self.maybe(id).ok_or_else(|| CompileError::Unknown {
            kind: I::KIND,
            id: id.to_owned(),
        })
    }

    fn maybe(&self, id: &str) -> Option<I> {
        self.names.iter().position(|name| name == id).map(I::from_index)
    }

    fn all<'a>(&self, ids: impl IntoIterator<Item = &'a String>) -> Result<Vec<I>, CompileError> {
        ids.into_iter().map(|id| self.find(id)).collect()
    }
}

/// Looks ids up and collects what is numbered over the whole case.
struct Compiler {
    people: Names<PersonId>,
    needs: Names<NeedId>,
    strengths: Names<StrengthId>,
    facts: Names<FactId>,
    signals: Names<SignalId>,
    seats: Names<SeatId>,
    experts: Names<ExpertId>,
    disciplines: Names<DisciplineId>,
    tasks: Names<TaskId>,
    moments: Names<MomentId>,
    /// `moment/option`.
    options: Names<OptionId>,
    events: Names<EventId>,
    later: Vec<Later>,
    promises: Vec<Promise>,
}

/// The id of a seat: its own, or that of its discipline.
pub fn seat_id(seat: &model::Seat) -> &str {
    seat.id.as_deref().unwrap_or(&seat.discipline)
}

/// Compiles a case with the rules and disciplines in force.
///
/// # Errors
/// An id that nothing defines, or a shape that can't be played; run `check` for the places.
pub fn compile(case: &Case, rules: &Rules, disciplines: &Disciplines) -> Result<World, CompileError> {
    if case.seats.len() > 16 {
        return Err(CompileError::TooManySeats);
    }
    let mut compiler = Compiler {
        people: Names::of(case.family.people.iter().map(|person| person.id.clone())),
        needs: Names::of(case.needs.iter().map(|need| need.id.clone())),
        strengths: Names::of(case.strengths.iter().map(|strength| strength.id.clone())),
        facts: Names::of(case.facts.iter().map(|fact| fact.id.clone())),
        signals: Names::of(case.signals.iter().map(|signal| signal.id.clone())),
        seats: Names::of(case.seats.iter().map(|seat| seat_id(seat).to_owned())),
        experts: Names::of(case.experts.iter().map(|expert| expert.id.clone())),
        disciplines: Names::of(
            disciplines
                .disciplines
                .iter()
                .map(|discipline| discipline.id.clone()),
        ),
        tasks: Names::of(disciplines.tasks.iter().map(|task| task.id.clone())),
        moments: Names::of(case.moments.iter().map(|moment| moment.id.clone())),
        options: Names::of(case.moments.iter().flat_map(|moment| {
            moment
                .options
                .iter()
                .map(|option| format!("{}/{}", moment.id, option.id))
        })),
        events: Names::of(case.events.iter().map(|event| event.id.clone())),
        later: Vec::new(),
        promises: Vec::new(),
    };
    compiler.world(case, rules, disciplines)
}

impl Compiler {
    fn world(
        &mut self,
        case: &Case,
        rules: &Rules,
        disciplines: &Disciplines,
    ) -> Result<World, CompileError> {
        let (people, voices) = self.people(case, rules)?;
        let first_person = case.family.people.first().ok_or(CompileError::NobodyHome)?;
        let diary_of = self
            .people
            .maybe(&case.family.diary_of)
            .map_or_else(|| self.people.find(&first_person.id), Ok)?;
        let week = case
            .family
            .week
            .iter()
            .map(|block| {
                Ok(WeekBlock {
                    day: block.day,
                    part: block.part,
                    who: self.people.all(&block.who)?,
                    kind: block.kind,
                    text: block.text.clone(),
                    gives_way: block.gives_way,
                })
            })
            .collect::<Result<Vec<_>, CompileError>>()?;
        let waiting = case
            .organisation
            .waiting_lists
            .iter()
            .map(|list| {
                Ok(Waiting {
                    seat: self.seats.find(&list.seat)?,
                    need: self.needs.find(&list.need)?,
                    turns: list.turns,
                    text: list.text.clone(),
                })
            })
            .collect::<Result<Vec<_>, CompileError>>()?;
        let needs = self.needs(case, rules, &waiting)?;
        let (seats, news) = self.seats(case, disciplines)?;
        let experts = self.experts(case, disciplines)?;
        let facts = self.facts(case)?;
        let (moments, options) = self.moments(case, disciplines)?;
        let events = self.events(case)?;
        let endings = case
            .endings
            .iter()
            .map(|ending| {
                Ok(Ending {
                    id: ending.id.clone(),
                    when: self.condition(&ending.when)?,
                    title: ending.title.clone(),
                    text: ending.text.clone(),
                })
            })
            .collect::<Result<Vec<_>, CompileError>>()?;
        let signals = case
            .signals
            .iter()
            .map(|signal| {
                Ok(Signal {
                    id: signal.id.clone(),
                    name: signal.name.clone(),
                    text: signal.text.clone(),
                    route: signal.route,
                    turns: signal.turns,
                    seen_by: self.facts.all(&signal.seen_by)?,
                    with: self.people.find(&signal.with)?,
                    acute: signal.acute,
                    again: match &signal.again {
                        None => None,
                        Some(again) => Some(Again {
                            unless: self.condition(&again.unless)?,
                            after: again.after,
                            within: again.within,
                        }),
                    },
                    advised: signal.advised.clone(),
                    answered: signal.answered.clone(),
                    why: signal.why.clone(),
                })
            })
            .collect::<Result<Vec<_>, CompileError>>()?;
        let strengths = case
            .strengths
            .iter()
            .map(|strength| {
                Ok(Strength {
                    id: strength.id.clone(),
                    of: self.people.find(&strength.of)?,
                    name: strength.name.clone(),
                    about: strength.about.clone(),
                    hidden: strength.hidden,
                })
            })
            .collect::<Result<Vec<_>, CompileError>>()?;
        Ok(World {
            id: case.id.clone(),
            title: case.title.clone(),
            subtitle: case.subtitle.clone(),
            languages: case.languages.clone(),
            rules: rules.clone(),
            turns: case.turns,
            turn_days: case.turn_days,
            starts: case.starts,
            half_time: case.half_time.unwrap_or(case.turns / 2),
            briefing: case.briefing.clone(),
            family_name: case.family.name.clone(),
            people: Table::new(people),
            diary_of,
            week,
            needs: Table::new(needs),
            strengths: Table::new(strengths),
            facts: Table::new(facts),
            signals: Table::new(signals),
            disciplines: Table::new(disciplines.disciplines.clone()),
            tasks: Table::new(disciplines.tasks.clone()),
            seats: Table::new(seats),
            experts: Table::new(experts),
            organisation: case.organisation.clone(),
            short_lines: self.short_lines(&case.organisation)?,
            waiting: Table::new(waiting),
            fitting: case.fitting.clone(),
            moments: Table::new(moments),
            options: Table::new(options),
            events: Table::new(events),
            endings: Table::new(endings),
            voices: Table::new(voices),
            later: Table::new(std::mem::take(&mut self.later)),
            promises: Table::new(std::mem::take(&mut self.promises)),
            news: Table::new(news),
            tips: case.tips.clone(),
            debrief: case.debrief.clone(),
        })
    }

    fn people(&self, case: &Case, rules: &Rules) -> Result<(Vec<Person>, Vec<Voice>), CompileError> {
        let mut voices = Vec::new();
        let mut people = Vec::new();
        for (index, person) in case.family.people.iter().enumerate() {
            let of = PersonId::from_index(index);
            let mut own = Vec::new();
            for voice in &person.voices {
                own.push(VoiceId::from_index(voices.len()));
                voices.push(Voice {
                    of,
                    mood: voice.mood,
                    trust_at_least: voice.trust_at_least,
                    trust_at_most: voice.trust_at_most,
                    when: self.condition(&voice.when)?,
                    text: voice.text.clone(),
                });
            }
            let usual = person.trust.unwrap_or(rules.trust.start);
            let trust = case.seats.iter().map(|seat| {
                seat.trust
                    .iter()
                    .find(|(id, _)| *id == person.id)
                    .map_or(usual, |(_, trust)| *trust)
            });
            people.push(Person {
                id: person.id.clone(),
                name: person.name.clone(),
                age: person.age,
                about: person.about.clone(),
                portrait: person.portrait.clone(),
                carer: person.carer,
                authority: person.authority,
                capacity: person.capacity.unwrap_or(rules.load.capacity_start),
                trust: Table::new(trust.collect()),
                ranking: self.needs.all(&person.ranking)?,
                accepts: person.accepts.clone(),
                agrees_on: person
                    .agrees_on
                    .iter()
                    .map(|(need, line)| Ok((self.needs.find(need)?, line.clone())))
                    .collect::<Result<_, CompileError>>()?,
                swaps: person.swaps.clone(),
                refuses: person.refuses.clone(),
                voices: own,
            });
        }
        Ok((people, voices))
    }

    fn needs(&self, case: &Case, rules: &Rules, waiting: &[Waiting]) -> Result<Vec<Need>, CompileError> {
        let carers: Vec<PersonId> = case
            .family
            .people
            .iter()
            .enumerate()
            .filter(|(_, person)| person.carer)
            .map(|(index, _)| PersonId::from_index(index))
            .collect();
        case.needs
            .iter()
            .enumerate()
            .map(|(index, need)| {
                let touches = self.people.all(&need.touches)?;
                let touched: Vec<PersonId> = carers
                    .iter()
                    .copied()
                    .filter(|carer| touches.contains(carer))
                    .collect();
                let id = NeedId::from_index(index);
                Ok(Need {
                    id: need.id.clone(),
                    key: StableKey::of("need", &need.id),
                    name: need.name.clone(),
                    about: need.about.clone(),
                    domain: need.domain,
                    touches,
                    weighs_on: if touched.is_empty() {
                        carers.clone()
                    } else {
                        touched
                    },
                    severity: need.severity.min(100),
                    hidden: need.hidden,
                    drift: need.drift.unwrap_or(rules.effect.drift),
                    blocked_by: self.needs.all(&need.blocked_by)?,
                    eases: self.needs.all(&need.eases)?,
                    task: need
                        .task
                        .as_deref()
                        .map(|task| self.tasks.find(task))
                        .transpose()?,
                    waiting: waiting
                        .iter()
                        .enumerate()
                        .filter(|(_, list)| list.need == id)
                        .map(|(index, _)| WaitingId::from_index(index))
                        .collect(),
                })
            })
            .collect()
    }

    fn facts(&mut self, case: &Case) -> Result<Vec<Fact>, CompileError> {
        case.facts
            .iter()
            .map(|fact| {
                let revealed_by = fact
                    .revealed_by
                    .iter()
                    .map(|way| {
                        Ok(match way {
                            model::Revealed::Explore { with, trust } => {
                                Revealed::Explore(self.people.find(with)?, *trust)
                            }
                            model::Revealed::Support { with, trust } => {
                                Revealed::Support(self.people.find(with)?, *trust)
                            }
                            model::Revealed::WithFamily => Revealed::WithFamily,
                        })
                    })
                    .collect::<Result<Vec<_>, CompileError>>()?;
                Ok(Fact {
                    id: fact.id.clone(),
                    name: fact.name.clone(),
                    text: fact.text.clone(),
                    known_to: self.seats.all(&fact.known_to)?.into_iter().collect(),
                    experts: self.experts.all(&fact.experts)?,
                    consent: self.people.all(&fact.consent)?,
                    revealed_by,
                    about: self.needs.all(&fact.about)?,
                    shared: self.effects(&fact.shared)?,
                })
            })
            .collect()
    }

    fn seats(&self, case: &Case, disciplines: &Disciplines) -> Result<(Vec<Seat>, Vec<News>), CompileError> {
        let mut news = Vec::new();
        let mut seats = Vec::new();
        for (index, seat) in case.seats.iter().enumerate() {
            let id = SeatId::from_index(index);
            let discipline_id = self.disciplines.find(&seat.discipline)?;
            let discipline = named(disciplines, &seat.discipline)?;
            let mut own_news = Vec::new();
            for item in &seat.news {
                own_news.push(NewsId::from_index(news.len()));
                news.push(News {
                    seat: id,
                    turn: item.turn,
                    when: self.condition(&item.when)?,
                    text: item.text.clone(),
                });
            }
            let knows = case.seats.iter().map(|other| {
                let other = seat_id(other);
                seat.knows
                    .iter()
                    .find(|(id, _)| id == other)
                    .map_or(0, |(_, level)| *level)
            });
            for (other, _) in &seat.knows {
                self.seats.find(other)?;
            }
            for (person, _) in &seat.trust {
                self.people.find(person)?;
            }
            seats.push(Seat {
                id: seat_id(seat).to_owned(),
                key: StableKey::of("seat", seat_id(seat)),
                discipline: discipline_id,
                name: seat.name.clone(),
                organisation: seat.organisation.clone(),
                portrait: seat.portrait.clone(),
                role: seat.role.clone(),
                family_says: if seat.family_says.is_empty() {
                    discipline.family_says.clone()
                } else {
                    seat.family_says.clone()
                },
                familiar: seat.familiar,
                hours: seat.hours.unwrap_or(discipline.hours),
                knows: Table::new(knows.collect()),
                news: own_news,
                scope: Table::new(
                    case.needs
                        .iter()
                        .map(|need| domain_scope(discipline, need.domain))
                        .collect(),
                ),
                intensive_scope: Table::new(
                    case.needs
                        .iter()
                        .map(|need| need_scope(discipline, need, disciplines))
                        .collect(),
                ),
            });
        }
        Ok((seats, news))
    }

    fn experts(&self, case: &Case, disciplines: &Disciplines) -> Result<Vec<Expert>, CompileError> {
        case.experts
            .iter()
            .map(|expert| {
                let discipline_id = self.disciplines.find(&expert.discipline)?;
                let discipline = named(disciplines, &expert.discipline)?;
                let advice = expert
                    .advice
                    .iter()
                    .map(|(need, text)| Ok((self.needs.find(need)?, text.clone())))
                    .collect::<Result<Vec<_>, CompileError>>()?;
                Ok(Expert {
                    id: expert.id.clone(),
                    discipline: discipline_id,
                    name: expert.name.clone(),
                    organisation: expert.organisation.clone(),
                    portrait: expert.portrait.clone(),
                    advice,
                    scope: Table::new(
                        case.needs
                            .iter()
                            .map(|need| {
                                domain_scope(discipline, need.domain).min(need_scope(
                                    discipline,
                                    need,
                                    disciplines,
                                ))
                            })
                            .collect(),
                    ),
                })
            })
            .collect()
    }

    fn short_lines(
        &self,
        organisation: &model::Organisation,
    ) -> Result<Vec<(Consultee, Consultee)>, CompileError> {
        let groups = organisation
            .agreements
            .iter()
            .map(|agreement| &agreement.between)
            .chain(&organisation.colocated);
        let mut lines = Vec::new();
        for group in groups {
            let members = group
                .iter()
                .map(|id| self.consultee(id))
                .collect::<Result<Vec<_>, _>>()?;
            for (index, a) in members.iter().enumerate() {
                lines.extend(members.iter().skip(index + 1).map(|b| (*a, *b)));
            }
        }
        Ok(lines)
    }

    fn consultee(&self, id: &str) -> Result<Consultee, CompileError> {
        match self.experts.maybe(id) {
            Some(expert) => Ok(Consultee::Expert(expert)),
            None => self.seats.find(id).map(Consultee::Seat),
        }
    }

    fn moments(
        &mut self,
        case: &Case,
        disciplines: &Disciplines,
    ) -> Result<(Vec<Moment>, Vec<Choice>), CompileError> {
        let mut options = Vec::new();
        let mut moments = Vec::new();
        for (index, moment) in case.moments.iter().enumerate() {
            let id = MomentId::from_index(index);
            let mut own = Vec::new();
            for option in &moment.options {
                own.push(OptionId::from_index(options.len()));
                let choice = self.choice(id, option, case, disciplines)?;
                options.push(choice);
            }
            let free = |option: &&model::Choice| option.hours == 0 && option.when == model::Condition::Always;
            let always = |option: &&model::Choice| option.when == model::Condition::Always;
            let default = match &moment.default {
                Some(default) => self.options.find(&format!("{}/{default}", moment.id))?,
                None => moment
                    .options
                    .iter()
                    .find(free)
                    .or_else(|| moment.options.iter().find(always))
                    .and_then(|option| self.options.maybe(&format!("{}/{}", moment.id, option.id)))
                    .ok_or_else(|| CompileError::NoOption(moment.id.clone()))?,
            };
            moments.push(Moment {
                id: moment.id.clone(),
                seat: moment
                    .seat
                    .as_deref()
                    .map(|seat| self.seats.find(seat))
                    .transpose()?,
                turns: moment.turns,
                when: self.condition(&moment.when)?,
                safety: moment.safety,
                title: moment.title.clone(),
                text: moment.text.clone(),
                options: own,
                default,
                asks_reason: moment.asks_reason,
                asks_ability: moment.asks_ability,
                expert: moment.expert.clone(),
                sources: moment.sources.clone(),
            });
        }
        Ok((moments, options))
    }

    fn choice(
        &mut self,
        moment: MomentId,
        option: &model::Choice,
        case: &Case,
        disciplines: &Disciplines,
    ) -> Result<Choice, CompileError> {
        let of_seat = |scope: &dyn Fn(&Discipline) -> Scope| {
            case.seats
                .iter()
                .map(|seat| Ok(scope(named(disciplines, &seat.discipline)?)))
                .collect::<Result<Vec<_>, CompileError>>()
                .map(Table::new)
        };
        let (scope, task, domain) = match &option.scope {
            None => (None, None, None),
            Some(OptionScope::Domain(domain)) => (
                Some(of_seat(&|discipline| domain_scope(discipline, *domain))?),
                None,
                Some(*domain),
            ),
            Some(OptionScope::Task(task)) => {
                let id = self.tasks.find(task)?;
                (
                    Some(of_seat(&|discipline| task_scope(discipline, task, disciplines))?),
                    Some(id),
                    None,
                )
            }
        };
        Ok(Choice {
            id: option.id.clone(),
            moment,
            text: option.text.clone(),
            hours: option.hours,
            note: option.note.clone(),
            when: self.condition(&option.when)?,
            scope,
            task,
            domain,
            effects: self.effects(&option.effects)?,
            told: option.told.clone(),
            practises: option.practises.clone(),
        })
    }

    fn events(&mut self, case: &Case) -> Result<Vec<Event>, CompileError> {
        case.events
            .iter()
            .map(|event| {
                let heard_by = self.seats.all(&event.heard_by)?;
                Ok(Event {
                    id: event.id.clone(),
                    key: StableKey::of("event", &event.id),
                    turns: event.turns,
                    when: self.condition(&event.when)?,
                    chance: event.chance.min(1000),
                    text: event.text.clone(),
                    heard_by: if heard_by.is_empty() {
                        SeatSet::ALL
                    } else {
                        heard_by.into_iter().collect()
                    },
                    effects: self.effects(&event.effects)?,
                })
            })
            .collect()
    }

    fn condition(&self, condition: &model::Condition) -> Result<Condition, CompileError> {
        use model::Condition as Written;
        Ok(match condition {
            Written::Always => Condition::Always,
            Written::Turn(from, to) => Condition::Turn(*from, *to),
            Written::SeverityAtLeast(need, severity) => {
                Condition::SeverityAtLeast(self.needs.find(need)?, *severity)
            }
            Written::SeverityAtMost(need, severity) => {
                Condition::SeverityAtMost(self.needs.find(need)?, *severity)
            }
            Written::StrainAtLeast(person, strain) => {
                Condition::StrainAtLeast(self.people.find(person)?, *strain)
            }
            Written::StrainAtMost(person, strain) => {
                Condition::StrainAtMost(self.people.find(person)?, *strain)
            }
            Written::TrustAtLeast(person, trust) => {
                Condition::TrustAtLeast(self.people.find(person)?, *trust)
            }
            Written::TrustAtMost(person, trust) => Condition::TrustAtMost(self.people.find(person)?, *trust),
            Written::Known(fact) => Condition::Known(self.facts.find(fact)?),
            Written::Shared(fact) => Condition::Shared(self.facts.find(fact)?),
            Written::NeedSeen(need) => Condition::NeedSeen(self.needs.find(need)?),
            Written::Agreed(need) => Condition::Agreed(self.needs.find(need)?),
            Written::Done(act) => Condition::Done(*act),
            Written::Chosen(moment, option) => {
                self.moments.find(moment)?;
                Condition::Chosen(self.options.find(&format!("{moment}/{option}"))?)
            }
            Written::Happened(event) => Condition::Happened(self.events.find(event)?),
            Written::FormIs(form) => Condition::FormIs(*form),
            Written::SignalSeen(signal) => Condition::SignalSeen(self.signals.find(signal)?),
            Written::AdviceAsked(signal) => Condition::AdviceAsked(self.signals.find(signal)?),
            Written::Reported(signal) => Condition::Reported(self.signals.find(signal)?),
            Written::All(all) => Condition::All(self.conditions(all)?),
            Written::Any(any) => Condition::Any(self.conditions(any)?),
            Written::Not(not) => Condition::Not(Box::new(self.condition(not)?)),
        })
    }

    fn conditions(&self, conditions: &[model::Condition]) -> Result<Vec<Condition>, CompileError> {
        conditions
            .iter()
            .map(|condition| self.condition(condition))
            .collect()
    }

    fn whom(&self, whom: &model::Whom) -> Result<Whom, CompileError> {
        Ok(match whom {
            model::Whom::Chooser => Whom::Chooser,
            model::Whom::Everyone => Whom::Everyone,
            model::Whom::Seat(seat) => Whom::Seat(self.seats.find(seat)?),
        })
    }

    fn effects(&mut self, effects: &[model::Effect]) -> Result<Vec<Effect>, CompileError> {
        effects.iter().map(|effect| self.effect(effect)).collect()
    }

    fn effect(&mut self, effect: &model::Effect) -> Result<Effect, CompileError> {
        use model::Effect as Written;
        Ok(match effect {
            Written::Severity(need, by) => Effect::Severity(self.needs.find(need)?, *by),
            Written::Trust(person, whom, by) => {
                Effect::Trust(self.people.find(person)?, self.whom(whom)?, *by)
            }
            Written::Capacity(person, by) => Effect::Capacity(self.people.find(person)?, *by),
            Written::Load(person, by) => Effect::Load(self.people.find(person)?, *by),
            Written::Reveal(fact, whom) => Effect::Reveal(self.facts.find(fact)?, self.whom(whom)?),
            Written::Consent(fact) => Effect::Consent(self.facts.find(fact)?),
            Written::ShowNeed(need) => Effect::ShowNeed(self.needs.find(need)?),
            Written::ShowStrength(strength) => Effect::ShowStrength(self.strengths.find(strength)?),
            Written::Rank(person, needs) => Effect::Rank(self.people.find(person)?, self.needs.all(needs)?),
            Written::Signal(signal) => Effect::Signal(self.signals.find(signal)?),
            Written::Acquaint(a, b) => Effect::Acquaint(self.seats.find(a)?, self.seats.find(b)?),
            Written::Contact(person) => Effect::Contact(self.people.find(person)?),
            Written::Visit(seat, person) => Effect::Visit(self.seats.find(seat)?, self.people.find(person)?),
            Written::Promise {
                to,
                within,
                kept,
                what,
            } => {
                let promise = Promise {
                    to: self.people.find(to)?,
                    within: (*within).max(1),
                    kept: self.condition(kept)?,
                    what: what.clone(),
                };
                self.promises.push(promise);
                Effect::Promise(PromiseId::from_index(self.promises.len() - 1))
            }
            Written::Later { turns, effects, text } => {
                let later = Later {
                    turns: (*turns).max(1),
                    effects: self.effects(effects)?,
                    text: text.clone(),
                };
                self.later.push(later);
                Effect::Later(LaterId::from_index(self.later.len() - 1))
            }
        })
    }
}

fn domain_scope(discipline: &Discipline, domain: model::LifeDomain) -> Scope {
    if discipline.own.contains(&domain) {
        Scope::Own
    } else if discipline.basic.contains(&domain) {
        Scope::Basic
    } else {
        Scope::Outside
    }
}

/// The discipline of this name.
fn named<'d>(disciplines: &'d Disciplines, id: &str) -> Result<&'d Discipline, CompileError> {
    let found = disciplines
        .disciplines
        .iter()
        .find(|discipline| discipline.id == id);
    found.ok_or_else(|| CompileError::Unknown {
        kind: DisciplineId::KIND,
        id: id.to_owned(),
    })
}

fn task_scope(discipline: &Discipline, task: &str, disciplines: &Disciplines) -> Scope {
    let has = |tasks: &[String]| tasks.iter().any(|own| own == task);
    if has(&discipline.own_tasks) {
        Scope::Own
    } else if disciplines
        .tasks
        .iter()
        .any(|known| known.id == task && known.reserved)
    {
        Scope::Reserved
    } else if has(&discipline.basic_tasks) {
        Scope::Basic
    } else {
        Scope::Outside
    }
}

fn need_scope(discipline: &Discipline, need: &model::Need, disciplines: &Disciplines) -> Scope {
    match &need.task {
        Some(task) => task_scope(discipline, task, disciplines),
        None => domain_scope(discipline, need.domain),
    }
}
