//! Tests of everything but the window. Run with `cargo test --no-default-features --test core`.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test fails loudly"
)]

mod cases;
mod choosing;
mod codec;
mod colleagues;
mod command_line;
mod edited_cases;
mod filling_in;
mod first_case;
mod first_play;
mod formats;
mod golden;
mod house;
mod journal;
mod mutilated_cases;
mod play_properties;
mod policies;
mod program;
mod reach;
mod reference;
mod reliability;
mod role_cards;
mod rules_of_play;
mod sessions;
mod stopping;
mod table_pages;
mod tables;
mod text_play;
mod the_set;
mod what_if;
mod what_is_read;
mod who_comes;
mod witnesses;
