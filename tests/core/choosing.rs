//! Choosing at the table: each player for themselves, then together; and what a list says so that nobody has to remember.

use crate::table_pages::{play, play_of, restless};
use samenspel::engine::command::{Act, Actor, Command};
use samenspel::engine::event::EventKind;
use samenspel::engine::state::Phase;
use samenspel::scenario::Language;
use samenspel::scenario::ids::NeedId;
use samenspel::session::Source;
use samenspel::view::table::{Desk, NameView, StageView, TableView, table_view, take};
use samenspel::view::{Action, Choice, Mark, Move};
use samenspel::words::Words;

#[test]
fn a_player_takes_a_card_in_hand_and_names_it_before_the_next_is_asked() {
    let words = Words::new(Language::En);
    let (mut play, mut desk) = (play(3, 1), Desk::default());
    let mut asked: Vec<(u8, String)> = Vec::new();
    let mut hidden = 0;
    for step in 0..400 {
        let view = table_view(&play, &desk, &words);
        let now = play.state().turn;
        let log = view.log.lines.iter().filter(|line| line.turn == now);
        let told = log.filter(|line| line.text.contains("would put")).count();
        if play.state().phase == Phase::Prioritise && !matches!(view.stage, StageView::Prioritise(_)) {
            assert_eq!(told, 0, "told before everybody has a card: {:?}", view.stage);
            hidden += usize::from(matches!(view.stage, StageView::LookBack(_)));
        }
        match &view.stage {
            StageView::Name(page) => {
                let done = page.done.clone().expect("there are cards");
                assert!(!done.open(), "a step without a card: {done:?}");
                let [first, second, ..] = page.cards.as_slice() else {
                    panic!("too few cards: {:?}", page.cards);
                };
                for card in [first, second] {
                    take(&mut play, &mut desk, &card.choice.action).expect("a card is taken in hand");
                    let StageView::Name(held) = table_view(&play, &desk, &words).stage else {
                        panic!("taking a card in hand names it");
                    };
                    assert_eq!(held.heading, page.heading);
                    assert_eq!(in_hand(&held), [card.need]);
                }
                let StageView::Name(held) = table_view(&play, &desk, &words).stage else {
                    panic!("the page went away");
                };
                let done = held.done.expect("there are cards");
                let Action::Give { command, .. } = done.action else {
                    panic!("{done:?}");
                };
                assert_eq!(
                    command,
                    Command::Name(second.need),
                    "the last that was taken in hand"
                );
                asked.push((now, done.label.clone()));
                take(&mut play, &mut desk, &done.action).expect("it is named");
            }
            StageView::Prioritise(page) => {
                let labels: Vec<&String> = asked
                    .iter()
                    .filter(|one| one.0 == now)
                    .map(|one| &one.1)
                    .collect();
                assert_eq!(labels.len(), 3, "{labels:?}");
                let next = labels.iter().filter(|label| label.contains("; now ")).count();
                assert_eq!(next, 2, "all but the last say whose turn is next: {labels:?}");
                assert_eq!(page.named.len(), play.world().seats.len());
                assert!(told > 0, "now it is told");
                if now == 2 {
                    assert!(hidden > 0, "no look back while colleagues had named theirs");
                    return;
                }
                let action = restless(&view, step).action.clone();
                take(&mut play, &mut desk, &action).expect("a page turns");
            }
            _ => {
                let action = restless(&view, step).action.clone().with_text("Because.");
                take(&mut play, &mut desk, &action).expect("a page turns");
            }
        }
    }
    panic!("nobody came to the cards");
}

fn in_hand(page: &NameView) -> Vec<NeedId> {
    let held = page.cards.iter().filter(|card| card.choice.is_chosen());
    held.map(|card| card.need).collect()
}

#[test]
fn needs_stand_in_the_order_of_their_cards_where_one_acts_and_what_comes_first_is_marked() {
    let words = Words::new(Language::En);
    let (mut lists, mut marked) = (0, 0);
    for seed in 1..=3 {
        let (mut play, mut desk) = (play(1, seed), Desk::default());
        let mut cards: Vec<(NeedId, String)> = Vec::new();
        for step in 0..500_usize {
            let view = table_view(&play, &desk, &words);
            if let StageView::Prioritise(page) = &view.stage {
                cards = page
                    .cards
                    .iter()
                    .map(|card| (card.need, card.name.clone()))
                    .collect();
            }
            if let StageView::Decide(page) = &view.stage {
                let first = play
                    .view(play.world().seats.ids().next().expect("a seat"))
                    .focus();
                let first = first.iter().next();
                let mut places = Vec::new();
                for choice in &page.acts.choices {
                    let named = cards.iter().position(|(_, name)| *name == choice.label);
                    let Some((place, (need, _))) = named.and_then(|place| Some((place, cards.get(place)?)))
                    else {
                        continue;
                    };
                    places.push(place);
                    let says = choice
                        .note
                        .as_deref()
                        .is_some_and(|note| note.contains("first in what you work on"));
                    assert_eq!(says, first == Some(*need), "{choice:?}");
                    marked += usize::from(says);
                }
                assert!(places.is_sorted(), "{places:?}");
                lists += usize::from(places.len() > 1);
            }
            if view.stage == StageView::Debrief {
                break;
            }
            let action = busy(&view, step).action.clone().with_text("Because.");
            take(&mut play, &mut desk, &action).expect("a page turns");
        }
    }
    assert!(lists > 3 && marked > 3, "{lists} lists, {marked} marked");
}

