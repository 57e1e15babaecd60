//! The family's diary: an ordinary week, and beside it what the team's plans make of it, or what a week that was lived
//! held. Where appointments come from is for the table and the debrief.

use crate::engine::command::Slot;
use crate::feedback::What;
use crate::feedback::continuity::Visit;
use crate::feedback::timeline::{Due, Told};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::{BlockKind, Day, PartOfDay};
use crate::scenario::world::{Effect, WeekBlock};
use crate::seats::SeatView;
use crate::words::table::key::*;
use crate::words::{Words, capital, small, terms};
use serde::Serialize;

/// The family's week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DiaryView {
    /// "De week van Samira"
    pub heading: String,
    /// Where a turn is longer than a week: how to read this one.
    pub about: Option<String>,
    /// Monday to Sunday.
    pub days: Vec<DiaryDay>,
    /// "drie afspraken, één nieuw gezicht; zwemles vervalt"
    pub summary: String,
    /// The week in the words of its owner, a sentence each.
    pub aloud: Vec<String>,
}

impl DiaryView {
    /// Heading and summary, then the week read aloud, where no week can be drawn.
    pub fn lines(&self) -> Vec<String> {
        vec![
            format!("{}. {}", self.heading, self.summary),
            self.aloud.join(" "),
        ]
    }
}

/// A day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DiaryDay {
    /// Which.
    pub day: Day,
    /// Its name.
    pub name: String,
    /// Short name.
    pub short: String,
    /// What is in it, morning to night.
    pub blocks: Vec<DiaryBlock>,
}

/// Something in a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DiaryBlock {
    /// Part of the day.
    pub part: PartOfDay,
    /// Its name.
    pub part_name: String,
    /// What it is.
    pub text: String,
    /// Whose time.
    pub who: String,
    /// Whose, where it isn't of whose week it is and the words don't say so themselves.
    pub whose: Option<String>,
    /// "met Pip": whom an appointment is with, where that isn't whose week it is.
    pub with: Option<String>,
    /// What is so with it: "nieuw gezicht", "vervalt".
    pub note: Option<String>,
    /// What kind, to draw it.
    pub mark: Mark,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// The family's own.
    Own(BlockKind),
    /// The family's own, dropped because an appointment takes its place.
    Gone(BlockKind),
    /// An appointment with a professional.
    Appointment {
        /// Not seen here before.
        new_face: bool,
    },
    /// An appointment that fell through.
    Missed,
}

/// How much it costs a family to give up what stands in a part of a day, lightest first.
fn price(block: &WeekBlock) -> u32 {
    match (block.kind, block.gives_way) {
        (BlockKind::Free, true) => 3,
        (BlockKind::Free, false) => 6,
        (BlockKind::Care, _) => 5,
        (BlockKind::Sleep, _) => 9,
        (BlockKind::School, _) => 20,
        (BlockKind::Work, _) => 24,
    }
}

/// Days of the week that is drawn.
const DAYS_OF_A_WEEK: u8 = 7;

/// Days on which professionals come.
const WORKING_DAYS: [Day; 5] = [
    Day::Monday,
    Day::Tuesday,
    Day::Wednesday,
    Day::Thursday,
    Day::Friday,
];

/// One appointment, whoever comes to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Appointment {
    with: SeatSet,
    whom: Option<PersonId>,
    /// Where in the week one starts to look for a place: as the seats sit, so that a week fills the same way every time.
    first: usize,
    /// Those of them whom the family meets for the first time in this week.
    new: Vec<Face>,
    /// The family had no room for it, and it fell through.
    missed: bool,
    /// Who would have come along, had it gone through.
    waited: SeatSet,
}

/// A face that is new to the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Face {
    seat: SeatId,
    /// A face that comes along to introduce it.
    along: Option<SeatId>,
    /// The family trusts who comes along.
    introduced: bool,
    /// The story is told again.
    retelling: bool,
}

impl Appointment {
    fn first(seat: SeatId, slot: Slot) -> usize {
        seat.index() * 2 + usize::from(slot.0) * 3
    }

