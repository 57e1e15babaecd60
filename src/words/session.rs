//! Keys of the sentences about journals, case files and folders; which fault takes which is for `view::faults`.

pub(crate) mod key {
    super::super::keys::keys! {
        WHY_NOT_FOUND = "why-not-found";
        WHY_NOT_ALLOWED = "why-not-allowed";
        WHY_EXISTS = "why-exists";
        WHY_DISK_FULL = "why-disk-full";
        WHY_READ_ONLY = "why-read-only";
        WHY_FOLDER = "why-folder";
        WHY_NO_FOLDER = "why-no-folder";
        WHY_OTHER = "why-other" [error];

        CASE_UNKNOWN = "case-unknown" [name, known];
        CASE_UNREADABLE = "case-unreadable" [file, why];
        CASE_UNSOUND = "case-unsound" [file, what];
        NO_SUCH_SEAT = "case-no-such-seat" [name, known];

        JOURNAL_UNREADABLE = "journal-unreadable" [file, why];
        JOURNAL_IN_USE = "journal-in-use" [file];
        JOURNAL_TOO_LARGE = "journal-too-large" [file, limit];
        JOURNAL_EMPTY = "journal-empty" [file];
        JOURNAL_NONE = "journal-none" [file];
        JOURNAL_NEVER_BEGUN = "journal-never-begun" [file];
        JOURNAL_NEWER = "journal-newer" [file, format, reads];
        JOURNAL_HEADER_DAMAGED = "journal-header-damaged" [file];
        JOURNAL_HEADER_STRANGE = "journal-header-strange" [file, what];
        JOURNAL_CASE = "journal-case" [file, what];
        JOURNAL_DAMAGED = "journal-damaged" [file, line, record, turn];
        STOPPED = "stopped" [file];
        STOPPED_BEFORE = "stopped-before" [file];
        JOURNAL_NO_SUCH_TURN = "journal-no-such-turn" [file, turn, last];
        JOURNAL_STRANGE = "journal-strange" [file, line, record, turn, what];
        JOURNAL_UNWRITABLE = "journal-unwritable" [file, why];
        JOURNAL_CLOSED = "journal-closed" [file, why];
        JOURNAL_FOLDER_GONE = "journal-folder-gone" [file];
        JOURNAL_REPLACED = "journal-replaced" [file];
        JOURNAL_NO_FOLDER = "journal-no-folder" [file];
        JOURNAL_EXISTS = "journal-exists" [file];
        JOURNAL_UNCUT = "journal-uncut" [file, why];
        JOURNAL_FULL = "journal-full" [file, limit];
        JOURNAL_TORN = "journal-torn" [file, line, bytes];
        JOURNAL_TORN_CUT = "journal-torn-cut" [file, kept];

        PLAY_COLLEAGUES_SEAT = "play-colleagues-seat" [who];
        PLAY_NO_SUCH_SEAT = "play-no-such-seat";
        PLAY_REASON_NEEDED = "play-reason-needed";
        PLAY_TEXT_TOO_LONG = "play-text-too-long" [most];
        PLAY_LEVEL = "play-level";
        PLAY_STARTED = "play-started";
        PLAY_COLLEAGUE_REFUSED = "play-colleague-refused" [who, why];
        PLAY_RESTLESS = "play-restless";

        LIBRARY_NO_DATA = "library-no-data";
        LIBRARY_NO_FOLDER = "library-no-folder" [folder];
    }
}
