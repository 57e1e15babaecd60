//! Dense ids of a compiled case, the table they index, and sets of seats.
//! On paper an id is `kind#number`; the session's codec turns the number into the author's own id.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::marker::PhantomData;

/// An id that indexes a [`Table`]. Ids are only made by compiling a case, or read back through a codec that
/// knows that case, so that an id always fits its table.
pub trait Id: Copy + Ord {
    /// Word before the `#` on paper: `need`.
    const KIND: &'static str;
    /// The id with this number.
    fn from_index(index: usize) -> Self;
    /// Its number.
    fn index(self) -> usize;
}

fn read<I: Id, E: de::Error>(text: &str) -> Result<I, E> {
    text.split_once('#')
        .filter(|(kind, _)| *kind == I::KIND)
        .and_then(|(_, number)| number.parse::<u16>().ok())
        .map(|number| I::from_index(usize::from(number)))
        .ok_or_else(|| E::custom(format!("\"{text}\" is not a {}", I::KIND)))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $kind:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        impl Id for $name {
            const KIND: &'static str = $kind;
            fn from_index(index: usize) -> Self {
                $name(u16::try_from(index).unwrap_or(u16::MAX))
            }
            fn index(self) -> usize {
                usize::from(self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&format_args!("{}#{}", $kind, self.0))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                read(&text)
            }
        }
    )*};
}

ids! {
    /// A family member.
    PersonId = "person";
    /// A need.
    NeedId = "need";
    /// A strength.
    StrengthId = "strength";
    /// A fact.
    FactId = "fact";
    /// A signal.
    SignalId = "signal";
    /// A seat at the table.
    SeatId = "seat";
    /// An expert outside the table.
    ExpertId = "expert";
    /// A discipline.
    DisciplineId = "discipline";
    /// A task from disciplines.ron.
    TaskId = "task";
    /// A waiting list.
    WaitingId = "waiting";
    /// A moment.
    MomentId = "moment";
    /// An option; numbered over all moments.
    OptionId = "option";
    /// An event.
    EventId = "event";
    /// An ending.
    EndingId = "ending";
    /// Something a family member says; numbered over all people.
    VoiceId = "voice";
    /// A consequence that comes later; numbered over the whole case.
    LaterId = "later";
    /// A promise; numbered over the whole case.
    PromiseId = "promise";
    /// A piece of news for one seat; numbered over all seats.
    NewsId = "news";
}

/// One `T` per id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Table<I, T> {
    rows: Vec<T>,
    #[serde(skip)]
    ids: PhantomData<fn() -> I>,
}

impl<I: Id, T> Table<I, T> {
    /// A table of these rows, numbered in order.
    pub fn new(rows: Vec<T>) -> Self {
        Table {
            rows,
            ids: PhantomData,
        }
    }

    /// The ids, in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = I> + Clone + use<I, T> {
        (0..self.rows.len()).map(I::from_index)
    }

    /// Every id with its row, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (I, &T)> {
        self.rows
            .iter()
            .enumerate()
            .map(|(index, row)| (I::from_index(index), row))
    }

    /// Every id with its row to change, in order.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (I, &mut T)> {
        self.rows
            .iter_mut()
            .enumerate()
            .map(|(index, row)| (I::from_index(index), row))
    }

    /// The rows, in order.
    pub fn rows(&self) -> &[T] {
        &self.rows
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row of `id`, if the table has it.
    pub fn get(&self, id: I) -> Option<&T> {
        self.rows.get(id.index())
    }

    /// A table of the same length, made from this one.
    pub fn map<U>(&self, mut make: impl FnMut(I, &T) -> U) -> Table<I, U> {
        Table::new(self.iter().map(|(id, row)| make(id, row)).collect())
    }
}

impl<I: Id, T> std::ops::Index<I> for Table<I, T> {
    type Output = T;
    fn index(&self, id: I) -> &T {
        // Ids are made where their table is and by reading a journal with the names of its own case: a foreign one
        // can't come here.
        &self.rows[id.index()]
    }
}

impl<I: Id, T> std::ops::IndexMut<I> for Table<I, T> {
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.rows[id.index()]
    }
}

/// A set of seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SeatSet(u16);

impl SeatSet {
    /// No seat.
    pub const NONE: SeatSet = SeatSet(0);
    /// Every seat there can be.
    pub const ALL: SeatSet = SeatSet(u16::MAX);

    /// One seat.
    pub fn only(seat: SeatId) -> SeatSet {
        SeatSet::NONE.with(seat)
    }

    /// This set and `seat`.
    #[must_use]
    pub fn with(self, seat: SeatId) -> SeatSet {
        SeatSet(self.0 | bit(seat))
    }

    /// This set without `seat`.
    #[must_use]
    pub fn without(self, seat: SeatId) -> SeatSet {
        SeatSet(self.0 & !bit(seat))
    }

    /// Whether `seat` is in it.
    pub fn has(self, seat: SeatId) -> bool {
        self.0 & bit(seat) != 0
    }

    /// Whether every seat of `other` is in it.
    pub fn covers(self, other: SeatSet) -> bool {
        self.0 & other.0 == other.0
    }

    /// Seats in either.
    #[must_use]
    pub fn or(self, other: SeatSet) -> SeatSet {
        SeatSet(self.0 | other.0)
    }

    /// Seats in both.
    #[must_use]
    pub fn and(self, other: SeatSet) -> SeatSet {
        SeatSet(self.0 & other.0)
    }

    /// The seats in it, in order. Of [`SeatSet::ALL`]: all sixteen numbers.
    pub fn iter(self) -> impl Iterator<Item = SeatId> {
        (0..16).map(SeatId).filter(move |seat| self.has(*seat))
    }

    /// Whether there is no seat in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Number of seats.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }
}

fn bit(seat: SeatId) -> u16 {
    1u16.checked_shl(u32::from(seat.0)).unwrap_or(0)
}

impl FromIterator<SeatId> for SeatSet {
    fn from_iter<T: IntoIterator<Item = SeatId>>(seats: T) -> Self {
        seats.into_iter().fold(SeatSet::NONE, SeatSet::with)
    }
}

impl Serialize for SeatSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if *self == SeatSet::ALL {
            serializer.serialize_str("all")
        } else {
            serializer.collect_seq(self.iter())
        }
    }
}

impl<'de> Deserialize<'de> for SeatSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SetVisitor;
        impl<'de> de::Visitor<'de> for SetVisitor {
            type Value = SeatSet;
            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("\"all\" or a list of seats")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<SeatSet, E> {
                if text == "all" {
                    Ok(SeatSet::ALL)
                } else {
                    Err(E::custom("expected \"all\""))
                }
            }
            fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<SeatSet, A::Error> {
                let mut set = SeatSet::NONE;
                while let Some(seat) = seq.next_element::<SeatId>()? {
                    set = set.with(seat);
                }
                Ok(set)
            }
        }
        deserializer.deserialize_any(SetVisitor)
    }
}
