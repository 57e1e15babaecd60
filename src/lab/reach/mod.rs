//! What of a case is reached in play, with a witness; what can never be reached; and what many plays did not reach. The
//! last two are never mixed: "never" is reckoned, "not reached" is only what was seen.

mod search;

use crate::engine::command::{Actor, Command};
use crate::engine::event::{Event, EventKind};
use crate::engine::state::Seed;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::possible::Possible;
use search::Search;
use std::collections::BTreeMap;

/// Something of a case that a play can come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A moment comes to the table.
    Moment(MomentId),
    /// An option is chosen.
    Option(OptionId),
    /// A fact comes to the whole table; one that nobody knows at the start, to a seat.
    Fact(FactId),
    /// An event happens.
    Event(EventId),
    /// A consequence comes.
    Later(LaterId),
    /// News reaches a seat.
    News(NewsId),
    /// The case ends so.
    Ending(EndingId),
}

impl Target {
    /// All there are in a case, kind by kind, in the order of the file.
    pub fn all(world: &World) -> Vec<Target> {
        let mut all = Vec::new();
        all.extend(world.moments.ids().map(Target::Moment));
        all.extend(world.options.ids().map(Target::Option));
        all.extend(world.facts.ids().map(Target::Fact));
        all.extend(world.events.ids().map(Target::Event));
        all.extend(world.later.ids().map(Target::Later));
        all.extend(world.news.ids().map(Target::News));
        all.extend(world.endings.ids().map(Target::Ending));
        all
    }

    /// What an event of the engine reaches, if anything.
    fn by(world: &World, event: &Event) -> Option<Target> {
        match &event.kind {
            EventKind::MomentCame(moment) => Some(Target::Moment(*moment)),
            EventKind::Chosen { option, .. } => Some(Target::Option(*option)),
            EventKind::FactShared { fact, .. } => Some(Target::Fact(*fact)),
            EventKind::FactLearnt { fact, seats, .. } => {
                let known_to = world.facts[*fact].known_to;
                let mut all = world.all_seats().iter();
                let everybody = all.all(|seat| seats.has(seat) || known_to.has(seat));
                (known_to.is_empty() || everybody).then_some(Target::Fact(*fact))
            }
            EventKind::Happened(event) => Some(Target::Event(*event)),
            EventKind::LaterCame(later) => Some(Target::Later(*later)),
            EventKind::NewsCame(news) => Some(Target::News(*news)),
            EventKind::Ended { ending, .. } => Some(Target::Ending(*ending)),
            _ => None,
        }
    }

    fn possible(self, possible: &Possible) -> bool {
        match self {
            Target::Moment(id) => possible.moments[id],
            Target::Option(id) => possible.options[id],
            Target::Fact(id) => possible.facts[id],
            Target::Event(id) => possible.events[id],
            Target::Later(id) => possible.later[id],
            Target::News(id) => possible.news[id],
            Target::Ending(id) => possible.endings[id],
        }
        .is_some()
    }
}

/// A way to come to something: these decisions, from this seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The seed.
    pub seed: Seed,
    /// The seats that people play: their moments come first, and the pen goes round among them.
    pub persons: SeatSet,
    /// The decisions, in order; the last one brings it about.
    pub decisions: Vec<(Actor, Command)>,
    /// The turn in which it comes about.
    pub turn: u8,
}

/// Whether something is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reached {
    /// So, by the fewest decisions that were seen.
    By(Witness),
    /// It can never be: no way of playing brings it about.
    Never,
    /// Not in the plays that were tried.
    NotSeen,
}

/// What came of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Plays that were tried.
    pub plays: u32,
    /// Each thing, in the order of [`Target::all`].
    pub targets: Vec<(Target, Reached)>,
}

impl Reach {
    /// What can never be reached.
    pub fn never(&self) -> impl Iterator<Item = Target> + '_ {
        self.having(|reached| *reached == Reached::Never)
    }

    /// What was not reached in the plays that were tried, and might be.
    pub fn not_seen(&self) -> impl Iterator<Item = Target> + '_ {
        self.having(|reached| *reached == Reached::NotSeen)
    }

    fn having(&self, which: impl Fn(&Reached) -> bool) -> impl Iterator<Item = Target> {
        self.targets
            .iter()
            .filter(move |(_, reached)| which(reached))
            .map(|(target, _)| *target)
    }
}

/// Seeks a witness for everything in a case, in at most `plays` whole plays on all cores: first the colleagues and the
/// policies as they are, then plays steered at what is still lacking, then plays that choose what was chosen least.
/// The same case and number give the same answer. Before each play `played` is called; when it says false, the search
/// ends with what was found.
pub fn reach(world: &World, plays: u32, played: impl Fn() -> bool + Sync) -> Reach {
    let possible = Possible::of(world);
    let mut search = Search::new(world, Target::all(world), |target| target.possible(&possible));
    let tried = search.run(plays, &played);
    let mut found: BTreeMap<Target, Witness> = search.found();
    let targets = Target::all(world)
        .into_iter()
        .map(|target| {
            let reached = match found.remove(&target) {
                Some(witness) => Reached::By(witness),
                None if target.possible(&possible) => Reached::NotSeen,
                None => Reached::Never,
            };
            (target, reached)
        })
        .collect();
    Reach {
        plays: tried,
        targets,
    }
}
