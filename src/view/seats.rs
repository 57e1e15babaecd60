//! Who sits where.

use super::{Action, Choice, Goto, Likeness, Sitter};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::seats::Temper;
use crate::session::Player;
use crate::words::screens::key::*;
use crate::words::terms;
use crate::words::{Key, Words};

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
    /// What is asked about the colleague: "Hoe werkt deze collega?"
    pub tempers_heading: String,
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
    let persons = draft.persons();
    SeatsView {
        heading: words.text(SEATS_HEADING),
        about: words.text(if persons.len() > 1 {
            SEATS_ABOUT
        } else {
            SEATS_ABOUT_ALONE
        }),
        seats: draft
            .rows
            .iter()
            .map(|(seat, (sitter, name))| row(words, world, seat, (*sitter, name), persons))
            .collect(),
        start: Choice::new(words.text(SEATS_START), Action::Go(Goto::Start)),
        summary: summary(words, world, draft),
        cards: Choice::new(words.text(SEATS_CARDS), Action::Go(Goto::SaveCards)),
        back: Choice::new(
            words.text(SEATS_BACK),
            Action::Go(Goto::Briefing(draft.case.clone())),
        ),
    }
}

/// How somebody who plays is called before the game knows them: "Ikzelf", where one plays alone.
fn player(persons: SeatSet, seat: SeatId) -> [Key; 2] {
    match (persons.len(), persons.has(seat)) {
        (0, _) | (1, true) => [SEATS_MYSELF, SEATS_MYSELF_SHORT],
        (1, false) => [SEATS_WITH_ME, SEATS_WITH_ME_SHORT],
        (_, _) => [SEATS_PERSON, SEATS_PERSON_SHORT],
    }
}

fn row(
    words: &Words,
    world: &World,
    seat: SeatId,
    (sitter, name): (Sitter, &str),
    persons: SeatSet,
) -> SeatRow {
    let [by_a_person, by_a_person_short] = player(persons, seat);
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
            Choice::new(label(by_a_person), Action::Go(Goto::Sit(seat, Sitter::Person)))
                .short(words.text(by_a_person_short))
                .chosen(person),
            Choice::new(
                label(SEATS_COLLEAGUE),
                Action::Go(Goto::Sit(seat, Sitter::Colleague(temper))),
            )
            .short(words.text(SEATS_COLLEAGUE_SHORT))
            .chosen(!person),
        ],
        tempers_heading: words.text(SEATS_TEMPERS),
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
                .ask_line(words.text(SEATS_NAME_ASK), false)
        }),
        discipline,
    }
}

fn summary(words: &Words, world: &World, draft: &SeatsDraft) -> String {
    let (people, colleagues): (Vec<_>, Vec<_>) = draft
        .rows
        .iter()
        .partition(|(_, (sitter, _))| *sitter == Sitter::Person);
    let names = |rows: &[(SeatId, &(Sitter, String))], alone: bool| {
        let names: Vec<String> = rows
            .iter()
            .map(|(seat, (sitter, name))| match sitter {
                Sitter::Person if !alone && !name.is_empty() => words.named(&words.seat(world, *seat), name),
                Sitter::Person | Sitter::Colleague(_) => words.seat(world, *seat),
            })
            .collect();
        words.list(&names)
    };
    let alone = people.len() == 1;
    let you = match people.first() {
        Some((_, (_, name))) if !name.is_empty() => words.about(SEATS_YOU_NAMED, "name", name.clone()),
        _ => words.text(SEATS_YOU),
    };
    let playing = ("people", names(&people, alone).into());
    let others = ("colleagues", names(&colleagues, alone).into());
    let count = ("count", colleagues.len().into());
    match (people.len(), colleagues.is_empty()) {
        (0, _) => words.text(SEATS_NOBODY),
        (1, true) => words.say(SEATS_ONLY, &[("you", you.into()), playing]),
        (_, true) => words.say(SEATS_EVERYBODY, &[playing]),
        (1, false) => words.say(SEATS_ALONE, &[("you", you.into()), playing, others, count]),
        (_, false) => words.say(SEATS_TOGETHER, &[playing, others, count]),
    }
}
