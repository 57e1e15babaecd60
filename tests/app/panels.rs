//! The panels of the table, page by page through a case: whatever can be pressed has a name of its own, does what its
//! choice says, can be reached by Tab, and stays within the window.

use crate::walker;
use egui::accesskit::Role;
use egui::{Event, TouchDeviceId, TouchId, TouchPhase, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use samenspel::engine::state::Seed;
use samenspel::panels::table;
use samenspel::scenario::Language;
use samenspel::seats::Temper;
use samenspel::session::{MemoryPlay, MemoryStore, Play, Player, Source};
use samenspel::view::table::{Desk, Part, StageView, TableView, table_view, take};
use samenspel::view::{Action, Choice, Move};
use samenspel::words::Words;
use std::collections::BTreeSet;

type Page = walker::Page<TableView>;

fn page(view: TableView, size: Vec2, percent: u16) -> Harness<'static, Page> {
    walker::page(view, size, percent, |ui, view, draft, actions| {
        table::show(ui, view, draft, actions);
    })
}

fn play(people: usize, seed: u64) -> MemoryPlay {
    let source = Source::shipped("el-amrani").expect("the shipped case");
    let mut seats = 0;
    let players = source.world.seats.map(|_, _| {
        seats += 1;
        if seats <= people {
            Player::Person(String::new())
        } else {
            Player::Colleague(Temper::Attuned)
        }
    });
    let mut play = Play::start(&source, Seed(seed), players, MemoryStore::default()).expect("it begins");
    play.settle().expect("colleagues");
    play
}

#[track_caller]
fn check(harness: &Harness<'_, Page>, size: Vec2) {
    let names = walker::names(harness, size);
    let stage = &harness.state().view.stage;
    for choice in stage.choices() {
        assert!(
            names
                .iter()
                .any(|name| name.trim_start_matches("✔ ") == choice.label),
            "{:?} can't be found among {names:?}",
            choice.label
        );
    }
}

/// What a hand presses that goes on, now and then trying something else.
fn next(view: &TableView, step: usize) -> &Choice {
    let open: Vec<&Choice> = view
        .stage
        .choices()
        .into_iter()
        .filter(|choice| choice.open())
        .collect();
    let on = match &view.stage {
        StageView::Decide(page) if step.is_multiple_of(5) => Some(&page.close),
        StageView::Decide(page) if step % 7 == 3 => Some(&page.folder),
        StageView::Close(page) => Some(&page.close),
        StageView::Prioritise(page) if page.propose.open() && step.is_multiple_of(3) => Some(&page.propose),
        StageView::Guess(page) if page.next.open() => Some(&page.next),
        StageView::Figures(page) => Some(&page.next),
        _ => None,
    };
    on.unwrap_or_else(|| open[(step * 31 + step / 3) % open.len()])
}

/// What a page is, for looking at each kind once.
fn kind(view: &TableView) -> String {
    if let StageView::Decide(page) = &view.stage {
        return format!(
            "Decide, objecting {}, choosing {}",
            page.object.is_some(),
            page.acts.trail.len()
        );
    }
    let name = format!("{:?}", view.stage);
    name.split(['(', ' ']).next().unwrap_or_default().to_owned()
}

/// Plays until `kinds` kinds of pages were looked at; presses each page's next step as a screen reader does.
#[track_caller]
fn walk(words: &Words, people: usize, size: Vec2, percent: u16, kinds: usize) {
    let mut play = play(people, 3);
    let mut desk = Desk::default();
    let mut seen = BTreeSet::new();
    for step in 0..1200 {
        let view = table_view(&play, &desk, words);
        if view.stage == StageView::Debrief || seen.len() >= kinds {
            break;
        }
        let choice = next(&view, step).clone();
        if seen.insert(kind(&view)) {
            let mut harness = page(view.clone(), size, percent);
            check(&harness, size);
            walker::around(&mut harness, &kind(&view));
            let pressed = harness
                .root()
                .children_recursive()
                .find(|node| {
                    let node = node.accesskit_node();
                    matches!(
                        node.role(),
                        Role::Button | Role::RadioButton | Role::CheckBox | Role::Tab
                    ) && node
                        .label()
                        .is_some_and(|label| label.trim_start_matches("✔ ") == choice.label)
                })
                .expect("the next step is on the page");
            pressed.click_accesskit();
            harness.run_steps(2);
            let page = harness.state();
            if choice.ask.is_some() {
                assert!(page.draft.writes(), "{:?} asks for a text", choice.label);
            } else {
                assert_eq!(
                    page.actions,
                    std::slice::from_ref(&choice.action),
                    "{:?}",
                    choice.label
                );
            }
        }
        let action = match &choice.ask {
            Some(_) => choice.action.with_text("Omdat het kan."),
            None => choice.action,
        };
        take(&mut play, &mut desk, &action).expect("what is offered is taken");
    }
    assert!(seen.len() >= kinds, "only {seen:?} were seen");
}

