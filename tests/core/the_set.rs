//! The cases a module is built on, beside each other: each has what a case has, and together they practise everything.

use samenspel::engine::start;
use samenspel::engine::state::Seed;
use samenspel::scenario::ids::{Id, SeatId, SeatSet};
use samenspel::scenario::model::{Element, Form, Mood};
use samenspel::scenario::world::Condition;
use samenspel::scenario::{Language, World};
use samenspel::seats::SeatView;
use samenspel::session::Source;
use samenspel::view::briefing_view;
use samenspel::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// The full cases: the one to get to know the game with is shorter on purpose.
fn set() -> Vec<Arc<World>> {
    Source::shipped_ids()
        .filter(|id| *id != "verhoef")
        .map(|id| Source::shipped(id).expect("a shipped case").world)
        .collect()
}

#[test]
fn each_case_has_what_a_case_has() {
    for world in set() {
        let id = &world.id;
        let within = |what: &str, count: usize, least: usize, most: usize| {
            assert!(
                (least..=most).contains(&count),
                "{id}: {count} {what}, not {least} to {most}"
            );
        };
        within("needs", world.needs.len(), 8, 14);
        within("facts", world.facts.len(), 8, 12);
        within("seats", world.seats.len(), 4, 6);
        within("experts", world.experts.len(), 3, 6);
        within("moments", world.moments.len(), 14, 20);
        // An outcome that can go several ways is an event for each.
        within("events", world.events.len(), 10, 22);
        within("endings", world.endings.len(), 3, 5);
        let domains: BTreeSet<_> = world.needs.rows().iter().map(|need| need.domain).collect();
        within("life domains", domains.len(), 6, 14);
        for seat in world.seats.ids() {
            let own = world
                .moments
                .rows()
                .iter()
                .filter(|moment| moment.seat == Some(seat))
                .count();
            within("moments of one seat", own, 3, 8);
        }
        for person in world
            .people
            .rows()
            .iter()
            .filter(|person| !person.voices.is_empty())
        {
            within(&format!("lines of {}", person.name), person.voices.len(), 12, 60);
        }
        for moment in world.moments.rows() {
            // At most one more that earlier choices bring.
            let sure = moment
                .options
                .iter()
                .filter(|option| world.options[**option].when == Condition::Always);
            within(&format!("options of {}", moment.id), sure.count(), 2, 5);
            within(&format!("options of {}", moment.id), moment.options.len(), 2, 6);
            assert!(
                !moment.expert.is_empty(),
                "{id}: nothing is reasoned about {}",
                moment.id
            );
            for language in Language::ALL {
                let words = moment.text.get(language).split_whitespace().count();
                assert!(words <= 90, "{id}: {} has {words} words", moment.id);
            }
        }
        assert!(!world.briefing.announcement.is_empty(), "{id}");
        assert!(
            world.organisation.waiting_lists.len() + world.organisation.agreements.len() > 0,
            "{id}"
        );
    }
}

#[test]
fn who_lives_under_strain_looks_so_from_the_first_page_and_a_busy_household_does_not() {
    let begins = |case: &str, person: &str| {
        let world = Source::shipped(case).expect("a shipped case").world;
        let opened = start(&world, Seed(1), SeatSet::NONE, &mut Vec::new());
        let (id, _) = world
            .people
            .iter()
            .find(|(_, one)| one.id == person)
            .expect(person);
        SeatView::of(&world, &opened, SeatId::from_index(0)).mood(id)
    };
    for (case, person, mood) in [
        ("el-amrani", "samira", Mood::Tense),
        ("el-amrani", "karim", Mood::Tense),
        ("el-amrani", "nora", Mood::Tense),
        ("de-wit", "sanne", Mood::Tense),
        ("bakker", "manon", Mood::Tense),
        ("visser-kaya", "elif", Mood::Tense),
        // Things go well with him, he says.
        ("visser-kaya", "jeroen", Mood::Calm),
        ("tesfay", "mehret", Mood::Tense),
        ("verhoef", "bram", Mood::Calm),
        ("verhoef", "pip", Mood::Calm),
    ] {
        assert_eq!(begins(case, person), mood, "{case}: {person}");
    }
}

#[test]
fn what_a_case_announces_is_a_warning_where_it_says_who_to_turn_to() {
    let words = Words::new(Language::Nl);
    for world in set() {
        assert!(briefing_view(&words, &world).warns, "{}", world.id);
    }
    let first = Source::shipped("verhoef").expect("a shipped case").world;
    let view = briefing_view(&words, &first);
    assert!(!view.warns && !view.announcement.is_empty());
}

