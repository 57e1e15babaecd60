//! What is filled in at the workbench: a change of its own stretch of the text, read back as what was filled in, and
//! nothing else becomes otherwise.

use samenspel::report::{NewCase, USUAL_SEATS, USUAL_TURNS, new_case};
use samenspel::scenario::diagnostic::IdKind;
use samenspel::scenario::format::{Shape, Takes, format, ids_at, variant_at};
use samenspel::scenario::tree::{Kind, Tree};
use samenspel::scenario::{
    Code, Fill, Language, check_parsed, fields_of, fill, ids_of, parse, shipped, spot, text_of,
};
use samenspel::session::Source;

const EVERYTHING: &str = include_str!("../../assets/everything/case.ron");

/// A case as it begins.
fn fresh() -> String {
    new_case(&NewCase {
        language: Language::Nl,
        id: "fresh".to_owned(),
        folder: "fresh".to_owned(),
        title: "Fresh".to_owned(),
        family: "Fresh".to_owned(),
        turns: USUAL_TURNS,
        seats: USUAL_SEATS.map(str::to_owned).to_vec(),
    })
}

/// The case that has everything once, and a new one; with SAMENSPEL_LONG=1 also the shortest that is shipped.
fn cases() -> Vec<(&'static str, String)> {
    let mut cases = vec![("everything", EVERYTHING.to_owned()), ("a new one", fresh())];
    if std::env::var_os("SAMENSPEL_LONG").is_some() {
        let shortest = Source::shipped("verhoef").expect("shipped");
        cases.push(("verhoef", shortest.texts.case));
    }
    cases
}

/// Every place of a text that the format knows, as a path.
fn places(tree: &Tree) -> Vec<Vec<String>> {
    let mut found = vec![Vec::new()];
    let mut nth = 0;
    while let Some(path) = found.get(nth).cloned() {
        let at = spot(tree, &path).expect("a place");
        let steps: Vec<String> = match &tree.node(tree.within_some(at.node)).kind {
            Kind::Group { fields, .. } => fields.iter().map(|field| field.name.clone()).collect(),
            Kind::List(items) | Kind::Row { items, .. } => {
                (0..items.len()).map(|nth| nth.to_string()).collect()
            }
            _ => Vec::new(),
        };
        for step in steps {
            let inner: Vec<String> = path.iter().cloned().chain([step]).collect();
            if spot(tree, &inner).is_some() {
                found.push(inner);
            }
        }
        nth += 1;
    }
    found
}

/// The text after the change, with its tree; it is a case as the type reads it, whatever there is to say of its content.
#[track_caller]
fn filled(text: &str, tree: &Tree, path: &[String], what: &Fill) -> (String, Tree) {
    let change = fill(tree, path, what).unwrap_or_else(|| panic!("{what:?} at {path:?}"));
    let after = change.apply(text).expect("a stretch of the text");
    let (first, last) = (
        change.edits.first().expect("a change"),
        change.edits.last().expect("a change"),
    );
    assert!(after.starts_with(text.get(..first.0.start).expect("a place")));
    assert!(after.ends_with(text.get(last.0.end..).expect("a place")));
    let parsed = parse(&after);
    assert!(
        parsed.case.is_some(),
        "{what:?} at {path:?} is no case:\n{:?}\n{:?}",
        parsed.diagnostics,
        change.edits
    );
    assert!(
        spot(&parsed.tree, &change.place).is_some(),
        "{what:?} at {path:?} leads nowhere: {:?}",
        change.place
    );
    (after, parsed.tree)
}