#[test]
fn every_page_of_a_turn_alone_has_names_and_can_be_walked_by_keyboard() {
    walk(&Words::new(Language::Nl), 1, Vec2::new(1280.0, 720.0), 100, 12);
}

#[test]
fn so_has_every_page_in_a_group_at_double_text_size_in_english() {
    walk(&Words::new(Language::En), 4, Vec2::new(1280.0, 720.0), 200, 16);
}

#[test]
fn so_has_every_page_in_a_language_that_needs_forty_per_cent_more_letters() {
    walk(&Words::longer(Language::Nl), 1, Vec2::new(1280.0, 720.0), 100, 12);
    walk(&Words::longer(Language::En), 1, Vec2::new(1280.0, 720.0), 200, 12);
}

#[test]
fn a_number_key_takes_the_row_with_that_number() {
    let words = Words::new(Language::En);
    let mut play = play(1, 3);
    let mut desk = Desk::default();
    for step in 0..40 {
        let view = table_view(&play, &desk, &words);
        if let StageView::Prioritise(cards) = &view.stage {
            let second = cards.cards[1].choice.action.clone();
            let mut harness = page(view.clone(), Vec2::new(1280.0, 720.0), 100);
            harness.key_press(egui::Key::Num2);
            harness.run_steps(2);
            assert_eq!(harness.state().actions, [second]);
            return;
        }
        let action = next(&view, step).action.clone().with_text("");
        take(&mut play, &mut desk, &action).expect("a page turns");
    }
    panic!("no cards in sight");
}

#[test]
fn the_scene_has_words_for_who_cannot_see_it() {
    let words = Words::new(Language::En);
    let play = play(1, 3);
    let view = table_view(&play, &Desk::default(), &words);
    let said = view.ecomap.aloud.join(" ");
    let harness = page(view, Vec2::new(1280.0, 720.0), 100);
    let scene = harness.get_by(|node| node.role() == Role::Image);
    let label = scene.accesskit_node().label().unwrap_or_default();
    assert!(label.contains(&said), "{label}");
}

/// Whether the page says this somewhere.
fn says(harness: &Harness<'_, Page>, words: &str) -> bool {
    harness.root().children_recursive().any(|node| {
        let node = node.accesskit_node();
        let said = node.label().or(node.value()).unwrap_or_default();
        node.role() == Role::Label && said.contains(words)
    })
}

#[test]
fn somebody_picked_out_of_the_scene_is_told_about() {
    let words = Words::new(Language::Nl);
    let view = table_view(&play(1, 3), &Desk::default(), &words);
    let samira = view.ecomap.family[0].clone();
    let mut harness = page(view, Vec2::new(1280.0, 720.0), 100);
    assert!(!says(&harness, &samira.details[0]), "{:?}", samira.details);
    let name = format!("{}, {}", samira.name, samira.how);
    harness.get_by_label(&name).click();
    harness.run_steps(3);
    assert!(says(&harness, &samira.details[0]), "{:?}", samira.details);
    harness.get_by_label(&name).click();
    harness.run_steps(3);
    assert!(!says(&harness, &samira.details[0]), "picked twice: put back");
}

