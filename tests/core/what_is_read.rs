//! What is read where a turn opens and where one looks back on it: what was said comes first, and nothing of it is lost.

use crate::table_pages::{play_of, restless};
use samenspel::engine::command::{Act, Command};
use samenspel::engine::event::{Event, EventKind, Timing};
use samenspel::engine::rules::mood;
use samenspel::engine::state::Seed;
use samenspel::scenario::Language;
use samenspel::scenario::ids::{SeatId, SignalId};
use samenspel::scenario::model::{Mood, Route};
use samenspel::seats::Temper;
use samenspel::session::{MemoryPlay, MemoryStore, Play, Player, Source};
use samenspel::view::Action;
use samenspel::view::table::{Desk, Part, StageView, TableView, table_view, take};
use samenspel::words::Words;
use std::collections::BTreeSet;

/// Plays a case to its end, going to listen wherever that can be planned, and looks at every page.
fn read(case: &str, people: usize, seed: u64, words: &Words, look: impl FnMut(&MemoryPlay, &TableView)) {
    let source = Source::shipped(case).expect("a shipped case");
    read_through(play_of(&source, people, seed), seed, words, look);
}

/// The same with a play that was begun.
fn read_through(
    mut play: MemoryPlay,
    seed: u64,
    words: &Words,
    mut look: impl FnMut(&MemoryPlay, &TableView),
) {
    let mut desk = Desk::default();
    let step_seed = usize::try_from(seed).expect("small");
    for step in 0..4000 {
        let view = table_view(&play, &desk, words);
        look(&play, &view);
        if view.stage == StageView::Debrief {
            return;
        }
        let persons = play.persons().iter();
        let visit = persons.flat_map(|seat| play.view(seat).offers()).find(|offer| {
            matches!(view.stage, StageView::Decide(_))
                && step % 5 != 4
                && offer.blocked.is_none()
                && matches!(
                    offer.command,
                    Command::Plan {
                        act: Act::Explore { .. } | Act::TalkWorry { .. },
                        ..
                    }
                )
        });
        let action = match visit {
            Some(offer) => Action::Give {
                by: offer.by,
                command: offer.command,
                reason: None,
            },
            None => restless(&view, step + step_seed)
                .action
                .clone()
                .with_text("Because."),
        };
        take(&mut play, &mut desk, &action).expect("a page turns");
    }
    panic!("no end in sight");
}

/// What happened when a turn was last closed.
fn last_closing(play: &MemoryPlay) -> Vec<&Event> {
    let mut records = play.records().iter().rev();
    let closed = |event: &Event| event.kind == EventKind::TurnClosed;
    let last = records.find(|record| record.events.iter().any(closed));
    last.iter().flat_map(|record| &record.events).collect()
}

/// The step of safety as it is told.
fn step_told(source: &Source, words: &Words, seat: SeatId, signal: Option<SignalId>, step: Route) -> String {
    let kind = EventKind::SafetyStep {
        signal,
        step,
        seat,
        openly: true,
        timing: Timing::InTime,
    };
    words
        .event(&source.world, &kind, |_| true)
        .expect("a step of safety is told")
}

#[test]
fn a_talk_about_a_worry_and_advice_on_it_tell_what_was_said() {
    let mut signals = 0;
    for name in Source::shipped_ids() {
        let source = Source::shipped(name).expect("a shipped case");
        let world = &source.world;
        let seat = world.seats.ids().next().expect("somebody sits there");
        for (id, signal) in world.signals.iter() {
            for words in Language::ALL.map(Words::new) {
                let answered = words.case(&signal.answered);
                let advised = words.case(&signal.advised);
                assert!(
                    !answered.is_empty() && !advised.is_empty(),
                    "{}: {}",
                    world.id,
                    signal.id
                );
                let talk = step_told(&source, &words, seat, Some(id), Route::Talk);
                assert!(
                    talk.ends_with(answered) && talk.contains(&world.people[signal.with].name),
                    "{talk}"
                );
                let advice = step_told(&source, &words, seat, Some(id), Route::Advice);
                assert!(advice.ends_with(advised), "{advice}");
                // A worry without a name has an answer too.
                let open = step_told(&source, &words, seat, None, Route::Advice);
                assert!(open.split_inclusive(". ").count() >= 3, "{open}");
            }
            signals += 1;
        }
    }
    assert!(signals >= 7, "{signals}");
}

#[test]
fn where_a_case_writes_no_answer_a_general_sentence_names_the_person() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/everything");
    let source = Source::read(&folder).expect("the case can be played");
    let words = Words::new(Language::En);
    let seat = source.world.seats.ids().next().expect("somebody sits there");
    let (id, signal) = source.world.signals.iter().next().expect("a signal");
    let name = &source.world.people[signal.with].name;
    let talk = step_told(&source, &words, seat, Some(id), Route::Talk);
    assert!(talk.contains(&format!("{name} now knows")), "{talk}");
    let advice = step_told(&source, &words, seat, Some(id), Route::Advice);
    assert!(advice.contains("The decision stays with you"), "{advice}");
}

