//! The debrief and the three sentences in words: a small family word for word, the shipped case for every policy, and
//! what these sentences never say.

use super::*;
use crate::engine::command::{Act, Actor, Command, ConsultReply, Reply, Slot, Way};
use crate::engine::event::{Cause, EndedBy, EventKind, Fit, LoadParts, Settled, Timing, Verdict};
use crate::engine::state::Seed;
use crate::feedback::debrief::Intention;
use crate::feedback::sample::*;
use crate::feedback::turning::{Beside, Trace, TurningPoint};
use crate::feedback::{Ability, Feeling, Log, Notes, Outlook, Prediction, Written};
use crate::lab::auto;
use crate::scenario::ids::PromiseId;
use crate::scenario::model::{Form, Route};
use crate::scenario::world::{Consultee, Scope};
use crate::scenario::{Language, compile};
use crate::seats::Temper;
use crate::view::Statement;
use crate::view::look_back::look_back;
use crate::words::{capital, terms};
use std::fmt::Write as _;

fn el_amrani() -> crate::scenario::World {
    shipped(include_str!("../../../scenarios/el-amrani/case.ron"))
}

fn shipped(text: &str) -> crate::scenario::World {
    let dialect = crate::scenario::dialect();
    let case = dialect.from_str(text).expect("the case");
    let rules = dialect
        .from_str(include_str!("../../../assets/rules.ron"))
        .expect("the rules");
    let disciplines = dialect
        .from_str(include_str!("../../../assets/disciplines.ron"))
        .expect("the disciplines");
    compile(&case, &rules, &disciplines).expect("the case compiles")
}

fn printed(view: &DebriefView) -> String {
    let mut text = format!("# {}\n", view.title);
    for line in &view.intro {
        let _ = writeln!(text, "{line}");
    }
    for section in &view.sections {
        let _ = writeln!(text, "\n## {}", section.heading);
        let behind = section
            .figures
            .first()
            .map(|_| Block::Text(format!("[{}]", view.figures)));
        for block in section.blocks.iter().chain(&behind).chain(&section.figures) {
            let _ = match block {
                Block::Heading(line) => writeln!(text, "\n### {line}"),
                Block::Text(line) => writeln!(text, "{line}"),
                Block::Question(line) => writeln!(text, "? {line}"),
                Block::Quote { who, text: words } => writeln!(text, "> {who}: {words}"),
                Block::List(lines) => writeln!(text, "- {}", lines.join("\n- ")),
                Block::Statement(statement) => writeln!(
                    text,
                    "* {}\n    ({}) [{}]",
                    statement.text,
                    statement.evidence.join(")\n    ("),
                    statement.element.as_deref().unwrap_or_default(),
                ),
                Block::Diary(week) => writeln!(text, "| {}", week.lines().join("\n| ")),
                Block::Plot(plot) => writeln!(
                    text,
                    "[{}: {} courses, {} counts]",
                    plot.title,
                    plot.courses.len(),
                    plot.counts.len()
                ),
                Block::Table(table) => {
                    let rows: Vec<String> = std::iter::once(&table.head)
                        .chain(&table.rows)
                        .map(|row| format!("| {} |", row.join(" | ")))
                        .collect();
                    let caption = table.caption.as_deref().unwrap_or_default();
                    writeln!(text, "{caption}\n{}", rows.join("\n"))
                }
            };
        }
    }
    text
}

/// The Jansen family of `docs/measures.md`, with a moment, a promise, a signal, facts and what the players wrote.
fn whole_story() -> Story {
    let mut story = jansen();
    story
        .turn(&[SLEEP, RENT], Settled::Insisted)
        .so(EventKind::Chosen {
            option: id(0),
            seat: id(SCHOOL),
            by_default: false,
        })
        .so(EventKind::PromiseMade {
            promise: id::<PromiseId>(0),
            seat: id(SCHOOL),
            due: 6,
        })
        .support(SCHOOL, RENT, false, false)
        .judged(SCHOOL, RENT, Scope::Outside, Verdict::Overreach)
        .form(Form::Team, Fit::TooHeavy)
        .so(EventKind::Objected(id(GP)))
        .so(EventKind::SignalSeen(id(0)))
        .step(SCHOOL, Route::Talk, Timing::TooLate)
        .so(EventKind::FactShared {
            fact: id(1),
            by: id(SCHOOL),
            breach: false,
        })
        .so(EventKind::TrustChanged {
            person: id(ANS),
            seat: id(SCHOOL),
            from: 4,
            to: 2,
        })
        .over()
        .so(EventKind::Ended {
            ending: id(0),
            why: EndedBy::LastTurn,
        });
    let option = id(0);
    story.notes = Notes {
        shared_goal: Some("Kees slaapt, en de huur is betaald.".to_owned()),
        feelings: vec![Feeling {
            after: 5,
            seat: id(SCHOOL),
            text: "Ik had haast.".to_owned(),
        }],
        predictions: vec![Prediction {
            after: 5,
            seat: id(SCHOOL),
            load: Outlook::Better,
            continuity: Outlook::Same,
            expertise: Outlook::Better,
            text: String::new(),
        }],
        abilities: vec![Ability {
            moment: id(0),
            seat: id(SCHOOL),
            level: 3,
        }],
        reasons: vec![
            Written {
                turn: 5,
                by: Actor::Seat(id(GP)),
                command: Command::Object,
                text: "De huur kan niet wachten.".to_owned(),
            },
            Written {
                turn: 5,
                by: Actor::Seat(id(SCHOOL)),
                command: Command::Choose(option),
                text: "Ze stond in de regen.".to_owned(),
            },
        ],
    };
    story
}

