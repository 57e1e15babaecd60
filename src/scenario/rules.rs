//! The coefficients of the game (`assets/rules.ron`): every figure a rule uses, read from data.
//! What each means stands beside it in the file.

use super::model::{Element, Form};
use serde::{Deserialize, Serialize};

/// The closed list of acts, by kind.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
pub enum ActKind {
    /// Look and listen broadly with one person.
    Explore,
    /// Light support on one need.
    SupportLight,
    /// Intensive support on one need.
    SupportIntensive,
    /// Ask whether a fact may be shared; with consent it is told at once.
    AskConsent,
    /// Tell the table a fact.
    ShareFact,
    /// Ask a colleague or an outside expert.
    Consult,
    /// Case conference (MDO).
    Conference,
    /// Form a multidisciplinary team.
    FormTeam,
    /// Go back to a lighter form.
    ScaleDown,
    /// Hand a need over with an introduction.
    HandOverWarm,
    /// Hand a need over by letter.
    HandOverCold,
    /// Ask safety advice of Veilig Thuis.
    SeekAdvice,
    /// Talk with the family about a worry.
    TalkWorry,
    /// Report to Veilig Thuis.
    Report,
    /// Step back from a need on purpose.
    StepBack,
    /// Agree a goal: who leads.
    PlanGoal,
    /// Evaluate with the family.
    Evaluate,
    /// Get to know a colleague.
    GetAcquainted,
    /// Celebrate with the family what has grown lighter.
    Celebrate,
}

impl ActKind {
    /// The whole list.
    pub const ALL: [ActKind; 19] = [
        ActKind::Explore,
        ActKind::SupportLight,
        ActKind::SupportIntensive,
        ActKind::AskConsent,
        ActKind::ShareFact,
        ActKind::Consult,
        ActKind::Conference,
        ActKind::FormTeam,
        ActKind::ScaleDown,
        ActKind::HandOverWarm,
        ActKind::HandOverCold,
        ActKind::SeekAdvice,
        ActKind::TalkWorry,
        ActKind::Report,
        ActKind::StepBack,
        ActKind::PlanGoal,
        ActKind::Evaluate,
        ActKind::GetAcquainted,
        ActKind::Celebrate,
    ];
}

/// The five verbs under which acts are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Verb {
    /// With the family.
    Family,
    /// With colleagues.
    Colleagues,
    /// Our plan.
    Plan,
    /// Safety.
    Safety,
    /// Step back.
    StepBack,
}

impl Verb {
    /// In the order in which they are offered.
    pub const ALL: [Verb; 5] = [
        Verb::Family,
        Verb::Colleagues,
        Verb::Plan,
        Verb::Safety,
        Verb::StepBack,
    ];
}

/// What one kind of act is and costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActRule {
    /// Which act.
    pub act: ActKind,
    /// Under which verb it is offered.
    pub verb: Verb,
    /// Hours from the seat that does it (for acts of the whole table: from every seat that takes part).
    pub hours: u8,
    /// Hours from the seat that is asked or that receives.
    #[serde(default)]
    pub hours_other: u8,
    /// The family meets the seat: an appointment in their week.
    #[serde(default)]
    pub contact: bool,
    /// An act of the whole table, made by the seat with the pen.
    #[serde(default)]
    pub table: bool,
    /// About safety: doesn't count among the two acts of a seat.
    #[serde(default)]
    pub safety: bool,
    /// Judged for scope by the need's domain or task.
    #[serde(default)]
    pub scoped: bool,
    /// Offered at once; else under "more".
    #[serde(default)]
    pub first_level: bool,
    /// The form of collaboration it makes use of in its turn.
    #[serde(default)]
    pub form: Option<Form>,
    /// Heavier than what is usual: people write down why before they plan it.
    #[serde(default)]
    pub asks_reason: bool,
    /// Elements it practises when carried out.
    #[serde(default)]
    pub practises: Vec<Element>,
}

/// All coefficients.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Format number of the file.
    pub format: u32,
    /// The acts.
    pub acts: Vec<ActRule>,
    /// What locks and how much fits in a turn.
    pub turn: TurnRules,
    /// How family members answer.
    pub prioritising: PrioritisingRules,
    /// What help does.
    pub effect: EffectRules,
    /// Scope of expertise.
    pub scope: ScopeRules,
    /// What the family bears.
    pub load: LoadRules,
    /// Trust of the family and acquaintance of professionals.
    pub trust: TrustRules,
    /// Forms of collaboration.
    pub form: FormRules,
    /// Safety.
    pub safety: SafetyRules,
    /// When a case ends.
    pub ending: EndingRules,
}

