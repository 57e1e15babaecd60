//! What the pure folders never touch, so that a play is the same on every machine: files, the clock, the surroundings,
//! floats, and anything in the order of a hash.

use super::Broken;
use super::source::{Source, names};

/// Folders that do no I/O and know no clock.
const PURE: &[&str] = &["words", "scenario", "engine", "seats", "feedback", "lab", "view"];

/// A path or name, and why it has no place there.
const NEVER: &[(&str, &str)] = &[
    ("std::fs", "files are for session and cli"),
    ("std::net", "nothing here reaches outside"),
    ("std::env", "what surrounds the program is for cli"),
    ("std::process", "what surrounds the program is for cli"),
    ("std::time", "there is no clock here"),
    ("SystemTime", "there is no clock here"),
    ("Instant", "there is no clock here"),
    ("stdin", "reading is for cli"),
    ("println", "telling people is for cli"),
    ("eprintln", "telling people is for cli"),
    ("HashMap", "its order differs per run: BTreeMap or a sorted Vec"),
    ("HashSet", "its order differs per run: BTreeSet or a sorted Vec"),
    ("RandomState", "chance comes from engine::chance"),
    ("f32", "whole numbers only, shares in per mille"),
    ("f64", "whole numbers only, shares in per mille"),
];

/// The pure folders are pure; their tests may read files.
pub fn pure(sources: &[Source]) -> Vec<Broken> {
    let mut broken = Vec::new();
    for source in sources {
        let Some(folder) = source.folder().filter(|folder| PURE.contains(folder)) else {
            continue;
        };
        for (line, code) in source.lines().filter(|(line, _)| !source.is_test_line(*line)) {
            for (never, why) in NEVER.iter().filter(|(never, _)| mentions(code, never)) {
                broken.push(Broken {
                    file: source.file.clone(),
                    line,
                    rule: format!("{folder} is pure and has no place for {never}: {why}"),
                });
            }
        }
    }
    broken
}

/// The one place where something is found by its number: the table, whose ids can't be foreign.
const TABLE: &str = "src/scenario/ids.rs";

/// Names that stand for a number, not for an id.
const NUMBERS: &[&str] = &[
    "at", "end", "i", "index", "j", "n", "nth", "number", "place", "start",
];

/// In the pure folders nothing is found by its number with brackets, which would stop the program where there is no such
/// number: only by an id, in a table.
pub fn found_by_id(sources: &[Source]) -> Vec<Broken> {
    let mut broken = Vec::new();
    for source in sources {
        let pure = source.folder().is_some_and(|folder| PURE.contains(&folder));
        if !pure || source.file == TABLE {
            continue;
        }
        for (line, code) in source.lines().filter(|(line, _)| !source.is_test_line(*line)) {
            for within in brackets(code).filter(|within| is_number(within)) {
                broken.push(Broken {
                    file: source.file.clone(),
                    line,
                    rule: format!("[{within}] stops the program where there is no such place: use get"),
                });
            }
        }
    }
    broken
}

/// What stands in brackets behind a value.
fn brackets(code: &str) -> impl Iterator<Item = &str> {
    code.match_indices('[').filter_map(|(at, _)| {
        let before = code[..at].chars().next_back()?;
        let value = before.is_alphanumeric() || matches!(before, '_' | ')' | ']');
        let within = code[at + 1..].split([']', '[']).next()?;
        value.then_some(within.trim())
    })
}

fn is_number(within: &str) -> bool {
    let whole = !within.is_empty() && within.chars().all(|sign| sign.is_ascii_digit());
    whole || within.contains("..") || within.ends_with(".index()") || NUMBERS.contains(&within)
}

/// No folder speaks to the network.
pub fn offline(sources: &[Source]) -> Vec<Broken> {
    let mut broken = Vec::new();
    for source in sources {
        for (line, code) in source.lines().filter(|(line, _)| !source.is_test_line(*line)) {
            if mentions(code, "std::net") {
                broken.push(Broken {
                    file: source.file.clone(),
                    line,
                    rule: "no part of the program speaks to the network".to_owned(),
                });
            }
        }
    }
    broken
}

/// Whether code names `what`: as a whole path, also inside `std::{...}`, or as a whole name.
fn mentions(code: &str, what: &str) -> bool {
    match what.strip_prefix("std::") {
        Some(module) => {
            let in_group = code.contains("std::{") && names(code).any(|(name, _)| name == module);
            let path = code.match_indices(what).any(|(at, _)| {
                let after = code[at + what.len()..].chars().next();
                !after.is_some_and(|sign| sign.is_alphanumeric() || sign == '_')
            });
            in_group || path
        }
        None => names(code).any(|(name, _)| name == what),
    }
}

#[test]
fn what_is_not_pure_is_told_with_its_line() {
    let told = super::told(
        pure,
        &[
            (
                "src/engine/a.rs",
                "//! A.\nuse std::fs::File;\nuse std::{collections::HashMap, time};\n",
            ),
            (
                "src/lab/b.rs",
                "//! B. No f64 here.\nfn mean(all: &[u16]) -> f64 { 0.5 }\nfn instant_relief() {}\n",
            ),
            ("src/session/c.rs", "//! C.\nuse std::fs::File;\n"),
        ],
    );
    assert_eq!(
        told,
        [
            "src/engine/a.rs:2",
            "src/engine/a.rs:3",
            "src/engine/a.rs:3",
            "src/lab/b.rs:2"
        ]
    );
}

#[test]
fn a_connection_is_told_wherever_it_is_made() {
    let told = super::told(
        offline,
        &[
            ("src/game/a.rs", "//! A.\nuse std::net::TcpStream;\n"),
            ("src/cli/b.rs", "//! B.\nuse std::{fs, net};\n"),
            ("src/cli/c.rs", "//! C. Not std::net.\nfn net() {}\n"),
        ],
    );
    assert_eq!(told, ["src/game/a.rs:2", "src/cli/b.rs:2"]);
}

#[test]
fn what_is_found_by_its_number_is_told_with_its_line() {
    let told = super::told(
        found_by_id,
        &[
            (
                "src/view/a.rs",
                "//! A.\nlet a = all[0];\nlet b = &text[1..];\nlet c = world.seats[seat];\nlet d = rows[id.index()];\nlet [e, ..] = all;\nlet f = vec![0];\n",
            ),
            ("src/session/b.rs", "//! B.\nlet a = all[0];\n"),
            ("src/scenario/ids.rs", "//! C.\n&self.rows[id.index()]\n"),
        ],
    );
    assert_eq!(told, ["src/view/a.rs:2", "src/view/a.rs:3", "src/view/a.rs:5"]);
}
