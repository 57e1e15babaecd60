//! A case with the rules and disciplines it is played by: their texts, and the world compiled from them.

use super::store::read_at_most;
use crate::scenario::model::Case;
use crate::scenario::{
    CompileError, DISCIPLINES, Diagnostic, LARGEST, Language, Loaded, RULES, World, compile, load_parsed,
    parse, parse_bytes, read_disciplines, read_rules, readability, shipped,
};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use thiserror::Error;

/// In the order of the library: the case to get to know the game with comes first.
const SHIPPED: [(&str, &str); 6] = [
    ("verhoef", include_str!("../../scenarios/verhoef/case.ron")),
    ("de-wit", include_str!("../../scenarios/de-wit/case.ron")),
    ("el-amrani", include_str!("../../scenarios/el-amrani/case.ron")),
    ("bakker", include_str!("../../scenarios/bakker/case.ron")),
    (
        "visser-kaya",
        include_str!("../../scenarios/visser-kaya/case.ron"),
    ),
    ("tesfay", include_str!("../../scenarios/tesfay/case.ron")),
];

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
    /// What is probably not as it was meant.
    pub warnings: Vec<Diagnostic>,
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
    /// What is written there is wrong, and where.
    #[error("{file}: {} things are wrong", found.len())]
    Wrong {
        /// The file.
        file: String,
        /// What is wrong, warnings too, in the order of the text.
        found: Vec<Diagnostic>,
    },
    /// The case can't be made into a world.
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

    /// What the texts say. `file` names the case in what is wrong with it.
    ///
    /// # Errors
    /// Everything that is wrong with the rules, the disciplines or the case, with its place.
    pub fn read(self, origin: Origin, file: &str) -> Result<Source, CaseFault> {
        if let Some(same) = shipped_sources().iter().find(|source| source.texts == self) {
            return Ok(Source {
                origin,
                ..same.clone()
            });
        }
        self.read_anew(origin, file)
    }

    fn read_anew(self, origin: Origin, file: &str) -> Result<Source, CaseFault> {
        let wrong = |file: &str, found| CaseFault::Wrong {
            file: file.to_owned(),
            found,
        };
        let rules = read_rules(&self.rules).map_err(|found| wrong("rules.ron", found))?;
        let disciplines =
            read_disciplines(&self.disciplines).map_err(|found| wrong("disciplines.ron", found))?;
        let Loaded { case, warnings } =
            load_parsed(parse(&self.case), &rules, &disciplines).map_err(|found| wrong(file, found))?;
        let world = compile(&case, &rules, &disciplines).map_err(|error| CaseFault::Unsound {
            file: file.to_owned(),
            error,
        })?;
        Ok(Source {
            texts: self,
            origin,
            case,
            world: Arc::new(world),
            warnings,
        })
    }
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
        if let Some(source) = shipped_sources().iter().find(|source| source.world.id == id) {
            return Ok(source.clone());
        }
        match SHIPPED.iter().find(|(shipped, _)| *shipped == id) {
            Some((id, text)) => read_shipped(id, text),
            None => Err(CaseFault::NoSuchCase {
                name: id.to_owned(),
                known: Source::shipped_ids().map(str::to_owned).collect(),
            }),
        }
    }

    /// The case in this file, or in `case.ron` in this folder.
    ///
    /// # Errors
    /// When the file can't be read, or what is written there is wrong.
    pub fn read(path: &Path) -> Result<Source, CaseFault> {
        let path = case_file(path);
        let file = path.display().to_string();
        match String::from_utf8(read_bytes(&path)?) {
            Ok(text) => Texts::of_case(text).read(Origin::File(path), &file),
            Err(error) => Err(CaseFault::Wrong {
                file,
                found: parse_bytes(error.as_bytes()).diagnostics,
            }),
        }
    }

    /// Everything that is wrong with the case in this file, or in `case.ron` in this folder; warnings too.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn examine(path: &Path) -> Result<Examined, CaseFault> {
        let game = shipped();
        let bytes = read_bytes(&case_file(path))?;
        let parsed = parse_bytes(&bytes);
        let lix = parsed.case.as_ref().map(|case| readability(case, &parsed.tree));
        let found = load_parsed(parsed, &game.rules, &game.disciplines)
            .map_or_else(|found| found, |loaded| loaded.warnings);
        Ok(Examined {
            text: String::from_utf8(bytes).unwrap_or_default(),
            found,
            lix: lix.unwrap_or_default(),
        })
    }
}

/// What was found in a file, and the text it was found in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examined {
    /// The text; empty where the file holds none.
    pub text: String,
    /// What is wrong, in the order of the text.
    pub found: Vec<Diagnostic>,
    /// How easily its texts read, per language; nothing where they can't be read whole.
    pub lix: Vec<(Language, u32)>,
}

/// The shipped cases, read once: most plays are of these.
fn shipped_sources() -> &'static [Source] {
    static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
        let sources = SHIPPED.iter().map(|(id, text)| read_shipped(id, text));
        sources.filter_map(Result::ok).collect()
    });
    &SOURCES
}

fn read_shipped(id: &str, text: &str) -> Result<Source, CaseFault> {
    Texts::of_case(text.to_owned()).read_anew(Origin::Shipped, &format!("{id}/case.ron"))
}

/// The file meant by a path: of a folder, its `case.ron`.
pub fn case_file(path: &Path) -> PathBuf {
    if path.is_dir() {
        path.join("case.ron")
    } else {
        path.to_owned()
    }
}

/// The bytes of a case file; of one that is too large, no more than it takes to say so.
pub(super) fn read_at_most_a_case(path: &Path) -> io::Result<Vec<u8>> {
    let limit = LARGEST as u64;
    File::open(path).and_then(|mut file| match read_at_most(&mut file, limit) {
        Err(error) if error.kind() == ErrorKind::FileTooLarge => Ok(vec![b' '; LARGEST + 1]),
        read => read,
    })
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, CaseFault> {
    read_at_most_a_case(path).map_err(|error| CaseFault::Unreadable {
        file: path.display().to_string(),
        error,
    })
}
