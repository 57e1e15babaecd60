//! Role cards: each seat has one, with what it knows and nothing that only others know, safe to open in a browser.

use samenspel::report::role_cards;
use samenspel::scenario::ids::*;
use samenspel::scenario::text::Text;
use samenspel::scenario::{Language, World};
use samenspel::session::Source;
use samenspel::words::Words;

fn world(case: &str) -> World {
    let source = Source::shipped(case).expect("a shipped case is sound");
    World::clone(&source.world)
}

fn page(world: &World, language: Language) -> String {
    role_cards(&Words::new(language), world)
}

/// What is read of a piece of the page: without its elements, signs as they are.
fn read(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            other if !inside => text.push(other),
            _ => {}
        }
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")]
        .iter()
        .fold(text, |text, (written, sign)| text.replace(written, sign))
        .replace("&amp;", "&")
}

/// The lecturer's sheet, and the card of each seat, as they are read.
#[track_caller]
fn cards(world: &World, language: Language) -> (String, Vec<String>) {
    let page = page(world, language);
    let mut pieces = page.split("<article").map(read);
    let sheet = pieces.next().expect("a sheet");
    let cards: Vec<String> = pieces.collect();
    assert_eq!(cards.len(), world.seats.len(), "a card per seat");
    (sheet, cards)
}

/// Every card holds what its seat knows when the case begins, and the page nothing else that was written as secret.
#[track_caller]
fn check(world: &World) {
    for language in Language::ALL {
        let words = Words::new(language);
        let (sheet, cards) = cards(world, language);
        let everybody = world.all_seats();
        for (seat, card) in world.seats.ids().zip(&cards) {
            let about = &world.seats[seat];
            let discipline = world.discipline(seat);
            for text in [
                &discipline.may,
                &discipline.may_not,
                &about.organisation,
                &about.role,
            ] {
                assert!(card.contains(words.case(text)), "{}: {text:?}", about.id);
            }
            assert!(
                card.contains(&words.discipline_capital(world, seat)),
                "{}",
                about.id
            );
            assert!(card.contains(&about.name), "{}", about.id);
            for (_, fact) in world.facts.iter() {
                let on_card = fact.known_to.has(seat) && !fact.known_to.covers(everybody);
                let text = words.case(&fact.text);
                assert_eq!(card.contains(text), on_card, "{}: {text}", about.id);
                let name = words.case(&fact.name);
                assert_eq!(
                    card.lines().any(|line| line == name),
                    on_card,
                    "{}: {name}",
                    about.id
                );
                assert!(!sheet.contains(text), "{text}");
            }
            for (_, news) in world.news.iter() {
                let text = words.case(&news.text);
                let on_card = news.seat == seat && news.turn == 1;
                assert_eq!(card.contains(text), on_card, "{}: {text}", about.id);
                assert!(!sheet.contains(text), "{text}");
            }
        }
    }
}

#[test]
fn every_seat_has_a_card_with_what_it_knows_and_nothing_that_only_others_know() {
    for case in Source::shipped_ids() {
        check(&world(case));
    }
}

#[test]
fn a_fact_that_some_or_all_know_stands_on_the_cards_of_some_or_on_none() {
    let mut world = world("el-amrani");
    let seats: Vec<SeatId> = world.seats.ids().collect();
    let [first, second, ..] = seats[..] else {
        panic!("seats");
    };
    let [some, all] = [0, 1].map(FactId::from_index);
    world.facts[some].known_to = SeatSet::only(first).with(second);
    world.facts[all].known_to = world.all_seats();
    check(&world);
    let (_, cards) = cards(&world, Language::En);
    let held = cards
        .iter()
        .map(|card| card.contains("You know this, but not everybody at the table does"));
    assert_eq!(held.collect::<Vec<_>>(), [true, true, false, false]);
}

#[test]
fn signs_of_html_in_a_case_are_read_as_they_were_written() {
    let mut world = world("verhoef");
    let odd = "<script>alert(\"R&D\")</script> & 's avonds </article>";
    let seat = SeatId::from_index(0);
    world.title = Text::plain(odd);
    odd.clone_into(&mut world.family_name);
    odd.clone_into(&mut world.seats[seat].name);
    world.seats[seat].organisation = Text::plain(odd);
    world.seats[seat].role = Text::plain(odd);
    let fact = FactId::from_index(1);
    world.facts[fact].known_to = SeatSet::only(seat);
    world.facts[fact].name = Text::plain(odd);
    world.facts[fact].text = Text::plain(odd);
    let news = world.seats[seat].news[0];
    world.news[news].text = Text::plain(odd);
    let page = page(&world, Language::Nl);
    assert!(!page.contains("<script") && !page.contains("R&D"), "{page}");
    assert_eq!(page.matches("</article>").count(), world.seats.len());
    let (sheet, cards) = cards(&world, Language::Nl);
    assert_eq!(sheet.matches(odd).count(), 5, "{sheet}");
    assert_eq!(cards[0].matches(odd).count(), 6, "{}", cards[0]);
}

#[test]
fn the_page_needs_nothing_from_elsewhere() {
    for case in Source::shipped_ids() {
        for language in Language::ALL {
            let page = page(&world(case), language);
            for never in ["http:", "https:", "<script", "<link", "<img", "url(", "@import"] {
                assert!(!page.contains(never), "{never}");
            }
            let begins = format!("<!DOCTYPE html>\n<html lang=\"{}\">", language.code());
            assert!(page.starts_with(&begins), "{page}");
            assert_eq!(page.matches("<h1>").count(), 1);
            assert!(page.contains("@media print") && page.contains("break-before: page"));
        }
    }
}

#[test]
fn a_seat_that_is_told_little_has_a_card_without_empty_headings() {
    let mut world = world("verhoef");
    let seat = SeatId::from_index(1);
    world.seats[seat].organisation = Text::default();
    world.seats[seat].role = Text::default();
    world.seats[seat].news.clear();
    let (_, cards) = cards(&world, Language::En);
    let card = &cards[1];
    for heading in [
        "Who you are",
        "Only you",
        "At the table only",
        "News in turn one",
        "Tol,",
    ] {
        assert!(!card.contains(heading), "{card}");
    }
    assert!(card.contains("Played by:"), "{card}");
}
