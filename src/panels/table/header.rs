//! The lines at the top of the table: case, turn, steps, pen, focus, menu.

use crate::panels::hand::Hand;
use crate::panels::theme::{self, palette};
use crate::panels::widgets;
use crate::view::table::TableView;
use egui::{Frame, Key, Margin, Panel, RichText, Stroke, TextStyle, Ui};

pub(super) fn show(ui: &mut Ui, view: &TableView, hand: &mut Hand<'_>) {
    let header = &view.header;
    Panel::top("header")
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(palette::here(ui).panel)
                .stroke(Stroke::new(1.0, palette::here(ui).edge))
                .inner_margin(Margin::symmetric(14, 6)),
        )
        .show(ui, |ui| {
            widgets::with_end(
                ui,
                "menu",
                |ui| {
                    ui.label(RichText::new(&header.case).text_style(TextStyle::Heading));
                    let turn = if widgets::large(ui) {
                        header.turn.clone()
                    } else {
                        format!("{} · {}", header.turn, header.dates)
                    };
                    small(ui, &turn, false);
                },
                |ui| {
                    let pressed = widgets::keys_here(ui) && ui.input(|input| input.key_pressed(Key::F1));
                    if widgets::edge(ui, &view.help_label) || pressed {
                        help(ui, hand);
                    }
                    if widgets::large(ui) {
                        // Beside large letters there is no room for all of it.
                        if widgets::edge(ui, &view.menu_label) {
                            hand.draft.menu = !hand.draft.menu;
                        }
                    } else {
                        menu(ui, view, hand);
                    }
                },
            );
            if hand.draft.menu && widgets::large(ui) {
                ui.horizontal_wrapped(|ui| menu(ui, view, hand));
            }
            ui.horizontal_wrapped(|ui| {
                let large = widgets::large(ui);
                let steps = header.steps.iter().filter(|step| step.now || !large);
                for (nth, step) in steps.enumerate() {
                    if nth > 0 {
                        small(ui, "›", false);
                    }
                    if step.now {
                        widgets::tag(ui, &step.name);
                    } else {
                        small(ui, &step.name, false);
                    }
                }
                if let Some(pen) = &header.pen {
                    ui.add_space(theme::APART);
                    small(ui, pen, true);
                }
            });
            let below: Vec<&str> = header
                .focus
                .iter()
                .chain(&header.goal)
                .map(String::as_str)
                .collect();
            if !below.is_empty() {
                widgets::quiet_line(ui, &below.join(" · "));
            } else if !widgets::large(ui) {
                // What lies below stays where it is when there comes to be something to work on.
                widgets::quiet_text(ui, " ");
            }
        });
}

/// Shows what the page is for, or puts it away. With large letters it stands on the page: that comes in front for it.
fn help(ui: &Ui, hand: &mut Hand<'_>) {
    if widgets::large(ui) && hand.draft.aside.take().is_some() {
        hand.draft.help = true;
    } else {
        hand.draft.help = !hand.draft.help;
    }
}

fn menu(ui: &mut Ui, view: &TableView, hand: &mut Hand<'_>) {
    for choice in &view.menu {
        hand.edge(ui, choice);
    }
}

fn small(ui: &mut Ui, text: &str, bold: bool) {
    let mut words = RichText::new(text).text_style(TextStyle::Small);
    words = if bold {
        words.family(theme::bold())
    } else {
        words.color(palette::here(ui).quiet)
    };
    ui.label(words);
}
