//! What could come at all, and from which turn: reckoned so widely that what is left out can never come. Figures count
//! as able to be anything, chance as able to fall either way.

use super::ids::*;
use super::world::{Condition, Effect, Fact, World};

/// The earliest turn in which something could come; none: never.
pub type Earliest = Option<u8>;

/// From which turn each thing of the case could come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Possible {
    /// Moments, when they could come to the table.
    pub moments: Table<MomentId, Earliest>,
    /// Options, when they could be chosen.
    pub options: Table<OptionId, Earliest>,
    /// Facts, when a seat could come to know them.
    pub facts: Table<FactId, Earliest>,
    /// Events, when they could happen.
    pub events: Table<EventId, Earliest>,
    /// Consequences, when they could come.
    pub later: Table<LaterId, Earliest>,
    /// News, when it could reach its seat.
    pub news: Table<NewsId, Earliest>,
    /// Endings, when what they ask could hold.
    pub endings: Table<EndingId, Earliest>,
    needs: Table<NeedId, Earliest>,
    signals: Table<SignalId, Earliest>,
}

/// Something that can never come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Never {
    /// A moment.
    Moment(MomentId),
    /// An option of a moment that can come.
    Option(OptionId),
    /// An event.
    Event(EventId),
    /// An ending.
    Ending(EndingId),
}

impl Possible {
    /// Reckons until nothing comes any earlier.
    #[must_use]
    pub fn of(world: &World) -> Possible {
        Possible::given(world, &[])
    }

    /// The same, if these could come as soon as their own turns allow.
    fn given(world: &World, given: &[Never]) -> Possible {
        let mut possible = Possible {
            moments: world.moments.map(|_, _| None),
            options: world.options.map(|_, _| None),
            facts: world.facts.map(|_, fact| there_to_find(fact)),
            events: world.events.map(|_, _| None),
            later: world.later.map(|_, _| None),
            news: world.news.map(|_, _| None),
            endings: world.endings.map(|_, _| None),
            needs: world.needs.map(|_, need| (!need.hidden).then_some(1)),
            signals: world.signals.map(|_, _| None),
        };
        loop {
            let mut next = possible.next(world);
            for thing in given {
                next.grant(world, *thing);
            }
            if next == possible {
                return possible;
            }
            possible = next;
        }
    }

    fn grant(&mut self, world: &World, thing: Never) {
        match thing {
            Never::Moment(id) => sooner(&mut self.moments[id], Some(world.moments[id].turns.0)),
            Never::Option(id) => {
                let from = world.moments[world.options[id].moment].turns.0;
                sooner(&mut self.options[id], Some(from));
            }
            Never::Event(id) => sooner(&mut self.events[id], Some(world.events[id].turns.0)),
            Never::Ending(id) => sooner(&mut self.endings[id], Some(1)),
        }
    }

    /// What can never come, for a reason of its own: what would come if something told already could, isn't told beside it.
    /// Where things only wait for each other, all of them are. Options of a moment that can't come are not told apart.
    pub fn never(world: &World) -> Vec<Never> {
        let mut told: Vec<Never> = Vec::new();
        loop {
            let possible = Possible::given(world, &told);
            let left = possible.left_out(world);
            // What can't come even if everything else that is left out could, has a reason of its own.
            let all: Vec<Never> = told.iter().chain(&left).copied().collect();
            let granted = Possible::given(world, &all);
            let roots: Vec<Never> = left
                .iter()
                .copied()
                .filter(|thing| granted.own_turn(world, *thing).is_none())
                .collect();
            if left.is_empty() {
                return told;
            }
            told.extend(if roots.is_empty() { left } else { roots });
        }
    }

    /// What is not reckoned to come.
    fn left_out(&self, world: &World) -> Vec<Never> {
        let moments = world.moments.ids().filter(|id| self.moments[*id].is_none());
        let mut left: Vec<Never> = moments.map(Never::Moment).collect();
        let options = world
            .options
            .iter()
            .filter(|(id, option)| self.options[*id].is_none() && self.moments[option.moment].is_some());
        left.extend(options.map(|(id, _)| Never::Option(id)));
        let events = world.events.iter();
        let events = events.filter(|(id, event)| self.events[*id].is_none() && event.chance > 0);
        left.extend(events.map(|(id, _)| Never::Event(id)));
        let endings = world
            .endings
            .iter()
            .take_while(|(_, ending)| ending.when != Condition::Always);
        left.extend(
            endings
                .filter(|(id, _)| self.endings[*id].is_none())
                .map(|(id, _)| Never::Ending(id)),
        );
        left
    }

    /// From which turn what a thing asks could hold in its own turns.
    fn own_turn(&self, world: &World, thing: Never) -> Earliest {
        match thing {
            Never::Moment(id) => self.within(world, &world.moments[id].when, world.moments[id].turns),
            Never::Option(id) => {
                let option = &world.options[id];
                self.within(world, &option.when, world.moments[option.moment].turns)
            }
            Never::Event(id) => self.within(world, &world.events[id].when, world.events[id].turns),
            Never::Ending(id) => self.holds_from(world, &world.endings[id].when),
        }
    }

