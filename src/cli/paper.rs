//! A debrief laid out as plain lines, for a terminal or a file.

use crate::view::debrief::{Block, DebriefView, Table};

/// Columns of a page.
const WIDTH: usize = 96;

/// The debrief as lines.
pub fn debrief(view: &DebriefView) -> Vec<String> {
    let mut lines = vec![view.title.clone(), "=".repeat(length(&view.title).min(WIDTH))];
    for paragraph in &view.intro {
        lines.push(String::new());
        lines.extend(wrapped(paragraph, "", ""));
    }
    for section in &view.sections {
        lines.push(String::new());
        lines.push(section.heading.clone());
        lines.push("-".repeat(length(&section.heading).min(WIDTH)));
        for part in &section.blocks {
            lines.extend(block(part));
        }
    }
    lines
}

fn block(part: &Block) -> Vec<String> {
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
            for proof in &statement.evidence {
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
    }
}

/// In columns where they fit, and else row by row.
fn table(table: &Table) -> Vec<String> {
    let mut lines = vec![String::new()];
    if let Some(caption) = &table.caption {
        lines.extend(wrapped(caption, "", ""));
    }
    let rows: Vec<&Vec<String>> = std::iter::once(&table.head).chain(&table.rows).collect();
    let widths: Vec<usize> = (0..table.head.len())
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| length(cell)).max().unwrap_or(0)
        })
        .collect();
    if widths.iter().map(|width| width + 2).sum::<usize>() > WIDTH {
        lines.extend(table.lines().iter().flat_map(|row| wrapped(row, "- ", "  ")));
        return lines;
    }
    for row in rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| {
            let space = " ".repeat(width.saturating_sub(length(cell)));
            format!("{cell}{space}")
        });
        let line = cells.collect::<Vec<_>>().join("  ");
        lines.push(line.trim_end().to_owned());
    }
    lines
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// A text in lines, the first begun with `first`, the others with `next`.
pub fn wrapped(text: &str, first: &str, next: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = if lines.is_empty() { first } else { next }.to_owned();
        let mut begun = false;
        for word in paragraph.split_whitespace() {
            if begun && length(&line) + 1 + length(word) > WIDTH {
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
        let mut narrow = Table {
            caption: None,
            head: vec![String::new(), "één".to_owned()],
            rows: vec![vec!["beurt twee".to_owned(), "3".to_owned()]],
        };
        assert_eq!(table(&narrow), ["", "            één", "beurt twee  3"]);
        narrow.rows[0][0] = "x".repeat(WIDTH);
        assert!(table(&narrow)[1].starts_with("- xxx"));
    }
}
