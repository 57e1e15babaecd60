//! A case being written: its file, the text as it is now, and what was not saved yet. Nothing but the edit changes in the
//! file, a save is whole or not at all, and what was not saved is kept beside the player's data until it is.

use super::source::read_at_most_a_case;
use super::store::write_whole;
use crate::scenario::{Diagnostic, parse_bytes};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use thiserror::Error;

/// What may stand before a text in UTF-8 and is no part of it.
const MARK: &str = "\u{feff}";

/// A case being written.
#[derive(Debug, Clone)]
pub struct Manuscript {
    path: PathBuf,
    /// The file as it was last read or written.
    disk: Vec<u8>,
    form: Form,
    /// Lines end in `\n`; without a mark before it.
    text: String,
    /// Where what was not saved is kept.
    draft: PathBuf,
}

/// How the file is written, beside its words: kept as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Form {
    mark: bool,
    /// Every line ends as Windows ends lines.
    crlf: bool,
}

impl Form {
    fn of(text: &str) -> Form {
        let ends = text.matches('\n').count();
        Form {
            mark: text.starts_with(MARK),
            crlf: ends > 0 && text.matches("\r\n").count() == ends && text.matches('\r').count() == ends,
        }
    }

    fn read(self, text: &str) -> String {
        let text = if self.mark {
            text.strip_prefix(MARK).unwrap_or(text)
        } else {
            text
        };
        if self.crlf {
            text.replace("\r\n", "\n")
        } else {
            text.to_owned()
        }
    }

    fn write(self, text: &str) -> String {
        let mark = if self.mark { MARK } else { "" };
        let text = if self.crlf {
            // What was pasted may bring its own.
            text.replace("\r\n", "\n").replace('\n', "\r\n")
        } else {
            text.to_owned()
        };
        format!("{mark}{text}")
    }
}

/// How the file stands to what is being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disk {
    /// As it was.
    Same,
    /// It was changed elsewhere and nothing was being written: that is the text now.
    Taken,
    /// It was changed elsewhere, and here too. Nothing was done.
    Both,
    /// It is no longer there, or can't be read. What is being written is kept.
    Gone,
}

/// Why a case can't be written on.
#[derive(Debug, Error)]
pub enum ManuscriptFault {
    /// The file can't be read.
    #[error("can't be read: {0}")]
    Unreadable(io::Error),
    /// The file is no text, or too large for a case.
    #[error("no text of a case")]
    NoText(Vec<Diagnostic>),
    /// The file can't be written. It is as it was.
    #[error("can't be written: {0}")]
    Unwritable(io::Error),
    /// The file was changed elsewhere since it was read. Nothing was written.
    #[error("changed elsewhere")]
    ChangedElsewhere,
    /// There is something of that name already.
    #[error("{0} exists")]
    Exists(PathBuf),
}

impl Manuscript {
    /// Opens a file; what was not saved the last time is taken up again from the folder `drafts`.
    ///
    /// # Errors
    /// When it can't be read or is no text.
    pub fn open(path: &Path, drafts: &Path) -> Result<Manuscript, ManuscriptFault> {
        // A link is followed once, here: a save replaces the file and leaves the link alone.
        let path = fs::canonicalize(path).map_err(ManuscriptFault::Unreadable)?;
        let disk = read(&path)?;
        let (form, text) = understood(&disk)?;
        let mut manuscript = Manuscript {
            draft: draft_of(&path, drafts),
            path,
            disk,
            form,
            text,
        };
        manuscript.take_up();
        Ok(manuscript)
    }

    /// Makes the folder `folder` with a case in it. What is there already is left alone.
    ///
    /// # Errors
    /// When it exists or can't be written.
    pub fn begin(folder: &Path, text: &str) -> Result<PathBuf, ManuscriptFault> {
        let path = folder.join("case.ron");
        if path.exists() {
            return Err(ManuscriptFault::Exists(path));
        }
        fs::create_dir_all(folder)
            .and_then(|()| write_whole(&path, text.as_bytes()))
            .map_err(ManuscriptFault::Unwritable)?;
        Ok(path)
    }

    /// What was not saved the last time, if there is any.
    fn take_up(&mut self) {
        let Ok(kept) = fs::read_to_string(&self.draft) else {
            return;
        };
        let Some((base, text)) = kept.split_once('\n') else {
            return;
        };
        text.clone_into(&mut self.text);
        if base != self.base() {
            // Of another state of the file: then both were changed, which only the writer can settle.
            self.disk = Vec::new();
        }
    }

