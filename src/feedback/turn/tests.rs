//! Which three sentences a turn tells back, on hand-made turns.

use super::{Back, ContinuityWord, EdgeWord, Grew, LoadCause, back};
use crate::engine::command::{Act, ConsultReply, Slot, Way};
use crate::engine::event::{Cause, EventKind, Fit, LoadParts, Rule, Settled, Timing, Verdict};
use crate::feedback::sample::*;
use crate::feedback::{Direction, What};
use crate::scenario::model::{Element, Form, Mood, Route};
use crate::scenario::world::{Consultee, Scope};

fn told(story: &Story, turn: u8) -> Back {
    let world = world();
    back(&story.log(&world), turn)
}

fn bears(needs: u16, contacts: u8, new_faces: u16) -> LoadParts {
    LoadParts {
        needs,
        contacts: u16::from(contacts) * 2,
        new_faces,
        contact_count: contacts,
        ..LoadParts::default()
    }
}

fn two_turns(first: LoadParts, second: LoadParts) -> Story {
    let mut story = Story::default();
    story.turn(&[RENT], Settled::Accepted).borne(first, 12).over();
    story.turn(&[RENT], Settled::Accepted).borne(second, 12).over();
    story
}

#[test]
fn more_appointments_and_a_new_face_make_it_heavier_and_are_named_in_that_order() {
    let load = told(&two_turns(bears(4, 1, 0), bears(4, 3, 1)), 2)
        .load
        .expect("a load");
    assert_eq!(load.word.direction, Some(Direction::More));
    assert_eq!(load.word.mood, Mood::Tense);
    assert_eq!(
        load.word.causes,
        [LoadCause::Appointments(3), LoadCause::NewFaces(1)]
    );
}

#[test]
fn fewer_appointments_make_it_lighter() {
    let load = told(&two_turns(bears(4, 5, 1), bears(4, 1, 0)), 2)
        .load
        .expect("a load");
    assert_eq!(load.word.direction, Some(Direction::Less));
    assert_eq!(
        load.word.causes,
        [LoadCause::FewerAppointments(1), LoadCause::NoNewFaces]
    );
}

#[test]
fn appointments_that_nobody_coordinated_are_told_apart() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .support(GP, RENT, false, false)
        .support(SCHOOL, RENT, false, false)
        .borne(bears(4, 2, 0), 12)
        .over();
    assert_eq!(
        told(&story, 1).load.expect("a load").word.causes,
        [LoadCause::Uncoordinated(2, 2)]
    );
}

/// A visit that was planned and fell through.
fn missed(story: &mut Story, seat: usize) -> &mut Story {
    story.because(
        Cause::Act(Some(id(seat)), Slot(0)),
        EventKind::Missed {
            by: id(seat),
            slot: Slot(0),
            act: Act::Explore { with: id(ANS) },
        },
    )
}

#[test]
fn a_visit_that_fell_through_brought_no_new_face_and_no_story_told_again() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .support(GP, RENT, false, false);
    let planned = LoadParts {
        retellings: 1,
        ..bears(4, 2, 1)
    };
    missed(&mut story, SCHOOL).borne(planned, 12).over();
    assert_eq!(
        told(&story, 1).load.expect("a load").word.causes,
        [LoadCause::Uncoordinated(1, 1), LoadCause::FellThrough(1)]
    );
    // Where one of two new faces came, that one is told.
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .support(GP, RENT, true, true);
    missed(&mut story, SCHOOL).borne(planned, 12).over();
    assert_eq!(
        told(&story, 1).load.expect("a load").word.causes,
        [
            LoadCause::Uncoordinated(1, 1),
            LoadCause::FellThrough(1),
            LoadCause::NewFaces(1)
        ]
    );
    // Where nobody came at all, nothing else is.
    let mut story = Story::default();
    story.turn(&[RENT], Settled::Accepted);
    missed(&mut story, SCHOOL).borne(planned, 12).over();
    let load = told(&story, 1).load.expect("a load");
    assert_eq!(load.word.causes, [LoadCause::FellThrough(1)]);
    assert!(
        load.evidence
            .iter()
            .any(|proof| matches!(proof.what, What::Act(Act::Explore { .. })))
    );
}

