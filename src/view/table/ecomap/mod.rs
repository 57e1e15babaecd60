//! The ecomap: the family in the middle, the professionals around it, and how things are between them.

mod course;
mod details;
mod energy;
mod room;

pub(super) use course::how;
pub use energy::Energy;
pub(super) use energy::arrows;
use energy::met;
pub use room::RoomView;

use super::sitting::Sitting;
use crate::engine::event::EventKind;
use crate::scenario::ids::{ExpertId, PersonId, SeatId};
use crate::scenario::model::{LifeDomain, Mood};
use crate::seats::SeatView;
use crate::view::Likeness;
use crate::view::diary::Appointment;
use crate::words::table::key::*;
use crate::words::{Key, terms};

/// The ecomap, as data to draw and to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcomapView {
    /// "Gezin El Amrani"
    pub heading: String,
    /// The family, parents first.
    pub family: Vec<Member>,
    /// Who is around it, by life domain: seats, and colleagues outside the table.
    pub around: Vec<Around>,
    /// How heavy life is, as the room shows it.
    pub room: RoomView,
    /// What the lines mean.
    pub legend: Legend,
    /// Looks from closer by.
    pub closer: String,
    /// From farther away.
    pub farther: String,
    /// Shows all of it again.
    pub whole: String,
    /// The same as sentences, for who can't see it.
    pub aloud: Vec<String>,
}

/// Somebody in the ecomap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// A family member.
    Person(PersonId),
    /// A professional at the table.
    Seat(SeatId),
    /// A colleague outside the table.
    Expert(ExpertId),
}

/// A family member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub who: Who,
    /// First name.
    pub name: String,
    /// How this person looks.
    pub likeness: Likeness,
    /// How life weighs, as it shows on a face.
    pub face: Face,
    /// The same in a word.
    pub mood_word: String,
    /// The same with how it went since the turn before, where the word stayed the same.
    pub how: String,
    /// It was otherwise a turn ago.
    pub changed: bool,
    /// What can be read about this person.
    pub details: Vec<String>,
}

/// How life shows on a face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// At ease.
    Calm,
    /// Near the edge of what can be borne.
    Tense,
    /// Over it.
    Overwhelmed,
    /// Far over it: turned away.
    Withdrawn,
    /// At ease, after a turn that was harder.
    Relieved,
}

impl Face {
    /// All of them.
    pub const ALL: [Face; 5] = [
        Face::Calm,
        Face::Tense,
        Face::Overwhelmed,
        Face::Withdrawn,
        Face::Relieved,
    ];

    /// How a mood shows.
    pub(in crate::view) fn of(mood: Mood) -> Face {
        match mood {
            Mood::Calm => Face::Calm,
            Mood::Tense => Face::Tense,
            Mood::Overloaded => Face::Overwhelmed,
            Mood::Quiet => Face::Withdrawn,
        }
    }
}

/// A professional around the family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Around {
    /// Who.
    pub who: Who,
    /// Name.
    pub name: String,
    /// How this person looks.
    pub likeness: Likeness,
    /// Discipline, short.
    pub discipline: String,
    /// The life domain this professional stands at.
    pub domain: LifeDomain,
    /// Contacts with the family so far.
    pub contacts: u16,
    /// How the family stands to this professional.
    pub relation: Relation,
    /// Where energy went at the last contact.
    pub energy: Energy,
    /// Appointments of the family's week this turn to which this professional comes.
    pub this_turn: u8,
    /// Has the pen.
    pub pen: bool,
    /// There was contact, or the relation changed, in the last turn.
    pub changed: bool,
    /// What can be read about this professional.
    pub details: Vec<String>,
}

/// How the family stands to a professional.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Never met.
    Unknown,
    /// Hardly any trust is left.
    Broken,
    /// Little trust.
    Stressful,
    /// Not much yet.
    Weak,
    /// Fair.
    Fair,
    /// Strong.
    Strong,
}

