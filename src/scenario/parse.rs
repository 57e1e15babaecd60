//! From the text of a file to a case, with everything that is wrong on the way. Reading the file is the caller's:
//! read at most [`LARGEST`] bytes and one more.

use super::diagnostic::{Diagnostic, Instead, Problem};
use super::model::{Case, FORMAT};
use super::tree::{Kind, Node, NodeId, Tree, grow, grow_each, read};
use serde::de::DeserializeOwned;

/// Bytes in a file that is read at most: 2 MiB, some forty times the longest case.
pub const LARGEST: usize = 2 * 1024 * 1024;

/// Messages about one file at most: what comes after so many is no help.
const ENOUGH: usize = 50;

/// What was read of a case.
#[derive(Debug)]
pub struct Parsed {
    /// The text with its positions, sound or not.
    pub tree: Tree,
    /// The case; only when there are no errors.
    pub case: Option<Case>,
    /// What is wrong with the text and its shape, in the order of the text. `check` looks at what it says.
    pub diagnostics: Vec<Diagnostic>,
    /// Of a text that is wrong: the case without the parts that are, and the tree of just that, so that what it
    /// says can be checked too.
    pub(crate) sound_part: Option<(Tree, Case)>,
}

/// Reads a case from its text.
pub fn parse(source: &str) -> Parsed {
    let mut reading = read_ron::<Case>(source);
    if let Some(other) = other_format(&reading.tree) {
        // Of another format everything else may be different: nothing more is said.
        reading.diagnostics = vec![other];
        reading.value = None;
        reading.sound_part = None;
    }
    reading.into()
}

fn other_format(tree: &Tree) -> Option<Diagnostic> {
    let place = tree.locate(&["format"])?;
    match tree.node(place).kind {
        Kind::Number(found) if !(1..=i128::from(FORMAT)).contains(&found) => {
            let newest = FORMAT;
            Some(Diagnostic::at(
                tree.span(place),
                Problem::Format { found, newest },
            ))
        }
        _ => None,
    }
}

/// Reads a case from the bytes of a file, which may be anything.
pub fn parse_bytes(bytes: &[u8]) -> Parsed {
    match text_of(bytes) {
        Ok(source) => parse(source),
        Err(diagnostic) => refused(diagnostic).into(),
    }
}

fn text_of(bytes: &[u8]) -> Result<&str, Diagnostic> {
    if bytes.len() > LARGEST {
        return Err(Diagnostic::of_file(too_large()));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| no_text_after(bytes, error.valid_up_to()))?;
    match text.find('\0') {
        Some(at) => Err(no_text_after(bytes, at)),
        None => Ok(text),
    }
}

/// What follows the first `sound` bytes is no text.
fn no_text_after(bytes: &[u8], sound: usize) -> Diagnostic {
    let before = String::from_utf8_lossy(bytes.get(..sound).unwrap_or_default());
    let (tree, _) = grow(&before);
    Diagnostic::at(tree.span_of(before.len(), before.len()), Problem::NotText)
}

fn too_large() -> Problem {
    Problem::TooLarge {
        mebibytes: LARGEST / (1024 * 1024),
    }
}

fn refused<T>(diagnostic: Diagnostic) -> Reading<T> {
    Reading {
        tree: grow("").0,
        value: None,
        diagnostics: vec![diagnostic],
        sound_part: None,
    }
}

impl From<Reading<Case>> for Parsed {
    fn from(reading: Reading<Case>) -> Parsed {
        Parsed {
            tree: reading.tree,
            case: reading.value,
            diagnostics: reading.diagnostics,
            sound_part: reading.sound_part,
        }
    }
}

/// What was read of any file in RON.
pub(super) struct Reading<T> {
    pub(super) tree: Tree,
    pub(super) value: Option<T>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) sound_part: Option<(Tree, T)>,
}

