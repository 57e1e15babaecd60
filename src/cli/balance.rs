//! `samenspel balance`: whether a case teaches what it means to.

use super::cancel::Cancel;
use super::simulate::{document, name};
use super::{Result, Wrong, output};
use crate::engine::state::Seed;
use crate::lab::{Balance as Found, Measure, PARTS, Stopped, TurnToRead, all_alike, balance, simulate};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::Temper;
use crate::session::{Library, Source};
use crate::view::faults;
use crate::words::Words;
use crate::words::cli::key::*;
use crate::words::terms;
use indicatif::ProgressBar;
use serde_json::{Value, json};
use std::process::ExitCode;

/// Look whether a case teaches what it means to.
///
/// Tells of options that another option of the same moment beats in every situation tried and on every measure; options
/// that no colleague takes; what each seat has to do and how much depends on it; how the policies do; whether each aim can
/// be reached and be missed; and how much there is to read each turn. Ctrl-C breaks it off after the part it is at. Exit code
/// 1 when an option is beaten, an aim can't be reached or missed, or a seat has nothing to do in half of the turns.
#[derive(Debug, clap::Args)]
pub struct Balance {
    /// Id of a case (see `samenspel cases`) or path of one; left out: how every way of playing does in each shipped case,
    /// as a page of Markdown
    case: Option<String>,
    /// One JSON document instead of lines
    #[arg(long, requires = "case")]
    json: bool,
}

/// Per mille of the turns without anything to do from which a seat is told of.
const IDLE: u32 = 500;
/// Words in one turn from which it is told of: a quarter of an hour of reading.
const MUCH: u32 = 2_700;

impl Balance {
    pub fn run(&self, library: &Library, words: &Words) -> Result<ExitCode> {
        let Some(case) = &self.case else {
            return across(words);
        };
        let source = library
            .case(case)
            .map_err(|fault| Wrong(faults::case_fault(words, &fault)))?;
        let world = &source.world;
        let bar = ProgressBar::new(u64::from(PARTS));
        let cancel = Cancel::listen();
        let found = balance(world, |part| {
            bar.set_position(u64::from(part));
            !cancel.pressed()
        });
        bar.finish_and_clear();
        let found = found.map_err(|stopped| match stopped {
            Stopped::Cancelled => Wrong(words.text(CLI_BALANCE_CANCELLED)),
            Stopped::Stuck(stuck) => {
                let why = stuck.to_string();
                Wrong(words.say(
                    CLI_STUCK,
                    &[("policy", world.id.clone().into()), ("why", why.into())],
                ))
            }
        })?;
        if self.json {
            as_document(world, &found);
        } else {
            tell(world, &found, words);
        }
        Ok(ExitCode::from(u8::from(!sound(&found))))
    }
}

/// Teams per way of playing on the page of all cases.
const TEAMS: u32 = 40;

