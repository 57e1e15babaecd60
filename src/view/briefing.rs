//! The briefing: what a case is about, what it announces, what can be practised.

use super::{Action, Choice, Goto, Likeness};
use crate::scenario::World;
use crate::scenario::text::Text;
use crate::words::screens::key::*;
use crate::words::{Words, terms};

/// The briefing of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefingView {
    /// Title.
    pub title: String,
    /// One sentence.
    pub subtitle: String,
    /// What it is about, in paragraphs.
    pub about: Vec<String>,
    /// Heading of the announcement.
    pub announcement_heading: String,
    /// Sensitive content; empty: none.
    pub announcement: String,
    /// Whether that is a warning: where the case says where somebody can turn who is touched by it.
    pub warns: bool,
    /// Where to turn.
    pub help_lines: Vec<String>,
    /// Heading of the family.
    pub family_heading: String,
    /// The family, a line each: "Samira (36), moeder ...".
    pub family: Vec<(Likeness, String)>,
    /// Heading of the aims.
    pub aims_heading: String,
    /// What can be practised: name of the element, and what it means here.
    pub aims: Vec<(String, String)>,
    /// Heading of the organisation.
    pub organisation_heading: String,
    /// What the organisations have set up.
    pub organisation: String,
    /// To the seats.
    pub next: Choice,
    /// Back to the library.
    pub back: Choice,
}

/// The briefing of a case.
pub fn briefing_view(words: &Words, world: &World) -> BriefingView {
    let text = |text: &Text| words.case(text).to_owned();
    BriefingView {
        title: text(&world.title),
        subtitle: text(&world.subtitle),
        about: paragraphs(words.case(&world.briefing.about)),
        announcement_heading: words.text(BRIEFING_ANNOUNCEMENT),
        announcement: text(&world.briefing.announcement),
        warns: !world.briefing.help_lines.is_empty(),
        help_lines: world.briefing.help_lines.iter().map(text).collect(),
        family_heading: words.text(BRIEFING_FAMILY),
        family: world
            .people
            .iter()
            .map(|(id, person)| {
                let line = words.say(
                    BRIEFING_MEMBER,
                    &[
                        ("name", person.name.as_str().into()),
                        ("age", person.age.into()),
                        ("about", words.case(&person.about).into()),
                    ],
                );
                (Likeness::of_member(world, id), line)
            })
            .collect(),
        aims_heading: words.text(BRIEFING_AIMS),
        aims: world
            .briefing
            .aims
            .iter()
            .map(|aim| {
                let element = words.text(terms::element(aim.element));
                (crate::words::capital(&element), text(&aim.text))
            })
            .collect(),
        organisation_heading: words.text(BRIEFING_ORGANISATION),
        organisation: text(&world.organisation.about),
        next: Choice::new(words.text(BRIEFING_NEXT), Action::Go(Goto::Seats)),
        back: Choice::new(words.text(BRIEFING_BACK), Action::Go(Goto::Library)),
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(str::to_owned)
        .collect()
}