#[test]
fn where_a_turn_opens_little_stands_in_sight_and_nothing_is_lost() {
    let words = Words::new(Language::En);
    let (mut held, mut asked) = (0, 0);
    for (case, people, seed) in [
        ("de-wit", 1, 1),
        ("el-amrani", 1, 2),
        ("tesfay", 1, 1),
        ("de-wit", 2, 2),
    ] {
        read(case, people, seed, &words, |play, view| {
            let StageView::Listen(page) = &view.stage else {
                return;
            };
            let shown = page.lines.len() + page.voices.len();
            let rest: Vec<String> = page
                .rest
                .iter()
                .flat_map(|rest| &rest.parts)
                .map(Part::words)
                .collect();
            held += rest.len();
            let closing = last_closing(play);
            let happened: Vec<&str> = closing
                .iter()
                .filter(|event| event.audience.covers(play.persons()))
                .filter_map(|event| match event.kind {
                    EventKind::Happened(event) => Some(words.case(&play.world().events[event].text)),
                    _ => None,
                })
                .collect();
            for text in &happened {
                assert!(
                    page.lines.iter().any(|line| line.contains(text)),
                    "{text} is out of sight"
                );
            }
            for event in &closing {
                if let EventKind::NeedShown(need) = event.kind {
                    let name = words.need(play.world(), need);
                    let told = page.lines.iter().chain(&rest).any(|line| line.contains(name));
                    assert!(told, "{name} is told nowhere");
                }
            }
            for voice in page.rest.iter().flat_map(|rest| &rest.parts) {
                if let Part::Voice(voice) = voice {
                    assert!(
                        !voice.text.contains('?'),
                        "what is asked stays in sight: {}",
                        voice.text
                    );
                }
            }
            let questions = page
                .voices
                .iter()
                .filter(|voice| voice.text.contains('?'))
                .count();
            asked += questions;
            // Three or, where one alone would wait, four; more only for what must be seen.
            assert!(shown <= 4.max(happened.len() + questions + 2), "{page:#?}");
            if let Some(rest) = &page.rest {
                let aloud = rest.aloud();
                assert!(
                    rest.parts.iter().all(|part| match part {
                        Part::Line(line) => aloud.contains(line),
                        Part::Voice(voice) => aloud.contains(&voice.who) && aloud.contains(&voice.text),
                    }),
                    "{aloud}"
                );
            }
        });
    }
    assert!(held > 10 && asked > 0, "{held} {asked}");
}

#[test]
fn the_look_back_begins_with_what_mattered_and_tells_the_rest_behind_one_press() {
    let words = Words::new(Language::En);
    let (mut held, mut safety, mut subjects) = (0, 0, [0, 0]);
    for (case, people, seed) in [
        ("de-wit", 1, 1),
        ("el-amrani", 1, 1),
        ("verhoef", 1, 1),
        ("verhoef", 2, 2),
    ] {
        read(case, people, seed, &words, |play, view| {
            let StageView::LookBack(page) = &view.stage else {
                return;
            };
            let [lead, _] = page.lead.as_ref().expect("a carer bore something");
            assert!(!lead.is_empty());
            let steps: Vec<String> = last_closing(play)
                .into_iter()
                .filter(|event| matches!(event.kind, EventKind::SafetyStep { .. }))
                .filter_map(|event| words.event(play.world(), &event.kind, |_| true))
                .collect();
            for step in &steps {
                assert!(
                    page.first.contains(step),
                    "{step} is out of sight: {:?}",
                    page.first
                );
            }
            safety += steps.len();
            assert!(page.first.len() <= 3 + steps.len() + 2, "{:?}", page.first);
            let rest = page.rest.as_ref().expect("there is always more to tell");
            held += rest.parts.len();
            let lines = page.lines();
            for (subject, pages) in ["Continuity: ", "Own field: "].iter().zip(&mut subjects) {
                let told = lines.iter().filter(|line| line.starts_with(subject)).count();
                assert!(told <= 1, "{lines:?}");
                *pages += told;
            }
        });
    }
    assert!(held > 20 && safety > 0, "{held} {safety}");
    assert!(subjects.iter().all(|pages| *pages > 5), "{subjects:?}");
}

