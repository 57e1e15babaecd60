//! Text play by a file of answers: a whole case in both languages, leaving, going on, asking for help.

use crate::program;
use std::path::Path;

/// Plays with these answers; what was said.
#[track_caller]
fn played(folder: &Path, arguments: &[&str], answers: &str) -> String {
    program::said(folder, &[&["play", "--text"], arguments].concat(), answers)
}

/// One turn in which the first card is laid, the family followed, nothing planned, and the turn closed.
const TURN: &str = "\n1\n\n1\n\n1\n\n";
/// How it was, three guesses, no words on what one saw it by, and on.
const GUESS: &str = "Vol.\n1\n2\n3\n\n\n";

fn whole_case() -> String {
    let second = format!("\nEen rustige avond.\n{}", &TURN[1..]);
    let figures = "\n";
    format!(
        "{TURN}{second}{}{GUESS}{figures}{}{GUESS}\n",
        TURN.repeat(2),
        TURN.repeat(4)
    )
}

#[test]
fn a_file_of_answers_plays_a_whole_case() {
    for (language, end, week) in [
        ("nl", "Nabespreking", "De week van Samira"),
        ("en", "Debrief", "Samira’s week"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let arguments = ["el-amrani", "--seat", "gp", "--seed", "5", "--lang", language];
        let answers = format!("?\nd\n{}", whole_case());
        let said = played(folder.path(), &arguments, &answers);
        assert!(said.contains(end), "{said}");
        assert!(said.contains(week), "{said}");
        assert!(said.contains("Een rustige avond."), "{said}");
        assert!(said.lines().all(|line| line.chars().count() <= 100), "{said}");
    }
}

#[test]
fn the_figures_of_the_debrief_are_read_by_whoever_asks_for_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = ["el-amrani", "--seat", "gp", "--seed", "5", "--lang", "en"];
    let turned = |answer: &str| {
        let answers = format!("{}{}", whole_case(), format!("{answer}\n").repeat(40));
        played(folder.path(), &arguments, &answers)
    };
    let (asked, passed) = (turned("1"), turned(""));
    for said in [&asked, &passed] {
        assert!(
            said.contains("1 for what stands behind this (the figures"),
            "{said}"
        );
    }
    assert!(asked.contains("(UPC)") && !passed.contains("(UPC)"));
    let evidence = |said: &str| said.lines().filter(|line| line.starts_with("    turn ")).count();
    assert!(
        evidence(&asked) > evidence(&passed),
        "the evidence that was put away is read out too"
    );
    assert!(passed.contains("more times"), "{passed}");
}

#[test]
fn the_debrief_of_a_short_case_stops_after_its_first_page_unless_one_reads_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = [
        "verhoef",
        "--seat",
        "youth-worker",
        "--seat",
        "peer-expert",
        "--seed",
        "3",
        "--lang",
        "nl",
    ];
    let first = include_str!("../fixtures/golden/first/answers.txt");
    let (whole, _) = first.split_once("Klaar.").expect("the last impression");
    let whole = format!("{whole}Klaar.\n1\n2\n1\n\n\n\n");
    let told = |answers: &str| played(folder.path(), &arguments, &format!("{whole}{answers}"));
    let brief = told("\n\n");
    let more = told("\n1\n");
    for said in [&brief, &more] {
        assert!(said.contains("In het kort\n-----------"), "{said}");
        assert!(said.contains("Dit was het in het kort."), "{said}");
        assert!(said.contains("Het verslag van dit spel staat in"), "{said}");
    }
    for section in ["\nKantelpunten\n", "\nBronnen\n"] {
        assert!(!brief.contains(section), "{brief}");
        assert!(more.contains(section), "{more}");
    }
}

#[test]
fn at_the_end_of_input_it_says_how_to_go_on_and_it_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let said = played(
        folder.path(),
        &["el-amrani", "--seat", "gp", "--seed", "5", "--lang", "en"],
        &format!("{TURN}\nQuiet evenings.\n1\n"),
    );
    let journal = said
        .split_whitespace()
        .find(|word| word.ends_with(".samenspel"))
        .expect("where the journal is");
    assert!(said.contains("--resume"), "{said}");
    let again = played(folder.path(), &["--resume", journal, "--lang", "nl"], "\nt\nq\n");
    assert!(again.contains("The game now speaks English."), "{again}");
    assert!(again.contains("Quiet evenings."), "{again}");
}

