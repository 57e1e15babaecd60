//! Agreement with the family: what each member answered, how the focus came to stand, and how far the order of the
//! focus agrees with each member's own (Kendall's tau-a over the needs both have).

use super::log::Log;
use super::measure::PerMille;
use crate::engine::command::Focus;
use crate::engine::event::{Answer, EventKind, Settled};
use crate::scenario::ids::*;

/// Priorities of one turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Priorities {
    /// Turn.
    pub turn: u8,
    /// What each seat would have put first.
    pub named: Vec<(SeatId, NeedId)>,
    /// What the team proposed; none where the focus in force was kept.
    pub proposed: Option<Focus>,
    /// What each member answered to it.
    pub answers: Vec<(PersonId, Answer)>,
    /// The focus that stood.
    pub focus: Focus,
    /// Needs in it that the family did not agree to.
    pub against: Focus,
    /// How it came to stand.
    pub how: Settled,
    /// Seats that objected.
    pub objected: Vec<SeatId>,
    /// Agreement of the order of the focus with each member's own; none with fewer than two needs in common.
    pub order: Vec<(PersonId, Option<PerMille>)>,
}

/// Priorities turn by turn, for turns that were closed.
pub fn priorities(log: &Log) -> Vec<Priorities> {
    let mut rankings: Vec<(PersonId, Vec<NeedId>)> = log
        .world
        .people
        .iter()
        .filter(|(_, person)| !person.ranking.is_empty())
        .map(|(id, person)| (id, person.ranking.clone()))
        .collect();
    let mut turns = Vec::new();
    for &turn in log.turns() {
        let mut named = Vec::new();
        let mut proposed = None;
        let mut answers = Vec::new();
        let mut objected = Vec::new();
        let mut settled = None;
        for event in log.turn(turn) {
            match &event.kind {
                EventKind::Named(seat, need) => {
                    named.retain(|(who, _)| who != seat);
                    named.push((*seat, *need));
                }
                EventKind::Proposed(focus) => proposed = Some(*focus),
                EventKind::Answered(person, answer) => answers.push((*person, *answer)),
                EventKind::Objected(seat) => objected.push(*seat),
                EventKind::FocusSettled { focus, against, how } => {
                    let order = rankings
                        .iter()
                        .map(|(person, ranking)| (*person, tau(&focus.iter().collect::<Vec<_>>(), ranking)))
                        .collect::<Vec<_>>();
                    settled = Some((*focus, *against, *how, order));
                }
                EventKind::Ranked { person, order } => {
                    if let Some((_, ranking)) = rankings.iter_mut().find(|(who, _)| who == person) {
                        ranking.clone_from(order);
                    }
                }
                _ => {}
            }
        }
        if let Some((focus, against, how, order)) = settled {
            turns.push(Priorities {
                turn,
                named,
                proposed,
                answers,
                focus,
                against,
                how,
                objected,
                order,
            });
        }
    }
    turns
}

/// Kendall's tau-a of two orders over the needs they have in common: (concordant - discordant pairs) / all pairs,
/// from -1000 to 1000. None with fewer than two in common.
pub fn tau(one: &[NeedId], other: &[NeedId]) -> Option<PerMille> {
    let place = |need: &NeedId| other.iter().position(|wanted| wanted == need);
    let places: Vec<usize> = one.iter().filter_map(place).collect();
    let mut pairs = 0i32;
    let mut agreeing = 0i32;
    for (index, earlier) in places.iter().enumerate() {
        for later in places.iter().skip(index + 1) {
            pairs += 1;
            agreeing += if earlier < later { 1 } else { -1 };
        }
    }
    let share = (agreeing.abs() * 2000 + pairs).checked_div(2 * pairs)?;
    Some(PerMille(share * agreeing.signum()))
}

/// Share of answers over the play that were "yes", per member: accepted, and all.
pub fn accepted(priorities: &[Priorities], person: PersonId) -> (u32, u32) {
    let answers = priorities
        .iter()
        .flat_map(|turn| &turn.answers)
        .filter(|(who, _)| *who == person);
    answers.fold((0, 0), |(yes, all), (_, answer)| {
        (yes + u32::from(*answer == Answer::Accept), all + 1)
    })
}
