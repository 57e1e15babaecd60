//! The attuned colleague: listens, takes the family's own order seriously, asks before going beyond its expertise,
//! and plans no more visits than the family can bear.

use super::decider::{Decider, Decision, Offer, Reason};
use super::view::SeatView;
use crate::engine::command::{Act, Actor, Command, ConsultReply, Focus, Reply, Slot, Way};
use crate::engine::event::Answer;
use crate::engine::state::{Phase, Seed};
use crate::scenario::ids::*;
use crate::scenario::world::{Consultee, Scope};

/// See the module.
pub struct Attuned;

/// Strain that a colleague is willing to plan up to, per mille.
const ROOM: u16 = 1000;
/// Strain up to which it still brings the one visit that matters most: leaving people alone helps nobody either.
const ROOM_FOR_THE_FIRST: u16 = 1250;
/// Severity from which a need can't wait.
const URGENT: u8 = 75;

impl Decider for Attuned {
    fn decide(&self, view: &SeatView, _seed: Seed) -> Option<Decision> {
        match view.phase() {
            Phase::Prioritise => prioritise(view),
            Phase::Respond => respond(view),
            Phase::Decide => decide(view),
            Phase::Closing | Phase::Over => None,
        }
    }
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

fn prioritise(view: &SeatView) -> Option<Decision> {
    if view.named(view.seat()).is_none() {
        let needs = by_pressure(view);
        let first = needs.first().copied()?;
        let (need, reason) = match needs
            .iter()
            .copied()
            .take(3)
            .find(|need| view.scope(*need, false) == Scope::Own)
        {
            Some(own) => match view.blockers(own).first() {
                Some(blocker) => (own, Reason::FirstThat(*blocker)),
                None => (own, Reason::MyTask(own)),
            },
            None => (first, why_first(view, first)),
        };
        return mine(view, Command::Name(need), reason);
    }
    if !view.has_pen() {
        return None;
    }
    let focus = view.focus();
    let fresh = focus
        .iter()
        .all(|need| view.severity(need) > view.world().rules.effect.low)
        && focus.iter().all(|need| view.agreed(need))
        && !focus.is_empty();
    if fresh && !view.turn().is_multiple_of(2) && view.turn() > 1 {
        return ours(Command::KeepFocus, Reason::FitsFamily);
    }
    let needs = by_pressure(view);
    let heavy = needs
        .iter()
        .copied()
        .filter(|need| view.severity(*need) > view.world().rules.effect.low);
    let focus = Focus::of(heavy.take(3));
    match focus.first() {
        Some(first) => ours(Command::Propose(focus), why_first(view, first)),
        None => ours(Command::KeepFocus, Reason::FitsFamily),
    }
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

fn respond(view: &SeatView) -> Option<Decision> {
    if !view.has_pen() {
        return None;
    }
    let negotiable = offered(view, Command::Respond(Reply::Negotiate));
    let swaps = view
        .proposal()?
        .answers
        .iter()
        .filter(|(_, answer)| matches!(answer, Answer::Swap(need) if view.severity(*need) <= 40));
    let reply = if negotiable && swaps.count() > 0 {
        Reply::Negotiate
    } else {
        Reply::Follow
    };
    let refused = view
        .proposal()?
        .answers
        .iter()
        .any(|(_, answer)| matches!(answer, Answer::RefuseOverloaded | Answer::RefuseDistrust));
    let reason = match (reply, refused) {
        (Reply::Follow, false) => Reason::FitsFamily,
        (Reply::Follow | Reply::Negotiate | Reply::Insist, _) => Reason::TheirPace,
    };
    ours(Command::Respond(reply), reason)
}

fn offered(view: &SeatView, command: Command) -> bool {
    view.offers()
        .iter()
        .any(|offer| offer.command == command && offer.blocked.is_none())
}

fn decide(view: &SeatView) -> Option<Decision> {
    answer(view)
        .or_else(|| moment(view))
        .or_else(|| table(view))
        .or_else(|| safety(view))
        .or_else(|| object(view))
        .or_else(|| act(view))
}

fn answer(view: &SeatView) -> Option<Decision> {
    let (asker, slot, need) = view.asked().into_iter().next()?;
    let own = view.world().expertise(Consultee::Seat(view.seat()), need) == Scope::Own;
    let (reply, reason) = if own {
        (ConsultReply::Advice, Reason::IKnowThis(need))
    } else {
        (ConsultReply::Boundary, Reason::NotMine(need))
    };
    mine(view, Command::Answer { asker, slot, reply }, reason)
}

/// Of what decent colleagues would do: nothing beyond one's expertise, and rather what practises something here.
fn moment(view: &SeatView) -> Option<Decision> {
    let open = view.moments().into_iter().find(|moment| {
        let own = view.world().moments[*moment].seat.is_some();
        (own || view.has_pen()) && view.chosen(*moment).is_none()
    })?;
    let choice = |offer: &Offer| match offer.command {
        Command::Choose(option) if view.world().options[option].moment == open => Some(option),
        _ => None,
    };
    let worth = |option: OptionId, hours: u8| {
        let option = &view.world().options[option];
        let beyond = option
            .scope
            .as_ref()
            .is_some_and(|scope| scope[view.seat()] >= Scope::Outside);
        let practises = i32::try_from(option.practises.len()).unwrap_or(0);
        2 * practises - i32::from(hours) - 10 * i32::from(beyond)
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

fn table(view: &SeatView) -> Option<Decision> {
    if !view.has_pen() || view.plans().iter().any(|plan| plan.by.is_none()) {
        return None;
    }
    let world = view.world();
    let plan = |act: Act| {
        let offer = view.plan(Actor::Team, Slot(0), act, Way::default());
        offer.blocked.is_none().then_some(offer.command)
    };
    let fallen = world.rules.trust.celebrate_points;
    let attuned = view.coordinated();
    if attuned {
        let light = view
            .needs()
            .into_iter()
            .find(|need| view.fallen(*need) >= fallen)?;
        if view
            .world()
            .carers()
            .all(|carer| view.strain_ahead(carer) <= ROOM)
        {
            return ours(
                plan(Act::Celebrate { need: light })?,
                Reason::WorthCelebrating(light),
            );
        }
        return None;
    }
    let due = view
        .evaluated()
        .is_none_or(|last| view.turn() >= last + world.rules.trust.evaluate_every);
    if view.turn() > 2
        && due
        && let Some(command) = plan(Act::Evaluate)
    {
        return ours(command, Reason::TimeToEvaluate);
    }
    let need = view
        .focus()
        .first()
        .or_else(|| by_pressure(view).first().copied())?;
    let lead = world
        .seats
        .ids()
        .find(|seat| {
            world.expertise(Consultee::Seat(*seat), need) == Scope::Own && view.hours_left(*seat) > 0
        })
        .unwrap_or(view.pen());
    ours(plan(Act::PlanGoal { need, lead })?, Reason::AttuneFirst)
}

fn safety(view: &SeatView) -> Option<Decision> {
    let signal = view
        .signals()
        .into_iter()
        .find(|signal| !view.signal_handled(*signal))?;
    let planned = view
        .plans()
        .iter()
        .any(|plan| matches!(plan.act, Act::SeekAdvice { signal: Some(other) } if other == signal));
    let act = Act::SeekAdvice { signal: Some(signal) };
    let me = Actor::Seat(view.seat());
    let offer = view.plan(me, view.slot(me, &act), act, Way::default());
    (!planned && offer.blocked.is_none()).then_some(())?;
    mine(view, offer.command, Reason::Worried(signal))
}

fn object(view: &SeatView) -> Option<Decision> {
    let against = view.focus().iter().find(|need| !view.agreed(*need))?;
    let planned = view.own_plans().count() > 0 || view.objected(view.seat());
    (!planned && !view.has_pen()).then_some(())?;
    mine(view, Command::Object, Reason::FamilyDisagrees(against))
}

/// The next act worth its hours, keeping one hour free for who may ask something.
fn act(view: &SeatView) -> Option<Decision> {
    let spare = view.hours_left(view.seat());
    let me = Actor::Seat(view.seat());
    let plan = |act: Act, way: Way| {
        let offer = view.plan(me, view.slot(me, &act), act, way);
        offer.blocked.is_none().then_some(offer)
    };
    for (act, way, reason) in wishes(view) {
        let Some(offer) = plan(act, way) else { continue };
        if visits(view, &act) && !room(view, &act) {
            continue;
        }
        if offer.hours > spare {
            continue;
        }
        return mine(view, offer.command, reason);
    }
    None
}

fn visits(view: &SeatView, act: &Act) -> bool {
    view.world()
        .rules
        .act(act.kind())
        .is_some_and(|rule| rule.contact)
}

/// Whether the carers can bear one more visit: strain as planned, with what this visit adds.
fn room(view: &SeatView, act: &Act) -> bool {
    let world = view.world();
    let rules = &world.rules.load;
    let coming = view.plans().iter().any(|plan| {
        plan.by.is_none()
            && matches!(
                plan.act,
                Act::PlanGoal { .. } | Act::Evaluate | Act::Conference { .. }
            )
    });
    let attuned = (view.coordinated() || coming) && act.need().is_none_or(|need| view.agreed(need));
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

/// What this colleague would like to do, the best first.
fn wishes(view: &SeatView) -> Vec<(Act, Way, Reason)> {
    let world = view.world();
    let mut wishes = Vec::new();
    let way = |with: Option<PersonId>| Way {
        introduced_by: introducer(view),
        builds_on: strength(view, with),
        deviates: false,
    };
    for fact in view.facts() {
        let told = view
            .plans()
            .iter()
            .any(|plan| plan.act == Act::ShareFact { fact });
        if view.is_shared(fact) || told {
            continue;
        }
        if view.consent_lacking(fact).is_empty() {
            wishes.push((Act::ShareFact { fact }, Way::default(), Reason::TellOthers(fact)));
        }
    }
    let worth_help = |need: &NeedId| view.severity(*need) > world.rules.effect.low / 2;
    for need in view.focus().iter().filter(worth_help) {
        if !view.blockers(need).is_empty() {
            continue;
        }
        let with = help_whom(view, need);
        let enough = helped_already(view, need);
        let own = view.scope(need, true) == Scope::Own;
        let covered = view.covered(need) && view.scope(need, true) == Scope::Basic;
        if own && !enough {
            let intensive = Act::Support {
                need,
                with,
                intensive: true,
            };
            let light = Act::Support {
                need,
                with,
                intensive: false,
            };
            wishes.push((intensive, way(with), Reason::MyTask(need)));
            wishes.push((
                intensive,
                Way {
                    builds_on: None,
                    ..way(with)
                },
                Reason::MyTask(need),
            ));
            wishes.push((light, way(with), Reason::MyTask(need)));
            wishes.push((light, Way::default(), Reason::MyTask(need)));
        } else if covered && !enough {
            let light = Act::Support {
                need,
                with,
                intensive: false,
            };
            wishes.push((light, way(with), Reason::AStart(need)));
            wishes.push((light, Way::default(), Reason::AStart(need)));
        } else if view.scope(need, false) == Scope::Own && !enough {
            wishes.push((
                Act::Support {
                    need,
                    with,
                    intensive: false,
                },
                Way::default(),
                Reason::MyTask(need),
            ));
        } else if view.scope(need, false) == Scope::Basic
            && !enough
            && let Some(whom) = expert_on(view, need)
            && !view.has_consulted(whom, need)
        {
            wishes.push((
                Act::Consult { whom, need },
                Way::default(),
                Reason::AskFirst(need),
            ));
        }
    }
    let asked = |fact: FactId| {
        view.plans()
            .iter()
            .any(|plan| plan.act == Act::AskConsent { fact })
    };
    for fact in view.facts().into_iter().filter(|fact| !asked(*fact)) {
        let lacking = view.consent_lacking(fact);
        let trusted = lacking
            .iter()
            .all(|person| view.trust(*person) >= world.rules.trust.consent_from);
        if !view.is_shared(fact) && !lacking.is_empty() && trusted && view.has_met(view.seat()) {
            wishes.push((Act::AskConsent { fact }, Way::default(), Reason::TellOthers(fact)));
        }
    }
    if view.turn() <= 3 && view.has_met(view.seat()) {
        let listened = |person: PersonId| {
            view.plans()
                .iter()
                .any(|plan| matches!(plan.act, Act::Explore { with } if with == person))
        };
        for person in world.carers().filter(|person| !listened(*person)) {
            wishes.push((
                Act::Explore { with: person },
                Way::default(),
                Reason::Listen(person),
            ));
        }
    }
    wishes
}

/// A carer whom the need touches and who trusts this seat most; the whole family when it touches no carer.
fn help_whom(view: &SeatView, need: NeedId) -> Option<PersonId> {
    let touches = &view.world().needs[need].touches;
    touches
        .iter()
        .copied()
        .max_by_key(|person| (view.world().people[*person].carer, view.trust(*person)))
}

fn helped_already(view: &SeatView, need: NeedId) -> bool {
    let helps = |act: &Act| matches!(act, Act::Support { need: other, .. } if *other == need);
    let much = |act: &Act| matches!(act, Act::Support { need: other, intensive: true, .. } if *other == need);
    view.plans().iter().any(|plan| much(&plan.act)) || view.own_plans().any(|plan| helps(&plan.act))
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

fn strength(view: &SeatView, with: Option<PersonId>) -> Option<StrengthId> {
    let world = view.world();
    let rested = |strength: &StrengthId| {
        let used = view.strength_used(*strength);
        let planned = view
            .plans()
            .iter()
            .any(|plan| plan.way.builds_on == Some(*strength));
        !planned && used.is_none_or(|turn| turn + world.rules.load.strength_turns <= view.turn())
    };
    let theirs = |strength: &StrengthId| with.is_none_or(|person| world.strengths[*strength].of == person);
    view.strengths().into_iter().filter(rested).find(theirs)
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
