//! Setting priorities together: a shared goal, what each seat would put first, the order, the family's answers.

use super::Quote;
use super::colleagues;
use super::desk::Desk;
use super::ecomap::Face;
use super::sitting::Sitting;
use crate::engine::command::{Actor, Command, Focus, Reply};
use crate::engine::event::{Answer, Event, EventKind};
use crate::engine::state::Phase;
use crate::scenario::Text;
use crate::scenario::ids::*;
use crate::seats::Reason;
use crate::view::{Action, Choice, Likeness, Move, Telling};
use crate::words::table::key::*;
use crate::words::{capital, terms};
use std::cmp::Ordering;

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

/// Whether it came to the table when the last turn was closed.
fn is_new(sitting: &Sitting, need: NeedId) -> bool {
    let shown = EventKind::NeedShown(need);
    sitting.turn() > 1 && sitting.last_closing().iter().any(|event| event.kind == shown)
}

/// What is new comes first: at the end it would lie out of sight.
pub(super) fn new_first(sitting: &Sitting, mut needs: Vec<NeedId>) -> Vec<NeedId> {
    needs.sort_by_key(|need| !is_new(sitting, *need));
    needs
}

/// A seat names what it would put first.
#[derive(Debug, Clone, PartialEq)]
pub struct NameView {
    /// "Hilde (huisarts): wat zou jij vooropzetten?"
    pub heading: String,
    /// How whoever is asked looks.
    pub likeness: Likeness,
    /// That everybody chooses for themselves before anybody tells.
    pub about: String,
    /// Opens what is on the cards that were read before; none: all are new.
    pub read_again: Option<String>,
    /// The needs on the table; each card's choice takes it in hand.
    pub cards: Vec<NeedCard>,
    /// Names the card in hand; blocked while there is none. None: nothing is on the table.
    pub done: Option<Choice>,
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
    /// It came to the table just now.
    pub new: Option<String>,
    /// It lay on the table in an earlier turn: what it is about was read.
    pub known: bool,
    /// Life domain.
    pub domain: String,
    /// Whom it touches.
    pub touches: String,
    /// What stands in the way, what it would ease; empty when nothing is known.
    pub hangs_with: String,
    /// Which way it went in the last turn and who helped, or that nobody began with it; empty in the first turn, when it
    /// is new, and when nothing changed.
    pub course: String,
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
    /// Opens what is on the cards that were read before; none: all are new.
    pub read_again: Option<String>,
    /// The needs; choosing one puts it in the order or takes it out.
    pub cards: Vec<NeedCard>,
    /// The order so far, worded.
    pub order: String,
    /// The same, place by place.
    pub places: Vec<Place>,
    /// Proposes the order to the family; blocked while it is empty.
    pub propose: Choice,
    /// Goes on with the focus in force.
    pub keep: Option<Choice>,
}

/// A place in the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub number: u8,
    /// What lies there; none: nothing yet.
    pub need: Option<NeedId>,
    /// Its name, or that it is empty.
    pub name: String,
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

/// The page on which the team words its goal.
pub(super) fn goal(sitting: &Sitting) -> GoalView {
    let words = sitting.words;
    GoalView {
        heading: words.text(GOAL_HEADING),
        about: words.text(GOAL_ABOUT),
        write: Choice::new(words.text(GOAL_WRITE), Action::Tell(Telling::Goal(String::new())))
            .ask(words.text(GOAL_ASK), true),
        skip: Choice::new(words.text(GOAL_SKIP), Action::Turn(Move::NoGoal)),
    }
}

/// What each seat named, with a colleague's reason.
fn named(sitting: &Sitting) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
    let mut given: Vec<Reason> = Vec::new();
    sitting
        .this_turn()
        .iter()
        .filter_map(|record| match (record.by, record.command()) {
            (Actor::Seat(seat), Some(Command::Name(need))) => {
                let said = record.reason.map(|reason| {
                    if colleagues::shareable(reason) && given.contains(&reason) {
                        return words.text(COLLEAGUE_AGREES);
                    }
                    given.push(reason);
                    words.reason(world, reason)
                });
                let who = sitting.who_and_what(seat);
                let need = words.need(world, need);
                Some(match said {
                    Some(said) => words.say(
                        NAMED_BECAUSE,
                        &[("who", who.into()), ("need", need.into()), ("said", said.into())],
                    ),
                    None => words.say(NAMED, &[("who", who.into()), ("need", need.into())]),
                })
            }
            _ => None,
        })
        .collect()
}

