//! The three kinds of continuity in words: who came, who came back, who told whom; the published indices stand behind.

use super::page::{Block, Section, Table, Writer};
use super::plot;
use crate::feedback::{Evidence, Log, What};
use crate::scenario::model::Element;
use crate::words::capital;
use crate::words::debrief::key;

pub(super) fn section(write: &Writer, log: &Log) -> Section {
    let value = &write.value.continuity;
    let count = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let figure = |number: usize| write.words.count(count(number));
    let relational = &value.relational;
    let mut blocks = vec![faces(write), between(write)];
    let informational = &value.informational;
    let text = if informational.occasions.is_empty() {
        write.words.text(key::INFORMATIONAL_NONE)
    } else if informational.retellings.is_empty() {
        write.say(
            key::INFORMATIONAL_KEPT,
            &[
                ("count", count(informational.occasions.len()).into()),
                ("occasions", figure(informational.occasions.len()).into()),
                write.family(),
            ],
        )
    } else {
        write.say(
            key::INFORMATIONAL,
            &[
                ("count", count(informational.occasions.len()).into()),
                ("occasions", figure(informational.occasions.len()).into()),
                ("retellings", figure(informational.retellings.len()).into()),
                write.family(),
            ],
        )
    };
    let evidence = if informational.retellings.is_empty() {
        &informational.occasions
    } else {
        &informational.retellings
    };
    blocks.push(write.statement(&text, evidence, Element::HandoverPrivacy));
    blocks.push(management(write));
    blocks.extend(apart(write));
    let mut figures = Vec::new();
    if !relational.visits.is_empty() {
        let contacts = plot::contacts(write).map(Block::Plot);
        if write.short() {
            figures.extend(contacts);
        } else {
            blocks.extend(contacts);
        }
        figures.push(write.text(key::INDICES_WARNING));
    }
    figures.extend(plot::continuity(write, log).map(Block::Plot));
    figures.extend(shares(write).map(Block::Table));
    if !relational.visits.is_empty() {
        figures.push(Block::Table(Table {
            caption: None,
            head: write.heads(&[key::C_WHO, key::C_VISITS]),
            rows: relational
                .per_seat
                .iter()
                .map(|(seat, visits)| vec![write.seat_capital(*seat), visits.to_string()])
                .collect(),
        }));
    }
    write
        .section("continuity", key::H_CONTINUITY, blocks)
        .figures(figures)
}

/// How often a familiar face came, as one sentence.
pub(super) fn lead(write: &Writer) -> Vec<String> {
    faces(write).statement().into_iter().collect()
}

fn faces(write: &Writer) -> Block {
    let figure = |count: usize| write.words.count(u16::try_from(count).unwrap_or(u16::MAX));
    let relational = &write.value.continuity.relational;
    let new_faces: Vec<_> = relational
        .visits
        .iter()
        .filter(|visit| visit.new_face)
        .map(|visit| visit.evidence.clone())
        .collect();
    let text = if relational.visits.is_empty() {
        write.words.text(key::RELATIONAL_NONE)
    } else {
        let came = people(write);
        let familiar = write.say(
            key::RELATIONAL,
            &[
                (
                    "familiar",
                    figure(relational.visits.len() - new_faces.len()).into(),
                ),
                ("visits", figure(relational.visits.len()).into()),
                (
                    "count",
                    u16::try_from(relational.visits.len() - new_faces.len())
                        .unwrap_or(u16::MAX)
                        .into(),
                ),
            ],
        );
        format!("{came} {familiar}")
    };
    write.statement(&text, &new_faces, Element::FlexibleHelp)
}

/// How many people came to the family, and which of them came back.
fn people(write: &Writer) -> String {
    let per_seat = &write.value.continuity.relational.per_seat;
    let back: Vec<String> = per_seat
        .iter()
        .filter(|(_, visits)| *visits > 1)
        .map(|(seat, _)| write.words.seat(write.world, *seat))
        .collect();
    let count = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let (came, returned) = (count(per_seat.len()), count(back.len()));
    let who = write.words.list(&back);
    write.say(
        key::PEOPLE_CAME,
        &[
            ("count", came.into()),
            ("number", write.words.count(came).into()),
            write.family(),
            ("back", returned.into()),
            ("returned", write.words.count(returned).into()),
            ("who", who.into()),
        ],
    )
}

