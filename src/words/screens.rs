//! The screens before and beside the play: title, library, briefing, seats, settings.

pub(crate) mod key {
    super::super::keys::keys! {
        TITLE_TAGLINE = "title-tagline";
        TITLE_CONTINUE = "title-continue" [title, turn];
        TITLE_LIBRARY = "title-library";
        TITLE_SETTINGS = "title-settings";
        TITLE_QUIT = "title-quit";
        LIBRARY_HEADING = "library-heading";
        LIBRARY_FACTS = "library-facts" [turns, seats];
        LIBRARY_OPEN = "library-open" [title];
        LIBRARY_SESSIONS = "library-sessions";
        LIBRARY_SESSION_NAME = "library-session-name" [title, name];
        LIBRARY_SESSION_ON = "library-session-on" [turn, turns];
        LIBRARY_SESSION_OVER = "library-session-over";
        LIBRARY_SESSION_PEOPLE = "library-session-people" [people, who];
        LIBRARY_CONTINUE = "library-continue" [name];
        LIBRARY_DELETE = "library-delete" [name];
        BACK = "back";
        TO_TITLE = "to-title";
        BRIEFING_ANNOUNCEMENT = "briefing-announcement";
        BRIEFING_FAMILY = "briefing-family";
        BRIEFING_MEMBER = "briefing-member" [name, age, about];
        BRIEFING_AIMS = "briefing-aims";
        BRIEFING_ORGANISATION = "briefing-organisation";
        BRIEFING_NEXT = "briefing-next";
        BRIEFING_BACK = "briefing-back";
        SEATS_HEADING = "seats-heading";
        SEATS_ABOUT = "seats-about";
        SEATS_WHO = "seats-who" [name, organisation];
        SEATS_HOURS = "seats-hours" [hours];
        SEATS_PERSON = "seats-person" [discipline];
        SEATS_COLLEAGUE = "seats-colleague" [discipline];
        SEATS_TEMPER = "seats-temper" [discipline, temper];
        SEATS_NAME_NONE = "seats-name-none" [discipline];
        SEATS_NAME = "seats-name" [discipline, name];
        SEATS_NAME_ASK = "seats-name-ask";
        SEATS_START = "seats-start";
        SEATS_BACK = "seats-back";
        SEATS_NOBODY = "seats-nobody";
        SEATS_ALONE = "seats-alone" [people, colleagues];
        SEATS_TOGETHER = "seats-together" [people, colleagues];
        SEATS_EVERYBODY = "seats-everybody";
        SEATS_ONLY = "seats-only" [people];
        SETTINGS_HEADING = "settings-heading";
        SETTINGS_LANGUAGE = "settings-language";
        SETTINGS_SIZE = "settings-size";
        SETTINGS_PERCENT = "settings-percent" [percent];
        SETTINGS_KEPT = "settings-kept" [folder];
        SETTINGS_THEME = "settings-theme";
        THEME_LIGHT = "settings-theme-light";
        THEME_DARK = "settings-theme-dark";
        THEME_CONTRAST = "settings-theme-contrast";
        SETTINGS_SPACING = "settings-spacing";
        SPACING_NORMAL = "settings-spacing-normal";
        SPACING_WIDE = "settings-spacing-wide";
        SETTINGS_MOTION = "settings-motion";
        MOTION_ON = "settings-motion-on";
        MOTION_OFF = "settings-motion-off";
        SETTINGS_WINDOW = "settings-window";
        WINDOWED = "settings-window-part";
        FULL_SCREEN = "settings-window-full";
        WELCOME_HEADING = "welcome-heading";
        WELCOME_ABOUT = "welcome-about";
        WELCOME_NEXT = "welcome-next";
    }
}
