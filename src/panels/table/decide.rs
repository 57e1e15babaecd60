//! Deciding: the page of one seat, and its folder.

use super::listen::quote;
use crate::panels::hand::{Hand, Step};
use crate::panels::theme;
use crate::panels::widgets::{self, Keys};
use crate::view::Choice;
use crate::view::table::{ActsView, AskedView, DecideView, FolderView, MomentView, PlannedView};
use egui::{Align, Response, Ui};

pub(super) fn decide(ui: &mut Ui, view: &DecideView, name: &str, hand: &mut Hand<'_>) {
    // What comes up in a turn has letters: a number is always the same act.
    let (mut letters, mut numbers) = (Keys::letters(), Keys::default());
    if !view.tabs.is_empty() {
        // Above what scrolls: who comes to another seat finds the others where they were.
        widgets::side_top(ui, |ui| tabs(ui, view, hand));
    }
    widgets::side_middle(ui, name, |ui| {
        widgets::heading(ui, &view.heading);
        let fresh = widgets::fresh(ui, ui.id().with("learnt"), view.learnt.clone());
        for (line, fresh) in view.learnt.iter().zip(fresh) {
            let said = widgets::bold(ui, line);
            if fresh {
                said.scroll_to_me(Some(Align::Min));
            }
        }
        for line in &view.promised {
            widgets::quiet_text(ui, line);
        }
        for asked in &view.asked {
            self::asked(ui, asked, &mut letters, hand);
        }
        for moment in &view.moments {
            self::moment(ui, moment, &mut letters, hand);
        }
        let told = |planned: &PlannedView| format!("{} {:?}", planned.label, planned.note);
        let fresh = widgets::fresh(
            ui,
            ui.id().with("planned"),
            view.planned.iter().map(told).collect(),
        );
        for (planned, fresh) in view.planned.iter().zip(fresh) {
            let card = self::planned(ui, planned, hand);
            // A plan, or the answer it brought at once, may lie outside what is in sight. At the top, what can be done
            // next is below it in the same place every time.
            if fresh {
                card.scroll_to_me(Some(Align::Min));
            }
        }
        for line in &view.lent {
            widgets::quiet_text(ui, line);
        }
        ui.add_space(theme::NEAR);
        acts(ui, &view.acts, &mut numbers, hand);
        if !view.colleagues.is_empty() {
            ui.add_space(theme::APART);
            for line in &view.colleagues {
                widgets::quiet_text(ui, line);
            }
            ui.horizontal_wrapped(|ui| {
                for choice in &view.opinions {
                    hand.quiet(ui, choice);
                }
            });
            let fresh = widgets::fresh(
                ui,
                ui.id().with("opinion"),
                view.opinion.iter().map(|said| said.text.clone()).collect(),
            );
            if let Some(said) = &view.opinion {
                let card = widgets::card(ui, |ui| quote(ui, said));
                if fresh.contains(&true) {
                    card.response.scroll_to_me(None);
                }
            }
        }
    });
    widgets::side_foot(ui, |ui| {
        // Until something is planned, what can be done draws the eye, and not the end of the turn.
        let nothing_yet = view.planned.is_empty() && view.acts.choices.iter().any(Choice::open);
        let close = if nothing_yet {
            Step::Button(&view.close)
        } else {
            Step::Next(&view.close)
        };
        let object = view.object.as_ref().map(Step::Button);
        hand.steps(ui, [close, Step::Button(&view.folder)].into_iter().chain(object));
    });
}

fn tabs(ui: &mut Ui, view: &DecideView, hand: &mut Hand<'_>) {
    ui.horizontal_wrapped(|ui| {
        for tab in &view.tabs {
            if widgets::tab(ui, &tab.choice.label, tab.choice.is_chosen()) {
                hand.actions.push(tab.choice.action.clone());
            }
        }
    });
    // With large letters there is only room for whose turn it is; the heading below tells the rest.
    if widgets::large(ui) {
        return;
    }
    for tab in &view.tabs {
        if !tab.note.is_empty() {
            widgets::quiet_text(ui, &format!("{}: {}", tab.choice.label, tab.note));
        }
    }
}