    /// What is planned, and what these options bring along, whoever chose them: those are met first, so that the faces
    /// are new there. Whatever was `decided` first, has the first place.
    pub(super) fn expected(
        world: &World,
        view: &SeatView,
        choices: &[(OptionId, SeatId)],
        decided: &[Due],
    ) -> Vec<Appointment> {
        let contacts = view.appointments();
        let chosen = Appointment::chosen(world, view, choices);
        let met_first = |seat: SeatId| chosen.iter().any(|(_, one)| one.with.has(seat));
        let counted = contacts.iter().filter(|contact| contact.counts);
        let planned = counted.map(|contact| {
            let together = || {
                contacts
                    .iter()
                    .filter(|other| other.by == contact.by && other.slot == contact.slot)
            };
            let new = together().filter(|other| other.new_face && !met_first(other.seat));
            let appointment = Appointment {
                with: together().map(|other| other.seat).collect(),
                whom: contact.with,
                first: Appointment::first(contact.seat, contact.slot),
                new: new
                    .map(|other| Face {
                        seat: other.seat,
                        along: other.act.introducer(other.by, &other.way),
                        introduced: other.introduced_by.is_some(),
                        retelling: other.retelling,
                    })
                    .collect(),
                missed: false,
                waited: SeatSet::default(),
            };
            (Some(Due::Plan(contact.by, contact.slot)), appointment)
        });
        let mut expected: Vec<(Option<Due>, Appointment)> = planned.collect();
        expected.extend(chosen);
        in_order(expected, decided)
    }

    fn chosen(
        world: &World,
        view: &SeatView,
        choices: &[(OptionId, SeatId)],
    ) -> Vec<(Option<Due>, Appointment)> {
        let mut chosen: Vec<(Option<Due>, Appointment)> = Vec::new();
        for (option, seat) in choices {
            for effect in &world.options[*option].effects {
                let (seat, person) = match effect {
                    Effect::Contact(person) => (seat, person),
                    Effect::Visit(seat, person) => (seat, person),
                    _ => continue,
                };
                let known = view.has_met(*seat) || chosen.iter().any(|(_, one)| one.with.has(*seat));
                let new = (!known).then(|| Face {
                    seat: *seat,
                    along: None,
                    introduced: false,
                    retelling: view.would_retell(*seat),
                });
                // Several who come together are one appointment.
                let due = Some(Due::Choice(*option));
                let together = chosen
                    .iter_mut()
                    .find(|(other, one)| *other == due && one.whom == Some(*person));
                if let Some((_, appointment)) = together {
                    appointment.with = appointment.with.with(*seat);
                    appointment.new.extend(new);
                    continue;
                }
                let appointment = Appointment {
                    with: SeatSet::only(*seat),
                    whom: Some(*person),
                    first: Appointment::first(*seat, Slot(0)),
                    new: new.into_iter().collect(),
                    missed: false,
                    waited: SeatSet::default(),
                };
                chosen.push((due, appointment));
            }
        }
        chosen
    }

    /// What a turn that is over held, in the order in which it was decided, so that the week that was lived looks like
    /// the week that was closed. Visits for one act are one appointment; what fell through keeps its place.
    pub(super) fn lived(told: &Told) -> Vec<Appointment> {
        let mut held: Vec<(Option<Due>, Appointment)> = Vec::new();
        for visit in &told.visits {
            let due = match (visit.place, &visit.evidence.what) {
                (Some((by, slot)), _) => Some(Due::Plan(by, slot)),
                (None, What::Choice(option)) => Some(Due::Choice(*option)),
                (None, _) => None,
            };
            let together = held
                .iter_mut()
                .find(|(first, one)| due.is_some() && *first == due && one.whom == visit.with);
            let new = visit.new_face.then_some(Face {
                seat: visit.seat,
                along: along(told, visit),
                introduced: visit.introduced_by.is_some(),
                retelling: visit.retelling,
            });
            match together {
                Some((_, appointment)) => {
                    appointment.with = appointment.with.with(visit.seat);
                    appointment.new.extend(new);
                }
                None => {
                    let slot = visit.place.map_or(Slot(0), |(_, slot)| slot);
                    let appointment = Appointment {
                        with: SeatSet::only(visit.seat),
                        whom: visit.with,
                        first: Appointment::first(visit.seat, slot),
                        new: new.into_iter().collect(),
                        missed: false,
                        waited: SeatSet::default(),
                    };
                    held.push((due, appointment));
                }
            }
        }
        for (seat, slot, act, along) in &told.missed {
            let appointment = Appointment {
                with: SeatSet::only(*seat),
                whom: act.person(),
                first: Appointment::first(*seat, *slot),
                new: Vec::new(),
                missed: true,
                waited: along.iter().copied().collect(),
            };
            held.push((Some(Due::Plan(Some(*seat), *slot)), appointment));
        }
        in_order(held, &told.decided)
    }

