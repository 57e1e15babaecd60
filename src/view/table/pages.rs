//! The pages around a turn: passing the device, closing with the diary read aloud, the look back, a guess, the figures,
//! the end.

use super::desk::Desk;
use super::ecomap::{arrows, how};
use super::reading::{Part, Rest, Weight, in_sight};
use super::results::{heard_on_visits, results};
use super::sitting::Sitting;
use super::{CloseView, EndedView, FiguresView, GuessView, LookBackView, OwnWords, PassView, Quote, moment};
use crate::engine::command::{Actor, Command};
use crate::engine::event::{EndedBy, EventKind, Settled};
use crate::engine::refusal::Refusal;
use crate::engine::state::Phase;
use crate::feedback;
use crate::feedback::turn::ContinuityWord;
use crate::scenario::ids::*;
use crate::view::action::{Guess, Outlook};
use crate::view::debrief::{outlook, outlook_continuity, outlook_expertise, outlook_load};
use crate::view::{Action, Choice, DiaryView, Goto, Likeness, Move, Telling};
use crate::words::debrief::key::{GOAL_HOW_NEAR, SHARED_GOAL};
use crate::words::table::key::*;
use crate::words::{Key, Words, capital};

/// Hours left over from which it is worth a remark.
const WORTH_A_REMARK: u8 = 2;

/// The device goes to one player.
pub(super) fn pass(sitting: &Sitting, seat: SeatId, may_wait: bool) -> PassView {
    let words = sitting.words;
    let who = sitting.who_and_what(seat);
    PassView {
        text: words.about(PASS, "who", who),
        likeness: Likeness::of_seat(sitting.world, seat),
        take: Choice::new(
            words.about(PASS_TAKE, "who", sitting.who(seat)),
            Action::Turn(Move::TakeDevice(seat)),
        ),
        back: may_wait.then(|| Choice::new(words.text(PASS_BACK), Action::Turn(Move::PutAway))),
    }
}

/// The turn is about to be closed, and the family's week looks like this.
pub(super) fn close(sitting: &Sitting, week: &DiaryView) -> CloseView {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.shared();
    let give = |command| Action::Give {
        by: Actor::Team,
        command,
        reason: None,
    };
    let may_close_help = view
        .offers()
        .into_iter()
        .find(|offer| offer.command == Command::CloseHelp)
        .filter(|offer| offer.blocked != Some(Refusal::TooEarlyToClose));
    CloseView {
        heading: words.text(CLOSE_HEADING),
        aloud_by: words.about(CLOSE_ALOUD, "who", words.with(world, Some(world.diary_of))),
        aloud: week.aloud.clone(),
        remarks: remarks(sitting),
        close: Choice::new(words.text(CLOSE), give(Command::CloseTurn)).note(words.text(CLOSE_NOTE)),
        close_help: may_close_help.map(|offer| {
            Choice::new(words.text(CLOSE_HELP), give(Command::CloseHelp))
                .note(words.text(if sitting.turn() == sitting.world.turns {
                    CLOSE_HELP_LAST_NOTE
                } else {
                    CLOSE_HELP_NOTE
                }))
                .blocked(offer.blocked.map(|why| words.refusal(world, &why)))
        }),
        back: Choice::new(words.text(CLOSE_BACK), Action::Turn(Move::NotYet)),
    }
}

fn remarks(sitting: &Sitting) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
    let hours = sitting.persons.iter().filter_map(|seat| {
        let left = sitting.view(seat).hours_left(seat);
        (left >= WORTH_A_REMARK).then(|| match sitting.alone() {
            Some(_) => words.about(REMARK_HOURS_YOU, "hours", words.hours(left)),
            None => capital(&words.say(
                REMARK_HOURS,
                &[
                    ("who", words.seat(world, seat).into()),
                    ("hours", words.hours(left).into()),
                ],
            )),
        })
    });
    let mut hours: Vec<String> = hours.collect();
    // What it means is said once; after the first turn one knows.
    if !hours.is_empty() && sitting.turn() == 1 {
        hours.push(words.text(REMARK_HOURS_MEANING));
    }
    let moments = moment::undecided(sitting).into_iter().map(|id| {
        let moment = &world.moments[id];
        words.say(
            REMARK_MOMENT,
            &[
                ("title", words.case(&moment.title).into()),
                ("option", words.case(&world.options[moment.default].text).into()),
            ],
        )
    });
    let waiting = sitting
        .persons
        .iter()
        .filter(|seat| !sitting.view(*seat).asked().is_empty())
        .map(|seat| match sitting.alone() {
            Some(_) => words.text(REMARK_ASKED_YOU),
            None => capital(&words.about(REMARK_ASKED, "who", words.seat(world, seat))),
        });
    let view = sitting.shared();
    let appointments = view.appointments();
    let visits = || appointments.iter().filter(|contact| contact.counts);
    let beside = visits().any(|contact| contact.need.is_some_and(|need| !view.agreed(need)));
    let loose = match (visits().count(), view.coordinated_ahead()) {
        (2.., false) => Some(words.text(REMARK_LOOSE)),
        (2.., true) if beside => Some(words.text(REMARK_BESIDE)),
        _ => None,
    };
    hours
        .into_iter()
        .chain(moments)
        .chain(waiting)
        .chain(loose)
        .collect()
}

