//! Plays that go and look: which decisions a play takes, what it came to, and which plays are worth trying next.

use super::{Target, Witness};
use crate::engine::chance::{Purpose, pick};
use crate::engine::command::{Actor, Command};
use crate::engine::state::{Phase, Seed, State};
use crate::lab::point::Point;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::Form;
use crate::scenario::rules::ActKind;
use crate::scenario::world::{Condition, Effect, StableKey};
use crate::seats::{Offer, SeatView, Temper};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Plays that are tried side by side, on what was known before them: so that the answer doesn't hang on the number of
/// cores.
const ROUND: u32 = 32;

/// Who plays while one looks: mostly those who come far in a case, and by chance.
const PLAYERS: [Temper; 8] = [
    Temper::Attuned,
    Temper::Random,
    Temper::Cautious,
    Temper::Attuned,
    Temper::Escalator,
    Temper::Random,
    Temper::Nothing,
    Temper::AlwaysEscalate,
];

/// A search that is going on.
pub(super) struct Search<'a> {
    world: &'a World,
    lacking: Vec<Target>,
    found: BTreeMap<Target, Witness>,
    chosen: Table<OptionId, u32>,
}

/// One play to try.
struct Plan {
    /// The players choose for themselves.
    plain: bool,
    seed: Seed,
    persons: SeatSet,
    temper: Temper,
    /// What to do beside what the players do.
    way: Towards,
}

/// What stands on the way to a target.
#[derive(Default)]
struct Towards {
    /// Options to take.
    take: BTreeSet<OptionId>,
    /// Options to leave.
    leave: BTreeSet<OptionId>,
    /// Kinds of act to plan now and then, beside what the players plan.
    acts: BTreeSet<ActKind>,
}

/// What a play came to.
struct Walk {
    seed: Seed,
    persons: SeatSet,
    decisions: Vec<(Actor, Command)>,
    /// After so many decisions, in this turn.
    came_to: Vec<(Target, usize, u8)>,
}

