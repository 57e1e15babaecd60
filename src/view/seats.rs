//! Who sits where.

use super::{Action, Choice, Goto, Likeness, Sitter};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::Temper;
use crate::session::Player;
use crate::words::Words;
use crate::words::screens::key::*;
use crate::words::terms;

/// Who sits where.
#[derive(Debug, Clone, PartialEq)]
pub struct SeatsView {
    /// Heading.
    pub heading: String,
    /// How it works, in two sentences.
    pub about: String,
    /// The seats.
    pub seats: Vec<SeatRow>,
    /// The case begins.
    pub start: Choice,
    /// What the start means as it stands now: "Jij speelt de huisarts; collega's spelen de rest."
    pub summary: String,
    /// Role cards to print.
    pub cards: Choice,
    /// Back to the briefing.
    pub back: Choice,
}

/// One seat.
#[derive(Debug, Clone, PartialEq)]
pub struct SeatRow {
    /// Which.
    pub seat: SeatId,
    /// "Huisarts".
    pub discipline: String,
    /// How the professional looks.
    pub likeness: Likeness,
    /// "Hilde Kramer, huisartsenpraktijk De Meent".
    pub who: String,
    /// "drie uur per beurt".
    pub hours: String,
    /// What this discipline may do alone. Who somebody is in this case, they read themselves when the first turn opens.
    pub may: String,
    /// What not.
    pub may_not: String,
    /// A person, or a colleague; one is chosen.
    pub sitters: Vec<Choice>,
    /// How the colleague is, one of which is chosen. Empty: a person plays.
    pub tempers: Vec<Choice>,
    /// The person's name: asks for it. None: a colleague plays.
    pub name: Option<Choice>,
}

/// Who will sit where, before the case begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatsDraft {
    rows: Table<SeatId, (Sitter, String)>,
    case: String,
}

impl SeatsDraft {
    /// One person in the first seat, colleagues in the others.
    pub fn new(world: &World) -> SeatsDraft {
        let first = world.seats.ids().next();
        SeatsDraft {
            rows: world.seats.map(|seat, _| {
                let sitter = if Some(seat) == first {
                    Sitter::Person
                } else {
                    Sitter::Colleague(Temper::Attuned)
                };
                (sitter, String::new())
            }),
            case: world.id.clone(),
        }
    }

    /// People in these seats, colleagues in the others.
    pub fn people(&mut self, people: SeatSet) {
        for (seat, (sitter, _)) in self.rows.iter_mut() {
            *sitter = match (people.has(seat), *sitter) {
                (true, _) => Sitter::Person,
                (false, Sitter::Colleague(temper)) => Sitter::Colleague(temper),
                (false, Sitter::Person) => Sitter::Colleague(Temper::Attuned),
            };
        }
    }

    /// Colleagues in seats that no person plays are like this.
    pub fn colleagues(&mut self, tempers: &[(SeatId, Temper)]) {
        for (seat, (sitter, _)) in self.rows.iter_mut() {
            let wanted = tempers.iter().find(|(other, _)| *other == seat);
            if let (Sitter::Colleague(temper), Some((_, wanted))) = (sitter, wanted) {
                *temper = *wanted;
            }
        }
    }

    /// Takes in what was chosen on the page; anything else changes nothing.
    pub fn take(&mut self, goto: &Goto) {
        match goto {
            Goto::Sit(seat, wanted) => {
                if let Some((_, (sitter, _))) = self.rows.iter_mut().find(|(id, _)| id == seat) {
                    *sitter = *wanted;
                }
            }
            Goto::Name(seat, wanted) => {
                if let Some((_, (_, name))) = self.rows.iter_mut().find(|(id, _)| id == seat) {
                    *name = wanted.trim().to_owned();
                }
            }
            Goto::Title
            | Goto::Library
            | Goto::Briefing(_)
            | Goto::Seats
            | Goto::Start
            | Goto::Continue(_)
            | Goto::AsThen(_)
            | Goto::AsNow(_)
            | Goto::Earlier(_)
            | Goto::Branch(..)
            | Goto::Delete(_)
            | Goto::SaveCopy
            | Goto::SaveCards
            | Goto::Workbench(_)
            | Goto::Leave
            | Goto::Settings
            | Goto::Talk(_)
            | Goto::SessionsFolder(_)
            | Goto::Present(_)
            | Goto::Set(_)
            | Goto::Back
            | Goto::Quit => {}
        }
    }

    /// The players, to begin with.
    pub fn players(&self) -> Table<SeatId, Player> {
        self.rows.map(|_, (sitter, name)| match sitter {
            Sitter::Person => Player::Person(name.clone()),
            Sitter::Colleague(temper) => Player::Colleague(*temper),
        })
    }

