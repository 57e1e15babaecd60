//! A short play in brief: how it ended, what the family carried, whether the help held together, everybody's own field,
//! what was expected beside it, and one thing to talk about. What it rests on stands on the pages that follow.

use super::keyed::transfer;
use super::page::{Block, Section, Table, Writer};
use super::{continuity, escalation, expertise, load, reactions};
use crate::words::Key;
use crate::words::debrief::key;

/// Its stable name.
pub(super) const ID: &str = "brief";

pub(super) fn section(write: &Writer) -> Section {
    let mut blocks: Vec<Block> = reactions::ended_so(write).into_iter().collect();
    let measures = [
        (key::H_LOAD, load::brief(write)),
        (key::H_CONTINUITY, continuity::lead(write)),
        (key::H_EXPERTISE, expertise::lead(write)),
        (key::H_ESCALATION, escalation::passed_by(write)),
    ];
    for (heading, said) in measures {
        blocks.extend(told(write, heading, said));
    }
    let impressions = reactions::impressions(write, Vec::new());
    if !impressions.is_empty() {
        blocks.push(Block::Heading(write.words.text(key::GUESS_TABLE)));
    }
    blocks.extend(impressions.into_iter().map(|block| match block {
        Block::Table(table) => Block::Table(Table {
            caption: None,
            ..table
        }),
        other => other,
    }));
    let question =
        reactions::to_talk_about(write).unwrap_or_else(|| write.words.text(transfer(write.value.transfer)));
    blocks.push(Block::Heading(write.words.text(key::H_TALK)));
    blocks.push(Block::Question(question));
    write.section(ID, key::H_BRIEF, blocks)
}

fn told(write: &Writer, heading: Key, said: Vec<String>) -> Vec<Block> {
    if said.is_empty() {
        return Vec::new();
    }
    std::iter::once(Block::Heading(write.words.text(heading)))
        .chain(said.into_iter().map(Block::Text))
        .collect()
}
