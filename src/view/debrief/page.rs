//! What a debrief is made of, and what its sections share in writing it.

use super::plot::Plot;
use crate::feedback::debrief::Debrief;
use crate::feedback::{Evidence, PerMille};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::{Element, Phase};
use crate::view::{DiaryView, Statement};
use crate::words::debrief::key;
use crate::words::{Arg, Key, Words, capital};
use serde::Serialize;

/// A debrief, worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DebriefView {
    /// "Nabespreking: De deurwaarder eerst?"
    pub title: String,
    /// What it is and isn't.
    pub intro: Vec<String>,
    /// The chapters the sections fall into.
    pub chapters: Vec<Chapter>,
    /// The pages the sections are read on: one each, or a few together where there is little to tell.
    pub pages: Vec<Page>,
    /// The sections, in the order of a debrief.
    pub sections: Vec<Section>,
    /// What the figures are called: "De cijfers".
    pub figures: String,
}

impl DebriefView {
    /// A page, from 0, with the sections that stand on it.
    pub fn page(&self, nth: usize) -> Option<(&Page, Vec<&Section>)> {
        let page = self.pages.get(nth)?;
        let before = self.pages.iter().take(nth).map(|page| page.sections).sum();
        let sections = self.sections.iter().skip(before).take(page.sections);
        Some((page, sections.collect()))
    }
}

/// What is read at once: one section, or a few that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page {
    /// "Wat het gezin droeg". Of a page with more sections it stands in the place of the first one's.
    pub heading: String,
    /// How many sections it has, following those of the page before.
    pub sections: usize,
    /// What is pressed to see what stands behind it: "De cijfers, en nog vier momenten"; none where nothing does.
    pub press: Option<String>,
    /// Whether it holds what matters of a short play: one can leave from here, and what follows is for whoever wants more.
    pub enough: bool,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Stable name: `load`, `continuity`, `expertise`.
    pub id: &'static str,
    /// "Wat het gezin droeg"
    pub heading: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What stands behind a press: the figures, with what they mean, their range and their source.
    pub figures: Vec<Block>,
}

/// A few sections that belong together, in the order of a debrief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chapter {
    /// "Wat er gebeurde"
    pub heading: String,
    /// How many sections it has, following those of the chapter before.
    pub sections: usize,
    /// How many pages it has, following those of the chapter before.
    pub pages: usize,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A heading within the section.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A statement with its evidence and element.
    Statement(Statement),
    /// Somebody's own words.
    Quote {
        /// Who.
        who: String,
        /// The words.
        text: String,
    },
    /// Short lines.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// A plot of what a table beside it says too.
    Plot(Plot),
    /// A week of the family as it was lived.
    Diary(DiaryView),
    /// A question to talk about.
    Question(String),
}

/// A table of words and figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Above it.
    pub caption: Option<String>,
    /// Heads of the columns; the first may be empty.
    pub head: Vec<String>,
    /// Rows, each as long as the head.
    pub rows: Vec<Vec<String>>,
}

impl Block {
    /// What it states, where it is a statement.
    pub(super) fn statement(&self) -> Option<String> {
        match self {
            Block::Statement(statement) => Some(statement.text.clone()),
            _ => None,
        }
    }
}

impl Section {
    /// With the figures behind what it says.
    #[must_use]
    pub(super) fn figures(mut self, figures: Vec<Block>) -> Section {
        self.figures = figures;
        self
    }

    /// Its statements, in order.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Statement(statement) => Some(statement),
            _ => None,
        })
    }

    /// The section as paragraphs, where no table can be shown: a row becomes "column: cell; column: cell".
    pub fn paragraphs(&self) -> Vec<String> {
        let mut paragraphs = Vec::new();
        for block in self.blocks.iter().chain(&self.figures) {
            match block {
                Block::Heading(text) | Block::Text(text) | Block::Question(text) => {
                    paragraphs.push(text.clone());
                }
                Block::Statement(statement) => paragraphs.push(statement.text.clone()),
                Block::Quote { who, text } => paragraphs.push(format!("{who}: {text}")),
                Block::List(lines) => paragraphs.extend(lines.iter().cloned()),
                Block::Table(table) => paragraphs.extend(table.lines()),
                Block::Diary(week) => paragraphs.extend(week.lines()),
                Block::Plot(_) => {}
            }
        }
        paragraphs
    }
}

impl Table {
    /// The rows as lines: the first cell (a turn's number behind its head), then each further one behind the head of its column.
    pub fn lines(&self) -> Vec<String> {
        self.rows
            .iter()
            .map(|row| {
                let rest: Vec<String> = self
                    .head
                    .iter()
                    .zip(row)
                    .skip(1)
                    .map(|(head, cell)| format!("{head}: {cell}"))
                    .collect();
                let first = match (self.head.first(), row.first()) {
                    (Some(head), Some(cell)) if cell.parse::<u8>().is_ok() => format!("{head} {cell}"),
                    (_, Some(cell)) => cell.clone(),
                    (_, None) => String::new(),
                };
                format!("{first} · {}", rest.join(" · "))
            })
            .collect()
    }
}

