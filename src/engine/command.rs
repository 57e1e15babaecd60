//! What players can do: the closed list of acts and the commands of a turn. All of it `Copy`, none of it text.

use crate::scenario::ActKind;
use crate::scenario::ids::*;
use crate::scenario::model::Form;
use crate::scenario::world::Consultee;
use serde::{Deserialize, Serialize};

/// Who gives a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Actor {
    /// One seat.
    Seat(SeatId),
    /// The team; the seat with the pen speaks for it.
    Team,
}

/// A command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Command {
    /// A seat names the need it would put first.
    Name(NeedId),
    /// The team proposes a focus; the family answers at once, and the answer stands.
    Propose(Focus),
    /// The team goes on with the focus in force (or with none).
    KeepFocus,
    /// The team's word on the family's answer.
    Respond(Reply),
    /// A seat objects to the focus; the pen decides.
    Object,
    /// An act is planned; nothing happens before the turn is closed.
    Plan {
        /// Place among the acts of the seat or of the table.
        slot: Slot,
        /// The act.
        act: Act,
        /// How it is done.
        way: Way,
    },
    /// A planned act is taken back.
    Withdraw(Slot),
    /// A seat that was consulted answers.
    Answer {
        /// Who asked.
        asker: SeatId,
        /// In which slot.
        slot: Slot,
        /// The answer.
        reply: ConsultReply,
    },
    /// An option of a moment is chosen; may be changed until the turn is closed.
    Choose(OptionId),
    /// The turn is closed: everything planned happens.
    CloseTurn,
    /// The team and the family agree to end the help here; the turn is closed with it.
    CloseHelp,
}

/// A place among the acts of a turn: 0 and 1 for a seat's acts, from 2 for its safety acts, 0 for the table's act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Slot(pub u8);

/// At most three needs, most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Focus([Option<NeedId>; Focus::MOST]);

impl Focus {
    /// Most needs in a focus.
    pub const MOST: usize = 3;

    /// The first three of `needs`, each once.
    pub fn of(needs: impl IntoIterator<Item = NeedId>) -> Focus {
        let mut focus = Focus::default();
        for need in needs {
            if focus.has(need) {
                continue;
            }
            if let Some(place) = focus.0.iter_mut().find(|place| place.is_none()) {
                *place = Some(need);
            }
        }
        focus
    }

    /// The needs, most pressing first.
    pub fn iter(&self) -> impl Iterator<Item = NeedId> + use<> {
        self.0.into_iter().flatten()
    }

    /// Whether `need` is in it.
    pub fn has(&self, need: NeedId) -> bool {
        self.0.contains(&Some(need))
    }

    /// The most pressing.
    pub fn first(&self) -> Option<NeedId> {
        self.iter().next()
    }

    /// Number of needs.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Serialize for Focus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Focus {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let needs = Vec::<NeedId>::deserialize(deserializer)?;
        let focus = Focus::of(needs.iter().copied());
        if focus.len() == needs.len() {
            Ok(focus)
        } else {
            Err(serde::de::Error::custom(
                "a focus holds at most three different needs",
            ))
        }
    }
}

/// The team's word on the family's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reply {
    /// Take over what the family asks.
    Follow,
    /// Talk it through, once.
    Negotiate,
    /// Keep the team's own focus.
    Insist,
}

/// What a seat answers that was consulted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConsultReply {
    /// Gives advice.
    Advice,
    /// "Here my expertise ends; ask somebody else."
    Boundary,
}

