//! What the window itself says: the small windows over a screen, and its title.

pub(crate) mod key {
    super::super::keys::keys! {
        WINDOW_DONE = "window-done";
        WINDOW_CANCEL = "window-cancel";
        WINDOW_COPY = "window-copy";
        WINDOW_SETTINGS = "window-settings";
        WINDOW_LEAVE = "window-leave";
        WINDOW_CLOSE = "window-close";
        WINDOW_NEW_LINE = "window-new-line";
        WINDOW_MAY_STAY_EMPTY = "window-may-stay-empty";
        WINDOW_COPY_HEADING = "window-copy-heading";
        WINDOW_CARDS_HEADING = "window-cards-heading";
        WINDOW_COPY_PROMPT = "window-copy-prompt";
        WINDOW_COPIED = "window-copied" [path];
        WINDOW_EARLIER = "window-earlier";
        WINDOW_DELETE = "window-delete";
        WINDOW_TALK = "window-talk";
        WINDOW_TALK_ALONE_ABOUT = "window-talk-alone-about";
        WINDOW_TALK_ABOUT = "window-talk-about";
        WINDOW_PLAY_ON = "window-play-on";
        WINDOW_PRESENT = "window-present";
        WINDOW_ORDINARY = "window-ordinary";
        WINDOW_TITLE = "window-title";
        WINDOW_TITLE_PAGE = "window-title-page" [page];
        WINDOW_TITLE_CASE = "window-title-case" [case];
        WINDOW_TITLE_CASE_PAGE = "window-title-case-page" [case, page];
        WINDOW_TITLE_TURN = "window-title-turn" [case, turn];
        WINDOW_TITLE_STEP = "window-title-step" [case, turn, step];
        WINDOW_TITLE_WRITING = "window-title-writing";
        WINDOW_TITLE_DEBRIEF = "window-title-debrief" [case];
        WINDOW_NO_FOLDER = "window-no-folder" [folder, reason];
        WINDOW_NOT_KEPT = "window-not-kept" [reason];
        WINDOW_PREFERENCES_UNREAD = "window-preferences-unread" [file, aside, reason];
    }
}
