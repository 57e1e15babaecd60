//! The edges of the measures: nothing happened, one thing happened, only one professional came.

use super::agreement::tau;
use super::continuity::continuity;
use super::debrief::debrief;
use super::expertise::ledgers;
use super::knowledge::facts;
use super::load::courses;
use super::sample::*;
use super::silence::silences;
use super::turn::back;
use super::{Notes, PerMille};
use crate::engine::command::ConsultReply;
use crate::engine::event::{EventKind, Settled};
use crate::scenario::ids::{FactId, Id, NeedId, SeatSet};

#[test]
fn without_events_there_is_nothing_to_measure_and_nothing_breaks() {
    let world = world();
    let log = super::Log::new(&world, &[], Notes::default());
    let continuity = continuity(&log);
    assert_eq!(continuity.relational.upc, None);
    assert_eq!(continuity.relational.coc, None);
    assert_eq!(continuity.relational.secon, None);
    assert_eq!(continuity.relational.familiar, None);
    assert_eq!(continuity.informational.kept, None);
    assert_eq!(continuity.management.carried_on, None);
    assert_eq!(courses(&log)[0].mean(), None);
    assert!(ledgers(&log).iter().all(|ledger| ledger.entries.is_empty()));
    let debrief = debrief(&log);
    assert!(debrief.strengths.is_empty() && debrief.intentions.is_empty());
}

#[test]
fn one_visit_is_its_own_usual_provider_and_has_no_sequence() {
    let world = world();
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .support(GP, RENT, false, false)
        .over();
    let relational = continuity(&story.log(&world)).relational;
    assert_eq!(relational.upc, Some(PerMille(1000)));
    assert_eq!(relational.familiar, Some(PerMille(1000)));
    assert_eq!(relational.coc, None);
    assert_eq!(relational.secon, None);
}

#[test]
fn one_professional_for_everything_scores_one_on_each_index() {
    let world = world();
    let mut story = Story::default();
    for _ in 0..3 {
        story
            .turn(&[RENT], Settled::Accepted)
            .support(GP, RENT, false, false)
            .over();
    }
    let relational = continuity(&story.log(&world)).relational;
    for index in [relational.upc, relational.coc, relational.secon] {
        assert_eq!(index, Some(PerMille(1000)));
    }
}

#[test]
fn never_the_same_face_twice_scores_zero_in_sequence() {
    let world = world();
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .support(GP, RENT, false, false)
        .support(SCHOOL, SLEEP, true, true)
        .over();
    let continuity = continuity(&story.log(&world));
    assert_eq!(continuity.relational.coc, Some(PerMille(0)));
    assert_eq!(continuity.relational.secon, Some(PerMille(0)));
    assert_eq!(continuity.informational.kept, Some(PerMille(0)));
}

#[test]
fn nothing_agreed_and_nothing_done_is_none_but_a_gap_is_zero() {
    let world = world();
    let mut story = Story::default();
    story.turn(&[], Settled::Kept).over();
    assert_eq!(continuity(&story.log(&world)).management.carried_on, None);
    story.turn(&[RENT], Settled::Accepted).over();
    assert_eq!(
        continuity(&story.log(&world)).management.carried_on,
        Some(PerMille(0))
    );
}

#[test]
fn orders_with_less_than_two_needs_in_common_have_no_agreement() {
    let need = |number| -> NeedId { id(number) };
    assert_eq!(tau(&[need(0)], &[need(0), need(1)]), None);
    assert_eq!(tau(&[need(0), need(2)], &[need(0), need(1)]), None);
    assert_eq!(
        tau(&[need(1), need(0)], &[need(0), need(1)]),
        Some(PerMille(-1000))
    );
}

#[test]
fn a_turn_in_which_nothing_happened_still_tells_something() {
    let world = world();
    let mut story = Story::default();
    story.turn(&[], Settled::Kept).over();
    let back = back(&story.log(&world), 1);
    assert_eq!(back.load, None);
    assert_eq!(back.continuity.word, super::turn::ContinuityWord::NobodyCame);
    assert_eq!(back.edge.word, super::turn::EdgeWord::NoWork);
}

#[test]
fn a_chair_is_still_from_two_turns_on_and_only_while_others_go_on() {
    let world = world();
    let mut story = Story::default();
    for turn in 0..3 {
        story.turn(&[RENT], Settled::Accepted);
        if turn < 2 {
            story.support(GP, RENT, false, false);
        }
        if turn == 0 {
            story.consult(GP, DEBTS, RENT, ConsultReply::Advice);
        }
        story.over();
    }
    let still: Vec<(usize, Vec<u8>)> = silences(&story.log(&world))
        .into_iter()
        .map(|silence| (silence.seat.index(), silence.turns))
        .collect();
    // Nobody did anything in the third; who thought along in the first missed one turn, which isn't told.
    assert_eq!(still, [(SCHOOL, vec![1, 2])]);
}

#[test]
fn what_lay_with_one_for_two_turns_and_was_told_by_another_waited() {
    let world = world();
    let fact: FactId = Id::from_index(2);
    let told_by = |teller: usize, turns: u8| {
        let mut story = Story::default();
        story.turn(&[RENT], Settled::Accepted).so(EventKind::FactLearnt {
            fact,
            seats: SeatSet::only(id(SCHOOL)),
            from: None,
        });
        for _ in 0..turns {
            story.over().turn(&[RENT], Settled::Accepted);
        }
        story.so(EventKind::FactShared {
            fact,
            by: id(teller),
            breach: false,
        });
        let course = facts(&story.log(&world)).swap_remove(2);
        course
            .waited_with()
            .map(|(who, since)| (who.iter().map(Id::index).collect::<Vec<_>>(), since))
    };
    assert_eq!(told_by(GP, 1), None, "told the turn after");
    assert_eq!(told_by(SCHOOL, 4), None, "told by who knew it");
    assert_eq!(told_by(GP, 2), Some((vec![SCHOOL], 1)));
}
