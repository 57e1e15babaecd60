//! A tour: the window goes by itself through every screen of a case that is played, and a picture of each is kept. For
//! documentation, for lecturers, and to see whether everything still looks as it should.

mod steps;

use super::doing::Do;
use super::over::Over;
use super::preferences::{Kept, Preferences};
use super::screens::{Drafted, Screen, Turning, Worded};
use super::sitting::{Speech, Stale};
use crate::session::{Library, Setup, Source, case_file};
use crate::view::debrief::DebriefView;
use crate::view::table::TableView;
use crate::view::workbench::{Bench, WorkbenchView};
use crate::view::{Action, Choice, Goto, Language, Looks, Tour, TourStopped};
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::window::{PrimaryWindow, RequestRedraw};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// What became of a tour.
type Told = Arc<Mutex<Outcome>>;

#[derive(Debug, Default)]
struct Outcome {
    pictures: Vec<PathBuf>,
    stopped: Option<TourStopped>,
    whole: bool,
}

/// Frames in which a page comes to rest: egui may lay a page out twice, a scene comes a frame after its panels.
const REST: u8 = 6;
/// Frames after which a page that leads nowhere is given up.
const PATIENCE: u16 = 2000;
/// Things done on one page of deciding before the turn is closed.
const ENOUGH: u8 = 14;

/// How far a tour is.
#[derive(Resource)]
struct Guide {
    tour: Tour,
    told: Told,
    seen: BTreeSet<String>,
    rest: u8,
    /// A picture is being taken.
    waiting: bool,
    waited: u16,
    turn: u8,
    done: u8,
    talked: bool,
    page: usize,
    /// What stands behind the page of the debrief shows.
    figures: bool,
    settings: bool,
    /// What shows beside the text at the workbench.
    leaf: usize,
}

/// Opens the window, tours it and closes it again. `library` is where this tour keeps its play.
///
/// # Errors
/// Why it stopped before the end.
pub fn tour(
    library: Library,
    setup: Setup,
    language: Option<Language>,
    system: Language,
    tour: Tour,
) -> Result<Vec<PathBuf>, TourStopped> {
    let told = Told::default();
    let mut app = App::new();
    app.add_plugins(super::app::plugin);
    super::logic(&mut app, library, setup, language, system);
    app.add_plugins(super::screens::drawn);
    if tour.longer {
        app.world_mut().resource_mut::<Speech>().lengthen();
    }
    app.insert_resource(Guide {
        tour,
        told: told.clone(),
        seen: BTreeSet::new(),
        rest: REST,
        waiting: false,
        waited: 0,
        turn: 0,
        done: 0,
        talked: false,
        page: 0,
        figures: false,
        settings: false,
        leaf: 0,
    });
    app.add_systems(Startup, dress);
    app.add_systems(PreUpdate, lead);
    app.run();
    let mut told = told.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    match told.stopped.take() {
        Some(stopped) => Err(stopped),
        None if told.whole => Ok(std::mem::take(&mut told.pictures)),
        None => Err(TourStopped::Closed),
    }
}

/// The looks asked for.
fn dress(guide: Res<Guide>, mut kept: ResMut<Kept>, mut window: Single<&mut Window, With<PrimaryWindow>>) {
    let looks = Looks {
        motion: false,
        ..guide.tour.looks
    };
    let wanted = Preferences { looks, ..kept.now() };
    if let Err(error) = kept.set(wanted) {
        warn!("the looks of the tour were not kept: {error}");
    }
    let (width, height) = guide.tour.size;
    window.resolution.set(width as f32, height as f32);
    window.decorations = false;
}

/// The debrief, and what can be done from there.
type DebriefShown = (DebriefView, Vec<Choice>);

/// What leading a tour looks at and does.
#[derive(SystemParam)]
struct Hall<'w> {
    screen: Res<'w, State<Screen>>,
    table: Option<Res<'w, Worded<TableView>>>,
    debrief: Option<Res<'w, Worded<DebriefShown>>>,
    bench: Option<Res<'w, Worded<WorkbenchView>>>,
    turning: Res<'w, Turning>,
    draft: ResMut<'w, Drafted>,
    over: ResMut<'w, Over>,
    stale: ResMut<'w, Stale>,
    done: MessageWriter<'w, Do>,
    redraw: MessageWriter<'w, RequestRedraw>,
    exit: MessageWriter<'w, AppExit>,
}

fn lead(mut commands: Commands, mut guide: ResMut<Guide>, mut hall: Hall) {
    hall.redraw.write(RequestRedraw);
    if guide.waiting || guide.stopped() {
        if guide.stopped() {
            hall.exit.write(AppExit::Success);
        }
        return;
    }
    if guide.rest > 0 {
        guide.rest -= 1;
        return;
    }
    let Some(name) = guide.page(&hall) else {
        guide.wait(&hall);
        return;
    };
    guide.waited = 0;
    guide.rest = REST;
    if guide.seen.insert(name.clone()) {
        let number = guide.seen.len();
        let file = guide.tour.out.join(format!("{number:02}-{name}.png"));
        guide.waiting = true;
        commands
            .spawn(Screenshot::primary_window())
            .observe(move |shot: On<ScreenshotCaptured>, mut guide: ResMut<Guide>| guide.keep(&shot, &file));
        return;
    }
    guide.go_on(&mut hall, &name);
}

impl Guide {
    fn stopped(&self) -> bool {
        self.tell(|told| told.stopped.is_some())
    }

