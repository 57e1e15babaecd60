//! The elements of integrated work that were practised, with what shows it, and the aims that were not seen.

use super::keyed::meaning;
use super::page::{Block, Section, Writer};
use crate::feedback::{Evidence, What};
use crate::view::Statement;
use crate::words::debrief::key;
use crate::words::{capital, terms};

pub(super) fn section(write: &Writer) -> Section {
    let words = write.words;
    let mut blocks = Vec::new();
    let mut rest = Vec::new();
    for practised in &write.value.elements {
        let name = capital(&words.text(terms::element(practised.element)));
        if !practised.evidence.is_empty() {
            let text = write.say(
                key::ELEMENT_PRACTISED,
                &[
                    ("element", name.into()),
                    ("meaning", words.text(meaning(practised.element)).into()),
                ],
            );
            blocks.push(told(write, &text, &practised.evidence));
        } else if !practised.aim {
            rest.push(words.text(terms::element(practised.element)));
        }
    }
    for practised in write
        .value
        .elements
        .iter()
        .filter(|p| p.aim && p.evidence.is_empty())
    {
        let aims = &write.world.briefing.aims;
        let aim = aims.iter().find(|aim| aim.element == practised.element);
        let text = write.say(
            key::ELEMENT_NOT_SEEN,
            &[
                (
                    "element",
                    capital(&words.text(terms::element(practised.element))).into(),
                ),
                ("aim", aim.map_or("", |aim| words.case(&aim.text)).into()),
            ],
        );
        let last = write.value.turns.last().copied().unwrap_or(0);
        let evidence = Evidence::new(last, None, What::NotPractised);
        blocks.push(told(write, &text, &[evidence]));
    }
    if !rest.is_empty() {
        blocks.push(Block::Text(
            write.say(key::ELEMENT_REST, &[("elements", rest.join("; ").into())]),
        ));
    }
    write.section("elements", key::H_ELEMENTS, blocks)
}

/// The sentence begins with the element: to name it below as well would say it twice.
fn told(write: &Writer, text: &str, evidence: &[Evidence]) -> Block {
    Block::Statement(Statement::plain(write.words, write.world, text, evidence))
}