#[test]
fn a_tip_is_said_before_its_page_and_again_only_when_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/everything");
    let case = case.to_str().expect("a path in UTF-8");
    let arguments = [case, "--seat", "gp", "--lang", "en"];
    let tip = "[Tip] What they say stands first.";
    let said = played(folder.path(), &arguments, "99\n\nq\n");
    assert_eq!(said.matches(tip).count(), 1, "{said}");
    let tip_at = said.find(tip).expect("the tip");
    assert!(said[tip_at..].contains("== Turn one"), "{said}");
    let said = played(folder.path(), &arguments, "r\nq\n");
    assert_eq!(said.matches(tip).count(), 2, "{said}");
}

#[test]
fn what_is_no_answer_is_asked_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let said = played(
        folder.path(),
        &["--lang", "en"],
        "99\nx\n1\n7\n1 2\nAnn\nBo\nzzz\n\nq\n",
    );
    assert!(said.contains("Type a number from 1 to"), "{said}");
    assert!(said.contains("Pass the device to Ann"), "{said}");
    assert!(said.contains("samenspel play --text --resume"), "{said}");
}

#[test]
fn the_log_can_be_searched_on_a_page_that_asks_for_no_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = ["el-amrani", "--seat", "gp", "--seed", "5", "--lang", "en"];
    let answers = format!("{TURN}l\nL HOUSE karim\nl samira zzz\nq\n");
    let said = played(folder.path(), &arguments, &answers);
    assert!(said.contains("l house: only the lines with ‘house’"), "{said}");
    let logs: Vec<&str> = said.split("== What happened").skip(1).collect();
    let lines = |log: &str| log.lines().filter(|line| line.starts_with("  - ")).count();
    let [whole, found, none] = logs[..] else {
        panic!("three times the log: {said}");
    };
    assert!(0 < lines(found) && lines(found) < lines(whole), "{said}");
    assert!(found.contains("You follow the family"), "{found}");
    assert!(none.contains("There is no line yet with: samira zzz"), "{none}");
    assert_eq!(lines(none), 0, "{none}");
}

#[test]
fn what_is_written_may_begin_with_the_letter_of_the_log() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = ["el-amrani", "--seat", "gp", "--seed", "5", "--lang", "en"];
    let answers = format!("{TURN}\nL sleeps through the night.\nq\n");
    let said = played(folder.path(), &arguments, &answers);
    assert!(!said.contains("== What happened"), "{said}");
    let journal = folder.path().join("data/sessions/el-amrani-1.samenspel");
    let kept = std::fs::read_to_string(journal).expect("the journal");
    assert!(kept.contains("L sleeps through the night."), "{kept}");
}

#[test]
fn what_was_written_stays_where_an_empty_line_is_given_to_change_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = ["el-amrani", "--seat", "gp", "--seed", "5", "--lang", "en"];
    let second = format!("\nA quiet evening.\n{}", &TURN[1..]);
    let page = format!("{TURN}{second}{}Full.\n1\n2\n3\nThe diary.\n", TURN.repeat(2));
    let said = played(folder.path(), &arguments, &format!("{page}q\n"));
    assert_eq!(
        said.matches("How was it? (you may leave this empty) Full.")
            .count(),
        1,
        "{said}"
    );
    assert!(
        !said.contains("How was it? (you may leave this empty) Change"),
        "{said}"
    );
    let number = |after: &str| {
        let lines = said.lines().skip_while(|line| !line.contains(after)).skip(1);
        let digits = lines.map(|line| {
            line.trim()
                .chars()
                .take_while(char::is_ascii_digit)
                .collect::<String>()
        });
        digits
            .into_iter()
            .find(|digits| !digits.is_empty())
            .expect("a number")
    };
    let (felt, seen_by) = (
        number("leave this empty) Full."),
        number("leave this empty) The diary."),
    );
    let folder = tempfile::tempdir().expect("a folder");
    let answers = format!("{page}{felt}\n\n{seen_by}\nGranny laughed.\n\n\nq\n");
    let said = played(folder.path(), &arguments, &answers);
    let asked = "(now: “Full.”; empty line: it stays; a dash: it goes)";
    assert!(said.contains(asked), "{said}");
    let journal = folder.path().join("data/sessions/el-amrani-1.samenspel");
    let kept = std::fs::read_to_string(journal).expect("the journal");
    assert!(
        kept.contains("Full.") && kept.contains("Granny laughed."),
        "{kept}"
    );
    assert!(!kept.contains("The diary."), "{kept}");
    let folder = tempfile::tempdir().expect("a folder");
    played(folder.path(), &arguments, &format!("{page}{felt}\n-\n\n\nq\n"));
    let journal = folder.path().join("data/sessions/el-amrani-1.samenspel");
    let kept = std::fs::read_to_string(journal).expect("the journal");
    assert!(kept.contains("The diary.") && !kept.contains("Full."), "{kept}");
}
