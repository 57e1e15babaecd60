//! The ledger of own expertise per seat: within, within because one asked, overreach, own work left open; and what
//! was asked of whom. What counts as whose work is for the rules of play.

use super::log::{Evidence, Log, What};
use crate::engine::command::{Act, ConsultReply};
use crate::engine::event::{Event, EventKind, Verdict};
use crate::scenario::ids::*;
use crate::scenario::world::{Consultee, Scope};
use std::collections::BTreeSet;

/// One seat's ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// Whose.
    pub seat: SeatId,
    /// What was done and left, in order.
    pub entries: Vec<Entry>,
    /// What this seat asked of others.
    pub asked: Vec<Question>,
    /// What others asked of this seat.
    pub answered: Vec<Question>,
    /// Consults needed and asked.
    pub table: Needed,
}

/// One line of a ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What kind.
    pub kind: Kind,
    /// The need it was about.
    pub need: Option<NeedId>,
    /// How far the seat's expertise reaches there.
    pub scope: Scope,
    /// Why it counts so.
    pub why: Why,
    /// For work of others: whose it is was asked by then. For support where it is partly one's own: somebody was, and
    /// the cover that gave no longer holds.
    pub asked: bool,
    /// Turn, seat and deed.
    pub evidence: Evidence,
}

/// Kinds of lines, reported apart and never netted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Within one's expertise.
    Within,
    /// Within, because one asked first.
    WithinByConsultation,
    /// Beyond it.
    Overreach,
    /// Own work left open, or passed on without a reason.
    Underreach,
}

impl Kind {
    /// All kinds, in the order in which they are told.
    pub const ALL: [Kind; 4] = [
        Kind::Within,
        Kind::WithinByConsultation,
        Kind::Overreach,
        Kind::Underreach,
    ];
}

/// Why a line counts as it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is one's own field.
    OwnField,
    /// One may support here; it stayed supporting.
    Supporting,
    /// This colleague was asked first, in this turn.
    Asked(Consultee, u8),
    /// A colleague was asked first.
    Covered,
    /// It takes asking first, and nobody was asked.
    NobodyAsked,
    /// It belongs to others; these at hand could have been asked.
    BelongsTo(Option<Consultee>),
    /// It lay open two turns while there was time.
    LayOpen,
}

/// A question to a colleague, with the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// In which turn it was answered.
    pub turn: u8,
    /// Who asked.
    pub by: SeatId,
    /// Whom.
    pub whom: Consultee,
    /// About what.
    pub need: NeedId,
    /// The answer.
    pub reply: ConsultReply,
    /// How far the expertise of the asked reaches there.
    pub expertise: Scope,
    /// With "ask ...": whom.
    pub points_to: Option<Consultee>,
    /// Asked before.
    pub repeated: bool,
    /// The asker had already done this work before asking.
    pub late: bool,
}

/// Consult needed against consult asked, over the needs a seat worked on or asked about.
/// Needed: the seat did work there that takes asking first: outside its expertise, or leading where it is basic.
/// Partly: it supported where its expertise is basic; that may be done unasked, and does more after asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Needed {
    /// Needed, and asked before the work.
    pub needed_asked: u16,
    /// Needed, and not asked, or only afterwards.
    pub needed_not_asked: u16,
    /// Partly one's own, and asked before the work.
    pub partly_asked: u16,
    /// Partly one's own, and not asked, or only afterwards.
    pub partly_not_asked: u16,
    /// Own field, and asked all the same.
    pub own_asked: u16,
    /// Own field, and not asked.
    pub own_not_asked: u16,
}

impl Entry {
    /// Work on what is only partly one's own, without ever having asked.
    pub fn partly(&self) -> bool {
        self.kind == Kind::Within && self.why == Why::Supporting && !self.asked
    }

    /// Work on what is only partly one's own, after advice that no longer held: the same help reached half as far.
    pub fn lapsed(&self) -> bool {
        self.kind == Kind::Within && self.why == Why::Supporting && self.asked
    }

    /// Work that takes asking first.
    fn takes_asking(&self) -> bool {
        let leads = matches!(
            self.evidence.what,
            What::Act(Act::Support { intensive: true, .. })
        );
        match self.kind {
            Kind::Overreach => true,
            Kind::WithinByConsultation => leads,
            Kind::Within | Kind::Underreach => false,
        }
    }
}

impl Ledger {
    /// How many lines are about what is one's own field.
    pub fn own_field(&self) -> usize {
        let own = |entry: &&Entry| entry.why == Why::OwnField;
        self.entries.iter().filter(own).count()
    }

    /// How many lines are about what is only partly one's own, after asking, or in a team with somebody whose own it is;
    /// also where the advice no longer holds.
    pub fn after_asking(&self) -> usize {
        let lapsed = self.entries.iter().filter(|entry| entry.lapsed());
        self.count(Kind::WithinByConsultation) + lapsed.count()
    }

