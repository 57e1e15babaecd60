//! A case compiled for play: dense ids instead of the author's names, scope worked out per seat.
//! Texts stay texts; which sentence the game itself says is for `words`.

use super::ids::*;
use super::model::{
    self, BlockKind, Briefing, Date, Day, Debrief, Element, Form, LifeDomain, Mood, PartOfDay, Route,
};
use super::rules::{ActKind, Rules};
use super::text::{Language, Text};

/// A case of at most this many turns is short: there is less to tell, and who plays one is often new.
const SHORT: u8 = 5;

/// One case, ready to be played. Never changes during play.
#[derive(Debug, Clone, PartialEq)]
pub struct World {
    /// The author's id of the case.
    pub id: String,
    /// Title.
    pub title: Text,
    /// One sentence below the title.
    pub subtitle: Text,
    /// Languages in which the case is written.
    pub languages: Vec<Language>,
    /// The coefficients in force.
    pub rules: Rules,
    /// Number of turns.
    pub turns: u8,
    /// Days in a turn.
    pub turn_days: u8,
    /// First day of turn 1.
    pub starts: Date,
    /// Turn after which the half-time debrief is offered, unless the case is short; help can be closed well once it has
    /// passed.
    pub half_time: u8,
    /// What players read first.
    pub briefing: Briefing,
    /// Surname.
    pub family_name: String,
    /// The family.
    pub people: Table<PersonId, Person>,
    /// Whose page the diary is.
    pub diary_of: PersonId,
    /// An ordinary week.
    pub week: Vec<WeekBlock>,
    /// Needs.
    pub needs: Table<NeedId, Need>,
    /// Strengths.
    pub strengths: Table<StrengthId, Strength>,
    /// Facts.
    pub facts: Table<FactId, Fact>,
    /// Signals.
    pub signals: Table<SignalId, Signal>,
    /// All disciplines.
    pub disciplines: Table<DisciplineId, super::disciplines::Discipline>,
    /// All tasks.
    pub tasks: Table<TaskId, super::disciplines::Task>,
    /// Seats.
    pub seats: Table<SeatId, Seat>,
    /// Experts outside the table.
    pub experts: Table<ExpertId, Expert>,
    /// The organisation, as written.
    pub organisation: model::Organisation,
    /// Pairs that an agreement or one roof binds; consults among them are answered at once.
    pub short_lines: Vec<(Consultee, Consultee)>,
    /// Waiting lists.
    pub waiting: Table<WaitingId, Waiting>,
    /// Fitting forms.
    pub fitting: Vec<model::Fitting>,
    /// Moments.
    pub moments: Table<MomentId, Moment>,
    /// Options of all moments.
    pub options: Table<OptionId, Choice>,
    /// Events.
    pub events: Table<EventId, Event>,
    /// Endings.
    pub endings: Table<EndingId, Ending>,
    /// Voices of all people.
    pub voices: Table<VoiceId, Voice>,
    /// Consequences that come later.
    pub later: Table<LaterId, Later>,
    /// Promises.
    pub promises: Table<PromiseId, Promise>,
    /// News of all seats.
    pub news: Table<NewsId, News>,
    /// What explains the screen while one plays.
    pub tips: Vec<model::Tip>,
    /// Questions and sources for afterwards.
    pub debrief: Debrief,
}

/// Somebody who can be consulted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Consultee {
    /// A seat at the table.
    Seat(SeatId),
    /// An expert outside it.
    Expert(ExpertId),
}

/// A family member.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// The author's id.
    pub id: String,
    /// First name.
    pub name: String,
    /// Age in years.
    pub age: u8,
    /// Who this is.
    pub about: Text,
    /// How this person looks, as written.
    pub portrait: model::Portrait,
    /// Has a capacity and a load.
    pub carer: bool,
    /// Has parental authority.
    pub authority: bool,
    /// Capacity at the start.
    pub capacity: u8,
    /// Trust per seat at the start.
    pub trust: Table<SeatId, u8>,
    /// Needs in their own order.
    pub ranking: Vec<NeedId>,
    /// Words for accepting, in the order in which they are said.
    pub accepts: Vec<Text>,
    /// Words for accepting the first time a need is among what comes first.
    pub agrees_on: Vec<(NeedId, Text)>,
    /// Asks to put their own first need in.
    pub swaps: Vec<Text>,
    /// Refuses.
    pub refuses: Vec<Text>,
    /// What they may say.
    pub voices: Vec<VoiceId>,
}

