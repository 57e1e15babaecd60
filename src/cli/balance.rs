//! `samenspel balance`: whether a case teaches what it means to.

use super::cancel::Cancel;
use super::simulate::document;
use super::{Result, Wrong, output};
use crate::engine::state::Seed;
use crate::lab::{Balance as Found, Measure, PARTS, Stopped, TurnToRead, all_alike, balance, simulate};
use crate::scenario::World;
use crate::seats::Temper;
use crate::session::{Library, Source};
use crate::view::{Part, balance_parts, faults, measure_name, option_name};
use crate::words::Words;
use crate::words::cli::key::*;
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
        Ok(ExitCode::from(u8::from(!found.is_sound())))
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
        let heads = Measure::ALL.map(|measure| words.text(measure_name(measure)));
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
                let spread = summary.spread(measure);
                if measure.seldom() {
                    words.hundredths(spread.map_or(0, |spread| spread.hundredths), false)
                } else {
                    spread.map_or(0, |spread| spread.mean).to_string()
                }
            });
            output::line(format_args!("| {} | {} |", temper.name(), figures.join(" | ")));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(world: &World, found: &Found, words: &Words) {
    output::line(words.say(CLI_BALANCE_OF, &[("title", words.case(&world.title).into())]));
    for Part { heading, lines } in balance_parts(words, world, found) {
        output::line("");
        output::line(heading);
        lines.iter().for_each(output::line);
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