/// Reads a value from a text in RON. `ron` decides whether the text is one; when it isn't, the tree says where
/// and why.
pub(super) fn read_ron<T: DeserializeOwned>(source: &str) -> Reading<T> {
    if source.len() > LARGEST {
        return refused(Diagnostic::of_file(too_large()));
    }
    let text = source.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return refused(Diagnostic::of_file(Problem::Empty));
    }
    let (tree, faults) = grow(source);
    let error = match super::dialect().from_str::<T>(text) {
        Ok(value) if faults.iter().all(|fault| fault.problem != Problem::Extension) => {
            return Reading {
                tree,
                value: Some(value),
                diagnostics: Vec::new(),
                sound_part: None,
            };
        }
        Ok(_) => None,
        Err(error) => Some(error),
    };
    let told = |(tree, mut diagnostics): (Tree, Vec<Diagnostic>)| {
        let sound_part = explain::<T>(&tree, &mut diagnostics);
        diagnostics.retain(of_their_own(&diagnostics));
        (tree, diagnostics, sound_part)
    };
    // Where the brackets don't match, there is more than one way to read on: the one that explains most with
    // least is the one to tell.
    let manners = if faults.is_empty() {
        vec![(tree, faults)]
    } else {
        grow_each(source)
    };
    let best = manners
        .into_iter()
        .map(told)
        .min_by_key(|(_, diagnostics, sound_part)| (sound_part.is_none(), diagnostics.len()));
    let Some((tree, mut diagnostics, sound_part)) = best else {
        return refused(Diagnostic::of_file(Problem::Empty));
    };
    if let (true, Some(error)) = (diagnostics.is_empty(), error) {
        diagnostics.push(in_rons_words(source, &tree, &error));
    }
    in_order(&mut diagnostics);
    Reading {
        tree,
        value: None,
        diagnostics,
        sound_part,
    }
}

/// Puts diagnostics in the order of the text, those about the whole file first, each once.
pub(super) fn in_order(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by_key(|diagnostic| (diagnostic.span.map(|span| span.start), diagnostic.code()));
    diagnostics.dedup();
}

/// Tells everything that is wrong with the shape of a tree: mends what was clearly meant, takes out what else is
/// wrong and reads again, until what is left is sound or nothing can be missed.
fn explain<T: DeserializeOwned>(tree: &Tree, diagnostics: &mut Vec<Diagnostic>) -> Option<(Tree, T)> {
    let mut left = tree.clone();
    let mut taken: Vec<(NodeId, String)> = Vec::new();
    let told = Told::of(diagnostics);
    while diagnostics.len() < ENOUGH {
        let wrong = match read::<T>(&left) {
            Ok(value) => return Some((left, value)),
            Err(wrong) => wrong,
        };
        let node = wrong.node.unwrap_or(left.root());
        let follows = |problem: &Problem| {
            matches!(problem, Problem::MissingField { field }
                if taken.iter().any(|(group, name)| *group == node && name == field))
        };
        if let (Some(Problem::UnknownField { meant: None, .. }), Some(name)) = (&wrong.problem, wrong.name)
            && stands_for_nothing(&left, node, name, diagnostics)
        {
            taken.extend(left.prune(node)?);
            continue;
        }
        let mended = match (&wrong.problem, wrong.name) {
            (
                Some(Problem::UnknownField {
                    meant: Some(meant), ..
                }),
                Some((start, _)),
            ) => left.rename(node, start, meant),
            (
                Some(Problem::UnknownWord {
                    meant: Some(meant), ..
                }),
                _,
            ) => left.respell(node, meant),
            // What else is to be said of the number stands at its place, with the range of the field.
            (Some(Problem::NumberTooBig { high, .. }), _) => left.replace_number(node, *high),
            _ => false,
        };
        let caused = |problem: &Problem| told.causes(problem, &left, node, wrong.name);
        if let Some(problem) = wrong
            .problem
            .filter(|problem| !follows(problem) && !caused(problem))
        {
            let span = match wrong.name {
                Some((start, end)) => left.span_of(start, end),
                None => left.head(node),
            };
            diagnostics.push(Diagnostic::at(span, problem));
        }
        if mended {
            continue;
        }
        taken.extend(left.prune(node)?);
    }
    None
}

