//! What can be wrong with a case, a rules file or a disciplines file, as typed values with a place.
//! The sentences stand in Fluent (`src/words/*/diagnostics.ftl`), under the keys that a diagnostic gives.

use super::forms::Form;
use super::text::{Language, Text};
use serde::{Serialize, Serializer};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file can't be used so.
    Error,
    /// It can be used, and is probably not what was meant.
    Warning,
}

/// A stretch of a text. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Line of the first character.
    pub line: u32,
    /// Column of the first character.
    pub column: u32,
    /// Line of the character after the last.
    pub end_line: u32,
    /// Column of the character after the last.
    pub end_column: u32,
}

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where; the whole file when there is no place.
    pub span: Option<Span>,
    /// What.
    pub problem: Problem,
}

/// A key of a Fluent message and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The message's key.
    pub key: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// Something wrong at a place.
    pub fn at(span: Span, problem: Problem) -> Diagnostic {
        Diagnostic {
            span: Some(span),
            problem,
        }
    }

    /// Something wrong with a file as a whole.
    pub fn of_file(problem: Problem) -> Diagnostic {
        Diagnostic { span: None, problem }
    }

    /// Its stable code.
    pub fn code(&self) -> Code {
        self.problem.code()
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code().severity()
    }

    /// Whether the file can't be used because of it.
    pub fn is_error(&self) -> bool {
        self.severity() == Severity::Error
    }

    /// The key of the sentence that says what is wrong.
    pub fn message_key(&self) -> &'static str {
        self.code().key()
    }

    /// What is said about it: what is wrong and, where something is known, what was probably meant.
    pub fn sentences(&self, language: Language) -> Vec<Sentence> {
        let mut sentences = vec![Sentence {
            key: self.message_key(),
            args: self.problem.args(),
        }];
        sentences.extend(self.problem.hint(language));
        sentences
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident, $key:literal;)*) => {
        /// The stable code of a kind of problem. A code is never given to another kind.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {$(
            $(#[$doc])*
            $name,
        )*}

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// As people cite it: `E031`. Errors begin with E, warnings with W.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $code,)* }
            }

            /// How bad problems with this code are.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }

            /// The key of its sentence.
            pub fn key(self) -> &'static str {
                match self { $(Code::$name => $key,)* }
            }
        }
    };
}

impl Code {
    /// Whether it is about the text as such: brackets, commas, quotation marks. What it says can't be told then.
    pub fn is_of_the_text(self) -> bool {
        let code = self.as_str();
        ("E001"..="E020").contains(&code) || ["E028", "E029"].contains(&code)
    }
}