/// What every section writes with.
pub(super) struct Writer<'a> {
    pub words: &'a Words,
    pub world: &'a World,
    pub value: &'a Debrief,
}

impl<'a> Writer<'a> {
    pub fn new(words: &'a Words, world: &'a World, value: &'a Debrief) -> Writer<'a> {
        Writer { words, world, value }
    }

    pub fn section(&self, id: &'static str, heading: Key, blocks: Vec<Block>) -> Section {
        Section {
            id,
            heading: self.words.text(heading),
            blocks,
            figures: Vec::new(),
        }
    }

    /// A sentence, begun with a capital.
    pub fn say(&self, key: Key, args: &[(&str, Arg<'_>)]) -> String {
        capital(&self.words.say(key, args))
    }

    /// Whether the case is so short that only what is said stands on the page.
    pub fn short(&self) -> bool {
        self.world.is_short()
    }

    /// What is pressed to see what stands behind these sections: their figures, and the evidence that is put away.
    pub fn press(&self, sections: &[Section]) -> Option<String> {
        let figures = sections.iter().any(|section| !section.figures.is_empty());
        let statements = sections.iter().flat_map(Section::statements);
        let folded: usize = statements.map(|statement| statement.folded().len()).sum();
        let folded = u16::try_from(folded).unwrap_or(u16::MAX);
        match (figures, folded) {
            (false, 0) => None,
            (true, 0) => Some(self.words.text(key::FIGURES)),
            (false, _) => Some(capital(&self.words.counted(key::PRESS_MOMENTS, folded))),
            (true, _) => Some(self.words.counted(key::PRESS_BOTH, folded)),
        }
    }

    pub fn text(&self, key: Key) -> Block {
        Block::Text(self.words.text(key))
    }

    pub fn statement(&self, text: &str, evidence: &[Evidence], element: Element) -> Block {
        Block::Statement(Statement::new(self.words, self.world, text, evidence, element))
    }

    pub fn heads(&self, keys: &[Key]) -> Vec<String> {
        keys.iter().map(|key| self.words.text(*key)).collect()
    }

    pub fn seat(&self, seat: SeatId) -> Arg<'static> {
        self.words.seat(self.world, seat).into()
    }

    pub fn seat_capital(&self, seat: SeatId) -> String {
        capital(self.words.discipline(self.world, seat))
    }

    pub fn need(&self, need: NeedId) -> Arg<'a> {
        self.words.need(self.world, need).into()
    }

    pub fn needs(&self, needs: impl IntoIterator<Item = NeedId>) -> String {
        let needs: Vec<NeedId> = needs.into_iter().collect();
        self.words.needs(self.world, &needs)
    }

    pub fn person(&self, person: PersonId) -> Arg<'a> {
        self.world.people[person].name.as_str().into()
    }

    pub fn family(&self) -> (&'static str, Arg<'a>) {
        ("family", self.world.family_name.as_str().into())
    }

    /// A share or index with two decimals; a dash where there is none.
    pub fn share(&self, share: Option<PerMille>) -> String {
        let Some(PerMille(share)) = share else {
            return self.words.text(key::SHARE_NONE);
        };
        self.words.hundredths((share.unsigned_abs() + 5) / 10, share < 0)
    }

    /// "beurt 2, 3 en 5", "beurt 3 tot en met 6"
    pub fn turns(&self, turns: &[u8]) -> String {
        let in_a_row = turns
            .iter()
            .zip(turns.iter().skip(1))
            .all(|(one, next)| one + 1 == *next);
        if let (Some(from), Some(to), true) = (turns.first(), turns.last(), in_a_row && turns.len() > 2) {
            return self.words.say(
                key::TURNS_RANGE,
                &[("from", from.to_string().into()), ("to", to.to_string().into())],
            );
        }
        let turns: Vec<String> = turns.iter().map(u8::to_string).collect();
        self.words.say(
            key::TURNS_LIST,
            &[
                ("count", u16::try_from(turns.len()).unwrap_or(u16::MAX).into()),
                ("turns", self.words.list(&turns).into()),
            ],
        )
    }

    /// The case's questions for a phase, under a heading.
    pub fn questions(&self, phase: Phase) -> Vec<Block> {
        let questions: Vec<Block> = self
            .world
            .debrief
            .questions
            .iter()
            .filter(|question| question.phase == phase)
            .map(|question| Block::Question(self.words.case(&question.text).to_owned()))
            .collect();
        if questions.is_empty() {
            return questions;
        }
        let heading = Block::Heading(self.words.text(key::H_QUESTIONS));
        std::iter::once(heading).chain(questions).collect()
    }
}
