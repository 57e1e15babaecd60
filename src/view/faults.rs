//! What went wrong with a journal, a case or a folder, in one sentence that says the way out.

use crate::scenario::ids::*;
use crate::scenario::signs::harmless;
use crate::scenario::{Diagnostic, World};
use crate::session::{CaseFault, HeaderError, JournalError, LibraryError, ManuscriptFault, PlayError, Torn};
use crate::words::report::key::{REPORT_EXISTS, REPORT_UNWRITABLE};
use crate::words::session::key::*;
use crate::words::workbench::key::*;
use crate::words::{Key, Words};
use std::io::{self, ErrorKind};
use std::path::Path;

/// What is wrong with a journal, or with writing to it.
pub fn journal_fault(words: &Words, file: &Path, fault: &JournalError) -> String {
    let name = file.display().to_string();
    let of_file = |key: Key| words.say(key, &[("file", name.as_str().into())]);
    let why = |key: Key, error: &io::Error| {
        words.say(
            key,
            &[
                ("file", name.as_str().into()),
                ("why", io_fault(words, error).into()),
            ],
        )
    };
    let limit = |key: Key, limit: u64| {
        words.say(
            key,
            &[("file", name.as_str().into()), ("limit", mebibytes(limit).into())],
        )
    };
    match fault {
        JournalError::Unreadable(error) => why(JOURNAL_UNREADABLE, error),
        JournalError::InUse => of_file(JOURNAL_IN_USE),
        JournalError::TooLarge { limit: most } => limit(JOURNAL_TOO_LARGE, *most),
        JournalError::Empty => of_file(JOURNAL_EMPTY),
        JournalError::NotAJournal => of_file(JOURNAL_NONE),
        JournalError::NeverBegun => of_file(JOURNAL_NEVER_BEGUN),
        JournalError::Newer(format) => words.say(
            JOURNAL_NEWER,
            &[
                ("file", name.as_str().into()),
                ("format", format.to_string().into()),
                ("reads", crate::session::FORMAT.to_string().into()),
            ],
        ),
        JournalError::HeaderDamaged => of_file(JOURNAL_HEADER_DAMAGED),
        JournalError::HeaderStrange(what) => header_fault(words, &name, what),
        JournalError::Case(fault) => words.say(
            JOURNAL_CASE,
            &[
                ("file", name.as_str().into()),
                ("what", case_fault(words, fault).into()),
            ],
        ),
        JournalError::Damaged { line, record, turn } => words.say(
            JOURNAL_DAMAGED,
            &[
                ("file", name.as_str().into()),
                ("line", line.to_string().into()),
                ("record", record.to_string().into()),
                ("turn", turn.unwrap_or(0).into()),
            ],
        ),
        JournalError::Strange {
            line,
            record,
            turn,
            what,
        } => words.say(
            JOURNAL_STRANGE,
            &[
                ("file", name.as_str().into()),
                ("line", line.to_string().into()),
                ("record", record.to_string().into()),
                ("turn", turn.unwrap_or(0).into()),
                ("what", what.as_str().into()),
            ],
        ),
        JournalError::NoSuchTurn { turn, last } => words.say(
            JOURNAL_NO_SUCH_TURN,
            &[
                ("file", name.as_str().into()),
                ("turn", turn.to_string().into()),
                ("last", last.to_string().into()),
            ],
        ),
        JournalError::Unwritable(error) if error.kind() == ErrorKind::AlreadyExists => {
            of_file(JOURNAL_EXISTS)
        }
        JournalError::Unwritable(error) if error.kind() == ErrorKind::NotFound => of_file(JOURNAL_NO_FOLDER),
        JournalError::Unwritable(error) if is_closed(error) => why(JOURNAL_CLOSED, error),
        JournalError::Unwritable(error) => why(JOURNAL_UNWRITABLE, error),
        JournalError::FolderGone => of_file(JOURNAL_FOLDER_GONE),
        JournalError::Replaced => of_file(JOURNAL_REPLACED),
        JournalError::Uncut(error) => why(JOURNAL_UNCUT, error),
        JournalError::Full { limit: most } => limit(JOURNAL_FULL, *most),
    }
}

