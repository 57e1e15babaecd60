//! How long a frame of the debrief takes: `cargo bench --no-default-features --features panels --bench debrief`.
//! Each page of the debrief of twelve turns with six seats, laid out and tessellated as in a window of 1280 x 720.

#![expect(clippy::expect_used, reason = "a benchmark fails loudly")]

use egui::{Pos2, RawInput, Rect, Vec2};
use samenspel::engine::state::Seed;
use samenspel::panels::{Draft, debrief, theme};
use samenspel::seats::Temper;
use samenspel::session::{MemoryStore, Play, Player, Source};
use samenspel::view::debrief::{DebriefView, debrief_of, turning_points_of};
use samenspel::view::{Choice, Language, Looks, Words, debrief_menu};

fn main() {
    divan::main();
}

/// The shipped case with four turns and two seats more.
const MORE_SEATS: &str = r#"seats: [
        (discipline: "practice-nurse", name: "Els de Boer", organisation: "De Meent", role: "Practice nurse."),
        (discipline: "youth-doctor", name: "Amir Sol", organisation: "GGD", role: "Youth doctor."),"#;

fn view() -> (DebriefView, Vec<Choice>) {
    let shipped = include_str!("../scenarios/el-amrani/case.ron");
    let text = shipped
        .replacen("    turns: 8,", "    turns: 12,", 1)
        .replacen("seats: [", MORE_SEATS, 1);
    let folder = std::env::temp_dir().join(format!("samenspel-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("case.ron");
    std::fs::write(&file, text).expect("the longer case");
    let source = Source::read(&file).expect("it is a case");
    std::fs::remove_dir_all(&folder).expect("the folder goes");
    assert_eq!((source.world.turns, source.world.seats.len()), (12, 6));
    let players = source.world.seats.map(|_, _| Player::Colleague(Temper::Rescuer));
    let mut play = Play::start(&source, Seed(5), players, MemoryStore::default()).expect("it begins");
    play.settle().expect("colleagues play it to its end");
    let points = turning_points_of(play.world(), play.seed(), play.persons(), play.records());
    let words = Words::new(Language::Nl);
    let view = debrief_of(&words, play.world(), play.records(), Some(&points));
    (view, debrief_menu(&words, false))
}

#[divan::bench(args = 0..15_usize)]
fn a_frame_of_page(bencher: divan::Bencher, page: usize) {
    let view = view();
    let context = egui::Context::default();
    theme::set_fonts(&context);
    theme::set_look(&context, Looks::default());
    let mut draft = Draft::default();
    draft.open_debrief_page(page);
    let mut frame = || {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(1280.0, 720.0))),
            ..RawInput::default()
        };
        let shown = context.run_ui(input, |ui| {
            debrief::show(ui, &view, &mut draft, &mut Vec::new());
        });
        context.tessellate(shown.shapes, shown.pixels_per_point)
    };
    for _ in 0..3 {
        frame();
    }
    bencher.bench_local(frame);
}