/// One turning point of each kind.
fn supposed() -> TurningPoints {
    let consult = Command::Plan {
        slot: Slot(0),
        act: Act::Consult {
            whom: Consultee::Seat(id(GP)),
            need: id(RENT),
        },
        way: Way::default(),
    };
    let support = Command::Plan {
        slot: Slot(0),
        act: Act::Support {
            need: id(RENT),
            with: None,
            intensive: true,
        },
        way: Way::default(),
    };
    let team = Command::Plan {
        slot: Slot(0),
        act: Act::FormTeam {
            who: [GP, SCHOOL].into_iter().map(id).collect(),
            lead: id(GP),
        },
        way: Way::default(),
    };
    let beside = |trace, was, would| Beside { trace, was, would };
    let point = |beside, turn, by, done, instead| TurningPoint {
        beside,
        price: None,
        ending: None,
        turn,
        by,
        done,
        instead,
        skipped: 0,
    };
    TurningPoints {
        points: vec![
            TurningPoint {
                price: Some(beside(Trace::Strain, 700, 950)),
                skipped: 1,
                ..point(
                    beside(Trace::Goals, 120, 96),
                    2,
                    Actor::Seat(id(SCHOOL)),
                    Some(consult),
                    Some(support),
                )
            },
            point(
                beside(Trace::Strain, 700, 910),
                3,
                Actor::Team,
                Some(Command::Respond(Reply::Follow)),
                Some(Command::Respond(Reply::Insist)),
            ),
            point(beside(Trace::Strain, 700, 640), 1, Actor::Team, None, Some(team)),
            point(
                beside(Trace::Continuity, 600, 500),
                4,
                Actor::Seat(id(GP)),
                Some(support),
                None,
            ),
            TurningPoint {
                skipped: 3,
                ..point(
                    beside(Trace::Expertise, 3, 2),
                    5,
                    Actor::Seat(id(SCHOOL)),
                    None,
                    Some(consult),
                )
            },
        ],
        tried: 412,
        outdated: false,
    }
}

fn told(story: &Story, language: Language) -> String {
    let world = world();
    let log = story.log(&world);
    let words = Words::new(language);
    let mut text = String::new();
    for turn in log.turns() {
        let back = look_back(&words, &log, *turn);
        let sentences: Vec<&str> = back
            .sentences
            .iter()
            .map(|(_, sentence)| sentence.text.as_str())
            .collect();
        let _ = writeln!(text, "{turn}: {}", sentences.join("\n   "));
    }
    if let Some(compared) = compared(&words, &log, None) {
        let lines = compared.table.lines().into_iter().chain(compared.seen_by);
        let lines: Vec<String> = lines.chain([compared.about]).collect();
        let _ = writeln!(text, "\n= {}\n{}", compared.heading, lines.join("\n"));
    }
    for part in figures(&words, &log) {
        let _ = writeln!(text, "\n= {}\n{}", part.heading, part.lead.join("\n"));
    }
    text.push('\n');
    text.push_str(&printed(&debrief(&words, &log, Some(&supposed()))));
    text
}

#[test]
fn a_small_debrief_in_dutch() {
    insta::assert_snapshot!("dutch", told(&whole_story(), Language::Nl));
}

#[test]
fn a_small_debrief_in_english() {
    insta::assert_snapshot!("english", told(&whole_story(), Language::En));
}

#[test]
fn before_the_first_turn_is_closed_it_says_so() {
    let world = world();
    let story = Story::default();
    let view = debrief(&Words::new(Language::En), &story.log(&world), None);
    assert!(view.sections.is_empty());
    assert_eq!(view.intro.len(), 1);
}

#[test]
fn a_short_case_is_read_on_few_pages_that_hold_every_section_and_a_long_one_page_by_page() {
    let short = shipped(include_str!("../../../scenarios/verhoef/case.ron"));
    for (world, few) in [(short, true), (el_amrani(), false)] {
        for temper in Temper::all() {
            let tempers = crate::scenario::ids::Table::new(vec![temper; world.seats.len()]);
            let played = auto(&world, Seed(2), &tempers).expect("plays to its end");
            let log = Log::new(&world, &played.events, Notes::default());
            let words = Words::new(Language::En);
            let view = debrief(&words, &log, None);
            assert_eq!(view.chapters.len(), if few { 2 } else { 5 }, "{}", temper.name());
            let pages: usize = view.chapters.iter().map(|chapter| chapter.pages).sum();
            assert_eq!(pages, view.pages.len());
            let read: Vec<&Section> = (0..)
                .map_while(|nth| view.page(nth))
                .flat_map(|(_, sections)| sections)
                .collect();
            assert!(
                read.into_iter().eq(&view.sections),
                "every section once, in order"
            );
            if few {
                assert!((5..=6).contains(&pages), "{}: {:?}", temper.name(), view.pages);
                let told = view.sections.iter().map(|section| section.id);
                let mut ids: Vec<&str> = told.filter(|id| *id != brief::ID).collect();
                let (value, all) = (super::typed(&log), |pages: Vec<(Key, Pages)>| {
                    let sections = pages.into_iter().flat_map(|(_, pages)| pages);
                    let sections = sections.flat_map(|(_, sections)| sections);
                    let told = sections.filter(|section| !section.blocks.is_empty());
                    told.map(|section| section.id).collect::<Vec<&str>>()
                });
                let mut each = all(one_by_one(&Writer::new(&words, &world, &value), &log, None));
                ids.sort_unstable();
                each.sort_unstable();
                assert_eq!(ids, each, "nothing is left out");
            } else {
                assert_eq!(pages, view.sections.len());
                assert!(view.pages.iter().all(|page| !page.enough));
            }
        }
    }
}