/// Why a case can't be written on.
pub fn manuscript_fault(words: &Words, file: &Path, fault: &ManuscriptFault) -> String {
    let name = file.display().to_string();
    let why = |key: Key, error: &io::Error| {
        let why = io_fault(words, error);
        words.say(key, &[("file", name.as_str().into()), ("why", why.into())])
    };
    match fault {
        ManuscriptFault::Unreadable(error) => why(WORKBENCH_UNREADABLE, error),
        ManuscriptFault::Unwritable(error) => why(WORKBENCH_UNWRITABLE, error),
        ManuscriptFault::ChangedElsewhere => words.about(WORKBENCH_BOTH, "file", name),
        ManuscriptFault::Exists(path) => words.about(WORKBENCH_EXISTS, "file", path.display().to_string()),
        ManuscriptFault::NoText(found) => {
            let what: Vec<String> = found.iter().map(|found| words.diagnostic(found)).collect();
            words.say(
                WORKBENCH_NO_TEXT,
                &[("file", name.as_str().into()), ("what", what.join(" ").into())],
            )
        }
    }
}

/// That what was not saved can't be kept for a next time.
pub fn no_draft(words: &Words, error: &io::Error) -> String {
    words.about(WORKBENCH_NO_DRAFT, "why", io_fault(words, error))
}

fn header_fault(words: &Words, file: &str, fault: &HeaderError) -> String {
    words.say(
        JOURNAL_HEADER_STRANGE,
        &[("file", file.into()), ("what", fault.to_string().into())],
    )
}

/// That the end of a journal was never written whole, and where it is kept when it was cut off.
pub fn torn_end(words: &Words, file: &Path, torn: &Torn) -> String {
    let name = file.display().to_string();
    match &torn.kept_in {
        Some(kept) => words.say(
            JOURNAL_TORN_CUT,
            &[("file", name.into()), ("kept", kept.display().to_string().into())],
        ),
        None => words.say(
            JOURNAL_TORN,
            &[
                ("file", name.into()),
                ("line", torn.line.to_string().into()),
                ("bytes", torn.bytes.to_string().into()),
            ],
        ),
    }
}

/// Why something was not taken.
pub fn play_fault(words: &Words, world: &World, file: &Path, fault: &PlayError) -> String {
    let who = |seat: &SeatId| match world.seats.get(*seat) {
        Some(_) => words.colleague(world, *seat),
        None => String::new(),
    };
    match fault {
        PlayError::Refused(refusal) => words.refusal(world, refusal),
        PlayError::ColleaguesSeat(seat) => words.say(PLAY_COLLEAGUES_SEAT, &[("who", who(seat).into())]),
        PlayError::NoSuchSeat => words.text(PLAY_NO_SUCH_SEAT),
        PlayError::ReasonNeeded => words.text(PLAY_REASON_NEEDED),
        PlayError::TextTooLong { most } => {
            words.say(PLAY_TEXT_TOO_LONG, &[("most", most.to_string().into())])
        }
        PlayError::NoSuchLevel => words.text(PLAY_LEVEL),
        PlayError::StartedAlready => words.text(PLAY_STARTED),
        PlayError::ColleagueRefused { seat, refusal } => words.say(
            PLAY_COLLEAGUE_REFUSED,
            &[
                ("who", who(seat).into()),
                ("why", words.refusal(world, refusal).into()),
            ],
        ),
        PlayError::Restless => words.text(PLAY_RESTLESS),
        PlayError::Journal(fault) => journal_fault(words, file, fault),
    }
}

/// Whether what was done could not be kept while the play goes on: then a copy elsewhere is a way out.
pub fn is_unsaved(fault: &PlayError) -> bool {
    matches!(
        fault,
        PlayError::Journal(JournalError::Unwritable(_) | JournalError::FolderGone | JournalError::Replaced)
    )
}

/// Why a play can't be gone on with.
pub fn resume_fault(words: &Words, file: &Path, fault: &PlayError) -> String {
    match fault {
        PlayError::Journal(fault) => journal_fault(words, file, fault),
        PlayError::Refused(_)
        | PlayError::ColleaguesSeat(_)
        | PlayError::NoSuchSeat
        | PlayError::ReasonNeeded
        | PlayError::TextTooLong { .. }
        | PlayError::NoSuchLevel
        | PlayError::StartedAlready
        | PlayError::ColleagueRefused { .. }
        | PlayError::Restless => words.say(
            JOURNAL_HEADER_STRANGE,
            &[
                ("file", file.display().to_string().into()),
                ("what", words.text(PLAY_NO_SUCH_SEAT).into()),
            ],
        ),
    }
}

