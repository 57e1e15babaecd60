//! Cases with lines lost, swapped, doubled, cut off or misspelt: reading never panics, always says what is wrong,
//! says it within the file, and takes no file for sound that `ron` refuses.

use proptest::prelude::*;
use samenspel::scenario::{Parsed, check_parsed, parse, parse_bytes, shipped};

const SHIPPED: &str = include_str!("../../scenarios/el-amrani/case.ron");
const EVERYTHING: &str = include_str!("../../assets/everything/case.ron");

/// One way in which an author's file goes wrong.
#[derive(Debug, Clone)]
enum Damage {
    Drop(usize),
    Swap(usize, usize),
    Double(usize),
    /// Cut a line off after so many characters.
    Cut(usize, usize),
    /// End the file in a line.
    End(usize),
    /// Put something in a line, after so many characters.
    Insert(usize, usize, &'static str),
}

fn damage() -> impl Strategy<Value = Damage> {
    let signs = prop::sample::select(vec![
        "(", ")", "[", "]", "\"", ",", ":", "x", "“", "’", "\\", "/*", "//", "1", "-", "{", "\u{a0}", "#",
        "r#\"", "All([", "Some(",
    ]);
    prop_oneof![
        any::<usize>().prop_map(Damage::Drop),
        any::<(usize, usize)>().prop_map(|(one, other)| Damage::Swap(one, other)),
        any::<usize>().prop_map(Damage::Double),
        any::<(usize, usize)>().prop_map(|(line, after)| Damage::Cut(line, after)),
        any::<usize>().prop_map(Damage::End),
        (any::<usize>(), any::<usize>(), signs)
            .prop_map(|(line, after, sign)| Damage::Insert(line, after, sign)),
    ]
}

fn split(line: &str, after: usize) -> (&str, &str) {
    let places: Vec<usize> = line
        .char_indices()
        .map(|(place, _)| place)
        .chain([line.len()])
        .collect();
    line.split_at(places[after % places.len()])
}

fn mutilate(source: &str, damages: &[Damage]) -> String {
    let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
    for damage in damages {
        let count = lines.len();
        if count == 0 {
            break;
        }
        match *damage {
            Damage::Drop(line) => {
                lines.remove(line % count);
            }
            Damage::Swap(one, other) => lines.swap(one % count, other % count),
            Damage::Double(line) => lines.insert(line % count, lines[line % count].clone()),
            Damage::Cut(line, after) => {
                let line = &mut lines[line % count];
                *line = split(line, after).0.to_owned();
            }
            Damage::End(line) => lines.truncate(line % count),
            Damage::Insert(line, after, sign) => {
                let line = &mut lines[line % count];
                let (before, behind) = split(line, after);
                *line = format!("{before}{sign}{behind}");
            }
        }
    }
    lines.join("\n")
}

#[track_caller]
fn check(source: &str) {
    let parsed: Parsed = parse(source);
    let game = shipped();
    let found = check_parsed(&parsed, &game.rules, &game.disciplines);
    assert_eq!(
        parsed.case.is_none(),
        parsed.diagnostics.iter().any(|told| told.is_error()),
        "either a case or an error"
    );
    for told in &found {
        if let Some(span) = told.span {
            assert!(span.start <= span.end && span.end <= source.len(), "{told:?}");
            assert!(span.line >= 1 && span.column >= 1, "{told:?}");
        }
    }
    let shown: Vec<_> = found
        .iter()
        .map(|told| (told.span.map(|span| span.start), told.code()))
        .collect();
    assert!(shown.is_sorted(), "in the order of the text");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_case_is_read_to_a_verdict(damages in prop::collection::vec(damage(), 1..4)) {
        check(&mutilate(SHIPPED, &damages));
    }

    #[test]
    fn a_short_damaged_case_too(damages in prop::collection::vec(damage(), 1..6)) {
        check(&mutilate(EVERYTHING, &damages));
    }

    #[test]
    fn any_bytes_get_a_verdict(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(parse_bytes(&bytes).case.is_none());
    }

    #[test]
    fn any_brackets_get_a_verdict(text in "[()\\[\\]{},:\"' a1r#/*\\\\\n-]{0,120}") {
        check(&text);
    }
}

/// How many of each: more in the gate's long run.
fn cases() -> u32 {
    if std::env::var_os("SAMENSPEL_LONG").is_some() {
        5000
    } else {
        200
    }
}
