//! The screens before, beside and after the table: each control has a name of its own, can be reached by Tab, and nothing
//! sticks out, at ordinary and double text size and in a language that needs more letters.

use crate::walker;
use egui::accesskit::Role;
use egui::{Event, Ui, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use samenspel::engine::state::Seed;
use samenspel::panels::{self, Draft, theme};
use samenspel::scenario::Language;
use samenspel::seats::Temper;
use samenspel::session::{Library, MemoryPlay, MemoryStore, Play, Player, Source};
use samenspel::view::debrief::{Block, DebriefView, debrief_of, turning_points_of};
use samenspel::view::{
    Action, Choice, Goto, Looks, SeatsDraft, briefing_view, debrief_menu, first_case, households,
    library_view, over_view, seats_view, settings_view, title_view, welcome_view,
};
use samenspel::words::Words;
use std::collections::BTreeSet;
use std::path::Path;

const WINDOW: Vec2 = Vec2::new(1280.0, 720.0);

/// Looks at a page at ordinary and double text size.
fn look<V: Clone + 'static>(
    what: &str,
    view: &V,
    show: impl Fn(&mut Ui, &V, &mut Draft, &mut Vec<Action>) + Clone + 'static,
) {
    for percent in [100, 200] {
        let mut harness = walker::page(view.clone(), WINDOW, percent, show.clone());
        walker::names(&harness, WINDOW);
        walker::around(&mut harness, &format!("{what} at {percent} %"));
    }
}

#[test]
fn every_screen_before_the_table_has_names_and_can_be_walked_by_keyboard() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = Library::open(Some(folder.path().to_owned()), None).expect("a library");
    let source = Source::shipped("el-amrani").expect("the shipped case");
    let seats = SeatsDraft::new(&source.world);
    let looks = Looks::default();
    for words in [
        Words::new(Language::Nl),
        Words::new(Language::En),
        Words::longer(Language::Nl),
    ] {
        look(
            "the first start",
            &welcome_view(&words, looks),
            panels::settings::show,
        );
        look(
            "the settings",
            &settings_view(&words, looks, false, "/home/somebody/plays"),
            panels::settings::show,
        );
        look(
            "the title",
            &title_view(
                &words,
                &[],
                &households(&library.cases()),
                first_case(&library.cases()).as_deref(),
            ),
            panels::title::show,
        );
        look(
            "the library",
            &library_view(&words, &library.cases(), &[]),
            panels::library::show,
        );
        look(
            "the briefing",
            &briefing_view(&words, &source.world),
            panels::briefing::show,
        );
        look(
            "the seats",
            &seats_view(&words, &source.world, &seats),
            panels::seats::show,
        );
    }
}

/// A case that colleagues played to its end.
fn over(case: &str) -> MemoryPlay {
    let source = Source::shipped(case).expect("the shipped case");
    let players = source.world.seats.map(|_, _| Player::Colleague(Temper::Rescuer));
    let mut play = Play::start(&source, Seed(5), players, MemoryStore::default()).expect("it begins");
    play.settle().expect("colleagues");
    assert!(
        play.state().phase == samenspel::engine::state::Phase::Over,
        "it is over"
    );
    play
}

type Debrief = walker::Page<(DebriefView, Vec<Choice>)>;

fn debrief(words: &Words, percent: u16) -> Harness<'static, Debrief> {
    debrief_of_case("el-amrani", words, percent)
}

fn debrief_of_case(case: &str, words: &Words, percent: u16) -> Harness<'static, Debrief> {
    let play = over(case);
    let points = turning_points_of(play.world(), play.seed(), play.persons(), play.records());
    let view = debrief_of(words, play.world(), play.records(), Some(&points));
    let menu = debrief_menu(words, false);
    walker::page((view, menu), WINDOW, percent, panels::debrief::show)
}

#[test]
fn every_page_of_the_debrief_has_names_and_can_be_walked_by_keyboard() {
    for (words, percent) in [
        (Words::new(Language::Nl), 100),
        (Words::new(Language::En), 200),
        (Words::longer(Language::Nl), 100),
    ] {
        let mut harness = debrief(&words, percent);
        let pages = harness.state().view.0.pages.len();
        assert!(pages > 10, "{pages}");
        walk_the_debrief(&mut harness, percent);
    }
}

