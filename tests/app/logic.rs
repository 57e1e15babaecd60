//! The window's logic in a Bevy app that draws nothing: actions go in as messages, screens and the play come out.

use bevy::prelude::*;
use samenspel::game::{AtTable, Do, Kept, Over, Screen, logic};
use samenspel::scenario::ids::SeatId;
use samenspel::session::{Library, Recording, Setup, Source};
use samenspel::view::{Action, Goto, Language, Setting, Telling};
use std::path::{Path, PathBuf};

pub fn app(folder: &Path) -> App {
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

pub fn go(app: &mut App, goto: Goto) {
    app.world_mut().write_message(Do(Action::Go(goto)));
    app.update();
    app.update();
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

/// To the table, at the first seat of the shipped case.
fn sit_down(app: &mut App) -> SeatId {
    go(app, Goto::Briefing("el-amrani".to_owned()));
    assert_eq!(screen(app), Screen::Briefing);
    go(app, Goto::Seats);
    assert_eq!(screen(app), Screen::Seats);
    go(app, Goto::Start);
    assert_eq!(screen(app), Screen::Table);
    let table = app.world().resource::<AtTable>();
    table.0.as_ref().expect("a play").play.state().pen
}

/// Where the play that is on is kept.
fn journal(app: &App) -> PathBuf {
    let table = app.world().resource::<AtTable>();
    table.0.as_ref().expect("a play").play.path().to_owned()
}

/// The small window that is open.
fn over(app: &App) -> &Over {
    app.world().resource::<Over>()
}

/// The records of the play that is on.
fn records(app: &App) -> usize {
    let table = app.world().resource::<AtTable>();
    table.0.as_ref().map_or(0, |seated| seated.play.records().len())
}

#[test]
fn from_the_title_to_the_table_and_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(folder.path());
    assert_eq!(screen(&app), Screen::Welcome, "at the first start");
    go(&mut app, Goto::Title);
    assert_eq!(screen(&app), Screen::Title);
    go(&mut app, Goto::Library);
    assert_eq!(screen(&app), Screen::Library);
    sit_down(&mut app);
    go(&mut app, Goto::Settings);
    assert_eq!(screen(&app), Screen::Settings);
    go(&mut app, Goto::Back);
    assert_eq!(screen(&app), Screen::Table);
    go(&mut app, Goto::Leave);
    assert_eq!(screen(&app), Screen::Title);
    assert!(app.world().resource::<AtTable>().0.is_none());
}

#[test]
fn what_is_done_is_on_disk_before_the_frame_ends_and_can_be_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(folder.path());
    let seat = sit_down(&mut app);
    let before = records(&app);
    let goal = Action::Tell(Telling::Goal("Quiet evenings.".to_owned()));
    app.world_mut().write_message(Do(goal));
    app.update();
    assert_eq!(records(&app), before + 1);
    let journal = journal(&app);
    let text = std::fs::read_to_string(&journal).expect("the journal");
    assert!(text.contains("Quiet evenings."), "{text}");
    // The program is gone without a word; another goes on.
    drop(app);
    let mut again = self::app(folder.path());
    go(&mut again, Goto::Continue(journal));
    assert_eq!(screen(&again), Screen::Table);
    assert_eq!(records(&again), before + 1);
    let table = again.world().resource::<AtTable>();
    assert_eq!(table.0.as_ref().expect("a play").play.state().pen, seat);
}

#[test]
fn language_and_text_size_are_kept_between_starts() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(folder.path());
    go(&mut app, Goto::Set(Setting::Language(Language::Nl)));
    go(&mut app, Goto::Set(Setting::TextSize(150)));
    let kept = Kept::read(folder.path(), None, Language::En).now();
    assert_eq!((kept.language, kept.looks.text_percent), (Language::Nl, 150));
}

#[test]
fn settings_that_cannot_be_read_are_told_and_not_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("preferences.json");
    std::fs::write(&file, "{\"language\":\"nl\", text").expect("a broken file");
    let mut kept = Kept::read(folder.path(), None, Language::En);
    let unread = kept.unread().cloned().expect("it says that it could not be read");
    assert_eq!(unread.file, file);
    assert!(unread.reason.contains("line 1"), "{}", unread.reason);
    let now = kept.now();
    assert_eq!((now.language, now.looks.text_percent), (Language::En, 100));
    kept.set(now).expect("it is kept");
    let aside = std::fs::read_to_string(unread.aside).expect("a copy");
    assert!(aside.ends_with("text"), "{aside}");
    assert!(Kept::read(folder.path(), None, Language::Nl).unread().is_none());
}

#[test]
fn settings_on_a_first_start_are_nothing_to_be_told_about() {
    let folder = tempfile::tempdir().expect("a folder");
    let kept = Kept::read(folder.path(), None, Language::Nl);
    assert!(kept.unread().is_none());
    assert_eq!(kept.now().language, Language::Nl);
}

