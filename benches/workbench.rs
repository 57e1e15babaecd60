//! How long the workbench takes: `cargo bench --no-default-features --features panels --bench workbench`.
//! A frame with the longest shipped case open, as it stands and with a letter typed in its middle; and reading it after
//! each letter, with what colleagues make of it.

#![expect(
    clippy::expect_used,
    clippy::string_slice,
    reason = "a benchmark fails loudly"
)]

use egui::{Pos2, RawInput, Rect, Vec2};
use samenspel::panels::{Draft, theme, workbench};
use samenspel::session::Source;
use samenspel::view::workbench::{Bench, Fill, WorkbenchView, Written, workbench_view};
use samenspel::view::{Language, Looks, Words};

fn main() {
    divan::main();
}

/// The longest shipped case, opened and read.
fn open() -> (tempfile::TempDir, Written) {
    let texts = Source::shipped_ids().map(|id| Source::shipped(id).expect("shipped").texts.case);
    let longest = texts.max_by_key(String::len).expect("there are cases");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("case.ron");
    std::fs::write(&file, longest).expect("a case");
    let mut written = Written::open(&file, folder.path()).expect("it opens");
    let reading = written.reading().expect("it was not read yet")();
    written.take(reading);
    (folder, written)
}

/// What draws a frame.
fn frame(view: &WorkbenchView) -> impl FnMut(&mut String) -> usize {
    let context = egui::Context::default();
    theme::set_fonts(&context);
    theme::set_look(&context, Looks::default());
    let mut draft = Draft::default();
    move |text| {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(1280.0, 720.0))),
            ..RawInput::default()
        };
        let shown = context.run_ui(input, |ui| {
            workbench::show(ui, view, text, None, &mut draft, &mut Vec::new());
        });
        context.tessellate(shown.shapes, shown.pixels_per_point).len()
    }
}

#[divan::bench]
fn a_frame(bencher: divan::Bencher) {
    let (_folder, written) = open();
    let view = workbench_view(&Words::new(Language::Nl), &written.writing());
    let mut text = written.manuscript().text().to_owned();
    let mut frame = frame(&view);
    for _ in 0..3 {
        frame(&mut text);
    }
    bencher.bench_local(|| frame(&mut text));
}

#[divan::bench]
fn a_frame_after_a_letter(bencher: divan::Bencher) {
    let (_folder, written) = open();
    let view = workbench_view(&Words::new(Language::Nl), &written.writing());
    let mut text = written.manuscript().text().to_owned();
    let middle = text[..text.len() / 2].rfind(' ').expect("a word");
    let mut frame = frame(&view);
    for _ in 0..3 {
        frame(&mut text);
    }
    bencher.bench_local(|| {
        text.insert(middle, 'e');
        frame(&mut text)
    });
}

#[divan::bench]
fn what_is_shown_after_a_letter(bencher: divan::Bencher) {
    let (_folder, written) = open();
    let words = Words::new(Language::Nl);
    bencher.bench_local(|| workbench_view(&words, &written.writing()));
}

#[divan::bench]
fn reading_after_a_letter(bencher: divan::Bencher) {
    let (_folder, mut written) = open();
    let words = Words::new(Language::Nl);
    let place = written
        .manuscript()
        .text()
        .find("title: (nl: \"")
        .expect("a title")
        + "title: (nl: \"".len();
    bencher.bench_local(|| {
        written.text_mut().insert(place, 'e');
        written.press(&words, &Bench::Edited).expect("it is noted");
        let reading = written.reading().expect("it has to be read")();
        written.take(reading);
    });
}

#[divan::bench]
fn a_letter_filled_in(bencher: divan::Bencher) {
    let (_folder, mut written) = open();
    let words = Words::new(Language::Nl);
    let place: Vec<String> = ["needs", "1", "about"].map(str::to_owned).to_vec();
    written
        .press(&words, &Bench::Fields(place.clone()))
        .expect("it can");
    let mut text = String::from("Het");
    bencher.bench_local(|| {
        text.push('e');
        let fill = Fill::Text(Some(Language::Nl), text.clone());
        written
            .press(&words, &Bench::Fill(place.clone(), fill))
            .expect("it can");
        workbench_view(&words, &written.writing()).fields.entries.len()
    });
}