/// What the window makes of a finger: a touch, and for the first finger down a pointer too.
fn finger(harness: &Harness<'_, Page>, id: u64, phase: TouchPhase, pos: egui::Pos2) {
    harness.event(Event::Touch {
        device_id: TouchDeviceId(0),
        id: TouchId(id),
        phase,
        pos,
        force: None,
    });
    if id > 0 {
        return;
    }
    harness.event(Event::PointerMoved(pos));
    let pressed = match phase {
        TouchPhase::Start => true,
        TouchPhase::End => false,
        TouchPhase::Move | TouchPhase::Cancel => return,
    };
    harness.event(Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: egui::Modifiers::NONE,
    });
    if !pressed {
        harness.event(Event::PointerGone);
    }
}

#[test]
fn fingers_pick_somebody_out_come_closer_and_look_around() {
    let words = Words::new(Language::Nl);
    let view = table_view(&play(1, 3), &Desk::default(), &words);
    let samira = view.ecomap.family[0].clone();
    let name = format!("{}, {}", samira.name, samira.how);
    let mut harness = page(view, Vec2::new(1280.0, 720.0), 100);
    let face = |harness: &Harness<'_, Page>| harness.get_by_label(&name).rect();

    let at = face(&harness).center();
    // Two seconds, and a trembling hand.
    finger(&harness, 0, TouchPhase::Start, at);
    finger(&harness, 0, TouchPhase::Move, at + vec2(7.0, 0.0));
    harness.run_steps(8);
    finger(&harness, 0, TouchPhase::End, at + vec2(7.0, 0.0));
    harness.run_steps(9);
    assert!(says(&harness, &samira.details[0]), "a tap picks out");

    let before = face(&harness).width();
    let scene = harness.get_by(|node| node.role() == Role::Image).rect();
    let (one, other) = (
        scene.left_bottom() + vec2(60.0, -40.0),
        scene.left_bottom() + vec2(120.0, -40.0),
    );
    finger(&harness, 0, TouchPhase::Start, one);
    finger(&harness, 1, TouchPhase::Start, other);
    harness.run_steps(9);
    for step in 1..=10_u8 {
        let apart = vec2(f32::from(step), 0.0);
        finger(&harness, 0, TouchPhase::Move, one - apart);
        finger(&harness, 1, TouchPhase::Move, other + apart);
        harness.run_steps(9);
    }
    finger(&harness, 1, TouchPhase::End, other);
    finger(&harness, 0, TouchPhase::End, one);
    harness.run_steps(9);
    let closer = face(&harness);
    assert!(closer.width() > before * 1.1, "{before} {}", closer.width());

    let from = scene.left_bottom() + vec2(60.0, -40.0);
    finger(&harness, 0, TouchPhase::Start, from);
    harness.run_steps(9);
    for step in 1..=5_u8 {
        finger(
            &harness,
            0,
            TouchPhase::Move,
            from + vec2(0.0, f32::from(step) * -8.0),
        );
        harness.run_steps(9);
    }
    finger(&harness, 0, TouchPhase::End, from + vec2(0.0, -40.0));
    harness.run_steps(9);
    let moved = face(&harness).top() - closer.top();
    assert!(moved < -20.0, "one finger looks around: {moved}");
}

#[test]
fn what_can_be_read_about_somebody_comes_into_sight_when_they_are_picked_out() {
    let words = Words::new(Language::Nl);
    let view = table_view(&play(1, 3), &Desk::default(), &words);
    let samira = view.ecomap.family[0].clone();
    let (people, legend) = (view.seats_heading.clone(), view.ecomap.legend.room.clone());
    let mut harness = page(view, Vec2::new(1280.0, 720.0), 100);
    harness.get_by_label(&people).click();
    harness.run_steps(3);
    // Down to the legend, as whoever reads it would go.
    harness.get_by_label_contains(&legend).scroll_to_me();
    harness.run_steps(8);
    let name = format!("{}, {}", samira.name, samira.how);
    harness.get_by_label(&name).click();
    harness.run_steps(4);
    let card = harness.get_by_label(&samira.details[0]).rect();
    let side = harness.get_by_label(&people).rect();
    assert!(
        card.top() > side.bottom() && card.bottom() < 720.0,
        "{card:?} is out of sight below {side:?}"
    );
}

