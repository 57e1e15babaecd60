//! When the program stops because of a fault of its own: a report next to the sessions, which says where in the program
//! it was and nothing of what was played, and is told of at the next start.

use std::backtrace::Backtrace;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};

/// Beginning of the name of a report that nobody was told of yet.
const UNTOLD: &str = "stopped-";
/// The same once somebody was.
const TOLD: &str = "told-stopped-";
/// Reports in a folder at most: a fault at every start must not fill it.
const MOST: u32 = 100;

/// From now on, when the program stops because of a fault of its own, a report of it comes to stand in `folder` and
/// `sentence` is told on standard error with its name. What was played is on disk already.
pub fn report_faults(folder: PathBuf, sentence: impl Fn(&Path) -> String + Send + Sync + 'static) {
    panic::set_hook(Box::new(move |fault| {
        let written = write(&folder, &report(fault));
        // Whoever can't be told that it stopped, can't be told either that this couldn't be said.
        let _ = match written {
            Ok(path) => writeln!(io::stderr(), "{}", sentence(&path)),
            Err(error) => writeln!(io::stderr(), "{error}"),
        };
    }));
}

/// What stands in a report. The message of the fault is left out unless it is a part of the program: one that was made
/// while it ran could hold what a player wrote.
fn report(fault: &PanicHookInfo<'_>) -> String {
    let at = fault.location().map(ToString::to_string).unwrap_or_default();
    let message = fault
        .payload()
        .downcast_ref::<&'static str>()
        .copied()
        .unwrap_or("-");
    let thread = std::thread::current();
    format!(
        "Samenspel {}, {} {}\nat {at}\nin {}\n{message}\n\n{}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        thread.name().unwrap_or("-"),
        Backtrace::force_capture(),
    )
}

fn write(folder: &Path, report: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let free = (1..=MOST)
        .map(|number| folder.join(format!("{UNTOLD}{number}.txt")))
        .find(|path| !path.exists() && !told_name(path).exists());
    let path = free.ok_or(io::ErrorKind::AlreadyExists)?;
    let mut file = File::create_new(&path)?;
    file.write_all(report.as_bytes())?;
    file.sync_all()?;
    Ok(path)
}

fn told_name(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(name.replacen(UNTOLD, TOLD, 1))
}

/// The newest report in `folder` that nobody was told of; from now on all of them were told. Gives the name it has from
/// now on.
pub fn take_report(folder: &Path) -> Option<PathBuf> {
    let mut untold: Vec<PathBuf> = fs::read_dir(folder)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(UNTOLD)
        })
        .collect();
    untold.sort_by_key(|path| fs::metadata(path).and_then(|about| about.modified()).ok());
    let told: Vec<PathBuf> = untold
        .into_iter()
        .map(|path| {
            let told = told_name(&path);
            // Where it can't be renamed it is told again at the next start: better twice than never.
            if fs::rename(&path, &told).is_ok() {
                told
            } else {
                path
            }
        })
        .collect();
    told.into_iter().next_back()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_told_of_once_and_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(take_report(folder.path()), None);
        let first = write(folder.path(), "one").expect("it is written");
        let second = write(folder.path(), "two").expect("it is written");
        assert_ne!(first, second);
        let told = take_report(folder.path()).expect("there is one");
        let text = fs::read_to_string(&told).expect("it stays");
        assert!(text == "one" || text == "two");
        assert_eq!(take_report(folder.path()), None);
        let third = write(folder.path(), "three").expect("it is written");
        assert!(![&first, &second].contains(&&third), "no name comes twice");
    }

    #[test]
    fn there_are_never_more_than_a_hundred() {
        let folder = tempfile::tempdir().expect("a folder");
        for _ in 0..MOST {
            write(folder.path(), "again").expect("it is written");
        }
        assert!(write(folder.path(), "again").is_err());
    }
}