#[test]
fn what_somebody_kept_has_a_page_of_its_own_in_a_short_case_too() {
    let world = shipped(include_str!("../../../scenarios/verhoef/case.ron"));
    let of = |temper: Temper| {
        let tempers = crate::scenario::ids::Table::new(vec![temper; world.seats.len()]);
        let played = auto(&world, Seed(2), &tempers).expect("plays to its end");
        let view = debrief(
            &Words::new(Language::En),
            &Log::new(&world, &played.events, Notes::default()),
            None,
        );
        view.pages
            .iter()
            .any(|page| page.heading == "What each of you knew")
    };
    assert!(of(Temper::Silo), "each kept what they knew");
    assert!(!of(Temper::Attuned), "all was told in time");
}

#[test]
fn what_is_said_stands_on_the_page_and_what_is_reckoned_behind_it() {
    let mut behind = 0;
    each_play(|words, log| {
        let view = debrief(words, log, None);
        let plain = |section: &Section| Section {
            figures: Vec::new(),
            ..section.clone()
        };
        for section in &view.sections {
            if !["load", "continuity", "expertise", "escalation", "trust"].contains(&section.id) {
                continue;
            }
            for line in plain(section).paragraphs() {
                assert!(!holds_a_share(&line), "{}: {line}", section.id);
                for index in ["UPC", "COC", "SECON"] {
                    assert!(!line.contains(index), "{}: {line}", section.id);
                }
            }
            let short = log.world.is_short();
            let drawn = section.blocks.iter().any(|block| matches!(block, Block::Plot(_)));
            assert!(!(short && drawn), "{}: a plot before it is asked for", section.id);
        }
        let continuity = view.sections.iter().find(|section| section.id == "continuity");
        for block in continuity.iter().flat_map(|section| &section.figures) {
            let Block::Table(table) = block else { continue };
            for row in table.rows.iter().filter(|row| row.len() == 3) {
                let meaning = row.last().expect("what it means");
                let ranges = [
                    "van 0 tot 1 (",
                    "boven 0 tot en met 1 (",
                    "from 0 to 1 (",
                    "above 0 and up to 1 (",
                ];
                assert!(
                    ranges.iter().any(|range| meaning.contains(range)) && meaning.ends_with(')'),
                    "range and source: {meaning}"
                );
                behind += 1;
            }
        }
    });
    assert!(behind > 0, "the figures are there for whoever asks");
}

#[test]
fn who_carries_no_load_in_points_is_told_of_too() {
    let world = shipped(include_str!("../../../scenarios/verhoef/case.ron"));
    let (mut lost, mut alone, mut quoted) = (0, 0, 0);
    for temper in Temper::all() {
        let tempers = crate::scenario::ids::Table::new(vec![temper; world.seats.len()]);
        let played = auto(&world, Seed(2), &tempers).expect("plays to its end");
        let log = Log::new(&world, &played.events, Notes::default());
        let words = Words::new(Language::En);
        let view = debrief(&words, &log, None);
        let load = view.sections.iter().find(|section| section.id == "load");
        let blocks = &load.expect("what the family carried").blocks;
        let headings: Vec<&str> = blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(name) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(headings, ["Bram", "Pip", "Riet"], "carers, children, the others");
        let of_pip: Vec<&Block> = blocks
            .iter()
            .skip_while(|block| **block != Block::Heading("Pip".to_owned()))
            .take_while(|block| **block != Block::Heading("Riet".to_owned()))
            .collect();
        let text = format!("{of_pip:?}");
        let pip = world.people.ids().nth(1).expect("Pip");
        let visits = log
            .events()
            .filter(|event| matches!(event.kind, EventKind::Met { with: Some(with), .. } if with == pip));
        let nobody = text.contains("Nobody came for Pip alone.");
        assert_eq!(nobody, visits.count() == 0, "{}: {text}", temper.name());
        alone += usize::from(!nobody);
        lost += usize::from(of_pip.iter().any(|block| matches!(block, Block::List(_))));
        quoted += usize::from(of_pip.iter().any(|block| matches!(block, Block::Quote { .. })));
        let never_shown = world
            .needs
            .iter()
            .filter(|(id, _)| !log.need_seen(world.turns, *id));
        for (_, need) in never_shown {
            assert!(!text.contains(words.case(&need.name)), "{text}");
        }
    }
    assert!(lost > 0 && alone > 0 && quoted > 0, "{lost} {alone} {quoted}");
}

#[test]
fn an_element_that_was_practised_is_nowhere_told_as_not_seen() {
    let short = shipped(include_str!("../../../scenarios/verhoef/case.ron"));
    let (mut unseen, mut seen) = (0, 0);
    for world in [short, el_amrani()] {
        for temper in Temper::all() {
            let tempers = crate::scenario::ids::Table::new(vec![temper; world.seats.len()]);
            let played = auto(&world, Seed(2), &tempers).expect("plays to its end");
            let log = Log::new(&world, &played.events, Notes::default());
            for language in Language::ALL {
                let words = Words::new(language);
                let view = debrief(&words, &log, None);
                let not_seen = words.text(key::EVIDENCE_NOT_PRACTISED);
                let blocks = || view.sections.iter().flat_map(|section| &section.blocks);
                let statements = || {
                    blocks().filter_map(|block| match block {
                        Block::Statement(statement) => Some(statement),
                        _ => None,
                    })
                };
                for practised in super::typed(&log).elements {
                    let name = words.text(terms::element(practised.element));
                    let lacking = statements().filter(|statement| {
                        let named = statement.text.starts_with(&capital(&name));
                        let tagged = statement.element.as_ref() == Some(&name);
                        let told = statement.evidence.iter().any(|line| line.ends_with(&not_seen));
                        told && (named || tagged)
                    });
                    let lacking = lacking.count();
                    let aim = practised.aim && practised.evidence.is_empty();
                    assert_eq!(lacking, usize::from(aim), "{name}, {}", temper.name());
                    unseen += lacking;
                    seen += usize::from(!practised.evidence.is_empty());
                }
            }
        }
    }
    assert!(unseen > 0 && seen > 0);
}

