//! The text of the case, with the numbers of its lines and what is wrong underlined.

use crate::panels::hand::Hand;
use crate::panels::theme::{self, palette};
use crate::panels::widgets;
use crate::view::workbench::{Bench, Jump, Mark, Piece, WorkbenchView, pieces};
use crate::view::{Action, Goto};
use egui::text::{CCursor, CCursorRange, LayoutJob, LayoutSection};
use egui::{
    Align, Align2, FontId, Frame, Galley, Id, Margin, Pos2, Rect, ScrollArea, Stroke, TextBuffer, TextEdit,
    TextFormat, TextStyle, Ui, pos2, vec2,
};
use std::sync::Arc;

/// Shows the text; `jump` is where to go, once.
pub(super) fn show(
    ui: &mut Ui,
    view: &WorkbenchView,
    text: &mut String,
    jump: Option<Jump>,
    hand: &mut Hand<'_>,
) {
    let body = TextStyle::Body.resolve(ui.style());
    let lines = text.matches('\n').count() + 1;
    let gutter = body.size * 0.62 * lines.to_string().len().max(3) as f32 + 14.0;
    let whole = ui.available_rect_before_wrap();
    let here = cursor(ui, view, text);
    let height = ui.data(|data| data.get_temp::<f32>(below_id())).unwrap_or(0.0);
    let mut place = whole;
    place.max.y -= height;
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
        ui.set_clip_rect(place);
        ScrollArea::vertical()
            .id_salt(("text", &view.file))
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    ui.add_space(gutter);
                    field(ui, view, text, jump, gutter, hand);
                });
            });
    });
    let strip = Rect::from_min_max(pos2(whole.left(), place.bottom()), whole.max);
    below(ui, strip, height, here, view, text);
}

/// Whether one writes in it.
pub(super) fn has_focus(ui: &Ui, view: &WorkbenchView) -> bool {
    ui.memory(|memory| memory.has_focus(id(view)))
}

fn id(view: &WorkbenchView) -> Id {
    // Of another file nothing can be undone here.
    Id::new(("the text of", &view.file))
}

fn field(
    ui: &mut Ui,
    view: &WorkbenchView,
    text: &mut String,
    jump: Option<Jump>,
    gutter: f32,
    hand: &mut Hand<'_>,
) {
    let body = TextStyle::Body.resolve(ui.style());
    let mut layouter = |ui: &Ui, buffer: &dyn TextBuffer, width: f32| -> Arc<Galley> {
        let job = job(ui, buffer.as_str(), &view.marks, width);
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let output = TextEdit::multiline(text)
        .id(id(view))
        .font(body.clone())
        .frame(Frame::new().inner_margin(Margin::symmetric(6, 4)))
        .desired_width(f32::INFINITY)
        .min_size(vec2(ui.available_width(), ui.available_height()))
        .layouter(&mut layouter)
        .show(ui);
    let response = &output.response.response;
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(view.text_name.as_str()));
    if response.changed() {
        hand.actions.push(Action::Go(Goto::Workbench(Bench::Edited)));
    }
    numbers(ui, &output.galley, output.galley_pos, gutter, view, text);
    if let Some(Jump { byte, writes }) = jump {
        let cursor = CCursor::new(char_of(text, byte));
        if writes {
            let mut state = output.state;
            state.cursor.set_char_range(Some(CCursorRange::one(cursor)));
            state.store(ui.ctx(), id(view));
            response.request_focus();
        }
        let at = output.galley.pos_from_cursor(cursor);
        ui.scroll_to_rect(at.translate(output.galley_pos.to_vec2()), Some(Align::Center));
        // Where the cursor is shows from the next frame.
        ui.ctx().request_repaint();
    }
}

/// The character at a byte.
fn char_of(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).count()
}