impl Relation {
    /// Those that are drawn as a line, from broken to strong.
    pub const LINES: [Relation; 5] = [
        Relation::Strong,
        Relation::Fair,
        Relation::Weak,
        Relation::Stressful,
        Relation::Broken,
    ];

    fn word(self) -> Key {
        match self {
            Relation::Unknown => RELATION_UNKNOWN,
            Relation::Broken => RELATION_BROKEN,
            Relation::Stressful => RELATION_STRESSFUL,
            Relation::Weak => RELATION_WEAK,
            Relation::Fair => RELATION_FAIR,
            Relation::Strong => RELATION_STRONG,
        }
    }
}

/// What the lines mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legend {
    /// Above it.
    pub heading: String,
    /// Each kind of line, and what it means.
    pub lines: Vec<(Relation, String)>,
    /// Thick and thin.
    pub thickness: String,
    /// An arrow towards the table.
    pub given: String,
    /// An arrow away from it.
    pub taken: String,
    /// Light and clutter.
    pub room: String,
    /// What lies under the table and everybody who lives here.
    pub rug: String,
    /// The empty place of somebody who went to the table.
    pub empty: String,
}

/// The ecomap as it is now, with who has the pen, and who comes to these appointments.
pub(super) fn ecomap(sitting: &Sitting, pen: Option<SeatId>, appointments: &[Appointment]) -> EcomapView {
    let (world, words) = (sitting.world, sitting.words);
    let family: Vec<Member> = world.people.ids().map(|person| member(sitting, person)).collect();
    let seats = world
        .seats
        .ids()
        .map(|seat| around(sitting, seat, pen == Some(seat), appointments));
    let experts = world.experts.ids().map(|expert| outside(sitting, expert));
    let mut around: Vec<Around> = seats.chain(experts).collect();
    around.sort_by_key(|one| one.domain);
    let moods = world.people.iter().filter(|(_, person)| person.carer);
    let room = room::room(words, moods.map(|(id, _)| sitting.shared().mood(id)));
    let aloud = aloud(sitting, &family, &around, &room);
    EcomapView {
        heading: words.say(ECOMAP_HEADING, &[("name", world.family_name.as_str().into())]),
        legend: Legend {
            heading: words.text(LEGEND_HEADING),
            lines: Relation::LINES
                .into_iter()
                .map(|relation| (relation, words.text(relation.word())))
                .collect(),
            thickness: words.text(LEGEND_THICKNESS),
            given: words.text(LEGEND_GIVEN),
            taken: words.text(LEGEND_TAKEN),
            room: words.text(LEGEND_ROOM),
            rug: words.text(LEGEND_RUG),
            empty: words.text(LEGEND_EMPTY),
        },
        closer: words.text(SCENE_CLOSER),
        farther: words.text(SCENE_FARTHER),
        whole: words.text(SCENE_WHOLE),
        family,
        around,
        room,
        aloud,
    }
}

fn member(sitting: &Sitting, id: PersonId) -> Member {
    let (world, words) = (sitting.world, sitting.words);
    let person = &world.people[id];
    let mood = sitting.shared().mood(id);
    let before = mood_before(sitting, id);
    Member {
        who: Who::Person(id),
        name: person.name.clone(),
        likeness: Likeness::of_member(world, id),
        face: match mood {
            Mood::Calm if before.is_some_and(|before| before > Mood::Calm) => Face::Relieved,
            mood => Face::of(mood),
        },
        mood_word: words.text(terms::mood(mood)),
        how: how(sitting, id),
        changed: before.is_some_and(|before| before != mood),
        details: details::member(sitting, id),
    }
}

