//! Which sentence goes with which value: the debrief's keys by outcome, verdict, strength and intention.

use crate::engine::event::{Answer, EndedBy, Fit, Settled, Timing};
use crate::feedback::Outlook;
use crate::feedback::agreement::Priorities;
use crate::feedback::debrief::{Intention, Strength};
use crate::feedback::load::Part;
use crate::scenario::model::Element;
use crate::words::Key;
use crate::words::debrief::key::*;

/// A part of the load with its points.
pub fn part(part: Part) -> Key {
    match part {
        Part::Needs => PART_NEEDS,
        Part::Contacts => PART_CONTACTS,
        Part::Intensive => PART_INTENSIVE,
        Part::NewFaces => PART_NEW_FACES,
        Part::Retellings => PART_RETELLINGS,
        Part::Crowding => PART_CROWDING,
        Part::Friction => PART_FRICTION,
        Part::Events => PART_EVENTS,
    }
}

/// A part of the load, without its points.
pub fn part_named(part: Part) -> Key {
    match part {
        Part::Needs => PART_NAMED_NEEDS,
        Part::Contacts => PART_NAMED_CONTACTS,
        Part::Intensive => PART_NAMED_INTENSIVE,
        Part::NewFaces => PART_NAMED_NEW_FACES,
        Part::Retellings => PART_NAMED_RETELLINGS,
        Part::Crowding => PART_NAMED_CROWDING,
        Part::Friction => PART_NAMED_FRICTION,
        Part::Events => PART_NAMED_EVENTS,
    }
}

/// How the load went, or is expected to go.
pub fn outlook_load(outlook: Option<Outlook>) -> Key {
    match outlook {
        Some(Outlook::Better) => OUTLOOK_LOAD_BETTER,
        Some(Outlook::Same) => OUTLOOK_LOAD_SAME,
        Some(Outlook::Worse) => OUTLOOK_LOAD_WORSE,
        None => OUTLOOK_UNKNOWN,
    }
}

/// How continuity went, or is expected to go.
pub fn outlook_continuity(outlook: Option<Outlook>) -> Key {
    match outlook {
        Some(Outlook::Better) => OUTLOOK_CONTINUITY_BETTER,
        Some(Outlook::Same) => OUTLOOK_CONTINUITY_SAME,
        Some(Outlook::Worse) => OUTLOOK_CONTINUITY_WORSE,
        None => OUTLOOK_UNKNOWN,
    }
}

/// How staying within one's expertise went, or is expected to go.
pub fn outlook_expertise(outlook: Option<Outlook>) -> Key {
    match outlook {
        Some(Outlook::Better) => OUTLOOK_EXPERTISE_BETTER,
        Some(Outlook::Same) => OUTLOOK_EXPERTISE_SAME,
        Some(Outlook::Worse) => OUTLOOK_EXPERTISE_WORSE,
        None => OUTLOOK_UNKNOWN,
    }
}

/// Why it ended.
pub fn ended(why: EndedBy) -> Key {
    match why {
        EndedBy::LastTurn => ENDED_LAST_TURN,
        EndedBy::ClosedWell => ENDED_CLOSED_WELL,
        EndedBy::TheyStopped => ENDED_THEY_STOPPED,
    }
}

/// How a focus came to stand.
pub fn how(turn: &Priorities) -> Key {
    let refused = |answer: &Answer| matches!(answer, Answer::RefuseDistrust | Answer::RefuseOverloaded);
    match turn.how {
        Settled::Accepted => HOW_ACCEPTED,
        Settled::Followed if turn.answers.iter().any(|(_, answer)| refused(answer)) => HOW_FOLLOWED_REFUSED,
        Settled::Followed => HOW_FOLLOWED,
        Settled::Negotiated => HOW_NEGOTIATED,
        Settled::Insisted => HOW_INSISTED,
        Settled::Kept => HOW_KEPT,
    }
}

/// What somebody answered.
pub fn answer(answer: Answer) -> Key {
    match answer {
        Answer::Accept => ANSWER_ACCEPT,
        Answer::Swap(_) => ANSWER_SWAP,
        Answer::RefuseOverloaded => ANSWER_OVERLOADED,
        Answer::RefuseDistrust => ANSWER_DISTRUST,
    }
}

