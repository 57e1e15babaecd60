//! Turning points: one decision otherwise, everything else and all chance the same, and the two figures beside each
//! other. A supposition to talk about, not a verdict.

use super::page::{Block, Section, Writer};
use crate::engine::command::{Actor, Command, ConsultReply, Reply};
use crate::feedback::turning::{
    Beside, More, Trace, TurningPoint, TurningPoints, heavier_than_fits, more_help,
};
use crate::feedback::{Evidence, What};
use crate::scenario::ids::EndingId;
use crate::scenario::model::Element;
use crate::words::debrief::key;
use crate::words::table::key as table;
use crate::words::{Arg, Key, capital};

/// The section; none: it is still being worked out.
pub(super) fn section(write: &Writer, found: Option<&TurningPoints>) -> Section {
    let blocks = match found {
        None => vec![write.text(key::TURNING_WAIT)],
        Some(found) if found.outdated => vec![write.text(key::TURNING_OUTDATED)],
        Some(found) => points(write, found),
    };
    write.section("turning", key::H_TURNING, blocks)
}

fn points(write: &Writer, found: &TurningPoints) -> Vec<Block> {
    let mut blocks = vec![write.text(key::TURNING_ABOUT)];
    if found.points.is_empty() {
        blocks.push(write.text(key::TURNING_NONE));
    }
    for trace in Trace::ALL {
        let mut of = found
            .points
            .iter()
            .filter(|point| point.beside.trace == trace)
            .peekable();
        if of.peek().is_some() {
            blocks.push(Block::Heading(write.words.text(name(trace))));
        }
        blocks.extend(of.map(|point| self::point(write, point)));
    }
    blocks
}

fn point(write: &Writer, point: &TurningPoint) -> Block {
    let who = match point.by {
        Actor::Seat(seat) => write.words.seat(write.world, seat),
        Actor::Team => write.words.text(key::TURNING_TABLE),
    };
    let turn = ("turn", u16::from(point.turn).into());
    let who = ("who", who.into());
    let said = |command: &Command| decision(write, command);
    let supposed = match (&point.done, &point.instead) {
        (Some(done), Some(instead)) => write.say(
            key::TURNING_INSTEAD,
            &[
                turn,
                who,
                ("done", said(done).into()),
                ("instead", said(instead).into()),
            ],
        ),
        (Some(done), None) => write.say(key::TURNING_WITHOUT, &[turn, who, ("done", said(done).into())]),
        (None, Some(instead)) => write.say(
            key::TURNING_ADDED,
            &[turn, who, ("instead", said(instead).into())],
        ),
        (None, None) => String::new(),
    };
    let mut text = format!(
        "{supposed} {}",
        write.say(
            key::TURNING_CAME,
            &[("figure", figure(write, &point.beside).into())]
        )
    );
    let mut add = |sentence: String| {
        text.push(' ');
        text.push_str(&capital(&sentence));
    };
    if let Some((was, would)) = point.ending {
        let title = |ending: EndingId| write.words.case(&write.world.endings[ending].title);
        let endings = [("was", title(was).into()), ("would", title(would).into())];
        add(write.say(key::TURNING_ENDING, &endings));
    }
    if let Some(price) = &point.price {
        let figure = [("figure", figure(write, price).into())];
        add(write.say(
            if price.gain() < 0 {
                key::TURNING_PRICE
            } else {
                key::TURNING_GAIN
            },
            &figure,
        ));
    }
    if heavier_than_fits(write.world, point.turn, point.instead.as_ref()) {
        add(write.words.text(key::TURNING_HEAVY));
    }
    if let Some(more) = more_help(point.done.as_ref(), point.instead.as_ref()) {
        add(write.words.text(match more {
            More::Visit => key::TURNING_MORE_VISIT,
            More::Heavier => key::TURNING_HEAVIER_VISIT,
        }));
    }
    if point.skipped > 0 {
        text.push(' ');
        text.push_str(&capital(
            &write.words.counted(key::TURNING_SKIPPED, point.skipped),
        ));
    }
    let seat = match point.by {
        Actor::Seat(seat) => Some(seat),
        Actor::Team => None,
    };
    let evidence = Evidence::new(point.turn, seat, what(point));
    write.statement(&text, &[evidence], element(point.beside.trace))
}

