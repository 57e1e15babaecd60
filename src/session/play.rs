//! A play going on: commands and notes come in, are recorded, and only then happen. Owns the state, the journal and
//! the colleagues; what a screen shows of it is for `view`.

use super::entry::{Entry, Note, Player, Record};
use super::header::Header;
use super::journal::Journal;
use super::recording::{JournalError, Recording, Torn, persons};
use super::source::Source;
use super::store::{FileStore, MemoryStore, Store};
use crate::engine::command::{Actor, Command};
use crate::engine::event::Event;
use crate::engine::refusal::Refusal;
use crate::engine::state::{Phase, Seed, State};
use crate::engine::{apply, blank, start, step};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::signs::{on_one_line, readable};
use crate::seats::{Decision, Reason, SeatView, Temper, next_of_colleagues};
use std::io::Write as _;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use thiserror::Error;

/// Most characters of a text a player writes.
pub const TEXT_CHARS: usize = 4000;
/// Most characters of a player's name; the rest is left off, as is what nobody sees.
pub const NAME_CHARS: usize = 80;
/// Most decisions of colleagues between two of a person; far more than a whole case takes.
const DECISIONS: usize = 5_000;

/// A play on disk.
pub type FilePlay = Play<FileStore>;
/// A play in memory.
pub type MemoryPlay = Play<MemoryStore>;

/// A play going on.
#[derive(Debug)]
pub struct Play<S> {
    journal: Journal<S>,
    header: Header,
    world: Arc<World>,
    state: State,
    records: Vec<Record>,
    players: Table<SeatId, Player>,
    tempers: Table<SeatId, Option<Temper>>,
}

/// Why an entry was not taken. Nothing has changed.
#[derive(Debug, Error)]
pub enum PlayError {
    /// The game refuses it.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// A colleague plays this seat.
    #[error("a colleague plays this seat")]
    ColleaguesSeat(SeatId),
    /// There is no such seat in the case, or there are more or fewer players than seats.
    #[error("the players don't fit the seats of the case")]
    NoSuchSeat,
    /// What deviates from what is usual, and a heavier form, take a written reason.
    #[error("this takes a written reason")]
    ReasonNeeded,
    /// A text is longer than a journal keeps.
    #[error("a text of more than {most} characters")]
    TextTooLong {
        /// Most characters.
        most: usize,
    },
    /// How able one feels goes from 1 to 4.
    #[error("how able one feels goes from 1 to 4")]
    NoSuchLevel,
    /// The case has been opened.
    #[error("the case has been opened already")]
    StartedAlready,
    /// A colleague decided what can't be done: a fault in the game.
    #[error("a colleague decided what can't be done: {refusal:?}")]
    ColleagueRefused {
        /// Whose.
        seat: SeatId,
        /// Why it can't.
        refusal: Refusal,
    },
    /// Colleagues go on without end: a fault in the game.
    #[error("the colleagues don't come to rest")]
    Restless,
    /// It could not be recorded, so it did not happen; or the journal can't be opened.
    #[error("the journal: {0}")]
    Journal(#[from] JournalError),
}

impl<S: Store> Play<S> {
    /// Begins a play in an empty store: the case opens.
    ///
    /// # Errors
    /// When the players don't fit the seats, or the journal can't be written.
    pub fn start(
        source: &Source,
        seed: Seed,
        players: Table<SeatId, Player>,
        store: S,
    ) -> Result<Play<S>, PlayError> {
        if players.len() != source.world.seats.len() {
            return Err(PlayError::NoSuchSeat);
        }
        let players = players.map(|_, player| match player {
            Player::Person(name) => Player::Person(kept_name(name)),
            Player::Colleague(temper) => Player::Colleague(*temper),
        });
        let header = Header::new(source, seed, &players, seconds_since_1970());
        Play::begin(source, header, players, store)
    }

    /// Begins a play with this header, which is of `source` and `players`.
    pub(super) fn begin(
        source: &Source,
        header: Header,
        players: Table<SeatId, Player>,
        store: S,
    ) -> Result<Play<S>, PlayError> {
        let world = Arc::clone(&source.world);
        let journal = Journal::begin(store, &header, &world)?;
        let mut play = Play::with(journal, header, world, players, Vec::new());
        play.open_case()?;
        Ok(play)
    }

