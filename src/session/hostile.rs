//! Journals that were made to do harm: every line sealed, every figure within any bounds.

use super::chain::{Hash, Kind, open, seal};
use super::{MemoryStore, Play, Player, Recording, Source, replay};
use crate::engine::state::Seed;
use crate::seats::Temper;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use serde_json::Value;

fn journal() -> Vec<u8> {
    let source = Source::shipped("el-amrani").expect("sound");
    let players = source.world.seats.map(|_, _| Player::Colleague(Temper::Random));
    let mut play = Play::start(&source, Seed(3), players, MemoryStore::default()).expect("begins");
    play.settle().expect("plays");
    play.store().bytes().to_vec()
}

/// The payloads of a sound journal.
fn payloads(bytes: &[u8]) -> Vec<String> {
    let mut hash = Hash::of_nothing();
    let mut kind = Kind::Header;
    let mut payloads = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let (payload, next) = open(kind, hash, line).expect("sound");
        payloads.push(String::from_utf8(payload.to_vec()).expect("text"));
        (hash, kind) = (next, Kind::Record);
    }
    payloads
}

fn sealed(payloads: &[String]) -> Vec<u8> {
    let mut hash = Hash::of_nothing();
    let mut kind = Kind::Header;
    let mut text = String::new();
    for payload in payloads {
        let (line, next) = seal(kind, hash, payload);
        text.push_str(&line);
        (hash, kind) = (next, Kind::Record);
    }
    text.into_bytes()
}

/// Changes the `nth` number or short text of a value.
fn change(value: &mut Value, nth: &mut usize, to: &Value) {
    match value {
        Value::Number(_) | Value::String(_) | Value::Bool(_) => {
            if *nth == 0 {
                *value = to.clone();
            }
            *nth = nth.wrapping_sub(1);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| change(item, nth, to)),
        Value::Object(fields) => fields.values_mut().for_each(|item| change(item, nth, to)),
        Value::Null => {}
    }
}

fn anything() -> impl Strategy<Value = Value> {
    prop_oneof![
        (0u8..=255).prop_map(Value::from),
        (-128i8..=127).prop_map(Value::from),
        any::<u16>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        prop_oneof![
            Just("need:house"),
            Just("seat:gp"),
            Just("all"),
            Just("Team"),
            Just("Accept"),
            Just("Command"),
            Just("TurnClosed"),
            Just("Closing"),
            Just("Evaluate"),
        ]
        .prop_map(Value::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if std::env::var_os("SAMENSPEL_LONG").is_some() { 5000 } else { 64 },
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/corpus/journals.txt"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_sealed_journal_of_nonsense_is_read_or_refused_and_never_panics(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), anything()), 1..8),
        dropped in prop::option::of(any::<prop::sample::Index>()),
    ) {
        static SOUND: std::sync::LazyLock<Vec<String>> = std::sync::LazyLock::new(|| payloads(&journal()));
        let mut lines = SOUND.clone();
        for (line, place, to) in changes {
            let line = 1 + line.index(lines.len() - 1);
            let mut value: Value = serde_json::from_str(&lines[line]).expect("JSON");
            let count = lines[line].matches([':', ',']).count();
            change(&mut value, &mut place.index(count.max(1)), &to);
            lines[line] = value.to_string();
        }
        if let Some(dropped) = dropped {
            let dropped = 1 + dropped.index(lines.len() - 1);
            lines.truncate(dropped);
        }
        if let Ok(recording) = Recording::from_bytes(&sealed(&lines)) {
            let _ = replay(&recording);
            let (mut play, _) = Play::open(MemoryStore::holding(sealed(&lines))).expect("it was read");
            for _ in 0..40 {
                if !matches!(play.colleague(), Ok(Some(_))) {
                    break;
                }
            }
        }
    }
}
