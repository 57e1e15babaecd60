//! The family's diary: an ordinary week, and beside it what the team's plans make of it.

use super::sitting::Sitting;
use crate::engine::rules::Contact;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::{BlockKind, Day, PartOfDay};
use crate::scenario::world::WeekBlock;
use crate::words::table::key::*;
use crate::words::{capital, small, terms};

/// The family's week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiaryView {
    /// "De week van Samira"
    pub heading: String,
    /// Monday to Sunday.
    pub days: Vec<DiaryDay>,
    /// "drie afspraken, één nieuw gezicht; zwemles vervalt"
    pub summary: String,
    /// The week in the words of its owner, a sentence each.
    pub aloud: Vec<String>,
}

/// A day.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiaryBlock {
    /// Part of the day.
    pub part: PartOfDay,
    /// Its name.
    pub part_name: String,
    /// What it is.
    pub text: String,
    /// Whose time.
    pub who: String,
    /// What kind, to draw it.
    pub mark: Mark,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The family's own.
    Own(BlockKind),
    /// The family's own, dropped because an appointment takes its place.
    Gone(BlockKind),
    /// An appointment with a professional.
    Appointment {
        /// Who comes; none: the whole table.
        seat: Option<SeatId>,
        /// Not seen here before.
        new_face: bool,
    },
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

/// Days on which professionals come.
const WORKING_DAYS: [Day; 5] = [
    Day::Monday,
    Day::Tuesday,
    Day::Wednesday,
    Day::Thursday,
    Day::Friday,
];

/// Where an appointment falls.
struct Placed<'a> {
    contact: &'a Contact,
    with: SeatSet,
    people: Vec<PersonId>,
    day: Day,
    part: PartOfDay,
}

/// The week as the plans make it.
pub(super) fn diary(sitting: &Sitting) -> DiaryView {
    let (world, words) = (sitting.world, sitting.words);
    let contacts = sitting.shared().appointments();
    let placed = place(world, &contacts);
    let gone = gone(world, &placed);
    let owner = words.with(world, Some(world.diary_of));
    DiaryView {
        heading: words.say(DIARY_HEADING, &[("who", owner.into())]),
        days: Day::ALL
            .into_iter()
            .map(|day| DiaryDay {
                day,
                name: words.text(terms::day(day)),
                short: words.text(terms::day_short(day)),
                blocks: blocks(sitting, day, &placed, &gone),
            })
            .collect(),
        summary: summary(sitting, &placed, &gone),
        aloud: aloud(sitting, &placed, &gone),
    }
}

/// Each appointment in the part of the week where it takes least from the family; ties go round with the seats, so
/// that a week fills the same way every time.
fn place<'a>(world: &World, contacts: &'a [Contact]) -> Vec<Placed<'a>> {
    let mut placed: Vec<Placed<'a>> = Vec::new();
    let in_order = contacts.iter().filter(|contact| contact.counts);
    for contact in in_order {
        let people = who_is_there(world, contact);
        let with: SeatSet = contacts
            .iter()
            .filter(|other| other.by == contact.by && other.slot == contact.slot)
            .map(|other| other.seat)
            .collect();
        let first = contact.seat.index() * 2 + usize::from(contact.slot.0) * 3;
        let whole_family = contact.with.is_none();
        let best = (0..WORKING_DAYS.len())
            .map(|shift| (first + shift) % WORKING_DAYS.len())
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
                contact,
                with,
                people,
                day,
                part,
            });
        }
    }
    placed
}

/// Who has to be at home: the person; beside a young child, whose diary it is.
fn who_is_there(world: &World, contact: &Contact) -> Vec<PersonId> {
    const ALONE_FROM: u8 = 12;
    match contact.with {
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
        let taken = placed.iter().any(|other| {
            other.day == block.day
                && other.part == block.part
                && block.who.iter().any(|who| other.people.contains(who))
        });
        if block.gives_way && taken {
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

fn blocks(sitting: &Sitting, day: Day, placed: &[Placed], gone: &[usize]) -> Vec<DiaryBlock> {
    let (world, words) = (sitting.world, sitting.words);
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
                text: who_comes(sitting, one),
                who: words.with(world, one.contact.with),
                mark: Mark::Appointment {
                    seat: (one.with.len() == 1).then_some(one.contact.seat),
                    new_face: one.contact.new_face,
                },
            });
        }
    }
    blocks
}

/// Who comes, as the family says it: "de huisarts"; of many: "jullie allemaal".
fn who_comes(sitting: &Sitting, placed: &Placed) -> String {
    let (world, words) = (sitting.world, sitting.words);
    let says = |seat: SeatId| words.case(&world.discipline(seat).family_says).to_owned();
    if placed.with.len() > 2 {
        return words.text(DIARY_ALL_OF_YOU);
    }
    let mut names: Vec<String> = placed.with.iter().map(says).collect();
    if let Some(by) = placed.contact.introduced_by.filter(|by| !placed.with.has(*by)) {
        names.push(says(by));
    }
    words.list(&names)
}

fn summary(sitting: &Sitting, placed: &[Placed], gone: &[usize]) -> String {
    let (world, words) = (sitting.world, sitting.words);
    if placed.is_empty() {
        return words.text(DIARY_NONE);
    }
    let count = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    let mut parts = vec![words.counted(DIARY_APPOINTMENTS, count(placed.len()))];
    let new_faces = placed.iter().filter(|one| one.contact.new_face).count();
    if new_faces > 0 {
        parts.push(words.counted(DIARY_NEW_FACES, count(new_faces)));
    }
    let dropped: Vec<&str> = gone
        .iter()
        .filter_map(|index| world.week.get(*index))
        .map(|block| words.case(&block.text))
        .collect();
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
fn aloud(sitting: &Sitting, placed: &[Placed], gone: &[usize]) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
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
                lines.push(on(sitting, day, words.about(ALOUD_KEPT, "what", what)));
            }
            continue;
        }
        let mut said: Vec<String> = coming.iter().map(|one| spoken(sitting, one)).collect();
        if !lost.is_empty() {
            said.push(words.about(ALOUD_LOST, "what", words.list(&lost)));
        }
        lines.push(on(sitting, day, small(&said.join(" "))));
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

fn on(sitting: &Sitting, day: Day, said: String) -> String {
    let name = capital(&sitting.words.text(terms::day(day)));
    sitting
        .words
        .say(ALOUD_DAY, &[("day", name.into()), ("said", said.into())])
}

/// What a day without appointments is good for: the owner's own, or everybody's.
fn joy(world: &World, day: Day) -> Option<&WeekBlock> {
    world.week.iter().find(|block| {
        block.day == day && block.kind == BlockKind::Free && block.who.contains(&world.diary_of)
    })
}

fn spoken(sitting: &Sitting, placed: &Placed) -> String {
    let (world, words) = (sitting.world, sitting.words);
    let contact = placed.contact;
    let who = who_comes(sitting, placed);
    let key = match (contact.new_face, contact.introduced_by, contact.retelling) {
        (true, Some(_), _) => ALOUD_INTRODUCED,
        (true, None, true) => ALOUD_NEW_FACE_AGAIN,
        (true, None, false) => ALOUD_NEW_FACE,
        (false, _, _) => ALOUD_KNOWN,
    };
    let who = match contact.with {
        Some(person) if person != world.diary_of => words.say(
            ALOUD_FOR,
            &[
                ("who", who.into()),
                ("whom", words.with(world, Some(person)).into()),
            ],
        ),
        _ => who,
    };
    capital(&words.about(key, "who", who))
}
