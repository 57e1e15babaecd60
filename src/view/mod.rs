//! What each screen shows, as plain worded data, one file per screen, and what pressing something does.
//! Text play and the window are drawn from exactly these; nothing here draws, reads a file or knows a clock.

#![deny(clippy::float_arithmetic)]

mod action;
mod balance;
mod briefing;
pub mod debrief;
mod diary;
mod excerpt;
pub mod faults;
mod library;
mod likeness;
pub mod look_back;
mod over;
mod reach;
mod seats;
mod settings;
mod statement;
pub mod table;
mod title;
mod tour;
pub mod workbench;

pub use action::{Action, Ask, Choice, Goto, Move, Outlook, Pause, Sitter, Telling};
pub use balance::{Part, balance_parts, measure_name, option_name, seated};
pub use briefing::{BriefingView, briefing_view};
pub use diary::{DiaryBlock, DiaryDay, DiaryView, Mark};
pub use excerpt::{Excerpt, excerpt};
pub use library::{
    CaseCard, LibraryView, SessionCard, delete_question, earlier_turns, edited_case, library_view,
};
pub use likeness::Likeness;
pub use over::{
    On, OverView, cards_saved, copied, debrief_menu, no_folder, not_kept, over_view, preferences_unread,
    unsaved, window_title,
};
pub use reach::{target_kind, target_names, target_text};
pub use seats::{SeatRow, SeatsDraft, SeatsView, seats_view};
pub use settings::{Looks, Setting, SettingsView, Spacing, TextSize, Theme, settings_view, welcome_view};
pub use statement::Statement;
pub use title::{FamilyTable, Household, TitleView, first_case, households, title_view};
pub use tour::{Tour, TourStopped};

pub use crate::scenario::ids::NeedId;
pub use crate::scenario::model::{
    BlockKind, Clothes, ClothesColour, Hair, HairColour, PartOfDay, Portrait, Skin,
};
pub use crate::scenario::text::Language;
pub use crate::words::Words;
