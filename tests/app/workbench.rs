//! The workbench: each control has a name of its own and can be reached by Tab; what is wrong is marked and gone to; what is
//! written is read, kept, saved and taken over from elsewhere.

use crate::walker;
use bevy::prelude::*;
use egui::Vec2;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use samenspel::game::{AtTable, Do, OnBench, OnWork, Screen, logic};
use samenspel::panels;
use samenspel::scenario::Language;
use samenspel::session::{Library, Setup};
use samenspel::view::workbench::{Bench, Fill, Jump, WorkbenchView, Written, shelf_view, workbench_view};
use samenspel::view::{Action, Goto};
use samenspel::words::Words;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const WINDOW: Vec2 = Vec2::new(1280.0, 720.0);

/// A copy of a shipped case in a folder, with one error and one warning in it when `wrong`.
fn case_in(folder: &Path, wrong: bool) -> PathBuf {
    let text = samenspel::session::Source::shipped("verhoef")
        .expect("shipped")
        .texts
        .case;
    let text = if wrong {
        text.replacen("turns: 4", "turns: 99", 1)
    } else {
        text
    };
    let path = folder.join("case.ron");
    fs::write(&path, text).expect("a case");
    path
}

/// As it is read.
fn written(path: &Path, drafts: &Path) -> Written {
    let mut written = Written::open(path, drafts).expect("it opens");
    let reading = written.reading().expect("it was not read yet");
    written.take(reading());
    assert!(written.reading().is_none(), "it was read");
    written
}

type Bench1 = walker::Page<(WorkbenchView, String, Option<Jump>)>;

fn bench(written: &Written, words: &Words, percent: u16) -> egui_kittest::Harness<'static, Bench1> {
    let view = workbench_view(words, &written.writing());
    let text = written.manuscript().text().to_owned();
    walker::page(
        (view, text, None),
        WINDOW,
        percent,
        |ui, shown, draft, actions| {
            let (view, text, jump) = shown;
            panels::workbench::show(ui, view, &mut text.clone(), *jump, draft, actions);
        },
    )
}

#[test]
fn every_leaf_has_names_and_can_be_walked_by_keyboard() {
    let folder = tempfile::tempdir().expect("a folder");
    for wrong in [false, true] {
        let written = written(&case_in(folder.path(), wrong), folder.path());
        for (words, percent) in [
            (Words::new(Language::Nl), 100),
            (Words::new(Language::En), 200),
            (Words::longer(Language::Nl), 100),
        ] {
            let mut harness = bench(&written, &words, percent);
            for leaf in 0..5 {
                harness.state_mut().draft.open_leaf(leaf);
                harness.run_steps(3);
                walker::names(&harness, WINDOW);
                walker::around(
                    &mut harness,
                    &format!("leaf {leaf} at {percent} %, wrong: {wrong}"),
                );
            }
        }
    }
}

/// Does what was done on the page, as the window does.
fn follow(harness: &mut egui_kittest::Harness<'static, Bench1>, written: &mut Written, words: &Words) {
    for _ in 0..3 {
        for action in std::mem::take(&mut harness.state_mut().actions) {
            let Action::Go(Goto::Workbench(bench)) = action else {
                continue;
            };
            written.press(words, &bench).expect("it can");
        }
        let view = workbench_view(words, &written.writing());
        let text = written.manuscript().text().to_owned();
        harness.state_mut().view = (view, text, None);
        harness.run_steps(1);
    }
}

/// The field that is called so, and not the words above it.
fn field<'h>(harness: &'h egui_kittest::Harness<'static, Bench1>, name: &'h str) -> egui_kittest::Node<'h> {
    let is = |role: Role| matches!(role, Role::TextInput | Role::MultilineTextInput);
    harness
        .get_all_by_label(name)
        .find(|node| is(node.accesskit_node().role()))
        .expect("a field of that name")
}

/// Presses what is called so, wherever the page is scrolled to.
fn press(
    harness: &mut egui_kittest::Harness<'static, Bench1>,
    written: &mut Written,
    words: &Words,
    name: &str,
) {
    harness.get_by_label(name).focus();
    harness.run_steps(1);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(1);
    follow(harness, written, words);
}

