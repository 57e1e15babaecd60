//! The player's data directory: which cases there are, which plays were begun, and where a new one is kept.

use super::entry::Player;
use super::play::{FilePlay, MemoryPlay, Play, PlayError};
use super::recording::{JournalError, Torn, unreadable};
use super::source::{CaseFault, Origin, Source};
use super::store::FileStore;
use super::summary::{Summary, summary};
use crate::engine::state::Seed;
use crate::scenario::ids::*;
use directories::ProjectDirs;
use rayon::prelude::*;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use thiserror::Error;

/// Ending of the name of a journal.
const ENDING: &str = "samenspel";
/// Most folders and files looked at in a folder of cases.
const MOST_CASES: usize = 1000;

/// Where cases are found and plays are kept.
#[derive(Debug, Clone)]
pub struct Library {
    data: PathBuf,
    cases: Option<PathBuf>,
    /// Where new plays are kept instead of the usual place.
    sessions: Option<PathBuf>,
}

/// Why there is no library.
#[derive(Debug, Error)]
pub enum LibraryError {
    /// This machine does not say where a player's data goes.
    #[error("this machine does not say where data is kept; name a folder with --data")]
    NoDataDirectory,
    /// The folder of cases is none.
    #[error("{0}: not a folder")]
    NoFolder(PathBuf),
}

/// A case in the library.
#[derive(Debug)]
pub struct CaseEntry {
    /// Name to ask for it by.
    pub id: String,
    /// Where it comes from.
    pub origin: Origin,
    /// The case, or what is wrong with it.
    pub case: Result<Source, CaseFault>,
}

/// A play in the library.
#[derive(Debug)]
pub struct SessionEntry {
    /// The journal.
    pub path: PathBuf,
    /// When it was last written.
    pub saved: Option<SystemTime>,
    /// What is in it, or why it can't be said.
    pub summary: Result<Summary, JournalError>,
}

impl Library {
    /// The library in `data`, or in the usual place; with the cases of the folder `cases` too. Makes nothing on disk.
    ///
    /// # Errors
    /// When there is no usual place, or `cases` is no folder.
    pub fn open(data: Option<PathBuf>, cases: Option<PathBuf>) -> Result<Library, LibraryError> {
        let data = match data {
            Some(data) => data,
            None => ProjectDirs::from("", "", "samenspel")
                .ok_or(LibraryError::NoDataDirectory)?
                .data_dir()
                .to_owned(),
        };
        match cases {
            Some(cases) if !cases.is_dir() => Err(LibraryError::NoFolder(cases)),
            cases => Ok(Library {
                data,
                cases,
                sessions: None,
            }),
        }
    }

    /// The player's data directory.
    pub fn data_dir(&self) -> &Path {
        &self.data
    }

    /// Keeps new plays in `folder`, which is made when the first begins; in the usual place, `sessions` in the data
    /// directory, with `None` or an empty path. A path that isn't absolute begins where the program was started. Plays
    /// in the usual place stay there, are listed, and can be gone on with and deleted; those in a folder that was chosen
    /// before are no longer listed.
    pub fn keep_sessions_in(&mut self, folder: Option<PathBuf>) {
        self.sessions = folder.filter(|folder| !folder.as_os_str().is_empty());
    }

    /// Where new plays are kept.
    pub fn sessions_dir(&self) -> PathBuf {
        self.sessions.clone().unwrap_or_else(|| self.usual_sessions_dir())
    }

    /// Where reports of the program's own faults come to stand: beside the sessions in the usual place, whatever is set.
    pub fn reports_dir(&self) -> PathBuf {
        self.usual_sessions_dir()
    }

    fn usual_sessions_dir(&self) -> PathBuf {
        self.data.join("sessions")
    }

    /// Folders of plays, that of new plays first; a folder with two names is there once.
    fn session_folders(&self) -> Vec<PathBuf> {
        let mut folders = vec![self.sessions_dir()];
        let usual = self.usual_sessions_dir();
        if !folders.iter().any(|folder| same_folder(folder, &usual)) {
            folders.push(usual);
        }
        folders
    }

    /// Where a player puts more cases.
    pub fn cases_dir(&self) -> PathBuf {
        self.data.join("cases")
    }

    /// Where cases are written: the folder that was named, else the player's own.
    pub fn written_dir(&self) -> PathBuf {
        self.cases.clone().unwrap_or_else(|| self.cases_dir())
    }