    /// Whether this seat comes to it, or comes along to introduce somebody.
    pub(super) fn brings(&self, seat: SeatId) -> bool {
        let along = self.new.iter().any(|face| face.along == Some(seat));
        !self.missed && (self.with.has(seat) || along)
    }
}

/// Who came along to introduce whoever visited, trusted or not.
fn along(told: &Told, visit: &Visit) -> Option<SeatId> {
    let (by, _) = visit.place?;
    let mut done = told.done.iter().filter(|(doer, ..)| *doer == by);
    done.find(|(_, act, _)| visit.evidence.what == What::Act(*act))
        .and_then(|(by, act, way)| act.introducer(*by, way))
}

/// Appointments in the order in which they were decided; what nobody decided comes last.
fn in_order(mut appointments: Vec<(Option<Due>, Appointment)>, decided: &[Due]) -> Vec<Appointment> {
    let place = |due: &Option<Due>| {
        let found = due.and_then(|due| decided.iter().position(|other| *other == due));
        found.unwrap_or(usize::MAX)
    };
    appointments.sort_by_key(|(due, _)| place(due));
    appointments
        .into_iter()
        .map(|(_, appointment)| appointment)
        .collect()
}

/// Where an appointment falls.
struct Placed<'a> {
    what: &'a Appointment,
    people: Vec<PersonId>,
    day: Day,
    part: PartOfDay,
    /// Faces that are seen here before they are seen elsewhere in the week.
    new: Vec<Face>,
}

/// What the lines of a week are written with.
#[derive(Clone, Copy)]
struct Pen<'a> {
    words: &'a Words,
    world: &'a World,
}

/// The week with these appointments in it.
pub(super) fn diary(words: &Words, world: &World, appointments: &[Appointment]) -> DiaryView {
    let pen = Pen { words, world };
    let placed = place(world, appointments);
    let gone = gone(world, &placed);
    let owner = words.with(world, Some(world.diary_of));
    DiaryView {
        heading: words.say(DIARY_HEADING, &[("who", owner.into())]),
        about: (world.turn_days > DAYS_OF_A_WEEK).then(|| {
            let days = words.count(u16::from(world.turn_days));
            words.say(DIARY_LONGER, &[("days", days.into())])
        }),
        days: Day::ALL
            .into_iter()
            .map(|day| DiaryDay {
                day,
                name: words.text(terms::day(day)),
                short: words.text(terms::day_short(day)),
                blocks: blocks(pen, day, &placed, &gone),
            })
            .collect(),
        summary: summary(pen, &placed, &gone),
        aloud: aloud(pen, &placed, &gone),
    }
}

/// What the family gives up in a week with these appointments, and for whom: for nobody in particular where it is the
/// number of appointments that leaves no room.
pub(super) fn given_up<'a>(
    words: &'a Words,
    world: &'a World,
    appointments: &[Appointment],
) -> Vec<(&'a str, SeatSet)> {
    let placed = place(world, appointments);
    gone(world, &placed)
        .into_iter()
        .filter_map(|index| world.week.get(index))
        .map(|block| {
            let takers = placed.iter().filter(|other| takes(other, block));
            let seats = takers.flat_map(|other| other.what.with.iter()).collect();
            (words.case(&block.text), seats)
        })
        .collect()
}

/// What of the week gives way to these appointments, in the order of the week.
pub(super) fn gives_way<'a>(world: &'a World, appointments: &[Appointment]) -> Vec<&'a WeekBlock> {
    let gone = gone(world, &place(world, appointments));
    let mut lost: Vec<&WeekBlock> = gone
        .into_iter()
        .filter_map(|index| world.week.get(index))
        .collect();
    lost.sort_by_key(|block| (block.day, block.part));
    lost
}

/// Whether an appointment falls where this stands in the week of whoever it is for.
fn takes(placed: &Placed, block: &WeekBlock) -> bool {
    placed.day == block.day
        && placed.part == block.part
        && block.who.iter().any(|who| placed.people.contains(who))
}

