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