    /// Goes on with a play: what was recorded is so again, and nothing is decided anew. Says what was cut off.
    ///
    /// # Errors
    /// When the journal can't be read or is damaged.
    pub fn open(store: S) -> Result<(Play<S>, Option<Torn>), PlayError> {
        let (journal, recording) = Journal::open(store)?;
        let Recording {
            header,
            source,
            players,
            records,
            torn,
        } = recording;
        let mut play = Play::with(journal, header, source.world, players, records);
        if play.records.is_empty() {
            play.open_case()?;
        }
        Ok((play, torn))
    }

    pub(super) fn with(
        journal: Journal<S>,
        header: Header,
        world: Arc<World>,
        players: Table<SeatId, Player>,
        records: Vec<Record>,
    ) -> Play<S> {
        let mut state = blank(&world, header.seed, persons(&players));
        for event in records.iter().flat_map(|record| &record.events) {
            apply(&world, &mut state, event);
        }
        Play {
            journal,
            header,
            world,
            state,
            records,
            tempers: players.map(|_, player| player.temper()),
            players,
        }
    }

    fn open_case(&mut self) -> Result<(), PlayError> {
        let mut events = Vec::new();
        start(&self.world, self.header.seed, self.persons(), &mut events);
        self.record(Actor::Team, Entry::Start, None, events)?;
        Ok(())
    }

    /// Takes what a person does or writes. It is in the journal, and has happened, once this returns.
    ///
    /// # Errors
    /// When the game refuses it, it is not this person's to do, or it can't be recorded. Then nothing has changed.
    pub fn submit(&mut self, by: Actor, entry: Entry) -> Result<&[Event], PlayError> {
        self.is_persons(by)?;
        let (entry, events) = match entry {
            Entry::Start => return Err(PlayError::StartedAlready),
            Entry::Command(command, because) => {
                let because = written(because)?;
                if asks_reason(&self.world, &command) && because.is_none() {
                    return Err(PlayError::ReasonNeeded);
                }
                let mut events = Vec::new();
                step(&self.world, &self.state, by, command, &mut events).map_err(PlayError::Refused)?;
                (Entry::Command(command, because), events)
            }
            Entry::Note(note) => (Entry::Note(sound(note)?), Vec::new()),
        };
        let record = self.record(by, entry, None, events)?;
        Ok(&record.events)
    }

    /// Takes over what was done or written in another play, with the reason a colleague had, whoever sits there.
    ///
    /// # Errors
    /// When the game refuses it, or it can't be recorded. Then nothing has changed.
    pub fn follow(&mut self, by: Actor, entry: Entry, reason: Option<Reason>) -> Result<(), PlayError> {
        let mut events = Vec::new();
        match &entry {
            Entry::Start => return Err(PlayError::StartedAlready),
            Entry::Command(command, _) => {
                step(&self.world, &self.state, by, *command, &mut events).map_err(PlayError::Refused)?;
            }
            Entry::Note(_) => {}
        }
        self.record(by, entry, reason, events)?;
        Ok(())
    }

    /// Lets one colleague do one thing, if one has something to do.
    ///
    /// # Errors
    /// When it can't be recorded.
    pub fn colleague(&mut self) -> Result<Option<&Record>, PlayError> {
        let next = next_of_colleagues(&self.world, &self.state, &self.tempers);
        let Some((seat, Decision { by, command, reason })) = next else {
            return Ok(None);
        };
        let mut events = Vec::new();
        step(&self.world, &self.state, by, command, &mut events)
            .map_err(|refusal| PlayError::ColleagueRefused { seat, refusal })?;
        self.record(by, Entry::Command(command, None), Some(reason), events)
            .map(Some)
    }

    /// From here on colleagues of these tempers decide for everybody, whoever sits there.
    pub fn stand_in(&mut self, tempers: &Table<SeatId, Temper>) {
        self.tempers = tempers.map(|_, temper| Some(*temper));
    }

    /// Lets the colleagues act until none has anything to do; which records that made. With nobody but colleagues at
    /// the table, the case is played to its end.
    ///
    /// # Errors
    /// When something can't be recorded. What was recorded before that has happened.
    pub fn settle(&mut self) -> Result<Range<usize>, PlayError> {
        let first = self.records.len();
        while self.colleague()?.is_some() {
            if self.records.len() - first > DECISIONS {
                return Err(PlayError::Restless);
            }
        }
        Ok(first..self.records.len())
    }

    fn record(
        &mut self,
        by: Actor,
        entry: Entry,
        reason: Option<Reason>,
        events: Vec<Event>,
    ) -> Result<&Record, PlayError> {
        let record = Record {
            seq: self.records.len() as u64,
            turn: self.state.turn.clamp(1, self.world.turns.max(1)),
            by,
            entry,
            events,
            reason,
        };
        self.journal.append(&record)?;
        for event in &record.events {
            apply(&self.world, &mut self.state, event);
        }
        let place = self.records.len();
        self.records.push(record);
        Ok(&self.records[place])
    }