    fn base(&self) -> String {
        blake3::hash(&self.disk).to_hex().to_string()
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The text as it is now. Its lines end in `\n`.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, to write in.
    pub fn text_mut(&mut self) -> &mut String {
        &mut self.text
    }

    /// The bytes of the file if it were saved now.
    pub fn bytes(&self) -> Vec<u8> {
        self.form.write(&self.text).into_bytes()
    }

    /// Whether there is something to save.
    pub fn is_changed(&self) -> bool {
        self.bytes() != self.disk
    }

    /// Keeps what was not saved, so that it is there at the next start; or forgets it when there is nothing.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn keep_draft(&self) -> io::Result<()> {
        if !self.is_changed() {
            return match fs::remove_file(&self.draft) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }
        if let Some(folder) = self.draft.parent() {
            fs::create_dir_all(folder)?;
        }
        write_whole(&self.draft, format!("{}\n{}", self.base(), self.text).as_bytes())
    }

    /// Looks whether the file was changed elsewhere, and takes that over where nothing is lost by it.
    pub fn look(&mut self) -> Disk {
        let Ok(now) = read(&self.path) else {
            // From now on what is here is the only copy: it is kept as what was not saved.
            self.disk = Vec::new();
            return Disk::Gone;
        };
        if now == self.disk {
            return Disk::Same;
        }
        if now == self.bytes() {
            // The same was written elsewhere.
            self.disk = now;
            return Disk::Same;
        }
        if self.is_changed() {
            return Disk::Both;
        }
        match understood(&now) {
            Ok((form, text)) => {
                (self.disk, self.form, self.text) = (now, form, text);
                Disk::Taken
            }
            Err(_) => Disk::Gone,
        }
    }

    /// Takes what is in the file, and leaves what was written here.
    ///
    /// # Errors
    /// When it can't be read or is no text; then nothing was done.
    pub fn take_disk(&mut self) -> Result<(), ManuscriptFault> {
        let now = read(&self.path)?;
        let (form, text) = understood(&now)?;
        (self.disk, self.form, self.text) = (now, form, text);
        self.keep_draft().map_err(ManuscriptFault::Unwritable)
    }

    /// Saves, whole or not at all. Without a change nothing is written.
    ///
    /// # Errors
    /// When the file was changed elsewhere, or can't be written.
    pub fn save(&mut self) -> Result<(), ManuscriptFault> {
        match read(&self.path) {
            Ok(now) if now != self.disk && now != self.bytes() => Err(ManuscriptFault::ChangedElsewhere),
            _ => self.save_over(),
        }
    }

    /// Saves, also where the file was changed elsewhere.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn save_over(&mut self) -> Result<(), ManuscriptFault> {
        let bytes = self.bytes();
        if read(&self.path).ok().as_ref() != Some(&bytes) {
            write_whole(&self.path, &bytes).map_err(ManuscriptFault::Unwritable)?;
        }
        self.disk = bytes;
        self.keep_draft().map_err(ManuscriptFault::Unwritable)
    }
}

/// Whether something of the case in this file was not saved, by what is kept in the folder `drafts`.
pub fn has_draft(path: &Path, drafts: &Path) -> bool {
    fs::canonicalize(path).is_ok_and(|path| draft_of(&path, drafts).is_file())
}

/// Where is kept what was not saved.
fn draft_of(path: &Path, drafts: &Path) -> PathBuf {
    let name = blake3::hash(path.as_os_str().as_encoded_bytes()).to_hex();
    drafts.join(format!("{name}.draft"))
}

fn read(path: &Path) -> Result<Vec<u8>, ManuscriptFault> {
    read_at_most_a_case(path).map_err(ManuscriptFault::Unreadable)
}

