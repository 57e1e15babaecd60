//! How the case hangs together: its parts in columns, and of one of them what leads to it and what it leads to.

use super::{Bench, Writing, choice};
use crate::scenario::tree::Kind;
use crate::scenario::web::{How, Node, edges};
use crate::scenario::{Tree, World};
use crate::view::Choice;
use crate::words::report::key::*;
use crate::words::workbench::key::*;
use crate::words::{Key, Words};

/// Which column, and which part of it, from 0.
pub type Place = (usize, usize);

/// How the case hangs together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GraphView {
    /// What one sees, or why there is nothing to see.
    pub about: String,
    /// The parts, kind by kind.
    pub columns: Vec<GraphColumn>,
    /// From which column and place, to which, and how.
    pub edges: Vec<(Place, Place, Tie)>,
    /// The part one looks at.
    pub chosen: Option<ChosenNode>,
}

/// Parts of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphColumn {
    /// Which.
    pub heading: String,
    /// The parts.
    pub nodes: Vec<GraphNode>,
}

/// A part of the case.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphNode {
    /// Looks at it.
    pub choice: Choice,
    /// An option: it stands in from its moment.
    pub within: bool,
    /// It hangs together with the part one looks at.
    pub near: bool,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// It is a condition: with gaps.
    pub condition: bool,
    /// It stands in the way, or must not be so: with a bar.
    pub against: bool,
    /// It belongs to the part one looks at.
    pub near: bool,
}

/// The part one looks at.
#[derive(Debug, Clone, PartialEq)]
pub struct ChosenNode {
    /// The author's name and what players read of it first.
    pub title: String,
    /// Goes to it in the text.
    pub go: Option<Choice>,
    /// Above what leads to it.
    pub from_heading: String,
    /// What leads to it; pressed, one looks at that.
    pub from: Vec<Choice>,
    /// Above what it leads to.
    pub to_heading: String,
    /// What it leads to.
    pub to: Vec<Choice>,
    /// Nothing leads to it, or it leads to nothing.
    pub nothing: String,
    /// Everything again.
    pub all: Choice,
}

/// Characters of a part's name in a column.
const SHORT: usize = 34;

pub(super) fn graph(words: &Words, writing: &Writing<'_>) -> GraphView {
    let Some(source) = writing.sound else {
        return GraphView {
            about: words.text(WORKBENCH_PREVIEW_NONE),
            ..GraphView::default()
        };
    };
    let world = &source.world;
    let edges = edges(world);
    let columns = columns(world);
    let chosen = writing.node.and_then(|name| {
        columns
            .iter()
            .flat_map(|(_, nodes)| nodes)
            .copied()
            .find(|node| node.name(world) == name)
    });
    let near = |node: Node| {
        chosen.is_some_and(|chosen| {
            node == chosen
                || edges
                    .iter()
                    .any(|(from, to, _)| (*from, *to) == (chosen, node) || (*from, *to) == (node, chosen))
        })
    };
    let place = |node: Node| {
        columns
            .iter()
            .enumerate()
            .find_map(|(column, (_, nodes))| Some((column, nodes.iter().position(|other| *other == node)?)))
    };
    GraphView {
        about: words.text(WORKBENCH_GRAPH_ABOUT),
        columns: columns
            .iter()
            .map(|(heading, nodes)| GraphColumn {
                heading: words.text(*heading),
                nodes: nodes
                    .iter()
                    .map(|node| GraphNode {
                        choice: look(words, world, *node).chosen(chosen == Some(*node)),
                        within: matches!(node, Node::Choice(_)),
                        near: near(*node),
                    })
                    .collect(),
            })
            .collect(),
        edges: edges
            .iter()
            .filter_map(|(from, to, how)| {
                let tie = Tie {
                    condition: matches!(how, How::If | How::Unless),
                    against: matches!(how, How::Unless | How::Blocks),
                    near: chosen == Some(*from) || chosen == Some(*to),
                };
                Some((place(*from)?, place(*to)?, tie))
            })
            .collect(),
        chosen: chosen.map(|node| {
            let leads = |to: bool| {
                edges
                    .iter()
                    .filter(|(from, into, _)| if to { *from == node } else { *into == node })
                    .map(|(from, into, how)| {
                        let other = if to { *into } else { *from };
                        let label = words.say(
                            how_words(*how, to),
                            &[("what", named(words, world, other).into())],
                        );
                        choice(label, Bench::Node(Some(other.name(world))))
                    })
                    .collect()
            };
            ChosenNode {
                title: named(words, world, node),
                go: writing
                    .study
                    .and_then(|study| node_place(&study.tree, world, node))
                    .map(|at| {
                        choice(
                            words.about(WORKBENCH_GO, "what", node.name(world)),
                            Bench::Jump(at),
                        )
                    }),
                from_heading: words.text(WORKBENCH_FROM),
                from: leads(false),
                to_heading: words.text(WORKBENCH_TO),
                to: leads(true),
                nothing: words.text(WORKBENCH_NOTHING),
                all: choice(words.text(WORKBENCH_GRAPH_ALL), Bench::Node(None)),
            }
        }),
    }
}

