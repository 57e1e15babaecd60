//! The panels: what each screen shows beside the scene, drawn with egui from a view, giving back actions.
//! They know no rule, no file and no Bevy.

pub mod briefing;
pub mod debrief;
mod diary;
mod hand;
pub mod library;
pub mod over;
pub mod portrait;
mod scene;
pub mod seats;
pub mod settings;
pub mod table;
pub mod theme;
pub mod title;
pub mod widgets;
pub mod workbench;

pub use hand::Draft;
pub use scene::{Lines, MOOD, Place, Places, Scene};

/// Tells a screen reader where one is: as the name of the window, and aloud when it changes. Nothing is seen of it.
pub fn spoken_title(context: &egui::Context, title: &str) {
    context.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
    context.accesskit_node_builder(egui::Id::new("where one is"), |node| {
        node.set_role(egui::accesskit::Role::Status);
        node.set_live(egui::accesskit::Live::Polite);
        node.set_label(title);
    });
}
