//! Why a colleague does something, in one line said across the table.

use super::Words;
use crate::scenario::World;
use crate::seats::Reason;
use key::*;

pub(crate) mod key {
    super::super::keys::keys! {
        REASON_HEAVIEST = "reason-heaviest" [need];
        REASON_FAMILY_FIRST = "reason-family-first" [need];
        REASON_CANT_WAIT = "reason-cant-wait" [need];
        REASON_MY_TASK = "reason-my-task" [need];
        REASON_GO_ON = "reason-go-on" [need];
        REASON_KEEP_SMALL = "reason-keep-small" [need];
        REASON_FIRST_THAT = "reason-first-that" [need];
        REASON_ASK_FIRST = "reason-ask-first" [need];
        REASON_NO_MORE_VISITS = "reason-no-more-visits";
        REASON_LISTEN = "reason-listen" [who];
        REASON_TELL_OTHERS = "reason-tell-others";
        REASON_ATTUNE_FIRST = "reason-attune-first";
        REASON_EVALUATE = "reason-evaluate";
        REASON_CELEBRATE = "reason-celebrate" [need];
        REASON_SAY_IT = "reason-say-it" [signal];
        REASON_WORRIED = "reason-worried" [signal];
        REASON_I_KNOW_THIS = "reason-i-know-this" [need];
        REASON_NOT_MINE = "reason-not-mine" [need];
        REASON_FITS_FAMILY = "reason-fits-family";
        REASON_THEIR_PACE = "reason-their-pace";
        REASON_FAMILY_DISAGREES = "reason-family-disagrees" [need];
        REASON_A_START = "reason-a-start" [need];
        REASON_BEST_HERE = "reason-best-here";
        REASON_TOO_BIG = "reason-too-big-for-one";
        REASON_NEW_HERE = "reason-new-here";
        REASON_NOTHING_NOW = "reason-nothing-now";
    }
}

impl Words {
    /// A colleague's reason, as said.
    pub fn reason(&self, world: &World, reason: Reason) -> String {
        let about = |key, need| self.say(key, &[("need", self.need(world, need).into())]);
        match reason {
            Reason::Heaviest(need) => about(REASON_HEAVIEST, need),
            Reason::FamilyFirst(need) => about(REASON_FAMILY_FIRST, need),
            Reason::CantWait(need) => about(REASON_CANT_WAIT, need),
            Reason::MyTask(need) => about(REASON_MY_TASK, need),
            Reason::GoOn(need) => about(REASON_GO_ON, need),
            Reason::KeepSmall(need) => about(REASON_KEEP_SMALL, need),
            Reason::FirstThat(need) => about(REASON_FIRST_THAT, need),
            Reason::AskFirst(need) => about(REASON_ASK_FIRST, need),
            Reason::NoMoreVisits => self.text(REASON_NO_MORE_VISITS),
            Reason::Listen(person) => {
                self.say(REASON_LISTEN, &[("who", self.with(world, Some(person)).into())])
            }
            Reason::TellOthers(_) => self.text(REASON_TELL_OTHERS),
            Reason::AttuneFirst => self.text(REASON_ATTUNE_FIRST),
            Reason::TimeToEvaluate => self.text(REASON_EVALUATE),
            Reason::WorthCelebrating(need) => about(REASON_CELEBRATE, need),
            Reason::Worried(signal) => self.say(
                REASON_WORRIED,
                &[("signal", self.case(&world.signals[signal].name).into())],
            ),
            Reason::SayIt(signal) => self.say(
                REASON_SAY_IT,
                &[("signal", self.case(&world.signals[signal].name).into())],
            ),
            Reason::IKnowThis(need) => about(REASON_I_KNOW_THIS, need),
            Reason::NotMine(need) => about(REASON_NOT_MINE, need),
            Reason::FitsFamily => self.text(REASON_FITS_FAMILY),
            Reason::TheirPace => self.text(REASON_THEIR_PACE),
            Reason::FamilyDisagrees(need) => about(REASON_FAMILY_DISAGREES, need),
            Reason::AStart(need) => about(REASON_A_START, need),
            Reason::BestHere => self.text(REASON_BEST_HERE),
            Reason::TooBigForOne => self.text(REASON_TOO_BIG),
            Reason::NewHere => self.text(REASON_NEW_HERE),
            Reason::NothingNow => self.text(REASON_NOTHING_NOW),
        }
    }
}
