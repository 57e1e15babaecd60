//! Hand-made plays for tests: a small family, and events written down as one would tell them.

use super::log::{Log, Notes};
use crate::engine::command::{Act, ConsultReply, Focus, Slot, Way};
use crate::engine::event::{Cause, Event, EventKind, Fit, LoadParts, Settled, Timing, Verdict};
use crate::scenario::disciplines::Disciplines;
use crate::scenario::ids::*;
use crate::scenario::model::{Case, Form, Route};
use crate::scenario::world::{Consultee, Scope};
use crate::scenario::{Rules, World, compile, dialect};

pub const ANS: usize = 0;
pub const GP: usize = 0;
pub const SCHOOL: usize = 1;
pub const DEBTS: usize = 2;
pub const RENT: usize = 0;
pub const SLEEP: usize = 1;
pub const ROWS: usize = 2;

pub fn id<I: Id>(number: usize) -> I {
    I::from_index(number)
}

/// The world of `sample.ron`.
pub fn world() -> World {
    let read = |text: &str| dialect().from_str::<Case>(text);
    let case = read(include_str!("sample.ron")).expect("the sample reads");
    let rules: Rules = dialect()
        .from_str(include_str!("../../assets/rules.ron"))
        .expect("rules");
    let disciplines: Disciplines = dialect()
        .from_str(include_str!("../../assets/disciplines.ron"))
        .expect("disciplines");
    compile(&case, &rules, &disciplines).expect("the sample compiles")
}

/// A play that is being written down.
#[derive(Default)]
pub struct Story {
    pub events: Vec<Event>,
    pub notes: Notes,
    turn: u8,
    slot: u8,
}

impl Story {
    /// The log of what was written down.
    pub fn log<'a>(&'a self, world: &'a World) -> Log<'a> {
        Log::new(world, &self.events, self.notes.clone())
    }

    /// Something happened, for this cause.
    pub fn because(&mut self, cause: Cause, kind: EventKind) -> &mut Self {
        self.events.push(Event {
            turn: self.turn,
            cause,
            audience: SeatSet::ALL,
            kind,
        });
        self
    }

    /// Something happened by a command.
    pub fn so(&mut self, kind: EventKind) -> &mut Self {
        self.because(Cause::Command, kind)
    }

    /// The next turn opens with this focus, agreed or not.
    pub fn turn(&mut self, focus: &[usize], how: Settled) -> &mut Self {
        self.turn += 1;
        self.slot = 0;
        let focus = Focus::of(focus.iter().map(|need| id(*need)));
        let against = if how == Settled::Insisted {
            focus
        } else {
            Focus::default()
        };
        self.so(EventKind::TurnOpened { pen: id(GP) })
            .so(EventKind::FocusSettled { focus, against, how })
            .so(EventKind::Closing)
    }

    /// An act is carried out; what it causes follows with `and`.
    pub fn act(&mut self, seat: usize, act: Act) -> &mut Self {
        self.slot += 1;
        let by = Some(id(seat));
        let slot = Slot(self.slot);
        self.because(
            Cause::Act(by, slot),
            EventKind::CarriedOut {
                by,
                slot,
                act,
                way: Way::default(),
            },
        )
    }

    /// Caused by the act carried out last.
    pub fn and(&mut self, kind: EventKind) -> &mut Self {
        let cause = self.events.last().map_or(Cause::Command, |event| event.cause);
        self.because(cause, kind)
    }

    /// Light support: carried out, met, judged.
    pub fn support(&mut self, seat: usize, need: usize, new_face: bool, retelling: bool) -> &mut Self {
        let act = Act::Support {
            need: id(need),
            with: None,
            intensive: false,
        };
        self.act(seat, act).and(EventKind::Met {
            seat: id(seat),
            with: None,
            need: Some(id(need)),
            new_face,
            introduced_by: None,
            retelling,
            attuned: false,
            intensive: false,
            agreed: false,
        })
    }

    /// The act carried out last is judged.
    pub fn judged(&mut self, seat: usize, need: usize, scope: Scope, verdict: Verdict) -> &mut Self {
        self.and(EventKind::Judged {
            seat: id(seat),
            need: Some(id(need)),
            option: None,
            scope,
            verdict,
        })
    }

    /// A question and its answer.
    pub fn consult(&mut self, by: usize, whom: usize, need: usize, reply: ConsultReply) -> &mut Self {
        let (whom, need) = (Consultee::Seat(id(whom)), id(need));
        self.act(by, Act::Consult { whom, need });
        let slot = Slot(self.slot);
        self.and(EventKind::Consulted {
            by: id(by),
            slot,
            whom,
            need,
            reply,
            expertise: Scope::Own,
            points_to: None,
            repeated: false,
        });
        if reply == ConsultReply::Advice {
            let until = self.turn + 2;
            self.and(EventKind::CoverGained {
                seat: id(by),
                need,
                until,
                from: whom,
            });
        }
        self
    }

    /// What Ans bore this turn.
    pub fn borne(&mut self, parts: LoadParts, capacity: u8) -> &mut Self {
        let strain = parts.total() * 1000 / u16::from(capacity);
        self.so(EventKind::LoadBorne {
            person: id(ANS),
            parts,
            capacity,
            strain,
        })
    }

    /// The form used beside what fitted.
    pub fn form(&mut self, form: Form, fit: Fit) -> &mut Self {
        self.so(EventKind::FormUsed { form, fit: Some(fit) })
    }

    /// A step of safety about the signal.
    pub fn step(&mut self, seat: usize, step: Route, timing: Timing) -> &mut Self {
        self.so(EventKind::SafetyStep {
            signal: Some(id(0)),
            step,
            seat: id(seat),
            openly: true,
            timing,
        })
    }

    /// The turn is over.
    pub fn over(&mut self) -> &mut Self {
        self.so(EventKind::TurnClosed)
    }
}

/// The four turns of the Jansen family that `docs/measures.md` reckons with.
pub fn jansen() -> Story {
    let mut story = Story::default();
    let agreed = Settled::Accepted;
    let weigh = |contacts: u16, new_faces: u16, retellings: u16| LoadParts {
        needs: 5,
        contacts: contacts * 2,
        new_faces,
        retellings,
        contact_count: u8::try_from(contacts).expect("few"),
        ..LoadParts::default()
    };
    story
        .turn(&[RENT], agreed)
        .borne(weigh(2, 0, 0), 12)
        .support(GP, SLEEP, false, false)
        .support(GP, RENT, false, false)
        .over();
    story
        .turn(&[RENT], agreed)
        .borne(weigh(2, 1, 1), 12)
        .support(SCHOOL, SLEEP, true, true)
        .support(GP, RENT, false, false)
        .so(EventKind::Contradicted {
            seat: id(SCHOOL),
            need: Some(id(SLEEP)),
        })
        .over();
    let hand_over = Act::HandOver {
        need: id(RENT),
        to: id(DEBTS),
        warm: true,
    };
    story
        .turn(&[RENT, SLEEP], agreed)
        .borne(weigh(1, 0, 0), 12)
        .act(GP, hand_over)
        .and(EventKind::HandedOver {
            need: id(RENT),
            from: id(GP),
            to: id(DEBTS),
            warm: true,
        })
        .and(EventKind::Met {
            seat: id(DEBTS),
            with: None,
            need: Some(id(RENT)),
            new_face: true,
            introduced_by: Some(id(GP)),
            retelling: false,
            attuned: true,
            intensive: false,
            agreed: true,
        })
        .over();
    story.turn(&[RENT], agreed).borne(weigh(0, 0, 0), 12).over();
    story
}
