//! The panels: what each screen shows beside the scene, drawn with egui from a view, giving back actions.
//! They know no rule, no file and no Bevy.

pub mod briefing;
pub mod debrief;
mod hand;
pub mod library;
pub mod over;
pub mod seats;
pub mod settings;
pub mod table;
pub mod theme;
pub mod title;
pub mod widgets;

pub use hand::Draft;