#[test]
fn lighter_while_a_need_grew_says_both() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .borne(bears(4, 5, 1), 12)
        .over();
    story
        .turn(&[RENT], Settled::Accepted)
        .act(GP, Act::Explore { with: id(ANS) })
        .because(
            Cause::Rule(Rule::Drift),
            EventKind::SeverityChanged {
                need: id(RENT),
                from: 50,
                to: 55,
            },
        )
        .borne(bears(4, 1, 0), 12)
        .over();
    let load = told(&story, 2).load.expect("a load");
    assert_eq!(load.word.direction, Some(Direction::Less));
    assert_eq!(load.word.but, Some((id(RENT), Grew::Unattended)));
    assert!(
        load.evidence
            .iter()
            .any(|proof| proof.what == What::Need(id(RENT)))
    );
}

#[test]
fn of_what_grew_it_is_told_whether_there_was_help() {
    let after = |happened: Option<EventKind>, why: Cause| {
        let mut story = Story::default();
        story
            .turn(&[RENT], Settled::Accepted)
            .borne(bears(4, 5, 1), 12)
            .over();
        story
            .turn(&[RENT], Settled::Accepted)
            .act(SCHOOL, Act::Explore { with: id(ANS) });
        if let Some(kind) = happened {
            story.because(Cause::Act(Some(id(GP)), Slot(0)), kind);
        }
        let grown = EventKind::SeverityChanged {
            need: id(RENT),
            from: 50,
            to: 55,
        };
        story.because(why, grown).borne(bears(4, 1, 0), 12).over();
        told(&story, 2).load.expect("a load").word.but
    };
    let missed = EventKind::Missed {
        by: id(GP),
        slot: Slot(0),
        act: Act::Support {
            need: id(RENT),
            with: None,
            intensive: false,
        },
    };
    let helped = EventKind::Helped {
        seat: id(GP),
        need: id(RENT),
        points: 2,
        held_back: Vec::new(),
    };
    let advised = EventKind::CarriedOut {
        by: Some(id(GP)),
        slot: Slot(0),
        act: Act::Consult {
            whom: Consultee::Seat(id(DEBTS)),
            need: id(RENT),
        },
        way: Way::default(),
    };
    let drift = Cause::Rule(Rule::Drift);
    assert_eq!(after(None, drift), Some((id(RENT), Grew::Unattended)));
    assert_eq!(after(Some(missed), drift), Some((id(RENT), Grew::FellThrough)));
    assert_eq!(after(Some(helped), drift), Some((id(RENT), Grew::Helped)));
    assert_eq!(after(Some(advised), drift), Some((id(RENT), Grew::Otherwise)));
    let letter = Cause::Event(id(0));
    assert_eq!(after(None, letter), Some((id(RENT), Grew::Otherwise)));
}

#[test]
fn a_strength_seen_while_listening_is_told() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .act(GP, Act::Explore { with: id(ANS) })
        .and(EventKind::StrengthShown(id(0)))
        .over();
    let edge = told(&story, 1).edge;
    assert_eq!(edge.word, EdgeWord::StrengthSeen(id(GP), id(0)));
    assert!(matches!(edge.evidence[0].what, What::Act(Act::Explore { .. })));
}

#[test]
fn listening_is_told_when_there_was_nothing_else() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .act(GP, Act::Explore { with: id(ANS) })
        .and(EventKind::Met {
            seat: id(GP),
            with: Some(id(ANS)),
            need: None,
            new_face: false,
            introduced_by: None,
            retelling: false,
            attuned: false,
            intensive: false,
            agreed: false,
        })
        .over();
    assert_eq!(told(&story, 1).edge.word, EdgeWord::Listened(vec![id(GP)]));
}

#[test]
fn beyond_what_can_be_borne_is_told() {
    let load = told(&two_turns(bears(4, 1, 0), bears(5, 4, 1)), 2)
        .load
        .expect("a load");
    assert_eq!(load.word.mood, Mood::Overloaded);
}

