//! What one seat may know: the only thing a decider or a screen sees of a play. Nobody peeks at the state.

use crate::engine::command::Focus;
use crate::engine::command::{Act, Actor, Slot, Way};
use crate::engine::event::Event;
use crate::engine::hours::{cost, hours_left};
use crate::engine::refusal::Refusal;
use crate::engine::rules::{Contact, mood_of};
use crate::engine::state::{Asked, Phase, Planned, Proposal, State};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::Route;
use crate::scenario::model::{Form, Mood};
use crate::scenario::world::{Consultee, Scope};

/// What a seat may know.
#[derive(Clone, Copy)]
pub struct SeatView<'a> {
    pub(super) world: &'a World,
    pub(super) state: &'a State,
    seat: SeatId,
}

impl<'a> SeatView<'a> {
    /// The view of `seat`.
    pub fn of(world: &'a World, state: &'a State, seat: SeatId) -> Self {
        SeatView { world, state, seat }
    }

    /// The case.
    pub fn world(&self) -> &'a World {
        self.world
    }

    /// Whose view it is.
    pub fn seat(&self) -> SeatId {
        self.seat
    }

    /// Turn, from 1.
    pub fn turn(&self) -> u8 {
        self.state.turn
    }

    /// Where the turn is.
    pub fn phase(&self) -> Phase {
        self.state.phase
    }

    /// The seat with the pen.
    pub fn pen(&self) -> SeatId {
        self.state.pen
    }

    /// Whether this seat has the pen.
    pub fn has_pen(&self) -> bool {
        self.state.pen == self.seat
    }

    /// Whether a person plays this seat.
    pub fn is_person(&self, seat: SeatId) -> bool {
        self.state.persons.has(seat)
    }

    /// Hours a seat has left.
    pub fn hours_left(&self, seat: SeatId) -> u8 {
        hours_left(self.world, self.state, seat)
    }

    /// Needs on the table.
    pub fn needs(&self) -> Vec<NeedId> {
        self.state
            .needs
            .iter()
            .filter(|(_, need)| need.seen)
            .map(|(id, _)| id)
            .collect()
    }

    /// How bad a need on the table is, 0-100.
    pub fn severity(&self, need: NeedId) -> u8 {
        let need = &self.state.needs[need];
        if need.seen { need.severity } else { 0 }
    }

    /// Turns in a row in which nobody worked on a need on the table.
    pub fn untouched(&self, need: NeedId) -> u8 {
        let need = &self.state.needs[need];
        if need.seen { need.untouched_turns } else { 0 }
    }

    /// Points a need has fallen since it was last celebrated, or since the start.
    pub fn fallen(&self, need: NeedId) -> u8 {
        let need = &self.state.needs[need];
        if need.seen {
            need.celebrated_at.saturating_sub(need.severity)
        } else {
            0
        }
    }

    /// Strengths that are seen.
    pub fn strengths(&self) -> Vec<StrengthId> {
        self.state
            .strengths
            .iter()
            .filter(|(_, strength)| strength.seen)
            .map(|(id, _)| id)
            .collect()
    }

    /// Turn in which help last built on a strength.
    pub fn strength_used(&self, strength: StrengthId) -> Option<u8> {
        self.state.strengths[strength].used
    }

    /// Facts this seat knows.
    pub fn facts(&self) -> Vec<FactId> {
        self.state
            .facts
            .iter()
            .filter(|(_, fact)| fact.known.has(self.seat))
            .map(|(id, _)| id)
            .collect()
    }

    /// Whether everybody at the table knows a fact.
    pub fn is_shared(&self, fact: FactId) -> bool {
        self.state.facts[fact].shared
    }

    /// People whose consent a fact this seat knows still takes.
    pub fn consent_lacking(&self, fact: FactId) -> Vec<PersonId> {
        let state = &self.state.facts[fact];
        if !state.known.has(self.seat) {
            return Vec::new();
        }
        let consent = &self.world.facts[fact].consent;
        consent
            .iter()
            .copied()
            .filter(|person| !state.consent.contains(person))
            .collect()
    }

    /// The focus that stands.
    pub fn focus(&self) -> Focus {
        self.state.focus
    }

    /// Whether a need is in the focus and the family agreed.
    pub fn agreed(&self, need: NeedId) -> bool {
        self.state.agreed(need)
    }

    /// The focus proposed this turn, and the family's answers.
    pub fn proposal(&self) -> Option<&'a Proposal> {
        self.state.proposal.as_ref()
    }

    /// The focus as it would be when the team follows the family's answer.
    pub fn followed(&self) -> Focus {
        crate::engine::rules::followed(self.world, self.state)
    }

    /// Who would talk the family's answer through with them.
    ///
    /// # Errors
    /// Why nobody can.
    pub fn who_talks(&self) -> Result<SeatId, Refusal> {
        crate::engine::rules::who_talks(self.world, self.state)
    }

    /// The need a seat named this turn.
    pub fn named(&self, seat: SeatId) -> Option<NeedId> {
        self.state.seats[seat].named
    }

    /// Whether a seat objected this turn.
    pub fn objected(&self, seat: SeatId) -> bool {
        self.state.seats[seat].objected
    }

    /// Appointments with the family, as they are planned.
    pub fn appointments(&self) -> Vec<Contact> {
        crate::engine::rules::appointments(self.world, self.state)
    }

    /// Hours that an act takes, per seat.
    pub fn costs(&self, by: Actor, act: &Act, way: &Way) -> Vec<(SeatId, u8)> {
        cost(self.world, self.state, by, act, way)
    }

    /// Everything planned this turn.
    pub fn plans(&self) -> &'a [Planned] {
        &self.state.plans
    }

    /// What is planned of this seat.
    pub fn own_plans(&self) -> impl Iterator<Item = &'a Planned> {
        let seat = self.seat;
        self.state
            .plans
            .iter()
            .filter(move |planned| planned.by == Some(seat))
    }

    /// A person's trust in this seat, 0-10.
    pub fn trust(&self, person: PersonId) -> u8 {
        self.state.people[person].trust[self.seat]
    }

    /// A person's strain in the last turn, per mille.
    pub fn strain(&self, person: PersonId) -> u16 {
        self.state.people[person].strain
    }

    /// What a carer can bear, in points of load.
    pub fn capacity(&self, person: PersonId) -> u8 {
        self.state.people[person].capacity
    }

    /// A person's mood after the last turn.
    pub fn mood(&self, person: PersonId) -> Mood {
        mood_of(self.world, self.state, person)
    }

    /// Needs in a person's own order, as far as they are on the table.
    pub fn ranking(&self, person: PersonId) -> Vec<NeedId> {
        let ranking = &self.state.people[person].ranking;
        ranking
            .iter()
            .copied()
            .filter(|need| self.state.needs[*need].seen)
            .collect()
    }

    /// Open moments: this seat's, and the team's.
    pub fn moments(&self) -> Vec<MomentId> {
        let mine = |moment: &MomentId| {
            self.world.moments[*moment]
                .seat
                .is_none_or(|seat| seat == self.seat)
        };
        self.state.moments.iter().copied().filter(mine).collect()
    }

    /// What is chosen so far in an open moment.
    pub fn chosen(&self, moment: MomentId) -> Option<OptionId> {
        let of = |option: &OptionId| self.world.options[*option].moment == moment;
        self.state.choices.iter().map(|(option, _)| *option).find(of)
    }

    /// Everything chosen so far in open moments, and whose choice it is.
    pub fn choices(&self) -> &'a [(OptionId, SeatId)] {
        &self.state.choices
    }

    /// Whether the family would have to tell this seat its story, at a first meeting that nobody prepared.
    pub fn would_retell(&self, seat: SeatId) -> bool {
        !self.state.seats[seat].told && !self.state.coordinated()
    }

    /// Signals that were seen.
    pub fn signals(&self) -> Vec<SignalId> {
        self.state
            .signals
            .iter()
            .filter(|(_, signal)| signal.seen.is_some())
            .map(|(id, _)| id)
            .collect()
    }

    /// Whether advice was asked about a signal, or it was talked about or reported.
    pub fn signal_handled(&self, signal: SignalId) -> bool {
        let signal = &self.state.signals[signal];
        signal.advice.is_some() || signal.talked.is_some() || signal.reported.is_some()
    }

    /// Whether advice about a signal said to talk about it with the family, and nobody has yet.
    pub fn talk_advised(&self, signal: SignalId) -> bool {
        let state = &self.state.signals[signal];
        let talk = self.world.signals[signal].route == Route::Talk && state.again.is_none();
        talk && state.advice.is_some() && state.talked.is_none()
    }

    /// Whether a report was made on a signal.
    pub fn reported(&self, signal: SignalId) -> bool {
        self.state.signals[signal].reported.is_some()
    }

    /// This seat's news in this turn.
    pub fn news(&self) -> Vec<NewsId> {
        let turn = self.state.turn;
        let holds = |id: &NewsId| {
            let news = &self.world.news[*id];
            news.turn == turn && crate::engine::condition::holds(self.world, self.state, &news.when)
        };
        self.world.seats[self.seat]
            .news
            .iter()
            .copied()
            .filter(holds)
            .collect()
    }

    /// The form of collaboration in force.
    pub fn form(&self) -> Form {
        self.state.form
    }

    /// Whether the help is coordinated this turn.
    pub fn coordinated(&self) -> bool {
        self.state.coordinated()
    }

    /// Whether it will be, once what is planned is done.
    pub fn coordinated_ahead(&self) -> bool {
        let of_table = self.state.plans.iter().find(|plan| plan.by.is_none());
        let team_stays = !matches!(of_table, Some(plan) if matches!(plan.act, Act::ScaleDown { .. }));
        self.coordinated()
            || (!self.state.team.is_empty() && team_stays)
            || of_table.is_some_and(|plan| plan.act.coordinates())
    }

    /// Last turn in which it is.
    pub fn coordinated_until(&self) -> u8 {
        self.state.coordinated_until
    }

    /// Goals: need and who leads.
    pub fn goals(&self) -> &'a [(NeedId, SeatId)] {
        &self.state.goals
    }

    /// Turn of the last evaluation that counted.
    pub fn evaluated(&self) -> Option<u8> {
        self.state.evaluated
    }

    /// Consults that wait for this seat's answer: who asks, in which slot, about what.
    pub fn asked(&self) -> Vec<(SeatId, Slot, NeedId)> {
        let waiting = |(asker, slot, need, how)| (how == Asked::Waiting).then_some((asker, slot, need));
        self.questions().filter_map(waiting).collect()
    }

    /// Consults put to this seat this turn, in the order of who asks: the seat, in which slot, about what, and
    /// whether it was answered.
    pub fn questions(&self) -> impl Iterator<Item = (SeatId, Slot, NeedId, Asked)> {
        self.state
            .plans
            .iter()
            .filter_map(|planned| match (planned.by, planned.asked, planned.act) {
                (
                    Some(asker),
                    Some(how),
                    Act::Consult {
                        whom: Consultee::Seat(seat),
                        need,
                    },
                ) if seat == self.seat => Some((asker, planned.slot, need, how)),
                _ => None,
            })
    }

    /// Whether a seat has met the family.
    pub fn has_met(&self, seat: SeatId) -> bool {
        self.state.seats[seat].met
    }

    /// How well this seat knows another, 0-3.
    pub fn knows(&self, seat: SeatId) -> u8 {
        self.state.seats[self.seat].knows[seat]
    }

    /// How far this seat's expertise reaches on a need.
    pub fn scope(&self, need: NeedId, intensive: bool) -> Scope {
        self.world.scope(self.seat, need, intensive)
    }

    /// Whether a consult covers this seat on a need now.
    pub fn covered(&self, need: NeedId) -> bool {
        crate::engine::rules::covered(self.world, self.state, self.seat, need)
    }

    /// Whether this seat asked somebody about a need before.
    pub fn has_consulted(&self, whom: Consultee, need: NeedId) -> bool {
        self.state.consulted.contains(&(self.seat, whom, need))
    }

    /// Whether a consult with somebody is answered within the turn.
    pub fn answers_at_once(&self, whom: Consultee) -> bool {
        crate::engine::rules::consult::at_once(self.world, self.state, self.seat, whom)
    }

    /// The needs that stand in the way of help on one, as far as they are on the table.
    pub fn blockers(&self, need: NeedId) -> Vec<NeedId> {
        let above = self.world.rules.effect.blocks_above;
        let stands = |id: &NeedId| self.state.needs[*id].seen && self.state.needs[*id].severity > above;
        self.world.needs[need]
            .blocked_by
            .iter()
            .copied()
            .filter(stands)
            .collect()
    }

    /// Whether a carer could bear the load of this turn as it is planned, per mille of capacity.
    pub fn strain_ahead(&self, person: PersonId) -> u16 {
        crate::engine::rules::strain_ahead(self.world, self.state, person)
    }

    /// Whether the team in force has this seat.
    pub fn in_team(&self, seat: SeatId) -> bool {
        self.state.team.has(seat)
    }

    /// Whether this seat may see an event.
    pub fn sees(&self, event: &Event) -> bool {
        event.audience.has(self.seat)
    }

    /// Whether the case is over.
    pub fn is_over(&self) -> bool {
        self.state.phase == Phase::Over
    }
}