#[test]
fn the_debrief_of_a_short_case_has_few_pages_with_everything_on_them() {
    for (words, percent) in [
        (Words::new(Language::En), 100),
        (Words::new(Language::Nl), 200),
        (Words::longer(Language::Nl), 100),
    ] {
        let mut harness = debrief_of_case("verhoef", &words, percent);
        let view = harness.state().view.0.clone();
        assert!((5..=6).contains(&view.pages.len()), "{:?}", view.pages);
        let told: usize = view.pages.iter().map(|page| page.sections).sum();
        assert_eq!(told, view.sections.len());
        walk_the_debrief(&mut harness, percent);
        let (nth, _) = view
            .pages
            .iter()
            .enumerate()
            .find(|(_, page)| page.sections > 1)
            .expect("a page with more sections");
        let (page, sections) = view.page(nth).expect("that page");
        harness.state_mut().draft.open_debrief_page(nth);
        harness.run_steps(3);
        let headings: Vec<String> = harness
            .root()
            .children_recursive()
            .map(|node| node.accesskit_node())
            .filter(|node| node.role() == Role::Heading)
            .filter_map(|node| node.label().or(node.value()))
            .collect();
        assert!(headings.contains(&page.heading), "{headings:?}");
        for section in sections.iter().skip(1) {
            assert!(headings.contains(&section.heading), "{headings:?}");
        }
    }
}

#[test]
fn a_page_of_the_debrief_opens_at_its_top() {
    let words = Words::new(Language::Nl);
    let mut harness = debrief_of_case("verhoef", &words, 100);
    let pages = harness.state().view.0.pages.clone();
    assert!(pages.len() > 2, "{pages:?}");
    for (nth, page) in pages.iter().enumerate() {
        harness.state_mut().draft.open_debrief_page(nth);
        harness.run_steps(8);
        let heading = |node: &egui_kittest::Node<'_>| {
            let node = node.accesskit_node();
            node.role() == Role::Heading && node.label().or(node.value()).as_deref() == Some(&page.heading)
        };
        let found = harness.root().children_recursive().find(heading);
        let top = found.expect("its heading").rect().top();
        assert!((60.0..300.0).contains(&top), "{} at {top}", page.heading);
    }
}

fn walk_the_debrief(harness: &mut Harness<'_, Debrief>, percent: u16) {
    for page in 0..harness.state().view.0.pages.len() {
        harness.state_mut().draft.open_debrief_page(page);
        harness.run_steps(3);
        walker::names(harness, WINDOW);
        walker::around(harness, &format!("page {page} at {percent} %"));
    }
}

#[test]
fn a_mark_of_a_plot_opens_what_it_rests_on() {
    let words = Words::new(Language::Nl);
    let mut harness = debrief(&words, 100);
    let sections = &harness.state().view.0.sections;
    let (nth, plot) = sections
        .iter()
        .enumerate()
        .find_map(|(nth, section)| {
            let plot = section.blocks.iter().find_map(|block| match block {
                Block::Plot(plot) => Some(plot.clone()),
                _ => None,
            });
            Some((nth, plot?))
        })
        .expect("a section with a plot");
    let point = &plot.courses[0].points[1];
    let shown = |harness: &Harness<'_, Debrief>| {
        harness.root().children_recursive().any(|node| {
            let node = node.accesskit_node();
            let said = node.label().or(node.value()).unwrap_or_default();
            node.role() == Role::Label
                && said.starts_with(&format!("{}: ", plot.courses[0].name))
                && said.ends_with(&point.evidence)
        })
    };
    harness.state_mut().draft.open_debrief_page(nth);
    harness.run_steps(3);
    assert!(!shown(&harness), "it is folded at first");
    let mark = format!("{}, {} {}", plot.title, plot.across, point.turn);
    let tab = harness
        .root()
        .children_recursive()
        .find(|node| node.accesskit_node().label() == Some(mark.clone()))
        .expect("a mark for the turn");
    tab.click_accesskit();
    harness.run_steps(3);
    assert!(shown(&harness), "{:?}", point.evidence);
}

