//! One walk over a case and its tree side by side: every id that is named, every text, figure and turn, with its
//! place. The checks pick what they look at.

use crate::scenario::diagnostic::{Figure, IdKind};
use crate::scenario::model::*;
use crate::scenario::text::Text;
use crate::scenario::tree::{NodeId, Tree};

/// Something in a case, and where it stands.
pub(super) struct Slot<'c> {
    pub(super) at: NodeId,
    pub(super) what: What<'c>,
}

/// What stands at a place.
pub(super) enum What<'c> {
    /// An id of something defined elsewhere.
    Names(IdKind, &'c str),
    /// An id of an option of a moment.
    NamesOption(&'c str, &'c str),
    /// An id that its list named before.
    Repeats(IdKind, &'c str),
    /// A text that players read.
    Reads {
        text: &'c Text,
        /// It can't be left out.
        needed: bool,
        /// Words at most.
        limit: Option<usize>,
    },
    /// A name: one string for all languages.
    Called(&'c str),
    /// A figure that must lie between two others.
    Figure {
        figure: Figure,
        found: i64,
        low: i64,
        high: i64,
    },
    /// A turn of the case.
    Turn(u8),
    /// The first and the last of some turns.
    Window(u8, u8),
    /// A whole condition, and the turns within which it is asked.
    Condition(&'c Condition, Option<(u8, u8)>),
    /// An effect, wherever it stands.
    Effect(&'c Effect),
}

/// Words in a moment, at most.
const MOMENT: usize = 90;
/// Words in an event, a fact or news, at most.
const SHORT: usize = 60;

/// Walks over a case. `tree` is the tree it was read from.
pub(super) fn walk<'c>(case: &'c Case, tree: &'c Tree) -> Vec<Slot<'c>> {
    let mut walk = Walk {
        tree,
        turns: i64::from(case.turns),
        slots: Vec::new(),
    };
    walk.case(case);
    walk.slots
}

/// What stands where a line is missing.
static NOTHING: Text = Text::EMPTY;

struct Walk<'c> {
    tree: &'c Tree,
    turns: i64,
    slots: Vec<Slot<'c>>,
}

impl<'c> Walk<'c> {
    /// The value of a field; the whole where the field is left out.
    fn field(&self, at: NodeId, name: &str) -> NodeId {
        self.tree.field(at, name).unwrap_or(at)
    }

    fn item(&self, at: NodeId, index: usize) -> NodeId {
        self.tree.item(at, index).unwrap_or(at)
    }

    /// The places of the items of a list in a field, each with its item.
    fn each<T>(&self, at: NodeId, name: &str, items: &'c [T]) -> Vec<(NodeId, &'c T)> {
        let list = self.field(at, name);
        let place = |(index, item)| (self.item(list, index), item);
        items.iter().enumerate().map(place).collect()
    }

    fn put(&mut self, at: NodeId, what: What<'c>) {
        self.slots.push(Slot { at, what });
    }

    fn names(&mut self, at: NodeId, kind: IdKind, id: &'c str) {
        self.put(at, What::Names(kind, id));
    }

    fn names_all(&mut self, at: NodeId, field: &str, kind: IdKind, ids: &'c [String]) {
        for (index, (at, id)) in self.each(at, field, ids).into_iter().enumerate() {
            self.named_in_list(at, kind, id, ids.iter().take(index).any(|before| before == id));
        }
    }

    fn named_in_list(&mut self, at: NodeId, kind: IdKind, id: &'c str, before: bool) {
        self.names(at, kind, id);
        if before {
            self.put(at, What::Repeats(kind, id));
        }
    }

    fn text(&mut self, at: NodeId, field: &str, text: &'c Text) {
        self.text_of(self.field(at, field), text, true, None);
    }

    fn optional_text(&mut self, at: NodeId, field: &str, text: &'c Text) {
        self.text_of(self.field(at, field), text, false, None);
    }

    fn short_text(&mut self, at: NodeId, text: &'c Text, limit: usize) {
        self.text_of(self.field(at, "text"), text, true, Some(limit));
    }

    fn text_of(&mut self, at: NodeId, text: &'c Text, needed: bool, limit: Option<usize>) {
        self.put(at, What::Reads { text, needed, limit });
    }

    fn figure(&mut self, at: NodeId, figure: Figure, found: impl Into<i64>, low: i64, high: i64) {
        let found = found.into();
        self.put(
            at,
            What::Figure {
                figure,
                found,
                low,
                high,
            },
        );
    }

    fn trust(&mut self, at: NodeId, found: u8) {
        self.figure(at, Figure::Trust, found, 0, 10);
    }

    fn window(&mut self, at: NodeId, (from, to): (u8, u8)) {
        self.put(self.item(at, 0), What::Turn(from));
        if to != from {
            self.put(self.item(at, 1), What::Turn(to));
        }
        self.put(at, What::Window(from, to));
    }

    fn case(&mut self, case: &'c Case) {
        let root = self.tree.root();
        self.text(root, "title", &case.title);
        self.optional_text(root, "subtitle", &case.subtitle);
        self.figure(self.field(root, "turns"), Figure::Turns, case.turns, 3, 12);
        if let Some(half) = case.half_time {
            let at = self.field(root, "half_time");
            self.figure(at, Figure::HalfTime, half, 1, (self.turns - 1).max(1));
        }
        self.briefing(self.field(root, "briefing"), &case.briefing);
        self.family(self.field(root, "family"), &case.family);
        for (at, need) in self.each(root, "needs", &case.needs) {
            self.need(at, need);
        }
        for (at, strength) in self.each(root, "strengths", &case.strengths) {
            self.names(self.field(at, "of"), IdKind::Person, &strength.of);
            self.text(at, "name", &strength.name);
            self.text(at, "about", &strength.about);
        }
        for (at, fact) in self.each(root, "facts", &case.facts) {
            self.fact(at, fact);
        }
        for (at, signal) in self.each(root, "signals", &case.signals) {
            self.text(at, "name", &signal.name);
            self.text(at, "text", &signal.text);
            self.optional_text(at, "advised", &signal.advised);
            self.optional_text(at, "answered", &signal.answered);
            self.text(at, "why", &signal.why);
            self.window(self.field(at, "turns"), signal.turns);
            self.names_all(at, "seen_by", IdKind::Fact, &signal.seen_by);
            self.names(self.field(at, "with"), IdKind::Person, &signal.with);
            if let Some(again) = &signal.again {
                let at = self.field(at, "again");
                self.condition(self.field(at, "unless"), &again.unless);
            }
        }
        for (at, seat) in self.each(root, "seats", &case.seats) {
            self.seat(at, seat);
        }
        for (at, expert) in self.each(root, "experts", &case.experts) {
            self.names(
                self.field(at, "discipline"),
                IdKind::Discipline,
                &expert.discipline,
            );
            self.put(self.field(at, "name"), What::Called(&expert.name));
            self.text(at, "organisation", &expert.organisation);
            for (index, (at, (need, text))) in self.each(at, "advice", &expert.advice).into_iter().enumerate()
            {
                let before = expert.advice.iter().take(index).any(|(other, _)| other == need);
                self.named_in_list(self.item(at, 0), IdKind::Need, need, before);
                self.text_of(self.item(at, 1), text, true, None);
            }
        }
        self.organisation(self.field(root, "organisation"), &case.organisation);
        for (at, fitting) in self.each(root, "fitting", &case.fitting) {
            self.window(self.field(at, "turns"), fitting.turns);
            self.text(at, "why", &fitting.why);
        }
        for (at, moment) in self.each(root, "moments", &case.moments) {
            self.moment(at, moment);
        }
        for (at, event) in self.each(root, "events", &case.events) {
            self.window(self.field(at, "turns"), event.turns);
            self.condition_within(self.field(at, "when"), &event.when, Some(event.turns));
            self.figure(self.field(at, "chance"), Figure::Chance, event.chance, 1, 1000);
            self.short_text(at, &event.text, SHORT);
            self.names_all(at, "heard_by", IdKind::Seat, &event.heard_by);
            self.effects(self.field(at, "effects"), &event.effects);
        }
        for (at, ending) in self.each(root, "endings", &case.endings) {
            self.condition(self.field(at, "when"), &ending.when);
            self.text(at, "title", &ending.title);
            self.text(at, "text", &ending.text);
        }
        for (at, tip) in self.each(root, "tips", &case.tips) {
            self.text(at, "text", &tip.text);
        }
        let debrief = self.field(root, "debrief");
        for (at, question) in self.each(debrief, "questions", &case.debrief.questions) {
            self.text(at, "text", &question.text);
        }
        for (at, source) in self.each(debrief, "sources", &case.debrief.sources) {
            self.text(at, "text", &source.text);
        }
    }

    fn briefing(&mut self, at: NodeId, briefing: &'c Briefing) {
        self.text(at, "about", &briefing.about);
        self.optional_text(at, "announcement", &briefing.announcement);
        for (at, line) in self.each(at, "help_lines", &briefing.help_lines) {
            self.text_of(at, line, true, None);
        }
        for (at, aim) in self.each(at, "aims", &briefing.aims) {
            self.text(at, "text", &aim.text);
        }
    }

    fn family(&mut self, at: NodeId, family: &'c Family) {
        self.put(self.field(at, "name"), What::Called(&family.name));
        self.names(self.field(at, "diary_of"), IdKind::Person, &family.diary_of);
        for (at, person) in self.each(at, "people", &family.people) {
            self.person(at, person);
        }
        for (at, block) in self.each(at, "week", &family.week) {
            self.names_all(at, "who", IdKind::Person, &block.who);
            self.text(at, "text", &block.text);
        }
    }

    fn person(&mut self, at: NodeId, person: &'c Person) {
        self.put(self.field(at, "name"), What::Called(&person.name));
        self.figure(self.field(at, "age"), Figure::Age, person.age, 0, 110);
        self.text(at, "about", &person.about);
        if let Some(trust) = person.trust {
            self.trust(self.field(at, "trust"), trust);
        }
        self.names_all(at, "ranking", IdKind::Need, &person.ranking);
        // Who has an order of their own answers to the team's, in words.
        let answers = !person.ranking.is_empty();
        self.lines(at, "accepts", &person.accepts, answers);
        self.lines(at, "swaps", &person.swaps, answers);
        self.lines(at, "refuses", &person.refuses, answers);
        for (at, (need, line)) in self.each(at, "agrees_on", &person.agrees_on) {
            self.names(self.item(at, 0), IdKind::Need, need);
            self.text_of(self.item(at, 1), line, true, None);
        }
        for (at, voice) in self.each(at, "voices", &person.voices) {
            self.trust(self.field(at, "trust_at_most"), voice.trust_at_most);
            let most = i64::from(voice.trust_at_most.min(10));
            let least = self.field(at, "trust_at_least");
            self.figure(least, Figure::Trust, voice.trust_at_least, 0, most);
            self.condition(self.field(at, "when"), &voice.when);
            self.text(at, "text", &voice.text);
        }
    }

    /// Lines of which there has to be one where `needed`.
    fn lines(&mut self, at: NodeId, name: &str, lines: &'c [Text], needed: bool) {
        for (at, line) in self.each(at, name, lines) {
            self.text_of(at, line, true, None);
        }
        if lines.is_empty() {
            self.text_of(self.field(at, name), &NOTHING, needed, None);
        }
    }

    fn need(&mut self, at: NodeId, need: &'c Need) {
        self.text(at, "name", &need.name);
        self.text(at, "about", &need.about);
        self.names_all(at, "touches", IdKind::Person, &need.touches);
        self.figure(
            self.field(at, "severity"),
            Figure::Severity,
            need.severity,
            0,
            100,
        );
        if let Some(drift) = need.drift {
            self.figure(self.field(at, "drift"), Figure::Drift, drift, -5, 5);
        }
        self.names_all(at, "blocked_by", IdKind::Need, &need.blocked_by);
        self.names_all(at, "eases", IdKind::Need, &need.eases);
        if let Some(task) = &need.task {
            self.names(self.field(at, "task"), IdKind::Task, task);
        }
    }

    fn fact(&mut self, at: NodeId, fact: &'c Fact) {
        self.text(at, "name", &fact.name);
        self.short_text(at, &fact.text, SHORT);
        self.names_all(at, "known_to", IdKind::Seat, &fact.known_to);
        self.names_all(at, "experts", IdKind::Expert, &fact.experts);
        self.names_all(at, "consent", IdKind::Person, &fact.consent);
        self.names_all(at, "about", IdKind::Need, &fact.about);
        for (at, way) in self.each(at, "revealed_by", &fact.revealed_by) {
            match way {
                Revealed::Explore { with, trust } | Revealed::Support { with, trust } => {
                    self.names(self.field(at, "with"), IdKind::Person, with);
                    self.trust(self.field(at, "trust"), *trust);
                }
                Revealed::WithFamily => {}
            }
        }
        self.effects(self.field(at, "shared"), &fact.shared);
    }

    fn seat(&mut self, at: NodeId, seat: &'c Seat) {
        self.names(self.field(at, "discipline"), IdKind::Discipline, &seat.discipline);
        self.put(self.field(at, "name"), What::Called(&seat.name));
        self.text(at, "organisation", &seat.organisation);
        self.text(at, "role", &seat.role);
        if let Some(hours) = seat.hours {
            self.figure(self.field(at, "hours"), Figure::Hours, hours, 1, 12);
        }
        for (index, (at, (person, trust))) in self.each(at, "trust", &seat.trust).into_iter().enumerate() {
            let before = seat.trust.iter().take(index).any(|(other, _)| other == person);
            self.named_in_list(self.item(at, 0), IdKind::Person, person, before);
            self.trust(self.item(at, 1), *trust);
        }
        for (index, (at, (other, level))) in self.each(at, "knows", &seat.knows).into_iter().enumerate() {
            let before = seat.knows.iter().take(index).any(|(known, _)| known == other);
            self.named_in_list(self.item(at, 0), IdKind::Seat, other, before);
            self.figure(self.item(at, 1), Figure::Acquaintance, *level, 0, 3);
        }
        for (at, news) in self.each(at, "news", &seat.news) {
            self.put(self.field(at, "turn"), What::Turn(news.turn));
            self.condition(self.field(at, "when"), &news.when);
            self.short_text(at, &news.text, SHORT);
        }
    }

    fn organisation(&mut self, at: NodeId, organisation: &'c Organisation) {
        self.optional_text(at, "about", &organisation.about);
        for (at, agreement) in self.each(at, "agreements", &organisation.agreements) {
            self.names_all(at, "between", IdKind::SeatOrExpert, &agreement.between);
            self.text(at, "text", &agreement.text);
        }
        for (at, roof) in self.each(at, "colocated", &organisation.colocated) {
            for (index, id) in roof.iter().enumerate() {
                let before = roof.iter().take(index).any(|other| other == id);
                self.named_in_list(self.item(at, index), IdKind::SeatOrExpert, id, before);
            }
        }
        for (at, list) in self.each(at, "waiting_lists", &organisation.waiting_lists) {
            self.names(self.field(at, "seat"), IdKind::Seat, &list.seat);
            self.names(self.field(at, "need"), IdKind::Need, &list.need);
            self.figure(
                self.field(at, "turns"),
                Figure::Waiting,
                list.turns,
                1,
                self.turns,
            );
            self.text(at, "text", &list.text);
        }
    }

    fn moment(&mut self, at: NodeId, moment: &'c Moment) {
        if let Some(seat) = &moment.seat {
            self.names(self.field(at, "seat"), IdKind::Seat, seat);
        }
        self.window(self.field(at, "turns"), moment.turns);
        self.condition_within(self.field(at, "when"), &moment.when, Some(moment.turns));
        self.text(at, "title", &moment.title);
        self.short_text(at, &moment.text, MOMENT);
        if let Some(default) = &moment.default {
            let at = self.field(at, "default");
            self.put(at, What::NamesOption(&moment.id, default));
        }
        self.optional_text(at, "expert", &moment.expert);
        self.names_all(at, "sources", IdKind::Source, &moment.sources);
        for (at, option) in self.each(at, "options", &moment.options) {
            self.text(at, "text", &option.text);
            self.figure(self.field(at, "hours"), Figure::Hours, option.hours, 0, 4);
            self.optional_text(at, "note", &option.note);
            self.condition_within(self.field(at, "when"), &option.when, Some(moment.turns));
            if let Some(OptionScope::Task(task)) = &option.scope {
                let scope = self.tree.within_some(self.field(at, "scope"));
                self.names(self.item(scope, 0), IdKind::Task, task);
            }
            self.effects(self.field(at, "effects"), &option.effects);
            self.optional_text(at, "told", &option.told);
        }
    }

    fn condition(&mut self, at: NodeId, condition: &'c Condition) {
        self.condition_within(at, condition, None);
    }

    /// A condition that is asked in these turns only.
    fn condition_within(&mut self, at: NodeId, condition: &'c Condition, turns: Option<(u8, u8)>) {
        self.put(at, What::Condition(condition, turns));
        self.part(at, condition);
    }

    fn part(&mut self, at: NodeId, condition: &'c Condition) {
        let first = self.item(at, 0);
        let second = self.item(at, 1);
        match condition {
            Condition::Always | Condition::Done(_) | Condition::FormIs(_) => {}
            Condition::Turn(from, to) => self.window(at, (*from, *to)),
            Condition::SeverityAtLeast(need, severity) | Condition::SeverityAtMost(need, severity) => {
                self.names(first, IdKind::Need, need);
                self.figure(second, Figure::Severity, *severity, 0, 100);
            }
            Condition::StrainAtLeast(person, strain) | Condition::StrainAtMost(person, strain) => {
                self.names(first, IdKind::Person, person);
                self.figure(second, Figure::Strain, *strain, 0, 3000);
            }
            Condition::TrustAtLeast(person, trust) | Condition::TrustAtMost(person, trust) => {
                self.names(first, IdKind::Person, person);
                self.trust(second, *trust);
            }
            Condition::Known(fact) | Condition::Shared(fact) => self.names(first, IdKind::Fact, fact),
            Condition::NeedSeen(need) | Condition::Agreed(need) => self.names(first, IdKind::Need, need),
            Condition::Chosen(moment, option) => {
                self.names(first, IdKind::Moment, moment);
                self.put(second, What::NamesOption(moment, option));
            }
            Condition::Happened(event) => self.names(first, IdKind::Event, event),
            Condition::SignalSeen(signal) | Condition::AdviceAsked(signal) | Condition::Reported(signal) => {
                self.names(first, IdKind::Signal, signal);
            }
            Condition::All(conditions) | Condition::Any(conditions) => {
                for (index, condition) in conditions.iter().enumerate() {
                    self.part(self.item(first, index), condition);
                }
            }
            Condition::Not(condition) => self.part(first, condition),
        }
    }

    fn effects(&mut self, at: NodeId, effects: &'c [Effect]) {
        for (index, effect) in effects.iter().enumerate() {
            self.effect(self.item(at, index), effect);
        }
    }

    fn whom(&mut self, at: NodeId, whom: &'c Whom) {
        match whom {
            Whom::Chooser | Whom::Everyone => {}
            Whom::Seat(seat) => self.names(self.item(at, 0), IdKind::Seat, seat),
        }
    }

    fn change(&mut self, at: NodeId, by: i8, most: i64) {
        self.figure(at, Figure::Change, by, -most, most);
    }

    fn effect(&mut self, at: NodeId, effect: &'c Effect) {
        let first = self.item(at, 0);
        let second = self.item(at, 1);
        self.put(at, What::Effect(effect));
        match effect {
            Effect::Severity(need, by) => {
                self.names(first, IdKind::Need, need);
                self.change(second, *by, 100);
            }
            Effect::Trust(person, whom, by) => {
                self.names(first, IdKind::Person, person);
                self.whom(second, whom);
                self.change(self.item(at, 2), *by, 10);
            }
            Effect::Capacity(person, by) => {
                self.names(first, IdKind::Person, person);
                self.change(second, *by, 12);
            }
            Effect::Load(person, by) => {
                self.names(first, IdKind::Person, person);
                self.change(second, *by, 20);
            }
            Effect::Reveal(fact, whom) => {
                self.names(first, IdKind::Fact, fact);
                self.whom(second, whom);
            }
            Effect::Consent(fact) => self.names(first, IdKind::Fact, fact),
            Effect::ShowNeed(need) => self.names(first, IdKind::Need, need),
            Effect::ShowStrength(strength) => self.names(first, IdKind::Strength, strength),
            Effect::Rank(person, needs) => {
                self.names(first, IdKind::Person, person);
                for (index, need) in needs.iter().enumerate() {
                    let before = needs.iter().take(index).any(|other| other == need);
                    self.named_in_list(self.item(second, index), IdKind::Need, need, before);
                }
            }
            Effect::Signal(signal) => self.names(first, IdKind::Signal, signal),
            Effect::Acquaint(one, other) => {
                self.names(first, IdKind::Seat, one);
                self.names(second, IdKind::Seat, other);
            }
            Effect::Contact(person) => self.names(first, IdKind::Person, person),
            Effect::Visit(seat, person) => {
                self.names(first, IdKind::Seat, seat);
                self.names(second, IdKind::Person, person);
            }
            Effect::Promise {
                to,
                within,
                kept,
                what,
            } => {
                self.names(self.field(at, "to"), IdKind::Person, to);
                self.figure(self.field(at, "within"), Figure::Delay, *within, 1, self.turns);
                self.condition(self.field(at, "kept"), kept);
                self.text(at, "what", what);
            }
            Effect::Later { turns, effects, text } => {
                self.figure(self.field(at, "turns"), Figure::Delay, *turns, 1, self.turns);
                self.effects(self.field(at, "effects"), effects);
                self.text(at, "text", text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::format::{Shape, format, ids_at};
    use crate::scenario::parse;
    use std::collections::BTreeMap;

    #[test]
    fn the_format_knows_which_ids_a_place_takes() {
        let cases = [
            super::super::tests::SOUND,
            include_str!("../../../assets/reference-examples.ron"),
            include_str!("../../../scenarios/el-amrani/case.ron"),
            include_str!("../../../scenarios/visser-kaya/case.ron"),
            include_str!("../../../scenarios/tesfay/case.ron"),
        ];
        let mut met = std::collections::BTreeSet::new();
        for case in cases {
            let parsed = parse(case);
            let Some(case) = &parsed.case else { continue };
            let named: BTreeMap<NodeId, IdKind> = walk(case, &parsed.tree)
                .into_iter()
                .filter_map(|slot| match slot.what {
                    What::Names(kind, _) => Some((slot.at, kind)),
                    What::NamesOption(..) => Some((slot.at, IdKind::Option)),
                    _ => None,
                })
                .collect();
            let mut known = BTreeMap::new();
            format().walk(&parsed.tree, &mut |place| {
                if let (Shape::Name, Some(kind)) = (place.shape, ids_at(place.known)) {
                    known.insert(parsed.tree.within_some(place.node), kind);
                    met.insert(place.known.to_owned());
                }
            });
            let named: BTreeMap<NodeId, IdKind> = named
                .into_iter()
                .map(|(at, kind)| (parsed.tree.within_some(at), kind))
                .collect();
            assert_eq!(known, named);
        }
        assert!(met.len() > 45, "{met:?}");
    }
}
