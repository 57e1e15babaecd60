//! Cases with other values in them, and files made to take long: what `check` takes for sound can be played to its end,
//! and everything gets its verdict soon. What went wrong once stands in `tests/corpus` and is tried first.

use super::{long, told};
use proptest::prelude::*;
use proptest::test_runner::{FileFailurePersistence, TestCaseError, TestRunner};
use samenspel::engine::state::Seed;
use samenspel::scenario::{check_parsed, compile, parse, parse_bytes, shipped};
use samenspel::seats::Temper;
use samenspel::session::{MemoryStore, Play, Player, Recording, Texts, replay};
use std::cell::Cell;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const EVERYTHING: &str = include_str!("../../../assets/everything/case.ron");
const VERHOEF: &str = include_str!("../../../scenarios/verhoef/case.ron");

/// A value as it stands in a text: where, and of what kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Text,
    Word,
}

fn values(source: &str) -> Vec<(std::ops::Range<usize>, Kind)> {
    let bytes = source.as_bytes();
    let run = |from: usize, wanted: fn(u8) -> bool| {
        from + bytes[from..].iter().take_while(|byte| wanted(**byte)).count()
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => at = run(at, |byte| byte != b'\n'),
            b'"' => {
                let end = run(at + 1, |byte| byte != b'"');
                found.push((at..(end + 1).min(bytes.len()), Kind::Text));
                at = end + 1;
            }
            b'0'..=b'9' | b'-' => {
                let end = run(at + 1, |byte| byte.is_ascii_digit());
                found.push((at..end, Kind::Number));
                at = end;
            }
            byte if byte.is_ascii_alphabetic() => {
                let end = run(at, |byte| byte.is_ascii_alphanumeric() || byte == b'_');
                if bytes.get(end) != Some(&b':') {
                    found.push((at..end, Kind::Word));
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    found
}

/// What is put in the place of a value: another of its kind in the same text, or one that is far out.
#[derive(Debug, Clone)]
enum Other {
    Of(prop::sample::Index),
    Number(i64),
    Text(String),
    /// The value comes twice, with a comma between.
    Twice,
    /// The line it stands in is left out.
    Gone,
}

fn other() -> impl Strategy<Value = Other> {
    prop_oneof![
        6 => any::<prop::sample::Index>().prop_map(Other::Of),
        3 => prop_oneof![-3i64..=30, Just(100), Just(101), Just(255), Just(256), Just(65_535), Just(i64::MAX), Just(i64::MIN)]
            .prop_map(Other::Number),
        1 => "[a-z\u{e9}\u{202e}\u{301} ]{0,12}".prop_map(Other::Text),
        1 => Just(Other::Twice),
        1 => Just(Other::Gone),
    ]
}

fn with_others(source: &str, changes: &[(prop::sample::Index, Other)]) -> String {
    let mut text = source.to_owned();
    for (place, other) in changes {
        let values = values(&text);
        let (range, kind) = values[place.index(values.len())].clone();
        let same: Vec<_> = values.iter().filter(|(_, other)| *other == kind).collect();
        let put = match other {
            Other::Of(index) => text[same[index.index(same.len())].0.clone()].to_owned(),
            Other::Number(number) if kind == Kind::Number => number.to_string(),
            Other::Text(words) if kind == Kind::Text => format!("{words:?}"),
            Other::Twice => format!("{0}, {0}", &text[range.clone()]),
            Other::Gone => {
                let from = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
                let to = text[range.end..]
                    .find('\n')
                    .map_or(text.len(), |at| range.end + at + 1);
                text.replace_range(from..to, "");
                continue;
            }
            Other::Number(_) | Other::Text(_) => continue,
        };
        text.replace_range(range, &put);
    }
    text
}

/// That a case is refused, or can be played by colleagues to its end, kept, and played again.
#[track_caller]
fn check(source: &str) -> bool {
    let game = shipped();
    let parsed = parse(source);
    let found = check_parsed(&parsed, &game.rules, &game.disciplines);
    let Some(case) = parsed.case.filter(|_| !found.iter().any(|told| told.is_error())) else {
        assert!(!found.is_empty(), "refused without a word");
        return false;
    };
    compile(&case, &game.rules, &game.disciplines).expect("what is sound compiles");
    let source = Texts::of_case(source.to_owned())
        .read(samenspel::session::Origin::Journal, "case.ron")
        .expect("what is sound is read");
    for temper in [Temper::Random, Temper::EverythingAtOnce] {
        let players = source.world.seats.map(|_, _| Player::Colleague(temper));
        let mut play = Play::start(&source, Seed(7), players, MemoryStore::default()).expect("it begins");
        play.settle().expect("it is played");
        assert!(play.is_over(), "it comes to an end");
        let recording = Recording::from_bytes(play.store().bytes()).expect("it is kept");
        let again = replay(&recording);
        assert!(again.agrees, "{:?}", again.first_difference);
    }
    true
}

/// Tries a case with other values in it, over and over.
fn with_other_values(name: &str, source: &str, short: u32, long_run: u32) {
    let config = ProptestConfig {
        cases: if long() { long_run } else { short },
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/corpus/cases.txt"))),
        max_shrink_iters: 2000,
        ..ProptestConfig::default()
    };
    let cases = config.cases;
    let changes = prop::collection::vec((any::<prop::sample::Index>(), other()), 1..4);
    let played = Cell::new(0);
    let tried = TestRunner::new(config).run(&changes, |changes| {
        let text = with_others(source, &changes);
        let sound = catch_unwind(|| check(&text)).map_err(|_| TestCaseError::fail(text.clone()))?;
        played.set(played.get() + u32::from(sound));
        Ok(())
    });
    if let Err(error) = tried {
        panic!("{error}");
    }
    told(&format!(
        "{name}: {cases} with other values, {} of them played to the end",
        played.get()
    ));
    assert!(
        played.get() * 10 > cases,
        "nearly all are refused: little is tried"
    );
}

#[test]
fn a_case_with_other_values_is_refused_or_can_be_played() {
    with_other_values("everything", EVERYTHING, 60, 5_000);
}

#[test]
fn a_whole_case_with_other_values_too() {
    with_other_values("verhoef", VERHOEF, 40, 5_000);
}

#[test]
fn both_cases_can_be_played_as_they_are() {
    assert!(check(EVERYTHING) && check(VERHOEF));
}

#[test]
fn what_was_found_before_stays_mended() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/cases");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the corpus")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let bytes = std::fs::read(&file).expect("read");
        match std::str::from_utf8(&bytes) {
            Ok(text) => {
                check(text);
            }
            Err(_) => assert!(parse_bytes(&bytes).case.is_none(), "{}", file.display()),
        }
    }
}