/// A file's words and how they are written.
fn understood(bytes: &[u8]) -> Result<(Form, String), ManuscriptFault> {
    match std::str::from_utf8(bytes) {
        Ok(text) if bytes.len() <= crate::scenario::LARGEST && !text.contains('\0') => {
            let form = Form::of(text);
            Ok((form, form.read(text)))
        }
        _ => Err(ManuscriptFault::NoText(parse_bytes(bytes).diagnostics)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn write(folder: &Path, bytes: &[u8]) -> PathBuf {
        let path = folder.join("case.ron");
        fs::write(&path, bytes).expect("a file");
        path
    }

    proptest! {
        #[test]
        fn saving_without_an_edit_leaves_every_byte(text in "(\u{feff})?([a-z\"é(),: \t]|\r\n|\n|\r){0,60}") {
            let folder = tempfile::tempdir().expect("a folder");
            let path = write(folder.path(), text.as_bytes());
            let mut manuscript = Manuscript::open(&path, folder.path()).expect("it opens");
            prop_assert!(!manuscript.is_changed());
            manuscript.save_over().expect("it saves");
            prop_assert_eq!(fs::read(&path).expect("bytes"), text.as_bytes());
        }

        #[test]
        fn an_edit_changes_only_its_own_bytes(
            lines in proptest::collection::vec("[a-z\"é(),: ]{0,12}", 1..8),
            (mark, crlf, at) in (any::<bool>(), any::<bool>(), 0usize..8),
        ) {
            let folder = tempfile::tempdir().expect("a folder");
            let end = if crlf { "\r\n" } else { "\n" };
            let mark = if mark { MARK } else { "" };
            let file = |lines: &[String]| format!("{mark}{}{end}", lines.join(end));
            let path = write(folder.path(), file(&lines).as_bytes());
            let mut manuscript = Manuscript::open(&path, folder.path()).expect("it opens");
            let at = at % lines.len();
            let mut edited = lines.clone();
            edited[at].push('X');
            let start: usize = lines.iter().take(at).map(|line| line.len() + 1).sum();
            manuscript.text_mut().insert(start + lines[at].len(), 'X');
            manuscript.save().expect("it saves");
            prop_assert_eq!(fs::read_to_string(&path).expect("text"), file(&edited));
        }
    }

    #[test]
    fn what_was_not_saved_is_there_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = write(folder.path(), b"(one)\n");
        let mut manuscript = Manuscript::open(&path, folder.path()).expect("it opens");
        manuscript.text_mut().push_str("two\n");
        manuscript.keep_draft().expect("a draft");
        drop(manuscript);
        let mut again = Manuscript::open(&path, folder.path()).expect("it opens");
        assert_eq!((again.text(), again.is_changed()), ("(one)\ntwo\n", true));
        assert_eq!(again.look(), Disk::Same);
        again.save().expect("it saves");
        let third = Manuscript::open(&path, folder.path()).expect("it opens");
        assert_eq!((third.text(), third.is_changed()), ("(one)\ntwo\n", false));
    }

    #[test]
    fn a_change_elsewhere_is_taken_over_when_nothing_is_lost_and_never_written_over_unasked() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = write(folder.path(), b"one");
        let mut manuscript = Manuscript::open(&path, folder.path()).expect("it opens");
        fs::write(&path, "two").expect("elsewhere");
        assert_eq!((manuscript.look(), manuscript.text()), (Disk::Taken, "two"));
        manuscript.text_mut().push_str(" mine");
        fs::write(&path, "three").expect("elsewhere");
        assert_eq!(manuscript.look(), Disk::Both);
        let refused = manuscript.save().expect_err("both were changed");
        assert!(matches!(refused, ManuscriptFault::ChangedElsewhere));
        assert_eq!(fs::read_to_string(&path).expect("text"), "three");
        let mut other = manuscript.clone();
        other.take_disk().expect("it is read");
        assert_eq!((other.text(), other.is_changed()), ("three", false));
        manuscript.save_over().expect("it is asked");
        assert_eq!(fs::read_to_string(&path).expect("text"), "two mine");
    }

    #[test]
    fn a_draft_of_another_state_of_the_file_leaves_the_choice_to_the_writer() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = write(folder.path(), b"one");
        let mut manuscript = Manuscript::open(&path, folder.path()).expect("it opens");
        manuscript.text_mut().push_str(" mine");
        manuscript.keep_draft().expect("a draft");
        fs::write(&path, "two").expect("elsewhere");
        let mut again = Manuscript::open(&path, folder.path()).expect("it opens");
        assert_eq!(again.text(), "one mine");
        assert_eq!(again.look(), Disk::Both);
    }

    #[test]
    fn a_file_that_is_gone_or_no_text_loses_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = write(folder.path(), b"one");
        let mut manuscript = Manuscript::open(&path, folder.path()).expect("it opens");
        manuscript.text_mut().push_str(" mine");
        fs::remove_file(&path).expect("it goes");
        assert_eq!((manuscript.look(), manuscript.text()), (Disk::Gone, "one mine"));
        manuscript.save().expect("it is made again");
        assert_eq!(fs::read_to_string(&path).expect("text"), "one mine");
        let strange = write(folder.path(), b"\xff\xfe");
        let fault = Manuscript::open(&strange, folder.path()).expect_err("no text");
        assert!(matches!(fault, ManuscriptFault::NoText(_)));
    }

    #[test]
    fn a_new_case_is_never_written_over_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = Manuscript::begin(&folder.path().join("new"), "(a)").expect("it is made");
        assert_eq!(fs::read_to_string(&path).expect("text"), "(a)");
        let refused = Manuscript::begin(&folder.path().join("new"), "(b)").expect_err("it is there");
        assert!(matches!(refused, ManuscriptFault::Exists(_)));
        assert_eq!(fs::read_to_string(&path).expect("text"), "(a)");
    }
}