/// What was decided, or what lay open.
fn what(point: &TurningPoint) -> What {
    match point.done.or(point.instead) {
        Some(Command::Plan { act, .. }) if point.done.is_some() => What::Act(act),
        Some(Command::Choose(option)) => What::Choice(option),
        Some(_) if point.done.is_some() => What::Decision,
        _ => What::TurnClosed,
    }
}

fn decision(write: &Writer, command: &Command) -> String {
    let (words, world) = (write.words, write.world);
    match command {
        Command::Plan { act, .. } => words.act(world, act, |_| true),
        Command::Choose(option) => words.clause(&world.options[*option].text).to_owned(),
        Command::Propose(focus) => write.say(
            key::TURNING_PROPOSE,
            &[("needs", write.needs(focus.iter()).into())],
        ),
        Command::KeepFocus => words.text(key::TURNING_KEEP),
        Command::Respond(reply) => words.text(match reply {
            Reply::Follow => table::REPLY_FOLLOW,
            Reply::Negotiate => table::REPLY_NEGOTIATE,
            Reply::Insist => table::REPLY_INSIST,
        }),
        Command::Answer { reply, .. } => words.text(match reply {
            ConsultReply::Advice => table::ANSWER_ADVICE,
            ConsultReply::Boundary => table::ANSWER_BOUNDARY,
        }),
        Command::Name(_)
        | Command::Object
        | Command::Withdraw(_)
        | Command::CloseTurn
        | Command::CloseHelp => words.text(key::REASON_OTHER),
    }
}

fn figure(write: &Writer, beside: &Beside) -> String {
    let [was, would] = [beside.was, beside.would].map(|figure| match beside.trace {
        Trace::Goals => String::new(),
        Trace::Expertise => {
            let times = u16::try_from(figure).unwrap_or(u16::MAX);
            write.words.counted(key::FIGURE_TIMES, times)
        }
        Trace::Strain | Trace::Continuity => per_cent(write, figure),
    });
    let (was, would) = (("was", was.into()), ("would", would.into()));
    let direction = if beside.would > beside.was { "up" } else { "down" };
    let direction = ("direction", direction.into());
    let say = |key, figures: &[(&str, Arg<'_>)]| write.words.say(key, figures);
    match beside.trace {
        Trace::Goals => say(
            key::FIGURE_GOALS,
            &[direction, ("part", part(beside).into()), write.family()],
        ),
        Trace::Strain => say(key::FIGURE_STRAIN, &[direction, was, would]),
        Trace::Continuity => say(key::FIGURE_CONTINUITY, &[direction, was, would]),
        Trace::Expertise => say(key::FIGURE_EXPERTISE, &[was, would]),
    }
}

/// How much that is of what it was: under a tenth, under a quarter, or more.
fn part(beside: &Beside) -> u8 {
    let per_cent = beside.would.abs_diff(beside.was) * 100 / beside.was.max(1);
    match per_cent {
        0..10 => 0,
        10..25 => 1,
        _ => 2,
    }
}

/// Of a share per mille, in whole per cents.
fn per_cent(write: &Writer, share: u32) -> String {
    let whole = u16::try_from((share + 5) / 10).unwrap_or(u16::MAX);
    write.say(key::FIGURE_PER_CENT, &[("figure", whole.to_string().into())])
}

fn name(trace: Trace) -> Key {
    match trace {
        Trace::Goals => key::TRACE_GOALS,
        Trace::Strain => key::TRACE_STRAIN,
        Trace::Continuity => key::TRACE_CONTINUITY,
        Trace::Expertise => key::TRACE_EXPERTISE,
    }
}

fn element(trace: Trace) -> Element {
    match trace {
        Trace::Goals => Element::SharedPriorities,
        Trace::Strain => Element::FlexibleHelp,
        Trace::Continuity => Element::HandoverPrivacy,
        Trace::Expertise => Element::OwnBoundaries,
    }
}
