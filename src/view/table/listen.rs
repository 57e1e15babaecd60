//! Listening: what changed, what the family says, and what only one seat hears.

use super::ecomap::{Face, how};
use super::reading::{Part, Rest, Weight, in_sight};
use super::sitting::Sitting;
use crate::engine::event::{Event, EventKind};
use crate::scenario::ids::*;
use crate::scenario::model::Mood;
use crate::view::{Action, Choice, Likeness, Move};
use crate::words::table::key::*;

/// What everybody hears when a turn opens.
#[derive(Debug, Clone, PartialEq)]
pub struct ListenView {
    /// "Beurt drie, 15 september"
    pub heading: String,
    /// Above what happened, from the second turn on.
    pub since: Option<String>,
    /// Of events, needs and strengths that came to the table, answers that came in: what stands in sight.
    pub lines: Vec<String>,
    /// Signs that somebody may not be safe: before all else.
    pub signals: Vec<String>,
    /// Heading above the voices.
    pub voices_heading: String,
    /// What the family says, as far as it stands in sight.
    pub voices: Vec<Quote>,
    /// Alone at the device: the news for the own seat is shown here.
    pub news: Option<NewsView>,
    /// What else there is to read.
    pub rest: Option<Rest>,
    /// On.
    pub next: Choice,
}

/// What somebody says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// Who: "Samira".
    pub who: String,
    /// The words, as written by the author (with quotation marks where they speak).
    pub text: String,
    /// How life weighs on them, in a word.
    pub mood: String,
    /// How they look.
    pub likeness: Likeness,
    /// How life shows on the face; none: a professional's.
    pub face: Option<Face>,
}

/// What one seat hears, and no other.
#[derive(Debug, Clone, PartialEq)]
pub struct NewsView {
    /// "Alleen voor de huisarts"
    pub heading: String,
    /// Who this seat is, below a heading, in turn 1.
    pub role: Option<[String; 2]>,
    /// Above the news, where the role stands before it.
    pub lines_heading: Option<String>,
    /// The news, and facts this seat knows or learnt: none of it waits behind a press.
    pub lines: Vec<String>,
    /// Put away. On the listening page this is the same as its own `next`.
    pub done: Choice,
}

/// Most voices on the listening page, so that it stays short.
const VOICES: usize = 3;

/// What stands on the page where a turn opens, before it is known what of it stands in sight.
enum Heard {
    Line(String),
    Voice(Quote),
}

