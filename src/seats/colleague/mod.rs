//! Colleagues who play the seats that people leave open: a temper a file. What they share stands here: how they name
//! what comes first, answer, choose in a moment, and word it. All of them decide from the seat's view alone.

mod attuned;
mod cautious;
mod escalator;
mod newcomer;
mod rescuer;
mod silo;

pub use attuned::Attuned;
pub use cautious::Cautious;
pub use escalator::{Escalator, heavier, reports};
pub use newcomer::Newcomer;
pub use rescuer::Rescuer;
pub use silo::Silo;

use super::decider::{Decision, Offer, Reason, Temper};
use super::view::SeatView;
use crate::engine::command::{Act, Actor, Command, ConsultReply, Focus, Reply, Slot, Way};
use crate::engine::event::Answer;
use crate::scenario::ids::*;
use crate::scenario::world::{Choice, Consultee, Scope};

/// Severity from which a need can't wait.
const URGENT: u8 = 75;
/// Severity up to which a need hardly weighs.
const LIGHT: u8 = 40;
/// Acquaintance from which a colleague tells of itself what it knows, 0-3.
const TELLS_FROM: u8 = 2;

/// Something a colleague would like to do, how, and why.
type Wish = (Act, Way, Reason);

/// Strain that a colleague is willing to plan up to, per mille.
const ROOM: u16 = 1000;
/// Strain up to which it still brings the one visit that matters most: leaving people alone helps nobody either.
const ROOM_FOR_THE_FIRST: u16 = 1250;

/// Names a need, once a turn.
fn name(view: &SeatView, first: Option<(NeedId, Reason)>) -> Option<Decision> {
    let (need, reason) = first.filter(|_| view.named(view.seat()).is_none())?;
    mine(view, Command::Name(need), reason)
}

/// What weighs: own work where it is among the first three and still weighs.
fn own_or_pressing(view: &SeatView) -> Option<(NeedId, Reason)> {
    let needs = by_pressure(view);
    let first = needs.first().copied()?;
    let own = needs.iter().copied().take(3).find(|need| {
        view.scope(*need, false) == Scope::Own && (*need == first || view.severity(*need) > LIGHT)
    });
    Some(match own {
        Some(own) => match view.blockers(own).first() {
            Some(blocker) => (own, Reason::FirstThat(*blocker)),
            None if under_way(view, own) => (own, Reason::GoOn(own)),
            None => (own, Reason::MyTask(own)),
        },
        None => (first, why_first(view, first)),
    })
}

/// Whether somebody worked on it last turn.
fn under_way(view: &SeatView, need: NeedId) -> bool {
    view.turn() > 1 && view.untouched(need) == 0
}

/// What a colleague would do, for who asks: what it would put first and why, and its option in the moment that the team
/// decides now. Policies have no opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opinion {
    /// What it would put first, and why.
    pub first: (NeedId, Reason),
    /// What it would choose together.
    pub option: Option<OptionId>,
}

/// What a colleague of this temper in the seat of `view` would do.
pub fn opinion(temper: Temper, view: &SeatView) -> Option<Opinion> {
    let (first, worth): (Option<(NeedId, Reason)>, Worth) = match temper {
        Temper::Attuned | Temper::Cautious => (own_or_pressing(view), careful),
        Temper::Silo => (silo::first(view), cheapest),
        Temper::Rescuer => (rescuer::first(view), most),
        Temper::Escalator => (own_or_pressing(view), most),
        Temper::Newcomer => (newcomer::first(view), cheapest),
        Temper::Nothing
        | Temper::Random
        | Temper::EverythingAtOnce
        | Temper::FirstOption
        | Temper::AlwaysWait
        | Temper::AlwaysConsult
        | Temper::AlwaysEscalate => return None,
    };
    let together = view
        .moments()
        .into_iter()
        .find(|moment| view.world().moments[*moment].seat.is_none());
    let option = together.and_then(|moment| {
        let options = &view.world().moments[moment].options;
        let worth = |id: &OptionId| {
            let option = &view.world().options[*id];
            (
                worth(option, option.hours, beyond(view, option)),
                std::cmp::Reverse(*id),
            )
        };
        options.iter().copied().max_by_key(worth)
    });
    Some(Opinion {
        first: first?,
        option,
    })
}

/// Whether an option is work beyond this seat's expertise.
fn beyond(view: &SeatView, option: &Choice) -> bool {
    option
        .scope
        .as_ref()
        .is_some_and(|scope| scope[view.seat()] >= Scope::Outside)
}