/// Reads what was changed, as is done beside the window.
fn read(written: &mut Written) {
    while let Some(reading) = written.reading() {
        written.take(reading());
    }
}

#[test]
fn a_case_is_filled_in_without_its_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = case_in(folder.path(), false);
    let before = fs::read_to_string(&path).expect("text");
    let words = Words::new(Language::Nl);
    let mut written = written(&path, folder.path());
    let mut harness = bench(&written, &words, 100);
    // A need: another name, letter by letter, nothing lost where the window is drawn twice.
    press(&mut harness, &mut written, &words, "Hulpvragen openen");
    let first = written
        .source()
        .expect("sound")
        .world
        .needs
        .iter()
        .next()
        .expect("a need")
        .1
        .name
        .clone();
    let name = first.get(Language::Nl).to_owned();
    press(&mut harness, &mut written, &words, &name);
    field(&harness, "Naam (Nederlands)").focus();
    harness.run_steps(1);
    for letter in [" ", "“", "x", "”"] {
        field(&harness, "Naam (Nederlands)").type_text(letter);
        harness.run_steps(1);
        follow(&mut harness, &mut written, &words);
    }
    read(&mut written);
    let text = written.manuscript().text().to_owned();
    assert!(
        text.contains(&format!("{name} “x”")),
        "what was typed is in the text"
    );
    let begin = text
        .bytes()
        .zip(before.bytes())
        .take_while(|(one, other)| one == other)
        .count();
    let end = text
        .bytes()
        .rev()
        .zip(before.bytes().rev())
        .take_while(|(one, other)| one == other)
        .count();
    assert_eq!(begin + end, before.len(), "and nothing else became otherwise");
    // A choice, one more of a list, and taking it back.
    press(&mut harness, &mut written, &words, "Nog verborgen toevoegen");
    press(&mut harness, &mut written, &words, "Nog verborgen: nee");
    assert!(written.manuscript().text().contains("hidden: false"));
    press(&mut harness, &mut written, &words, "Ongedaan maken");
    assert!(written.manuscript().text().contains("hidden: true"));
    let needs = |written: &Written| written.source().expect("sound").world.needs.iter().count();
    let count = needs(&written);
    press(&mut harness, &mut written, &words, "Terug naar Hulpvragen");
    press(&mut harness, &mut written, &words, "Nog een, bij Hulpvragen");
    field(&harness, "Korte naam");
    read(&mut written);
    assert!(
        written
            .writing()
            .study
            .is_some_and(|study| study.source.is_none()),
        "its texts are still missing"
    );
    follow(&mut harness, &mut written, &words);
    for (name, text) in [
        ("Naam (Nederlands)", "De hond"),
        ("Naam (English)", "The dog"),
        ("Omschrijving (Nederlands)", "Hij blaft."),
        ("Omschrijving (English)", "It barks."),
    ] {
        field(&harness, name).focus();
        harness.run_steps(1);
        field(&harness, name).type_text(text);
        harness.run_steps(1);
        follow(&mut harness, &mut written, &words);
    }
    read(&mut written);
    let study = written.writing().study.cloned().expect("read");
    assert!(study.source.is_some(), "{:?}", study.found);
    assert_eq!(needs(&written), count + 1);
    walker::names(&harness, WINDOW);
}

