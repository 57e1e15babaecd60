//! How files open: with a line that says what they are for.

use super::Broken;
use super::source::Source;

/// Each file opens with `//!`.
pub fn opening(sources: &[Source]) -> Vec<Broken> {
    let silent = |source: &&Source| {
        let said = source
            .text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("//!"));
        said.is_none_or(|said| said.trim().is_empty())
    };
    let broken = |source: &Source| Broken {
        file: source.file.clone(),
        line: 1,
        rule: "a file opens with a `//!` line: what it is for, and what it leaves to others".to_owned(),
    };
    sources.iter().filter(silent).map(broken).collect()
}

#[test]
fn a_file_that_opens_with_code_is_told() {
    let told = super::told(
        opening,
        &[
            ("src/a.rs", "use std::fmt;\n"),
            ("src/b.rs", "//! B.\n"),
            ("src/c.rs", "//!\n"),
            ("src/d.rs", ""),
        ],
    );
    assert_eq!(told, ["src/a.rs:1", "src/c.rs:1", "src/d.rs:1"]);
}

/// Whether a name is made of letters, digits, and what joins them.
fn plain(name: &str) -> bool {
    name.chars()
        .all(|sign| sign.is_ascii_alphanumeric() || ".-_".contains(sign))
}

#[test]
fn nothing_was_left_lying_about_in_the_repository() {
    assert!(plain("guide.nl.md") && !plain("de-wit when: All(["));
    let mut waiting = vec![std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"))];
    let mut looked = 0;
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of the package") {
            let entry = entry.expect("it can be read");
            let name = entry.file_name().to_string_lossy().into_owned();
            if ["target", ".git"].contains(&name.as_str()) {
                continue;
            }
            assert!(plain(&name), "{} has a name of its own", entry.path().display());
            if entry.path().is_dir() {
                waiting.push(entry.path());
            }
            looked += 1;
        }
    }
    assert!(looked > 300, "{looked}");
}