codes! {
    /// The file is larger than is read.
    TooLarge = "E001", Error, "diagnostic-too-large";
    /// The file is no text in UTF-8.
    NotText = "E002", Error, "diagnostic-not-text";
    /// The file is empty.
    Empty = "E003", Error, "diagnostic-empty";
    /// The file is of a format that this game doesn't know.
    Format = "E004", Error, "diagnostic-format";
    /// The file asks for another dialect of RON.
    Extension = "E005", Error, "diagnostic-extension";
    /// A text is not opened.
    UnopenedText = "E006", Error, "diagnostic-unopened-text";
    /// A bracket is missing where a value begins.
    MissingOpen = "E007", Error, "diagnostic-missing-open";
    /// Words that belong to nothing, or a comment with a mark of another language.
    LooseWords = "E008", Error, "diagnostic-loose-words";
    /// A bracket of another kind than the one it closes.
    WrongClose = "E009", Error, "diagnostic-wrong-close";
    /// Something stands where nothing of the kind can.
    Unexpected = "E010", Error, "diagnostic-unexpected";
    /// A comma is missing.
    MissingComma = "E011", Error, "diagnostic-missing-comma";
    /// A bracket is not closed.
    Unclosed = "E012", Error, "diagnostic-unclosed";
    /// A bracket closes that was never opened.
    NeverOpened = "E013", Error, "diagnostic-never-opened";
    /// A text is not closed.
    UnclosedText = "E014", Error, "diagnostic-unclosed-text";
    /// Quotes that RON doesn't know.
    WrongQuotes = "E015", Error, "diagnostic-wrong-quotes";
    /// A field has no colon.
    MissingColon = "E016", Error, "diagnostic-missing-colon";
    /// A field has no value.
    MissingValue = "E017", Error, "diagnostic-missing-value";
    /// Brackets within brackets within brackets.
    TooDeep = "E018", Error, "diagnostic-too-deep";
    /// A backslash with something that means nothing.
    BadEscape = "E019", Error, "diagnostic-bad-escape";
    /// A comment is not closed.
    UnclosedComment = "E020", Error, "diagnostic-unclosed-comment";
    /// A field comes twice.
    DuplicateField = "E021", Error, "diagnostic-duplicate-field";
    /// A field that does not exist.
    UnknownField = "E022", Error, "diagnostic-unknown-field";
    /// A field is missing.
    MissingField = "E023", Error, "diagnostic-missing-field";
    /// A word that is none of those that can stand here.
    UnknownWord = "E024", Error, "diagnostic-unknown-word";
    /// A value of another kind than can stand here.
    WrongKind = "E025", Error, "diagnostic-wrong-kind";
    /// A number that its field can't hold.
    NumberTooBig = "E026", Error, "diagnostic-number-too-big";
    /// Too few or too many values between brackets.
    WrongCount = "E027", Error, "diagnostic-wrong-count";
    /// Something stands after the end.
    AfterEnd = "E028", Error, "diagnostic-after-end";
    /// Whatever else RON doesn't take.
    Unreadable = "E029", Error, "diagnostic-unreadable";
    /// Two things of one kind have the same id.
    DuplicateId = "E030", Error, "diagnostic-duplicate-id";
    /// An id that nothing defines.
    UnknownId = "E031", Error, "diagnostic-unknown-id";
    /// An id with blanks or signs in it.
    BadId = "E032", Error, "diagnostic-bad-id";
    /// An id that a list names twice.
    RepeatedId = "W033", Warning, "diagnostic-repeated-id";
    /// A figure out of its range.
    OutOfRange = "E040", Error, "diagnostic-out-of-range";
    /// Turns that the case doesn't have.
    OutsideTurns = "E041", Error, "diagnostic-outside-turns";
    /// A window of turns that ends before it begins.
    Reversed = "E042", Error, "diagnostic-reversed";
    /// A day that does not exist.
    NoSuchDate = "E043", Error, "diagnostic-no-such-date";
    /// Too few or too many of something.
    WrongNumber = "E044", Error, "diagnostic-wrong-number";
    /// Too few of something.
    TooFew = "E045", Error, "diagnostic-too-few";
    /// A turn that takes neither one week nor two.
    NotWeeks = "E046", Error, "diagnostic-not-weeks";
    /// A list of more values than is read.
    TooManyValues = "E047", Error, "diagnostic-too-many-values";
    /// A text is not there in one of the case's languages.
    MissingLanguage = "E050", Error, "diagnostic-missing-language";
    /// A text is empty.
    EmptyText = "E051", Error, "diagnostic-empty-text";
    /// A text is too long for its place.
    TextTooLong = "W052", Warning, "diagnostic-text-too-long";
    /// Words that were to be replaced.
    Placeholder = "W053", Warning, "diagnostic-placeholder";
    /// A text of more characters than is read.
    TextTooLarge = "E054", Error, "diagnostic-text-too-large";
    /// A sign that nobody sees.
    UnseenSign = "E055", Error, "diagnostic-unseen-sign";
    /// Marks piled up on a letter.
    PiledMarks = "E056", Error, "diagnostic-piled-marks";
    /// A quotation mark within a text.
    QuoteInText = "E057", Error, "diagnostic-quote-in-text";
    /// A case claims two languages, and nearly all its texts are the same in both.
    SameInBoth = "W058", Warning, "diagnostic-same-in-both";
    /// More to read in one turn than a table reads.
    MuchToRead = "W059", Warning, "diagnostic-much-to-read";
    /// A moment without options.
    NoOptions = "E060", Error, "diagnostic-no-options";
    /// A moment none of whose options is always possible.
    NoSureOption = "E061", Error, "diagnostic-no-sure-option";
    /// The option taken by default is not always possible.
    UnsureDefault = "E062", Error, "diagnostic-unsure-default";
    /// A moment without an option that is always possible and takes no hours.
    NoFreeOption = "W063", Warning, "diagnostic-no-free-option";
    /// A condition that can never hold.
    NeverHolds = "W064", Warning, "diagnostic-never-holds";
    /// A moment, option, event or ending that no play can come to.
    NeverComes = "W065", Warning, "diagnostic-never-comes";
    /// A seat that knows nothing that others don't.
    NothingPrivate = "W070", Warning, "diagnostic-nothing-private";
    /// A fact that nobody can come to know.
    HiddenFact = "W071", Warning, "diagnostic-hidden-fact";
    /// A need that nothing brings to the table.
    HiddenNeed = "W072", Warning, "diagnostic-hidden-need";
    /// A signal that nobody can see.
    HiddenSignal = "W073", Warning, "diagnostic-hidden-signal";
    /// A need is brought to the table that lies there from the start.
    OpenNeed = "W074", Warning, "diagnostic-open-need";
    /// Two stretches of fitting forms share a turn.
    FittingOverlap = "E080", Error, "diagnostic-fitting-overlap";
    /// A turn of which nothing says what form fits.
    FittingGap = "W081", Warning, "diagnostic-fitting-gap";
    /// The lightest form that fits is heavier than the heaviest.
    FittingReversed = "E082", Error, "diagnostic-fitting-reversed";
    /// Nobody carries the household.
    NoCarer = "E083", Error, "diagnostic-no-carer";
    /// A capacity for somebody who carries no household.
    CapacityWithoutCare = "W084", Warning, "diagnostic-capacity-without-care";
    /// The last ending holds only sometimes.
    ConditionalLastEnding = "E090", Error, "diagnostic-conditional-last-ending";
    /// An ending after one that always holds.
    UnreachableEnding = "W091", Warning, "diagnostic-unreachable-ending";
    /// Nothing is announced.
    NoAnnouncement = "W092", Warning, "diagnostic-no-announcement";
    /// A tip for a turn that the case doesn't have.
    TipOutsideTurns = "E095", Error, "diagnostic-tip-outside-turns";
    /// A tip too long to read while playing.
    TipTooLong = "W096", Warning, "diagnostic-tip-too-long";
    /// Two tips for the same part of the same turn.
    TipTwice = "E097", Error, "diagnostic-tip-twice";
    /// The rules lack an act.
    MissingAct = "E100", Error, "diagnostic-missing-act";
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "each kind is documented at its code; the data are named for what they are"
)]
pub enum Problem {
    TooLarge {
        mebibytes: usize,
    },
    NotText,
    Empty,
    Format {
        found: i128,
        newest: u32,
    },
    Extension,
    UnopenedText,
    MissingOpen {
        open: char,
    },
    LooseWords {
        words: String,
        mark: Option<&'static str>,
    },
    WrongClose {
        open: char,
        close: char,
        line: u32,
    },
    Unexpected {
        found: String,
        instead: Instead,
    },
    MissingComma,
    Unclosed {
        open: char,
    },
    NeverOpened {
        close: char,
    },
    UnclosedText,
    WrongQuotes {
        found: char,
    },
    MissingColon {
        field: String,
    },
    MissingValue {
        field: String,
    },
    TooDeep {
        limit: usize,
    },
    BadEscape {
        found: String,
    },
    UnclosedComment,
    DuplicateField {
        field: String,
        first_line: u32,
    },
    UnknownField {
        field: String,
        meant: Option<&'static str>,
        known: &'static [&'static str],
    },
    MissingField {
        field: &'static str,
    },
    UnknownWord {
        found: String,
        meant: Option<&'static str>,
        known: &'static [&'static str],
    },
    WrongKind {
        expected: Shape,
        found: Shape,
        write: Option<String>,
        form: Option<&'static Form>,
    },
    NumberTooBig {
        found: i128,
        low: i128,
        high: i128,
    },
    WrongCount {
        expected: usize,
        found: usize,
        form: Option<&'static Form>,
    },
    AfterEnd,
    Unreadable {
        words: String,
    },
    DuplicateId {
        kind: IdKind,
        id: String,
        first_line: u32,
    },
    UnknownId {
        kind: IdKind,
        id: String,
        meant: Option<Meant>,
        /// What was written is its name for people.
        by_name: bool,
    },
    /// As [`Problem::UnknownId`], of what the game itself defines: all there is, with the names.
    UnknownOfGame {
        kind: IdKind,
        id: String,
        known: Box<[(String, Text)]>,
    },
    BadId {
        id: String,
    },
    RepeatedId {
        kind: IdKind,
        id: String,
    },
    OutOfRange {
        figure: Figure,
        found: i64,
        low: i64,
        high: i64,
    },
    OutsideTurns {
        turn: u8,
        turns: u8,
    },
    Reversed {
        from: u8,
        to: u8,
    },
    NoSuchDate {
        day: u8,
        month: u8,
    },
    WrongNumber {
        of: Counted,
        found: usize,
        low: usize,
        high: usize,
    },
    TooFew {
        of: Counted,
        found: usize,
        low: usize,
    },
    NotWeeks {
        found: i128,
    },
    TooManyValues {
        found: usize,
        high: usize,
    },
    TextTooLarge {
        found: usize,
        high: usize,
    },
    UnseenSign {
        /// Its number: `U+202E`.
        sign: String,
    },
    PiledMarks {
        most: usize,
    },
    MissingLanguage {
        language: Language,
    },
    EmptyText,
    TextTooLong {
        language: Language,
        words: usize,
        limit: usize,
    },
    Placeholder {
        found: String,
    },
    QuoteInText {
        found: String,
    },
    /// What surely comes in a turn to one reader.
    MuchToRead {
        turn: u8,
        language: Language,
        words: usize,
        limit: usize,
    },
    SameInBoth {
        same: usize,
        language: Language,
    },
    NoOptions {
        moment: String,
    },
    NoSureOption {
        moment: String,
    },
    UnsureDefault {
        moment: String,
        option: String,
    },
    NoFreeOption {
        moment: String,
    },
    NeverHolds,
    NeverComes {
        id: String,
    },
    NothingPrivate {
        seat: String,
    },
    HiddenFact {
        fact: String,
    },
    HiddenNeed {
        need: String,
    },
    OpenNeed {
        need: String,
    },
    HiddenSignal {
        signal: String,
    },
    FittingOverlap {
        turn: u8,
    },
    FittingGap {
        from: u8,
        to: u8,
    },
    FittingReversed,
    NoCarer,
    CapacityWithoutCare {
        person: String,
    },
    ConditionalLastEnding {
        ending: String,
    },
    UnreachableEnding {
        ending: String,
        after: String,
    },
    NoAnnouncement,
    TipOutsideTurns {
        turn: u8,
        turns: u8,
    },
    TipTooLong {
        language: Language,
        words: usize,
        limit: usize,
    },
    TipTwice {
        turn: u8,
        first_line: u32,
    },
    MissingAct {
        act: String,
    },
}