    fn persons(&self) -> SeatSet {
        self.rows
            .iter()
            .filter(|(_, (sitter, _))| *sitter == Sitter::Person)
            .map(|(seat, _)| seat)
            .collect()
    }
}

/// Who sits where, as drafted.
pub fn seats_view(words: &Words, world: &World, draft: &SeatsDraft) -> SeatsView {
    SeatsView {
        heading: words.text(SEATS_HEADING),
        about: words.text(SEATS_ABOUT),
        seats: draft
            .rows
            .iter()
            .map(|(seat, (sitter, name))| row(words, world, seat, *sitter, name))
            .collect(),
        start: Choice::new(words.text(SEATS_START), Action::Go(Goto::Start)),
        summary: summary(words, world, draft.persons()),
        cards: Choice::new(words.text(SEATS_CARDS), Action::Go(Goto::SaveCards)),
        back: Choice::new(
            words.text(SEATS_BACK),
            Action::Go(Goto::Briefing(draft.case.clone())),
        ),
    }
}

fn row(words: &Words, world: &World, seat: SeatId, sitter: Sitter, name: &str) -> SeatRow {
    let about = &world.seats[seat];
    let discipline = words.discipline_capital(world, seat);
    let label = |key| words.say(key, &[("discipline", discipline.clone().into())]);
    let person = sitter == Sitter::Person;
    let temper = match sitter {
        Sitter::Person => Temper::Attuned,
        Sitter::Colleague(temper) => temper,
    };
    SeatRow {
        seat,
        likeness: Likeness::of_seat(world, seat),
        who: words.say(
            SEATS_WHO,
            &[
                ("name", about.name.as_str().into()),
                ("organisation", words.case(&about.organisation).into()),
            ],
        ),
        hours: words.say(SEATS_HOURS, &[("hours", words.hours(about.hours).into())]),
        may: words.case(&world.discipline(seat).may).to_owned(),
        may_not: words.case(&world.discipline(seat).may_not).to_owned(),
        sitters: vec![
            Choice::new(label(SEATS_PERSON), Action::Go(Goto::Sit(seat, Sitter::Person)))
                .short(words.text(SEATS_PERSON_SHORT))
                .chosen(person),
            Choice::new(
                label(SEATS_COLLEAGUE),
                Action::Go(Goto::Sit(seat, Sitter::Colleague(temper))),
            )
            .short(words.text(SEATS_COLLEAGUE_SHORT))
            .chosen(!person),
        ],
        tempers: Temper::COLLEAGUES
            .into_iter()
            .filter(|_| !person)
            .map(|one| {
                let label = words.say(
                    SEATS_TEMPER,
                    &[
                        ("discipline", discipline.clone().into()),
                        ("temper", words.text(terms::temper(one)).into()),
                    ],
                );
                Choice::new(label, Action::Go(Goto::Sit(seat, Sitter::Colleague(one))))
                    .short(words.text(terms::temper(one)))
                    .chosen(one == temper)
            })
            .collect(),
        name: person.then(|| {
            let label = if name.is_empty() {
                label(SEATS_NAME_NONE)
            } else {
                words.say(
                    SEATS_NAME,
                    &[
                        ("discipline", discipline.clone().into()),
                        ("name", name.to_owned().into()),
                    ],
                )
            };
            let short = if name.is_empty() {
                words.text(SEATS_NAME_NONE_SHORT)
            } else {
                words.about(SEATS_NAME_SHORT, "name", name.to_owned())
            };
            Choice::new(label, Action::Go(Goto::Name(seat, String::new())))
                .short(short)
                .ask(words.text(SEATS_NAME_ASK), false)
        }),
        discipline,
    }
}

fn summary(words: &Words, world: &World, persons: SeatSet) -> String {
    let all = world.all_seats();
    let colleagues: SeatSet = all.iter().filter(|seat| !persons.has(*seat)).collect();
    let names = |seats: SeatSet| {
        let names: Vec<String> = seats.iter().map(|seat| words.seat(world, seat)).collect();
        words.list(&names)
    };
    let both = [
        ("people", names(persons).into()),
        ("colleagues", names(colleagues).into()),
        (
            "count",
            u16::try_from(colleagues.len()).unwrap_or(u16::MAX).into(),
        ),
    ];
    match (persons.len(), colleagues.is_empty()) {
        (0, _) => words.text(SEATS_NOBODY),
        (1, true) => words.say(SEATS_ONLY, both.get(..1).unwrap_or_default()),
        (_, true) => words.text(SEATS_EVERYBODY),
        (1, false) => words.say(SEATS_ALONE, &both),
        (_, false) => words.say(SEATS_TOGETHER, &both),
    }
}
