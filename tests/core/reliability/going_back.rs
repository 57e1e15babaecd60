//! Going back where the disk takes no more, or the program is killed, at any byte of the new journal: it is there whole or
//! not at all, and the play that one went back in is as it was.

use super::{long, play_on, players, shortest, told};
use samenspel::engine::state::Seed;
use samenspel::session::{Library, Recording};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Bytes in one unit of `ulimit -f`.
const UNIT: usize = 512;

/// A whole play in a library of its own.
fn played(folder: &Path) -> (Library, PathBuf) {
    let library = Library::open(Some(folder.join("data")), None).expect("a library");
    let source = shortest();
    let mut play = library
        .begin(&source, Seed(1), players(&source))
        .expect("it begins");
    play_on(&mut play).expect("nothing fails");
    let path = play.path().to_owned();
    (library, path)
}

/// Goes back to turn three where a file holds `units` at most; when it would hold more, the program is told, or killed.
fn go_back(folder: &Path, path: &Path, units: usize, killed: bool) -> Output {
    let trap = if killed { "" } else { "trap '' XFSZ; " };
    Command::new("sh")
        .arg("-c")
        .arg(format!("{trap}ulimit -f {units} && exec \"$@\""))
        .args([
            "sh",
            env!("CARGO_BIN_EXE_samenspel"),
            "play",
            "--text",
            "--lang",
            "en",
        ])
        .arg("--data")
        .arg(folder.join("data"))
        .arg("--resume")
        .arg(path)
        .args(["--from-turn", "3"])
        .stdin(Stdio::null())
        .output()
        .expect("a shell runs it")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn wherever_the_disk_is_full_the_new_play_is_whole_or_not_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let (library, path) = played(folder.path());
    let before = fs::read(&path).expect("bytes");
    let branch = library.branch(&path, 3).expect("it branches");
    let (whole, made) = (branch.records().to_vec(), branch.path().to_owned());
    drop(branch);
    library.delete(&made).expect("deleted");
    let sessions = library.sessions_dir();
    let step = if long() { 1 } else { 19 };
    let (mut failed, mut made) = (0, 0);
    for killed in [false, true] {
        for units in (0..=before.len() / UNIT + step).step_by(step) {
            let output = go_back(folder.path(), &path, units, killed);
            let about = format!("{units} units, killed: {killed}: {output:?}");
            assert_eq!(fs::read(&path).expect("bytes"), before, "{about}");
            let there = library.sessions();
            match there.iter().find(|entry| entry.path != path) {
                Some(new) => {
                    let recording = Recording::read(&new.path).expect(&about);
                    assert!(recording.records.starts_with(&whole), "{about}");
                    library.delete(&new.path).expect(&about);
                    made += 1;
                }
                None if killed => failed += 1,
                None => {
                    let said = String::from_utf8_lossy(&output.stderr);
                    assert!(said.contains("could not be saved"), "{about}");
                    assert_eq!(names(&sessions), ["verhoef-1.samenspel"], "{about}");
                    failed += 1;
                }
            }
            // What a killed program left has no name of a journal, and never gets one.
            for name in names(&sessions).iter().filter(|name| name.ends_with(".new")) {
                assert!(killed, "{about}");
                fs::remove_file(sessions.join(name)).expect("removed");
            }
        }
    }
    told(&format!(
        "going back failed {failed} times and succeeded {made} times"
    ));
    assert!(failed >= 4 && made >= 2, "{failed}, {made}");
}
