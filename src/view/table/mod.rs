//! The table: one page for each stage of a turn, and beside it the family's diary, the ecomap, the seats and the log.

mod acts;
mod colleagues;
mod decide;
mod desk;
mod ecomap;
mod listen;
mod log;
mod moment;
mod pages;
mod prioritise;
mod reading;
mod results;
mod sitting;
mod tip;

pub use decide::{ActsView, AskedView, DecideView, FolderView, KnownFact, PlannedView, SeatTab};
pub use desk::{Desk, take};
pub use ecomap::{Around, EcomapView, Energy, Face, Legend, Member, Relation, RoomView, Who};
pub use listen::{ListenView, NewsView, Quote};
pub use log::{LogLine, LogView, Term, terms};
pub use moment::{AbilityView, MomentView};
pub use prioritise::{AnswersView, FamilyAnswer, GoalView, NameView, NeedCard, Place, PrioritiseView};
pub use reading::{Part, Rest};

use super::{Action, Choice, DiaryView, Goto, Likeness, Pause};
use crate::engine::state::Phase;
use crate::scenario::ids::*;
use crate::session::{Play, Store};
use crate::words::table::key::*;
use crate::words::window::key::{WINDOW_TALK, WINDOW_TALK_ABOUT, WINDOW_TALK_ALONE_ABOUT};
use crate::words::{Key, Words};
use desk::{Stage, stage};
use sitting::Sitting;

/// The table as it is now.
#[derive(Debug, Clone, PartialEq)]
pub struct TableView {
    /// The line at the top.
    pub header: HeaderView,
    /// What explains this page, in a case that is somebody's first.
    pub tip: Option<String>,
    /// What is asked now.
    pub stage: StageView,
    /// The family's week.
    pub diary: DiaryView,
    /// The family and who is around it.
    pub ecomap: EcomapView,
    /// The seats, in order.
    pub seats: Vec<SeatLine>,
    /// Heading of the seats.
    pub seats_heading: String,
    /// What happened so far.
    pub log: LogView,
    /// Heading of the glossary.
    pub glossary_heading: String,
    /// Words of the field, explained.
    pub glossary: Vec<Term>,
    /// What the page itself is called where the scene and the rest don't show beside it.
    pub here: String,
    /// What the scene and what stands below it are called there: scene, diary, people, log, terms.
    pub asides: [String; 5],
    /// What this page is for, for whoever asks, and how to read what is around it.
    pub help: Vec<String>,
    /// Shows or hides what this page is for.
    pub help_label: String,
    /// Opens what else can be done, where there is no room for it.
    pub menu_label: String,
    /// Talk, save a copy, settings, leave.
    pub menu: Vec<Choice>,
}

/// The line at the top of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderView {
    /// "De deurwaarder eerst?"
    pub case: String,
    /// The turn this is about, from 1.
    pub number: u8,
    /// "Beurt drie van acht"
    pub turn: String,
    /// "15 tot 21 september"
    pub dates: String,
    /// The steps of a turn, one of which is on.
    pub steps: Vec<Step>,
    /// "De pen is bij: huisarts", while a turn is on.
    pub pen: Option<String>,
    /// The goal the team shares, once there is one.
    pub goal: Option<String>,
    /// The focus in force, worded: "Waar we aan werken: het huis, Yassins slaap".
    pub focus: Option<String>,
}

/// A step of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// It is on.
    pub now: bool,
}

/// A seat beside the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatLine {
    /// Which.
    pub seat: SeatId,
    /// "Huisarts"
    pub discipline: String,
    /// "Hilde Kramer", or the player's name.
    pub who: String,
    /// Played by a person.
    pub person: bool,
    /// Holds the pen.
    pub pen: bool,
    /// "nog twee van de drie uur"
    pub hours: String,
    /// Hours left and in all, to draw.
    pub left: (u8, u8),
    /// What it plans this turn.
    pub plans: Vec<String>,
}