#[test]
fn no_sentence_praises_blames_or_preaches() {
    let texts = [
        include_str!("../../words/nl/look-back.ftl"),
        include_str!("../../words/nl/debrief.ftl"),
        include_str!("../../words/en/look-back.ftl"),
        include_str!("../../words/en/debrief.ftl"),
    ];
    let never = [
        "goed gedaan",
        "goed zo",
        "knap",
        "prima",
        "helaas",
        "had moeten",
        "moet je",
        "je moet",
        "zou moeten",
        "verkeerd",
        "fout",
        "cliënt",
        "well done",
        "good job",
        "great",
        "excellent",
        "unfortunately",
        "should",
        "wrong",
        "mistake",
        "failed",
        "correct",
        "client",
    ];
    for text in texts {
        let sentences = text.lines().filter(|line| !line.starts_with('#'));
        for line in sentences {
            let lower = line.to_lowercase();
            for word in never {
                assert!(!lower.contains(word), "\"{word}\" in: {line}");
            }
        }
    }
}

#[test]
fn every_statement_on_a_real_play_begins_with_a_capital_and_leaves_no_argument_open() {
    let world = el_amrani();
    for temper in Temper::all() {
        let tempers = crate::scenario::ids::Table::new(vec![temper; world.seats.len()]);
        let played = auto(&world, Seed(7), &tempers).expect("plays to its end");
        let log = Log::new(&world, &played.events, Notes::default());
        for language in Language::ALL {
            let words = Words::new(language);
            let text = printed(&debrief(&words, &log, None));
            assert!(!text.contains("{$") && !text.contains("{ $"), "{text}");
            for turn in log.turns() {
                for (_, sentence) in look_back(&words, &log, *turn).sentences {
                    let first = sentence.text.chars().next().expect("a sentence");
                    assert!(first.is_uppercase() || first == '‘', "{}", sentence.text);
                    assert!(!sentence.evidence.is_empty(), "{}", sentence.text);
                    assert!(!sentence.text.contains('{'), "{}", sentence.text);
                    let figures = sentence.text.chars().any(|letter| letter.is_ascii_digit());
                    assert!(!figures, "a figure in: {}", sentence.text);
                }
            }
        }
    }
}

#[test]
fn every_field_of_the_document_stands_on_its_page() {
    fn fields(value: &serde_json::Value, found: &mut std::collections::BTreeSet<String>) {
        match value {
            serde_json::Value::Object(object) => {
                for (name, inner) in object {
                    found.insert(name.clone());
                    fields(inner, found);
                }
            }
            serde_json::Value::Array(values) => values.iter().for_each(|inner| fields(inner, found)),
            _ => {}
        }
    }
    let (world, story) = (world(), whole_story());
    let document = super::report(&Words::new(Language::En), &story.log(&world), Some(&supposed()));
    let document = serde_json::to_value(document).expect("a document");
    let mut found = std::collections::BTreeSet::new();
    fields(&document, &mut found);
    assert!(found.len() > 80, "{found:?}");
    let page = include_str!("../../../docs/feedback-json.md");
    let missing: Vec<&String> = found
        .iter()
        .filter(|name| !page.contains(&format!("`{name}`")))
        .collect();
    assert!(
        missing.is_empty(),
        "docs/feedback-json.md does not name {missing:?}"
    );
}

#[test]
fn who_loses_hears_why() {
    let world = el_amrani();
    let of = |temper: Temper| {
        let tempers = crate::scenario::ids::Table::new(vec![temper; world.seats.len()]);
        let played = auto(&world, Seed(3), &tempers).expect("plays to its end");
        let log = Log::new(&world, &played.events, Notes::default());
        let debrief = crate::feedback::debrief::debrief(&log);
        debrief
            .intentions
            .into_iter()
            .map(|(intention, _)| intention)
            .collect::<Vec<_>>()
    };
    for (temper, why) in [
        (Temper::Nothing, Intention::ShowUp),
        (Temper::AlwaysWait, Intention::ShowUp),
        (Temper::AlwaysConsult, Intention::ShowUp),
        (Temper::AlwaysEscalate, Intention::LighterForm),
        (Temper::Escalator, Intention::LighterForm),
        (Temper::EverythingAtOnce, Intention::FewerAtOnce),
        (Temper::Rescuer, Intention::AskFirst),
        (Temper::Silo, Intention::ShareFacts),
        (Temper::Newcomer, Intention::TakeUpOwn),
    ] {
        let told = of(temper);
        assert!(told.contains(&why), "{}: {told:?}", temper.name());
    }
}

/// Two cases, a short one and El Amrani, as each policy plays them: in both languages, with their log.
fn each_play(mut look: impl FnMut(&Words, &Log)) {
    let short = shipped(include_str!("../../../scenarios/verhoef/case.ron"));
    for world in [short, el_amrani()] {
        for temper in Temper::all() {
            let tempers = crate::scenario::ids::Table::new(vec![temper; world.seats.len()]);
            let played = auto(&world, Seed(5), &tempers).expect("plays to its end");
            let log = Log::new(&world, &played.events, Notes::default());
            for language in Language::ALL {
                look(&Words::new(language), &log);
            }
        }
    }
}

/// Whether a share stands in it: a figure with decimals.
fn holds_a_share(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|three| match three {
        [before, '.' | ',', after] => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    })
}

#[test]
fn halfway_begins_in_words_and_the_shares_stand_behind_them() {
    let mut shares = 0;
    each_play(|words, log| {
        for part in figures(words, log) {
            for line in &part.lead {
                assert!(!holds_a_share(line), "{line}");
            }
            shares += part.more.iter().filter(|line| holds_a_share(line)).count();
        }
    });
    assert!(shares > 0, "the figures are there for whoever asks");
}

