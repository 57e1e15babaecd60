//! A page of the table as lines and numbered choices: what of a view is said when, in plain text.

use crate::scenario::ids::NeedId;
use crate::view::Choice;
use crate::view::table::*;
use crate::words::Words;
use crate::words::text_play::key::*;
use std::collections::BTreeSet;

/// A line of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    Heading(String),
    Subheading(String),
    Text(String),
    Bullet(String),
    Gap,
}

/// Some choices under one question. Each has a number, whether it can be chosen now or not: so a number means the same
/// after something else on the page was chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    pub question: Option<String>,
    pub choices: Vec<Choice>,
    /// Said instead of the choices, which keep their numbers: what was chosen among them.
    pub settled: Option<String>,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// Explains the page; said before it, once for all pages that have the same.
    pub tip: Option<String>,
    /// Read once; said again only when it has changed.
    pub body: Vec<Line>,
    /// Said each time.
    pub status: Vec<Line>,
    pub groups: Vec<Group>,
    /// What an empty line does.
    pub on_enter: Option<Choice>,
    /// A text is asked at once, without a number: this is done with it.
    pub writes: Option<Choice>,
    /// More numbers at once may be given, in order.
    pub several: bool,
}

impl Page {
    fn ask(&mut self, question: Option<&str>, choices: Vec<Choice>) {
        if !choices.is_empty() {
            self.groups.push(Group {
                question: question.map(str::to_owned),
                choices,
                settled: None,
            });
        }
    }

    fn say(&mut self, text: &str) {
        if !text.is_empty() {
            self.body.push(Line::Text(text.to_owned()));
        }
    }

    fn head(&mut self, text: &str) {
        self.body.push(Line::Heading(text.to_owned()));
    }

    fn bullets(&mut self, lines: &[String]) {
        self.body.extend(lines.iter().cloned().map(Line::Bullet));
    }

    fn quote(&mut self, quote: &Quote) {
        self.body
            .push(Line::Bullet(format!("{}: {}", quote.who, quote.text)));
    }

    fn enter(&mut self, choice: &Choice) {
        self.ask(None, vec![choice.clone()]);
        self.on_enter = Some(choice.clone());
    }
}

