//! How a choice is offered and taken: as a row, a button or the next step; and what is being written with it.

use super::widgets::{self, Keys, Row};
use crate::view::{Action, Choice};
use egui::Ui;

/// What is being done on a screen and isn't given yet. Lives with the screen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// A choice that asks for a text, and the text so far.
    pub(super) asking: Option<Asking>,
    /// What shows below the scene.
    pub(super) side: Side,
    /// With large letters: what shows instead of the page; none: the page.
    pub(super) aside: Option<Aside>,
    /// The page of the table that takes the place of.
    pub(super) aside_of: String,
    /// Whether the debrief was shown before.
    pub(super) begun: bool,
    /// Which page of the debrief is open.
    pub(super) debrief_page: usize,
    /// What stands behind the pages of the debrief shows.
    pub(super) figures: bool,
    /// They were just asked for: the figures are to come into sight.
    pub(super) figures_asked: bool,
    /// What is on cards that were read before shows.
    pub(super) cards: bool,
    /// The page whose rest shows, by its name: on the next page it is out of sight again.
    pub(super) rest_of: Option<String>,
    /// What the page is for shows.
    pub(super) help: bool,
    /// With large letters: what else can be done shows.
    pub(super) menu: bool,
    /// What the log is searched for.
    pub(super) searched: String,
    /// What shows beside the text at the workbench.
    pub(super) leaf: super::workbench::Leaf,
    /// How one looks at the scene.
    pub(super) eye: super::scene::Eye,
    /// Somebody was just picked out in the scene: what can be read about them is to come into sight.
    pub(super) picked: bool,
}

/// A choice that asks for a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Asking {
    pub(super) label: String,
    pub(super) prompt: String,
    pub(super) required: bool,
    pub(super) short: bool,
    pub(super) action: Action,
    pub(super) text: String,
    pub(super) fresh: bool,
}

/// What shows below the scene.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Side {
    #[default]
    Diary,
    People,
    Log,
    Glossary,
}

/// What can take the place of the page where letters are large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aside {
    /// The family and whoever is around it.
    Scene,
    /// What else shows below the scene.
    Side(Side),
}

impl Draft {
    /// Opens a page of the debrief, from 0.
    pub fn open_debrief_page(&mut self, page: usize) {
        self.debrief_page = page;
    }

    /// Shows what stands behind the pages of the debrief, or puts it away.
    pub fn show_figures(&mut self, shown: bool) {
        self.figures = shown;
    }

    /// Opens what shows beside the text at the workbench, from 0; false where there is no more.
    pub fn open_leaf(&mut self, nth: usize) -> bool {
        let leaf = super::workbench::Leaf::beside().nth(nth);
        self.leaf = leaf.unwrap_or(self.leaf);
        leaf.is_some()
    }

    /// Shows beside the text at the workbench what `other` showed.
    pub fn keep_leaf(&mut self, other: &Draft) {
        self.leaf = other.leaf;
    }

    /// Whether something was opened or chosen on the screen.
    pub fn is_open(&self) -> bool {
        *self != Draft::default()
    }

    /// Whether a text is being written.
    pub fn writes(&self) -> bool {
        self.asking.is_some()
    }
}

/// A button at the foot of a page.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    /// The one next step.
    Next(&'a Choice),
    /// Something else one can do.
    Button(&'a Choice),
    /// The way back.
    Back(&'a Choice),
}

impl<'a> Step<'a> {
    fn choice(self) -> &'a Choice {
        match self {
            Step::Next(choice) | Step::Button(choice) | Step::Back(choice) => choice,
        }
    }

    /// What is said of it: why it can't be done now, or what it costs.
    fn said(self) -> String {
        match (&self.choice().blocked, self) {
            (_, Step::Back(_)) => String::new(),
            (Some(reason), _) => reason.clone(),
            (None, _) => notes(self.choice()).join(" · "),
        }
    }
}

/// Least room for words beside the buttons at the foot of a page.
const BESIDE: f32 = 150.0;

/// What a panel gives back.
pub(super) struct Hand<'a> {
    /// Drafts of the screen.
    pub(super) draft: &'a mut Draft,
    /// What the player does.
    pub(super) actions: &'a mut Vec<Action>,
}

