//! The edges of the measures: nothing happened, one thing happened, only one professional came.

use super::agreement::tau;
use super::continuity::continuity;
use super::debrief::debrief;
use super::expertise::ledgers;
use super::load::courses;
use super::sample::*;
use super::turn::back;
use super::{Notes, PerMille};
use crate::engine::event::Settled;
use crate::scenario::ids::NeedId;

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
