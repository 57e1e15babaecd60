//! How the case plays, turn by turn, while it is being written.

use super::{Bench, Writing, choice};
use crate::engine::event::EventKind;
use crate::scenario::ids::*;
use crate::scenario::{Change, Changed, World};
use crate::session::{Parting, Rehearsal};
use crate::view::Choice;
use crate::words::Words;
use crate::words::cli::key::CLI_AUTO_GONE;
use crate::words::table::key::{MOMENT_FOR, MOMENT_TEAM};
use crate::words::workbench::key::*;

/// How the case plays.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PreviewView {
    /// Nothing to show yet, or of an earlier text: why.
    pub about: Option<String>,
    /// What became otherwise by the last change.
    pub changed: Vec<String>,
    /// "Beurt drie"
    pub heading: String,
    /// The turns.
    pub turns: Vec<Choice>,
    /// Above who plays.
    pub who_heading: String,
    /// Who would be a person at the table.
    pub who: Vec<Choice>,
    /// With other luck.
    pub other_luck: Option<Choice>,
    /// Plays on from here.
    pub play_on: Option<Choice>,
    /// What single seats hear: who, and what.
    pub news: Vec<(String, String)>,
    /// The moments that come.
    pub moments: Vec<PreviewMoment>,
    /// Above what happens.
    pub happened_heading: String,
    /// What happens.
    pub happened: Vec<String>,
    /// What the family says: who, and what.
    pub voices: Vec<(String, String)>,
}

/// A moment, with what colleagues chose.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewMoment {
    /// For whom.
    pub whose: String,
    /// Title.
    pub title: String,
    /// What happens.
    pub text: String,
    /// The options.
    pub options: Vec<PreviewOption>,
    /// Goes to it in the text.
    pub go: Option<Choice>,
}

/// An option of a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewOption {
    /// What one does.
    pub text: String,
    /// What it takes.
    pub note: String,
    /// It was chosen: by whom.
    pub chosen: Option<String>,
}

pub(super) fn preview(words: &Words, writing: &Writing<'_>) -> PreviewView {
    let unsound = writing.study.is_some_and(|study| study.source.is_none());
    let (Some(rehearsal), Some(_)) = (writing.rehearsal, writing.sound) else {
        let why = if unsound {
            WORKBENCH_PREVIEW_NONE
        } else {
            WORKBENCH_READING
        };
        return PreviewView {
            about: Some(words.text(why)),
            ..PreviewView::default()
        };
    };
    let world = rehearsal.play().world();
    let turn = writing.turn.clamp(1, rehearsal.last());
    let number = |turn: u8| words.count(u16::from(turn));
    let mut view = PreviewView {
        about: unsound.then(|| words.text(WORKBENCH_PREVIEW_BEFORE)),
        changed: changed(words, world, rehearsal, writing.changed),
        heading: words.say(
            WORKBENCH_TURN,
            &[
                ("turn", number(turn).into()),
                ("turns", number(world.turns).into()),
            ],
        ),
        turns: (1..=rehearsal.last())
            .map(|other| {
                let label = words.about(WORKBENCH_TURN_SHOW, "turn", other.to_string());
                choice(label, Bench::Turn(other))
                    .short(other.to_string())
                    .chosen(other == turn)
            })
            .collect(),
        who_heading: words.text(WORKBENCH_WHO),
        who: who(words, world, rehearsal.persons()),
        other_luck: Some(choice(words.text(WORKBENCH_OTHER_LUCK), Bench::OtherLuck)),
        play_on: Some(
            choice(
                words.about(WORKBENCH_PLAY_ON, "turn", number(turn)),
                Bench::PlayOn,
            )
            .note(if turn > 1 {
                words.text(WORKBENCH_PLAY_ON_ABOUT)
            } else {
                String::new()
            }),
        ),
        happened_heading: words.text(WORKBENCH_HAPPENED),
        ..PreviewView::default()
    };
    let chosen = chosen(words, world, rehearsal);
    for event in rehearsal.play().events().filter(|event| event.turn == turn) {
        match &event.kind {
            EventKind::NewsCame(news) => {
                let news = &world.news[*news];
                view.news.push((
                    words.discipline_capital(world, news.seat),
                    words.case(&news.text).to_owned(),
                ));
            }
            EventKind::MomentCame(moment) => view.moments.push(card(words, writing, world, *moment, &chosen)),
            EventKind::Said { person, voice, .. } => {
                let who = words.with(world, Some(*person));
                view.voices
                    .push((who, words.case(&world.voices[*voice].text).to_owned()));
            }
            EventKind::Chosen { .. } => {}
            other => view.happened.extend(words.event(world, other, |_| true)),
        }
    }
    view
}

