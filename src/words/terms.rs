//! Names of things: life domains, elements, forms, days, moods, verbs, acts, steps of safety, tempers, and how much
//! something weighs, in words.

use super::{Key, Words};
use crate::scenario::model::{BlockKind, Day, Element, Form, LifeDomain, Mood, PartOfDay, Route};
use crate::scenario::world::Scope;
use crate::scenario::{ActKind, Verb};
use crate::seats::Temper;
use key::*;

pub(crate) mod key {
    super::super::keys::keys! {
        DOMAIN_FINANCES = "domain-finances";
        DOMAIN_WORK = "domain-work-education";
        DOMAIN_DAYTIME = "domain-daytime-activities";
        DOMAIN_HOUSING = "domain-housing";
        DOMAIN_RELATIONS = "domain-domestic-relations";
        DOMAIN_MENTAL = "domain-mental-health";
        DOMAIN_PHYSICAL = "domain-physical-health";
        DOMAIN_SUBSTANCE = "domain-substance-use";
        DOMAIN_DAILY = "domain-daily-life";
        DOMAIN_NETWORK = "domain-social-network";
        DOMAIN_PARTICIPATION = "domain-participation";
        DOMAIN_JUSTICE = "domain-justice";
        DOMAIN_PARENTING = "domain-parenting";
        DOMAIN_CHILD = "domain-child-development";
        ELEMENT_BROAD_VIEW = "element-broad-view";
        ELEMENT_SHARED_PRIORITIES = "element-shared-priorities";
        ELEMENT_FLEXIBLE_HELP = "element-flexible-help";
        ELEMENT_KNOWING = "element-knowing-each-other";
        ELEMENT_HANDOVER = "element-handover-privacy";
        ELEMENT_INTERPROFESSIONAL = "element-interprofessional";
        ELEMENT_GENERALIST = "element-generalist-specialist";
        ELEMENT_BOUNDARIES = "element-own-boundaries";
        ELEMENT_COMPETENCE = "element-competence";
        ELEMENT_TOOLS = "element-tools-tailoring";
        ELEMENT_LEARN = "element-learn-reflect";
        ELEMENT_PRECONDITIONS = "element-preconditions";
        FORM_BROAD_VIEW = "form-broad-view";
        FORM_SHARE = "form-share-information";
        FORM_CONSULTATION = "form-consultation";
        FORM_COLOCATION = "form-colocation";
        FORM_CONFERENCE = "form-case-conference";
        FORM_TEAM = "form-team";
        DAY_MONDAY = "day-monday";
        DAY_TUESDAY = "day-tuesday";
        DAY_WEDNESDAY = "day-wednesday";
        DAY_THURSDAY = "day-thursday";
        DAY_FRIDAY = "day-friday";
        DAY_SATURDAY = "day-saturday";
        DAY_SUNDAY = "day-sunday";
        DAY_SHORT_MONDAY = "day-short-monday";
        DAY_SHORT_TUESDAY = "day-short-tuesday";
        DAY_SHORT_WEDNESDAY = "day-short-wednesday";
        DAY_SHORT_THURSDAY = "day-short-thursday";
        DAY_SHORT_FRIDAY = "day-short-friday";
        DAY_SHORT_SATURDAY = "day-short-saturday";
        DAY_SHORT_SUNDAY = "day-short-sunday";
        PART_MORNING = "part-morning";
        PART_AFTERNOON = "part-afternoon";
        PART_EVENING = "part-evening";
        PART_NIGHT = "part-night";
        BLOCK_WORK = "block-work";
        BLOCK_SCHOOL = "block-school";
        BLOCK_CARE = "block-care";
        BLOCK_SLEEP = "block-sleep";
        BLOCK_FREE = "block-free";
        MOOD_CALM = "mood-calm";
        MOOD_TENSE = "mood-tense";
        MOOD_OVERLOADED = "mood-overloaded";
        MOOD_QUIET = "mood-quiet";
        ROUTE_ADVICE = "route-advice";
        ROUTE_TALK = "route-talk";
        ROUTE_REPORT = "route-report";
        SCOPE_OWN = "scope-own";
        SCOPE_BASIC = "scope-basic";
        SCOPE_OUTSIDE = "scope-outside";
        SCOPE_RESERVED = "scope-reserved";
        VERB_FAMILY = "verb-family";
        VERB_COLLEAGUES = "verb-colleagues";
        VERB_PLAN = "verb-plan";
        VERB_SAFETY = "verb-safety";
        VERB_STEP_BACK = "verb-step-back";
        VERB_FAMILY_NOTE = "verb-family-note";
        VERB_COLLEAGUES_NOTE = "verb-colleagues-note";
        VERB_PLAN_NOTE = "verb-plan-note";
        VERB_SAFETY_NOTE = "verb-safety-note";
        VERB_STEP_BACK_NOTE = "verb-step-back-note";
        KIND_EXPLORE = "kind-explore";
        KIND_SUPPORT_LIGHT = "kind-support-light";
        KIND_SUPPORT_INTENSIVE = "kind-support-intensive";
        KIND_ASK_CONSENT = "kind-ask-consent";
        KIND_SHARE_FACT = "kind-share-fact";
        KIND_CONSULT = "kind-consult";
        KIND_CONFERENCE = "kind-conference";
        KIND_FORM_TEAM = "kind-form-team";
        KIND_SCALE_DOWN = "kind-scale-down";
        KIND_HAND_OVER_WARM = "kind-hand-over-warm";
        KIND_HAND_OVER_COLD = "kind-hand-over-cold";
        KIND_SEEK_ADVICE = "kind-seek-advice";
        KIND_TALK_WORRY = "kind-talk-worry";
        KIND_REPORT = "kind-report";
        KIND_STEP_BACK = "kind-step-back";
        KIND_PLAN_GOAL = "kind-plan-goal";
        KIND_EVALUATE = "kind-evaluate";
        KIND_GET_ACQUAINTED = "kind-get-acquainted";
        KIND_CELEBRATE = "kind-celebrate";
        KIND_EXPLORE_NOTE = "kind-explore-note";
        KIND_SUPPORT_LIGHT_NOTE = "kind-support-light-note";
        KIND_SUPPORT_INTENSIVE_NOTE = "kind-support-intensive-note";
        KIND_ASK_CONSENT_NOTE = "kind-ask-consent-note";
        KIND_SHARE_FACT_NOTE = "kind-share-fact-note";
        KIND_CONSULT_NOTE = "kind-consult-note";
        KIND_CONFERENCE_NOTE = "kind-conference-note";
        KIND_FORM_TEAM_NOTE = "kind-form-team-note";
        KIND_SCALE_DOWN_NOTE = "kind-scale-down-note";
        KIND_HAND_OVER_WARM_NOTE = "kind-hand-over-warm-note";
        KIND_HAND_OVER_COLD_NOTE = "kind-hand-over-cold-note";
        KIND_SEEK_ADVICE_NOTE = "kind-seek-advice-note";
        KIND_TALK_WORRY_NOTE = "kind-talk-worry-note";
        KIND_REPORT_NOTE = "kind-report-note";
        KIND_STEP_BACK_NOTE = "kind-step-back-note";
        KIND_PLAN_GOAL_NOTE = "kind-plan-goal-note";
        KIND_EVALUATE_NOTE = "kind-evaluate-note";
        KIND_GET_ACQUAINTED_NOTE = "kind-get-acquainted-note";
        KIND_CELEBRATE_NOTE = "kind-celebrate-note";
        TEMPER_ATTUNED = "temper-attuned";
        TEMPER_CAUTIOUS = "temper-cautious";
        TEMPER_SILO = "temper-silo";
        TEMPER_RESCUER = "temper-rescuer";
        TEMPER_ESCALATOR = "temper-escalator";
        TEMPER_NEWCOMER = "temper-newcomer";
        TEMPER_FIRST_OPTION = "temper-first-option";
        TEMPER_ALWAYS_WAIT = "temper-always-wait";
        TEMPER_ALWAYS_CONSULT = "temper-always-consult";
        TEMPER_ALWAYS_ESCALATE = "temper-always-escalate";
        TEMPER_NOTHING = "temper-nothing";
        TEMPER_RANDOM = "temper-random";
        TEMPER_EVERYTHING = "temper-everything-at-once";
        WEIGHS_BARELY = "weighs-barely";
        WEIGHS_LIGHT = "weighs-light";
        WEIGHS_SOME = "weighs-some";
        WEIGHS_HEAVY = "weighs-heavy";
        WEIGHS_VERY_HEAVY = "weighs-very-heavy";
        LANGUAGE_NL = "language-nl";
        LANGUAGE_EN = "language-en";
    }
}