/// What is wrong with a case; one line for each thing that is.
pub fn case_fault(words: &Words, fault: &CaseFault) -> String {
    match fault {
        CaseFault::NoSuchCase { name, known } => words.say(
            CASE_UNKNOWN,
            &[
                ("name", name.as_str().into()),
                ("known", words.list(known).into()),
            ],
        ),
        CaseFault::Unreadable { file, error } => words.say(
            CASE_UNREADABLE,
            &[
                ("file", file.as_str().into()),
                ("why", io_fault(words, error).into()),
            ],
        ),
        CaseFault::Wrong { file, found } => found
            .iter()
            .map(|diagnostic| finding(words, file, diagnostic))
            .collect::<Vec<_>>()
            .join("\n"),
        CaseFault::Unsound { file, error } => words.say(
            CASE_UNSOUND,
            &[("file", file.as_str().into()), ("what", error.to_string().into())],
        ),
    }
}

/// One thing that is wrong with a file: `case.ron:112:14: E031 ...`.
pub fn finding(words: &Words, file: &str, diagnostic: &Diagnostic) -> String {
    let (code, sentence) = (diagnostic.code().as_str(), words.diagnostic(diagnostic));
    let file = harmless(file);
    match diagnostic.span {
        Some(span) => format!("{file}:{}:{}: {code} {sentence}", span.line, span.column),
        None => format!("{file}: {code} {sentence}"),
    }
}

/// That the program stops because of a fault of its own, and where a report of it is.
pub fn stopped(words: &Words, report: &Path) -> String {
    words.about(STOPPED, "file", report.display().to_string())
}

/// That it stopped so the last time.
pub fn stopped_before(words: &Words, report: &Path) -> String {
    words.about(STOPPED_BEFORE, "file", report.display().to_string())
}

/// Why a report can't be written to a file.
pub fn report_fault(words: &Words, file: &Path, error: &io::Error) -> String {
    let name = file.display().to_string();
    match error.kind() {
        ErrorKind::AlreadyExists => words.about(REPORT_EXISTS, "file", name),
        ErrorKind::NotFound => words.about(JOURNAL_NO_FOLDER, "file", name),
        _ => words.say(
            REPORT_UNWRITABLE,
            &[("file", name.into()), ("why", io_fault(words, error).into())],
        ),
    }
}

/// Why there is no library.
pub fn library_fault(words: &Words, fault: &LibraryError) -> String {
    match fault {
        LibraryError::NoDataDirectory => words.text(LIBRARY_NO_DATA),
        LibraryError::NoFolder(folder) => words.say(
            LIBRARY_NO_FOLDER,
            &[("folder", folder.display().to_string().into())],
        ),
    }
}

/// That nobody of that name sits at this table, and who does.
pub fn no_such_seat(words: &Words, world: &World, name: &str) -> String {
    let known: Vec<&str> = world.seats.rows().iter().map(|seat| seat.id.as_str()).collect();
    words.say(
        NO_SUCH_SEAT,
        &[("name", name.into()), ("known", words.list(&known).into())],
    )
}

/// Whether nothing can be written there at all, however much room there is.
fn is_closed(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::NotADirectory
    )
}

/// Why a file can't be read or written, as the end of a sentence.
fn io_fault(words: &Words, error: &io::Error) -> String {
    let key = match error.kind() {
        ErrorKind::NotFound => WHY_NOT_FOUND,
        ErrorKind::PermissionDenied => WHY_NOT_ALLOWED,
        ErrorKind::AlreadyExists => WHY_EXISTS,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => WHY_DISK_FULL,
        ErrorKind::ReadOnlyFilesystem => WHY_READ_ONLY,
        ErrorKind::IsADirectory => WHY_FOLDER,
        ErrorKind::NotADirectory => WHY_NO_FOLDER,
        _ => return words.say(WHY_OTHER, &[("error", error.to_string().into())]),
    };
    words.text(key)
}

fn mebibytes(bytes: u64) -> String {
    (bytes / (1024 * 1024)).to_string()
}