#[test]
fn the_figures_of_the_debrief_show_once_they_are_asked_for_and_stay_on_the_next_page() {
    let mut put_away = 0;
    for (language, case, index) in [
        (Language::Nl, "verhoef", "Eén vast gezicht (UPC)"),
        (Language::En, "el-amrani", "One usual face (UPC)"),
    ] {
        let words = Words::new(language);
        let mut harness = debrief_of_case(case, &words, 100);
        let view = harness.state().view.0.clone();
        let page_of = |id: &str| {
            let pages = 0..view.pages.len();
            let mut pages = pages.filter_map(|nth| Some((nth, view.page(nth)?.1)));
            let found = pages.find(|(_, sections)| sections.iter().any(|section| section.id == id));
            found.expect("that page").0
        };
        let shown = |harness: &Harness<'_, Debrief>, text: &str| {
            harness.root().children_recursive().any(|node| {
                let node = node.accesskit_node();
                node.label().or(node.value()).is_some_and(|said| said == text)
            })
        };
        let press = |id: &str| {
            let (page, _) = view.page(page_of(id)).expect("that page");
            page.press.clone()
        };
        assert_eq!(press("life"), None, "nothing is reckoned there");
        harness.state_mut().draft.open_debrief_page(page_of("life"));
        harness.run_steps(3);
        assert!(!shown(&harness, &view.figures));
        harness.state_mut().draft.open_debrief_page(page_of("load"));
        harness.run_steps(3);
        assert!(shown(&harness, &press("load").expect("a press")));
        harness.state_mut().draft.open_debrief_page(page_of("continuity"));
        harness.run_steps(3);
        assert!(!shown(&harness, index), "{case}: before it is asked for");
        let (_, here) = view.page(page_of("continuity")).expect("that page");
        let statements = || here.iter().flat_map(|section| section.statements());
        let open: Vec<&String> = statements()
            .flat_map(|one| one.evidence.iter().take(one.open))
            .collect();
        let folded: Vec<&String> = statements()
            .flat_map(|one| one.folded())
            .filter(|line| !open.contains(line))
            .collect();
        put_away += folded.len();
        for line in &folded {
            assert!(!shown(&harness, line), "{case}: {line}");
        }
        harness
            .get_by_label(&press("continuity").expect("a press"))
            .click_accesskit();
        harness.run_steps(3);
        for line in &folded {
            assert!(shown(&harness, line), "{case}: {line}");
        }
        assert!(shown(&harness, index), "{case}");
        harness.state_mut().draft.open_debrief_page(page_of("expertise"));
        harness.run_steps(3);
        assert!(shown(
            &harness,
            if language == Language::Nl {
                "Deels eigen"
            } else {
                "Partly own"
            }
        ));
        harness
            .get_by_label(&press("expertise").expect("a press"))
            .click_accesskit();
        harness.run_steps(3);
        harness.state_mut().draft.open_debrief_page(page_of("continuity"));
        harness.run_steps(3);
        assert!(!shown(&harness, index), "{case}: put away");
    }
    assert!(put_away > 0, "some evidence waits behind the press too");
}

#[test]
fn the_figures_come_into_sight_where_they_are_asked_for() {
    for case in ["verhoef", "el-amrani"] {
        let words = Words::new(Language::Nl);
        let mut harness = debrief_of_case(case, &words, 100);
        let view = harness.state().view.0.clone();
        let on_it = |nth: usize| Some((nth, view.page(nth)?));
        let (nth, (page, _)) = (0..)
            .map_while(on_it)
            .find(|(_, (_, sections))| sections.iter().any(|section| section.id == "continuity"))
            .expect("that page");
        let press = page.press.clone().expect("a press");
        harness.state_mut().draft.open_debrief_page(nth);
        harness.run_steps(3);
        harness.get_by_label(&press).scroll_to_me();
        harness.run_steps(3);
        harness.get_by_label(&press).click_accesskit();
        harness.run_steps(4);
        let top = harness.get_by_label(&press).rect().top();
        assert!((0.0..WINDOW.y / 2.0).contains(&top), "{case}: {top}");
    }
}