#[test]
fn how_the_order_compares_is_told_in_words_and_an_answer_as_it_was_given() {
    let (mut compared, mut answers) = (0, 0);
    each_play(|words, log| {
        let view = debrief(words, log, None);
        let section = view.sections.iter().find(|section| section.id == "agreement");
        let blocks = || section.iter().flat_map(|section| &section.blocks);
        let rows: Vec<&Vec<String>> = blocks()
            .filter_map(|block| match block {
                Block::Table(table) => Some(&table.rows),
                _ => None,
            })
            .flatten()
            .collect();
        for order in rows.iter().filter_map(|row| row.last()) {
            assert!(!order.contains(|letter: char| letter.is_ascii_digit()), "{order}");
            compared += usize::from(order.chars().count() > 1);
        }
        // What such a statement rests on is an answer as the table has it, or a need.
        let said: Vec<&str> = rows
            .iter()
            .filter_map(|row| row.get(2))
            .flat_map(|said| said.split("; "))
            .collect();
        for block in blocks() {
            if let Block::Statement(statement) = block {
                let quoted = |line: &&String| said.iter().any(|said| line.ends_with(said));
                answers += statement.evidence.iter().filter(quoted).count();
            }
        }
    });
    assert!(compared > 0, "orders were compared");
    assert!(answers > 0, "answers were given");
}

#[test]
fn who_said_yes_each_time_is_told_so() {
    let world = world();
    let mut story = Story::default();
    for _ in 0..3 {
        story
            .turn(&[RENT], Settled::Accepted)
            .so(EventKind::Answered(id(ANS), crate::engine::event::Answer::Accept))
            .over();
    }
    let view = debrief(&Words::new(Language::En), &story.log(&world), None);
    let text = printed(&view);
    assert!(
        text.contains("* Ans said yes to what you proposed all three times."),
        "{text}"
    );
}

#[test]
fn a_family_that_said_yes_together_is_told_so_once() {
    let world = shipped(include_str!("../../../scenarios/verhoef/case.ron"));
    let yes = |who| EventKind::Answered(id(who), crate::engine::event::Answer::Accept);
    let mut story = Story::default();
    for _ in 0..2 {
        story
            .turn(&[RENT], Settled::Accepted)
            .so(yes(0))
            .so(yes(1))
            .so(yes(2))
            .over();
    }
    let view = debrief(&Words::new(Language::Nl), &story.log(&world), None);
    let section = view.sections.iter().find(|section| section.id == "agreement");
    let told: Vec<String> = section
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(Block::statement)
        .collect();
    assert_eq!(
        told,
        ["Bram, Pip en Riet zeiden beide keren ja tegen wat jullie voorlegden."]
    );
}

#[test]
fn what_all_worries_together_would_weigh_is_told_in_words() {
    let world = world();
    let story = whole_story();
    let printed = printed(&debrief(
        &Words::new(Language::En),
        &story.log(&world),
        Some(&supposed()),
    ));
    assert!(
        printed.contains("Then at the end a good deal less would have weighed on the Jansen family."),
        "{printed}"
    );
    assert!(!printed.contains(" points at the end"), "{printed}");
}

#[test]
fn an_element_is_named_once_on_its_own_card() {
    let (world, words) = (world(), Words::new(Language::En));
    let view = debrief(&words, &whole_story().log(&world), None);
    let section = view.sections.iter().find(|section| section.id == "elements");
    let blocks = &section.expect("what was practised").blocks;
    let mut cards = 0;
    for block in blocks {
        if let Block::Statement(statement) = block {
            assert_eq!(statement.element, None, "{}", statement.text);
            cards += 1;
        }
    }
    assert!(cards > 0, "{blocks:?}");
}

/// The lines of a section of a play, in both languages, what stands behind a press with it.
fn lines_of(world: &World, story: &Story, id: &str) -> Vec<(Language, Vec<String>)> {
    let lines = Language::ALL.map(|language| {
        let view = debrief(&Words::new(language), &story.log(world), None);
        let section = view.sections.iter().find(|section| section.id == id);
        (language, section.expect("the section").paragraphs())
    });
    lines.into_iter().collect()
}