/// Which of these are not caused by brackets that don't match: those may end the case too early, or leave a group where
/// a field is expected.
fn of_their_own(diagnostics: &[Diagnostic]) -> impl Fn(&Diagnostic) -> bool + use<> {
    let unclosed = |told: &Diagnostic| {
        matches!(
            told.problem,
            Problem::Unclosed { .. } | Problem::WrongClose { .. }
        )
    };
    let others = |told: &Diagnostic| {
        matches!(
            told.problem,
            Problem::NeverOpened { .. } | Problem::MissingOpen { .. }
        )
    };
    let some_unclosed = diagnostics.iter().any(unclosed);
    let some = some_unclosed || diagnostics.iter().any(others);
    move |told| match &told.problem {
        Problem::AfterEnd => !some_unclosed,
        Problem::Unexpected {
            found,
            instead: Instead::Unknown,
        } => !(some && found.starts_with(['(', '['])),
        _ => true,
    }
}

/// Whether what looked like an unknown field is no field at all: words without a colon, or a note with one. Then that is
/// what is told.
fn stands_for_nothing(
    tree: &Tree,
    value: NodeId,
    (start, end): (usize, usize),
    diagnostics: &mut [Diagnostic],
) -> bool {
    let value = tree.node(value).start;
    for earlier in diagnostics {
        let Some(span) = earlier.span else { continue };
        let end = match earlier.problem {
            Problem::MissingColon { .. } if span.start == start => end,
            Problem::LooseWords { mark: None, .. } if span.start == value => span.end,
            _ => continue,
        };
        let words = tree.source().get(start..end).unwrap_or("").to_owned();
        earlier.span = Some(tree.span_of(start, end));
        earlier.problem = Problem::LooseWords { words, mark: None };
        return true;
    }
    false
}

/// What is told of brackets and loose words, and so need not be told again by what it causes.
struct Told {
    /// Where brackets don't match.
    brackets: Vec<usize>,
    /// Where something stands that is no value.
    starts: Vec<usize>,
    /// Where something ends that was closed by a bracket of another kind.
    ends: Vec<usize>,
}

impl Told {
    fn of(diagnostics: &[Diagnostic]) -> Told {
        let places = |is_it: fn(&Problem) -> bool, end: bool| {
            let those = diagnostics.iter().filter(|told| is_it(&told.problem));
            those
                .filter_map(|told| told.span)
                .map(|span| if end { span.end } else { span.start })
                .collect()
        };
        Told {
            brackets: places(
                |problem| {
                    matches!(
                        problem,
                        Problem::Unclosed { .. }
                            | Problem::NeverOpened { .. }
                            | Problem::MissingOpen { .. }
                            | Problem::WrongClose { .. }
                            | Problem::UnclosedText
                            | Problem::UnclosedComment
                            | Problem::TooDeep { .. }
                    )
                },
                false,
            ),
            starts: places(
                |problem| matches!(problem, Problem::Unexpected { .. } | Problem::LooseWords { .. }),
                false,
            ),
            ends: places(|problem| matches!(problem, Problem::WrongClose { .. }), true),
        }
    }

    fn causes(&self, problem: &Problem, tree: &Tree, node: NodeId, name: Option<(usize, usize)>) -> bool {
        let at = tree.node(node);
        let broken = |group: &Node, to: usize| {
            self.brackets
                .iter()
                .any(|bracket| (group.start..=to).contains(bracket))
        };
        match (problem, name) {
            (Problem::MissingField { .. }, _) => broken(at, at.end),
            (Problem::UnknownField { meant, .. }, Some((start, _))) => {
                let moved = || at.parent.is_some_and(|group| broken(tree.node(group), start));
                self.starts.contains(&start) || (meant.is_none() && moved())
            }
            (Problem::WrongKind { .. } | Problem::WrongCount { .. }, _) => {
                self.starts.contains(&at.start) || self.ends.contains(&at.end) || broken(at, at.end)
            }
            _ => false,
        }
    }
}

