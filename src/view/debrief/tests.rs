//! The debrief and the three sentences on real plays of the shipped case, for reading.

use super::*;
use crate::engine::state::Seed;
use crate::feedback::{Log, Notes};
use crate::lab::auto;
use crate::scenario::{Language, compile};
use crate::seats::Temper;
use crate::view::look_back::look_back;
use std::fmt::Write as _;

fn el_amrani() -> crate::scenario::World {
    let dialect = crate::scenario::dialect();
    let case = dialect
        .from_str(include_str!("../../../scenarios/el-amrani/case.ron"))
        .expect("the case");
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
        for block in &section.blocks {
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

#[test]
#[ignore = "writes debriefs of every policy into the target folder, to be read"]
fn debriefs_to_read() {
    let world = el_amrani();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/debriefs");
    std::fs::create_dir_all(&folder).expect("a folder");
    for temper in Temper::ALL {
        for seed in 1..3 {
            let tempers = crate::scenario::ids::Table::new(vec![temper; world.seats.len()]);
            let played = auto(&world, Seed(seed), &tempers).expect("plays to its end");
            let log = Log::new(&world, &played.events, Notes::default());
            for language in Language::ALL {
                let words = Words::new(language);
                let mut text = String::new();
                for turn in log.turns() {
                    let back = look_back(&words, &log, *turn);
                    let _ = writeln!(text, "--- {turn} {:?}", back.quote.map(|quote| quote.text));
                    for sentence in back.sentences {
                        let _ = writeln!(text, "{} {:?}", sentence.text, sentence.evidence);
                    }
                }
                text.push_str(&printed(&debrief(&words, &log, Stage::Whole)));
                let name = format!("{}-{seed}-{}.md", temper.name(), language.code());
                std::fs::write(folder.join(name), text).expect("written");
            }
        }
    }
}