/// What is asked now.
#[derive(Debug, Clone, PartialEq)]
pub enum StageView {
    /// The device goes to one player, who alone looks.
    Pass(PassView),
    /// What is private.
    News(NewsView),
    /// What everybody hears.
    Listen(ListenView),
    /// The goal the team shares.
    Goal(GoalView),
    /// A seat names what it would put first.
    Name(NameView),
    /// The pen puts up to three in order.
    Prioritise(PrioritiseView),
    /// The family answers.
    Answers(AnswersView),
    /// A seat decides what to do.
    Decide(Box<DecideView>),
    /// What only this seat knows.
    Folder(FolderView),
    /// The turn is about to be closed; the diary is read aloud.
    Close(CloseView),
    /// What happened, and a look back.
    LookBack(LookBackView),
    /// Before the figures: how it is, and a guess.
    Guess(GuessView),
    /// The figures, at half-time.
    Figures(FiguresView),
    /// Life as it is at the end.
    Ended(EndedView),
    /// All is told: the front end shows the debrief.
    Debrief,
}

impl StageView {
    /// Everything that can be pressed on the page, in the order in which it is shown.
    pub fn choices(&self) -> Vec<&Choice> {
        match self {
            StageView::Pass(page) => std::iter::once(&page.take).chain(&page.back).collect(),
            StageView::News(page) => vec![&page.done],
            StageView::Listen(page) => vec![&page.next],
            StageView::Goal(page) => vec![&page.write, &page.skip],
            StageView::Name(page) => page
                .cards
                .iter()
                .map(|card| &card.choice)
                .chain(&page.done)
                .collect(),
            StageView::Prioritise(page) => page
                .cards
                .iter()
                .flat_map(|card| {
                    std::iter::once(&card.choice)
                        .chain(&card.earlier)
                        .chain(&card.later)
                })
                .chain([&page.propose])
                .chain(&page.keep)
                .collect(),
            StageView::Answers(page) => page.choices.iter().collect(),
            StageView::Decide(page) => page.choices(),
            StageView::Folder(page) => page
                .facts
                .iter()
                .flat_map(|fact| &fact.choices)
                .chain([&page.done])
                .collect(),
            StageView::Close(page) => std::iter::once(&page.close)
                .chain(&page.close_help)
                .chain([&page.back])
                .collect(),
            StageView::LookBack(page) => vec![&page.next],
            StageView::Guess(page) => page
                .guesses
                .iter()
                .flat_map(|(_, answers)| answers)
                .chain([&page.felt.write, &page.seen_by.write, &page.next])
                .collect(),
            StageView::Figures(page) => std::iter::once(&page.next)
                .chain(&page.more)
                .chain([&page.stop])
                .collect(),
            StageView::Ended(page) => vec![&page.next],
            StageView::Debrief => Vec::new(),
        }
    }
}

/// The device goes to one player.
#[derive(Debug, Clone, PartialEq)]
pub struct PassView {
    /// "Geef het apparaat aan Hilde (huisarts)."
    pub text: String,
    /// How whoever sits there looks.
    pub likeness: Likeness,
    /// "Ik ben Hilde en kijk alleen"
    pub take: Choice,
    /// Not now, where that can be.
    pub back: Option<Choice>,
}

/// The turn is about to be closed.
#[derive(Debug, Clone, PartialEq)]
pub struct CloseView {
    /// Heading.
    pub heading: String,
    /// "Samira over deze week:"
    pub aloud_by: String,
    /// The diary in the words of its owner, a sentence each.
    pub aloud: Vec<String>,
    /// What to know: hours left over, moments nobody chose in.
    pub remarks: Vec<String>,
    /// Closes the turn.
    pub close: Choice,
    /// Closes the help for good with the family's consent, when that can be.
    pub close_help: Option<Choice>,
    /// Back to deciding.
    pub back: Choice,
}

/// What happened, and a look back.
#[derive(Debug, Clone, PartialEq)]
pub struct LookBackView {
    /// "Terugblik op beurt drie"
    pub heading: String,
    /// Whether it grew heavier or lighter, for whom and by what: the one thing that stands out; and what there is to say on
    /// it besides.
    pub lead: Option<[String; 2]>,
    /// What else mattered most, in plain sentences.
    pub first: Vec<String>,
    /// Words of a family member.
    pub quote: Option<Quote>,
    /// What else happened, the other sentences of direction, each behind the word for what it is about, and what the arrows
    /// say that were drawn this turn.
    pub rest: Option<Rest>,
    /// On to the next turn.
    pub next: Choice,
}