/// What `ron` says, where the tree finds nothing wrong.
fn in_rons_words(source: &str, tree: &Tree, error: &ron::error::SpannedError) -> Diagnostic {
    let problem = match &error.code {
        ron::Error::ExceededRecursionLimit => Problem::TooDeep {
            limit: super::tree::DEEPEST,
        },
        code => Problem::Unreadable {
            words: code.to_string(),
        },
    };
    let (line, column) = (error.span.start.line, error.span.start.col);
    let line_start: usize = source
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let text = source.get(line_start..).unwrap_or("");
    let within = text
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(text.len(), |(at, _)| at);
    let start = (line_start + within).min(source.len());
    Diagnostic::at(tree.span_of(start, start), problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = include_str!("../../assets/everything/case.ron");

    /// What is told of the case with one text put in the place of another, as `line:column code`.
    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        assert!(SOUND.contains(from), "the case has no {from}");
        told(&SOUND.replacen(from, to, 1), expected);
    }

    #[track_caller]
    fn told(source: &str, expected: &[&str]) {
        let parsed = parse(source);
        let found: Vec<String> = parsed
            .diagnostics
            .iter()
            .map(|diagnostic| match diagnostic.span {
                Some(span) => format!("{}:{} {}", span.line, span.column, diagnostic.code().as_str()),
                None => diagnostic.code().as_str().to_owned(),
            })
            .collect();
        assert_eq!(found, expected, "{:#?}", parsed.diagnostics);
        assert_eq!(parsed.case.is_some(), expected.is_empty());
    }

    #[test]
    fn a_sound_case_reads() {
        told(SOUND, &[]);
        told(&format!("\u{feff}{SOUND}"), &[]);
        told(&SOUND.replace('\n', "\r\n"), &[]);
    }

    #[test]
    fn fields_and_words_that_do_not_exist() {
        check("severity: 60", "severty: 60", &["23:59 E022"]);
        check("domain: Finances", "domain: Finance", &["23:49 E024"]);
        check("    turns: 6,", "", &["1:1 E023"]);
        check("trust: 4), WithFamily", "rust: 4), WithFamily", &["29:169 E022"]);
        check("Later(turns: 2", "Later(turn: 2", &["46:23 E022"]);
    }

    #[test]
    fn a_bracket_too_many_hides_nothing_of_what_follows() {
        check("    needs: [", "        ),\n    needs: [", &["21:9 E013"]);
        check("turns: 6,", "turns: 6, colour: \"red\",", &["7:15 E022"]);
    }

    #[test]
    fn values_of_another_kind() {
        check("severity: 60", "severity: \"60\"", &["23:69 E025"]);
        check("severity: 60", "severity: 600", &["23:69 E026"]);
        check("severity: 60", "severity: 6.5", &["23:69 E025"]);
        check("turns: (1, 3)", "turns: (1, 3, 5)", &["39:23 E027"]);
        check("carer: true", "carer: yes", &["17:84 E025"]);
    }

    /// What is told to write instead, of the case with one text put in the place of another.
    #[track_caller]
    fn told_to_write(from: &str, to: &str, expected: &str) {
        assert!(SOUND.contains(from), "the case has no {from}");
        let found = parse(&SOUND.replacen(from, to, 1)).diagnostics;
        match found.as_slice() {
            [
                Diagnostic {
                    problem:
                        Problem::WrongKind {
                            write: Some(write), ..
                        },
                    ..
                },
            ] => assert_eq!(write, expected),
            _ => panic!("{to}: {found:#?}"),
        }
    }

    #[test]
    fn a_value_of_another_kind_comes_with_what_to_write() {
        for turns in [
            "4-6",
            "4,6",
            "4.6",
            "4..6",
            "[4, 6]",
            "(from: 4, to: 6)",
            "(4-6)",
            "4\u{2013}6",
        ] {
            told_to_write("turns: (4, 6)", &format!("turns: {turns}"), "(4, 6)");
        }
        told_to_write("turns: (4, 6)", "turns: 4", "(4, 4)");
        told_to_write("severity: 60", "severity: \"60\"", "60");
        told_to_write("carer: true", "carer: True", "true");
        told_to_write("carer: true", "carer: nee", "false");
        told_to_write("touches: [\"bo\"]", "touches: \"bo\"", "[\"bo\"]");
        told_to_write("touches: [\"bo\"]", "touches: [bo]", "\"bo\"");
        told_to_write(
            "effects: [Load(\"ans\", 2)]",
            "effects: Load(\"ans\", 2)",
            "[Load(\"ans\", 2)]",
        );
        told_to_write("when: Turn(2, 6)", "when: [Turn(2, 6)]", "All([Turn(2, 6)])");
        told_to_write("when: Turn(2, 6)", "when: (Turn(2, 6))", "Turn(2, 6)");
        told_to_write("domain: Finances", "domain: \"Finances\"", "Finances");
        told_to_write("Chooser", "\"gp\"", "Seat(\"gp\")");
        told_to_write("(day: 2, month: 9)", "2-9", "(day: 2, month: 9)");
        told_to_write("name: \"Bo\"", "name: (nl: \"Bo\", en: \"Bo\")", "\"Bo\"");
    }

    #[test]
    fn what_a_note_or_a_bracket_causes_is_not_told_too() {
        check("severity: 60", "xx, severity: 60", &["23:59 E008"]);
        check("severity: 60", "xx 5, severity: 60", &["23:59 E008"]);
        check("severity: 60", "severty 60", &["23:59 E016", "23:59 E022"]);
        check("severity: 60", "severity", &["23:59 E008"]);
        check("severity: 60", "TODO: nog doen, severity: 60", &["23:59 E008"]);
        check("touches: [\"ans\"]),", "touches: [\"ans\")),", &["23:107 E009"]);
        check("    seats: [", "    seats: (", &["36:5 E009"]);
    }

    #[test]
    fn files_that_are_no_case() {
        told("", &["E003"]);
        told(" \n // \u{feff}\n", &["3:1 E003"]);
        told("(format: 9, nonsense: 1)", &["1:10 E004"]);
        for bytes in [&[0xff, 0xfe, 0x00][..], &b"\x7fELF\0\0"[..]] {
            assert_eq!(parse_bytes(bytes).diagnostics[0].problem, Problem::NotText);
        }
        let large = vec![b' '; LARGEST + 1];
        assert_eq!(parse_bytes(&large).diagnostics[0].code().as_str(), "E001");
    }

    #[test]
    fn several_things_at_once_are_all_told_and_none_is_caused_by_another() {
        let source = SOUND
            .replacen("format: 1,", "format: 1", 1)
            .replacen("severity: 60", "severity: 600", 1)
            .replacen("discipline: \"gp\"", "discipline: gp", 1)
            .replacen("kind: Work", "kind: Wrok", 1)
            .replacen("asks_reason: true", "ask_reason: true", 1);
        let parsed = parse(&source);
        let codes: Vec<&str> = parsed
            .diagnostics
            .iter()
            .map(|found| found.code().as_str())
            .collect();
        assert_eq!(
            codes,
            ["E011", "E024", "E026", "E025", "E022"],
            "{:#?}",
            parsed.diagnostics
        );
    }

    /// `ron` and the tree: what one takes for sound, the other does, and both read the same.
    #[track_caller]
    fn agree(source: &str) {
        let (tree, faults) = grow(source);
        let of_tree = read::<Case>(&tree);
        match crate::scenario::dialect().from_str::<Case>(source) {
            Ok(case) => {
                assert!(faults.is_empty(), "{faults:#?}");
                assert_eq!(of_tree.expect("ron reads it"), case);
            }
            Err(error) => assert!(
                !faults.is_empty() || of_tree.is_err(),
                "only ron refuses this: {error}\n{source}"
            ),
        }
    }

    #[test]
    fn the_tree_and_ron_agree_on_the_shipped_cases() {
        agree(include_str!("../../scenarios/el-amrani/case.ron"));
        agree(include_str!("../../scenarios/verhoef/case.ron"));
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

        #[test]
        fn the_tree_and_ron_agree_on_damaged_texts(
            at in 0usize..SOUND.len(),
            length in 0usize..4,
            put in "[()\\[\\],:\"' a1-]{0,2}",
        ) {
            if let (Some(before), Some(after)) = (SOUND.get(..at), SOUND.get(at + length..)) {
                agree(&format!("{before}{put}{after}"));
            }
        }
    }
}
