//! Words of the field, explained.

use super::Key;
use key::*;

pub(crate) mod key {
    super::super::keys::keys! {
        TERM_PEN = "term-pen";
        TERM_PEN_MEANING = "term-pen-meaning";
        TERM_FOCUS = "term-focus";
        TERM_FOCUS_MEANING = "term-focus-meaning";
        TERM_LOAD = "term-load";
        TERM_LOAD_MEANING = "term-load-meaning";
        TERM_CAPACITY = "term-capacity";
        TERM_CAPACITY_MEANING = "term-capacity-meaning";
        TERM_CONSULTATION = "term-consultation";
        TERM_CONSULTATION_MEANING = "term-consultation-meaning";
        TERM_CONFERENCE = "term-conference";
        TERM_CONFERENCE_MEANING = "term-conference-meaning";
        TERM_TEAM = "term-team";
        TERM_TEAM_MEANING = "term-team-meaning";
        TERM_WARM_HANDOVER = "term-warm-handover";
        TERM_WARM_HANDOVER_MEANING = "term-warm-handover-meaning";
        TERM_FAMILY_PLAN = "term-family-plan";
        TERM_FAMILY_PLAN_MEANING = "term-family-plan-meaning";
        TERM_VEILIG_THUIS = "term-veilig-thuis";
        TERM_VEILIG_THUIS_MEANING = "term-veilig-thuis-meaning";
        TERM_REPORTING_CODE = "term-reporting-code";
        TERM_REPORTING_CODE_MEANING = "term-reporting-code-meaning";
        TERM_SCOPE = "term-scope";
        TERM_SCOPE_MEANING = "term-scope-meaning";
        TERM_CONSENT = "term-consent";
        TERM_CONSENT_MEANING = "term-consent-meaning";
        TERM_CONTINUITY = "term-continuity";
        TERM_CONTINUITY_MEANING = "term-continuity-meaning";
        TERM_ATTUNED = "term-attuned";
        TERM_ATTUNED_MEANING = "term-attuned-meaning";
        TERM_LEAD = "term-lead";
        TERM_LEAD_MEANING = "term-lead-meaning";
        TERM_SIGNAL = "term-signal";
        TERM_SIGNAL_MEANING = "term-signal-meaning";
        TERM_STRENGTH = "term-strength";
        TERM_STRENGTH_MEANING = "term-strength-meaning";
        TERM_WEIGHS = "term-weighs";
        TERM_WEIGHS_MEANING = "term-weighs-meaning";
        TERM_BROAD_VIEW = "term-broad-view";
        TERM_BROAD_VIEW_MEANING = "term-broad-view-meaning";
        TERM_COVER = "term-cover";
        TERM_COVER_MEANING = "term-cover-meaning";
        TERM_ECOMAP = "term-ecomap";
        TERM_ECOMAP_MEANING = "term-ecomap-meaning";
    }
}

/// Each term with its meaning.
pub const TERMS: &[(Key, Key)] = &[
    (TERM_PEN, TERM_PEN_MEANING),
    (TERM_FOCUS, TERM_FOCUS_MEANING),
    (TERM_LOAD, TERM_LOAD_MEANING),
    (TERM_CAPACITY, TERM_CAPACITY_MEANING),
    (TERM_CONSULTATION, TERM_CONSULTATION_MEANING),
    (TERM_CONFERENCE, TERM_CONFERENCE_MEANING),
    (TERM_TEAM, TERM_TEAM_MEANING),
    (TERM_WARM_HANDOVER, TERM_WARM_HANDOVER_MEANING),
    (TERM_FAMILY_PLAN, TERM_FAMILY_PLAN_MEANING),
    (TERM_VEILIG_THUIS, TERM_VEILIG_THUIS_MEANING),
    (TERM_REPORTING_CODE, TERM_REPORTING_CODE_MEANING),
    (TERM_SCOPE, TERM_SCOPE_MEANING),
    (TERM_CONSENT, TERM_CONSENT_MEANING),
    (TERM_CONTINUITY, TERM_CONTINUITY_MEANING),
    (TERM_ATTUNED, TERM_ATTUNED_MEANING),
    (TERM_LEAD, TERM_LEAD_MEANING),
    (TERM_SIGNAL, TERM_SIGNAL_MEANING),
    (TERM_STRENGTH, TERM_STRENGTH_MEANING),
    (TERM_WEIGHS, TERM_WEIGHS_MEANING),
    (TERM_BROAD_VIEW, TERM_BROAD_VIEW_MEANING),
    (TERM_COVER, TERM_COVER_MEANING),
    (TERM_ECOMAP, TERM_ECOMAP_MEANING),
];
