//! A worded statement of feedback with what it rests on: turn, who, what; and the element it touches.

use crate::engine::event::{Answer, Rule};
use crate::feedback::{Evidence, What};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::Element;
use crate::scenario::world::Consultee;
use crate::view::debrief::answer;
use crate::words::debrief::key;
use crate::words::naming::key::QUOTED;
use crate::words::{Words, capital, small, terms};
use serde::Serialize;

/// A statement with its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// What happened, why it matters, what it touched.
    pub text: String,
    /// "beurt drie · huisarts · licht ondersteunen bij ‘De brieven’"; may be empty. What says most comes first.
    pub evidence: Vec<String>,
    /// How many of these stand below it at once; the others wait behind the press of the page.
    pub open: usize,
    /// What stands in the place of the others: "en nog drie keer".
    pub more: Option<String>,
    /// The element of integrated work it touches.
    pub element: Option<String>,
}

/// Most lines of evidence that stand below a statement at once. Of more two stand there: one line alone is not put away.
const MOST_OPEN: usize = 3;

impl Statement {
    /// A statement, begun with a capital, with its evidence in words.
    pub fn new(
        words: &Words,
        world: &World,
        text: &str,
        evidence: &[Evidence],
        element: Element,
    ) -> Statement {
        let evidence = lines(words, world, evidence);
        let open = if evidence.len() > MOST_OPEN {
            MOST_OPEN - 1
        } else {
            evidence.len()
        };
        let folded = u16::try_from(evidence.len() - open).unwrap_or(u16::MAX);
        Statement {
            text: capital(text),
            evidence,
            open,
            more: (folded > 0).then(|| words.counted(key::EVIDENCE_MORE, folded)),
            element: Some(words.text(terms::element(element))),
        }
    }

    /// A statement that touches no element in particular.
    pub fn plain(words: &Words, world: &World, text: &str, evidence: &[Evidence]) -> Statement {
        Statement {
            element: None,
            ..Statement::new(words, world, text, evidence, Element::LearnReflect)
        }
    }

    /// What waits behind the press of the page.
    pub fn folded(&self) -> &[String] {
        self.evidence.get(self.open..).unwrap_or_default()
    }
}

/// Evidence in words, each line once.
fn lines(words: &Words, world: &World, evidence: &[Evidence]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for proof in evidence {
        let line = line(words, world, proof);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// One piece of evidence in words.
pub fn line(words: &Words, world: &World, evidence: &Evidence) -> String {
    let turn = u16::from(evidence.turn);
    let what = what(words, world, evidence);
    match evidence.seat {
        Some(seat) => words.say(
            key::EVIDENCE_OF_SEAT,
            &[
                ("turn", turn.into()),
                ("who", words.discipline(world, seat).into()),
                ("what", what.into()),
            ],
        ),
        None => words.say(
            key::EVIDENCE_OF_TABLE,
            &[("turn", turn.into()), ("what", what.into())],
        ),
    }
}

fn what(words: &Words, world: &World, evidence: &Evidence) -> String {
    let named = |key, name: &str| words.say(key, &[("name", name.into())]);
    match &evidence.what {
        What::Act(act) => small(&words.act(world, act, |_| true)),
        What::Choice(option) => {
            let choice = &world.options[*option];
            words.say(
                key::EVIDENCE_CHOICE,
                &[
                    ("moment", words.case(&world.moments[choice.moment].title).into()),
                    ("option", words.case(&choice.text).into()),
                ],
            )
        }
        What::Moment(moment) => named(key::EVIDENCE_MOMENT, words.case(&world.moments[*moment].title)),
        What::Event(event) => named(key::EVIDENCE_EVENT, words.case(&world.events[*event].text)),
        What::Later(later) => named(key::EVIDENCE_LATER, words.case(&world.later[*later].text)),
        What::Rule(Rule::Overload) => words.text(key::EVIDENCE_OVERLOAD),
        What::Rule(Rule::Drift) => words.text(key::EVIDENCE_DRIFT),
        What::Rule(Rule::Backlash) => words.text(key::EVIDENCE_BACKLASH),
        What::Rule(Rule::Easing) => words.text(key::EVIDENCE_EASING),
        What::Rule(_) => words.text(key::EVIDENCE_BY_ITSELF),
        What::NotPractised => words.text(key::EVIDENCE_NOT_PRACTISED),
        What::Unfound => words.text(key::EVIDENCE_UNFOUND),
        What::SeldomThere => words.text(key::EVIDENCE_SELDOM_THERE),
        What::NotEvaluated => words.text(key::EVIDENCE_NOT_EVALUATED),
        What::NothingPlanned => words.text(key::EVIDENCE_NOTHING_PLANNED),
        What::TurnClosed => words.text(key::EVIDENCE_TURN_CLOSED),
        What::Decision => words.text(key::EVIDENCE_DECISION),
        What::Answer(person, said) => answered(words, world, *person, *said),
        What::Visit(person) => named(key::EVIDENCE_VISIT, &words.with(world, *person)),
        What::Borne(person) => named(key::EVIDENCE_BORNE, &world.people[*person].name),
        What::Need(need) => named(QUOTED, words.need(world, *need)),
        What::Consult(whom, need) => consult(words, world, evidence.seat, *whom, *need),
        What::LeftOpen(need) => named(key::EVIDENCE_LEFT_OPEN, words.need(world, *need)),
        What::Signal(signal) => named(key::EVIDENCE_SIGNAL, words.case(&world.signals[*signal].name)),
        What::Promise(promise) => named(key::EVIDENCE_PROMISE, words.case(&world.promises[*promise].what)),
        What::Form(form) => words.text(terms::form(*form)),
        What::Fact(fact) => named(key::EVIDENCE_FACT, words.case(&world.facts[*fact].name)),
        What::Strength(strength) => named(
            key::EVIDENCE_STRENGTH,
            words.case(&world.strengths[*strength].name),
        ),
    }
}

/// What somebody answered, in the words the agreement is told with.
pub(super) fn answered(words: &Words, world: &World, person: PersonId, said: Answer) -> String {
    let mut args = vec![("person", world.people[person].name.as_str().into())];
    if let Answer::Swap(need) = said {
        args.push(("need", words.need(world, need).into()));
    }
    words.say(answer(said), &args)
}

fn consult(words: &Words, world: &World, seat: Option<SeatId>, whom: Consultee, need: NeedId) -> String {
    let need = words.need(world, need);
    if seat.map(Consultee::Seat) == Some(whom) {
        return words.say(key::EVIDENCE_ADVICE_GIVEN, &[("name", need.into())]);
    }
    words.say(
        key::EVIDENCE_CONSULT,
        &[
            ("whom", words.consultee(world, whom).into()),
            ("name", need.into()),
        ],
    )
}