/// Each appointment in the part of the week where it takes least from the family.
fn place<'a>(world: &World, appointments: &'a [Appointment]) -> Vec<Placed<'a>> {
    let mut placed: Vec<Placed<'a>> = Vec::new();
    for what in appointments {
        let people = who_is_there(world, what);
        let whole_family = what.whom.is_none();
        let best = (0..WORKING_DAYS.len())
            .map(|shift| (what.first + shift) % WORKING_DAYS.len())
            .filter_map(|index| WORKING_DAYS.get(index).copied())
            .flat_map(|day| {
                [PartOfDay::Afternoon, PartOfDay::Morning, PartOfDay::Evening].map(|part| (day, part))
            })
            .enumerate()
            .min_by_key(|(order, (day, part))| {
                (cost(world, &placed, &people, whole_family, *day, *part), *order)
            });
        if let Some((_, (day, part))) = best {
            placed.push(Placed {
                what,
                people,
                day,
                part,
                new: Vec::new(),
            });
        }
    }
    meet_first(&mut placed);
    placed
}

/// Whoever is new in this week, is new on the first day on which they come.
fn meet_first(placed: &mut [Placed]) {
    let faces: Vec<Face> = placed.iter().flat_map(|one| &one.what.new).copied().collect();
    for face in faces {
        let first = placed
            .iter_mut()
            .filter(|one| !one.what.missed && one.what.with.has(face.seat))
            .min_by_key(|one| (one.day, one.part));
        if let Some(first) = first {
            first.new.push(face);
        }
    }
}

/// Who has to be at home: the person; beside a young child, whose diary it is.
fn who_is_there(world: &World, appointment: &Appointment) -> Vec<PersonId> {
    const ALONE_FROM: u8 = 12;
    match appointment.whom {
        Some(person) if world.people[person].age < ALONE_FROM => vec![person, world.diary_of],
        Some(person) => vec![person],
        None => {
            let carers: Vec<PersonId> = world.carers().collect();
            if carers.is_empty() {
                vec![world.diary_of]
            } else {
                carers
            }
        }
    }
}

fn cost(
    world: &World,
    placed: &[Placed],
    people: &[PersonId],
    whole_family: bool,
    day: Day,
    part: PartOfDay,
) -> u32 {
    let own: u32 = world
        .week
        .iter()
        .filter(|block| block.day == day && block.part == part)
        .map(|block| {
            let there = block.who.iter().filter(|who| people.contains(who)).count();
            price(block) * u32::try_from(there.min(2)).unwrap_or(2)
        })
        .sum();
    let others: u32 = placed
        .iter()
        .filter(|other| other.day == day)
        .map(|other| if other.part == part { 12 } else { 2 })
        .sum();
    let late = match (part, whole_family) {
        (PartOfDay::Evening, true) => 0,
        (PartOfDay::Evening, false) => 4,
        (PartOfDay::Night, _) => 100,
        (PartOfDay::Morning | PartOfDay::Afternoon, _) => 0,
    };
    own + others + late
}

/// What gives way: what stands where an appointment falls; and beyond what fits in a week, one thing more for each.
fn gone(world: &World, placed: &[Placed]) -> Vec<usize> {
    let mut gone: Vec<usize> = Vec::new();
    let gives_way = |block: &WeekBlock| block.gives_way && WORKING_DAYS.contains(&block.day);
    for (index, block) in world.week.iter().enumerate() {
        if block.gives_way && placed.iter().any(|other| takes(other, block)) {
            gone.push(index);
        }
    }
    let fits = usize::from(world.rules.load.contacts_that_fit);
    for _ in fits..placed.len() {
        let next = world
            .week
            .iter()
            .enumerate()
            .find(|(index, block)| gives_way(block) && !gone.contains(index));
        if let Some((index, _)) = next {
            gone.push(index);
        }
    }
    gone
}