/// Every way of playing in every shipped case, over the same seeds.
fn across(words: &Words) -> Result<ExitCode> {
    output::line(format_args!("# {}", words.text(CLI_ACROSS_TITLE)));
    output::line("");
    output::line(words.about(CLI_ACROSS_ABOUT, "teams", TEAMS.to_string()));
    for id in Source::shipped_ids() {
        let source = Source::shipped(id).map_err(|fault| Wrong(faults::case_fault(words, &fault)))?;
        let world = &source.world;
        output::line("");
        output::line(format_args!("## {} (`{id}`)", words.case(&world.title)));
        output::line("");
        let heads = Measure::ALL.map(|measure| words.text(name(measure)));
        output::line(format_args!("| | {} |", heads.join(" | ")));
        output::line(format_args!("|---|{}", "--:|".repeat(heads.len())));
        for temper in Temper::all() {
            let summary =
                simulate(world, &all_alike(world, temper), Seed(1), TEAMS, || {}).map_err(|stuck| {
                    let why = stuck.to_string();
                    Wrong(words.say(
                        CLI_STUCK,
                        &[("policy", temper.name().into()), ("why", why.into())],
                    ))
                })?;
            let figures = Measure::ALL.map(|measure| {
                let mean = summary.spread(measure).map_or(0, |spread| spread.mean);
                mean.to_string()
            });
            output::line(format_args!("| {} | {} |", temper.name(), figures.join(" | ")));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn sound(found: &Found) -> bool {
    found.dominated.is_empty()
        && found.seats.iter().all(|seat| seat.idle < IDLE)
        && found
            .aims
            .iter()
            .all(|aim| aim.can_be_reached() && aim.can_be_missed())
}

/// "post/open"
fn option_name(world: &World, option: OptionId) -> String {
    let choice = &world.options[option];
    format!("{}/{}", world.moments[choice.moment].id, choice.id)
}

fn tell(world: &World, found: &Found, words: &Words) {
    output::line(words.say(CLI_BALANCE_OF, &[("title", words.case(&world.title).into())]));
    heading(words, CLI_BALANCE_DOMINATED);
    for one in &found.dominated {
        let by = option_name(world, one.by);
        output::line(words.say(
            CLI_BALANCE_BEATEN,
            &[
                ("option", option_name(world, one.option).into()),
                ("by", by.into()),
                ("situations", one.situations.to_string().into()),
            ],
        ));
    }
    none(words, found.dominated.is_empty());
    heading(words, CLI_BALANCE_UNTAKEN);
    for one in found.untaken() {
        output::line(words.say(
            CLI_BALANCE_NEVER_TAKEN,
            &[
                ("option", option_name(world, one.option).into()),
                ("offered", one.offered.to_string().into()),
            ],
        ));
    }
    none(words, found.untaken().next().is_none());
    heading(words, CLI_BALANCE_SEATS);
    for seat in &found.seats {
        let key = if seat.idle < IDLE {
            CLI_BALANCE_SEAT
        } else {
            CLI_BALANCE_SEAT_IDLE
        };
        let per_cent = seat.idle / 10;
        output::line(words.say(
            key,
            &[
                ("seat", words.discipline_capital(world, seat.seat).into()),
                ("needs", seat.own_needs.to_string().into()),
                ("moments", seat.moments.to_string().into()),
                ("facts", seat.private_facts.to_string().into()),
                ("idle", per_cent.to_string().into()),
                ("best", seat.best.1.to_string().into()),
                ("good", seat.best.0.name().into()),
                ("worst", seat.worst.1.to_string().into()),
                ("bad", seat.worst.0.name().into()),
            ],
        ));
    }
    heading(words, CLI_BALANCE_POLICIES);
    let shown = [
        Measure::SeverityLeft,
        Measure::MeanStrain,
        Measure::FamiliarContacts,
        Measure::Overreach,
    ];
    for measure in shown {
        output::line(format_args!("  {}:", words.text(name(measure))));
        let all: Vec<String> = found
            .policies
            .iter()
            .map(|summary| {
                let mean = summary.spread(measure).map_or(0, |spread| spread.mean);
                format!("{} {mean}", super::simulate::seated(world, &summary.tempers))
            })
            .collect();
        output::line(format_args!("    {}", all.join(" · ")));
    }
    heading(words, CLI_BALANCE_AIMS);
    for aim in &found.aims {
        let key = match (aim.can_be_reached(), aim.can_be_missed()) {
            (true, true) => CLI_BALANCE_AIM,
            (false, _) => CLI_BALANCE_AIM_NEVER,
            (true, false) => CLI_BALANCE_AIM_ALWAYS,
        };
        let mut args = vec![
            ("aim", words.text(terms::element(aim.element)).into()),
            ("plays", aim.plays.to_string().into()),
        ];
        if aim.can_be_reached() {
            args.push(("seen", aim.seen.to_string().into()));
        }
        output::line(words.say(key, &args));
    }
    heading(words, CLI_BALANCE_READING);
    for turn in &found.reading {
        for (language, count) in &turn.words {
            let key = if *count < MUCH {
                CLI_BALANCE_TURN
            } else {
                CLI_BALANCE_TURN_MUCH
            };
            output::line(words.say(
                key,
                &[
                    ("turn", turn.turn.to_string().into()),
                    ("language", language.code().into()),
                    ("words", count.to_string().into()),
                    ("minutes", TurnToRead::minutes(*count).to_string().into()),
                ],
            ));
        }
    }
}

fn heading(words: &Words, key: crate::words::Key) {
    output::line("");
    output::line(words.text(key));
}

fn none(words: &Words, so: bool) {
    if so {
        output::line(words.text(CLI_BALANCE_NONE));
    }
}

fn as_document(world: &World, found: &Found) {
    let option = |id| option_name(world, id);
    let dominated: Vec<Value> = found
        .dominated
        .iter()
        .map(
            |one| json!({ "option": option(one.option), "by": option(one.by), "situations": one.situations }),
        )
        .collect();
    let taken: Vec<Value> = found
        .taken
        .iter()
        .map(|one| json!({ "option": option(one.option), "offered": one.offered, "taken": one.taken }))
        .collect();
    let seats: Vec<Value> = found
        .seats
        .iter()
        .map(|seat| {
            json!({
                "seat": world.seats[seat.seat].id,
                "own_needs": seat.own_needs,
                "moments": seat.moments,
                "private_facts": seat.private_facts,
                "idle_per_mille": seat.idle,
                "best": { "temper": seat.best.0.name(), "severity_left": seat.best.1 },
                "worst": { "temper": seat.worst.0.name(), "severity_left": seat.worst.1 },
                "span": seat.span(),
            })
        })
        .collect();
    let policies: Vec<Value> = found
        .policies
        .iter()
        .map(|summary| document(world, summary))
        .collect();
    let aims: Vec<Value> = found
        .aims
        .iter()
        .map(|aim| json!({ "element": aim.element, "seen": aim.seen, "plays": aim.plays }))
        .collect();
    let reading: Vec<Value> = found
        .reading
        .iter()
        .map(|turn| {
            let words: serde_json::Map<String, Value> = turn
                .words
                .iter()
                .map(|(language, count)| {
                    let minutes = TurnToRead::minutes(*count);
                    (
                        language.code().to_owned(),
                        json!({ "words": count, "minutes": minutes }),
                    )
                })
                .collect();
            json!({ "turn": turn.turn, "languages": words })
        })
        .collect();
    output::json(&json!({
        "case": world.id,
        "dominated": dominated,
        "options": taken,
        "seats": seats,
        "policies": policies,
        "aims": aims,
        "reading": reading,
    }));
}
