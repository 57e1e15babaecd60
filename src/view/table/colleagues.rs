//! The colleagues, as a seat that decides sees them: what they do and why, what they would do when asked, and what
//! their plans take of one's own hours.

use super::Quote;
use super::sitting::Sitting;
use crate::engine::command::{Act, Actor, Command};
use crate::scenario::ids::*;
use crate::seats::{Opinion, Reason, Temper};
use crate::view::{Action, Choice, Likeness, Move};
use crate::words::table::key::*;
use crate::words::{Key, small};

/// What a colleague would do that they didn't say this turn: what they would put first, with which reason, and the
/// option they would choose together.
fn unsaid(sitting: &Sitting, seat: SeatId) -> (Option<(NeedId, Reason)>, Option<OptionId>) {
    let Some(temper) = sitting.temper(seat) else {
        return (None, None);
    };
    let Some(Opinion { first, option }) = crate::seats::opinion(temper, &sitting.view(seat)) else {
        return (None, None);
    };
    let said = sitting
        .this_turn()
        .iter()
        .any(|record| record.by == Actor::Seat(seat) && record.reason == Some(first.1));
    ((!said).then_some(first), option)
}

/// Asks each colleague of the game what they would do, as far as they haven't said it all.
pub(super) fn opinions(sitting: &Sitting, asked: Option<SeatId>) -> Vec<Choice> {
    let seats = sitting.world.seats.ids();
    seats
        .filter(|seat| unsaid(sitting, *seat) != (None, None))
        .map(|seat| {
            let who = sitting.who(seat);
            let label = sitting.words.about(OPINION_ASK, "who", who);
            Choice::new(label, Action::Turn(Move::AskOpinion(seat))).chosen(asked == Some(seat))
        })
        .collect()
}

/// What a colleague would do, and why, in their own words and from what they know.
pub(super) fn opinion(sitting: &Sitting, seat: SeatId) -> Option<Quote> {
    let (world, words) = (sitting.world, sitting.words);
    let (first, option) = unsaid(sitting, seat);
    let first = first.map(|(need, reason)| {
        words.say(
            OPINION_FIRST,
            &[
                ("need", words.need(world, need).into()),
                ("reason", words.reason(world, reason).into()),
            ],
        )
    });
    let option = option.map(|option| {
        let option = &world.options[option];
        words.say(
            OPINION_OPTION,
            &[
                ("title", words.case(&world.moments[option.moment].title).into()),
                ("option", words.case(&option.text).into()),
            ],
        )
    });
    let said: Vec<String> = first.into_iter().chain(option).collect();
    (!said.is_empty()).then(|| Quote {
        who: sitting.who_and_what(seat),
        text: said.join(" "),
        mood: String::new(),
        likeness: Likeness::of_seat(world, seat),
        face: None,
    })
}

/// One line per colleague: what they do this turn, and why in their own words.
pub(super) fn colleagues(sitting: &Sitting) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
    let of_table = sitting.shared().plans();
    let mut given: Vec<Reason> = Vec::new();
    world
        .seats
        .ids()
        .filter(|seat| !sitting.person(*seat))
        .map(|seat| {
            let mut acts: Vec<String> = of_table
                .iter()
                .filter(|plan| plan.by == Some(seat))
                .map(|plan| sitting.act(&plan.act))
                .collect();
            // What may not be named reads the same twice.
            acts.dedup();
            let said = sitting
                .this_turn()
                .iter()
                .filter(|record| record.by == Actor::Seat(seat))
                .filter(|record| matches!(record.command(), Some(Command::Plan { .. })))
                .find_map(|record| record.reason)
                .map(|reason| {
                    if gave_before(sitting, seat, reason) {
                        words.text(COLLEAGUE_GOES_ON)
                    } else if shareable(reason) && given.contains(&reason) {
                        words.text(COLLEAGUE_AGREES)
                    } else {
                        given.push(reason);
                        words.reason(world, reason)
                    }
                });
            let who = sitting.who_and_what(seat);
            let acts = acts.join("; ");
            match (acts.is_empty(), said) {
                (true, _) if holds_back(sitting, seat) => {
                    let said = words.reason(world, Reason::NoMoreVisits);
                    words.say(
                        COLLEAGUE_HOLDS_BACK,
                        &[("who", who.into()), ("said", said.into())],
                    )
                }
                (true, _) => words.say(COLLEAGUE_NOTHING, &[("who", who.into())]),
                (false, None) => words.say(COLLEAGUE_DOES, &[("who", who.into()), ("acts", acts.into())]),
                (false, Some(said)) => words.say(
                    COLLEAGUE_BECAUSE,
                    &[("who", who.into()), ("acts", acts.into()), ("said", said.into())],
                ),
            }
        })
        .collect()
}

