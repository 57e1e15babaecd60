//! The recorded play as feedback reads it, with what players wrote beside it, and the evidence a statement rests on.
//! Where the records come from is for `session`.

use crate::engine::command::{Act, Actor, Command, ConsultReply, Slot};
use crate::engine::event::{Answer, Cause, EndedBy, Event, EventKind, Rule};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::Form;
use crate::scenario::world::Consultee;
use std::collections::BTreeMap;

/// What happened in a play, in order, and what players wrote.
#[derive(Debug, Clone)]
pub struct Log<'a> {
    /// The case.
    pub world: &'a World,
    /// What players wrote.
    pub notes: Notes,
    events: Vec<&'a Event>,
    acts: BTreeMap<(u8, Option<SeatId>, Slot), Act>,
    closed: Vec<u8>,
    alone: Vec<u8>,
    stopped: Option<u8>,
}

impl<'a> Log<'a> {
    /// The log of these events, in the order in which they happened.
    pub fn new(world: &'a World, events: impl IntoIterator<Item = &'a Event>, notes: Notes) -> Self {
        let events: Vec<_> = events.into_iter().collect();
        let mut acts = BTreeMap::new();
        let (mut closed, mut alone) = (Vec::new(), Vec::new());
        let mut stopped = None;
        for event in &events {
            match &event.kind {
                EventKind::CarriedOut { by, slot, act, .. } => {
                    acts.insert((event.turn, *by, *slot), *act);
                }
                EventKind::Missed { by, slot, act } => {
                    acts.insert((event.turn, Some(*by), *slot), *act);
                }
                EventKind::Asked { by, slot, whom, need }
                | EventKind::Consulted {
                    by, slot, whom, need, ..
                } => {
                    let act = Act::Consult {
                        whom: *whom,
                        need: *need,
                    };
                    acts.entry((event.turn, Some(*by), *slot)).or_insert(act);
                }
                EventKind::TheyStopped => stopped = Some(event.turn),
                EventKind::TurnClosed if stopped.is_some() => alone.push(event.turn),
                EventKind::TurnClosed if closed.last() != Some(&event.turn) => closed.push(event.turn),
                _ => {}
            }
        }
        Log {
            world,
            notes,
            events,
            acts,
            closed,
            alone,
            stopped,
        }
    }

