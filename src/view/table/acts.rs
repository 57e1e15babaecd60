//! Choosing an act, a question at a time: one of five verbs, a kind of act, what it is about, and how it is done.

use super::colleagues;
use super::decide::ActsView;
use super::desk::{Desk, Pick};
use super::prioritise;
use super::sitting::Sitting;
use crate::engine::command::{Act, Actor, Command, ConsultReply, Slot, Way};
use crate::engine::event::EventKind;
use crate::engine::refusal::Refusal;
use crate::scenario::ids::*;
use crate::scenario::world::{Consultee, Scope};
use crate::scenario::{ActKind, Verb};
use crate::seats::{Offer, SeatView};
use crate::view::action::Detail;
use crate::view::{Action, Choice, Move};
use crate::words::table::key::*;
use crate::words::{Key, capital, terms};

/// An act that can be planned, with what it costs and why not.
#[derive(Clone, Copy)]
struct Candidate {
    by: Actor,
    slot: Slot,
    act: Act,
    offer: Offer,
}

/// The page on which this seat, and the table when it has the pen, chooses an act.
pub(super) fn acts(sitting: &Sitting, desk: &Desk, seat: SeatId, offers: &[Offer]) -> ActsView {
    let all = candidates(sitting, seat, offers);
    let words = sitting.words;
    let mut picks = desk.path.iter().copied();
    let Some(Pick::Verb(verb)) = picks.next() else {
        return verbs(sitting, &all);
    };
    let mut trail = vec![words.text(terms::verb(verb).0)];
    let of_verb: Vec<Candidate> = all
        .into_iter()
        .filter(|candidate| rule(sitting, candidate.act.kind()).is_some_and(|rule| rule.verb == verb))
        .collect();
    let Some(Pick::Kind(by, kind)) = picks.next() else {
        return kinds(sitting, desk, seat, trail, &of_verb);
    };
    trail.push(words.text(terms::kind(kind).0));
    let mut left: Vec<Candidate> = of_verb
        .into_iter()
        .filter(|candidate| candidate.by == by && candidate.act.kind() == kind)
        .collect();
    let mut place = 0;
    for pick in picks {
        let Pick::Detail(detail) = pick else { continue };
        place = skip_what_is_settled(&left, place);
        left.retain(|candidate| details(&candidate.act).get(place) == Some(&detail));
        trail.push(name(sitting, detail));
        place += 1;
    }
    details_or_ways(sitting, seat, trail, &left, place)
}

fn rule<'a>(sitting: &Sitting<'a>, kind: ActKind) -> Option<&'a crate::scenario::rules::ActRule> {
    sitting.world.rules.act(kind)
}

/// Everything this seat can plan, and the table's acts when it has the pen. What rests on something that others at
/// this device don't know, is in its folder only.
fn candidates(sitting: &Sitting, seat: SeatId, offers: &[Offer]) -> Vec<Candidate> {
    let view = sitting.view(seat);
    let hidden = |act: &Act| match act {
        Act::AskConsent { fact } | Act::ShareFact { fact } => !sitting.all_know(*fact),
        _ => false,
    };
    let mut all: Vec<Candidate> = offers
        .iter()
        .filter_map(|offer| match offer.command {
            Command::Plan { slot, act, .. } => Some(Candidate {
                by: offer.by,
                slot,
                act,
                offer: *offer,
            }),
            _ => None,
        })
        .filter(|candidate| !hidden(&candidate.act))
        .collect();
    // Who decides in a conference, and who leads a team, is the table's choice.
    for candidate in all.clone() {
        for other in sitting.world.seats.ids() {
            let act = match candidate.act {
                Act::Conference {
                    who,
                    question,
                    family,
                    decides,
                } if decides != other => Act::Conference {
                    who,
                    question,
                    family,
                    decides: other,
                },
                Act::FormTeam { who, lead } if lead != other => Act::FormTeam { who, lead: other },
                _ => continue,
            };
            all.push(Candidate {
                act,
                offer: view.plan(candidate.by, candidate.slot, act, Way::default()),
                ..candidate
            });
        }
    }
    all
}

