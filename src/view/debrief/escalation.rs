//! Two axes: the form of collaboration beside what fitted, and the steps of safety beside their window.

use super::keyed::{fit, timing};
use super::page::{Block, Section, Table, Writer};
use super::plot;
use crate::engine::event::Fit;
use crate::feedback::escalation::{SignalCourse, Step};
use crate::feedback::{Evidence, What};
use crate::scenario::model::{Element, Route};
use crate::words::debrief::key;
use crate::words::terms;

pub(super) fn section(write: &Writer) -> Section {
    let words = write.words;
    let value = &write.value.escalation;
    let mut blocks = Vec::new();
    let turns = |wanted: Fit| {
        let used = value.forms.iter().filter(|used| used.fit == Some(wanted));
        let (mut turns, mut evidence) = (Vec::new(), Vec::new());
        for used in used {
            turns.push(used.turn);
            evidence.push(Evidence::new(used.turn, None, What::Form(used.form)));
        }
        (turns, evidence)
    };
    for (wanted, key) in [(Fit::TooHeavy, key::FORM_HEAVY), (Fit::TooLight, key::FORM_LIGHT)] {
        let (turns, evidence) = turns(wanted);
        if !turns.is_empty() {
            let text = write.say(key, &[("turns", write.turns(&turns).into()), write.family()]);
            blocks.push(write.statement(&text, &evidence, Element::Interprofessional));
        }
    }
    let judged = value.forms.iter().any(|used| used.fit.is_some());
    if judged && blocks.is_empty() {
        let (_, evidence) = turns(Fit::Fitting);
        let text = words.text(key::FORM_FITTED);
        blocks.push(write.statement(&text, &evidence, Element::Interprofessional));
    }
    let plot = plot::forms(write).map(Block::Plot);
    let mut figures = Vec::new();
    if write.short() {
        figures.extend(plot);
    } else {
        blocks.extend(plot);
    }
    figures.push(Block::Table(Table {
        caption: None,
        head: write.heads(&[key::C_TURN, key::C_FORM, key::C_FIT]),
        rows: value
            .forms
            .iter()
            .map(|used| {
                vec![
                    used.turn.to_string(),
                    words.text(terms::form(used.form)),
                    words.text(used.fit.map_or(key::SHARE_NONE, fit)),
                ]
            })
            .collect(),
    }));
    let last = write.value.turns.last().copied().unwrap_or(0);
    for band in write.world.fitting.iter().filter(|band| band.turns.0 <= last) {
        let turns: Vec<u8> = (band.turns.0..=band.turns.1).collect();
        blocks.push(Block::Text(write.say(
            key::FORM_BAND,
            &[
                ("turns", write.turns(&turns).into()),
                ("from", words.text(terms::form(band.from)).into()),
                ("to", words.text(terms::form(band.to)).into()),
                ("why", words.case(&band.why).into()),
            ],
        )));
    }
    for course in &value.signals {
        signal(write, course, &mut blocks);
    }
    for loose in &value.loose_steps {
        blocks.push(Block::Text(step(write, loose)));
    }
    if value.signals.is_empty() && value.loose_steps.is_empty() {
        blocks.push(write.text(key::SAFETY_NONE));
    }
    write
        .section("escalation", key::H_ESCALATION, blocks)
        .figures(figures)
}

fn signal(write: &Writer, course: &SignalCourse, blocks: &mut Vec<Block>) {
    let words = write.words;
    let signal = &write.world.signals[course.signal];
    blocks.push(Block::Heading(write.say(
        key::SAFETY_HEADING,
        &[("signal", words.case(&signal.name).into())],
    )));
    let mut lines = Vec::new();
    lines.push(match course.seen {
        Some(turn) => write.say(key::SAFETY_SEEN, &[("turn", turn.to_string().into())]),
        None => words.text(key::SAFETY_UNSEEN),
    });
    lines.extend(course.steps.iter().map(|taken| step(write, taken)));
    let last = write.world.turns;
    lines.extend(course.returned.iter().map(|(turn, until)| {
        let came = ("turn", turn.to_string().into());
        if *turn >= last {
            return write.say(key::SAFETY_RETURNED_LAST, &[came]);
        }
        let until = (*until).min(last).to_string();
        write.say(key::SAFETY_RETURNED, &[came, ("until", until.into())])
    }));
    if course.seen.is_some() && course.steps.is_empty() {
        lines.push(words.text(key::SAFETY_NO_STEP));
    }
    blocks.push(Block::List(lines));
    if let Some((missed, text)) = passed(write, course) {
        let evidence = Evidence::new(missed, None, What::Signal(course.signal));
        blocks.push(write.statement(&text, &[evidence], Element::Competence));
    }
    let steps: Vec<Evidence> = course
        .steps
        .iter()
        .map(|step| Evidence::new(step.turn, Some(step.seat), What::Signal(course.signal)))
        .collect();
    let why = write.say(key::SAFETY_WHY, &[("why", words.case(&signal.why).into())]);
    blocks.push(write.statement(&why, &steps, Element::Competence));
}

/// Of each signal whose time went by, that it did; for whoever reads in brief.
pub(super) fn passed_by(write: &Writer) -> Vec<String> {
    let signals = write.value.escalation.signals.iter();
    signals
        .filter_map(|course| passed(write, course))
        .map(|(_, text)| text)
        .collect()
}

/// That the time for a step went by, and after which turn.
fn passed(write: &Writer, course: &SignalCourse) -> Option<(u8, String)> {
    let words = write.words;
    let missed = course.missed?;
    // Once it came back after a report, it is reporting again that had a time of its own.
    let again = course.returned.iter().rfind(|(_, until)| *until == missed);
    let (step, from, to) = again.map_or(
        (course.route, course.window.0, course.window.1),
        |(turn, until)| (Route::Report, turn + 1, *until),
    );
    let args = [
        ("step", words.text(terms::route(step)).into()),
        ("from", from.to_string().into()),
        ("to", to.to_string().into()),
    ];
    // What nobody saw, or what somebody did voice, was not kept quiet.
    let text = if course.seen.is_some() && course.steps.is_empty() {
        let [step, from, to] = args;
        write.say(key::SAFETY_MISSED, &[step, from, to, write.family()])
    } else {
        write.say(key::SAFETY_PASSED, &args)
    };
    Some((missed, text))
}

fn step(write: &Writer, step: &Step) -> String {
    let key = if step.step == Route::Report && !step.openly {
        key::SAFETY_STEP_UNTOLD
    } else {
        key::SAFETY_STEP
    };
    write.say(
        key,
        &[
            ("turn", step.turn.to_string().into()),
            ("who", write.seat(step.seat)),
            ("step", write.words.text(terms::route(step.step)).into()),
            ("timing", write.words.text(timing(step.timing)).into()),
        ],
    )
}
