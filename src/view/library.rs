//! The library: cases to play and sessions to go on with.

use super::faults::{case_fault, journal_fault};
use super::{Action, Choice, Goto, Likeness};
use crate::scenario::signs::{harmless, on_one_line};
use crate::session::{CaseEntry, Edited, Origin, Player, SessionEntry, Summary};
use crate::words::Words;
use crate::words::screens::key::*;
use crate::words::window::key::{WINDOW_DELETE, WINDOW_EARLIER};
use std::collections::BTreeMap;
use std::path::Path;

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
    /// Goes back to an earlier turn, in a session of its own; the front end asks to which.
    pub earlier: Choice,
    /// Deletes it; the front end asks to confirm.
    pub delete: Choice,
    /// How many sessions it descends from that are in the list: it stands below them.
    pub depth: usize,
}

/// The library: every case and every saved session there is.
pub fn library_view(words: &Words, cases: &[CaseEntry], sessions: &[SessionEntry]) -> LibraryView {
    let parents = parents(sessions);
    LibraryView {
        heading: words.text(LIBRARY_HEADING),
        cases: cases.iter().map(|entry| case_card(words, entry)).collect(),
        sessions_heading: words.text(LIBRARY_SESSIONS),
        sessions: as_tree(sessions, &parents)
            .into_iter()
            .map(|(entry, depth)| {
                let parent = parents.contains_key(entry.path.as_path());
                session_card(words, cases, entry, (depth, parent))
            })
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
                title: harmless(&entry.id).into_owned(),
                subtitle: String::new(),
                family: Vec::new(),
                facts: String::new(),
                open: open(&entry.id).blocked(Some(fault.clone())),
                fault: Some(fault),
            }
        }
    }
}

/// Name of the file, without ending.
fn name_of(entry: &SessionEntry) -> String {
    let stem = entry.path.file_stem();
    stem.map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The sessions that went back in another one of the list, each with that one.
fn parents(sessions: &[SessionEntry]) -> BTreeMap<&Path, &Path> {
    let mut named: BTreeMap<String, Vec<(&Path, &Summary)>> = BTreeMap::new();
    for entry in sessions {
        if let Ok(summary) = &entry.summary {
            named
                .entry(on_one_line(&name_of(entry)))
                .or_default()
                .push((&entry.path, summary));
        }
    }
    let parent = |child: &Summary| {
        let mut known = named.get(&child.parent.as_ref()?.name)?.iter();
        known.find(|(_, summary)| summary.is_parent_of(child))
    };
    let children = sessions.iter().filter_map(|entry| {
        let (parent, _) = parent(entry.summary.as_ref().ok()?)?;
        Some((entry.path.as_path(), *parent))
    });
    children.collect()
}

/// Each session with those that went back in it below it, and how deep it stands.
fn as_tree<'s>(
    sessions: &'s [SessionEntry],
    parents: &BTreeMap<&Path, &'s Path>,
) -> Vec<(&'s SessionEntry, usize)> {
    let mut below: BTreeMap<&Path, Vec<&SessionEntry>> = BTreeMap::new();
    let mut waiting: Vec<(&SessionEntry, usize)> = Vec::new();
    for entry in sessions.iter().rev() {
        match parents.get(entry.path.as_path()) {
            Some(parent) => below.entry(parent).or_default().push(entry),
            None => waiting.push((entry, 0)),
        }
    }
    let mut all = Vec::new();
    while let Some((entry, depth)) = waiting.pop() {
        all.push((entry, depth));
        let children = below.remove(entry.path.as_path()).unwrap_or_default();
        waiting.extend(children.into_iter().map(|child| (child, depth + 1)));
    }
    // What names itself or goes round in a circle was made by nobody: it stands at the end rather than nowhere.
    all.extend(below.into_values().flatten().map(|entry| (entry, 0)));
    all
}

/// A session by its number, which the game gave its file; a file that somebody named keeps that name.
fn spoken(words: &Words, case_id: &str, file: &str) -> String {
    let numbered = file.strip_prefix(case_id).and_then(|rest| rest.strip_prefix('-'));
    match numbered.and_then(|digits| digits.parse::<u32>().ok()) {
        Some(number) => words.about(LIBRARY_SESSION_NUMBER, "number", number.to_string()),
        None => file.to_owned(),
    }
}

/// What a session is called.
fn session_name(words: &Words, entry: &SessionEntry) -> String {
    let file = name_of(entry);
    match &entry.summary {
        Ok(summary) => {
            let title = summary.title.get(words.language());
            let name = spoken(words, &summary.case_id, &file);
            words.say(
                LIBRARY_SESSION_NAME,
                &[("title", title.into()), ("name", name.into())],
            )
        }
        Err(_) => harmless(&file).into_owned(),
    }
}