/// A life domain.
pub fn domain(domain: LifeDomain) -> Key {
    match domain {
        LifeDomain::Finances => DOMAIN_FINANCES,
        LifeDomain::WorkEducation => DOMAIN_WORK,
        LifeDomain::DaytimeActivities => DOMAIN_DAYTIME,
        LifeDomain::Housing => DOMAIN_HOUSING,
        LifeDomain::DomesticRelations => DOMAIN_RELATIONS,
        LifeDomain::MentalHealth => DOMAIN_MENTAL,
        LifeDomain::PhysicalHealth => DOMAIN_PHYSICAL,
        LifeDomain::SubstanceUse => DOMAIN_SUBSTANCE,
        LifeDomain::DailyLife => DOMAIN_DAILY,
        LifeDomain::SocialNetwork => DOMAIN_NETWORK,
        LifeDomain::Participation => DOMAIN_PARTICIPATION,
        LifeDomain::Justice => DOMAIN_JUSTICE,
        LifeDomain::Parenting => DOMAIN_PARENTING,
        LifeDomain::ChildDevelopment => DOMAIN_CHILD,
    }
}

/// An element of integrated work.
pub fn element(element: Element) -> Key {
    match element {
        Element::BroadView => ELEMENT_BROAD_VIEW,
        Element::SharedPriorities => ELEMENT_SHARED_PRIORITIES,
        Element::FlexibleHelp => ELEMENT_FLEXIBLE_HELP,
        Element::KnowingEachOther => ELEMENT_KNOWING,
        Element::HandoverPrivacy => ELEMENT_HANDOVER,
        Element::Interprofessional => ELEMENT_INTERPROFESSIONAL,
        Element::GeneralistSpecialist => ELEMENT_GENERALIST,
        Element::OwnBoundaries => ELEMENT_BOUNDARIES,
        Element::Competence => ELEMENT_COMPETENCE,
        Element::ToolsTailoring => ELEMENT_TOOLS,
        Element::LearnReflect => ELEMENT_LEARN,
        Element::Preconditions => ELEMENT_PRECONDITIONS,
    }
}