/// The parts in columns, from what is known to how it ends; each option below its moment.
fn columns(world: &World) -> Vec<(Key, Vec<Node>)> {
    let moments = world.moments.iter().flat_map(|(id, moment)| {
        std::iter::once(Node::Moment(id)).chain(moment.options.iter().map(|option| Node::Choice(*option)))
    });
    let mut columns: Vec<(Key, Vec<Node>)> = vec![
        (GRAPH_FACTS, world.facts.ids().map(Node::Fact).collect()),
        (GRAPH_SIGNALS, world.signals.ids().map(Node::Signal).collect()),
        (GRAPH_MOMENTS, moments.collect()),
        (GRAPH_NEEDS, world.needs.ids().map(Node::Need).collect()),
        (GRAPH_EVENTS, world.events.ids().map(Node::Event).collect()),
        (GRAPH_ENDINGS, world.endings.ids().map(Node::Ending).collect()),
    ];
    columns.retain(|(_, nodes)| !nodes.is_empty());
    columns
}

fn named(words: &Words, world: &World, node: Node) -> String {
    format!("{} ({})", words.clause(node.text(world)), node.name(world))
}

fn look(words: &Words, world: &World, node: Node) -> Choice {
    let text = words.clause(node.text(world));
    let mut short: String = text.chars().take(SHORT).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    choice(named(words, world, node), Bench::Node(Some(node.name(world)))).short(short)
}

fn how_words(how: How, to: bool) -> Key {
    match (how, to) {
        (How::Whole, _) => WORKBENCH_HOW_WHOLE,
        (How::If, _) => WORKBENCH_HOW_IF,
        (How::Unless, _) => WORKBENCH_HOW_UNLESS,
        (How::Later, _) => WORKBENCH_HOW_LATER,
        (How::Blocks, _) => WORKBENCH_HOW_BLOCKS,
    }
}

/// The byte at which a part stands in the text.
fn node_place(tree: &Tree, world: &World, node: Node) -> Option<usize> {
    match node {
        Node::Need(id) => place(tree, &["needs"], &world.needs[id].id),
        Node::Fact(id) => place(tree, &["facts"], &world.facts[id].id),
        Node::Signal(id) => place(tree, &["signals"], &world.signals[id].id),
        Node::Moment(id) => place(tree, &["moments"], &world.moments[id].id),
        Node::Event(id) => place(tree, &["events"], &world.events[id].id),
        Node::Ending(id) => place(tree, &["endings"], &world.endings[id].id),
        Node::Choice(id) => {
            let option = &world.options[id];
            let nth = nth(tree, &["moments"], &world.moments[option.moment].id)?.to_string();
            place(tree, &["moments", &nth, "options"], &option.id)
        }
    }
}

/// The byte at which the item with this id begins, in the list at the end of a path.
pub(super) fn place(tree: &Tree, list: &[&str], id: &str) -> Option<usize> {
    let nth = nth(tree, list, id)?.to_string();
    let path: Vec<&str> = list.iter().copied().chain([nth.as_str()]).collect();
    Some(tree.span(tree.locate(&path)?).start)
}

/// Which item of a list has this id, from 0.
fn nth(tree: &Tree, list: &[&str], id: &str) -> Option<usize> {
    let Kind::List(items) = &tree.node(tree.locate(list)?).kind else {
        return None;
    };
    items.iter().position(|item| {
        let found = tree.field(*item, "id").map(|id| &tree.node(id).kind);
        matches!(found, Some(Kind::Text(text)) if text == id)
    })
}
