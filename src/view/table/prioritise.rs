//! Setting priorities together: a shared goal, what each seat would put first, the order, the family's answers.

use super::Quote;
use crate::scenario::ids::NeedId;
use crate::view::Choice;

/// The goal the team shares.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalView {
    /// Heading.
    pub heading: String,
    /// What is asked.
    pub about: String,
    /// Asks for the goal.
    pub write: Choice,
    /// Without one.
    pub skip: Choice,
}

/// A seat names what it would put first.
#[derive(Debug, Clone, PartialEq)]
pub struct NameView {
    /// "Huisarts: wat zou jij vooropzetten?"
    pub heading: String,
    /// What colleagues named already, with their reason.
    pub named: Vec<String>,
    /// The needs on the table; each card's choice names it.
    pub cards: Vec<NeedCard>,
}

/// A need as a card.
#[derive(Debug, Clone, PartialEq)]
pub struct NeedCard {
    /// Which.
    pub need: NeedId,
    /// Name.
    pub name: String,
    /// One or two sentences.
    pub about: String,
    /// "weegt zwaar"
    pub weighs: String,
    /// Life domain.
    pub domain: String,
    /// Whom it touches.
    pub touches: String,
    /// What stands in the way, what it would ease; empty when nothing is known.
    pub hangs_with: String,
    /// Place in the order, from 1; none: not in it.
    pub place: Option<u8>,
    /// What choosing the card does.
    pub choice: Choice,
    /// One place forward.
    pub earlier: Option<Choice>,
    /// One place back.
    pub later: Option<Choice>,
}

/// The pen puts up to three in order.
#[derive(Debug, Clone, PartialEq)]
pub struct PrioritiseView {
    /// Heading.
    pub heading: String,
    /// What is asked.
    pub about: String,
    /// What each seat named.
    pub named: Vec<String>,
    /// The needs; choosing one puts it in the order or takes it out.
    pub cards: Vec<NeedCard>,
    /// The order so far, worded.
    pub order: String,
    /// Proposes the order to the family; blocked while it is empty.
    pub propose: Choice,
    /// Goes on with the focus in force.
    pub keep: Option<Choice>,
}

/// The family answers.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswersView {
    /// Heading.
    pub heading: String,
    /// "Jullie stelden voor: ..."
    pub proposed: String,
    /// The answers.
    pub answers: Vec<FamilyAnswer>,
    /// Objections of colleagues, a line each.
    pub objections: Vec<String>,
    /// The goal the team shares, shown where there is dissent.
    pub goal: Option<String>,
    /// Follow, negotiate, insist; or on, when the focus stands. Seats that object too.
    pub choices: Vec<Choice>,
}

/// How a family member answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FamilyAnswer {
    /// The words.
    pub quote: Quote,
    /// "gaat akkoord", "vraagt om: het huis", "weigert"
    pub means: String,
    /// Agrees.
    pub agrees: bool,
}