#[test]
fn a_colleague_is_asked_only_for_what_they_did_not_say() {
    let words = Words::new(Language::En);
    let mut asked = 0;
    for seed in 1..=3 {
        let (mut play, mut desk) = (play(1, seed), Desk::default());
        for step in 0..400 {
            let view = table_view(&play, &desk, &words);
            if let StageView::Decide(page) = &view.stage {
                let turn = view.header.number;
                for choice in &page.opinions {
                    take(&mut play, &mut desk, &choice.action).expect("they answer");
                    let StageView::Decide(page) = table_view(&play, &desk, &words).stage else {
                        panic!("asking turns the page");
                    };
                    let said = page.opinion.expect("an answer");
                    let Action::Turn(Move::AskOpinion(seat)) = choice.action else {
                        panic!("{choice:?}");
                    };
                    let given = play.records().iter().filter(|record| record.turn == turn);
                    for reason in given
                        .filter(|record| record.by == Actor::Seat(seat))
                        .filter_map(|record| record.reason)
                    {
                        let reason = words.reason(play.world(), reason);
                        assert!(!said.text.contains(&reason), "said twice: {}", said.text);
                    }
                    asked += 1;
                }
            }
            if view.stage == StageView::Debrief {
                break;
            }
            let action = restless(&view, step).action.clone().with_text("Because.");
            take(&mut play, &mut desk, &action).expect("a page turns");
        }
    }
    assert!(asked > 5, "asked {asked} times");
}

#[test]
fn the_week_says_whose_time_it_is_and_what_a_week_of_a_longer_turn_holds() {
    let words = Words::new(Language::En);
    let shipped = |id| Source::shipped(id).expect("a shipped case");
    let week = |id| {
        let play = play_of(&shipped(id), 1, 1);
        table_view(&play, &Desk::default(), &words).diary
    };
    let of = |diary: &samenspel::view::DiaryView, text: &str| {
        let blocks = diary.days.iter().flat_map(|day| &day.blocks);
        let found = blocks.filter(|block| matches!(block.mark, Mark::Own(_)));
        let mut found = found
            .filter(|block| block.text == text)
            .map(|block| block.whose.clone());
        found.next().unwrap_or_else(|| panic!("no {text} in the week"))
    };
    let bakker = week("bakker");
    assert_eq!(of(&bakker, "unloading at Linz").as_deref(), Some("Rick"));
    assert_eq!(of(&bakker, "the bench by the pond"), None, "whose week it is");
    assert_eq!(of(&week("visser-kaya"), "Jeroen picks Mila up from school"), None);
    assert!(bakker.about.is_some_and(|about| about.contains("fourteen days")));
    assert_eq!(week("el-amrani").about, None);
}

#[test]
fn whoever_is_picked_out_says_what_makes_them_as_they_are() {
    let words = Words::new(Language::En);
    let mut why = std::collections::BTreeSet::new();
    for seed in 1..=3 {
        let (mut play, mut desk) = (play(2, seed), Desk::default());
        for step in 0..500 {
            let view = table_view(&play, &desk, &words);
            for member in &view.ecomap.family {
                let mut mood = member.mood_word.clone();
                mood.replace_range(..1, &mood[..1].to_uppercase());
                let said: Vec<&String> = member
                    .details
                    .iter()
                    .filter(|line| line.starts_with(&format!("{mood}: ")))
                    .collect();
                assert_eq!(said.len(), 1, "{mood}: {:?}", member.details);
                why.extend(said.into_iter().cloned());
            }
            if view.stage == StageView::Debrief {
                break;
            }
            let action = restless(&view, step).action.clone().with_text("Because.");
            take(&mut play, &mut desk, &action).expect("a page turns");
        }
    }
    assert!(why.len() > 2, "{why:?}");
}

