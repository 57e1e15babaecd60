//! Play at the table: says the page that is on, takes an answer, does what was chosen, until the end or until one leaves.

use super::page::{Line, Page, page};
use super::terminal::Terminal;
use crate::cli::paper;
use crate::scenario::Language;
use crate::scenario::ids::NeedId;
use crate::session::FilePlay;
use crate::view::Mark;
use crate::view::debrief::{
    DebriefView, Page as DebriefPage, debrief as debrief_view, log_of, turning_points_of,
};
use crate::view::table::{Desk, NameView, PrioritiseView, StageView, TableView, table_view, take};
use crate::view::{Action, Ask, Choice, Goto, Telling, faults};
use crate::words::text_play::key::*;
use crate::words::{Words, small};
use std::collections::BTreeSet;
use std::io::{BufRead, Write};
use std::path::Path;

/// A play at a terminal.
pub struct AtTable<'t, R, W> {
    pub terminal: &'t mut Terminal<R, W>,
    pub play: FilePlay,
    pub desk: Desk,
    pub words: Words,
    /// What was said last, so as not to say it again.
    said: Vec<Line>,
    /// The tip that was said last.
    tip: Option<String>,
    /// Needs whose cards were read out.
    known: BTreeSet<NeedId>,
}

/// What an answer came to.
enum Answered {
    Choice(Box<Choice>),
    Several(Vec<Choice>),
    Text(String),
    Done,
    Leave,
}

impl<'t, R: BufRead, W: Write> AtTable<'t, R, W> {
    pub fn new(terminal: &'t mut Terminal<R, W>, play: FilePlay, desk: Desk, words: Words) -> Self {
        AtTable {
            terminal,
            play,
            desk,
            words,
            said: Vec::new(),
            tip: None,
            known: BTreeSet::new(),
        }
    }

    /// Plays until the debrief has been read or somebody leaves.
    pub fn run(&mut self) {
        self.terminal.text(&self.words.text(TEXT_KEYS));
        loop {
            let view = table_view(&self.play, &self.desk, &self.words);
            if view.stage == StageView::Debrief {
                self.debrief();
                return;
            }
            let page = page(&self.words, &view, &self.known);
            self.say(&page);
            if let StageView::Name(NameView { cards, .. })
            | StageView::Prioritise(PrioritiseView { cards, .. }) = &view.stage
            {
                self.known.extend(cards.iter().map(|card| card.need));
            }
            let go_on = match self.answer(&page, &view) {
                Answered::Choice(choice) => self.choose(&choice),
                Answered::Several(choices) => choices.iter().all(|choice| self.choose(choice)),
                Answered::Text(text) => self.written(&page, &text),
                Answered::Done => true,
                Answered::Leave => false,
            };
            if !go_on {
                self.leave();
                return;
            }
        }
    }

    fn say(&mut self, page: &Page) {
        if let Some(tip) = page.tip.as_ref().filter(|tip| self.tip.as_ref() != Some(*tip)) {
            self.terminal.gap();
            self.terminal.text(tip);
            self.tip = Some(tip.clone());
        }
        self.body(&page.body);
        if !page.status.is_empty() {
            self.terminal.gap();
            page.status.iter().for_each(|line| self.line(line));
        }
        let mut number = 0;
        for group in &page.groups {
            self.terminal.gap();
            if let Some(settled) = &group.settled {
                let first = number + 1;
                number += group.choices.len();
                self.terminal.settled(first, number, settled);
                continue;
            }
            if let Some(question) = &group.question {
                self.terminal.text(question);
            }
            for choice in &group.choices {
                number += 1;
                match &choice.blocked {
                    Some(why) => self
                        .terminal
                        .closed(Some(number), &format!("{}: {why}", choice.label)),
                    None => self.terminal.choice(number, &worded(choice)),
                }
            }
        }
    }

    /// What a page has to read: whole where it begins, later only what is new.
    fn body(&mut self, body: &[Line]) {
        if body.first() != self.said.first() {
            self.said.clear();
        }
        for line in body {
            if *line == Line::Gap || !self.said.contains(line) {
                if !self.said.is_empty() && *line == Line::Gap {
                    continue;
                }
                self.line(line);
            }
        }
        let new: Vec<Line> = body
            .iter()
            .filter(|line| !self.said.contains(line))
            .cloned()
            .collect();
        self.said.extend(new);
    }

