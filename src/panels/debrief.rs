//! The debrief: one page at a time, all of them below their chapters at the left.

use super::hand::{Draft, Hand};
use super::theme;
use super::widgets;
use crate::view::debrief::{Block, DebriefView, Page, Section, Table};
use crate::view::{Action, Choice, Goto, Statement};
use egui::Ui;

/// Shows the debrief, with what can be done from there.
pub fn show(
    ui: &mut Ui,
    (view, menu): &(DebriefView, Vec<Choice>),
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    if !std::mem::replace(&mut draft.begun, true) {
        widgets::forget_marks(ui);
    }
    let mut hand = Hand { draft, actions };
    let last = view.pages.len().saturating_sub(1);
    let now = hand.draft.debrief_page.min(last);
    let large = widgets::large(ui);
    if !large {
        widgets::contents(ui, |ui| contents(ui, view, now, &mut hand));
    }
    widgets::top(ui, |ui| {
        if large {
            // A list of all sections would leave no room for what they open.
            widgets::heading(ui, &view.title);
            stepping(ui, view, now, &mut hand);
        } else {
            widgets::title(ui, &view.title);
        }
    });
    step_by_key(ui, now, last, &mut hand);
    let page = view.page(now);
    let sections = page.as_ref().map_or(&[][..], |(_, sections)| sections);
    let name = sections.first().map_or("", |section| section.id);
    widgets::middle(ui, name, |ui| {
        if now == 0 {
            for line in &view.intro {
                widgets::body(ui, line);
            }
            ui.add_space(theme::NEAR);
        }
        for (nth, section) in sections.iter().enumerate() {
            let mut heading = &section.heading;
            match &page {
                Some((page, _)) if nth == 0 => heading = &page.heading,
                _ => ui.add_space(theme::FAR),
            }
            widgets::heading(ui, heading);
            blocks(ui, section.id, &section.blocks, hand.draft.figures);
        }
        if let Some((
            Page {
                press: Some(press), ..
            },
            _,
        )) = &page
        {
            behind(ui, press, sections, &mut hand);
        }
    });
    widgets::foot(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let leaves = |choice: &&Choice| choice.action == Action::Go(Goto::Leave);
            let enough = page.as_ref().is_some_and(|(page, _)| page.enough);
            let ends = now == last || enough;
            if let Some(done) = menu.iter().find(leaves).filter(|_| ends) {
                hand.next(ui, done);
            }
            if let Some(next) = view.pages.get(now + 1) {
                let named = format!("{} ›", next.heading);
                let pressed = if enough {
                    widgets::plain(ui, &named, true)
                } else {
                    widgets::primary(ui, &named, true)
                };
                if pressed {
                    hand.draft.debrief_page = now + 1;
                }
            }
            for choice in menu.iter().filter(|choice| !(ends && leaves(choice))) {
                hand.edge(ui, choice);
            }
        });
    });
}

/// The arrow keys and a presenter's clicker turn the page.
fn step_by_key(ui: &Ui, now: usize, last: usize, hand: &mut Hand<'_>) {
    if !widgets::keys_here(ui) || ui.memory(|memory| memory.focused().is_some()) {
        return;
    }
    let (on, back) = ui.input(|input| {
        (
            input.key_pressed(egui::Key::ArrowRight),
            input.key_pressed(egui::Key::ArrowLeft),
        )
    });
    if on && now < last {
        hand.draft.debrief_page = now + 1;
    } else if back && now > 0 {
        hand.draft.debrief_page = now - 1;
    }
}

/// All pages below their chapters, at the left.
fn contents(ui: &mut Ui, view: &DebriefView, now: usize, hand: &mut Hand<'_>) {
    let mut pages = view.pages.iter().enumerate();
    for chapter in &view.chapters {
        widgets::small(ui, &chapter.heading);
        for (nth, page) in pages.by_ref().take(chapter.pages) {
            if widgets::entry(ui, &page.heading, nth == now) {
                hand.draft.debrief_page = nth;
            }
        }
        ui.add_space(theme::NEAR);
    }
}

/// To the page before, and how far one is.
fn stepping(ui: &mut Ui, view: &DebriefView, now: usize, hand: &mut Hand<'_>) {
    ui.horizontal_wrapped(|ui| {
        if let Some((nth, before)) = now
            .checked_sub(1)
            .and_then(|nth| Some((nth, view.pages.get(nth)?)))
            && widgets::edge(ui, &format!("‹ {}", before.heading))
        {
            hand.draft.debrief_page = nth;
        }
        widgets::small(ui, &format!("{} / {}", now + 1, view.pages.len()));
    });
}

/// A press that shows what stands behind a page, the figures and the evidence that is put away, and the figures: one
/// press for all pages.
fn behind(ui: &mut Ui, press: &str, sections: &[&Section], hand: &mut Hand<'_>) {
    ui.add_space(theme::APART);
    let shown = hand.draft.figures;
    let from = ui.cursor().left_top();
    if widgets::toggle(ui, press, press, shown) {
        hand.draft.figures = !shown;
        hand.draft.figures_asked = !shown;
    }
    let with: Vec<&&Section> = sections
        .iter()
        .filter(|section| shown && !section.figures.is_empty())
        .collect();
    if shown && std::mem::take(&mut hand.draft.figures_asked) && !with.is_empty() {
        // What each statement rests on has come between, above.
        let here = egui::Rect::from_min_max(from, ui.cursor().left_top());
        ui.scroll_to_rect_animation(here, Some(egui::Align::TOP), egui::style::ScrollAnimation::none());
    }
    for section in &with {
        if with.len() > 1 {
            ui.add_space(theme::APART);
            widgets::heading(ui, &section.heading);
        }
        blocks(ui, &format!("{} figures", section.id), &section.figures, shown);
    }
}

/// `whole`: with all that each statement rests on.
fn blocks(ui: &mut Ui, name: &str, blocks: &[Block], whole: bool) {
    for (nth, block) in blocks.iter().enumerate() {
        match block {
            Block::Heading(text) => {
                ui.add_space(theme::NEAR);
                widgets::bold(ui, text);
            }
            Block::Text(text) => {
                widgets::body(ui, text);
            }
            Block::Statement(statement) => self::statement(ui, statement, whole),
            Block::Quote { who, text } => {
                widgets::quote(ui, who, text);
            }
            Block::List(lines) => {
                for line in lines {
                    widgets::item(ui, line);
                }
            }
            Block::Table(table) => self::table(ui, table, &format!("{name} {nth}")),
            Block::Plot(shown) => widgets::plot(ui, &format!("{name} {nth}"), shown),
            Block::Diary(week) => {
                widgets::bold(ui, &week.heading);
                super::diary::week(ui, week);
            }
            Block::Question(text) => {
                // No card: in a white box one would look for a place to write.
                widgets::item(ui, text);
            }
        }
    }
}

fn statement(ui: &mut Ui, statement: &Statement, whole: bool) {
    let open = if whole {
        statement.evidence.len()
    } else {
        statement.open
    };
    widgets::card(ui, |ui| {
        widgets::body(ui, &statement.text);
        for line in statement.evidence.iter().take(open) {
            widgets::quiet_text(ui, line);
        }
        if let Some(more) = statement.more.as_ref().filter(|_| !whole) {
            widgets::quiet_text(ui, more);
        }
        if let Some(element) = &statement.element {
            widgets::tag(ui, element);
        }
    });
}

fn table(ui: &mut Ui, table: &Table, name: &str) {
    if let Some(caption) = &table.caption {
        widgets::quiet_text(ui, caption);
    }
    widgets::table(ui, name, &table.head, &table.rows);
}
