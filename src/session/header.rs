//! The first line of a journal: which case by which rules, with their texts; the seed; who sits where.

use super::entry::Player;
use super::play::kept_name;
use super::source::{Origin, Source, Texts};
use super::store::read_at_most;
use crate::engine::state::Seed;
use crate::scenario::ids::*;
use crate::scenario::signs::on_one_line;
use crate::scenario::{LARGEST, Language, World};
use crate::seats::Temper;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use serde::{Deserialize, Deserializer, Serialize};
use std::io::Write as _;
use std::path::Path;
use thiserror::Error;

/// The newest format of journals this game reads and writes.
pub const FORMAT: u32 = 3;

/// What a journal begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Version of the game that wrote it.
    pub game: String,
    /// The author's id of the case.
    pub case_id: String,
    /// Title of the case, per language.
    pub title: Title,
    /// Number of turns of the case.
    pub turns: u8,
    /// Seed of all chance.
    pub seed: Seed,
    /// When it began, in seconds since 1970 by the clock of that machine; 0 when that had none.
    pub started: u64,
    /// Who sits where: seat (the author's id) and player, in the order of the case.
    pub players: Vec<(String, Player)>,
    /// The play it went back in; none: it began by itself.
    pub parent: Option<Parent>,
    /// The texts of the case, rules and disciplines.
    pub texts: Texts,
}

/// The play that another one went back in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parent {
    /// Name of its file, without ending.
    #[serde(deserialize_with = "one_line")]
    pub name: String,
    /// The turn from which on the two differ.
    pub turn: u8,
    /// The seal of its first line, by which it is told from another play that came by its name later; none in journals of
    /// format 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<String>,
}

impl Parent {
    /// The play kept at `path`, gone back in to `turn`.
    pub(super) fn at(path: &Path, turn: u8, seal: Option<String>) -> Parent {
        let name = path.file_stem().unwrap_or_default();
        Parent {
            name: name.to_string_lossy().into_owned(),
            turn,
            seal,
        }
    }
}

/// The oldest format that has room for what a header says: every play is readable by as old a game as can be.
fn format_for(parent: Option<&Parent>) -> u32 {
    match parent {
        None => 1,
        Some(Parent { seal: None, .. }) => 2,
        Some(Parent { seal: Some(_), .. }) => FORMAT,
    }
}

/// What a header says before the texts of the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub case_id: String,
    pub title: Title,
    pub turns: u8,
    pub started: u64,
    pub parent: Option<Parent>,
    pub players: Vec<(String, Player)>,
}

/// A title in each language of the game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Title {
    #[serde(deserialize_with = "one_line")]
    nl: String,
    #[serde(deserialize_with = "one_line")]
    en: String,
}

/// A text that a list shows, whoever wrote it.
fn one_line<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    String::deserialize(from).map(|text| on_one_line(&text))
}

