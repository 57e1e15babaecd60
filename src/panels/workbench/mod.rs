//! The workbench: the text of a case at the left; beside it what is wrong, how it plays, how it hangs together, and what
//! many plays say.

mod editor;
mod fields;
mod graph;
mod preview;
mod reckoning;
mod shelf;

pub use shelf::show as show_shelf;

use super::hand::{Draft, Hand};
use super::theme::{self, palette};
use super::widgets::{self, Keys};
use crate::view::workbench::{Jump, Notice, ProblemsView, WorkbenchView};
use crate::view::{Action, Choice};
use egui::{Align, Frame, Key, KeyboardShortcut, Layout, Margin, Modifiers, Panel, Stroke, Ui};

/// Saves, as everywhere.
const SAVE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::S);

/// Takes back, and does again.
const UNDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Z);
const REDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
const AGAIN: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Y);

/// What shows beside the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Leaf {
    /// Where letters are large: the text itself, in the place of what is beside it.
    Text,
    #[default]
    Fields,
    Problems,
    Preview,
    Graph,
    Reckoning,
}

impl Leaf {
    const ALL: [Leaf; 6] = [
        Leaf::Text,
        Leaf::Fields,
        Leaf::Problems,
        Leaf::Preview,
        Leaf::Graph,
        Leaf::Reckoning,
    ];

    /// What can stand beside the text.
    pub(super) fn beside() -> impl Iterator<Item = Leaf> {
        Leaf::ALL.into_iter().filter(|leaf| *leaf != Leaf::Text)
    }
}

/// Shows the case. `text` is what is written; `jump` is where to go, once.
pub fn show(
    ui: &mut Ui,
    view: &WorkbenchView,
    text: &mut String,
    jump: Option<Jump>,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let mut hand = Hand { draft, actions };
    if widgets::keys_here(ui) && ui.input_mut(|input| input.consume_shortcut(&SAVE)) && view.save.open() {
        hand.actions.push(view.save.action.clone());
    }
    // The text itself takes back what was written in it.
    if widgets::keys_here(ui) && !editor::has_focus(ui, view) && !fields::waits(ui) {
        let pressed = [REDO, AGAIN, UNDO].map(|key| ui.input_mut(|input| input.consume_shortcut(&key)));
        let step = match pressed {
            [true, ..] | [_, true, _] => Some(&view.steps[1]),
            [_, _, true] => Some(&view.steps[0]),
            _ => None,
        };
        if let Some(step) = step.filter(|step| step.open()) {
            hand.actions.push(step.action.clone());
        }
    }
    if jump.is_some_and(|jump| jump.writes) && hand.draft.leaf != Leaf::Text && widgets::large(ui) {
        hand.draft.leaf = Leaf::Text;
    }
    head(ui, view, &mut hand);
    if widgets::large(ui) {
        leaves(ui, view, &mut hand, true);
        if hand.draft.leaf == Leaf::Text {
            editor::show(ui, view, text, jump, &mut hand);
        } else {
            leaf(ui, view, &mut hand);
        }
        return;
    }
    if hand.draft.leaf == Leaf::Text {
        hand.draft.leaf = Leaf::default();
    }
    // What hangs together takes more room than what is written, and so does what is filled in.
    let share = match hand.draft.leaf {
        Leaf::Graph => 0.32,
        Leaf::Fields => 0.4,
        Leaf::Text | Leaf::Problems | Leaf::Preview | Leaf::Reckoning => 0.56,
    };
    let width = ui.available_width() * share;
    Panel::left("text")
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(palette::here(ui).paper))
        .show(ui, |ui| editor::show(ui, view, text, jump, &mut hand));
    egui::CentralPanel::no_frame()
        .frame(
            Frame::new()
                .fill(palette::here(ui).panel)
                .stroke(Stroke::new(1.0, palette::here(ui).edge)),
        )
        .show(ui, |ui| {
            leaves(ui, view, &mut hand, false);
            leaf(ui, view, &mut hand);
        });
}

