//! The pages of the table: whoever turns them, in whichever language, comes to the end and reads only sentences.

use samenspel::engine::command::{Act, Actor, Command};
use samenspel::engine::event::EventKind;
use samenspel::engine::state::Seed;
use samenspel::scenario::ids::SeatSet;
use samenspel::scenario::model::{Day, PartOfDay};
use samenspel::scenario::{ActKind, Language, Verb};
use samenspel::seats::{SeatView, Temper, decider};
use samenspel::session::{MemoryPlay, MemoryStore, Play, Player, Source};
use samenspel::view::Mark;
use samenspel::view::debrief::Block;
use samenspel::view::table::{AskedView, Desk, NeedCard, StageView, TableView, table_view, take};
use samenspel::view::{Action, Choice, Move};
use samenspel::words::Words;
use std::collections::BTreeSet;
use std::path::Path;

pub fn play(people: usize, seed: u64) -> MemoryPlay {
    play_of(
        &Source::shipped("el-amrani").expect("the shipped case"),
        people,
        seed,
    )
}

pub fn play_of(source: &Source, people: usize, seed: u64) -> MemoryPlay {
    let persons: SeatSet = source.world.seats.ids().take(people).collect();
    let players = source.world.seats.map(|seat, _| {
        if persons.has(seat) {
            Player::Person(String::new())
        } else {
            Player::Colleague(Temper::Attuned)
        }
    });
    let mut play = Play::start(source, Seed(seed), players, MemoryStore::default()).expect("it begins");
    play.settle().expect("colleagues");
    play
}

/// A page holds sentences: no id of a sentence, no argument left out, no label twice.
#[track_caller]
fn check(view: &TableView) {
    let all = format!("{view:?}");
    for id in [
        "\"table-",
        "\"act-",
        "\"event-",
        "\"kind-",
        "\"refusal-",
        "\"reason-",
        "\"term-",
        "{$",
    ] {
        assert!(!all.contains(id), "{id} in {all}");
    }
    let mut labels = BTreeSet::new();
    for choice in view.stage.choices() {
        assert!(!choice.label.trim().is_empty(), "{choice:?}");
        let card_moves = matches!(choice.action, Action::Turn(Move::Earlier(_) | Move::Later(_)));
        assert!(
            card_moves || labels.insert(choice.label.clone()),
            "twice {:?} on {:?}",
            choice.label,
            view.stage
        );
    }
    assert!(!view.help.is_empty() && !view.header.turn.is_empty());
}

/// Which choice a restless hand takes: any open one, but sooner or later the one that goes on.
pub fn restless(view: &TableView, step: usize) -> &Choice {
    let open: Vec<&Choice> = view
        .stage
        .choices()
        .into_iter()
        .filter(|choice| choice.open() && !matches!(choice.action, Action::Go(_)))
        .collect();
    let on = match &view.stage {
        StageView::Decide(page) if step.is_multiple_of(7) => Some(&page.close),
        StageView::Close(page) if !step.is_multiple_of(3) => Some(&page.close),
        StageView::Prioritise(page) if page.propose.open() && step.is_multiple_of(4) => Some(&page.propose),
        StageView::Guess(page) if page.next.open() => Some(&page.next),
        _ => None,
    };
    on.unwrap_or_else(|| open[(step * 31 + step / 3) % open.len()])
}

/// Plays to the debrief, checking each page in both languages; how many pages were turned.
fn to_the_end(people: usize, seed: u64) -> usize {
    let both = Language::ALL.map(Words::new);
    let mut play = play(people, seed);
    let mut desk = Desk::default();
    for step in 0..4000 {
        let views = both.each_ref().map(|words| table_view(&play, &desk, words));
        views.iter().for_each(check);
        let [view, other] = &views;
        assert_eq!(view.stage.choices().len(), other.stage.choices().len());
        if view.stage == StageView::Debrief {
            assert!(play.is_over());
            return step;
        }
        let choice = restless(view, step + usize::try_from(seed).expect("small"));
        let action = match &choice.ask {
            Some(_) => choice.action.clone().with_text("Omdat het kan."),
            None => choice.action.clone(),
        };
        if let Err(fault) = take(&mut play, &mut desk, &action) {
            panic!("{action:?}: {fault:?}");
        }
    }
    panic!("no end in sight: {:?}", table_view(&play, &desk, &both[0]).stage);
}

#[test]
fn whoever_turns_the_pages_comes_to_the_debrief() {
    for (people, seed) in [(1, 1), (1, 2), (4, 3), (2, 4)] {
        to_the_end(people, seed);
    }
}

#[test]
fn going_on_later_asks_nothing_that_was_answered() {
    let words = Words::new(Language::En);
    let mut play = play(1, 1);
    let mut desk = Desk::default();
    for step in 0..300 {
        let view = table_view(&play, &desk, &words);
        if let StageView::Decide(_) = view.stage
            && play.state().turn == 3
            && !play.state().plans.iter().all(|plan| plan.by.is_none())
        {
            break;
        }
        let action = restless(&view, step).action.clone().with_text("");
        if take(&mut play, &mut desk, &action).is_err() {
            break;
        }
    }
    let resumed = Desk::resume(&play);
    let stage = table_view(&play, &resumed, &words).stage;
    assert!(matches!(stage, StageView::Decide(_)), "{stage:?}");
}

#[test]
fn what_only_one_seat_knows_is_shown_to_nobody_else() {
    let words = Words::new(Language::Nl);
    let play = play(4, 1);
    let world = play.world();
    let view = table_view(&play, &Desk::default(), &words);
    let all = format!("{view:?}");
    for (_, fact) in world.facts.iter() {
        assert!(!all.contains(words.case(&fact.text)), "{}", fact.id);
        assert!(!all.contains(words.case(&fact.name)), "{}", fact.id);
    }
    for (_, news) in world.news.iter() {
        assert!(!all.contains(words.case(&news.text)));
    }
}

