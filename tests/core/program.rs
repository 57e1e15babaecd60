//! The real program, started with arguments and with what is typed: what it says and how it ends.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What the program said, and its exit code.
pub struct Told {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Runs the program in `folder`, with its data in `folder/data`, no display, in English unless `--lang` says otherwise;
/// `typed` is all that comes on standard input.
#[track_caller]
pub fn run(folder: &Path, arguments: &[&str], typed: &str) -> Told {
    let english = if arguments.contains(&"--lang") {
        &[][..]
    } else {
        &["--lang", "en"]
    };
    let mut child = Command::new(env!("CARGO_BIN_EXE_samenspel"))
        .args(arguments)
        .args(english)
        .arg("--data")
        .arg(folder.join("data"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut input = child.stdin.take().expect("standard input");
    // A program that has read enough may close the pipe.
    let _ = input.write_all(typed.as_bytes());
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    Told {
        code: output.status.code().expect("it ended by itself"),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// Runs it to a good end; what it said on standard output.
#[track_caller]
pub fn said(folder: &Path, arguments: &[&str], typed: &str) -> String {
    let told = run(folder, arguments, typed);
    assert_eq!(told.code, 0, "{arguments:?}: {}\n{}", told.err, told.out);
    told.out
}
