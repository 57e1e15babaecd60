//! The rules of the house, held by reading the source: which folder may use which, what the pure folders never touch,
//! how files open, and where sentences live. Each broken rule is told with file, line and what to do instead.

mod arrows;
mod colours;
mod files;
mod purity;
mod sentences;
mod source;

use source::Source;
use std::fs;
use std::path::Path;

/// A place where the source breaks a rule.
#[derive(Debug, PartialEq, Eq)]
struct Broken {
    file: String,
    line: usize,
    rule: String,
}

/// A rule: what is wrong with these files.
type Rule = fn(&[Source]) -> Vec<Broken>;

/// Every Rust file under `folders`, in order of name.
fn sources(folders: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    for folder in folders {
        collect(
            Path::new(env!("CARGO_MANIFEST_DIR")),
            Path::new(folder),
            &mut found,
        );
    }
    found.sort_by(|a, b| a.file.cmp(&b.file));
    source::mark_test_files(&mut found);
    assert!(!found.is_empty(), "no source under {folders:?}");
    found
}

fn collect(top: &Path, folder: &Path, found: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(top.join(folder)) else {
        return;
    };
    for entry in entries.map(|entry| entry.expect("a folder of the package can be read")) {
        let path = folder.join(entry.file_name());
        if top.join(&path).is_dir() {
            collect(top, &path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(top.join(&path)).expect("a source file is text");
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            found.push(Source::new(&parts.join("/"), &text));
        }
    }
}

#[track_caller]
fn holds(rule: Rule, folders: &[&str]) {
    let broken = rule(&sources(folders));
    let lines: Vec<String> = broken
        .iter()
        .map(|broken| format!("{}:{}: {}", broken.file, broken.line, broken.rule))
        .collect();
    assert!(lines.is_empty(), "\n{}\n", lines.join("\n"));
}

/// What `rule` says of made-up files, as `file:line`.
#[cfg(test)]
fn told(rule: Rule, files: &[(&str, &str)]) -> Vec<String> {
    let mut sources: Vec<Source> = files.iter().map(|(file, text)| Source::new(file, text)).collect();
    source::mark_test_files(&mut sources);
    rule(&sources)
        .iter()
        .map(|broken| format!("{}:{}", broken.file, broken.line))
        .collect()
}

#[test]
fn colours_are_named_in_the_palette() {
    holds(colours::in_their_rooms, &["src/panels", "src/game"]);
}

#[test]
fn imports_run_one_way() {
    holds(arrows::between_folders, &["src"]);
}

#[test]
fn libraries_stay_in_their_rooms() {
    holds(arrows::libraries, &["src"]);
}

#[test]
fn pure_folders_know_no_file_no_clock_and_no_float() {
    holds(purity::pure, &["src"]);
}

#[test]
fn nothing_speaks_to_the_network() {
    holds(purity::offline, &["src"]);
}

#[test]
fn the_pure_folders_find_things_by_id_alone() {
    holds(purity::found_by_id, &["src"]);
}

#[test]
fn files_open_with_what_they_are_for() {
    holds(files::opening, &["src", "tests", "benches"]);
}

#[test]
fn sentences_for_players_live_in_words() {
    holds(sentences::in_code, &["src"]);
}