/// Something they did among themselves, and what is said of it in Dutch and in English.
type Done<'a> = (&'a dyn Fn(&mut Story), [&'static str; 2]);

#[test]
fn whatever_they_did_among_themselves_is_counted_and_nothing_is_said_only_where_nothing_was() {
    let world = world();
    let (table, question) = ([GP, SCHOOL].into_iter().map(id).collect(), id(RENT));
    let hand_over = |warm| Act::HandOver {
        need: question,
        to: id(DEBTS),
        warm,
    };
    let handed_over = |warm| EventKind::HandedOver {
        need: question,
        from: id(GP),
        to: id(DEBTS),
        warm,
    };
    let told = |breach| EventKind::FactShared {
        fact: id(0),
        by: id(GP),
        breach,
    };
    let conference = Act::Conference {
        who: table,
        question,
        decides: id(GP),
        family: true,
    };
    let team = Act::FormTeam {
        who: table,
        lead: id(GP),
    };
    let told_of = |done: &dyn Fn(&mut Story)| {
        let mut story = Story::default();
        story.turn(&[RENT], Settled::Accepted);
        done(&mut story);
        story.over();
        lines_of(&world, &story, "continuity")
            .into_iter()
            .map(|(language, lines)| {
                let begin = match language {
                    Language::Nl => "Onder elkaar: ",
                    Language::En => "Among yourselves: ",
                };
                let said = lines.iter().find_map(|line| line.strip_prefix(begin));
                said.expect("what they did among themselves").to_owned()
            })
            .collect::<Vec<String>>()
    };
    let nothing = told_of(&|_| {});
    assert!(
        nothing
            .iter()
            .any(|said| said.starts_with("these turns record no question")),
        "{nothing:?}"
    );
    let each: [Done<'_>; 7] = [
        (
            &|story| {
                story.consult(SCHOOL, DEBTS, RENT, ConsultReply::Boundary);
            },
            ["vroeg iemand", "asked a colleague"],
        ),
        (
            &|story| {
                story.so(told(false));
            },
            ["wat de anderen nog niet wisten", "didn’t know yet"],
        ),
        (
            &|story| {
                story.so(told(true));
            },
            ["zonder de toestemming", "without the consent"],
        ),
        (
            &|story| {
                story.act(GP, conference);
            },
            ["was er een MDO", "there was a case conference"],
        ),
        (
            &|story| {
                story.act(GP, team);
            },
            ["een team om het gezin", "a team formed"],
        ),
        (
            &|story| {
                story.act(GP, hand_over(true)).and(handed_over(true));
            },
            ["met een kennismaking", "with an introduction"],
        ),
        (
            &|story| {
                story.act(GP, hand_over(false)).and(handed_over(false));
            },
            ["per brief", "by letter"],
        ),
    ];
    for (done, named) in each {
        for (said, name) in told_of(done).iter().zip(named) {
            assert!(said.contains(name) && !nothing.contains(said), "{name}: {said}");
        }
    }
}

#[test]
fn one_occasion_on_which_the_story_was_told_again_is_no_share_of_one() {
    let world = world();
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .support(SCHOOL, SLEEP, true, true)
        .over();
    for (_, lines) in lines_of(&world, &story, "continuity") {
        let told = lines
            .iter()
            .find(|line| line.starts_with("Wat bekend blijft") || line.starts_with("What stays known"));
        let told = told.expect("whether the story was told again");
        assert!(
            told.contains("er was één overdracht") || told.contains("there was one handover"),
            "{told}"
        );
    }
}

#[test]
fn what_somebody_can_bear_is_told_with_the_figures_of_the_rules() {
    let mut world = world();
    world.rules.load.capacity_lowest = 7;
    world.rules.load.capacity_highest = 19;
    for (_, lines) in lines_of(&world, &jansen(), "load") {
        let range =
            |line: &String| line.contains("van 7 tot 19 punten") || line.contains("from 7 to 19 points");
        assert!(lines.iter().any(range), "{lines:?}");
    }
}

#[test]
fn where_planned_visits_were_few_it_is_planned_visits_that_are_told_of() {
    let world = world();
    let mut story = Story::default();
    for _ in 0..4 {
        let met = EventKind::Met {
            seat: id(GP),
            with: None,
            need: None,
            new_face: false,
            introduced_by: None,
            retelling: false,
            attuned: false,
            intensive: false,
            agreed: false,
        };
        story
            .turn(&[RENT], Settled::Accepted)
            .because(Cause::Option(id(0)), met)
            .over();
    }
    for (language, planned) in [
        (Language::Nl, "geen gepland bezoek"),
        (Language::En, "no planned visit"),
    ] {
        let text = printed(&debrief(&Words::new(language), &story.log(&world), None));
        assert!(text.contains(planned), "{text}");
    }
}

#[test]
fn two_blocks_with_the_same_words_are_told_of_whose_was_dropped() {
    let mut world = shipped(include_str!("../../../scenarios/verhoef/case.ron"));
    let mut people = world.people.ids().skip(1);
    let (pip, riet) = (people.next().expect("Pip"), people.next().expect("Riet"));
    let pips: Vec<_> = world
        .week
        .iter()
        .filter(|block| block.gives_way && block.who == [pip])
        .cloned()
        .collect();
    let words = Words::new(Language::En);
    let texts: Vec<String> = pips
        .iter()
        .map(|block| words.case(&block.text).to_owned())
        .collect();
    // The same at the same hour, but nobody's appointment takes it.
    world
        .week
        .extend(pips.into_iter().map(|block| crate::scenario::world::WeekBlock {
            who: vec![riet],
            gives_way: false,
            ..block
        }));
    let mut dropped = 0;
    for temper in Temper::all() {
        let tempers = crate::scenario::ids::Table::new(vec![temper; world.seats.len()]);
        let played = auto(&world, Seed(2), &tempers).expect("plays to its end");
        let log = Log::new(&world, &played.events, Notes::default());
        let view = debrief(&words, &log, None);
        let load = view.sections.iter().find(|section| section.id == "load");
        let blocks = &load.expect("what the family carried").blocks;
        let of = |from: &str, to: &str| {
            let own = blocks
                .iter()
                .skip_while(|block| **block != Block::Heading(from.to_owned()))
                .take_while(|block| **block != Block::Heading(to.to_owned()));
            let lines = own.filter_map(|block| match block {
                Block::List(lines) => Some(lines),
                _ => None,
            });
            let held = lines
                .flatten()
                .filter(|line| texts.iter().any(|text| line.contains(text)));
            held.count()
        };
        dropped += of("Pip", "Riet");
        assert_eq!(of("Riet", ""), 0, "{}", temper.name());
    }
    assert!(dropped > 0, "something of Pip's gave way");
}

#[test]
fn work_after_advice_that_no_longer_held_is_told_as_such_and_not_as_having_asked() {
    let world = world();
    let mut story = Story::default();
    story
        .turn(&[SLEEP], Settled::Accepted)
        .consult(SCHOOL, GP, SLEEP, ConsultReply::Advice)
        .over();
    for _ in 0..5 {
        story.turn(&[SLEEP], Settled::Accepted).over();
    }
    story
        .turn(&[SLEEP], Settled::Accepted)
        .support(SCHOOL, SLEEP, false, false)
        .judged(SCHOOL, SLEEP, Scope::Basic, Verdict::Within)
        .over();
    for (language, lines) in lines_of(&world, &story, "expertise") {
        let (lapsed, clean) = match language {
            Language::Nl => ("een advies dat niet meer gold", "Ieder bleef bij het eigen vak"),
            Language::En => ("advice that no longer held", "Everybody kept to their own field"),
        };
        let told = lines.iter().filter(|line| line.contains(lapsed)).count();
        assert_eq!(told, 1, "{lines:?}");
        assert!(lines.iter().all(|line| !line.contains(clean)), "{lines:?}");
    }
}

/// The whole story with an impression of two seats at half-time, after turn 2, and one of them at the end.
fn guessed_twice() -> Story {
    let mut story = whole_story();
    let guess = |after, seat, load| Prediction {
        after,
        seat: id(seat),
        load,
        continuity: Outlook::Same,
        expertise: Outlook::Same,
        text: format!("Na {after}."),
    };
    story.notes.feelings.insert(
        0,
        Feeling {
            after: 2,
            seat: id(SCHOOL),
            text: "Druk.".to_owned(),
        },
    );
    story.notes.predictions = vec![
        guess(2, SCHOOL, Outlook::Worse),
        guess(2, GP, Outlook::Same),
        guess(5, SCHOOL, Outlook::Better),
    ];
    story
}

/// The blocks of the section on how it was.
fn how_it_was(words: &Words, log: &Log) -> Vec<Block> {
    let view = debrief(words, log, None);
    let mut sections = view.sections.into_iter();
    sections
        .find(|section| section.id == "reactions")
        .expect("how it was")
        .blocks
}

#[test]
fn each_impression_says_when_it_was_and_lies_beside_the_record_of_that_time() {
    let (world, story) = (world(), guessed_twice());
    let (log, words) = (story.log(&world), Words::new(Language::Nl));
    let blocks = how_it_was(&words, &log);
    let table = blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let rows = &table.expect("the impressions").rows;
    let firsts: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(
        firsts,
        [
            "Huisarts, halverwege (na beurt 2)",
            "Intern begeleider, halverwege (na beurt 2)",
            "Zo ging het tot en met beurt 2",
            "Intern begeleider, aan het eind (na beurt 5)",
            "Zo ging het",
        ]
    );
    // What was so halfway is what was shown halfway, whatever came after.
    let then = log.until(2);
    let halfway = compared(&words, &then, None).expect("enough to compare");
    let shown = halfway.table.rows.last().expect("how it went");
    assert_eq!(rows[2][1..], shown[1..]);
    assert_ne!(rows[2][1..], rows[4][1..], "the end is another time");
    let said: Vec<&str> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Quote { who, .. } => Some(who.as_str()),
            _ => None,
        })
        .collect();
    for quoted in [
        "Intern begeleider, halverwege (na beurt 2)",
        "Intern begeleider, aan het eind (na beurt 5)",
        "Intern begeleider, halverwege (na beurt 2), zag dat hieraan",
    ] {
        assert!(said.contains(&quoted), "{said:?}");
    }
}