#[test]
fn the_first_page_names_a_theme_and_what_one_practises_and_tells_nothing_of_the_family() {
    for world in Source::shipped_ids().map(|id| Source::shipped(id).expect("a shipped case").world) {
        for language in Language::ALL {
            let announced = world.briefing.announcement.get(language);
            let theme = announced.split_inclusive('.').next().unwrap_or_default();
            let words = theme.split_whitespace().count();
            assert!(words <= 20, "{}: a theme of {words} words: {theme}", world.id);
            let aims = world.briefing.aims.iter().map(|aim| aim.text.get(language));
            for text in aims.chain([announced]) {
                for person in world.people.rows() {
                    assert!(!text.contains(&person.name), "{}: {text}", world.id);
                }
                assert!(!text.contains("IPEC"), "{}: for lecturers: {text}", world.id);
            }
        }
    }
}

/// The first full case that most people play: in its first turn there is a lot to get used to besides.
#[test]
fn the_first_turn_of_el_amrani_can_be_read_in_a_few_minutes() {
    let world = Source::shipped("el-amrani").expect("a shipped case").world;
    for language in Language::ALL {
        let count = |text: &samenspel::scenario::text::Text| text.get(language).split_whitespace().count();
        let needs = world.needs.rows().iter().filter(|need| !need.hidden);
        let cards: usize = needs.map(|need| count(&need.about)).sum();
        assert!(cards <= 140, "{cards} words on the cards");
        let of_turn_one = || world.moments.rows().iter().filter(|moment| moment.turns.0 == 1);
        for (id, seat) in world.seats.iter() {
            let news = seat.news.iter().map(|news| &world.news[*news]);
            let heard: usize = news.filter(|one| one.turn == 1).map(|one| count(&one.text)).sum();
            let facts = world.facts.rows().iter();
            let known = facts
                .filter(|fact| fact.known_to.has(id))
                .map(|fact| count(&fact.text));
            let own = count(&seat.role) + heard + known.sum::<usize>();
            assert!(own <= 150, "{} reads {own} words of their own", seat.name);
            let moments = of_turn_one().filter(|one| one.seat.is_none_or(|whose| whose == id));
            let asked: usize = moments.map(|moment| count(&moment.text)).sum();
            assert!(asked <= 95, "{} reads {asked} words of dilemmas", seat.name);
        }
    }
}

#[test]
fn each_case_has_a_guide_for_lecturers_in_both_languages() {
    for world in set() {
        for language in ["nl", "en"] {
            let guide = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("scenarios")
                .join(&world.id)
                .join(format!("guide.{language}.md"));
            let text = std::fs::read_to_string(&guide)
                .unwrap_or_else(|error| panic!("{}: {error}", guide.display()));
            let words = text.split_whitespace().count();
            assert!(
                (600..=1300).contains(&words),
                "{}: {words} words",
                guide.display()
            );
            let explained = "IPEC 2023 is ";
            assert!(text.contains(explained), "{}", guide.display());
            for needed in ["50", "90"] {
                assert!(
                    text.contains(needed),
                    "{}: a time plan for {needed} minutes",
                    guide.display()
                );
            }
        }
    }
}

#[test]
fn each_of_the_twelve_elements_is_practised_in_at_least_two_cases() {
    let mut practised: BTreeMap<Element, BTreeSet<String>> = BTreeMap::new();
    for world in set() {
        let options = world.options.rows().iter().flat_map(|option| &option.practises);
        let aims = world.briefing.aims.iter().map(|aim| &aim.element);
        for element in options.chain(aims) {
            practised.entry(*element).or_default().insert(world.id.clone());
        }
    }
    for element in Element::ALL {
        let cases = practised.get(&element).map_or(0, BTreeSet::len);
        assert!(cases >= 2, "{element:?} in {cases}");
    }
}

#[test]
fn each_form_fits_somewhere_and_is_too_heavy_or_too_light_elsewhere() {
    for form in Form::ALL {
        let fits = |world: &World| world.fitting.iter().any(|one| one.from <= form && form <= one.to);
        let fails = |world: &World| world.fitting.iter().any(|one| form < one.from || one.to < form);
        assert!(set().iter().any(|world| fits(world)), "{form:?} fits nowhere");
        assert!(set().iter().any(|world| fails(world)), "{form:?} fits everywhere");
    }
}

#[test]
fn at_least_ten_disciplines_can_be_played() {
    let played: BTreeSet<String> = set()
        .iter()
        .flat_map(|world| {
            let seats = world.seats.rows().iter();
            seats
                .map(|seat| world.disciplines[seat.discipline].id.clone())
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(played.len() >= 10, "{played:?}");
}
