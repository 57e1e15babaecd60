//! A new case to go on from: short, sound and playable, with a comment at everything an author will want to change.
//! Asking what it is about and writing it to a folder is for `cli`.

use crate::scenario::{Language, dialect};
use serde::Deserialize;

/// What a new case is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCase {
    /// Language it is written in.
    pub language: Language,
    /// The author's id of it: the name of its folder.
    pub id: String,
    /// The folder, as the author wrote it.
    pub folder: String,
    /// Its title.
    pub title: String,
    /// Name of the family.
    pub family: String,
    /// Turns, 3-12.
    pub turns: u8,
    /// Ids of the disciplines at the table, 2-6.
    pub seats: Vec<String>,
}

/// Most seats of a new case.
pub const MOST_SEATS: usize = 6;

/// Turns of a new case when nobody says otherwise.
pub const USUAL_TURNS: u8 = 6;
/// Who sits at the table of a new case when nobody says otherwise.
pub const USUAL_SEATS: [&str; 2] = ["school", "youth-worker"];

/// Somebody who can sit at the table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sitter {
    name: String,
    /// As it is written in a case.
    portrait: String,
    organisation: String,
    role: String,
    fact: String,
    text: String,
}

/// The text of the case.
pub fn new_case(wish: &NewCase) -> String {
    let (template, sitters) = match wish.language {
        Language::Nl => (
            include_str!("../../assets/new-case/nl.ron"),
            include_str!("../../assets/new-case/nl-seats.ron"),
        ),
        Language::En => (
            include_str!("../../assets/new-case/en.ron"),
            include_str!("../../assets/new-case/en-seats.ron"),
        ),
    };
    // A part of the program; a test reads it in both languages.
    let sitters: Vec<Sitter> = dialect().from_str(sitters).unwrap_or_default();
    let mut facts = String::new();
    let mut seats = String::new();
    for (nth, (discipline, sitter)) in wish.seats.iter().zip(&sitters).enumerate() {
        facts.push_str(&format!(
            "        (\n            id: \"known-{}\",\n            name: {},\n            text: {},\n            known_to: [{}],\n            about: [\"mornings\"],\n        ),\n",
            nth + 1,
            quoted(&sitter.fact),
            quoted(&sitter.text),
            quoted(discipline),
        ));
        let familiar = if nth == 0 {
            "            familiar: true,\n"
        } else {
            ""
        };
        seats.push_str(&format!(
            "        (\n            discipline: {},\n            name: {},\n            portrait: {},\n            organisation: {},\n            role: {},\n{familiar}        ),\n",
            quoted(discipline),
            quoted(&sitter.name),
            sitter.portrait,
            quoted(&sitter.organisation),
            quoted(&sitter.role),
        ));
    }
    let first = wish.seats.first().map(String::as_str).unwrap_or_default();
    let filled = [
        ("{{facts}}", facts),
        ("{{seats}}", seats),
        ("{{first}}", first.to_owned()),
        ("{{turns}}", wish.turns.to_string()),
        ("{{half}}", (wish.turns / 2).max(1).to_string()),
        ("{{last}}", wish.turns.saturating_sub(1).max(2).to_string()),
        ("{{id}}", wish.id.clone()),
        ("{{folder}}", on_one_line(&wish.folder)),
        ("{{family}}", escaped(&wish.family)),
        ("{{heading}}", on_one_line(&wish.title)),
        ("{{title}}", escaped(&wish.title)),
    ];
    filled
        .into_iter()
        .fold(template.to_owned(), |text, (mark, value)| {
            text.replace(mark, &value)
        })
}

/// An id made of what somebody wrote: small letters, digits and hyphens. None: nothing of it can be used.
pub fn id_of(name: &str) -> Option<String> {
    let mut id = String::new();
    for sign in name.trim().to_lowercase().chars() {
        if sign.is_ascii_alphanumeric() {
            id.push(sign);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    let id = id.trim_end_matches('-');
    (!id.is_empty()).then(|| id.to_owned())
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

fn escaped(text: &str) -> String {
    on_one_line(text).replace('\\', "\\\\").replace('"', "\\\"")
}

/// Without what would end a comment or a line.
fn on_one_line(text: &str) -> String {
    text.chars()
        .map(|sign| if sign.is_control() { ' ' } else { sign })
        .collect()
}
