//! When the program stops because of a fault of its own: a report comes, with nothing in it of what was played. The hook
//! belongs to a whole program: so the test runs itself as one of its own.

use samenspel::session::{report_faults, take_report};
use std::path::PathBuf;
use std::process::Command;

const FOLDER: &str = "SAMENSPEL_TEST_STOPS_IN";
const SECRET: &str = "what a player wrote";

#[test]
fn a_fault_leaves_a_report_that_says_where_and_nothing_of_what_was_played() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        report_faults(PathBuf::from(folder), |file| format!("see {}", file.display()));
        let text = SECRET.to_owned();
        let fault = text.parse::<u32>();
        fault.unwrap_or_else(|error| panic!("{text}: {error}"));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let name = "stopping::a_fault_leaves_a_report_that_says_where_and_nothing_of_what_was_played";
    let program = std::env::current_exe().expect("this program");
    let ran = Command::new(program)
        .args(["--exact", name, "--nocapture"])
        .env(FOLDER, folder.path())
        .output()
        .expect("it runs");
    assert!(!ran.status.success(), "it stopped");
    let report = take_report(folder.path()).expect("a report");
    let text = std::fs::read_to_string(&report).expect("text");
    assert!(text.contains("stopping.rs"), "it says where: {text}");
    assert!(!text.contains(SECRET), "{text}");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(said.contains("see ") && said.contains("stopped-1.txt"), "{said}");
}