/// An id that was probably meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meant {
    /// The id.
    pub id: String,
    /// The line that defines it, when it stands in the same file.
    pub line: Option<u32>,
}

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $key:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each is what its name says")]
        pub enum $name { $($variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word that Fluent selects by.
            pub fn key(self) -> &'static str {
                match self { $($name::$variant => $key,)* }
            }
        }
    };
}

named! {
    /// What an id names.
    IdKind {
        Person = "person",
        Need = "need",
        Strength = "strength",
        Fact = "fact",
        Signal = "signal",
        Seat = "seat",
        Expert = "expert",
        SeatOrExpert = "seat-or-expert",
        Discipline = "discipline",
        Task = "task",
        Moment = "moment",
        Option = "option",
        Event = "event",
        Ending = "ending",
        Source = "source",
        Act = "act",
    }
}

named! {
    /// What a value can be, to an author.
    Shape {
        Text = "text",
        Words = "words",
        Number = "number",
        Fraction = "fraction",
        Range = "range",
        Truth = "truth",
        Word = "word",
        Condition = "condition",
        Effect = "effect",
        Group = "group",
        Row = "row",
        NamedGroup = "named-group",
        NamedRow = "named-row",
        List = "list",
    }
}

named! {
    /// What to write instead of something that can't stand there.
    Instead {
        Brackets = "brackets",
        Colon = "colon",
        Comma = "comma",
        Hyphen = "hyphen",
        NoQuotes = "no-quotes",
        Nothing = "nothing",
        Round = "round",
        Space = "space",
        WholeNumber = "whole-number",
        Unknown = "unknown",
    }
}

