//! The real program, run with arguments: what it says, its exit code, and what it leaves alone.

use crate::program;
use samenspel::seats::Temper;
use std::path::Path;

/// Runs it with nothing on standard input, and says exit code, standard output and standard error.
#[track_caller]
fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let told = program::run(folder, arguments, "");
    (told.code, told.out, told.err)
}

/// It finds something wrong: exit code 1, nothing on standard output, one sentence on standard error.
#[track_caller]
fn wrong(folder: &Path, arguments: &[&str], sentence: &str) {
    let (code, out, err) = run(folder, arguments);
    assert_eq!((code, out.as_str()), (1, ""), "{arguments:?}: {err}");
    assert!(err.contains(sentence), "{arguments:?}: {err}");
    assert!(!err.contains("panicked"), "{err}");
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if entry.metadata().expect("about it").len() < 50_000_000 {
            all.push((
                path.display().to_string(),
                std::fs::read(&path).expect("it reads"),
            ));
        }
    }
    all.sort();
    all
}

fn journal(folder: &Path, name: &str, seed: &str) -> Vec<u8> {
    let (code, _, err) = run(folder, &["auto", "el-amrani", "--seed", seed, "--out", name]);
    assert_eq!(code, 0, "{err}");
    std::fs::read(folder.join(name)).expect("the journal")
}

