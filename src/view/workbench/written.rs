//! A case that is being written, and everything the workbench knows of it: what comes of reading it, of a change elsewhere
//! and of what its author does. Reading and reckoning take time; they are given out as work to do beside the window.

use super::{Bench, Reckoned, Running, Writing, because, fields};
use crate::engine::state::Seed;
use crate::lab::{Balance, PARTS, Reach, Reached, Stopped, balance, reach};
use crate::scenario::format::Shape;
use crate::scenario::ids::SeatSet;
use crate::scenario::{Change, Fill, Tree, World, changes, fill, part_at, spot};
use crate::session::{
    Disk, FilePlay, Library, Manuscript, ManuscriptFault, PlayError, Rehearsal, Source, Study, fresh_seed,
    study,
};
use crate::words::Words;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Whole plays in a search.
const PLAYS: u32 = 600;
/// The luck of the first rehearsal.
const FIRST: Seed = Seed(1);

/// A case that is being written.
#[derive(Debug)]
pub struct Written {
    manuscript: Manuscript,
    disk: Disk,
    taken_up: bool,
    study: Option<Study>,
    /// The last reading that had no errors.
    sound: Option<Study>,
    rehearsal: Option<Arc<Rehearsal>>,
    turn: u8,
    changed: Vec<Change>,
    node: Option<String>,
    jump: Option<Jump>,
    /// The text as it was last looked at for its places.
    tree: Option<Tree>,
    /// The part of it that is being filled in.
    place: Vec<String>,
    /// The last text that could be read as a whole.
    readable: Option<String>,
    /// What was added last, to go to.
    added: Option<Vec<String>>,
    /// How often a part was gone to: each begins at its top.
    visits: u32,
    past: Past,
    /// The text is otherwise than the one that was read last.
    unread: bool,
    reckoned: Reckoned,
    progress: Option<Progress>,
    drafts: Drafts,
}

/// Which text was kept last as a draft: one that was read beside the window must not take the place of a newer one.
#[derive(Debug, Clone, Default)]
struct Drafts {
    number: u64,
    last: Arc<Mutex<u64>>,
}

impl Drafts {
    /// The next text.
    fn next(&mut self) -> Drafts {
        self.number += 1;
        self.clone()
    }

    /// Does it with this text unless a newer one was there first.
    fn unless_newer<T: Default>(&self, keep: impl FnOnce() -> T) -> T {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if *last > self.number {
            return T::default();
        }
        *last = self.number;
        keep()
    }
}

/// The texts before and after, to go back and forth between.
#[derive(Debug)]
struct Past {
    now: String,
    step: Step,
    before: Vec<String>,
    after: Vec<String>,
}

/// What was changed in one go.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// The text itself, where it is written.
    Text,
    /// A field, letter by letter.
    Field(Vec<String>),
    /// A part that came, went or moved.
    Part,
}

/// Texts that are kept to go back to.
const STEPS: usize = 100;

impl Past {
    fn of(text: &str) -> Past {
        Past {
            now: text.to_owned(),
            step: Step::Part,
            before: Vec::new(),
            after: Vec::new(),
        }
    }

    /// The text became otherwise.
    fn note(&mut self, text: &str, step: Step) {
        if text == self.now {
            return;
        }
        let goes_on =
            step != Step::Part && step == self.step && self.after.is_empty() && !self.before.is_empty();
        let before = std::mem::replace(&mut self.now, text.to_owned());
        if !goes_on {
            self.before.push(before);
            let over = self.before.len().saturating_sub(STEPS);
            self.before.drain(..over);
        }
        self.after.clear();
        self.step = step;
    }

    /// What comes next is another step.
    fn rest(&mut self) {
        self.step = Step::Part;
    }

    fn step(&mut self, back: bool) -> Option<String> {
        let (from, to) = if back {
            (&mut self.before, &mut self.after)
        } else {
            (&mut self.after, &mut self.before)
        };
        let text = from.pop()?;
        to.push(std::mem::replace(&mut self.now, text.clone()));
        self.step = Step::Part;
        Some(text)
    }
}

/// Where to go in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Jump {
    /// The byte.
    pub byte: usize,
    /// To write there; otherwise only to see it.
    pub writes: bool,
}

