//! Keys of the sentences that the command line itself says.

pub(crate) mod key {
    super::super::keys::keys! {
        CLI_CASE_FACTS = "cli-case-facts" [count, number, seats];
        CLI_CASE_SHIPPED = "cli-case-shipped";
        CLI_CASES_MORE = "cli-cases-more" [folder];
        CLI_AUTO_PLAYED = "cli-auto-played" [title, policy, seed];
        CLI_ENDING = "cli-ending" [title];
        CLI_JOURNAL_KEPT = "cli-journal-kept" [file];
        CLI_FINGERPRINT = "cli-fingerprint" [hash];
        CLI_REPLAY_COUNTS = "cli-replay-counts" [commands, notes, turns];
        CLI_REPLAY_AGREES = "cli-replay-agrees";
        CLI_REPLAY_REFUSED = "cli-replay-refused" [record, turn, why];
        CLI_REPLAY_DIFFERS = "cli-replay-differs" [record, turn];
        CLI_SIMULATED = "cli-simulated" [title, teams, first, last];
        CLI_STUCK = "cli-stuck" [policy, why];
        CLI_TABLE_SEATS = "cli-table-seats" [given, seats];
        CLI_MIXES_BETWEEN = "cli-mixes-between" [count];
        CLI_MEAN = "cli-mean";
        CLI_TENTH = "cli-tenth";
        CLI_MEDIAN = "cli-median";
        CLI_NINETIETH = "cli-ninetieth";
        CLI_ENDINGS = "cli-endings";
        MEASURE_SEVERITY = "measure-severity";
        MEASURE_STRAIN = "measure-strain";
        MEASURE_FAMILIAR = "measure-familiar";
        MEASURE_CONTACTS = "measure-contacts";
        MEASURE_MISSED = "measure-missed";
        MEASURE_OVERREACH = "measure-overreach";
        MEASURE_UNDERREACH = "measure-underreach";
        MEASURE_TRUST = "measure-trust";
        MEASURE_FACTS = "measure-facts";
        CLI_CHECK_FINE = "cli-check-fine" [file];
        CLI_EXPLAIN_TITLE = "cli-explain-title";
        CLI_EXPLAIN_ABOUT = "cli-explain-about";
        CLI_EXPLAIN_ERROR = "cli-explain-error";
        CLI_EXPLAIN_WARNING = "cli-explain-warning";
        CLI_EXPLAIN_FAULTY = "cli-explain-faulty";
        CLI_EXPLAIN_SOUND = "cli-explain-sound";
        CLI_EXPLAIN_UNKNOWN = "cli-explain-unknown" [code];
        CLI_CHECK_LIX = "cli-check-lix" [figures];
        CLI_CHECK_MORE = "cli-check-more" [code];
        CLI_NEW_TITLE = "cli-new-title";
        CLI_NEW_FAMILY = "cli-new-family";
        CLI_NEW_ASK_TITLE = "cli-new-ask-title";
        CLI_NEW_ASK_FAMILY = "cli-new-ask-family";
        CLI_NEW_ASK_TURNS = "cli-new-ask-turns";
        CLI_NEW_ASK_SEATS = "cli-new-ask-seats" [known];
        CLI_NEW_WRONG_TURNS = "cli-new-wrong-turns";
        CLI_NEW_WRONG_SEATS = "cli-new-wrong-seats";
        CLI_NEW_UNKNOWN_SEAT = "cli-new-unknown-seat" [name, known];
        CLI_NEW_BAD_NAME = "cli-new-bad-name" [dir];
        CLI_NEW_EXISTS = "cli-new-exists" [file];
        CLI_NEW_WRITTEN = "cli-new-written" [file, dir];
        CLI_CHECK_SUMMARY = "cli-check-summary" [errors, warnings];
        CLI_TOUR_BECAUSE = "cli-tour-because";
        CLI_TOUR_FOLDER = "cli-tour-folder" [folder, reason];
        CLI_TOUR_PICTURE = "cli-tour-picture" [file, reason];
        CLI_TOUR_STUCK = "cli-tour-stuck" [page];
        CLI_TOUR_CLOSED = "cli-tour-closed";
        CLI_NO_DISPLAY = "cli-no-display";
        CLI_NO_LIBRARY = "cli-no-library" [library];
        CLI_NO_ADAPTER = "cli-no-adapter";
        CLI_NO_GAME = "cli-no-game";
        CLI_TEXT_HINT = "cli-text-hint";
    }
}