fn asked(ui: &mut Ui, view: &AskedView, keys: &mut Keys, hand: &mut Hand<'_>) {
    if let Some(answer) = &view.answer {
        keys.pass(AskedView::ANSWERS);
        widgets::quiet_text(ui, answer);
        return;
    }
    widgets::card(ui, |ui| {
        widgets::body(ui, &view.text);
        if !view.expertise.is_empty() {
            widgets::quiet_text(ui, &view.expertise);
        }
        for choice in &view.choices {
            hand.row(ui, keys, choice);
        }
    });
}

fn moment(ui: &mut Ui, view: &MomentView, keys: &mut Keys, hand: &mut Hand<'_>) {
    widgets::card(ui, |ui| {
        widgets::quiet_text(ui, &view.whose);
        widgets::heading(ui, &view.title);
        widgets::body(ui, &view.text);
        for option in &view.options {
            hand.row(ui, keys, option);
        }
        if !view.default.is_empty() && view.options.iter().all(|option| !option.is_chosen()) {
            widgets::quiet_text(ui, &view.default);
        }
        if let Some(ability) = &view.ability {
            ui.add_space(theme::NEAR);
            widgets::body(ui, &ability.question);
            ui.horizontal_wrapped(|ui| {
                for level in &ability.levels {
                    hand.pick(ui, level);
                }
            });
        }
    });
}

fn planned(ui: &mut Ui, view: &PlannedView, hand: &mut Hand<'_>) -> Response {
    // Small and at the end: a second press where one just chose must not undo it.
    let card = widgets::card(ui, |ui| {
        widgets::beside_end(
            ui,
            &view.label,
            |ui| {
                widgets::bold(ui, &format!("✔ {}", view.label));
                for note in view.note.iter().chain([&view.hours]) {
                    if !note.is_empty() {
                        widgets::quiet_text(ui, note);
                    }
                }
            },
            |ui| {
                if view.withdraw.open() {
                    hand.edge(ui, &view.withdraw);
                }
            },
        );
        if let Some(reason) = &view.withdraw.blocked {
            widgets::quiet_text(ui, reason);
        }
    });
    card.response
}

fn acts(ui: &mut Ui, view: &ActsView, keys: &mut Keys, hand: &mut Hand<'_>) {
    let trail = (!view.trail.is_empty()).then(|| widgets::quiet_text(ui, &view.trail.join(" › ")));
    let question = widgets::heading(ui, &view.question);
    let asked = format!("{:?} {}", view.trail, view.question);
    let fresh = widgets::fresh(ui, ui.id().with("question"), vec![asked]);
    // The next question begins with how one came to it.
    if let Some(trail) = trail
        && fresh.contains(&true)
    {
        trail.union(question).scroll_to_me(Some(Align::Min));
    }
    for choice in view.choices.iter().chain(&view.more) {
        hand.row(ui, keys, choice);
    }
    if let Some(back) = &view.back {
        hand.back(ui, back);
    }
}

pub(super) fn folder(ui: &mut Ui, view: &FolderView, name: &str, hand: &mut Hand<'_>) {
    widgets::side_middle(ui, name, |ui| {
        widgets::heading(ui, &view.heading);
        widgets::body(ui, &view.role);
        for line in &view.expertise {
            widgets::quiet_text(ui, line);
        }
        for line in &view.news {
            widgets::item(ui, line);
        }
        let mut keys = Keys::default();
        for fact in &view.facts {
            widgets::card(ui, |ui| {
                widgets::bold(ui, &fact.name);
                widgets::body(ui, &fact.text);
                widgets::quiet_text(ui, &fact.standing);
                for choice in &fact.choices {
                    hand.row(ui, &mut keys, choice);
                }
            });
        }
    });
    widgets::side_foot(ui, |ui| hand.next_or_escape(ui, &view.done));
}