#[test]
fn a_tip_is_shown_on_the_page_it_explains_and_on_no_other() {
    let words = Words::new(Language::En);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/everything");
    let mut play = play_of(&Source::read(&folder).expect("the case can be played"), 1, 1);
    let mut desk = Desk::default();
    let mut shown = Vec::new();
    for step in 0..300 {
        let view = table_view(&play, &desk, &words);
        if let Some(tip) = &view.tip {
            assert!(matches!(view.stage, StageView::Listen(_)), "{:?}", view.stage);
            shown.push((view.header.number, tip.clone()));
        }
        if view.stage == StageView::Debrief {
            break;
        }
        let action = restless(&view, step).action.clone().with_text("Because.");
        take(&mut play, &mut desk, &action).expect("a page turns");
    }
    assert!(play.is_over());
    assert_eq!(shown, [(1, "What they say stands first.".to_owned())]);
}

/// Turns pages until the turn is at deciding.
#[track_caller]
fn to_deciding(play: &mut MemoryPlay, desk: &mut Desk, words: &Words) {
    for step in 0..200 {
        let view = table_view(play, desk, words);
        if matches!(view.stage, StageView::Decide(_)) {
            return;
        }
        let choice = restless(&view, step);
        take(play, desk, &choice.action.clone().with_text("")).expect("a page turns");
    }
    panic!("two hundred pages and no deciding");
}

#[test]
fn the_diary_fills_with_what_is_planned() {
    let words = Words::new(Language::Nl);
    let mut play = play(1, 1);
    let mut desk = Desk::default();
    to_deciding(&mut play, &mut desk, &words);
    let before = appointments(&table_view(&play, &desk, &words));
    let seat = play.state().pen;
    let visit = play.view(seat).offers().into_iter().find(|offer| {
        offer.blocked.is_none()
            && matches!(offer.command, Command::Plan { act, .. } if matches!(act, samenspel::engine::command::Act::Explore { .. }))
    });
    let offer = visit.expect("a visit can be planned");
    let plan = Action::Give {
        by: Actor::Seat(seat),
        command: offer.command,
        reason: None,
    };
    take(&mut play, &mut desk, &plan).expect("it is planned");
    let view = table_view(&play, &desk, &words);
    assert_eq!(appointments(&view), before + 1);
    let aloud = view.diary.aloud.join("\n");
    assert!(aloud.contains("dag: "), "{aloud}");
    assert_eq!(
        view,
        table_view(&play, &desk, &words),
        "the week fills the same way every time"
    );
    // Whatever is planned next, what stands in the week stays where it is.
    let visits = |view: &TableView| -> Vec<_> {
        weekly(view)
            .into_iter()
            .filter(|(_, mark, _)| matches!(mark, Mark::Appointment { .. }))
            .collect()
    };
    let stood = visits(&view);
    for seat in play.persons().iter() {
        let more = play.view(seat).offers().into_iter().find(|offer| {
            offer.blocked.is_none()
                && matches!(offer.command, Command::Plan { act, .. } if matches!(act, Act::Explore { .. }))
        });
        let Some(offer) = more else { continue };
        let plan = Action::Give {
            by: Actor::Seat(seat),
            command: offer.command,
            reason: None,
        };
        take(&mut play, &mut desk, &plan).expect("it is planned");
    }
    let now = visits(&table_view(&play, &desk, &words));
    assert!(now.len() > stood.len(), "{now:?}");
    for visit in stood {
        assert!(now.contains(&visit), "{visit:?} moved: {now:?}");
    }
}

#[test]
fn the_week_that_was_lived_stands_as_it_was_planned() {
    let words = Words::new(Language::Nl);
    let (mut compared, mut fell_through) = (0, 0);
    for (variation, seed) in (1..=8).enumerate() {
        let mut play = play(2, seed);
        let mut desk = Desk::default();
        let mut planned = Vec::new();
        for step in 0..2000 {
            let view = table_view(&play, &desk, &words);
            match view.stage {
                StageView::Debrief => break,
                StageView::Close(_) => planned = weekly(&view),
                StageView::LookBack(_) if !planned.is_empty() => {
                    let lived = weekly(&view);
                    for (place, mark, text) in planned.drain(..) {
                        let found = lived
                            .iter()
                            .find(|(there, _, same)| *there == place && *same == text);
                        let Some((_, now, _)) = found else {
                            panic!("seed {seed}: {text} moved from {place:?}: {lived:#?}");
                        };
                        let was = matches!(mark, Mark::Appointment { .. });
                        fell_through += usize::from(*now == Mark::Missed);
                        assert!(
                            *now == mark || was && *now == Mark::Missed,
                            "seed {seed}: {text} was {mark:?} and became {now:?}"
                        );
                        compared += 1;
                    }
                }
                _ => {}
            }
            let action = restless(&view, step + variation)
                .action
                .clone()
                .with_text("Because.");
            take(&mut play, &mut desk, &action).expect("a page turns");
        }
    }
    assert!(compared > 300, "{compared} blocks compared");
    assert!(fell_through > 0, "some appointments fall through in these plays");
}

/// Where each block of the week stands, what it is and what it says.
fn weekly(view: &TableView) -> Vec<((Day, PartOfDay), Mark, String)> {
    let blocks = view.diary.days.iter().flat_map(|day| {
        day.blocks
            .iter()
            .map(|block| ((day.day, block.part), block.mark, block.text.clone()))
    });
    blocks.collect()
}

