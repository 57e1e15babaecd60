//! Below the scene: the family's diary, the seats, the log and the glossary, one at a time.

use crate::panels::diary;
use crate::panels::hand::{Hand, Side};
use crate::panels::theme;
use crate::panels::widgets;
use crate::view::table::{SeatLine, TableView};
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
        Side::Diary => widgets::side_scroll(ui, "diary", |ui| diary::week(ui, &view.diary)),
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
