//! A session or a class for people outside the game: pages to print and to hand out. Writing them to a file is for `cli`.

mod graph;
mod html;
mod new_case;
mod reference;
mod role_cards;

pub use graph::graph;
pub use new_case::{MOST_SEATS, NewCase, USUAL_SEATS, USUAL_TURNS, id_of, new_case};
pub use reference::reference;
pub use role_cards::role_cards;
