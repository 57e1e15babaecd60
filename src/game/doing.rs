//! What players do: actions come from the panels as messages, and one system carries them out. Commands go to the play,
//! which writes them down before anything shows.

use super::over::Over;
use super::preferences::Kept;
use super::screens::{Before, Presenting, Screen};
use super::sitting::{AtTable, Begin, Chosen, ChosenCase, Seated, Shelf, Speech, Stale};
use super::workbench::OnBench;
use crate::report::role_cards;
use crate::session::{FilePlay, PlayError, Setup, fresh_seed, take_report};
use crate::view::table::{self, Desk};
use crate::view::{self, Action, Goto, SeatsDraft, faults};
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::EventLoopProxyWrapper;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Something a player does.
#[derive(Debug, Clone, Message)]
pub struct Do(pub Action);

/// Something that comes of a small window.
#[derive(Debug, Clone, Message)]
pub(super) enum Sure {
    /// A copy goes there.
    CopyTo(PathBuf),
    /// Role cards go there.
    CardsTo(PathBuf),
    /// This play is deleted.
    Delete(PathBuf),
    /// This is done.
    Do(Action),
}

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Do>()
        .add_message::<Sure>()
        .add_message::<RequestRedraw>()
        .init_resource::<Over>();
    app.add_systems(Startup, begin);
    app.add_systems(Last, carry_out);
}

/// Everything that doing something touches.
#[derive(SystemParam)]
pub(super) struct Room<'w> {
    pub(super) shelf: ResMut<'w, Shelf>,
    begin: Res<'w, Begin>,
    pub(super) speech: ResMut<'w, Speech>,
    pub(super) kept: ResMut<'w, Kept>,
    chosen: ResMut<'w, Chosen>,
    table: ResMut<'w, AtTable>,
    over: ResMut<'w, Over>,
    screen: Res<'w, State<Screen>>,
    next: ResMut<'w, NextState<Screen>>,
    before: ResMut<'w, Before>,
    stale: ResMut<'w, Stale>,
    presenting: ResMut<'w, Presenting>,
    pub(super) bench: ResMut<'w, OnBench>,
    pub(super) wake: Option<Res<'w, EventLoopProxyWrapper>>,
    exit: MessageWriter<'w, AppExit>,
}

/// What was asked for on the command line.
fn begin(mut room: Room) {
    let setup = room.begin.0.clone();
    if let Some(report) = take_report(&room.shelf.0.reports_dir()) {
        let message = faults::stopped_before(room.speech.words(), &report);
        room.say(message);
    }
    if let Some(unread) = room.kept.unread() {
        let (file, aside) = (
            unread.file.display().to_string(),
            unread.aside.display().to_string(),
        );
        let message = view::preferences_unread(room.speech.words(), &file, &aside, &unread.reason);
        room.say(message);
    }
    if let Some(path) = &setup.resume {
        match setup.from_turn {
            Some(turn) => room.branch(path, turn),
            None => room.go_on(path),
        }
    } else if let Some(case) = &setup.case {
        room.choose(case);
        if !setup.seats.is_empty() && room.sit(&setup) {
            room.start();
        }
    }
    if room.kept.first() && setup.resume.is_none() && setup.case.is_none() {
        room.show(Screen::Welcome);
    }
    room.stale.mark();
}

fn carry_out(
    mut done: MessageReader<Do>,
    mut sure: MessageReader<Sure>,
    mut room: Room,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if done.is_empty() && sure.is_empty() {
        return;
    }
    for Do(action) in done.read() {
        room.act(action);
    }
    for sure in sure.read() {
        match sure {
            Sure::CopyTo(path) => room.copy(path),
            Sure::CardsTo(path) => room.cards(path),
            Sure::Delete(path) => room.delete(path),
            Sure::Do(action) => room.act(action),
        }
    }
    room.stale.mark();
    redraw.write(RequestRedraw);
}

