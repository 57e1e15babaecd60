//! A play and its journal: taking commands and notes, keeping them on disk before they happen, going on, replaying.
//! Knows files; knows no screen and no rule of play.

mod branch;
mod chain;
mod codec;
mod edited;
mod entry;
mod header;
#[cfg(test)]
mod hostile;
mod journal;
mod library;
mod line;
mod manuscript;
mod play;
mod recording;
mod rehearsal;
mod replay;
mod setup;
mod source;
mod stop;
mod store;
mod study;
mod summary;
mod witness;

pub use codec::{Codec, CodecError};
pub use edited::Edited;
pub use entry::{Entry, Note, Outlook, Player, Record};
pub use header::{FORMAT, Header, HeaderError, Parent, Title};
pub use library::{CaseEntry, Library, LibraryError, SessionEntry, fresh_seed};
pub use manuscript::{Disk, Manuscript, ManuscriptFault, has_draft};
pub use play::{FilePlay, MemoryPlay, NAME_CHARS, Play, PlayError, TEXT_CHARS};
pub use recording::{JOURNAL_BYTES, JournalError, Recording, Torn};
pub use rehearsal::Rehearsal;
pub use replay::{Difference, Differs, ReplayReport, replay};
pub use setup::{Setup, seated};
pub use source::{CaseFault, Examined, Origin, Source, Texts, case_file};
pub use stop::{report_faults, take_report};
pub use store::{FileStore, MemoryStore, Store};
pub use study::{Study, study};
pub use summary::Summary;
pub use witness::{Parting, keep, players_of, take_over};