/// A text as it was read beside the window.
#[derive(Debug)]
pub struct Reading {
    study: Study,
    rehearsal: Option<Result<Rehearsal, PlayError>>,
    /// The preview from which that was made.
    before: Option<Arc<Rehearsal>>,
    /// Whether what was not saved could be kept.
    pub kept: io::Result<()>,
}

/// How far what is reckoned is, and whether it was broken off.
#[derive(Debug, Clone, Default)]
struct Progress {
    done: Arc<AtomicU32>,
    of: u32,
    cancelled: Arc<AtomicBool>,
}

impl Progress {
    fn goes_on(&self) -> bool {
        !self.cancelled.load(Ordering::Relaxed)
    }

    fn so_far(&self) -> Running {
        Running {
            done: self.done.load(Ordering::Relaxed).min(self.of),
            of: self.of,
        }
    }
}

/// Why something at the workbench could not be done. Nothing is lost by it.
#[derive(Debug)]
pub enum BenchFault {
    /// With the file.
    File(ManuscriptFault),
    /// With the preview.
    Play(PlayError),
}

impl From<ManuscriptFault> for BenchFault {
    fn from(fault: ManuscriptFault) -> BenchFault {
        BenchFault::File(fault)
    }
}

impl From<PlayError> for BenchFault {
    fn from(fault: PlayError) -> BenchFault {
        BenchFault::Play(fault)
    }
}

impl Written {
    /// Opens a case; what was not saved the last time is taken up from the folder `drafts`.
    ///
    /// # Errors
    /// When it can't be read or is no text.
    pub fn open(path: &Path, drafts: &Path) -> Result<Written, ManuscriptFault> {
        let manuscript = Manuscript::open(path, drafts)?;
        Ok(Written {
            disk: Disk::Same,
            taken_up: manuscript.is_changed(),
            study: None,
            sound: None,
            rehearsal: None,
            turn: 1,
            changed: Vec::new(),
            node: None,
            jump: None,
            tree: None,
            place: Vec::new(),
            readable: None,
            added: None,
            visits: 0,
            past: Past::of(manuscript.text()),
            unread: true,
            reckoned: Reckoned::Nothing,
            progress: None,
            drafts: Drafts::default(),
            manuscript,
        })
    }

    /// Its file and its text.
    pub fn manuscript(&self) -> &Manuscript {
        &self.manuscript
    }

    /// The text, to write in; what comes of it is told with [`Bench::Edited`].
    pub fn text_mut(&mut self) -> &mut String {
        self.manuscript.text_mut()
    }

    /// Where to go in the text, once.
    pub fn take_jump(&mut self) -> Option<Jump> {
        self.jump.take()
    }

    /// The case, of the last text without errors.
    pub fn source(&self) -> Option<&Source> {
        self.sound.as_ref()?.source.as_ref()
    }