fn blocks(pen: Pen, day: Day, placed: &[Placed], gone: &[usize]) -> Vec<DiaryBlock> {
    let Pen { words, world } = pen;
    let mut blocks = Vec::new();
    for part in PartOfDay::ALL {
        let part_name = words.text(terms::part(part));
        for (index, block) in world.week.iter().enumerate() {
            if block.day == day && block.part == part {
                blocks.push(DiaryBlock {
                    part,
                    part_name: part_name.clone(),
                    text: words.case(&block.text).to_owned(),
                    who: words.people(world, &block.who),
                    whose: whose(pen, block),
                    with: None,
                    note: gone.contains(&index).then(|| words.text(DIARY_GONE)),
                    mark: if gone.contains(&index) {
                        Mark::Gone(block.kind)
                    } else {
                        Mark::Own(block.kind)
                    },
                });
            }
        }
        for one in placed.iter().filter(|one| one.day == day && one.part == part) {
            blocks.push(DiaryBlock {
                part,
                part_name: part_name.clone(),
                text: who_comes(pen, one),
                who: words.with(world, one.what.whom),
                whose: None,
                with: with(pen, one),
                note: match (one.what.missed, one.new.len()) {
                    (true, _) => Some(words.text(DIARY_MISSED)),
                    (false, 0) => None,
                    (false, 1) => Some(words.text(DIARY_NEW_FACE)),
                    (false, many) => Some(words.counted(DIARY_NEW_FACES, count(many))),
                },
                mark: if one.what.missed {
                    Mark::Missed
                } else {
                    Mark::Appointment {
                        new_face: !one.new.is_empty(),
                    }
                },
            });
        }
    }
    blocks
}

/// Whose time it is, where it isn't of whose week it is: of those the words don't name.
fn whose(pen: Pen, block: &WeekBlock) -> Option<String> {
    let Pen { words, world } = pen;
    if block.who.contains(&world.diary_of) {
        return None;
    }
    let text = words.case(&block.text);
    let unsaid = |who: &PersonId| !text.contains(&world.people[*who].name);
    let unsaid: Vec<PersonId> = block.who.iter().copied().filter(unsaid).collect();
    (!unsaid.is_empty()).then(|| words.people(world, &unsaid))
}

/// Whom an appointment is with, where that is somebody else than whose week it is.
fn with(pen: Pen, placed: &Placed) -> Option<String> {
    let Pen { words, world } = pen;
    let whom = placed.what.whom.filter(|whom| *whom != world.diary_of)?;
    Some(words.about(DIARY_WITH, "who", words.with(world, Some(whom))))
}

/// Who comes, as the family says it: "de huisarts"; of many: "jullie allemaal".
fn who_comes(pen: Pen, placed: &Placed) -> String {
    let Pen { words, world } = pen;
    let says = |seat: SeatId| words.case(&world.seats[seat].family_says).to_owned();
    if placed.what.with.len() > 2 {
        return words.text(DIARY_ALL_OF_YOU);
    }
    let mut names: Vec<String> = placed.what.with.iter().map(says).collect();
    let new = placed.new.iter().filter_map(|face| face.along);
    let along: SeatSet = new.chain(placed.what.waited.iter()).collect();
    names.extend(along.iter().filter(|by| !placed.what.with.has(*by)).map(says));
    words.list(&names)
}

fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn dropped<'a>(pen: Pen<'a>, gone: &[usize]) -> Vec<&'a str> {
    gone.iter()
        .filter_map(|index| pen.world.week.get(*index))
        .map(|block| pen.words.case(&block.text))
        .collect()
}

/// What an option brings into the week: "één afspraak en één nieuw gezicht". None: nobody comes for it.
pub(super) fn brought(words: &Words, view: &SeatView, option: OptionId, seat: SeatId) -> Option<String> {
    let come = Appointment::chosen(view.world(), view, &[(option, seat)]);
    if come.is_empty() {
        return None;
    }
    // Whoever comes this week anyway is no new face once more; what else was chosen in the moment itself isn't coming then.
    let world = view.world();
    let moment = world.options[option].moment;
    let others: Vec<(OptionId, SeatId)> = view
        .choices()
        .iter()
        .copied()
        .filter(|(other, _)| world.options[*other].moment != moment)
        .collect();
    let others = Appointment::chosen(world, view, &others);
    let comes = |seat: SeatId| {
        view.appointments().iter().any(|contact| contact.seat == seat)
            || others.iter().any(|(_, one)| one.with.has(seat))
    };
    let new = come.iter().flat_map(|(_, one)| &one.new);
    let faces = new.filter(|face| !comes(face.seat)).count();
    let mut parts = vec![words.counted(DIARY_APPOINTMENTS, count(come.len()))];
    if faces > 0 {
        parts.push(words.counted(DIARY_NEW_FACES, count(faces)));
    }
    Some(words.list(&parts))
}