#[test]
fn a_visit_that_brought_nothing_new_tells_what_was_said_and_says_it_once() {
    let words = Words::new(Language::En);
    let (mut told, mut silent) = (0, 0);
    for (case, people, seed) in [
        ("verhoef", 1, 1),
        ("verhoef", 2, 2),
        ("de-wit", 1, 1),
        ("el-amrani", 1, 1),
    ] {
        let mut told_before: BTreeSet<String> = BTreeSet::new();
        read(case, people, seed, &words, |play, view| match &view.stage {
            StageView::LookBack(page) => {
                for line in page.lines() {
                    assert!(!line.contains("Nothing new came of it"), "{line}");
                    silent += usize::from(line.contains("Not much was said;"));
                    if line.contains("It wasn’t new") {
                        let quoted = page.quote.as_ref().map(|quote| quote.text.clone());
                        let said = match line.split_once("What stuck: ") {
                            Some((_, said)) => said.to_owned(),
                            None => {
                                assert!(line.ends_with(" said is quoted here."), "{line}");
                                quoted.expect("it is quoted")
                            }
                        };
                        let world = play.world();
                        let mut voices = world.voices.iter();
                        assert!(voices.any(|(_, voice)| words.case(&voice.text) == said), "{said}");
                        told_before.insert(said);
                        told += 1;
                    }
                }
            }
            StageView::Listen(page) => {
                let rest = page
                    .rest
                    .iter()
                    .flat_map(|rest| &rest.parts)
                    .filter_map(|part| match part {
                        Part::Voice(voice) => Some(voice),
                        _ => None,
                    });
                for voice in page.voices.iter().chain(rest) {
                    assert!(!told_before.contains(&voice.text), "{} is said twice", voice.text);
                }
            }
            _ => {}
        });
    }
    assert!(told > 3 && silent > 0, "{told} {silent}");
}

#[test]
fn what_only_one_seat_knows_or_hears_never_waits_behind_a_press() {
    let words = Words::new(Language::En);
    let (mut brought, mut learnt) = (0, 0);
    for (case, people, seed) in [
        ("verhoef", 1, 1),
        ("de-wit", 1, 1),
        ("el-amrani", 1, 2),
        ("tesfay", 1, 3),
        ("visser-kaya", 2, 1),
    ] {
        read(case, people, seed, &words, |play, view| {
            let (seats, page): (Vec<SeatId>, _) = match &view.stage {
                StageView::Listen(page) if people == 1 => {
                    (play.persons().iter().collect(), page.news.as_ref())
                }
                StageView::News(page) => {
                    let here = |seat: &SeatId| page.heading.contains(&words.seat(play.world(), *seat));
                    (play.persons().iter().filter(here).collect(), Some(page))
                }
                _ => return,
            };
            let [seat] = seats.as_slice() else {
                panic!("whose page is this: {page:?}")
            };
            let lines = page.map(|page| page.lines.join(" ")).unwrap_or_default();
            let own = play.view(*seat);
            for news in own.news() {
                let text = words.case(&play.world().news[news].text);
                assert!(lines.contains(text), "{text} waits: {lines}");
            }
            let first = own.turn() == 1;
            let facts: Vec<_> = match first {
                true => own.facts().into_iter().collect(),
                false => last_closing(play)
                    .iter()
                    .filter_map(|event| match event.kind {
                        EventKind::FactLearnt { fact, seats, .. }
                            if seats.has(*seat) && !own.is_shared(fact) =>
                        {
                            Some(fact)
                        }
                        _ => None,
                    })
                    .collect(),
            };
            for fact in &facts {
                let text = words.case(&play.world().facts[*fact].text);
                assert!(lines.contains(text), "{text} waits: {lines}");
            }
            *(if first { &mut brought } else { &mut learnt }) += facts.len();
        });
    }
    assert!(brought > 5 && learnt > 4, "{brought} {learnt}");
}

#[test]
fn who_listens_after_a_colleague_at_the_table_hears_the_same_and_contradicts_nobody() {
    let words = Words::new(Language::En);
    let mut same = 0;
    for (case, seed) in [("de-wit", 1), ("el-amrani", 1)] {
        read(case, 2, seed, &words, |play, view| {
            let StageView::LookBack(page) = &view.stage else {
                return;
            };
            let lines = page.lines();
            for (_, person) in play.world().people.iter() {
                let visit = format!("listened to {}", person.name);
                let on = |said: &str| {
                    let visits = lines.iter().filter(|line| line.contains(&visit));
                    visits.filter(|line| line.contains(said)).count()
                };
                let (told, silent) = (on("It wasn’t new"), on("Not much was said"));
                let again = on(" too, and heard the same");
                assert!(told == 0 || silent == 0, "{lines:?}");
                assert!(again == 0 || told == 1, "{lines:?}");
                same += again;
            }
        });
    }
    assert!(same > 2, "{same}");
}