#[test]
fn who_guessed_alone_is_not_asked_what_the_other_saw() {
    let world = world();
    for (language, other, own) in [
        (
            Language::Nl,
            "wat zag de een dat de ander niet zag?",
            "vanaf je eigen stoel",
        ),
        (Language::En, "what did one of you see", "from your own seat"),
    ] {
        let words = Words::new(language);
        for (story, together) in [(whole_story(), false), (guessed_twice(), true)] {
            let told = format!("{:?}", how_it_was(&words, &story.log(&world)));
            assert_eq!(told.contains(other), together, "{told}");
            assert_eq!(told.contains(own), !together, "{told}");
        }
    }
}

/// A turn that was heavy through an option.
fn heavy_through_an_option(by_default: bool) -> Story {
    let mut story = jansen();
    let parts = LoadParts {
        needs: 5,
        events: 9,
        ..LoadParts::default()
    };
    let added = EventKind::LoadAdded {
        person: id(ANS),
        by: 9,
    };
    story
        .turn(&[RENT], Settled::Accepted)
        .so(EventKind::Chosen {
            option: id(0),
            seat: id(SCHOOL),
            by_default,
        })
        .because(Cause::Option(id(0)), added)
        .borne(parts, 12)
        .over();
    story
}

#[test]
fn what_came_about_because_nobody_chose_is_nobodys_choice() {
    let world = world();
    let story = heavy_through_an_option(true);
    for (language, told, blamed) in [
        (Language::Nl, "gebeurde toen niemand koos", " koos bij "),
        (Language::En, "when nobody chose", " chose at "),
    ] {
        let words = Words::new(language);
        let view = debrief(&words, &story.log(&world), None);
        let load = view.sections.iter().find(|section| section.id == "load");
        let load = format!("{:?}", load.expect("the load").blocks);
        assert!(load.contains(told) && !load.contains(blamed), "{load}");
    }
}

