//! The workbench: the case that is being written, read again beside the window whenever its text or its file changes, and
//! what is reckoned of it.

use super::doing::Room;
use super::over::Over;
use super::screens::Screen;
use super::sitting::{Speech, Stale};
use crate::report::{NewCase, USUAL_SEATS, USUAL_TURNS, id_of, new_case};
use crate::session::{Manuscript, Source};
use crate::view::faults;
use crate::view::table::Desk;
use crate::view::workbench::{
    Bench, BenchFault, Reading, Reckoned, Written, new_family, no_cases_folder, no_name,
};
use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, IoTaskPool, Task, block_on, poll_once};
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use notify::{RecursiveMode, Watcher};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is on the workbench.
#[derive(Resource, Default)]
pub struct OnBench(pub Option<OnWork>);

/// A case that is being written, and what is going on beside the window.
pub struct OnWork {
    /// The case.
    pub written: Written,
    reading: Option<Task<Reading>>,
    reckoning: Option<Task<Reckoned>>,
    /// That drafts can't be kept was told.
    told: bool,
    /// The file was changed, or something beside it.
    stirred: Arc<AtomicBool>,
    /// Looks at the file as long as this is here; none: the machine can't.
    watcher: Option<notify::RecommendedWatcher>,
}

impl OnBench {
    /// Keeps what was not saved of the case that is being written; none: there is none.
    pub(super) fn keep_draft(&mut self) -> Option<std::io::Result<()>> {
        self.0.as_mut().map(|on| on.written.keep_draft())
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<OnBench>();
    // Before the screens are worded: no text is shown with the marks of another.
    app.add_systems(
        PreUpdate,
        (look, read, reckoned).chain().run_if(in_state(Screen::Workbench)),
    );
}

/// Notices when a file is changed by another program, and wakes the window for it. Where a machine can't tell, the file
/// is looked at whenever the window is drawn.
fn watch(
    path: &Path,
    stirred: Arc<AtomicBool>,
    wake: Option<&EventLoopProxyWrapper>,
) -> Option<notify::RecommendedWatcher> {
    let wake = wake.map(|proxy| (**proxy).clone());
    // A save may put another file in its place: the folder tells of that, the file itself doesn't.
    let folder = path.parent()?;
    let mut watcher = notify::recommended_watcher(move |told: notify::Result<notify::Event>| {
        if told.is_ok_and(|event| !event.kind.is_access()) {
            stirred.store(true, Ordering::Relaxed);
            if let Some(wake) = &wake {
                // The window may be closing: then nobody needs to know.
                let _ = wake.send_event(WinitUserEvent::WakeUp);
            }
        }
    })
    .ok()?;
    watcher.watch(folder, RecursiveMode::NonRecursive).ok()?;
    Some(watcher)
}

/// Looks at the file when it stirred, or when nothing tells whether it did.
fn look(mut bench: ResMut<OnBench>, mut stale: ResMut<Stale>) {
    let Some(on) = &mut bench.bypass_change_detection().0 else {
        return;
    };
    let stirred = on.stirred.swap(false, Ordering::Relaxed);
    if (stirred || on.watcher.is_none()) && on.written.look() {
        stale.mark();
    }
}

/// Reads the text when it changed, and takes what was read.
fn read(
    mut bench: ResMut<OnBench>,
    mut stale: ResMut<Stale>,
    mut redraw: MessageWriter<RequestRedraw>,
    speech: Res<Speech>,
    mut over: ResMut<Over>,
) {
    let Some(on) = &mut bench.bypass_change_detection().0 else {
        return;
    };
    if let Some(task) = &mut on.reading
        && let Some(reading) = block_on(poll_once(task))
    {
        on.reading = None;
        if let (Err(error), false) = (&reading.kept, on.told) {
            on.told = true;
            *over = Over::message(faults::no_draft(speech.words(), error));
        }
        on.written.take(reading);
        stale.mark();
    }
    if on.reading.is_none()
        && let Some(work) = on.written.reading()
    {
        // Not where things are reckoned: that would keep it waiting, and what is not saved with it.
        on.reading = Some(IoTaskPool::get().spawn(async move { work() }));
    }
    if on.reading.is_some() {
        // A window that rests would not look again.
        redraw.write(RequestRedraw);
    }
}

/// Tells how far a reckoning is, and what came of it.
fn reckoned(mut bench: ResMut<OnBench>, mut stale: ResMut<Stale>, mut redraw: MessageWriter<RequestRedraw>) {
    let Some(on) = &mut bench.bypass_change_detection().0 else {
        return;
    };
    let Some(task) = &mut on.reckoning else {
        return;
    };
    if let Some(found) = block_on(poll_once(task)) {
        on.reckoning = None;
        on.written.take_reckoned(found);
        stale.mark();
        return;
    }
    if on.written.progress() {
        stale.mark();
    }
    redraw.write(RequestRedraw);
}

impl Room<'_> {
    /// Does something at the workbench.
    pub(super) fn bench(&mut self, bench: &Bench) {
        match bench {
            Bench::Shelf => self.leave_bench(),
            Bench::Folder(folder) => self.find_cases_in(folder),
            Bench::Open(path) => self.write_on(path),
            Bench::New(title) => self.begin_case(title),
            Bench::Copy(id) => self.copy_case(id),
            Bench::PlayOn => self.play_on(),
            Bench::Reach | Bench::Balance => self.reckon(bench),
            Bench::Edited
            | Bench::Save
            | Bench::SaveOver
            | Bench::TakeDisk
            | Bench::Seen
            | Bench::Fields(_)
            | Bench::Fill(..)
            | Bench::Undo
            | Bench::Redo
            | Bench::Readable
            | Bench::Jump(_)
            | Bench::Turn(_)
            | Bench::Node(_)
            | Bench::Seats(_)
            | Bench::OtherLuck
            | Bench::Cancel
            | Bench::Witness(_) => self.write(bench),
        }
    }

