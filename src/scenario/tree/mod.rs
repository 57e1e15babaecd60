//! A RON text as a tree with positions, for texts that are not sound too: every value knows where it stands, and
//! the source is kept byte for byte. What a case *is* stays with `ron` and serde; the tree says *where*.

mod grow;
mod instead;
mod pieces;
mod read;
mod scan;

pub(crate) use grow::{DEEPEST, grow, grow_each};
pub(crate) use read::read;
pub(in crate::scenario) use scan::comma_behind;

pub use pieces::{Piece, pieces};

use super::diagnostic::Span;

/// Names a node of one [`Tree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

/// A text as a tree.
#[derive(Debug, Clone)]
pub struct Tree {
    source: String,
    /// Byte offsets at which lines begin.
    lines: Vec<usize>,
    nodes: Vec<Node>,
    root: NodeId,
}

/// One value of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// The value it is a part of.
    pub parent: Option<NodeId>,
}

/// What a value is, as far as its own text tells.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// `"words"`, with its escapes resolved.
    Text(String),
    /// `12`, `-3`.
    Number(i128),
    /// `1.5`; nothing in the format takes one.
    Fraction,
    /// `true`, `false`.
    Truth(bool),
    /// `Always`.
    Word(String),
    /// `(id: "x", ...)` or `Name(id: "x", ...)`.
    Group {
        /// `Name`, if there is one.
        name: Option<String>,
        /// The fields, in order; of two with the same name only the first.
        fields: Vec<Field>,
    },
    /// `(1, 2)`, `Name(1, 2)` or `()`.
    Row {
        /// `Name`, if there is one.
        name: Option<String>,
        /// The values, in order.
        items: Vec<NodeId>,
    },
    /// `[1, 2]`.
    List(Vec<NodeId>),
    /// Something unreadable, about which a diagnostic exists.
    Broken,
}

/// A field of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// First byte of the name.
    pub start: usize,
    /// Byte after the name.
    pub end: usize,
    /// Its value.
    pub value: NodeId,
}

impl Tree {
    /// The tree of a text, sound or not; what is wrong with it is for [`parse`](super::parse).
    pub fn of(text: &str) -> Tree {
        grow(text).0
    }

    /// The text this tree is of, byte for byte.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The outermost value.
    pub fn root(&self) -> NodeId {
        self.root
    }

    /// A value of this tree. Ids of another tree give the outermost value or one that has nothing to do with it.
    pub fn node(&self, id: NodeId) -> &Node {
        self.nodes.get(id.0 as usize).unwrap_or(&NOTHING)
    }