    fn next(&self, world: &World) -> Possible {
        let mut next = self.clone();
        for (id, moment) in world.moments.iter() {
            next.moments[id] = self.within(world, &moment.when, moment.turns);
        }
        for (id, option) in world.options.iter() {
            let moment = &world.moments[option.moment];
            let window = self.moments[option.moment].map(|from| (from, moment.turns.1));
            next.options[id] = window.and_then(|window| self.within(world, &option.when, window));
        }
        for (id, event) in world.events.iter() {
            next.events[id] = (event.chance > 0)
                .then(|| self.within(world, &event.when, event.turns))
                .flatten();
        }
        for (id, news) in world.news.iter() {
            next.news[id] = self.within(world, &news.when, (news.turn, news.turn));
        }
        // An ending below one that always holds is never looked at.
        let mut shut = false;
        for (id, ending) in world.endings.iter() {
            next.endings[id] = self.holds_from(world, &ending.when).filter(|_| !shut);
            shut |= ending.when == Condition::Always;
        }
        next.effects(world);
        for (id, signal) in world.signals.iter() {
            let shown = signal.seen_by.iter().filter_map(|fact| next.facts[*fact]).min();
            sooner(&mut next.signals[id], shown);
        }
        next
    }

    fn within(&self, world: &World, when: &Condition, (from, to): (u8, u8)) -> Earliest {
        let turn = self.holds_from(world, when)?.max(from);
        (turn <= to.min(world.turns)).then_some(turn)
    }

    /// What options, events, later consequences and shared facts bring.
    fn effects(&mut self, world: &World) {
        let options = world
            .options
            .iter()
            .map(|(id, option)| (self.options[id], &option.effects));
        let events = world
            .events
            .iter()
            .map(|(id, event)| (self.events[id], &event.effects));
        let later = world
            .later
            .iter()
            .map(|(id, later)| (self.later[id], &later.effects));
        let facts = world
            .facts
            .iter()
            .map(|(id, fact)| (self.facts[id], &fact.shared));
        let all: Vec<(Earliest, &Vec<Effect>)> = options.chain(events).chain(later).chain(facts).collect();
        for (turn, effects) in all {
            let Some(turn) = turn else { continue };
            for effect in effects {
                match effect {
                    Effect::Reveal(fact, _) => sooner(&mut self.facts[*fact], Some(turn)),
                    Effect::ShowNeed(need) => sooner(&mut self.needs[*need], Some(turn)),
                    Effect::Signal(signal) => sooner(&mut self.signals[*signal], Some(turn)),
                    Effect::Later(later) => {
                        let due = turn.saturating_add(world.later[*later].turns);
                        sooner(&mut self.later[*later], (due <= world.turns).then_some(due));
                    }
                    _ => {}
                }
            }
        }
    }

    /// From which turn a condition could hold.
    fn holds_from(&self, world: &World, condition: &Condition) -> Earliest {
        match condition {
            Condition::Turn(from, to) => (from <= to && *from <= world.turns).then_some((*from).max(1)),
            Condition::Known(fact) | Condition::Shared(fact) => self.facts[*fact],
            Condition::NeedSeen(need) => self.needs[*need],
            Condition::Chosen(option) => self.options[*option],
            Condition::Happened(event) => self.events[*event],
            Condition::SignalSeen(signal) | Condition::AdviceAsked(signal) | Condition::Reported(signal) => {
                self.signals[*signal]
            }
            Condition::All(all) => all
                .iter()
                .map(|one| self.holds_from(world, one))
                .try_fold(1, |latest, turn| Some(latest.max(turn?))),
            Condition::Any(any) => any.iter().filter_map(|one| self.holds_from(world, one)).min(),
            Condition::Not(not) => (**not != Condition::Always).then_some(1),
            Condition::Always
            | Condition::SeverityAtLeast(..)
            | Condition::SeverityAtMost(..)
            | Condition::StrainAtLeast(..)
            | Condition::StrainAtMost(..)
            | Condition::TrustAtLeast(..)
            | Condition::TrustAtMost(..)
            | Condition::Agreed(_)
            | Condition::Done(_)
            | Condition::FormIs(_) => Some(1),
        }
    }
}

/// The turn from which a fact is there to be told or found without the case bringing it.
fn there_to_find(fact: &Fact) -> Earliest {
    (!fact.known_to.is_empty() || !fact.experts.is_empty() || !fact.revealed_by.is_empty()).then_some(1)
}

fn sooner(known: &mut Earliest, turn: Earliest) {
    *known = match (*known, turn) {
        (Some(known), Some(turn)) => Some(known.min(turn)),
        (known, turn) => known.or(turn),
    };
}
