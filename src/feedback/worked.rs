//! The worked examples of `docs/measures.md`, computed; the page must show what comes out.

use super::agreement::tau;
use super::continuity::continuity;
use super::debrief::outcome;
use super::escalation::escalation;
use super::expertise::{Kind, Needed, Why, ledgers};
use super::load::courses;
use super::sample::*;
use super::silence::silences;
use super::silo::apart;
use super::{Outlook, PerMille};
use crate::engine::command::ConsultReply;
use crate::engine::event::{EventKind, Settled, Timing, Verdict};
use crate::scenario::ids::Id as _;
use crate::scenario::model::Route;
use crate::scenario::world::Scope;

const PAGE: &str = include_str!("../../docs/measures.md");

#[track_caller]
fn shown(figures: &str) {
    assert!(
        PAGE.contains(figures),
        "docs/measures.md does not show \"{figures}\""
    );
}

#[test]
fn relational_continuity() {
    let (world, story) = (world(), jansen());
    let relational = continuity(&story.log(&world)).relational;
    assert_eq!(relational.familiar, Some(PerMille(600)));
    assert_eq!(relational.upc, Some(PerMille(600)));
    shown("3/5 = 0.600");
    assert_eq!(relational.coc, Some(PerMille(300)));
    shown("6/20 = 0.300");
    assert_eq!(relational.secon, Some(PerMille(250)));
    shown("1/4 = 0.250");
}

#[test]
fn informational_and_management_continuity() {
    let (world, story) = (world(), jansen());
    let continuity = continuity(&story.log(&world));
    assert_eq!(continuity.informational.kept, Some(PerMille(667)));
    shown("1 - 1/3 = 0.667");
    assert_eq!(continuity.management.carried_on, Some(PerMille(333)));
    shown("(3 - 1) / (5 + 1) = 2/6 = 0.333");
    let between = &continuity.between;
    let counts = [&between.asked, &between.told, &between.handed_over].map(Vec::len);
    assert_eq!(counts, [0, 0, 1]);
    shown("no questions, no facts, one handover");
}

#[test]
fn load_against_capacity() {
    let (world, story) = (world(), jansen());
    let courses = courses(&story.log(&world).until(2));
    let ans = &courses[0];
    assert_eq!((ans.turns[1].load, ans.turns[1].strain), (11, PerMille(916)));
    shown("11/12 = 0.916");
    assert_eq!(ans.turns[0].strain, PerMille(750));
    shown("9/12 = 0.750");
    assert_eq!(ans.mean(), Some(PerMille(833)));
    shown("Mean over the two: 0.833");
}

#[test]
fn the_ledger_of_own_expertise() {
    let world = world();
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .support(SCHOOL, RENT, true, false)
        .judged(SCHOOL, RENT, Scope::Outside, Verdict::Overreach)
        .over();
    story
        .turn(&[RENT], Settled::Accepted)
        .consult(SCHOOL, DEBTS, RENT, ConsultReply::Advice)
        .consult(SCHOOL, GP, SLEEP, ConsultReply::Advice)
        .support(SCHOOL, SLEEP, false, false)
        .judged(SCHOOL, SLEEP, Scope::Basic, Verdict::WithinByConsultation)
        .over();
    let ledgers = ledgers(&story.log(&world));
    let school = &ledgers[SCHOOL];
    assert_eq!(
        (
            school.count(Kind::Overreach),
            school.count(Kind::WithinByConsultation)
        ),
        (1, 1)
    );
    assert!(matches!(school.entries[0].why, Why::BelongsTo(Some(_))));
    assert!(matches!(school.entries[1].why, Why::Asked(_, 2)));
    assert_eq!(
        school.asked.iter().map(|asked| asked.late).collect::<Vec<_>>(),
        [true, false]
    );
    let expected = Needed {
        needed_not_asked: 1,
        partly_asked: 1,
        ..Needed::default()
    };
    assert_eq!(school.table, expected);
    shown("needed and not asked 1 (the rent), partly one's own and asked 1 (sleep)");
    assert!(ledgers[GP].entries.is_empty());
}

#[test]
fn steps_beside_their_window() {
    let world = world();
    let mut story = Story::default();
    story.turn(&[RENT], Settled::Accepted).over();
    story
        .turn(&[RENT], Settled::Accepted)
        .so(EventKind::SignalSeen(id(0)))
        .step(SCHOOL, Route::Advice, Timing::InTime)
        .over();
    story.turn(&[RENT], Settled::Accepted).over();
    story
        .turn(&[RENT], Settled::Accepted)
        .so(EventKind::SignalMissed(id(0)))
        .over();
    story
        .turn(&[RENT], Settled::Accepted)
        .step(SCHOOL, Route::Talk, Timing::TooLate)
        .over();
    let course = &escalation(&story.log(&world)).signals[0];
    assert_eq!(
        (course.seen, course.missed, course.window),
        (Some(2), Some(4), (2, 4))
    );
    assert_eq!(
        course
            .steps
            .iter()
            .map(|step| (step.turn, step.timing))
            .collect::<Vec<_>>(),
        [(2, Timing::InTime), (5, Timing::TooLate)]
    );
    shown("talked about in turn 5: too late, and missed at the end of turn 4");
}

#[test]
fn agreement_with_the_familys_order() {
    let focus = [id(RENT), id(SLEEP), id(ROWS)];
    let ans = [id(RENT), id(ROWS), id(SLEEP)];
    assert_eq!(tau(&focus, &ans), Some(PerMille(333)));
    shown("(2 - 1) / 3 = 0.333");
}

#[test]
fn prediction_and_outcome() {
    let (world, story) = (world(), jansen());
    let outcome = outcome(&story.log(&world));
    assert_eq!(outcome.continuity, Some(Outlook::Worse));
    shown("3/4 = 0.750 against 0/1 = 0.000");
    assert_eq!(outcome.load, Some(Outlook::Better));
    assert_eq!(outcome.expertise, None);
}

#[test]
fn separate_tracks() {
    let (world, story) = (world(), jansen());
    let apart = apart(&story.log(&world));
    let turns: Vec<u8> = apart.iter().map(|apart| apart.turn).collect();
    assert_eq!(turns, [2]);
    assert_eq!(apart[0].tracks, [(id(GP), id(RENT)), (id(SCHOOL), id(SLEEP))]);
    shown("In turn 2 the school helps with sleep and the GP with the rent");
}

#[test]
fn still_chairs() {
    let (world, story) = (world(), jansen());
    let still: Vec<(usize, Vec<u8>)> = silences(&story.log(&world))
        .into_iter()
        .map(|silence| (silence.seat.index(), silence.turns))
        .collect();
    assert_eq!(still, [(SCHOOL, vec![1, 3]), (DEBTS, vec![1, 2])]);
    shown("still in 2 of 4 turns, told");
    shown("still in turns 1 and 3, told");
}
