//! `samenspel graph`: how a case hangs together.

use super::{Result, Wrong, output};
use crate::report::graph;
use crate::session::Library;
use crate::view::faults;
use crate::words::Words;
use std::process::ExitCode;

/// Show how a case hangs together: needs, facts, moments with their options, events and endings, and what leads to what.
///
/// Text in DOT, for Graphviz: samenspel graph my-case | dot -Tsvg > my-case.svg. An arrow that is whole changes something or
/// brings it about; dashed, it is a condition; with a bar, it blocks; dotted, it comes later.
#[derive(Debug, clap::Args)]
pub struct Graph {
    /// Id of a case (see `samenspel cases`) or path of one
    case: String,
}

impl Graph {
    pub fn run(&self, library: &Library, words: &Words) -> Result<ExitCode> {
        let source = library
            .case(&self.case)
            .map_err(|fault| Wrong(faults::case_fault(words, &fault)))?;
        output::text(&graph(words, &source.world));
        Ok(ExitCode::SUCCESS)
    }
}
