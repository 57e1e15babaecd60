//! Who comes to the family: the scene, the week and the sentence about it tell the same.

use samenspel::engine::command::{Act, Actor, Command, Slot, Way};
use samenspel::engine::state::Seed;
use samenspel::scenario::Language;
use samenspel::scenario::ids::{Id, OptionId, SeatId};
use samenspel::scenario::model::Day;
use samenspel::seats::Temper;
use samenspel::session::{MemoryPlay, MemoryStore, Play, Player, Source};
use samenspel::view::table::{Desk, StageView, TableView, Who, table_view, take};
use samenspel::view::{Action, Mark};
use samenspel::words::Words;

/// El Amrani in English, played by one person in the first seat, with colleagues who do nothing.
struct Table {
    play: MemoryPlay,
    desk: Desk,
    words: Words,
    me: SeatId,
}

impl Table {
    fn new() -> Table {
        let source = Source::shipped("el-amrani").expect("the shipped case");
        let me = source.world.seats.ids().next().expect("a seat");
        let players = source.world.seats.map(|seat, _| {
            if seat == me {
                Player::Person(String::new())
            } else {
                Player::Colleague(Temper::Nothing)
            }
        });
        let mut play = Play::start(&source, Seed(1), players, MemoryStore::default()).expect("it begins");
        play.settle().expect("colleagues");
        Table {
            play,
            desk: Desk::default(),
            words: Words::new(Language::En),
            me,
        }
    }

    fn view(&self) -> TableView {
        table_view(&self.play, &self.desk, &self.words)
    }

    #[track_caller]
    fn give(&mut self, by: Actor, command: Command) {
        let action = Action::Give {
            by,
            command,
            reason: None,
        };
        take(&mut self.play, &mut self.desk, &action).expect("it is offered");
    }

    fn option(&self, text: &str) -> OptionId {
        let mut options = self.play.world().options.iter();
        let found = options.find(|(_, option)| self.words.case(&option.text).starts_with(text));
        found.expect("an option of the case").0
    }

    fn seat(&self, discipline: &str) -> SeatId {
        let world = self.play.world();
        let mut seats = world.seats.ids();
        seats
            .find(|seat| self.words.discipline(world, *seat) == discipline)
            .expect("a seat of the case")
    }

    /// To the page on which something is decided, with a focus of one need.
    fn decide(&mut self) {
        for _ in 0..40 {
            let view = self.view();
            let action = match &view.stage {
                StageView::Decide(_) => return,
                StageView::Prioritise(page) if page.propose.open() => page.propose.action.clone(),
                stage => {
                    let mut open = stage.choices().into_iter().filter(|choice| choice.open());
                    open.next().expect("a way on").action.clone()
                }
            };
            take(&mut self.play, &mut self.desk, &action.with_text("")).expect("a page turns");
        }
        panic!("no deciding in sight");
    }

    /// At the page that closes the turn.
    fn at_closing(&mut self) -> TableView {
        let StageView::Decide(page) = self.view().stage else {
            panic!("nothing to decide");
        };
        take(&mut self.play, &mut self.desk, &page.close.action).expect("a page turns");
        let view = self.view();
        assert!(matches!(view.stage, StageView::Close(_)), "{:?}", view.stage);
        view
    }
}

/// Disciplines at the family's table, as the scene shows them.
fn at_the_table(view: &TableView) -> Vec<&str> {
    let around = view.ecomap.around.iter();
    let coming = around.filter(|one| one.this_turn > 0 && matches!(one.who, Who::Seat(_)));
    let mut names: Vec<&str> = coming.map(|one| one.discipline.as_str()).collect();
    names.sort_unstable();
    names
}

/// Day, who comes and what is said of it, of each appointment of the week.
fn appointments(view: &TableView) -> Vec<(Day, &str, Option<&str>)> {
    let days = view.diary.days.iter();
    let blocks = days.flat_map(|day| day.blocks.iter().map(|block| (day.day, block)));
    blocks
        .filter(|(_, block)| matches!(block.mark, Mark::Appointment { .. }))
        .map(|(day, block)| (day, block.text.as_str(), block.note.as_deref()))
        .collect()
}

/// How many places on the table say who has the pen.
fn pens(view: &TableView) -> usize {
    let around = view.ecomap.around.iter().filter(|one| one.pen);
    let seats = view.seats.iter().filter(|seat| seat.pen);
    usize::from(view.header.pen.is_some()) + around.count() + seats.count()
}

#[test]
fn all_who_come_for_a_choice_sit_at_the_table_and_are_counted_as_new() {
    let mut table = Table::new();
    table.decide();
    assert_eq!(at_the_table(&table.view()), Vec::<&str>::new());
    let together = table.option("The four of us come that afternoon");
    table.give(Actor::Team, Command::Choose(together));
    let view = table.view();
    assert_eq!(
        at_the_table(&view),
        ["GP", "debts", "psychiatrist", "youth worker"]
    );
    // The general practitioner and the youth worker are known to the family already.
    assert_eq!(view.diary.summary, "One appointment and two new faces");
    let [(_, "all of you", note)] = appointments(&view)[..] else {
        panic!("{:?}", appointments(&view));
    };
    assert_eq!(note, Some("two new faces"));
    let aloud = view.diary.aloud.join(" ");
    assert!(
        aloud.contains(": all of you; two faces are new. Then I tell the whole story again."),
        "{aloud}"
    );
}