impl Title {
    /// The title in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

/// Why a header can't be read.
#[derive(Debug, Error)]
pub enum HeaderError {
    /// Written by a newer game.
    #[error("format {0} is newer than this game reads")]
    Newer(u32),
    /// Not a header.
    #[error("{0}")]
    Shape(#[from] serde_json::Error),
    /// The texts can't be unpacked.
    #[error("the texts of the case can't be unpacked: {0}")]
    Packed(String),
    /// The texts aren't those that were written.
    #[error("the {0} is not the one it was written with")]
    Changed(&'static str),
    /// The seats aren't those of the case.
    #[error("the players don't fit the seats of the case")]
    Seats,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OnDisk {
    format: u32,
    game: String,
    case: String,
    title: Title,
    turns: u8,
    seed: Seed,
    started: u64,
    players: Vec<Seated>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parent: Option<Parent>,
    hashes: Hashes,
    texts: String,
}

/// The fields of a header before [`BEFORE_HASHES`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AboutOnDisk {
    format: u32,
    #[serde(rename = "game")]
    _game: String,
    case: String,
    title: Title,
    turns: u8,
    #[serde(rename = "seed")]
    _seed: Seed,
    started: u64,
    players: Vec<Seated>,
    #[serde(default)]
    parent: Option<Parent>,
}

/// What stands in a header between what it is about and the long rest. No text in it can look so, for the quotes of a
/// text are escaped.
const BEFORE_HASHES: &[u8] = b",\"hashes\":";

#[derive(Deserialize)]
struct OnlyFormat {
    format: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seated {
    #[serde(deserialize_with = "one_line")]
    seat: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    colleague: Option<Temper>,
}

#[derive(PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Hashes {
    case: String,
    rules: String,
    disciplines: String,
}

impl Hashes {
    fn of(texts: &Texts) -> Hashes {
        let hash = |text: &str| blake3::hash(text.as_bytes()).to_hex().to_string();
        Hashes {
            case: hash(&texts.case),
            rules: hash(&texts.rules),
            disciplines: hash(&texts.disciplines),
        }
    }
}

impl From<Header> for About {
    fn from(header: Header) -> About {
        About {
            case_id: header.case_id,
            title: header.title,
            turns: header.turns,
            started: header.started,
            parent: header.parent,
            players: header.players,
        }
    }
}

impl Header {
    /// The header of a play that begins now.
    pub fn new(source: &Source, seed: Seed, players: &Table<SeatId, Player>, started: u64) -> Header {
        let world = &source.world;
        Header {
            game: env!("CARGO_PKG_VERSION").to_owned(),
            case_id: world.id.clone(),
            title: Title {
                nl: world.title.get(Language::Nl).to_owned(),
                en: world.title.get(Language::En).to_owned(),
            },
            turns: world.turns,
            seed,
            started,
            players: world
                .seats
                .iter()
                .filter_map(|(id, seat)| Some((seat.id.clone(), players.get(id)?.clone())))
                .collect(),
            parent: None,
            texts: source.texts.clone(),
        }
    }

    /// As one JSON value.
    ///
    /// # Errors
    /// When the texts can't be packed.
    pub fn write(&self) -> Result<String, HeaderError> {
        let players = self
            .players
            .iter()
            .map(|(seat, player)| {
                let (person, colleague) = match player {
                    Player::Person(name) => (Some(name.clone()), None),
                    Player::Colleague(temper) => (None, Some(*temper)),
                };
                Seated {
                    seat: seat.clone(),
                    person,
                    colleague,
                }
            })
            .collect();
        Ok(serde_json::to_string(&OnDisk {
            format: format_for(self.parent.as_ref()),
            game: self.game.clone(),
            case: self.case_id.clone(),
            title: self.title.clone(),
            turns: self.turns,
            seed: self.seed,
            started: self.started,
            players,
            parent: self.parent.clone(),
            hashes: Hashes::of(&self.texts),
            texts: pack(&self.texts)?,
        })?)
    }

    /// The header written as `payload`.
    ///
    /// # Errors
    /// When it is newer than this game, no header, or its texts aren't those it was written with.
    pub fn read(payload: &[u8]) -> Result<Header, HeaderError> {
        let OnlyFormat { format } = serde_json::from_slice(payload)?;
        if format > FORMAT {
            return Err(HeaderError::Newer(format));
        }
        let disk: OnDisk = serde_json::from_slice(payload)?;
        let texts = unpack(&disk.texts)?;
        let hashes = Hashes::of(&texts);
        for (same, what) in [
            (hashes.case == disk.hashes.case, "case"),
            (hashes.rules == disk.hashes.rules, "rules"),
            (hashes.disciplines == disk.hashes.disciplines, "disciplines"),
        ] {
            if !same {
                return Err(HeaderError::Changed(what));
            }
        }
        Ok(Header {
            game: disk.game,
            case_id: disk.case,
            title: disk.title,
            turns: disk.turns,
            seed: disk.seed,
            started: disk.started,
            players: seated(disk.players)?,
            parent: disk.parent,
            texts,
        })
    }

    /// What a header is about that begins so, as far as that can be told from its beginning and without checking the
    /// rest.
    pub fn about(beginning: &[u8]) -> Option<About> {
        let end = beginning
            .windows(BEFORE_HASHES.len())
            .position(|window| window == BEFORE_HASHES)?;
        let fields = [beginning.get(..end)?, b"}"].concat();
        let disk: AboutOnDisk = serde_json::from_slice(&fields).ok()?;
        (disk.format <= FORMAT).then_some(())?;
        Some(About {
            case_id: disk.case,
            title: disk.title,
            turns: disk.turns,
            started: disk.started,
            parent: disk.parent,
            players: seated(disk.players).ok()?,
        })
    }

    /// Who sits where, per seat of the world that its texts make.
    ///
    /// # Errors
    /// When the seats aren't the same.
    pub fn seating(&self, world: &World) -> Result<Table<SeatId, Player>, HeaderError> {
        let fits = world.seats.len() == self.players.len()
            && world
                .seats
                .rows()
                .iter()
                .zip(&self.players)
                .all(|(seat, (id, _))| seat.id == *id);
        if !fits {
            return Err(HeaderError::Seats);
        }
        Ok(Table::new(
            self.players.iter().map(|(_, player)| player.clone()).collect(),
        ))
    }

    /// The case it is played with.
    ///
    /// # Errors
    /// When today's game can't read that case.
    pub fn source(&self) -> Result<Source, super::source::CaseFault> {
        let file = format!("{}/case.ron", self.case_id);
        self.texts.clone().read(Origin::Journal, &file)
    }
}

fn seated(players: Vec<Seated>) -> Result<Vec<(String, Player)>, HeaderError> {
    let players = players
        .into_iter()
        .map(|seated| match (seated.person, seated.colleague) {
            (Some(name), None) => Ok((seated.seat, Player::Person(kept_name(&name)))),
            (None, Some(temper)) => Ok((seated.seat, Player::Colleague(temper))),
            (Some(_), Some(_)) | (None, None) => Err(HeaderError::Seats),
        });
    players.collect()
}

fn pack(texts: &Texts) -> Result<String, HeaderError> {
    let json = serde_json::to_vec(texts)?;
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    let packed = packer.write_all(&json).and_then(|()| packer.finish());
    packed
        .map(|bytes| BASE64.encode(bytes))
        .map_err(|error| HeaderError::Packed(error.to_string()))
}

fn unpack(packed: &str) -> Result<Texts, HeaderError> {
    let wrong = |error: &dyn std::fmt::Display| HeaderError::Packed(error.to_string());
    let bytes = BASE64.decode(packed).map_err(|error| wrong(&error))?;
    let json = read_at_most(&mut ZlibDecoder::new(bytes.as_slice()), 4 * LARGEST as u64)
        .map_err(|error| wrong(&error))?;
    Ok(serde_json::from_slice(&json)?)
}