    fn line(&mut self, line: &Line) {
        match line {
            Line::Heading(text) => self.terminal.heading(text),
            Line::Subheading(text) => self.terminal.subheading(text),
            Line::Text(text) => self.terminal.text(text),
            Line::Bullet(text) => self.terminal.bullet(text),
            Line::Gap => self.terminal.gap(),
        }
    }

    /// One answer to the page: a number, a letter, a text where one is asked.
    fn answer(&mut self, page: &Page, view: &TableView) -> Answered {
        let prompt = page
            .writes
            .as_ref()
            .and_then(|choice| choice.ask.as_ref())
            .map(|ask| format!("{} ", ask.prompt))
            .unwrap_or_default();
        let Some(answer) = self.terminal.ask(&prompt) else {
            return Answered::Leave;
        };
        if let Some(answered) = self.letter(&answer, view) {
            return answered;
        }
        if page.writes.is_some() {
            return Answered::Text(answer);
        }
        if let Some(sought) = sought(&answer) {
            self.log(view, sought);
            return Answered::Done;
        }
        let all: Vec<&Choice> = page.groups.iter().flat_map(|group| &group.choices).collect();
        if answer.is_empty() {
            return match &page.on_enter {
                Some(choice) => Answered::Choice(Box::new(choice.clone())),
                None => self.unclear(all.len()),
            };
        }
        let chosen: Option<Vec<&Choice>> = answer
            .split([' ', ',', ';'])
            .filter(|part| !part.is_empty())
            .map(|part| {
                let number = part.parse::<usize>().ok()?;
                all.get(number.checked_sub(1)?).copied()
            })
            .collect();
        match chosen.as_deref() {
            Some(
                [
                    Choice {
                        blocked: Some(why), ..
                    },
                ],
            ) => {
                self.terminal.text(why);
                Answered::Done
            }
            Some([only]) => Answered::Choice(Box::new((*only).clone())),
            Some(several) if page.several => Answered::Several(
                several
                    .iter()
                    .filter(|choice| choice.open())
                    .map(|choice| (*choice).clone())
                    .collect(),
            ),
            _ => self.unclear(all.len()),
        }
    }

    fn unclear(&mut self, most: usize) -> Answered {
        let text = self
            .words
            .say(TEXT_UNCLEAR, &[("most", u32::try_from(most).unwrap_or(0).into())]);
        self.terminal.text(&text);
        Answered::Done
    }

    /// What a single letter asks for, on any page.
    fn letter(&mut self, answer: &str, view: &TableView) -> Option<Answered> {
        match answer.to_lowercase().as_str() {
            "?" => {
                for line in &view.help {
                    self.terminal.text(line);
                }
                self.terminal.text(&self.words.text(TEXT_KEYS));
            }
            "r" => {
                self.said.clear();
                self.tip = None;
                self.known.clear();
            }
            "d" => self.diary(view),
            "l" => self.log(view, ""),
            "w" => {
                self.terminal.heading(&view.glossary_heading);
                for term in &view.glossary {
                    self.terminal
                        .bullet(&format!("{}: {}", term.heading, term.meaning));
                }
            }
            "e" => {
                self.terminal.heading(&view.ecomap.heading);
                view.ecomap
                    .aloud
                    .iter()
                    .for_each(|line| self.terminal.bullet(line));
                self.terminal.subheading(&view.seats_heading);
                for seat in &view.seats {
                    self.terminal
                        .bullet(&format!("{} ({}): {}", seat.who, seat.discipline, seat.hours));
                }
            }
            "t" => {
                let other = match self.words.language() {
                    Language::Nl => Language::En,
                    Language::En => Language::Nl,
                };
                self.words = Words::new(other);
                self.terminal.text(&self.words.text(TEXT_LANGUAGE));
            }
            "c" => return Some(self.copy()),
            "q" => return Some(Answered::Leave),
            _ => return None,
        }
        Some(Answered::Done)
    }

    fn diary(&mut self, view: &TableView) {
        self.terminal.heading(&view.diary.heading);
        for day in &view.diary.days {
            let blocks: Vec<String> = day
                .blocks
                .iter()
                .map(|block| {
                    let text = format!("{}: {} ({})", block.part_name, block.text, block.who);
                    match block.mark {
                        Mark::Own(_) => text,
                        Mark::Gone(_) => self.words.say(TEXT_GONE, &[("block", text.into())]),
                        Mark::Missed => self.words.say(TEXT_MISSED, &[("block", text.into())]),
                        Mark::Appointment { new_face, .. } => self.words.say(
                            if new_face { TEXT_VISIT_NEW } else { TEXT_VISIT },
                            &[("block", text.into())],
                        ),
                    }
                })
                .collect();
            self.terminal
                .bullet(&format!("{}  {}", day.short, blocks.join("; ")));
        }
        self.terminal.text(&view.diary.summary);
        if let Some(about) = &view.diary.about {
            self.terminal.text(about);
        }
    }