#[test]
fn a_text_a_name_and_a_number_are_read_back_as_they_were_filled_in() {
    let odd = "\"Ja,\" zei ze\\niets — één,\ntwee\t// drie";
    let mut counted = 0;
    for (id, text) in cases() {
        let tree = parse(&text).tree;
        for path in places(&tree) {
            let at = spot(&tree, &path).expect("a place");
            match at.shape {
                Shape::Text => {
                    let (_, after) = filled(&text, &tree, &path, &Fill::Text(None, odd.to_owned()));
                    let node = spot(&after, &path).expect("still there").node;
                    assert_eq!(text_of(&after, node), Some(odd), "{id} {path:?}");
                    let two = Fill::Text(Some(Language::En), odd.to_owned());
                    let (_, after) = filled(&text, &tree, &path, &two);
                    let node = spot(&after, &path).expect("still there").node;
                    let english = after.field(node, "en").and_then(|node| text_of(&after, node));
                    assert_eq!(english, Some(odd), "{id} {path:?}");
                    let before = |code| {
                        tree.field(at.node, code)
                            .and_then(|node| text_of(&tree, node))
                            .or(text_of(&tree, at.node))
                    };
                    let dutch = after.field(node, "nl").and_then(|node| text_of(&after, node));
                    assert_eq!(dutch, before("nl"), "{id} {path:?}");
                }
                Shape::Name => {
                    let (_, after) = filled(&text, &tree, &path, &Fill::Name(odd.to_owned()));
                    let node = spot(&after, &path).expect("still there").node;
                    assert_eq!(text_of(&after, node), Some(odd), "{id} {path:?}");
                }
                Shape::Number if path != ["format"] => {
                    let (_, after) = filled(&text, &tree, &path, &Fill::Number(7));
                    let node = after.within_some(spot(&after, &path).expect("still there").node);
                    assert_eq!(after.node(node).kind, Kind::Number(7), "{id} {path:?}");
                }
                Shape::Truth => {
                    filled(&text, &tree, &path, &Fill::Truth(false));
                }
                _ => continue,
            }
            counted += 1;
        }
    }
    assert!(counted > 150, "{counted}");
}

#[test]
fn what_is_filled_in_as_it_was_changes_nothing() {
    for (id, text) in cases() {
        let tree = parse(&text).tree;
        for path in places(&tree) {
            let at = spot(&tree, &path).expect("a place");
            let same = match (&at.shape, &tree.node(tree.within_some(at.node)).kind) {
                (Shape::Name, Kind::Text(name)) => Fill::Name(name.clone()),
                (Shape::Number, Kind::Number(number)) => Fill::Number(i64::try_from(*number).expect("small")),
                (Shape::Truth, Kind::Truth(truth)) => Fill::Truth(*truth),
                _ => continue,
            };
            let change = fill(&tree, &path, &same).expect("it can");
            assert_eq!(
                change.apply(&text).as_deref(),
                Some(text.as_str()),
                "{id} {path:?}"
            );
        }
    }
}

#[test]
fn every_field_that_was_left_out_can_be_added_and_taken_away_again() {
    let mut counted = 0;
    for (id, text) in cases() {
        let tree = parse(&text).tree;
        for path in places(&tree) {
            let at = spot(&tree, &path).expect("a place");
            for field in fields_of(&tree, &at) {
                if tree.field(at.node, &field.name).is_some() {
                    continue;
                }
                let (longer, after) = filled(&text, &tree, &path, &Fill::Add(field.name.clone()));
                let own: Vec<String> = path.iter().cloned().chain([field.name.clone()]).collect();
                // By its id a seat is known: it is given another, and not taken away.
                if spot(&after, &own).expect("it was added").entry == "Seat.id" {
                    assert_eq!(fill(&after, &own, &Fill::Remove), None);
                    continue;
                }
                let (back, _) = filled(&longer, &after, &own, &Fill::Remove);
                let bare = |text: &str| text.split_whitespace().collect::<String>().replace(",)", ")");
                assert_eq!(bare(&back), bare(&text), "{id} {path:?} {}", field.name);
                counted += 1;
            }
        }
    }
    assert!(counted > 150, "{counted}");
}

