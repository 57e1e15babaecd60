//! Journals that were made to do harm: every line sealed, every figure within any bounds.

use super::chain::{Hash, Kind, open, seal};
use super::{Entry, MemoryStore, Note, Outlook, Play, Player, Record, Recording, Source, replay};
use crate::engine::command::{Actor, Command};
use crate::engine::state::Seed;
use crate::scenario::Language;
use crate::scenario::ids::*;
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

/// A journal in which a stranger put `signs` in every name, title, reason and note.
fn written_with(signs: &str) -> Vec<u8> {
    let source = Source::shipped("verhoef").expect("sound");
    let seat = SeatId::from_index(0);
    let players = super::seated(&source.world, SeatSet::only(seat));
    let players = players.map(|_, player| match player {
        Player::Person(_) => Player::Person("MARK".to_owned()),
        Player::Colleague(temper) => Player::Colleague(*temper),
    });
    let mut play = Play::start(&source, Seed(3), players, MemoryStore::default()).expect("begins");
    play.settle().expect("colleagues act");
    let (by, text) = (Actor::Seat(seat), "MARK".to_owned());
    let need = play.view(seat).needs()[0];
    play.submit(by, Entry::Command(Command::Name(need), Some(text.clone())))
        .expect("with a reason");
    let prediction = Note::Prediction {
        seat,
        load: Outlook::Same,
        continuity: Outlook::Same,
        expertise: Outlook::Same,
        text: text.clone(),
    };
    let feeling = Note::Feeling {
        seat,
        text: text.clone(),
    };
    for note in [Note::SharedGoal(text), feeling, prediction] {
        play.submit(by, Entry::Note(note)).expect("kept");
    }
    let mut payloads = payloads(play.store().bytes());
    let title = "\"nl\":\"Kwart voor acht\",\"en\":\"A quarter to eight\"";
    assert!(payloads[0].contains(title));
    payloads[0] = payloads[0].replace(title, "\"nl\":\"MARK\",\"en\":\"MARK\"");
    let put: Vec<String> = payloads.iter().map(|line| line.replace("MARK", signs)).collect();
    let times: usize = payloads.iter().map(|line| line.matches("MARK").count()).sum();
    assert_eq!(times, 7);
    sealed(&put)
}

#[test]
fn what_a_stranger_wrote_steers_nothing_and_shows_as_what_can_be_read_of_it() {
    let bytes = written_with("\\u202eom\\u0000\\u2066x\\u001b[2J\\u200b");
    let recording = Recording::from_bytes(&bytes).expect("sealed");
    let wanted = "omx[2J";
    let notes = recording
        .records
        .iter()
        .filter_map(|record| record.note()?.text());
    let because = recording.records.iter().filter_map(Record::because);
    let texts: Vec<&str> = notes.chain(because).collect();
    assert_eq!(texts, [wanted; 4]);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("play.samenspel");
    std::fs::write(&path, &bytes).expect("written");
    let summary = super::summary::summary(&path).expect("sealed");
    for language in Language::ALL {
        assert_eq!(summary.title.get(language), wanted);
        assert_eq!(recording.header.title.get(language), wanted);
    }
    let person = Player::Person(wanted.to_owned());
    assert_eq!(recording.players[SeatId::from_index(0)], person);
    assert_eq!(summary.players[0].1, person);
}

#[test]
fn whatever_the_clock_said_when_it_began_a_play_is_listed_gone_on_with_and_gone_back_in() {
    let sound = payloads(&journal());
    let (before, after) = sound[0].split_once("\"started\":").expect("a time");
    let (_, after) = after.split_once(',').expect("what follows");
    let folder = tempfile::tempdir().expect("a folder");
    let library = super::Library::open(Some(folder.path().to_owned()), None).expect("a library");
    std::fs::create_dir_all(library.sessions_dir()).expect("a folder");
    for started in [0, 1, u64::from(u32::MAX), u64::MAX] {
        let mut lines = sound.clone();
        lines[0] = format!("{before}\"started\":{started},{after}");
        let path = library.sessions_dir().join(format!("of-{started}.samenspel"));
        std::fs::write(&path, sealed(&lines)).expect("written");
        let (play, torn) = library.resume(&path).expect("it opens");
        assert_eq!((play.header().started, torn), (started, None));
        let branch = library
            .branch_of(&play, 2)
            .expect("it branches")
            .path()
            .to_owned();
        let (parent, child) = (super::summary::summary(&path), super::summary::summary(&branch));
        let (parent, child) = (parent.expect("sound"), child.expect("sound"));
        assert_eq!(parent.started, started);
        assert!(parent.is_parent_of(&child), "{started}");
    }
    assert_eq!(library.sessions().len(), 8);
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
