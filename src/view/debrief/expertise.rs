//! The ledger of own expertise per seat, and questions asked where they were needed.

use super::page::{Block, Section, Table, Writer};
use crate::engine::command::ConsultReply;
use crate::feedback::expertise::{Entry, Kind, Ledger, Needed, Question, Why};
use crate::feedback::{Evidence, What};
use crate::scenario::ids::*;
use crate::scenario::model::Element;
use crate::scenario::world::{Consultee, Scope};
use crate::words::debrief::key;
use crate::words::{Key, capital};

pub(super) fn section(write: &Writer) -> Section {
    let ledgers = &write.value.ledgers;
    let mut blocks = told(write);
    blocks.extend(boundaries(write, ledgers));
    blocks.extend(declined(write, ledgers));
    if blocks.is_empty() {
        blocks.push(write.text(key::LEDGER_NOTHING));
    }
    let mut figures = vec![write.text(key::LEDGER_ABOUT)];
    figures.push(Block::Table(Table {
        caption: None,
        head: write.heads(&[
            key::C_WHO,
            key::C_WITHIN,
            key::C_PARTLY,
            key::C_WITHIN_ASKED,
            key::C_OVER,
            key::C_UNDER,
            key::C_ASKED,
        ]),
        rows: ledgers
            .iter()
            .map(|ledger| {
                let counts = [
                    ledger.own_field(),
                    ledger.partly(),
                    ledger.after_asking(),
                    ledger.count(Kind::Overreach),
                    ledger.count(Kind::Underreach),
                    ledger.asked.len(),
                ];
                std::iter::once(write.seat_capital(ledger.seat))
                    .chain(counts.map(|count| count.to_string()))
                    .collect()
            })
            .collect(),
    }));
    figures.extend(needed(write, ledgers));
    write
        .section("expertise", key::H_EXPERTISE, blocks)
        .figures(figures)
}

/// What is said of the ledgers and of chairs that stayed still.
fn told(write: &Writer) -> Vec<Block> {
    let ledgers = &write.value.ledgers;
    let mut blocks = Vec::new();
    let clean = ledgers.iter().flat_map(|ledger| &ledger.entries).all(|entry| {
        let within = matches!(entry.kind, Kind::Within | Kind::WithinByConsultation);
        within && !entry.partly() && !entry.lapsed()
    });
    let all: Vec<Evidence> = ledgers
        .iter()
        .flat_map(|ledger| &ledger.entries)
        .map(|entry| entry.evidence.clone())
        .collect();
    if clean && !all.is_empty() {
        let text = write.words.text(key::LEDGER_CLEAN);
        blocks.push(write.statement(&text, &all, Element::OwnBoundaries));
    }
    for ledger in ledgers {
        seat(write, ledger, &mut blocks);
    }
    for silence in &write.value.silences {
        let text = write.say(
            key::LEDGER_SILENT,
            &[
                ("who", write.seat(silence.seat)),
                ("turns", write.turns(&silence.turns).into()),
            ],
        );
        blocks.push(write.statement(&text, &silence.evidence(), Element::GeneralistSpecialist));
    }
    blocks
}

/// In one sentence, or the seats' own.
pub(super) fn lead(write: &Writer) -> Vec<String> {
    let mut lines: Vec<String> = told(write).iter().filter_map(Block::statement).collect();
    if lines.is_empty() {
        lines.push(write.words.text(key::LEDGER_NOTHING));
    }
    lines.truncate(LEAD);
    lines
}

/// Most sentences that half-time begins with.
const LEAD: usize = 2;

/// Lines that are told as one: what they are about, and what they rest on.
#[derive(Default)]
struct Told {
    items: Vec<String>,
    evidence: Vec<Evidence>,
}

impl Told {
    fn add(&mut self, item: String, evidence: Evidence) {
        if !self.items.contains(&item) {
            self.items.push(item);
        }
        self.evidence.push(evidence);
    }

    fn tell(&self, write: &Writer, seat: SeatId, key: Key) -> Option<Block> {
        if self.items.is_empty() {
            return None;
        }
        let what = write.words.list(&self.items);
        let text = write.say(key, &[("who", write.seat(seat)), ("what", what.into())]);
        Some(write.statement(&text, &self.evidence, Element::OwnBoundaries))
    }
}