#[test]
fn colleagues_play_and_the_journal_replays() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    journal(here, "demo", "4");
    let (code, out, err) = run(here, &["replay", "demo", "--json"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    let document: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    assert_eq!(document["agrees"], true);
    assert_eq!(document["case"], "el-amrani");
    let hash = document["final_hash"].as_str().expect("a hash").to_owned();
    let (_, out, _) = run(here, &["auto", "el-amrani", "--seed", "4", "--json"]);
    let again: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    assert_eq!(again["final_hash"], hash.as_str());
    let (code, out, _) = run(here, &["replay", "demo"]);
    assert_eq!(code, 0);
    assert!(out.contains(&hash), "{out}");
    wrong(
        here,
        &["auto", "el-amrani", "--out", "demo"],
        "of that name already",
    );
}

#[test]
fn a_journal_is_debriefed_in_words_and_in_figures() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let whole = journal(here, "demo", "4");
    let (code, out, err) = run(here, &["feedback", "demo"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("Samira"), "{out}");
    let (_, dutch, _) = run(here, &["feedback", "demo", "--lang", "nl"]);
    assert_ne!(out, dutch);
    let (code, out, _) = run(here, &["feedback", "demo", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    assert_eq!((code, &document["case"]), (0, &"el-amrani".into()));
    std::fs::write(here.join("half"), &whole[..whole.len() / 2]).expect("written");
    let (code, out, err) = run(here, &["feedback", "half"]);
    assert_eq!(code, 0);
    assert!(err.contains("the last piece") && !out.is_empty(), "{err}");
    wrong(here, &["feedback", "missing"], "it doesn’t exist");
}

#[test]
fn the_library_is_listed_and_a_case_can_be_ones_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let mine = here.join("mine/el-amrani-2");
    std::fs::create_dir_all(&mine).expect("a folder");
    let text = include_str!("../../scenarios/el-amrani/case.ron");
    std::fs::write(mine.join("case.ron"), text).expect("a case");
    std::fs::write(here.join("mine/broken.ron"), "(format: 1,\n id: ").expect("half a case");
    let (code, out, err) = run(here, &["cases", "--cases", "mine"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("el-amrani-2  The bailiff first?"), "{out}");
    assert!(out.contains("el-amrani  The bailiff first?"), "{out}");
    assert!(out.contains("broken"), "{out}");
    let (code, out, _) = run(here, &["cases", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    let cases = document["cases"].as_array().expect("a list");
    let listed: Vec<(&str, u64)> = cases
        .iter()
        .filter_map(|case| Some((case["id"].as_str()?, case["turns"].as_u64()?)))
        .collect();
    assert_eq!(code, 0);
    assert_eq!(
        listed,
        [
            ("verhoef", 4),
            ("de-wit", 8),
            ("el-amrani", 8),
            ("bakker", 8),
            ("visser-kaya", 8),
            ("tesfay", 8)
        ],
        "the case to get to know the game with comes first"
    );
    for name in ["el-amrani-2", "mine/el-amrani-2", "mine/el-amrani-2/case.ron"] {
        let (code, _, err) = run(here, &["auto", name, "--cases", "mine", "--seed", "1"]);
        assert_eq!(code, 0, "{name}: {err}");
    }
    assert!(
        !here.join("data").exists(),
        "listing and trying leaves nothing behind"
    );
}

#[test]
fn role_cards_are_said_or_written_and_no_file_is_replaced_unasked() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let (code, page, err) = run(here, &["cards", "verhoef", "--lang", "nl"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"), "{page}");
    assert!(page.ends_with("</html>\n"), "{page}");
    assert!(page.contains("Gespeeld door:"), "{page}");
    assert!(files(here).is_empty(), "nothing is written unasked");

    let read = || std::fs::read_to_string(here.join("cards.html")).expect("the page");
    let (code, out, err) = run(here, &["cards", "verhoef", "--out", "cards.html"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("cards.html") && out.lines().count() == 1, "{out}");
    let english = read();
    assert!(english.contains("Played by:"), "{english}");
    let dutch = ["cards", "verhoef", "--lang", "nl", "--out", "cards.html"];
    wrong(here, &dutch, "er is al een bestand met die naam");
    wrong(
        here,
        &["cards", "el-amrani", "--out", "cards.html"],
        "Choose another name",
    );
    assert_eq!(read(), english);
    let (code, _, err) = run(here, &[dutch.as_slice(), &["--force"]].concat());
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(read(), page);

    wrong(
        here,
        &["cards", "nope"],
        "There is: verhoef, de-wit, el-amrani, bakker, visser-kaya and tesfay",
    );
    wrong(
        here,
        &["cards", "verhoef", "--out", "no/such/cards.html"],
        "the folder this file should go into doesn’t exist",
    );
    wrong(
        here,
        &["cards", "verhoef", "--out", ".", "--force"],
        "it is a folder",
    );
    assert_eq!(run(here, &["cards", "verhoef", "--force"]).0, 2);
    assert_eq!(run(here, &["cards"]).0, 2);
    let case = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/first-case");
    let (code, page, _) = run(here, &["cards", case]);
    assert_eq!(code, 0);
    assert!(page.contains("Omar Aydin"), "{page}");
}

#[test]
fn a_case_that_is_none_is_told_in_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let case = include_bytes!("../../scenarios/el-amrani/case.ron");
    std::fs::write(here.join("empty.ron"), "").expect("written");
    std::fs::write(here.join("blank.ron"), " \n\n").expect("written");
    std::fs::write(here.join("half.ron"), &case[..case.len() / 2]).expect("written");
    std::fs::write(
        here.join("binary.ron"),
        [b"(\n  ".as_slice(), &[0xff, 0xfe, 0, 1, 2]].concat(),
    )
    .expect("written");
    std::fs::File::create(here.join("huge.ron"))
        .and_then(|file| file.set_len(100 * 1024 * 1024))
        .expect("written");
    let before = files(here);
    wrong(
        here,
        &["auto", "nope"],
        "There is: verhoef, de-wit, el-amrani, bakker, visser-kaya and tesfay",
    );
    wrong(
        here,
        &["auto", "nope.ron"],
        "nope.ron: the case can’t be read: it doesn’t exist",
    );
    wrong(here, &["auto", "../no/such/folder"], "doesn’t exist");
    wrong(here, &["auto", "empty.ron"], "empty.ron");
    wrong(here, &["auto", "blank.ron"], "blank.ron");
    wrong(here, &["auto", "half.ron"], "half.ron:");
    wrong(here, &["auto", "binary.ron"], "binary.ron:2:3");
    wrong(here, &["auto", "huge.ron"], "huge.ron");
    wrong(here, &["auto", "."], "There is no case");
    assert_eq!(files(here), before);

    let (code, out, _) = run(
        here,
        &["check", "half.ron", "binary.ron", "huge.ron", "empty.ron"],
    );
    assert_eq!(code, 1);
    for said in [
        "binary.ron:2:3: E002 ",
        "huge.ron: E001 ",
        "empty.ron: E003 ",
        "half.ron:",
        "Errors: ",
    ] {
        assert!(out.contains(said), "{said}: {out}");
    }
    let (code, out, err) = run(here, &["check", "half.ron", "missing.ron", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    assert_eq!(code, 1);
    assert!(document["files"][0]["found"][0]["line"].is_number(), "{out}");
    assert!(err.contains("missing.ron"), "{err}");
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
    let (code, out, _) = run(here, &["check", shipped]);
    assert_eq!(code, 0, "{out}");
}

#[test]
fn a_journal_that_is_none_is_told_in_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let sound = journal(here, "sound", "1");
    let line = |number: usize| {
        let ends = sound
            .iter()
            .enumerate()
            .filter(|(_, byte)| **byte == b'\n')
            .map(|(place, _)| place + 1);
        ends.take(number).last().expect("lines")
    };
    let changed = |place: usize| {
        let mut bytes = sound.clone();
        bytes[place] ^= 1;
        bytes
    };
    for (name, bytes) in [
        ("empty", Vec::new()),
        ("text", b"Beste Anna,\n".to_vec()),
        ("binary", vec![0xff; 5000]),
        ("begun", sound[..line(1) / 2].to_vec()),
        ("header", changed(line(1) / 2)),
        ("middle", changed(line(9) + 200)),
        ("torn", sound[..line(9) + 200].to_vec()),
    ] {
        std::fs::write(here.join(name), bytes).expect("written");
    }
    std::fs::File::create(here.join("huge"))
        .and_then(|file| file.set_len(100 * 1024 * 1024))
        .expect("written");
    let before = files(here);
    wrong(
        here,
        &["replay", "missing"],
        "missing: the journal can’t be read: it doesn’t exist",
    );
    wrong(here, &["replay", "."], "isn’t the journal");
    wrong(here, &["replay", "empty"], "this file is empty");
    wrong(here, &["replay", "text"], "isn’t the journal");
    wrong(here, &["replay", "binary"], "isn’t the journal");
    wrong(here, &["replay", "huge"], "larger than 64 MB");
    wrong(here, &["replay", "begun"], "before anything was played");
    wrong(here, &["replay", "header"], "header:1: the first line is damaged");
    wrong(
        here,
        &["replay", "middle"],
        "middle:10: the journal is damaged at step 8, in turn 1",
    );
    let (code, out, err) = run(here, &["replay", "torn"]);
    assert_eq!(code, 1);
    assert!(err.contains("torn:10: the last piece"), "{err}");
    assert!(out.contains("exactly the same happens"), "{out}");
    let (code, out, _) = run(here, &["replay", "middle", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    assert_eq!(
        (code, &document["line"], &document["turn"]),
        (1, &10.into(), &1.into())
    );
    assert_eq!(files(here), before);
}

#[test]
fn used_wrongly_is_two_and_help_is_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    for arguments in [
        ["nonsense"].as_slice(),
        &["auto"],
        &["auto", "el-amrani", "--policy", "kind"],
        &["auto", "el-amrani", "--seed", "x"],
        &["simulate", "el-amrani", "--teams", "0"],
        &["cases", "--lang", "fr"],
    ] {
        assert_eq!(run(here, arguments).0, 2, "{arguments:?}");
    }
    let (code, out, _) = run(here, &["--version"]);
    assert_eq!(
        (code, out.trim()),
        (0, concat!("samenspel ", env!("CARGO_PKG_VERSION")))
    );
    let (code, out, _) = run(here, &["--help"]);
    assert_eq!(code, 0);
    assert!(out.contains("Exit codes"), "{out}");
}

#[test]
fn a_table_of_tempers_is_played_and_a_table_of_the_wrong_size_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let table = |names: &str| {
        let arguments = [
            "simulate",
            "el-amrani",
            "--teams",
            "2",
            "--lang",
            "en",
            "--table",
            names,
        ];
        run(folder.path(), &arguments)
    };
    let (code, out, _) = table("attuned,silo,rescuer,newcomer");
    assert_eq!(code, 0);
    assert!(out.contains("gp=silo youth-worker=rescuer"), "{out}");
    let (code, _, err) = table("attuned,silo");
    assert_eq!(code, 1);
    assert!(
        err.contains("debt-counsellor, gp, youth-worker, psychiatrist"),
        "{err}"
    );
}

#[test]
fn many_teams_are_told_per_policy() {
    let folder = tempfile::tempdir().expect("a folder");
    let (code, out, err) = run(
        folder.path(),
        &[
            "simulate",
            "el-amrani",
            "--teams",
            "3",
            "--policy",
            "all",
            "--json",
        ],
    );
    assert_eq!((code, err.as_str()), (0, ""));
    let document: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    let policies = document["policies"].as_array().expect("policies");
    assert_eq!(policies.len(), Temper::all().count());
    assert!(
        policies[0]["measures"]["SeverityLeft"]["median"].is_number(),
        "{out}"
    );
}

#[test]
fn a_tour_of_no_case_into_a_file_or_without_a_window_is_told_in_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let tour = |case: &str, out: &str, sentence: &str| {
        wrong(here, &["tour", case, "--out", out], sentence);
    };
    tour("nowhere", "pictures", "There is no case \"nowhere\"");
    std::fs::write(here.join("file"), "").expect("a file");
    tour("verhoef", "file/below", "could not be made");
    // No display is set for these tests; the core alone has no window to begin with.
    tour("verhoef", "pictures", "window");
}

#[test]
fn every_code_of_check_is_explained_in_both_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    for (language, faulty) in [("nl", "Zo niet:"), ("en", "Not like this:")] {
        let (code, all, _) = run(here, &["explain", "--lang", language]);
        assert_eq!(code, 0);
        for code in samenspel::scenario::Code::ALL {
            let heading = format!("## {} ", code.as_str());
            let (_, entry) = all.split_once(&heading).unwrap_or_else(|| panic!("no {heading}"));
            let (name, rest) = entry.split_once("\n\n").expect("a heading and a text");
            let why = rest.lines().next().unwrap_or_default();
            let words = |text: &str| text.split_whitespace().count();
            assert!(
                !name.trim().is_empty() && words(why) > 4,
                "{heading}{name}: {why}"
            );
        }
        let (code, one, _) = run(here, &["explain", "e031", "--lang", language]);
        assert!(code == 0 && one.contains(faulty) && all.contains(&one), "{one}");
    }
    wrong(here, &["explain", "E999"], "E999");
}

#[test]
fn the_page_of_diagnostics_is_what_the_program_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, said, _) = run(folder.path(), &["explain", "--lang", "en"]);
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/diagnostics.md");
    let kept = std::fs::read_to_string(page).expect("the page");
    assert!(
        said == kept,
        "run: samenspel explain --lang en > docs/diagnostics.md"
    );
}

#[test]
fn what_check_tells_of_is_marked_in_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let sound = include_str!("../../assets/everything/case.ron");
    std::fs::write(
        here.join("case.ron"),
        sound.replacen("turn_days: 7", "turn_days: 10", 1),
    )
    .expect("written");
    let (code, out, _) = run(here, &["check", "case.ron", "--lang", "en"]);
    assert_eq!(code, 1);
    let lines: Vec<&str> = out.lines().collect();
    assert!(lines[0].starts_with("case.ron:8:16: E046 "), "{out}");
    assert_eq!(
        lines[1..3],
        ["  8 | turn_days: 10,", "    |            ^^"],
        "{out}"
    );
    assert!(out.contains("samenspel explain E046"), "{out}");
    let both = sound.replacen("languages: [en]", "languages: [nl, en]", 1);
    std::fs::write(here.join("case.ron"), both).expect("written");
    let (_, out, _) = run(here, &["check", "case.ron", "--lang", "en"]);
    assert!(
        out.contains("LIX") && out.contains("nl ") && out.contains("en "),
        "{out}"
    );
    let (_, out, _) = run(here, &["check", "case.ron", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    assert!(document["files"][0]["lix"]["nl"].is_number(), "{out}");
}

#[test]
fn a_new_case_is_sound_and_can_be_played() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let all = "school,youth-worker,gp,debt-counsellor,peer-expert,psychologist";
    for (name, language, more) in [
        ("mijn-casus", "nl", vec![]),
        (
            "my case",
            "en",
            vec![
                "--turns",
                "3",
                "--title",
                "Say \"hello\"",
                "--family",
                "O'Brien\\",
            ],
        ),
        ("vol", "nl", vec!["--turns", "12", "--seats", all]),
        ("full", "en", vec!["--seats", all]),
    ] {
        let mut arguments = vec!["new", name, "--lang", language];
        arguments.extend(more);
        let (code, out, err) = run(here, &arguments);
        assert_eq!(code, 0, "{err}");
        assert!(out.contains("case.ron"), "{out}");
        let (code, out, _) = run(here, &["check", name, "--lang", "en"]);
        assert!(code == 0 && out.contains("fine"), "{out}");
        let (code, out, err) = run(here, &["auto", name, "--seed", "1", "--lang", language]);
        assert_eq!(code, 0, "{out}{err}");
        let text = std::fs::read_to_string(here.join(name).join("case.ron")).expect("the case");
        assert!(!text.contains("{{"), "{text}");
    }
    let before = std::fs::read(here.join("mijn-casus/case.ron")).expect("the case");
    wrong(here, &["new", "mijn-casus"], "mijn-casus");
    assert_eq!(
        std::fs::read(here.join("mijn-casus/case.ron")).expect("the case"),
        before
    );
    wrong(here, &["new", "other", "--seats", "school,baker"], "baker");
    wrong(here, &["new", "other", "--seats", "school"], "two");
    wrong(here, &["new", "..."], "...");
    assert!(!here.join("other").exists());
}

#[test]
fn the_graph_of_a_case_names_each_thing_once_and_joins_what_hangs_together() {
    let folder = tempfile::tempdir().expect("a folder");
    for case in ["verhoef", "el-amrani"] {
        let (code, dot, _) = run(folder.path(), &["graph", case, "--lang", "nl"]);
        assert_eq!(code, 0);
        assert!(dot.starts_with("digraph {\n") && dot.ends_with("}\n"), "{dot}");
        let named = |line: &str| {
            line.trim()
                .strip_prefix('"')
                .and_then(|rest| rest.split_once('"'))
                .map(|(name, rest)| (name.to_owned(), rest.to_owned()))
        };
        let lines: Vec<(String, String)> = dot.lines().filter_map(named).collect();
        let (edges, nodes): (Vec<_>, Vec<_>) =
            lines.into_iter().partition(|(_, rest)| rest.starts_with(" -> "));
        let mut known = std::collections::BTreeSet::new();
        for (name, _) in &nodes {
            assert!(known.insert(name.clone()), "{name} stands twice");
        }
        for (from, rest) in &edges {
            let (to, _) = named(&rest[" -> ".len()..]).expect("an edge has an end");
            assert!(known.contains(from) && known.contains(&to), "{from} -> {to}");
        }
        let ends = nodes
            .iter()
            .filter(|(name, _)| name.starts_with("ending:"))
            .count();
        assert!(nodes.len() > 10 && edges.len() > 10 && ends > 2, "{dot}");
    }
    let (_, dot, _) = run(folder.path(), &["graph", "verhoef", "--lang", "en"]);
    for line in [
        r#""need:stockings" -> "need:camp" [arrowhead=tee];"#,
        r#""option:list/ask-first" -> "fact:stockings";"#,
        r#""option:list/sign-up" -> "need:camp" [style=dotted];"#,
        r#""fact:stockings" -> "ending:one-pair" [style=dashed];"#,
    ] {
        assert!(dot.contains(line), "{line} in {dot}");
    }
}

#[test]
fn a_witness_is_a_journal_from_which_colleagues_play_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let (code, out, err) = run(
        here,
        &[
            "--lang", "en", "reach", "verhoef", "--plays", "80", "--out", "ways",
        ],
    );
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("Everything in this case can come about."), "{out}");
    let witness = std::fs::read_dir(here.join("ways"))
        .expect("the folder")
        .flatten()
        .map(|file| format!("ways/{}", file.file_name().display()))
        .find(|file| file.contains("option"))
        .expect("a witness of an option");
    let (code, out, _) = run(here, &["replay", &witness, "--json"]);
    let replayed: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    assert_eq!((code, &replayed["agrees"]), (0, &true.into()), "{out}");
    let commands = replayed["commands"].as_u64().expect("a number");
    let (code, out, err) = run(
        here,
        &[
            "auto", "verhoef", "--from", &witness, "--policy", "silo", "--json",
        ],
    );
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    let played: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    assert_eq!(played["policy"], "silo");
    assert!(played["commands"].as_u64().expect("a number") > commands, "{out}");
    assert!(
        played["ending"]["id"].is_string(),
        "it was played to its end: {out}"
    );
    // What stands there already is left alone, and what was found is told all the same.
    let (code, out, err) = run(
        here,
        &[
            "--lang", "en", "reach", "verhoef", "--plays", "20", "--out", "ways",
        ],
    );
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("searched in 20 sessions"), "{out}");
    assert!(err.contains("ways could not be written to"), "{err}");
}