/// The page of a table. `told`: needs whose card was read out before, so that its story needn't be.
pub fn page(words: &Words, view: &TableView, told: &BTreeSet<NeedId>) -> Page {
    let tip = view.tip.as_ref();
    let mut page = Page {
        tip: tip.map(|tip| words.say(TEXT_TIP, &[("tip", tip.clone().into())])),
        ..Page::default()
    };
    match &view.stage {
        StageView::Pass(pass) => {
            page.head(&pass.text);
            page.ask(None, vec![pass.take.clone()]);
            page.ask(None, pass.back.iter().cloned().collect());
            page.on_enter = Some(pass.take.clone());
        }
        StageView::News(news) => {
            private(&mut page, news);
            page.enter(&news.done);
        }
        StageView::Listen(listen) => heard(&mut page, view, listen),
        StageView::Goal(goal) => {
            page.head(&goal.heading);
            page.say(&goal.about);
            page.writes = Some(goal.write.clone());
            page.on_enter = Some(goal.skip.clone());
        }
        StageView::Name(name) => {
            page.head(&name.heading);
            page.say(&name.about);
            let cards = name.cards.iter().map(|one| card(one, told)).collect();
            page.ask(None, cards);
            let in_hand = name.cards.iter().find(|card| card.choice.is_chosen());
            if let (Some(card), Some(group)) = (in_hand, page.groups.last_mut()) {
                let name = card.name.clone();
                group.settled = Some(words.say(TEXT_IN_HAND, &[("need", name.into())]));
            }
            page.ask(
                None,
                name.done.iter().filter(|done| done.open()).cloned().collect(),
            );
            page.on_enter = name.done.clone().filter(Choice::open);
        }
        StageView::Prioritise(prioritise) => laid(words, &mut page, prioritise, told),
        StageView::Answers(answers) => {
            page.head(&answers.heading);
            page.say(&answers.proposed);
            for answer in &answers.answers {
                page.body
                    .push(Line::Bullet(format!("{} {}", answer.means, answer.quote.text)));
            }
            page.bullets(&answers.objections);
            page.say(answers.goal.as_deref().unwrap_or_default());
            page.ask(None, answers.choices.clone());
            page.on_enter = match answers.choices.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            };
        }
        StageView::Decide(decide) => deciding(words, &mut page, view, decide),
        StageView::Folder(folder) => known(&mut page, folder),
        StageView::Close(close) => {
            page.head(&close.heading);
            page.say(&close.aloud_by);
            page.bullets(&close.aloud);
            if !close.remarks.is_empty() {
                page.body.push(Line::Gap);
            }
            for remark in &close.remarks {
                page.say(remark);
            }
            let mut choices = vec![close.close.clone()];
            choices.extend(close.close_help.clone());
            choices.push(close.back.clone());
            page.ask(None, choices);
        }
        StageView::LookBack(back) => {
            page.head(&back.heading);
            if let Some([lead, more]) = &back.lead {
                page.say(format!("{lead} {more}").trim_end());
            }
            page.bullets(&back.first);
            if let Some(quote) = &back.quote {
                page.body.push(Line::Gap);
                page.say(&format!("{}: {}", quote.who, quote.text));
            }
            rest(&mut page, back.rest.as_ref());
            page.enter(&back.next);
        }
        StageView::Guess(guess) => guessing(&mut page, guess),
        StageView::Figures(figures) => {
            page.head(&figures.heading);
            for line in figures.goal.iter().flatten() {
                page.say(line);
            }
            if let Some(compared) = &figures.compared {
                page.body.push(Line::Subheading(compared.heading.clone()));
                page.bullets(&compared.table.lines());
                for line in compared.seen_by.iter().chain([&compared.about]) {
                    page.say(line);
                }
            }
            for part in &figures.parts {
                page.body.push(Line::Subheading(part.heading.clone()));
                for line in &part.lead {
                    page.say(line);
                }
                page.bullets(&part.more);
            }
            let choices = std::iter::once(&figures.next)
                .chain(&figures.more)
                .chain([&figures.stop]);
            page.ask(None, choices.cloned().collect());
            page.on_enter = Some(figures.next.clone());
        }
        StageView::Ended(ended) => {
            page.head(&ended.title);
            page.say(&ended.why);
            for paragraph in &ended.text {
                page.say(paragraph);
            }
            page.enter(&ended.next);
        }
        StageView::Debrief => {}
    }
    page
}

fn private(page: &mut Page, news: &NewsView) {
    page.body.push(Line::Subheading(news.heading.clone()));
    if let Some([heading, role]) = &news.role {
        page.say(&format!("{heading}. {role}"));
    }
    if let Some(heading) = &news.lines_heading {
        page.say(&format!("{heading}:"));
    }
    page.bullets(&news.lines);
}

fn heard(page: &mut Page, view: &TableView, listen: &ListenView) {
    page.head(&listen.heading);
    page.say(view.header.goal.as_deref().unwrap_or_default());
    for signal in &listen.signals {
        page.say(signal);
    }
    if let Some(since) = &listen.since {
        page.body.push(Line::Subheading(since.clone()));
    }
    page.bullets(&listen.lines);
    if !listen.voices.is_empty() {
        page.body.push(Line::Subheading(listen.voices_heading.clone()));
        for voice in &listen.voices {
            page.quote(voice);
        }
    }
    if let Some(news) = &listen.news {
        private(page, news);
    }
    rest(page, listen.rest.as_ref());
    page.enter(&listen.next);
}