fn card(sitting: &Sitting, need: NeedId, choice: Choice) -> NeedCard {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.shared();
    let written = &world.needs[need];
    let blockers = view.blockers(need);
    NeedCard {
        need,
        name: words.case(&written.name).to_owned(),
        about: words.case(&written.about).to_owned(),
        weighs: words.text(terms::weighs(view.severity(need))),
        new: is_new(sitting, need).then(|| words.text(CARD_NEW)),
        known: sitting.turn() > 1 && !is_new(sitting, need),
        domain: words.text(terms::domain(written.domain)),
        touches: words.people(world, &written.touches),
        hangs_with: if blockers.is_empty() {
            String::new()
        } else {
            words.say(CARD_BLOCKED, &[("needs", words.needs(world, &blockers).into())])
        },
        course: course(sitting, need),
        place: None,
        choice,
        earlier: None,
        later: None,
    }
}

/// Opens cards that were read before, where there are any.
fn read_again(sitting: &Sitting, needs: &[NeedId]) -> Option<String> {
    let known = sitting.turn() > 1 && needs.iter().any(|need| !is_new(sitting, *need));
    known.then(|| sitting.words.text(CARD_READ_AGAIN))
}

/// How a need went since the turn before: heavier, lighter or neither, and who helped.
fn course(sitting: &Sitting, need: NeedId) -> String {
    let words = sitting.words;
    if sitting.turn() == 1 || is_new(sitting, need) {
        return String::new();
    }
    let (mut rose, mut fell) = (0_u16, 0_u16);
    let mut helpers = SeatSet::default();
    for event in sitting.last_closing() {
        match &event.kind {
            EventKind::SeverityChanged { need: of, from, to } if *of == need => {
                rose += u16::from(to.saturating_sub(*from));
                fell += u16::from(from.saturating_sub(*to));
            }
            EventKind::Helped { seat, need: of, .. } if *of == need => helpers = helpers.with(*seat),
            _ => {}
        }
    }
    let way = match rose.cmp(&fell) {
        Ordering::Greater => CARD_HEAVIER,
        Ordering::Less => CARD_LIGHTER,
        Ordering::Equal => CARD_SAME,
    };
    if helpers != SeatSet::default() {
        let who: Vec<String> = helpers.iter().map(|seat| sitting.you_or_name(seat)).collect();
        let count = u16::try_from(who.len()).unwrap_or(u16::MAX);
        return words.say(
            CARD_HELPED,
            &[
                ("way", words.text(way).into()),
                ("who", words.list(&who).into()),
                ("count", count.into()),
            ],
        );
    }
    let way = (rose != fell).then(|| words.text(way));
    let about = |event: &Event| match &event.kind {
        EventKind::CarriedOut { act, .. } | EventKind::Missed { act, .. } => act.need() == Some(need),
        EventKind::Helped { need: of, .. } => *of == need,
        _ => false,
    };
    let unattended = (rose >= fell && !sitting.events().any(about)).then(|| words.text(CARD_NOBODY));
    let said: Vec<String> = way.into_iter().chain(unattended).collect();
    said.join("; ")
}

/// A seat names what it would put first.
pub(super) fn name(sitting: &Sitting, desk: &Desk, seat: SeatId) -> NameView {
    let (world, words) = (sitting.world, sitting.words);
    let needs = new_first(sitting, sitting.view(seat).needs());
    let in_hand = desk.first.filter(|need| needs.contains(need));
    let label = match sitting.silent().find(|other| *other != seat) {
        Some(next) => words.say(NAME_DONE_NEXT, &[("who", sitting.who(next).into())]),
        None => words.text(NAME_DONE),
    };
    let nothing = in_hand.is_none().then(|| words.text(NAME_EMPTY));
    let done = in_hand.or_else(|| needs.first().copied()).map(|need| {
        let command = Command::Name(need);
        let action = Action::Give {
            by: Actor::Seat(seat),
            command,
            reason: None,
        };
        Choice::new(label, action).blocked(nothing)
    });
    NameView {
        heading: words.say(NAME_HEADING, &[("who", sitting.who_and_what(seat).into())]),
        likeness: Likeness::of_seat(world, seat),
        about: words.text(NAME_ABOUT),
        read_again: read_again(sitting, &needs),
        cards: needs
            .into_iter()
            .map(|need| {
                let choice = Choice::new(words.need(world, need), Action::Turn(Move::First(need)));
                card(sitting, need, choice.chosen(in_hand == Some(need)))
            })
            .collect(),
        done,
    }
}