/// Whether a colleague who counts visits plans nothing because a carer has more than enough as it is.
fn holds_back(sitting: &Sitting, seat: SeatId) -> bool {
    let counts = matches!(sitting.temper(seat), Some(Temper::Attuned | Temper::Cautious));
    let view = sitting.view(seat);
    counts
        && sitting
            .world
            .carers()
            .any(|carer| view.strain_ahead(carer) > 1000)
}

/// Whether a second colleague can agree with this reason: it is about the family, not about the colleague.
pub(super) fn shareable(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::FamilyFirst(_)
            | Reason::CantWait(_)
            | Reason::Heaviest(_)
            | Reason::FirstThat(_)
            | Reason::AStart(_)
    )
}

/// Whether a colleague planned for this reason the turn before.
fn gave_before(sitting: &Sitting, seat: SeatId, reason: Reason) -> bool {
    let turn = sitting.turn();
    let before = sitting.records().iter().filter(|record| record.turn + 1 == turn);
    before
        .filter(|record| record.by == Actor::Seat(seat))
        .filter(|record| matches!(record.command(), Some(Command::Plan { .. })))
        .any(|record| record.reason == Some(reason))
}

/// What the others plan at the same place, so that nobody doubles it unseen: help with `need`.
pub(super) fn also_help(sitting: &Sitting, seat: SeatId, need: NeedId) -> Option<String> {
    also(
        sitting,
        seat,
        ALSO_HELP,
        |act| matches!(*act, Act::Support { need: other, .. } if other == need),
    )
}

/// A visit of others to the same person, or by both to the whole family.
pub(super) fn also_visit(sitting: &Sitting, seat: SeatId, with: Option<PersonId>) -> Option<String> {
    also(sitting, seat, ALSO_VISIT, |act| match *act {
        Act::Support { with: other, .. } => other == with,
        Act::Explore { with: other } => Some(other) == with,
        _ => false,
    })
}

fn also(sitting: &Sitting, seat: SeatId, key: Key, same: impl Fn(&Act) -> bool) -> Option<String> {
    let (world, words) = (sitting.world, sitting.words);
    let others: SeatSet = sitting
        .view(seat)
        .plans()
        .iter()
        .filter(|plan| same(&plan.act))
        .filter_map(|plan| plan.by.filter(|by| *by != seat))
        .collect();
    let names: Vec<String> = others.iter().map(|other| words.seat(world, other)).collect();
    (!names.is_empty()).then(|| words.about(key, "who", words.list(&names)))
}

/// What the others plan that takes hours of this seat: an introduction, a conference.
pub(super) fn lent(sitting: &Sitting, seat: SeatId) -> Vec<String> {
    let words = sitting.words;
    let view = sitting.view(seat);
    let others = view.plans().iter().filter(|plan| match plan.by {
        Some(by) => by != seat,
        None => !view.has_pen(),
    });
    others
        .filter_map(|plan| {
            let by = plan.by.map_or(Actor::Team, Actor::Seat);
            let doer = plan.by.unwrap_or(sitting.pen());
            let costs = sitting.view(doer).costs(by, &plan.act, &plan.way);
            let own: u8 = costs
                .iter()
                .filter(|(whose, _)| *whose == seat)
                .map(|(_, hours)| *hours)
                .sum();
            let act = ("act", small(&sitting.act(&plan.act)).into());
            let hours = ("hours", words.hours(own).into());
            (own > 0).then(|| match plan.by {
                Some(by) => words.say(LENT, &[("who", sitting.who_and_what(by).into()), act, hours]),
                None => words.say(LENT_TABLE, &[act, hours]),
            })
        })
        .collect()
}