/// A block of the ordinary week.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekBlock {
    /// Day.
    pub day: Day,
    /// Part of the day.
    pub part: PartOfDay,
    /// Whose time.
    pub who: Vec<PersonId>,
    /// What it is.
    pub kind: BlockKind,
    /// In words.
    pub text: Text,
    /// Is dropped first.
    pub gives_way: bool,
}

/// A voice.
#[derive(Debug, Clone, PartialEq)]
pub struct Voice {
    /// Whose.
    pub of: PersonId,
    /// When life is like this.
    pub mood: Mood,
    /// Trust from.
    pub trust_at_least: u8,
    /// Trust to.
    pub trust_at_most: u8,
    /// And this holds.
    pub when: Condition,
    /// The words.
    pub text: Text,
}

/// A need.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// The author's id.
    pub id: String,
    /// Stable key for chance.
    pub key: StableKey,
    /// Name.
    pub name: Text,
    /// About.
    pub about: Text,
    /// Life domain.
    pub domain: LifeDomain,
    /// Whom it touches.
    pub touches: Vec<PersonId>,
    /// The carers it weighs on: those it touches, or all where it touches only children.
    pub weighs_on: Vec<PersonId>,
    /// At the start.
    pub severity: u8,
    /// Not on the table at the start.
    pub hidden: bool,
    /// Points per turn while untouched.
    pub drift: i8,
    /// Needs that block it.
    pub blocked_by: Vec<NeedId>,
    /// Needs that it eases.
    pub eases: Vec<NeedId>,
    /// Task of intensive help.
    pub task: Option<TaskId>,
    /// Waiting list for intensive help, per seat that has one.
    pub waiting: Vec<WaitingId>,
}

/// A strength.
#[derive(Debug, Clone, PartialEq)]
pub struct Strength {
    /// The author's id.
    pub id: String,
    /// Whose.
    pub of: PersonId,
    /// Name.
    pub name: Text,
    /// About.
    pub about: Text,
    /// Not seen at the start.
    pub hidden: bool,
}

/// A fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The author's id.
    pub id: String,
    /// Name for lists.
    pub name: Text,
    /// What is so.
    pub text: Text,
    /// Seats that know it at the start.
    pub known_to: SeatSet,
    /// Experts who know it.
    pub experts: Vec<ExpertId>,
    /// Whose consent sharing takes.
    pub consent: Vec<PersonId>,
    /// How it comes out.
    pub revealed_by: Vec<Revealed>,
    /// Needs it throws light on.
    pub about: Vec<NeedId>,
    /// What changes once everybody knows.
    pub shared: Vec<Effect>,
}

/// A way in which a seat finds out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revealed {
    /// Exploring with this person at this trust.
    Explore(PersonId, u8),
    /// Supporting this person at this trust.
    Support(PersonId, u8),
    /// A conference or evaluation with the family.
    WithFamily,
}

/// A signal.
#[derive(Debug, Clone, PartialEq)]
pub struct Signal {
    /// The author's id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// What was seen.
    pub text: Text,
    /// The farthest step that fits.
    pub route: Route,
    /// Window.
    pub turns: (u8, u8),
    /// Facts that show it.
    pub seen_by: Vec<FactId>,
    /// Whom to talk to.
    pub with: PersonId,
    /// Interrupts.
    pub acute: bool,
    /// When it comes back after a report.
    pub again: Option<Again>,
    /// What Veilig Thuis advises; may be empty.
    pub advised: Text,
    /// What is answered to whoever talks of it; may be empty.
    pub answered: Text,
    /// Why this step fits.
    pub why: Text,
}

/// When a signal comes back after a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Again {
    /// Unless this holds.
    pub unless: Condition,
    /// So many turns after the report.
    pub after: u8,
    /// To be reported again within so many turns.
    pub within: u8,
}

