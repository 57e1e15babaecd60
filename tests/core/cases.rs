//! The worlds that tests play in.

use samenspel::scenario::disciplines::Disciplines;
use samenspel::scenario::model::Case;
use samenspel::scenario::{Rules, World, compile, dialect};

/// The shipped case.
#[track_caller]
pub fn el_amrani() -> World {
    world(include_str!("../../scenarios/el-amrani/case.ron"))
}

/// A small family for tests of the rules.
#[track_caller]
pub fn small() -> World {
    world(include_str!("../fixtures/small/case.ron"))
}

/// A case compiled with the shipped rules and disciplines.
#[track_caller]
pub fn world(case: &str) -> World {
    let case: Case = dialect().from_str(case).expect("the case reads");
    let rules: Rules = dialect()
        .from_str(include_str!("../../assets/rules.ron"))
        .expect("the shipped rules read");
    let disciplines: Disciplines = dialect()
        .from_str(include_str!("../../assets/disciplines.ron"))
        .expect("the shipped disciplines read");
    compile(&case, &rules, &disciplines).expect("the case compiles")
}