#[test]
fn overreach_names_whose_work_it_is_and_that_they_were_not_asked() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .support(SCHOOL, RENT, true, false)
        .judged(SCHOOL, RENT, Scope::Outside, Verdict::Overreach)
        .over();
    let edge = told(&story, 1).edge;
    assert_eq!(
        edge.word,
        EdgeWord::Overreach {
            seat: id(SCHOOL),
            need: Some(id(RENT)),
            option: None,
            whose: Some(Consultee::Seat(id(DEBTS))),
            asked: false,
        }
    );
    assert_eq!(edge.element, Element::OwnBoundaries);
    assert_eq!(
        (edge.evidence[0].turn, edge.evidence[0].seat),
        (1, Some(id(SCHOOL)))
    );
    assert!(matches!(edge.evidence[0].what, What::Act(Act::Support { .. })));
}

#[test]
fn asking_first_is_told_with_whom() {
    let mut story = Story::default();
    story
        .turn(&[SLEEP], Settled::Accepted)
        .consult(SCHOOL, GP, SLEEP, ConsultReply::Advice)
        .support(SCHOOL, SLEEP, true, false)
        .judged(SCHOOL, SLEEP, Scope::Basic, Verdict::WithinByConsultation)
        .over();
    assert_eq!(
        told(&story, 1).edge.word,
        EdgeWord::AskedFirst {
            seat: id(SCHOOL),
            whom: Consultee::Seat(id(GP)),
            need: id(SLEEP),
            both_came: false,
        }
    );
}

#[test]
fn a_missed_signal_is_told_before_anything_else() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .support(SCHOOL, RENT, true, false)
        .judged(SCHOOL, RENT, Scope::Outside, Verdict::Overreach)
        .so(EventKind::SignalSeen(id(0)))
        .so(EventKind::SignalMissed(id(0)))
        .over();
    assert_eq!(told(&story, 1).edge.word, EdgeWord::SignalMissed(id(0)));
}

#[test]
fn a_signal_that_nobody_saw_stays_untold() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .so(EventKind::SignalMissed(id(0)))
        .over();
    assert_eq!(told(&story, 1).edge.word, EdgeWord::NoWork);
}

#[test]
fn a_worry_that_was_voiced_was_not_carried_alone() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .so(EventKind::SignalSeen(id(0)))
        .step(SCHOOL, Route::Advice, Timing::InTime)
        .over();
    story
        .turn(&[RENT], Settled::Accepted)
        .so(EventKind::SignalMissed(id(0)))
        .over();
    assert_eq!(told(&story, 2).edge.word, EdgeWord::StepLeft(id(0)));
}

#[test]
fn support_where_it_is_partly_ones_own_is_not_called_ones_own() {
    let mut story = Story::default();
    story
        .turn(&[SLEEP], Settled::Accepted)
        .support(SCHOOL, SLEEP, false, false)
        .judged(SCHOOL, SLEEP, Scope::Basic, Verdict::Within)
        .over();
    assert_eq!(told(&story, 1).edge.word, EdgeWord::Partly(vec![id(SCHOOL)]));
}

#[test]
fn turning_down_a_question_in_ones_own_field_is_not_told_as_knowing_its_edge() {
    let mut story = Story::default();
    story
        .turn(&[SLEEP], Settled::Accepted)
        .consult(SCHOOL, GP, SLEEP, ConsultReply::Boundary)
        .over();
    assert_eq!(
        told(&story, 1).edge.word,
        EdgeWord::OwnDeclined {
            by: id(SCHOOL),
            whom: Consultee::Seat(id(GP)),
            need: id(SLEEP),
        }
    );
}

#[test]
fn what_comes_back_is_counted_so_that_it_can_be_said_otherwise() {
    let mut story = Story::default();
    for _ in 0..3 {
        story
            .turn(&[SLEEP], Settled::Accepted)
            .support(GP, SLEEP, false, false)
            .judged(GP, SLEEP, Scope::Own, Verdict::Within)
            .over();
    }
    let before: Vec<u8> = (1..=3).map(|turn| told(&story, turn).before.edge).collect();
    assert_eq!(before, [0, 1, 2]);
}