/// What it is, whether it is saved, and the way back.
fn head(ui: &mut Ui, view: &WorkbenchView, hand: &mut Hand<'_>) {
    Panel::top("head")
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(palette::here(ui).paper)
                .inner_margin(Margin::symmetric(16, 8)),
        )
        .show(ui, |ui| {
            let title = |ui: &mut Ui| {
                widgets::heading(ui, &view.heading);
                widgets::small(ui, &view.state);
            };
            let large = widgets::large(ui);
            let mut buttons = |ui: &mut Ui| {
                hand.quiet(ui, &view.back);
                if widgets::plain(ui, &view.save.label, view.save.open()) {
                    hand.actions.push(view.save.action.clone());
                }
                let [undo, redo] = &view.steps;
                // Beside the title they come from the right.
                for step in if large { [undo, redo] } else { [redo, undo] } {
                    if widgets::plain(ui, &step.label, step.open()) {
                        hand.actions.push(step.action.clone());
                    }
                }
            };
            if large {
                title(ui);
                ui.horizontal_wrapped(buttons);
            } else {
                ui.horizontal(|ui| {
                    title(ui);
                    ui.with_layout(Layout::right_to_left(Align::Center), &mut buttons);
                });
            }
            widgets::quiet_text(ui, &view.file);
            if let Some(told) = &view.notice {
                let contents = |ui: &mut Ui| notice(ui, told, hand);
                if told.urgent {
                    widgets::notice(ui, contents);
                } else {
                    widgets::card(ui, contents);
                }
            }
        });
}

fn notice(ui: &mut Ui, told: &Notice, hand: &mut Hand<'_>) {
    widgets::body(ui, &told.text);
    ui.horizontal_wrapped(|ui| {
        for choice in &told.choices {
            hand.button(ui, choice);
        }
    });
}

fn leaves(ui: &mut Ui, view: &WorkbenchView, hand: &mut Hand<'_>, with_text: bool) {
    Panel::top("leaves")
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(palette::here(ui).panel)
                .inner_margin(Margin::symmetric(12, 4)),
        )
        .show(ui, |ui| {
            let mut tabs = |ui: &mut Ui| {
                for (leaf, name) in Leaf::ALL.into_iter().zip(&view.tabs) {
                    if (with_text || leaf != Leaf::Text) && widgets::tab(ui, name, hand.draft.leaf == leaf) {
                        hand.draft.leaf = leaf;
                        ui.ctx().request_discard("another leaf takes other room");
                    }
                }
            };
            // At the right edge they stay where they are, however wide the leaf is.
            let id = egui::Id::new("width of the leaves");
            let before = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
            if with_text || before > ui.available_width() {
                ui.horizontal_wrapped(tabs);
            } else {
                ui.horizontal(|ui| {
                    ui.add_space((ui.available_width() - before).max(0.0));
                    let width = ui
                        .scope(|ui| ui.horizontal(&mut tabs))
                        .response
                        .rect
                        .width()
                        .ceil();
                    if (width - before).abs() > 0.5 {
                        ui.data_mut(|data| data.insert_temp(id, width));
                        ui.ctx().request_discard("the leaves have another width");
                    }
                });
            }
        });
}

fn leaf(ui: &mut Ui, view: &WorkbenchView, hand: &mut Hand<'_>) {
    // Another part is looked at from its top.
    let part = match hand.draft.leaf {
        Leaf::Fields => view.fields.visits.to_string(),
        Leaf::Text | Leaf::Problems | Leaf::Preview | Leaf::Graph | Leaf::Reckoning => String::new(),
    };
    let name = format!("workbench {:?} {part}", hand.draft.leaf);
    Frame::new()
        .inner_margin(Margin::symmetric(12, 6))
        .show(ui, |ui| {
            if hand.draft.leaf == Leaf::Fields {
                fields::head(ui, &view.fields, hand);
            }
            widgets::side_scroll(ui, &name, |ui| match hand.draft.leaf {
                Leaf::Fields | Leaf::Text => fields::show(ui, &view.fields, hand),
                Leaf::Problems => problems(ui, &view.problems, hand),
                Leaf::Preview => preview::show(ui, &view.preview, hand),
                Leaf::Graph => graph::show(ui, &view.graph, hand),
                Leaf::Reckoning => reckoning::show(ui, &view.reckoning, hand),
            });
        });
}

fn problems(ui: &mut Ui, view: &ProblemsView, hand: &mut Hand<'_>) {
    widgets::bold(ui, &view.about);
    rows(ui, &view.rows, hand);
    if let Some(lix) = &view.lix {
        ui.add_space(theme::NEAR);
        widgets::quiet_text(ui, lix);
    }
}

/// Rows without number keys: digits belong to the text.
fn rows(ui: &mut Ui, choices: &[Choice], hand: &mut Hand<'_>) {
    let mut keys = Keys::none();
    for choice in choices {
        hand.row(ui, &mut keys, choice);
    }
}
