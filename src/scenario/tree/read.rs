//! Reads a value of any type from a tree, and says at which node it goes wrong. `ron` decides what a file is;
//! this only explains, and lets the explaining go on after the first thing that is wrong.

use super::instead;
use super::{Field, Kind, NodeId, Tree};
use crate::scenario::diagnostic::{Problem, Shape, nearest};
use crate::scenario::forms::{Form, form_of};
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, Visitor};
use std::fmt;

/// Why a value can't be read.
#[derive(Debug)]
pub(crate) struct Unreadable {
    /// The value where it goes wrong.
    pub(crate) node: Option<NodeId>,
    /// The name of the field of that value, when the name is what is wrong.
    pub(crate) name: Option<(usize, usize)>,
    /// What is wrong; nothing where the tree has told already.
    pub(crate) problem: Option<Problem>,
}

/// Reads a value from the whole tree.
pub(crate) fn read<T: DeserializeOwned>(tree: &Tree) -> Result<T, Unreadable> {
    T::deserialize(Reader {
        tree,
        node: tree.root(),
        form: None,
    })
}

impl Unreadable {
    fn new(problem: Problem) -> Self {
        Unreadable {
            node: None,
            name: None,
            problem: Some(problem),
        }
    }

    /// Says what to write, where something is known.
    fn writing(mut self, what: Option<String>) -> Self {
        if let (Some(Problem::WrongKind { write, .. }), Some(_)) = (&mut self.problem, &what) {
            *write = what;
        }
        self
    }

    fn at(mut self, node: NodeId) -> Self {
        self.node.get_or_insert(node);
        self
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.problem)
    }
}

impl std::error::Error for Unreadable {}

impl de::Error for Unreadable {
    fn custom<T: fmt::Display>(words: T) -> Self {
        Unreadable::new(Problem::Unreadable {
            words: words.to_string(),
        })
    }

    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        Unreadable::new(Problem::UnknownField {
            field: field.to_owned(),
            meant: nearest(field, known.iter().copied()),
            known,
        })
    }

    fn unknown_variant(found: &str, known: &'static [&'static str]) -> Self {
        Unreadable::new(Problem::UnknownWord {
            found: found.to_owned(),
            meant: nearest(found, known.iter().copied()),
            known,
        })
    }

    fn missing_field(field: &'static str) -> Self {
        Unreadable::new(Problem::MissingField { field })
    }
}

#[derive(Clone, Copy)]
struct Reader<'de> {
    tree: &'de Tree,
    node: NodeId,
    /// How the field or the word around is written.
    form: Option<&'static Form>,
}

impl<'de> Reader<'de> {
    fn kind(&self) -> &'de Kind {
        &self.tree.node(self.node).kind
    }

    fn of(self, node: NodeId) -> Self {
        Reader { node, ..self }
    }

    fn wrong(&self, expected: Shape) -> Unreadable {
        let Some(found) = instead::shape(self.tree, self.node) else {
            return self.told();
        };
        Unreadable::new(Problem::WrongKind {
            expected,
            found,
            write: instead::write(self.tree, self.node, expected),
            form: self.form,
        })
        .at(self.node)
    }

    fn miscounted(&self, expected: usize, found: usize) -> Unreadable {
        if let Some(write) = instead::range_in(self.tree, self.node, expected) {
            return Unreadable::new(Problem::WrongKind {
                expected: Shape::Row,
                found: Shape::Range,
                write: Some(write),
                form: None,
            })
            .at(self.node);
        }
        let form = self.form;
        Unreadable::new(Problem::WrongCount {
            expected,
            found,
            form,
        })
        .at(self.node)
    }

    fn told(&self) -> Unreadable {
        Unreadable {
            node: Some(self.node),
            name: None,
            problem: None,
        }
    }

    fn number<N: TryFrom<i128>>(&self, low: i128, high: i128) -> Result<N, Unreadable> {
        match self.kind() {
            Kind::Number(found) => N::try_from(*found).map_err(|_| {
                Unreadable::new(Problem::NumberTooBig {
                    found: *found,
                    low,
                    high,
                })
                .at(self.node)
            }),
            _ => Err(self.wrong(Shape::Number)),
        }
    }

    fn items<V: Visitor<'de>>(self, items: &'de [NodeId], visitor: V) -> Result<V::Value, Unreadable> {
        let access = Items {
            reader: self,
            items: items.iter(),
        };
        visitor.visit_seq(access).map_err(|error| error.at(self.node))
    }

    fn counted<V: Visitor<'de>>(
        self,
        items: &'de [NodeId],
        expected: usize,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        if items.len() == expected {
            self.items(items, visitor)
        } else {
            Err(self.miscounted(expected, items.len()))
        }
    }

    fn fields<V: Visitor<'de>>(self, fields: &'de [Field], visitor: V) -> Result<V::Value, Unreadable> {
        let access = Fields {
            reader: self,
            fields: fields.iter(),
            value: None,
        };
        visitor.visit_map(access).map_err(|error| error.at(self.node))
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident $type:ty),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            let number = self.number::<$type>(i128::from(<$type>::MIN), i128::from(<$type>::MAX))?;
            visitor.$visit(number)
        }
    )*};
}