#[test]
fn what_was_taken_back_is_gone_from_its_field_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Words::new(Language::Nl);
    let mut written = written(&case_in(folder.path(), false), folder.path());
    let begun = written.manuscript().text().to_owned();
    let mut harness = bench(&written, &words, 100);
    let name = "Titel (Nederlands)";
    field(&harness, name).focus();
    harness.run_steps(1);
    for (typed, back) in [("x", true), ("y", false)] {
        field(&harness, name).type_text(typed);
        harness.run_steps(1);
        follow(&mut harness, &mut written, &words);
        if back {
            harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
            harness.run_steps(1);
            follow(&mut harness, &mut written, &words);
            assert_eq!(written.manuscript().text(), begun);
        }
    }
    let text = written.manuscript().text();
    assert!(
        text.len() == begun.len() + 1 && !text.contains("xy"),
        "only the second letter is there"
    );
    // A short name counts once one goes on to something else.
    press(&mut harness, &mut written, &words, "Hulpvragen openen");
    let first = written
        .source()
        .expect("sound")
        .world
        .needs
        .iter()
        .next()
        .expect("a need")
        .1
        .name
        .clone();
    press(&mut harness, &mut written, &words, first.get(Language::Nl));
    let before = written.manuscript().text().to_owned();
    field(&harness, "Korte naam").focus();
    harness.run_steps(1);
    field(&harness, "Korte naam").type_text("z");
    harness.run_steps(1);
    follow(&mut harness, &mut written, &words);
    assert_eq!(written.manuscript().text(), before, "not yet");
    harness.key_press(egui::Key::Tab);
    harness.run_steps(2);
    follow(&mut harness, &mut written, &words);
    assert_ne!(written.manuscript().text(), before);
    read(&mut written);
    assert!(
        written
            .writing()
            .study
            .is_some_and(|study| study.source.is_some()),
        "everything that named it names it still"
    );
}

#[test]
fn what_is_filled_in_is_taken_back_step_by_step_and_done_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Words::new(Language::Nl);
    let mut written = written(&case_in(folder.path(), false), folder.path());
    let text = |written: &Written| written.manuscript().text().to_owned();
    let title = vec!["title".to_owned()];
    let mut press = |bench: Bench| {
        written.press(&words, &bench).expect("it can");
        text(&written)
    };
    let begun = press(Bench::Fields(title.clone()));
    for word in ["D", "De", "De k"] {
        press(Bench::Fill(
            title.clone(),
            Fill::Text(Some(Language::Nl), word.to_owned()),
        ));
    }
    let typed = press(Bench::Fields(Vec::new()));
    let away = press(Bench::Fill(vec!["subtitle".to_owned()], Fill::Remove));
    assert!(begun != typed && typed != away);
    assert_eq!(press(Bench::Undo), typed);
    assert_eq!(
        press(Bench::Undo),
        begun,
        "what was typed letter by letter is one step"
    );
    assert_eq!(press(Bench::Undo), begun, "there is nothing before it");
    assert_eq!(press(Bench::Redo), typed);
    assert_eq!(press(Bench::Redo), away);
    press(Bench::Undo);
    let other = press(Bench::Fill(
        vec!["subtitle".to_owned()],
        Fill::Text(Some(Language::Nl), "x".to_owned()),
    ));
    assert_eq!(
        press(Bench::Redo),
        other,
        "what was taken back is gone when one goes on otherwise"
    );
}

#[test]
fn a_text_that_cannot_be_read_offers_nothing_to_fill_in_but_the_way_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Words::new(Language::Nl);
    let mut written = written(&case_in(folder.path(), false), folder.path());
    let sound = written.manuscript().text().to_owned();
    written
        .text_mut()
        .insert(sound.find("title").expect("a title"), '(');
    written.press(&words, &Bench::Edited).expect("noted");
    read(&mut written);
    let view = workbench_view(&words, &written.writing());
    assert!(view.fields.about.is_some() && view.fields.entries.is_empty() && view.fields.more.is_empty());
    let mut harness = bench(&written, &words, 100);
    press(
        &mut harness,
        &mut written,
        &words,
        "Terug naar de laatste tekst die klopte",
    );
    assert_eq!(written.manuscript().text(), sound);
    read(&mut written);
    assert!(workbench_view(&words, &written.writing()).fields.about.is_none());
}

#[test]
fn what_is_told_leads_to_the_part_that_is_filled_in_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Words::new(Language::Nl);
    let mut written = written(&case_in(folder.path(), false), folder.path());
    let text = written.manuscript().text();
    let byte = text.find("severity: ").expect("a need") + "severity: ".len();
    written.press(&words, &Bench::Jump(byte)).expect("it can");
    assert_eq!(written.writing().place, ["needs", "0"]);
}