/// A form of collaboration.
pub fn form(form: Form) -> Key {
    match form {
        Form::BroadView => FORM_BROAD_VIEW,
        Form::ShareInformation => FORM_SHARE,
        Form::Consultation => FORM_CONSULTATION,
        Form::Colocation => FORM_COLOCATION,
        Form::CaseConference => FORM_CONFERENCE,
        Form::Team => FORM_TEAM,
    }
}

/// A day of the week.
pub fn day(day: Day) -> Key {
    match day {
        Day::Monday => DAY_MONDAY,
        Day::Tuesday => DAY_TUESDAY,
        Day::Wednesday => DAY_WEDNESDAY,
        Day::Thursday => DAY_THURSDAY,
        Day::Friday => DAY_FRIDAY,
        Day::Saturday => DAY_SATURDAY,
        Day::Sunday => DAY_SUNDAY,
    }
}

/// A day of the week, short.
pub fn day_short(day: Day) -> Key {
    match day {
        Day::Monday => DAY_SHORT_MONDAY,
        Day::Tuesday => DAY_SHORT_TUESDAY,
        Day::Wednesday => DAY_SHORT_WEDNESDAY,
        Day::Thursday => DAY_SHORT_THURSDAY,
        Day::Friday => DAY_SHORT_FRIDAY,
        Day::Saturday => DAY_SHORT_SATURDAY,
        Day::Sunday => DAY_SHORT_SUNDAY,
    }
}

