//! How a tour goes on from a page of the table: what a visitor would press who wants to see the next page.

use crate::view::table::{DecideView, GuessView, PrioritiseView, StageView};
use crate::view::{Action, Choice};

/// Short name of a page, for the name of its picture.
pub(super) fn name(stage: &StageView) -> &'static str {
    match stage {
        StageView::Pass(_) => "pass",
        StageView::News(_) => "news",
        StageView::Listen(_) => "listen",
        StageView::Goal(_) => "goal",
        StageView::Name(_) => "name",
        StageView::Prioritise(page) if page.places.iter().all(|place| place.need.is_none()) => "prioritise",
        StageView::Prioritise(_) => "prioritise-laid",
        StageView::Answers(_) => "answers",
        StageView::Decide(page) if !page.planned.is_empty() => "decide-planned",
        StageView::Decide(_) => "decide",
        StageView::Folder(_) => "folder",
        StageView::Close(_) => "close",
        StageView::LookBack(_) => "look-back",
        StageView::Guess(page) if page.next.open() => "guess-answered",
        StageView::Guess(_) => "guess",
        StageView::Figures(_) => "figures",
        StageView::Ended(_) => "ended",
        StageView::Debrief => "debrief",
    }
}

/// What is pressed next. `folder`: the folder was not seen yet; `tired`: enough was planned this turn; `because`: what is
/// written where a text is asked. None: nothing can be pressed.
pub(super) fn next(stage: &StageView, folder: bool, tired: bool, because: &str) -> Option<Action> {
    let choice = match stage {
        StageView::Pass(page) => &page.take,
        StageView::News(page) => &page.done,
        StageView::Listen(page) => &page.next,
        StageView::Goal(page) => &page.skip,
        StageView::Name(page) => match page.done.as_ref().filter(open) {
            Some(done) => done,
            None => page.cards.iter().map(|card| &card.choice).find(open)?,
        },
        StageView::Prioritise(page) => prioritise(page)?,
        StageView::Answers(page) => page.choices.iter().find(open)?,
        StageView::Decide(page) if folder => &page.folder,
        StageView::Decide(page) => decide(page, tired)?,
        StageView::Folder(page) => &page.done,
        StageView::Close(page) => &page.close,
        StageView::LookBack(page) => &page.next,
        StageView::Guess(page) => guess(page),
        StageView::Figures(page) => &page.next,
        StageView::Ended(page) => &page.next,
        StageView::Debrief => return None,
    };
    let text = choice
        .ask
        .as_ref()
        .filter(|ask| ask.required || matches!(stage, StageView::Guess(_)))
        .map_or("", |_| because);
    Some(choice.action.clone().with_text(text))
}

fn open(choice: &&Choice) -> bool {
    choice.open()
}

/// Two cards are laid, then they are proposed.
fn prioritise(page: &PrioritiseView) -> Option<&Choice> {
    let laid = page.places.iter().filter(|place| place.need.is_some()).count();
    if laid >= 2 {
        return Some(&page.propose);
    }
    let cards = page.cards.iter().map(|card| &card.choice);
    cards
        .filter(|choice| !choice.is_chosen())
        .find(open)
        .or(Some(&page.propose).filter(open))
}

/// What waits is answered, every moment gets its first option, one thing is planned.
fn decide(page: &DecideView, tired: bool) -> Option<&Choice> {
    let asked = page.asked.iter().flat_map(|asked| &asked.choices).find(open);
    let unchosen = page
        .moments
        .iter()
        .find(|moment| moment.options.iter().all(|option| !option.is_chosen()))
        .and_then(|moment| moment.options.iter().find(open));
    let planned = !page.planned.is_empty() || tired;
    let act = page.acts.choices.iter().find(open).filter(|_| !planned);
    asked.or(unchosen).or(act).or(Some(&page.close).filter(open))
}

fn guess(page: &GuessView) -> &Choice {
    let unanswered = page
        .guesses
        .iter()
        .find(|(_, answers)| answers.iter().all(|answer| !answer.is_chosen()))
        .and_then(|(_, answers)| answers.first());
    let unwritten = [&page.felt, &page.seen_by]
        .into_iter()
        .find(|own| own.written.is_none())
        .map(|own| &own.write);
    unwritten.or(unanswered).unwrap_or(&page.next)
}