impl Hand<'_> {
    fn take(&mut self, choice: &Choice) {
        match &choice.ask {
            Some(ask) => {
                self.draft.asking = Some(Asking {
                    label: choice.label.clone(),
                    prompt: ask.prompt.clone(),
                    required: ask.required,
                    short: ask.short,
                    action: choice.action.clone(),
                    text: ask.before.clone(),
                    fresh: true,
                });
            }
            None => self.actions.push(choice.action.clone()),
        }
    }

    /// A row with a number key.
    pub(super) fn row(&mut self, ui: &mut Ui, keys: &mut Keys, choice: &Choice) {
        self.any_row(ui, keys, choice, |row| row);
    }

    /// A row with a number key, shaped further.
    pub(super) fn any_row(
        &mut self,
        ui: &mut Ui,
        keys: &mut Keys,
        choice: &Choice,
        made: impl FnOnce(Row<'_>) -> Row<'_>,
    ) {
        let cost = cost(choice);
        let row = Row::new(choice.shown())
            .named(&choice.label)
            .note(choice.note.as_deref().unwrap_or(""))
            .note(&cost)
            .blocked(choice.blocked.as_deref())
            .chosen(choice.chosen);
        if made(row).show(ui, keys) {
            self.take(choice);
        }
    }

    /// The one next step, with the reason below when it can't be taken yet.
    pub(super) fn next(&mut self, ui: &mut Ui, choice: &Choice) {
        if widgets::primary(ui, &choice.label, choice.open()) {
            self.take(choice);
        }
        self.below(ui, choice);
    }

    /// The next step where it only puts something away: Escape does it too.
    pub(super) fn next_or_escape(&mut self, ui: &mut Ui, choice: &Choice) {
        self.next(ui, choice);
        if widgets::escape(ui) && self.draft.asking.is_none() {
            self.take(choice);
        }
    }

    /// A button.
    pub(super) fn button(&mut self, ui: &mut Ui, choice: &Choice) {
        if widgets::plain_named(ui, choice.shown(), &choice.label, choice.open()) {
            self.take(choice);
        }
        self.below(ui, choice);
    }

    /// One of a few answers beside each other.
    pub(super) fn pick(&mut self, ui: &mut Ui, choice: &Choice) {
        if widgets::pick(
            ui,
            choice.shown(),
            &choice.label,
            choice.is_chosen(),
            choice.open(),
        ) {
            self.take(choice);
        }
    }

    /// One of those of which any number can be chosen.
    pub(super) fn toggle(&mut self, ui: &mut Ui, choice: &Choice) {
        if widgets::toggle(ui, choice.shown(), &choice.label, choice.is_chosen()) {
            self.take(choice);
        }
    }

    /// A small button at the edge of a screen.
    pub(super) fn edge(&mut self, ui: &mut Ui, choice: &Choice) {
        if widgets::edge_named(ui, choice.shown(), &choice.label) {
            self.take(choice);
        }
    }

    /// A button at the edge.
    pub(super) fn quiet(&mut self, ui: &mut Ui, choice: &Choice) {
        if widgets::quiet(ui, &choice.label, choice.chosen) {
            self.take(choice);
        }
    }

    /// The way back; Escape too.
    pub(super) fn back(&mut self, ui: &mut Ui, choice: &Choice) {
        if widgets::back(ui, &choice.label) && self.draft.asking.is_none() {
            self.take(choice);
        }
    }

    /// The buttons at the foot of a page, the next step first, on its last line: what is said of them stands beside them
    /// or above, so that a button is where it was on the page before.
    pub(super) fn steps<'c>(&mut self, ui: &mut Ui, steps: impl IntoIterator<Item = Step<'c>>) {
        let steps: Vec<Step<'_>> = steps.into_iter().collect();
        let gap = ui.spacing().item_spacing.x;
        let widths = steps.iter().map(|step| {
            let shown = match step {
                Step::Button(choice) => choice.shown(),
                Step::Next(choice) | Step::Back(choice) => &choice.label,
            };
            widgets::button_width(ui, shown) + gap
        });
        let room = ui.available_width() - widths.sum::<f32>() - gap;
        let mut said: Vec<String> = steps.iter().map(|step| step.said()).collect();
        // One thing said of the last button, or of what can't be done yet, stands beside them where it fits.
        let spoken: Vec<usize> = (0..said.len())
            .filter(|nth| said.get(*nth).is_some_and(|words| !words.is_empty()))
            .collect();
        let beside = match spoken.as_slice() {
            [only] => {
                let last = *only + 1 == steps.len();
                let blocked = steps.get(*only).is_some_and(|step| !step.choice().open());
                let words = said.get_mut(*only).filter(|_| last || blocked);
                let fits = words.filter(|words| room >= BESIDE && widgets::fits_beside(ui, words, room));
                fits.map(std::mem::take)
            }
            _ => None,
        };
        for words in said.iter().filter(|words| !words.is_empty()) {
            widgets::quiet_text(ui, words);
        }
        // Where one line is too short for all of them, the others come above the first.
        let last = if room < 0.0 { 1 } else { steps.len() };
        let (first, others) = steps.split_at(last.min(steps.len()));
        if !others.is_empty() {
            ui.horizontal_wrapped(|ui| others.iter().for_each(|step| self.step(ui, *step)));
        }
        ui.horizontal_wrapped(|ui| {
            first.iter().for_each(|step| self.step(ui, *step));
            if let Some(words) = beside {
                widgets::beside_buttons(ui, &words, room);
            }
        });
    }

    fn step(&mut self, ui: &mut Ui, step: Step<'_>) {
        let choice = step.choice();
        let pressed = match step {
            Step::Next(_) => widgets::primary(ui, &choice.label, choice.open()),
            Step::Button(_) => widgets::plain_named(ui, choice.shown(), &choice.label, choice.open()),
            Step::Back(_) => widgets::back(ui, &choice.label) && self.draft.asking.is_none(),
        };
        if pressed {
            self.take(choice);
        }
    }

    fn below(&self, ui: &mut Ui, choice: &Choice) {
        // Why it can't be done now says more than what it would do.
        if let Some(reason) = &choice.blocked {
            widgets::quiet_text(ui, reason);
            return;
        }
        for note in notes(choice) {
            widgets::quiet_text(ui, &note);
        }
    }
}

/// What a choice would do and cost.
fn notes(choice: &Choice) -> Vec<String> {
    let cost = cost(choice);
    let cost = (!cost.is_empty()).then_some(cost);
    choice.note.clone().into_iter().chain(cost).collect()
}

fn cost(choice: &Choice) -> String {
    [&choice.hours, &choice.touches]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" · ")
}
