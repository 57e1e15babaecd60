//! Keys of what is printed for people outside the game, and of what is said about writing it to a file.

pub(crate) mod key {
    super::super::keys::keys! {
        REPORT_CARDS_TITLE = "report-cards-title" [title];
        REPORT_CARDS_FAMILY = "report-cards-family" [name];
        REPORT_CARDS_USE_HEADING = "report-cards-use-heading";
        REPORT_CARDS_USE = "report-cards-use";
        REPORT_CARDS_PRIVATE = "report-cards-private";
        REPORT_CARDS_HEADING = "report-cards-heading";
        REPORT_CARDS_SEAT = "report-cards-seat" [discipline, who];
        REPORT_CARDS_UNSIGNED = "report-cards-unsigned";
        REPORT_CARD_PLAYER = "report-card-player";
        REPORT_CARD_ROLE = "report-card-role";
        REPORT_CARD_NEWS = "report-card-news";
        REPORT_CARD_ALONE = "report-card-alone";
        REPORT_CARD_WITH_SOME = "report-card-with-some";
        REPORT_CARD_MAY = "report-card-may";
        REPORT_CARD_MAY_NOT = "report-card-may-not";
        REFERENCE_TITLE = "reference-title";
        REFERENCE_ABOUT = "reference-about";
        REFERENCE_SIGNS = "reference-signs";
        REFERENCE_REQUIRED = "reference-required" [kind];
        REFERENCE_OPTIONAL = "reference-optional" [kind];
        REFERENCE_TEXT = "reference-text";
        REFERENCE_LANGUAGE = "reference-language";
        REFERENCE_LIST = "reference-list" [of];
        REFERENCE_NUMBER = "reference-number";
        REFERENCE_YES_NO = "reference-yes-no";
        REFERENCE_WORD = "reference-word";
        GRAPH_NEEDS = "graph-needs";
        GRAPH_FACTS = "graph-facts";
        GRAPH_SIGNALS = "graph-signals";
        GRAPH_EVENTS = "graph-events";
        GRAPH_ENDINGS = "graph-endings";
        GRAPH_MOMENTS = "graph-moments";
        REPORT_CARDS_WRITTEN = "report-cards-written" [file];
        REPORT_EXISTS = "report-exists" [file];
        REPORT_UNWRITABLE = "report-unwritable" [file, why];
    }
}