impl<'a> Search<'a> {
    pub fn new(world: &'a World, targets: Vec<Target>, possible: impl Fn(Target) -> bool) -> Search<'a> {
        Search {
            world,
            lacking: targets.into_iter().filter(|target| possible(*target)).collect(),
            found: BTreeMap::new(),
            chosen: world.options.map(|_, _| 0),
        }
    }

    /// Tries at most so many plays; how many it were.
    pub fn run(&mut self, plays: u32, played: &(impl Fn() -> bool + Sync)) -> u32 {
        let mut tried = 0;
        while tried < plays {
            let round = ROUND.min(plays - tried);
            let plans: Vec<Plan> = (tried..tried + round).map(|nth| self.plan(nth)).collect();
            let walks: Vec<Option<Walk>> = plans
                .par_iter()
                .map(|plan| played().then(|| self.walk(plan)))
                .collect();
            let stopped = walks.iter().any(Option::is_none);
            for walk in walks.into_iter().flatten() {
                tried += 1;
                self.learn(walk);
            }
            if stopped {
                break;
            }
        }
        tried
    }

    pub fn found(self) -> BTreeMap<Target, Witness> {
        self.found
    }

    /// The nth play: everybody as they are first, then every third play by chance, the others at what is lacking.
    fn plan(&self, nth: u32) -> Plan {
        let seed = Seed(u64::from(nth) + 1);
        let all: Vec<Temper> = Temper::all().collect();
        let place = usize::try_from(nth).unwrap_or(usize::MAX);
        // A table where everybody plays, and each seat played alone, in turn.
        let alone = self.world.seats.ids().map(SeatSet::only);
        let tables: Vec<SeatSet> = std::iter::once(self.world.all_seats()).chain(alone).collect();
        let persons = tables
            .get((place / 3) % tables.len())
            .copied()
            .unwrap_or(SeatSet::ALL);
        if let Some(temper) = all.get(place) {
            return Plan {
                plain: true,
                seed,
                persons,
                temper: *temper,
                way: Towards::default(),
            };
        }
        let temper = PLAYERS
            .get((place / tables.len()) % PLAYERS.len())
            .copied()
            .unwrap_or(Temper::Attuned);
        let mut way = Towards::default();
        if !place.is_multiple_of(3)
            && let Some(target) = self.lacking.get((place / 3) % self.lacking.len().max(1))
        {
            self.towards(*target, &mut way, 0);
        }
        Plan {
            plain: false,
            seed,
            persons,
            temper,
            way,
        }
    }

    /// The options and acts that stand on the way to a target.
    fn towards(&self, target: Target, way: &mut Towards, deep: u8) {
        const DEEPEST: u8 = 6;
        if deep > DEEPEST {
            return;
        }
        let world = self.world;
        let when = match target {
            Target::Moment(moment) => &world.moments[moment].when,
            Target::Option(option) => {
                if way.take.insert(option) {
                    self.towards(Target::Moment(world.options[option].moment), way, deep + 1);
                }
                &world.options[option].when
            }
            Target::Event(event) => &world.events[event].when,
            Target::News(news) => &world.news[news].when,
            Target::Ending(ending) => &world.endings[ending].when,
            Target::Fact(fact) => {
                return self.bringing(
                    way,
                    deep,
                    |effect| matches!(effect, Effect::Reveal(known, _) if *known == fact),
                );
            }
            Target::Later(later) => {
                return self.bringing(
                    way,
                    deep,
                    |effect| matches!(effect, Effect::Later(known) if *known == later),
                );
            }
        };
        self.conditions(when, true, way, deep);
    }

    fn conditions(&self, when: &Condition, so: bool, way: &mut Towards, deep: u8) {
        match when {
            Condition::All(all) | Condition::Any(all) => {
                for one in all {
                    self.conditions(one, so, way, deep);
                }
            }
            Condition::Not(not) => self.conditions(not, !so, way, deep),
            Condition::Chosen(option) if so => self.towards(Target::Option(*option), way, deep + 1),
            Condition::Chosen(option) => {
                way.leave.insert(*option);
            }
            Condition::Happened(event) if so => self.towards(Target::Event(*event), way, deep + 1),
            Condition::Known(fact) | Condition::Shared(fact) if so => {
                if matches!(when, Condition::Shared(_)) {
                    way.acts.extend([ActKind::AskConsent, ActKind::ShareFact]);
                }
                self.towards(Target::Fact(*fact), way, deep + 1);
            }
            Condition::Done(act) if so => {
                way.acts.insert(*act);
            }
            Condition::AdviceAsked(_) if so => {
                way.acts.insert(ActKind::SeekAdvice);
            }
            Condition::Reported(_) if so => way.acts.extend([ActKind::SeekAdvice, ActKind::Report]),
            Condition::FormIs(Form::Team) if so => {
                way.acts.insert(ActKind::FormTeam);
            }
            _ => {}
        }
    }

    /// The options that bring this about themselves.
    fn bringing(&self, way: &mut Towards, deep: u8, brings: impl Fn(&Effect) -> bool) {
        for (id, option) in self.world.options.iter() {
            if option.effects.iter().any(&brings) {
                self.towards(Target::Option(id), way, deep + 1);
            }
        }
    }

    fn learn(&mut self, walk: Walk) {
        for (target, after, turn) in walk.came_to {
            if let Target::Option(option) = target {
                self.chosen[option] += 1;
            }
            let shorter = self
                .found
                .get(&target)
                .is_none_or(|known| after < known.decisions.len());
            if shorter {
                let decisions = walk.decisions.iter().take(after).copied().collect();
                self.found.insert(
                    target,
                    Witness {
                        seed: walk.seed,
                        persons: walk.persons,
                        decisions,
                        turn,
                    },
                );
                self.lacking.retain(|other| *other != target);
            }
        }
    }

    /// Plays the case to its end, or as far as the table comes.
    fn walk(&self, plan: &Plan) -> Walk {
        let world = self.world;
        let tempers = world.seats.map(|_, _| Some(plan.temper));
        let mut point = Point::begin(world, plan.seed, plan.persons);
        let mut came_to = Vec::new();
        let mut seen = 0;
        let mut considered = BTreeSet::new();
        loop {
            for event in point.events.iter().skip(seen) {
                let target = Target::by(world, event);
                came_to.extend(target.map(|target| (target, point.commands.len(), event.turn)));
            }
            seen = point.events.len();
            let next = self
                .choice(plan, &point.state)
                .or_else(|| self.act(plan, &point.state, &mut considered));
            let goes_on = match next {
                Some((by, command)) => point.take(world, by, command).is_ok(),
                None => point.colleague(world, &tempers).is_ok_and(|on| on),
            };
            if !goes_on {
                return Walk {
                    seed: plan.seed,
                    persons: plan.persons,
                    decisions: point.commands,
                    came_to,
                };
            }
        }
    }

    /// An act on the way, of each kind considered once a turn, and planned about every second time it can be.
    fn act(
        &self,
        plan: &Plan,
        state: &State,
        considered: &mut BTreeSet<(u8, ActKind)>,
    ) -> Option<(Actor, Command)> {
        if state.phase != Phase::Decide {
            return None;
        }
        let world = self.world;
        for kind in &plan.way.acts {
            if !considered.insert((state.turn, *kind)) {
                continue;
            }
            let key = StableKey::of("act", &format!("{kind:?}"));
            if pick(plan.seed, state.turn, Purpose::Policy, key, 1, 2) == 1 {
                continue;
            }
            let planned = |offer: &Offer| {
                offer.blocked.is_none()
                    && matches!(offer.command, Command::Plan { act, .. } if act.kind() == *kind)
            };
            let offers = world
                .seats
                .ids()
                .flat_map(|seat| SeatView::of(world, state, seat).offers())
                .filter(planned);
            let offers: Vec<Offer> = offers.collect();
            let nth = pick(
                plan.seed,
                state.turn,
                Purpose::Policy,
                key,
                2,
                offers.len().max(1),
            );
            if let Some(offer) = offers.get(nth) {
                return Some((offer.by, offer.command));
            }
        }
        None
    }

    /// In a moment that nobody chose in yet: an option on the way, else the one that was chosen least so far.
    fn choice(&self, plan: &Plan, state: &State) -> Option<(Actor, Command)> {
        if plan.plain || state.phase != Phase::Decide {
            return None;
        }
        let world = self.world;
        for seat in world.seats.ids() {
            let view = SeatView::of(world, state, seat);
            let waits = view
                .moments()
                .into_iter()
                .any(|moment| view.chosen(moment).is_none());
            if !waits {
                continue;
            }
            let open = view.offers().into_iter().filter(|offer| offer.blocked.is_none());
            let choices: Vec<(Actor, OptionId)> = open
                .filter_map(|offer| match offer.command {
                    Command::Choose(option) if view.chosen(world.options[option].moment).is_none() => {
                        Some((offer.by, option))
                    }
                    _ => None,
                })
                .collect();
            let chance = |option: OptionId| {
                let choice = &world.options[option];
                let name = format!("{}/{}", world.moments[choice.moment].id, choice.id);
                let key = StableKey::of("option", &name);
                pick(
                    plan.seed,
                    state.turn,
                    Purpose::Policy,
                    key,
                    0,
                    choices.len().max(1),
                )
            };
            let best = choices.iter().min_by_key(|(_, option)| {
                (
                    !plan.way.take.contains(option),
                    plan.way.leave.contains(option),
                    self.chosen[*option],
                    chance(*option),
                )
            });
            if let Some((by, option)) = best {
                return Some((*by, Command::Choose(*option)));
            }
        }
        None
    }
}
