//! Below the scene: the family's diary, the seats, the log and the glossary, one at a time.

use crate::panels::diary;
use crate::panels::hand::{Aside, Hand, Side};
use crate::panels::theme::{self, palette};
use crate::panels::widgets;
use crate::view::table::{EcomapView, Legend, SeatLine, TableView, Who};
use egui::Ui;

pub(super) fn show(ui: &mut Ui, view: &TableView, hand: &mut Hand<'_>) {
    ui.horizontal_wrapped(|ui| {
        for (side, name) in sides(view) {
            if widgets::tab(ui, name, hand.draft.side == side) {
                hand.draft.side = side;
                if side != Side::People {
                    hand.draft.eye.chosen = None;
                }
            }
        }
    });
    one(ui, view, hand.draft.side, hand);
}

fn sides(view: &TableView) -> [(Side, &String); 4] {
    [
        (Side::Diary, &view.diary.heading),
        (Side::People, &view.seats_heading),
        (Side::Log, &view.log.heading),
        (Side::Glossary, &view.glossary_heading),
    ]
}

/// With large letters: the page, the scene, and what stands below it otherwise.
pub(super) fn pages(ui: &mut Ui, view: &TableView, hand: &mut Hand<'_>) {
    let asides = [
        Aside::Scene,
        Aside::Side(Side::Diary),
        Aside::Side(Side::People),
        Aside::Side(Side::Log),
        Aside::Side(Side::Glossary),
    ];
    let named = asides.into_iter().map(Some).zip(&view.asides);
    ui.horizontal_wrapped(|ui| {
        for (aside, name) in std::iter::once((None, &view.here)).chain(named) {
            if widgets::tab(ui, name, hand.draft.aside == aside) {
                hand.draft.aside = aside;
                if aside != Some(Aside::Side(Side::People)) {
                    hand.draft.eye.chosen = None;
                }
            }
        }
    });
}

/// One of them.
pub(super) fn one(ui: &mut Ui, view: &TableView, side: Side, hand: &mut Hand<'_>) {
    match side {
        Side::Diary => {
            diary::summary(ui, &view.diary);
            // Another week begins at its top, of this family or another.
            let name = format!("diary of {} {}", view.header.case, view.header.turn);
            widgets::side_scroll(ui, &name, |ui| {
                // The heads of the days lie on the ground of this panel.
                ui.visuals_mut().panel_fill = palette::here(ui).panel;
                diary::days(ui, &view.diary);
            });
        }
        Side::People => widgets::side_scroll(ui, "people", |ui| people(ui, view, hand)),
        Side::Log => widgets::side_scroll(ui, "log", |ui| {
            widgets::field(ui, &view.log.search, &mut hand.draft.searched, &mut false);
            let found = view.log.holding(&hand.draft.searched);
            if found.is_empty() {
                widgets::quiet_text(ui, &view.log.nothing);
            }
            for line in found.into_iter().rev() {
                widgets::quiet_text(ui, &format!("{} · {}", line.turn, line.text));
            }
        }),
        Side::Glossary => widgets::side_scroll(ui, "glossary", |ui| {
            for term in &view.glossary {
                widgets::bold(ui, &term.heading);
                widgets::quiet_text(ui, &term.meaning);
            }
        }),
    }
}

/// Who was picked out in the scene, the seats, and what the lines of the scene say.
fn people(ui: &mut Ui, view: &TableView, hand: &mut Hand<'_>) {
    if let Some(chosen) = hand.draft.eye.chosen {
        let above = ui.cursor().top();
        person(ui, &view.ecomap, chosen);
        if std::mem::take(&mut hand.draft.picked) {
            let mut card = ui.min_rect();
            card.min.y = above;
            ui.scroll_to_rect_animation(card, Some(egui::Align::TOP), egui::style::ScrollAnimation::none());
        }
    }
    for seat in &view.seats {
        self::seat(ui, seat);
    }
    legend(ui, &view.ecomap.legend);
    ui.horizontal_wrapped(|ui| {
        let eye = &mut hand.draft.eye;
        if widgets::quiet(ui, &view.ecomap.closer, None) {
            eye.closer();
        }
        if widgets::quiet(ui, &view.ecomap.farther, None) {
            eye.farther();
        }
        if eye.is_close() && widgets::quiet(ui, &view.ecomap.whole, None) {
            eye.whole();
        }
    });
}

fn person(ui: &mut Ui, view: &EcomapView, chosen: Who) {
    let member = view.family.iter().find(|member| member.who == chosen);
    let around = view.around.iter().find(|one| one.who == chosen);
    let (name, likeness, face, details) = match (member, around) {
        (Some(member), _) => (
            member.name.clone(),
            &member.likeness,
            Some(member.face),
            &member.details,
        ),
        (None, Some(one)) => (
            format!("{}, {}", one.name, one.discipline),
            &one.likeness,
            None,
            &one.details,
        ),
        (None, None) => return,
    };
    widgets::card(ui, |ui| {
        ui.horizontal_top(|ui| {
            widgets::portrait(ui, likeness, face, 4.0);
            ui.vertical(|ui| {
                widgets::bold(ui, &name);
                for line in details {
                    widgets::quiet_text(ui, line);
                }
            });
        });
    });
}

fn legend(ui: &mut Ui, legend: &Legend) {
    widgets::bold(ui, &legend.heading);
    for (relation, words) in &legend.lines {
        widgets::tie(ui, *relation, words);
    }
    let lines = [&legend.thickness, &legend.given, &legend.taken];
    let things = [&legend.empty, &legend.rug, &legend.room];
    for line in lines.into_iter().chain(things) {
        widgets::item(ui, line);
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