    /// From now on the cases of `folder` are there too; with `None` only the usual ones.
    ///
    /// # Errors
    /// When it is no folder; then nothing changed.
    pub fn find_cases_in(&mut self, folder: Option<PathBuf>) -> Result<(), LibraryError> {
        if let Some(folder) = folder.as_ref().filter(|folder| !folder.is_dir()) {
            return Err(LibraryError::NoFolder(folder.clone()));
        }
        self.cases = folder;
        Ok(())
    }

    /// Whether a folder of cases was named.
    pub fn has_named_cases(&self) -> bool {
        self.cases.is_some()
    }

    /// Where the workbench keeps what was not saved.
    pub fn drafts_dir(&self) -> PathBuf {
        self.data.join("drafts")
    }

    /// Folders of cases, first come first.
    fn case_folders(&self) -> impl Iterator<Item = PathBuf> {
        self.cases.clone().into_iter().chain([self.cases_dir()])
    }

    /// Every case there is: of `--cases`, of the data directory, and those shipped with the game.
    pub fn cases(&self) -> Vec<CaseEntry> {
        let mut entries: Vec<CaseEntry> = Vec::new();
        for folder in self.case_folders() {
            for (id, path) in case_files(&folder) {
                if entries.iter().all(|entry| entry.id != id) {
                    let case = Source::read(&path);
                    entries.push(CaseEntry {
                        id,
                        origin: Origin::File(path),
                        case,
                    });
                }
            }
        }
        for id in Source::shipped_ids() {
            if entries.iter().all(|entry| entry.id != id) {
                entries.push(CaseEntry {
                    id: id.to_owned(),
                    origin: Origin::Shipped,
                    case: Source::shipped(id),
                });
            }
        }
        entries
    }

    /// The case of this id, or in the file or folder of this path.
    ///
    /// # Errors
    /// When there is none, or it is not sound.
    pub fn case(&self, name: &str) -> Result<Source, CaseFault> {
        let path = Path::new(name);
        if path.components().count() > 1 || path.extension().is_some_and(|ending| ending == "ron") {
            return Source::read(path);
        }
        if let Some(case) = self.case_of_id(name) {
            return case;
        }
        if path.join("case.ron").is_file() || path.is_file() {
            return Source::read(path);
        }
        Err(CaseFault::NoSuchCase {
            name: name.to_owned(),
            known: self.cases().into_iter().map(|entry| entry.id).collect(),
        })
    }

    /// The case of this id, if there is one. Never a path, whatever the id says.
    pub(super) fn case_of_id(&self, id: &str) -> Option<Result<Source, CaseFault>> {
        let mut files = self.case_folders().flat_map(|folder| case_files(&folder));
        match files.find(|(found, _)| found == id) {
            Some((_, path)) => Some(Source::read(&path)),
            None => Source::shipped_ids()
                .any(|shipped| shipped == id)
                .then(|| Source::shipped(id)),
        }
    }

    /// The plays that were begun, the last written first.
    pub fn sessions(&self) -> Vec<SessionEntry> {
        let mut entries: Vec<SessionEntry> = self
            .session_folders()
            .iter()
            .flat_map(|folder| files(folder))
            .filter(|path| path.extension().is_some_and(|ending| ending == ENDING))
            .collect::<Vec<PathBuf>>()
            .into_par_iter()
            .map(|path| SessionEntry {
                saved: fs::metadata(&path).and_then(|about| about.modified()).ok(),
                summary: summary(&path),
                path,
            })
            .collect();
        entries.sort_by(|a, b| b.saved.cmp(&a.saved).then_with(|| a.path.cmp(&b.path)));
        entries
    }

    /// Begins a play and keeps it where new plays are kept, under a name that no other play in the list has.
    ///
    /// # Errors
    /// When the players don't fit the seats, or the journal can't be written.
    pub fn begin(
        &self,
        source: &Source,
        seed: Seed,
        players: Table<SeatId, Player>,
    ) -> Result<FilePlay, PlayError> {
        let store = self.fresh_store(&source.world.id, FileStore::create)?;
        let path = store.path().to_owned();
        Play::start(source, seed, players, store).inspect_err(|_| {
            // Nothing was played: a journal that never began is of use to nobody.
            let _ = fs::remove_file(&path);
        })
    }

