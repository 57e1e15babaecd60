//! `samenspel check`: what is wrong with cases.

use super::output;
use crate::scenario::{Diagnostic, Language};
use crate::session::{Examined, Source, case_file};
use crate::view::{excerpt, faults};
use crate::words::Words;
use crate::words::cli::key::*;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Tell what is wrong with a case, with the place and what was probably meant.
///
/// Errors (E...) keep a case from being played; warnings (W...) tell what is probably not as you meant it. Exit code
/// 1 when there is an error. Nothing is changed.
#[derive(Debug, clap::Args)]
pub struct Check {
    /// Files, or folders with a `case.ron` in them or in the folders below
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// One JSON document instead of lines
    #[arg(long)]
    json: bool,
}

impl Check {
    pub fn run(&self, words: &Words) -> ExitCode {
        let files: Vec<PathBuf> = self.paths.iter().flat_map(|path| cases_in(path)).collect();
        let mut documents = Vec::new();
        let (mut errors, mut warnings, mut first) = (0, 0, None);
        for path in &files {
            let file = path.display().to_string();
            match Source::examine(path) {
                Ok(Examined { text, found, lix }) => {
                    first = first.or(found.first().map(Diagnostic::code));
                    let wrong = found.iter().filter(|found| found.is_error()).count();
                    errors += wrong;
                    warnings += found.len() - wrong;
                    if self.json {
                        let found: Vec<Value> = found.iter().map(|found| document(found, words)).collect();
                        documents.push(json!({ "file": file, "sound": wrong == 0, "found": found, "lix": figures(&lix) }));
                    } else if found.is_empty() {
                        output::line(words.say(CLI_CHECK_FINE, &[("file", file.into())]));
                    } else {
                        for found in &found {
                            output::line(faults::finding(words, &file, found));
                            marked(&text, found).iter().for_each(output::line);
                        }
                    }
                    if !self.json && !lix.is_empty() {
                        let named = lix
                            .iter()
                            .map(|(language, figure)| format!("{} {figure}", language.code()));
                        let named: Vec<String> = named.collect();
                        output::line(words.about(CLI_CHECK_LIX, "figures", named.join(", ")));
                    }
                }
                Err(fault) => {
                    errors += 1;
                    let sentence = faults::case_fault(words, &fault);
                    if self.json {
                        documents
                            .push(json!({ "file": file, "sound": false, "found": [], "fault": sentence }));
                    }
                    output::tell(sentence);
                }
            }
        }
        if self.json {
            output::json(&json!({ "files": documents, "errors": errors, "warnings": warnings }));
        } else if errors + warnings > 0 {
            output::line(words.say(
                CLI_CHECK_SUMMARY,
                &[
                    ("errors", errors.to_string().into()),
                    ("warnings", warnings.to_string().into()),
                ],
            ));
            if let Some(first) = first {
                output::line(words.about(CLI_CHECK_MORE, "code", first.as_str().to_owned()));
            }
        }
        ExitCode::from(u8::from(errors > 0))
    }
}

/// The cases meant by a path: a file; of a folder its `case.ron`, or those of the folders in it.
fn cases_in(path: &Path) -> Vec<PathBuf> {
    let file = case_file(path);
    if !path.is_dir() || file.is_file() {
        return vec![file];
    }
    let mut below: Vec<PathBuf> = std::fs::read_dir(path)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("case.ron"))
        .filter(|file| file.is_file())
        .collect();
    below.sort();
    if below.is_empty() { vec![file] } else { below }
}

/// The line it is about, with the place marked.
fn marked(text: &str, found: &Diagnostic) -> Vec<String> {
    let shown = found.span.and_then(|span| excerpt(text, span));
    shown.map_or_else(Vec::new, |shown| {
        let number = shown.line.to_string();
        let margin = " ".repeat(number.len());
        vec![
            format!("  {number} | {}", shown.text),
            format!("  {margin} | {}", shown.marks),
        ]
    })
}

fn figures(lix: &[(Language, u32)]) -> Value {
    lix.iter()
        .map(|(language, figure)| (language.code().to_owned(), json!(figure)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn document(found: &Diagnostic, words: &Words) -> Value {
    json!({
        "code": found.code(),
        "severity": found.severity(),
        "line": found.span.map(|span| span.line),
        "column": found.span.map(|span| span.column),
        "end_line": found.span.map(|span| span.end_line),
        "end_column": found.span.map(|span| span.end_column),
        "message": words.diagnostic(found),
    })
}