#[test]
fn decisions_that_no_longer_fit_a_case_are_told_with_their_turn() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let shipped = include_str!("../../scenarios/verhoef/case.ron");
    std::fs::write(here.join("changed.ron"), shipped.replace("\"late\"", "\"tardy\"")).expect("it writes");
    let (code, out, err) = run(here, &["auto", "verhoef", "--seed", "3", "--out", "old"]);
    assert_eq!(code, 0, "{out}{err}");
    wrong(
        here,
        &["--lang", "en", "auto", "changed.ron", "--from", "old"],
        "In turn 1 a decision in that file no longer fits this case: need:late isn’t there any more",
    );
}

#[test]
fn reach_finds_what_can_never_come_about_and_says_so_with_exit_code_1() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let shipped = include_str!("../../docs/first-case/case.ron");
    let ending = "    endings: [\n";
    assert!(shipped.contains(ending));
    let dead = "        (id: \"dead\", when: All([Turn(2, 2), Not(Always)]), title: (nl: \"Nooit\", en: \"Never\"), text: (nl: \"Nooit.\", en: \"Never.\")),\n";
    std::fs::write(
        here.join("case.ron"),
        shipped.replace(ending, &format!("{ending}{dead}")),
    )
    .expect("it writes");
    let (code, out, err) = run(here, &["--lang", "en", "reach", "case.ron", "--plays", "30"]);
    assert_eq!((code, err.as_str()), (1, ""), "{out}");
    assert!(
        out.contains("Can never come about, however it is played (1):\n  ending dead  Never\n"),
        "{out}"
    );
    let (code, out, _) = run(here, &["reach", "case.ron", "--plays", "30", "--json"]);
    let found: serde_json::Value = serde_json::from_str(&out).expect("one JSON document");
    let targets = found["targets"].as_array().expect("a list");
    let dead = targets
        .iter()
        .find(|target| target["id"] == "dead")
        .expect("it is listed");
    assert_eq!((code, &dead["reached"]), (1, &"never".into()));
}
