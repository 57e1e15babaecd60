//! Which tip of the case belongs to the page that is on. Pages without one of their own, such as a private folder, have
//! none: a tip speaks of what one sees.

use super::desk::Stage;
use super::sitting::Sitting;
use crate::scenario::model::TipAt;

/// The tip for a page of the table.
pub(super) fn tip(sitting: &Sitting, at: Stage) -> Option<String> {
    let (turn, part) = match at {
        Stage::Listen => (sitting.turn(), TipAt::Listen),
        Stage::Name(_) | Stage::Prioritise => (sitting.turn(), TipAt::Prioritise),
        Stage::Decide(_) => (sitting.turn(), TipAt::Decide),
        Stage::LookBack(turn) => (turn, TipAt::LookBack),
        Stage::PassNews(_)
        | Stage::PassFolder(_)
        | Stage::News(_)
        | Stage::Goal
        | Stage::Answers
        | Stage::Folder(_)
        | Stage::Close
        | Stage::Guess(_)
        | Stage::Figures
        | Stage::Ended
        | Stage::Debrief => return None,
    };
    let tips = &sitting.world.tips;
    let tip = tips.iter().find(|tip| (tip.turn, tip.at) == (turn, part))?;
    Some(sitting.words.case(&tip.text).to_owned())
}