/// Whose words the look back on a turn told.
pub(super) fn told_before(sitting: &Sitting, turn: u8) -> Vec<PersonId> {
    let visits = heard_on_visits(sitting, turn);
    quoted(sitting, turn).into_iter().chain(visits).collect()
}

/// The person whose words the look back quotes.
fn quoted(sitting: &Sitting, turn: u8) -> Option<PersonId> {
    with_log(sitting, |log| {
        feedback::turn::back(log, turn).voice.map(|(person, _, _)| person)
    })
}

fn with_log<T>(sitting: &Sitting, tell: impl FnOnce(&feedback::Log) -> T) -> T {
    tell(&crate::view::debrief::log_of(sitting.world, sitting.records()))
}

/// What happened, and a look back: what mattered most in sight, and the rest behind one press.
pub(super) fn look_back(sitting: &Sitting, turn: u8) -> LookBackView {
    let words = sitting.words;
    let (told_back, back, alone) = with_log(sitting, |log| {
        let told = feedback::turn::back(log, turn);
        let alone = log.stopped().map_or(0, |_| log.turns_alone().len());
        (told, crate::view::look_back::look_back(words, log, turn), alone)
    });
    let speaks = told_back.voice.map(|(person, _, _)| person);
    let said = told_back.continuity.word;
    let mut all: Vec<(Weight, String)> = Vec::new();
    // What stands in a line that was told is not told again.
    let mut tell = |weight: Weight, line: String| {
        if all.iter().all(|(_, told)| !told.starts_with(&line)) {
            all.push((weight, line));
        }
    };
    // What the lead cost their week comes first of what waits.
    if let Some(line) = back.load.as_ref().and_then(|load| load.given_up.clone()) {
        tell(Weight::Last, line);
    }
    if let Some(line) = insisted(sitting, turn) {
        tell(Weight::Second, line);
    }
    // What was chosen and done here comes before what came of itself.
    for (chosen, line) in told(sitting, turn) {
        tell(if chosen { Weight::First } else { Weight::Second }, line);
    }
    for result in results(sitting, turn, speaks) {
        let weight = if result.own { Weight::First } else { Weight::Third };
        tell(weight, result.text);
    }
    for line in consented(sitting, turn) {
        tell(Weight::Third, line);
    }
    let closed = sitting
        .last_closing()
        .iter()
        .filter(|event| event.turn <= turn && sitting.open(event) && !in_a_sentence(&said, &event.kind));
    for event in closed {
        let line = lived(sitting, &event.kind).or_else(|| last(sitting, &event.kind));
        if let Some(line) = line {
            tell(weight_of(&event.kind), line);
        }
    }
    if let Some(turns) = u16::try_from(alone).ok().filter(|turns| *turns > 0) {
        tell(Weight::First, capital(&words.counted(LOOK_BACK_ALONE, turns)));
    }
    let happened = all.len();
    // That on load leads the page.
    let sentences = back.sentences.iter().skip(usize::from(back.load.is_some()));
    let mut subjects = Vec::new();
    for ((subject, said), grave) in sentences.zip(back.grave) {
        let weight = if grave { Weight::Must } else { Weight::Third };
        subjects.push(subject.clone());
        all.push((weight, said.text.clone()));
    }
    all.extend(arrows(sitting, turn).into_iter().map(|line| (Weight::Last, line)));
    let lead = back.load.is_some().then_some(Weight::Must);
    let weights: Vec<Weight> = lead
        .into_iter()
        .chain(all.iter().map(|(weight, _)| *weight))
        .collect();
    let shown = in_sight(&weights).into_iter().skip(lead.iter().len());
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for ((place, (_, line)), shown) in all.into_iter().enumerate().zip(shown) {
        let subject = place.checked_sub(happened).and_then(|place| subjects.get(place));
        match (shown, subject) {
            (true, _) => first.push(line),
            (false, None) => rest.push(Part::Line(line)),
            (false, Some(subject)) => rest.push(Part::Line(words.say(
                LOOK_BACK_ABOUT,
                &[("subject", subject.as_str().into()), ("sentence", line.into())],
            ))),
        }
    }
    LookBackView {
        heading: words.about(LOOK_BACK_HEADING, "number", words.count(u16::from(turn))),
        lead: back.load.map(|load| [load.lead, load.more]),
        first,
        quote: back.quote.zip(speaks).map(|(quote, person)| Quote {
            mood: how(sitting, person),
            ..quote
        }),
        rest: Rest::of(words, LOOK_BACK_MORE, LOOK_BACK_MORE_HEADING, rest),
        next: Choice::new(words.text(NEXT), Action::Turn(Move::LookedBack(turn))),
    }
}

