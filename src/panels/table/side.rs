//! Below the scene: the family's diary, the seats, the log and the glossary, one at a time.

use crate::panels::hand::{Hand, Side};
use crate::panels::theme;
use crate::panels::widgets::{self, Chip};
use crate::view::table::{SeatLine, TableView};
use crate::view::{DiaryBlock, DiaryView, Mark};
use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType};

pub(super) fn show(ui: &mut Ui, view: &TableView, hand: &mut Hand<'_>) {
    ui.horizontal_wrapped(|ui| {
        for (side, name) in [
            (Side::Diary, &view.diary.heading),
            (Side::Seats, &view.seats_heading),
            (Side::Log, &view.log.heading),
            (Side::Glossary, &view.glossary_heading),
        ] {
            if widgets::tab(ui, name, hand.draft.side == side) {
                hand.draft.side = side;
            }
        }
    });
    match hand.draft.side {
        Side::Diary => widgets::side_scroll(ui, "diary", |ui| diary(ui, &view.diary)),
        Side::Seats => widgets::side_scroll(ui, "seats", |ui| {
            for seat in &view.seats {
                self::seat(ui, seat);
            }
        }),
        Side::Log => widgets::side_scroll(ui, "log", |ui| {
            for line in view.log.lines.iter().rev() {
                widgets::quiet_text(ui, &format!("{} · {}", line.turn, line.text));
            }
        }),
        Side::Glossary => widgets::side_scroll(ui, "glossary", |ui| {
            for term in &view.glossary {
                widgets::bold(ui, &format!("{} ({})", term.word, term.elsewhere));
                widgets::quiet_text(ui, &term.meaning);
            }
        }),
    }
}

fn diary(ui: &mut Ui, view: &DiaryView) {
    if !view.summary.is_empty() {
        widgets::body(ui, &view.summary);
    }
    ui.spacing_mut().item_spacing.y = 3.0;
    for day in &view.days {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(4.0, 3.0);
            widgets::day(ui, &day.short);
            for block in &day.blocks {
                let (look, text) = chip(block);
                widgets::chip(ui, look, &text);
            }
        });
    }
}

fn chip(block: &DiaryBlock) -> (Chip, String) {
    let look = match block.mark {
        Mark::Own(_) => Chip::Own,
        Mark::Gone(_) => Chip::Gone,
        Mark::Appointment { new_face: true, .. } => Chip::AddedNew,
        Mark::Appointment { new_face: false, .. } => Chip::Added,
    };
    (look, block.text.clone())
}

fn seat(ui: &mut Ui, seat: &SeatLine) {
    let pen = if seat.pen { " ✏" } else { "" };
    widgets::bold(ui, &format!("{}{pen} · {}", seat.discipline, seat.who));
    widgets::quiet_text(ui, &seat.hours);
    for plan in &seat.plans {
        widgets::quiet_text(ui, plan);
    }
    ui.add_space(theme::NEAR);
}

/// Gives the scene that Bevy draws a name and its words, for who can't see it.
pub(super) fn scene_name(ui: &mut Ui, view: &TableView, room: Rect) {
    let response = ui.interact(room, ui.id().with("scene"), Sense::hover());
    let words = format!("{}. {}", view.ecomap.heading, view.ecomap.aloud.join(" "));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
}