fn verbs(sitting: &Sitting, all: &[Candidate]) -> ActsView {
    let words = sitting.words;
    let mut own_full = false;
    let choices = Verb::ALL
        .into_iter()
        .map(|verb| {
            let (label, note) = terms::verb(verb);
            let of_verb: Vec<&Candidate> = all
                .iter()
                .filter(|candidate| rule(sitting, candidate.act.kind()).is_some_and(|rule| rule.verb == verb))
                .collect();
            let full = of_verb
                .iter()
                .all(|candidate| candidate.offer.blocked == Some(Refusal::SlotTaken));
            own_full |= full && !of_verb.is_empty() && verb != Verb::Plan;
            let why = match (of_verb.is_empty(), verb) {
                (true, Verb::Plan) => Some(words.text(ACTS_NOT_PEN)),
                (true, _) => Some(words.text(ACTS_NOTHING)),
                (false, _) => full.then(|| words.text(ACTS_FULL)),
            };
            Choice::new(words.text(label), Action::Turn(Move::Verb(verb)))
                .note(words.text(note))
                .blocked(why)
        })
        .collect();
    ActsView {
        // Said once, above the rows that it holds for.
        question: words.text(if own_full { ACTS_FULL_WHAT } else { ACTS_WHAT }),
        trail: Vec::new(),
        choices,
        more: None,
        back: None,
    }
}

fn kinds(sitting: &Sitting, desk: &Desk, seat: SeatId, trail: Vec<String>, left: &[Candidate]) -> ActsView {
    let (world, words) = (sitting.world, sitting.words);
    let offered: Vec<&crate::scenario::rules::ActRule> = world
        .rules
        .acts
        .iter()
        .filter(|rule| left.iter().any(|candidate| candidate.act.kind() == rule.act))
        .collect();
    // With few, all stand at the first level; else the rarer ones are under "more".
    let all = desk.more || offered.len() <= 3 || offered.iter().all(|rule| !rule.first_level);
    let choices = offered
        .iter()
        .filter(|rule| all || rule.first_level)
        .map(|rule| {
            let of_kind: Vec<Candidate> = left
                .iter()
                .copied()
                .filter(|candidate| candidate.act.kind() == rule.act)
                .collect();
            let (label, note) = terms::kind(rule.act);
            let by = of_kind.first().map_or(Actor::Team, |candidate| candidate.by);
            let whole = match of_kind.as_slice() {
                [only] if in_other_ways(&sitting.view(seat), only).is_empty() => {
                    Some(plan(only, Way::default()))
                }
                _ => None,
            };
            let action = whole.unwrap_or(Action::Turn(Move::Kind(by, rule.act)));
            let mut choice = Choice::new(words.text(label), action).note(words.text(note));
            choice = shut(sitting, choice, why_none(&of_kind));
            choice.hours = hours(sitting, &of_kind);
            gate(sitting, choice)
        })
        .collect();
    ActsView {
        question: words.text(ACTS_WHICH),
        trail,
        choices,
        more: (!all).then(|| Choice::new(words.text(ACTS_MORE), Action::Turn(Move::More))),
        back: Some(back(sitting)),
    }
}

fn back(sitting: &Sitting) -> Choice {
    Choice::new(sitting.words.text(ACTS_BACK), Action::Turn(Move::Back))
}

/// The next detail at which the acts that are left differ; the number of details when they don't.
fn skip_what_is_settled(left: &[Candidate], mut place: usize) -> usize {
    loop {
        let mut values = left
            .iter()
            .map(|candidate| details(&candidate.act).get(place).copied());
        let first = values.next().flatten();
        match first {
            Some(value) if values.all(|other| other == Some(value)) => place += 1,
            _ => return place,
        }
    }
}

fn details_or_ways(
    sitting: &Sitting,
    seat: SeatId,
    trail: Vec<String>,
    left: &[Candidate],
    place: usize,
) -> ActsView {
    let words = sitting.words;
    let place = skip_what_is_settled(left, place);
    let mut values: Vec<Detail> = Vec::new();
    for candidate in left {
        if let Some(value) = details(&candidate.act).get(place)
            && !values.contains(value)
        {
            values.push(*value);
        }
    }
    in_order_of_cards(sitting, seat, &mut values);
    if let (true, Some(only)) = (values.is_empty(), left.first()) {
        return ways(sitting, seat, trail, only);
    }
    let question = values.first().map_or(ACTS_WHICH, question);
    let choices = values
        .into_iter()
        .map(|value| {
            let those: Vec<Candidate> = left
                .iter()
                .copied()
                .filter(|candidate| details(&candidate.act).get(place) == Some(&value))
                .collect();
            let whole = match those.as_slice() {
                [only] if in_other_ways(&sitting.view(seat), only).is_empty() => {
                    Some(plan(only, Way::default()))
                }
                _ => None,
            };
            let action = whole.unwrap_or(Action::Turn(Move::Detail(value)));
            let mut choice = Choice::new(capital(&name(sitting, value)), action);
            let notes = [note(sitting, seat, value, &those)]
                .into_iter()
                .chain(also(sitting, seat, value, &those));
            let notes: Vec<String> = notes.filter(|note| !note.is_empty()).collect();
            choice = choice.note(notes.join(" · "));
            if those
                .iter()
                .all(|candidate| in_other_ways(&sitting.view(seat), candidate).is_empty())
            {
                choice = shut(sitting, choice, why_none(&those));
            }
            choice.hours = hours(sitting, &those);
            choice.touches = touches(sitting, value);
            gate(sitting, choice)
        })
        .collect();
    ActsView {
        question: words.text(question),
        trail,
        choices,
        more: None,
        back: Some(back(sitting)),
    }
}

