//! Plots of a debrief, as plain data: courses over the turns, and counts per name. What they show stands in a table too,
//! for who would rather read.

use super::page::Writer;
use crate::feedback::continuity::{relational, visits};
use crate::feedback::{Log, PerMille};
use crate::scenario::model::Form;
use crate::view::statement::line;
use crate::words::capital;
use crate::words::debrief::key;
use crate::words::terms;
use serde::Serialize;

/// A plot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plot {
    /// "De belasting per beurt"
    pub title: String,
    /// Below it: "beurt".
    pub across: String,
    /// First and last turn across; none for counts per name.
    pub turns: Option<(u8, u8)>,
    /// How heights are written.
    pub heights: Heights,
    /// Courses over the turns.
    pub courses: Vec<Course>,
    /// A line to look at the courses by: "wat zij kunnen dragen", at this height.
    pub line: Option<(String, i32)>,
    /// What fits, per turn: from this height to that one.
    pub band: Option<Band>,
    /// Counts per name.
    pub counts: Vec<(String, u32)>,
    /// What each count rests on, a line each.
    pub evidence: Vec<Vec<String>>,
}

/// How heights are written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Heights {
    /// Per mille, with this sign before the decimals.
    Share(char),
    /// Whole numbers.
    Whole,
    /// The name of each whole height, from 0.
    Named(Vec<String>),
}

/// One course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Course {
    /// Whose, or of what.
    pub name: String,
    /// Its points, by turn.
    pub points: Vec<Point>,
}

/// One point of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Point {
    /// Turn.
    pub turn: u8,
    /// Per mille for shares; else whole.
    pub height: i32,
    /// What it rests on, in words.
    pub evidence: String,
}

/// What fits, per turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Band {
    /// What it is: "wat paste".
    pub name: String,
    /// Turn, lowest and highest height.
    pub turns: Vec<(u8, i32, i32)>,
}

impl Plot {
    fn over_turns(write: &Writer, title: crate::words::Key, heights: Heights) -> Plot {
        Plot {
            title: write.words.text(title),
            across: write.words.text(key::PLOT_TURN),
            turns: write
                .value
                .turns
                .first()
                .copied()
                .zip(write.value.turns.last().copied()),
            heights,
            courses: Vec::new(),
            line: None,
            band: None,
            counts: Vec::new(),
            evidence: Vec::new(),
        }
    }

    /// Whether there is anything to draw.
    fn some(self) -> Option<Plot> {
        let drawn = !self.counts.is_empty() || self.courses.iter().any(|course| course.points.len() > 1);
        drawn.then_some(self)
    }
}

fn shares(write: &Writer) -> Heights {
    let sample = write.share(Some(PerMille(500)));
    Heights::Share(if sample.contains(',') { ',' } else { '.' })
}

/// The strain of each carer, with the line of what they can bear.
pub(super) fn strain(
    write: &Writer,
    parts: impl Fn(&crate::engine::event::LoadParts) -> String,
) -> Option<Plot> {
    let course = |course: &crate::feedback::load::Course| Course {
        name: write.world.people[course.person].name.clone(),
        points: course
            .turns
            .iter()
            .map(|borne| Point {
                turn: borne.turn,
                height: borne.strain.0,
                evidence: capital(&parts(&borne.parts)),
            })
            .collect(),
    };
    Plot {
        courses: write.value.load.iter().map(course).collect(),
        line: Some((write.words.text(key::PLOT_CAPACITY), 1000)),
        ..Plot::over_turns(write, key::PLOT_STRAIN, shares(write))
    }
    .some()
}

/// Familiar faces and COC, each over the visits so far.
pub(super) fn continuity(write: &Writer, log: &Log) -> Option<Plot> {
    let visits = visits(log);
    let so_far = |measure: &dyn Fn(&crate::feedback::continuity::Relational) -> Option<PerMille>| {
        let points = write.value.turns.iter().filter_map(|turn| {
            let until: Vec<_> = visits
                .iter()
                .filter(|visit| visit.turn <= *turn)
                .cloned()
                .collect();
            let count = u16::try_from(until.len()).unwrap_or(u16::MAX);
            Some(Point {
                turn: *turn,
                height: measure(&relational(until))?.0,
                evidence: capital(&write.words.counted(key::PLOT_VISITS, count)),
            })
        });
        points.collect::<Vec<Point>>()
    };
    Plot {
        courses: vec![
            Course {
                name: write.words.text(key::PLOT_FAMILIAR),
                points: so_far(&|relational| relational.familiar),
            },
            Course {
                name: write.words.text(key::PLOT_SAME_PEOPLE),
                points: so_far(&|relational| relational.coc),
            },
        ],
        ..Plot::over_turns(write, key::PLOT_CONTINUITY, shares(write))
    }
    .some()
}

/// Visits per professional.
pub(super) fn contacts(write: &Writer) -> Option<Plot> {
    let per_seat = &write.value.continuity.relational.per_seat;
    Plot {
        counts: per_seat
            .iter()
            .map(|(seat, visits)| (write.seat_capital(*seat), *visits))
            .collect(),
        evidence: per_seat
            .iter()
            .map(|(seat, _)| {
                let visits = &write.value.continuity.relational.visits;
                visits
                    .iter()
                    .filter(|visit| visit.seat == *seat)
                    .map(|visit| line(write.words, write.world, &visit.evidence))
                    .collect()
            })
            .collect(),
        turns: None,
        across: String::new(),
        ..Plot::over_turns(write, key::PLOT_CONTACTS, Heights::Whole)
    }
    .some()
}

/// The form in use beside the band that fitted.
pub(super) fn forms(write: &Writer) -> Option<Plot> {
    let rung = |form: Form| {
        let place = Form::ALL.iter().position(|other| *other == form);
        place.and_then(|place| i32::try_from(place).ok()).unwrap_or(0)
    };
    let forms = &write.value.escalation.forms;
    let name = |form: Form| write.words.text(terms::form(form));
    Plot {
        courses: vec![Course {
            name: write.words.text(key::PLOT_FORM_USED),
            points: forms
                .iter()
                .map(|used| Point {
                    turn: used.turn,
                    height: rung(used.form),
                    evidence: write
                        .words
                        .text(used.fit.map_or(key::SHARE_NONE, super::keyed::fit)),
                })
                .collect(),
        }],
        band: Some(Band {
            name: write.words.text(key::PLOT_FITTING),
            turns: forms
                .iter()
                .filter_map(|used| used.band.map(|(from, to)| (used.turn, rung(from), rung(to))))
                .collect(),
        }),
        ..Plot::over_turns(
            write,
            key::PLOT_FORMS,
            Heights::Named(Form::ALL.into_iter().map(name).collect()),
        )
    }
    .some()
}