fn who(words: &Words, world: &World, persons: SeatSet) -> Vec<Choice> {
    let all = choice(words.text(WORKBENCH_WHO_ALL), Bench::Seats(None)).chosen(persons == world.all_seats());
    let one = world.seats.ids().enumerate().map(|(nth, seat)| {
        let label = words.about(WORKBENCH_WHO_ONE, "who", words.discipline(world, seat).to_owned());
        choice(label, Bench::Seats(Some(nth))).chosen(persons == SeatSet::only(seat))
    });
    std::iter::once(all).chain(one).collect()
}

/// Which options colleagues took, and who.
fn chosen(words: &Words, world: &World, rehearsal: &Rehearsal) -> Vec<(OptionId, String)> {
    let events = rehearsal.play().events();
    events
        .filter_map(|event| match &event.kind {
            EventKind::Chosen {
                option,
                seat,
                by_default,
            } => {
                let who = if *by_default {
                    words.text(WORKBENCH_CHOSEN_NOBODY)
                } else {
                    words.about(WORKBENCH_CHOSEN, "who", words.seat(world, *seat))
                };
                Some((*option, who))
            }
            _ => None,
        })
        .collect()
}

fn card(
    words: &Words,
    writing: &Writing<'_>,
    world: &World,
    id: MomentId,
    chosen: &[(OptionId, String)],
) -> PreviewMoment {
    let moment = &world.moments[id];
    let title = words.case(&moment.title).to_owned();
    let place = writing
        .study
        .and_then(|study| super::graph::place(&study.tree, &["moments"], &moment.id));
    PreviewMoment {
        whose: match moment.seat {
            Some(seat) => words.say(MOMENT_FOR, &[("who", words.seat(world, seat).into())]),
            None => words.text(MOMENT_TEAM),
        },
        text: words.case(&moment.text).to_owned(),
        options: moment
            .options
            .iter()
            .map(|id| {
                let option = &world.options[*id];
                let note = words.case(&option.note);
                let hours = words.hours(option.hours);
                PreviewOption {
                    text: words.case(&option.text).to_owned(),
                    note: if note.is_empty() {
                        hours
                    } else {
                        format!("{hours} · {note}")
                    },
                    chosen: chosen
                        .iter()
                        .find(|(other, _)| other == id)
                        .map(|(_, who)| who.clone()),
                }
            })
            .collect(),
        go: place.map(|at| choice(words.about(WORKBENCH_GO, "what", title.clone()), Bench::Jump(at))),
        title,
    }
}

/// What became otherwise by the last change, and whether what was decided still fits.
fn changed(words: &Words, world: &World, rehearsal: &Rehearsal, changes: &[Change]) -> Vec<String> {
    let mut lines: Vec<String> = changes
        .iter()
        .map(|change| {
            let what = match &change.id {
                Some(id) => format!("{} \"{id}\"", change.list),
                None => change.list.clone(),
            };
            match &change.how {
                Changed::Added => words.about(WORKBENCH_ADDED, "what", what),
                Changed::Removed => words.about(WORKBENCH_REMOVED, "what", what),
                Changed::Fields(fields) if fields.is_empty() => words.about(WORKBENCH_CHANGED, "what", what),
                Changed::Fields(fields) => words.say(
                    WORKBENCH_CHANGED_FIELDS,
                    &[("what", what.into()), ("fields", words.list(fields).into())],
                ),
            }
        })
        .collect();
    let (turn, why) = match rehearsal.parted() {
        Some(Parting::Gone { turn, what }) => (*turn, words.about(CLI_AUTO_GONE, "what", what.clone())),
        Some(Parting::Refused { turn, why }) => (*turn, words.refusal(world, why)),
        Some(Parting::Play(_)) | None => return lines,
    };
    lines.push(words.say(
        WORKBENCH_PARTED,
        &[("turn", words.count(u16::from(turn)).into()), ("why", why.into())],
    ));
    lines
}