#[test]
fn that_a_colleague_came_to_listen_is_told_and_not_what_was_heard() {
    let words = Words::new(Language::En);
    let source = Source::shipped("de-wit").expect("a shipped case");
    let (mut told, mut numbers) = (0, BTreeSet::new());
    for temper in Temper::POLICIES {
        let mut persons = 1;
        let players = source.world.seats.map(|_, _| match std::mem::take(&mut persons) {
            0 => Player::Colleague(temper),
            _ => Player::Person(String::new()),
        });
        let mut play = Play::start(&source, Seed(1), players, MemoryStore::default()).expect("it begins");
        play.settle().expect("colleagues");
        read_through(play, 1, &words, |play, view| {
            let StageView::LookBack(page) = &view.stage else {
                return;
            };
            let events = last_closing(play);
            let lines = page.lines();
            let line = lines.iter().find(|line| {
                ["A colleague came to listen: ", "Colleagues came to listen: "]
                    .iter()
                    .any(|start| line.starts_with(start))
            });
            let mut came: BTreeSet<SeatId> = BTreeSet::new();
            for event in &events {
                let EventKind::CarriedOut {
                    by: Some(seat),
                    act: Act::Explore { with },
                    ..
                } = event.kind
                else {
                    continue;
                };
                let shown = events.iter().any(|other| {
                    other.cause == event.cause
                        && matches!(other.kind, EventKind::StrengthShown(_) | EventKind::NeedShown(_))
                });
                if play.persons().has(seat) || shown {
                    continue;
                }
                let world = play.world();
                let visit = format!("{} visited {}", world.seats[seat].name, world.people[with].name);
                let line = line.unwrap_or_else(|| panic!("{visit} is told nowhere: {lines:?}"));
                assert!(line.contains(&visit), "{visit}: {line}");
                came.insert(seat);
                told += 1;
            }
            if let Some(line) = line {
                assert_eq!(line.starts_with("A colleague "), came.len() == 1, "{line}");
                numbers.insert(came.len().min(2));
            }
        });
    }
    assert!(told > 0, "no colleague came to listen");
    assert_eq!(numbers, BTreeSet::from([1, 2]), "one came, and several came");
}

#[test]
fn a_mood_that_stayed_says_whether_it_grew_lighter_or_heavier() {
    let words = Words::new(Language::En);
    let (mut lighter, mut heavier, mut plain) = (0, 0, 0);
    for (case, seed) in [("verhoef", 1), ("de-wit", 1), ("el-amrani", 2), ("tesfay", 3)] {
        read(case, 1, seed, &words, |play, view| {
            let StageView::LookBack(_) = &view.stage else {
                return;
            };
            let world = play.world();
            let events = || play.records().iter().flat_map(|record| &record.events);
            for (member, (id, person)) in view.ecomap.family.iter().zip(world.people.iter()) {
                let strains: Vec<u16> = events()
                    .filter_map(|event| match event.kind {
                        EventKind::LoadBorne { person, strain, .. } if person == id => Some(strain),
                        _ => None,
                    })
                    .collect();
                let said = member.how.as_str();
                let again = member.details.join(" ");
                assert!(again.contains(said) && view.ecomap.aloud.iter().any(|line| line.contains(said)));
                let [.., before, last] = strains.as_slice() else {
                    assert!(!person.carer || said == member.mood_word, "{said}");
                    continue;
                };
                let moved = i32::from(*last) - i32::from(*before);
                match said {
                    said if said.contains("though with less to carry than") => {
                        assert!(moved <= -50, "{said}: {moved}");
                        lighter += 1;
                    }
                    said if said.contains("with more to carry than") => {
                        assert!(moved >= 50, "{said}: {moved}");
                        heavier += 1;
                    }
                    said => {
                        let same = mood(world, *before) == mood(world, *last);
                        let (calm, small) = (mood(world, *last) == Mood::Calm, moved.abs() < 50);
                        let overruled = words.text(samenspel::words::terms::mood(mood(world, *last))) != said;
                        assert!(!same || calm || small || overruled, "{said}: {moved}");
                        plain += 1;
                    }
                }
            }
        });
    }
    assert!(
        lighter > 0 && heavier > 0 && plain > 0,
        "{lighter} {heavier} {plain}"
    );
}

#[test]
fn what_happened_comes_back_in_what_the_family_says() {
    // The camp's list, its letter, Daan's twelfth card and the ferry that lay still each have lines of their own.
    for (case, conditions) in [
        (
            "verhoef",
            &["Chosen(\"list\"", "Happened(\"letter\")", "Shared(\"caretaker\")"][..],
        ),
        (
            "de-wit",
            &["Chosen(\"table-over\"", "Happened(\"high-water\")"][..],
        ),
    ] {
        let source = Source::shipped(case).expect("a shipped case");
        for condition in conditions {
            let people = source.case.family.people.iter();
            let mut lines = people.flat_map(|person| &person.voices);
            assert!(
                lines.any(|line| format!("{:?}", line.when).contains(condition)),
                "{case}: nobody speaks of {condition}"
            );
        }
    }
}