/// Kinds of values that nothing in the format has.
macro_rules! unknown {
    ($($method:ident),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            self.deserialize_any(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Unreadable;

    numbers! {
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
    }

    /// Only texts are read without knowing their shape: a plain one, or one per language.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.kind() {
            Kind::Text(text) => visitor
                .visit_str(text)
                .map_err(|error: Unreadable| error.at(self.node)),
            Kind::Group { name: None, fields } => self.fields(fields, visitor),
            _ => Err(self.wrong(Shape::Words)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.kind() {
            Kind::Truth(truth) => visitor.visit_bool(*truth),
            _ => Err(self.wrong(Shape::Truth)),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.kind() {
            Kind::Text(text) => visitor
                .visit_str(text)
                .map_err(|error: Unreadable| error.at(self.node)),
            _ => Err(self.wrong(Shape::Text)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.kind() {
            Kind::Word(word) if word == "None" => visitor.visit_none(),
            _ => visitor.visit_some(self.of(self.tree.within_some(self.node))),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.kind() {
            Kind::List(items) => self.items(items, visitor),
            _ => Err(self.wrong(Shape::List)),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Unreadable> {
        match self.kind() {
            Kind::Row { name: None, items } => self.counted(items, len, visitor),
            _ => Err(self.wrong(Shape::Row)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        struct_name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        let named_so = |name: &Option<String>| name.as_deref().is_none_or(|name| name == struct_name);
        match self.kind() {
            Kind::Group { name, fields } if named_so(name) => self.fields(fields, visitor),
            Kind::Row { name, items } if named_so(name) && items.is_empty() => self.fields(&[], visitor),
            _ => Err(self
                .wrong(Shape::Group)
                .writing(instead::group(self.tree, self.node, fields))),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.kind() {
            Kind::Group { fields, .. } => self.fields(fields, visitor),
            _ => Err(self.wrong(Shape::Group)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        let expected = match name {
            "Condition" => Shape::Condition,
            "Effect" => Shape::Effect,
            _ => Shape::Word,
        };
        let word = match self.kind() {
            Kind::Word(word) => word,
            Kind::Row { name: Some(name), .. } | Kind::Group { name: Some(name), .. } => name,
            Kind::Text(text) if variants.contains(&text.as_str()) => {
                return Err(self.wrong(expected).writing(Some(text.clone())));
            }
            Kind::Text(text) if name == "Whom" => {
                let seat = Some(format!("Seat(\"{text}\")"));
                return Err(self.wrong(expected).writing(seat));
            }
            _ => return Err(self.wrong(expected)),
        };
        let reader = Reader {
            form: form_of(word),
            ..self
        };
        visitor
            .visit_enum(Variant { reader, word })
            .map_err(|error| error.at(self.node))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_unit()
    }

    unknown! {
        deserialize_i128, deserialize_u128, deserialize_f32, deserialize_f64, deserialize_char, deserialize_bytes,
        deserialize_byte_buf, deserialize_unit, deserialize_identifier,
    }

    serde::forward_to_deserialize_any! { unit_struct newtype_struct tuple_struct }
}

struct Items<'de> {
    reader: Reader<'de>,
    items: std::slice::Iter<'de, NodeId>,
}

impl<'de> de::SeqAccess<'de> for Items<'de> {
    type Error = Unreadable;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Unreadable> {
        self.items
            .next()
            .map(|item| {
                seed.deserialize(self.reader.of(*item))
                    .map_err(|error| error.at(*item))
            })
            .transpose()
    }
}

struct Fields<'de> {
    reader: Reader<'de>,
    fields: std::slice::Iter<'de, Field>,
    value: Option<NodeId>,
}

impl<'de> de::MapAccess<'de> for Fields<'de> {
    type Error = Unreadable;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unreadable> {
        let Some(field) = self.fields.next() else {
            return Ok(None);
        };
        self.value = Some(field.value);
        self.reader.form = form_of(&field.name);
        let name: de::value::StrDeserializer<'_, Unreadable> = field.name.as_str().into_deserializer();
        match seed.deserialize(name) {
            Ok(key) => Ok(Some(key)),
            Err(mut error) => {
                error.node.get_or_insert(field.value);
                error.name.get_or_insert((field.start, field.end));
                Err(error)
            }
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Unreadable> {
        let value = self.value.take().unwrap_or(self.reader.node);
        seed.deserialize(self.reader.of(value))
            .map_err(|error| error.at(value))
    }
}

#[derive(Clone, Copy)]
struct Variant<'de> {
    reader: Reader<'de>,
    word: &'de str,
}

impl<'de> de::EnumAccess<'de> for Variant<'de> {
    type Error = Unreadable;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Unreadable> {
        let word: de::value::StrDeserializer<'_, Unreadable> = self.word.into_deserializer();
        Ok((seed.deserialize(word)?, self))
    }
}

impl<'de> Variant<'de> {
    fn row(&self) -> &'de [NodeId] {
        match self.reader.kind() {
            Kind::Row { items, .. } => items,
            _ => &[],
        }
    }
}

impl<'de> de::VariantAccess<'de> for Variant<'de> {
    type Error = Unreadable;

    fn unit_variant(self) -> Result<(), Unreadable> {
        match self.reader.kind() {
            Kind::Word(_) => Ok(()),
            _ => Err(self.reader.wrong(Shape::Word)),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Unreadable> {
        match (self.reader.kind(), self.row()) {
            (_, [only]) => seed.deserialize(self.reader.of(*only)),
            (Kind::Group { .. }, _) => Err(self.reader.wrong(Shape::Row)),
            _ => Err(self.reader.miscounted(1, self.row().len())),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Unreadable> {
        match self.reader.kind() {
            Kind::Group { .. } => Err(self.reader.wrong(Shape::Row)),
            _ => self.reader.counted(self.row(), len, visitor),
        }
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        match self.reader.kind() {
            Kind::Group { fields, .. } => self.reader.fields(fields, visitor),
            _ => {
                let fields: Vec<String> = fields.iter().map(|field| format!("{field}: ...")).collect();
                let write = format!("{}({})", self.word, fields.join(", "));
                Err(self.reader.wrong(Shape::NamedGroup).writing(Some(write)))
            }
        }
    }
}