impl Rules {
    /// The rule of one kind of act. Every kind is present: the loader refuses a list that lacks one.
    pub fn act(&self, kind: ActKind) -> Option<&ActRule> {
        self.acts.iter().find(|rule| rule.act == kind)
    }
}

/// What fits in a turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TurnRules {
    /// Acts per seat, safety aside.
    pub acts_per_seat: u8,
    /// Needs in the focus at most.
    pub focus_at_most: u8,
    /// Hours a joint introduction takes from the seat that introduces.
    pub introduction_hours: u8,
}

/// How family members answer to a focus.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrioritisingRules {
    /// Strain above which a member refuses, per mille.
    pub refuse_above_strain: u16,
    /// Trust at or below which a member refuses, 0-10.
    pub refuse_at_trust: u8,
    /// Trust from which a member accepts whatever the focus, 0-10.
    pub accept_at_trust: u8,
    /// Trust that negotiating takes, 0-10.
    pub negotiate_at_trust: u8,
    /// Hours that negotiating takes from the seat that talks.
    pub negotiate_hours: u8,
    /// Trust won by following the family's answer.
    pub follow_trust: i8,
    /// Trust lost by insisting.
    pub insist_trust: i8,
    /// Effect of help on a need that was insisted on, per mille.
    pub insist_effect: u16,
}

/// What help does to a need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EffectRules {
    /// Points of severity that light support takes away.
    pub light: u16,
    /// Points of severity that intensive support takes away.
    pub intensive: u16,
    /// Effect on a need in the agreed focus, per mille.
    pub focus: u16,
    /// Effect while a blocking need stands, per mille.
    pub blocked: u16,
    /// Severity above which a need blocks another.
    pub blocks_above: u8,
    /// Effect at trust 0, per mille.
    pub trust_lowest: u16,
    /// Effect at trust 8 and above, per mille.
    pub trust_highest: u16,
    /// Most points one need can lose by help in one turn.
    pub most_per_turn: u16,
    /// Points a need grows per turn while nobody works on it.
    pub drift: i8,
    /// Part of what was won that passes on to a need that is eased, per mille.
    pub eases: u16,
    /// Severity at and below which a need counts as low.
    pub low: u8,
}

/// Scope of expertise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopeRules {
    /// Effect of basic work without cover, per mille.
    pub basic_uncovered: u16,
    /// Effect of work outside one's scope, per mille.
    pub outside: u16,
    /// Points of severity that come back after work outside one's scope.
    pub outside_backlash: i8,
    /// Turns after which they come back.
    pub outside_after: u8,
    /// Turns that cover from a consult lasts, the turn of the consult included.
    pub cover_turns: u8,
    /// Turns a task of one's own may lie open before it is underreach.
    pub underreach_turns: u8,
    /// Hours that must have been left over for it to be underreach.
    pub underreach_hours: u8,
    /// Severity from which an open task of one's own counts.
    pub underreach_severity: u8,
}

/// What the family bears.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoadRules {
    /// Capacity of a carer at the start.
    pub capacity_start: u8,
    /// Lowest capacity.
    pub capacity_lowest: u8,
    /// Highest capacity.
    pub capacity_highest: u8,
    /// Most that capacity changes in one turn.
    pub capacity_change: u8,
    /// Severity is divided by this, rounded down, for each of the worst needs.
    pub severity_divisor: u8,
    /// How many of the worst needs weigh.
    pub worst_needs: u8,
    /// Load of one contact.
    pub contact: u8,
    /// Load of one attuned contact: on an agreed need and coordinated this turn.
    pub contact_attuned: u8,
    /// Extra load of an intensive contact.
    pub intensive: u8,
    /// Extra load of a new face.
    pub new_face: u8,
    /// Extra load of telling the story again.
    pub retelling: u8,
    /// Contacts in a turn that fit without crowding.
    pub contacts_that_fit: u8,
    /// Extra load of each contact beyond those.
    pub crowding: u8,
    /// Strain up to which help has full effect, per mille.
    pub full_until: u16,
    /// Strain up to which help has half effect, per mille; above it, a quarter.
    pub half_until: u16,
    /// Effect between those, per mille.
    pub half_effect: u16,
    /// Effect above, per mille.
    pub overloaded_effect: u16,
    /// Chance that an appointment is missed above full effect, per mille.
    pub missed: u16,
    /// Trust lost per turn when overloaded.
    pub overloaded_trust: i8,
    /// Capacity lost per turn when overloaded.
    pub overloaded_capacity: i8,
    /// Strain below which a carer gets their breath back, per mille.
    pub rest_below: u16,
    /// Capacity won per turn then.
    pub rest_capacity: i8,
    /// Capacity won when a strength is used.
    pub strength_capacity: i8,
    /// Turns before the same strength helps again.
    pub strength_turns: u8,
    /// Fall of one need within one turn that counts as quick relief, in points.
    pub relief_points: u8,
    /// Capacity won by quick relief.
    pub relief_capacity: i8,
    /// Strain from which a carer is tense, per mille. Above `full_until` they are overloaded, above `half_until` they
    /// have gone quiet: mood and sentence turn at the same figure as the effect of help.
    pub tense_from: u16,
    /// What the weeks before the case asked of a carer beside their worries, in points. It says how they are when the
    /// case opens, until the first turn is closed: in face and words, in whether they have room for more than one need
    /// in the focus, and in what an author makes hang on their strain.
    #[serde(default)]
    pub weeks_before: u8,
}