#[test]
fn hours_that_another_plan_takes_are_told_to_whom_they_belong() {
    let words = Words::new(Language::En);
    let mut play = play(2, 1);
    let mut desk = Desk::default();
    to_deciding(&mut play, &mut desk, &words);
    let pen = play.state().pen;
    let other = play
        .world()
        .seats
        .ids()
        .take(2)
        .find(|seat| *seat != pen)
        .expect("two sit here");
    let lent = |play: &MemoryPlay, desk: &mut Desk, seat| -> Vec<String> {
        desk.turn(Move::Sit(seat));
        match table_view(play, desk, &words).stage {
            StageView::Decide(page) => page
                .lent
                .into_iter()
                .filter(|line| line.starts_with("The table"))
                .collect(),
            _ => panic!("deciding"),
        }
    };
    assert_eq!(lent(&play, &mut desk, other), Vec::<String>::new());
    let conference = play.view(pen).offers().into_iter().find(|offer| {
        offer.blocked.is_none()
            && matches!(offer.command, Command::Plan { act, .. } if matches!(act, Act::Conference { .. }))
    });
    let offer = conference.expect("a conference can be planned");
    let plan = Action::Give {
        by: offer.by,
        command: offer.command,
        reason: Some("Because.".to_owned()),
    };
    take(&mut play, &mut desk, &plan).expect("it is planned");
    let told = lent(&play, &mut desk, other);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].ends_with("That takes two hours of yours."), "{told:?}");
    assert_eq!(
        lent(&play, &mut desk, pen),
        Vec::<String>::new(),
        "that one planned it"
    );
}

fn appointments(view: &TableView) -> usize {
    view.diary
        .days
        .iter()
        .flat_map(|day| &day.blocks)
        .filter(|block| matches!(block.mark, Mark::Appointment { .. }))
        .count()
}

#[test]
fn when_the_door_stays_shut_the_look_back_is_on_the_last_turn_with_the_team() {
    let source = Source::shipped("bakker").expect("the shipped case");
    let temper = Temper::EverythingAtOnce;
    let me = source.world.seats.ids().next().expect("a seat");
    let players = source.world.seats.map(|seat, _| match seat == me {
        true => Player::Person(String::new()),
        false => Player::Colleague(temper),
    });
    let mut play = Play::start(&source, Seed(1), players, MemoryStore::default()).expect("it begins");
    play.settle().expect("colleagues");
    let mut desk = Desk::default();
    let mut last = 0;
    for _ in 0..400 {
        if play.is_over() {
            break;
        }
        last = play.state().turn;
        let view = SeatView::of(play.world(), play.state(), me);
        let (by, command) = decider(temper)
            .decide(&view, Seed(1))
            .map_or((Actor::Team, Command::CloseTurn), |said| (said.by, said.command));
        let action = Action::Give {
            by,
            command,
            reason: Some("Omdat het kan.".to_owned()),
        };
        take(&mut play, &mut desk, &action).expect("it is offered");
    }
    let turns = play.world().turns;
    assert!(
        play.is_over() && last < turns,
        "the family stopped coming: {last}"
    );
    let words = Words::new(Language::Nl);
    let StageView::LookBack(page) = table_view(&play, &Desk::default(), &words).stage else {
        panic!("a look back");
    };
    assert_eq!(
        page.heading,
        format!("Terugkijken op beurt {}", words.count(u16::from(last)))
    );
    let lines = page.lines();
    let without = lines.iter().filter(|line| line.contains("zonder jullie"));
    assert_eq!(without.count(), 1, "{lines:?}");
    let mut once = lines.clone();
    once.sort();
    once.dedup();
    assert_eq!(lines.len(), once.len(), "{lines:?}");
}

#[test]
fn what_was_guessed_comes_back_in_the_words_it_was_guessed_in() {
    for language in Language::ALL {
        let words = Words::new(language);
        let mut play = play(1, 1);
        let mut desk = Desk::default();
        let mut guessed = Vec::new();
        for step in 0..2000 {
            let view = table_view(&play, &desk, &words);
            if let StageView::Guess(page) = &view.stage {
                let chosen = page.guesses.iter().flat_map(|(_, answers)| answers);
                guessed = chosen
                    .filter(|answer| answer.chosen == Some(true))
                    .map(|answer| answer.label.clone())
                    .collect();
                if guessed.len() == 3 {
                    take(&mut play, &mut desk, &page.next.action.clone().with_text("")).expect("a guess");
                    break;
                }
            }
            let action = restless(&view, step).action.clone().with_text("");
            take(&mut play, &mut desk, &action).expect("a page turns");
        }
        assert_eq!(guessed.len(), 3, "three guesses");
        let debrief = samenspel::view::debrief::debrief_of(&words, play.world(), play.records(), None);
        let blocks = debrief.sections.iter().flat_map(|section| &section.blocks);
        let told = blocks.into_iter().any(|block| match block {
            Block::Table(table) => table.rows.iter().any(|row| row.ends_with(&guessed)),
            _ => false,
        });
        assert!(told, "{guessed:?} is not in the debrief");
    }
}

#[test]
fn a_group_begins_together_and_hears_who_has_the_pen() {
    let words = Words::new(Language::En);
    let lines = |people: usize| match table_view(&play(people, 1), &Desk::default(), &words).stage {
        StageView::Listen(page) => page.lines,
        other => panic!("{other:?}"),
    };
    // The briefing was read just before.
    let together = lines(2);
    let [pen] = &together[..] else {
        panic!("{together:?}");
    };
    assert!(pen.contains("begins with the pen"), "{together:?}");
    assert!(lines(1).is_empty(), "who plays alone reads the own card");
}

/// A case at the first page that asks for one's own impression, played by one person.
fn at_the_first_guess(case: &str, words: &Words) -> (MemoryPlay, Desk) {
    let source = Source::shipped(case).expect("a shipped case");
    let mut play = play_of(&source, 1, 1);
    let mut desk = Desk::default();
    for step in 0..2000 {
        let view = table_view(&play, &desk, words);
        if let StageView::Guess(_) = view.stage {
            return (play, desk);
        }
        let action = restless(&view, step).action.clone().with_text("Because.");
        take(&mut play, &mut desk, &action).expect("it can");
    }
    panic!("nobody was asked");
}