/// The mood after the turn before the last.
fn mood_before(sitting: &Sitting, id: PersonId) -> Option<Mood> {
    let turn = sitting.closed().checked_sub(1).filter(|turn| *turn > 0)?;
    sitting
        .events()
        .rev()
        .filter(|event| event.turn == turn)
        .find_map(|event| match event.kind {
            EventKind::LoadBorne { person, strain, .. } if person == id => {
                Some(crate::engine::rules::mood(sitting.world, strain))
            }
            _ => None,
        })
}

fn around(sitting: &Sitting, seat: SeatId, pen: bool, appointments: &[Appointment]) -> Around {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.view(seat);
    let meetings = || sitting.events().filter(move |event| met(event, seat));
    let relation = relation(&view, seat);
    let coming = appointments.iter().filter(|one| one.brings(seat)).count();
    let closed = sitting.closed();
    let discipline = world.discipline(seat);
    Around {
        who: Who::Seat(seat),
        name: sitting.who_as_whom(seat),
        likeness: Likeness::of_seat(world, seat),
        discipline: words.case(&discipline.short).to_owned(),
        domain: first(&discipline.own),
        contacts: u16::try_from(meetings().count()).unwrap_or(u16::MAX),
        relation,
        energy: meetings().next_back().map_or_else(Energy::default, Energy::of),
        this_turn: u8::try_from(coming).unwrap_or(u8::MAX),
        pen,
        changed: closed > 0 && meetings().any(|event| event.turn == closed),
        details: details::seat(sitting, seat, relation),
    }
}

fn outside(sitting: &Sitting, id: ExpertId) -> Around {
    let (world, words) = (sitting.world, sitting.words);
    let expert = &world.experts[id];
    let discipline = &world.disciplines[expert.discipline];
    Around {
        who: Who::Expert(id),
        name: expert.name.clone(),
        likeness: Likeness::of_expert(world, id),
        discipline: words.case(&discipline.short).to_owned(),
        domain: first(&discipline.own),
        contacts: 0,
        relation: Relation::Unknown,
        energy: Energy::default(),
        this_turn: 0,
        pen: false,
        changed: false,
        details: details::expert(sitting, id),
    }
}

/// The domain somebody stands at: the first of their own; whoever has none bridges people.
fn first(own: &[LifeDomain]) -> LifeDomain {
    own.first().copied().unwrap_or(LifeDomain::SocialNetwork)
}

/// How the carers stand to a seat, on the whole.
fn relation(view: &SeatView, seat: SeatId) -> Relation {
    if !view.has_met(seat) {
        return Relation::Unknown;
    }
    let trusts: Vec<u32> = view
        .world()
        .carers()
        .map(|carer| u32::from(view.trust(carer)))
        .collect();
    let carers = u32::try_from(trusts.len()).unwrap_or(1).max(1);
    match trusts.iter().sum::<u32>() / carers {
        0..2 => Relation::Broken,
        2 => Relation::Stressful,
        3..5 => Relation::Weak,
        5..7 => Relation::Fair,
        _ => Relation::Strong,
    }
}

fn aloud(sitting: &Sitting, family: &[Member], around: &[Around], room: &RoomView) -> Vec<String> {
    let (world, words) = (sitting.world, sitting.words);
    let people = world.people.iter().zip(family).map(|((_, person), member)| {
        words.say(
            ECOMAP_MEMBER,
            &[
                ("who", member.name.as_str().into()),
                ("about", words.case(&person.about).into()),
                ("mood", member.how.as_str().into()),
            ],
        )
    });
    let professionals = around.iter().map(|one| {
        let relation = match one.who {
            Who::Expert(_) => RELATION_OUTSIDE,
            Who::Person(_) | Who::Seat(_) => one.relation.word(),
        };
        words.say(
            ECOMAP_AROUND,
            &[
                ("who", words.named(&one.name, &one.discipline).into()),
                ("relation", words.text(relation).into()),
                ("count", one.contacts.into()),
                ("number", words.count(one.contacts).into()),
            ],
        )
    });
    let room = std::iter::once(room.words.clone());
    room.chain(people).chain(professionals).collect()
}