    /// How many lines are about what is only partly one's own, without ever having asked.
    pub fn partly(&self) -> usize {
        self.entries.iter().filter(|entry| entry.partly()).count()
    }

    /// The lines of one kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.kind == kind)
    }

    /// How many lines of one kind.
    pub fn count(&self, kind: Kind) -> usize {
        self.of(kind).count()
    }
}

/// Every seat's ledger.
pub fn ledgers(log: &Log) -> Vec<Ledger> {
    let entries = entries(log);
    let questions = questions(log, &entries);
    log.world
        .seats
        .ids()
        .map(|seat| {
            let own = |entry: &&(SeatId, Entry)| entry.0 == seat;
            let entries: Vec<Entry> = entries
                .iter()
                .filter(own)
                .map(|(_, entry)| entry.clone())
                .collect();
            let asked: Vec<Question> = questions
                .iter()
                .filter(|question| question.by == seat)
                .cloned()
                .collect();
            Ledger {
                table: needed(&entries, &asked),
                seat,
                entries,
                answered: questions
                    .iter()
                    .filter(|question| question.whom == Consultee::Seat(seat))
                    .cloned()
                    .collect(),
                asked,
            }
        })
        .collect()
}

fn entries(log: &Log) -> Vec<(SeatId, Entry)> {
    let mut entries = Vec::new();
    for event in log.events() {
        match event.kind {
            EventKind::Judged {
                seat,
                need,
                option,
                scope,
                verdict,
            } => {
                let evidence = match option {
                    Some(option) => Evidence::new(event.turn, Some(seat), What::Choice(option)),
                    None => work(log, event, seat, need),
                };
                let kind = match verdict {
                    Verdict::Within => Kind::Within,
                    Verdict::WithinByConsultation => Kind::WithinByConsultation,
                    Verdict::Overreach => Kind::Overreach,
                };
                let why = why(log, event.turn, seat, need, option, scope, kind);
                let asked = match (why, need) {
                    (Why::BelongsTo(Some(whose)), Some(need)) => {
                        asked_before(log, event.turn, seat, whose, need)
                    }
                    (Why::Supporting, Some(need)) => log.advised(event.turn, seat, need),
                    _ => false,
                };
                entries.push((
                    seat,
                    Entry {
                        kind,
                        need,
                        scope,
                        why,
                        asked,
                        evidence,
                    },
                ));
            }
            EventKind::Underreached { seat, need } => entries.push((
                seat,
                Entry {
                    kind: Kind::Underreach,
                    need: Some(need),
                    scope: Scope::Own,
                    why: Why::LayOpen,
                    asked: false,
                    evidence: Evidence::new(event.turn, Some(seat), What::LeftOpen(need)),
                },
            )),
            _ => {}
        }
    }
    entries
}

/// The act that was judged; advice given where the act was a colleague's question.
fn work(log: &Log, event: &Event, seat: SeatId, need: Option<NeedId>) -> Evidence {
    let evidence = log.evidence_of(event, seat);
    match (evidence.what, need) {
        (What::Act(Act::Consult { .. }) | What::Decision, Some(need)) => {
            Evidence::new(event.turn, Some(seat), What::Consult(Consultee::Seat(seat), need))
        }
        (what, _) => Evidence { what, ..evidence },
    }
}

fn why(
    log: &Log,
    turn: u8,
    seat: SeatId,
    need: Option<NeedId>,
    option: Option<OptionId>,
    scope: Scope,
    kind: Kind,
) -> Why {
    match kind {
        Kind::Within if scope == Scope::Own => Why::OwnField,
        Kind::Within => Why::Supporting,
        Kind::WithinByConsultation => need
            .and_then(|need| asked_of(log, turn, seat, need))
            .map_or(Why::Covered, |(whom, asked)| Why::Asked(whom, asked)),
        Kind::Overreach if scope == Scope::Basic => Why::NobodyAsked,
        Kind::Overreach => Why::BelongsTo(match (need, option) {
            (Some(need), _) => whose(log, seat, need),
            (None, Some(option)) => whose_option(log, option),
            (None, None) => None,
        }),
        Kind::Underreach => Why::LayOpen,
    }
}

/// Whom this seat has the cover from that holds in `turn`, and since when.
fn asked_of(log: &Log, turn: u8, seat: SeatId, need: NeedId) -> Option<(Consultee, u8)> {
    log.events()
        .filter(|event| event.turn <= turn)
        .filter_map(|event| match event.kind {
            EventKind::CoverGained {
                seat: who,
                need: what,
                until,
                from,
            } if who == seat && what == need && until >= turn => Some((from, event.turn)),
            _ => None,
        })
        .next_back()
}

fn asked_before(log: &Log, turn: u8, seat: SeatId, whose: Consultee, about: NeedId) -> bool {
    log.events()
        .filter(|event| event.turn <= turn)
        .any(|event| match event.kind {
            EventKind::Consulted { by, whom, need, .. } => by == seat && whom == whose && need == about,
            _ => false,
        })
}

