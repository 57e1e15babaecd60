//! Setting priorities together: the shared goal, what each seat would put first, the order, the answers.

use super::listen::quote;
use crate::panels::hand::{Hand, Step};
use crate::panels::theme;
use crate::panels::widgets::{self, Keys, Row};
use crate::view::table::{AnswersView, GoalView, NameView, NeedCard, PrioritiseView};
use crate::view::{Action, Move};
use egui::{Id, Ui};

pub(super) fn goal(ui: &mut Ui, view: &GoalView, name: &str, hand: &mut Hand<'_>) {
    widgets::side_middle(ui, name, |ui| {
        widgets::heading(ui, &view.heading);
        widgets::body(ui, &view.about);
    });
    widgets::side_foot(ui, |ui| {
        hand.steps(ui, [Step::Next(&view.write), Step::Button(&view.skip)]);
    });
}

pub(super) fn name(ui: &mut Ui, view: &NameView, name: &str, hand: &mut Hand<'_>) {
    widgets::side_middle(ui, name, |ui| {
        widgets::portrait(ui, &view.likeness, None, 4.0);
        widgets::heading(ui, &view.heading);
        widgets::body(ui, &view.about);
        read_again(ui, view.read_again.as_deref(), hand);
        let mut keys = Keys::default();
        for card in &view.cards {
            need(ui, card, &mut keys, hand, |row| row);
        }
    });
    match &view.done {
        Some(done) => widgets::side_foot(ui, |ui| hand.steps(ui, [Step::Next(done)])),
        None => widgets::no_side_foot(ui),
    }
}

pub(super) fn order(ui: &mut Ui, view: &PrioritiseView, name: &str, hand: &mut Hand<'_>) {
    widgets::side_middle(ui, name, |ui| {
        widgets::heading(ui, &view.heading);
        widgets::body(ui, &view.about);
        for line in &view.named {
            widgets::quiet_text(ui, line);
        }
        read_again(ui, view.read_again.as_deref(), hand);
        let mut keys = Keys::default();
        let fresh = widgets::fresh(
            ui,
            Id::new("cards of needs"),
            view.cards.iter().map(|card| card.name.clone()).collect(),
        );
        // Of another family all are new.
        let another = fresh.iter().all(|fresh| *fresh);
        for (card, fresh) in view.cards.iter().zip(fresh) {
            let (need, open) = (card.need, card.choice.open());
            let top = ui.cursor().min;
            widgets::dragged(ui, need, &card.name, open, |ui| {
                self::need(ui, card, &mut keys, hand, |row| row.in_order(card.place))
            });
            // A card that wasn't there last turn must not lie out of sight.
            if fresh && !another {
                let shown = egui::Rect::from_min_max(top, ui.min_rect().max);
                ui.scroll_to_rect(shown, None);
            }
        }
    });
    widgets::side_foot(ui, |ui| {
        places(ui, view, hand);
        let keep = view.keep.as_ref().map(Step::Button);
        hand.steps(ui, std::iter::once(Step::Next(&view.propose)).chain(keep));
    });
}

/// The places of the order: a card can be dragged to each.
fn places(ui: &mut Ui, view: &PrioritiseView, hand: &mut Hand<'_>) {
    let count = view.places.len().max(1);
    let gaps = ui.spacing().item_spacing.x * (count - 1) as f32;
    let width = (ui.available_width() - gaps) / count as f32;
    let cards = view.cards.iter().map(|card| card.name.as_str());
    let empty = view.places.iter().map(|place| place.name.as_str());
    let names: Vec<String> = cards.chain(empty).map(|name| numbered(3, name)).collect();
    let height = widgets::places_height(ui, width, &names);
    ui.columns(count, |columns| {
        for (ui, place) in columns.iter_mut().zip(&view.places) {
            // The steps of a card stand where it was laid: the cards above stay where they are.
            let laid = view.cards.iter().find(|card| Some(card.need) == place.need);
            let steps = laid.map_or([None, None], |card| [card.earlier.as_ref(), card.later.as_ref()]);
            let dropped = widgets::place(
                ui,
                height,
                &numbered(place.number, &place.name),
                place.need,
                |ui| {
                    for (step, sign) in steps.into_iter().zip(["‹", "›"]) {
                        if let Some(step) = step
                            && widgets::step(ui, sign, &step.label)
                        {
                            hand.actions.push(step.action.clone());
                        }
                    }
                },
            );
            if let Some(need) = dropped {
                hand.actions.push(Action::Turn(Move::Place(need, place.number)));
            }
        }
    });
}

fn numbered(number: u8, name: &str) -> String {
    format!("{number}. {name}")
}

/// Cards that were read before are short; this shows them whole.
fn read_again(ui: &mut Ui, label: Option<&str>, hand: &mut Hand<'_>) {
    if let Some(label) = label
        && widgets::toggle(ui, label, label, hand.draft.cards)
    {
        hand.draft.cards = !hand.draft.cards;
    }
}

/// A card with a need: what it is about, what is known of it, how it weighs. Known from an earlier turn: without what it
/// is about, unless one wants to read that again.
fn need(
    ui: &mut Ui,
    card: &NeedCard,
    keys: &mut Keys,
    hand: &mut Hand<'_>,
    shaped: impl for<'r> FnOnce(Row<'r>) -> Row<'r>,
) {
    let mut choice = card.choice.clone();
    let short = card.known && !hand.draft.cards;
    let domain = Some(&card.domain).filter(|_| !short);
    let weighs = Some(&card.weighs).filter(|_| short);
    let facts = card
        .new
        .iter()
        .chain(weighs)
        .chain(domain)
        .chain([&card.touches, &card.hangs_with, &card.course])
        .filter(|fact| !fact.is_empty())
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" · ");
    choice.touches = None;
    if short {
        choice.note = Some(facts);
        choice.hours = None;
        hand.any_row(ui, keys, &choice, |row| shaped(row.aloud(card.about.as_str())));
    } else {
        choice.note = Some(format!("{}\n{}", card.about, facts));
        choice.hours = Some(card.weighs.clone());
        hand.any_row(ui, keys, &choice, shaped);
    }
}

pub(super) fn answers(ui: &mut Ui, view: &AnswersView, name: &str, hand: &mut Hand<'_>) {
    widgets::side_middle(ui, name, |ui| {
        widgets::heading(ui, &view.heading);
        widgets::body(ui, &view.proposed);
        for answer in &view.answers {
            widgets::card(ui, |ui| {
                quote(ui, &answer.quote);
                widgets::bold(ui, &answer.means);
            });
        }
        for line in &view.objections {
            widgets::body(ui, line);
        }
        if let Some(goal) = &view.goal {
            widgets::bold(ui, goal);
        }
        ui.add_space(theme::NEAR);
        if view.choices.len() > 1 {
            let mut keys = Keys::default();
            for choice in &view.choices {
                hand.row(ui, &mut keys, choice);
            }
        }
    });
    match view.choices.as_slice() {
        [only] => widgets::side_foot(ui, |ui| hand.steps(ui, [Step::Next(only)])),
        _ => widgets::no_side_foot(ui),
    }
}
