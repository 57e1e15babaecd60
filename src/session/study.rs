//! A text that is being written, read: what is wrong with it and, where nothing is, the case it is.

use super::source::{Origin, Source, Texts};
use crate::scenario::{Diagnostic, Language, Tree, compile, load_parsed, parse, readability, shipped};
use std::path::PathBuf;
use std::sync::Arc;

/// What there is to say of a text.
#[derive(Debug, Clone)]
pub struct Study {
    /// What is wrong or probably not meant, in the order of the text.
    pub found: Vec<Diagnostic>,
    /// How easily its texts read, per language; nothing where they can't be read whole.
    pub lix: Vec<(Language, u32)>,
    /// The text with its places.
    pub tree: Tree,
    /// The case; none while there are errors.
    pub source: Option<Source>,
}

impl Study {
    /// Errors, and warnings.
    pub fn counts(&self) -> (usize, usize) {
        let errors = self.found.iter().filter(|found| found.is_error()).count();
        (errors, self.found.len() - errors)
    }
}

/// Reads the text of a case that is kept in `file`. Takes some milliseconds; reads no file.
pub fn study(text: String, file: PathBuf) -> Study {
    let game = shipped();
    let parsed = parse(&text);
    let tree = parsed.tree.clone();
    let lix = parsed.case.as_ref().map(|case| readability(case, &parsed.tree));
    let lix = lix.unwrap_or_default();
    let loaded = match load_parsed(parsed, &game.rules, &game.disciplines) {
        Ok(loaded) => loaded,
        Err(found) => {
            return Study {
                found,
                lix,
                tree,
                source: None,
            };
        }
    };
    // A case without errors compiles; a test holds that.
    let world = compile(&loaded.case, &game.rules, &game.disciplines).ok();
    Study {
        lix,
        tree,
        source: world.map(|world| Source {
            texts: Texts::of_case(text),
            origin: Origin::File(file),
            case: loaded.case,
            world: Arc::new(world),
            warnings: loaded.warnings.clone(),
        }),
        found: loaded.warnings,
    }
}