/// An act: the closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Look and listen broadly with one person.
    Explore {
        /// With whom.
        with: PersonId,
    },
    /// Help with one need.
    Support {
        /// Which.
        need: NeedId,
        /// With whom; none: the whole family.
        with: Option<PersonId>,
        /// Intensive rather than light.
        intensive: bool,
    },
    /// Ask the people whose consent it takes whether a fact may be shared; when all give it, it is told at once.
    AskConsent {
        /// Which fact.
        fact: FactId,
    },
    /// Tell the table a fact.
    ShareFact {
        /// Which.
        fact: FactId,
    },
    /// Ask a colleague or an expert about a need.
    Consult {
        /// Whom.
        whom: Consultee,
        /// About what.
        need: NeedId,
    },
    /// Case conference.
    Conference {
        /// Who takes part.
        who: SeatSet,
        /// The question: about which need.
        question: NeedId,
        /// Is the family there?
        family: bool,
        /// Who decides when opinions differ.
        decides: SeatId,
    },
    /// Form a multidisciplinary team.
    FormTeam {
        /// Who.
        who: SeatSet,
        /// Who leads.
        lead: SeatId,
    },
    /// Go back to a lighter form.
    ScaleDown {
        /// To which.
        to: Form,
    },
    /// Hand a need over to another seat.
    HandOver {
        /// Which.
        need: NeedId,
        /// To whom.
        to: SeatId,
        /// With an introduction rather than by letter.
        warm: bool,
    },
    /// Ask safety advice of Veilig Thuis.
    SeekAdvice {
        /// About which signal; none: a worry not yet named.
        signal: Option<SignalId>,
    },
    /// Talk with the family about a worry.
    TalkWorry {
        /// About which signal.
        signal: SignalId,
    },
    /// Report to Veilig Thuis.
    Report {
        /// On which signal.
        signal: SignalId,
        /// Having told the family.
        openly: bool,
    },
    /// Step back on purpose: leave a need to the family or to others.
    StepBack {
        /// Which.
        need: NeedId,
    },
    /// Agree a goal.
    PlanGoal {
        /// On which need.
        need: NeedId,
        /// Who leads.
        lead: SeatId,
    },
    /// Evaluate with the family.
    Evaluate,
    /// Get to know a colleague.
    GetAcquainted {
        /// Whom.
        with: SeatId,
    },
    /// Celebrate with the family what has grown lighter.
    Celebrate {
        /// Which need.
        need: NeedId,
    },
}

impl Act {
    /// Whether the help of a turn is coordinated by it: what the whole table does to keep it in step.
    pub fn coordinates(&self) -> bool {
        matches!(
            self,
            Act::PlanGoal { .. } | Act::Evaluate | Act::Conference { .. } | Act::FormTeam { .. }
        )
    }

    /// Which kind of act it is.
    pub fn kind(&self) -> ActKind {
        match self {
            Act::Explore { .. } => ActKind::Explore,
            Act::Support { intensive: false, .. } => ActKind::SupportLight,
            Act::Support { intensive: true, .. } => ActKind::SupportIntensive,
            Act::AskConsent { .. } => ActKind::AskConsent,
            Act::ShareFact { .. } => ActKind::ShareFact,
            Act::Consult { .. } => ActKind::Consult,
            Act::Conference { .. } => ActKind::Conference,
            Act::FormTeam { .. } => ActKind::FormTeam,
            Act::ScaleDown { .. } => ActKind::ScaleDown,
            Act::HandOver { warm: true, .. } => ActKind::HandOverWarm,
            Act::HandOver { warm: false, .. } => ActKind::HandOverCold,
            Act::SeekAdvice { .. } => ActKind::SeekAdvice,
            Act::TalkWorry { .. } => ActKind::TalkWorry,
            Act::Report { .. } => ActKind::Report,
            Act::StepBack { .. } => ActKind::StepBack,
            Act::PlanGoal { .. } => ActKind::PlanGoal,
            Act::Evaluate => ActKind::Evaluate,
            Act::GetAcquainted { .. } => ActKind::GetAcquainted,
            Act::Celebrate { .. } => ActKind::Celebrate,
        }
    }

    /// Who comes along to introduce whoever does it: the one who hands over warmly, or who was asked for it.
    pub fn introducer(&self, by: Option<SeatId>, way: &Way) -> Option<SeatId> {
        match self {
            Act::HandOver { warm: true, .. } => by,
            _ => way.introduced_by,
        }
    }

    /// The family member it is with, where the act names one.
    pub fn person(&self) -> Option<PersonId> {
        match *self {
            Act::Explore { with } => Some(with),
            Act::Support { with, .. } => with,
            _ => None,
        }
    }

    /// The need it is about, if it is about one.
    pub fn need(&self) -> Option<NeedId> {
        match *self {
            Act::Support { need, .. }
            | Act::Consult { need, .. }
            | Act::Conference { question: need, .. }
            | Act::HandOver { need, .. }
            | Act::StepBack { need }
            | Act::PlanGoal { need, .. }
            | Act::Celebrate { need } => Some(need),
            Act::Explore { .. }
            | Act::AskConsent { .. }
            | Act::ShareFact { .. }
            | Act::FormTeam { .. }
            | Act::ScaleDown { .. }
            | Act::SeekAdvice { .. }
            | Act::TalkWorry { .. }
            | Act::Report { .. }
            | Act::Evaluate
            | Act::GetAcquainted { .. } => None,
        }
    }
}

/// How an act is done, beside what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Way {
    /// A seat that the family knows comes along to introduce a new face.
    pub introduced_by: Option<SeatId>,
    /// A strength of the family that the help builds on.
    pub builds_on: Option<StrengthId>,
    /// Deviates from what is usual, with a written reason.
    pub deviates: bool,
}