fn seat(write: &Writer, ledger: &Ledger, blocks: &mut Vec<Block>) {
    let mut over = Told::default();
    let mut over_asked = Told::default();
    let mut led = Told::default();
    let mut advised = Told::default();
    let mut left = Told::default();
    let mut half = Told::default();
    let mut lapsed = Told::default();
    let mut asked_first = Told::default();
    for entry in &ledger.entries {
        let name = about(write, entry);
        let proof = entry.evidence.clone();
        let gave_advice = match entry.evidence.what {
            What::Consult(Consultee::Seat(of), _) => of == ledger.seat,
            _ => false,
        };
        match (entry.kind, entry.why) {
            (Kind::Overreach, _) if gave_advice => advised.add(name, proof),
            (Kind::Overreach, Why::NobodyAsked) => led.add(name, proof),
            (Kind::Overreach, Why::BelongsTo(Some(whose))) => {
                let key = if entry.asked {
                    key::LEDGER_ITEM_BELONGS_ASKED
                } else {
                    key::LEDGER_ITEM_BELONGS
                };
                let told = if entry.asked { &mut over_asked } else { &mut over };
                told.add(item(write, key, name, whose), proof);
            }
            (Kind::Overreach, _) => over.add(name, proof),
            (Kind::Underreach, _) => left.add(name, proof),
            (Kind::WithinByConsultation, Why::Asked(whom, _)) => {
                asked_first.add(item(write, key::LEDGER_ITEM_ASKED, name, whom), proof);
            }
            (Kind::Within, _) if entry.partly() => half.add(name, proof),
            (Kind::Within, _) if entry.lapsed() => lapsed.add(name, proof),
            (Kind::WithinByConsultation | Kind::Within, _) => {}
        }
    }
    let mut late = Told::default();
    let mut repeated = Told::default();
    for question in &ledger.asked {
        let told = match question.reply {
            ConsultReply::Advice if question.repeated => &mut repeated,
            ConsultReply::Advice if question.late => &mut late,
            ConsultReply::Advice | ConsultReply::Boundary => continue,
        };
        let name = write.needs([question.need]);
        told.add(
            item(write, key::LEDGER_ITEM_ASKED, name, question.whom),
            proof(question),
        );
    }
    let told = [
        (over, key::LEDGER_OVER),
        (over_asked, key::LEDGER_OVER_ASKED),
        (led, key::LEDGER_LED),
        (advised, key::LEDGER_ADVISED_BEYOND),
        (left, key::LEDGER_LEFT),
        (half, key::LEDGER_PARTLY),
        (lapsed, key::LEDGER_LAPSED),
        (asked_first, key::LEDGER_ASKED_FIRST),
        (late, key::LEDGER_LATE),
        (repeated, key::LEDGER_REPEATED),
    ];
    blocks.extend(
        told.iter()
            .filter_map(|(told, key)| told.tell(write, ledger.seat, *key)),
    );
}

fn proof(question: &Question) -> Evidence {
    let what = What::Consult(question.whom, question.need);
    Evidence::new(question.turn, Some(question.by), what)
}

/// The need or the moment a line is about, quoted.
fn about(write: &Writer, entry: &Entry) -> String {
    match (entry.need, &entry.evidence.what) {
        (Some(need), _) => write.needs([need]),
        (None, What::Choice(option)) => {
            let moment = write.world.options[*option].moment;
            let title = write.words.case(&write.world.moments[moment].title);
            write.words.say(key::EVIDENCE_MOMENT, &[("name", title.into())])
        }
        (None, _) => write.words.text(key::SHARE_NONE),
    }
}

fn item(write: &Writer, key: Key, name: String, whom: Consultee) -> String {
    let whom = write.words.consultee(write.world, whom);
    write
        .words
        .say(key, &[("name", name.into()), ("whom", whom.into())])
}

/// Colleagues who said where their expertise ends, all together.
fn boundaries(write: &Writer, ledgers: &[Ledger]) -> Option<Block> {
    let evidence: Vec<Evidence> = ledgers
        .iter()
        .flat_map(|ledger| &ledger.asked)
        .filter(|question| question.reply == ConsultReply::Boundary && question.expertise != Scope::Own)
        .map(proof)
        .collect();
    if evidence.is_empty() {
        return None;
    }
    let count = u16::try_from(evidence.len()).unwrap_or(u16::MAX);
    let text = capital(&write.words.counted(key::LEDGER_BOUNDARIES, count));
    Some(write.statement(&text, &evidence, Element::OwnBoundaries))
}

/// Questions that came back unanswered from somebody whose own field they were about.
fn declined(write: &Writer, ledgers: &[Ledger]) -> Vec<Block> {
    ledgers
        .iter()
        .flat_map(|ledger| &ledger.asked)
        .filter(|question| question.reply == ConsultReply::Boundary && question.expertise == Scope::Own)
        .map(|question| {
            let text = write.say(
                key::LEDGER_DECLINED,
                &[
                    ("who", write.seat(question.by)),
                    ("whom", write.words.consultee(write.world, question.whom).into()),
                    ("what", write.needs([question.need]).into()),
                ],
            );
            write.statement(&text, &[proof(question)], Element::OwnBoundaries)
        })
        .collect()
}

fn needed(write: &Writer, ledgers: &[Ledger]) -> Vec<Block> {
    let sum = ledgers.iter().fold(Needed::default(), |sum, ledger| Needed {
        needed_asked: sum.needed_asked + ledger.table.needed_asked,
        needed_not_asked: sum.needed_not_asked + ledger.table.needed_not_asked,
        partly_asked: sum.partly_asked + ledger.table.partly_asked,
        partly_not_asked: sum.partly_not_asked + ledger.table.partly_not_asked,
        own_asked: sum.own_asked + ledger.table.own_asked,
        own_not_asked: sum.own_not_asked + ledger.table.own_not_asked,
    });
    if sum == Needed::default() {
        return Vec::new();
    }
    let words = write.words;
    let rows = [
        (key::LEDGER_NEEDED, sum.needed_asked, sum.needed_not_asked),
        (key::LEDGER_HALF_OWN, sum.partly_asked, sum.partly_not_asked),
        (key::LEDGER_OWN, sum.own_asked, sum.own_not_asked),
    ];
    vec![Block::Table(Table {
        caption: Some(words.text(key::LEDGER_TABLE_ABOUT)),
        head: vec![
            String::new(),
            words.text(key::C_ASKED),
            words.text(key::C_NOT_ASKED),
        ],
        rows: rows
            .into_iter()
            .filter(|(_, asked, not)| asked + not > 0)
            .map(|(what, asked, not)| vec![words.text(what), asked.to_string(), not.to_string()])
            .collect(),
    })]
}
