//! A moment: a dilemma card for one seat or for the team.

use crate::scenario::ids::MomentId;
use crate::view::Choice;

/// A dilemma card.
#[derive(Debug, Clone, PartialEq)]
pub struct MomentView {
    /// Which.
    pub moment: MomentId,
    /// "Voor de huisarts" / "Voor het team"
    pub whose: String,
    /// Title.
    pub title: String,
    /// What happens.
    pub text: String,
    /// What can be done; one may be chosen. Those that ask for a reason have an `ask`.
    pub options: Vec<Choice>,
    /// How able one feels, where it is asked and an option is chosen.
    pub ability: Option<AbilityView>,
    /// "Kies je niets, dan: ..."
    pub default: String,
}

/// How able one feels to do it.
#[derive(Debug, Clone, PartialEq)]
pub struct AbilityView {
    /// The question.
    pub question: String,
    /// 1 to 4.
    pub levels: Vec<Choice>,
}