impl Room<'_> {
    pub(super) fn say(&mut self, message: String) {
        *self.over = Over::message(message);
    }

    pub(super) fn show(&mut self, screen: Screen) {
        NextState::set_if_neq(&mut self.next, screen);
    }

    fn act(&mut self, action: &Action) {
        match action {
            Action::Go(goto) => self.go(goto),
            Action::Give { .. } | Action::Tell(_) | Action::Turn(_) => self.play(action),
        }
    }

    fn play(&mut self, action: &Action) {
        let Some(seated) = &mut self.table.0 else {
            return;
        };
        match table::take(&mut seated.play, &mut seated.desk, action) {
            Ok(()) => {}
            Err(fault) => {
                let message = faults::play_fault(
                    self.speech.words(),
                    seated.play.world(),
                    seated.play.path(),
                    &fault,
                );
                *self.over = if faults::is_unsaved(&fault) {
                    Over::choose(message, view::unsaved(self.speech.words()))
                } else {
                    Over::message(message)
                };
            }
        }
    }

    fn go(&mut self, goto: &Goto) {
        match goto {
            Goto::Title => {
                if *self.screen.get() == Screen::Welcome {
                    // Answered, even where nothing was changed: not asked again.
                    self.keep(self.kept.now());
                }
                self.show(Screen::Title);
            }
            Goto::Library => self.show(Screen::Library),
            Goto::Briefing(case) => self.choose(case),
            Goto::Seats => self.show(Screen::Seats),
            Goto::Sit(..) | Goto::Name(..) => {
                if let Some(chosen) = &mut self.chosen.0 {
                    chosen.seats.take(goto);
                }
            }
            Goto::Start => self.start(),
            Goto::Continue(path) => self.go_on(path),
            Goto::AsThen(path) => self.resume(path),
            Goto::AsNow(path) => {
                let begun = self.shelf.0.go_on_edited(path);
                self.begun(path, begun, Desk::resume);
            }
            Goto::Earlier(path) => self.earlier(path.as_deref()),
            Goto::Branch(path, turn) => self.branch(path, *turn),
            Goto::Delete(path) => {
                let question = view::delete_question(self.speech.words(), &self.shelf.0.sessions(), path);
                *self.over = Over::delete(path.clone(), question);
            }
            Goto::SaveCopy => {
                if let Some(seated) = &self.table.0 {
                    *self.over = Over::copy(copy_beside(seated.play.path()));
                }
            }
            Goto::SaveCards => {
                if let Some(chosen) = &self.chosen.0 {
                    let name = format!("{}.html", chosen.source.world.id);
                    *self.over = Over::cards(std::env::home_dir().unwrap_or_default().join(name));
                }
            }
            Goto::Leave => {
                self.presenting.0 = false;
                self.table.0 = None;
                // Who played a case that they are writing goes on writing.
                self.show(if self.is_writing() {
                    Screen::Workbench
                } else {
                    Screen::Title
                });
            }
            Goto::Settings => {
                if *self.screen.get() != Screen::Settings {
                    self.before.0 = *self.screen.get();
                }
                self.show(Screen::Settings);
            }
            Goto::Back => {
                let before = self.before.0;
                self.show(before);
            }
            Goto::Set(setting) => {
                let wanted = self.kept.now().with(*setting);
                self.speech.speak(wanted.language);
                self.keep(wanted);
            }
            Goto::SessionsFolder(folder) => self.keep_in(folder),
            Goto::Workbench(bench) => self.bench(bench),
            Goto::Talk(pause) => *self.over = Over::talk(pause.clone()),
            Goto::Present(on) => self.presenting.0 = *on,
            Goto::Quit => {
                if let Some(Err(error)) = self.bench.keep_draft() {
                    let message = faults::no_draft(self.speech.words(), &error);
                    self.say(message);
                    return;
                }
                self.exit.write(AppExit::Success);
            }
        }
    }

    pub(super) fn keep(&mut self, wanted: super::Preferences) {
        if let Err(error) = self.kept.set(wanted) {
            let message = view::not_kept(self.speech.words(), &error.to_string());
            self.say(message);
        }
    }

    /// New plays go to this folder, if one can write there.
    fn keep_in(&mut self, folder: &Path) {
        let chosen = (!folder.as_os_str().is_empty()).then(|| folder.to_owned());
        let writable = chosen.as_ref().map_or(Ok(()), |folder| {
            std::fs::create_dir_all(folder)?;
            let probe = folder.join(".samenspel-can-write");
            std::fs::write(&probe, b"")?;
            std::fs::remove_file(&probe)
        });
        if let Err(error) = writable {
            let folder = folder.display().to_string();
            let message = view::no_folder(self.speech.words(), &folder, &error.to_string());
            self.say(message);
            return;
        }
        self.shelf.0.keep_sessions_in(chosen.clone());
        let wanted = super::Preferences {
            sessions: chosen,
            ..self.kept.now()
        };
        self.keep(wanted);
    }

    fn choose(&mut self, case: &str) {
        match self.shelf.0.case(case) {
            Ok(source) => {
                let seats = SeatsDraft::new(&source.world);
                self.chosen.0 = Some(ChosenCase { source, seats });
                self.show(Screen::Briefing);
            }
            Err(fault) => {
                let message = faults::case_fault(self.speech.words(), &fault);
                self.say(message);
            }
        }
    }

    /// Seats people where the command line says so.
    fn sit(&mut self, setup: &Setup) -> bool {
        let Some(chosen) = &mut self.chosen.0 else {
            return false;
        };
        let world = &chosen.source.world;
        let asked = setup
            .persons(world)
            .and_then(|people| Ok((people, setup.tempers(world)?)));
        match asked {
            Ok((people, tempers)) => {
                chosen.seats.people(people);
                chosen.seats.colleagues(&tempers);
                true
            }
            Err(name) => {
                let message = faults::no_such_seat(self.speech.words(), &chosen.source.world, &name);
                self.say(message);
                false
            }
        }
    }

    fn start(&mut self) {
        let Some(chosen) = &self.chosen.0 else {
            return;
        };
        let seed = self.begin.0.seed.unwrap_or_else(fresh_seed);
        let begun = self
            .shelf
            .0
            .begin(&chosen.source, seed, chosen.seats.players())
            .and_then(|mut play| play.settle().map(|_| play));
        match begun {
            Ok(play) => self.seat(play, Desk::default()),
            Err(fault) => {
                let message = faults::play_fault(
                    self.speech.words(),
                    &chosen.source.world,
                    &self.shelf.0.sessions_dir(),
                    &fault,
                );
                self.say(message);
            }
        }
    }

    /// Goes on with a play, or asks how when its case was changed since.
    fn go_on(&mut self, path: &Path) {
        match self.shelf.0.edited(path) {
            Some(edited) => {
                let (heading, choices) = view::edited_case(self.speech.words(), path, edited);
                *self.over = Over::choose(heading, choices);
            }
            None => self.resume(path),
        }
    }

    fn resume(&mut self, path: &Path) {
        let resumed = self
            .shelf
            .0
            .resume(path)
            .and_then(|(mut play, torn)| play.settle().map(|_| (play, torn)));
        match resumed {
            Ok((play, torn)) => {
                let desk = Desk::resume(&play);
                self.seat(play, desk);
                if let Some(torn) = torn {
                    let message = faults::torn_end(self.speech.words(), path, &torn);
                    self.say(message);
                }
            }
            Err(fault) => {
                let message = faults::resume_fault(self.speech.words(), path, &fault);
                self.say(message);
            }
        }
    }

    /// Asks to which turn one goes back.
    fn earlier(&mut self, path: Option<&Path>) {
        let on = self.table.0.as_ref().map(|seated| seated.play.path());
        let Some(path) = path.or(on).map(Path::to_owned) else {
            return;
        };
        // Of the play on the table the file is locked, which on some systems keeps even us from reading it.
        let turns = match self.on_table(&path) {
            Some(play) => Ok(play.turns()),
            None => self.shelf.0.turns(&path),
        };
        match turns {
            Ok(turns) => {
                let (heading, choices) = view::earlier_turns(self.speech.words(), &path, &turns);
                *self.over = Over::choose(heading, choices);
            }
            Err(fault) => {
                let message = faults::journal_fault(self.speech.words(), &path, &fault);
                self.say(message);
            }
        }
    }

    /// The play on the table, if it is kept there.
    fn on_table(&self, path: &Path) -> Option<&FilePlay> {
        let play = &self.table.0.as_ref()?.play;
        (play.path() == path).then_some(play)
    }

    fn branch(&mut self, path: &Path, turn: u8) {
        let begun = match self.on_table(path) {
            Some(play) => self.shelf.0.branch_of(play, turn),
            None => self.shelf.0.branch(path, turn),
        };
        self.begun(path, begun, Desk::opening);
    }

    /// A play that began from the one at `path` comes on the table.
    fn begun(
        &mut self,
        path: &Path,
        begun: Result<FilePlay, PlayError>,
        desk: impl FnOnce(&FilePlay) -> Desk,
    ) {
        match begun.and_then(|mut play| play.settle().map(|_| play)) {
            Ok(play) => {
                let desk = desk(&play);
                self.presenting.0 = false;
                self.seat(play, desk);
            }
            Err(fault) => {
                let message = faults::resume_fault(self.speech.words(), path, &fault);
                self.say(message);
            }
        }
    }

    pub(super) fn seat(&mut self, play: FilePlay, desk: Desk) {
        self.table.0 = Some(Seated { play, desk });
        self.show(Screen::Table);
    }

    fn copy(&mut self, path: &Path) {
        let Some(seated) = &mut self.table.0 else {
            return;
        };
        let message = match seated.play.save_copy(path) {
            Ok(()) => view::copied(self.speech.words(), &path.display().to_string()),
            Err(fault) => faults::journal_fault(self.speech.words(), path, &fault),
        };
        self.say(message);
    }

    /// A page to print, in a file that isn't there yet.
    fn cards(&mut self, path: &Path) {
        let Some(chosen) = &self.chosen.0 else {
            return;
        };
        let words = self.speech.words();
        let page = role_cards(words, &chosen.source.world);
        let written = File::create_new(path).and_then(|mut file| file.write_all(page.as_bytes()));
        let message = match written {
            Ok(()) => view::cards_saved(words, &path.display().to_string()),
            Err(error) => faults::report_fault(words, path, &error),
        };
        self.say(message);
    }

    fn delete(&mut self, path: &Path) {
        if let Err(fault) = self.shelf.0.delete(path) {
            let message = faults::journal_fault(self.speech.words(), path, &fault);
            self.say(message);
        }
    }
}

/// Where a copy is proposed to go: beside the player's own documents, under its own name.
fn copy_beside(journal: &Path) -> PathBuf {
    let name = journal.file_name().unwrap_or_default();
    std::env::home_dir().unwrap_or_default().join(name)
}
