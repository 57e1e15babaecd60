//! The title screen.

use super::{Action, Choice, Goto, Likeness};
use crate::scenario::text::Text;
use crate::session::{CaseEntry, Origin, SessionEntry};
use crate::view::workbench::Bench;
use crate::words::Words;
use crate::words::screens::key::*;
use crate::words::workbench::key::TITLE_WORKBENCH;

/// The name of the game, in every language.
const NAME: &str = "Samenspel";

/// The title screen.
#[derive(Debug, Clone, PartialEq)]
pub struct TitleView {
    /// The name of the game.
    pub name: String,
    /// A few words below it.
    pub tagline: String,
    /// What one does here.
    pub about: String,
    /// What can be done: continue, choose a case, settings, quit.
    pub choices: Vec<Choice>,
    /// The families of the cases that come with the game.
    pub families: Vec<FamilyTable>,
    /// The languages, the one in use chosen.
    pub languages: Vec<Choice>,
}

/// A family at its table: pressed, its case is told about.
#[derive(Debug, Clone, PartialEq)]
pub struct FamilyTable {
    /// Everybody at it, as the case names them.
    pub people: Vec<Likeness>,
    /// The briefing of the case; its title is what shows, the family's names stand in the note.
    pub open: Choice,
}

/// A family one can sit down with, in no language yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Household {
    case: String,
    title: Text,
    people: Vec<(String, Likeness)>,
}

/// The families of the cases that come with the game.
pub fn households(cases: &[CaseEntry]) -> Vec<Household> {
    let shipped = cases.iter().filter(|entry| entry.origin == Origin::Shipped);
    shipped
        .filter_map(|entry| {
            let world = &entry.case.as_ref().ok()?.world;
            let people = world.people.iter();
            Some(Household {
                case: entry.id.clone(),
                title: world.title.clone(),
                people: people
                    .map(|(id, person)| (person.name.clone(), Likeness::of_member(world, id)))
                    .collect(),
            })
        })
        .collect()
}

/// The case by which one gets to know the game: the first that has tips for the screen.
pub fn first_case(cases: &[CaseEntry]) -> Option<String> {
    let shipped = cases.iter().filter(|entry| entry.origin == Origin::Shipped);
    let mut with_tips =
        shipped.filter(|entry| entry.case.as_ref().is_ok_and(|case| !case.world.tips.is_empty()));
    with_tips.next().map(|entry| entry.id.clone())
}

/// The title screen; the first of `sessions` is the one played last.
pub fn title_view(
    words: &Words,
    sessions: &[SessionEntry],
    households: &[Household],
    first: Option<&str>,
) -> TitleView {
    // Who goes on after the first turn looks back on the turn before first; who played to the end comes to the debrief.
    let last = sessions
        .iter()
        .find_map(|entry| Some((&entry.path, entry.summary.as_ref().ok()?)))
        .map(|(path, summary)| {
            let title = ("title", summary.title.get(words.language()).into());
            let turn = |turn: u8| ("turn", words.count(u16::from(turn)).into());
            let label = match (summary.over, summary.turn) {
                (true, _) => words.say(TITLE_DEBRIEF, &[title]),
                (false, 0 | 1) => words.say(TITLE_CONTINUE, &[title, turn(1)]),
                (false, now) => words.say(TITLE_CONTINUE_AFTER, &[title, turn(now - 1)]),
            };
            Choice::new(label, Action::Go(Goto::Continue(path.clone())))
        });
    let go = |key, goto| Choice::new(words.text(key), Action::Go(goto));
    // Who never played is shown where to begin.
    let begin = first.filter(|_| sessions.is_empty()).map(|case| {
        let goto = Goto::Briefing(case.to_owned());
        Choice::new(words.text(TITLE_FIRST), Action::Go(goto)).note(words.text(TITLE_FIRST_ABOUT))
    });
    let mut choices: Vec<Choice> = last.into_iter().chain(begin).collect();
    choices.extend([
        go(TITLE_LIBRARY, Goto::Library),
        go(TITLE_WORKBENCH, Goto::Workbench(Bench::Shelf)),
        go(TITLE_SETTINGS, Goto::Settings),
        go(TITLE_QUIT, Goto::Quit),
    ]);
    TitleView {
        name: NAME.to_owned(),
        tagline: words.text(TITLE_TAGLINE),
        about: words.text(TITLE_ABOUT),
        choices,
        families: households.iter().map(|family| at_table(words, family)).collect(),
        languages: super::settings::languages(words),
    }
}

fn at_table(words: &Words, family: &Household) -> FamilyTable {
    let title = words.case(&family.title);
    let names: Vec<&str> = family.people.iter().map(|(name, _)| name.as_str()).collect();
    let label = words.say(LIBRARY_OPEN, &[("title", title.into())]);
    FamilyTable {
        people: family
            .people
            .iter()
            .map(|(_, likeness)| likeness.clone())
            .collect(),
        open: Choice::new(label, Action::Go(Goto::Briefing(family.case.clone())))
            .short(title)
            .note(words.list(&names)),
    }
}