#[test]
fn lists_grow_shrink_and_are_put_in_another_order() {
    let mut counted = 0;
    for (id, text) in cases() {
        let tree = parse(&text).tree;
        for path in places(&tree) {
            let at = spot(&tree, &path).expect("a place");
            let (Shape::List(of), items) = (&at.shape, tree.items(at.node).len()) else {
                continue;
            };
            let (longer, after) = filled(&text, &tree, &path, &Fill::Another);
            assert_eq!(
                after.items(spot(&after, &path).expect("there").node).len(),
                items + 1,
                "{id} {path:?}"
            );
            let place =
                |nth: usize| -> Vec<String> { path.iter().cloned().chain([nth.to_string()]).collect() };
            let (back, _) = filled(&longer, &after, &place(items), &Fill::Remove);
            let bare = |text: &str| text.split_whitespace().collect::<String>().replace(",]", "]");
            assert_eq!(bare(&back), bare(&text), "{id} {path:?}");
            if let (Shape::Name, Some(kind)) = (&**of, ids_at(&at.entry))
                && let Some((one, _)) = ids_of(&tree, kind, "").first()
            {
                let (_, after) = filled(&text, &tree, &path, &Fill::Include(one.clone()));
                let last = after
                    .items(spot(&after, &path).expect("there").node)
                    .last()
                    .copied();
                assert_eq!(last.and_then(|node| text_of(&after, node)), Some(one.as_str()));
            }
            if items > 1 {
                let (swapped, after) = filled(&text, &tree, &place(items - 1), &Fill::Earlier);
                let (again, _) = filled(&swapped, &after, &place(items - 2), &Fill::Later);
                assert_eq!(again, text, "{id} {path:?}");
                filled(&text, &tree, &place(0), &Fill::Remove);
                counted += 1;
            }
        }
    }
    assert!(counted > 25, "{counted}");
}

#[test]
fn every_value_of_every_closed_list_can_be_chosen() {
    let mut met = std::collections::BTreeSet::new();
    // With a whole portrait, and what holds the kinds that no case uses.
    let mut text = EVERYTHING.to_owned();
    let portrait: Vec<String> = ["family", "people", "0", "portrait"].map(str::to_owned).to_vec();
    let fields = &format().thing("Portrait").expect("a kind").fields;
    let adds = fields
        .iter()
        .map(|field| (portrait.clone(), Fill::Add(field.name.clone())));
    let first = (
        portrait.get(..3).expect("a person").to_vec(),
        Fill::Add("portrait".to_owned()),
    );
    for (path, what) in [first].into_iter().chain(adds) {
        let tree = parse(&text).tree;
        if let Some(change) = fill(&tree, &path, &what) {
            text = change.apply(&text).expect("it can");
        }
    }
    // Each value once, and then what stands between its brackets.
    let mut waiting = vec![text];
    while let Some(text) = waiting.pop() {
        let tree = parse(&text).tree;
        for path in places(&tree) {
            let at = spot(&tree, &path).expect("a place");
            let Shape::Thing(name) = &at.shape else { continue };
            for variant in &format().thing(name).expect("a kind").variants {
                // What it is already is met in the text.
                let is = variant_at(&tree, at.node) == Some(variant.name.as_str());
                if !met.insert(format!("{name}.{}", variant.name)) || is {
                    continue;
                }
                let (chosen, after) = filled(&text, &tree, &path, &Fill::Choose(variant.name.clone()));
                if let Takes::Row(row) = &variant.takes {
                    let inside = spot(&after, &path).expect("there");
                    assert_eq!(after.items(inside.node).len(), row.len());
                }
                if variant.takes != Takes::Nothing {
                    waiting.push(chosen);
                }
            }
        }
    }
    for thing in &format().things {
        for variant in &thing.variants {
            assert!(
                met.contains(&format!("{}.{}", thing.name, variant.name)),
                "{}.{}",
                thing.name,
                variant.name
            );
        }
    }
}

#[test]
fn comments_and_layout_stay() {
    let text = "(\n    // Hoe het heet.\n    needs: [\n        (id: \"a\", name: \"A\"), // de eerste\n        (id: \"b\", name: \"B\"),\n    ],\n)\n";
    let tree = parse(text).tree;
    let path = |steps: &[&str]| -> Vec<String> { steps.iter().map(|step| (*step).to_owned()).collect() };
    let after = |steps: &[&str], what: Fill| {
        fill(&tree, &path(steps), &what)
            .and_then(|change| change.apply(text))
            .expect("it can")
    };
    assert_eq!(
        after(&["needs", "0"], Fill::Remove),
        "(\n    // Hoe het heet.\n    needs: [\n        // de eerste\n        (id: \"b\", name: \"B\"),\n    ],\n)\n"
    );
    assert_eq!(
        after(&["needs", "1"], Fill::Remove),
        "(\n    // Hoe het heet.\n    needs: [\n        (id: \"a\", name: \"A\"), // de eerste\n    ],\n)\n"
    );
    assert_eq!(
        after(&["needs", "1"], Fill::Add("hidden".to_owned())),
        text.replace("name: \"B\")", "name: \"B\", hidden: true)")
    );
    assert!(
        after(&["needs"], Fill::Another)
            .contains("(id: \"b\", name: \"B\"),\n        (\n            id: \"need-1\",\n")
    );
    assert!(
        after(&["needs", "0", "id"], Fill::Remove).contains("        (name: \"A\"), // de eerste"),
        "{}",
        after(&["needs", "0", "id"], Fill::Remove)
    );
}

