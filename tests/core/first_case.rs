//! The case that lecturers begin with: nothing is wrong with it, and it teaches what it should.

use samenspel::engine::state::Seed;
use samenspel::lab::{Measure, all_alike, outcome};
use samenspel::seats::Temper;
use samenspel::session::Source;
use std::path::Path;

#[test]
fn nothing_is_wrong_with_it_and_attuned_play_does_better() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/first-case");
    let found = Source::examine(&folder.join("case.ron"))
        .expect("the file can be read")
        .found;
    assert!(found.is_empty(), "{found:?}");
    let source = Source::read(&folder).expect("the case can be played");
    let left = |temper| {
        let table = all_alike(&source.world, temper);
        let all =
            (1..=10).map(|seed| outcome(&source.world, Seed(seed), &table).expect("it plays to an end"));
        all.map(|outcome| outcome.figure(Measure::SeverityLeft))
            .sum::<u32>()
    };
    let attuned = left(Temper::Attuned);
    assert!(attuned < left(Temper::Nothing));
    assert!(attuned < left(Temper::EverythingAtOnce));
}