    fn tell<R>(&self, what: impl FnOnce(&mut Outcome) -> R) -> R {
        let mut told = self
            .told
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        what(&mut told)
    }

    fn stop(&self, why: TourStopped) {
        self.tell(|told| told.stopped.get_or_insert(why).clone());
    }

    /// A page that isn't there yet is waited for, not forever.
    fn wait(&mut self, hall: &Hall) {
        self.waited += 1;
        if self.waited > PATIENCE {
            self.stop(TourStopped::Stuck(format!("{:?}", hall.screen.get())));
        }
    }

    fn keep(&mut self, shot: &ScreenshotCaptured, file: &std::path::Path) {
        self.waiting = false;
        let saved = shot
            .image
            .clone()
            .try_into_dynamic()
            .map_err(|error| error.to_string())
            .and_then(|image| image.to_rgb8().save(file).map_err(|error| error.to_string()));
        match saved {
            Ok(()) => self.tell(|told| told.pictures.push(file.to_owned())),
            Err(why) => self.stop(TourStopped::Picture(file.to_owned(), why)),
        }
    }

    /// The name of the page that is on; none: it isn't there yet.
    fn page(&self, hall: &Hall) -> Option<String> {
        if hall.over.is_open() {
            return Some("talk".to_owned());
        }
        let name = match hall.screen.get() {
            Screen::Welcome => "welcome",
            Screen::Title => "title",
            Screen::Library => "library",
            Screen::Briefing => "briefing",
            Screen::Seats => "seats",
            Screen::Settings => "settings",
            Screen::Shelf => "shelf",
            Screen::Workbench => {
                // Read and played through.
                hall.bench.as_ref()?.0.preview.play_on.as_ref()?;
                return Some(format!("workbench-{}", self.leaf + 1));
            }
            Screen::Table => {
                let view = &hall.table.as_ref()?.0;
                let name = steps::name(&view.stage);
                return Some(match name {
                    "listen" => format!("listen-{}", view.header.number),
                    name => name.to_owned(),
                });
            }
            Screen::Debrief => {
                let Turning::Found(_) = &*hall.turning else {
                    return None;
                };
                let (view, _) = &hall.debrief.as_ref()?.0;
                let (_, sections) = view.page(self.page)?;
                let name = format!("debrief-{}", sections.first()?.id);
                return Some(if self.figures {
                    format!("{name}-figures")
                } else {
                    name
                });
            }
        };
        Some(name.to_owned())
    }

    /// To the next page.
    fn go_on(&mut self, hall: &mut Hall, name: &str) {
        let go = |goto| Some(Action::Go(goto));
        let action = if hall.over.is_open() {
            *hall.over = Over::default();
            hall.stale.mark();
            None
        } else {
            match hall.screen.get() {
                Screen::Welcome => go(Goto::Title),
                Screen::Title if self.settings => go(Goto::Workbench(Bench::Shelf)),
                Screen::Title => go(Goto::Library),
                Screen::Library => go(Goto::Briefing(self.tour.case.clone())),
                Screen::Briefing => go(Goto::Seats),
                Screen::Seats => go(Goto::Start),
                Screen::Settings => {
                    self.settings = true;
                    go(Goto::Leave)
                }
                Screen::Shelf if Source::shipped_ids().any(|id| id == self.tour.case) => {
                    go(Goto::Workbench(Bench::Copy(self.tour.case.clone())))
                }
                Screen::Shelf => go(Goto::Workbench(Bench::Open(case_file(Path::new(
                    &self.tour.case,
                ))))),
                Screen::Workbench => {
                    self.leaf += 1;
                    if hall.draft.0.open_leaf(self.leaf) {
                        None
                    } else {
                        self.tell(|told| told.whole = true);
                        hall.exit.write(AppExit::Success);
                        None
                    }
                }
                Screen::Table => self.at_the_table(hall, name),
                Screen::Debrief => {
                    let shown = hall.debrief.as_ref().map(|view| &view.0.0);
                    let pages = shown.map_or(0, |view| view.pages.len());
                    let behind = shown
                        .and_then(|view| view.page(self.page))
                        .is_some_and(|(page, _)| page.press.is_some());
                    self.figures = behind && !self.figures;
                    hall.draft.0.show_figures(self.figures);
                    if self.figures {
                        return;
                    }
                    self.page += 1;
                    if self.page < pages {
                        hall.draft.0.open_debrief_page(self.page);
                        None
                    } else {
                        go(Goto::Settings)
                    }
                }
            }
        };
        if let Some(action) = action {
            hall.done.write(Do(action));
        }
    }

    fn at_the_table(&mut self, hall: &Hall, name: &str) -> Option<Action> {
        let view = &hall.table.as_ref()?.0;
        if view.header.number != self.turn {
            self.turn = view.header.number;
            self.done = 0;
        }
        self.done += 1;
        if !self.talked {
            self.talked = true;
            let talk = view
                .menu
                .iter()
                .find(|choice| matches!(choice.action, Action::Go(Goto::Talk(_))));
            if let Some(talk) = talk {
                return Some(talk.action.clone());
            }
        }
        let folder = name == "decide" && !self.seen.contains("folder");
        let next = steps::next(&view.stage, folder, self.done > ENOUGH, &self.tour.because);
        if next.is_none() {
            self.stop(TourStopped::Stuck(name.to_owned()));
        }
        next
    }
}
