//! A source file as the house rules read it: the code without comments and strings, the strings apart, and which lines
//! are for tests only. Enough of Rust's lexing for that, and no more.

/// A source file.
pub struct Source {
    /// Path from the top of the package, with `/`.
    pub file: String,
    /// As it was written.
    pub text: String,
    /// With comments and the insides of strings blanked out; lines stay where they were.
    pub code: String,
    /// Strings, with the line on which each begins, from 1.
    pub strings: Vec<(usize, String)>,
    /// The whole file is compiled for tests only.
    pub for_tests: bool,
}

impl Source {
    /// The file of this name and text.
    pub fn new(file: &str, text: &str) -> Source {
        let (code, strings) = split(text);
        Source {
            file: file.to_owned(),
            text: text.to_owned(),
            code,
            strings,
            for_tests: false,
        }
    }

    /// The folder below `src` it stands in; the name of the file for what stands in `src` itself.
    pub fn folder(&self) -> Option<&str> {
        let below = self.file.strip_prefix("src/")?;
        below.split('/').next()
    }

    /// Lines of code, numbered from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }

    /// Whether a line is compiled for tests only.
    pub fn is_test_line(&self, line: usize) -> bool {
        self.for_tests
            || self
                .test_blocks()
                .iter()
                .any(|(from, to)| (*from..=*to).contains(&line))
    }

    /// First and last line of each item under `#[cfg(test)]` that has a body.
    fn test_blocks(&self) -> Vec<(usize, usize)> {
        let line_of = |at: usize| self.code[..at].matches('\n').count() + 1;
        let mut blocks = Vec::new();
        for (at, attribute) in self.code.match_indices("#[cfg(test)]") {
            let rest = &self.code[at + attribute.len()..];
            let Some(open) = rest.find(['{', ';']) else {
                continue;
            };
            if rest[open..].starts_with(';') {
                continue;
            }
            let mut depth = 0;
            let length = rest[open..].find(|sign| {
                depth += match sign {
                    '{' => 1,
                    '}' => -1,
                    _ => 0,
                };
                depth == 0
            });
            let end = length.map_or(self.code.len(), |length| at + attribute.len() + open + length);
            blocks.push((line_of(at), line_of(end)));
        }
        blocks
    }

    /// Modules of their own file that are declared for tests only.
    fn test_modules(&self) -> Vec<String> {
        let mut modules = Vec::new();
        for (at, attribute) in self.code.match_indices("#[cfg(test)]") {
            let declared = self.code[at + attribute.len()..]
                .split(['{', ';'])
                .next()
                .unwrap_or("");
            if let Some(name) = declared
                .split_whitespace()
                .skip_while(|word| *word != "mod")
                .nth(1)
            {
                modules.push(name.to_owned());
            }
        }
        modules
    }
}

/// Marks the files that another declares for tests only.
pub fn mark_test_files(sources: &mut [Source]) {
    let mut test_files = Vec::new();
    for source in sources.iter() {
        let home = match source.file.strip_suffix("/mod.rs") {
            Some(folder) => folder,
            None => source.file.trim_end_matches(".rs"),
        };
        for module in source.test_modules() {
            test_files.push(format!("{home}/{module}.rs"));
            test_files.push(format!("{home}/{module}/"));
        }
    }
    for source in sources {
        source.for_tests = test_files
            .iter()
            .any(|path| source.file == *path || (path.ends_with('/') && source.file.starts_with(path)));
    }
}

/// Code without comments and strings, and the strings.
fn split(text: &str) -> (String, Vec<(usize, String)>) {
    let signs: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut strings = Vec::new();
    let mut line = 1;
    let mut at = 0;
    while at < signs.len() {
        let end = match signs[at] {
            '/' if signs.get(at + 1) == Some(&'/') => end_of_line(&signs, at),
            '/' if signs.get(at + 1) == Some(&'*') => end_of_comment(&signs, at),
            '"' => {
                let end = end_of_string(&signs, at + 1, 0, true);
                strings.push((
                    line,
                    signs[at + 1..end.saturating_sub(1).max(at + 1)].iter().collect(),
                ));
                end
            }
            'r' if !follows_name(&signs, at) => match raw_hashes(&signs, at) {
                Some(hashes) => {
                    let from = at + hashes + 2;
                    let end = end_of_string(&signs, from, hashes, false);
                    strings.push((
                        line,
                        signs[from..end.saturating_sub(1 + hashes).max(from)]
                            .iter()
                            .collect(),
                    ));
                    end
                }
                None => at,
            },
            '\'' => end_of_char(&signs, at),
            _ => at,
        };
        if end == at {
            code.push(signs[at]);
            line += usize::from(signs[at] == '\n');
            at += 1;
        } else {
            for sign in &signs[at..end] {
                code.push(if *sign == '\n' { '\n' } else { ' ' });
                line += usize::from(*sign == '\n');
            }
            at = end;
        }
    }
    (code, strings)
}