/// How much what happened asks to be read in the look back.
fn weight_of(kind: &EventKind) -> Weight {
    match kind {
        EventKind::SafetyStep { .. }
        | EventKind::SignalReturned(..)
        | EventKind::SignalSeen(_)
        | EventKind::TheyStopped => Weight::Must,
        EventKind::Chosen { .. } | EventKind::LaterCame(_) | EventKind::BacklashCame { .. } => Weight::First,
        EventKind::Missed { .. } | EventKind::PromiseDue { .. } | EventKind::Happened(_) => Weight::Second,
        _ => Weight::Third,
    }
}

/// Who agreed to what being told, and who not yet: of each fact in one line.
fn consented(sitting: &Sitting, turn: u8) -> Vec<String> {
    let mut asked: Vec<(FactId, bool, Vec<PersonId>)> = Vec::new();
    let closing = sitting.last_closing().iter();
    for event in closing.filter(|event| event.turn == turn && sitting.open(event)) {
        if let EventKind::ConsentAsked { fact, person, given } = event.kind {
            match asked
                .iter_mut()
                .find(|(of, said, _)| (*of, *said) == (fact, given))
            {
                Some((.., people)) => people.push(person),
                None => asked.push((fact, given, vec![person])),
            }
        }
    }
    asked
        .into_iter()
        .map(|(fact, given, people)| {
            let named = sitting.all_know(fact).then_some(fact);
            sitting.words.consent(sitting.world, &people, given, named)
        })
        .collect()
}

/// Whether the sentence on continuity tells this already.
fn in_a_sentence(said: &ContinuityWord, kind: &EventKind) -> bool {
    match (said, kind) {
        (ContinuityWord::Contradicted(who, about), EventKind::Contradicted { seat, need }) => {
            who == seat && about == need
        }
        (
            ContinuityWord::PromiseKept(by, of) | ContinuityWord::PromiseBroken(by, of),
            EventKind::PromiseDue { promise, seat, .. },
        ) => by == seat && of == promise,
        (ContinuityWord::GoalSet(about, by), EventKind::GoalSet { need, lead }) => {
            about == need && by == lead
        }
        (ContinuityWord::Missed(seats), EventKind::Missed { by, .. }) => seats.contains(by),
        _ => false,
    }
}

/// That the team kept to its own order against the family's.
fn insisted(sitting: &Sitting, turn: u8) -> Option<String> {
    let settled = sitting.events().find(|event| {
        let insisted = matches!(
            event.kind,
            EventKind::FocusSettled {
                how: Settled::Insisted,
                ..
            }
        );
        insisted && event.turn == turn
    })?;
    sitting.words.event(sitting.world, &settled.kind, |_| false)
}

