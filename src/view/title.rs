//! The title screen.

use super::{Action, Choice, Goto, Likeness};
use crate::session::{CaseEntry, Origin, SessionEntry};
use crate::words::Words;
use crate::words::screens::key::*;

/// The name of the game, in every language.
const NAME: &str = "Samenspel";

/// The title screen.
#[derive(Debug, Clone, PartialEq)]
pub struct TitleView {
    /// The name of the game.
    pub name: String,
    /// One sentence below it.
    pub tagline: String,
    /// People one meets in the cases that come with the game.
    pub people: Vec<Likeness>,
    /// What can be done: continue, choose a case, settings, quit.
    pub choices: Vec<Choice>,
    /// The languages, the one in use chosen.
    pub languages: Vec<Choice>,
}

/// The people of the cases that come with the game, family by family.
pub fn people_of(cases: &[CaseEntry]) -> Vec<Likeness> {
    let shipped = cases.iter().filter(|entry| entry.origin == Origin::Shipped);
    let worlds = shipped.filter_map(|entry| Some(&entry.case.as_ref().ok()?.world));
    worlds
        .flat_map(|world| {
            world
                .people
                .ids()
                .map(|person| Likeness::of_member(world, person))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The title screen; the first of `sessions` is the one played last.
pub fn title_view(words: &Words, sessions: &[SessionEntry], people: Vec<Likeness>) -> TitleView {
    let last = sessions
        .iter()
        .find_map(|entry| Some((&entry.path, entry.summary.as_ref().ok()?)))
        .filter(|(_, summary)| !summary.over)
        .map(|(path, summary)| {
            let label = words.say(
                TITLE_CONTINUE,
                &[
                    ("title", summary.title.get(words.language()).into()),
                    ("turn", words.count(u16::from(summary.turn)).into()),
                ],
            );
            Choice::new(label, Action::Go(Goto::Continue(path.clone())))
        });
    let go = |key, goto| Choice::new(words.text(key), Action::Go(goto));
    let mut choices: Vec<Choice> = last.into_iter().collect();
    choices.extend([
        go(TITLE_LIBRARY, Goto::Library),
        go(TITLE_SETTINGS, Goto::Settings),
        go(TITLE_QUIT, Goto::Quit),
    ]);
    TitleView {
        name: NAME.to_owned(),
        tagline: words.text(TITLE_TAGLINE),
        people,
        choices,
        languages: super::settings::languages(words),
    }
}