/// With the pen: keeps a focus that still fits, else proposes what presses most.
fn propose(view: &SeatView) -> Option<Decision> {
    if !view.has_pen() {
        return None;
    }
    let low = view.world().rules.effect.low;
    let focus = view.focus();
    let fresh = !focus.is_empty()
        && focus
            .iter()
            .all(|need| view.severity(need) > low && view.agreed(need));
    if fresh && !view.turn().is_multiple_of(2) && view.turn() > 1 {
        return ours(Command::KeepFocus, Reason::FitsFamily);
    }
    let heavy = by_pressure(view)
        .into_iter()
        .filter(|need| view.severity(*need) > low);
    let focus = Focus::of(heavy.take(Focus::MOST));
    match focus.first() {
        Some(first) => ours(Command::Propose(focus), why_first(view, first)),
        None => ours(Command::KeepFocus, Reason::FitsFamily),
    }
}

/// With the pen: follows the family; talks it through where they ask for what hardly weighs.
fn follow_or_negotiate(view: &SeatView) -> Option<Decision> {
    if !view.has_pen() {
        return None;
    }
    let answers = &view.proposal()?.answers;
    let light = |answer: &Answer| matches!(answer, Answer::Swap(need) if view.severity(*need) <= LIGHT);
    let refuses = |answer: &Answer| matches!(answer, Answer::RefuseOverloaded | Answer::RefuseDistrust);
    let negotiable = offered(view, Command::Respond(Reply::Negotiate));
    let reply = if negotiable && answers.iter().any(|(_, answer)| light(answer)) {
        Reply::Negotiate
    } else {
        Reply::Follow
    };
    let reason = if reply == Reply::Follow && !answers.iter().any(|(_, answer)| refuses(answer)) {
        Reason::FitsFamily
    } else {
        Reason::TheirPace
    };
    ours(Command::Respond(reply), reason)
}

/// The first wish that can be planned; visits only where there is room for them.
fn first_open(view: &SeatView, wishes: Vec<Wish>, room: impl Fn(&Act) -> bool) -> Option<Decision> {
    let me = Actor::Seat(view.seat());
    wishes.into_iter().find_map(|(act, way, reason)| {
        let offer = view.plan(me, view.slot(me, &act), act, way);
        let fits = (!visits(view, &act) || room(&act)) && spares_people(view, &act, &way);
        (offer.blocked.is_none() && fits)
            .then(|| mine(view, offer.command, reason))
            .flatten()
    })
}

/// Whether people keep room for what they want: at least half of their own hours, rounded up; and an hour of each
/// colleague while a person holds the pen, who plans for the whole table or has something to ask.
fn spares_people(view: &SeatView, act: &Act, way: &Way) -> bool {
    let costs = view.costs(Actor::Seat(view.seat()), act, way);
    let planned = view.plans().iter().any(|plan| plan.by.is_none());
    let kept = |seat: SeatId| {
        if view.is_person(seat) {
            view.world().seats[seat].hours.div_ceil(2)
        } else {
            u8::from(view.is_person(view.pen()) && !planned)
        }
    };
    costs
        .into_iter()
        .all(|(seat, hours)| hours == 0 || view.hours_left(seat) >= hours + kept(seat))
}

/// Facts that need nobody's consent any more, as far as the others ask for them now or are known well enough.
fn facts_to_tell(view: &SeatView) -> Vec<Wish> {
    let told = |fact: FactId| {
        view.plans()
            .iter()
            .any(|plan| plan.act == Act::ShareFact { fact })
    };
    view.facts()
        .into_iter()
        .filter(|fact| !view.is_shared(*fact) && !told(*fact) && view.consent_lacking(*fact).is_empty())
        .filter(|fact| asked_or_trusted(view, *fact))
        .map(|fact| (Act::ShareFact { fact }, Way::default(), Reason::TellOthers(fact)))
        .collect()
}

/// A fact is asked for when it is about what everybody works on; who knows the pen well tells it anyway.
fn asked_or_trusted(view: &SeatView, fact: FactId) -> bool {
    let about = &view.world().facts[fact].about;
    let asked = about.iter().any(|need| view.focus().has(*need));
    asked || view.has_pen() || view.knows(view.pen()) >= TELLS_FROM
}

/// Consent to ask for, of people who trust this seat enough.
fn consents_to_ask(view: &SeatView) -> Vec<Wish> {
    let from = view.world().rules.trust.consent_from;
    let asked = |fact: FactId| {
        view.plans()
            .iter()
            .any(|plan| plan.act == Act::AskConsent { fact })
    };
    if !view.has_met(view.seat()) {
        return Vec::new();
    }
    view.facts()
        .into_iter()
        .filter(|fact| !view.is_shared(*fact) && !asked(*fact) && asked_or_trusted(view, *fact))
        .filter(|fact| {
            let lacking = view.consent_lacking(*fact);
            !lacking.is_empty() && lacking.iter().all(|person| view.trust(*person) >= from)
        })
        .map(|fact| (Act::AskConsent { fact }, Way::default(), Reason::TellOthers(fact)))
        .collect()
}

