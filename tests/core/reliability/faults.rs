//! A disk on which one operation goes wrong, tried for every operation of a whole play: what was confirmed is there
//! afterwards, once, and the play can be gone on with to the same end.

use super::{long, play_on, players, source, told, undisturbed};
use samenspel::engine::state::Seed;
use samenspel::scenario::{Language, World};
use samenspel::session::{
    JournalError, MemoryPlay, MemoryStore, Play, PlayError, Record, Recording, Source, Store,
};
use samenspel::view::faults::play_fault;
use samenspel::words::Words;
use std::cell::RefCell;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// Nothing is done.
    Refused,
    /// One byte is written.
    FirstByte,
    /// Half of it is written.
    Half,
    /// All but the last byte is written.
    AllButLast,
    /// Everything is written, but nothing says it will last.
    Unsynced,
}

const FAULTS: [Fault; 5] = [
    Fault::Refused,
    Fault::FirstByte,
    Fault::Half,
    Fault::AllButLast,
    Fault::Unsynced,
];

/// What comes after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// The next operation succeeds: the player does the same again.
    Again,
    /// Nothing succeeds until the program has ended and is started anew.
    Restart,
    /// As before, and what was not sure to last is lost.
    PowerCut,
}

const AFTERS: [After; 3] = [After::Again, After::Restart, After::PowerCut];

#[derive(Debug, Default)]
struct Disk {
    /// What a reader sees.
    bytes: Vec<u8>,
    /// What is there after a power cut.
    lasting: Vec<u8>,
    operations: usize,
    /// From which operation on what goes wrong; the last: whether only once.
    fault: Option<(usize, Fault, bool)>,
    cut_off: Vec<u8>,
}

impl Disk {
    /// What goes wrong with the operation that comes now.
    fn wrong(&mut self) -> Option<Fault> {
        let now = self.operations;
        self.operations += 1;
        self.fault
            .filter(|(at, _, once)| now == *at || (!once && now > *at))
            .map(|(_, fault, _)| fault)
    }
}

/// A store on a disk that outlives it.
#[derive(Debug, Clone, Default)]
struct OnDisk(Rc<RefCell<Disk>>);

impl OnDisk {
    fn failing(at: usize, fault: Fault, once: bool) -> OnDisk {
        let disk = OnDisk::default();
        disk.0.borrow_mut().fault = Some((at, fault, once));
        disk
    }

    /// The disk as it is found after the program ended, or the power went; sound from here on.
    fn found_again(&self, power_cut: bool) -> OnDisk {
        let disk = self.0.borrow();
        let bytes = if power_cut { &disk.lasting } else { &disk.bytes };
        OnDisk(Rc::new(RefCell::new(Disk {
            bytes: bytes.clone(),
            lasting: bytes.clone(),
            ..Disk::default()
        })))
    }

    fn bytes(&self) -> Vec<u8> {
        self.0.borrow().bytes.clone()
    }
}

impl Store for OnDisk {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut disk = self.0.borrow_mut();
        let (written, error) = match disk.wrong() {
            None => (bytes.len(), None),
            Some(Fault::Refused) => (0, Some(ErrorKind::StorageFull)),
            Some(Fault::FirstByte) => (1, Some(ErrorKind::StorageFull)),
            Some(Fault::Half) => (bytes.len() / 2, Some(ErrorKind::StorageFull)),
            Some(Fault::AllButLast) => (bytes.len() - 1, Some(ErrorKind::StorageFull)),
            Some(Fault::Unsynced) => (bytes.len(), Some(ErrorKind::QuotaExceeded)),
        };
        disk.bytes.extend_from_slice(&bytes[..written]);
        match error {
            Some(error) => Err(error.into()),
            None => {
                disk.lasting = disk.bytes.clone();
                Ok(())
            }
        }
    }

    fn read_all(&mut self, _limit: u64) -> io::Result<Vec<u8>> {
        let mut disk = self.0.borrow_mut();
        match disk.wrong() {
            None => Ok(disk.bytes.clone()),
            Some(_) => Err(ErrorKind::PermissionDenied.into()),
        }
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        let mut disk = self.0.borrow_mut();
        let fault = disk.wrong();
        if matches!(fault, None | Some(Fault::Unsynced)) {
            disk.bytes.truncate(usize::try_from(length).expect("short"));
        }
        match fault {
            None => {
                disk.lasting = disk.bytes.clone();
                Ok(())
            }
            Some(_) => Err(ErrorKind::StorageFull.into()),
        }
    }

    fn set_aside(&mut self, bytes: &[u8]) -> io::Result<Option<PathBuf>> {
        let mut disk = self.0.borrow_mut();
        match disk.wrong() {
            None => {
                disk.cut_off.extend_from_slice(bytes);
                Ok(None)
            }
            Some(_) => Err(ErrorKind::StorageFull.into()),
        }
    }
}

/// That a fault is told in both languages, with the way out.
#[track_caller]
fn check_words(world: &World, fault: &PlayError) {
    let file = Path::new("play.samenspel");
    let said = |language| play_fault(&Words::new(language), world, file, fault);
    for (language, full, way_out) in [
        (
            Language::En,
            ["disk is full", "have no permission"],
            "do it again",
        ),
        (Language::Nl, ["schijf is vol", "geen rechten"], "opnieuw"),
    ] {
        let said = said(language);
        assert!(said.starts_with("play.samenspel: "), "{said}");
        assert!(full.iter().any(|why| said.contains(why)), "{said}");
        let unwritable = matches!(fault, PlayError::Journal(JournalError::Unwritable(_)));
        assert_eq!(said.contains(way_out), unwritable, "{said}");
    }
}

