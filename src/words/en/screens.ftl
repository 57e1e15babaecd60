# The screens before and beside the play: title, library, briefing, seats, settings.
title-tagline = One family, one table, and all of you around it.
title-continue = Go on with "{ $title }", turn { $turn }
title-library = Choose a case
title-settings = Settings
title-quit = Quit

library-heading = Cases
library-facts = { $turns } turns · { $seats } seats at the table
library-open = Open { $title }
library-sessions = Saved plays
library-session-name = { $title } ({ $name })
library-session-on = turn { $turn } of { $turns }
library-session-over = ended
library-session-people = { $people ->
    [0] played by colleagues only
   *[other] played by people: { $who }
}
library-continue = Go on with { $name }
library-delete = Delete { $name }
back = Back
to-title = Back to the title

briefing-announcement = Before you begin
briefing-family = The family
briefing-member = { $name } ({ $age }): { $about }
briefing-aims = What you can practise here
briefing-organisation = What the organisations have arranged
briefing-next = To the seats at the table
briefing-back = Back to the cases

seats-heading = Who sits where?
seats-about = A seat is played by one of you or by a colleague of the game. With more people you pass the device when something is for you alone.
seats-who = { $name }, { $organisation }
seats-hours = { $hours } per turn
seats-person = { $discipline }: one of us
seats-colleague = { $discipline }: a colleague of the game
seats-name-none = { $discipline }: fill in a name
seats-name = { $discipline }: played by { $name }, change the name
seats-name-ask = What is your name?
seats-start = The first turn begins
seats-back = Back to the briefing
seats-nobody = Colleagues play all the seats: you watch how it goes.
seats-alone = You play { $people }; colleagues of the game play { $colleagues }.
seats-together = You play { $people }; colleagues of the game play { $colleagues }.
seats-everybody = You play all the seats and pass the device.
seats-only = You play { $people }.

settings-heading = Settings
settings-language = Language
settings-size = Text size
settings-percent = { $percent }%
settings-kept = Your plays are kept in { $folder }. Nothing goes over the internet.