/// The text as it is laid out: what people read in ink, what holds it together quiet, what is wrong underlined.
fn job(ui: &Ui, text: &str, marks: &[Mark], width: f32) -> LayoutJob {
    let colours = palette::here(ui);
    let body = TextStyle::Body.resolve(ui.style());
    let extra = ui.spacing().extra_text_line_spacing;
    let height = ui.fonts_mut(|fonts| fonts.row_height(&body)) + extra;
    let mut job = LayoutJob {
        text: text.to_owned(),
        ..LayoutJob::default()
    };
    job.wrap.max_width = width;
    job.keep_trailing_whitespace = true;
    let mut cuts: Vec<usize> = marks
        .iter()
        .flat_map(|mark| [mark.bytes.start, mark.bytes.end])
        .collect();
    // While a letter is typed the marks are still those of the text before it: none may cut a letter in two.
    cuts.retain(|cut| text.is_char_boundary(*cut));
    cuts.sort_unstable();
    let mut waiting = cuts.into_iter().peekable();
    for (range, piece) in pieces(text) {
        let mut from = range.start;
        while from < range.end {
            while waiting.peek().is_some_and(|cut| *cut <= from) {
                waiting.next();
            }
            let to = waiting.peek().copied().unwrap_or(range.end).min(range.end);
            let marked = marks.iter().filter(|mark| mark.bytes.contains(&from));
            let error = marked.map(|mark| mark.error).max();
            let (font, colour) = match piece {
                Piece::Words => (body.clone(), colours.ink),
                Piece::Note => (FontId::new(body.size, theme::italic()), colours.quiet),
                Piece::Frame => (body.clone(), colours.quiet),
            };
            let mut format = TextFormat {
                line_height: Some(height),
                ..TextFormat::simple(font, colour)
            };
            if let Some(error) = error {
                // Thick for what keeps it from being played, thin for a question: never by colour alone.
                format.underline = Stroke::new(if error { 3.0 } else { 1.5 }, colours.warning);
                format.background = if error {
                    colours.warning_soft
                } else {
                    format.background
                };
            }
            job.sections.push(LayoutSection {
                leading_space: 0.0,
                byte_range: (from.into())..(to.into()),
                format,
            });
            from = to;
        }
    }
    job
}

/// The number of each line beside it; with a sign where something is told of it.
fn numbers(ui: &Ui, galley: &Galley, at: Pos2, gutter: f32, view: &WorkbenchView, text: &str) {
    let colours = palette::here(ui);
    let small = TextStyle::Small.resolve(ui.style());
    let clip = ui.clip_rect();
    let mut told: Vec<(usize, bool)> = Vec::new();
    for mark in &view.marks {
        let before = text.get(..mark.bytes.start).unwrap_or_default();
        told.push((before.matches('\n').count() + 1, mark.error));
    }
    let mut line = 1;
    let mut begins = true;
    // Beside the text, where its own clipping doesn't reach.
    let painter = ui.painter().with_clip_rect(clip);
    for row in &galley.rows {
        let rect: Rect = row.rect().translate(at.to_vec2());
        if begins && rect.bottom() >= clip.top() && rect.top() <= clip.bottom() {
            let error = told
                .iter()
                .filter(|(other, _)| *other == line)
                .map(|(_, error)| *error)
                .max();
            let (words, family, colour) = match error {
                Some(true) => (format!("! {line}"), theme::bold(), colours.warning),
                Some(false) => (format!("? {line}"), theme::bold(), colours.ink),
                None => (line.to_string(), small.family.clone(), colours.quiet),
            };
            painter.text(
                pos2(at.x - 12.0, rect.center().y),
                Align2::RIGHT_CENTER,
                words,
                FontId::new(small.size, family),
                colour,
            );
        }
        begins = row.ends_with_newline;
        line += usize::from(row.ends_with_newline);
    }
    let edge = at.x - 7.0;
    painter.vline(
        edge.max(clip.left() + gutter - 7.0),
        clip.y_range(),
        Stroke::new(1.0, colours.edge),
    );
}

/// The byte before which one writes; none while one doesn't.
fn cursor(ui: &Ui, view: &WorkbenchView, text: &str) -> Option<usize> {
    let range = TextEdit::load_state(ui.ctx(), id(view))?.cursor.char_range()?;
    let at: usize = range.primary.index.into();
    Some(text.char_indices().nth(at).map_or(text.len(), |(byte, _)| byte))
}

/// Line and column of a byte, both from 1.
fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

fn below_id() -> Id {
    Id::new("height of what is told below the text")
}

/// Below the text: what is told of the place where one writes, else which place that is. Its height is remembered from
/// the frame before.
fn below(ui: &mut Ui, place: Rect, height: f32, here: Option<usize>, view: &WorkbenchView, text: &str) {
    let told = here.and_then(|byte| {
        let marks = view.marks.iter();
        let here = marks.filter(|mark| mark.bytes.start <= byte && byte <= mark.bytes.end);
        here.max_by_key(|mark| mark.error)
    });
    let least = TextStyle::Body.resolve(ui.style()).size * 1.3 + 28.0;
    let shown = ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
        let frame = Frame::new().inner_margin(Margin::symmetric(8, 4));
        let shown = frame.show(ui, |ui| {
            ui.set_min_height(least - 8.0);
            match (told, here) {
                (Some(mark), _) => {
                    widgets::notice(ui, |ui| widgets::body(ui, &mark.text));
                }
                (None, Some(byte)) => {
                    let (line, column) = line_and_column(text, byte);
                    widgets::quiet_text(ui, &format!("{line}:{column}"));
                }
                (None, None) => {}
            }
        });
        shown.response.rect.height().ceil()
    });
    if (shown.inner - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(below_id(), shown.inner));
        ui.ctx()
            .request_discard("what is told below the text has another height");
    }
}