    /// Keeps a play that was made in memory where new plays are kept: all of it or nothing.
    ///
    /// # Errors
    /// When the journal can't be written; then nothing new is there.
    pub(super) fn keep(&self, play: MemoryPlay) -> Result<FilePlay, JournalError> {
        let store = self.fresh_store(&play.world().id, |path| {
            FileStore::create_whole(path, play.store().bytes())
        })?;
        Ok(play.moved_to(store))
    }

    /// A file that `make` makes where new plays are kept, under a name that no other play in the list has.
    fn fresh_store(
        &self,
        case_id: &str,
        make: impl Fn(&Path) -> io::Result<FileStore>,
    ) -> Result<FileStore, JournalError> {
        let folder = self.sessions_dir();
        fs::create_dir_all(&folder).map_err(JournalError::Unwritable)?;
        let id = file_name(case_id);
        let folders = self.session_folders();
        let mut number = files(&folder).len() + 1;
        loop {
            let name = format!("{id}-{number}.{ENDING}");
            if folders.iter().any(|folder| folder.join(&name).exists()) {
                number += 1;
                continue;
            }
            match make(&folder.join(name)) {
                Ok(store) => return Ok(store),
                // Another program was first.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
                Err(error) => return Err(JournalError::Unwritable(error)),
            }
        }
    }

    /// Goes on with the play in this file; says what was cut off its end.
    ///
    /// # Errors
    /// When it can't be read, is damaged, or is open in another program.
    pub fn resume(&self, path: &Path) -> Result<(FilePlay, Option<Torn>), PlayError> {
        let store = FileStore::open(path).map_err(unreadable)?;
        Play::open(store)
    }

    /// What was asked for with a journal: goes on with it, or goes back in it.
    ///
    /// # Errors
    /// As [`Library::resume`] and [`Library::branch`].
    pub fn go_on(&self, path: &Path, from_turn: Option<u8>) -> Result<(FilePlay, Option<Torn>), PlayError> {
        match from_turn {
            Some(turn) => self.branch(path, turn).map(|play| (play, None)),
            None => self.resume(path),
        }
    }

    /// Deletes a play, and what was cut off it. Only plays in the folder of new plays or in the usual place.
    ///
    /// # Errors
    /// When it is open, kept elsewhere, or can't be deleted.
    pub fn delete(&self, path: &Path) -> Result<(), JournalError> {
        let kept_here = path.parent().is_some_and(|parent| {
            self.session_folders()
                .iter()
                .any(|folder| same_folder(folder, parent))
        }) && path.extension().is_some_and(|ending| ending == ENDING);
        if !kept_here {
            return Err(JournalError::NotAJournal);
        }
        let store = FileStore::open(path).map_err(unreadable)?;
        let aside = store.aside_path();
        drop(store);
        fs::remove_file(path).map_err(JournalError::Unwritable)?;
        match fs::remove_file(aside) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(JournalError::Unwritable(error)),
        }
    }
}

/// A seed nobody chose.
pub fn fresh_seed() -> Seed {
    Seed(RandomState::new().hash_one(SystemTime::now()) % 1_000_000_000)
}

/// Whether two paths lead to one folder.
fn same_folder(one: &Path, other: &Path) -> bool {
    let found = |path: &Path| fs::canonicalize(path).ok();
    one == other || found(one).is_some_and(|one| found(other) == Some(one))
}

/// What stands in a folder, in order; nothing when it can't be read.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    paths
}

/// The cases in a folder by id: `ID/case.ron` and `ID.ron`.
fn case_files(folder: &Path) -> Vec<(String, PathBuf)> {
    files(folder)
        .into_iter()
        .take(MOST_CASES)
        .filter_map(|path| {
            let id = path.file_stem()?.to_str()?.to_owned();
            let inside = path.join("case.ron");
            if inside.is_file() {
                Some((path.file_name()?.to_str()?.to_owned(), inside))
            } else if path.is_file() && path.extension().is_some_and(|ending| ending == "ron") {
                Some((id, path))
            } else {
                None
            }
        })
        .collect()
}

/// A case's id as part of a file name.
fn file_name(id: &str) -> String {
    let name: String = id
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
        .take(40)
        .collect();
    if name.is_empty() { "case".to_owned() } else { name }
}
