//! The scene of every case that comes with the game: who is where, and that no line goes through a face or a name.

use crate::walker;
use egui::{Align2, FontId, Pos2, Rect, Vec2, vec2};
use egui_kittest::Harness;
use samenspel::engine::state::Seed;
use samenspel::panels::{Lines, MOOD, Place, Scene, table, theme};
use samenspel::scenario::Language;
use samenspel::scenario::model::Mood;
use samenspel::seats::Temper;
use samenspel::session::{MemoryPlay, MemoryStore, Play, Player, Recording, Source, take_over};
use samenspel::view::table::{Desk, TableView, Who, table_view};
use samenspel::words::Words;
use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;

type Page = walker::Page<TableView>;
type Shown = Rc<RefCell<Option<Scene>>>;

fn shown(view: TableView, size: Vec2) -> (Harness<'static, Page>, Shown) {
    let scene = Shown::default();
    let kept = Rc::clone(&scene);
    let harness = walker::page(view, size, 100, move |ui, view, draft, actions| {
        let shown = table::show(ui, view, draft, actions);
        *kept.borrow_mut() = shown;
    });
    (harness, scene)
}

fn begun(source: &Source) -> MemoryPlay {
    let players = source.world.seats.map(|_, _| Player::Colleague(Temper::Attuned));
    let mut players = players;
    let first = source.world.seats.ids().next().expect("a seat");
    players[first] = Player::Person(String::new());
    let mut play = Play::start(source, Seed(1), players, MemoryStore::default()).expect("it begins");
    play.settle().expect("colleagues");
    play
}

/// The words at somebody, as large as they are drawn.
fn words(harness: &Harness<'_, Page>, place: &Place, lines: Lines, line: f32, said: [&str; 2]) -> Vec<Rect> {
    let size = (line / 1.08).round();
    let fonts = [
        FontId::new(size, theme::bold()),
        FontId::proportional((size * 0.93).round()),
    ];
    let count = match lines {
        Lines::None => 0,
        Lines::Name => 1,
        Lines::Both => 2,
    };
    let rows = said.into_iter().zip(fonts).take(count).enumerate();
    rows.map(|(nth, (words, font))| {
        let laid = harness
            .ctx
            .fonts_mut(|fonts| fonts.layout_no_wrap(words.to_owned(), font, egui::Color32::BLACK));
        let row = if place.text_above { count - 1 - nth } else { nth };
        let away = place.radius + 2.0 + line * (row as f32 + 0.5) * 1.08;
        let at = place.at + vec2(0.0, if place.text_above { -away } else { away });
        Align2::CENTER_CENTER.anchor_size(at, vec2(laid.size().x, size * 0.8))
    })
    .collect()
}

/// Whether the way between two points, this wide, meets a rectangle.
fn meets(from: Pos2, to: Pos2, part: Rect, wide: f32) -> bool {
    let part = part.expand(wide / 2.0);
    (0_u16..=400).any(|step| part.contains(from.lerp(to, f32::from(step) / 400.0)))
}

#[test]
fn no_line_of_a_case_goes_through_the_name_or_the_face_of_anybody() {
    const WIDE: f32 = 4.0;
    let mut met = Vec::new();
    for case in Source::shipped_ids() {
        let source = Source::shipped(case).expect("a shipped case");
        let play = begun(&source);
        for language in [Language::Nl, Language::En] {
            let view = table_view(&play, &Desk::default(), &Words::new(language));
            for size in [vec2(1280.0, 720.0), vec2(1600.0, 900.0), vec2(1920.0, 1080.0)] {
                let (harness, scene) = shown(view.clone(), size);
                let scene = scene.borrow();
                let places = &scene.as_ref().expect("a scene").places;
                assert_eq!(places.lines, Lines::Both, "{case} in {language:?}, {size:?}");
                let family = view.ecomap.family.iter().zip(&places.family).map(|(one, place)| {
                    (
                        one.who,
                        &one.name,
                        place,
                        [one.name.as_str(), one.mood_word.as_str()],
                    )
                });
                let around = view.ecomap.around.iter().zip(&places.around).map(|(one, place)| {
                    (
                        one.who,
                        &one.name,
                        place,
                        [one.discipline.as_str(), one.name.as_str()],
                    )
                });
                let everybody: Vec<_> = family.chain(around).collect();
                let lines = places.around.iter().zip(&places.ends);
                for (one, (place, end)) in view.ecomap.around.iter().zip(lines) {
                    if !matches!(one.who, Who::Seat(_)) {
                        continue;
                    }
                    let way = (*end - place.at).normalized();
                    let from = place.at + way * (place.radius + 1.0);
                    for (who, name, other, said) in &everybody {
                        let mut parts = words(&harness, other, places.lines, places.line, *said);
                        if *who != one.who {
                            parts.push(Rect::from_center_size(other.at, Vec2::splat(other.radius * 1.7)));
                        }
                        if parts.iter().any(|part| meets(from, *end, *part, WIDE)) {
                            met.push(format!(
                                "{case}, {language:?}, {size:?}: {} meets {name}",
                                one.name
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(met.is_empty(), "{}", met.join("\n"));
}

#[test]
fn nobody_of_a_case_moves_in_the_scene_when_life_grows_heavier() {
    for case in ["el-amrani", "tesfay"] {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/{case}/trap.samenspel"));
        let recording = Recording::read(&file).expect("a kept play");
        let source = Source::shipped(case).expect("a shipped case");
        let at = |part: usize| {
            let mut play: MemoryPlay = Play::start(
                &source,
                recording.header.seed,
                recording.players.clone(),
                MemoryStore::default(),
            )
            .expect("it begins");
            let records = recording.records.iter().take(recording.records.len() * part / 5);
            take_over(&mut play, recording.world(), records).expect("its decisions fit");
            let view = table_view(&play, &Desk::default(), &Words::new(Language::Nl));
            let moods: Vec<String> = view
                .ecomap
                .family
                .iter()
                .map(|one| one.mood_word.clone())
                .collect();
            let (_, scene) = shown(view, vec2(1280.0, 720.0));
            let places = scene.borrow().as_ref().map(|scene| scene.places.clone());
            (places.expect("a scene"), moods)
        };
        let (first, at_first) = at(0);
        let later = [1, 2, 3, 4].map(at);
        assert!(
            later.iter().any(|(_, moods)| *moods != at_first),
            "{case}: moods change"
        );
        for (places, moods) in later {
            assert_eq!(places, first, "{case}: {moods:?}");
        }
    }
}

#[test]
fn the_longest_word_for_a_mood_has_its_room() {
    for language in [Language::Nl, Language::En] {
        for mood in [Mood::Calm, Mood::Tense, Mood::Overloaded, Mood::Quiet] {
            let word = Words::new(language).text(samenspel::words::terms::mood(mood));
            assert!(word.chars().count() <= MOOD, "{word:?}");
        }
    }
}
