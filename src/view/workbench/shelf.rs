//! Which cases there are to write on, and how one begins another.

use super::{Bench, choice};
use crate::session::{CaseEntry, CaseFault, Origin};
use crate::view::{Action, Choice, Goto};
use crate::words::Words;
use crate::words::screens::key::TO_TITLE;
use crate::words::workbench::key::*;
use std::path::Path;

/// Cases to write on.
#[derive(Debug, Clone, PartialEq)]
pub struct ShelfView {
    /// Heading.
    pub heading: String,
    /// What this is for.
    pub about: String,
    /// Begins a case.
    pub new: Choice,
    /// Where they are.
    pub folder: String,
    /// Opens another folder.
    pub elsewhere: Choice,
    /// Those in the folder.
    pub cases: Vec<WrittenCase>,
    /// There are none.
    pub none: Option<String>,
    /// Above the copies.
    pub copies_heading: String,
    /// Begins with a copy of a case of the game.
    pub copies: Vec<Choice>,
    /// Back to the title.
    pub back: Choice,
}

/// A case in the folder.
#[derive(Debug, Clone, PartialEq)]
pub struct WrittenCase {
    /// Title, or its name.
    pub title: String,
    /// Whether it can be played.
    pub state: String,
    /// The file.
    pub file: String,
    /// Writes on it.
    pub open: Choice,
}

/// The cases of the folder `folder`, among all `cases` there are; `has_draft`: whether something of the case in a file was not
/// saved.
pub fn shelf_view(
    words: &Words,
    cases: &[CaseEntry],
    folder: &str,
    has_draft: impl Fn(&Path) -> bool,
) -> ShelfView {
    let own = cases.iter().filter_map(|entry| match &entry.origin {
        Origin::File(path) => Some((entry, path)),
        Origin::Shipped | Origin::Journal => None,
    });
    let own: Vec<WrittenCase> = own
        .map(|(entry, path)| {
            let title = entry
                .case
                .as_ref()
                .map_or(entry.id.as_str(), |source| words.case(&source.world.title));
            let named = [("title", title.into()), ("name", entry.id.clone().into())];
            let state = match &entry.case {
                Ok(_) => words.text(WORKBENCH_PLAYABLE),
                Err(CaseFault::Wrong { found, .. }) => {
                    let errors = found.iter().filter(|found| found.is_error()).count();
                    words.counted(WORKBENCH_ERRORS, u16::try_from(errors).unwrap_or(u16::MAX))
                }
                Err(fault) => crate::view::faults::case_fault(words, fault),
            };
            WrittenCase {
                title: title.to_owned(),
                state: if has_draft(path) {
                    format!("{state} · {}", words.text(WORKBENCH_DRAFT))
                } else {
                    state
                },
                file: path.display().to_string(),
                open: choice(words.say(WORKBENCH_EDIT, &named), Bench::Open(path.clone())),
            }
        })
        .collect();
    let copies = cases.iter().filter(|entry| entry.origin == Origin::Shipped);
    ShelfView {
        heading: words.text(WORKBENCH_HEADING),
        about: words.text(WORKBENCH_ABOUT),
        new: choice(words.text(WORKBENCH_NEW), Bench::New(String::new()))
            .note(words.text(WORKBENCH_NEW_ABOUT))
            .ask_line(words.text(WORKBENCH_NEW_ASK), true),
        folder: words.about(WORKBENCH_FOLDER, "folder", folder.to_owned()),
        elsewhere: choice(words.text(WORKBENCH_ELSEWHERE), Bench::Folder(Default::default()))
            .ask_line(words.text(WORKBENCH_ELSEWHERE_ASK), false),
        none: own.is_empty().then(|| words.text(WORKBENCH_NONE)),
        cases: own,
        copies_heading: words.text(WORKBENCH_COPIES),
        copies: copies
            .filter_map(|entry| {
                let title = words.case(&entry.case.as_ref().ok()?.world.title);
                let label = words.about(WORKBENCH_COPY, "title", title.to_owned());
                Some(choice(label, Bench::Copy(entry.id.clone())))
            })
            .collect(),
        back: Choice::new(words.text(TO_TITLE), Action::Go(Goto::Title)),
    }
}
