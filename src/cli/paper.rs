//! A debrief laid out as plain lines, for a terminal or a file.

use crate::view::debrief::{Block, DebriefView, Section, Table};

/// Columns of a page.
const WIDTH: usize = 96;
/// Columns of a table get no narrower than this.
const NARROWEST: usize = 14;

/// The debrief as lines.
pub fn debrief(view: &DebriefView) -> Vec<String> {
    let mut lines = vec![view.title.clone(), "=".repeat(length(&view.title).min(WIDTH))];
    for paragraph in &view.intro {
        lines.push(String::new());
        lines.extend(wrapped(paragraph, "", ""));
    }
    for one in &view.sections {
        lines.extend(section(one, true));
        lines.extend(figures(&view.figures, one));
    }
    lines
}

/// What stands behind a section as lines: the evidence that was put away, and the figures.
pub fn behind(called: &str, section: &Section) -> Vec<String> {
    let mut lines = Vec::new();
    for statement in section.statements().filter(|one| !one.folded().is_empty()) {
        lines.push(String::new());
        lines.extend(wrapped(&statement.text, "* ", "  "));
        for proof in statement.folded() {
            lines.extend(wrapped(proof, "    ", "      "));
        }
    }
    lines.extend(figures(called, section));
    lines
}

/// The figures behind a section as lines, below what they are called; none where it has none.
fn figures(called: &str, section: &Section) -> Vec<String> {
    if section.figures.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new()];
    lines.extend(wrapped(&format!("{called}: {}", section.heading), "", ""));
    lines.extend(section.figures.iter().flat_map(|part| block(part, true)));
    lines
}

/// One section as lines, without its figures; `whole`: with all that each statement rests on.
pub fn section(section: &Section, whole: bool) -> Vec<String> {
    let mut lines = vec![
        String::new(),
        section.heading.clone(),
        "-".repeat(length(&section.heading).min(WIDTH)),
    ];
    lines.extend(section.blocks.iter().flat_map(|part| block(part, whole)));
    lines
}

fn block(part: &Block, whole: bool) -> Vec<String> {
    match part {
        Block::Heading(text) => {
            let mut lines = vec![String::new()];
            lines.extend(wrapped(text, "", ""));
            lines
        }
        Block::Text(text) => wrapped(text, "", ""),
        Block::Question(text) => wrapped(text, "? ", "  "),
        Block::Statement(statement) => {
            let mut lines = wrapped(&statement.text, "* ", "  ");
            let open = if whole {
                statement.evidence.len()
            } else {
                statement.open
            };
            let more = statement.more.iter().filter(|_| !whole);
            for proof in statement.evidence.iter().take(open).chain(more) {
                lines.extend(wrapped(proof, "    ", "      "));
            }
            if let Some(element) = &statement.element {
                lines.extend(wrapped(&format!("[{element}]"), "    ", "     "));
            }
            lines
        }
        Block::Quote { who, text } => wrapped(&format!("{who}: {text}"), "  ", "  "),
        Block::List(items) => items.iter().flat_map(|item| wrapped(item, "- ", "  ")).collect(),
        Block::Table(laid) => table(laid),
        Block::Diary(week) => week
            .lines()
            .iter()
            .flat_map(|line| wrapped(line, "  ", "  "))
            .collect(),
        // The table beside it says the same.
        Block::Plot(_) => Vec::new(),
    }
}

/// In columns: the widest give way until they fit, and long cells run on below; with too many columns, row by row.
fn table(table: &Table) -> Vec<String> {
    let mut lines = vec![String::new()];
    if let Some(caption) = &table.caption {
        lines.extend(wrapped(caption, "", ""));
    }
    let rows: Vec<&Vec<String>> = std::iter::once(&table.head).chain(&table.rows).collect();
    let Some(widths) = widths(&rows, table.head.len()) else {
        lines.extend(table.lines().iter().flat_map(|row| wrapped(row, "- ", "  ")));
        return lines;
    };
    for row in rows {
        let cells: Vec<Vec<String>> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| wrapped_at(*width, cell, "", ""))
            .collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for place in 0..height {
            let parts = cells.iter().zip(&widths).map(|(cell, width)| {
                let part = cell.get(place).map_or("", String::as_str);
                format!("{part}{}", " ".repeat(width.saturating_sub(length(part))))
            });
            lines.push(parts.collect::<Vec<_>>().join("  ").trim_end().to_owned());
        }
    }
    lines
}

/// Widths of columns that fit on a page together, if there are any.
fn widths(rows: &[&Vec<String>], columns: usize) -> Option<Vec<usize>> {
    let mut widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| length(cell)).max().unwrap_or(0)
        })
        .collect();
    while widths.iter().map(|width| width + 2).sum::<usize>() > WIDTH + 2 {
        let widest = widths.iter_mut().max()?;
        if *widest <= NARROWEST {
            return None;
        }
        *widest -= 1;
    }
    Some(widths)
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// A text in lines, the first begun with `first`, the others with `next`.
pub fn wrapped(text: &str, first: &str, next: &str) -> Vec<String> {
    wrapped_at(WIDTH, text, first, next)
}

fn wrapped_at(width: usize, text: &str, first: &str, next: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = if lines.is_empty() { first } else { next }.to_owned();
        let mut begun = false;
        for word in paragraph.split_whitespace() {
            if begun && length(&line) + 1 + length(word) > width {
                lines.push(std::mem::replace(&mut line, next.to_owned()));
                begun = false;
            }
            if begun {
                line.push(' ');
            }
            line.push_str(word);
            begun = true;
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_broken_between_words() {
        let text = "woord ".repeat(40);
        let lines = wrapped(&text, "* ", "  ");
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| length(line) <= WIDTH));
        assert!(lines[0].starts_with("* woord") && lines[1].starts_with("  woord"));
        assert_eq!(wrapped("één\ntwee", "- ", "  "), ["- één", "  twee"]);
    }

    #[test]
    fn a_table_stands_in_columns_where_it_fits() {
        let row = |first: &str, second: &str| vec![first.to_owned(), second.to_owned()];
        let mut laid = Table {
            caption: None,
            head: row("", "één"),
            rows: vec![row("beurt twee", "3")],
        };
        assert_eq!(table(&laid), ["", "            één", "beurt twee  3"]);
        laid.rows = vec![row("beurt twee", &"woord ".repeat(20))];
        let lines = table(&laid);
        assert_eq!(lines.len(), 4);
        assert!(lines[2].starts_with("beurt twee  woord") && lines[3].starts_with("            woord"));
        assert!(lines.iter().all(|line| length(line) <= WIDTH));
        laid.head = vec!["kolom".repeat(4); 9];
        laid.rows = vec![vec!["x".repeat(20); 9]];
        assert!(table(&laid)[1].starts_with("- xxxx"));
    }
}