/// A seat.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    /// The author's id.
    pub id: String,
    /// Stable key for chance.
    pub key: StableKey,
    /// Discipline.
    pub discipline: DisciplineId,
    /// The professional's name.
    pub name: String,
    /// How this professional looks, as written.
    pub portrait: model::Portrait,
    /// Organisation.
    pub organisation: Text,
    /// Role card.
    pub role: Text,
    /// How the family says who comes.
    pub family_says: Text,
    /// No new face at the start.
    pub familiar: bool,
    /// Hours per turn.
    pub hours: u8,
    /// Acquaintance at the start.
    pub knows: Table<SeatId, u8>,
    /// News.
    pub news: Vec<NewsId>,
    /// Scope of light help per need: by its domain.
    pub scope: Table<NeedId, Scope>,
    /// Scope of intensive help per need: by its task where it has one.
    pub intensive_scope: Table<NeedId, Scope>,
}

/// How far a seat's expertise reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Scope {
    /// May lead.
    Own,
    /// May support; may lead after consultation.
    Basic,
    /// Somebody else's.
    Outside,
    /// Kept to others by law.
    Reserved,
}

/// An expert.
#[derive(Debug, Clone, PartialEq)]
pub struct Expert {
    /// The author's id.
    pub id: String,
    /// Discipline.
    pub discipline: DisciplineId,
    /// Name.
    pub name: String,
    /// How this professional looks, as written.
    pub portrait: model::Portrait,
    /// Organisation.
    pub organisation: Text,
    /// What they say about needs.
    pub advice: Vec<(NeedId, Text)>,
    /// Scope per need: the better of domain and task.
    pub scope: Table<NeedId, Scope>,
}

/// A waiting list.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// Whose help.
    pub seat: SeatId,
    /// For what.
    pub need: NeedId,
    /// Turns.
    pub turns: u8,
    /// In words.
    pub text: Text,
}

/// News for a seat.
#[derive(Debug, Clone, PartialEq)]
pub struct News {
    /// For whom.
    pub seat: SeatId,
    /// When.
    pub turn: u8,
    /// If.
    pub when: Condition,
    /// In words.
    pub text: Text,
}

/// A moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// The author's id.
    pub id: String,
    /// Whose; none: the team's.
    pub seat: Option<SeatId>,
    /// Window.
    pub turns: (u8, u8),
    /// If.
    pub when: Condition,
    /// About safety.
    pub safety: bool,
    /// Title.
    pub title: Text,
    /// Text.
    pub text: Text,
    /// Options.
    pub options: Vec<OptionId>,
    /// Taken when nobody chooses.
    pub default: OptionId,
    /// Asks for a reason.
    pub asks_reason: bool,
    /// Asks how able one feels.
    pub asks_ability: bool,
    /// Expert reasoning.
    pub expert: Text,
    /// Source ids.
    pub sources: Vec<String>,
}

/// An option.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// The author's id within its moment.
    pub id: String,
    /// Its moment.
    pub moment: MomentId,
    /// Text.
    pub text: Text,
    /// Hours.
    pub hours: u8,
    /// Note.
    pub note: Text,
    /// If.
    pub when: Condition,
    /// Scope per seat where the option is work of a certain kind.
    pub scope: Option<Table<SeatId, Scope>>,
    /// The task, for the reason of a refusal.
    pub task: Option<TaskId>,
    /// The life domain, for the ledger.
    pub domain: Option<LifeDomain>,
    /// Effects.
    pub effects: Vec<Effect>,
    /// Told.
    pub told: Text,
    /// Practises.
    pub practises: Vec<Element>,
}

/// An event.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The author's id.
    pub id: String,
    /// Stable key for chance.
    pub key: StableKey,
    /// Window.
    pub turns: (u8, u8),
    /// If.
    pub when: Condition,
    /// Per mille.
    pub chance: u16,
    /// Text.
    pub text: Text,
    /// Who hears.
    pub heard_by: SeatSet,
    /// Effects.
    pub effects: Vec<Effect>,
}

/// An ending.
#[derive(Debug, Clone, PartialEq)]
pub struct Ending {
    /// The author's id.
    pub id: String,
    /// If.
    pub when: Condition,
    /// Title.
    pub title: Text,
    /// Text.
    pub text: Text,
}

/// Something that comes later.
#[derive(Debug, Clone, PartialEq)]
pub struct Later {
    /// Turns from then.
    pub turns: u8,
    /// Effects.
    pub effects: Vec<Effect>,
    /// Told.
    pub text: Text,
}

/// A promise.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// To whom.
    pub to: PersonId,
    /// Turns.
    pub within: u8,
    /// What keeps it.
    pub kept: Condition,
    /// What.
    pub what: Text,
}