#[test]
fn a_card_dragged_to_a_place_lies_there() {
    let words = Words::new(Language::Nl);
    let mut play = play(1, 3);
    let mut desk = Desk::default();
    for step in 0..40 {
        let view = table_view(&play, &desk, &words);
        if let StageView::Prioritise(cards) = &view.stage {
            let (need, name) = (cards.cards[1].need, cards.cards[1].choice.label.clone());
            let empty = format!("2. {}", cards.places[1].name);
            let pressed = cards.cards[1].choice.action.clone();
            let mut harness = page(view.clone(), Vec2::new(1280.0, 720.0), 100);
            harness.get_by_label(&name).click();
            harness.run_steps(2);
            let clicked = std::mem::take(&mut harness.state_mut().actions);
            assert_eq!(
                clicked,
                [pressed],
                "a card that can be dragged can be clicked too"
            );
            let from = harness.get_by_label(&name).rect().center();
            let to = harness.get_by_label(&empty).rect().center();
            harness.drag_at(from);
            harness.run_steps(2);
            harness.hover_at(from.lerp(to, 0.5));
            harness.run_steps(2);
            harness.drop_at(to);
            harness.run_steps(2);
            let moved = Action::Turn(Move::Place(need, 2));
            assert_eq!(harness.state().actions, [moved]);
            return;
        }
        let action = next(&view, step).action.clone().with_text("");
        take(&mut play, &mut desk, &action).expect("a page turns");
    }
    panic!("no cards in sight");
}

#[test]
fn what_waits_on_a_page_shows_after_one_press_and_a_reader_is_told_without() {
    let words = Words::new(Language::Nl);
    let mut play = play(1, 3);
    let mut desk = Desk::default();
    let (mut opened, mut held_at) = (BTreeSet::new(), 0);
    for step in 0..200 {
        let view = table_view(&play, &desk, &words);
        let rest = match &view.stage {
            StageView::Listen(page) => page.rest.clone().map(|rest| ("listen", rest)),
            StageView::LookBack(page) => page.rest.clone().map(|rest| ("look back", rest)),
            _ => None,
        };
        if let Some((name, rest)) = rest
            && opened.insert(name)
        {
            let mut harness = page(view.clone(), Vec2::new(1280.0, 720.0), 100);
            let lines = rest.parts.iter().map(|part| match part {
                Part::Line(line) => line.clone(),
                Part::Voice(voice) => voice.text.clone(),
            });
            let lines: Vec<String> = lines.collect();
            assert!(
                lines.iter().all(|line| !says(&harness, line)),
                "{name}: {lines:?}"
            );
            let told = harness.get_by_label(&rest.label).accesskit_node().description();
            let told = told.expect("a reader is told all");
            assert!(lines.iter().all(|line| told.contains(line)), "{told}");
            harness.get_by_label(&rest.label).click();
            harness.run_steps(3);
            assert!(lines.iter().all(|line| says(&harness, line)), "{name}: {lines:?}");
            let told = harness.get_by_label(&rest.label).accesskit_node().description();
            assert!(told.is_none(), "said once: {told:?}");
            harness.get_by_label(&rest.label).click();
            harness.run_steps(3);
            assert!(
                lines.iter().all(|line| !says(&harness, line)),
                "{name}: {lines:?}"
            );
            held_at += 1;
        }
        if held_at == 2 {
            return;
        }
        let action = next(&view, step).action.clone().with_text("");
        take(&mut play, &mut desk, &action).expect("a page turns");
    }
    panic!("nothing waited on these pages: {opened:?}");
}

#[test]
fn cards_that_were_read_are_short_until_one_reads_them_again() {
    let words = Words::new(Language::Nl);
    let mut play = play(1, 3);
    let mut desk = Desk::default();
    for step in 0..200 {
        let view = table_view(&play, &desk, &words);
        if let StageView::Prioritise(cards) = &view.stage
            && view.header.number > 1
        {
            let card = cards
                .cards
                .iter()
                .find(|card| card.known)
                .expect("a card of before");
            let again = cards.read_again.clone().expect("it can be read again");
            let name = card.name.clone();
            let mut harness = page(view.clone(), Vec2::new(1280.0, 720.0), 100);
            let short = harness.get_by_label(&name).rect().height();
            let told = harness.get_by_label(&name).accesskit_node().description();
            assert!(
                told.is_some_and(|told| told.contains(&card.about)),
                "a reader is told all"
            );
            harness.get_by_label(&again).click();
            harness.run_steps(3);
            let whole = harness.get_by_label(&name).rect().height();
            assert!(whole > short + 15.0, "{whole} after {short}");
            return;
        }
        assert!(
            view.header.number > 1
                || !matches!(&view.stage, StageView::Prioritise(cards) if cards.read_again.is_some()),
            "in the first turn every card is new"
        );
        let action = next(&view, step).action.clone().with_text("");
        take(&mut play, &mut desk, &action).expect("a page turns");
    }
    panic!("no second turn");
}

