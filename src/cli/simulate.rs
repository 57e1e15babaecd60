//! `samenspel simulate`: how policies do over many plays of one case.

use super::arguments::{policies, seed};
use super::{Result, Wrong, output};
use crate::engine::state::Seed;
use crate::lab::{Measure, Spread, Summary, simulate};
use crate::scenario::World;
use crate::seats::Temper;
use crate::session::Library;
use crate::view::faults;
use crate::words::cli::key::*;
use crate::words::{Key, Words};
use serde_json::{Map, Value, json};
use std::process::ExitCode;

/// One policy or several; one value of the argument.
type Policies = Vec<Temper>;

/// Let many teams play a case, and tell how each policy does: means and quantiles per measure.
///
/// Every policy plays the same seeds, so that plays can be compared in pairs.
#[derive(Debug, clap::Args)]
pub struct Simulate {
    /// Id of a case (see `samenspel cases`) or path of one
    case: String,
    /// How many teams per policy
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    teams: u32,
    /// Which policy plays every seat
    #[arg(long, value_name = "NAME", default_value = "all", value_parser = policies())]
    policy: Policies,
    /// Seed of the first team; the next teams have the next seeds
    #[arg(long, value_name = "N", default_value = "1", allow_negative_numbers = true, value_parser = seed())]
    seed: Seed,
    /// One JSON document instead of a table
    #[arg(long)]
    json: bool,
}

impl Simulate {
    pub fn run(&self, library: &Library, words: &Words) -> Result<ExitCode> {
        let source = library
            .case(&self.case)
            .map_err(|fault| Wrong(faults::case_fault(words, &fault)))?;
        let world = &source.world;
        let first = self.seed;
        let mut summaries = Vec::new();
        for temper in &self.policy {
            let summary = simulate(world, *temper, first, self.teams, |_| {}).map_err(|stuck| {
                let (policy, why) = (temper.name(), stuck.to_string());
                Wrong(words.say(CLI_STUCK, &[("policy", policy.into()), ("why", why.into())]))
            })?;
            summaries.push(summary);
        }
        if self.json {
            let policies: Vec<Value> = summaries.iter().map(|summary| document(world, summary)).collect();
            output::json(&json!({
                "case": world.id,
                "teams": self.teams,
                "first_seed": first,
                "policies": policies,
            }));
        } else {
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
            for summary in &summaries {
                tell(world, summary, words);
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn name(measure: Measure) -> Key {
    match measure {
        Measure::SeverityLeft => MEASURE_SEVERITY,
        Measure::MeanStrain => MEASURE_STRAIN,
        Measure::FamiliarContacts => MEASURE_FAMILIAR,
        Measure::Contacts => MEASURE_CONTACTS,
        Measure::Missed => MEASURE_MISSED,
        Measure::Overreach => MEASURE_OVERREACH,
        Measure::Underreach => MEASURE_UNDERREACH,
        Measure::Trust => MEASURE_TRUST,
        Measure::FactsShared => MEASURE_FACTS,
    }
}

fn tell(world: &World, summary: &Summary, words: &Words) {
    output::line("");
    let columns = [CLI_MEAN, CLI_TENTH, CLI_MEDIAN, CLI_NINETIETH].map(|key| words.text(key));
    let [mean, tenth, median, ninetieth] = columns;
    output::line(format_args!(
        "{:<46} {mean:>10} {tenth:>7} {median:>7} {ninetieth:>7}",
        summary.temper.name()
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
            words.text(name(*measure))
        ));
    }
    for (ending, times) in &summary.endings {
        if let Some(ending) = world.endings.get(*ending) {
            let label = format!("{}: {}", words.text(CLI_ENDINGS), words.case(&ending.title));
            output::line(format_args!("  {label:<44} {times:>10}"));
        }
    }
}

fn document(world: &World, summary: &Summary) -> Value {
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
    json!({ "policy": summary.temper.name(), "teams": summary.teams, "measures": measures, "endings": endings })
}