    /// Does something with the case that is being written.
    fn write(&mut self, bench: &Bench) {
        let Some(on) = &mut self.bench.0 else {
            return;
        };
        let done = on.written.press(self.speech.words(), bench);
        let words = self.speech.words();
        let message = match (done, on.written.source()) {
            (Err(BenchFault::File(fault)), _) => {
                faults::manuscript_fault(words, on.written.manuscript().path(), &fault)
            }
            (Err(BenchFault::Play(fault)), Some(source)) => {
                faults::play_fault(words, &source.world, on.written.manuscript().path(), &fault)
            }
            (Err(BenchFault::Play(_)), None) | (Ok(()), _) => return,
        };
        self.say(message);
    }

    fn reckon(&mut self, bench: &Bench) {
        if let Some(on) = &mut self.bench.0
            && let Some(work) = on.written.reckoning(bench)
        {
            on.reckoning = Some(AsyncComputeTaskPool::get().spawn(async move { work() }));
        }
    }

    /// A play of people's own from the turn one looks at. Leaving it leads back here.
    fn play_on(&mut self) {
        let Some(OnWork { written, .. }) = &self.bench.0 else {
            return;
        };
        match (written.play_on(&self.shelf.0), written.source()) {
            (Some(Ok(play)), _) => {
                let desk = Desk::opening(&play);
                self.seat(play, desk);
            }
            (Some(Err(fault)), Some(source)) => {
                let folder = self.shelf.0.sessions_dir();
                let message = faults::play_fault(self.speech.words(), &source.world, &folder, &fault);
                self.say(message);
            }
            (None, _) | (_, None) => {}
        }
    }

    /// To the cases there are; what was not saved is kept.
    fn leave_bench(&mut self) {
        let kept = self
            .bench
            .0
            .as_ref()
            .map(|on| on.written.manuscript().keep_draft());
        if let Some(Err(error)) = kept {
            let message = faults::no_draft(self.speech.words(), &error);
            self.say(message);
            return;
        }
        self.bench.0 = None;
        self.show(Screen::Shelf);
    }

    fn find_cases_in(&mut self, folder: &Path) {
        let chosen = (!folder.as_os_str().is_empty()).then(|| folder.to_owned());
        if self.shelf.0.find_cases_in(chosen.clone()).is_err() {
            let message = no_cases_folder(self.speech.words(), &folder.display().to_string());
            self.say(message);
            return;
        }
        let wanted = super::Preferences {
            cases: chosen,
            ..self.kept.now()
        };
        self.keep(wanted);
    }

    fn write_on(&mut self, path: &Path) {
        let drafts = self.shelf.0.drafts_dir();
        match Written::open(path, &drafts) {
            Ok(written) => {
                let stirred = Arc::new(AtomicBool::new(true));
                let path = written.manuscript().path();
                self.bench.0 = Some(OnWork {
                    watcher: watch(path, Arc::clone(&stirred), self.wake.as_deref()),
                    written,
                    reading: None,
                    reckoning: None,
                    told: false,
                    stirred,
                });
                self.show(Screen::Workbench);
            }
            Err(fault) => {
                let message = faults::manuscript_fault(self.speech.words(), path, &fault);
                self.say(message);
            }
        }
    }

    fn begin_case(&mut self, title: &str) {
        let words = self.speech.words();
        let Some(id) = id_of(title) else {
            let message = no_name(words, title);
            self.say(message);
            return;
        };
        let wish = NewCase {
            language: words.language(),
            folder: id.clone(),
            title: title.trim().to_owned(),
            family: new_family(words),
            turns: USUAL_TURNS,
            seats: USUAL_SEATS.map(str::to_owned).to_vec(),
            id: id.clone(),
        };
        self.begin_with(&id, &new_case(&wish));
    }

    fn copy_case(&mut self, id: &str) {
        let Ok(source) = Source::shipped(id) else {
            return;
        };
        let folder = self.shelf.0.written_dir();
        // The first name that is free.
        let names = std::iter::once(id.to_owned()).chain((2..).map(|number| format!("{id}-{number}")));
        let free = names.take(1000).find(|name| !folder.join(name).exists());
        self.begin_with(&free.unwrap_or_else(|| id.to_owned()), &source.texts.case);
    }

    fn begin_with(&mut self, name: &str, text: &str) {
        let folder = self.shelf.0.written_dir().join(name);
        match Manuscript::begin(&folder, text) {
            Ok(path) => self.write_on(&path),
            Err(fault) => {
                let message = faults::manuscript_fault(self.speech.words(), &folder, &fault);
                self.say(message);
            }
        }
    }

    /// The case that is being written, if there is one.
    pub(super) fn is_writing(&self) -> bool {
        self.bench.0.is_some()
    }
}
