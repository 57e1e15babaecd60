//! What is said when a case is begun at the workbench.

use crate::words::Words;
use crate::words::cli::key::CLI_REACH_BECAUSE;
use crate::words::workbench::key::*;

/// The name of the family of a new case, until its author chooses another.
pub fn new_family(words: &Words) -> String {
    words.text(WORKBENCH_NEW_FAMILY)
}

/// That a title can't be made into the name of a folder.
pub fn no_name(words: &Words, title: &str) -> String {
    words.about(WORKBENCH_NEW_NONE, "title", title.to_owned())
}

/// That a folder of cases is none.
pub fn no_cases_folder(words: &Words, folder: &str) -> String {
    words.about(WORKBENCH_NO_FOLDER, "folder", folder.to_owned())
}

/// The reason that stands beside decisions of a witness.
pub fn because(words: &Words) -> String {
    words.text(CLI_REACH_BECAUSE)
}