/// A part of the day.
pub fn part(part: PartOfDay) -> Key {
    match part {
        PartOfDay::Morning => PART_MORNING,
        PartOfDay::Afternoon => PART_AFTERNOON,
        PartOfDay::Evening => PART_EVENING,
        PartOfDay::Night => PART_NIGHT,
    }
}

/// What a block of the week is.
pub fn block(kind: BlockKind) -> Key {
    match kind {
        BlockKind::Work => BLOCK_WORK,
        BlockKind::School => BLOCK_SCHOOL,
        BlockKind::Care => BLOCK_CARE,
        BlockKind::Sleep => BLOCK_SLEEP,
        BlockKind::Free => BLOCK_FREE,
    }
}

/// How heavy life is for somebody.
pub fn mood(mood: Mood) -> Key {
    match mood {
        Mood::Calm => MOOD_CALM,
        Mood::Tense => MOOD_TENSE,
        Mood::Overloaded => MOOD_OVERLOADED,
        Mood::Quiet => MOOD_QUIET,
    }
}

/// A step of the safety route.
pub fn route(route: Route) -> Key {
    match route {
        Route::Advice => ROUTE_ADVICE,
        Route::Talk => ROUTE_TALK,
        Route::Report => ROUTE_REPORT,
    }
}

/// How far one's expertise reaches.
pub fn scope(scope: Scope) -> Key {
    match scope {
        Scope::Own => SCOPE_OWN,
        Scope::Basic => SCOPE_BASIC,
        Scope::Outside => SCOPE_OUTSIDE,
        Scope::Reserved => SCOPE_RESERVED,
    }
}

/// A verb, and the line below it.
pub fn verb(verb: Verb) -> (Key, Key) {
    match verb {
        Verb::Family => (VERB_FAMILY, VERB_FAMILY_NOTE),
        Verb::Colleagues => (VERB_COLLEAGUES, VERB_COLLEAGUES_NOTE),
        Verb::Plan => (VERB_PLAN, VERB_PLAN_NOTE),
        Verb::Safety => (VERB_SAFETY, VERB_SAFETY_NOTE),
        Verb::StepBack => (VERB_STEP_BACK, VERB_STEP_BACK_NOTE),
    }
}

/// A kind of act, and the line below it.
pub fn kind(kind: ActKind) -> (Key, Key) {
    match kind {
        ActKind::Explore => (KIND_EXPLORE, KIND_EXPLORE_NOTE),
        ActKind::SupportLight => (KIND_SUPPORT_LIGHT, KIND_SUPPORT_LIGHT_NOTE),
        ActKind::SupportIntensive => (KIND_SUPPORT_INTENSIVE, KIND_SUPPORT_INTENSIVE_NOTE),
        ActKind::AskConsent => (KIND_ASK_CONSENT, KIND_ASK_CONSENT_NOTE),
        ActKind::ShareFact => (KIND_SHARE_FACT, KIND_SHARE_FACT_NOTE),
        ActKind::Consult => (KIND_CONSULT, KIND_CONSULT_NOTE),
        ActKind::Conference => (KIND_CONFERENCE, KIND_CONFERENCE_NOTE),
        ActKind::FormTeam => (KIND_FORM_TEAM, KIND_FORM_TEAM_NOTE),
        ActKind::ScaleDown => (KIND_SCALE_DOWN, KIND_SCALE_DOWN_NOTE),
        ActKind::HandOverWarm => (KIND_HAND_OVER_WARM, KIND_HAND_OVER_WARM_NOTE),
        ActKind::HandOverCold => (KIND_HAND_OVER_COLD, KIND_HAND_OVER_COLD_NOTE),
        ActKind::SeekAdvice => (KIND_SEEK_ADVICE, KIND_SEEK_ADVICE_NOTE),
        ActKind::TalkWorry => (KIND_TALK_WORRY, KIND_TALK_WORRY_NOTE),
        ActKind::Report => (KIND_REPORT, KIND_REPORT_NOTE),
        ActKind::StepBack => (KIND_STEP_BACK, KIND_STEP_BACK_NOTE),
        ActKind::PlanGoal => (KIND_PLAN_GOAL, KIND_PLAN_GOAL_NOTE),
        ActKind::Evaluate => (KIND_EVALUATE, KIND_EVALUATE_NOTE),
        ActKind::GetAcquainted => (KIND_GET_ACQUAINTED, KIND_GET_ACQUAINTED_NOTE),
        ActKind::Celebrate => (KIND_CELEBRATE, KIND_CELEBRATE_NOTE),
    }
}