impl LookBackView {
    /// Every line that is told, in sight or not, without the words of the family.
    pub fn lines(&self) -> Vec<String> {
        let lead = self
            .lead
            .iter()
            .flatten()
            .filter(|line| !line.is_empty())
            .cloned();
        let rest = self.rest.iter().flat_map(|rest| &rest.parts).map(Part::words);
        lead.chain(self.first.iter().cloned()).chain(rest).collect()
    }
}

/// Before the figures: how it is, and a guess.
#[derive(Debug, Clone, PartialEq)]
pub struct GuessView {
    /// Heading.
    pub heading: String,
    /// Why before the figures, and what comes after it.
    pub about: String,
    /// Who is asked, when more than one plays.
    pub who: Option<String>,
    /// How it was.
    pub felt: OwnWords,
    /// Three questions with three answers each; the front end may show them one by one.
    pub guesses: Vec<(String, Vec<Choice>)>,
    /// What one saw it by.
    pub seen_by: OwnWords,
    /// On, once the three are answered. Until then everything can be changed.
    pub next: Choice,
}

/// A question that is answered in own words, or passed over.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnWords {
    /// "Hoe was het?"
    pub question: String,
    /// What was written; none: not answered yet, empty: passed over.
    pub written: Option<String>,
    /// Writes it, or changes what was written.
    pub write: Choice,
}

/// The figures, at half-time.
#[derive(Debug, Clone, PartialEq)]
pub struct FiguresView {
    /// Heading.
    pub heading: String,
    /// The goal the team shares, and the question how close it is.
    pub goal: Option<[String; 2]>,
    /// What everybody thought beside what the record says; none: nobody said so, or too early to tell.
    pub compared: Option<crate::view::debrief::Compared>,
    /// The three measures in words, and the figures behind them once asked for.
    pub parts: Vec<crate::view::debrief::Figures>,
    /// Shows the figures; none when they are shown.
    pub more: Option<Choice>,
    /// On with the case.
    pub next: Choice,
    /// Stop here; the journal stays.
    pub stop: Choice,
}

/// Life as it is at the end.
#[derive(Debug, Clone, PartialEq)]
pub struct EndedView {
    /// Title of the ending.
    pub title: String,
    /// Why it ends now.
    pub why: String,
    /// What life is like, in paragraphs.
    pub text: Vec<String>,
    /// On: how it was, a guess, and the debrief.
    pub next: Choice,
}

/// The table of a play as it is now, for the people at this device.
pub fn table_view<S: Store>(play: &Play<S>, desk: &Desk, words: &Words) -> TableView {
    let sitting = Sitting::of(play, words);
    let at = stage(&sitting, desk);
    // What nobody chose comes by default when the turn is closed: on the page that closes it, it is in the week.
    let unchosen = match at {
        Stage::Close => moment::defaults(&sitting),
        _ => Vec::new(),
    };
    let expected = sitting.expected(&unchosen);
    // Looking back, the pen of that turn was laid down, and that of the next is not yet taken up.
    let pen = match at {
        Stage::LookBack(_) | Stage::Guess(_) | Stage::Figures | Stage::Ended | Stage::Debrief => None,
        _ => Some(sitting.pen()),
    };
    let week = match at {
        // The sentences of the look back are about the week that was.
        Stage::LookBack(turn) => sitting.lived(turn),
        _ => sitting.week(&expected),
    };
    TableView {
        header: header(&sitting, at, pen),
        tip: tip::tip(&sitting, at),
        stage: page(&sitting, desk, at, &week),
        ecomap: ecomap::ecomap(&sitting, pen, &expected),
        diary: week,
        seats: world_seats(&sitting, pen),
        seats_heading: words.text(SEATS_HEADING),
        log: log::log(&sitting, at),
        glossary_heading: words.text(GLOSSARY_HEADING),
        glossary: log::terms(words),
        here: words.text(TABLE_HERE),
        asides: [ASIDE_SCENE, ASIDE_DIARY, ASIDE_PEOPLE, ASIDE_LOG, ASIDE_TERMS].map(|key| words.text(key)),
        help: help(at).iter().map(|key| words.text(*key)).collect(),
        help_label: words.text(MENU_HELP),
        menu_label: words.text(MENU_MORE),
        menu: vec![
            talk(&sitting, at),
            Choice::new(words.text(MENU_COPY), Action::Go(Goto::SaveCopy)),
            Choice::new(words.text(MENU_SETTINGS), Action::Go(Goto::Settings)),
            Choice::new(words.text(MENU_LEAVE), Action::Go(Goto::Leave)),
        ],
    }
}

