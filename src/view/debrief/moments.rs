//! The moments: what was chosen, the player's own reason beside the expert reasoning, and its sources.

use super::page::{Block, Section, Writer};
use crate::feedback::moments::Played;
use crate::feedback::{Evidence, What};
use crate::scenario::model::Phase;
use crate::scenario::world::Scope;
use crate::view::Statement;
use crate::words::debrief::key;

pub(super) fn section(write: &Writer) -> Section {
    let mut blocks = Vec::new();
    for played in &write.value.moments {
        moment(write, played, &mut blocks);
    }
    blocks.extend(write.questions(Phase::Analysis));
    write.section("moments", key::H_MOMENTS, blocks)
}

fn moment(write: &Writer, played: &Played, blocks: &mut Vec<Block>) {
    let words = write.words;
    let (moment, choice) = (
        &write.world.moments[played.moment],
        &write.world.options[played.option],
    );
    blocks.push(Block::Heading(words.case(&moment.title).to_owned()));
    let option = ("option", words.case(&choice.text).into());
    let text = match (played.by_default, moment.seat) {
        (true, _) => write.say(key::MOMENT_BY_DEFAULT, &[option]),
        (false, None) => write.say(key::MOMENT_TEAM_CHOSE, &[option]),
        (false, Some(_)) => write.say(key::MOMENT_CHOSE, &[("who", write.seat(played.seat)), option]),
    };
    let evidence = Evidence::new(played.turn, Some(played.seat), What::Moment(played.moment));
    blocks.push(match choice.practises.first() {
        Some(element) => write.statement(&text, &[evidence], *element),
        None => Block::Statement(Statement::plain(words, write.world, &text, &[evidence])),
    });
    if let Some(reason) = &played.reason {
        blocks.push(Block::Quote {
            who: write.say(key::MOMENT_REASON, &[("who", write.seat(played.seat))]),
            text: reason.clone(),
        });
    }
    if let Some(level) = played.felt {
        let key = match played.judged {
            Some((Scope::Own, _)) => key::MOMENT_FELT_OWN,
            Some((Scope::Basic, _)) => key::MOMENT_FELT_BASIC,
            Some((Scope::Outside | Scope::Reserved, _)) => key::MOMENT_FELT_OUTSIDE,
            None => key::MOMENT_FELT,
        };
        blocks.push(Block::Text(write.say(
            key,
            &[
                ("who", write.seat(played.seat)),
                ("level", level.to_string().into()),
            ],
        )));
    }
    if !moment.expert.is_empty() {
        blocks.push(Block::Text(
            write.say(key::MOMENT_EXPERT, &[("text", words.case(&moment.expert).into())]),
        ));
    }
    // By number: in full they stand once, at the end.
    let all = &write.world.debrief.sources;
    let sources: Vec<String> = moment
        .sources
        .iter()
        .filter_map(|id| all.iter().position(|source| source.id == *id))
        .map(|place| (place + 1).to_string())
        .collect();
    if !sources.is_empty() {
        blocks.push(Block::Text(
            write.say(key::MOMENT_SOURCES, &[("sources", words.list(&sources).into())]),
        ));
    }
}
