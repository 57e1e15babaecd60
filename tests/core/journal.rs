//! A journal keeps what was confirmed: torn ends are cut, damage is named, and what is resumed is what was.

use crate::tables::{self, begin, go_on, play_out};
use samenspel::engine::command::{Actor, Command};
use samenspel::engine::state::Seed;
use samenspel::scenario::ids::*;
use samenspel::seats::Temper;
use samenspel::session::{
    Entry, FileStore, JournalError, Library, MemoryPlay, MemoryStore, Note, Outlook, Play, PlayError,
    Recording, Store, replay,
};

fn bytes(play: &MemoryPlay) -> Vec<u8> {
    play.store().bytes().to_vec()
}

fn reopened(bytes: Vec<u8>) -> MemoryPlay {
    Play::open(MemoryStore::holding(bytes)).expect("it opens").0
}

#[track_caller]
fn same<A: Store, B: Store>(a: &Play<A>, b: &Play<B>) {
    assert_eq!(a.records(), b.records());
    assert_eq!(a.state(), b.state());
    assert_eq!(a.players(), b.players());
}

#[test]
fn going_on_at_any_moment_is_as_if_never_stopped() {
    let source = tables::source();
    let mut whole = begin(&source, 7);
    let mut stopped = begin(&source, 7);
    loop {
        stopped = reopened(bytes(&stopped));
        stopped.settle().expect("colleagues act");
        same(&whole, &stopped);
        let more = (go_on(&mut whole), go_on(&mut stopped));
        if more != (true, true) {
            assert_eq!(more, (false, false));
            break;
        }
    }
    assert!(whole.is_over());
    assert_eq!(bytes(&whole).len(), bytes(&stopped).len());
}

#[test]
fn a_whole_play_replays_to_the_same() {
    let source = tables::source();
    let mut play = begin(&source, 11);
    play_out(&mut play);
    let recording = Recording::from_bytes(&bytes(&play)).expect("it reads");
    assert_eq!(recording.records, play.records());
    assert_eq!(recording.state(), *play.state());
    let report = replay(&recording);
    assert!(report.agrees, "{:?}", report.first_difference);
    assert_eq!(report.final_hash, play.state().hash());
    assert!(report.commands > 20, "{}", report.commands);
}

#[test]
fn colleagues_alone_play_to_the_end() {
    let source = tables::source();
    for temper in Temper::all() {
        let players = tables::colleagues(&source, temper);
        let mut play = Play::start(&source, Seed(1), players, MemoryStore::default()).expect("it begins");
        play.settle().expect("they act");
        assert!(play.is_over(), "{temper:?}");
        let recording = Recording::from_bytes(&bytes(&play)).expect("it reads");
        assert!(replay(&recording).agrees, "{temper:?}");
    }
}

#[test]
fn a_record_written_in_part_is_cut_off_and_nothing_else() {
    let source = tables::source();
    let mut play = begin(&source, 3);
    go_on(&mut play);
    let before = bytes(&play);
    let records = play.records().len();
    play.submit(
        Actor::Team,
        Entry::Note(Note::SharedGoal("rust aan de keukentafel".to_owned())),
    )
    .expect("it is kept");
    let after = bytes(&play);
    for end in before.len() + 1..after.len() - 1 {
        let (resumed, torn) = Play::open(MemoryStore::holding(after[..end].to_vec()))
            .unwrap_or_else(|error| panic!("{end}: {error}"));
        let torn = torn.unwrap_or_else(|| panic!("{end}: told"));
        assert_eq!(torn.bytes, end - before.len());
        assert_eq!(resumed.records().len(), records);
        assert_eq!(resumed.store().bytes(), before);
        assert_eq!(resumed.store().aside(), &after[before.len()..end]);
    }
    let (whole, torn) =
        Play::open(MemoryStore::holding(after[..after.len() - 1].to_vec())).expect("it opens");
    assert_eq!(torn, None);
    same(&whole, &play);
    assert_eq!(whole.store().bytes(), after);
}