/// Needs stand as their cards did when priorities were set: the same number, the same need.
fn in_order_of_cards(sitting: &Sitting, seat: SeatId, values: &mut [Detail]) {
    let cards = prioritise::new_first(sitting, sitting.view(seat).needs());
    values.sort_by_key(|value| match value {
        Detail::Need(need) => cards.iter().position(|card| card == need),
        _ => None,
    });
}

fn in_other_ways(view: &SeatView, candidate: &Candidate) -> Vec<Offer> {
    view.ways(candidate.by, candidate.slot, candidate.act)
        .into_iter()
        .filter(|offer| offer.blocked.is_none())
        .collect()
}

fn ways(sitting: &Sitting, seat: SeatId, trail: Vec<String>, only: &Candidate) -> ActsView {
    let (world, words) = (sitting.world, sitting.words);
    let plain = Choice::new(words.plain_way(), plan(only, Way::default()));
    let mut plain = shut(sitting, plain, only.offer.blocked);
    plain.hours = Some(costs(sitting, only.by, &only.act, &Way::default()));
    let mut choices = vec![gate(sitting, plain)];
    for offer in in_other_ways(&sitting.view(seat), only) {
        let Command::Plan { way, .. } = offer.command else {
            continue;
        };
        let label = capital(&words.way(world, &way).unwrap_or_default());
        let mut choice = Choice::new(label, plan(only, way));
        if let Some(strength) = way.builds_on {
            choice = choice.note(words.case(&world.strengths[strength].about));
        }
        choice.hours = Some(costs(sitting, only.by, &only.act, &way));
        if way.deviates {
            choice = choice.ask(words.text(ACTS_DEVIATE_ASK), true);
        }
        choices.push(choice);
    }
    ActsView {
        question: words.text(ACTS_HOW),
        trail,
        choices,
        more: None,
        back: Some(back(sitting)),
    }
}

/// Before a heavier form is planned its question is asked: is it really needed? And an approach is put into words, by
/// whoever wants to.
fn gate(sitting: &Sitting, choice: Choice) -> Choice {
    let Action::Give {
        command: Command::Plan { act, .. },
        ..
    } = &choice.action
    else {
        return choice;
    };
    let rule = sitting.world.rules.act(act.kind());
    let heavier = rule.is_some_and(|rule| rule.asks_reason);
    match act {
        Act::PlanGoal { .. } => choice.ask(sitting.words.text(ACTS_APPROACH_ASK), false),
        _ if heavier => choice.ask(sitting.words.text(ACTS_HEAVIER_ASK), true),
        _ => choice,
    }
}

fn plan(candidate: &Candidate, way: Way) -> Action {
    Action::Give {
        by: candidate.by,
        command: Command::Plan {
            slot: candidate.slot,
            act: candidate.act,
            way,
        },
        reason: None,
    }
}

/// Why none of these can be done: the reason of the first. None: at least one can.
fn why_none(those: &[Candidate]) -> Option<Refusal> {
    if those.iter().any(|candidate| candidate.offer.blocked.is_none()) {
        return None;
    }
    those.first().and_then(|candidate| candidate.offer.blocked)
}

/// Closed for this reason; what stands already is no fault but done.
pub(super) fn shut(sitting: &Sitting, choice: Choice, why: Option<Refusal>) -> Choice {
    let said = why.map(|why| sitting.words.refusal(sitting.world, &why));
    let choice = choice.blocked(said);
    if why == Some(Refusal::Already) {
        choice.chosen(true)
    } else {
        choice
    }
}