/// Help of this seat on a need, with who can be helped best.
fn support(view: &SeatView, need: NeedId, intensive: bool) -> Act {
    Act::Support {
        need,
        with: help_whom(view, need),
        intensive,
    }
}

/// Needs on the table, the worst first.
fn by_severity(view: &SeatView) -> Vec<NeedId> {
    let mut needs = view.needs();
    needs.sort_by_key(|need| (std::cmp::Reverse(view.severity(*need)), *need));
    needs
}

/// Whether this seat plans help on a need already.
fn helps(view: &SeatView, need: NeedId) -> bool {
    view.own_plans()
        .any(|plan| matches!(plan.act, Act::Support { need: other, .. } if other == need))
}

fn mine(view: &SeatView, command: Command, reason: Reason) -> Option<Decision> {
    Some(Decision {
        by: Actor::Seat(view.seat()),
        command,
        reason,
    })
}

fn ours(command: Command, reason: Reason) -> Option<Decision> {
    Some(Decision {
        by: Actor::Team,
        command,
        reason,
    })
}

/// How much a need asks for attention: how bad it is, how high the family ranks it, and less while something stands
/// in its way.
fn pressing(view: &SeatView, need: NeedId) -> i32 {
    let severity = i32::from(view.severity(need));
    let ranked: i32 = view
        .world()
        .people
        .ids()
        .filter_map(|person| view.ranking(person).iter().position(|own| *own == need))
        .map(|place| 24 - 8 * i32::try_from(place.min(3)).unwrap_or(3))
        .sum();
    let blocked = if view.blockers(need).is_empty() { 0 } else { 60 };
    let blocks: i32 = view
        .needs()
        .iter()
        .map(|other| i32::from(view.blockers(*other).contains(&need)) * 12)
        .sum();
    severity + ranked + blocks - blocked
}

fn by_pressure(view: &SeatView) -> Vec<NeedId> {
    let mut needs = view.needs();
    needs.sort_by_key(|need| (-pressing(view, *need), *need));
    needs
}

/// Why a need goes first, as far as it is true.
fn why_first(view: &SeatView, need: NeedId) -> Reason {
    let theirs = |person: PersonId| view.ranking(person).first() == Some(&need);
    let others = view.needs();
    if view.severity(need) >= URGENT {
        Reason::CantWait(need)
    } else if view.world().people.ids().any(theirs) {
        Reason::FamilyFirst(need)
    } else if others
        .iter()
        .all(|other| view.severity(*other) <= view.severity(need))
    {
        Reason::Heaviest(need)
    } else if others.iter().any(|other| view.blockers(*other).contains(&need)) {
        Reason::FirstThat(need)
    } else {
        Reason::AStart(need)
    }
}

fn offered(view: &SeatView, command: Command) -> bool {
    view.offers()
        .iter()
        .any(|offer| offer.command == command && offer.blocked.is_none())
}

/// Answers what was asked: advice in one's own field, else where it ends.
pub fn answer(view: &SeatView) -> Option<Decision> {
    let (asker, slot, need) = view.asked().into_iter().next()?;
    let own = view.world().expertise(Consultee::Seat(view.seat()), need) == Scope::Own;
    let (reply, reason) = if own {
        (ConsultReply::Advice, Reason::IKnowThis(need))
    } else {
        (ConsultReply::Boundary, Reason::NotMine(need))
    };
    mine(view, Command::Answer { asker, slot, reply }, reason)
}

/// How much an option of a moment is worth to a colleague: the option, its hours, whether it goes beyond its expertise.
type Worth = fn(&Choice, u8, bool) -> i32;

/// Of what decent colleagues would do: nothing beyond one's expertise, and rather what practises something here.
fn careful(option: &Choice, hours: u8, beyond: bool) -> i32 {
    let practises = i32::try_from(option.practises.len()).unwrap_or(0);
    2 * practises - i32::from(hours) - 10 * i32::from(beyond)
}

/// What takes the least time.
fn cheapest(_: &Choice, hours: u8, beyond: bool) -> i32 {
    -i32::from(hours) - 10 * i32::from(beyond)
}

/// What does the most, whosever work it is.
fn most(_: &Choice, hours: u8, _: bool) -> i32 {
    i32::from(hours)
}