#[test]
fn from_the_first_page_of_a_short_debrief_the_next_step_leads_out_and_the_rest_is_one_press_away() {
    for percent in [100, 200] {
        let words = Words::new(Language::Nl);
        let mut harness = debrief_of_case("verhoef", &words, percent);
        let view = harness.state().view.0.clone();
        let second = format!("{} ›", view.pages[1].heading);
        harness.run_steps(3);
        harness.key_press(egui::Key::Enter);
        harness.run_steps(3);
        assert_eq!(harness.state().actions, [Action::Go(Goto::Leave)], "{percent}");
        harness.get_by_label(&second).click_accesskit();
        harness.run_steps(3);
        let heading = view.pages[1].heading.clone();
        let there = harness.root().children_recursive().any(|node| {
            let node = node.accesskit_node();
            node.role() == Role::Heading && node.label().or(node.value()) == Some(heading.clone())
        });
        assert!(there, "{percent}: {heading}");
    }
}

/// Every character of the texts under a folder.
fn characters(folder: &str, endings: &[&str], found: &mut BTreeSet<char>) {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    for entry in std::fs::read_dir(top).expect("a folder of the package").flatten() {
        let path = entry.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            characters(&format!("{folder}/{name}"), endings, found);
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let text = std::fs::read_to_string(&path).expect("text");
            found.extend(text.chars().filter(|letter| !letter.is_control()));
        }
    }
}

#[test]
fn every_sign_in_the_texts_has_a_shape_in_every_typeface() {
    // The tick and the pen aren't asked: they stand in the typeface whose square shows what is missing, and egui tells
    // typefaces apart, not signs.
    let mut signs = BTreeSet::from(['‹', '›', '·', '•']);
    characters("src/words", &[".ftl"], &mut signs);
    characters("scenarios", &[".ron"], &mut signs);
    characters("assets", &[".ron"], &mut signs);
    let context = egui::Context::default();
    theme::set_fonts(&context);
    theme::set_look(&context, Looks::default());
    // The typefaces are there from the frame after the one in which they were given.
    context
        .run_ui(egui::RawInput::default(), |_| {})
        .textures_delta
        .clear();
    for family in [egui::FontFamily::Proportional, theme::bold(), theme::italic()] {
        let font = egui::FontId::new(16.0, family.clone());
        let missing: Vec<char> = signs
            .iter()
            .copied()
            .filter(|sign| !context.fonts_mut(|fonts| fonts.has_glyph(&font, *sign)))
            .collect();
        assert!(missing.is_empty(), "{family:?} has no shape for {missing:?}");
    }
}

#[test]
fn a_press_beside_the_box_one_writes_in_loses_nothing() {
    let words = Words::new(Language::En);
    let source = Source::shipped("el-amrani").expect("the shipped case");
    let seats = seats_view(&words, &source.world, &SeatsDraft::new(&source.world));
    let over = over_view(&words);
    let mut harness = walker::page(seats, WINDOW, 100, move |ui, view, draft, actions| {
        panels::seats::show(ui, view, draft, actions);
        panels::over::writing(ui, &over, draft, actions);
    });
    let field = |harness: &Harness<'_, walker::Page<_>>| {
        let mut nodes = harness.root().children_recursive();
        nodes.any(|node| node.accesskit_node().role() == Role::TextInput)
    };
    harness.get_by_label_contains(": fill in a name").click();
    harness.run_steps(4);
    assert!(field(&harness), "the box is open, of one line for a name");
    harness.event(Event::Text("No".to_owned()));
    harness.run_steps(2);
    let beside = egui::pos2(20.0, 700.0);
    harness.event(Event::PointerMoved(beside));
    for pressed in [true, false] {
        harness.event(Event::PointerButton {
            pos: beside,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
    }
    harness.run_steps(3);
    harness.event(Event::Text("or".to_owned()));
    harness.run_steps(2);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(2);
    assert!(!field(&harness), "Enter gives it");
    let given = format!("{:?}", harness.state().actions);
    assert!(given.contains("\"Noor\""), "{given}");
}
