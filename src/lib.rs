//! Samenspel: a training game for interprofessional work around one family's table.

pub mod cli;
pub mod engine;
pub mod feedback;
#[cfg(feature = "game")]
pub mod game;
pub mod lab;
#[cfg(feature = "panels")]
pub mod panels;
pub mod report;
pub mod scenario;
pub mod seats;
pub mod session;
pub mod view;
pub mod words;