fn page(sitting: &Sitting, desk: &Desk, at: Stage, week: &DiaryView) -> StageView {
    match at {
        Stage::PassNews(seat) => StageView::Pass(pages::pass(sitting, seat, false)),
        Stage::PassFolder(seat) => StageView::Pass(pages::pass(sitting, seat, true)),
        Stage::News(seat) => StageView::News(listen::news(sitting, seat)),
        Stage::Listen => {
            let told = pages::told_before(sitting, sitting.closed());
            StageView::Listen(listen::listen(sitting, &told))
        }
        Stage::Goal => StageView::Goal(prioritise::goal(sitting)),
        Stage::Name(seat) => StageView::Name(prioritise::name(sitting, desk, seat)),
        Stage::Prioritise => StageView::Prioritise(prioritise::prioritise(sitting, desk)),
        Stage::Answers => StageView::Answers(prioritise::answers(sitting)),
        Stage::Decide(seat) => StageView::Decide(Box::new(decide::decide(sitting, desk, seat))),
        Stage::Folder(seat) => StageView::Folder(decide::folder(sitting, seat)),
        Stage::Close => StageView::Close(pages::close(sitting, week)),
        Stage::LookBack(turn) => StageView::LookBack(pages::look_back(sitting, turn)),
        Stage::Guess(seat) => StageView::Guess(pages::guess(sitting, desk, seat)),
        Stage::Figures => StageView::Figures(pages::figures(sitting, desk)),
        Stage::Ended => StageView::Ended(pages::ended(sitting)),
        Stage::Debrief => StageView::Debrief,
    }
}

fn header(sitting: &Sitting, at: Stage, pen: Option<SeatId>) -> HeaderView {
    let (world, words) = (sitting.world, sitting.words);
    // The pages after a turn are still about that turn.
    let turn = match at {
        Stage::LookBack(turn) => turn,
        Stage::Guess(_) | Stage::Figures => sitting.closed(),
        _ => sitting.turn().min(world.turns),
    };
    let now = step_of(at);
    let steps = [
        STEP_LISTEN,
        STEP_PRIORITISE,
        STEP_DECIDE,
        STEP_CLOSE,
        STEP_LOOK_BACK,
    ];
    let focus: Vec<NeedId> = sitting.shared().focus().iter().collect();
    HeaderView {
        case: words.case(&world.title).to_owned(),
        number: turn,
        turn: words.say(
            HEADER_TURN,
            &[
                ("turn", words.count(u16::from(turn)).into()),
                ("turns", words.count(u16::from(world.turns)).into()),
            ],
        ),
        dates: words.dates_of_turn(world.starts, world.turn_days, turn),
        steps: steps
            .into_iter()
            .map(|key| Step {
                name: words.text(key),
                now: Some(key) == now,
            })
            .collect(),
        pen: pen.map(|seat| match sitting.alone() {
            Some(_) => words.text(HEADER_PEN_YOU),
            None => words.about(HEADER_PEN, "who", sitting.who_and_what(seat)),
        }),
        goal: sitting
            .goal()
            .map(|goal| words.about(HEADER_GOAL, "goal", goal.to_owned())),
        focus: (!focus.is_empty() && sitting.phase() != Phase::Over)
            .then(|| words.about(HEADER_FOCUS, "needs", words.needs(world, &focus)))
            .map(|focus| match sitting.shared().coordinated_until() {
                until if sitting.shared().coordinated() => {
                    let turn = words.count(u16::from(until.min(world.turns)));
                    words.say(
                        HEADER_COORDINATED,
                        &[("focus", focus.into()), ("turn", turn.into())],
                    )
                }
                _ => focus,
            }),
    }
}

