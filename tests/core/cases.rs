//! The worlds that tests play in.

use samenspel::scenario::disciplines::Disciplines;
use samenspel::scenario::model::Case;
use samenspel::scenario::{Rules, World, compile, dialect};

/// The shipped case, compiled with the shipped rules and disciplines.
#[track_caller]
pub fn el_amrani() -> World {
    let case: Case = dialect()
        .from_str(include_str!("../../scenarios/el-amrani/case.ron"))
        .expect("the shipped case reads");
    let rules: Rules = dialect()
        .from_str(include_str!("../../assets/rules.ron"))
        .expect("the shipped rules read");
    let disciplines: Disciplines = dialect()
        .from_str(include_str!("../../assets/disciplines.ron"))
        .expect("the shipped disciplines read");
    compile(&case, &rules, &disciplines).expect("the shipped case compiles")
}