/// The option worth most in a moment that is this colleague's to decide.
fn moment(view: &SeatView, worth: Worth) -> Option<Decision> {
    let open = view.moments().into_iter().find(|moment| {
        let own = view.world().moments[*moment].seat.is_some();
        (own || view.has_pen()) && view.chosen(*moment).is_none()
    })?;
    let choice = |offer: &Offer| match offer.command {
        Command::Choose(option) if view.world().options[option].moment == open => Some(option),
        _ => None,
    };
    let worth = |id: OptionId, hours: u8| {
        let option = &view.world().options[id];
        worth(option, hours, beyond(view, option))
    };
    let best = view
        .offers()
        .into_iter()
        .filter(|offer| offer.blocked.is_none())
        .filter_map(|offer| choice(&offer).map(|option| (offer, option)))
        .max_by_key(|(offer, option)| (worth(*option, offer.hours), std::cmp::Reverse(*option)))?;
    Some(Decision {
        by: best.0.by,
        command: best.0.command,
        reason: Reason::BestHere,
    })
}

/// Advice on a worry first; then the talk with the family, where that was the advice.
fn safety(view: &SeatView) -> Option<Decision> {
    let me = Actor::Seat(view.seat());
    view.signals().into_iter().find_map(|signal| {
        let (act, reason) = if !view.signal_handled(signal) {
            let act = Act::SeekAdvice { signal: Some(signal) };
            (act, Reason::Worried(signal))
        } else if view.talk_advised(signal) {
            (Act::TalkWorry { signal }, Reason::SayIt(signal))
        } else {
            return None;
        };
        let planned = view.plans().iter().any(|plan| plan.act == act);
        let offer = view.plan(me, view.slot(me, &act), act, Way::default());
        (!planned && offer.blocked.is_none()).then_some(())?;
        mine(view, offer.command, reason)
    })
}

fn object(view: &SeatView) -> Option<Decision> {
    let against = view.focus().iter().find(|need| !view.agreed(*need))?;
    let planned = view.own_plans().count() > 0 || view.objected(view.seat());
    (!planned && !view.has_pen()).then_some(())?;
    mine(view, Command::Object, Reason::FamilyDisagrees(against))
}

fn visits(view: &SeatView, act: &Act) -> bool {
    view.world()
        .rules
        .act(act.kind())
        .is_some_and(|rule| rule.contact)
}

/// A carer whom the need touches and who trusts this seat most; the whole family when it touches no carer.
fn help_whom(view: &SeatView, need: NeedId) -> Option<PersonId> {
    let touches = &view.world().needs[need].touches;
    touches
        .iter()
        .copied()
        .max_by_key(|person| (view.world().people[*person].carer, view.trust(*person)))
}

/// Somebody the family trusts, who comes along to introduce a new face.
fn introducer(view: &SeatView) -> Option<SeatId> {
    if view.has_met(view.seat()) {
        return None;
    }
    view.world()
        .seats
        .ids()
        .find(|seat| *seat != view.seat() && view.has_met(*seat) && view.hours_left(*seat) > 1)
}

fn expert_on(view: &SeatView, need: NeedId) -> Option<Consultee> {
    let world = view.world();
    let seats = world
        .seats
        .ids()
        .filter(|seat| *seat != view.seat())
        .map(Consultee::Seat);
    seats
        .chain(world.experts.ids().map(Consultee::Expert))
        .find(|whom| world.expertise(*whom, need) == Scope::Own)
}

/// Whether the carers can bear one more visit: strain as planned, with what this visit adds.
fn room(view: &SeatView, act: &Act) -> bool {
    let world = view.world();
    let rules = &world.rules.load;
    let attuned = view.coordinated_ahead() && act.need().is_none_or(|need| view.agreed(need));
    let mut adds = u16::from(if attuned {
        rules.contact_attuned
    } else {
        rules.contact
    });
    adds += u16::from(rules.intensive) * u16::from(matches!(act, Act::Support { intensive: true, .. }));
    adds += u16::from(rules.new_face) * u16::from(!view.has_met(view.seat()));
    let matters = act.need().is_some() && act.need() == view.focus().first();
    let room = if matters { ROOM_FOR_THE_FIRST } else { ROOM };
    // People choose after their colleagues: a place in the week is kept for each who has planned nothing yet.
    let undecided = world.seats.ids().filter(|seat| {
        *seat != view.seat()
            && view.is_person(*seat)
            && !view.plans().iter().any(|plan| plan.by == Some(*seat))
    });
    let kept = if matters {
        0
    } else {
        undecided.count() * usize::from(rules.contact_attuned + rules.intensive)
    };
    world.carers().all(|carer| {
        let more = (usize::from(adds) + kept) * 1000 / usize::from(view.capacity(carer).max(1));
        usize::from(view.strain_ahead(carer)) + more <= usize::from(room)
    })
}