named! {
    /// What the nameless values between some brackets are.
    Values {
        Act = "act",
        Condition = "condition",
        Conditions = "conditions",
        Domain = "domain",
        Event = "event",
        Fact = "fact",
        FactWhom = "fact-whom",
        Form = "form",
        FromTo = "from-to",
        MomentOption = "moment-option",
        Need = "need",
        NeedFigure = "need-figure",
        NeedText = "need-text",
        Person = "person",
        PersonFigure = "person-figure",
        PersonNeeds = "person-needs",
        Seat = "seat",
        SeatFigure = "seat-figure",
        SeatPerson = "seat-person",
        Signal = "signal",
        Strength = "strength",
        Task = "task",
        Trust = "trust",
        TwoSeats = "two-seats",
    }
}

named! {
    /// What a figure says.
    Figure {
        Severity = "severity",
        Trust = "trust",
        Capacity = "capacity",
        Hours = "hours",
        Chance = "chance",
        Turns = "turns",
        HalfTime = "half-time",
        Drift = "drift",
        Strain = "strain",
        Acquaintance = "acquaintance",
        Age = "age",
        Waiting = "waiting",
        Delay = "delay",
        Change = "change",
    }
}

named! {
    /// What there can be too few or too many of.
    Counted {
        People = "people",
        Needs = "needs",
        Seats = "seats",
        Moments = "moments",
        Endings = "endings",
        Languages = "languages",
        Members = "members",
    }
}

impl Problem {
    /// Its stable code.
    pub fn code(&self) -> Code {
        match self {
            Problem::TooLarge { .. } => Code::TooLarge,
            Problem::NotText => Code::NotText,
            Problem::Empty => Code::Empty,
            Problem::Format { .. } => Code::Format,
            Problem::Extension => Code::Extension,
            Problem::UnopenedText => Code::UnopenedText,
            Problem::MissingOpen { .. } => Code::MissingOpen,
            Problem::LooseWords { .. } => Code::LooseWords,
            Problem::WrongClose { .. } => Code::WrongClose,
            Problem::Unexpected { .. } => Code::Unexpected,
            Problem::MissingComma => Code::MissingComma,
            Problem::Unclosed { .. } => Code::Unclosed,
            Problem::NeverOpened { .. } => Code::NeverOpened,
            Problem::UnclosedText => Code::UnclosedText,
            Problem::WrongQuotes { .. } => Code::WrongQuotes,
            Problem::MissingColon { .. } => Code::MissingColon,
            Problem::MissingValue { .. } => Code::MissingValue,
            Problem::TooDeep { .. } => Code::TooDeep,
            Problem::BadEscape { .. } => Code::BadEscape,
            Problem::UnclosedComment => Code::UnclosedComment,
            Problem::DuplicateField { .. } => Code::DuplicateField,
            Problem::UnknownField { .. } => Code::UnknownField,
            Problem::MissingField { .. } => Code::MissingField,
            Problem::UnknownWord { .. } => Code::UnknownWord,
            Problem::WrongKind { .. } => Code::WrongKind,
            Problem::NumberTooBig { .. } => Code::NumberTooBig,
            Problem::WrongCount { .. } => Code::WrongCount,
            Problem::AfterEnd => Code::AfterEnd,
            Problem::Unreadable { .. } => Code::Unreadable,
            Problem::DuplicateId { .. } => Code::DuplicateId,
            Problem::UnknownId { .. } | Problem::UnknownOfGame { .. } => Code::UnknownId,
            Problem::BadId { .. } => Code::BadId,
            Problem::RepeatedId { .. } => Code::RepeatedId,
            Problem::OutOfRange { .. } => Code::OutOfRange,
            Problem::OutsideTurns { .. } => Code::OutsideTurns,
            Problem::Reversed { .. } => Code::Reversed,
            Problem::NoSuchDate { .. } => Code::NoSuchDate,
            Problem::WrongNumber { .. } => Code::WrongNumber,
            Problem::TooFew { .. } => Code::TooFew,
            Problem::NotWeeks { .. } => Code::NotWeeks,
            Problem::TooManyValues { .. } => Code::TooManyValues,
            Problem::MissingLanguage { .. } => Code::MissingLanguage,
            Problem::EmptyText => Code::EmptyText,
            Problem::TextTooLong { .. } => Code::TextTooLong,
            Problem::Placeholder { .. } => Code::Placeholder,
            Problem::TextTooLarge { .. } => Code::TextTooLarge,
            Problem::UnseenSign { .. } => Code::UnseenSign,
            Problem::PiledMarks { .. } => Code::PiledMarks,
            Problem::QuoteInText { .. } => Code::QuoteInText,
            Problem::SameInBoth { .. } => Code::SameInBoth,
            Problem::MuchToRead { .. } => Code::MuchToRead,
            Problem::NoOptions { .. } => Code::NoOptions,
            Problem::NoSureOption { .. } => Code::NoSureOption,
            Problem::UnsureDefault { .. } => Code::UnsureDefault,
            Problem::NoFreeOption { .. } => Code::NoFreeOption,
            Problem::NeverHolds => Code::NeverHolds,
            Problem::NeverComes { .. } => Code::NeverComes,
            Problem::NothingPrivate { .. } => Code::NothingPrivate,
            Problem::HiddenFact { .. } => Code::HiddenFact,
            Problem::HiddenNeed { .. } => Code::HiddenNeed,
            Problem::OpenNeed { .. } => Code::OpenNeed,
            Problem::HiddenSignal { .. } => Code::HiddenSignal,
            Problem::FittingOverlap { .. } => Code::FittingOverlap,
            Problem::FittingGap { .. } => Code::FittingGap,
            Problem::FittingReversed => Code::FittingReversed,
            Problem::NoCarer => Code::NoCarer,
            Problem::CapacityWithoutCare { .. } => Code::CapacityWithoutCare,
            Problem::ConditionalLastEnding { .. } => Code::ConditionalLastEnding,
            Problem::UnreachableEnding { .. } => Code::UnreachableEnding,
            Problem::NoAnnouncement => Code::NoAnnouncement,
            Problem::TipOutsideTurns { .. } => Code::TipOutsideTurns,
            Problem::TipTooLong { .. } => Code::TipTooLong,
            Problem::TipTwice { .. } => Code::TipTwice,
            Problem::MissingAct { .. } => Code::MissingAct,
        }
    }