/// A form beside what fitted.
pub fn fit(fit: Fit) -> Key {
    match fit {
        Fit::TooLight => FIT_LIGHT,
        Fit::Fitting => FIT_FITTING,
        Fit::TooHeavy => FIT_HEAVY,
    }
}

/// A step beside its window.
pub fn timing(timing: Timing) -> Key {
    match timing {
        Timing::TooEarly => TIMING_EARLY,
        Timing::InTime => TIMING_IN_TIME,
        Timing::TooLate => TIMING_LATE,
    }
}

/// What an element comes down to.
pub fn meaning(element: Element) -> Key {
    match element {
        Element::BroadView => MEANS_BROAD_VIEW,
        Element::SharedPriorities => MEANS_SHARED_PRIORITIES,
        Element::FlexibleHelp => MEANS_FLEXIBLE_HELP,
        Element::KnowingEachOther => MEANS_KNOWING,
        Element::HandoverPrivacy => MEANS_HANDOVER,
        Element::Interprofessional => MEANS_INTERPROFESSIONAL,
        Element::GeneralistSpecialist => MEANS_GENERALIST,
        Element::OwnBoundaries => MEANS_BOUNDARIES,
        Element::Competence => MEANS_COMPETENCE,
        Element::ToolsTailoring => MEANS_TOOLS,
        Element::LearnReflect => MEANS_LEARN,
        Element::Preconditions => MEANS_PRECONDITIONS,
    }
}

/// The question that carries an element over to one's own work.
pub fn transfer(element: Element) -> Key {
    match element {
        Element::BroadView => ASK_BROAD_VIEW,
        Element::SharedPriorities => ASK_SHARED_PRIORITIES,
        Element::FlexibleHelp => ASK_FLEXIBLE_HELP,
        Element::KnowingEachOther => ASK_KNOWING,
        Element::HandoverPrivacy => ASK_HANDOVER,
        Element::Interprofessional => ASK_INTERPROFESSIONAL,
        Element::GeneralistSpecialist => ASK_GENERALIST,
        Element::OwnBoundaries => ASK_BOUNDARIES,
        Element::Competence => ASK_COMPETENCE,
        Element::ToolsTailoring => ASK_TOOLS,
        Element::LearnReflect => ASK_LEARN,
        Element::Preconditions => ASK_PRECONDITIONS,
    }
}

/// What carried a play.
pub fn strength(strength: Strength) -> Key {
    match strength {
        Strength::FollowedFamily => STRENGTH_FOLLOWED,
        Strength::AskedFirst => STRENGTH_ASKED_FIRST,
        Strength::Introduced => STRENGTH_INTRODUCED,
        Strength::WarmHandover => STRENGTH_WARM,
        Strength::KeptPromises => STRENGTH_PROMISES,
        Strength::Evaluated => STRENGTH_EVALUATED,
        Strength::BuiltOnStrengths => STRENGTH_BUILT_ON,
        Strength::OpenOnSafety => STRENGTH_SAFETY,
        Strength::SharedWithConsent => STRENGTH_SHARED,
        Strength::WithinCapacity => STRENGTH_CAPACITY,
        Strength::FittingForm => STRENGTH_FORM,
        Strength::StayedAtTable => STRENGTH_STAYED,
    }
}

/// What one might try another time.
pub fn intention(intention: Intention) -> Key {
    match intention {
        Intention::SafetyInTime => INTEND_SAFETY,
        Intention::SafetyStepByStep => INTEND_STEP_BY_STEP,
        Intention::AskFirst => INTEND_ASK_FIRST,
        Intention::LeaveToOthers => INTEND_LEAVE,
        Intention::FewerAtOnce => INTEND_FEWER,
        Intention::AttuneFirst => INTEND_ATTUNE,
        Intention::IntroduceFaces => INTEND_INTRODUCE,
        Intention::ReportOpenly => INTEND_REPORT_OPENLY,
        Intention::ConsentFirst => INTEND_CONSENT,
        Intention::ShareFacts => INTEND_SHARE,
        Intention::FamilyOrder => INTEND_FAMILY_ORDER,
        Intention::TakeUpOwn => INTEND_TAKE_UP,
        Intention::LighterForm => INTEND_LIGHTER,
        Intention::CloserForm => INTEND_CLOSER,
        Intention::PromiseLess => INTEND_PROMISE,
        Intention::ShowUp => INTEND_SHOW_UP,
        Intention::EvaluateOnTheWay => INTEND_EVALUATE,
    }
}