#[test]
fn every_part_of_a_case_has_fields_with_names() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Words::new(Language::Nl);
    let path = folder.path().join("case.ron");
    fs::write(&path, include_str!("../../assets/everything/case.ron")).expect("a case");
    let mut written = written(&path, folder.path());
    let mut harness = bench(&written, &words, 100);
    let mut waiting = vec![Vec::new()];
    let mut pages = 0;
    while let Some(place) = waiting.pop() {
        written
            .press(&words, &Bench::Fields(place.clone()))
            .expect("it can");
        let view = workbench_view(&words, &written.writing());
        assert!(view.fields.about.is_none(), "{place:?}");
        assert!(!view.fields.heading.trim().is_empty(), "{place:?}");
        harness.state_mut().view.0 = view.clone();
        harness.run_steps(2);
        walker::names(&harness, WINDOW);
        for action in view.fields.entries.iter().flat_map(|entry| match &entry.input {
            samenspel::view::workbench::Input::Parts(parts, _) => parts.clone(),
            samenspel::view::workbench::Input::Inside(open) => vec![open.clone()],
            _ => Vec::new(),
        }) {
            if let Action::Go(Goto::Workbench(Bench::Fields(inner))) = action.action {
                assert!(inner.len() > place.len(), "{inner:?} in {place:?}");
                waiting.push(inner);
            }
        }
        pages += 1;
    }
    assert!(pages > 60, "{pages}");
}

#[test]
fn the_shelf_has_names_and_can_be_walked_by_keyboard() {
    let folder = tempfile::tempdir().expect("a folder");
    let cases = folder.path().join("cases");
    for (name, wrong) in [("one", true), ("two", false)] {
        fs::create_dir_all(cases.join(name)).expect("a folder");
        case_in(&cases.join(name), wrong);
    }
    let library = Library::open(Some(folder.path().to_owned()), None).expect("a library");
    for words in [Words::new(Language::Nl), Words::longer(Language::En)] {
        let view = shelf_view(&words, &library.cases(), &cases.display().to_string(), |path| {
            path.starts_with(cases.join("one"))
        });
        assert_eq!(view.cases.len(), 2);
        for percent in [100, 200] {
            let mut harness = walker::page(view.clone(), WINDOW, percent, panels::workbench::show_shelf);
            walker::names(&harness, WINDOW);
            walker::around(&mut harness, &format!("the shelf at {percent} %"));
        }
    }
}

#[test]
fn a_problem_is_marked_where_it_stands_and_pressed_leads_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let written = written(&case_in(folder.path(), true), folder.path());
    let words = Words::new(Language::En);
    let view = workbench_view(&words, &written.writing());
    let text = written.manuscript().text();
    let mark = view.marks.iter().find(|mark| mark.error).expect("a mark");
    assert_eq!(text.get(mark.bytes.clone()), Some("99"));
    let mut harness = bench(&written, &words, 100);
    harness.state_mut().draft.open_leaf(1);
    harness.run_steps(2);
    let row = view
        .problems
        .rows
        .iter()
        .find(|row| row.label.contains("E04"))
        .expect("a row");
    harness.get_by_label(&row.label).click();
    harness.run_steps(2);
    let jump = harness.state().actions.iter().find_map(|action| match action {
        Action::Go(Goto::Workbench(Bench::Jump(byte))) => Some(*byte),
        _ => None,
    });
    assert_eq!(jump, Some(mark.bytes.start));
    harness.state_mut().view.2 = jump.map(|byte| Jump { byte, writes: true });
    harness.run_steps(1);
    harness.state_mut().view.2 = None;
    harness.run_steps(3);
    let focused = harness.root().children_recursive().find(|node| node.is_focused());
    let name = focused.and_then(|node| node.accesskit_node().label());
    assert_eq!(
        name.as_deref(),
        Some("Text of the case"),
        "the text has the focus"
    );
    let told: Vec<String> = harness
        .root()
        .children_recursive()
        .filter_map(|node| node.accesskit_node().value())
        .collect();
    assert!(
        told.contains(&mark.text),
        "what is wrong is told below the text: {told:?}"
    );
}

