//! `samenspel simulate`: how policies do over many plays of one case.

use super::arguments::{policies, policy, seed};
use super::{Result, Wrong, output};
use crate::engine::state::Seed;
use crate::lab::{Measure, Spread, Summary, Tempers, all_alike, compositions, simulate};
use crate::scenario::World;
use crate::scenario::ids::Table;
use crate::seats::Temper;
use crate::session::Library;
use crate::view::{faults, measure_name, seated};
use crate::words::Words;
use crate::words::cli::key::*;
use indicatif::ProgressBar;
use serde_json::{Map, Value, json};
use std::process::ExitCode;

/// One policy or several; one value of the argument.
type Policies = Vec<Temper>;

/// Let many teams play a case, and tell how each table does: means and quantiles per measure, and the endings.
///
/// Every table plays the same seeds, so that plays can be compared in pairs. A table is one policy in every seat
/// (--policy), a temper per seat (--table), or every mix of colleagues (--compositions).
#[derive(Debug, clap::Args)]
pub struct Simulate {
    /// Id of a case (see `samenspel cases`) or path of one
    case: String,
    /// How many teams per table
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    teams: u32,
    /// Which policy plays every seat; all: every one in turn
    #[arg(long, value_name = "NAME", value_parser = policies())]
    policy: Option<Policies>,
    /// A temper for each seat, in the order of the case: attuned,cautious,silo,attuned
    #[arg(long, value_name = "NAME,NAME,...", value_delimiter = ',', value_parser = policy())]
    table: Vec<Temper>,
    /// Every mix of colleagues, the lightest for the family first; only the first and last few are told in full
    #[arg(long, conflicts_with_all = ["policy", "table"])]
    compositions: bool,
    /// Seed of the first team; the next teams have the next seeds
    #[arg(long, value_name = "N", default_value = "1", allow_negative_numbers = true, value_parser = seed())]
    seed: Seed,
    /// One JSON document instead of a table
    #[arg(long)]
    json: bool,
}

/// Mixes told at each end of the list.
const TOLD: usize = 8;

impl Simulate {
    pub fn run(&self, library: &Library, words: &Words) -> Result<ExitCode> {
        let source = library
            .case(&self.case)
            .map_err(|fault| Wrong(faults::case_fault(words, &fault)))?;
        let world = &source.world;
        let tables = self.tables(world, words)?;
        let bar = bar(tables.len(), self.teams);
        let mut summaries = Vec::new();
        for tempers in &tables {
            let summary =
                simulate(world, tempers, self.seed, self.teams, || bar.inc(1)).map_err(|stuck| {
                    let (policy, why) = (seated(world, tempers), stuck.to_string());
                    Wrong(words.say(CLI_STUCK, &[("policy", policy.into()), ("why", why.into())]))
                })?;
            summaries.push(summary);
        }
        bar.finish_and_clear();
        if self.compositions {
            summaries.sort_by_key(|summary| {
                [Measure::SeverityLeft, Measure::MeanStrain]
                    .map(|measure| summary.spread(measure).map_or(u32::MAX, |spread| spread.mean))
            });
        }
        if self.json {
            self.document(world, &summaries);
        } else {
            self.tell(world, &summaries, words);
        }
        Ok(ExitCode::SUCCESS)
    }

    fn tables(&self, world: &World, words: &Words) -> Result<Vec<Tempers>> {
        if self.compositions {
            return Ok(compositions(world, &Temper::COLLEAGUES));
        }
        if !self.table.is_empty() {
            return Ok(vec![tempers(world, &self.table, Temper::Attuned, words)?]);
        }
        let policies = self.policy.clone().unwrap_or_else(|| Temper::all().collect());
        Ok(policies
            .into_iter()
            .map(|temper| all_alike(world, temper))
            .collect())
    }

    fn document(&self, world: &World, summaries: &[Summary]) {
        let policies: Vec<Value> = summaries.iter().map(|summary| document(world, summary)).collect();
        output::json(&json!({
            "case": world.id,
            "teams": self.teams,
            "first_seed": self.seed,
            "policies": policies,
        }));
    }

