//! Whether a case teaches what it means to, in lines: for the command line and for who writes it in the window.

use crate::lab::{Balance, IDLE, MUCH, Measure, Tempers, TurnToRead};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::Temper;
use crate::words::cli::key::*;
use crate::words::{Key, Words, terms};

/// A heading with lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is about.
    pub heading: String,
    /// What is so.
    pub lines: Vec<String>,
}

impl Part {
    fn new(words: &Words, heading: Key) -> Part {
        Part {
            heading: words.text(heading),
            lines: Vec::new(),
        }
    }
}

fn line(parts: &mut [Part], line: String) {
    if let Some(part) = parts.last_mut() {
        part.lines.push(line);
    }
}

/// Says so where there is nothing.
fn none(words: &Words, parts: &mut [Part]) {
    if let Some(part) = parts.last_mut().filter(|part| part.lines.is_empty()) {
        part.lines.push(words.text(CLI_BALANCE_NONE));
    }
}

/// Who sits where: one name where all are alike, else a name per seat.
pub fn seated(world: &World, tempers: &Tempers) -> String {
    let first = tempers.rows().first().copied();
    if tempers.rows().iter().all(|temper| Some(*temper) == first) {
        return first.map_or("", Temper::name).to_owned();
    }
    let seats: Vec<String> = tempers
        .iter()
        .map(|(seat, temper)| format!("{}={}", world.seats[seat].id, temper.name()))
        .collect();
    seats.join(" ")
}

/// A way of playing by its name and in words: "attuned (stemt af en doet niet te veel)".
fn worded(words: &Words, temper: Temper) -> String {
    format!("{} ({})", temper.name(), words.text(terms::temper(temper)))
}

/// The same where it stands in brackets already.
fn within(words: &Words, temper: Temper) -> String {
    format!("{}: {}", temper.name(), words.text(terms::temper(temper)))
}

/// The name of a measure.
pub fn measure_name(measure: Measure) -> Key {
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

/// The author's name of an option: "post/open".
pub fn option_name(world: &World, option: OptionId) -> String {
    let choice = &world.options[option];
    format!("{}/{}", world.moments[choice.moment].id, choice.id)
}

/// What was found, part by part.
pub fn balance_parts(words: &Words, world: &World, found: &Balance) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    parts.push(Part::new(words, CLI_BALANCE_DOMINATED));
    for one in &found.dominated {
        let by = option_name(world, one.by);
        line(
            &mut parts,
            words.say(
                CLI_BALANCE_BEATEN,
                &[
                    ("option", option_name(world, one.option).into()),
                    ("by", by.into()),
                    ("situations", one.situations.to_string().into()),
                ],
            ),
        );
    }
    none(words, &mut parts);
    parts.push(Part::new(words, CLI_BALANCE_UNTAKEN));
    for one in found.untaken() {
        line(
            &mut parts,
            words.say(
                CLI_BALANCE_NEVER_TAKEN,
                &[
                    ("option", option_name(world, one.option).into()),
                    ("offered", one.offered.to_string().into()),
                ],
            ),
        );
    }
    none(words, &mut parts);
    parts.push(Part::new(words, CLI_BALANCE_SEATS));
    for seat in &found.seats {
        let key = if seat.idle < IDLE {
            CLI_BALANCE_SEAT
        } else {
            CLI_BALANCE_SEAT_IDLE
        };
        let per_cent = seat.idle / 10;
        line(
            &mut parts,
            words.say(
                key,
                &[
                    ("seat", words.discipline_capital(world, seat.seat).into()),
                    ("needs", seat.own_needs.to_string().into()),
                    ("moments", seat.moments.to_string().into()),
                    ("facts", seat.private_facts.to_string().into()),
                    ("idle", per_cent.to_string().into()),
                    ("best", seat.best.1.to_string().into()),
                    ("good", within(words, seat.best.0).into()),
                    ("worst", seat.worst.1.to_string().into()),
                    ("bad", within(words, seat.worst.0).into()),
                ],
            ),
        );
    }
    parts.push(Part::new(words, CLI_BALANCE_POLICIES));
    let shown = [
        Measure::SeverityLeft,
        Measure::MeanStrain,
        Measure::FamiliarContacts,
        Measure::Overreach,
    ];
    for measure in shown {
        line(&mut parts, format!("  {}:", words.text(measure_name(measure))));
        for summary in &found.policies {
            let mean = summary.spread(measure).map_or(0, |spread| spread.mean);
            let who = match summary.tempers.rows() {
                [first, rest @ ..] if rest.iter().all(|other| other == first) => worded(words, *first),
                _ => seated(world, &summary.tempers),
            };
            line(&mut parts, format!("    {who}: {mean}"));
        }
    }
    parts.push(Part::new(words, CLI_BALANCE_AIMS));
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
        line(&mut parts, words.say(key, &args));
    }
    parts.push(Part::new(words, CLI_BALANCE_READING));
    for turn in &found.reading {
        for (language, count) in &turn.words {
            let key = if *count < MUCH {
                CLI_BALANCE_TURN
            } else {
                CLI_BALANCE_TURN_MUCH
            };
            line(
                &mut parts,
                words.say(
                    key,
                    &[
                        ("turn", turn.turn.to_string().into()),
                        ("language", language.code().into()),
                        ("words", count.to_string().into()),
                        ("minutes", TurnToRead::minutes(*count).to_string().into()),
                    ],
                ),
            );
        }
    }
    parts
}
