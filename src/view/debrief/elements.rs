//! The elements of integrated work that were practised, with what shows it, and the aims that were not seen.

use super::keyed::meaning;
use super::page::{Block, Section, Writer};
use crate::feedback::{Evidence, What};
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
            blocks.push(write.statement(&text, &practised.evidence, practised.element));
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
        let evidence = Evidence::new(last, None, What::NotSeen);
        blocks.push(write.statement(&text, &[evidence], practised.element));
    }
    if !rest.is_empty() {
        blocks.push(Block::Text(
            write.say(key::ELEMENT_REST, &[("elements", rest.join("; ").into())]),
        ));
    }
    write.section("elements", key::H_ELEMENTS, blocks)
}