/// Which seats an effect is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    /// Who chose; everybody where there is none.
    Chooser,
    /// Everybody.
    Everyone,
    /// One seat.
    Seat(SeatId),
}

/// A compiled condition; see [`model::Condition`].
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each variant is documented where the author writes it"
)]
pub enum Condition {
    Always,
    Turn(u8, u8),
    SeverityAtLeast(NeedId, u8),
    SeverityAtMost(NeedId, u8),
    StrainAtLeast(PersonId, u16),
    StrainAtMost(PersonId, u16),
    TrustAtLeast(PersonId, u8),
    TrustAtMost(PersonId, u8),
    Known(FactId),
    Shared(FactId),
    NeedSeen(NeedId),
    Agreed(NeedId),
    Done(ActKind),
    Chosen(OptionId),
    Happened(EventId),
    FormIs(Form),
    SignalSeen(SignalId),
    AdviceAsked(SignalId),
    Reported(SignalId),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
}

/// A compiled effect; see [`model::Effect`].
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each variant is documented where the author writes it"
)]
pub enum Effect {
    Severity(NeedId, i8),
    Trust(PersonId, Whom, i8),
    Capacity(PersonId, i8),
    Load(PersonId, i8),
    Reveal(FactId, Whom),
    Consent(FactId),
    ShowNeed(NeedId),
    ShowStrength(StrengthId),
    Rank(PersonId, Vec<NeedId>),
    Signal(SignalId),
    Acquaint(SeatId, SeatId),
    Contact(PersonId),
    Visit(SeatId, PersonId),
    Promise(PromiseId),
    Later(LaterId),
}

/// A key of chance that stays the same however a case is rearranged: made from the author's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StableKey(pub u64);

impl StableKey {
    /// The key of the thing of this kind with this id.
    pub fn of(kind: &str, id: &str) -> StableKey {
        let mut hasher = blake3::Hasher::new();
        hasher.update(kind.as_bytes());
        hasher.update(b":");
        hasher.update(id.as_bytes());
        let mut bytes = [0; 8];
        hasher.finalize_xof().fill(&mut bytes);
        StableKey(u64::from_le_bytes(bytes))
    }

    /// The key of two things together.
    #[must_use]
    pub fn and(self, other: StableKey) -> StableKey {
        StableKey(self.0.rotate_left(17) ^ other.0.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }
}

impl World {
    /// The carers, parents first.
    pub fn carers(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.people
            .iter()
            .filter(|(_, person)| person.carer)
            .map(|(id, _)| id)
    }

    /// The set of all seats.
    pub fn all_seats(&self) -> SeatSet {
        self.seats.ids().collect()
    }

    /// Whether there is little to tell of: who plays so few turns is asked for their impression once, at the end, and
    /// reads the debrief on fewer pages.
    pub fn is_short(&self) -> bool {
        self.turns <= SHORT
    }

    /// First turn in which help can be closed well: once half-time has passed.
    pub fn closable_from(&self) -> u8 {
        self.half_time.saturating_add(1)
    }

    /// How far the expertise of `seat` reaches for help on `need`.
    pub fn scope(&self, seat: SeatId, need: NeedId, intensive: bool) -> Scope {
        let seat = &self.seats[seat];
        if intensive {
            seat.intensive_scope[need]
        } else {
            seat.scope[need]
        }
    }

    /// How far the expertise of somebody who is asked reaches on `need`: the better of light and intensive.
    pub fn expertise(&self, who: Consultee, need: NeedId) -> Scope {
        match who {
            Consultee::Seat(seat) => self.scope(seat, need, false).min(self.scope(seat, need, true)),
            Consultee::Expert(expert) => self.experts[expert].scope[need],
        }
    }

    /// Whether a consult between these two is answered at once whatever their acquaintance.
    pub fn short_line(&self, a: Consultee, b: Consultee) -> bool {
        self.short_lines.contains(&(a, b)) || self.short_lines.contains(&(b, a))
    }

    /// The forms that fit in a turn.
    pub fn fitting(&self, turn: u8) -> Option<&model::Fitting> {
        self.fitting
            .iter()
            .find(|fitting| fitting.turns.0 <= turn && turn <= fitting.turns.1)
    }

    /// The discipline of a seat.
    pub fn discipline(&self, seat: SeatId) -> &super::disciplines::Discipline {
        &self.disciplines[self.seats[seat].discipline]
    }
}