/// Files of almost the most bytes that are read, each after another weakness.
fn heavy(bytes: usize) -> Vec<(&'static str, String)> {
    let filled = |unit: &str| unit.repeat(bytes / unit.len());
    let within = |from: &str, to: String| EVERYTHING.replacen(from, &to, 1);
    let numbered = |unit: &dyn Fn(usize) -> String| {
        let mut text = String::new();
        for number in 0.. {
            let next = unit(number);
            if text.len() + next.len() > bytes {
                break;
            }
            text.push_str(&next);
        }
        text
    };
    // As many events as there can be, each waiting for the one before it, with conditions that fill the file.
    let conditions = "SeverityAtMost(\"debts\", 99), ".repeat((bytes / 190 / 32).min(190));
    let events: String = (0..190)
        .map(|event| {
            let after = if event == 0 {
                "Always".to_owned()
            } else {
                format!("Happened(\"e{}\")", event - 1)
            };
            format!("(id: \"e{event}\", turns: (2, 6), when: All([{conditions}{after}]), text: \"The post comes.\"), ")
        })
        .collect();
    vec![
        (
            "events in a row",
            within("events: [", format!("events: [{events}")),
        ),
        ("brackets that open", filled("[(")),
        ("brackets that close", filled(")]")),
        ("brackets that cross", filled("([)]")),
        ("quotes", filled("\"")),
        ("commas", filled(",")),
        ("colons", filled("a:")),
        ("comments", filled("/*")),
        (
            "conditions",
            within("when: Turn(2, 6)", format!("when: {}", filled("All(["))),
        ),
        (
            "one long text",
            within("title: \"The post\"", format!("title: \"{}\"", filled("x"))),
        ),
        (
            "one long id",
            within("touches: [\"bo\"]", format!("touches: [\"{}\"]", filled("x"))),
        ),
        (
            "one long word",
            within("domain: Finances", format!("domain: {}", filled("F"))),
        ),
        (
            "one long field",
            within("severity: 60", format!("{}: 60", filled("s"))),
        ),
        (
            "one long number",
            within("severity: 60", format!("severity: {}", filled("9"))),
        ),
        (
            "many unknown ids",
            within("touches: [\"bo\"]", format!("touches: [{}]", filled("\"boo\", "))),
        ),
        (
            "many needs",
            within(
                "    needs: [",
                format!(
                    "    needs: [{}",
                    numbered(&|number| format!("(id: \"n{number}\"),"))
                ),
            ),
        ),
        (
            "many unknown fields",
            within(
                "severity: 60",
                format!("severity: 60, {}", numbered(&|number| format!("x{number}: 1, "))),
            ),
        ),
        (
            "one field many times",
            within("severity: 60", filled("severity: 60, ")),
        ),
        ("many lines", format!("{EVERYTHING}{}", filled("\n"))),
        (
            "marks",
            within(
                "title: \"The post\"",
                format!("title: \"a{}\"", filled("\u{301}")),
            ),
        ),
    ]
}

#[test]
fn a_file_made_to_take_long_gets_its_verdict_soon() {
    let bytes = if long() { 2_000_000 } else { 20_000 };
    let mut slowest = (Duration::ZERO, "");
    for (name, text) in heavy(bytes) {
        let begun = Instant::now();
        let sound = check(&text);
        let time = begun.elapsed();
        told(&format!("{name}: {} ms", time.as_millis()));
        assert_eq!(sound, matches!(name, "many lines" | "events in a row"), "{name}");
        slowest = slowest.max((time, name));
    }
    assert!(slowest.0 < Duration::from_secs(20), "{slowest:?}");
}