/// What is seen at once of what was chosen in the moments of a turn, and whether somebody chose: where nobody did, that is
/// said first. What a colleague did in a moment of its own stays with that colleague until the debrief.
fn told(sitting: &Sitting, turn: u8) -> Vec<(bool, String)> {
    let mut chosen: Vec<(OptionId, Option<String>)> = Vec::new();
    let (world, words) = (sitting.world, sitting.words);
    for event in sitting
        .events()
        .filter(|event| event.turn == turn && sitting.open(event))
    {
        if let EventKind::Chosen {
            option, by_default, ..
        } = event.kind
        {
            let moment = world.options[option].moment;
            chosen.retain(|(other, _)| world.options[*other].moment != moment);
            let nobody = by_default
                .then(|| words.event(world, &event.kind, |_| false))
                .flatten();
            chosen.push((option, nobody));
        }
    }
    chosen
        .into_iter()
        .filter(|(option, _)| !world.options[*option].told.is_empty())
        .filter(|(option, _)| {
            let whose = world.moments[world.options[*option].moment].seat;
            sitting.persons.is_empty() || whose.is_none_or(|seat| sitting.person(seat))
        })
        .map(|(option, nobody)| {
            let told = words.case(&world.options[option].told);
            match nobody {
                Some(nobody) => (false, format!("{nobody} {told}")),
                None => (true, told.to_owned()),
            }
        })
        .collect()
}

/// What belongs to the look back rather than to the beginning of a turn.
fn lived(sitting: &Sitting, kind: &EventKind) -> Option<String> {
    let (world, words) = (sitting.world, sitting.words);
    match kind {
        EventKind::Chosen { by_default: true, .. } => words.event(world, kind, |_| false),
        EventKind::Missed { .. }
        | EventKind::Contradicted { .. }
        | EventKind::FormTaken { .. }
        | EventKind::Evaluated { .. }
        | EventKind::Celebrated { .. }
        | EventKind::HandedOver { .. }
        | EventKind::GoalSet { .. }
        | EventKind::SteppedBack(..)
        | EventKind::SafetyStep { .. }
        | EventKind::SignalReturned(..)
        | EventKind::PromiseDue { .. }
        | EventKind::LaterCame(_)
        | EventKind::BacklashCame { .. }
        | EventKind::Consulted { .. } => words.event(world, kind, |fact| sitting.all_know(fact)),
        _ => None,
    }
}

/// What would belong to the beginning of the next turn, when there is none.
fn last(sitting: &Sitting, kind: &EventKind) -> Option<String> {
    let heard = sitting.phase() == Phase::Over && super::listen::heard(kind);
    let told = || {
        sitting
            .words
            .event(sitting.world, kind, |fact| sitting.all_know(fact))
    };
    heard.then(told).flatten()
}

/// Before the figures: how it is, and a guess.
pub(super) fn guess(sitting: &Sitting, desk: &Desk, seat: SeatId) -> GuessView {
    let words = sitting.words;
    let guesses = [
        (
            GUESS_LOAD,
            outlook_load as fn(Option<feedback::Outlook>) -> Key,
            desk.guesses.load,
            Guess::Load as fn(Outlook) -> Guess,
        ),
        (
            GUESS_CONTINUITY,
            outlook_continuity,
            desk.guesses.continuity,
            Guess::Continuity,
        ),
        (
            GUESS_EXPERTISE,
            outlook_expertise,
            desk.guesses.expertise,
            Guess::Expertise,
        ),
    ];
    let felt = desk
        .guesses
        .felt
        .clone()
        .or_else(|| sitting.felt(seat).map(str::to_owned));
    let seen_by = desk.guesses.seen_by.clone();
    let whole = desk
        .guesses
        .load
        .zip(desk.guesses.continuity)
        .zip(desk.guesses.expertise);
    let telling = whole.map(|((load, continuity), expertise)| Telling::Impression {
        seat,
        feeling: felt.clone().unwrap_or_default(),
        load,
        continuity,
        expertise,
        seen_by: seen_by.clone().unwrap_or_default(),
    });
    let over = sitting.phase() == Phase::Over;
    let later = sitting
        .persons
        .iter()
        .find(|other| *other != seat && !sitting.guessed(*other));
    let onward = match later {
        Some(other) => words.about(GUESS_NEXT_SEAT, "who", sitting.who(other)),
        None => words.text(if over { GUESS_NEXT_END } else { GUESS_NEXT }),
    };
    let next = Choice::new(onward, telling.map_or(Action::Turn(Move::NotYet), Action::Tell))
        .blocked(whole.is_none().then(|| words.text(GUESS_THREE)));
    GuessView {
        heading: words.text(GUESS_HEADING),
        about: words.text(if over { GUESS_ABOUT_END } else { GUESS_ABOUT }),
        who: sitting.alone().is_none().then(|| sitting.who_and_what(seat)),
        felt: own_words(words, FEELING, FEELING_ASK, felt, Guess::Felt),
        seen_by: own_words(words, SEEN_BY, SEEN_BY_ASK, seen_by, Guess::SeenBy),
        guesses: guesses
            .into_iter()
            .map(|(question, answer, chosen, guess)| {
                let choices = [Outlook::Better, Outlook::Same, Outlook::Worse]
                    .into_iter()
                    .map(|guessed| {
                        Choice::new(
                            words.text(answer(Some(outlook(guessed)))),
                            Action::Turn(Move::Guess(guess(guessed))),
                        )
                        .chosen(chosen == Some(guessed))
                    })
                    .collect();
                (words.text(question), choices)
            })
            .collect(),
        next,
    }
}