fn step_of(at: Stage) -> Option<Key> {
    match at {
        Stage::Listen | Stage::PassNews(_) | Stage::News(_) => Some(STEP_LISTEN),
        Stage::Goal | Stage::Name(_) | Stage::Prioritise | Stage::Answers => Some(STEP_PRIORITISE),
        Stage::Decide(_) | Stage::Folder(_) | Stage::PassFolder(_) => Some(STEP_DECIDE),
        Stage::Close => Some(STEP_CLOSE),
        Stage::LookBack(_) | Stage::Guess(_) | Stage::Figures => Some(STEP_LOOK_BACK),
        Stage::Ended | Stage::Debrief => None,
    }
}

/// A question to talk about, whenever the group wants to stop for a moment: another in every other turn.
fn talk(sitting: &Sitting, at: Stage) -> Choice {
    let [one, two] = match at {
        Stage::Listen | Stage::PassNews(_) | Stage::News(_) => [TALK_LISTEN_TWO, TALK_LISTEN_ONE],
        Stage::Goal | Stage::Name(_) | Stage::Prioritise | Stage::Answers => {
            [TALK_PRIORITISE_ONE, TALK_PRIORITISE_TWO]
        }
        Stage::Decide(_) | Stage::Folder(_) | Stage::PassFolder(_) => [TALK_DECIDE_ONE, TALK_DECIDE_TWO],
        Stage::Close => [TALK_CLOSE_ONE, TALK_CLOSE_TWO],
        Stage::LookBack(_) | Stage::Guess(_) | Stage::Figures | Stage::Ended | Stage::Debrief => {
            [TALK_LOOK_BACK_ONE, TALK_LOOK_BACK_TWO]
        }
    };
    let question = if sitting.turn() % 2 == 1 { one } else { two };
    let about = if sitting.alone().is_some() {
        WINDOW_TALK_ALONE_ABOUT
    } else {
        WINDOW_TALK_ABOUT
    };
    let words = sitting.words;
    let pause = Pause {
        heading: words.text(WINDOW_TALK),
        question: words.text(question),
        about: words.text(about),
    };
    Choice::new(words.text(WINDOW_TALK), Action::Go(Goto::Talk(pause)))
}

/// What the page is for first, then what is around it.
fn help(at: Stage) -> Vec<Key> {
    let here = match at {
        Stage::PassNews(_) | Stage::PassFolder(_) => HELP_PASS,
        Stage::News(_) | Stage::Listen => HELP_LISTEN,
        Stage::Goal => HELP_GOAL,
        Stage::Name(_) => HELP_NAME,
        Stage::Prioritise => HELP_PRIORITISE,
        Stage::Answers => HELP_ANSWERS,
        Stage::Decide(_) => HELP_DECIDE,
        Stage::Folder(_) => HELP_FOLDER,
        Stage::Close => HELP_CLOSE,
        Stage::LookBack(_) => HELP_LOOK_BACK,
        Stage::Guess(_) | Stage::Figures => HELP_GUESS,
        Stage::Ended | Stage::Debrief => HELP_ENDED,
    };
    let around: &[Key] = match at {
        Stage::Guess(_) | Stage::Figures | Stage::Ended | Stage::Debrief => &[],
        _ => &[HELP_PEN, HELP_SCENE, HELP_WEEK],
    };
    std::iter::once(here).chain(around.iter().copied()).collect()
}

fn world_seats(sitting: &Sitting, pen: Option<SeatId>) -> Vec<SeatLine> {
    let (world, words) = (sitting.world, sitting.words);
    world
        .seats
        .ids()
        .map(|seat| {
            let view = sitting.view(seat);
            let (left, all) = (view.hours_left(seat), world.seats[seat].hours);
            SeatLine {
                seat,
                discipline: sitting.discipline(seat),
                who: sitting.who_as_whom(seat),
                person: sitting.person(seat),
                pen: pen == Some(seat),
                hours: words.say(
                    SEAT_HOURS,
                    &[
                        ("count", left.into()),
                        ("left", words.count(u16::from(left)).into()),
                        ("all", words.hours(all).into()),
                    ],
                ),
                left: (left, all),
                plans: view.own_plans().map(|plan| sitting.act(&plan.act)).collect(),
            }
        })
        .collect()
}
