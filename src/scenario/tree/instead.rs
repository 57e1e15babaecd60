//! What somebody meant who wrote a value of another kind than its place takes, where that can be told from the value
//! itself: `4-7` for `(4, 7)`.

use super::{Field, Kind, NodeId, Tree};
use crate::scenario::diagnostic::Shape;

/// Characters that a message shows at most.
const SHOWN: usize = 60;

/// What a value is to an author; nothing where it is unreadable and that is told already.
pub(super) fn shape(tree: &Tree, node: NodeId) -> Option<Shape> {
    Some(match &tree.node(node).kind {
        Kind::Text(_) => Shape::Text,
        Kind::Number(_) => Shape::Number,
        Kind::Fraction if two_numbers(source(tree, node), false).is_some() => Shape::Range,
        Kind::Fraction => Shape::Fraction,
        Kind::Truth(_) => Shape::Truth,
        Kind::Word(_) => Shape::Word,
        Kind::Group { name: None, .. } => Shape::Group,
        Kind::Group { .. } => Shape::NamedGroup,
        Kind::Row { name: None, .. } => Shape::Row,
        Kind::Row { .. } => Shape::NamedRow,
        Kind::List(_) => Shape::List,
        Kind::Broken => return None,
    })
}

/// What to write in a place that takes `expected`.
pub(super) fn write(tree: &Tree, node: NodeId, expected: Shape) -> Option<String> {
    let whole = source(tree, node);
    if whole.len() > SHOWN || whole.contains(['\n', '\r']) {
        return None;
    }
    let inner = || whole.get(1..whole.len().checked_sub(1)?).map(str::trim);
    Some(match (expected, &tree.node(node).kind) {
        (Shape::Number, Kind::Text(text)) if text.trim().parse::<i128>().is_ok() => text.trim().to_owned(),
        (Shape::Truth, Kind::Word(word) | Kind::Text(word)) => truth(word)?.to_owned(),
        (Shape::Row, Kind::Number(number)) => format!("({number}, {number})"),
        (Shape::Row, Kind::Fraction) => {
            let (from, to) = two_numbers(whole, true)?;
            format!("({from}, {to})")
        }
        (Shape::Row, Kind::List(_)) => format!("({})", inner()?),
        (Shape::Row, Kind::Group { name: None, fields }) => {
            let values: Vec<&str> = fields.iter().map(|field| source(tree, field.value)).collect();
            format!("({})", values.join(", "))
        }
        (Shape::List, Kind::Word(word)) if word.starts_with(char::is_uppercase) => format!("[{word}]"),
        (Shape::List, Kind::Word(word)) => format!("[\"{word}\"]"),
        (Shape::Text, Kind::Group { name: None, fields }) if is_in_languages(fields) => {
            source(tree, fields.first()?.value).to_owned()
        }
        (Shape::List, Kind::Row { name: None, .. }) => format!("[{}]", inner()?),
        (Shape::List, Kind::Text(_) | Kind::Row { .. } | Kind::Group { name: Some(_), .. }) => {
            format!("[{whole}]")
        }
        (Shape::Text | Shape::Words, Kind::Word(_) | Kind::Number(_)) => format!("\"{whole}\""),
        (Shape::Condition, Kind::List(_)) => format!("All([{}])", inner()?),
        (Shape::Condition, Kind::Row { name: None, items }) => match items.as_slice() {
            [only] => source(tree, *only).to_owned(),
            _ => format!("All([{}])", inner()?),
        },
        _ => return None,
    })
}

/// Whether these are the fields of a text in one or two languages.
fn is_in_languages(fields: &[Field]) -> bool {
    fields
        .iter()
        .all(|field| matches!(field.name.as_str(), "nl" | "en"))
}

/// Fields that a message shows at most.
const FIELDS: usize = 4;

/// What to write in a place that takes a group with these fields: with the values that are there, if they are as many.
pub(super) fn group(tree: &Tree, node: NodeId, fields: &[&str]) -> Option<String> {
    let whole = source(tree, node);
    if fields.len() > FIELDS || whole.len() > SHOWN || whole.contains('\n') {
        return None;
    }
    let values: Vec<&str> = match &tree.node(node).kind {
        Kind::Row { name: None, items } => items.iter().map(|item| source(tree, *item)).collect(),
        Kind::Fraction => two_numbers(whole, true).map_or(Vec::new(), |(one, other)| vec![one, other]),
        Kind::Broken | Kind::Group { .. } => return None,
        _ => Vec::new(),
    };
    let of = |place: usize| {
        let given = (values.len() == fields.len()).then(|| values.get(place).copied());
        given.flatten().unwrap_or("...")
    };
    let each = fields.iter().enumerate();
    let each: Vec<String> = each
        .map(|(place, field)| format!("{field}: {}", of(place)))
        .collect();
    Some(format!("({})", each.join(", ")))
}

/// What to write for a row of two in which only `4-7` stands.
pub(super) fn range_in(tree: &Tree, node: NodeId, expected: usize) -> Option<String> {
    match &tree.node(node).kind {
        Kind::Row { name, items } if expected == 2 => match items.as_slice() {
            [only] if tree.node(*only).kind == Kind::Fraction => {
                let (from, to) = two_numbers(source(tree, *only), true)?;
                let name = name.as_deref().unwrap_or("");
                Some(format!("{name}({from}, {to})"))
            }
            _ => None,
        },
        _ => None,
    }
}

fn source(tree: &Tree, node: NodeId) -> &str {
    let node = tree.node(node);
    tree.source().get(node.start..node.end).unwrap_or("")
}

/// The two whole numbers in `4-7` and, where asked for, `4,7` and `4.7`.
fn two_numbers(text: &str, decimals: bool) -> Option<(&str, &str)> {
    let is_digit = |c: char| c.is_ascii_digit();
    let from = text.get(..text.find(|c| !is_digit(c))?)?;
    let to =
        text.get(text.rfind(|c| !is_digit(c))? + text.chars().rev().find(|c| !is_digit(*c))?.len_utf8()..)?;
    let between = text.get(from.len()..text.len().checked_sub(to.len())?)?;
    let known = match between {
        "." | "," => decimals,
        ".." => true,
        dash => dash.chars().count() == 1 && dash.chars().all(|c| c == '-' || super::scan::is_dash(c)),
    };
    (known && !from.is_empty() && !to.is_empty()).then_some((from, to))
}

fn truth(word: &str) -> Option<&'static str> {
    match word.to_lowercase().as_str() {
        "true" | "yes" | "ja" | "waar" | "wel" => Some("true"),
        "false" | "no" | "nee" | "onwaar" | "niet" => Some("false"),
        _ => None,
    }
}