/// Whether this session is to be deleted, and what goes with it.
pub fn delete_question(words: &Words, sessions: &[SessionEntry], path: &Path) -> String {
    let Some(entry) = sessions.iter().find(|entry| entry.path == path) else {
        return words.about(LIBRARY_DELETE_QUESTION, "name", path.display().to_string());
    };
    let question = words.about(LIBRARY_DELETE_QUESTION, "name", session_name(words, entry));
    let branches = parents(sessions).into_values().filter(|parent| *parent == path);
    match u16::try_from(branches.count()).unwrap_or(u16::MAX) {
        0 => question,
        count => format!("{question} {}", words.counted(LIBRARY_DELETE_BRANCHES, count)),
    }
}

/// To which turn of this session one can go back: a heading, and a choice per turn.
pub fn earlier_turns(words: &Words, path: &Path, turns: &[u8]) -> (String, Vec<Choice>) {
    let rows = turns.iter().map(|turn| {
        let label = words.about(LIBRARY_EARLIER_TURN, "turn", words.count(u16::from(*turn)));
        Choice::new(label, Action::Go(Goto::Branch(path.to_owned(), *turn)))
    });
    (words.text(LIBRARY_EARLIER_HEADING), rows.collect())
}

/// That the case of this session was changed since, and what one can do: a heading, and the choices.
pub fn edited_case(words: &Words, path: &Path, edited: Edited) -> (String, Vec<Choice>) {
    let turn = words.count(u16::from(edited.turn));
    let about = |key| words.say(key, &[("turn", turn.clone().into())]);
    let (heading, now) = if edited.differs {
        (about(LIBRARY_EDITED), about(LIBRARY_EDITED_NOW))
    } else {
        (words.text(LIBRARY_EDITED_SAME), words.text(LIBRARY_EDITED_HERE))
    };
    let then = Choice::new(
        words.text(LIBRARY_EDITED_THEN),
        Action::Go(Goto::AsThen(path.to_owned())),
    );
    let now = Choice::new(now, Action::Go(Goto::AsNow(path.to_owned())));
    (heading, vec![then, now])
}

/// `place`: how deep it stands, and whether the session it went back in is in the list.
fn session_card(
    words: &Words,
    cases: &[CaseEntry],
    entry: &SessionEntry,
    place: (usize, bool),
) -> SessionCard {
    let (depth, below) = place;
    let name = session_name(words, entry);
    let over = entry.summary.as_ref().is_ok_and(|summary| summary.over);
    let about = |key| words.say(key, &[("name", name.clone().into())]);
    let open = Choice::new(
        about(if over { LIBRARY_DEBRIEF } else { LIBRARY_CONTINUE }),
        Action::Go(Goto::Continue(entry.path.clone())),
    );
    let fault = entry
        .summary
        .as_ref()
        .err()
        .map(|fault| journal_fault(words, &entry.path, fault));
    SessionCard {
        facts: entry
            .summary
            .as_ref()
            .map(|summary| session_facts(words, cases, summary, below))
            .unwrap_or_default(),
        open: open.blocked(fault.clone()),
        fault,
        earlier: Choice::new(
            about(LIBRARY_EARLIER),
            Action::Go(Goto::Earlier(Some(entry.path.clone()))),
        )
        .short(words.text(WINDOW_EARLIER)),
        delete: Choice::new(
            about(LIBRARY_DELETE),
            Action::Go(Goto::Delete(entry.path.clone())),
        )
        .short(words.text(WINDOW_DELETE)),
        depth,
        title: name,
    }
}

/// `below`: whether the session it went back in is in the list.
fn session_facts(words: &Words, cases: &[CaseEntry], summary: &Summary, below: bool) -> String {
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
    let from = summary.parent.as_ref().map(|parent| {
        let turn = words.count(u16::from(parent.turn));
        let went_back = if below {
            let name = spoken(words, &summary.case_id, &parent.name);
            let said = [("name", name.into()), ("turn", turn.into())];
            words.say(LIBRARY_BRANCH, &said)
        } else {
            // The name may be another session's by now.
            words.about(LIBRARY_BRANCH_ALONE, "turn", turn)
        };
        format!(" · {went_back}")
    });
    let begun = (summary.started > 0).then(|| {
        let day = words.day_and_year(summary.started);
        format!(" · {}", words.about(LIBRARY_BEGUN, "day", day))
    });
    format!(
        "{how_far} · {who}{}{}",
        begun.unwrap_or_default(),
        from.unwrap_or_default()
    )
}