#[test]
fn a_new_face_is_new_on_the_first_day_on_which_it_comes() {
    let mut table = Table::new();
    table.decide();
    let together = table.option("The four of us come that afternoon");
    let with = table.play.world().diary_of;
    table.give(
        Actor::Seat(table.me),
        Command::Plan {
            slot: Slot(0),
            act: Act::Explore { with },
            way: Way::default(),
        },
    );
    table.give(Actor::Team, Command::Choose(together));
    let view = table.view();
    let [(first, alone, new), (then, all, other)] = appointments(&view)[..] else {
        panic!("{:?}", appointments(&view));
    };
    assert!(first < then, "{first:?}, {then:?}");
    assert_eq!((alone, new), ("the man about the debts", Some("new face")));
    assert_eq!((all, other), ("all of you", Some("new face")));
    assert_eq!(view.diary.summary, "Two appointments and two new faces");
}

#[test]
fn whoever_comes_along_to_introduce_somebody_sits_at_the_table_too() {
    let mut table = Table::new();
    table.decide();
    let with = table.play.world().diary_of;
    let gp = table.seat("general practitioner");
    table.give(
        Actor::Seat(table.me),
        Command::Plan {
            slot: Slot(0),
            act: Act::Explore { with },
            way: Way {
                introduced_by: Some(gp),
                ..Way::default()
            },
        },
    );
    let view = table.view();
    assert_eq!(at_the_table(&view), ["GP", "debts"]);
    let [(_, who, Some("new face"))] = appointments(&view)[..] else {
        panic!("{:?}", appointments(&view));
    };
    assert_eq!(who, "the man about the debts and our doctor");
}

#[test]
fn what_nobody_chose_is_in_the_week_that_is_read_aloud_before_the_turn_closes() {
    let mut table = Table::new();
    table.decide();
    assert_eq!(appointments(&table.view()), []);
    let closing = table.at_closing();
    let StageView::Close(page) = &closing.stage else {
        panic!("{:?}", closing.stage);
    };
    assert_eq!(page.aloud, closing.diary.aloud);
    let remark = page
        .remarks
        .iter()
        .any(|line| line.starts_with("Nothing chosen yet"));
    assert!(remark, "{:?}", page.remarks);
    let before = appointments(&closing)
        .iter()
        .map(|(day, who, _)| (*day, (*who).to_owned()))
        .collect::<Vec<_>>();
    assert!(
        !before.is_empty(),
        "a default that brings a visit: {:?}",
        page.remarks
    );
    assert!(!at_the_table(&closing).is_empty());
    table.give(Actor::Team, Command::CloseTurn);
    let lived = table.view();
    assert!(matches!(lived.stage, StageView::LookBack(_)), "{:?}", lived.stage);
    let after = appointments(&lived)
        .iter()
        .map(|(day, who, _)| (*day, (*who).to_owned()))
        .collect::<Vec<_>>();
    assert_eq!(before, after, "what nobody chose came");
    // That nobody chose is told before what came of it, and neither of them twice.
    let StageView::LookBack(page) = &lived.stage else {
        panic!("{:?}", lived.stage);
    };
    let lines = page.lines();
    let nobody = lines.iter().position(|line| line.contains("Nobody chose"));
    let nobody = nobody.expect("the default is told");
    let world = table.play.world();
    let told = |line: &str| {
        let mut options = world.options.iter();
        options.any(|(_, option)| !option.told.is_empty() && line.ends_with(table.words.case(&option.told)))
    };
    assert!(told(&lines[nobody]), "{lines:?}");
    let mut once = lines.clone();
    once.sort();
    once.dedup();
    assert_eq!(lines.len(), once.len(), "{lines:?}");
    // The sentence on load leads; the others that wait stand behind the word for what they are about.
    assert!(page.lead.is_some(), "{lines:?}");
    for subject in ["Continuity: ", "Own field: "] {
        let told = lines.iter().filter(|line| line.starts_with(subject));
        assert_eq!(told.count(), 1, "{subject} in {lines:?}");
    }
    // Whose the pen is next is not told while the week that was is looked back on.
    assert_eq!((pens(&closing), pens(&lived)), (3, 0));
}

#[test]
fn a_name_that_was_typed_stands_beside_the_professional_it_plays() {
    let source = Source::shipped("verhoef").expect("a shipped case");
    let players = source.world.seats.map(|seat, _| match seat.index() {
        0 => Player::Person("Noor".to_owned()),
        _ => Player::Colleague(Temper::Attuned),
    });
    let play = Play::start(&source, Seed(1), players, MemoryStore::default()).expect("it begins");
    let view = table_view(&play, &Desk::default(), &Words::new(Language::Nl));
    let names: Vec<String> = source
        .world
        .seats
        .iter()
        .map(|(_, seat)| seat.name.clone())
        .collect();
    let mut told = [format!("Noor als {}", names[0]), names[1].clone()];
    let listed: Vec<&str> = view.seats.iter().map(|seat| seat.who.as_str()).collect();
    let mut drawn: Vec<&str> = view
        .ecomap
        .around
        .iter()
        .filter(|one| matches!(one.who, Who::Seat(_)))
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(listed, told);
    drawn.sort_unstable();
    told.sort_unstable();
    assert_eq!(drawn, told);
}