#[test]
fn another_short_name_is_taken_over_wherever_it_is_used() {
    let parsed = parse(EVERYTHING);
    let tree = parsed.tree;
    let mut counted = 0;
    for path in places(&tree) {
        if path.last().is_none_or(|last| last != "id") || path.len() < 2 {
            continue;
        }
        let old = text_of(&tree, spot(&tree, &path).expect("a place").node)
            .expect("an id")
            .to_owned();
        let (text, after) = filled(EVERYTHING, &tree, &path, &renamed(&old, "renamed"));
        let unknown: Vec<_> = check_parsed(&parse(&text), &shipped().rules, &shipped().disciplines)
            .into_iter()
            .filter(|found| found.code() == Code::UnknownId)
            .collect();
        assert!(unknown.is_empty(), "{old} at {path:?}: {unknown:?}");
        // And back: nothing else was touched.
        let (back, _) = filled(&text, &after, &path, &renamed("renamed", &old));
        assert_eq!(back, EVERYTHING, "{old} at {path:?}");
        counted += 1;
    }
    assert!(counted > 12, "{counted}");
}

#[test]
fn a_name_that_something_has_already_is_not_taken_over_elsewhere() {
    let tree = parse(EVERYTHING).tree;
    let needs: Vec<String> = ids_of(&tree, IdKind::Need, "")
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let path = ["needs", "0", "id"].map(str::to_owned);
    let first = needs.first().expect("a need");
    let change = fill(&tree, &path, &renamed(first, needs.last().expect("a need"))).expect("it can");
    assert_eq!(change.edits.len(), 1, "the two would be one for good");
    assert_eq!(
        fill(&tree, &path, &renamed("another", "new")),
        None,
        "something else stands there by now"
    );
    // Of two with one id nobody knows which is meant where.
    let copied = EVERYTHING.replacen("id: \"rows\", name", &format!("id: \"{first}\", name"), 1);
    let tree = parse(&copied).tree;
    let change = fill(&tree, &path, &renamed(first, "new")).expect("it can");
    assert_eq!(change.edits.len(), 1);
}

fn renamed(from: &str, to: &str) -> Fill {
    Fill::Rename {
        from: from.to_owned(),
        to: to.to_owned(),
    }
}

#[test]
fn what_stands_beside_what_is_filled_in_is_left_alone() {
    let text = "(\n    languages: [nl, en],\n    title: (nl: \"Een\", // nagekeken\n        en: \"One\"),\n    subtitle: (nl: \"Twee\"),\n    needs: [(id: \"a\", // x,\n        hidden: true)],\n    turns: 4,\n)\n";
    let tree = parse(text).tree;
    let after = |steps: &[&str], what: Fill| {
        let path: Vec<String> = steps.iter().map(|step| (*step).to_owned()).collect();
        fill(&tree, &path, &what)
            .and_then(|change| change.apply(text))
            .expect("it can")
    };
    let english = |words: &str| Fill::Text(Some(Language::En), words.to_owned());
    assert_eq!(after(&["title"], english("1")), text.replace("\"One\"", "\"1\""));
    assert_eq!(
        after(&["subtitle"], english("Two")),
        text.replace("(nl: \"Twee\")", "(nl: \"Twee\", en: \"Two\")")
    );
    assert_eq!(
        after(&["needs", "0", "hidden"], Fill::Remove),
        text.replace("hidden: true", "")
    );
    let everything = parse(EVERYTHING).tree;
    let when = ["endings", "0", "when"].map(str::to_owned);
    assert_eq!(
        fill(&everything, &when, &Fill::Choose("SeverityAtMost".to_owned())),
        None,
        "what is chosen already keeps what is in it"
    );
}
