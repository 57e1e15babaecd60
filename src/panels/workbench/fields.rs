//! The case as fields to fill in: one part of it at a time.

use crate::panels::hand::Hand;
use crate::panels::theme;
use crate::panels::widgets::{self, Keys};
use crate::view::workbench::{Bench, Entry, FEW as MANY, FieldsView, Fill, Input};
use crate::view::{Action, Choice, Goto};
use egui::{Id, Key, KeyboardShortcut, Modifiers, TextEdit, Ui};

/// Up to so many things to choose from are always in sight.
const FEW: usize = 4;

/// Where one is, above what scrolls.
pub(super) fn head(ui: &mut Ui, view: &FieldsView, hand: &mut Hand<'_>) {
    if view.trail.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for above in &view.trail {
            hand.edge(ui, above);
            widgets::quiet_text(ui, "›");
        }
    });
}

pub(super) fn show(ui: &mut Ui, view: &FieldsView, hand: &mut Hand<'_>) {
    if let Some(about) = &view.about {
        widgets::body(ui, about);
        if let Some(back) = &view.back {
            hand.button(ui, back);
        }
        return;
    }
    widgets::heading(ui, &view.heading);
    widgets::quiet_text(ui, &view.meaning);
    for told in &view.told {
        widgets::notice(ui, |ui| widgets::body(ui, told));
    }
    // What was just added comes into sight, ready to be written in; once.
    let added_id = Id::new("what was added");
    let before: Option<Vec<String>> = ui.data(|data| data.get_temp(added_id));
    let fresh = view
        .added
        .as_ref()
        .filter(|added| before.as_ref() != Some(*added));
    for entry in &view.entries {
        let close = entry.deep > 0 || matches!(entry.input, Input::Inside(_));
        let space = if close { theme::NEAR } else { theme::NEAR * 2.0 };
        ui.add_space(space);
        let shown = ui.horizontal_top(|ui| {
            ui.add_space(18.0 * f32::from(entry.deep));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                show_entry(ui, view, entry, hand);
            });
        });
        if fresh == Some(&entry.path) {
            shown.response.scroll_to_me(Some(egui::Align::Center));
        }
    }
    match &view.added {
        Some(added) => {
            ui.data_mut(|data| data.insert_temp(added_id, added.clone()));
        }
        None => ui.data_mut(|data| data.remove::<Vec<String>>(added_id)),
    }
    if !view.moves.is_empty() {
        ui.add_space(theme::APART);
        ui.horizontal_wrapped(|ui| {
            for choice in &view.moves {
                hand.button(ui, choice);
            }
        });
    }
    if !view.more.is_empty() {
        ui.add_space(theme::FAR);
        widgets::bold(ui, &view.more_heading);
        for choice in &view.more {
            if widgets::plain_named(ui, &format!("+ {}", choice.shown()), &choice.label, true) {
                hand.actions.push(choice.action.clone());
            }
            if let Some(note) = &choice.note {
                widgets::quiet_text(ui, note);
            }
        }
    }
    if !view.away.is_empty() {
        ui.add_space(theme::FAR * 2.0);
        widgets::quiet_text(ui, &view.away_heading);
        ui.horizontal_wrapped(|ui| {
            for choice in &view.away {
                hand.edge(ui, choice);
            }
        });
    }
}

fn rows(ui: &mut Ui, choices: &[Choice], hand: &mut Hand<'_>) {
    let mut keys = Keys::none();
    for choice in choices {
        hand.row(ui, &mut keys, choice);
    }
}

fn show_entry(ui: &mut Ui, view: &FieldsView, entry: &Entry, hand: &mut Hand<'_>) {
    if let Input::Inside(open) = &entry.input {
        rows(ui, std::slice::from_ref(open), hand);
    } else if !entry.label.is_empty() {
        widgets::bold(ui, &entry.label);
    }
    if !entry.meaning.is_empty() && !matches!(entry.input, Input::Inside(_)) {
        widgets::quiet_text(ui, &entry.meaning);
    }
    let salt = format!("{} {}", view.file, entry.path.join("/"));
    match &entry.input {
        Input::Texts(texts) => {
            for (language, name, text) in texts {
                if texts.len() > 1 {
                    widgets::quiet_text(ui, name);
                }
                let id = Id::new(("fill in", &salt, language));
                if let Some(text) = written(ui, id, name, text, true) {
                    fill(hand, &entry.path, Fill::Text(*language, text));
                }
            }
        }
        Input::Name(text) => {
            let id = Id::new(("fill in", &salt));
            // A short name is renamed wherever it is used: once it is whole, and not letter by letter.
            let whole = entry.path.last().is_some_and(|last| last == "id");
            if whole {
                if let Some(to) = written_whole(ui, id, &entry.label, text) {
                    let from = text.clone();
                    fill(hand, &entry.path, Fill::Rename { from, to });
                }
            } else if let Some(text) = written(ui, id, &entry.label, text, false) {
                fill(hand, &entry.path, Fill::Name(text));
            }
        }
        Input::Number(text) => {
            let id = Id::new(("fill in", &salt));
            let changed = written(ui, id, &entry.label, text, false);
            let typed: Option<Typed> = ui.data(|data| data.get_temp(id));
            let now = typed.filter(|_| ui.memory(|memory| memory.has_focus(id)));
            if now.is_some_and(|typed| typed.text.trim().parse::<i64>().is_err()) {
                widgets::warning(ui, &view.no_number);
            }
            // What is no number yet waits until it is one.
            if let Some(Ok(number)) = changed.map(|text| text.trim().parse()) {
                fill(hand, &entry.path, Fill::Number(number));
            }
        }
        Input::OneOf(now, options) => one_of(ui, &salt, &entry.label, now, options, hand),
        Input::Several(choose, options) => several(ui, &salt, (&entry.label, choose), options, hand),
        Input::Parts(parts, another) => {
            rows(ui, parts, hand);
            if let Some(another) = another {
                hand.button(ui, another);
            }
        }
        Input::Inside(_) | Input::Nothing => {}
    }
    for told in &entry.told {
        widgets::warning(ui, told);
    }
}