fn app(folder: &Path) -> App {
    let mut app = App::new();
    app.add_plugins(MinimalPlugins);
    let library = Library::open(Some(folder.to_owned()), None).expect("a library");
    logic(
        &mut app,
        library,
        Setup::default(),
        Some(Language::En),
        Language::Nl,
    );
    app.update();
    app
}

fn go(app: &mut App, bench: Bench) {
    app.world_mut()
        .write_message(Do(Action::Go(Goto::Workbench(bench))));
    app.update();
    app.update();
}

fn on(app: &App) -> &OnWork {
    app.world()
        .resource::<OnBench>()
        .0
        .as_ref()
        .expect("a case is written")
}

/// Goes on drawing until it is so.
#[track_caller]
fn until(app: &mut App, what: &str, so: impl Fn(&OnWork) -> bool) {
    let limit = Instant::now() + Duration::from_secs(60);
    while !so(on(app)) {
        assert!(Instant::now() < limit, "{what} never came");
        app.update();
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn write(app: &mut App, edit: impl FnOnce(&mut String)) {
    let mut bench = app.world_mut().resource_mut::<OnBench>();
    edit(bench.0.as_mut().expect("a case is written").written.text_mut());
    go(app, Bench::Edited);
}

#[test]
fn a_case_is_begun_written_saved_and_played_from_any_turn() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(folder.path());
    go(&mut app, Bench::Shelf);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Shelf);
    go(&mut app, Bench::New("Het huis aan de dijk".to_owned()));
    let path = folder.path().join("cases/het-huis-aan-de-dijk/case.ron");
    let begun = fs::read_to_string(&path).expect("it is there");
    until(&mut app, "a sound reading", |on| on.written.source().is_some());
    write(&mut app, |text| {
        *text = text.replace("Het huis aan de dijk", "Het huis ernaast")
    });
    until(&mut app, "the new title", |on| {
        on.written
            .source()
            .is_some_and(|source| source.world.title.get(Language::En) == "Het huis ernaast")
    });
    assert_eq!(
        fs::read_to_string(&path).expect("text"),
        begun,
        "nothing is saved unasked"
    );
    go(&mut app, Bench::Save);
    assert!(
        fs::read_to_string(&path)
            .expect("text")
            .contains("Het huis ernaast")
    );
    go(&mut app, Bench::Turn(3));
    go(&mut app, Bench::PlayOn);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Table);
    let turn = app
        .world()
        .resource::<AtTable>()
        .0
        .as_ref()
        .expect("a play")
        .play
        .state()
        .turn;
    assert_eq!(turn, 3);
    app.world_mut().write_message(Do(Action::Go(Goto::Leave)));
    app.update();
    app.update();
    assert_eq!(
        *app.world().resource::<State<Screen>>().get(),
        Screen::Workbench,
        "back to where one wrote"
    );
}

#[test]
fn what_was_not_saved_survives_the_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = case_in(folder.path(), false);
    let before = fs::read_to_string(&path).expect("text");
    let mut first = app(folder.path());
    go(&mut first, Bench::Open(path.clone()));
    until(&mut first, "a reading", |on| on.written.writing().study.is_some());
    write(&mut first, |text| text.push_str("// mine\n"));
    until(&mut first, "the reading of the edit", |on| {
        on.written
            .writing()
            .study
            .is_some_and(|study| study.tree.source().ends_with("// mine\n"))
    });
    // The program is gone without a word.
    drop(first);
    assert_eq!(fs::read_to_string(&path).expect("text"), before);
    let mut again = app(folder.path());
    go(&mut again, Bench::Open(path));
    assert!(on(&again).written.manuscript().text().ends_with("// mine\n"));
    assert!(on(&again).written.writing().taken_up);
}