/// What these cost, when they all cost the same; else what they cost the one who does it, when that is the same.
fn hours(sitting: &Sitting, those: &[Candidate]) -> Option<String> {
    let of = |candidate: &Candidate| costs(sitting, candidate.by, &candidate.act, &Way::default());
    let first = those.first()?;
    let whole = of(first);
    if those.iter().all(|candidate| of(candidate) == whole) {
        return Some(whole);
    }
    let own = first.offer.hours;
    those
        .iter()
        .all(|candidate| candidate.offer.hours == own)
        .then(|| sitting.words.hours(own))
}

/// What an act costs, and whom: "één uur en één uur van de huisarts"; "twee uur van ieder".
pub(super) fn costs(sitting: &Sitting, by: Actor, act: &Act, way: &Way) -> String {
    let (world, words) = (sitting.world, sitting.words);
    let doer = match by {
        Actor::Seat(seat) => seat,
        Actor::Team => sitting.pen(),
    };
    let mut sums: Vec<(SeatId, u8)> = Vec::new();
    for (seat, hours) in sitting.view(doer).costs(by, act, way) {
        match sums.iter_mut().find(|(other, _)| *other == seat) {
            Some((_, sum)) => *sum += hours,
            None => sums.push((seat, hours)),
        }
    }
    sums.retain(|(_, hours)| *hours > 0);
    let everybody = sums.len() == world.seats.len() && sums.len() > 1;
    if let Some((_, each)) = sums.first().filter(|_| everybody)
        && sums.iter().all(|(_, hours)| hours == each)
    {
        return words.about(COSTS_EACH, "hours", words.hours(*each));
    }
    sums.sort_by_key(|(seat, _)| *seat != doer);
    let parts: Vec<String> = sums
        .iter()
        .map(|(seat, hours)| {
            let hours = words.hours(*hours);
            if *seat == doer && sums.len() == 1 {
                hours
            } else {
                let who = words.seat(world, *seat);
                words.say(COSTS_OF, &[("hours", hours.into()), ("who", who.into())])
            }
        })
        .collect();
    if parts.is_empty() {
        words.hours(0)
    } else {
        words.list(&parts)
    }
}

/// The details of an act, in the order in which they are asked.
fn details(act: &Act) -> Vec<Detail> {
    match *act {
        Act::Explore { with } => vec![Detail::With(Some(with))],
        Act::Support { need, with, .. } => vec![Detail::Need(need), Detail::With(with)],
        Act::AskConsent { fact } | Act::ShareFact { fact } => vec![Detail::Fact(fact)],
        Act::Consult { whom, need } => vec![Detail::Need(need), Detail::Whom(whom)],
        Act::Conference {
            question,
            family,
            decides,
            ..
        } => vec![
            Detail::Need(question),
            Detail::WithFamily(family),
            Detail::Decides(decides),
        ],
        Act::FormTeam { lead, .. } => vec![Detail::Lead(lead)],
        Act::ScaleDown { to } => vec![Detail::Form(to)],
        Act::HandOver { need, to, .. } => vec![Detail::Need(need), Detail::Seat(to)],
        Act::SeekAdvice { signal } => vec![Detail::Signal(signal)],
        Act::TalkWorry { signal } => vec![Detail::Signal(Some(signal))],
        Act::Report { signal, openly } => vec![Detail::Signal(Some(signal)), Detail::Openly(openly)],
        Act::StepBack { need } | Act::Celebrate { need } => vec![Detail::Need(need)],
        Act::PlanGoal { need, lead } => vec![Detail::Need(need), Detail::Lead(lead)],
        Act::GetAcquainted { with } => vec![Detail::Seat(with)],
        Act::Evaluate => Vec::new(),
    }
}

fn question(detail: &Detail) -> crate::words::Key {
    match detail {
        Detail::Need(_) => ACTS_ABOUT,
        Detail::With(_) => ACTS_WITH,
        Detail::Whom(_) | Detail::Seat(_) => ACTS_WHOM,
        Detail::Fact(_) => ACTS_FACT,
        Detail::Signal(_) => ACTS_SIGNAL,
        Detail::Lead(_) => ACTS_LEAD,
        Detail::Decides(_) => ACTS_DECIDES,
        Detail::WithFamily(_) => ACTS_FAMILY,
        Detail::Openly(_) => ACTS_OPENLY,
        Detail::Form(_) => ACTS_FORM,
    }
}

