//! Tests of everything but the window. Run with `cargo test --no-default-features --test core`.

mod cases;
mod play_properties;
mod policies;
