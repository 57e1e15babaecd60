//! Where a journal's bytes are kept: a locked file, or memory. What the bytes mean is for `journal`.

use std::fs::{File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// A growing row of bytes that survives what happens to the program.
pub trait Store {
    /// Adds `bytes` at the end; they are safe once this returns.
    ///
    /// # Errors
    /// When they could not be kept; some of them may be there.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// All bytes, if there are at most `limit`.
    ///
    /// # Errors
    /// When they can't be read; [`ErrorKind::FileTooLarge`] when there are more.
    fn read_all(&mut self, limit: u64) -> io::Result<Vec<u8>>;

    /// Cuts off everything after the first `length` bytes.
    ///
    /// # Errors
    /// When that could not be done.
    fn truncate(&mut self, length: u64) -> io::Result<()>;

    /// Keeps bytes that are about to be cut off, beside the rest; says in which file, if it is one.
    ///
    /// # Errors
    /// When they could not be kept.
    fn set_aside(&mut self, bytes: &[u8]) -> io::Result<Option<PathBuf>>;
}

/// Bytes in memory: for plays that need not last.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    bytes: Vec<u8>,
    aside: Vec<u8>,
}

impl MemoryStore {
    /// A store that holds these bytes already.
    pub fn holding(bytes: Vec<u8>) -> MemoryStore {
        MemoryStore {
            bytes,
            aside: Vec::new(),
        }
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What was cut off.
    pub fn aside(&self) -> &[u8] {
        &self.aside
    }
}

impl Store for MemoryStore {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    fn read_all(&mut self, limit: u64) -> io::Result<Vec<u8>> {
        if self.bytes.len() as u64 > limit {
            return Err(ErrorKind::FileTooLarge.into());
        }
        Ok(self.bytes.clone())
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        self.bytes.truncate(usize::try_from(length).unwrap_or(usize::MAX));
        Ok(())
    }

    fn set_aside(&mut self, bytes: &[u8]) -> io::Result<Option<PathBuf>> {
        self.aside.extend_from_slice(bytes);
        Ok(None)
    }
}

/// A file that one program at a time writes.
#[derive(Debug)]
pub struct FileStore {
    file: File,
    path: PathBuf,
}

impl FileStore {
    /// Makes a new file and locks it.
    ///
    /// # Errors
    /// When there is a file of that name, or it can't be made.
    pub fn create(path: &Path) -> io::Result<FileStore> {
        let file = new_file(path)?;
        keep_name(path)?;
        Ok(FileStore {
            file,
            path: path.to_owned(),
        })
    }

    /// Makes a file that holds `bytes` as soon as it has its name, and locks it: whole or not at all.
    ///
    /// # Errors
    /// When there is a file of that name, or it can't be made; then nothing new is there.
    pub fn create_whole(path: &Path, bytes: &[u8]) -> io::Result<FileStore> {
        let beside = name_beside(path);
        let made = new_file(&beside).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()?;
            take_name(&beside, path)?;
            Ok(file)
        });
        let file = made.inspect_err(|_| {
            // What is left of it is of use to nobody; that it was not made is what is told.
            let _ = std::fs::remove_file(&beside);
        })?;
        Ok(FileStore {
            file,
            path: path.to_owned(),
        })
    }

    /// Opens a file that is there and locks it.
    ///
    /// # Errors
    /// [`ErrorKind::WouldBlock`] when another program has it open, and whatever opening a file can give.
    pub fn open(path: &Path) -> io::Result<FileStore> {
        if !std::fs::metadata(path)?.is_file() {
            return Err(ErrorKind::IsADirectory.into());
        }
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        lock(&file)?;
        Ok(FileStore {
            file,
            path: path.to_owned(),
        })
    }

    /// Where the file was taken away, it is put back: whoever has it open can read it still. An older copy that came in
    /// its place is written on.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when its folder is gone, [`ErrorKind::AlreadyExists`] when something else is in its place.
    fn put_back(&mut self) -> io::Result<()> {
        if self.is_in_its_place() {
            return Ok(());
        }
        let bytes = self.read_all(u64::MAX)?;
        let found = match FileStore::open(&self.path) {
            Ok(mut found) => {
                let older = found.read_all(bytes.len() as u64);
                let older = older.map_err(|_| ErrorKind::AlreadyExists)?;
                let newer = bytes.strip_prefix(older.as_slice());
                let newer = newer.ok_or(ErrorKind::AlreadyExists)?;
                found.file.write_all(newer)?;
                found.file.sync_all()?;
                found
            }
            Err(error) => match error.kind() {
                ErrorKind::NotFound => FileStore::create_whole(&self.path, &bytes)?,
                ErrorKind::NotADirectory => return Err(ErrorKind::NotFound.into()),
                ErrorKind::WouldBlock | ErrorKind::IsADirectory => {
                    return Err(ErrorKind::AlreadyExists.into());
                }
                _ => return Err(error),
            },
        };
        self.file = found.file;
        Ok(())
    }

    /// Whether the file is still found where it was opened. Where that can't be told, it is.
    fn is_in_its_place(&self) -> bool {
        match (self.file.metadata(), std::fs::metadata(&self.path)) {
            (Ok(ours), Ok(found)) => same_file(&ours, &found),
            (_, Err(error)) => !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory),
            (Err(_), Ok(_)) => true,
        }
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where bytes are kept that were cut off.
    pub fn aside_path(&self) -> PathBuf {
        let mut name = self.path.as_os_str().to_owned();
        name.push(".torn");
        PathBuf::from(name)
    }
}