/// What else there is on a page, told without a press.
fn rest(page: &mut Page, rest: Option<&Rest>) {
    let Some(rest) = rest else {
        return;
    };
    page.body.push(Line::Subheading(rest.heading.clone()));
    for part in &rest.parts {
        match part {
            Part::Line(line) => page.bullets(std::slice::from_ref(line)),
            Part::Voice(voice) => page.quote(voice),
        }
    }
}

/// A need on one line: its name, how it weighs, whom it touches, and the first time what it is about.
fn card(card: &NeedCard, told: &BTreeSet<NeedId>) -> Choice {
    let mut choice = card.choice.clone();
    let mut about = vec![card.weighs.clone(), card.touches.clone()];
    let more = [&card.hangs_with, &card.course].into_iter();
    about.extend(more.filter(|said| !said.is_empty()).cloned());
    if choice.blocked.is_none() {
        choice.touches = Some(about.join(" · "));
        choice.note = (!told.contains(&card.need)).then(|| card.about.clone());
    }
    choice
}

fn laid(words: &Words, page: &mut Page, prioritise: &PrioritiseView, told: &BTreeSet<NeedId>) {
    page.head(&prioritise.heading);
    page.bullets(&prioritise.named);
    page.say(&prioritise.about);
    page.say(&words.text(TEXT_SEVERAL));
    let untouched = prioritise.cards.iter().all(|card| card.place.is_none());
    let cards = prioritise
        .cards
        .iter()
        .map(|one| {
            // Their stories are told once: while nothing is laid.
            let mut choice = if untouched {
                card(one, told)
            } else {
                one.choice.clone()
            };
            choice.blocked = None;
            choice
        })
        .collect();
    page.status.push(Line::Text(prioritise.order.clone()));
    page.ask(None, cards);
    let mut go_on: Vec<Choice> = Vec::new();
    if prioritise.propose.open() {
        go_on.push(prioritise.propose.clone());
        page.on_enter = Some(prioritise.propose.clone());
    }
    go_on.extend(prioritise.keep.clone());
    page.ask(None, go_on);
    page.several = true;
}

fn deciding(words: &Words, page: &mut Page, view: &TableView, decide: &DecideView) {
    // Who plays alone has no other seats to go to.
    let alone = decide.tabs.is_empty();
    page.head(&words.text(if alone { TEXT_DECIDE_YOU } else { TEXT_DECIDE }));
    page.say(view.header.focus.as_deref().unwrap_or_default());
    page.bullets(&decide.colleagues);
    page.bullets(&decide.learnt);
    let answers: Vec<String> = decide
        .asked
        .iter()
        .filter_map(|asked| asked.answer.clone())
        .collect();
    page.bullets(&answers);
    page.bullets(&decide.promised);
    if !decide.acts.trail.is_empty() {
        page.status.push(Line::Text(format!(
            "{}: {}",
            decide.heading,
            decide.acts.trail.join(" > ")
        )));
        act(page, &decide.acts);
        return;
    }
    for planned in &decide.planned {
        let note = planned.note.as_deref();
        let note = note.map(|note| format!(" · {note}")).unwrap_or_default();
        page.status.push(Line::Bullet(words.say(
            TEXT_PLANNED,
            &[
                ("act", planned.label.clone().into()),
                ("hours", planned.hours.clone().into()),
                ("note", note.into()),
            ],
        )));
    }
    page.status.extend(decide.lent.iter().cloned().map(Line::Bullet));
    for moment in &decide.moments {
        self::moment(words, page, moment);
    }
    if let Some(said) = &decide.opinion {
        page.quote(said);
    }
    act(page, &decide.acts);
    if let Some(group) = page.groups.last_mut() {
        group.question = Some(format!("{}. {}", decide.heading, decide.acts.question));
    }
    // What is always there comes first, what comes and goes last: so the numbers stay.
    let mut rest = vec![decide.folder.clone(), decide.close.clone()];
    let others = decide.tabs.iter().filter(|tab| !tab.choice.is_chosen());
    rest.extend(others.map(|tab| tab.choice.clone().note(tab.note.clone())));
    rest.extend(decide.object.clone());
    page.ask(Some(&words.text(TEXT_OR)), rest);
    for moment in &decide.moments {
        if let Some(ability) = &moment.ability
            && moment.options.iter().any(|option| option.is_chosen())
            && !ability.levels.iter().any(|level| level.is_chosen())
        {
            page.ask(Some(&ability.question), ability.levels.clone());
        }
    }
    for asked in decide.asked.iter().filter(|asked| asked.answer.is_none()) {
        page.ask(
            Some(&format!("{} {}", asked.text, asked.expertise)),
            asked.choices.clone(),
        );
    }
    let withdrawals = decide.planned.iter().map(|planned| planned.withdraw.clone());
    page.ask(None, withdrawals.filter(Choice::open).collect());
    page.ask(None, decide.opinions.clone());
    page.on_enter = Some(decide.close.clone());
}

