//! Writes engine values with the author's own ids (`need:debts`) instead of dense numbers, and reads them back
//! with the case in hand. Free text never passes through here.

use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::world::Effect;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use thiserror::Error;

/// Why a value can't be written or read.
#[derive(Debug, Error)]
pub enum CodecError {
    /// A number that the case does not have; never so for values of the same world.
    #[error("the case has no {0}")]
    UnknownNumber(String),
    /// An id that the case does not have.
    #[error("the case has no {kind} \"{id}\"")]
    UnknownId {
        /// What it should be: `need`.
        kind: String,
        /// The id.
        id: String,
    },
    /// Not such a value at all.
    #[error("{0}")]
    Shape(#[from] serde_json::Error),
}

/// The ids of one case, both ways.
#[derive(Debug, Clone)]
pub struct Codec {
    written: BTreeMap<String, String>,
    dense: BTreeMap<String, String>,
}

impl Codec {
    /// The ids of this case.
    pub fn new(world: &World) -> Codec {
        let mut codec = Codec {
            written: BTreeMap::new(),
            dense: BTreeMap::new(),
        };
        codec.table(&world.people, |_, person| person.id.clone());
        codec.table(&world.needs, |_, need| need.id.clone());
        codec.table(&world.strengths, |_, strength| strength.id.clone());
        codec.table(&world.facts, |_, fact| fact.id.clone());
        codec.table(&world.signals, |_, signal| signal.id.clone());
        codec.table(&world.seats, |_, seat| seat.id.clone());
        codec.table(&world.experts, |_, expert| expert.id.clone());
        codec.table(&world.disciplines, |_, discipline| discipline.id.clone());
        codec.table(&world.tasks, |_, task| task.id.clone());
        codec.table(&world.moments, |_, moment| moment.id.clone());
        codec.table(&world.events, |_, event| event.id.clone());
        codec.table(&world.endings, |_, ending| ending.id.clone());
        codec.table(&world.waiting, |_, waiting| {
            format!(
                "{}/{}",
                world.seats[waiting.seat].id, world.needs[waiting.need].id
            )
        });
        codec.table(&world.options, |_, option| {
            format!("{}/{}", world.moments[option.moment].id, option.id)
        });
        codec.table(&world.voices, |id, voice| {
            let person = &world.people[voice.of];
            let place = person.voices.iter().position(|of| *of == id).unwrap_or(0);
            format!("{}/{}", person.id, place + 1)
        });
        codec.table(&world.news, |id, news| {
            let seat = &world.seats[news.seat];
            let place = seat.news.iter().position(|of| *of == id).unwrap_or(0);
            format!("{}/{}", seat.id, place + 1)
        });
        let owners = Owners::of(world);
        codec.table(&world.later, |id, _| owners.name(&owners.later, id));
        codec.table(&world.promises, |id, _| owners.name(&owners.promises, id));
        codec
    }

    fn table<I: Id, T>(&mut self, table: &Table<I, T>, name: impl Fn(I, &T) -> String) {
        for (id, row) in table.iter() {
            let dense = format!("{}#{}", I::KIND, id.index());
            let mut written = format!("{}:{}", I::KIND, name(id, row));
            if self.dense.contains_key(&written) {
                written = format!("{written}~{}", id.index());
            }
            self.dense.insert(written.clone(), dense.clone());
            self.written.insert(dense, written);
        }
    }

    /// `value` with the author's ids.
    ///
    /// # Errors
    /// When it holds an id that is not of this case.
    pub fn write<T: Serialize>(&self, value: &T) -> Result<Value, CodecError> {
        let mut tree = serde_json::to_value(value)?;
        walk(&mut tree, &|text| match text.split_once('#') {
            None => Ok(None),
            Some(_) => match self.written.get(text) {
                Some(written) => Ok(Some(written.clone())),
                None => Err(CodecError::UnknownNumber(text.to_owned())),
            },
        })?;
        Ok(tree)
    }

    /// The value that was written as `tree`.
    ///
    /// # Errors
    /// When it names an id that is not of this case, or is no such value.
    pub fn read<T: DeserializeOwned>(&self, mut tree: Value) -> Result<T, CodecError> {
        walk(&mut tree, &|text| {
            if text.contains('#') {
                return Err(CodecError::UnknownNumber(text.to_owned()));
            }
            match text.split_once(':') {
                None => Ok(None),
                Some((kind, id)) => match self.dense.get(text) {
                    Some(dense) => Ok(Some(dense.clone())),
                    None => Err(CodecError::UnknownId {
                        kind: kind.to_owned(),
                        id: id.to_owned(),
                    }),
                },
            }
        })?;
        Ok(serde_json::from_value(tree)?)
    }
}

type Renamed = Result<Option<String>, CodecError>;

fn walk(tree: &mut Value, rename: &impl Fn(&str) -> Renamed) -> Result<(), CodecError> {
    match tree {
        Value::String(text) => {
            if let Some(renamed) = rename(text)? {
                *text = renamed;
            }
        }
        Value::Array(items) => {
            for item in items {
                walk(item, rename)?;
            }
        }
        Value::Object(fields) => {
            for item in fields.values_mut() {
                walk(item, rename)?;
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
    Ok(())
}

/// What sets a consequence or a promise, so that it has a name of its own.
struct Owners {
    later: BTreeMap<LaterId, String>,
    promises: BTreeMap<PromiseId, String>,
}

impl Owners {
    fn of(world: &World) -> Owners {
        let mut owners = Owners {
            later: BTreeMap::new(),
            promises: BTreeMap::new(),
        };
        for (_, option) in world.options.iter() {
            let name = format!("{}/{}", world.moments[option.moment].id, option.id);
            owners.take(world, &name, &option.effects);
        }
        for (_, event) in world.events.iter() {
            owners.take(world, &event.id, &event.effects);
        }
        for (_, fact) in world.facts.iter() {
            owners.take(world, &fact.id, &fact.shared);
        }
        owners
    }

    fn take(&mut self, world: &World, owner: &str, effects: &[Effect]) {
        let mut place = 0;
        for effect in effects {
            match *effect {
                Effect::Later(id) => {
                    place += 1;
                    let name = format!("{owner}/{place}");
                    if !self.later.contains_key(&id)
                        && let Some(later) = world.later.get(id)
                    {
                        self.later.insert(id, name.clone());
                        self.take(world, &name, &later.effects);
                    }
                }
                Effect::Promise(id) => {
                    place += 1;
                    self.promises
                        .entry(id)
                        .or_insert_with(|| format!("{owner}/{place}"));
                }
                Effect::Severity(..)
                | Effect::Trust(..)
                | Effect::Capacity(..)
                | Effect::Load(..)
                | Effect::Reveal(..)
                | Effect::Consent(_)
                | Effect::ShowNeed(_)
                | Effect::ShowStrength(_)
                | Effect::Rank(..)
                | Effect::Signal(_)
                | Effect::Acquaint(..)
                | Effect::Contact(_)
                | Effect::Visit(..) => {}
            }
        }
    }

    fn name<I: Id>(&self, names: &BTreeMap<I, String>, id: I) -> String {
        names.get(&id).cloned().unwrap_or_else(|| id.index().to_string())
    }
}
