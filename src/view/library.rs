//! The library: cases to play and sessions to go on with.

use super::faults::{case_fault, journal_fault};
use super::{Action, Choice, Goto, Likeness};
use crate::session::{CaseEntry, Origin, Player, SessionEntry, Summary};
use crate::words::Words;
use crate::words::screens::key::*;

/// The library.
#[derive(Debug, Clone, PartialEq)]
pub struct LibraryView {
    /// Heading.
    pub heading: String,
    /// The cases.
    pub cases: Vec<CaseCard>,
    /// Heading of the sessions; empty when there are none.
    pub sessions_heading: String,
    /// Saved sessions, newest first.
    pub sessions: Vec<SessionCard>,
    /// Back to the title.
    pub back: Choice,
}

/// A case in the library.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseCard {
    /// Title.
    pub title: String,
    /// One sentence.
    pub subtitle: String,
    /// The family.
    pub family: Vec<Likeness>,
    /// Turns, seats, languages: "acht beurten · vier stoelen".
    pub facts: String,
    /// What is wrong with it, when it can't be played.
    pub fault: Option<String>,
    /// Opens it; blocked when it can't be played.
    pub open: Choice,
}

/// A saved session.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionCard {
    /// Title of its case.
    pub title: String,
    /// How far it is, and who sits there.
    pub facts: String,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// Goes on with it.
    pub open: Choice,
    /// Deletes it; the front end asks to confirm.
    pub delete: Choice,
}

/// The library: every case and every saved session there is.
pub fn library_view(words: &Words, cases: &[CaseEntry], sessions: &[SessionEntry]) -> LibraryView {
    LibraryView {
        heading: words.text(LIBRARY_HEADING),
        cases: cases.iter().map(|entry| case_card(words, entry)).collect(),
        sessions_heading: words.text(LIBRARY_SESSIONS),
        sessions: sessions
            .iter()
            .map(|entry| session_card(words, cases, entry))
            .collect(),
        back: Choice::new(words.text(TO_TITLE), Action::Go(Goto::Title)),
    }
}

fn case_card(words: &Words, entry: &CaseEntry) -> CaseCard {
    let open = |title: &str| {
        let label = words.say(LIBRARY_OPEN, &[("title", title.to_owned().into())]);
        let case = match &entry.origin {
            Origin::Shipped | Origin::Journal => entry.id.clone(),
            Origin::File(path) => path.display().to_string(),
        };
        Choice::new(label, Action::Go(Goto::Briefing(case)))
    };
    match &entry.case {
        Ok(source) => {
            let world = &source.world;
            let title = words.case(&world.title);
            CaseCard {
                title: title.to_owned(),
                subtitle: words.case(&world.subtitle).to_owned(),
                family: world
                    .people
                    .ids()
                    .map(|person| Likeness::of_member(world, person))
                    .collect(),
                facts: words.say(
                    LIBRARY_FACTS,
                    &[
                        ("family", source.case.family.name.clone().into()),
                        ("turns", words.count(u16::from(world.turns)).into()),
                        (
                            "seats",
                            words
                                .count(u16::try_from(world.seats.len()).unwrap_or(u16::MAX))
                                .into(),
                        ),
                    ],
                ),
                fault: None,
                open: open(title),
            }
        }
        Err(fault) => {
            let fault = case_fault(words, fault);
            CaseCard {
                title: entry.id.clone(),
                subtitle: String::new(),
                family: Vec::new(),
                facts: String::new(),
                open: open(&entry.id).blocked(Some(fault.clone())),
                fault: Some(fault),
            }
        }
    }
}

fn session_card(words: &Words, cases: &[CaseEntry], entry: &SessionEntry) -> SessionCard {
    let file = entry
        .path
        .file_stem()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let (name, over) = match &entry.summary {
        Ok(summary) => {
            let title = summary.title.get(words.language());
            let named = [("title", title.into()), ("name", file.clone().into())];
            (words.say(LIBRARY_SESSION_NAME, &named), summary.over)
        }
        Err(_) => (file, false),
    };
    let about = |key| words.say(key, &[("name", name.clone().into())]);
    let open = Choice::new(
        about(if over { LIBRARY_DEBRIEF } else { LIBRARY_CONTINUE }),
        Action::Go(Goto::Continue(entry.path.clone())),
    );
    let delete = Choice::new(
        about(LIBRARY_DELETE),
        Action::Go(Goto::Delete(entry.path.clone())),
    );
    match &entry.summary {
        Ok(summary) => SessionCard {
            title: name,
            facts: session_facts(words, cases, summary),
            fault: None,
            open,
            delete,
        },
        Err(fault) => {
            let fault = journal_fault(words, &entry.path, fault);
            SessionCard {
                title: name,
                facts: String::new(),
                open: open.blocked(Some(fault.clone())),
                fault: Some(fault),
                delete,
            }
        }
    }
}

fn session_facts(words: &Words, cases: &[CaseEntry], summary: &Summary) -> String {
    let case = cases.iter().find(|entry| entry.id == summary.case_id);
    let world = case.and_then(|entry| Some(&entry.case.as_ref().ok()?.world));
    // Of a case that is no longer there, the author's word for the seat.
    let seat = |id: &String| {
        let found =
            world.and_then(|world| Some((world, world.seats.iter().find(|(_, seat)| seat.id == *id)?.0)));
        found.map_or_else(
            || id.clone(),
            |(world, seat)| words.discipline(world, seat).to_owned(),
        )
    };
    let people: Vec<String> = summary
        .players
        .iter()
        .filter_map(|(id, player)| match player {
            Player::Person(name) if name.is_empty() => Some(seat(id)),
            Player::Person(name) => Some(format!("{name} ({})", seat(id))),
            Player::Colleague(_) => None,
        })
        .collect();
    let how_far = if summary.over {
        words.text(LIBRARY_SESSION_OVER)
    } else {
        words.say(
            LIBRARY_SESSION_ON,
            &[
                ("turn", words.count(u16::from(summary.turn)).into()),
                ("turns", words.count(u16::from(summary.turns)).into()),
            ],
        )
    };
    let who = words.say(
        LIBRARY_SESSION_PEOPLE,
        &[
            ("people", people.len().into()),
            ("who", words.list(&people).into()),
        ],
    );
    format!("{how_far} · {who}")
}