/// What they asked and told each other: who, about what, stands below it.
fn between(write: &Writer) -> Block {
    let between = &write.value.continuity.between;
    let parts = [
        (&between.asked, key::BETWEEN_ASKED),
        (&between.told, key::BETWEEN_TOLD),
        (&between.breached, key::BETWEEN_BREACHED),
        (&between.conferred, key::BETWEEN_CONFERRED),
        (&between.teamed, key::BETWEEN_TEAMED),
        (&between.handed_over, key::BETWEEN_HANDED_OVER),
        (&between.written, key::BETWEEN_WRITTEN),
    ];
    let told: Vec<String> = parts
        .iter()
        .filter(|(evidence, _)| !evidence.is_empty())
        .map(|(evidence, key)| {
            let count = u16::try_from(evidence.len()).unwrap_or(u16::MAX);
            let times = write.words.counted(key::FIGURE_TIMES, count);
            write.words.about(*key, "times", times)
        })
        .collect();
    let text = if told.is_empty() {
        write.words.text(key::BETWEEN_NOTHING)
    } else {
        write.say(key::BETWEEN, &[("told", write.words.list(&told).into())])
    };
    let evidence: Vec<Evidence> = parts
        .into_iter()
        .flat_map(|(evidence, _)| evidence)
        .cloned()
        .collect();
    write.statement(&text, &evidence, Element::KnowingEachOther)
}

fn management(write: &Writer) -> Block {
    let management = &write.value.continuity.management;
    let count = |count: usize| write.words.count(u16::try_from(count).unwrap_or(u16::MAX));
    let acts = management.served.len() + management.beside.len();
    if acts + management.gaps.len() == 0 {
        let text = write.words.text(key::MANAGEMENT_NONE);
        return write.statement(&text, &[], Element::SharedPriorities);
    }
    let mut said = vec![if acts == 0 {
        write.words.text(key::MANAGEMENT_NOBODY)
    } else {
        let served = management.served.len();
        let share = match served {
            0 => "none",
            all if all == acts => "all",
            _ => "some",
        };
        write.say(
            key::MANAGEMENT,
            &[
                ("count", u16::try_from(acts).unwrap_or(u16::MAX).into()),
                ("acts", count(acts).into()),
                ("share", share.into()),
                ("served", count(served).into()),
            ],
        )
    }];
    let also = [
        (management.contradictions.len(), key::MANAGEMENT_CONTRADICTED),
        (management.gaps.len(), key::MANAGEMENT_GAPS),
    ];
    for (times, key) in also.into_iter().filter(|(times, _)| *times > 0) {
        let times = u16::try_from(times).unwrap_or(u16::MAX);
        said.push(capital(&write.words.counted(key, times)));
    }
    let text = said.join(" ");
    let evidence: Vec<_> = management
        .contradictions
        .iter()
        .chain(&management.gaps)
        .chain(&management.beside)
        .chain(&management.served)
        .cloned()
        .collect();
    write.statement(&text, &evidence, Element::SharedPriorities)
}

/// That everybody worked on a track of their own, from two such turns on: once can happen to anybody.
fn apart(write: &Writer) -> Option<Block> {
    let apart = &write.value.apart;
    if apart.len() < 2 {
        return None;
    }
    let turns: Vec<u8> = apart.iter().map(|apart| apart.turn).collect();
    let evidence: Vec<Evidence> = apart
        .iter()
        .flat_map(|apart| {
            apart
                .tracks
                .iter()
                .map(|(seat, need)| Evidence::new(apart.turn, Some(*seat), What::Need(*need)))
        })
        .collect();
    let text = write.say(
        key::APART,
        &[("turns", write.turns(&turns).into()), write.family()],
    );
    Some(write.statement(&text, &evidence, Element::Interprofessional))
}

/// The shares behind the three sentences, and the published indices, each with its range and source.
fn shares(write: &Writer) -> Option<Table> {
    let continuity = &write.value.continuity;
    let relational = &continuity.relational;
    let rows = [
        (key::FAMILIAR_NAME, relational.familiar, key::FAMILIAR_MEANING),
        (key::KEPT_NAME, continuity.informational.kept, key::KEPT_MEANING),
        (
            key::CARRIED_ON_NAME,
            continuity.management.carried_on,
            key::CARRIED_ON_MEANING,
        ),
        (key::UPC_NAME, relational.upc, key::UPC_MEANING),
        (key::COC_NAME, relational.coc, key::COC_MEANING),
        (key::SECON_NAME, relational.secon, key::SECON_MEANING),
    ];
    let rows: Vec<Vec<String>> = rows
        .into_iter()
        .filter(|(_, value, _)| value.is_some())
        .map(|(name, value, meaning)| {
            vec![
                write.words.text(name),
                write.share(value),
                write.words.text(meaning),
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        caption: None,
        head: write.heads(&[key::C_MEASURE, key::C_VALUE, key::C_MEANING]),
        rows,
    })
}