/// A moment and its options; what was chosen in one line, with the numbers for choosing otherwise.
fn moment(words: &Words, page: &mut Page, moment: &MomentView) {
    page.body
        .push(Line::Subheading(format!("{} ({})", moment.title, moment.whose)));
    page.say(&moment.text);
    page.ask(Some(&moment.title), moment.options.clone());
    let chosen = moment.options.iter().position(|option| option.is_chosen());
    if let (Some(place), Some(group)) = (chosen, page.groups.last_mut())
        && let Some(option) = moment.options.get(place)
    {
        group.settled = Some(words.say(
            TEXT_CHOSEN,
            &[
                ("title", moment.title.clone().into()),
                ("option", option.label.clone().into()),
            ],
        ));
    }
}

fn act(page: &mut Page, acts: &ActsView) {
    let mut choices = acts.choices.clone();
    choices.extend(acts.more.clone());
    choices.extend(acts.back.clone());
    page.ask(Some(&acts.question), choices);
}

fn known(page: &mut Page, folder: &FolderView) {
    page.head(&folder.heading);
    page.say(&folder.role);
    page.bullets(&folder.expertise);
    page.bullets(&folder.news);
    let mut choices = Vec::new();
    for fact in &folder.facts {
        page.body.push(Line::Subheading(fact.name.clone()));
        page.say(&fact.text);
        page.say(&fact.standing);
        choices.extend(fact.choices.clone());
    }
    choices.push(folder.done.clone());
    page.ask(None, choices);
    page.on_enter = Some(folder.done.clone());
}

fn guessing(page: &mut Page, guess: &GuessView) {
    page.head(&guess.heading);
    page.say(guess.who.as_deref().unwrap_or_default());
    page.say(&guess.about);
    if writes(page, &guess.felt) {
        return;
    }
    let open = guess
        .guesses
        .iter()
        .find(|(_, answers)| !answers.iter().any(|answer| answer.is_chosen()));
    if let Some((question, answers)) = open {
        page.ask(Some(question), answers.clone());
        return;
    }
    if writes(page, &guess.seen_by) {
        return;
    }
    // All is said: it can be read and changed before one goes on.
    page.enter(&guess.next);
    for (question, answers) in &guess.guesses {
        page.ask(Some(question), answers.clone());
    }
    for own in [&guess.felt, &guess.seen_by] {
        let written = own.written.as_deref().unwrap_or_default();
        // The question stands above it already.
        let write = Choice {
            label: own.write.shown().to_owned(),
            ..own.write.clone()
        };
        page.ask(Some(format!("{} {written}", own.question).trim()), vec![write]);
    }
}

/// Asks for a text that was not asked before; false where it was.
fn writes(page: &mut Page, own: &OwnWords) -> bool {
    if own.written.is_some() {
        return false;
    }
    page.status.push(Line::Text(own.question.clone()));
    page.writes = Some(own.write.clone());
    true
}