#[test]
fn what_is_no_journal_is_told_apart() {
    let check = |bytes: &[u8]| {
        Recording::from_bytes(bytes)
            .err()
            .map(|error| format!("{error:?}"))
    };
    assert_eq!(check(b"").as_deref(), Some("Empty"));
    assert_eq!(check(b"hello\n").as_deref(), Some("NotAJournal"));
    assert_eq!(check(&[0xff; 4000]).as_deref(), Some("NotAJournal"));
    assert_eq!(check(b"{\"chain\":\"00").as_deref(), Some("NeverBegun"));
    assert_eq!(check(b"{\"chain\":\"00\n").as_deref(), Some("HeaderDamaged"));
}

#[test]
fn what_players_write_is_kept_as_they_wrote_it() {
    let source = tables::source();
    let mut play = begin(&source, 5);
    let seat = SeatId::from_index(0);
    let text = "need#0 need:x \"aanhalingstekens\"\n👩\u{200d}👧 één\t{\"chain\":\"".to_owned();
    let notes = [
        Note::SharedGoal(text.clone()),
        Note::Feeling {
            seat,
            text: text.clone(),
        },
        Note::Prediction {
            seat,
            load: Outlook::Better,
            continuity: Outlook::Same,
            expertise: Outlook::Worse,
            text: text.clone(),
        },
        Note::Ability {
            moment: MomentId::from_index(1),
            seat,
            level: 4,
        },
        Note::FiguresShown { turn: 4 },
    ];
    for note in &notes {
        play.submit(Actor::Seat(seat), Entry::Note(note.clone()))
            .expect("it is kept");
    }
    let need = play.view(seat).needs()[0];
    play.submit(
        Actor::Seat(seat),
        Entry::Command(Command::Name(need), Some(format!("  {text} "))),
    )
    .expect("naming a need");
    let again = reopened(bytes(&play));
    same(&again, &play);
    let kept: Vec<Note> = again
        .records()
        .iter()
        .filter_map(|record| record.note().cloned())
        .collect();
    assert_eq!(kept, notes);
    assert_eq!(
        again.records().last().and_then(|record| record.because()),
        Some(text.as_str())
    );
    assert_eq!(again.players()[seat], tables::one_person(&source)[seat]);
}

#[test]
fn what_turns_or_steers_a_text_is_left_out_of_what_players_write() {
    let source = tables::source();
    let mut play = begin(&source, 5);
    let seat = SeatId::from_index(0);
    let text = "\u{202e}om\u{0}\u{1b}[2J\u{2066}\r\nx\u{200b}".to_owned();
    play.submit(Actor::Seat(seat), Entry::Note(Note::SharedGoal(text.clone())))
        .expect("it is kept");
    let need = play.view(seat).needs()[0];
    play.submit(Actor::Seat(seat), Entry::Command(Command::Name(need), Some(text)))
        .expect("naming a need");
    let [.., note, because] = play.records() else {
        panic!("two records")
    };
    assert_eq!(note.note(), Some(&Note::SharedGoal("om[2J\nx".to_owned())));
    assert_eq!(because.because(), Some("om[2J\nx"));
    let written = String::from_utf8(bytes(&play)).expect("text");
    assert!(!written.contains("202e") && !written.contains('\u{202e}'));
    same(&reopened(bytes(&play)), &play);
    let nothing = Entry::Command(Command::Name(need), Some("\u{200b}\u{202e} ".to_owned()));
    play.submit(Actor::Seat(seat), nothing).expect("without a reason");
    assert_eq!(play.records().last().and_then(|record| record.because()), None);
}