#[test]
fn a_new_face_that_was_brought_along_is_not_no_new_face() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .borne(bears(4, 2, 1), 12)
        .over();
    story
        .turn(&[RENT], Settled::Accepted)
        .borne(bears(4, 1, 0), 12)
        .so(EventKind::Met {
            seat: id(DEBTS),
            with: None,
            need: Some(id(RENT)),
            new_face: true,
            introduced_by: Some(id(GP)),
            retelling: false,
            attuned: true,
            intensive: false,
            agreed: true,
        })
        .over();
    let causes = told(&story, 2).load.expect("a load").word.causes;
    assert!(!causes.contains(&LoadCause::NoNewFaces), "{causes:?}");
}

#[test]
fn a_report_before_its_time_is_told_with_its_timing() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .step(GP, Route::Report, Timing::TooEarly)
        .over();
    assert_eq!(
        told(&story, 1).edge.word,
        EdgeWord::StepOutOfTime(id(GP), Route::Report, Some(id(0)), Timing::TooEarly)
    );
}

#[test]
fn a_retelling_weighs_more_than_a_familiar_face() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .support(GP, RENT, false, false)
        .support(SCHOOL, SLEEP, true, true)
        .over();
    assert_eq!(
        told(&story, 1).continuity.word,
        ContinuityWord::Retold(vec![id(SCHOOL)])
    );
}

#[test]
fn sharing_without_consent_is_told_with_whose_it_was() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Accepted)
        .so(EventKind::FactShared {
            fact: id(0),
            by: id(GP),
            breach: true,
        })
        .over();
    assert_eq!(
        told(&story, 1).continuity.word,
        ContinuityWord::Breach {
            by: id(GP),
            fact: id(0),
            person: Some(id(ANS)),
        }
    );
}

#[test]
fn what_was_agreed_and_left_is_a_gap() {
    let mut story = Story::default();
    let explore = Act::Explore { with: id(ANS) };
    story.turn(&[RENT], Settled::Accepted).act(GP, explore).over();
    assert_eq!(told(&story, 1).continuity.word, ContinuityWord::Gap(id(RENT)));
}

#[test]
fn the_same_is_not_said_twice_running_while_there_is_something_else_worth_saying() {
    let mut story = Story::default();
    for _ in 0..2 {
        story
            .turn(&[SLEEP], Settled::Accepted)
            .support(GP, SLEEP, false, false)
            .judged(GP, SLEEP, Scope::Own, Verdict::Within)
            .form(Form::Team, Fit::TooHeavy)
            .over();
    }
    assert_eq!(told(&story, 1).edge.word, EdgeWord::TooHeavy(Form::Team));
    assert_eq!(told(&story, 2).edge.word, EdgeWord::AllWithin(vec![id(GP)]));
}

#[test]
fn doing_nothing_while_something_grows_is_told() {
    let mut story = Story::default();
    story
        .turn(&[], Settled::Kept)
        .so(EventKind::SeverityChanged {
            need: id(RENT),
            from: 70,
            to: 72,
        })
        .over();
    let back = told(&story, 1);
    assert_eq!(back.continuity.word, ContinuityWord::LeftAlone(id(RENT)));
    assert_eq!(back.edge.word, EdgeWord::NoWork);
}

#[test]
fn what_grew_is_told_once() {
    let mut story = two_turns(bears(4, 2, 0), bears(4, 2, 0));
    story
        .turn(&[], Settled::Kept)
        .because(
            Cause::Rule(Rule::Drift),
            EventKind::SeverityChanged {
                need: id(RENT),
                from: 70,
                to: 72,
            },
        )
        .borne(bears(4, 2, 0), 12)
        .over();
    let back = told(&story, 3);
    assert_eq!(back.continuity.word, ContinuityWord::LeftAlone(id(RENT)));
    assert_eq!(back.load.expect("a load").word.but, None);
}

#[test]
fn a_family_that_stops_coming_is_told_before_all() {
    let mut story = Story::default();
    story
        .turn(&[RENT], Settled::Insisted)
        .support(SCHOOL, SLEEP, true, true)
        .over()
        .so(EventKind::TheyStopped);
    assert_eq!(told(&story, 1).continuity.word, ContinuityWord::Stopped);
}