    /// The arguments of its sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Problem::NotText
            | Problem::NeverHolds
            | Problem::Empty
            | Problem::Extension
            | Problem::UnopenedText
            | Problem::MissingComma
            | Problem::UnclosedText
            | Problem::UnclosedComment
            | Problem::AfterEnd
            | Problem::EmptyText
            | Problem::FittingReversed
            | Problem::NoCarer
            | Problem::NoAnnouncement => Vec::new(),
            Problem::TooLarge { mebibytes } => vec![("mebibytes", mebibytes.to_string())],
            Problem::Format { found, newest } => {
                vec![("found", found.to_string()), ("newest", newest.to_string())]
            }
            Problem::LooseWords { words, mark } => vec![
                ("words", words.clone()),
                ("mark", mark.unwrap_or_default().to_owned()),
                ("shape", loose_shape(words, *mark).to_owned()),
            ],
            Problem::WrongClose { open, close, line } => vec![
                ("open", open.to_string()),
                ("close", close.to_string()),
                ("line", line.to_string()),
            ],
            Problem::Unexpected { found, instead } => {
                vec![("found", found.clone()), ("instead", instead.key().to_owned())]
            }
            Problem::BadEscape { found } | Problem::QuoteInText { found } => vec![("found", found.clone())],
            Problem::Unclosed { open } => {
                vec![("open", open.to_string()), ("close", closing(*open).to_owned())]
            }
            Problem::MissingOpen { open } => vec![("open", open.to_string())],
            Problem::NeverOpened { close } => vec![("close", close.to_string())],
            Problem::WrongQuotes { found } => vec![("found", found.to_string())],
            Problem::MissingColon { field } | Problem::MissingValue { field } => {
                vec![("field", field.clone())]
            }
            Problem::TooDeep { limit } => vec![("limit", limit.to_string())],
            Problem::DuplicateField { field, first_line } => {
                vec![("field", field.clone()), ("line", first_line.to_string())]
            }
            Problem::UnknownField { field, .. } => vec![("field", field.clone())],
            Problem::MissingField { field } => vec![("field", (*field).to_owned())],
            Problem::UnknownWord { found, .. } | Problem::Placeholder { found } => {
                vec![("found", found.clone())]
            }
            Problem::WrongKind { expected, found, .. } => vec![
                ("expected", expected.key().to_owned()),
                ("found", found.key().to_owned()),
            ],
            Problem::NumberTooBig { found, low, high } => vec![
                ("found", found.to_string()),
                ("low", low.to_string()),
                ("high", high.to_string()),
            ],
            Problem::WrongCount { expected, found, .. } => vec![
                ("expected", expected.to_string()),
                ("found", found.to_string()),
                ("number", if *expected == 1 { "one" } else { "more" }.to_owned()),
            ],
            Problem::Unreadable { words } => vec![("words", words.clone())],
            Problem::DuplicateId { kind, id, first_line } => vec![
                ("kind", kind.key().to_owned()),
                ("id", id.clone()),
                ("line", first_line.to_string()),
            ],
            Problem::UnknownId { kind, id, .. }
            | Problem::UnknownOfGame { kind, id, .. }
            | Problem::RepeatedId { kind, id } => {
                vec![("kind", kind.key().to_owned()), ("id", id.clone())]
            }
            Problem::BadId { id } => vec![("id", id.clone())],
            Problem::OutOfRange {
                figure,
                found,
                low,
                high,
            } => vec![
                ("figure", figure.key().to_owned()),
                ("found", found.to_string()),
                ("low", low.to_string()),
                ("high", high.to_string()),
            ],
            Problem::OutsideTurns { turn, turns } | Problem::TipOutsideTurns { turn, turns } => {
                vec![("turn", turn.to_string()), ("turns", turns.to_string())]
            }
            Problem::Reversed { from, to } | Problem::FittingGap { from, to } => {
                vec![("from", from.to_string()), ("to", to.to_string())]
            }
            Problem::NoSuchDate { day, month } => {
                vec![("day", day.to_string()), ("month", month.to_string())]
            }
            Problem::WrongNumber { of, found, low, high } => vec![
                ("of", of.key().to_owned()),
                ("found", found.to_string()),
                ("low", low.to_string()),
                ("high", high.to_string()),
            ],
            Problem::TooFew { of, found, low } => vec![
                ("of", of.key().to_owned()),
                ("found", found.to_string()),
                ("low", low.to_string()),
            ],
            Problem::NotWeeks { found } => vec![("found", found.to_string())],
            Problem::TooManyValues { found, high } | Problem::TextTooLarge { found, high } => {
                vec![("found", found.to_string()), ("high", high.to_string())]
            }
            Problem::UnseenSign { sign } => vec![("sign", sign.clone())],
            Problem::PiledMarks { most } => vec![("most", most.to_string())],
            Problem::MissingLanguage { language } => vec![("language", language.code().to_owned())],
            Problem::TextTooLong {
                language,
                words,
                limit,
            }
            | Problem::TipTooLong {
                language,
                words,
                limit,
            } => vec![
                ("language", language.code().to_owned()),
                ("words", words.to_string()),
                ("limit", limit.to_string()),
            ],
            Problem::MuchToRead {
                turn,
                language,
                words,
                limit,
            } => vec![
                ("turn", turn.to_string()),
                ("language", language.code().to_owned()),
                ("words", words.to_string()),
                ("limit", limit.to_string()),
            ],
            Problem::SameInBoth { same, language } => vec![
                ("same", same.to_string()),
                ("language", language.code().to_owned()),
            ],
            Problem::NoOptions { moment }
            | Problem::NoSureOption { moment }
            | Problem::NoFreeOption { moment } => {
                vec![("moment", moment.clone())]
            }
            Problem::UnsureDefault { moment, option } => {
                vec![("moment", moment.clone()), ("option", option.clone())]
            }
            Problem::NeverComes { id } => vec![("id", id.clone())],
            Problem::NothingPrivate { seat } => vec![("seat", seat.clone())],
            Problem::HiddenFact { fact } => vec![("fact", fact.clone())],
            Problem::HiddenNeed { need } | Problem::OpenNeed { need } => vec![("need", need.clone())],
            Problem::HiddenSignal { signal } => vec![("signal", signal.clone())],
            Problem::FittingOverlap { turn } => vec![("turn", turn.to_string())],
            Problem::CapacityWithoutCare { person } => vec![("person", person.clone())],
            Problem::ConditionalLastEnding { ending } => vec![("ending", ending.clone())],
            Problem::UnreachableEnding { ending, after } => {
                vec![("ending", ending.clone()), ("after", after.clone())]
            }
            Problem::TipTwice { turn, first_line } => {
                vec![("turn", turn.to_string()), ("line", first_line.to_string())]
            }
            Problem::MissingAct { act } => vec![("act", act.clone())],
        }
    }

    /// What was probably meant.
    fn hint(&self, language: Language) -> Option<Sentence> {
        let meant = |key, args| Some(Sentence { key, args });
        match self {
            Problem::UnknownField {
                meant: Some(name), ..
            }
            | Problem::UnknownWord {
                meant: Some(name), ..
            } => meant("diagnostic-did-you-mean", vec![("meant", (*name).to_owned())]),
            Problem::UnknownField { known, .. } | Problem::UnknownWord { known, .. } if !known.is_empty() => {
                meant("diagnostic-one-of", vec![("known", known.join(", "))])
            }
            Problem::WrongKind {
                write: Some(write), ..
            } => meant("diagnostic-write", vec![("write", write.clone())]),
            Problem::WrongKind {
                expected: Shape::Row,
                form: Some(form),
                ..
            }
            | Problem::WrongCount { form: Some(form), .. } => meant(
                "diagnostic-values",
                vec![
                    ("values", form.values.key().to_owned()),
                    ("example", form.example.to_owned()),
                ],
            ),
            Problem::UnknownId {
                id: found,
                meant: Some(Meant { id, .. }),
                by_name: true,
                ..
            } => meant(
                "diagnostic-is-called",
                vec![("found", found.clone()), ("meant", id.clone())],
            ),
            Problem::UnknownId {
                meant: Some(Meant {
                    id, line: Some(line), ..
                }),
                ..
            } => meant(
                "diagnostic-did-you-mean-at",
                vec![("meant", id.clone()), ("line", line.to_string())],
            ),
            Problem::UnknownId {
                meant: Some(Meant { id, line: None, .. }),
                ..
            } => meant("diagnostic-did-you-mean", vec![("meant", id.clone())]),
            Problem::UnknownOfGame { known, .. } => {
                let each = known
                    .iter()
                    .map(|(id, name)| format!("{id} ({})", name.get(language)));
                let each: Vec<String> = each.collect();
                meant("diagnostic-one-of", vec![("known", each.join(", "))])
            }
            _ => None,
        }
    }
}

