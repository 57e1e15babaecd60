//! Where sentences live: what a player reads stands in the Fluent files or in the case, never in code. A guess from the
//! look of a string: three words or more that begin with a capital or end as a sentence does.

use super::Broken;
use super::source::Source;

/// Folders whose strings could end up before a player. Elsewhere strings are ids, names of files, and help of the
/// command line.
const BEFORE_PLAYERS: &[&str] = &[
    "engine", "seats", "feedback", "lab", "view", "report", "panels", "game",
];

/// Words in a sentence at least.
const WORDS: usize = 3;

/// Sentences in the code of folders that speak to players. Errors for developers begin with a small letter and end
/// without a stop, so they don't look like one; tests may say what they like.
pub fn in_code(sources: &[Source]) -> Vec<Broken> {
    let mut broken = Vec::new();
    for source in sources {
        if !source
            .folder()
            .is_some_and(|folder| BEFORE_PLAYERS.contains(&folder))
        {
            continue;
        }
        for (line, string) in &source.strings {
            if looks_like_a_sentence(string) && !source.is_test_line(*line) {
                broken.push(Broken {
                    file: source.file.clone(),
                    line: *line,
                    rule: format!(
                        "\"{string}\" reads as a sentence: sentences stand in src/words, in both languages"
                    ),
                });
            }
        }
    }
    broken
}

fn looks_like_a_sentence(string: &str) -> bool {
    let string = string.trim();
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
    string.split_whitespace().filter(is_word).count() >= WORDS
        && (string.starts_with(char::is_uppercase) || string.ends_with(['.', '?', '!']))
}

#[test]
fn a_sentence_in_code_is_told_with_its_line() {
    let told = super::told(
        in_code,
        &[
            (
                "src/view/a.rs",
                "//! A.\nlet a = \"Er staat een stapel brieven op tafel.\";\nlet b = \"table-letters\";\n#[error(\"there is no such seat\")]\n",
            ),
            (
                "src/panels/b.rs",
                "//! B.\nlet label = \"Close the turn\";\n#[cfg(test)]\nmod tests {\n    const C: &str = \"This is only a test.\";\n}\n",
            ),
            (
                "src/session/c.rs",
                "//! C.\nlet c = \"Not a file of this game.\";\n",
            ),
        ],
    );
    assert_eq!(told, ["src/view/a.rs:2", "src/panels/b.rs:2"]);
}