#[test]
fn what_made_a_turn_heavier_is_told_in_the_words_that_were_chosen() {
    let story = heavy_through_an_option(false);
    let mut world = world();
    let (moment, option) = (id(0), id(0));
    for (language, of_seat, of_all, rest) in [
        (
            Language::Nl,
            "wat de intern begeleider koos bij ‘",
            "wat jullie kozen bij ‘",
            "verder gebeurde",
        ),
        (
            Language::En,
            "what the school care coordinator chose at ‘",
            "what you chose at ‘",
            "else happened",
        ),
    ] {
        let words = Words::new(language);
        for (seat, told) in [(Some(id(SCHOOL)), of_seat), (None, of_all)] {
            world.moments[moment].seat = seat;
            let log = story.log(&world);
            let view = debrief(&words, &log, None);
            let load = view.sections.iter().find(|section| section.id == "load");
            let heaviest = load
                .expect("the load")
                .blocks
                .iter()
                .find_map(|block| match block {
                    Block::Statement(statement) if statement.text.contains(told) => Some(statement),
                    _ => None,
                });
            let heaviest = heaviest.unwrap_or_else(|| panic!("{told}: {view:?}"));
            let chosen = words.clause(&world.options[option].text);
            assert!(
                heaviest.text.contains(&format!("(“{chosen}”)")),
                "{}",
                heaviest.text
            );
            assert!(!heaviest.text.contains(rest), "{}", heaviest.text);
            assert!(heaviest.evidence[0].contains(chosen), "{:?}", heaviest.evidence);
        }
    }
}

#[test]
fn a_short_play_is_told_in_brief_on_its_first_page() {
    const MOST_LINES: usize = 16;
    let world = shipped(include_str!("../../../scenarios/verhoef/case.ron"));
    for temper in Temper::all() {
        let tempers = crate::scenario::ids::Table::new(vec![temper; world.seats.len()]);
        let played = auto(&world, Seed(2), &tempers).expect("plays to its end");
        for (guessed, language) in [(false, Language::Nl), (true, Language::En)] {
            let after = played
                .events
                .iter()
                .rfind(|event| event.kind == EventKind::TurnClosed);
            let guess = |load| Prediction {
                after: after.expect("a turn was closed").turn,
                seat: id(0),
                load,
                continuity: Outlook::Same,
                expertise: Outlook::Same,
                text: "Riet lachte.".to_owned(),
            };
            let words = Words::new(language);
            let notes = |load| Notes {
                predictions: guessed.then(|| guess(load)).into_iter().collect(),
                ..Notes::default()
            };
            let log = Log::new(&world, &played.events, notes(Outlook::Better));
            let view = debrief(&words, &log, None);
            let (page, sections) = view.page(0).expect("a first page");
            assert!(page.enough && view.pages.iter().skip(1).all(|page| !page.enough));
            assert_eq!(page.press, None, "nothing is put away there");
            let [brief] = sections.as_slice() else {
                panic!("{sections:?}");
            };
            let lines = brief.paragraphs();
            assert!(lines.len() <= MOST_LINES, "{}: {lines:?}", temper.name());
            // The three measures in the words of the pages that follow.
            let value = super::typed(&log);
            let write = Writer::new(&words, &world, &value);
            let told = lines.join("\n");
            for lead in [
                load::lead(&write),
                continuity::lead(&write),
                expertise::lead(&write),
            ] {
                assert!(!lead.is_empty());
                for line in lead {
                    assert!(told.contains(&line), "{line}\n{told}");
                }
            }
            let questions: Vec<&String> = brief
                .blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Question(text) => Some(text),
                    _ => None,
                })
                .collect();
            let [question] = questions.as_slice() else {
                panic!("one thing to talk about: {questions:?}");
            };
            // What was written of it is told once; where a guess differs, that is what to talk about.
            let whole = format!("{:?}", view.sections);
            assert_eq!(whole.matches("Riet lachte.").count(), usize::from(guessed));
            let own = words.text(key::GUESS_TALK_ALONE);
            let right = value.outcomes.iter().all(|(_, came)| {
                let same = |came: Option<Outlook>, guess| came.is_none_or(|came| came == guess);
                same(came.load, Outlook::Better)
                    && same(came.continuity, Outlook::Same)
                    && same(came.expertise, Outlook::Same)
            });
            assert_eq!(**question == own, guessed && !right, "{question}");
        }
    }
}

#[test]
fn a_safety_step_whose_time_went_by_is_told_in_brief_too() {
    let mut world = world();
    let mut story = jansen();
    story.so(EventKind::SignalMissed(id(0)));
    world.turns = 4;
    let words = Words::new(Language::En);
    let log = story.log(&world);
    let value = super::typed(&log);
    let write = Writer::new(&words, &world, &value);
    let passed = escalation::passed_by(&write);
    let brief = brief::section(&write).paragraphs();
    let course = &value.escalation.signals;
    assert_eq!(
        passed.len(),
        course.iter().filter(|one| one.missed.is_some()).count()
    );
    assert!(!passed.is_empty(), "{course:?}");
    assert!(passed.iter().all(|line| brief.contains(line)), "{brief:?}");
}

#[test]
fn below_a_statement_stand_three_lines_at_most_and_the_press_counts_the_rest() {
    let mut folded_anywhere = 0;
    each_play(|words, log| {
        let view = debrief(words, log, None);
        for (page, sections) in (0..).map_while(|nth| view.page(nth)) {
            let statements: Vec<&Statement> =
                sections.iter().flat_map(|section| section.statements()).collect();
            let mut folded = 0;
            for statement in &statements {
                assert!(statement.open <= 3, "{statement:?}");
                assert_eq!(
                    statement.open + statement.folded().len(),
                    statement.evidence.len()
                );
                assert_ne!(
                    statement.folded().len(),
                    1,
                    "one line alone is put away: {statement:?}"
                );
                assert_eq!(statement.more.is_some(), !statement.folded().is_empty());
                folded += statement.folded().len();
            }
            let figures = sections.iter().any(|section| !section.figures.is_empty());
            assert_eq!(page.press.is_some(), figures || folded > 0, "{}", page.heading);
            let press = page.press.clone().unwrap_or_default();
            assert_eq!(press.contains(&view.figures), figures, "{press}");
            if folded > 0 {
                let count = words.count(u16::try_from(folded).expect("few"));
                assert!(press.to_lowercase().contains(&count), "{count}: {press}");
            }
            folded_anywhere += folded;
        }
    });
    assert!(folded_anywhere > 0);
}
