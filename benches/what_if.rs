//! How long the turning points of a finished play take: `cargo bench --no-default-features`.

#![expect(clippy::expect_used, reason = "a benchmark fails loudly")]

use samenspel::engine::state::Seed;
use samenspel::lab::{Decided, all_alike, auto, turning_points};
use samenspel::scenario::ids::SeatSet;
use samenspel::seats::Temper;
use samenspel::session::Source;

fn main() {
    divan::main();
}

/// Eight turns of four seats, every decision of every seat replaced by each alternative.
#[divan::bench(args = ["attuned", "rescuer", "random"])]
fn turning_points_of_a_whole_play(bencher: divan::Bencher, temper: &str) {
    let source = Source::shipped("el-amrani").expect("the shipped case");
    let world = &source.world;
    let temper = Temper::from_name(temper).expect("a temper");
    let played = auto(world, Seed(5), &all_alike(world, temper)).expect("it plays to an end");
    let decided = Decided {
        seed: Seed(5),
        persons: SeatSet::NONE,
        commands: played.commands.clone(),
    };
    bencher.bench_local(|| turning_points(world, &decided, played.events.iter()));
}