fn summary(pen: Pen, placed: &[Placed], gone: &[usize]) -> String {
    let words = pen.words;
    if placed.is_empty() {
        return words.text(DIARY_NONE);
    }
    let missed = placed.iter().filter(|one| one.what.missed).count();
    let mut parts = Vec::new();
    if placed.len() > missed {
        parts.push(words.counted(DIARY_APPOINTMENTS, count(placed.len() - missed)));
    }
    if missed > 0 {
        parts.push(words.counted(DIARY_FELL_THROUGH, count(missed)));
    }
    let new_faces = placed.iter().map(|one| one.new.len()).sum();
    if new_faces > 0 {
        parts.push(words.counted(DIARY_NEW_FACES, count(new_faces)));
    }
    let dropped = dropped(pen, gone);
    let mut summary = words.list(&parts);
    if !dropped.is_empty() {
        summary = words.say(
            DIARY_DROPPED,
            &[
                ("summary", summary.into()),
                ("blocks", words.list(&dropped).into()),
            ],
        );
    }
    capital(&summary)
}

/// The week as whose diary it is would read it aloud.
fn aloud(pen: Pen, placed: &[Placed], gone: &[usize]) -> Vec<String> {
    let Pen { words, world } = pen;
    let mut lines = Vec::new();
    for day in Day::ALL {
        let coming: Vec<&Placed> = placed.iter().filter(|one| one.day == day).collect();
        let lost: Vec<&str> = gone
            .iter()
            .filter_map(|index| world.week.get(*index))
            .filter(|block| block.day == day)
            .map(|block| words.case(&block.text))
            .collect();
        if coming.is_empty() && lost.is_empty() {
            if let Some(kept) = joy(world, day) {
                let what = words.case(&kept.text).to_owned();
                lines.push(on(pen, day, words.about(ALOUD_KEPT, "what", what)));
            }
            continue;
        }
        let mut said: Vec<String> = coming.iter().map(|one| spoken(pen, one)).collect();
        if !lost.is_empty() {
            said.push(small(&words.about(ALOUD_LOST, "what", words.list(&lost))));
        }
        // After the day a sentence goes on; the next ones begin.
        let sentences = said.iter().enumerate().map(|(nth, sentence)| match nth {
            0 => sentence.clone(),
            _ => capital(sentence),
        });
        lines.push(on(pen, day, sentences.collect::<Vec<_>>().join(" ")));
    }
    let fits = usize::from(world.rules.load.contacts_that_fit);
    let last = match placed.len() {
        0 => Some(ALOUD_EMPTY_WEEK),
        many if many > fits + 2 => Some(ALOUD_FAR_TOO_MUCH),
        many if many > fits => Some(ALOUD_FULL_WEEK),
        _ => None,
    };
    lines.extend(last.map(|key| words.text(key)));
    lines
}

fn on(pen: Pen, day: Day, said: String) -> String {
    let name = capital(&pen.words.text(terms::day(day)));
    pen.words
        .say(ALOUD_DAY, &[("day", name.into()), ("said", said.into())])
}

/// What a day without appointments is good for: the owner's own, or everybody's.
fn joy(world: &World, day: Day) -> Option<&WeekBlock> {
    world.week.iter().find(|block| {
        block.day == day && block.kind == BlockKind::Free && block.who.contains(&world.diary_of)
    })
}

/// "de huisarts, voor Karim.", as it goes on after the day: whoever the family calls by a name keeps it.
fn spoken(pen: Pen, placed: &Placed) -> String {
    let Pen { words, world } = pen;
    let what = placed.what;
    let who = who_comes(pen, placed);
    let new = placed.new.len();
    let introduced = placed.new.iter().all(|face| face.introduced);
    let key = match new {
        _ if what.missed => ALOUD_MISSED,
        0 => ALOUD_KNOWN,
        _ if introduced => ALOUD_INTRODUCED,
        new if new < what.with.len() => ALOUD_NEW_AMONG,
        _ => ALOUD_NEW_FACES,
    };
    let who = match what.whom {
        Some(person) if person != world.diary_of => words.say(
            ALOUD_FOR,
            &[
                ("who", who.into()),
                ("whom", words.with(world, Some(person)).into()),
            ],
        ),
        _ => who,
    };
    let sentence = words.say(
        key,
        &[
            ("who", who.as_str().into()),
            ("count", count(new).into()),
            ("number", words.count(count(new)).into()),
        ],
    );
    let sentence = if sentence.starts_with(&who) {
        sentence
    } else {
        small(&sentence)
    };
    if placed.new.iter().any(|face| face.retelling) {
        format!("{sentence} {}", words.text(ALOUD_AGAIN))
    } else {
        sentence
    }
}
