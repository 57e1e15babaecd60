//! What to take along: what carried this play, something to try, a question for one's own work, and the sources.

use super::keyed::{intention, strength, transfer};
use super::page::{Block, Section, Writer};
use crate::scenario::model::Phase;
use crate::words::debrief::key;

pub(super) fn section(write: &Writer) -> Section {
    let words = write.words;
    let value = write.value;
    let mut blocks = Vec::new();
    if !value.strengths.is_empty() {
        blocks.push(Block::Heading(words.text(key::SUMMARY_STRENGTH)));
    }
    for (of, evidence) in &value.strengths {
        blocks.push(write.statement(&words.text(strength(*of)), evidence, of.element()));
    }
    if !value.intentions.is_empty() {
        blocks.push(Block::Heading(words.text(key::SUMMARY_INTENTION)));
    }
    for (of, evidence) in &value.intentions {
        blocks.push(write.statement(&words.text(intention(*of)), evidence, of.element()));
    }
    blocks.push(Block::Heading(words.text(key::SUMMARY_TRANSFER)));
    blocks.push(Block::Question(words.text(transfer(value.transfer))));
    blocks.extend(write.questions(Phase::Summary));
    write.section("summary", key::H_SUMMARY, blocks)
}

pub(super) fn sources(write: &Writer) -> Section {
    let words = write.words;
    let lines: Vec<String> = write
        .world
        .debrief
        .sources
        .iter()
        .zip(1..)
        .map(|(source, number)| {
            let text = words.case(&source.text);
            let text = if source.to_sign_off {
                words.say(key::SOURCE_TO_SIGN_OFF, &[("source", text.into())])
            } else {
                text.to_owned()
            };
            format!("[{number}] {text}")
        })
        .collect();
    let mut blocks = vec![write.text(key::SOURCES_ABOUT)];
    if !lines.is_empty() {
        blocks.push(Block::List(lines));
    }
    if write
        .world
        .debrief
        .sources
        .iter()
        .any(|source| source.to_sign_off)
    {
        blocks.push(write.text(key::SOURCES_SIGN_OFF));
    }
    write.section("sources", key::H_SOURCES, blocks)
}
