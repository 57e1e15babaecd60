//! What a turn tells back, in words: one voice of the family and three sentences of direction, without figures.

use super::Likeness;
use super::diary::{Appointment, given_up};
use super::statement::Statement;
use super::table::{Face, Quote};
use crate::engine::event::Timing;
use crate::feedback::timeline::told;
use crate::feedback::turn::{
    Before, ContinuityWord, EdgeWord, Grew, LoadCause, LoadWord, More, Sentence, back,
};
use crate::feedback::{Direction, Log, What};
use crate::scenario::World;
use crate::scenario::ids::*;
use crate::scenario::model::{Mood, Route};
use crate::scenario::world::Consultee;
use crate::words::debrief::key as debrief;
use crate::words::look_back::key;
use crate::words::{Arg, Words, capital, terms};

/// What a turn tells back.
#[derive(Debug, Clone, PartialEq)]
pub struct LookBack {
    /// A family member who speaks.
    pub quote: Option<Quote>,
    /// On load, on continuity, on the edge of one's expertise, each behind the word for it.
    pub sentences: Vec<(String, Statement)>,
    /// What the sentence on load says, in its parts.
    pub load: Option<LoadSaid>,
    /// Whether the sentence on continuity, and that on the edge, tell of something nobody should miss.
    pub grave: [bool; 2],
}

/// The sentence on load in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadSaid {
    /// Heavier or lighter, for whom, and by what.
    pub lead: String,
    /// Whether it can be carried, and what grew all the same; may be empty.
    pub more: String,
    /// What had to give way in their week.
    pub given_up: Option<String>,
}

/// What `turn` tells back.
pub fn look_back(words: &Words, log: &Log, turn: u8) -> LookBack {
    let world = log.world;
    let back = back(log, turn);
    let unchosen = log.choices().into_iter();
    let speak = Speak {
        words,
        world,
        before: back.before,
        unchosen: unchosen
            .filter_map(|(_, option, _, by_default)| by_default.then_some(option))
            .collect(),
    };
    let mut sentences = Vec::new();
    let said = back.load.as_ref().map(|load| speak.load(&load.word));
    let said = said.map(|(lead, more)| LoadSaid {
        lead: capital(&lead),
        more,
        given_up: speak.given_up(log, turn),
    });
    if let (Some(load), Some(said)) = (&back.load, &said) {
        let parts = [&said.lead, &said.more].into_iter().chain(&said.given_up);
        let whole: Vec<&str> = parts
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        sentences.push((
            words.text(debrief::C_LOAD),
            speak.statement(load, &whole.join(" ")),
        ));
    }
    sentences.push((
        words.text(debrief::C_CONTINUITY),
        speak.statement(&back.continuity, &speak.continuity(&back.continuity.word)),
    ));
    sentences.push((
        words.text(debrief::C_EXPERTISE),
        speak.statement(&back.edge, &speak.edge(&back.edge.word)),
    ));
    LookBack {
        quote: back.voice.map(|(person, voice, mood)| Quote {
            who: world.people[person].name.clone(),
            text: words.case(&world.voices[voice].text).to_owned(),
            mood: words.text(terms::mood(mood)),
            likeness: Likeness::of_member(world, person),
            face: Some(Face::of(mood)),
        }),
        sentences,
        load: said,
        grave: [back.continuity_is_grave(), back.edge_is_grave()],
    }
}

struct Speak<'a> {
    words: &'a Words,
    world: &'a World,
    before: Before,
    /// Options that came about because nobody chose.
    unchosen: Vec<OptionId>,
}

/// How many wordings a sentence has that comes back often.
const WORDINGS: u8 = 3;

/// Which wording to use of a sentence whose like was said so often before: never the one that was said last.
fn wording(before: u8) -> (&'static str, Arg<'static>) {
    ("wording", (before % WORDINGS).into())
}

impl<'a> Speak<'a> {
    fn statement<T>(&self, sentence: &Sentence<T>, text: &str) -> Statement {
        Statement::new(self.words, self.world, text, &sentence.evidence, sentence.element)
    }

