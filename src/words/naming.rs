//! How seats, experts, people, needs and facts are called inside a sentence.

use super::Words;
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::world::Consultee;

pub(crate) mod key {
    super::super::keys::keys! {
        THE_DISCIPLINE = "the-discipline" [name];
        THE_EXPERT = "the-expert" [name, discipline];
        QUOTED = "quoted" [name];
        WHOLE_FAMILY = "whole-family";
        WHOLE_TABLE = "whole-table";
        NAME_AND_DISCIPLINE = "name-and-discipline" [name, discipline];
    }
}

impl Words {
    /// "huisarts"
    pub fn discipline<'w>(&self, world: &'w World, seat: SeatId) -> &'w str {
        self.case(&world.discipline(seat).name)
    }

    /// "Huisarts", to begin a line with.
    pub fn discipline_capital(&self, world: &World, seat: SeatId) -> String {
        super::capital(self.discipline(world, seat))
    }

    /// "de huisarts"
    pub fn seat(&self, world: &World, seat: SeatId) -> String {
        self.say(
            key::THE_DISCIPLINE,
            &[("name", self.discipline(world, seat).into())],
        )
    }

    /// "Hilde Kramer (huisarts)"
    pub fn named(&self, name: &str, discipline: &str) -> String {
        self.say(
            key::NAME_AND_DISCIPLINE,
            &[("name", name.into()), ("discipline", discipline.into())],
        )
    }

    /// "Hilde Kramer (huisarts)", by the professional's own name.
    pub fn colleague(&self, world: &World, seat: SeatId) -> String {
        self.named(&world.seats[seat].name, self.discipline(world, seat))
    }

    /// "de huisarts", "Anouk Smit (intern begeleider)"
    pub fn consultee(&self, world: &World, whom: Consultee) -> String {
        match whom {
            Consultee::Seat(seat) => self.seat(world, seat),
            Consultee::Expert(expert) => {
                let expert = &world.experts[expert];
                self.say(
                    key::THE_EXPERT,
                    &[
                        ("name", expert.name.as_str().into()),
                        (
                            "discipline",
                            self.case(&world.disciplines[expert.discipline].name).into(),
                        ),
                    ],
                )
            }
        }
    }

    /// Several seats: "de huisarts en de psychiater"; all of them: "de hele tafel".
    pub fn seats(&self, world: &World, seats: SeatSet) -> String {
        let all = world.all_seats();
        if seats.covers(all) {
            return self.text(key::WHOLE_TABLE);
        }
        let names: Vec<String> = seats.and(all).iter().map(|seat| self.seat(world, seat)).collect();
        self.list(&names)
    }

    /// "Samira"; nobody in particular: "het hele gezin".
    pub fn with(&self, world: &World, person: Option<PersonId>) -> String {
        match person {
            Some(person) => world.people[person].name.clone(),
            None => self.text(key::WHOLE_FAMILY),
        }
    }

    /// "Samira en Karim"
    pub fn people(&self, world: &World, people: &[PersonId]) -> String {
        let names: Vec<&str> = people
            .iter()
            .map(|person| world.people[*person].name.as_str())
            .collect();
        self.list(&names)
    }

    /// The name of a need, as its author wrote it.
    pub fn need<'w>(&self, world: &'w World, need: NeedId) -> &'w str {
        self.case(&world.needs[need].name)
    }

    /// Several needs: "‘Het huis’, ‘De brieven’ en ‘Yassins slaap’"
    pub fn needs(&self, world: &World, needs: &[NeedId]) -> String {
        let names: Vec<String> = needs
            .iter()
            .map(|need| self.say(key::QUOTED, &[("name", self.need(world, *need).into())]))
            .collect();
        self.list(&names)
    }

    /// Several moments by their titles: "‘Wie belt er aan?’ en ‘De vraag van school’"
    pub fn moments(&self, world: &World, moments: &[MomentId]) -> String {
        let titles: Vec<String> = moments
            .iter()
            .map(|moment| {
                let title = self.case(&world.moments[*moment].title);
                self.say(key::QUOTED, &[("name", title.into())])
            })
            .collect();
        self.list(&titles)
    }
}
