//! What all checks are tested by: the case that has everything once, with one fault put in.

use super::check_parsed;
use crate::scenario::diagnostic::Problem;
use crate::scenario::parse::parse;
use crate::scenario::shipped;

pub(super) const SOUND: &str = include_str!("../../../assets/everything/case.ron");

/// What is told of the case with one text put in the place of another, as the code and the first line of the
/// words it is about.
#[track_caller]
pub(super) fn check(from: &str, to: &str, expected: &[&str]) {
    assert!(SOUND.contains(from), "the case has no {from}");
    check_text(&SOUND.replacen(from, to, 1), expected);
}

#[track_caller]
fn check_text(source: &str, expected: &[&str]) {
    let parsed = parse(source);
    let game = shipped();
    let diagnostics = check_parsed(&parsed, &game.rules, &game.disciplines);
    let mut found: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| {
            let about = diagnostic
                .span
                .and_then(|span| source.get(span.start..span.end))
                .unwrap_or("");
            format!("{} {about}", diagnostic.code().as_str())
        })
        .collect();
    found.sort();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(found, expected, "{diagnostics:#?}");
}

/// As [`check`], by the codes alone.
#[track_caller]
pub(super) fn only_codes(from: &str, to: &str, expected: &[&str]) {
    assert!(SOUND.contains(from), "the case has no {from}");
    let game = shipped();
    let parsed = parse(&SOUND.replacen(from, to, 1));
    let found = check_parsed(&parsed, &game.rules, &game.disciplines);
    let mut codes: Vec<&str> = found.iter().map(|found| found.code().as_str()).collect();
    codes.sort_unstable();
    assert_eq!(codes, expected, "{found:#?}");
}

#[test]
fn a_sound_case() {
    check_text(SOUND, &[]);
}