/// Most bytes of a name that is compared with others.
const LONGEST_NAME: usize = 100;
/// The bracket that closes what this one opens.
fn closing(open: char) -> &'static str {
    match open {
        '(' => ")",
        '[' => "]",
        _ => "}",
    }
}

/// Which sentence fits loose words: about the mark, about one or two words, about a whole note.
fn loose_shape(words: &str, mark: Option<&str>) -> &'static str {
    match (mark, words.split_whitespace().count()) {
        (Some(_), _) => "mark",
        (None, 0..=2) => "few",
        (None, _) => "note",
    }
}

/// The candidate that looks most like `written`, if one looks like it at all.
pub(crate) fn nearest<'c>(written: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let lower = written.to_lowercase();
    let allowed = (written.chars().count() / 3).clamp(1, 3);
    // What is longer was not meant to be a name, and takes long to compare.
    let short = |name: &str| name.len() <= LONGEST_NAME;
    candidates
        .into_iter()
        .filter(|candidate| short(candidate) && short(written))
        .map(|candidate| {
            let distance = strsim::damerau_levenshtein(&lower, &candidate.to_lowercase());
            let within =
                candidate.len() > 3 && (lower.starts_with(candidate) || candidate.starts_with(&lower));
            (
                if within && lower.len() > 3 {
                    distance.min(allowed)
                } else {
                    distance
                },
                candidate,
            )
        })
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
    use std::collections::BTreeSet;

    fn bundle(language: Language) -> FluentBundle<FluentResource> {
        let (source, tag) = match language {
            Language::Nl => (include_str!("../words/nl/diagnostics.ftl"), "nl"),
            Language::En => (include_str!("../words/en/diagnostics.ftl"), "en"),
        };
        let resource = FluentResource::try_new(source.to_owned()).expect("sound Fluent");
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a language")]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("keys of their own");
        bundle
    }

    fn say(bundle: &FluentBundle<FluentResource>, sentence: &Sentence) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &sentence.args {
            args.set(*name, value.as_str());
        }
        let pattern = bundle
            .get_message(sentence.key)
            .and_then(|message| message.value())
            .unwrap_or_else(|| panic!("no sentence {}", sentence.key));
        let mut errors = Vec::new();
        let said = bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        assert!(errors.is_empty(), "{}: {errors:?}", sentence.key);
        said
    }

    fn say_all(bundle: &FluentBundle<FluentResource>, problem: Problem) -> String {
        let language = if bundle.locales.iter().any(|tag| tag.language.as_str() == "nl") {
            Language::Nl
        } else {
            Language::En
        };
        let sentences = Diagnostic::of_file(problem).sentences(language);
        let said: Vec<String> = sentences.iter().map(|sentence| say(bundle, sentence)).collect();
        said.join(" ")
    }

    /// One problem per code, and one per variation within a sentence.
    fn examples() -> Vec<Problem> {
        let word = || "abc".to_owned();
        let mut examples = vec![
            Problem::TooLarge { mebibytes: 2 },
            Problem::NotText,
            Problem::Empty,
            Problem::Format { found: 9, newest: 1 },
            Problem::Extension,
            Problem::WrongClose {
                open: '[',
                close: ')',
                line: 3,
            },
            Problem::QuoteInText { found: word() },
            Problem::MissingComma,
            Problem::NeverOpened { close: ')' },
            Problem::UnclosedText,
            Problem::UnopenedText,
            Problem::MissingOpen { open: '(' },
            Problem::WrongQuotes { found: '“' },
            Problem::MissingColon { field: word() },
            Problem::MissingValue { field: word() },
            Problem::TooDeep { limit: 64 },
            Problem::BadEscape {
                found: "\\q".to_owned(),
            },
            Problem::UnclosedComment,
            Problem::DuplicateField {
                field: word(),
                first_line: 3,
            },
            Problem::UnknownField {
                field: word(),
                meant: Some("abd"),
                known: &["abd"],
            },
            Problem::UnknownField {
                field: word(),
                meant: None,
                known: &["x", "y"],
            },
            Problem::MissingField { field: "id" },
            Problem::UnknownWord {
                found: word(),
                meant: None,
                known: &["X"],
            },
            Problem::NumberTooBig {
                found: 300,
                low: 0,
                high: 255,
            },
            Problem::WrongCount {
                expected: 1,
                found: 3,
                form: None,
            },
            Problem::AfterEnd,
            Problem::Unreadable { words: word() },
            Problem::BadId { id: word() },
            Problem::OutsideTurns { turn: 9, turns: 8 },
            Problem::Reversed { from: 5, to: 2 },
            Problem::NoSuchDate { day: 31, month: 2 },
            Problem::EmptyText,
            Problem::TooManyValues {
                found: 300,
                high: 200,
            },
            Problem::TextTooLarge {
                found: 5000,
                high: 4000,
            },
            Problem::UnseenSign { sign: word() },
            Problem::PiledMarks { most: 6 },
            Problem::Placeholder { found: word() },
            Problem::NoOptions { moment: word() },
            Problem::NoSureOption { moment: word() },
            Problem::UnsureDefault {
                moment: word(),
                option: word(),
            },
            Problem::NoFreeOption { moment: word() },
            Problem::NeverHolds,
            Problem::NeverComes { id: word() },
            Problem::NothingPrivate { seat: word() },
            Problem::HiddenFact { fact: word() },
            Problem::HiddenNeed { need: word() },
            Problem::OpenNeed { need: word() },
            Problem::HiddenSignal { signal: word() },
            Problem::FittingOverlap { turn: 2 },
            Problem::FittingGap { from: 2, to: 3 },
            Problem::FittingReversed,
            Problem::NoCarer,
            Problem::CapacityWithoutCare { person: word() },
            Problem::ConditionalLastEnding { ending: word() },
            Problem::UnreachableEnding {
                ending: word(),
                after: word(),
            },
            Problem::NoAnnouncement,
            Problem::TipOutsideTurns { turn: 9, turns: 8 },
            Problem::TipTwice {
                turn: 2,
                first_line: 3,
            },
            Problem::MissingAct { act: word() },
        ];
        examples.extend(['(', '[', '{'].map(|open| Problem::Unclosed { open }));
        for kind in IdKind::ALL {
            examples.push(Problem::UnknownId {
                kind: *kind,
                id: word(),
                meant: Some(Meant {
                    id: word(),
                    line: Some(4),
                }),
                by_name: false,
            });
            examples.push(Problem::DuplicateId {
                kind: *kind,
                id: word(),
                first_line: 2,
            });
            examples.push(Problem::RepeatedId {
                kind: *kind,
                id: word(),
            });
        }
        for shape in Shape::ALL {
            examples.push(Problem::WrongKind {
                expected: *shape,
                found: *shape,
                write: Some("60".to_owned()),
                form: None,
            });
        }
        for instead in Instead::ALL {
            examples.push(Problem::Unexpected {
                found: word(),
                instead: *instead,
            });
        }
        for values in Values::ALL {
            let form = crate::scenario::forms::FORMS
                .iter()
                .find(|form| form.values == *values);
            assert!(form.is_some(), "{values:?} is of no form");
            examples.push(Problem::WrongCount {
                expected: 2,
                found: 3,
                form,
            });
        }
        for (words, mark) in [
            ("xx", None),
            ("a note of one's own", None),
            ("# a note", Some("#")),
        ] {
            let words = words.to_owned();
            examples.push(Problem::LooseWords { words, mark });
        }
        examples.push(Problem::UnknownId {
            kind: IdKind::Discipline,
            id: word(),
            meant: Some(Meant {
                id: word(),
                line: None,
            }),
            by_name: true,
        });
        examples.push(Problem::UnknownOfGame {
            kind: IdKind::Discipline,
            id: word(),
            known: Box::from([(word(), Text::plain("a name"))]),
        });
        for figure in Figure::ALL {
            examples.push(Problem::OutOfRange {
                figure: *figure,
                found: 9,
                low: 0,
                high: 3,
            });
        }
        for of in Counted::ALL {
            examples.push(Problem::WrongNumber {
                of: *of,
                found: 9,
                low: 2,
                high: 6,
            });
        }
        examples.push(Problem::NotWeeks { found: 10 });
        for of in Counted::ALL {
            examples.push(Problem::TooFew {
                of: *of,
                found: 0,
                low: 1,
            });
        }
        for language in Language::ALL {
            examples.push(Problem::SameInBoth { same: 37, language });
            examples.push(Problem::MuchToRead {
                turn: 2,
                language,
                words: 3000,
                limit: 2700,
            });
            examples.push(Problem::MissingLanguage { language });
            examples.push(Problem::TextTooLong {
                language,
                words: 99,
                limit: 90,
            });
            examples.push(Problem::TipTooLong {
                language,
                words: 50,
                limit: 45,
            });
        }
        examples
    }

    #[test]
    fn every_problem_has_a_sentence_in_every_language() {
        let examples = examples();
        let covered: BTreeSet<Code> = examples.iter().map(Problem::code).collect();
        assert_eq!(covered.len(), Code::ALL.len(), "an example per code");
        for language in Language::ALL {
            let bundle = bundle(language);
            for problem in &examples {
                let said = say_all(&bundle, problem.clone());
                assert!(!said.contains("other-kind"), "{problem:?}: {said}");
                assert!(said.ends_with(['.', '?']), "{problem:?}: {said}");
            }
        }
    }

    #[test]
    fn an_unknown_id_names_what_was_probably_meant_and_its_line() {
        let problem = Problem::UnknownId {
            kind: IdKind::Need,
            id: "eviciton".to_owned(),
            meant: Some(Meant {
                id: "eviction".to_owned(),
                line: Some(40),
            }),
            by_name: false,
        };
        assert_eq!(
            say_all(&bundle(Language::En), problem.clone()),
            "no need is called \"eviciton\". Did you mean \"eviction\" (line 40)?"
        );
        assert_eq!(
            say_all(&bundle(Language::Nl), problem),
            "er is geen hulpvraag \"eviciton\". Bedoelde je \"eviction\" (regel 40)?"
        );
    }

    #[test]
    fn codes_are_unique_and_begin_with_their_severity() {
        let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(codes.len(), Code::ALL.len());
        for code in Code::ALL {
            let letter = match code.severity() {
                Severity::Error => 'E',
                Severity::Warning => 'W',
            };
            assert!(code.as_str().starts_with(letter), "{code:?}");
        }
    }

    #[test]
    fn the_nearest_name_is_found_and_a_far_one_is_not() {
        assert_eq!(nearest("eviciton", ["debts", "eviction"]), Some("eviction"));
        assert_eq!(nearest("severty", ["severity", "hidden"]), Some("severity"));
        assert_eq!(nearest("Debts", ["debts"]), Some("debts"));
        assert_eq!(nearest("football", ["debts", "eviction"]), None);
    }
}
