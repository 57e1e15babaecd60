//! Who may use whom: the direction of imports between the folders of `src`, and the rooms of the large libraries.

use super::Broken;
use super::source::{Source, names};

/// A folder of `src`, and the folders it may use beside itself.
const ARROWS: &[(&str, &[&str])] = &[
    ("scenario", &[]),
    ("engine", &["scenario"]),
    ("seats", &["scenario", "engine"]),
    ("feedback", &["scenario", "engine"]),
    ("lab", &["scenario", "engine", "seats", "feedback"]),
    ("words", &["scenario", "engine", "seats"]),
    ("session", &["scenario", "engine", "seats"]),
    (
        "view",
        &[
            "words", "scenario", "engine", "seats", "feedback", "lab", "session",
        ],
    ),
    (
        "report",
        &["words", "scenario", "engine", "seats", "feedback", "lab"],
    ),
    ("panels", &["view"]),
    ("game", &["panels", "view", "session", "lab", "report"]),
    (
        "cli",
        &[
            "words", "scenario", "engine", "seats", "feedback", "lab", "session", "view", "report",
        ],
    ),
];

/// Files of `src` itself: they join the folders.
const JOINTS: &[&str] = &["lib.rs", "main.rs"];

/// How a library is named in code, and where it may be. A name that ends in `_` stands for all that begin so.
const ROOMS: &[(&str, &[&str])] = &[
    ("bevy", &["game"]),
    ("bevy_", &["game"]),
    ("wgpu", &["game"]),
    ("winit", &["game"]),
    ("egui", &["panels", "game"]),
    ("egui_", &["panels", "game"]),
    ("clap", &["cli", "main.rs"]),
    ("anyhow", &["cli", "main.rs"]),
    ("rand", &["engine"]),
    ("directories", &["session"]),
];

/// Folders use only what stands before them.
pub fn between_folders(sources: &[Source]) -> Vec<Broken> {
    let mut broken = Vec::new();
    for source in sources {
        let Some(folder) = source.folder().filter(|folder| !JOINTS.contains(folder)) else {
            continue;
        };
        let Some((_, may_use)) = ARROWS.iter().find(|(name, _)| *name == folder) else {
            broken.push(Broken {
                file: source.file.clone(),
                line: 1,
                rule: format!("no arrow says what the folder \"{folder}\" may use: add it to ARROWS"),
            });
            continue;
        };
        for (line, used) in used(source) {
            if used == folder || may_use.contains(&used) {
                continue;
            }
            let rule = if ARROWS.iter().any(|(name, _)| *name == used) {
                let may_use = match may_use {
                    [] => "nothing but itself".to_owned(),
                    some => some.join(", "),
                };
                format!("{folder} may not use {used}; it may use: {may_use}. Imports run one way.")
            } else {
                continue;
            };
            broken.push(Broken {
                file: source.file.clone(),
                line,
                rule,
            });
        }
    }
    broken
}

/// Top folders that a file names, with the line.
fn used(source: &Source) -> Vec<(usize, &str)> {
    let depth = source.file.trim_end_matches("/mod.rs").split('/').count() - 1;
    let mut found = Vec::new();
    let lines_before = |at: usize| source.code[..at].matches('\n').count();
    for (at, root) in source.code.match_indices("crate::") {
        found.extend(path_heads(&source.code[at + root.len()..]).map(|head| (lines_before(at) + 1, head)));
    }
    let to_root = "super::".repeat(depth);
    for (at, root) in source.code.match_indices(&to_root) {
        found.extend(path_heads(&source.code[at + root.len()..]).map(|head| (lines_before(at) + 1, head)));
    }
    found
}

/// First names of a path, or of each path in a group: `a` of `a::b`, `a` and `c` of `{a::b, c}`.
fn path_heads(path: &str) -> impl Iterator<Item = &str> {
    let mut heads = Vec::new();
    if let Some(group) = path.trim_start().strip_prefix('{') {
        let mut depth = 0;
        let mut from = 0;
        for (at, sign) in group.char_indices() {
            match sign {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    heads.extend(names(&group[from..at]).next().map(|(name, _)| name));
                    from = at + 1;
                    if sign == '}' {
                        break;
                    }
                }
                _ => {}
            }
        }
    } else {
        heads.extend(names(path).next().map(|(name, _)| name));
    }
    heads.into_iter()
}

/// Large libraries stay in their rooms.
pub fn libraries(sources: &[Source]) -> Vec<Broken> {
    let mut broken = Vec::new();
    for source in sources {
        let Some(folder) = source.folder() else { continue };
        for (line, code) in source.lines() {
            for (name, after) in names(code) {
                if !after.starts_with("::") && !code.trim_start().starts_with("use ") {
                    continue;
                }
                let room = ROOMS.iter().find(|(library, _)| {
                    *library == name || (library.ends_with('_') && name.starts_with(library))
                });
                if let Some((_, rooms)) = room
                    && !rooms.contains(&folder)
                {
                    broken.push(Broken {
                        file: source.file.clone(),
                        line,
                        rule: format!("{name} is used in {} only", rooms.join(" and ")),
                    });
                }
            }
        }
    }
    broken
}

#[test]
fn an_arrow_against_the_stream_is_told_with_its_line() {
    let told = super::told(
        between_folders,
        &[
            (
                "src/engine/a.rs",
                "//! A.\nuse crate::scenario::World;\nuse crate::session::Play;\n",
            ),
            (
                "src/engine/b.rs",
                "//! B.\nuse crate::{scenario, view::{Action, Choice}};\n",
            ),
            (
                "src/engine/c.rs",
                "//! C.\nuse super::super::lab;\nuse super::lab_of_mine;\n",
            ),
            (
                "src/panels/d.rs",
                "//! D.\nfn d(view: &crate::view::TitleView, seed: crate::engine::Seed) {}\n",
            ),
            (
                "src/report/e.rs",
                "//! E.\nuse crate::seats::SeatView;\nuse crate::view::faults;\n",
            ),
            ("src/main.rs", "//! Joins.\nuse crate::game;\n"),
        ],
    );
    assert_eq!(
        told,
        [
            "src/engine/a.rs:3",
            "src/engine/b.rs:2",
            "src/engine/c.rs:2",
            "src/panels/d.rs:2",
            "src/report/e.rs:3"
        ]
    );
}

#[test]
fn a_folder_without_an_arrow_is_told() {
    assert_eq!(
        super::told(between_folders, &[("src/attic/mod.rs", "//! Old things.\n")]),
        ["src/attic/mod.rs:1"]
    );
}

#[test]
fn a_library_outside_its_room_is_told() {
    let told = super::told(
        libraries,
        &[
            (
                "src/view/a.rs",
                "//! A.\nuse bevy::prelude::*;\nfn a(_: egui_plot::Plot) {}\n// bevy::ecs\n",
            ),
            ("src/game/b.rs", "//! B.\nuse bevy_egui::EguiContexts;\n"),
            ("src/panels/c.rs", "//! C.\nuse egui::Ui;\n"),
        ],
    );
    assert_eq!(told, ["src/view/a.rs:2", "src/view/a.rs:3"]);
}
