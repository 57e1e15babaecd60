//! Setting priorities together: the team proposes, each family member answers from their own ranking, trust and
//! strain, and the team follows, negotiates or insists.

use super::measures::change_trust;
use crate::engine::command::{Focus, Reply};
use crate::engine::course::Course;
use crate::engine::event::{Answer, EventKind, Settled};
use crate::engine::hours::hours_left;
use crate::engine::refusal::Refusal;
use crate::engine::state::{Proposal, State};
use crate::scenario::World;
use crate::scenario::ids::*;

/// The team proposes, the family answers; when everybody agrees, the focus stands at once.
pub fn propose(course: &mut Course, focus: Focus) {
    course.tell(EventKind::Proposed(focus));
    let world = course.world;
    for (person, _) in world
        .people
        .iter()
        .filter(|(_, person)| !person.ranking.is_empty())
    {
        let answer = answer(world, &course.state, person, &focus);
        course.tell(EventKind::Answered(person, answer));
    }
    let accepted = answers(&course.state)
        .iter()
        .all(|(_, answer)| *answer == Answer::Accept);
    if accepted {
        settle(course, focus, Focus::default(), Settled::Accepted);
    }
}

/// How a person answers to a focus, from their own ranking, their trust in the pen's seat and their strain.
pub fn answer(world: &World, state: &State, person: PersonId, focus: &Focus) -> Answer {
    let rules = &world.rules.prioritising;
    let own = &state.people[person];
    let trust = own.trust[state.pen];
    if trust <= rules.refuse_at_trust {
        return Answer::RefuseDistrust;
    }
    if own.strain > rules.refuse_above_strain && focus.len() > 1 {
        return Answer::RefuseOverloaded;
    }
    match first_of(world, state, person) {
        Some(first) if !focus.has(first) && trust < rules.accept_at_trust => Answer::Swap(first),
        _ => Answer::Accept,
    }
}

fn answers(state: &State) -> Vec<(PersonId, Answer)> {
    state
        .proposal
        .as_ref()
        .map(|proposal| proposal.answers.clone())
        .unwrap_or_default()
}

/// Goes on with the focus in force.
pub fn keep(course: &mut Course) {
    let (focus, against) = (course.state.focus, course.state.focus_against);
    settle(course, focus, against, Settled::Kept);
}

/// The team's word on the answers.
pub fn respond(course: &mut Course, reply: Reply) {
    let world = course.world;
    let answers = answers(&course.state);
    let proposed = course
        .state
        .proposal
        .as_ref()
        .map(|proposal| proposal.focus)
        .unwrap_or_default();
    let asking: Vec<PersonId> = answers
        .iter()
        .filter(|(_, answer)| *answer != Answer::Accept)
        .map(|(person, _)| *person)
        .collect();
    let pen = course.state.pen;
    match reply {
        Reply::Follow => {
            let focus = followed(world, &course.state);
            settle(course, focus, Focus::default(), Settled::Followed);
            for person in asking {
                change_trust(course, person, pen, world.rules.prioritising.follow_trust);
            }
        }
        Reply::Negotiate => {
            // Where nobody can, `step` has refused it.
            if let Ok(seat) = who_talks(world, &course.state) {
                course.tell(EventKind::TalkedThrough(seat));
                settle(course, proposed, Focus::default(), Settled::Negotiated);
            }
        }
        Reply::Insist => {
            settle(course, proposed, proposed, Settled::Insisted);
            for person in asking {
                change_trust(course, person, pen, world.rules.prioritising.insist_trust);
            }
        }
    }
}

/// What a person would put first: the first in their own order that is on the table and still weighs.
pub fn first_of(world: &World, state: &State, person: PersonId) -> Option<NeedId> {
    let weighs =
        |need: &NeedId| state.needs[*need].seen && state.needs[*need].severity > world.rules.effect.low;
    state.people[person].ranking.iter().copied().find(weighs)
}

/// The focus as the family asks it: what they want comes first. For who has no room left, it is that one need alone.
pub fn followed(world: &World, state: &State) -> Focus {
    let Some(Proposal {
        focus: proposed,
        answers,
    }) = &state.proposal
    else {
        return state.focus;
    };
    let no_room = answers
        .iter()
        .any(|(_, answer)| *answer == Answer::RefuseOverloaded);
    let wanted = answers.iter().filter_map(|(person, answer)| match answer {
        Answer::Accept => None,
        Answer::Swap(need) => Some(*need),
        Answer::RefuseOverloaded | Answer::RefuseDistrust => first_of(world, state, *person),
    });
    let focus = wanted.chain(proposed.iter());
    if no_room {
        Focus::of(focus.take(1))
    } else {
        Focus::of(focus)
    }
}

/// Who talks the answers through with the family: somebody whom all who ask otherwise trust enough, rather the pen,
/// else whom they trust most. There must be a fact on the table about one of the needs proposed.
///
/// # Errors
/// What is lacking.
pub fn who_talks(world: &World, state: &State) -> Result<SeatId, Refusal> {
    let rules = &world.rules.prioritising;
    let Some(proposal) = &state.proposal else {
        return Err(Refusal::NoAnswer);
    };
    let asking: Vec<PersonId> = proposal
        .answers
        .iter()
        .filter(|(_, answer)| *answer != Answer::Accept)
        .map(|(person, _)| *person)
        .collect();
    let trust = |seat: SeatId| {
        asking
            .iter()
            .map(|person| state.people[*person].trust[seat])
            .min()
            .unwrap_or(u8::MAX)
    };
    let mut trusted: Vec<SeatId> = world
        .seats
        .ids()
        .filter(|seat| trust(*seat) >= rules.negotiate_at_trust)
        .collect();
    trusted.sort_by_key(|seat| (*seat != state.pen, std::cmp::Reverse(trust(*seat)), *seat));
    let Some(first) = trusted.first().copied() else {
        let least = asking
            .into_iter()
            .min_by_key(|person| (state.best_trust(*person), *person));
        return Err(match least {
            Some(person) if state.best_trust(person) < rules.negotiate_at_trust => {
                Refusal::NegotiateTrust(person)
            }
            Some(_) => Refusal::NegotiateAll,
            None => Refusal::NoAnswer,
        });
    };
    let bears_on = world
        .facts
        .iter()
        .any(|(id, fact)| state.facts[id].shared && fact.about.iter().any(|need| proposal.focus.has(*need)));
    if !bears_on {
        return Err(Refusal::NegotiateFact);
    }
    let needed = rules.negotiate_hours;
    let left = |seat: SeatId| hours_left(world, state, seat);
    let free = trusted.into_iter().find(|seat| left(*seat) >= needed);
    free.ok_or(Refusal::NoHours {
        seat: first,
        left: left(first),
        needed,
    })
}

fn settle(course: &mut Course, focus: Focus, against: Focus, how: Settled) {
    course.tell(EventKind::FocusSettled { focus, against, how });
}