#[track_caller]
fn guess_page(play: &MemoryPlay, desk: &Desk, words: &Words) -> samenspel::view::table::GuessView {
    match table_view(play, desk, words).stage {
        StageView::Guess(page) => page,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_impression_can_be_seen_and_changed_until_one_goes_on() {
    for language in Language::ALL {
        let words = Words::new(language);
        let (mut play, mut desk) = at_the_first_guess("verhoef", &words);
        let before = play.records().len();
        for (felt, seen_by, answer) in [("Vol.", "De agenda.", 0), ("Toch rustig.", "Riet lachte.", 2)] {
            let page = guess_page(&play, &desk, &words);
            for (own, text) in [(&page.felt, felt), (&page.seen_by, seen_by)] {
                take(&mut play, &mut desk, &own.write.action.clone().with_text(text)).expect("it is written");
            }
            for (_, answers) in &page.guesses {
                take(&mut play, &mut desk, &answers[answer].action).expect("it is chosen");
            }
            let page = guess_page(&play, &desk, &words);
            for (own, text) in [(&page.felt, felt), (&page.seen_by, seen_by)] {
                assert_eq!(own.written.as_deref(), Some(text));
                let ask = own.write.ask.as_ref().expect("it asks for a text");
                assert_eq!((ask.before.as_str(), ask.required), (text, false));
            }
            for (_, answers) in &page.guesses {
                let chosen: Vec<bool> = answers.iter().map(Choice::is_chosen).collect();
                assert_eq!(chosen[answer], chosen.iter().any(|chosen| *chosen));
                assert_eq!(chosen.iter().filter(|chosen| **chosen).count(), 1);
            }
            assert_eq!(play.records().len(), before, "it is recorded before one goes on");
        }
        let page = guess_page(&play, &desk, &words);
        assert_eq!(page.next.ask, None, "going on asks nothing more");
        take(&mut play, &mut desk, &page.next.action).expect("one goes on");
        let debrief = samenspel::view::debrief::debrief_of(&words, play.world(), play.records(), None);
        let told = format!("{debrief:?}");
        for (gone, kept) in [("Vol.", "Toch rustig."), ("De agenda.", "Riet lachte.")] {
            assert!(told.contains(kept) && !told.contains(gone), "{told}");
        }
    }
}

#[test]
fn what_was_thought_at_half_time_lies_beside_the_record_at_once() {
    for language in Language::ALL {
        let words = Words::new(language);
        let (mut play, mut desk) = at_the_first_guess("el-amrani", &words);
        let page = guess_page(&play, &desk, &words);
        let action = page.seen_by.write.action.clone().with_text("Riet lachte.");
        take(&mut play, &mut desk, &action).expect("it is written");
        let mut guessed = Vec::new();
        for (_, answers) in &page.guesses {
            guessed.push(answers[1].label.clone());
            take(&mut play, &mut desk, &answers[1].action).expect("it is chosen");
        }
        let next = guess_page(&play, &desk, &words).next.action;
        take(&mut play, &mut desk, &next).expect("one goes on");
        let StageView::Figures(page) = table_view(&play, &desk, &words).stage else {
            panic!("what the record says comes next");
        };
        let compared = page.compared.expect("two turns can be laid beside each other");
        let [thought, record] = compared.table.rows.as_slice() else {
            panic!("one guess and the record: {:?}", compared.table.rows);
        };
        assert!(thought.ends_with(&guessed), "{thought:?}");
        assert_eq!(record.len(), compared.table.head.len());
        assert!(record.iter().all(|cell| !cell.is_empty()), "{record:?}");
        assert!(compared.seen_by.iter().any(|line| line.contains("Riet lachte.")));
        let hidden = play.world().needs.iter().filter(|(_, need)| need.hidden);
        for (_, need) in hidden {
            let name = words.case(&need.name);
            assert!(!format!("{:?}", compared).contains(name), "{name} was hidden");
        }
    }
}

#[test]
fn a_goal_is_asked_once_the_family_spoke_and_comes_back_at_half_time_and_in_the_debrief() {
    let words = Words::new(Language::En);
    let goal = "The evenings are quiet.";
    for people in [1, 2] {
        let mut play = play(people, 1);
        let mut desk = Desk::default();
        let (mut heard, mut asked, mut halfway) = (0, Vec::new(), None);
        for step in 0..2000 {
            let view = table_view(&play, &desk, &words);
            match &view.stage {
                StageView::Listen(page) => heard += page.voices.len(),
                StageView::Goal(_) => {
                    assert!(heard > 0, "nobody of the family said anything yet");
                    asked.push(view.header.number);
                }
                StageView::Figures(page) => halfway = Some(page.goal.clone()),
                StageView::Debrief => break,
                _ => {}
            }
            let action = match &view.stage {
                StageView::Goal(page) => page.write.action.clone().with_text(goal),
                _ => restless(&view, step).action.clone().with_text("Because."),
            };
            take(&mut play, &mut desk, &action).expect("it can");
        }
        assert_eq!(asked, [2], "once");
        let halfway = halfway.flatten().expect("the goal at half-time");
        let [told, question] = &halfway;
        assert!(told.contains(goal), "{told}");
        assert!(question.starts_with("How close is that now?"), "{question}");
        let debrief = samenspel::view::debrief::debrief_of(&words, play.world(), play.records(), None);
        let reactions = debrief.sections.iter().find(|section| section.id == "reactions");
        let blocks = &reactions.expect("how it was").blocks;
        assert!(blocks.contains(&Block::Text(told.clone())), "{blocks:?}");
        assert!(blocks.contains(&Block::Question(question.clone())), "{blocks:?}");
    }
}

#[test]
fn ones_own_impression_is_asked_before_the_ending_is_told() {
    let words = Words::new(Language::Nl);
    for people in [1, 2] {
        let mut play = play(people, 4);
        let mut desk = Desk::default();
        let mut after = Vec::new();
        for step in 0..2000 {
            let view = table_view(&play, &desk, &words);
            if play.is_over() {
                let page = match &view.stage {
                    StageView::LookBack(_) => "look back",
                    StageView::Guess(_) => "impression",
                    StageView::Ended(_) => "ending",
                    StageView::Debrief => "debrief",
                    other => panic!("{other:?}"),
                };
                if after.last() != Some(&page) {
                    after.push(page);
                }
            }
            if view.stage == StageView::Debrief {
                break;
            }
            let action = restless(&view, step).action.clone().with_text("Want.");
            take(&mut play, &mut desk, &action).expect("it can");
        }
        assert_eq!(after, ["look back", "impression", "ending", "debrief"]);
    }
}

#[test]
fn who_somebody_is_stands_on_their_own_card_and_not_where_everybody_chooses_a_seat() {
    for case in ["verhoef", "de-wit"] {
        let source = Source::shipped(case).expect("a shipped case");
        let words = Words::new(Language::Nl);
        let seats = samenspel::view::SeatsDraft::new(&source.world);
        let chosen = format!("{:?}", samenspel::view::seats_view(&words, &source.world, &seats));
        let mut play = play_of(&source, 2, 1);
        let mut desk = Desk::default();
        let mut own = Vec::new();
        while own.len() < 2 {
            let view = table_view(&play, &desk, &words);
            if let StageView::News(page) = &view.stage {
                let [heading, role] = page.role.clone().expect("who one is, in turn one");
                let name = heading.strip_prefix("Wie je bent: ").expect("whom one plays");
                assert!(
                    source.world.seats.iter().any(|(_, seat)| seat.name == name),
                    "{name}"
                );
                own.push(role);
            }
            let action = restless(&view, 1).action.clone().with_text("Want.");
            take(&mut play, &mut desk, &action).expect("it can");
        }
        for (seat, role) in source.world.seats.iter().zip(&own) {
            assert_eq!(role, words.case(&seat.1.role));
            assert!(!chosen.contains(&format!("{role:?}")), "{role}");
            assert!(chosen.contains(&seat.1.name), "{chosen}");
        }
    }
}

#[test]
fn an_option_says_beforehand_who_it_brings() {
    let words = Words::new(Language::En);
    let mut play = play(2, 1);
    let mut desk = Desk::default();
    let mut told = BTreeSet::new();
    for step in 0..600 {
        let view = table_view(&play, &desk, &words);
        if let StageView::Decide(page) = &view.stage {
            let options = page.moments.iter().flat_map(|moment| &moment.options);
            told.extend(options.filter_map(|option| Some((option.label.clone(), option.touches.clone()?))));
        }
        if view.stage == StageView::Debrief {
            break;
        }
        let action = restless(&view, step).action.clone().with_text("Because.");
        take(&mut play, &mut desk, &action).expect("it can");
    }
    let all = told.iter().find(|(option, _)| option.contains("four of us"));
    let (_, brought) = all.expect("the moment at which everybody could come");
    assert!(brought.starts_with("one appointment and"), "{brought}");
}

#[test]
fn following_the_family_says_beforehand_what_drops_out_of_the_proposal() {
    let words = Words::new(Language::En);
    let mut dropped = 0;
    for seed in 0..2 {
        let mut play = play(1, seed);
        let mut desk = Desk::default();
        let mut laid: Vec<String> = Vec::new();
        for step in 0..120 {
            let view = table_view(&play, &desk, &words);
            let choice = match &view.stage {
                StageView::Debrief => break,
                StageView::Prioritise(page) => {
                    // The last cards: what the family would put first is not among them.
                    let open = |card: &&NeedCard| card.place.is_none() && card.choice.open();
                    let free = page.cards.iter().rev().find(open);
                    laid = page.places.iter().map(|place| place.name.clone()).collect();
                    free.map_or(&page.propose, |card| &card.choice)
                }
                StageView::Answers(page) => {
                    for choice in &page.choices {
                        let Some(note) = &choice.note else { continue };
                        let Some((kept, drops)) = note.split_once(" · ") else {
                            continue;
                        };
                        assert_eq!(choice.label, "We follow the family");
                        dropped += 1;
                        for name in &laid {
                            assert_ne!(kept.contains(name), drops.contains(name), "{name}: {note}");
                        }
                    }
                    page.choices
                        .iter()
                        .find(|choice| choice.open())
                        .expect("a way on")
                }
                _ => restless(&view, step),
            };
            let action = choice.action.clone().with_text("Because.");
            take(&mut play, &mut desk, &action).expect("it can");
        }
    }
    assert!(dropped > 0, "no family asked for what had no room");
}

#[test]
fn a_question_that_was_answered_keeps_its_place_until_the_turn_is_over() {
    let words = Words::new(Language::En);
    let mut answered = 0;
    for seed in 0..2 {
        let mut play = play(2, seed);
        let mut desk = Desk::default();
        for step in 0..400 {
            let view = table_view(&play, &desk, &words);
            if view.stage == StageView::Debrief {
                break;
            }
            if let StageView::Decide(page) = &view.stage
                && let Some(choice) = page.asked.iter().flat_map(|asked| &asked.choices).next()
            {
                assert!(page.asked.iter().all(|asked| match &asked.answer {
                    Some(_) => asked.choices.is_empty(),
                    None => asked.choices.len() == AskedView::ANSWERS,
                }));
                let before = page.asked.len();
                take(&mut play, &mut desk, &choice.action).expect("an answer");
                let StageView::Decide(after) = table_view(&play, &desk, &words).stage else {
                    panic!("another page");
                };
                assert_eq!(after.asked.len(), before);
                assert!(after.asked.iter().any(|asked| asked.answer.is_some()));
                answered += 1;
                continue;
            }
            let action = restless(&view, step).action.clone().with_text("Because.");
            take(&mut play, &mut desk, &action).expect("it can");
        }
    }
    assert!(answered > 0, "nobody asked anything");
}

#[test]
fn who_plans_sees_that_a_colleague_goes_there_too() {
    let words = Words::new(Language::En);
    let mut play = play(2, 1);
    let mut desk = Desk::default();
    to_deciding(&mut play, &mut desk, &words);
    let [one, other] = [0, 1].map(|nth| play.world().seats.ids().nth(nth).expect("four seats"));
    let member = play.world().people.ids().next().expect("a family");
    let explore = |play: &mut MemoryPlay, desk: &mut Desk, seat| {
        let offers = play.view(seat).offers();
        let offer = offers.into_iter().find(|offer| {
            offer.blocked.is_none()
                && matches!(offer.command, Command::Plan { act: Act::Explore { with }, .. } if with == member)
        });
        let offer = offer.expect("listening can be planned");
        let plan = Action::Give {
            by: offer.by,
            command: offer.command,
            reason: None,
        };
        take(play, desk, &plan).expect("it is planned");
    };
    let choosing = |play: &MemoryPlay, desk: &mut Desk, seat| -> Vec<Choice> {
        desk.turn(Move::Sit(seat));
        desk.turn(Move::Verb(Verb::Family));
        desk.turn(Move::Kind(Actor::Seat(seat), ActKind::Explore));
        match table_view(play, desk, &words).stage {
            StageView::Decide(page) => page.acts.choices,
            _ => panic!("deciding"),
        }
    };
    let told = |choices: &[Choice]| -> Vec<String> {
        let notes = choices.iter().filter_map(|choice| choice.note.clone());
        notes.filter(|note| note.contains("also visiting")).collect()
    };
    assert_eq!(told(&choosing(&play, &mut desk, other)), Vec::<String>::new());
    explore(&mut play, &mut desk, one);
    let seen = told(&choosing(&play, &mut desk, other));
    assert_eq!(seen.len(), 1, "{seen:?}");
    let name = words.seat(play.world(), one);
    assert!(
        seen[0].ends_with(&format!("also visiting this week: {name}")),
        "{seen:?}"
    );
    explore(&mut play, &mut desk, other);
    desk.turn(Move::Sit(other));
    let StageView::Decide(page) = table_view(&play, &desk, &words).stage else {
        panic!("deciding");
    };
    let note = page.planned.first().and_then(|planned| planned.note.clone());
    assert!(
        note.is_some_and(|note| note.contains(&name)),
        "{:?}",
        page.planned
    );
}

#[test]
fn the_look_back_says_for_whom_something_did_not_go_ahead() {
    let words = Words::new(Language::En);
    let source = Source::shipped("verhoef").expect("the first case");
    let mut play = play_of(&source, 1, 1);
    let mut desk = Desk::default();
    let mut told = 0;
    for step in 0..400 {
        let view = table_view(&play, &desk, &words);
        if let StageView::LookBack(page) = &view.stage {
            for sentence in &page.lines() {
                if let Some((_, given_up)) = sentence.split_once("happen: ") {
                    assert!(
                        given_up.contains(" (because the ") || given_up.contains(" (the week"),
                        "{given_up}"
                    );
                    told += 1;
                }
            }
        }
        if view.stage == StageView::Debrief {
            break;
        }
        let action = restless(&view, step).action.clone().with_text("Because.");
        take(&mut play, &mut desk, &action).expect("it can");
    }
    assert!(told > 0, "nothing gave way in a whole play");
}

#[test]
fn the_look_back_says_what_came_of_help_that_was_planned_here() {
    let words = Words::new(Language::En);
    let source = Source::shipped("verhoef").expect("the first case");
    let mut told = BTreeSet::new();
    for seed in 0..3 {
        let mut play = play_of(&source, 2, seed);
        let mut desk = Desk::default();
        for step in 0..400 {
            let view = table_view(&play, &desk, &words);
            if let StageView::LookBack(page) = &view.stage {
                let turn = play.records().last().map_or(0, |record| record.turn);
                let closing = play.records().iter().rev().find(|record| {
                    record
                        .events
                        .iter()
                        .any(|event| matches!(event.kind, EventKind::LoadBorne { .. }))
                });
                for event in closing.iter().flat_map(|record| &record.events) {
                    let EventKind::Helped { need, .. } = event.kind else {
                        continue;
                    };
                    let need = words.need(&source.world, need);
                    let lines = page.lines();
                    let line = lines
                        .iter()
                        .find(|line| line.contains(" helped with ") && line.contains(need));
                    let line = line.unwrap_or_else(|| panic!("turn {turn}: {need} in {lines:?}"));
                    told.insert(line.clone());
                }
            }
            if view.stage == StageView::Debrief {
                break;
            }
            let seats: Vec<_> = source.world.seats.ids().collect();
            let help = seats
                .into_iter()
                .flat_map(|seat| play.view(seat).offers())
                .find(|offer| {
                    offer.blocked.is_none()
                        && matches!(
                            offer.command,
                            Command::Plan {
                                act: Act::Support { .. },
                                ..
                            }
                        )
                        && matches!(view.stage, StageView::Decide(_))
                });
            let action = match help {
                Some(offer) => Action::Give {
                    by: offer.by,
                    command: offer.command,
                    reason: None,
                },
                None => restless(&view, step).action.clone().with_text("Because."),
            };
            take(&mut play, &mut desk, &action).expect("it can");
        }
    }
    assert!(
        told.iter().any(|line| line.contains("didn’t get through: ")),
        "{told:?}"
    );
    assert!(
        told.iter().any(|line| line.contains("only partly got through: ")),
        "{told:?}"
    );
}

#[test]
fn every_arrow_of_a_turn_has_its_sentence_in_the_look_back() {
    let words = Words::new(Language::En);
    let mut play = play(2, 1);
    let mut desk = Desk::default();
    let (mut given, mut taken) = (0, 0);
    for step in 0..600 {
        let view = table_view(&play, &desk, &words);
        if let StageView::LookBack(page) = &view.stage {
            for one in view.ecomap.around.iter().filter(|one| one.changed) {
                let lines = page.lines();
                let named = |way: &str| {
                    let of = lines
                        .iter()
                        .filter(|line| line.contains(way) && line.contains("The drawing shows it as"));
                    of.filter(|line| line.contains(&one.name)).count() == 1
                };
                assert_eq!(named("worked on"), one.energy.given, "{lines:?}");
                assert_eq!(named("cost the family"), one.energy.taken, "{lines:?}");
                given += u8::from(one.energy.given);
                taken += u8::from(one.energy.taken);
            }
        }
        if view.stage == StageView::Debrief {
            break;
        }
        let action = restless(&view, step).action.clone().with_text("Because.");
        take(&mut play, &mut desk, &action).expect("it can");
    }
    assert!(given > 0 && taken > 0, "{given} {taken}");
}

#[test]
fn who_played_to_the_end_comes_back_to_the_debrief() {
    let words = Words::new(Language::En);
    let source = Source::shipped("verhoef").expect("the first case");
    let mut play = play_of(&source, 2, 1);
    let mut desk = Desk::default();
    let mut guessed = 0;
    for step in 0..600 {
        let view = table_view(&play, &desk, &words);
        if view.stage == StageView::Debrief {
            break;
        }
        if let (StageView::Guess(_), true) = (&view.stage, play.state().turn == source.world.turns) {
            guessed += 1;
            let stage = table_view(&play, &Desk::resume(&play), &words).stage;
            assert_ne!(
                stage,
                StageView::Debrief,
                "somebody is still to say what they think"
            );
        }
        let action = restless(&view, step).action.clone().with_text("Because.");
        take(&mut play, &mut desk, &action).expect("it can");
    }
    assert!(guessed > 0);
    let stage = table_view(&play, &Desk::resume(&play), &words).stage;
    assert_eq!(stage, StageView::Debrief);
}

#[test]
fn a_short_case_asks_for_an_impression_at_the_end_alone_and_a_long_one_at_half_time_too() {
    let words = Words::new(Language::Nl);
    for (case, times) in [("verhoef", 1), ("el-amrani", 2)] {
        let source = Source::shipped(case).expect("a shipped case");
        for people in [1, 2] {
            let mut play = play_of(&source, people, 4);
            let mut desk = Desk::default();
            let (mut asked, mut figures) = (Vec::new(), 0);
            for step in 0..2000 {
                let view = table_view(&play, &desk, &words);
                match &view.stage {
                    StageView::Guess(page) if page.next.open() => asked.push(play.is_over()),
                    StageView::Figures(_) => figures += 1,
                    StageView::Debrief => break,
                    _ => {}
                }
                let action = restless(&view, step).action.clone().with_text("Want.");
                take(&mut play, &mut desk, &action).expect("it can");
            }
            assert!(play.is_over(), "{case}");
            assert_eq!(asked.len(), times * people, "{case}: {asked:?}");
            assert_eq!(asked.iter().filter(|over| **over).count(), people, "{case}");
            assert_eq!(figures > 0, times > 1, "{case}");
        }
    }
}

#[test]
fn who_plays_alone_is_spoken_to_and_not_about() {
    for language in Language::ALL {
        let words = Words::new(language);
        let (mut guessed, mut compared) = (0, 0);
        for seed in 1..4 {
            let mut play = play(1, seed);
            let me = play.persons().iter().next().expect("one person");
            let own = play.world().seats[me].name.clone();
            let discipline = words.discipline(play.world(), me).to_lowercase();
            let mut desk = Desk::default();
            for step in 0..400 {
                let view = table_view(&play, &desk, &words);
                if matches!(view.stage, StageView::Debrief) {
                    break;
                }
                let pen = view.header.pen.iter().map(String::as_str);
                let shown = format!("{:?}", view.stage);
                // On one's own card it says by which name the others know one.
                let card = match &view.stage {
                    StageView::Listen(page) => page.news.as_ref().and_then(|news| news.role.as_ref()),
                    _ => None,
                };
                let beside = card.map_or_else(|| shown.clone(), |[heading, _]| shown.replace(heading, ""));
                assert!(!beside.contains(&own), "{own} in {beside}");
                assert!(pen.clone().all(|pen| !pen.contains(&own)), "{:?}", view.header);
                let to_me: Vec<String> = match &view.stage {
                    StageView::Guess(page) => {
                        guessed += 1;
                        let action = page.seen_by.write.action.clone().with_text("Pip lachte.");
                        take(&mut play, &mut desk, &action).expect("it is written");
                        let several = ["jullie", "your impressions"];
                        assert!(
                            several.iter().all(|they| !page.about.contains(they)),
                            "{}",
                            page.about
                        );
                        vec![shown]
                    }
                    StageView::Close(page) => vec![page.heading.clone()],
                    StageView::Decide(page) => vec![page.heading.clone(), page.acts.question.clone()],
                    StageView::Figures(page) => page
                        .compared
                        .iter()
                        .flat_map(|beside| {
                            compared += beside.seen_by.len();
                            assert!(!beside.heading.contains("jullie"), "{}", beside.heading);
                            beside.seen_by.iter().chain([&beside.heading]).cloned()
                        })
                        .collect(),
                    _ => Vec::new(),
                };
                for line in to_me {
                    assert!(
                        !line.to_lowercase().contains(&discipline),
                        "{discipline} in {line}"
                    );
                }
                let view = table_view(&play, &desk, &words);
                let chosen = restless(&view, step);
                let action = chosen.action.clone();
                let wrote = matches!(view.stage, StageView::Guess(_));
                let action = if wrote { action } else { action.with_text("Want.") };
                take(&mut play, &mut desk, &action).expect("it can");
            }
        }
        assert!(guessed > 0 && compared > 0, "{guessed} {compared}");
    }
}

#[test]
fn how_it_was_stays_gone_once_it_is_taken_back() {
    use samenspel::session::{Entry, Note};
    let words = Words::new(Language::Nl);
    let (mut play, _) = at_the_first_guess("verhoef", &words);
    let me = play.persons().iter().next().expect("one person");
    // The first of the two notes of an impression was kept; then the program stopped.
    let note = Note::Feeling {
        seat: me,
        text: "Vol.".to_owned(),
    };
    let by = samenspel::engine::command::Actor::Seat(me);
    play.submit(by, Entry::Note(note)).expect("it is kept");
    let mut desk = Desk::opening(&play);
    let page = guess_page(&play, &desk, &words);
    assert_eq!(page.felt.written.as_deref(), Some("Vol."));
    let emptied = page.felt.write.action.clone().with_text("");
    take(&mut play, &mut desk, &emptied).expect("it is emptied");
    for (_, answers) in &page.guesses {
        take(&mut play, &mut desk, &answers[0].action).expect("it is chosen");
    }
    let next = guess_page(&play, &desk, &words).next.action;
    take(&mut play, &mut desk, &next).expect("one goes on");
    let debrief = samenspel::view::debrief::debrief_of(&words, play.world(), play.records(), None);
    assert!(!format!("{debrief:?}").contains("Vol."), "{debrief:?}");
}

#[test]
fn a_word_with_another_name_in_the_other_language_says_which_language_that_is() {
    let play = play(1, 1);
    let heading = |language: Language, begins: &str| {
        let view = table_view(&play, &Desk::default(), &Words::new(language));
        let mut terms = view.glossary.into_iter().map(|term| term.heading);
        terms.find(|heading| heading.starts_with(begins)).expect("a term")
    };
    assert_eq!(heading(Language::Nl, "afgestemd"), "afgestemd (Engels: in step)");
    assert_eq!(heading(Language::En, "in step"), "in step (Dutch: afgestemd)");
    assert_eq!(heading(Language::Nl, "Veilig"), "Veilig Thuis");
}

#[test]
fn what_hours_left_over_mean_is_said_in_the_first_turn_and_not_again() {
    let words = Words::new(Language::Nl);
    let mut play = play(1, 1);
    let mut desk = Desk::default();
    let mut explained = Vec::new();
    let mut left = 0;
    for _ in 0..200 {
        let view = table_view(&play, &desk, &words);
        let action = match &view.stage {
            StageView::Debrief => break,
            StageView::Close(page) => {
                left += u8::from(page.remarks.iter().any(|line| line.starts_with("Je houdt")));
                if page
                    .remarks
                    .iter()
                    .any(|line| line.contains("gaan uren niet mee"))
                {
                    explained.push(view.header.number);
                }
                page.close.action.clone()
            }
            StageView::Decide(page) => page.close.action.clone(),
            _ => restless(&view, 0).action.clone(),
        };
        take(&mut play, &mut desk, &action.with_text("Want.")).expect("it can");
    }
    assert!(left > 1, "hours are left over in more turns than one");
    assert_eq!(explained, [1]);
}

#[test]
fn that_no_more_fits_is_said_once_above_what_it_holds_for() {
    let words = Words::new(Language::Nl);
    let mut play = play(1, 1);
    let mut desk = Desk::default();
    let blocked = loop {
        let view = table_view(&play, &desk, &words);
        let action = match &view.stage {
            StageView::Decide(page) if page.acts.question.starts_with("Je twee eigen plannen staan") => {
                break page
                    .acts
                    .choices
                    .iter()
                    .map(|one| one.blocked.clone())
                    .collect::<Vec<_>>();
            }
            StageView::Decide(page) => {
                let mut open = page.acts.choices.iter().filter(|choice| choice.open());
                open.next().expect("something to do").action.clone()
            }
            _ => restless(&view, 0).action.clone(),
        };
        take(&mut play, &mut desk, &action.with_text("Want.")).expect("it can");
    };
    let full = Some("Past er deze beurt niet meer bij.".to_owned());
    assert_eq!(
        blocked,
        [full.clone(), full.clone(), None, None, full],
        "family, colleagues, table, safety, a step back"
    );
}

#[test]
fn who_sits_where_speaks_to_one_person_or_to_several_and_by_their_names() {
    use samenspel::view::{Goto, SeatsDraft, Sitter, seats_view};
    let words = Words::new(Language::Nl);
    let source = Source::shipped("el-amrani").expect("a shipped case");
    let seats: Vec<_> = source.world.seats.ids().collect();
    let mut draft = SeatsDraft::new(&source.world);
    draft.take(&Goto::Name(seats[0], "Noor".to_owned()));
    let alone = seats_view(&words, &source.world, &draft);
    let shown = |row: &samenspel::view::SeatRow| {
        row.sitters
            .iter()
            .map(|one| one.shown().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(shown(&alone.seats[0]), ["Ikzelf", "Een collega van het spel"]);
    assert_eq!(shown(&alone.seats[1])[0], "Iemand die met mij meespeelt");
    assert!(
        alone.about.starts_with("Op elke stoel zit jij"),
        "{}",
        alone.about
    );
    assert!(
        alone
            .summary
            .starts_with("Jij, Noor, speelt de schuldhulpverlener;"),
        "{}",
        alone.summary
    );
    assert!(alone.seats[0].tempers.is_empty() && !alone.seats[1].tempers.is_empty());
    assert_eq!(alone.seats[1].tempers_heading, "Hoe werkt deze collega?");
    draft.take(&Goto::Sit(seats[1], Sitter::Person));
    let two = seats_view(&words, &source.world, &draft);
    assert_eq!(shown(&two.seats[0])[0], "Iemand van ons");
    assert!(
        two.summary
            .starts_with("Jullie spelen de schuldhulpverlener (Noor) en de huisarts;"),
        "{}",
        two.summary
    );
}