fn end_of_line(signs: &[char], at: usize) -> usize {
    signs[at..]
        .iter()
        .position(|sign| *sign == '\n')
        .map_or(signs.len(), |length| at + length)
}

fn end_of_comment(signs: &[char], from: usize) -> usize {
    let mut depth = 0;
    let mut at = from;
    while at < signs.len() {
        match (signs[at], signs.get(at + 1)) {
            ('/', Some('*')) => {
                depth += 1;
                at += 2;
            }
            ('*', Some('/')) => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    at
}

fn end_of_string(signs: &[char], from: usize, hashes: usize, escapes: bool) -> usize {
    let mut at = from;
    while at < signs.len() {
        match signs[at] {
            '\\' if escapes => at += 2,
            '"' if signs[at + 1..]
                .iter()
                .take(hashes)
                .filter(|sign| **sign == '#')
                .count()
                == hashes =>
            {
                return at + 1 + hashes;
            }
            _ => at += 1,
        }
    }
    signs.len()
}

/// Number of `#` of a raw string that begins here.
fn raw_hashes(signs: &[char], at: usize) -> Option<usize> {
    let hashes = signs[at + 1..].iter().take_while(|sign| **sign == '#').count();
    (signs.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}

/// A character literal ends after its quote; a lifetime is left as code.
fn end_of_char(signs: &[char], at: usize) -> usize {
    match (signs.get(at + 1), signs.get(at + 2)) {
        (Some('\\'), _) => signs[at + 3..]
            .iter()
            .position(|sign| *sign == '\'')
            .map_or(at, |length| at + length + 4),
        (Some(_), Some('\'')) => at + 3,
        _ => at,
    }
}

/// The sign before belongs to a name. A `b` of a byte string does not count.
fn follows_name(signs: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| signs[before]);
    before.is_some_and(|sign| sign.is_alphanumeric() || sign == '_') && before != Some('b')
}

/// Names in a line of code, each with what follows it.
pub fn names(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let part = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut rest = line;
    std::iter::from_fn(move || {
        let from = rest.find(part)?;
        let after = &rest[from..];
        let length = after.find(|sign| !part(sign)).unwrap_or(after.len());
        rest = &after[length..];
        Some((&after[..length], rest))
    })
}

#[test]
fn comments_and_strings_are_no_code() {
    let source = Source::new(
        "src/engine/made_up.rs",
        "//! crate::game\nlet a = \"crate::game \\\" x\"; /* crate::game\n */ let b = r#\"crate::\"game\"#;\nlet c = '\"'; let d: &'static str = \"e\";\n",
    );
    assert!(!source.code.contains("game"), "{}", source.code);
    assert!(source.code.contains("let c"), "{}", source.code);
    assert!(source.code.contains("&'static str"), "{}", source.code);
    let lines: Vec<usize> = source.strings.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [2, 3, 4]);
    assert_eq!(source.strings[1].1, "crate::\"game");
}

#[test]
fn lines_and_files_for_tests_are_known() {
    let mut sources = [
        Source::new(
            "src/engine/mod.rs",
            "mod a;\n#[cfg(test)]\nmod worked;\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\nfn c() {}\n",
        ),
        Source::new("src/engine/worked.rs", "fn d() {}\n"),
        Source::new("src/engine/a.rs", "fn e() {}\n"),
    ];
    mark_test_files(&mut sources);
    assert!(sources[0].is_test_line(6));
    assert!(!sources[0].is_test_line(8));
    assert!(sources[1].is_test_line(1));
    assert!(!sources[2].is_test_line(1));
}