#[test]
fn the_shipped_cases_have_no_errors() {
    let game = shipped();
    for source in [
        include_str!("../../../scenarios/verhoef/case.ron"),
        include_str!("../../../scenarios/el-amrani/case.ron"),
    ] {
        let found = check_parsed(&parse(source), &game.rules, &game.disciplines);
        let errors: Vec<_> = found.iter().filter(|diagnostic| diagnostic.is_error()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

#[test]
fn the_case_to_get_to_know_the_game_with_has_no_warnings_either() {
    check_text(include_str!("../../../scenarios/verhoef/case.ron"), &[]);
}

#[test]
fn ids_that_nothing_defines() {
    for (from, to, expected) in [
        ("touches: [\"bo\"]", "touches: [\"boo\"]", "E031 \"boo\""),
        (
            "blocked_by: [\"debts\"]",
            "blocked_by: [\"debst\"]",
            "E031 \"debst\"",
        ),
        ("of: \"ans\"", "of: \"an\"", "E031 \"an\""),
        ("diary_of: \"ans\"", "diary_of: \"x\"", "E031 \"x\""),
        ("ranking: [\"debts\"", "ranking: [\"dets\"", "E031 \"dets\""),
        ("task: \"diagnose\"", "task: \"diagnosis\"", "E031 \"diagnosis\""),
        (
            "seen_by: [\"nights\"]",
            "seen_by: [\"nihgts\"]",
            "E031 \"nihgts\"",
        ),
        (
            "discipline: \"gp\"",
            "discipline: \"pg\", id: \"gp\"",
            "E031 \"pg\"",
        ),
        ("experts: [\"psy\"]", "experts: [\"psi\"]", "E031 \"psi\""),
        ("heard_by: [\"gp\"]", "heard_by: [\"dr\"]", "E031 \"dr\""),
        (
            "between: [\"gp\", \"psy\"]",
            "between: [\"gp\", \"psyc\"]",
            "E031 \"psyc\"",
        ),
        ("default: \"leave\"", "default: \"leaf\"", "E031 \"leaf\""),
        ("sources: [\"book\"]", "sources: [\"boek\"]", "E031 \"boek\""),
        (
            "Chosen(\"post\", \"open\")",
            "Chosen(\"post\", \"opens\")",
            "E031 \"opens\"",
        ),
        (
            "Chosen(\"post\", \"open\")",
            "Chosen(\"mail\", \"open\")",
            "E031 \"mail\"",
        ),
        ("Seat(\"gp\")", "Seat(\"gpp\")", "E031 \"gpp\""),
        ("Load(\"ans\", 2)", "Load(\"ann\", 2)", "E031 \"ann\""),
        ("(\"gp\", 1)", "(\"gb\", 1)", "E031 \"gb\""),
    ] {
        check(from, to, &[expected]);
    }
}

#[test]
fn an_id_that_comes_twice_or_is_badly_made() {
    check(
        "id: \"nights\"",
        "id: \"drawer\"",
        &["E030 \"drawer\"", "E031 \"nights\""],
    );
    check(
        "(id: \"open\"",
        "(id: \"leave\"",
        &["E030 \"leave\"", "E031 \"open\""],
    );
    check("id: \"sister\"", "id: \"her sister\"", &["E032 \"her sister\""]);
    check(
        "ranking: [\"debts\", \"sleep\"]",
        "ranking: [\"debts\", \"debts\"]",
        &["W033 \"debts\""],
    );
}

/// What is meant by the id that nothing defines.
#[track_caller]
fn meant(from: &str, to: &str, expected: Option<&str>) {
    let parsed = parse(&SOUND.replacen(from, to, 1));
    let game = shipped();
    let found = check_parsed(&parsed, &game.rules, &game.disciplines);
    let meant = found.iter().find_map(|told| match &told.problem {
        Problem::UnknownId { meant, .. } => Some(meant.as_ref().map(|meant| meant.id.as_str())),
        Problem::UnknownOfGame { .. } => Some(None),
        _ => None,
    });
    assert_eq!(meant, Some(expected), "{to}");
}

#[test]
fn a_discipline_or_a_task_is_known_by_its_name_too() {
    let expert = |discipline: &str| format!("id: \"psy\", discipline: \"{discipline}\"");
    for (written, id) in [
        ("huisarts", Some("gp")),
        ("Huisarts", Some("gp")),
        ("schuldhulpverlener", Some("debt-counsellor")),
        ("debt counsellor", Some("debt-counsellor")),
        ("general practitioner", Some("gp")),
        ("jeugdbescherming", Some("child-protection")),
        ("psychiater", Some("psychiatrist")),
        ("kapper", None),
    ] {
        meant("id: \"psy\", discipline: \"psychiatrist\"", &expert(written), id);
    }
    meant(
        "task: \"diagnose\"",
        "task: \"medicatie voorschrijven\"",
        Some("prescribe"),
    );
}

#[test]
fn a_number_too_big_to_be_read_is_told_with_the_range_of_its_field() {
    check("severity: 60", "severity: 600", &["E040 600"]);
    check("severity: 60", "severity: -3", &["E040 -3"]);
    check("    turns: 6,", "    turns: 999,", &["E040 999"]);
    check(
        "Trust(\"ans\", Chooser, 1)",
        "Trust(\"ans\", Chooser, 200)",
        &["E040 200"],
    );
    check("turn_days: 7", "turn_days: 700", &["E046 700"]);
    check("when: Turn(2, 6)", "when: Turn(2, 600)", &["E026 600"]);
    check("(day: 2, month: 9)", "(day: 400, month: 9)", &["E026 400"]);
}

#[test]
fn what_follows_from_an_impossible_number_of_turns_is_not_told() {
    for turns in ["77", "2", "0"] {
        check(
            "    turns: 6,",
            &format!("    turns: {turns},"),
            &[&format!("E040 {turns}")],
        );
    }
}

#[test]
fn ten_different_faults_give_ten_messages() {
    let mut source = SOUND.to_owned();
    for (from, to) in [
        ("format: 1,", "format: 1"),
        ("severity: 60", "severity: 600"),
        ("kind: Work", "kind: Wrok"),
        ("asks_reason: true", "ask_reason: true"),
        ("task: \"diagnose\"", "task: \"diagnos\""),
        ("id: \"nights\"", "id: \"drawer\""),
        ("title: \"The post\"", "title: (nl: \"De post\")"),
        ("capacity: 12", "capacity: 30"),
        ("when: Turn(2, 6)", "when: Turn(6, 2)"),
        ("seen_by: [\"nights\"]", "seen_by: [\"drwer\"]"),
    ] {
        assert!(source.contains(from), "{from}");
        source = source.replacen(from, to, 1);
    }
    check_text(
        &source,
        &[
            "E011 1",
            "E040 600",
            "E024 Wrok",
            "E022 ask_reason",
            "E031 \"diagnos\"",
            "E030 \"drawer\"",
            "E050 (nl: \"De post\")",
            "E040 30",
            "E042 Turn(6, 2)",
            "E031 \"drwer\"",
        ],
    );
}