    /// The log as it was when `turn` had been closed.
    #[must_use]
    pub fn until(&self, turn: u8) -> Log<'a> {
        let events = self.events.iter().copied().filter(|event| event.turn <= turn);
        Log::new(self.world, events, self.notes.clone())
    }

    /// All events, in order.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &'a Event> + '_ {
        self.events.iter().copied()
    }

    /// The events of one turn, in order.
    pub fn turn(&self, turn: u8) -> impl DoubleEndedIterator<Item = &'a Event> + '_ {
        self.events().filter(move |event| event.turn == turn)
    }

    /// The turns that the team closed, in order.
    pub fn turns(&self) -> &[u8] {
        &self.closed
    }

    /// The turns in which life went on without the team, after the family had stopped coming.
    pub fn turns_alone(&self) -> &[u8] {
        &self.alone
    }

    /// The last turn before the family stopped coming, if it did.
    pub fn stopped(&self) -> Option<u8> {
        self.stopped
    }

    /// The turn closed before `turn`, if there is one.
    pub fn turn_before(&self, turn: u8) -> Option<u8> {
        self.closed.iter().copied().rfind(|closed| *closed < turn)
    }

    /// The act that was carried out, asked or missed in this place.
    pub fn act(&self, turn: u8, by: Option<SeatId>, slot: Slot) -> Option<Act> {
        self.acts.get(&(turn, by, slot)).copied()
    }

    /// Whether a need was on the table when `turn` was over.
    pub fn need_seen(&self, turn: u8, need: NeedId) -> bool {
        !self.world.needs[need].hidden
            || self
                .events()
                .any(|event| event.turn <= turn && event.kind == EventKind::NeedShown(need))
    }

    /// Whether anybody at the table saw a signal.
    pub fn signal_seen(&self, signal: SignalId) -> bool {
        self.events()
            .any(|event| event.kind == EventKind::SignalSeen(signal))
    }

    /// Whether anybody did anything about a signal: asked advice, talked about it, reported.
    pub fn signal_voiced(&self, signal: SignalId) -> bool {
        self.events()
            .any(|event| matches!(event.kind, EventKind::SafetyStep { signal: Some(of), .. } if of == signal))
    }

    /// Whether a seat had advice on a need, in `turn` or before it.
    pub fn advised(&self, turn: u8, seat: SeatId, about: NeedId) -> bool {
        self.events()
            .filter(|event| event.turn <= turn)
            .any(|event| match event.kind {
                EventKind::Consulted {
                    by,
                    need,
                    reply: ConsultReply::Advice,
                    ..
                } => by == seat && need == about,
                _ => false,
            })
    }

    /// How the play ended, if it did.
    pub fn ending(&self) -> Option<(EndingId, EndedBy, u8)> {
        self.events().find_map(|event| match event.kind {
            EventKind::Ended { ending, why } => Some((ending, why, event.turn)),
            _ => None,
        })
    }

    /// What an event rests on: the act, option or event that caused it.
    pub fn evidence(&self, event: &Event) -> Evidence {
        match event.cause {
            Cause::Act(seat, slot) => Evidence {
                turn: event.turn,
                seat,
                what: self
                    .act(event.turn, seat, slot)
                    .map_or(What::Decision, |act| What::Act(came_to(&event.kind, act))),
            },
            Cause::Option(option) => Evidence {
                turn: event.turn,
                seat: self.chooser(event.turn, option),
                what: What::Choice(option),
            },
            Cause::Event(id) => Evidence::new(event.turn, None, What::Event(id)),
            Cause::Later(later) => Evidence::new(event.turn, None, What::Later(later)),
            Cause::Rule(rule) => Evidence::new(event.turn, None, What::Rule(rule)),
            Cause::Command => Evidence::new(event.turn, None, What::Decision),
        }
    }

    /// The same, with the seat it was about where nobody else did it.
    pub fn evidence_of(&self, event: &Event, seat: SeatId) -> Evidence {
        let evidence = self.evidence(event);
        Evidence {
            seat: evidence.seat.or(Some(seat)),
            ..evidence
        }
    }

    /// Who chose an option in this turn, or in the last turn before it in which it was chosen.
    fn chooser(&self, turn: u8, option: OptionId) -> Option<SeatId> {
        self.events()
            .filter(|event| event.turn <= turn)
            .filter_map(|event| match event.kind {
                EventKind::Chosen {
                    option: chosen, seat, ..
                } if chosen == option => Some(seat),
                _ => None,
            })
            .next_back()
    }

    /// The options that stood when each turn was closed: turn, option, who, and whether nobody chose.
    pub fn choices(&self) -> Vec<(u8, OptionId, SeatId, bool)> {
        let mut standing: Vec<(u8, OptionId, SeatId, bool)> = Vec::new();
        for event in self.events() {
            if let EventKind::Chosen {
                option,
                seat,
                by_default,
            } = event.kind
            {
                let moment = self.world.options[option].moment;
                standing.retain(|(turn, earlier, ..)| {
                    *turn != event.turn || self.world.options[*earlier].moment != moment
                });
                standing.push((event.turn, option, seat, by_default));
            }
        }
        standing.retain(|(turn, ..)| self.closed.contains(turn));
        standing
    }

    /// What was written beside a command: the last word counts.
    pub fn written(&self, turn: u8, by: Actor, wanted: impl Fn(&Command) -> bool) -> Option<&str> {
        self.notes
            .reasons
            .iter()
            .rfind(|written| written.turn == turn && written.by == by && wanted(&written.command))
            .map(|written| written.text.as_str())
    }
}

