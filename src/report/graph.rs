//! How a case hangs together, as a graph in DOT: what weighs, who can come to know what, the moments with their options,
//! what happens, the endings; and what leads to what. Drawing it is for Graphviz.

use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::world::{Condition, Effect};
use crate::words::Words;
use crate::words::report::key::*;
use std::fmt::Write as _;

/// Something that has a place in the graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Need(NeedId),
    Fact(FactId),
    Signal(SignalId),
    Moment(MomentId),
    Choice(OptionId),
    Event(EventId),
    Ending(EndingId),
}

impl Node {
    fn name(self, world: &World) -> String {
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

    fn label(self, words: &Words, world: &World) -> String {
        let text = match self {
            Node::Need(id) => &world.needs[id].name,
            Node::Fact(id) => &world.facts[id].name,
            Node::Signal(id) => &world.signals[id].name,
            Node::Moment(id) => &world.moments[id].title,
            Node::Choice(id) => &world.options[id].text,
            Node::Event(id) => &world.events[id].text,
            Node::Ending(id) => &world.endings[id].title,
        };
        wrapped(words.case(text))
    }

    fn shape(self) -> &'static str {
        match self {
            Node::Need(_) => "shape=ellipse",
            Node::Fact(_) => "shape=note",
            Node::Signal(_) => "shape=diamond",
            Node::Moment(_) => "shape=box",
            Node::Choice(_) => "shape=box, style=rounded",
            Node::Event(_) => "shape=hexagon",
            Node::Ending(_) => "shape=doubleoctagon",
        }
    }
}

/// The graph of a case. An arrow goes from what makes something possible, or changes it, to that thing: whole where it
/// does so, dashed where it is a condition, with a bar where it is a condition that must not hold, dotted where it comes
/// later.
pub fn graph(words: &Words, world: &World) -> String {
    let mut dot = String::from("digraph {\n  rankdir=LR;\n  node [fontname=\"sans-serif\", fontsize=11];\n");
    let _ = writeln!(dot, "  label=\"{}\";", escaped(words.case(&world.title)));
    let parts: [(crate::words::Key, Vec<Node>); 6] = [
        (GRAPH_NEEDS, world.needs.ids().map(Node::Need).collect()),
        (GRAPH_FACTS, world.facts.ids().map(Node::Fact).collect()),
        (GRAPH_SIGNALS, world.signals.ids().map(Node::Signal).collect()),
        (GRAPH_EVENTS, world.events.ids().map(Node::Event).collect()),
        (GRAPH_ENDINGS, world.endings.ids().map(Node::Ending).collect()),
        (
            GRAPH_MOMENTS,
            world
                .moments
                .ids()
                .map(Node::Moment)
                .chain(world.options.ids().map(Node::Choice))
                .collect(),
        ),
    ];
    for (nth, (heading, nodes)) in parts
        .iter()
        .enumerate()
        .filter(|(_, (_, nodes))| !nodes.is_empty())
    {
        let _ = writeln!(
            dot,
            "  subgraph cluster_{nth} {{\n    label=\"{}\";",
            escaped(&words.text(*heading))
        );
        for node in nodes {
            let _ = writeln!(
                dot,
                "    \"{}\" [label=\"{}\", {}];",
                escaped(&node.name(world)),
                escaped(&node.label(words, world)).replace('\n', "\\n"),
                node.shape()
            );
        }
        dot.push_str("  }\n");
    }
    let mut edges = edges(world);
    edges.sort();
    edges.dedup();
    for (from, to, how) in edges {
        let _ = writeln!(
            dot,
            "  \"{}\" -> \"{}\"{how};",
            escaped(&from.name(world)),
            escaped(&to.name(world))
        );
    }
    dot.push_str("}\n");
    dot
}

const WHOLE: &str = "";
const IF: &str = " [style=dashed]";
const IF_NOT: &str = " [style=dashed, arrowhead=tee]";
const LATER: &str = " [style=dotted]";
const BLOCKS: &str = " [arrowhead=tee]";

type Edge = (Node, Node, &'static str);

fn edges(world: &World) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (id, need) in world.needs.iter() {
        edges.extend(
            need.blocked_by
                .iter()
                .map(|by| (Node::Need(*by), Node::Need(id), BLOCKS)),
        );
        edges.extend(
            need.eases
                .iter()
                .map(|eased| (Node::Need(id), Node::Need(*eased), WHOLE)),
        );
    }
    for (id, fact) in world.facts.iter() {
        edges.extend(
            fact.about
                .iter()
                .map(|need| (Node::Fact(id), Node::Need(*need), WHOLE)),
        );
        effects(world, Node::Fact(id), &fact.shared, WHOLE, &mut edges);
    }
    for (id, signal) in world.signals.iter() {
        edges.extend(
            signal
                .seen_by
                .iter()
                .map(|fact| (Node::Fact(*fact), Node::Signal(id), WHOLE)),
        );
    }
    for (id, moment) in world.moments.iter() {
        conditions(&moment.when, Node::Moment(id), false, &mut edges);
        edges.extend(
            moment
                .options
                .iter()
                .map(|option| (Node::Moment(id), Node::Choice(*option), WHOLE)),
        );
    }
    for (id, option) in world.options.iter() {
        conditions(&option.when, Node::Choice(id), false, &mut edges);
        effects(world, Node::Choice(id), &option.effects, WHOLE, &mut edges);
    }
    for (id, event) in world.events.iter() {
        conditions(&event.when, Node::Event(id), false, &mut edges);
        effects(world, Node::Event(id), &event.effects, WHOLE, &mut edges);
    }
    for (id, ending) in world.endings.iter() {
        conditions(&ending.when, Node::Ending(id), false, &mut edges);
    }
    edges
}

fn effects(world: &World, from: Node, list: &[Effect], how: &'static str, edges: &mut Vec<Edge>) {
    for effect in list {
        match effect {
            Effect::Severity(need, _) | Effect::ShowNeed(need) => edges.push((from, Node::Need(*need), how)),
            Effect::Reveal(fact, _) | Effect::Consent(fact) => edges.push((from, Node::Fact(*fact), how)),
            Effect::Signal(signal) => edges.push((from, Node::Signal(*signal), how)),
            Effect::Later(later) => effects(world, from, &world.later[*later].effects, LATER, edges),
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
    let how = if not { IF_NOT } else { IF };
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

/// Characters that stand on one line of a node.
const WIDTH: usize = 26;
/// Lines of a node; what is longer is cut.
const LINES: usize = 3;

fn wrapped(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            last.push_str(" …");
        }
    }
    lines.join("\n")
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
