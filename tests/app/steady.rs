//! What stays where it is while one plays, and what comes into sight by itself.

use crate::walker;
use egui::accesskit::{Role, Toggled};
use egui::{Rect, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use samenspel::engine::state::Seed;
use samenspel::panels::{self, table};
use samenspel::scenario::Language;
use samenspel::seats::Temper;
use samenspel::session::{Library, MemoryPlay, MemoryStore, Play, Player, Source};
use samenspel::view::table::{Desk, StageView, TableView, table_view, take};
use samenspel::view::{Mark, first_case, households, title_view};
use samenspel::words::Words;
use std::collections::BTreeMap;

type Page = walker::Page<TableView>;

const WINDOW: Vec2 = Vec2::new(1280.0, 720.0);

fn page(view: TableView, percent: u16) -> Harness<'static, Page> {
    walker::page(view, WINDOW, percent, |ui, view, draft, actions| {
        table::show(ui, view, draft, actions);
    })
}

fn begun(case: &str) -> MemoryPlay {
    let source = Source::shipped(case).expect("a shipped case");
    let first = source.world.seats.ids().next().expect("a seat");
    let players = source.world.seats.map(|seat, _| match seat == first {
        true => Player::Person(String::new()),
        false => Player::Colleague(Temper::Attuned),
    });
    let mut play = Play::start(&source, Seed(1), players, MemoryStore::default()).expect("it begins");
    play.settle().expect("colleagues");
    play
}

/// What one presses to go on, by the shortest way.
fn onward(view: &TableView) -> samenspel::view::Action {
    let choice = match &view.stage {
        StageView::Prioritise(page) if page.propose.open() => &page.propose,
        StageView::Goal(page) => &page.skip,
        StageView::Decide(page) if page.close.open() => &page.close,
        StageView::Close(page) => &page.close,
        StageView::Guess(page) if page.next.open() => &page.next,
        StageView::Figures(page) => &page.next,
        stage => {
            let open = stage.choices().into_iter().find(|choice| choice.open());
            open.expect("something can be done")
        }
    };
    choice.action.clone().with_text("Omdat het kan.")
}

/// The pages of a play until its third turn.
fn pages(case: &str, words: &Words) -> Vec<TableView> {
    let mut play = begun(case);
    let mut desk = Desk::default();
    let mut pages = Vec::new();
    for _ in 0..60 {
        let view = table_view(&play, &desk, words);
        if view.header.number > 2 || view.stage == StageView::Debrief {
            break;
        }
        let action = onward(&view);
        pages.push(view);
        take(&mut play, &mut desk, &action).expect("what is offered is taken");
    }
    pages
}

fn rect(harness: &Harness<'_, Page>, name: &str) -> Rect {
    harness.get_by_label(name).rect()
}

#[test]
fn laying_cards_moves_neither_their_places_nor_the_button_below_them() {
    for (words, percent) in [
        (Words::new(Language::Nl), 100),
        (Words::new(Language::En), 200),
        (Words::longer(Language::Nl), 100),
    ] {
        for case in Source::shipped_ids() {
            let mut play = begun(case);
            let mut desk = Desk::default();
            let mut seen: Option<Rect> = None;
            let mut laid = 0;
            for _ in 0..12 {
                let view = table_view(&play, &desk, &words);
                let StageView::Prioritise(order) = &view.stage else {
                    take(&mut play, &mut desk, &onward(&view)).expect("a page turns");
                    continue;
                };
                let harness = page(view.clone(), percent);
                let button = rect(&harness, &order.propose.label);
                let before = *seen.get_or_insert(button);
                assert_eq!(button, before, "{case} at {percent} %, {laid} cards laid");
                // The longest names first: they take the most room.
                let next = order
                    .cards
                    .iter()
                    .filter(|card| card.place.is_none() && card.choice.open())
                    .max_by_key(|card| card.name.chars().count());
                let Some(next) = next.filter(|_| laid < 3) else {
                    break;
                };
                let action = next.choice.action.clone();
                take(&mut play, &mut desk, &action).expect("a card is laid");
                laid += 1;
            }
            assert!(laid > 1, "{case}: {laid} cards were laid");
        }
    }
}

#[test]
fn the_next_step_stands_on_one_line_whatever_the_page_and_the_header_keeps_its_height() {
    let words = Words::new(Language::Nl);
    for case in ["verhoef", "el-amrani"] {
        let (mut lines, mut headers) = (BTreeMap::new(), BTreeMap::new());
        for view in pages(case, &words) {
            let primary = match &view.stage {
                StageView::Listen(page) => page.next.label.clone(),
                StageView::Goal(page) => page.write.label.clone(),
                StageView::Prioritise(page) => page.propose.label.clone(),
                StageView::Decide(page) => page.close.label.clone(),
                StageView::Close(page) => page.close.label.clone(),
                StageView::LookBack(page) => page.next.label.clone(),
                StageView::Guess(page) => page.next.label.clone(),
                StageView::Figures(page) => page.next.label.clone(),
                _ => continue,
            };
            let harness = page(view.clone(), 100);
            let button = harness.get_by_role_and_label(Role::Button, &primary).rect();
            lines.insert((button.top() as i32, button.bottom() as i32), primary);
            if !matches!(view.stage, StageView::Guess(_) | StageView::Figures(_)) {
                let week = rect(&harness, &view.diary.heading);
                headers.insert(week.top() as i32, view.header.focus.clone());
            }
        }
        assert_eq!(lines.len(), 1, "{case}: {lines:?}");
        assert_eq!(headers.len(), 1, "{case}: {headers:?}");
    }
}