    /// What happened so far, as far as it holds all the words sought.
    fn log(&mut self, view: &TableView, sought: &str) {
        self.terminal.heading(&view.log.heading);
        let lines = view.log.holding(sought);
        if lines.is_empty() && !sought.is_empty() {
            let none = self.words.say(TEXT_LOG_NONE, &[("words", sought.into())]);
            self.terminal.text(&none);
        }
        let mut turn = 0;
        for line in lines {
            if line.turn != turn {
                turn = line.turn;
                let number = self.words.count(u16::from(turn));
                self.terminal
                    .subheading(&self.words.say(TEXT_TURN, &[("number", number.into())]));
            }
            self.terminal.bullet(&line.text);
        }
    }

    fn copy(&mut self) -> Answered {
        let Some(path) = self.terminal.ask(&self.words.text(TEXT_COPY_ASK)) else {
            return Answered::Leave;
        };
        if path.is_empty() {
            return Answered::Done;
        }
        let text = match self.play.save_copy(Path::new(&path)) {
            Ok(()) => self.words.say(TEXT_COPIED, &[("path", path.into())]),
            Err(fault) => faults::journal_fault(&self.words, Path::new(&path), &fault),
        };
        self.terminal.text(&text);
        Answered::Done
    }

    /// Does what was chosen; false: the player leaves.
    fn choose(&mut self, choice: &Choice) -> bool {
        let mut action = choice.action.clone();
        if let Some(ask) = &choice.ask {
            let optional = if !ask.before.is_empty() {
                let before = ("before", ask.before.as_str().into());
                let key = if ask.required {
                    TEXT_KEEPS
                } else {
                    TEXT_KEEPS_OR_GOES
                };
                format!(" {}", self.words.say(key, &[before]))
            } else if ask.required {
                String::new()
            } else {
                format!(" {}", self.words.text(TEXT_OPTIONAL))
            };
            let Some(text) = self.terminal.ask(&format!("{}{optional} ", ask.prompt)) else {
                return false;
            };
            let text = written_again(ask, &text);
            if text.is_empty() && ask.required {
                let needed = self.words.text(TEXT_NEEDED);
                self.terminal.text(&needed);
                return true;
            }
            action = action.with_text(text);
        }
        self.act(&action)
    }

    fn written(&mut self, page: &Page, text: &str) -> bool {
        let Some(writes) = &page.writes else {
            return true;
        };
        match (&page.on_enter, text.is_empty()) {
            (Some(skip), true) => self.act(&skip.action),
            _ => self.act(&writes.action.clone().with_text(text)),
        }
    }

    fn act(&mut self, action: &Action) -> bool {
        if let Action::Go(goto) = action {
            return *goto != Goto::Leave;
        }
        let private = matches!(
            table_view(&self.play, &self.desk, &self.words).stage,
            StageView::News(_) | StageView::Folder(_)
        );
        match take(&mut self.play, &mut self.desk, action) {
            Ok(()) => {
                if private && self.play.persons().len() > 1 {
                    self.terminal.clear();
                }
            }
            Err(fault) => {
                let path = self.play.path().to_owned();
                let text = faults::play_fault(&self.words, self.play.world(), &path, &fault);
                self.terminal.text(&text);
            }
        }
        true
    }