/// What everybody hears; `told`: whose words were told in the look back.
pub(super) fn listen(sitting: &Sitting, told: &[PersonId]) -> ListenView {
    let words = sitting.words;
    let turn = sitting.turn();
    let said = |event: &Event| words.event(sitting.world, &event.kind, |fact| sitting.all_know(fact));
    let events = || {
        let events = sitting.last_closing().iter();
        events.filter(|event| sitting.open(event) && self::heard(&event.kind))
    };
    let is_signal = |event: &&Event| matches!(event.kind, EventKind::SignalSeen(_));
    let signals: Vec<String> = events().filter(is_signal).filter_map(said).collect();
    let news = sitting
        .alone()
        .filter(|seat| has_private(sitting, *seat))
        .map(|seat| news(sitting, seat));
    let mut all: Vec<(Weight, Heard)> = events()
        .filter(|event| !is_signal(event))
        .filter_map(|event| Some((asks(&event.kind), Heard::Line(said(event)?))))
        .collect();
    let happened = !all.is_empty();
    if sitting.alone().is_none() {
        // The first time it is told how a group goes to work; later it only stands above the page too.
        let (key, weight) = match turn {
            1 => (LISTEN_PEN_FIRST, Weight::First),
            _ => (LISTEN_PEN, Weight::Last),
        };
        let pen = words.about(key, "who", sitting.who_and_what(sitting.pen()));
        all.push((weight, Heard::Line(pen)));
    }
    let voices = sitting
        .last_closing()
        .iter()
        .filter_map(|event| match event.kind {
            EventKind::Said { person, voice, mood } if !told.contains(&person) => {
                Some(quote(sitting, person, voice, mood))
            }
            _ => None,
        });
    for (place, voice) in voices.take(VOICES).enumerate() {
        let weight = match (voice.text.contains('?'), place) {
            (true, _) => Weight::Must,
            (false, 0) => Weight::Second,
            (false, _) => Weight::Third,
        };
        all.push((weight, Heard::Voice(voice)));
    }
    // What is only for this seat always stands in sight, and leaves less room for the rest; a worry, which comes above
    // everything, leaves as much room as there was.
    let private = news
        .as_ref()
        .map_or(0, |news| news.role.iter().len() + news.lines.len());
    let weights = std::iter::repeat_n(Weight::Must, private);
    let weights: Vec<Weight> = weights.chain(all.iter().map(|(weight, _)| *weight)).collect();
    let shown = in_sight(&weights).into_iter().skip(private);
    let (mut lines, mut voices, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    for ((_, heard), shown) in all.into_iter().zip(shown) {
        match (heard, shown) {
            (Heard::Line(line), true) => lines.push(line),
            (Heard::Line(line), false) => rest.push(Part::Line(line)),
            (Heard::Voice(voice), true) => voices.push(voice),
            (Heard::Voice(voice), false) => rest.push(Part::Voice(voice)),
        }
    }
    ListenView {
        heading: words.say(
            LISTEN_HEADING,
            &[
                ("number", words.count(u16::from(turn)).into()),
                ("dates", sitting.dates().into()),
            ],
        ),
        since: (turn > 1 && happened && !lines.is_empty()).then(|| words.text(LISTEN_SINCE)),
        lines,
        signals,
        voices_heading: words.text(LISTEN_VOICES),
        voices,
        news,
        rest: Rest::of(words, LISTEN_MORE, LISTEN_MORE_HEADING, rest),
        next: Choice::new(words.text(NEXT), Action::Turn(Move::Heard(turn))),
    }
}

/// How much what happened asks to be read where a turn opens. New cards lie on the next page, with what they are about.
fn asks(kind: &EventKind) -> Weight {
    match kind {
        EventKind::TheyStopped | EventKind::Happened(_) => Weight::Must,
        EventKind::FactShared { .. } | EventKind::NeedShown(_) => Weight::Third,
        _ => Weight::Last,
    }
}

/// What belongs to the beginning of a turn rather than to the look back.
pub(super) fn heard(kind: &EventKind) -> bool {
    matches!(
        kind,
        EventKind::Happened(_)
            | EventKind::NeedShown(_)
            | EventKind::StrengthShown(_)
            | EventKind::FactShared { .. }
            | EventKind::SignalSeen(_)
            | EventKind::WaitingStarted { .. }
            | EventKind::TheyStopped
    )
}

/// What a family member says, in the author's words.
pub(super) fn quote(sitting: &Sitting, person: PersonId, voice: VoiceId, mood: Mood) -> Quote {
    Quote {
        who: sitting.words.with(sitting.world, Some(person)),
        text: sitting.words.case(&sitting.world.voices[voice].text).to_owned(),
        mood: how(sitting, person),
        likeness: Likeness::of_member(sitting.world, person),
        face: Some(Face::of(mood)),
    }
}

/// The facts a seat learnt when the last turn was closed, that not everybody was told.
fn learnt(sitting: &Sitting, seat: SeatId) -> Vec<FactId> {
    sitting
        .last_closing()
        .iter()
        .filter_map(|event| match event.kind {
            EventKind::FactLearnt { fact, seats, .. }
                if seats.has(seat) && !sitting.view(seat).is_shared(fact) =>
            {
                Some(fact)
            }
            _ => None,
        })
        .collect()
}

/// Whether something is only for this seat now.
pub(super) fn has_private(sitting: &Sitting, seat: SeatId) -> bool {
    sitting.turn() == 1 || !sitting.view(seat).news().is_empty() || !learnt(sitting, seat).is_empty()
}

/// What only this seat hears.
pub(super) fn news(sitting: &Sitting, seat: SeatId) -> NewsView {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.view(seat);
    let first = sitting.turn() == 1;
    let facts = if first {
        view.facts()
    } else {
        learnt(sitting, seat)
    };
    let told = view
        .news()
        .into_iter()
        .map(|news| words.case(&world.news[news].text).to_owned());
    let mut said = false;
    let known = facts.into_iter().map(|fact| {
        let others = world.facts[fact].known_to.without(seat);
        let text = ("text", words.case(&world.facts[fact].text).into());
        match (first, others.is_empty()) {
            (true, true) => {
                let key = if said { NEWS_KNOWN_TOO } else { NEWS_KNOWN };
                said = true;
                words.say(key, &[text])
            }
            (true, false) => {
                said = false;
                let who = words.seats(world, others);
                words.say(NEWS_KNOWN_BY_SOME, &[("who", who.into()), text])
            }
            (false, _) => words.say(NEWS_LEARNT, &[text]),
        }
    });
    let lines: Vec<String> = told.chain(known).collect();
    NewsView {
        heading: words.about(
            match sitting.alone() {
                Some(_) => NEWS_HEADING_YOU,
                None => NEWS_HEADING,
            },
            "who",
            words.seat(world, seat),
        ),
        role: first.then(|| {
            let role = words.case(&world.seats[seat].role).to_owned();
            [
                words.about(NEWS_ROLE, "name", world.seats[seat].name.clone()),
                role,
            ]
        }),
        lines_heading: (first && !lines.is_empty()).then(|| words.text(NEWS_NOW)),
        lines,
        done: Choice::new(words.text(NEWS_DONE), Action::Turn(Move::PutAway)),
    }
}
