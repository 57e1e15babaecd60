//! The workbench: a case being written, with what is wrong in it, how it plays, how it hangs together, and what many plays
//! of it say.

mod begin;
mod fields;
mod graph;
mod preview;
mod problems;
mod reckoning;
mod shelf;
mod written;

pub use crate::scenario::Fill;
pub use crate::scenario::tree::{Piece, pieces};
pub use begin::{because, new_family, no_cases_folder, no_name};
pub use fields::{Entry, FEW, FieldsView, Input};
pub use graph::{ChosenNode, GraphColumn, GraphNode, GraphView, Tie};
pub use preview::{PreviewMoment, PreviewOption, PreviewView};
pub use problems::{Mark, ProblemsView};
pub use reckoning::{Reckoned, ReckoningView, Running};
pub use shelf::{ShelfView, WrittenCase, shelf_view};
pub use written::{BenchFault, Jump, Reading, Written};

use super::{Action, Choice, Goto};
use crate::scenario::{Change, Tree};
use crate::session::{Disk, Manuscript, Rehearsal, Source, Study};
use crate::words::Words;
use crate::words::workbench::key::*;
use std::path::PathBuf;

/// What somebody who writes a case can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bench {
    /// The cases there are to write on.
    Shelf,
    /// Those of this folder, from now on; an empty path: the usual place.
    Folder(PathBuf),
    /// Writes on the case in this file.
    Open(PathBuf),
    /// Begins a case with this title.
    New(String),
    /// Begins a case as a copy of the one with this id.
    Copy(String),
    /// The text was changed.
    Edited,
    /// Saves.
    Save,
    /// Saves, also where the file was changed elsewhere.
    SaveOver,
    /// Takes what is in the file, and leaves what was written here.
    TakeDisk,
    /// Puts the notice away.
    Seen,
    /// Fills in this part of the case.
    Fields(Vec<String>),
    /// Fills this in, at this place.
    Fill(Vec<String>, Fill),
    /// Takes back what was changed last.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// Back to the last text that could be read.
    Readable,
    /// To this byte of the text.
    Jump(usize),
    /// Looks at this turn of the preview.
    Turn(u8),
    /// This seat, from 0, would be played by a person; none: all.
    Seats(Option<usize>),
    /// The preview with other luck.
    OtherLuck,
    /// Plays on from the turn one looks at.
    PlayOn,
    /// Looks at what this part hangs together with: its name, "moment:post"; none: at everything.
    Node(Option<String>),
    /// Finds out whether everything can come about.
    Reach,
    /// Reckons whether the case teaches what it means to.
    Balance,
    /// Breaks off what is being reckoned.
    Cancel,
    /// Shows how this part, by its place among all, comes about.
    Witness(usize),
}

/// A choice at the workbench.
fn choice(label: impl Into<String>, bench: Bench) -> Choice {
    Choice::new(label, Action::Go(Goto::Workbench(bench)))
}

/// A case being written, as the workbench knows it.
#[derive(Debug, Clone, Copy)]
pub struct Writing<'a> {
    /// Its file and its text.
    pub manuscript: &'a Manuscript,
    /// The text with its places, as far as it was read; none: not yet.
    pub tree: Option<&'a Tree>,
    /// The part one fills in.
    pub place: &'a [String],
    /// What was added last.
    pub added: Option<&'a [String]>,
    /// How often a part was gone to.
    pub visits: u32,
    /// The line from which the text can't be read.
    pub unreadable: Option<u32>,
    /// There was a text that could be read.
    pub readable: bool,
    /// Something can be taken back.
    pub undoes: bool,
    /// Something can be done again.
    pub redoes: bool,
    /// How the file stands to it.
    pub disk: Disk,
    /// What was not saved the last time was taken up again.
    pub taken_up: bool,
    /// What there is to say of the text; of an earlier one while it is being read.
    pub study: Option<&'a Study>,
    /// The case, of the last text that had no errors.
    pub sound: Option<&'a Source>,
    /// How colleagues play that case.
    pub rehearsal: Option<&'a Rehearsal>,
    /// The turn of it one looks at.
    pub turn: u8,
    /// What became otherwise in it by the last change.
    pub changed: &'a [Change],
    /// The part of the graph one looks at, by name.
    pub node: Option<&'a str>,
    /// What is being reckoned, or was.
    pub reckoning: &'a Reckoned,
}

