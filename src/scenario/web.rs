//! How a case hangs together: its parts, and what leads to what. How that is drawn is for others.

use super::World;
use super::ids::*;
use super::text::Text;
use super::world::{Condition, Effect};

/// A part of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// What weighs.
    Need(NeedId),
    /// What can be known.
    Fact(FactId),
    /// A worry about safety.
    Signal(SignalId),
    /// A dilemma.
    Moment(MomentId),
    /// An option of one.
    Choice(OptionId),
    /// Something that happens.
    Event(EventId),
    /// How it ends.
    Ending(EndingId),
}

/// How one part leads to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// Changes it or brings it about.
    Whole,
    /// It is a condition.
    If,
    /// It is a condition that must not hold.
    Unless,
    /// Changes it or brings it about, turns later.
    Later,
    /// Stands in its way.
    Blocks,
}

/// From, to, and how.
pub type Edge = (Node, Node, How);

impl Node {
    /// Every part, kind by kind, in the order of the file; a moment's options after the moments.
    pub fn all(world: &World) -> Vec<Node> {
        let mut all: Vec<Node> = world.needs.ids().map(Node::Need).collect();
        all.extend(world.facts.ids().map(Node::Fact));
        all.extend(world.signals.ids().map(Node::Signal));
        all.extend(world.events.ids().map(Node::Event));
        all.extend(world.endings.ids().map(Node::Ending));
        all.extend(world.moments.ids().map(Node::Moment));
        all.extend(world.options.ids().map(Node::Choice));
        all
    }

    /// The author's name of it, with its kind: "moment:post", "option:post/open".
    pub fn name(self, world: &World) -> String {
        match self {
            Node::Need(id) => format!("need:{}", world.needs[id].id),
            Node::Fact(id) => format!("fact:{}", world.facts[id].id),
            Node::Signal(id) => format!("signal:{}", world.signals[id].id),
            Node::Moment(id) => format!("moment:{}", world.moments[id].id),
            Node::Choice(id) => {
                let option = &world.options[id];
                format!("option:{}/{}", world.moments[option.moment].id, option.id)
            }
            Node::Event(id) => format!("event:{}", world.events[id].id),
            Node::Ending(id) => format!("ending:{}", world.endings[id].id),
        }
    }

    /// What players read of it first.
    pub fn text(self, world: &World) -> &Text {
        match self {
            Node::Need(id) => &world.needs[id].name,
            Node::Fact(id) => &world.facts[id].name,
            Node::Signal(id) => &world.signals[id].name,
            Node::Moment(id) => &world.moments[id].title,
            Node::Choice(id) => &world.options[id].text,
            Node::Event(id) => &world.events[id].text,
            Node::Ending(id) => &world.endings[id].title,
        }
    }
}

/// What leads to what, each once, in order.
pub fn edges(world: &World) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (id, need) in world.needs.iter() {
        edges.extend(
            need.blocked_by
                .iter()
                .map(|by| (Node::Need(*by), Node::Need(id), How::Blocks)),
        );
        edges.extend(
            need.eases
                .iter()
                .map(|eased| (Node::Need(id), Node::Need(*eased), How::Whole)),
        );
    }
    for (id, fact) in world.facts.iter() {
        edges.extend(
            fact.about
                .iter()
                .map(|need| (Node::Fact(id), Node::Need(*need), How::Whole)),
        );
        effects(world, Node::Fact(id), &fact.shared, How::Whole, &mut edges);
    }
    for (id, signal) in world.signals.iter() {
        edges.extend(
            signal
                .seen_by
                .iter()
                .map(|fact| (Node::Fact(*fact), Node::Signal(id), How::Whole)),
        );
    }
    for (id, moment) in world.moments.iter() {
        conditions(&moment.when, Node::Moment(id), false, &mut edges);
        edges.extend(
            moment
                .options
                .iter()
                .map(|option| (Node::Moment(id), Node::Choice(*option), How::Whole)),
        );
    }
    for (id, option) in world.options.iter() {
        conditions(&option.when, Node::Choice(id), false, &mut edges);
        effects(world, Node::Choice(id), &option.effects, How::Whole, &mut edges);
    }
    for (id, event) in world.events.iter() {
        conditions(&event.when, Node::Event(id), false, &mut edges);
        effects(world, Node::Event(id), &event.effects, How::Whole, &mut edges);
    }
    for (id, ending) in world.endings.iter() {
        conditions(&ending.when, Node::Ending(id), false, &mut edges);
    }
    edges.sort();
    edges.dedup();
    edges
}

fn effects(world: &World, from: Node, list: &[Effect], how: How, edges: &mut Vec<Edge>) {
    for effect in list {
        match effect {
            Effect::Severity(need, _) | Effect::ShowNeed(need) => edges.push((from, Node::Need(*need), how)),
            Effect::Reveal(fact, _) | Effect::Consent(fact) => edges.push((from, Node::Fact(*fact), how)),
            Effect::Signal(signal) => edges.push((from, Node::Signal(*signal), how)),
            Effect::Later(later) => effects(world, from, &world.later[*later].effects, How::Later, edges),
            Effect::Trust(..)
            | Effect::Capacity(..)
            | Effect::Load(..)
            | Effect::ShowStrength(_)
            | Effect::Rank(..)
            | Effect::Acquaint(..)
            | Effect::Contact(_)
            | Effect::Visit(..)
            | Effect::Promise(_) => {}
        }
    }
}

/// Whatever a condition of `to` asks about.
fn conditions(of: &Condition, to: Node, not: bool, edges: &mut Vec<Edge>) {
    let how = if not { How::Unless } else { How::If };
    match of {
        Condition::SeverityAtLeast(need, _)
        | Condition::SeverityAtMost(need, _)
        | Condition::NeedSeen(need)
        | Condition::Agreed(need) => edges.push((Node::Need(*need), to, how)),
        Condition::Known(fact) | Condition::Shared(fact) => edges.push((Node::Fact(*fact), to, how)),
        Condition::Chosen(option) => edges.push((Node::Choice(*option), to, how)),
        Condition::Happened(event) => edges.push((Node::Event(*event), to, how)),
        Condition::SignalSeen(signal) | Condition::AdviceAsked(signal) | Condition::Reported(signal) => {
            edges.push((Node::Signal(*signal), to, how));
        }
        Condition::All(all) | Condition::Any(all) => {
            for one in all {
                conditions(one, to, not, edges);
            }
        }
        Condition::Not(one) => conditions(one, to, !not, edges),
        Condition::Always
        | Condition::Turn(..)
        | Condition::StrainAtLeast(..)
        | Condition::StrainAtMost(..)
        | Condition::TrustAtLeast(..)
        | Condition::TrustAtMost(..)
        | Condition::Done(_)
        | Condition::FormIs(_) => {}
    }
}
