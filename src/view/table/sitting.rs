//! A play as the people at this device may see it: the only way a page gets at a play.

use crate::engine::event::{Event, EventKind};
use crate::engine::state::{Phase, State};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::SeatView;
use crate::session::{Note, Play, Player, Record, Store};
use crate::view::diary::{Appointment, DiaryView, diary};
use crate::words::table::key::{WHO_AS_WHOM, YOU};
use crate::words::{Words, capital};

/// A play as the people at this device may see it.
#[derive(Clone, Copy)]
pub(super) struct Sitting<'a> {
    pub world: &'a World,
    pub words: &'a Words,
    state: &'a State,
    records: &'a [Record],
    players: &'a Table<SeatId, Player>,
    /// Seats that people play.
    pub persons: SeatSet,
}

impl<'a> Sitting<'a> {
    pub fn of<S: Store>(play: &'a Play<S>, words: &'a Words) -> Self {
        Sitting {
            world: play.world(),
            words,
            state: play.state(),
            records: play.records(),
            players: play.players(),
            persons: play.persons(),
        }
    }

    /// What one seat may see.
    pub fn view(&self, seat: SeatId) -> SeatView<'a> {
        SeatView::of(self.world, self.state, seat)
    }

    /// The seat through whose eyes the shared pages look: the pen's.
    pub fn shared(&self) -> SeatView<'a> {
        self.view(self.state.pen)
    }

    pub fn turn(&self) -> u8 {
        self.state.turn
    }

    pub fn phase(&self) -> Phase {
        self.state.phase
    }

    pub fn pen(&self) -> SeatId {
        self.state.pen
    }

    /// The only person at this device.
    pub fn alone(&self) -> Option<SeatId> {
        let mut persons = self.persons.iter();
        persons.next().filter(|_| persons.next().is_none())
    }

    pub fn records(&self) -> &'a [Record] {
        self.records
    }

    pub fn events(&self) -> impl DoubleEndedIterator<Item = &'a Event> + use<'a> {
        self.records.iter().flat_map(|record| &record.events)
    }

    /// Whether everybody who looks along may see this.
    pub fn open(&self, event: &Event) -> bool {
        event.audience.covers(self.persons)
    }

    /// Whether everybody who looks along knows a fact.
    pub fn all_know(&self, fact: FactId) -> bool {
        self.persons
            .iter()
            .all(|seat| self.view(seat).facts().contains(&fact))
    }

    /// The last turn that the team closed; 0 before the first. What went by without it doesn't count.
    pub fn closed(&self) -> u8 {
        self.events()
            .take_while(|event| event.kind != EventKind::TheyStopped)
            .filter(|event| event.kind == EventKind::TurnClosed)
            .map(|event| event.turn)
            .last()
            .unwrap_or(0)
    }

    /// The place of the record that closed the last turn, and after which the turn that is on began.
    pub fn closing(&self) -> Option<usize> {
        self.records.iter().rposition(|record| {
            record
                .events
                .iter()
                .any(|event| event.kind == EventKind::TurnClosed)
        })
    }

    /// What happened when the last turn was closed, or when the case opened.
    pub fn last_closing(&self) -> &'a [Event] {
        self.records
            .get(self.closing().unwrap_or(0))
            .map_or(&[], |record| record.events.as_slice())
    }

    /// The records of the turn that is on, without what opened it.
    pub fn this_turn(&self) -> &'a [Record] {
        let from = self.closing().map_or(0, |place| place + 1);
        self.records.get(from..).unwrap_or(&[])
    }

    /// The goal the team worded.
    pub fn goal(&self) -> Option<&'a str> {
        self.records.iter().rev().find_map(|record| match record.note() {
            Some(Note::SharedGoal(goal)) => Some(goal.as_str()),
            _ => None,
        })
    }

    /// Whether somebody guessed since the last turn was closed.
    pub fn guessed(&self, seat: SeatId) -> bool {
        self.this_turn()
            .iter()
            .any(|record| matches!(record.note(), Some(Note::Prediction { seat: who, .. }) if *who == seat))
    }

    /// What somebody wrote of how it was, since the last turn was closed.
    pub fn felt(&self, of: SeatId) -> Option<&'a str> {
        self.this_turn()
            .iter()
            .rev()
            .find_map(|record| match record.note() {
                Some(Note::Feeling { seat, text }) if *seat == of => Some(text.as_str()),
                _ => None,
            })
            .filter(|text| !text.is_empty())
    }

    /// Whether the figures were ever read.
    pub fn figures_ever(&self) -> bool {
        self.records
            .iter()
            .any(|record| matches!(record.note(), Some(Note::FiguresShown { .. })))
    }

    /// How able a seat felt in a moment.
    pub fn ability(&self, of: MomentId, by: SeatId) -> Option<u8> {
        self.records.iter().rev().find_map(|record| match record.note() {
            Some(Note::Ability { moment, seat, level }) if *moment == of && *seat == by => Some(*level),
            _ => None,
        })
    }

    pub fn person(&self, seat: SeatId) -> bool {
        self.persons.has(seat)
    }

    /// How the colleague in a seat is; none: a person plays.
    pub fn temper(&self, seat: SeatId) -> Option<crate::seats::Temper> {
        self.players.get(seat).and_then(Player::temper)
    }

    /// The name of who plays a seat: as typed, or the professional's.
    pub fn who(&self, seat: SeatId) -> String {
        match self.players.get(seat) {
            Some(Player::Person(name)) if !name.trim().is_empty() => name.trim().to_owned(),
            Some(Player::Person(_) | Player::Colleague(_)) | None => self.world.seats[seat].name.clone(),
        }
    }

    /// "Noor als Hilde Kramer", where who plays goes by another name than the professional in the story.
    pub fn who_as_whom(&self, seat: SeatId) -> String {
        let (who, own) = (self.who(seat), &self.world.seats[seat].name);
        if who == *own {
            return who;
        }
        self.words
            .say(WHO_AS_WHOM, &[("who", who.into()), ("name", own.as_str().into())])
    }

    /// "Hilde Kramer (huisarts)", with the name of who plays it.
    pub fn who_and_what(&self, seat: SeatId) -> String {
        self.words
            .named(&self.who(seat), self.words.discipline(self.world, seat))
    }

    /// "Jij", where only this person plays; else the name of who plays it and the discipline.
    pub fn you_or_who(&self, seat: SeatId) -> String {
        if self.alone() == Some(seat) {
            capital(&self.words.text(YOU))
        } else {
            self.who_and_what(seat)
        }
    }

    /// "jij", where only this person plays; else the name of who plays it.
    pub fn you_or_name(&self, seat: SeatId) -> String {
        if self.alone() == Some(seat) {
            self.words.text(YOU)
        } else {
            self.who(seat)
        }
    }

    /// "Huisarts"
    pub fn discipline(&self, seat: SeatId) -> String {
        self.words.discipline_capital(self.world, seat)
    }

    /// Players who haven't named what they would put first this turn, in the order of their seats.
    pub fn silent(&self) -> impl Iterator<Item = SeatId> {
        self.persons
            .iter()
            .filter(|seat| self.view(*seat).named(*seat).is_none())
    }

    /// The days of the turn that is on.
    pub fn dates(&self) -> String {
        self.words
            .dates_of_turn(self.world.starts, self.world.turn_days, self.turn())
    }

    /// Who comes to the family this turn, as the plans and the choices make it, with these options where nobody chose.
    pub fn expected(&self, unchosen: &[(OptionId, SeatId)]) -> Vec<Appointment> {
        let events = self.this_turn().iter().flat_map(|record| &record.events);
        let decided = crate::feedback::timeline::decided(self.world, events);
        let view = self.shared();
        let choices = [view.choices(), unchosen].concat();
        Appointment::expected(self.world, &view, &choices, &decided)
    }

    /// The family's week with these appointments.
    pub fn week(&self, appointments: &[Appointment]) -> DiaryView {
        diary(self.words, self.world, appointments)
    }

    /// The family's week as it was lived in a turn that is over.
    pub fn lived(&self, turn: u8) -> DiaryView {
        let log = crate::view::debrief::log_of(self.world, self.records);
        let told = crate::feedback::timeline::told(&log, turn);
        diary(self.words, self.world, &Appointment::lived(&told))
    }

    /// An act as everybody who looks along may read it.
    pub fn act(&self, act: &crate::engine::command::Act) -> String {
        self.words.act(self.world, act, |fact| self.all_know(fact))
    }
}
