//! A moment: a dilemma card for one seat or for the team.

use super::sitting::Sitting;
use crate::engine::command::{Actor, Command};
use crate::scenario::ids::*;
use crate::seats::Offer;
use crate::view::{Action, Choice, Telling, diary};
use crate::words::table::key::*;

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

/// The moments that ask something of this seat now; those of the team are with the pen.
pub(super) fn moments(sitting: &Sitting, seat: SeatId, offers: &[Offer]) -> Vec<MomentView> {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.view(seat);
    view.moments()
        .into_iter()
        .filter(|moment| world.moments[*moment].seat.is_some() || view.has_pen())
        .map(|id| {
            let moment = &world.moments[id];
            let chosen = view.chosen(id);
            MomentView {
                moment: id,
                whose: match moment.seat {
                    Some(_) if sitting.alone().is_some() => words.text(MOMENT_FOR_YOU),
                    Some(seat) => words.say(MOMENT_FOR, &[("who", words.seat(world, seat).into())]),
                    None => words.text(MOMENT_TEAM),
                },
                title: words.case(&moment.title).to_owned(),
                text: words.case(&moment.text).to_owned(),
                options: offers
                    .iter()
                    .filter_map(|offer| option(sitting, id, chosen, offer))
                    .collect(),
                ability: (moment.asks_ability && chosen.is_some()).then(|| ability(sitting, id, seat)),
                default: words.say(
                    MOMENT_DEFAULT,
                    &[("option", words.case(&world.options[moment.default].text).into())],
                ),
            }
        })
        .collect()
}

fn option(sitting: &Sitting, moment: MomentId, chosen: Option<OptionId>, offer: &Offer) -> Option<Choice> {
    let (world, words) = (sitting.world, sitting.words);
    let Command::Choose(id) = offer.command else {
        return None;
    };
    let option = &world.options[id];
    if option.moment != moment {
        return None;
    }
    let action = Action::Give {
        by: offer.by,
        command: offer.command,
        reason: None,
    };
    let mut choice = Choice::new(words.case(&option.text), action)
        .note(words.case(&option.note))
        .chosen(chosen == Some(id))
        .blocked(
            offer
                .blocked
                .filter(|_| chosen != Some(id))
                .map(|why| words.refusal(world, &why)),
        );
    choice.hours = Some(words.hours(option.hours));
    // Whoever comes along costs the family more than the hours.
    let by = world.moments[moment].seat.unwrap_or(sitting.pen());
    choice.touches = diary::brought(words, &sitting.view(by), id, by);
    if world.moments[moment].asks_reason {
        choice = choice.ask(words.text(MOMENT_REASON), false);
    }
    Some(choice)
}

fn ability(sitting: &Sitting, moment: MomentId, seat: SeatId) -> AbilityView {
    let words = sitting.words;
    let told = sitting.ability(moment, seat);
    let levels = [ABILITY_1, ABILITY_2, ABILITY_3, ABILITY_4];
    AbilityView {
        question: words.text(ABILITY_QUESTION),
        levels: levels
            .into_iter()
            .zip(1u8..)
            .map(|(key, level)| {
                let telling = Telling::Ability { moment, seat, level };
                Choice::new(words.text(key), Action::Tell(telling)).chosen(told == Some(level))
            })
            .collect(),
    }
}

/// The option this seat or the team would get if the turn were closed now, per open moment without a choice.
pub(super) fn undecided(sitting: &Sitting) -> Vec<MomentId> {
    let mut open: Vec<MomentId> = Vec::new();
    for seat in sitting.persons.iter() {
        let view = sitting.view(seat);
        for moment in view.moments() {
            let by = sitting.world.moments[moment]
                .seat
                .map_or(Actor::Team, Actor::Seat);
            let theirs = by == Actor::Seat(seat) || (by == Actor::Team && view.has_pen());
            if theirs && view.chosen(moment).is_none() && !open.contains(&moment) {
                open.push(moment);
            }
        }
    }
    open
}

/// The options that come of those by default, and with whom, as closing the turn makes it.
pub(super) fn defaults(sitting: &Sitting) -> Vec<(OptionId, SeatId)> {
    undecided(sitting)
        .into_iter()
        .map(|id| {
            let moment = &sitting.world.moments[id];
            (moment.default, moment.seat.unwrap_or(sitting.pen()))
        })
        .collect()
}