/// A question that is answered in own words, with what was written so far.
fn own_words(
    words: &Words,
    question: Key,
    ask: Key,
    written: Option<String>,
    guess: fn(String) -> Guess,
) -> OwnWords {
    let before = written.as_deref().unwrap_or_default();
    let (named, short) = if before.is_empty() {
        (OWN_WORDS_WRITE_NAMED, OWN_WORDS_WRITE)
    } else {
        (OWN_WORDS_CHANGE_NAMED, OWN_WORDS_CHANGE)
    };
    let question = words.text(question);
    let write = Choice::new(
        words.about(named, "question", question.clone()),
        Action::Turn(Move::Guess(guess(before.to_owned()))),
    )
    .short(words.text(short))
    .ask_again(words.text(ask), false, before);
    OwnWords {
        question,
        written,
        write,
    }
}

/// The figures at half-time: in words first.
pub(super) fn figures(sitting: &Sitting, desk: &Desk) -> FiguresView {
    let words = sitting.words;
    let mut parts = with_log(sitting, |log| crate::view::debrief::figures(words, log));
    if !desk.more {
        for part in &mut parts {
            part.more.clear();
        }
    }
    let family = ("family", sitting.world.family_name.as_str().into());
    FiguresView {
        heading: words.text(FIGURES_HEADING),
        goal: sitting.goal().map(|goal| {
            [
                words.about(SHARED_GOAL, "goal", goal.to_owned()),
                words.say(GOAL_HOW_NEAR, &[family]),
            ]
        }),
        compared: with_log(sitting, |log| {
            crate::view::debrief::compared(words, log, sitting.alone())
        }),
        parts,
        more: (!desk.more).then(|| Choice::new(words.text(FIGURES_MORE), Action::Turn(Move::More))),
        next: Choice::new(words.text(FIGURES_NEXT), Action::Tell(Telling::FiguresRead)),
        stop: Choice::new(words.text(FIGURES_STOP), Action::Go(Goto::Leave))
            .note(words.text(FIGURES_STOP_NOTE)),
    }
}

/// Life as it is at the end.
pub(super) fn ended(sitting: &Sitting) -> EndedView {
    let (world, words) = (sitting.world, sitting.words);
    let ended = sitting.events().rev().find_map(|event| match event.kind {
        EventKind::Ended { ending, why } => Some((ending, why)),
        _ => None,
    });
    let after = Action::Turn(if sitting.persons.is_empty() {
        Move::ToDebrief
    } else {
        Move::Heard(world.turns.saturating_add(1))
    });
    let next = Choice::new(words.text(ENDED_NEXT), after);
    let Some((ending, why)) = ended else {
        return EndedView {
            title: words.case(&world.title).to_owned(),
            why: String::new(),
            text: Vec::new(),
            next,
        };
    };
    let ending = &world.endings[ending];
    EndedView {
        title: words.case(&ending.title).to_owned(),
        why: words.text(match why {
            EndedBy::LastTurn => ENDED_LAST_TURN,
            EndedBy::ClosedWell => ENDED_CLOSED_WELL,
            EndedBy::TheyStopped => ENDED_THEY_STOPPED,
        }),
        text: words
            .case(&ending.text)
            .split("\n\n")
            .map(|paragraph| paragraph.trim().to_owned())
            .collect(),
        next,
    }
}
