# The screens before and beside the play: title, library, briefing, seats, settings.
title-tagline = One family, one table, and all of you around it.
title-about = You sit down with one family, each of you in your own profession. Week by week you decide together who does what, and you see what it does to them.
title-continue-after = Go on with ‘{ $title }’, after turn { $turn }
title-debrief = The debrief of ‘{ $title }’
title-continue = Go on with ‘{ $title }’, turn { $turn }
title-first = New here? Begin with a short case
title-first-about = about twenty minutes, with tips as you play
title-library = Choose a case
title-settings = Settings
title-quit = Quit

library-heading = Cases
library-facts = the { $family } family · { $turns } turns · { $seats } seats at the table
library-open = Open { $title }
library-sessions = Saved sessions
library-session-number = session { $number }
library-session-name = { $title } ({ $name })
library-session-on = turn { $turn } of { $turns }
library-begun = begun on { $day }
library-session-over = ended
library-session-people = { $people ->
    [0] played by colleagues only
   *[other] played by people: { $who }
}
library-debrief = The debrief of { $name }
library-continue = Go on with { $name }
library-earlier = Play an earlier turn of { $name } differently
library-earlier-heading = From the beginning of which turn? Another session is added; this one stays as it is.
library-earlier-turn = Turn { $turn }
library-edited = This case has been changed since the session began. With the case as it is now, things go differently from turn { $turn } on. What was played is kept.
library-edited-same = This case has been changed since the session began. For what has been played so far that makes no difference.
library-edited-then = Look at this session and play on, with the case as it was then
library-edited-now = Go on from the beginning of turn { $turn } with the case as it is now. Another session is added; this one stays as it is.
library-edited-here = Go on from here with the case as it is now. Another session is added; this one stays as it is.
library-branch = went back in { $name }, to turn { $turn }
library-branch-alone = went back to turn { $turn } of a session that is no longer here
library-delete-question = Delete { $name }? The whole journal goes and doesn't come back.
library-delete-branches = { $count ->
    [one] The session that went back in it stays.
   *[other] The { $number } sessions that went back in it stay.
}
library-delete = Delete { $name }
back = Back
to-title = Back to the title

briefing-announcement = Before you begin
briefing-family = The family
briefing-member = { $name } ({ $age }): { $about }
briefing-aims = What you can practise here
briefing-organisation = What the organisations have arranged
briefing-next = Choose who sits where
briefing-back = Back to the cases

seats-heading = Who sits where?
seats-about = In each seat sits one of you, or a colleague from the game. When something is for one of you alone, you pass the device.
seats-about-alone = In each seat sits either you or a colleague from the game. If you play with others, choose their seats too: you pass the device when something is for one of you alone.
seats-tempers = How does this colleague work?
seats-myself = { $discipline }: me
seats-myself-short = Me
seats-with-me = { $discipline }: somebody who plays with me
seats-with-me-short = Somebody who plays with me
seats-who = { $name }, { $organisation }
seats-hours = { $hours } per turn
seats-person = { $discipline }: one of us
seats-colleague = { $discipline }: a colleague from the game
seats-person-short = One of us
seats-colleague-short = A colleague from the game
seats-name-none-short = Fill in a name
seats-name-short = { $name } (change the name)
seats-temper = { $discipline } { $temper }
seats-name-none = { $discipline }: fill in a name
seats-name = { $discipline }: played by { $name } (change the name)
seats-name-ask = What is your name?
seats-start = Begin the first turn
seats-back = Back to the briefing
seats-cards = Role cards to print
seats-nobody = Colleagues from the game take all the seats: you watch how it goes.
seats-alone = { $count ->
    [one] { $you } play { $people }; a colleague from the game plays { $colleagues }.
   *[other] { $you } play { $people }; colleagues from the game play { $colleagues }.
}
seats-together = { $count ->
    [one] You play { $people }; a colleague from the game plays { $colleagues }.
   *[other] You play { $people }; colleagues from the game play { $colleagues }.
}
seats-everybody = You play { $people }, and pass the device.
seats-only = { $you } play { $people }.
seats-you = You
seats-you-named = You, { $name },

settings-heading = Settings
settings-language = Language
settings-size = Text size
settings-percent = { $percent }%
settings-kept = Your sessions are kept in { $folder }. Nothing goes over the internet.
settings-elsewhere = Keep new sessions elsewhere
settings-elsewhere-ask = In which folder? Leave it empty for the usual place. What is there stays where it is.
settings-theme = Colours
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-spacing = Line spacing
settings-spacing-normal = Normal
settings-spacing-wide = Wide
settings-motion = Movement
settings-motion-on = Show what changes
settings-motion-off = Everything stands still
settings-window = Window
settings-window-part = A window
settings-window-full = The whole screen

welcome-heading = Welcome to Samenspel
welcome-about = Choose how you like to read. You can change it later in the settings.
welcome-next = Continue
