//! What text play says beside the views: how to answer, and where things are kept.

pub(crate) mod key {
    super::super::keys::keys! {
        TEXT_KEYS = "text-keys";
        TEXT_TIP = "text-tip" [tip];
        TEXT_SEVERAL = "text-several";
        TEXT_DECIDE = "text-decide";
        TEXT_DECIDE_YOU = "text-decide-you";
        TEXT_CHOSEN = "text-chosen" [title, option];
        TEXT_IN_HAND = "text-in-hand" [need];
        TEXT_PLANNED = "text-planned" [act, hours, note];
        TEXT_OR = "text-or";
        TEXT_UNCLEAR = "text-unclear" [most];
        TEXT_LANGUAGE = "text-language";
        TEXT_GONE = "text-gone" [block];
        TEXT_MISSED = "text-missed" [block];
        TEXT_VISIT = "text-visit" [block];
        TEXT_VISIT_NEW = "text-visit-new" [block];
        TEXT_TURN = "text-turn" [number];
        TEXT_LOG_NONE = "text-log-none" [words];
        TEXT_COPY_ASK = "text-copy-ask";
        TEXT_COPIED = "text-copied" [path];
        TEXT_OPTIONAL = "text-optional";
        TEXT_KEEPS = "text-keeps" [before];
        TEXT_KEEPS_OR_GOES = "text-keeps-or-goes" [before];
        TEXT_NEEDED = "text-needed";
        TEXT_PAGE = "text-page";
        TEXT_PAGE_BEHIND = "text-page-behind" [behind];
        TEXT_PAGE_ENOUGH = "text-page-enough";
        TEXT_KEPT = "text-kept" [path];
        TEXT_LEFT = "text-left" [path];
        TEXT_NOT_BEGUN = "text-not-begun";
        TEXT_SEATS = "text-seats";
        TEXT_NAME = "text-name" [who];
    }
}