#[test]
fn what_is_not_a_players_to_do_changes_nothing() {
    let source = tables::source();
    let mut play = begin(&source, 5);
    let before = bytes(&play);
    let state = play.state().clone();
    let mine = SeatId::from_index(0);
    let theirs = SeatId::from_index(1);
    let need = play.view(mine).needs()[0];
    let name = || Entry::Command(Command::Name(need), None);
    assert!(matches!(
        play.submit(Actor::Seat(theirs), name()),
        Err(PlayError::ColleaguesSeat(_))
    ));
    let nobody = SeatId::from_index(99);
    assert!(matches!(
        play.submit(Actor::Seat(nobody), name()),
        Err(PlayError::NoSuchSeat)
    ));
    assert!(matches!(
        play.submit(Actor::Team, Entry::Start),
        Err(PlayError::StartedAlready)
    ));
    let close = Entry::Command(Command::CloseTurn, None);
    assert!(matches!(
        play.submit(Actor::Team, close),
        Err(PlayError::Refused(_))
    ));
    let long = Entry::Note(Note::SharedGoal("x".repeat(5000)));
    assert!(matches!(
        play.submit(Actor::Team, long),
        Err(PlayError::TextTooLong { .. })
    ));
    let level = Note::Ability {
        moment: MomentId::from_index(0),
        seat: mine,
        level: 5,
    };
    assert!(matches!(
        play.submit(Actor::Team, Entry::Note(level)),
        Err(PlayError::NoSuchLevel)
    ));
    assert_eq!(bytes(&play), before);
    assert_eq!(*play.state(), state);
}

#[test]
fn a_library_keeps_plays_and_lets_one_program_at_a_time_at_each() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = Library::open(Some(folder.path().join("data")), None).expect("a library");
    assert!(library.sessions().is_empty());
    assert!(
        !library.data_dir().exists(),
        "nothing is made before a play begins"
    );
    let source = tables::source();
    let mut play = library
        .begin(&source, Seed(4), tables::one_person(&source))
        .expect("it begins");
    play.settle().expect("colleagues act");
    let path = play.path().to_owned();
    go_on(&mut play);
    let sessions = library.sessions();
    assert_eq!(sessions.len(), 1);
    let summary = sessions[0].summary.as_ref().expect("a summary");
    assert_eq!(
        (summary.turn, summary.over, summary.case_id.as_str()),
        (1, false, "el-amrani")
    );
    assert!(matches!(
        library.resume(&path),
        Err(PlayError::Journal(JournalError::InUse))
    ));
    assert!(matches!(library.delete(&path), Err(JournalError::InUse)));

    let copy = folder.path().join("copy.samenspel");
    play.save_copy(&copy).expect("a copy");
    assert!(
        play.save_copy(&copy).is_err(),
        "a file that is there is left alone"
    );
    assert_eq!(Recording::read(&copy).expect("it reads").records, play.records());

    let hash = play.state().hash();
    drop(play);
    std::fs::write(
        &path,
        [std::fs::read(&path).expect("read"), b"{\"chain\":\"12".to_vec()].concat(),
    )
    .expect("torn");
    let (mut play, torn) = library.resume(&path).expect("it opens");
    assert_eq!(play.state().hash(), hash);
    let kept_in = torn.expect("told").kept_in.expect("kept beside it");
    assert_eq!(std::fs::read(kept_in).expect("kept"), b"{\"chain\":\"12");
    play_out(&mut play);
    drop(play);
    let summary = library.sessions().remove(0).summary.expect("a summary");
    assert!(summary.over);
    let second = library
        .begin(&source, Seed(4), tables::one_person(&source))
        .expect("it begins");
    assert_ne!(second.path(), path);
    drop(second);
    library.delete(&path).expect("deleted");
    assert!(!path.exists());
    assert!(matches!(library.delete(&copy), Err(JournalError::NotAJournal)));
    assert!(copy.exists());
}

#[test]
fn a_play_stopped_before_its_first_record_opens_anew() {
    let source = tables::source();
    let play = Play::start(
        &source,
        Seed(4),
        tables::one_person(&source),
        MemoryStore::default(),
    )
    .expect("begins");
    let all = bytes(&play);
    let header = all.iter().position(|byte| *byte == b'\n').expect("a line") + 1;
    let again = reopened(all[..header].to_vec());
    same(&again, &play);
    assert_eq!(bytes(&again), all);
}

#[test]
fn a_file_of_another_kind_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("letter.txt");
    std::fs::write(&path, "Beste Anna,").expect("written");
    let store = FileStore::open(&path).expect("it opens");
    assert!(matches!(
        Play::open(store),
        Err(PlayError::Journal(JournalError::NotAJournal))
    ));
    assert_eq!(std::fs::read_to_string(&path).expect("read"), "Beste Anna,");
    assert!(FileStore::open(folder.path()).is_err());
}
