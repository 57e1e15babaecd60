//! What is read where a turn opens and where one looks back on it: what was said comes first, and nothing of it is lost.

use samenspel::engine::event::{EventKind, Timing};
use samenspel::scenario::Language;
use samenspel::scenario::ids::{SeatId, SignalId};
use samenspel::scenario::model::Route;
use samenspel::session::Source;
use samenspel::words::Words;

/// The step of safety as it is told.
fn step_told(source: &Source, words: &Words, seat: SeatId, signal: Option<SignalId>, step: Route) -> String {
    let kind = EventKind::SafetyStep {
        signal,
        step,
        seat,
        openly: true,
        timing: Timing::InTime,
    };
    words
        .event(&source.world, &kind, |_| true)
        .expect("a step of safety is told")
}

#[test]
fn a_talk_about_a_worry_and_advice_on_it_tell_what_was_said() {
    let mut signals = 0;
    for name in Source::shipped_ids() {
        let source = Source::shipped(name).expect("a shipped case");
        let world = &source.world;
        let seat = world.seats.ids().next().expect("somebody sits there");
        for (id, signal) in world.signals.iter() {
            for words in Language::ALL.map(Words::new) {
                let answered = words.case(&signal.answered);
                let advised = words.case(&signal.advised);
                assert!(
                    !answered.is_empty() && !advised.is_empty(),
                    "{}: {}",
                    world.id,
                    signal.id
                );
                let talk = step_told(&source, &words, seat, Some(id), Route::Talk);
                assert!(
                    talk.ends_with(answered) && talk.contains(&world.people[signal.with].name),
                    "{talk}"
                );
                let advice = step_told(&source, &words, seat, Some(id), Route::Advice);
                assert!(advice.ends_with(advised), "{advice}");
                // A worry without a name has an answer too.
                let open = step_told(&source, &words, seat, None, Route::Advice);
                assert!(open.split_inclusive(". ").count() >= 3, "{open}");
            }
            signals += 1;
        }
    }
    assert!(signals >= 7, "{signals}");
}

#[test]
fn where_a_case_writes_no_answer_a_general_sentence_names_the_person() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/everything");
    let source = Source::read(&folder).expect("the case can be played");
    let words = Words::new(Language::En);
    let seat = source.world.seats.ids().next().expect("somebody sits there");
    let (id, signal) = source.world.signals.iter().next().expect("a signal");
    let name = &source.world.people[signal.with].name;
    let talk = step_told(&source, &words, seat, Some(id), Route::Talk);
    assert!(talk.contains(&format!("{name} now knows")), "{talk}");
    let advice = step_told(&source, &words, seat, Some(id), Route::Advice);
    assert!(advice.contains("The decision stays with you"), "{advice}");
}