#[test]
fn a_change_elsewhere_shows_at_once_and_the_preview_keeps_its_turn() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = case_in(folder.path(), false);
    let mut app = app(folder.path());
    go(&mut app, Bench::Open(path.clone()));
    until(&mut app, "a rehearsal", |on| {
        on.written.writing().rehearsal.is_some()
    });
    go(&mut app, Bench::Turn(2));
    let text = fs::read_to_string(&path).expect("text");
    fs::write(
        &path,
        text.replace("nl: \"Kwart voor acht\"", "nl: \"Tien voor acht\""),
    )
    .expect("another program");
    until(&mut app, "the change", |on| {
        on.written.manuscript().text().contains("Tien voor acht")
    });
    until(&mut app, "what changed", |on| {
        !on.written.writing().changed.is_empty()
    });
    let writing = on(&app).written.writing();
    assert_eq!(writing.turn, 2);
    assert!(
        writing.changed.iter().any(|change| change.list == "title"),
        "{:?}",
        writing.changed
    );
    assert!(!writing.manuscript.is_changed());
}

#[test]
fn what_is_reckoned_goes_on_beside_the_window_and_can_be_broken_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = case_in(folder.path(), false);
    let words = Words::new(Language::En);
    let mut app = app(folder.path());
    go(&mut app, Bench::Open(path));
    until(&mut app, "a sound reading", |on| on.written.source().is_some());
    go(&mut app, Bench::Balance);
    let running = workbench_view(&words, &on(&app).written.writing())
        .reckoning
        .running;
    assert!(running.is_some(), "it says that it is at work");
    go(&mut app, Bench::Cancel);
    until(&mut app, "the end of it", |on| {
        workbench_view(&words, &on.written.writing())
            .reckoning
            .running
            .is_none()
    });
    assert!(
        workbench_view(&words, &on(&app).written.writing())
            .reckoning
            .parts
            .is_empty()
    );
    go(&mut app, Bench::Reach);
    until(&mut app, "what was found", |on| {
        !workbench_view(&words, &on.written.writing())
            .reckoning
            .witnesses
            .is_empty()
    });
    let witnesses = workbench_view(&words, &on(&app).written.writing())
        .reckoning
        .witnesses;
    let ending = witnesses
        .iter()
        .find(|row| row.label.starts_with("ending"))
        .expect("an ending");
    let Action::Go(Goto::Workbench(Bench::Witness(nth))) = ending.action else {
        panic!("{ending:?}");
    };
    go(&mut app, Bench::Witness(nth));
    let writing = on(&app).written.writing();
    let rehearsal = writing.rehearsal.expect("a preview");
    assert_eq!(
        writing.turn,
        rehearsal.last(),
        "the preview shows the turn in which it ends"
    );
}

#[test]
fn a_letter_typed_before_a_mark_never_cuts_another_letter_in_two() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("case.ron");
    let text = samenspel::session::Source::shipped("verhoef")
        .expect("shipped")
        .texts
        .case;
    // A mark that ends right behind a letter of two bytes.
    fs::write(&path, text.replacen("turns: 4", "turns: éé", 1)).expect("a case");
    let written = written(&path, folder.path());
    let view = workbench_view(&Words::new(Language::Nl), &written.writing());
    let mark = view.marks.first().expect("a mark").bytes.clone();
    for typed in ["é", "x", "…", "\u{1f600}"] {
        for at in [0, mark.start] {
            let mut text = written.manuscript().text().to_owned();
            text.insert_str(at, typed);
            let shown = (view.clone(), text, None);
            // It is shown with the marks of the text before it.
            walker::page(
                shown,
                WINDOW,
                100,
                |ui, shown: &(WorkbenchView, String, Option<Jump>), draft, actions| {
                    panels::workbench::show(ui, &shown.0, &mut shown.1.clone(), shown.2, draft, actions);
                },
            );
        }
    }
}

#[test]
fn leaving_the_program_keeps_what_was_not_saved_also_while_something_is_reckoned() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = case_in(folder.path(), false);
    let mut first = app(folder.path());
    go(&mut first, Bench::Open(path.clone()));
    until(&mut first, "a sound reading", |on| on.written.source().is_some());
    go(&mut first, Bench::Reach);
    write(&mut first, |text| text.push_str("// mine\n"));
    first.world_mut().write_message(Do(Action::Go(Goto::Quit)));
    first.update();
    drop(first);
    let again = Written::open(&path, &folder.path().join("drafts")).expect("it opens");
    assert!(again.manuscript().text().ends_with("// mine\n"));
}
