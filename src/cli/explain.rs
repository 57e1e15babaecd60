//! `samenspel explain`: what a code of `samenspel check` means, and an example.

use super::{Result, Wrong, output};
use crate::scenario::{Code, Example, Severity, example};
use crate::words::Words;
use crate::words::cli::key::*;
use std::process::ExitCode;

/// Tell what a code of `samenspel check` means, why it matters, and how it looks in a case.
#[derive(Debug, clap::Args)]
pub struct Explain {
    /// The code, such as E031; left out: all of them, as a page
    code: Option<String>,
}

impl Explain {
    pub fn run(&self, words: &Words) -> Result<ExitCode> {
        match &self.code {
            Some(written) => {
                let wanted = written.trim().to_ascii_uppercase();
                let code = Code::ALL.iter().find(|code| code.as_str() == wanted);
                let Some(code) = code else {
                    return Err(Wrong(words.about(CLI_EXPLAIN_UNKNOWN, "code", written.clone())));
                };
                entry(words, *code).iter().for_each(output::line);
            }
            None => page(words).iter().for_each(output::line),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Every code as one page of Markdown.
fn page(words: &Words) -> Vec<String> {
    let mut lines = vec![
        format!("# {}", words.text(CLI_EXPLAIN_TITLE)),
        String::new(),
        words.text(CLI_EXPLAIN_ABOUT),
    ];
    for code in Code::ALL {
        lines.push(String::new());
        lines.extend(entry(words, *code));
    }
    lines
}

fn entry(words: &Words, code: Code) -> Vec<String> {
    let kind = match code.severity() {
        Severity::Error => CLI_EXPLAIN_ERROR,
        Severity::Warning => CLI_EXPLAIN_WARNING,
    };
    let mut lines = vec![
        format!("## {} {}", code.as_str(), words.problem_name(code)),
        String::new(),
        format!("{} {}", words.text(kind), words.problem_why(code)),
    ];
    match example(code) {
        Example::Piece { sound, faulty } => {
            let shown = [(CLI_EXPLAIN_FAULTY, faulty), (CLI_EXPLAIN_SOUND, sound)];
            for (heading, piece) in shown.into_iter().filter(|(_, piece)| !piece.trim().is_empty()) {
                lines.extend([String::new(), words.text(heading), String::new()]);
                lines.push("```ron".to_owned());
                lines.extend(piece.trim_matches('\n').lines().map(str::to_owned));
                lines.push("```".to_owned());
            }
        }
        Example::WholeFile => {}
    }
    lines
}