    /// What the view shows.
    pub fn writing(&self) -> Writing<'_> {
        Writing {
            manuscript: &self.manuscript,
            tree: self.tree.as_ref(),
            place: &self.place,
            added: self.added.as_deref(),
            visits: self.visits,
            unreadable: self.unreadable(),
            readable: self.readable.is_some(),
            undoes: !self.past.before.is_empty(),
            redoes: !self.past.after.is_empty(),
            disk: self.disk,
            taken_up: self.taken_up,
            study: self.study.as_ref(),
            sound: self.source(),
            rehearsal: self.rehearsal.as_deref(),
            turn: self.turn,
            changed: &self.changed,
            node: self.node.as_deref(),
            reckoning: &self.reckoned,
        }
    }

    /// Looks at the file; whether something shows otherwise now.
    pub fn look(&mut self) -> bool {
        let found = self.manuscript.look();
        if found == Disk::Taken {
            self.past.note(self.manuscript.text(), Step::Part);
            self.unread = true;
        }
        // That a new text was taken is told until it was seen.
        if (found, self.disk) == (Disk::Same, Disk::Taken) || found == self.disk {
            return found == Disk::Taken;
        }
        self.disk = found;
        true
    }

    /// What to do beside the window when the text has to be read; none: it was read. What colleagues decided before the
    /// turn one looks at stays.
    pub fn reading(&mut self) -> Option<impl FnOnce() -> Reading + Send + use<>> {
        if !std::mem::take(&mut self.unread) {
            return None;
        }
        let (manuscript, draft) = (self.manuscript.clone(), self.drafts.next());
        let (before, turn) = (self.rehearsal.clone(), self.turn);
        let same = self.source().map(|source| source.texts.case.clone());
        Some(move || {
            let kept = draft
                .unless_newer(|| Some(manuscript.keep_draft()))
                .unwrap_or(Ok(()));
            let study = study(manuscript.text().to_owned(), manuscript.path().to_owned());
            let source = study
                .source
                .as_ref()
                .filter(|source| same.as_ref() != Some(&source.texts.case));
            let rehearsal = source.map(|source| match &before {
                Some(before) => before.again(source, turn),
                None => Rehearsal::begin(source, FIRST, source.world.all_seats()),
            });
            Reading {
                study,
                rehearsal,
                before,
                kept,
            }
        })
    }

    /// Takes what was read.
    pub fn take(&mut self, reading: Reading) {
        let Reading {
            study,
            rehearsal,
            before,
            ..
        } = reading;
        if study.tree.source() == self.manuscript.text() {
            if study.found.iter().all(|found| !found.code().is_of_the_text()) {
                self.place = fields::resolved(&study.tree, &self.place);
                self.readable = Some(self.manuscript.text().to_owned());
            }
            self.tree = Some(study.tree.clone());
        }
        let same = match (&before, &self.rehearsal) {
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        if rehearsal.is_some() && !same {
            // Another preview was asked for meanwhile: it is made of the new text next.
            self.unread = true;
            self.study = Some(study);
            return;
        }
        if study.source.is_some() && rehearsal.is_some() {
            if let Some(before) = &self.sound {
                self.changed = changes(&before.tree, &study.tree);
            }
            self.sound = Some(study.clone());
        }
        if let Some(Ok(rehearsal)) = rehearsal {
            self.show(rehearsal);
        }
        self.study = Some(study);
    }

    fn show(&mut self, rehearsal: Rehearsal) {
        self.turn = self.turn.clamp(1, rehearsal.last());
        self.rehearsal = Some(Arc::new(rehearsal));
    }

    /// Keeps what was not saved, so that it is there at the next start.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn keep_draft(&mut self) -> io::Result<()> {
        let draft = self.drafts.next();
        draft
            .unless_newer(|| Some(self.manuscript.keep_draft()))
            .unwrap_or(Ok(()))
    }

    /// From here on nothing that was read before is kept as a draft.
    fn settle_drafts(&mut self) {
        self.drafts.next().unless_newer(|| ());
    }

    /// Does what its author does; what leads elsewhere changes nothing here.
    ///
    /// # Errors
    /// When the file can't be written, or colleagues can't play the case.
    pub fn press(&mut self, words: &Words, bench: &Bench) -> Result<(), BenchFault> {
        if !matches!(bench, Bench::Edited | Bench::Fill(..)) {
            self.past.rest();
        }
        match bench {
            Bench::Edited => self.changed_here(Step::Text),
            Bench::Save => {
                self.settle_drafts();
                match self.manuscript.save() {
                    Err(ManuscriptFault::ChangedElsewhere) => self.disk = Disk::Both,
                    saved => {
                        saved?;
                        self.seen();
                    }
                }
            }
            Bench::SaveOver => {
                self.settle_drafts();
                self.manuscript.save_over()?;
                self.seen();
            }
            Bench::TakeDisk => {
                self.settle_drafts();
                let taken = self.manuscript.take_disk();
                self.changed_here(Step::Part);
                taken?;
                self.seen();
            }
            Bench::Seen => self.seen(),
            Bench::Jump(byte) => {
                self.jump = Some(Jump {
                    byte: *byte,
                    writes: true,
                });
                // What is told there can be filled in there too.
                self.place = part_at(self.looked_at(), *byte);
                self.visits = self.visits.wrapping_add(1);
            }
            Bench::Fields(place) => self.go_to(place.clone()),
            Bench::Fill(place, what) => self.fill_in(place, what),
            Bench::Undo => self.step(true),
            Bench::Redo => self.step(false),
            Bench::Readable => {
                if let Some(text) = &self.readable {
                    text.clone_into(self.manuscript.text_mut());
                    self.changed_here(Step::Part);
                    let place = self.place.clone();
                    self.go_to(place);
                }
            }
            Bench::Turn(turn) => self.turn = *turn,
            Bench::Node(node) => node.clone_into(&mut self.node),
            Bench::Seats(seat) => {
                let seed = self
                    .rehearsal
                    .as_ref()
                    .map_or(FIRST, |rehearsal| rehearsal.seed());
                self.rehearse(seed, |world| {
                    let one = seat.and_then(|nth| world.seats.ids().nth(nth));
                    one.map_or(world.all_seats(), SeatSet::only)
                })?;
            }
            Bench::OtherLuck => {
                let persons = self.rehearsal.as_ref().map(|rehearsal| rehearsal.persons());
                self.rehearse(fresh_seed(), |world| persons.unwrap_or(world.all_seats()))?;
            }
            Bench::Cancel => {
                if let Some(progress) = &self.progress {
                    progress.cancelled.store(true, Ordering::Relaxed);
                }
            }
            Bench::Witness(nth) => self.show_witness(*nth, &because(words))?,
            Bench::Shelf
            | Bench::Folder(_)
            | Bench::Open(_)
            | Bench::New(_)
            | Bench::Copy(_)
            | Bench::PlayOn
            | Bench::Reach
            | Bench::Balance => {}
        }
        Ok(())
    }

    /// The tree of the text as it is now.
    fn looked_at(&mut self) -> &Tree {
        let text = self.manuscript.text();
        match &mut self.tree {
            Some(tree) if tree.source() == text => {}
            other => *other = Some(Tree::of(text)),
        }
        self.tree.get_or_insert_with(|| Tree::of(text))
    }

    /// The line from which the text can't be read as a case; none: it can, or it is not known yet.
    fn unreadable(&self) -> Option<u32> {
        let study = self.study.as_ref()?;
        let unread = study.found.iter().filter(|found| found.code().is_of_the_text());
        unread.filter_map(|found| found.span).map(|span| span.line).min()
    }

    /// Looks at this part of the case, and shows where it stands in the text.
    fn go_to(&mut self, place: Vec<String>) {
        let place = fields::resolved(self.looked_at(), &place);
        let byte = self.tree.as_ref().and_then(|tree| {
            let at = spot(tree, &place)?;
            Some(tree.node(at.node).start)
        });
        self.jump = byte.map(|byte| Jump { byte, writes: false });
        self.place = place;
        self.added = None;
        self.visits = self.visits.wrapping_add(1);
    }

    /// Fills in a part of the case; where that can't be, nothing is done.
    fn fill_in(&mut self, place: &[String], what: &Fill) {
        let Some(filled) = fill(self.looked_at(), place, what) else {
            return;
        };
        let Some(after) = filled.apply(self.manuscript.text()) else {
            return;
        };
        *self.manuscript.text_mut() = after;
        // Letter by letter it is one step to take back.
        let step = match what {
            Fill::Text(..) | Fill::Name(_) | Fill::Number(_) => Step::Field(place.to_vec()),
            _ => Step::Part,
        };
        self.changed_here(step);
        self.looked_at();
        self.added = matches!(what, Fill::Add(_)).then(|| filled.place.clone());
        // One more is filled in at once; what is looked at went along when it was moved or taken away.
        let moved = matches!(what, Fill::Remove | Fill::Earlier | Fill::Later) && self.place == place;
        let opened = *what == Fill::Another && self.has_page(&filled.place);
        if moved || opened {
            self.go_to(filled.place);
        }
    }

    /// Whether a part has fields, or parts, of its own.
    fn has_page(&self, place: &[String]) -> bool {
        let at = self.tree.as_ref().and_then(|tree| spot(tree, place));
        at.is_some_and(|at| matches!(at.shape, Shape::Thing(_) | Shape::Row(_)))
    }

    /// To the text before, or after.
    fn step(&mut self, back: bool) {
        let Some(text) = self.past.step(back) else {
            return;
        };
        *self.manuscript.text_mut() = text;
        self.unread = true;
        self.taken_up = false;
        self.added = None;
        let place = self.place.clone();
        self.go_to(place);
    }

    fn changed_here(&mut self, step: Step) {
        self.past.note(self.manuscript.text(), step);
        self.unread = true;
        self.taken_up = false;
    }

    fn seen(&mut self) {
        self.disk = Disk::Same;
        self.taken_up = false;
    }

    /// Plays the sound case anew, with this luck.
    fn rehearse(&mut self, seed: Seed, persons: impl FnOnce(&World) -> SeatSet) -> Result<(), PlayError> {
        let Some(source) = self.source() else {
            return Ok(());
        };
        let rehearsal = Rehearsal::begin(source, seed, persons(&source.world))?;
        self.changed.clear();
        self.show(rehearsal);
        Ok(())
    }

    /// The preview shows how this part comes about.
    fn show_witness(&mut self, nth: usize, because: &str) -> Result<(), PlayError> {
        let Reckoned::Reach(world, Reach { targets, .. }) = &self.reckoned else {
            return Ok(());
        };
        // Its ids are those of the text it was reckoned of.
        if self
            .source()
            .is_none_or(|source| !Arc::ptr_eq(&source.world, world))
        {
            return Ok(());
        }
        let (Some((_, Reached::By(witness))), Some(source)) = (targets.get(nth), self.source()) else {
            return Ok(());
        };
        let begun = (witness.seed, witness.persons);
        let rehearsal = Rehearsal::along(source, begun, &witness.decisions, because)?;
        self.turn = witness.turn;
        self.changed.clear();
        self.show(rehearsal);
        Ok(())
    }

    /// A play of people's own, in `library`, from the turn one looks at; none while there is nothing to play.
    ///
    /// # Errors
    /// When the journal can't be written.
    pub fn play_on(&self, library: &Library) -> Option<Result<FilePlay, PlayError>> {
        let rehearsal = self.rehearsal.as_ref()?;
        Some(rehearsal.play_on(library, self.source()?, self.turn))
    }

    /// What to do beside the window to reckon what [`Bench::Reach`] or [`Bench::Balance`] asks; none while there is
    /// nothing to reckon.
    pub fn reckoning(&mut self, bench: &Bench) -> Option<impl FnOnce() -> Reckoned + Send + use<>> {
        let world = Arc::clone(&self.source()?.world);
        let searches = *bench == Bench::Reach;
        let progress = Progress {
            of: if searches { PLAYS } else { PARTS },
            ..Progress::default()
        };
        self.reckoned = Reckoned::Running(progress.so_far());
        self.progress = Some(progress.clone());
        Some(move || {
            if searches {
                search(world, &progress)
            } else {
                weigh(world, &progress)
            }
        })
    }

    /// Looks how far the reckoning is; whether something shows otherwise now.
    pub fn progress(&mut self) -> bool {
        let Some(progress) = &self.progress else {
            return false;
        };
        let now = progress.so_far();
        let same = matches!(self.reckoned, Reckoned::Running(before) if before == now);
        self.reckoned = Reckoned::Running(now);
        !same
    }

    /// Takes what was reckoned.
    pub fn take_reckoned(&mut self, found: Reckoned) {
        self.reckoned = found;
        self.progress = None;
    }
}

impl Drop for Written {
    /// What is reckoned of a case that was put away is of use to nobody.
    fn drop(&mut self) {
        if let Some(progress) = &self.progress {
            progress.cancelled.store(true, Ordering::Relaxed);
        }
    }
}

fn search(world: Arc<World>, progress: &Progress) -> Reckoned {
    let found = reach(&world, PLAYS, || {
        progress.done.fetch_add(1, Ordering::Relaxed);
        progress.goes_on()
    });
    if progress.goes_on() {
        Reckoned::Reach(world, found)
    } else {
        Reckoned::Cancelled
    }
}

fn weigh(world: Arc<World>, progress: &Progress) -> Reckoned {
    let found: Result<Balance, Stopped> = balance(&world, |part| {
        progress.done.store(part, Ordering::Relaxed);
        progress.goes_on()
    });
    match found {
        Ok(found) => Reckoned::Balance(world, found),
        Err(Stopped::Cancelled | Stopped::Stuck(_)) => Reckoned::Cancelled,
    }
}