    fn is_persons(&self, by: Actor) -> Result<(), PlayError> {
        let seat = match by {
            Actor::Seat(seat) => seat,
            Actor::Team => self.state.pen,
        };
        match self.players.get(seat) {
            None => Err(PlayError::NoSuchSeat),
            Some(Player::Person(_)) => Ok(()),
            Some(Player::Colleague(_)) => Err(PlayError::ColleaguesSeat(seat)),
        }
    }

    /// The case.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// The case, to keep.
    pub fn shared_world(&self) -> Arc<World> {
        Arc::clone(&self.world)
    }

    /// Everything that is so now. Screens and deciders use [`Play::view`].
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What a seat may know and do.
    pub fn view(&self, seat: SeatId) -> SeatView<'_> {
        SeatView::of(&self.world, &self.state, seat)
    }

    /// The records, in order.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Everything that happened, in order.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.records.iter().flat_map(|record| &record.events)
    }

    /// Who sits where.
    pub fn players(&self) -> &Table<SeatId, Player> {
        &self.players
    }

    /// The seats that people play.
    pub fn persons(&self) -> SeatSet {
        persons(&self.players)
    }

    /// The header of the journal.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The seal of the first line of the journal: no other play has it.
    pub(super) fn seal(&self) -> &str {
        self.journal.seal()
    }

    /// The seed.
    pub fn seed(&self) -> Seed {
        self.header.seed
    }

    /// Whether the case is over.
    pub fn is_over(&self) -> bool {
        self.state.phase == Phase::Over
    }

    /// Where the journal is kept.
    pub fn store(&self) -> &S {
        self.journal.store()
    }

    /// The bytes of the journal, from what is in memory.
    fn written_anew(&self) -> Result<Vec<u8>, JournalError> {
        let mut journal = Journal::begin(MemoryStore::default(), &self.header, &self.world)?;
        for record in &self.records {
            journal.append(record)?;
        }
        journal.bytes()
    }

    /// Saves a copy of the journal, to hand in. A file that is there is left alone.
    ///
    /// # Errors
    /// When there is a file of that name, or it can't be written.
    pub fn save_copy(&mut self, to: &Path) -> Result<(), JournalError> {
        // Where its file can't be read any more, it is written from what was played.
        let bytes = self.journal.bytes().or_else(|_| self.written_anew())?;
        std::fs::File::create_new(to)
            .and_then(|mut file| {
                file.write_all(&bytes)?;
                file.sync_all()
            })
            .map_err(JournalError::Unwritable)
    }
}

impl MemoryPlay {
    /// The same play, from now on in `store`, which holds its bytes.
    pub(super) fn moved_to(self, store: FileStore) -> FilePlay {
        Play {
            journal: self.journal.moved_to(store),
            header: self.header,
            world: self.world,
            state: self.state,
            records: self.records,
            players: self.players,
            tempers: self.tempers,
        }
    }
}

impl FilePlay {
    /// The journal's file.
    pub fn path(&self) -> &Path {
        self.journal.store().path()
    }
}

/// Whether a command is an act that deviates from what is usual, or a form heavier than that.
fn asks_reason(world: &World, command: &Command) -> bool {
    let Command::Plan { act, way, .. } = command else {
        return false;
    };
    way.deviates || world.rules.act(act.kind()).is_some_and(|rule| rule.asks_reason)
}

/// A text as it is kept: without what nobody sees and without space around it; none when nothing is left.
fn written(text: Option<String>) -> Result<Option<String>, PlayError> {
    let Some(text) = text else { return Ok(None) };
    let text = readable(&text);
    let text = text.trim();
    if text.chars().count() > TEXT_CHARS {
        return Err(PlayError::TextTooLong { most: TEXT_CHARS });
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

/// A player's name as it is kept, and shown of a journal that somebody else wrote.
pub(super) fn kept_name(name: &str) -> String {
    on_one_line(name).chars().take(NAME_CHARS).collect()
}

/// A note as it can be kept.
fn sound(note: Note) -> Result<Note, PlayError> {
    written(note.text().map(str::to_owned))?;
    match note.reworded(readable) {
        Note::Ability { level, .. } if !(1..=4).contains(&level) => Err(PlayError::NoSuchLevel),
        note => Ok(note),
    }
}

/// The clock of this machine; 0 when it has none. Only shown, never reckoned with.
pub(super) fn seconds_since_1970() -> u64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}