    fn tell(&self, world: &World, summaries: &[Summary], words: &Words) {
        let first = self.seed;
        let last = first.0.wrapping_add(u64::from(self.teams - 1));
        output::line(words.say(
            CLI_SIMULATED,
            &[
                ("title", words.case(&world.title).into()),
                ("teams", self.teams.to_string().into()),
                ("first", first.0.to_string().into()),
                ("last", last.to_string().into()),
            ],
        ));
        if summaries.len() <= 2 * TOLD || !self.compositions {
            summaries.iter().for_each(|summary| tell(world, summary, words));
            return;
        }
        let (lightest, rest) = summaries.split_at(TOLD);
        lightest.iter().for_each(|summary| tell(world, summary, words));
        let (between, heaviest) = rest.split_at(rest.len() - TOLD);
        output::line("");
        output::line(words.about(CLI_MIXES_BETWEEN, "count", between.len().to_string()));
        heaviest.iter().for_each(|summary| tell(world, summary, words));
    }
}

/// A temper for each seat: those of `table`, or `alike` in every seat where there are none.
pub(super) fn tempers(world: &World, table: &[Temper], alike: Temper, words: &Words) -> Result<Tempers> {
    if table.is_empty() {
        return Ok(all_alike(world, alike));
    }
    if table.len() != world.seats.len() {
        let seats: Vec<&str> = world.seats.rows().iter().map(|seat| seat.id.as_str()).collect();
        return Err(Wrong(words.say(
            CLI_TABLE_SEATS,
            &[
                ("given", table.len().to_string().into()),
                ("seats", seats.join(", ").into()),
            ],
        )));
    }
    Ok(Table::new(table.to_vec()))
}

/// Progress on standard error, where that is a terminal.
fn bar(tables: usize, teams: u32) -> ProgressBar {
    let plays = u64::try_from(tables)
        .unwrap_or(u64::MAX)
        .saturating_mul(u64::from(teams));
    ProgressBar::new(plays)
}

fn tell(world: &World, summary: &Summary, words: &Words) {
    output::line("");
    let columns = [CLI_MEAN, CLI_TENTH, CLI_MEDIAN, CLI_NINETIETH].map(|key| words.text(key));
    let [mean, tenth, median, ninetieth] = columns;
    output::line(format_args!(
        "{:<46} {mean:>10} {tenth:>7} {median:>7} {ninetieth:>7}",
        seated(world, &summary.tempers)
    ));
    for (measure, spread) in &summary.measures {
        let Spread {
            mean,
            tenth,
            median,
            ninetieth,
            ..
        } = spread;
        output::line(format_args!(
            "  {:<44} {mean:>10} {tenth:>7} {median:>7} {ninetieth:>7}",
            words.text(measure_name(*measure))
        ));
    }
    for (ending, times) in &summary.endings {
        if let Some(ending) = world.endings.get(*ending) {
            let label = format!("{}: {}", words.text(CLI_ENDINGS), words.case(&ending.title));
            output::line(format_args!("  {label:<44} {times:>10}"));
        }
    }
}

pub(super) fn document(world: &World, summary: &Summary) -> Value {
    let tempers: Map<String, Value> = summary
        .tempers
        .iter()
        .map(|(seat, temper)| (world.seats[seat].id.clone(), json!(temper.name())))
        .collect();
    let measures: Map<String, Value> = summary
        .measures
        .iter()
        .map(|(measure, spread)| (format!("{measure:?}"), json!(spread)))
        .collect();
    let endings: Map<String, Value> = summary
        .endings
        .iter()
        .filter_map(|(ending, times)| Some((world.endings.get(*ending)?.id.clone(), json!(times))))
        .collect();
    json!({ "policy": seated(world, &summary.tempers), "tempers": tempers, "teams": summary.teams, "measures": measures, "endings": endings })
}
