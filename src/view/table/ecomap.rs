//! The ecomap: the family in the middle, the professionals around it, and how things are between them.

use super::sitting::Sitting;
use crate::engine::event::EventKind;
use crate::scenario::ids::{ExpertId, PersonId, SeatId};
use crate::scenario::model::Mood;
use crate::seats::SeatView;
use crate::words::table::key::*;
use crate::words::terms;

/// The ecomap, as data to draw and to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcomapView {
    /// "Gezin El Amrani"
    pub heading: String,
    /// The family, parents first.
    pub family: Vec<Member>,
    /// Who is around it: the seats, then the colleagues outside the table.
    pub around: Vec<Around>,
    /// The same as sentences, for who can't see it.
    pub aloud: Vec<String>,
}

/// A family member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Which.
    pub person: PersonId,
    /// First name.
    pub name: String,
    /// "moeder, 36"
    pub about: String,
    /// How life weighs.
    pub mood: Mood,
    /// The same in a word.
    pub mood_word: String,
    /// Carries the household.
    pub carer: bool,
}

/// A professional around the family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Around {
    /// The seat, or
    pub seat: Option<SeatId>,
    /// the colleague outside the table.
    pub expert: Option<ExpertId>,
    /// Name.
    pub name: String,
    /// Discipline, short.
    pub discipline: String,
    /// Contacts with the family so far.
    pub contacts: u16,
    /// How the family stands to this professional.
    pub relation: Relation,
    /// The same in words.
    pub relation_word: String,
    /// Appointments planned this turn.
    pub this_turn: u8,
}

/// How the family stands to a professional.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// Never met.
    Unknown,
    /// Little trust.
    Stressful,
    /// Not much yet.
    Weak,
    /// Fair.
    Fair,
    /// Strong.
    Strong,
}

/// The ecomap as it is now, with who comes this turn.
pub(super) fn ecomap(sitting: &Sitting) -> EcomapView {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.shared();
    let family: Vec<Member> = world
        .people
        .iter()
        .map(|(id, person)| {
            let mood = view.mood(id);
            Member {
                person: id,
                name: person.name.clone(),
                about: words.case(&person.about).to_owned(),
                mood,
                mood_word: words.text(terms::mood(mood)),
                carer: person.carer,
            }
        })
        .collect();
    let seats = world.seats.ids().map(|seat| around(sitting, seat));
    let experts = world.experts.iter().map(|(id, expert)| Around {
        seat: None,
        expert: Some(id),
        name: expert.name.clone(),
        discipline: words.case(&world.disciplines[expert.discipline].short).to_owned(),
        contacts: 0,
        relation: Relation::Unknown,
        relation_word: words.text(RELATION_OUTSIDE),
        this_turn: 0,
    });
    let around: Vec<Around> = seats.chain(experts).collect();
    let aloud = aloud(sitting, &family, &around);
    EcomapView {
        heading: words.say(ECOMAP_HEADING, &[("name", world.family_name.as_str().into())]),
        family,
        around,
        aloud,
    }
}

fn around(sitting: &Sitting, seat: SeatId) -> Around {
    let (world, words) = (sitting.world, sitting.words);
    let view = sitting.view(seat);
    let met = sitting
        .events()
        .filter(|event| matches!(event.kind, EventKind::Met { seat: who, .. } if who == seat))
        .count();
    let relation = relation(&view, seat);
    let appointments = view.appointments();
    let coming = appointments.iter().filter(|contact| contact.seat == seat).count();
    Around {
        seat: Some(seat),
        expert: None,
        name: sitting.who(seat),
        discipline: words.case(&world.discipline(seat).short).to_owned(),
        contacts: u16::try_from(met).unwrap_or(u16::MAX),
        relation,
        relation_word: words.text(match relation {
            Relation::Unknown => RELATION_UNKNOWN,
            Relation::Stressful => RELATION_STRESSFUL,
            Relation::Weak => RELATION_WEAK,
            Relation::Fair => RELATION_FAIR,
            Relation::Strong => RELATION_STRONG,
        }),
        this_turn: u8::try_from(coming).unwrap_or(u8::MAX),
    }
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
        0..3 => Relation::Stressful,
        3..5 => Relation::Weak,
        5..7 => Relation::Fair,
        _ => Relation::Strong,
    }
}

fn aloud(sitting: &Sitting, family: &[Member], around: &[Around]) -> Vec<String> {
    let words = sitting.words;
    let people = family.iter().map(|member| {
        words.say(
            ECOMAP_MEMBER,
            &[
                ("who", member.name.as_str().into()),
                ("about", member.about.as_str().into()),
                ("mood", member.mood_word.as_str().into()),
            ],
        )
    });
    let professionals = around.iter().map(|one| {
        words.say(
            ECOMAP_AROUND,
            &[
                ("who", words.named(&one.name, &one.discipline).into()),
                ("relation", one.relation_word.as_str().into()),
                ("count", one.contacts.into()),
                ("number", words.count(one.contacts).into()),
            ],
        )
    });
    people.chain(professionals).collect()
}
