//! The real program, killed at random moments while somebody plays a whole case in text, and started again each time:
//! no confirmed decision is lost or doubled, and the play ends as one in which nothing happened.

use super::{long, source, told};
use crate::program;
use samenspel::session::{Record, Recording};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// More pages than a case has: the player goes round in circles.
const PAGES: usize = 600;

/// The program, from its start until it ends or is killed.
struct Life {
    child: Child,
    input: ChildStdin,
    out: Receiver<Vec<u8>>,
    read: Vec<u8>,
    /// How much of what was read is of pages that were answered.
    answered: usize,
}

enum Page {
    /// It waits for an answer to this.
    Asks(String),
    /// It came to its end.
    Ended,
    /// Its time is up.
    TimeIsUp,
}

impl Life {
    fn begin(folder: &Path, arguments: &[&str]) -> Life {
        let mut child = Command::new(env!("CARGO_BIN_EXE_samenspel"))
            .args(["play", "--text", "--lang", "en", "--data"])
            .arg(folder)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program runs");
        let input = child.stdin.take().expect("standard input");
        let mut output = child.stdout.take().expect("standard output");
        let (tell, out) = channel();
        thread::spawn(move || {
            let mut piece = vec![0; 16 * 1024];
            while let Ok(count) = output.read(&mut piece) {
                if count == 0 || tell.send(piece[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Life {
            child,
            input,
            out,
            read: Vec::new(),
            answered: 0,
        }
    }

    fn page(&mut self, until: Option<Instant>) -> Page {
        loop {
            let open = &self.read[self.answered..];
            if open.ends_with(b"> ") {
                return Page::Asks(String::from_utf8_lossy(open).into_owned());
            }
            let patience = until.map_or(Duration::from_secs(120), |until| {
                until.saturating_duration_since(Instant::now())
            });
            match self.out.recv_timeout(patience) {
                Ok(piece) => self.read.extend(piece),
                Err(RecvTimeoutError::Disconnected) => return Page::Ended,
                Err(RecvTimeoutError::Timeout) => {
                    assert!(until.is_some(), "it neither asks nor ends");
                    return Page::TimeIsUp;
                }
            }
        }
    }

    fn answer(&mut self, text: &str) {
        self.answered = self.read.len();
        // Whoever is killed reads no more.
        let _ = writeln!(self.input, "{text}");
    }

    /// SIGKILL, where there are signals.
    fn kill(mut self) {
        if let Some(ended) = self.child.try_wait().expect("it is ours") {
            assert!(ended.success(), "it fell over by itself: {ended}");
            return;
        }
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it is gone");
    }
}

/// The choices of a page that can be taken.
fn choices(page: &str) -> Vec<(&str, &str)> {
    let numbered = |line: &str| {
        line.trim_start()
            .split_once(". ")
            .map(|(number, _)| number.to_owned())
    };
    page.lines()
        .filter(|line| {
            numbered(line)
                .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
        })
        .filter_map(|line| line.trim_start().split_once(". "))
        .collect()
}

/// What somebody answers who goes by the page alone: the first option of each moment, one act, the first card.
fn answer(page: &str) -> String {
    let prompt = page.lines().last().unwrap_or_default();
    if prompt != "> " {
        return "Because we agreed so.".to_owned();
    }
    let choices = choices(page);
    let named = |name: &str| {
        let found = choices.iter().find(|(_, text)| text.starts_with(name));
        found.map(|(number, _)| (*number).to_owned())
    };
    let first = choices.first().map(|(number, _)| (*number).to_owned());
    if let Some(close) = named("Into the week") {
        let undecided = choices
            .first()
            .is_some_and(|(_, text)| !text.starts_with("With the family"));
        return match first {
            Some(first) if undecided || !page.contains("Planned: ") => first,
            _ => close,
        };
    }
    if named("Put this to the family").is_some() || choices.len() == 1 {
        return String::new();
    }
    first.unwrap_or_default()
}

/// What is in the journal, to the end of its last line.
fn kept(journal: &Path) -> Vec<u8> {
    let mut bytes = fs::read(journal).unwrap_or_default();
    let end = bytes
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    bytes.truncate(end);
    bytes
}

fn records(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        .saturating_sub(1)
}

/// When the program is killed.
#[derive(Debug, Clone, Copy)]
enum Death {
    Never,
    /// So long after its start.
    After(Duration),
    /// While it does what the so-manieth answer asks, so long after that was given.
    Doing(usize, Duration),
}

/// Records before and after an answer to a page with these choices.
type Growth = BTreeMap<(usize, String), usize>;

/// Somebody who plays a case on a program that may be killed.
struct Player {
    folder: tempfile::TempDir,
    case: String,
    seat: String,
    seed: u64,
    confirmed: Vec<u8>,
    growth: Growth,
}

impl Player {
    fn new(seed: u64) -> Player {
        let world = source().world;
        Player {
            folder: tempfile::tempdir().expect("a folder"),
            case: world.id.clone(),
            seat: world.seats.rows()[0].id.clone(),
            seed,
            confirmed: Vec::new(),
            growth: Growth::new(),
        }
    }

    fn journal(&self) -> PathBuf {
        self.folder
            .path()
            .join(format!("sessions/{}-1.samenspel", self.case))
    }

    /// Plays until the case has been read to its end, or the program is killed; whether it came to its end.
    fn live(&mut self, death: Death, known: Option<&Growth>) -> bool {
        let journal = self.journal();
        let path = journal.to_str().expect("UTF-8").to_owned();
        let seed = self.seed.to_string();
        let begins = [
            self.case.as_str(),
            "--seat",
            self.seat.as_str(),
            "--seed",
            seed.as_str(),
        ];
        // A journal that stopped within its first line was never played.
        let begun = !kept(&journal).is_empty();
        if !begun {
            let _ = fs::remove_file(&journal);
        }
        let until = match death {
            Death::After(time) => Some(Instant::now() + time),
            Death::Never | Death::Doing(..) => None,
        };
        let resumes = ["--resume", path.as_str()];
        let mut life = Life::begin(self.folder.path(), if begun { &resumes } else { &begins });
        let mut asked: Option<(usize, String)> = None;
        for pages in 0..PAGES {
            let page = match life.page(until) {
                Page::Asks(page) => page,
                Page::TimeIsUp => {
                    life.kill();
                    return false;
                }
                Page::Ended => {
                    assert!(life.child.wait().expect("it ended").success());
                    return true;
                }
            };
            let now = kept(&journal);
            assert!(
                now.starts_with(&self.confirmed),
                "what was confirmed is no longer there"
            );
            if let Some(before) = asked.take() {
                let after = records(&now);
                if let Some(expected) = known.and_then(|known| known.get(&before)) {
                    assert_eq!(after, *expected, "records when this was answered: {page}");
                }
                self.growth.insert(before, after);
            }
            let said = answer(&page);
            let shown = choices(&page);
            asked = Some((records(&now), format!("{shown:?}")));
            self.confirmed = now;
            life.answer(&said);
            if let Death::Doing(answer, time) = death
                && answer == pages
            {
                thread::sleep(time);
                life.kill();
                return false;
            }
        }
        panic!("no end in sight: {}", String::from_utf8_lossy(&life.read));
    }

    fn recording(&self) -> Recording {
        Recording::read(&self.journal()).expect("a sound journal")
    }

    /// The fingerprint of the end, as the program itself tells it when it plays the journal again.
    fn final_hash(&self) -> String {
        let path = self.journal();
        let path = path.to_str().expect("UTF-8");
        let told = program::said(self.folder.path(), &["replay", path, "--json"], "");
        assert!(
            told.contains("\"agrees\":true") || told.contains("\"agrees\": true"),
            "{told}"
        );
        let hash = told.split("\"final_hash\"").nth(1).expect("a fingerprint");
        hash.split('"').nth(1).expect("a fingerprint").to_owned()
    }
}

/// Moments by chance, the same in every run; what they hit depends on the machine.
struct Moments(u64);

impl Moments {
    fn next(&mut self, below: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from(self.0 % u64::from(below)).expect("small")
    }

    fn within(&mut self, longest: Duration) -> Duration {
        longest * self.next(1000) / 1000
    }

    fn pick(&mut self, below: u32) -> usize {
        usize::try_from(self.next(below)).expect("small")
    }
}

/// That the same was recorded, and where it first was not.
#[track_caller]
fn check_same(records: &[Record], expected: &[Record]) {
    let places = records.len().max(expected.len());
    let other = (0..places).find(|place| records.get(*place) != expected.get(*place));
    if let Some(place) = other {
        panic!(
            "record {place} is {:#?}\ninstead of {:#?}",
            records.get(place),
            expected.get(place)
        );
    }
}

#[test]
fn a_program_that_is_killed_loses_nothing_and_doubles_nothing() {
    let kills = if long() { 200 } else { 10 };
    let mut moments = Moments(0x5eed_cafe);
    let (mut killed, mut plays, mut unseen) = (0, 0, 0);
    while killed < kills {
        let seed = 5 + plays;
        let mut whole = Player::new(seed);
        let begun = Instant::now();
        assert!(whole.live(Death::Never, None), "nobody kills it");
        let longest = begun.elapsed() / 2;
        let one_answer = longest / 40;
        let mut player = Player::new(seed);
        // Later lives last longer, so that a slow machine comes to an end too.
        for life in 0_u32.. {
            let death = if killed >= kills {
                Death::Never
            } else if life % 3 == 0 {
                Death::After(moments.within(longest + longest * life / 20))
            } else {
                Death::Doing(moments.pick(3 + life / 20), moments.within(one_answer))
            };
            if player.live(death, Some(&whole.growth)) {
                break;
            }
            killed += 1;
            unseen += usize::from(kept(&player.journal()).len() > player.confirmed.len());
        }
        check_same(&player.recording().records, &whole.recording().records);
        assert_eq!(player.recording().torn, None);
        assert_eq!(player.final_hash(), whole.final_hash());
        plays += 1;
    }
    told(&format!(
        "killed {killed} times in {plays} plays of {}; {unseen} times with more in the journal than had been shown",
        source().world.id
    ));
}
