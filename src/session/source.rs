//! A case with the rules and disciplines it is played by: their texts, and the world compiled from them.

use super::store::read_at_most;
use crate::scenario::disciplines::Disciplines;
use crate::scenario::model::Case;
use crate::scenario::{CompileError, Rules, World, compile, dialect};
use serde::{Deserialize, Serialize};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use thiserror::Error;

/// Most bytes of a case, rules or disciplines text.
pub const TEXT_BYTES: u64 = 4 * 1024 * 1024;

const RULES: &str = include_str!("../../assets/rules.ron");
const DISCIPLINES: &str = include_str!("../../assets/disciplines.ron");
const SHIPPED: [(&str, &str); 1] = [("el-amrani", include_str!("../../scenarios/el-amrani/case.ron"))];

/// The texts a play rests on, as they were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// The case.
    pub case: String,
    /// The coefficients.
    pub rules: String,
    /// The disciplines.
    pub disciplines: String,
}

/// Where a case comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Shipped with the game.
    Shipped,
    /// A file.
    File(PathBuf),
    /// A journal that was played.
    Journal,
}

/// A case that can be played.
#[derive(Debug, Clone)]
pub struct Source {
    /// The texts.
    pub texts: Texts,
    /// Where the case comes from.
    pub origin: Origin,
    /// What the lecturer wrote.
    pub case: Case,
    /// The same, ready for play.
    pub world: Arc<World>,
}

/// Why a case can't be played.
#[derive(Debug, Error)]
pub enum CaseFault {
    /// There is none of that name.
    #[error("there is no case \"{name}\"")]
    NoSuchCase {
        /// The id or path.
        name: String,
        /// The ids there are.
        known: Vec<String>,
    },
    /// The file can't be read.
    #[error("{file}: {error}")]
    Unreadable {
        /// The file.
        file: String,
        /// Why.
        error: io::Error,
    },
    /// The file is too large to be a case.
    #[error("{file}: more than {limit} bytes")]
    TooLarge {
        /// The file.
        file: String,
        /// Most bytes.
        limit: u64,
    },
    /// The file holds nothing.
    #[error("{file}: empty")]
    Empty {
        /// The file.
        file: String,
    },
    /// The file is not text.
    #[error("{file}:{line}:{column}: not text (UTF-8)")]
    NotText {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// The text is not a case.
    #[error("{file}:{line}:{column}: {message}")]
    Syntax {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What was expected.
        message: String,
    },
    /// The case is not sound.
    #[error("{file}: {error}")]
    Unsound {
        /// The file.
        file: String,
        /// Why.
        error: CompileError,
    },
}

impl Texts {
    /// This case with the rules and disciplines of the game.
    pub fn of_case(case: String) -> Texts {
        Texts {
            case,
            rules: RULES.to_owned(),
            disciplines: DISCIPLINES.to_owned(),
        }
    }

    /// What the texts say: the case, and the world to play in. `file` names the case in what is wrong with it.
    ///
    /// # Errors
    /// The first thing that is wrong, with its place.
    pub fn compile(&self, file: &str) -> Result<(Case, Arc<World>), CaseFault> {
        let rules: Rules = read_ron("rules.ron", &self.rules)?;
        let disciplines: Disciplines = read_ron("disciplines.ron", &self.disciplines)?;
        let case: Case = read_ron(file, &self.case)?;
        let world = compile(&case, &rules, &disciplines).map_err(|error| CaseFault::Unsound {
            file: file.to_owned(),
            error,
        })?;
        Ok((case, Arc::new(world)))
    }
}

fn read_ron<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T, CaseFault> {
    dialect().from_str(text).map_err(|error| CaseFault::Syntax {
        file: file.to_owned(),
        line: error.span.start.line,
        column: error.span.start.col,
        message: error.code.to_string(),
    })
}

impl Source {
    /// The ids of the shipped cases.
    pub fn shipped_ids() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(id, _)| *id)
    }

    /// A shipped case.
    ///
    /// # Errors
    /// When there is none of that name.
    pub fn shipped(id: &str) -> Result<Source, CaseFault> {
        match SHIPPED.iter().find(|(shipped, _)| *shipped == id) {
            Some((id, text)) => {
                Source::of_text((*text).to_owned(), Origin::Shipped, &format!("{id}/case.ron"))
            }
            None => Err(CaseFault::NoSuchCase {
                name: id.to_owned(),
                known: Source::shipped_ids().map(str::to_owned).collect(),
            }),
        }
    }

    /// The case in this file, or in `case.ron` in this folder.
    ///
    /// # Errors
    /// When the file can't be read, or holds no sound case.
    pub fn read(path: &Path) -> Result<Source, CaseFault> {
        let path = if path.is_dir() {
            path.join("case.ron")
        } else {
            path.to_owned()
        };
        let file = path.display().to_string();
        let text = read_text(&path)?;
        Source::of_text(text, Origin::File(path), &file)
    }

    fn of_text(text: String, origin: Origin, file: &str) -> Result<Source, CaseFault> {
        let texts = Texts::of_case(text);
        let (case, world) = texts.compile(file)?;
        Ok(Source {
            texts,
            origin,
            case,
            world,
        })
    }
}

/// The text in a file, if it is text and not too long.
///
/// # Errors
/// When it can't be read, is empty, larger than [`TEXT_BYTES`], or no UTF-8.
pub fn read_text(path: &Path) -> Result<String, CaseFault> {
    let file = path.display().to_string();
    let bytes = std::fs::File::open(path).and_then(|mut opened| read_at_most(&mut opened, TEXT_BYTES));
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::FileTooLarge => {
            return Err(CaseFault::TooLarge {
                file,
                limit: TEXT_BYTES,
            });
        }
        Err(error) => return Err(CaseFault::Unreadable { file, error }),
    };
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let before = error.as_bytes().get(..error.utf8_error().valid_up_to());
            let before = String::from_utf8_lossy(before.unwrap_or_default());
            let (line, column) = end_of(&before);
            return Err(CaseFault::NotText { file, line, column });
        }
    };
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(CaseFault::Empty { file });
    }
    if let Some(at) = text.find('\0') {
        let (line, column) = end_of(text.get(..at).unwrap_or_default());
        return Err(CaseFault::NotText { file, line, column });
    }
    Ok(text)
}

/// Line and column, from 1, just after `text`.
fn end_of(text: &str) -> (usize, usize) {
    let line = text.matches('\n').count() + 1;
    let column = text.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}
