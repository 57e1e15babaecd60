//! The ledger of own expertise per seat, and questions asked where they were needed.

use super::page::{Block, Section, Table, Writer};
use crate::engine::command::ConsultReply;
use crate::feedback::expertise::{Entry, Kind, Ledger, Needed, Why};
use crate::feedback::{Evidence, What};
use crate::scenario::ids::*;
use crate::scenario::model::Element;
use crate::scenario::world::Consultee;
use crate::view::look_back;
use crate::words::debrief::key;

pub(super) fn section(write: &Writer) -> Section {
    let ledgers = &write.value.ledgers;
    let mut blocks = vec![write.text(key::LEDGER_ABOUT)];
    blocks.push(Block::Table(Table {
        caption: None,
        head: write.heads(&[
            key::C_WHO,
            key::C_WITHIN,
            key::C_WITHIN_ASKED,
            key::C_OVER,
            key::C_UNDER,
            key::C_ASKED,
        ]),
        rows: ledgers
            .iter()
            .map(|ledger| {
                let counts = Kind::ALL.map(|kind| ledger.count(kind).to_string());
                std::iter::once(write.seat_capital(ledger.seat))
                    .chain(counts)
                    .chain([ledger.asked.len().to_string()])
                    .collect()
            })
            .collect(),
    }));
    let before = blocks.len();
    for ledger in ledgers {
        seat(write, ledger, &mut blocks);
    }
    let clean = ledgers
        .iter()
        .all(|ledger| ledger.count(Kind::Overreach) + ledger.count(Kind::Underreach) == 0);
    if clean && ledgers.iter().any(|ledger| !ledger.entries.is_empty()) {
        blocks.insert(before, write.text(key::LEDGER_CLEAN));
    }
    let table = needed(write, ledgers);
    blocks.extend(table);
    write.section("expertise", key::H_EXPERTISE, blocks)
}

/// Lines that are told as one.
struct Told<'a> {
    entry: &'a Entry,
    option: Option<OptionId>,
    evidence: Vec<Evidence>,
}

/// Lines of one kind about the same thing are told once, with all their evidence.
fn seat(write: &Writer, ledger: &Ledger, blocks: &mut Vec<Block>) {
    let mut told: Vec<Told> = Vec::new();
    for entry in ledger.entries.iter().filter(|entry| entry.kind != Kind::Within) {
        let option = match entry.evidence.what {
            What::Choice(option) => Some(option),
            _ => None,
        };
        let same = told
            .iter_mut()
            .find(|told| (told.entry.kind, told.entry.need, told.option) == (entry.kind, entry.need, option));
        match same {
            Some(told) => told.evidence.push(entry.evidence.clone()),
            None => told.push(Told {
                entry,
                option,
                evidence: vec![entry.evidence.clone()],
            }),
        }
    }
    told.sort_by_key(|told| std::cmp::Reverse(told.entry.kind == Kind::Overreach));
    for Told {
        entry,
        option,
        evidence,
    } in &told
    {
        if let Some(text) = line(write, ledger.seat, entry, *option) {
            blocks.push(write.statement(&text, evidence, Element::OwnBoundaries));
        }
    }
    for question in &ledger.asked {
        let args = [
            ("who", write.seat(question.by)),
            ("whom", write.words.consultee(write.world, question.whom).into()),
            ("need", write.need(question.need)),
        ];
        let key = match question.reply {
            ConsultReply::Boundary => key::LEDGER_BOUNDARY,
            ConsultReply::Advice if question.repeated => key::LEDGER_REPEATED,
            ConsultReply::Advice if question.late => key::LEDGER_LATE,
            ConsultReply::Advice => continue,
        };
        let evidence = Evidence::new(
            question.turn,
            Some(question.by),
            What::Consult(question.whom, question.need),
        );
        blocks.push(write.statement(&write.say(key, &args), &[evidence], Element::OwnBoundaries));
    }
}

fn line(write: &Writer, seat: SeatId, entry: &Entry, option: Option<OptionId>) -> Option<String> {
    let speak = look_back::Speak::new(write.words, write.world);
    let advised = matches!(entry.evidence.what, What::Consult(Consultee::Seat(of), _) if of == seat);
    Some(match (entry.kind, entry.why, entry.need) {
        (Kind::Overreach, _, Some(need)) if advised => write.say(
            key::LEDGER_ADVISED_BEYOND,
            &[("who", write.seat(seat)), ("need", write.need(need))],
        ),
        (Kind::Overreach, Why::NobodyAsked, need) => speak.nobody_asked(seat, need),
        (Kind::Overreach, Why::BelongsTo(whose), need) => speak.overreach(seat, need, option, whose),
        (Kind::Overreach, _, need) => speak.overreach(seat, need, option, None),
        (Kind::Underreach, _, Some(need)) => speak.underreach(seat, need),
        (Kind::WithinByConsultation, Why::Asked(whom, _), Some(need)) => speak.asked_first(seat, whom, need),
        (Kind::Underreach | Kind::WithinByConsultation | Kind::Within, ..) => return None,
    })
}

fn needed(write: &Writer, ledgers: &[Ledger]) -> Vec<Block> {
    let sum = ledgers.iter().fold(Needed::default(), |sum, ledger| Needed {
        needed_asked: sum.needed_asked + ledger.table.needed_asked,
        needed_not_asked: sum.needed_not_asked + ledger.table.needed_not_asked,
        own_asked: sum.own_asked + ledger.table.own_asked,
        own_not_asked: sum.own_not_asked + ledger.table.own_not_asked,
    });
    if sum == Needed::default() {
        return Vec::new();
    }
    let words = write.words;
    vec![Block::Table(Table {
        caption: Some(words.text(key::LEDGER_TABLE_ABOUT)),
        head: vec![
            String::new(),
            words.text(key::C_ASKED),
            words.text(key::C_NOT_ASKED),
        ],
        rows: vec![
            vec![
                words.text(key::LEDGER_NEEDED),
                sum.needed_asked.to_string(),
                sum.needed_not_asked.to_string(),
            ],
            vec![
                words.text(key::LEDGER_OWN),
                sum.own_asked.to_string(),
                sum.own_not_asked.to_string(),
            ],
        ],
    })]
}