/// What players wrote, said of themselves and expected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    /// The goal the team worded together.
    pub shared_goal: Option<String>,
    /// How it felt.
    pub feelings: Vec<Feeling>,
    /// What they expected the figures to show.
    pub predictions: Vec<Prediction>,
    /// How able they felt.
    pub abilities: Vec<Ability>,
    /// Reasons beside commands.
    pub reasons: Vec<Written>,
}

/// A feeling, in the player's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feeling {
    /// Turns that were closed by then.
    pub after: u8,
    /// Whose.
    pub seat: SeatId,
    /// In their words.
    pub text: String,
}

/// What a player expects the figures to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prediction {
    /// Turns that were closed by then.
    pub after: u8,
    /// Whose.
    pub seat: SeatId,
    /// Of the family's load, over the turns played.
    pub load: Outlook,
    /// Of the continuity of the help.
    pub continuity: Outlook,
    /// Of how much stays within everybody's expertise.
    pub expertise: Outlook,
    /// In their words.
    pub text: String,
}

/// How something went for the family, or how somebody expects it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outlook {
    /// Lighter, more continuous, more within the expertise.
    Better,
    /// About the same.
    Same,
    /// Heavier, less continuous, less within the expertise.
    Worse,
}

/// Where something moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// Down.
    Less,
    /// About the same.
    Same,
    /// Up.
    More,
}

/// How able a player felt, 1-4.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ability {
    /// At which moment.
    pub moment: MomentId,
    /// Who.
    pub seat: SeatId,
    /// 1 (not at all) to 4 (fully).
    pub level: u8,
}

/// A reason written beside a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// In which turn.
    pub turn: u8,
    /// By whom.
    pub by: Actor,
    /// Beside what.
    pub command: Command,
    /// In their words.
    pub text: String,
}

/// What a statement rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// In which turn.
    pub turn: u8,
    /// Who did it; none: the table, the family, or nobody.
    pub seat: Option<SeatId>,
    /// What it was.
    pub what: What,
}

/// What an act was when this came of it: who asked consent and had it, told.
fn came_to(kind: &EventKind, act: Act) -> Act {
    match (kind, act) {
        (EventKind::FactShared { .. }, Act::AskConsent { fact }) => Act::ShareFact { fact },
        _ => act,
    }
}

impl Evidence {
    /// Evidence of this turn, seat and deed.
    pub fn new(turn: u8, seat: Option<SeatId>, what: What) -> Evidence {
        Evidence { turn, seat, what }
    }
}

/// The deed, answer or happening behind a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An act.
    Act(Act),
    /// An option of a moment.
    Choice(OptionId),
    /// A moment, whatever was chosen in it.
    Moment(MomentId),
    /// An event of the case.
    Event(EventId),
    /// A consequence that came later.
    Later(LaterId),
    /// A rule of play.
    Rule(Rule),
    /// A word of the table itself when it chose what came first.
    Decision,
    /// An answer of a family member to the focus.
    Answer(PersonId, Answer),
    /// The family met somebody.
    Visit(Option<PersonId>),
    /// What a carer bore.
    Borne(PersonId),
    /// A need that grew or shrank.
    Need(NeedId),
    /// A colleague's answer to a question.
    Consult(Consultee, NeedId),
    /// Own work that lay open.
    LeftOpen(NeedId),
    /// A signal.
    Signal(SignalId),
    /// A promise.
    Promise(PromiseId),
    /// A form of collaboration.
    Form(Form),
    /// A fact.
    Fact(FactId),
    /// A strength of the family.
    Strength(StrengthId),
    /// An element that nothing in any turn so far shows.
    NotPractised,
    /// A fact that nobody found out so far.
    Unfound,
    /// In more than half of the turns so far nobody came to the family by what was planned.
    SeldomThere,
    /// Nobody looked back with the family so far.
    NotEvaluated,
    /// A seat planned nothing that turn.
    NothingPlanned,
    /// A turn was closed.
    TurnClosed,
}