/// The pen puts up to three in order.
pub(super) fn prioritise(sitting: &Sitting, desk: &Desk) -> PrioritiseView {
    let (world, words) = (sitting.world, sitting.words);
    let order = desk.order.clone().unwrap_or_default();
    let full = order.len() >= Focus::MOST;
    let cards = new_first(sitting, sitting.shared().needs())
        .into_iter()
        .map(|need| {
            let place = order.iter().position(|other| *other == need);
            let blocked = (full && place.is_none()).then(|| words.text(CARD_FULL));
            let choice = Choice::new(words.need(world, need), Action::Turn(Move::Card(need)))
                .chosen(place.is_some())
                .blocked(blocked);
            let mut card = card(sitting, need, choice);
            if let Some(place) = place {
                card.place = u8::try_from(place + 1).ok();
                let name = [("need", words.need(world, need).into())];
                card.earlier = (place > 0)
                    .then(|| Choice::new(words.say(CARD_EARLIER, &name), Action::Turn(Move::Earlier(need))));
                card.later = (place + 1 < order.len())
                    .then(|| Choice::new(words.say(CARD_LATER, &name), Action::Turn(Move::Later(need))));
            }
            card
        })
        .collect();
    let give = |command| Action::Give {
        by: Actor::Team,
        command,
        reason: None,
    };
    let focus: Vec<NeedId> = sitting.shared().focus().iter().collect();
    let keep = match focus.as_slice() {
        [] => Choice::new(words.text(PRIORITISE_NOTHING), give(Command::KeepFocus)),
        needs => Choice::new(
            words.say(PRIORITISE_KEEP, &[("needs", words.needs(world, needs).into())]),
            give(Command::KeepFocus),
        ),
    };
    PrioritiseView {
        heading: match sitting.alone() {
            Some(_) => words.text(PRIORITISE_HEADING_YOU),
            None => words.about(PRIORITISE_HEADING, "who", sitting.who_and_what(sitting.pen())),
        },
        about: words.text(PRIORITISE_ABOUT),
        read_again: read_again(sitting, &sitting.shared().needs()),
        named: named(sitting),
        cards,
        order: if order.is_empty() {
            words.text(PRIORITISE_NONE)
        } else {
            let places: Vec<String> = order
                .iter()
                .enumerate()
                .map(|(place, need)| format!("{}. {}", place + 1, words.need(world, *need)))
                .collect();
            words.say(PRIORITISE_ORDER, &[("needs", places.join("  ").into())])
        },
        places: (1..)
            .zip(0..Focus::MOST)
            .map(|(number, place)| {
                let need = order.get(place).copied();
                Place {
                    number,
                    need,
                    name: need.map_or_else(
                        || words.text(PRIORITISE_EMPTY_PLACE),
                        |need| words.need(world, need).to_owned(),
                    ),
                }
            })
            .collect(),
        propose: Choice::new(
            words.text(PRIORITISE_PROPOSE),
            give(Command::Propose(Focus::of(order.iter().copied()))),
        )
        .blocked(order.is_empty().then(|| words.text(PRIORITISE_EMPTY))),
        // Going on without anything chosen is for later turns: in the first, the table has to talk. With cards on the
        // table it would throw them away unseen.
        keep: (order.is_empty() && (sitting.turn() > 1 || !focus.is_empty())).then_some(keep),
    }
}

/// The words in which `person` gives this answer: of a need that is new to what comes first if they have them, else the
/// next of their lines. Who has no line answers without words; `check` has told the author.
fn answered<'s>(sitting: &Sitting<'s>, person: PersonId, answer: Answer, focus: &Focus) -> Option<&'s Text> {
    let own = &sitting.world.people[person];
    let kind = std::mem::discriminant(&answer);
    let mut before: usize = 0;
    let mut agreed = Vec::new();
    let mut proposed = Focus::default();
    for event in sitting.events() {
        match &event.kind {
            EventKind::Proposed(focus) => proposed = *focus,
            EventKind::Answered(who, given) if *who == person && std::mem::discriminant(given) == kind => {
                before += 1;
                agreed.push(proposed);
            }
            _ => {}
        }
    }
    // The last is the answer itself.
    agreed.pop();
    let lines = match answer {
        Answer::Accept => {
            let new = |need: NeedId| focus.has(need) && !agreed.iter().any(|earlier| earlier.has(need));
            if let Some((_, line)) = own.agrees_on.iter().find(|(need, _)| new(*need)) {
                return Some(line);
            }
            &own.accepts
        }
        Answer::Swap(_) => &own.swaps,
        Answer::RefuseOverloaded | Answer::RefuseDistrust => &own.refuses,
    };
    let place = before.saturating_sub(1) % lines.len().max(1);
    lines.get(place)
}