/// Who at the table, or else outside it, has `need` as own work; not the seat itself.
pub(super) fn whose(log: &Log, seat: SeatId, need: NeedId) -> Option<Consultee> {
    let seats = log.world.seats.ids().filter(|other| *other != seat);
    let experts = log.world.experts.ids().map(Consultee::Expert);
    seats
        .map(Consultee::Seat)
        .chain(experts)
        .find(|who| log.world.expertise(*who, need) == Scope::Own)
}

fn whose_option(log: &Log, option: OptionId) -> Option<Consultee> {
    let scope = log.world.options[option].scope.as_ref()?;
    scope
        .iter()
        .find(|(_, scope)| **scope == Scope::Own)
        .map(|(seat, _)| Consultee::Seat(seat))
}

fn questions(log: &Log, entries: &[(SeatId, Entry)]) -> Vec<Question> {
    let mut questions = Vec::new();
    for event in log.events() {
        let EventKind::Consulted {
            by,
            whom,
            need,
            reply,
            expertise,
            points_to,
            repeated,
            ..
        } = event.kind
        else {
            continue;
        };
        if !log.turns().contains(&event.turn) {
            continue;
        }
        let late = entries.iter().any(|(seat, entry)| {
            *seat == by
                && entry.need == Some(need)
                && entry.evidence.turn < event.turn
                && matches!(entry.kind, Kind::Overreach)
        });
        questions.push(Question {
            turn: event.turn,
            by,
            whom,
            need,
            reply,
            expertise,
            points_to,
            repeated,
            late,
        });
    }
    questions
}

fn needed(entries: &[Entry], asked: &[Question]) -> Needed {
    let worked: BTreeSet<NeedId> = entries
        .iter()
        .filter(|entry| matches!(entry.evidence.what, What::Act(Act::Support { .. })))
        .filter_map(|entry| entry.need)
        .collect();
    let mut table = Needed::default();
    for need in worked {
        let mine = || entries.iter().filter(|entry| entry.need == Some(need));
        let questions = || asked.iter().filter(|question| question.need == need);
        let needed = mine().any(Entry::takes_asking);
        let partly = mine().any(|entry| entry.scope == Scope::Basic);
        let first = mine().map(|entry| entry.evidence.turn).min();
        let before = questions().any(|question| Some(question.turn) <= first);
        let covered = mine().any(|entry| entry.kind == Kind::WithinByConsultation);
        let cell = match (needed, partly, before || covered) {
            (true, _, true) => &mut table.needed_asked,
            (true, _, false) => &mut table.needed_not_asked,
            (false, true, true) => &mut table.partly_asked,
            (false, true, false) => &mut table.partly_not_asked,
            (false, false, true) => &mut table.own_asked,
            (false, false, false) => &mut table.own_not_asked,
        };
        *cell = cell.saturating_add(1);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::event::Settled;
    use crate::feedback::sample::*;

    #[test]
    fn support_where_it_is_partly_ones_own_is_counted_apart() {
        let world = world();
        let mut story = Story::default();
        story
            .turn(&[SLEEP], Settled::Accepted)
            .support(SCHOOL, SLEEP, false, false)
            .judged(SCHOOL, SLEEP, Scope::Basic, Verdict::Within)
            .support(GP, SLEEP, false, false)
            .judged(GP, SLEEP, Scope::Own, Verdict::Within)
            .over();
        let ledgers = ledgers(&story.log(&world));
        let (school, gp) = (&ledgers[SCHOOL], &ledgers[GP]);
        assert_eq!(
            (school.own_field(), school.partly(), school.after_asking()),
            (0, 1, 0)
        );
        assert_eq!((gp.own_field(), gp.partly(), gp.after_asking()), (1, 0, 0));
        assert_eq!(
            (school.table.partly_not_asked, school.table.own_not_asked),
            (1, 0)
        );
        assert_eq!((gp.table.partly_not_asked, gp.table.own_not_asked), (0, 1));
    }

    #[test]
    fn work_after_advice_that_no_longer_holds_is_not_called_ones_own_field() {
        let world = world();
        let mut story = Story::default();
        story
            .turn(&[SLEEP], Settled::Accepted)
            .consult(SCHOOL, GP, SLEEP, ConsultReply::Advice)
            .over();
        for _ in 0..5 {
            story.turn(&[SLEEP], Settled::Accepted).over();
        }
        story
            .turn(&[SLEEP], Settled::Accepted)
            .support(SCHOOL, SLEEP, false, false)
            .judged(SCHOOL, SLEEP, Scope::Basic, Verdict::Within)
            .over();
        let ledgers = ledgers(&story.log(&world));
        let school = &ledgers[SCHOOL];
        assert_eq!(
            (school.own_field(), school.partly(), school.after_asking()),
            (0, 0, 1)
        );
        assert!(school.entries.iter().all(Entry::lapsed), "{:?}", school.entries);
    }
}