/// Whether the page says this somewhere in sight.
fn says(harness: &Harness<'_, Page>, words: &str) -> bool {
    harness.root().children_recursive().any(|node| {
        let within = node.accesskit_node();
        let said = within.label().or(within.value()).unwrap_or_default();
        within.role() == Role::Label && said.contains(words) && node.rect().bottom() <= WINDOW.y
    })
}

#[test]
fn help_comes_in_front_with_large_letters_too_and_on_every_kind_of_page() {
    let words = Words::new(Language::En);
    let mut kinds = 0;
    for view in pages("verhoef", &words) {
        let help = view.help.first().cloned().expect("a page has its help");
        let mut harness = page(view.clone(), 200);
        assert!(!says(&harness, &help), "nobody asked");
        let aside = view.asides.first().cloned().unwrap_or_default();
        if let Some(drawing) = harness.query_by_label(&aside) {
            drawing.click();
            harness.run_steps(3);
        }
        harness.get_by_label(&view.help_label).click();
        harness.run_steps(4);
        assert!(says(&harness, &help), "{help:?} shows when one asks for it");
        harness.get_by_label(&view.help_label).click();
        harness.run_steps(4);
        assert!(!says(&harness, &help), "and goes when one asks again");
        kinds += 1;
    }
    assert!(kinds > 8, "{kinds}");
}

#[test]
fn who_was_picked_out_is_let_go_when_another_leaf_comes_in_front() {
    let words = Words::new(Language::Nl);
    let view = table_view(&begun("el-amrani"), &Desk::default(), &words);
    let somebody = view.ecomap.family[0].clone();
    let name = format!("{}, {}", somebody.name, somebody.how);
    let mut harness = page(view.clone(), 100);
    let chosen = |harness: &Harness<'_, Page>| {
        let node = harness.get_by_label(&name);
        node.accesskit_node().toggled() == Some(Toggled::True)
    };
    harness.get_by_label(&name).click();
    harness.run_steps(3);
    assert!(chosen(&harness), "picked out");
    harness.get_by_label(&view.log.heading).click();
    harness.run_steps(3);
    assert!(!chosen(&harness), "something else is looked at");
}

#[test]
fn a_week_opens_where_the_team_adds_something() {
    let words = Words::new(Language::Nl);
    let mut weeks = 0;
    for case in ["verhoef", "el-amrani", "de-wit"] {
        for view in pages(case, &words) {
            if !matches!(view.stage, StageView::Close(_) | StageView::LookBack(_)) {
                continue;
            }
            let added = view.diary.days.iter().flat_map(|day| {
                let blocks = day.blocks.iter();
                let added = blocks.filter(|block| matches!(block.mark, Mark::Appointment { .. }));
                added.map(|block| format!("{}, {}: {}", day.name, block.part_name, block.text))
            });
            let added: Vec<String> = added.collect();
            if added.is_empty() {
                continue;
            }
            let harness = page(view.clone(), 100);
            let found: Vec<Rect> = harness
                .root()
                .children_recursive()
                .filter(|node| {
                    let within = node.accesskit_node();
                    let label = within.label().or(within.value()).unwrap_or_default();
                    added.iter().any(|added| label.starts_with(added))
                })
                .map(|node| node.rect())
                .collect();
            assert!(!found.is_empty(), "{case}: {added:?}");
            let heads = rect(&harness, &view.diary.days[0].name).bottom();
            let seen = found
                .iter()
                .filter(|block| block.top() >= heads - 1.0 && block.bottom() <= WINDOW.y);
            assert!(seen.count() > 0, "{case}: {added:?} at {found:?}");
            weeks += 1;
        }
    }
    assert!(weeks > 2, "{weeks}");
}

#[test]
fn a_family_on_the_title_can_be_sat_down_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = Library::open(Some(folder.path().to_owned()), None).expect("a library");
    let cases = library.cases();
    let words = Words::new(Language::Nl);
    let view = title_view(&words, &[], &households(&cases), first_case(&cases).as_deref());
    assert_eq!(view.families.len(), Source::shipped_ids().count());
    for percent in [100, 200] {
        let mut harness = walker::page(view.clone(), WINDOW, percent, panels::title::show);
        let places: Vec<Rect> = view
            .families
            .iter()
            .map(|family| harness.get_by_label(&family.open.label).rect())
            .collect();
        for (nth, place) in places.iter().enumerate() {
            assert_eq!(place.size(), places[0].size(), "all tables are alike");
            assert_eq!(place.left(), places[nth % 3].left(), "in columns");
            assert_eq!(place.top(), places[nth - nth % 3].top(), "and in rows");
        }
        let last = view.families.last().expect("a family");
        let node = harness.get_by_label(&last.open.label);
        let about = node.accesskit_node().data().description().map(str::to_owned);
        assert_eq!(about, last.open.note, "who sits there is said");
        node.click_accesskit();
        harness.run_steps(2);
        assert_eq!(harness.state().actions, std::slice::from_ref(&last.open.action));
    }
}