/// A case being written.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkbenchView {
    /// Title of the case, or the name of its file.
    pub heading: String,
    /// The file.
    pub file: String,
    /// Whether everything is saved.
    pub state: String,
    /// Saves.
    pub save: Choice,
    /// Takes back what was changed last, and does it again.
    pub steps: [Choice; 2],
    /// Back to the other cases.
    pub back: Choice,
    /// Something about the file, with what can be done about it.
    pub notice: Option<Notice>,
    /// What a screen reader calls the text.
    pub text_name: String,
    /// Names of the tabs: the text, fields, problems, preview, graph, reckoning.
    pub tabs: [String; 6],
    /// Where the text is marked.
    pub marks: Vec<Mark>,
    /// A part of it, to fill in.
    pub fields: FieldsView,
    /// What is wrong.
    pub problems: ProblemsView,
    /// How it plays.
    pub preview: PreviewView,
    /// How it hangs together.
    pub graph: GraphView,
    /// What many plays say.
    pub reckoning: ReckoningView,
}

/// Something about the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// What is so.
    pub text: String,
    /// What can be done about it.
    pub choices: Vec<Choice>,
    /// Something has to be done about it.
    pub urgent: bool,
}

/// The workbench with a case on it.
pub fn workbench_view(words: &Words, writing: &Writing<'_>) -> WorkbenchView {
    let manuscript = writing.manuscript;
    let changed = manuscript.is_changed();
    let found = writing.study.map_or(0, |study| study.found.len());
    WorkbenchView {
        heading: heading(words, writing),
        file: manuscript.path().display().to_string(),
        state: words.text(if changed {
            WORKBENCH_UNSAVED
        } else {
            WORKBENCH_SAVED
        }),
        save: choice(words.text(WORKBENCH_SAVE), Bench::Save).blocked(match writing.disk {
            // What is to be done about it stands above the text.
            Disk::Both => Some(words.text(WORKBENCH_UNSAVED)),
            Disk::Same | Disk::Taken | Disk::Gone => (!changed).then(|| words.text(WORKBENCH_SAVED)),
        }),
        steps: [
            choice(words.text(WORKBENCH_UNDO), Bench::Undo)
                .blocked((!writing.undoes).then(|| words.text(WORKBENCH_UNDO_NOTHING))),
            choice(words.text(WORKBENCH_REDO), Bench::Redo)
                .blocked((!writing.redoes).then(|| words.text(WORKBENCH_UNDO_NOTHING))),
        ],
        back: choice(words.text(WORKBENCH_BACK), Bench::Shelf),
        notice: notice(words, writing),
        text_name: words.text(WORKBENCH_TEXT_NAME),
        tabs: [
            words.text(WORKBENCH_TEXT),
            words.text(WORKBENCH_FIELDS),
            words.about(WORKBENCH_PROBLEMS, "count", found.to_string()),
            words.text(WORKBENCH_PREVIEW),
            words.text(WORKBENCH_GRAPH),
            words.text(WORKBENCH_RECKON),
        ],
        marks: problems::marks(words, writing),
        fields: fields::fields(words, writing),
        problems: problems::problems(words, writing),
        preview: preview::preview(words, writing),
        graph: graph::graph(words, writing),
        reckoning: reckoning::reckoning(words, writing),
    }
}

/// The title as it is written; the name of the file where there is none yet.
fn heading(words: &Words, writing: &Writing<'_>) -> String {
    let title = writing
        .sound
        .map(|source| words.case(&source.world.title).to_owned());
    title.filter(|title| !title.is_empty()).unwrap_or_else(|| {
        let path = writing.manuscript.path();
        let folder = path.parent().and_then(|folder| folder.file_name());
        folder.unwrap_or_default().to_string_lossy().into_owned()
    })
}

fn notice(words: &Words, writing: &Writing<'_>) -> Option<Notice> {
    let file = writing.manuscript.path().display().to_string();
    let about = |key| words.about(key, "file", file.clone());
    let seen = || vec![choice(words.text(WORKBENCH_SEEN), Bench::Seen)];
    let (text, choices) = match writing.disk {
        Disk::Both => (
            about(WORKBENCH_BOTH),
            vec![
                choice(words.text(WORKBENCH_SAVE_OVER), Bench::SaveOver),
                choice(words.text(WORKBENCH_TAKE_DISK), Bench::TakeDisk),
            ],
        ),
        Disk::Gone => (
            about(WORKBENCH_GONE),
            vec![choice(words.text(WORKBENCH_PUT_BACK), Bench::SaveOver)],
        ),
        Disk::Taken => (about(WORKBENCH_TAKEN), seen()),
        Disk::Same if writing.taken_up => {
            let back = choice(words.text(WORKBENCH_TO_SAVED), Bench::TakeDisk);
            (words.text(WORKBENCH_TAKEN_UP), [seen(), vec![back]].concat())
        }
        Disk::Same => return None,
    };
    Some(Notice {
        text,
        choices,
        urgent: matches!(writing.disk, Disk::Both | Disk::Gone),
    })
}