#[test]
fn with_large_letters_each_part_of_the_table_fills_the_window() {
    let size = Vec2::new(1280.0, 720.0);
    let words = Words::new(Language::Nl);
    let view = table_view(&play(1, 3), &Desk::default(), &words);
    let first = view.stage.choices()[0].label.clone();
    let mut harness = page(view.clone(), size, 200);
    for (nth, aside) in view.asides.iter().enumerate() {
        harness.get_by_label(aside).click();
        harness.run_steps(3);
        let names = walker::names(&harness, size);
        assert!(
            !names.contains(&first),
            "{aside:?} has the window to itself: {names:?}"
        );
        walker::around(&mut harness, aside);
        let scene = harness
            .root()
            .children_recursive()
            .any(|node| node.accesskit_node().role() == Role::Image && node.rect().width() > size.x * 0.9);
        assert_eq!(scene, nth == 0, "{aside:?}");
    }
    harness.get_by_label(&view.here).click();
    harness.run_steps(3);
    check(&harness, size);
}

#[test]
fn a_press_is_given_in_the_frame_in_which_it_comes() {
    let words = Words::new(Language::Nl);
    let view = table_view(&play(1, 3), &Desk::default(), &words);
    let next = view.stage.choices()[0].clone();
    let mut harness = page(view, Vec2::new(1280.0, 720.0), 100);
    let at = harness.get_by_label(&next.label).rect().center();
    harness.hover_at(at);
    harness.run_steps(2);
    let button = |pressed| egui::Event::PointerButton {
        pos: at,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: egui::Modifiers::NONE,
    };
    harness.input_mut().events.extend([button(true), button(false)]);
    harness.step();
    assert_eq!(harness.state().actions, [next.action]);
}

#[test]
fn choosing_what_costs_hours_leaves_the_page_where_it_was() {
    let words = Words::new(Language::Nl);
    let (mut play, mut desk) = (play(1, 1), Desk::default());
    let deciding = |view: &TableView| match &view.stage {
        StageView::Decide(page) => Some(page.clone()),
        _ => None,
    };
    let mut view = table_view(&play, &desk, &words);
    while deciding(&view).is_none() {
        let choices = view.stage.choices();
        let on = match &view.stage {
            StageView::Prioritise(page) if page.propose.open() => &page.propose,
            _ => choices
                .into_iter()
                .find(|choice| choice.open())
                .expect("a way on"),
        };
        take(&mut play, &mut desk, &on.action.clone().with_text("")).expect("it can");
        view = table_view(&play, &desk, &words);
    }
    let page = deciding(&view).expect("deciding");
    let mut options = page.moments.iter().flat_map(|moment| &moment.options);
    let costs =
        |choice: &&Choice| choice.open() && choice.hours.as_deref().is_some_and(|hours| hours != "geen uren");
    let option = options.rfind(costs).expect("one that costs hours").clone();
    let mut harness = self::page(view, Vec2::new(1280.0, 720.0), 100);
    harness.get_by_label(&option.label).scroll_to_me();
    harness.run_steps(8);
    harness.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, -120.0),
        modifiers: egui::Modifiers::NONE,
        phase: TouchPhase::Move,
    });
    harness.run_steps(8);
    let before = harness.get_by_label(&option.label).rect().top();
    take(&mut play, &mut desk, &option.action.clone().with_text("Omdat.")).expect("it can");
    let after = table_view(&play, &desk, &words);
    let heading = deciding(&after).expect("still deciding").heading;
    assert_ne!(heading, page.heading, "the hours left");
    harness.state_mut().view = after;
    harness.run_steps(4);
    let now = harness.get_by_label(&option.label).rect().top();
    assert!((now - before).abs() < 30.0, "from {before} to {now}");
}