/// The family answers.
pub(super) fn answers(sitting: &Sitting) -> AnswersView {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.shared();
    let (focus, given) = view
        .proposal()
        .map_or((Focus::default(), [].as_slice()), |proposal| {
            (proposal.focus, proposal.answers.as_slice())
        });
    let proposed: Vec<NeedId> = focus.iter().collect();
    let answers = given
        .iter()
        .map(|(person, answer)| {
            let own = &world.people[*person];
            let text = answered(sitting, *person, *answer, &focus);
            let agrees = *answer == Answer::Accept;
            FamilyAnswer {
                quote: Quote {
                    who: own.name.clone(),
                    text: text.map_or_else(String::new, |text| words.case(text).to_owned()),
                    mood: words.text(terms::mood(view.mood(*person))),
                    likeness: Likeness::of_member(world, *person),
                    face: Some(Face::of(view.mood(*person))),
                },
                means: capital(&words.answer(world, *person, *answer)),
                agrees,
            }
        })
        .collect();
    let dissent = given.iter().any(|(_, answer)| *answer != Answer::Accept);
    AnswersView {
        heading: words.text(ANSWERS_HEADING),
        proposed: words.say(
            ANSWERS_PROPOSED,
            &[("needs", words.needs(world, &proposed).into())],
        ),
        answers,
        objections: objections(sitting),
        goal: sitting
            .goal()
            .filter(|_| dissent)
            .map(|goal| words.say(ANSWERS_GOAL, &[("goal", goal.to_owned().into())])),
        choices: if sitting.phase() == Phase::Respond {
            replies(sitting)
        } else {
            vec![Choice::new(words.text(NEXT), Action::Turn(Move::AnswersSeen))]
        },
    }
}

fn objections(sitting: &Sitting) -> Vec<String> {
    sitting
        .this_turn()
        .iter()
        .flat_map(|record| record.events.iter().map(move |event| (record, event)))
        .filter_map(|(record, event)| match event.kind {
            EventKind::Objected(seat) => {
                let said = record
                    .reason
                    .map(|reason| sitting.words.reason(sitting.world, reason))
                    .or_else(|| record.because().map(str::to_owned))
                    .unwrap_or_default();
                Some(sitting.words.say(
                    OBJECTS,
                    &[("who", sitting.who_and_what(seat).into()), ("said", said.into())],
                ))
            }
            _ => None,
        })
        .collect()
}

fn replies(sitting: &Sitting) -> Vec<Choice> {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.shared();
    let proposed = view.proposal().map(|proposal| proposal.focus).unwrap_or_default();
    view.offers()
        .into_iter()
        .filter_map(|offer| {
            let Command::Respond(reply) = offer.command else {
                return None;
            };
            let (label, note) = match reply {
                Reply::Follow => {
                    let followed: Vec<NeedId> = view.followed().iter().collect();
                    let needs = ("needs", words.needs(world, &followed).into());
                    let full: Vec<PersonId> = view
                        .proposal()
                        .into_iter()
                        .flat_map(|proposal| &proposal.answers)
                        .filter(|(_, answer)| *answer == Answer::RefuseOverloaded)
                        .map(|(person, _)| *person)
                        .collect();
                    let note = if full.is_empty() {
                        words.say(REPLY_FOLLOW_NOTE, &[needs])
                    } else {
                        let who = ("who", words.people(world, &full).into());
                        words.say(REPLY_FOLLOW_ONE, &[who, needs])
                    };
                    let dropped: Vec<NeedId> =
                        proposed.iter().filter(|need| !followed.contains(need)).collect();
                    let drops = (!dropped.is_empty()).then(|| {
                        let needs = ("needs", words.needs(world, &dropped).into());
                        words.say(REPLY_FOLLOW_DROPS, &[needs])
                    });
                    let note = [Some(note), drops].into_iter().flatten().collect::<Vec<_>>();
                    (REPLY_FOLLOW, note.join(" · "))
                }
                Reply::Negotiate => (REPLY_NEGOTIATE, negotiated(sitting)),
                Reply::Insist => (REPLY_INSIST, words.text(REPLY_INSIST_NOTE)),
            };
            let action = Action::Give {
                by: offer.by,
                command: offer.command,
                reason: None,
            };
            let mut choice = Choice::new(words.text(label), action)
                .note(note)
                .blocked(offer.blocked.map(|why| words.refusal(world, &why)));
            choice.hours = (offer.hours > 0).then(|| words.hours(offer.hours));
            if reply == Reply::Insist {
                choice = choice.ask(words.text(REPLY_INSIST_ASK), false);
            }
            Some(choice)
        })
        .collect()
}

/// What talking it through comes to, and who does it when that isn't the pen.
fn negotiated(sitting: &Sitting) -> String {
    let view = sitting.shared();
    match view.who_talks() {
        Ok(seat) if seat != view.pen() => {
            let who = ("who", sitting.who(seat).into());
            sitting.words.say(REPLY_NEGOTIATE_BY, &[who])
        }
        Ok(_) | Err(_) => sitting.words.text(REPLY_NEGOTIATE_NOTE),
    }
}