fn name(sitting: &Sitting, detail: Detail) -> String {
    let (world, words) = (sitting.world, sitting.words);
    match detail {
        Detail::Need(need) => words.need(world, need).to_owned(),
        Detail::With(with) => words.with(world, with),
        Detail::Whom(whom) => words.consultee(world, whom),
        Detail::Fact(fact) => words.case(&world.facts[fact].name).to_owned(),
        Detail::Signal(Some(signal)) => words.case(&world.signals[signal].name).to_owned(),
        Detail::Signal(None) => words.text(ACTS_SIGNAL_OPEN),
        Detail::Seat(seat) | Detail::Lead(seat) | Detail::Decides(seat) => words.seat(world, seat),
        Detail::WithFamily(true) => words.text(ACTS_WITH_FAMILY),
        Detail::WithFamily(false) => words.text(ACTS_WITHOUT_FAMILY),
        Detail::Openly(true) => words.text(ACTS_TOLD),
        Detail::Openly(false) => words.text(ACTS_UNTOLD),
        Detail::Form(form) => words.text(terms::form(form)),
    }
}

fn note(sitting: &Sitting, seat: SeatId, detail: Detail, those: &[Candidate]) -> String {
    let (world, words) = (sitting.world, sitting.words);
    let at_once = those.iter().any(
        |candidate| matches!(candidate.act, Act::Consult { whom, .. } if sitting.view(seat).answers_at_once(whom)),
    );
    if let (Detail::Whom(whom), true) = (detail, at_once) {
        // Whoever asks should know beforehand that this can't be taken back.
        let who = match whom {
            Consultee::Seat(seat) => sitting.who(seat),
            Consultee::Expert(expert) => words.case(&world.experts[expert].organisation).to_owned(),
        };
        return format!("{who} · {}", words.text(ACTS_AT_ONCE));
    }
    match detail {
        Detail::Need(need) => {
            let weighs = words.text(terms::weighs(sitting.shared().severity(need)));
            let place = (1_u16..)
                .zip(sitting.shared().focus().iter())
                .find(|(_, other)| *other == need);
            let focus = place.map(|(place, _)| words.say(ACTS_IN_FOCUS, &[("place", place.into())]));
            let advice = advice(sitting, seat, need, those).map(|key| words.text(key));
            let said: Vec<String> = std::iter::once(weighs).chain(focus).chain(advice).collect();
            said.join(" · ")
        }
        Detail::With(Some(person)) => words.case(&world.people[person].about).to_owned(),
        Detail::Whom(Consultee::Expert(expert)) => words.case(&world.experts[expert].organisation).to_owned(),
        Detail::Whom(Consultee::Seat(seat))
        | Detail::Seat(seat)
        | Detail::Lead(seat)
        | Detail::Decides(seat) => sitting.who(seat),
        Detail::With(None)
        | Detail::Fact(_)
        | Detail::Signal(_)
        | Detail::WithFamily(_)
        | Detail::Openly(_)
        | Detail::Form(_) => String::new(),
    }
}

/// Where help is only partly one's own field and advice was asked: whether it still holds.
fn advice(sitting: &Sitting, seat: SeatId, need: NeedId, those: &[Candidate]) -> Option<Key> {
    let view = sitting.view(seat);
    let partly = those.iter().any(|candidate| match candidate.act {
        Act::Support { intensive, .. } => view.scope(need, intensive) == Scope::Basic,
        _ => false,
    });
    let asked = sitting.events().any(|event| match event.kind {
        EventKind::Consulted {
            by,
            need: about,
            reply: ConsultReply::Advice,
            ..
        } => by == seat && about == need,
        _ => false,
    });
    match (partly, view.covered(need), asked) {
        (false, ..) | (true, false, false) => None,
        (true, true, _) => Some(ACTS_ADVICE_HOLDS),
        (true, false, true) => Some(ACTS_ADVICE_LAPSED),
    }
}

/// What a colleague does there already.
fn also(sitting: &Sitting, seat: SeatId, detail: Detail, those: &[Candidate]) -> Option<String> {
    let visits = those
        .iter()
        .any(|candidate| matches!(candidate.act, Act::Support { .. } | Act::Explore { .. }));
    match detail {
        Detail::Need(need) if visits => colleagues::also_help(sitting, seat, need),
        Detail::With(with) if visits => colleagues::also_visit(sitting, seat, with),
        _ => None,
    }
}

fn touches(sitting: &Sitting, detail: Detail) -> Option<String> {
    match detail {
        Detail::Need(need) => Some(
            sitting
                .words
                .people(sitting.world, &sitting.world.needs[need].touches),
        ),
        _ => None,
    }
}