#[test]
fn a_card_says_how_its_need_went_since_the_turn_before_and_who_helped() {
    let words = Words::new(Language::En);
    let mut said = std::collections::BTreeSet::new();
    for seed in 1..=3 {
        let (mut play, mut desk) = (play(1, seed), Desk::default());
        for step in 0..500_usize {
            let view = table_view(&play, &desk, &words);
            if let StageView::Prioritise(page) = &view.stage {
                let turn = view.header.number;
                for card in &page.cards {
                    assert_eq!(card.known, turn > 1 && card.new.is_none(), "{card:?}");
                    assert!(turn > 1 || card.course.is_empty(), "{card:?}");
                    let records = play.records().iter().filter(|record| record.turn + 1 == turn);
                    let events: Vec<_> = records.flat_map(|record| &record.events).collect();
                    let helped = events.iter().any(
                        |event| matches!(event.kind, EventKind::Helped { need, .. } if need == card.need),
                    );
                    assert!(
                        !card.course.contains("helped") || helped,
                        "{}: {}",
                        card.name,
                        card.course
                    );
                    assert!(
                        !helped || card.new.is_some() || card.course.contains("helped"),
                        "{card:?}"
                    );
                    let (mut rose, mut fell) = (0, 0);
                    for event in &events {
                        if let EventKind::SeverityChanged { need, from, to } = event.kind
                            && need == card.need
                        {
                            rose += i32::from(to.saturating_sub(from));
                            fell += i32::from(from.saturating_sub(to));
                        }
                    }
                    let says = |word: &str| card.course.contains(word);
                    assert!(!says("heavier") || rose > fell, "{}: {}", card.name, card.course);
                    assert!(!says("lighter") || rose < fell, "{}: {}", card.name, card.course);
                    let mut all = play.records().iter().flat_map(|record| &record.events);
                    let worked = all.any(|event| match &event.kind {
                        EventKind::CarriedOut { act, .. } => act.need() == Some(card.need),
                        _ => false,
                    });
                    assert!(!says("no help") || !worked, "{}: {}", card.name, card.course);
                    for word in ["heavier", "lighter", "same", "no help"] {
                        said.extend(card.course.contains(word).then_some(word));
                    }
                }
            }
            if view.stage == StageView::Debrief {
                break;
            }
            let action = busy(&view, step).action.clone().with_text("Because.");
            take(&mut play, &mut desk, &action).expect("a page turns");
        }
    }
    assert!(
        said.contains("heavier") && said.contains("lighter") && said.contains("no help"),
        "{said:?}"
    );
}

/// What a hand takes that plans more than it looks around.
fn busy(view: &TableView, step: usize) -> &Choice {
    let deeper = match &view.stage {
        StageView::Decide(page) if !step.is_multiple_of(9) => {
            let open: Vec<&Choice> = page.acts.choices.iter().filter(|choice| choice.open()).collect();
            open.get(step % open.len().max(1)).copied()
        }
        _ => None,
    };
    deeper.unwrap_or_else(|| restless(view, step))
}

#[test]
fn a_signal_of_unsafety_stands_before_whatever_else_is_heard() {
    let words = Words::new(Language::En);
    let mut seen = 0;
    for case in ["el-amrani", "tesfay", "visser-kaya"] {
        let source = Source::shipped(case).expect("a shipped case");
        let (mut play, mut desk) = (play_of(&source, 1, 2), Desk::default());
        for step in 0..500_usize {
            let view = table_view(&play, &desk, &words);
            if let StageView::Listen(page) = &view.stage {
                let last = play.records().iter().rev().flat_map(|record| &record.events);
                let now: Vec<_> = last
                    .take_while(|event| event.turn + 1 >= view.header.number)
                    .collect();
                let signals = now
                    .iter()
                    .filter(|event| matches!(event.kind, EventKind::SignalSeen(_)));
                assert!(page.signals.len() <= signals.count(), "{:?}", page.signals);
                assert!(
                    page.lines.iter().all(|line| !line.starts_with("A signal:")),
                    "{:?}",
                    page.lines
                );
                seen += page.signals.len();
            }
            if view.stage == StageView::Debrief {
                break;
            }
            let action = busy(&view, step).action.clone().with_text("Because.");
            take(&mut play, &mut desk, &action).expect("a page turns");
        }
    }
    assert!(seen > 0, "no signal was seen");
}

#[test]
fn an_approach_can_be_put_into_words_where_it_is_planned() {
    let words = Words::new(Language::En);
    let mut play = play(1, 1);
    let mut desk = Desk::default();
    let mut step = 0;
    let action = loop {
        let view = table_view(&play, &desk, &words);
        let choice = match &view.stage {
            StageView::Decide(page) => {
                let open: Vec<&Choice> = page.acts.choices.iter().filter(|choice| choice.open()).collect();
                let plan = open
                    .iter()
                    .find(|choice| choice.label == "Our plan" || choice.label == "Agree an approach");
                plan.or(open.first()).copied().expect("something can be planned")
            }
            _ => restless(&view, step),
        };
        if let Action::Give {
            command:
                Command::Plan {
                    act: Act::PlanGoal { .. },
                    ..
                },
            ..
        } = &choice.action
        {
            let ask = choice.ask.as_ref().expect("what is agreed is asked");
            assert!(!ask.required, "it may stay empty");
            break choice.action.clone();
        }
        take(&mut play, &mut desk, &choice.action.clone().with_text("")).expect("a page turns");
        step += 1;
        assert!(step < 200, "no approach in sight: {:?}", view.stage);
    };
    let agreed = "Ruud calls on Monday; Karim keeps the folder.";
    take(&mut play, &mut desk, &action.with_text(agreed)).expect("it is planned");
    let kept = play.records().iter().rev().find_map(|record| record.because());
    assert_eq!(kept, Some(agreed));
}
