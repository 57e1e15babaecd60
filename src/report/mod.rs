//! A session or a class for people outside the game: pages to print and to hand out. Writing them to a file is for `cli`.

mod html;
mod role_cards;

pub use role_cards::role_cards;
