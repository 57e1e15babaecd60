//! Listening, and what is private: passing the device, news for one seat.

use crate::panels::hand::{Hand, Step};
use crate::panels::theme;
use crate::panels::widgets;
use crate::view::table::{ListenView, NewsView, Part, PassView, Quote, Rest};
use egui::Ui;

pub(super) fn pass(ui: &mut Ui, view: &PassView, name: &str, hand: &mut Hand<'_>) {
    widgets::side_middle(ui, name, |ui| {
        ui.add_space(theme::FAR);
        widgets::portrait(ui, &view.likeness, None, 8.0);
        ui.add_space(theme::NEAR);
        widgets::heading(ui, &view.text);
    });
    widgets::side_foot(ui, |ui| {
        let back = view.back.as_ref().map(Step::Back);
        hand.steps(ui, std::iter::once(Step::Next(&view.take)).chain(back));
    });
}

pub(super) fn news(ui: &mut Ui, view: &NewsView, name: &str, hand: &mut Hand<'_>) {
    widgets::side_middle(ui, name, |ui| private(ui, view));
    widgets::side_foot(ui, |ui| hand.steps(ui, [Step::Next(&view.done)]));
}

fn private(ui: &mut Ui, view: &NewsView) {
    widgets::private(ui, |ui| {
        widgets::heading(ui, &view.heading);
        if let Some([heading, role]) = &view.role {
            widgets::bold(ui, heading);
            widgets::body(ui, role);
        }
        if let Some(heading) = &view.lines_heading {
            widgets::bold(ui, heading);
        }
        for line in &view.lines {
            widgets::body(ui, line);
        }
    });
}

pub(super) fn listen(ui: &mut Ui, view: &ListenView, name: &str, hand: &mut Hand<'_>) {
    widgets::side_middle(ui, name, |ui| {
        widgets::heading(ui, &view.heading);
        for signal in &view.signals {
            widgets::notice(ui, |ui| widgets::bold(ui, signal));
        }
        if let Some(since) = &view.since {
            widgets::quiet_text(ui, since);
        }
        for line in &view.lines {
            widgets::body(ui, line);
        }
        if !view.voices.is_empty() {
            ui.add_space(theme::APART);
            widgets::heading(ui, &view.voices_heading);
            for voice in &view.voices {
                quote(ui, voice);
                ui.add_space(theme::NEAR);
            }
        }
        if let Some(news) = &view.news {
            ui.add_space(theme::APART);
            private(ui, news);
        }
        rest(ui, view.rest.as_ref(), name, hand);
    });
    widgets::side_foot(ui, |ui| hand.steps(ui, [Step::Next(&view.next)]));
}

/// What else there is to read on a page, behind one press; who hears the page is told it without.
pub(super) fn rest(ui: &mut Ui, rest: Option<&Rest>, name: &str, hand: &mut Hand<'_>) {
    let Some(rest) = rest else {
        return;
    };
    ui.add_space(theme::NEAR);
    let open = hand.draft.rest_of.as_deref() == Some(name);
    let aloud = if open { String::new() } else { rest.aloud() };
    if widgets::toggle_about(ui, &rest.label, &aloud, open) {
        hand.draft.rest_of = (!open).then(|| name.to_owned());
    }
    if !open {
        return;
    }
    for part in &rest.parts {
        match part {
            Part::Line(line) => {
                widgets::body(ui, line);
            }
            Part::Voice(voice) => quote(ui, voice),
        }
    }
}

pub(super) fn quote(ui: &mut Ui, quote: &Quote) {
    let who = if quote.mood.is_empty() {
        quote.who.clone()
    } else {
        format!("{} · {}", quote.who, quote.mood)
    };
    widgets::said(ui, &quote.likeness, quote.face, &who, &quote.text);
}
