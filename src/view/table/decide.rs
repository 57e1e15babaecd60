//! Deciding: the page of one seat, with its moments, its acts, what it was asked and what only it knows.

use super::MomentView;
use crate::scenario::ids::SeatId;
use crate::view::Choice;

/// The page of one seat.
#[derive(Debug, Clone, PartialEq)]
pub struct DecideView {
    /// The people at this device, one of whom is on; empty when one plays alone.
    pub tabs: Vec<SeatTab>,
    /// "Huisarts · Hilde Kramer · nog drie uur"
    pub heading: String,
    /// What colleagues do and why, a line each.
    pub colleagues: Vec<String>,
    /// Consults that wait for this seat's answer.
    pub asked: Vec<AskedView>,
    /// Moments.
    pub moments: Vec<MomentView>,
    /// What this seat plans, and what the table plans when it has the pen.
    pub planned: Vec<PlannedView>,
    /// Choosing an act, a question at a time.
    pub acts: ActsView,
    /// What only this seat knows.
    pub folder: Choice,
    /// To the closing of the turn.
    pub close: Choice,
}

/// A person at this device.
#[derive(Debug, Clone, PartialEq)]
pub struct SeatTab {
    /// Which.
    pub seat: SeatId,
    /// Shows that page.
    pub choice: Choice,
    /// "nog twee uur, één vraag wacht"
    pub note: String,
}

/// A consult that waits for an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct AskedView {
    /// "De jeugd- en gezinsprofessional vraagt je mee te denken over ..."
    pub text: String,
    /// What is asked about lies ...: how far the own expertise reaches, in a sentence.
    pub expertise: String,
    /// Advice, or a boundary.
    pub choices: Vec<Choice>,
}

/// A planned act.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedView {
    /// The act.
    pub label: String,
    /// How, and how it stands: "samen met de huisarts", "antwoord: ...".
    pub note: Option<String>,
    /// What it costs.
    pub hours: String,
    /// Takes it back; blocked when it stands.
    pub withdraw: Choice,
}

/// Choosing an act, a question at a time: verb, kind of act, then what it is about and how.
#[derive(Debug, Clone, PartialEq)]
pub struct ActsView {
    /// "Wat doe je?", "Waarbij?", "Met wie?", "Hoe?"
    pub question: String,
    /// What was chosen so far: "Met de familie", "Licht ondersteunen".
    pub trail: Vec<String>,
    /// The answers. At the first question: the five verbs.
    pub choices: Vec<Choice>,
    /// The acts that come less often.
    pub more: Option<Choice>,
    /// One question back.
    pub back: Option<Choice>,
}

/// What only this seat knows, and the whole table's knowledge beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct FolderView {
    /// "De map van de huisarts"
    pub heading: String,
    /// Who you are here.
    pub role: String,
    /// What this discipline may do alone, and what not.
    pub expertise: Vec<String>,
    /// What this seat knows.
    pub facts: Vec<KnownFact>,
    /// Put away.
    pub done: Choice,
}

/// Something this seat knows.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownFact {
    /// In a few words.
    pub name: String,
    /// What is so.
    pub text: String,
    /// "iedereen aan tafel weet dit", "delen vraagt toestemming van Samira en Karim"
    pub standing: String,
    /// Share, ask consent.
    pub choices: Vec<Choice>,
}