#[track_caller]
fn check_same(play: &Play<OnDisk>, whole: &MemoryPlay, about: &str) {
    assert_eq!(play.records(), whole.records(), "{about}");
    assert_eq!(play.state().hash(), whole.state().hash(), "{about}");
    let kept = Recording::from_bytes(&play.store().bytes()).expect("sound");
    assert_eq!(kept.torn, None, "{about}");
    assert_eq!(kept.records, whole.records(), "{about}");
}

/// Plays with something that goes wrong at operation `at`; false: nothing did, for the play has fewer operations.
fn try_out(source: &Source, whole: &MemoryPlay, at: usize, fault: Fault, after: After) -> bool {
    let about = format!("operation {at}: {fault:?}, then {after:?}");
    let disk = OnDisk::failing(at, fault, after == After::Again);
    let begun = Play::start(source, Seed(SEED), players(source), disk.clone());
    let (confirmed, failed): (Vec<Record>, PlayError) = match begun {
        Err(failed) => (Vec::new(), failed),
        Ok(mut play) => match play_on(&mut play) {
            Ok(()) => {
                check_same(&play, whole, &about);
                return false;
            }
            Err(failed) => {
                check_words(&source.world, &failed);
                if after == After::Again {
                    play_on(&mut play).unwrap_or_else(|error| panic!("{about}: {error}"));
                    check_same(&play, whole, &about);
                    return true;
                }
                (play.records().to_vec(), failed)
            }
        },
    };
    check_words(&source.world, &failed);
    let found = disk.found_again(after == After::PowerCut);
    match Play::open(found.clone()) {
        Ok((mut play, _)) => {
            let kept = play.records().len();
            // What failed may be there all the same where it was whole and could not be taken back; then once.
            let whole_line = matches!(fault, Fault::Unsynced | Fault::AllButLast);
            let unconfirmed = usize::from(whole_line && after == After::Restart);
            assert!(
                (confirmed.len()..=confirmed.len().max(1) + unconfirmed).contains(&kept),
                "{about}: {} confirmed, {kept} kept",
                confirmed.len()
            );
            assert_eq!(play.records(), &whole.records()[..kept], "{about}");
            play_on(&mut play).unwrap_or_else(|error| panic!("{about}: {error}"));
            check_same(&play, whole, &about);
        }
        Err(error) => {
            assert!(confirmed.is_empty(), "{about}: {error}");
            assert!(
                matches!(
                    error,
                    PlayError::Journal(JournalError::Empty | JournalError::NeverBegun)
                ),
                "{about}: {error}"
            );
        }
    }
    true
}

const SEED: u64 = 9;

#[test]
fn whichever_operation_fails_nothing_confirmed_is_lost_or_doubled() {
    let source = source();
    let whole = undisturbed(&source, SEED);
    let step = if long() { 1 } else { 7 };
    let mut tried = 0;
    for (fault, after) in FAULTS
        .iter()
        .flat_map(|fault| AFTERS.map(|after| (*fault, after)))
    {
        let first = tried % step;
        for at in (first..).step_by(step) {
            if !try_out(&source, &whole, at, fault, after) {
                break;
            }
            tried += 1;
        }
    }
    told(&format!(
        "{tried} faults in a play of {} records",
        whole.records().len()
    ));
    assert!(tried >= FAULTS.len() * AFTERS.len() * (whole.records().len() / step));
}

#[test]
fn whichever_operation_of_going_on_fails_nothing_is_lost() {
    let source = super::shortest();
    let whole = undisturbed(&source, SEED);
    let bytes = whole.store().bytes();
    let mut tried = 0;
    // Torn in its last record, and whole but for the end of its last line.
    for (end, records) in [
        (bytes.len() - 20, whole.records().len() - 1),
        (bytes.len() - 1, whole.records().len()),
    ] {
        for fault in FAULTS {
            for at in 0.. {
                let disk = OnDisk::failing(at, fault, false);
                disk.0.borrow_mut().bytes = bytes[..end].to_vec();
                disk.0.borrow_mut().lasting = bytes[..end].to_vec();
                let Err(failed) = Play::open(disk.clone()) else {
                    break;
                };
                tried += 1;
                let why = format!("operation {at}: {fault:?}: {failed}");
                assert!(matches!(failed, PlayError::Journal(_)), "{why}");
                check_words(&source.world, &failed);
                let (mut play, _) = Play::open(disk.found_again(false)).expect(&why);
                assert_eq!(play.records(), &whole.records()[..records], "{why}");
                play_on(&mut play).expect(&why);
                check_same(&play, &whole, &why);
            }
        }
    }
    told(&format!("{tried} faults while going on"));
    assert!(tried >= 20, "{tried}");
}

#[test]
fn a_disk_that_says_it_kept_what_it_lost_is_found_out() {
    let source = super::shortest();
    let whole = undisturbed(&source, SEED);
    let bytes = whole.store().bytes();
    let begins: Vec<usize> = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .map(|(at, _)| at + 1)
        .collect();
    for (record, ends) in begins.windows(2).enumerate() {
        let (from, to) = (ends[0], ends[1]);
        // Its place is there, but what was in it is not.
        let mut hole = bytes.to_vec();
        hole[from..to].fill(0);
        let (sound, wrong) = Recording::sound_part(&hole).expect("the first line is whole");
        assert_eq!(sound.records, whole.records()[..record]);
        assert!(wrong.is_some() || sound.torn.is_some(), "record {record}");
        // Nothing of it or after it is there: a play that is shorter, and sound.
        let (mut play, torn) = Play::open(MemoryStore::holding(bytes[..from].to_vec())).expect("it opens");
        assert_eq!(torn, None);
        play_on(&mut play).expect("it goes on");
        assert_eq!(play.records(), whole.records());
    }
}