    fn seat(&self, seat: SeatId) -> Arg<'static> {
        self.words.seat(self.world, seat).into()
    }

    fn seats(&self, seats: &[SeatId]) -> Arg<'static> {
        let names: Vec<String> = seats
            .iter()
            .map(|seat| self.words.seat(self.world, *seat))
            .collect();
        self.words.list(&names).into()
    }

    fn whom(&self, whom: Consultee) -> Arg<'static> {
        self.words.consultee(self.world, whom).into()
    }

    fn need(&self, need: NeedId) -> Arg<'_> {
        self.words.need(self.world, need).into()
    }

    fn person(&self, person: PersonId) -> Arg<'_> {
        self.world.people[person].name.as_str().into()
    }

    fn fact(&self, fact: FactId) -> Arg<'_> {
        self.words.case(&self.world.facts[fact].name).into()
    }

    fn signal(&self, signal: SignalId) -> Arg<'_> {
        self.words.case(&self.world.signals[signal].name).into()
    }

    fn moment(&self, option: OptionId) -> Arg<'_> {
        let moment = self.world.options[option].moment;
        self.words.case(&self.world.moments[moment].title).into()
    }

    fn family(&self) -> (&'static str, Arg<'_>) {
        ("family", self.world.family_name.as_str().into())
    }

    fn period(&self) -> (&'static str, Arg<'static>) {
        let period = self
            .words
            .say(key::BACK_PERIOD, &[("days", self.world.turn_days.into())]);
        ("period", period.into())
    }

    /// Heavier or lighter and by what; and what there is to say on it besides.
    fn load(&self, word: &LoadWord) -> (String, String) {
        let mut causes: Vec<String> = word.causes.iter().filter_map(|cause| self.cause(cause)).collect();
        if causes.is_empty() && !word.causes.is_empty() {
            causes.push(self.words.text(key::CAUSE_HAPPENED));
        }
        if causes.is_empty() {
            causes.push(self.words.text(match word.direction {
                Some(Direction::More) => key::CAUSE_LITTLE_UP,
                Some(Direction::Less) => key::CAUSE_LITTLE_DOWN,
                Some(Direction::Same) | None => key::CAUSE_NO_VISITS,
            }));
        }
        let over = matches!(word.mood, Mood::Overloaded | Mood::Quiet);
        let lead = match (word.direction, over) {
            (Some(Direction::More), _) => key::BACK_LOAD_HEAVIER,
            (Some(Direction::Less), false) => key::BACK_LOAD_LIGHTER,
            (Some(Direction::Less), true) => key::BACK_LOAD_LIGHTER_OVER,
            (Some(Direction::Same), false) => key::BACK_LOAD_SAME,
            (Some(Direction::Same), true) => key::BACK_LOAD_SAME_OVER,
            (None, _) => key::BACK_LOAD_FIRST,
        };
        let person = || ("person", self.person(word.person));
        let causes = self.words.list(&causes);
        let lead = self
            .words
            .say(lead, &[self.period(), person(), ("causes", causes.into())]);
        let over_by = |key| self.words.say(key, &[person(), wording(self.before.load)]);
        let borne = match (word.direction, over) {
            (Some(Direction::More), true) => Some(over_by(key::BACK_OVER_HEAVIER)),
            (Some(Direction::Less), true) => Some(over_by(key::BACK_OVER_LIGHTER)),
            (Some(Direction::Same), true) => Some(over_by(key::BACK_OVER_SAME)),
            (Some(_), false) => None,
            (None, false) if word.mood == Mood::Tense => Some(self.words.text(key::BACK_FIRST_TENSE)),
            (None, false) => Some(self.words.text(key::BACK_FIRST_CALM)),
            (None, true) => Some(self.words.say(key::BACK_FIRST_OVER, &[person()])),
        };
        let grew = word.but.map(|(need, how)| {
            let key = match how {
                Grew::Unattended => key::BACK_LOAD_BUT_GREW,
                Grew::FellThrough => key::BACK_LOAD_BUT_GREW_MISSED,
                Grew::Helped => key::BACK_LOAD_BUT_GREW_HELPED,
                Grew::Otherwise => key::BACK_LOAD_BUT_GREW_OTHERWISE,
            };
            self.words.say(key, &[("need", self.need(need))])
        });
        let more: Vec<String> = borne.into_iter().chain(grew).collect();
        (lead, more.join(" "))
    }

    /// What the family gave up for the appointments of this turn, if anything.
    fn given_up(&self, log: &Log, turn: u8) -> Option<String> {
        let week = Appointment::lived(&told(log, turn));
        let given = given_up(self.words, self.world, &week);
        let given: Vec<String> = given
            .into_iter()
            .map(|(block, seats)| {
                if seats.is_empty() {
                    return self.words.say(key::GIVEN_UP_CROWDED, &[("block", block.into())]);
                }
                let seats: Vec<SeatId> = seats.iter().collect();
                let args = [("block", block.into()), ("who", self.seats(&seats))];
                self.words.say(key::GIVEN_UP_FOR, &args)
            })
            .collect();
        (!given.is_empty()).then(|| {
            let blocks = self.words.list(&given);
            self.words.say(key::BACK_GIVEN_UP, &[("blocks", blocks.into())])
        })
    }

    /// In a few words; none where it takes more.
    fn cause(&self, cause: &LoadCause) -> Option<String> {
        let words = self.words;
        let said = match cause {
            LoadCause::Appointments(count) => words.counted(key::CAUSE_APPOINTMENTS, u16::from(*count)),
            LoadCause::Uncoordinated(count, loose) => {
                let appointments = words.counted(key::CAUSE_APPOINTMENTS, u16::from(*count));
                let said = ("appointments", appointments.into());
                if loose == count {
                    let count = Arg::from(u32::from(*count));
                    words.say(key::CAUSE_UNCOORDINATED, &[("count", count), said])
                } else {
                    words.say(key::CAUSE_PARTLY_COORDINATED, &[said])
                }
            }
            LoadCause::FellThrough(count) => words.counted(key::CAUSE_FELL_THROUGH, u16::from(*count)),
            LoadCause::FewerAppointments(count) => words.counted(key::CAUSE_FEWER, u16::from(*count)),
            LoadCause::Intensive => words.text(key::CAUSE_INTENSIVE),
            LoadCause::NewFaces(count) => words.counted(key::CAUSE_NEW_FACES, u16::from(*count)),
            LoadCause::NoNewFaces => words.text(key::CAUSE_NO_NEW_FACES),
            LoadCause::Retellings(count) => words.counted(key::CAUSE_RETELLINGS, u16::from(*count)),
            LoadCause::NoRetellings => words.text(key::CAUSE_NO_RETELLINGS),
            LoadCause::Crowded => words.text(key::CAUSE_CROWDED),
            LoadCause::Uncrowded => words.text(key::CAUSE_UNCROWDED),
            LoadCause::Contradiction => words.text(key::CAUSE_CONTRADICTION),
            LoadCause::Report => words.text(key::CAUSE_REPORT),
            LoadCause::HeavyForm => words.text(key::CAUSE_HEAVY_FORM),
            LoadCause::NoFriction => words.text(key::CAUSE_NO_FRICTION),
            LoadCause::NeedGrew(need) => words.say(key::CAUSE_NEED_GREW, &[("need", self.need(*need))]),
            LoadCause::NeedShrank(need) => words.say(key::CAUSE_NEED_SHRANK, &[("need", self.need(*need))]),
            LoadCause::UnseenGrew => words.text(key::CAUSE_UNSEEN_GREW),
            LoadCause::Came(What::Choice(option)) => {
                let moment = ("moment", self.moment(*option));
                if self.unchosen.contains(option) {
                    return Some(words.say(key::CAUSE_NOBODY_CHOSE, &[moment]));
                }
                match self.world.moments[self.world.options[*option].moment].seat {
                    // What was chosen there is for the debrief.
                    Some(seat) => words.say(key::CAUSE_CHOICE_OF_SEAT, &[moment, ("who", self.seat(seat))]),
                    None => {
                        let chosen = words.clause(&self.world.options[*option].text);
                        words.say(key::CAUSE_CHOICE, &[moment, ("option", chosen.into())])
                    }
                }
            }
            LoadCause::Came(What::Event(event)) => {
                let name = opening(words.case(&self.world.events[*event].text))?;
                words.say(key::CAUSE_EVENT, &[("event", name.into())])
            }
            LoadCause::Came(What::Later(later)) => {
                let name = opening(words.case(&self.world.later[*later].text))?;
                words.say(key::CAUSE_LATER, &[("event", name.into())])
            }
            LoadCause::Came(_) | LoadCause::Happened => words.text(key::CAUSE_HAPPENED),
            LoadCause::BearsMore(More::Strength(strength)) => {
                let name = words.case(&self.world.strengths[*strength].name);
                words.say(key::CAUSE_STRENGTH, &[("strength", name.into())])
            }
            LoadCause::BearsMore(More::Relief) => words.text(key::CAUSE_RELIEF),
            LoadCause::BearsMore(More::Promise) => words.text(key::CAUSE_PROMISE),
            LoadCause::BearsMore(More::Other) => words.text(key::CAUSE_BEARS_MORE),
            LoadCause::BearsLess => words.text(key::CAUSE_BEARS_LESS),
        };
        Some(said)
    }

    fn continuity(&self, word: &ContinuityWord) -> String {
        let wording = wording(self.before.continuity);
        let say = |key, args: &[(&str, Arg<'_>)]| self.words.say(key, args);
        let count = |seats: &[SeatId]| Arg::from(u32::try_from(seats.len()).unwrap_or(u32::MAX));
        let family = self.family();
        match word {
            ContinuityWord::Breach { by, fact, person } => {
                let args = [("who", self.seat(*by)), ("fact", self.fact(*fact))];
                match person {
                    Some(person) => {
                        let [who, fact] = args;
                        say(key::BACK_BREACH, &[who, fact, ("person", self.person(*person))])
                    }
                    None => say(key::BACK_BREACH_NOBODY, &args),
                }
            }
            ContinuityWord::PromiseBroken(seat, promise) => {
                say(key::BACK_PROMISE_BROKEN, &self.promised(*seat, *promise))
            }
            ContinuityWord::PromiseKept(seat, promise) => {
                say(key::BACK_PROMISE_KEPT, &self.promised(*seat, *promise))
            }
            ContinuityWord::Contradicted(seat, Some(need)) => say(
                key::BACK_CONTRADICTED,
                &[
                    ("who", self.seat(*seat)),
                    ("need", self.need(*need)),
                    family,
                    wording,
                ],
            ),
            ContinuityWord::Contradicted(seat, None) => say(
                key::BACK_CONTRADICTED_BROADLY,
                &[("who", self.seat(*seat)), family, wording],
            ),
            ContinuityWord::ColdHandover(from, to, need) => {
                say(key::BACK_COLD_HANDOVER, &self.handed(*from, *to, *need))
            }
            ContinuityWord::WarmHandover(from, to, need) => {
                say(key::BACK_WARM_HANDOVER, &self.handed(*from, *to, *need))
            }
            ContinuityWord::Retold(seats) => {
                say(key::BACK_RETOLD, &[family, ("who", self.seats(seats)), wording])
            }
            ContinuityWord::NewFaces(seats) => say(
                key::BACK_NEW_FACES,
                &[("count", count(seats)), ("who", self.seats(seats)), family],
            ),
            ContinuityWord::Missed(seats) => say(
                key::BACK_MISSED,
                &[
                    ("count", count(seats)),
                    ("who", self.seats(seats)),
                    family,
                    wording,
                ],
            ),
            ContinuityWord::Stopped => say(key::BACK_STOPPED, &[family]),
            ContinuityWord::Gap(need) => say(key::BACK_GAP, &[("need", self.need(*need)), family, wording]),
            ContinuityWord::LeftAlone(need) => say(
                key::BACK_LEFT_ALONE,
                &[("need", self.need(*need)), family, wording],
            ),
            ContinuityWord::Introduced(seat, by) => say(
                key::BACK_INTRODUCED,
                &[("who", self.seat(*seat)), ("by", self.seat(*by))],
            ),
            ContinuityWord::Evaluated => say(key::BACK_EVALUATED, &[family]),
            ContinuityWord::GoalSet(need, lead) => say(
                key::BACK_GOAL_SET,
                &[("need", self.need(*need)), ("who", self.seat(*lead)), family],
            ),
            ContinuityWord::Shared(seat, fact) => self.shared(*seat, *fact, wording),
            ContinuityWord::CarriedOn(seat, need) => say(
                key::BACK_CARRIED_ON,
                &[("who", self.seat(*seat)), ("need", self.need(*need)), wording],
            ),
            ContinuityWord::Familiar(seats) => say(
                key::BACK_FAMILIAR,
                &[
                    ("count", count(seats)),
                    ("who", self.seats(seats)),
                    family,
                    wording,
                ],
            ),
            ContinuityWord::NobodyCame => say(key::BACK_NOBODY_CAME, &[family, wording]),
        }
    }

    fn shared(&self, seat: SeatId, fact: FactId, wording: (&'static str, Arg<'static>)) -> String {
        let consent = &self.world.facts[fact].consent;
        let (who, about) = (("who", self.seat(seat)), ("fact", self.fact(fact)));
        if consent.is_empty() {
            return self.words.say(key::BACK_SHARED, &[who, about, wording]);
        }
        let people = self.words.people(self.world, consent);
        self.words.say(
            key::BACK_SHARED_WITH_CONSENT,
            &[who, about, ("person", people.into()), wording],
        )
    }

    fn promised(&self, seat: SeatId, promise: PromiseId) -> [(&'static str, Arg<'_>); 3] {
        let promise = &self.world.promises[promise];
        [
            ("who", self.seat(seat)),
            ("person", self.person(promise.to)),
            ("what", self.words.case(&promise.what).into()),
        ]
    }

    fn handed(&self, from: SeatId, to: SeatId, need: NeedId) -> [(&'static str, Arg<'_>); 3] {
        [
            ("from", self.seat(from)),
            ("to", self.seat(to)),
            ("need", self.need(need)),
        ]
    }

    fn edge(&self, word: &EdgeWord) -> String {
        let say = |key, args: &[(&str, Arg<'_>)]| self.words.say(key, args);
        let step = |step| ("step", Arg::from(self.words.text(terms::route(step))));
        let form = |form| ("form", Arg::from(self.words.text(terms::form(form))));
        let who = |seat| ("who", self.seat(seat));
        let need = |need| ("need", self.need(need));
        let family = self.family();
        let wording = wording(self.before.edge);
        match word {
            EdgeWord::SignalMissed(signal) => {
                let route = self.world.signals[*signal].route;
                say(
                    key::BACK_SIGNAL_MISSED,
                    &[("signal", self.signal(*signal)), step(route)],
                )
            }
            EdgeWord::StepLeft(signal) => {
                let route = self.world.signals[*signal].route;
                say(
                    key::BACK_STEP_LEFT,
                    &[("signal", self.signal(*signal)), step(route)],
                )
            }
            EdgeWord::StepOutOfTime(seat, route, signal, timing) => {
                self.out_of_time(*seat, *route, *signal, *timing)
            }
            EdgeWord::Backlash(seat, of, since) => {
                let turn = self.words.count(u16::from(*since));
                say(
                    key::BACK_BACKLASH,
                    &[who(*seat), need(*of), ("turn", turn.into())],
                )
            }
            EdgeWord::Overreach {
                seat,
                need: of,
                option,
                whose,
                asked,
            } => match (of, whose) {
                (Some(of), Some(whose)) if *asked => say(
                    key::BACK_OVERREACH_ASKED,
                    &[who(*seat), need(*of), ("whose", self.whom(*whose))],
                ),
                _ => self.overreach(*seat, *of, *option, *whose),
            },
            EdgeWord::NobodyAsked(seat, of) => self.nobody_asked(*seat, *of),
            EdgeWord::TooHeavy(heavy) => say(
                key::BACK_TOO_HEAVY,
                &[self.period(), form(*heavy), family, wording],
            ),
            EdgeWord::StepInTime {
                seat,
                step,
                signal,
                openly,
            } => self.in_time(*seat, *step, *signal, *openly),
            EdgeWord::Underreach(seat, of) => say(key::BACK_UNDERREACH, &[who(*seat), need(*of), wording]),
            EdgeWord::OwnDeclined { by, whom, need: of } => say(
                key::BACK_OWN_DECLINED,
                &[who(*by), ("whom", self.whom(*whom)), need(*of)],
            ),
            EdgeWord::Boundary {
                by,
                whom,
                need: of,
                points_to,
            } => {
                let args = [who(*by), ("whom", self.whom(*whom)), need(*of)];
                match points_to {
                    Some(other) => {
                        let [who, whom, need] = args;
                        say(
                            key::BACK_BOUNDARY_POINTS,
                            &[who, whom, need, ("other", self.whom(*other))],
                        )
                    }
                    None => say(key::BACK_BOUNDARY, &args),
                }
            }
            EdgeWord::AskedFirst {
                seat,
                whom,
                need: of,
                both_came,
            } => {
                let args = [who(*seat), ("whom", self.whom(*whom)), need(*of), wording];
                if *both_came {
                    say(key::BACK_ASKED_FIRST_BOTH, &args)
                } else {
                    let [who, whom, need, wording] = args;
                    say(key::BACK_ASKED_FIRST, &[who, whom, need, family, wording])
                }
            }
            EdgeWord::Advised(seat, whom, of) => say(
                key::BACK_ADVISED,
                &[who(*seat), ("whom", self.whom(*whom)), need(*of), family, wording],
            ),
            EdgeWord::HalfStrength {
                seat,
                need: of,
                asked: true,
            } => say(key::BACK_HALF_STRENGTH_ASKED, &[who(*seat), need(*of)]),
            EdgeWord::HalfStrength { seat, need: of, .. } => {
                say(key::BACK_HALF_STRENGTH, &[who(*seat), need(*of), wording])
            }
            EdgeWord::Partly(seats) => say(key::BACK_PARTLY, &[("who", self.seats(seats))]),
            EdgeWord::TooLight(_) => say(key::BACK_TOO_LIGHT, &[self.period(), family, wording]),
            EdgeWord::HandedToOwner(from, to, of) => {
                say(key::BACK_HANDED_TO_OWNER, &self.handed(*from, *to, *of))
            }
            EdgeWord::SteppedBack(seat, of) => say(key::BACK_STEPPED_BACK, &[who(*seat), need(*of), family]),
            EdgeWord::AllWithin(seats) => {
                let count = u32::try_from(seats.len()).unwrap_or(u32::MAX);
                say(
                    key::BACK_ALL_WITHIN,
                    &[
                        ("count", count.into()),
                        ("who", self.seats(seats)),
                        family,
                        wording,
                    ],
                )
            }
            EdgeWord::Listened(seats) => {
                let count = u32::try_from(seats.len()).unwrap_or(u32::MAX);
                say(
                    key::BACK_LISTENED,
                    &[("count", count.into()), ("who", self.seats(seats)), wording],
                )
            }
            EdgeWord::StrengthSeen(seat, strength) => {
                let strength = &self.world.strengths[*strength];
                let name = self.words.case(&strength.name);
                say(
                    key::BACK_STRENGTH_SEEN,
                    &[
                        who(*seat),
                        ("person", self.person(strength.of)),
                        ("strength", name.into()),
                    ],
                )
            }
            EdgeWord::NoWork => say(key::BACK_NO_WORK, &[self.period(), family, wording]),
        }
    }

    fn nobody_asked(&self, seat: SeatId, need: Option<NeedId>) -> String {
        let who = ("who", self.seat(seat));
        match need {
            Some(need) => self
                .words
                .say(key::BACK_NOBODY_ASKED, &[who, ("need", self.need(need))]),
            None => self.words.say(key::BACK_NOBODY_ASKED_CHOICE, &[who]),
        }
    }

    fn overreach(
        &self,
        seat: SeatId,
        need: Option<NeedId>,
        option: Option<OptionId>,
        whose: Option<Consultee>,
    ) -> String {
        let who = ("who", self.seat(seat));
        let about = match (need, option) {
            (Some(need), _) => ("need", self.need(need)),
            (None, Some(option)) => ("moment", self.moment(option)),
            (None, None) => return self.words.say(key::BACK_NOBODY_ASKED_CHOICE, &[who]),
        };
        let key = match (need.is_some(), whose.is_some()) {
            (true, true) => key::BACK_OVERREACH,
            (true, false) => key::BACK_OVERREACH_ALONE,
            (false, true) => key::BACK_OVERREACH_CHOICE,
            (false, false) => key::BACK_OVERREACH_CHOICE_ALONE,
        };
        let mut args = vec![who, about];
        args.extend(whose.map(|whose| ("whose", self.whom(whose))));
        self.words.say(key, &args)
    }

    fn out_of_time(&self, seat: SeatId, step: Route, signal: Option<SignalId>, timing: Timing) -> String {
        let who = ("who", self.seat(seat));
        let Some(signal) = signal else {
            return self.words.say(key::BACK_ADVICE_OPEN, &[who]);
        };
        let about = ("signal", self.signal(signal));
        match timing {
            Timing::TooEarly => self
                .words
                .say(key::BACK_REPORT_EARLY, &[who, about, self.family()]),
            Timing::TooLate | Timing::InTime => {
                let step = self.words.text(terms::route(step));
                self.words
                    .say(key::BACK_STEP_LATE, &[who, about, ("step", step.into())])
            }
        }
    }

    fn in_time(&self, seat: SeatId, step: Route, signal: Option<SignalId>, openly: bool) -> String {
        let who = ("who", self.seat(seat));
        let about = signal.map(|signal| ("signal", self.signal(signal)));
        match (step, about) {
            (Route::Report, _) => {
                let key = if openly {
                    key::BACK_REPORT_OPENLY
                } else {
                    key::BACK_REPORT_UNANNOUNCED
                };
                self.words.say(key, &[who, self.family()])
            }
            (Route::Talk, Some(about)) => self
                .words
                .say(key::BACK_TALK_IN_TIME, &[who, about, self.family()]),
            (Route::Advice, Some(about)) => self
                .words
                .say(key::BACK_ADVICE_IN_TIME, &[who, about, wording(self.before.edge)]),
            (Route::Talk | Route::Advice, None) => self.words.say(key::BACK_ADVICE_OPEN, &[who]),
        }
    }
}

/// Most letters of a sentence that names what happened.
const NAME: usize = 90;

/// The first sentence of what was told, without its full stop, to name it by; none where it is long or holds speech or figures.
fn opening(text: &str) -> Option<String> {
    let ends = |at: usize| {
        text.get(at + 1..)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
    };
    let end = text
        .match_indices(['.', '!', '?'])
        .map(|(at, _)| at)
        .find(|at| ends(*at))?;
    let first = text.get(..end)?.trim();
    let plain = |letter: char| !letter.is_numeric() && !['"', '“', '”'].contains(&letter);
    let fits = !first.is_empty() && first.chars().count() <= NAME && first.chars().all(plain);
    fits.then(|| first.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_is_named_by_its_first_sentence_where_that_is_short() {
        assert_eq!(
            opening("Het sneeuwt. De school is dicht."),
            Some("Het sneeuwt".into())
        );
        assert_eq!(
            opening("School belt: Daan blijft thuis. Tini past op."),
            Some("School belt: Daan blijft thuis".into())
        );
        assert_eq!(opening("Om 9.30 belt school."), None);
        assert_eq!(opening("\"Kom maar,\" zegt ze. En weg."), None);
        assert_eq!(opening(&"Het regent en ".repeat(9)), None);
        assert_eq!(opening(""), None);
    }

    #[test]
    fn a_sentence_that_comes_back_is_worded_otherwise() {
        for before in 0..20 {
            assert_ne!(wording(before).1, wording(before + 1).1);
        }
    }
}