/// A colleague's temper.
pub fn temper(temper: Temper) -> Key {
    match temper {
        Temper::Attuned => TEMPER_ATTUNED,
        Temper::Cautious => TEMPER_CAUTIOUS,
        Temper::Silo => TEMPER_SILO,
        Temper::Rescuer => TEMPER_RESCUER,
        Temper::Escalator => TEMPER_ESCALATOR,
        Temper::Newcomer => TEMPER_NEWCOMER,
        Temper::FirstOption => TEMPER_FIRST_OPTION,
        Temper::AlwaysWait => TEMPER_ALWAYS_WAIT,
        Temper::AlwaysConsult => TEMPER_ALWAYS_CONSULT,
        Temper::AlwaysEscalate => TEMPER_ALWAYS_ESCALATE,
        Temper::Nothing => TEMPER_NOTHING,
        Temper::Random => TEMPER_RANDOM,
        Temper::EverythingAtOnce => TEMPER_EVERYTHING,
    }
}

/// How much a need weighs, in words: players see no figures during play.
pub fn weighs(severity: u8) -> Key {
    match severity {
        0..15 => WEIGHS_BARELY,
        15..30 => WEIGHS_LIGHT,
        30..45 => WEIGHS_SOME,
        45..60 => WEIGHS_HEAVY,
        60.. => WEIGHS_VERY_HEAVY,
    }
}

/// The words of a closed list of the format with what they mean, if it is a list that has names in the game.
pub(super) fn of_words(known: &[&'static str]) -> Vec<(&'static str, Key)> {
    fn list<T: Copy + std::fmt::Debug>(
        known: &[&'static str],
        all: &[T],
        key: fn(T) -> Key,
    ) -> Option<Vec<(&'static str, Key)>> {
        // In the format a value is written as it is named in the code.
        let named: Vec<(String, T)> = all.iter().map(|one| (format!("{one:?}"), *one)).collect();
        let of_one = |word: &&'static str| {
            let found = named.iter().find(|(name, _)| name == word)?;
            Some((*word, key(found.1)))
        };
        known.iter().map(of_one).collect()
    }
    const KINDS: [BlockKind; 5] = [
        BlockKind::Work,
        BlockKind::School,
        BlockKind::Care,
        BlockKind::Sleep,
        BlockKind::Free,
    ];
    const MOODS: [Mood; 4] = [Mood::Calm, Mood::Tense, Mood::Overloaded, Mood::Quiet];
    const ROUTES: [Route; 3] = [Route::Advice, Route::Talk, Route::Report];
    list(known, &LifeDomain::ALL, domain)
        .or_else(|| list(known, &Element::ALL, element))
        .or_else(|| list(known, &Form::ALL, form))
        .or_else(|| list(known, &Day::ALL, day))
        .or_else(|| list(known, &PartOfDay::ALL, part))
        .or_else(|| list(known, &KINDS, block))
        .or_else(|| list(known, &MOODS, mood))
        .or_else(|| list(known, &ROUTES, route))
        .or_else(|| list(known, &ActKind::ALL, |act| kind(act).0))
        .unwrap_or_default()
}

/// A language, in its own words.
pub fn language(words: &Words, language: crate::scenario::Language) -> String {
    words.text(match language {
        crate::scenario::Language::Nl => LANGUAGE_NL,
        crate::scenario::Language::En => LANGUAGE_EN,
    })
}