/// Trust and acquaintance.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrustRules {
    /// Trust at the start.
    pub start: u8,
    /// Most that trust of one person in one seat changes in one turn.
    pub change_at_most: i8,
    /// Trust won by a contact that went well (attuned, within strain).
    pub attuned_contact: i8,
    /// Trust won by listening: exploring with somebody.
    pub explored: i8,
    /// Promise kept.
    pub promise_kept: i8,
    /// Promise broken.
    pub promise_broken: i8,
    /// Capacity won by a promise kept.
    pub promise_capacity: i8,
    /// An open report.
    pub report_open: i8,
    /// An unannounced report.
    pub report_unannounced: i8,
    /// A fact shared without the consent it takes.
    pub consent_breached: i8,
    /// An evaluation with the family, when due.
    pub evaluated: i8,
    /// Turns between evaluations that count.
    pub evaluate_every: u8,
    /// A celebration that was earned.
    pub celebrated: i8,
    /// Points a need must have fallen since the last celebration.
    pub celebrate_points: u8,
    /// A cold handover, in the seat that hands over.
    pub handed_over_cold: i8,
    /// Trust from which a warm handover or joint introduction passes trust on.
    pub passes_on_from: u8,
    /// Trust that is passed on.
    pub passed_on: i8,
    /// Acquaintance from which a consult is answered at once.
    pub consult_at_once: u8,
    /// Acquaintance won per turn of working together, at most.
    pub acquaintance: u8,
    /// Trust a member must have in a seat to give consent.
    pub consent_from: u8,
}

/// Forms of collaboration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormRules {
    /// Hours per member per turn of a team in force.
    pub team_hours: u8,
    /// Chance per contact, below the fitting band and uncoordinated, that the family gets contradictory advice, per mille.
    pub contradiction: u16,
    /// Load of a contradiction for the carers.
    pub contradiction_load: u8,
    /// Load on the carers of a form above the fitting band, per turn.
    pub too_heavy_load: u8,
    /// Turns for which a plan, conference or evaluation keeps the help coordinated, its own included.
    pub coordinated_turns: u8,
}

/// Safety.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SafetyRules {
    /// Trust won (or lost) by talking openly about a worry.
    pub talked: i8,
    /// Load on the carers in the turn of a report.
    pub report_load: u8,
    /// Severity by which the needs of the children grow per turn once a step is too late.
    pub missed_drift: i8,
}

/// When a case ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndingRules {
    /// Highest severity of a need on the table with which help can be closed well, once half-time has passed.
    pub closable_severity: u8,
    /// Trust of all carers at or below which they stop coming, 0-10.
    pub stop_at_trust: u8,
    /// Turns in a row after which they do.
    pub stop_after: u8,
    /// The first turn in which help could be closed well, in the rules of older journals. Only read, so that those
    /// still open: it is the turn after half-time now.
    #[serde(default, skip_serializing)]
    pub closable_from: Option<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_a_journal_from_when_closing_help_had_a_turn_of_its_own_still_read() {
        let now = include_str!("../../assets/rules.ron");
        assert!(!now.contains("closable_from"));
        let before = now.replacen("ending: (", "ending: (\n        closable_from: 5,", 1);
        let rules = crate::scenario::load::read_rules(&before).expect("older rules read");
        assert_eq!(rules.ending.closable_from, Some(5));
    }

    #[test]
    fn the_shipped_rules_name_every_act_once() {
        let rules: Rules = crate::scenario::dialect()
            .from_str(include_str!("../../assets/rules.ron"))
            .expect("rules.ron reads");
        for kind in ActKind::ALL {
            assert_eq!(
                rules.acts.iter().filter(|rule| rule.act == kind).count(),
                1,
                "{kind:?}"
            );
        }
    }
}
