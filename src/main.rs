//! Starts Samenspel.

fn main() {}
