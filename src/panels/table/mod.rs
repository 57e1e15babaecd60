//! The table: what is asked now at the right, the scene at the left with the family's diary below it.
//! Gives back where the scene is, and everybody in it.

mod decide;
mod header;
mod listen;
mod looks;
mod prioritise;
mod side;

use super::hand::{Aside, Draft, Hand, Side};
use super::scene::{self, Scene};
use super::theme::palette;
use super::widgets;
use crate::view::Action;
use crate::view::table::{StageView, TableView};
use egui::{Frame, Panel, Stroke, Ui};

/// Shows the table. None: this page takes the whole window.
pub fn show(ui: &mut Ui, view: &TableView, draft: &mut Draft, actions: &mut Vec<Action>) -> Option<Scene> {
    let hand = &mut Hand { draft, actions };
    header::show(ui, view, hand);
    let name = page_name(view);
    let help = hand.draft.help.then_some(&view.help).into_iter().flatten();
    widgets::tips(ui, view.tip.iter().chain(help).cloned().collect());
    let scene = match &view.stage {
        StageView::Guess(guess) => {
            looks::guess(ui, guess, &name, hand);
            None
        }
        StageView::Figures(figures) => {
            looks::figures(ui, figures, &name, hand);
            None
        }
        StageView::Ended(ended) => {
            looks::ended(ui, ended, &view.ecomap.family, &name, hand);
            None
        }
        StageView::Debrief => None,
        stage if widgets::large(ui) => one_at_a_time(ui, view, stage, &name, hand),
        stage => Some(beside(ui, view, stage, &name, hand)),
    };
    // What found no place here is for no other page.
    widgets::tips(ui, Vec::new());
    scene
}

/// With large letters there is no room for everything at once: one of the page, the scene, the week and the rest fills the
/// window, and a row of tabs goes from one to the other. What is asked comes first again when the page turns.
fn one_at_a_time(
    ui: &mut Ui,
    view: &TableView,
    stage: &StageView,
    name: &str,
    hand: &mut Hand<'_>,
) -> Option<Scene> {
    if hand.draft.aside_of != name {
        name.clone_into(&mut hand.draft.aside_of);
        hand.draft.aside = None;
    }
    Panel::top("pages")
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(palette::here(ui).panel)
                .inner_margin(egui::Margin::symmetric(12, 2)),
        )
        .show(ui, |ui| side::pages(ui, view, hand));
    let frame = Frame::new().fill(palette::here(ui).panel);
    match hand.draft.aside {
        None => {
            frame.show(ui, |ui| self::stage(ui, view, stage, name, hand));
            None
        }
        Some(Aside::Scene) => {
            let room = ui.available_rect_before_wrap();
            let (scene, picked) = scene::show(ui, &view.ecomap, room, &mut hand.draft.eye);
            hand.draft.picked |= picked;
            if picked {
                hand.draft.aside = Some(Aside::Side(Side::People));
            }
            Some(scene)
        }
        Some(Aside::Side(side)) => {
            frame
                .inner_margin(egui::Margin::symmetric(12, 6))
                .show(ui, |ui| side::one(ui, view, side, hand));
            None
        }
    }
}

fn beside(ui: &mut Ui, view: &TableView, stage: &StageView, name: &str, hand: &mut Hand<'_>) -> Scene {
    let window = ui.available_size();
    Panel::right("stage")
        .exact_size((window.x * 0.48).max(420.0))
        .resizable(false)
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(palette::here(ui).panel)
                .stroke(Stroke::new(1.0, palette::here(ui).edge)),
        )
        .show(ui, |ui| {
            self::stage(ui, view, stage, name, hand);
        });
    Panel::bottom("side")
        .exact_size(window.y * 0.48)
        .resizable(false)
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(palette::here(ui).panel)
                .stroke(Stroke::new(1.0, palette::here(ui).edge))
                .inner_margin(egui::Margin::symmetric(12, 6)),
        )
        .show(ui, |ui| side::show(ui, view, hand));
    let room = ui.available_rect_before_wrap();
    let (scene, picked) = scene::show(ui, &view.ecomap, room, &mut hand.draft.eye);
    hand.draft.picked |= picked;
    if picked {
        hand.draft.side = Side::People;
    }
    scene
}

fn stage(ui: &mut Ui, view: &TableView, stage: &StageView, name: &str, hand: &mut Hand<'_>) {
    match stage {
        StageView::Pass(pass) => listen::pass(ui, pass, name, hand),
        StageView::News(news) => listen::news(ui, news, name, hand),
        StageView::Listen(listen) => listen::listen(ui, listen, name, hand),
        StageView::Goal(goal) => prioritise::goal(ui, goal, name, hand),
        StageView::Name(naming) => prioritise::name(ui, naming, name, hand),
        StageView::Prioritise(order) => prioritise::order(ui, order, name, hand),
        StageView::Answers(answers) => prioritise::answers(ui, answers, name, hand),
        StageView::Decide(decide) => decide::decide(ui, decide, name, hand),
        StageView::Folder(folder) => decide::folder(ui, folder, name, hand),
        StageView::Close(close) => looks::close(ui, close, name, hand),
        StageView::LookBack(back) => looks::look_back(ui, back, name, hand),
        StageView::Guess(_) | StageView::Figures(_) | StageView::Ended(_) | StageView::Debrief => {
            for line in &view.help {
                widgets::body(ui, line);
            }
        }
    }
}

/// Tells one page's scroll position from another's.
fn page_name(view: &TableView) -> String {
    let stage = match &view.stage {
        StageView::Pass(_) => "pass",
        StageView::News(news) => &news.heading,
        StageView::Listen(_) => "listen",
        StageView::Goal(_) => "goal",
        StageView::Name(naming) => &naming.heading,
        StageView::Prioritise(_) => "prioritise",
        StageView::Answers(_) => "answers",
        // Not its heading: that tells the hours left, and one stays where one was when they change.
        StageView::Decide(decide) => &decide.folder.label,
        StageView::Folder(folder) => &folder.heading,
        StageView::Close(_) => "close",
        StageView::LookBack(_) => "look back",
        StageView::Guess(guess) => guess.who.as_deref().unwrap_or("guess"),
        StageView::Figures(_) => "figures",
        StageView::Ended(_) => "ended",
        StageView::Debrief => "debrief",
    };
    format!("{} {stage}", view.header.turn)
}