fn fill(hand: &mut Hand<'_>, path: &[String], what: Fill) {
    hand.actions
        .push(Action::Go(Goto::Workbench(Bench::Fill(path.to_vec(), what))));
}

/// What is being written in a field and isn't in the case yet, and what the case had then.
#[derive(Debug, Clone, Default)]
struct Typed {
    text: String,
    before: String,
    /// The frame in which the field had the focus last.
    frame: u64,
}

/// Whether the field one writes in has something that isn't in the case yet: to take back is then its own affair.
pub(super) fn waits(ui: &Ui) -> bool {
    let focused = ui.memory(|memory| memory.focused());
    focused.is_some_and(|id| ui.data(|data| data.get_temp::<Typed>(id)).is_some())
}

/// A field with what the case has; what was written, when it became otherwise. Where the window is drawn again before the
/// case took it, it isn't lost.
fn written(ui: &mut Ui, id: Id, name: &str, now: &str, lines: bool) -> Option<String> {
    let changed = typed(ui, id, name, now, lines);
    // What the case took, or what somebody went away from, is not waiting any more.
    let focused = ui.memory(|memory| memory.has_focus(id));
    if !focused && changed.is_none() {
        ui.data_mut(|data| data.remove::<Typed>(id));
    }
    changed
}

fn typed(ui: &mut Ui, id: Id, name: &str, now: &str, lines: bool) -> Option<String> {
    let known: Option<Typed> = ui.data(|data| data.get_temp(id));
    let own = known.filter(|typed| typed.before == now && typed.text != now);
    if own.is_none() {
        ui.data_mut(|data| data.remove::<Typed>(id));
    }
    let mut text = own
        .as_ref()
        .map_or_else(|| now.to_owned(), |typed| typed.text.clone());
    let width = ui.available_width();
    let edit = if lines {
        TextEdit::multiline(&mut text)
            .desired_rows(1)
            .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
    } else {
        TextEdit::singleline(&mut text)
    };
    let edit = edit.id(id).desired_width(width);
    let response = ui.add(edit.margin(egui::vec2(8.0, 6.0)));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    widgets::focus(ui, &response);
    let frame = ui.ctx().cumulative_frame_nr();
    if response.has_focus()
        && let Some(typed) = own
    {
        ui.data_mut(|data| data.insert_temp(id, Typed { frame, ..typed }));
    }
    if !response.changed() {
        return None;
    }
    let kept = Typed {
        text: text.clone(),
        before: now.to_owned(),
        frame,
    };
    ui.data_mut(|data| data.insert_temp(id, kept));
    Some(text)
}

/// The same, given when one goes on to something else, or with Enter.
fn written_whole(ui: &mut Ui, id: Id, name: &str, now: &str) -> Option<String> {
    typed(ui, id, name, now, false);
    let waiting: Typed = ui.data(|data| data.get_temp(id))?;
    if ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    ui.data_mut(|data| data.remove::<Typed>(id));
    // What one went away from to another page isn't given when one comes back much later.
    let just_now = ui.ctx().cumulative_frame_nr().saturating_sub(waiting.frame) <= 2;
    just_now.then_some(waiting.text)
}

/// Whether what there is to choose from is open, and opens or shuts it.
fn open(ui: &mut Ui, salt: &str, now: &str, name: &str) -> bool {
    let id = Id::new(("choices of", salt));
    let mut open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let shown = if open {
        now.to_owned()
    } else {
        format!("{now} …")
    };
    if widgets::plain_named(ui, &shown, name, true) {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    open
}

fn one_of(ui: &mut Ui, salt: &str, label: &str, now: &str, options: &[Choice], hand: &mut Hand<'_>) {
    if options.len() > FEW && !open(ui, salt, now, &format!("{label}: {now}")) {
        return;
    }
    let taken = hand.actions.len();
    ui.horizontal_wrapped(|ui| {
        for option in options {
            hand.pick(ui, option);
        }
    });
    if hand.actions.len() > taken {
        ui.data_mut(|data| data.insert_temp(Id::new(("choices of", salt)), false));
    }
}

fn several(ui: &mut Ui, salt: &str, (label, choose): (&str, &str), options: &[Choice], hand: &mut Hand<'_>) {
    let there = options.iter().filter(|option| option.is_chosen()).count();
    let short = options.len() <= MANY;
    ui.horizontal_wrapped(|ui| {
        for option in options.iter().take(if short { options.len() } else { there }) {
            hand.toggle(ui, option);
        }
    });
    if short {
        return;
    }
    if open(ui, salt, choose, &format!("{label}: {choose}")) {
        ui.horizontal_wrapped(|ui| {
            for option in options.iter().skip(there) {
                hand.toggle(ui, option);
            }
        });
    }
}