    /// Every value, in no order that means anything.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        (0..).map(NodeId).zip(&self.nodes)
    }

    /// The value at the end of a path of field names and places in lists or rows, counted from 0:
    /// `["moments", "3", "options", "1", "id"]`.
    pub fn locate(&self, path: &[&str]) -> Option<NodeId> {
        path.iter().try_fold(self.root, |node, step| {
            self.field(node, step)
                .or_else(|| step.parse().ok().and_then(|index| self.item(node, index)))
        })
    }

    /// The first text `words` at or under the value at the end of a path.
    pub fn locate_text(&self, path: &[&str], words: &str) -> Option<NodeId> {
        let under = self.locate(path)?;
        let range = self.node(under).start..self.node(under).end;
        let found = self.nodes.iter().position(|node| {
            range.contains(&node.start) && matches!(&node.kind, Kind::Text(text) if text == words)
        })?;
        u32::try_from(found).ok().map(NodeId)
    }

    /// The value of a field of this group.
    pub fn field(&self, node: NodeId, name: &str) -> Option<NodeId> {
        match &self.node(self.within_some(node)).kind {
            Kind::Group { fields, .. } => fields
                .iter()
                .find(|field| field.name == name)
                .map(|field| field.value),
            _ => None,
        }
    }

    /// A value of this list or row, counted from 0.
    pub fn item(&self, node: NodeId, index: usize) -> Option<NodeId> {
        match &self.node(self.within_some(node)).kind {
            Kind::List(items) | Kind::Row { items, .. } => items.get(index).copied(),
            _ => None,
        }
    }

    /// The values of this list or row; none: it is neither.
    pub fn items(&self, node: NodeId) -> &[NodeId] {
        match &self.node(self.within_some(node)).kind {
            Kind::List(items) | Kind::Row { items, .. } => items,
            _ => &[],
        }
    }

    /// The value itself where it is written as `Some(value)`.
    pub fn within_some(&self, node: NodeId) -> NodeId {
        match &self.node(node).kind {
            Kind::Row {
                name: Some(name),
                items,
            } if name == "Some" => match items.as_slice() {
                [only] => *only,
                _ => node,
            },
            _ => node,
        }
    }

    /// Where a value stands.
    pub fn span(&self, node: NodeId) -> Span {
        let node = self.node(node);
        self.span_of(node.start, node.end)
    }

    /// Where the first line of a value stands: the head of a group that runs over many lines.
    pub fn head(&self, node: NodeId) -> Span {
        let node = self.node(node);
        let text = self.source.get(node.start..node.end).unwrap_or("");
        let length = text.find(['\n', '\r']).unwrap_or(text.len());
        self.span_of(node.start, node.start + length)
    }

    /// The span from one byte to another.
    pub fn span_of(&self, start: usize, end: usize) -> Span {
        let (line, column) = self.place(start);
        let (end_line, end_column) = self.place(end);
        Span {
            start,
            end,
            line,
            column,
            end_line,
            end_column,
        }
    }

    /// Line and column of a byte, both counted from 1; columns in characters, a byte-order mark aside.
    pub fn place(&self, offset: usize) -> (u32, u32) {
        let index = self.lines.partition_point(|begin| *begin <= offset).max(1) - 1;
        let begin = self.lines.get(index).copied().unwrap_or(0);
        let before = self.source.get(begin..offset).unwrap_or("");
        let characters = before.trim_start_matches(MARK).chars().count();
        let count = |number: usize| u32::try_from(number + 1).unwrap_or(u32::MAX);
        (count(index), count(characters))
    }

    /// The text of a line (counted from 1), without its end.
    pub fn line(&self, line: u32) -> &str {
        let index = (line as usize).saturating_sub(1);
        let begin = self.lines.get(index).copied().unwrap_or(self.source.len());
        let end = self.lines.get(index + 1).copied().unwrap_or(self.source.len());
        let text = self.source.get(begin..end).unwrap_or("");
        text.trim_end_matches(['\n', '\r']).trim_start_matches(MARK)
    }

    /// Gives the field that stands at `start` the name it was probably meant to have, unless it is taken.
    pub(crate) fn rename(&mut self, node: NodeId, start: usize, name: &str) -> bool {
        let Some(Kind::Group { fields, .. }) = self
            .node(node)
            .parent
            .and_then(|parent| self.nodes.get_mut(parent.0 as usize))
            .map(|group| &mut group.kind)
        else {
            return false;
        };
        if fields.iter().any(|field| field.name == name) {
            return false;
        }
        match fields.iter_mut().find(|field| field.start == start) {
            Some(field) => name.clone_into(&mut field.name),
            None => return false,
        }
        true
    }

    /// Gives a word, or the name before brackets, the spelling it was probably meant to have.
    pub(crate) fn respell(&mut self, node: NodeId, word: &str) -> bool {
        match self.nodes.get_mut(node.0 as usize).map(|node| &mut node.kind) {
            Some(
                Kind::Word(written)
                | Kind::Row {
                    name: Some(written), ..
                }
                | Kind::Group {
                    name: Some(written), ..
                },
            ) if written != word => {
                word.clone_into(written);
                true
            }
            _ => false,
        }
    }

    /// Puts another number in the place of one; false where none stands.
    pub(crate) fn replace_number(&mut self, node: NodeId, by: i128) -> bool {
        match self.nodes.get_mut(node.0 as usize).map(|node| &mut node.kind) {
            Some(Kind::Number(number)) if *number != by => {
                *number = by;
                true
            }
            _ => false,
        }
    }

    /// Takes the smallest part out that contains `node` and can be missed: a field of a group, or an item of a
    /// list. Gives the group and the name of the field it took out, if it was one; `None` where nothing can go.
    pub(crate) fn prune(&mut self, node: NodeId) -> Option<Option<(NodeId, String)>> {
        let mut gone = node;
        loop {
            let parent = self.node(gone).parent?;
            match &mut self.nodes.get_mut(parent.0 as usize)?.kind {
                Kind::List(items) => {
                    items.retain(|item| *item != gone);
                    return Some(None);
                }
                Kind::Group { fields, .. } => {
                    let place = fields.iter().position(|field| field.value == gone)?;
                    return Some(Some((parent, fields.remove(place).name)));
                }
                _ => gone = parent,
            }
        }
    }
}

/// A byte-order mark.
const MARK: char = '\u{feff}';

static NOTHING: Node = Node {
    kind: Kind::Broken,
    start: 0,
    end: 0,
    parent: None,
};

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(source: &str) -> Tree {
        let (tree, problems) = grow(source);
        assert!(problems.is_empty(), "{problems:?}");
        tree
    }

    #[test]
    fn a_path_leads_to_a_value_and_its_place() {
        let tree = tree("(\n  moments: [\n    (id: \"post\", turns: (1, 3)),\n  ],\n)");
        let id = tree.locate(&["moments", "0", "id"]).expect("the id");
        assert_eq!((tree.span(id).line, tree.span(id).column), (3, 10));
        let to = tree
            .locate(&["moments", "0", "turns", "1"])
            .expect("the last turn");
        assert_eq!(tree.node(to).kind, Kind::Number(3));
        assert_eq!(tree.locate(&["moments", "1"]), None);
        assert_eq!(tree.locate_text(&["moments"], "post"), Some(id));
    }

    #[test]
    fn columns_are_counted_in_characters_and_pass_over_a_byte_order_mark() {
        let tree = tree("\u{feff}(één: \"é\", twee: 2)");
        let value = tree.locate(&["twee"]).expect("the number");
        assert_eq!((tree.span(value).line, tree.span(value).column), (1, 18));
    }

    #[test]
    fn an_optional_value_may_be_written_with_some() {
        let tree = tree("(seat: Some((id: 3)))");
        let id = tree.locate(&["seat", "id"]).expect("the id");
        assert_eq!(tree.node(id).kind, Kind::Number(3));
    }
}
