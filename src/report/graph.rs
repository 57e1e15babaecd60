//! How a case hangs together, as a graph in DOT: what weighs, who can come to know what, the moments with their options,
//! what happens, the endings; and what leads to what. Drawing it is for Graphviz.

use crate::scenario::World;
use crate::scenario::web::{How, Node, edges};
use crate::words::Words;
use crate::words::report::key::*;
use std::fmt::Write as _;

fn label(node: Node, words: &Words, world: &World) -> String {
    wrapped(words.case(node.text(world)))
}

fn shape(node: Node) -> &'static str {
    match node {
        Node::Need(_) => "shape=ellipse",
        Node::Fact(_) => "shape=note",
        Node::Signal(_) => "shape=diamond",
        Node::Moment(_) => "shape=box",
        Node::Choice(_) => "shape=box, style=rounded",
        Node::Event(_) => "shape=hexagon",
        Node::Ending(_) => "shape=doubleoctagon",
    }
}

fn arrow(how: How) -> &'static str {
    match how {
        How::Whole => "",
        How::If => " [style=dashed]",
        How::Unless => " [style=dashed, arrowhead=tee]",
        How::Later => " [style=dotted]",
        How::Blocks => " [arrowhead=tee]",
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
                escaped(&label(*node, words, world)).replace('\n', "\\n"),
                shape(*node)
            );
        }
        dot.push_str("  }\n");
    }
    for (from, to, how) in edges(world) {
        let _ = writeln!(
            dot,
            "  \"{}\" -> \"{}\"{};",
            escaped(&from.name(world)),
            escaped(&to.name(world)),
            arrow(how)
        );
    }
    dot.push_str("}\n");
    dot
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
