//! The pages of the table: whoever turns them, in whichever language, comes to the end and reads only sentences.

use samenspel::engine::command::{Act, Actor, Command};
use samenspel::engine::state::Seed;
use samenspel::scenario::Language;
use samenspel::scenario::ids::SeatSet;
use samenspel::scenario::model::{Day, PartOfDay};
use samenspel::seats::{SeatView, Temper, decider};
use samenspel::session::{MemoryPlay, MemoryStore, Play, Player, Source};
use samenspel::view::Mark;
use samenspel::view::debrief::Block;
use samenspel::view::table::{Desk, StageView, TableView, table_view, take};
use samenspel::view::{Action, Choice, Move};
use samenspel::words::Words;
use std::collections::BTreeSet;
use std::path::Path;

fn play(people: usize, seed: u64) -> MemoryPlay {
    play_of(
        &Source::shipped("el-amrani").expect("the shipped case"),
        people,
        seed,
    )
}

fn play_of(source: &Source, people: usize, seed: u64) -> MemoryPlay {
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
fn restless(view: &TableView, step: usize) -> &Choice {
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
    for seed in 1..=6 {
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
            let action = restless(&view, step).action.clone().with_text("Because.");
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
    let without = page.happened.iter().filter(|line| line.contains("zonder jullie"));
    assert_eq!(without.count(), 1, "{:?}", page.happened);
    let mut lines = page.happened.clone();
    lines.sort();
    lines.dedup();
    assert_eq!(lines.len(), page.happened.len(), "{:?}", page.happened);
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
                assert_eq!(heading, "Wie je bent");
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
