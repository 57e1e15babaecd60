//! The arguments, with the help that teaches them.

use super::{
    auto::Auto, balance::Balance, cards::Cards, cases::Cases, check::Check, explain::Explain,
    feedback::Feedback, graph::Graph, new::New, play::Play, reach::Reach, reference::Reference,
    replay::Replay, simulate::Simulate, tour::Tour,
};
use crate::engine::state::Seed;
use crate::scenario::Language;
use crate::seats::Temper;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser};
use std::path::PathBuf;

/// Around one family's table: prioritise, consult, escalate and step back together.
///
/// Students of different disciplines take the seats around one family's table. Turn by turn they decide with the
/// family what comes first, whom to ask and when to leave things be, and then see what that did to the family's load,
/// to the continuity of care, and to their own expertise. Without a subcommand, the game opens.
#[derive(Debug, Parser)]
#[command(
    name = "samenspel",
    version,
    max_term_width = 100,
    after_help = "Examples:
  samenspel                                  open the game
  samenspel play el-amrani --seat gp --text  play one seat in a terminal
  samenspel auto el-amrani --out demo        let colleagues play; keep the journal
  samenspel replay demo                      would today's rules do the same?
  samenspel cards el-amrani --out cards.html role cards to print
  samenspel new my-case                      begin a case of your own
  samenspel check my-case                    what is wrong with it, and where
  samenspel reach my-case                    can everything in it come about?

Exit codes: 0 fine, 1 something was found wrong, 2 used wrongly."
)]
pub struct Arguments {
    /// What to do; `play` when left out
    #[command(subcommand)]
    pub subcommand: Option<Subcommand>,

    /// Language of the game: nl or en. Left out: that of this machine, Dutch if the game doesn't speak it
    #[arg(long, global = true, value_name = "LANG", value_parser = language())]
    pub lang: Option<Language>,

    /// Folder for plays and cases, instead of the usual place for a player's data
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,

    /// Folder with more cases: DIR/ID/case.ron or DIR/ID.ron
    #[arg(long, global = true, value_name = "DIR")]
    pub cases: Option<PathBuf>,
}

/// The subcommands.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
    Play(Play),
    Auto(Auto),
    Replay(Replay),
    Feedback(Feedback),
    Simulate(Simulate),
    New(New),
    Check(Check),
    Explain(Explain),
    Reference(Reference),
    Graph(Graph),
    Reach(Reach),
    Balance(Balance),
    Cases(Cases),
    Cards(Cards),
    Tour(Tour),
}

/// A seed of chance.
#[derive(Debug, Clone, Copy, Default, Args)]
pub struct Seeded {
    /// Seed of all chance: with the same seed and the same decisions the same happens. Left out: a new one
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = seed())]
    pub seed: Option<Seed>,
}

fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code))
        .map(|code| Language::from_tag(&code).unwrap_or(Language::Nl))
}

/// A number that can be a seed.
pub fn seed() -> impl TypedValueParser<Value = Seed> {
    clap::value_parser!(u64).map(Seed)
}

/// A policy by its name.
pub fn policy() -> impl TypedValueParser<Value = Temper> {
    PossibleValuesParser::new(Temper::all().map(Temper::name))
        .map(|name| Temper::from_name(&name).unwrap_or(Temper::Attuned))
}

/// A seat and how the colleague in it is: `gp=silo`.
pub fn colleague(text: &str) -> Result<(String, Temper), String> {
    let names = Temper::COLLEAGUES.map(Temper::name).join(", ");
    let (seat, name) = text
        .split_once('=')
        .ok_or_else(|| format!("expected DISCIPLINE=TEMPER; tempers: {names}"))?;
    Temper::COLLEAGUES
        .into_iter()
        .find(|temper| temper.name() == name)
        .map(|temper| (seat.to_owned(), temper))
        .ok_or_else(|| format!("no temper is called {name:?}; tempers: {names}"))
}

/// One policy, or all of them.
pub fn policies() -> impl TypedValueParser<Value = Vec<Temper>> {
    PossibleValuesParser::new(Temper::all().map(Temper::name).chain(["all"])).map(|name| {
        match Temper::from_name(&name) {
            Some(temper) => vec![temper],
            None => Temper::all().collect(),
        }
    })
}