    fn debrief(&mut self) {
        if !self.play.persons().is_empty() {
            let read = Action::Tell(Telling::FiguresRead);
            self.act(&read);
        }
        let view = {
            let log = log_of(self.play.world(), self.play.records());
            let turning = turning_points_of(
                self.play.world(),
                self.play.seed(),
                self.play.persons(),
                self.play.records(),
            );
            debrief_view(&self.words, &log, Some(&turning))
        };
        let opening = DebriefView {
            sections: Vec::new(),
            ..view.clone()
        };
        paper::debrief(&opening)
            .iter()
            .for_each(|row| self.terminal.row(row));
        let mut turned = Turned::On;
        let mut before: Option<(&DebriefPage, Vec<String>)> = None;
        for (page, sections) in (0..).map_while(|nth| view.page(nth)) {
            if turned == Turned::On {
                turned = self.turns_on(before.as_ref());
            }
            if turned == Turned::Away {
                break;
            }
            // Where nobody is there to ask for the rest, all of it follows.
            let whole = turned == Turned::Nobody;
            sections
                .iter()
                .flat_map(|section| paper::section(section, whole))
                .for_each(|row| self.terminal.row(&row));
            let behind = sections
                .into_iter()
                .flat_map(|section| paper::behind(&view.figures, section));
            before = Some((page, behind.collect()));
        }
        if turned == Turned::On && before.as_ref().is_some_and(|(page, _)| page.press.is_some()) {
            self.turns_on(before.as_ref());
        }
        self.terminal.gap();
        let path = self.play.path().display().to_string();
        self.terminal
            .text(&self.words.say(TEXT_KEPT, &[("path", path.into())]));
    }

    /// Asks before the next page of the debrief. Whoever wants what stands behind the one just read gets that first, and
    /// after a page that is enough one is done, unless one asks for more.
    fn turns_on(&mut self, read: Option<&(&DebriefPage, Vec<String>)>) -> Turned {
        let mut press = read.and_then(|(page, _)| page.press.as_ref());
        let enough = read.is_some_and(|(page, _)| page.enough);
        loop {
            self.terminal.gap();
            let question = match press {
                _ if enough => self.words.text(TEXT_PAGE_ENOUGH),
                Some(press) => self
                    .words
                    .say(TEXT_PAGE_BEHIND, &[("behind", small(press).into())]),
                None => self.words.text(TEXT_PAGE),
            };
            let answer = self.terminal.ask(&question);
            let first = answer.as_deref() == Some("1");
            match answer {
                Some(_) if enough && !first => return Turned::Away,
                Some(_) if first && !enough && press.take().is_some() => {
                    let behind = read.map_or(&[][..], |(_, behind)| behind);
                    behind.iter().for_each(|row| self.terminal.row(row));
                }
                Some(_) => return Turned::On,
                None => return Turned::Nobody,
            }
        }
    }

    fn leave(&mut self) {
        let path = self.play.path().display().to_string();
        self.terminal.gap();
        self.terminal
            .text(&self.words.say(TEXT_LEFT, &[("path", path.into())]));
    }
}

/// The words to look for in the log: what follows its letter.
fn sought(answer: &str) -> Option<&str> {
    let (letter, words) = answer.split_once(char::is_whitespace)?;
    letter.eq_ignore_ascii_case("l").then(|| words.trim())
}

/// A choice on one line: what it is, what it costs, whom it touches, what one can know beforehand.
fn worded(choice: &Choice) -> String {
    let mut text = choice.label.clone();
    if choice.is_chosen() {
        text = format!("[x] {text}");
    }
    for part in [&choice.hours, &choice.touches, &choice.note]
        .into_iter()
        .flatten()
    {
        text.push_str(" · ");
        text.push_str(part);
    }
    text
}

/// What is done after a page of the debrief.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turned {
    /// The next page is asked for.
    On,
    /// It was enough.
    Away,
    /// Nobody is there to turn the pages.
    Nobody,
}

/// What takes away a text that was written before.
const AWAY: &str = "-";

/// The text of an answer: an empty line leaves what was written before, a dash takes it away where it may go.
fn written_again<'a>(ask: &'a Ask, typed: &'a str) -> &'a str {
    match typed {
        "" => &ask.before,
        AWAY if !ask.before.is_empty() && !ask.required => "",
        _ => typed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Move;

    #[test]
    fn an_empty_line_leaves_what_was_written_and_a_dash_takes_it_away() {
        let ask = |before: &str, required| {
            let choice = Choice::new("label", Action::Turn(Move::PutAway));
            choice.ask_again("prompt", required, before).ask.expect("it asks")
        };
        assert_eq!(written_again(&ask("she hums", false), ""), "she hums");
        assert_eq!(written_again(&ask("she hums", false), "she sings"), "she sings");
        assert_eq!(written_again(&ask("she hums", false), "-"), "");
        assert_eq!(written_again(&ask("she hums", true), "-"), "-", "it takes a text");
        assert_eq!(written_again(&ask("", false), "-"), "-", "there was nothing");
    }
}
