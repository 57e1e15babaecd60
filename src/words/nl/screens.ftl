# De schermen vóór en naast het spel: begin, bibliotheek, briefing, plaatsen, instellingen.
title-tagline = Eén gezin, één tafel, en jullie eromheen.
title-continue = Verder met "{ $title }", beurt { $turn }
title-library = Een casus kiezen
title-settings = Instellingen
title-quit = Stoppen

library-heading = Casussen
library-facts = { $turns } beurten · { $seats } plaatsen aan tafel
library-open = { $title } openen
library-sessions = Bewaarde spellen
library-session-name = { $title } ({ $name })
library-session-on = beurt { $turn } van { $turns }
library-session-over = afgelopen
library-session-people = { $people ->
    [0] alleen collega's spelen
   *[other] gespeeld door mensen: { $who }
}
library-continue = Verder met { $name }
library-delete = { $name } wissen
back = Terug
to-title = Terug naar het begin

briefing-announcement = Voor je begint
briefing-family = Het gezin
briefing-member = { $name } ({ $age }): { $about }
briefing-aims = Wat je hier kunt oefenen
briefing-organisation = Wat de organisaties geregeld hebben
briefing-next = Naar de plaatsen aan tafel
briefing-back = Terug naar de casussen

seats-heading = Wie zit waar?
seats-about = Een plaats wordt gespeeld door iemand van jullie of door een collega van het spel. Met meer mensen geef je het apparaat door als er iets alleen voor jou is.
seats-who = { $name }, { $organisation }
seats-hours = { $hours } per beurt
seats-person = { $discipline }: iemand van ons
seats-colleague = { $discipline }: een collega van het spel
seats-name-none = { $discipline }: een naam invullen
seats-name = { $discipline }: gespeeld door { $name }, naam veranderen
seats-name-ask = Hoe heet je?
seats-start = De eerste beurt begint
seats-back = Terug naar de briefing
seats-nobody = Collega's spelen alle plaatsen: je kijkt hoe het loopt.
seats-alone = Jij speelt { $people }; collega's van het spel spelen { $colleagues }.
seats-together = Jullie spelen { $people }; collega's van het spel spelen { $colleagues }.
seats-everybody = Jullie spelen alle plaatsen en geven het apparaat door.
seats-only = Jij speelt { $people }.

settings-heading = Instellingen
settings-language = Taal
settings-size = Tekstgrootte
settings-percent = { $percent } %
settings-kept = Je spellen staan in { $folder }. Er gaat niets over het internet.
