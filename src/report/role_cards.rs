//! Role cards to print and cut: what each player is to know before the first turn, and a sheet for the lecturer.

use super::html;
use crate::engine::start;
use crate::engine::state::Seed;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::SeatView;
use crate::words::report::key::*;
use crate::words::screens::key::*;
use crate::words::table::key::{FACT_FREE, FACT_NEEDS_CONSENT};
use crate::words::{Key, Words, capital};

/// How the page looks, on a screen and on paper.
const STYLE: &str = include_str!("role_cards.css");

/// The role cards of a case as one HTML page that needs nothing from elsewhere: a sheet for the lecturer, then a card
/// per seat, each on a page of its own when it is printed. A card holds what its seat knows when the first turn opens,
/// and nothing that only other seats know.
pub fn role_cards(words: &Words, world: &World) -> String {
    let title = words.say(REPORT_CARDS_TITLE, &[("title", words.case(&world.title).into())]);
    // Nothing in how a case begins hangs on chance or on who plays.
    let opened = start(world, Seed(0), SeatSet::NONE, &mut Vec::new());
    let cards: String = world
        .seats
        .ids()
        .map(|seat| card(words, &SeatView::of(world, &opened, seat)))
        .collect();
    let body = format!("<main>\n{}{cards}</main>\n", sheet(words, world, &title));
    html::page(words.language(), &title, STYLE, &body)
}

/// What the lecturer needs: whom the case is about, how to use the cards, and which cards there are.
fn sheet(words: &Words, world: &World, title: &str) -> String {
    let family: Vec<String> = world
        .people
        .rows()
        .iter()
        .map(|person| {
            words.say(
                BRIEFING_MEMBER,
                &[
                    ("name", person.name.as_str().into()),
                    ("age", person.age.into()),
                    ("about", words.case(&person.about).into()),
                ],
            )
        })
        .collect();
    let seats: Vec<String> = world
        .seats
        .ids()
        .map(|seat| {
            words.say(
                REPORT_CARDS_SEAT,
                &[
                    ("discipline", words.discipline_capital(world, seat).into()),
                    ("who", place(words, world, seat).into()),
                ],
            )
        })
        .collect();
    let unsigned = world.seats.ids().any(|seat| world.discipline(seat).to_sign_off);
    let parts = [
        html::line("h1", title),
        html::paragraphs(words, &world.subtitle),
        html::line(
            "h2",
            &words.about(REPORT_CARDS_FAMILY, "name", world.family_name.clone()),
        ),
        list(&family),
        html::line("h2", &words.text(REPORT_CARDS_USE_HEADING)),
        html::line("p", &words.text(REPORT_CARDS_USE)),
        html::line_of("p", "note", &words.text(REPORT_CARDS_PRIVATE)),
        html::line("h2", &words.text(REPORT_CARDS_HEADING)),
        list(&seats),
        if unsigned {
            html::line("p", &words.text(REPORT_CARDS_UNSIGNED))
        } else {
            String::new()
        },
    ];
    format!("<section class=\"sheet\">\n{}</section>\n", parts.concat())
}

/// The card of one seat, from what that seat may know.
fn card(words: &Words, view: &SeatView) -> String {
    let (world, seat) = (view.world(), view.seat());
    let (about, discipline) = (&world.seats[seat], world.discipline(seat));
    let hours = words.say(SEATS_HOURS, &[("hours", words.hours(about.hours).into())]);
    let everybody = world.all_seats();
    let private: Vec<FactId> = view
        .facts()
        .into_iter()
        .filter(|fact| !world.facts[*fact].known_to.covers(everybody))
        .collect();
    let (alone, with_some): (Vec<FactId>, Vec<FactId>) = private
        .into_iter()
        .partition(|fact| world.facts[*fact].known_to.and(everybody).len() == 1);
    let news: String = view
        .news()
        .into_iter()
        .map(|news| html::paragraphs(words, &world.news[news].text))
        .collect();
    let parts = [
        html::line("h2", &words.discipline_capital(world, seat)),
        html::line_of("p", "where", &place(words, world, seat)),
        html::line_of("p", "where", &capital(&hours)),
        format!(
            "<p class=\"player\"><b>{}</b> <span></span></p>\n",
            html::escaped(&words.text(REPORT_CARD_PLAYER))
        ),
        section(words, REPORT_CARD_ROLE, html::paragraphs(words, &about.role)),
        section(words, REPORT_CARD_ALONE, facts(words, world, &alone)),
        section(words, REPORT_CARD_WITH_SOME, facts(words, world, &with_some)),
        section(words, REPORT_CARD_NEWS, news),
        section(words, REPORT_CARD_MAY, html::paragraphs(words, &discipline.may)),
        section(
            words,
            REPORT_CARD_MAY_NOT,
            html::paragraphs(words, &discipline.may_not),
        ),
    ];
    format!("<article class=\"card\">\n{}</article>\n", parts.concat())
}

/// "Hilde Kramer, huisartsenpraktijk De Meent"; the name alone where the author names no organisation.
fn place(words: &Words, world: &World, seat: SeatId) -> String {
    let about = &world.seats[seat];
    if about.organisation.is_empty() {
        return about.name.clone();
    }
    words.say(
        SEATS_WHO,
        &[
            ("name", about.name.as_str().into()),
            ("organisation", words.case(&about.organisation).into()),
        ],
    )
}

/// Name and text of each fact, and whose consent sharing it takes.
fn facts(words: &Words, world: &World, facts: &[FactId]) -> String {
    facts
        .iter()
        .map(|fact| {
            let fact = &world.facts[*fact];
            let sharing = if fact.consent.is_empty() {
                words.text(FACT_FREE)
            } else {
                words.about(FACT_NEEDS_CONSENT, "who", words.people(world, &fact.consent))
            };
            [
                html::line("h4", words.case(&fact.name)),
                html::paragraphs(words, &fact.text),
                html::line_of("p", "consent", &sharing),
            ]
            .concat()
        })
        .collect()
}

/// A heading with what stands below it; nothing where there is nothing.
fn section(words: &Words, heading: Key, below: String) -> String {
    if below.is_empty() {
        return below;
    }
    html::line("h3", &words.text(heading)) + &below
}

fn list(items: &[String]) -> String {
    let items: String = items.iter().map(|item| html::line("li", item)).collect();
    format!("<ul>\n{items}</ul>\n")
}