impl Store for FileStore {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.put_back()?;
        self.file.seek(SeekFrom::End(0))?;
        self.file.write_all(bytes)?;
        self.file.flush()?;
        self.file.sync_data()
    }

    fn read_all(&mut self, limit: u64) -> io::Result<Vec<u8>> {
        self.file.seek(SeekFrom::Start(0))?;
        read_at_most(&mut self.file, limit)
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        self.file.set_len(length)?;
        self.file.sync_data()
    }

    fn set_aside(&mut self, bytes: &[u8]) -> io::Result<Option<PathBuf>> {
        let path = self.aside_path();
        // A link that was laid there could lead to a file that is none of ours.
        if std::fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file()) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        let mut aside = OpenOptions::new().append(true).create(true).open(&path)?;
        aside.write_all(bytes)?;
        aside.sync_data()?;
        keep_name(&path)?;
        Ok(Some(path))
    }
}

/// Everything `from` holds, if that is at most `limit` bytes.
///
/// # Errors
/// [`ErrorKind::FileTooLarge`] when it holds more, without having read it.
pub fn read_at_most(from: &mut impl Read, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Writes a file whole or not at all: beside it first, then in its place, with the rights it had.
///
/// # Errors
/// When it can't be written; then the file is as it was.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = name_beside(path);
    let written = write_beside(&beside, path, bytes).and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        // What is left of it is of use to nobody; that it was not written is what is told.
        let _ = std::fs::remove_file(&beside);
    }
    written.and_then(|()| keep_name(path))
}

/// The name that a file has until it is whole: no other file's, and no journal's.
fn name_beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    static WRITTEN: AtomicU64 = AtomicU64::new(0);
    let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
    name.push(format!(".{}-{number}.new", std::process::id()));
    path.with_file_name(name)
}

/// A new file, locked.
fn new_file(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create_new(true)
        .open(path)?;
    lock(&file)?;
    Ok(file)
}

/// Gives a file that is whole the name `path`, if no other file has it.
fn take_name(beside: &Path, path: &Path) -> io::Result<()> {
    // First an empty file takes the name: nobody else's can then be written over.
    OpenOptions::new().write(true).create_new(true).open(path)?;
    let named = std::fs::rename(beside, path).and_then(|()| keep_name(path));
    named.inspect_err(|_| {
        let _ = std::fs::remove_file(path);
    })
}

fn write_beside(beside: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(beside)?;
    if let Ok(about) = std::fs::metadata(path) {
        if about.permissions().readonly() {
            return Err(ErrorKind::PermissionDenied.into());
        }
        file.set_permissions(about.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()
}

/// Takes the lock. Where a file system knows no locks, the play goes on without.
fn lock(file: &File) -> io::Result<()> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(ErrorKind::WouldBlock.into()),
        Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => Ok(()),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Whether two looks at a file were at the same.
#[cfg(unix)]
fn same_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Whether two looks at a file were at the same: here a file that is open can't be taken away.
#[cfg(not(unix))]
fn same_file(_one: &Metadata, _other: &Metadata) -> bool {
    true
}

/// Makes the name of a new file last as its bytes do.
#[cfg(unix)]
fn keep_name(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        _ => File::open(".")?.sync_all(),
    }
}

/// Makes the name of a new file last as its bytes do: here the file system sees to it.
#[cfg(not(unix))]
fn keep_name(_path: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder").flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_made_whole_is_locked_and_written_on() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("play");
        let mut store = FileStore::create_whole(&path, b"one\n").expect("it is made");
        assert_eq!(names(folder.path()), ["play"]);
        let locked = FileStore::open(&path).map(|_| ()).map_err(|error| error.kind());
        assert_eq!(locked, Err(ErrorKind::WouldBlock));
        store.append(b"two\n").expect("it is kept");
        assert_eq!(fs::read(&path).expect("bytes"), b"one\ntwo\n");
    }

    #[test]
    fn a_file_that_has_the_name_is_left_alone_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("play");
        fs::write(&path, "Beste Anna,").expect("written");
        let made = FileStore::create_whole(&path, b"one\n").map(|_| ());
        assert_eq!(made.map_err(|error| error.kind()), Err(ErrorKind::AlreadyExists));
        assert_eq!(names(folder.path()), ["play"]);
        assert_eq!(fs::read(&path).expect("bytes"), b"Beste Anna,");
    }
}
