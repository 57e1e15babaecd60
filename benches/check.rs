//! How long `check` takes, beside `ron` alone on the same text: `cargo bench --no-default-features --bench check`. It has to
//! stay about linear in the number of moments, and well under a tenth of a second for all shipped cases together.

#![expect(clippy::expect_used, reason = "a benchmark fails loudly")]

use samenspel::scenario::disciplines::Disciplines;
use samenspel::scenario::model::Case;
use samenspel::scenario::{Rules, check_parsed, dialect, parse};

fn main() {
    divan::main();
}

const SHIPPED: [&str; 6] = [
    include_str!("../scenarios/verhoef/case.ron"),
    include_str!("../scenarios/de-wit/case.ron"),
    include_str!("../scenarios/el-amrani/case.ron"),
    include_str!("../scenarios/bakker/case.ron"),
    include_str!("../scenarios/visser-kaya/case.ron"),
    include_str!("../scenarios/tesfay/case.ron"),
];

fn in_force() -> (Rules, Disciplines) {
    let rules = dialect()
        .from_str(include_str!("../assets/rules.ron"))
        .expect("the rules");
    let disciplines = dialect()
        .from_str(include_str!("../assets/disciplines.ron"))
        .expect("the disciplines");
    (rules, disciplines)
}

/// The case that has everything once, with so many moments of four options.
fn with_moments(count: usize) -> String {
    let everything = include_str!("../assets/everything/case.ron");
    let list = "    moments: [\n";
    let mut moments = String::from(list);
    for nth in 0..count {
        let from = nth % 6 + 1;
        moments.push_str(&format!(
            "        (id: \"m{nth}\", turns: ({from}, 6), when: SeverityAtLeast(\"debts\", 20), title: \"Moment {nth}\", text: \"There is a letter on the table. Nobody opens it. What do you do?\", options: [\n"
        ));
        for option in ["leave", "open", "ask", "wait"] {
            moments.push_str(&format!(
                "            (id: \"{option}\", text: \"You {option}, and say so.\", note: \"costs an evening\", effects: [Severity(\"debts\", -2), Trust(\"ans\", Chooser, 1)]),\n"
            ));
        }
        moments.push_str("        ], default: \"leave\", expert: \"It depends on what she wants.\", sources: [\"book\"]),\n");
    }
    everything.replacen(list, &moments, 1)
}

#[divan::bench]
fn check_of_all_shipped_cases(bencher: divan::Bencher) {
    let (rules, disciplines) = in_force();
    bencher.bench_local(|| {
        let found = SHIPPED.map(|case| check_parsed(&parse(case), &rules, &disciplines).len());
        assert_eq!(found, [0; SHIPPED.len()], "nothing is wrong with them");
    });
}

#[divan::bench]
fn ron_alone_of_all_shipped_cases(bencher: divan::Bencher) {
    bencher.bench_local(|| SHIPPED.map(|case| dialect().from_str::<Case>(case).expect("it reads").turns));
}

#[divan::bench(args = [20, 200, 2000])]
fn check_of_so_many_moments(bencher: divan::Bencher, moments: usize) {
    let (rules, disciplines) = in_force();
    let case = with_moments(moments);
    bencher.bench_local(|| {
        let found = check_parsed(&parse(&case), &rules, &disciplines);
        assert!(found.iter().all(|told| !told.is_error()), "{found:?}");
        found.len()
    });
}

#[divan::bench(args = [20, 200, 2000])]
fn ron_alone_of_so_many_moments(bencher: divan::Bencher, moments: usize) {
    let case = with_moments(moments);
    bencher.bench_local(|| dialect().from_str::<Case>(&case).expect("it reads").moments.len());
}
