//! Tests of the panels and of the window's logic, without a display. Run with `cargo test --test app`.

#![expect(clippy::expect_used, reason = "a test fails loudly")]

mod logic;
mod long_use;
mod panels;
mod scene;
mod screens;
mod steady;
mod walker;
mod workbench;