#[test]
fn new_plays_go_to_the_folder_that_was_set_and_one_that_cannot_be_written_in_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let elsewhere = folder.path().join("elsewhere");
    let mut app = app(folder.path());
    let blocked = folder.path().join("a file");
    std::fs::write(&blocked, "not a folder").expect("a file");
    go(&mut app, Goto::SessionsFolder(elsewhere.clone()));
    go(&mut app, Goto::SessionsFolder(blocked.join("below")));
    sit_down(&mut app);
    let journal = journal(&app);
    assert!(journal.starts_with(&elsewhere), "{}", journal.display());
    let kept = Kept::read(folder.path(), None, Language::En).now();
    assert_eq!(kept.sessions.as_deref(), Some(elsewhere.as_path()));
}

#[test]
fn going_back_in_the_play_on_the_table_needs_no_look_at_its_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(folder.path());
    sit_down(&mut app);
    let first = journal(&app);
    // Whoever opened the file anew would find something else.
    let letter = folder.path().join("letter.txt");
    std::fs::write(&letter, "Beste Anna,").expect("written");
    std::fs::rename(&letter, &first).expect("put there");
    go(&mut app, Goto::Earlier(None));
    let back = Action::Go(Goto::Branch(first.clone(), 1));
    let offered: Vec<&Action> = over(&app).choices().iter().map(|choice| &choice.action).collect();
    assert_eq!(offered, [&back]);
    go(&mut app, Goto::Branch(first.clone(), 1));
    assert_ne!(journal(&app), first);
    let made = Recording::read(&journal(&app)).expect("sound");
    assert_eq!(made.header.parent.map(|parent| parent.turn), Some(1));
}

#[test]
fn a_session_whose_case_was_changed_is_opened_as_it_was_or_goes_on_in_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(folder.path());
    sit_down(&mut app);
    let first = journal(&app);
    go(&mut app, Goto::Leave);
    let text = Source::shipped("el-amrani").expect("shipped").texts.case;
    let case = folder.path().join("cases/el-amrani");
    std::fs::create_dir_all(&case).expect("a folder");
    let edited = text.replacen("title: (nl: \"", "title: (nl: \"Anders: ", 1);
    std::fs::write(case.join("case.ron"), edited).expect("written");
    go(&mut app, Goto::Continue(first.clone()));
    assert!(app.world().resource::<AtTable>().0.is_none(), "first it is asked");
    let said = over(&app).said().expect("a question").to_owned();
    assert!(said.contains("has been changed"), "{said}");
    let offered: Vec<Action> = over(&app)
        .choices()
        .iter()
        .map(|choice| choice.action.clone())
        .collect();
    let [as_then, as_now] = offered.try_into().expect("two choices");
    let open = |app: &mut App, action: Action| {
        app.world_mut().write_message(Do(action));
        app.update();
        app.update();
        let title = app.world().resource::<AtTable>().0.as_ref().expect("a play");
        let title = title.play.world().title.get(Language::Nl).to_owned();
        (journal(app), title.starts_with("Anders: "))
    };
    assert_eq!(open(&mut app, as_then), (first.clone(), false));
    go(&mut app, Goto::Leave);
    let (made, changed) = open(&mut app, as_now);
    assert!(changed && made != first && made.exists(), "{}", made.display());
    assert_eq!(screen(&app), Screen::Table);
}

#[test]
fn a_folder_that_was_taken_away_is_told_with_a_way_out_and_the_play_goes_on_once_it_is_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(folder.path());
    sit_down(&mut app);
    let (path, before) = (journal(&app), records(&app));
    let sessions = path.parent().expect("a folder");
    let tell = |app: &mut App| {
        let goal = Action::Tell(Telling::Goal("Quiet evenings.".to_owned()));
        app.world_mut().write_message(Do(goal));
        app.update();
    };
    std::fs::remove_dir_all(sessions).expect("removed");
    tell(&mut app);
    assert_eq!(records(&app), before, "what was not kept has not happened");
    let said = over(&app).said().expect("a message");
    assert!(said.starts_with(&path.display().to_string()), "{said}");
    assert!(said.contains("Put the folder back and do it again"), "{said}");
    let ways: Vec<&Action> = over(&app).choices().iter().map(|choice| &choice.action).collect();
    assert_eq!(ways, [&Action::Go(Goto::SaveCopy)]);
    assert_eq!(screen(&app), Screen::Table);
    std::fs::create_dir(sessions).expect("it is back, and empty");
    tell(&mut app);
    assert_eq!(records(&app), before + 1);
    assert_eq!(Recording::read(&path).expect("sound").records.len(), before + 1);
}
