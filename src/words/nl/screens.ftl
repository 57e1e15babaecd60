# De schermen vóór en naast het spel: begin, bibliotheek, briefing, plaatsen, instellingen.
title-tagline = Eén gezin, één tafel, en jullie eromheen.
title-about = Jullie schuiven aan bij één gezin, ieder vanuit het eigen vak. Week voor week beslissen jullie samen wie wat doet, en zien jullie wat dat met het gezin doet.
title-continue-after = Verder met ‘{ $title }’, na beurt { $turn }
title-debrief = De nabespreking van ‘{ $title }’
title-continue = Verder met ‘{ $title }’, beurt { $turn }
title-first = Nieuw hier? Begin met een korte casus
title-first-about = zo'n twintig minuten, met uitleg terwijl je speelt
title-library = Een casus kiezen
title-settings = Instellingen
title-quit = Stoppen

library-heading = Casussen
library-facts = familie { $family } · { $turns } beurten · { $seats } stoelen aan tafel
library-open = { $title } openen
library-sessions = Bewaarde sessies
library-session-number = sessie { $number }
library-session-name = { $title } ({ $name })
library-session-on = beurt { $turn } van { $turns }
library-begun = begonnen op { $day }
library-session-over = afgelopen
library-session-people = { $people ->
    [0] alleen collega's spelen
   *[other] wie er spelen: { $who }
}
library-debrief = De nabespreking van { $name }
library-continue = Verder met { $name }
library-earlier = Een eerdere beurt van { $name } anders spelen
library-earlier-heading = Vanaf het begin van welke beurt? Er komt een sessie bij; deze blijft zoals ze is.
library-earlier-turn = Beurt { $turn }
library-edited = De casus is veranderd nadat deze sessie begon. Met de casus zoals die nu is, gaat het vanaf beurt { $turn } anders. Wat gespeeld is, blijft bewaard.
library-edited-same = De casus is veranderd nadat deze sessie begon. Voor wat tot nu toe gespeeld is, maakt dat niets uit.
library-edited-then = Deze sessie bekijken en verder spelen, met de casus zoals die toen was
library-edited-now = Verder vanaf het begin van beurt { $turn } met de casus zoals die nu is. Er komt een sessie bij; deze blijft zoals ze is.
library-edited-here = Vanaf hier verder met de casus zoals die nu is. Er komt een sessie bij; deze blijft zoals ze is.
library-branch = teruggegaan in { $name }, naar beurt { $turn }
library-branch-alone = teruggegaan naar beurt { $turn } van een sessie die hier niet meer staat
library-delete-question = { $name } wissen? Het hele verslag gaat weg en komt niet terug.
library-delete-branches = { $count ->
    [one] De sessie die erin terugging, blijft.
   *[other] De { $number } sessies die erin teruggingen, blijven.
}
library-delete = { $name } wissen
back = Terug
to-title = Terug naar het begin

briefing-announcement = Voor je begint
briefing-family = Het gezin
briefing-member = { $name } ({ $age }): { $about }
briefing-aims = Wat je hier kunt oefenen
briefing-organisation = Wat de organisaties geregeld hebben
briefing-next = Kiezen wie waar zit
briefing-back = Terug naar de casussen

seats-heading = Wie zit waar?
seats-about = Op elke stoel zit iemand van jullie of een collega van het spel. Is iets alleen voor één van jullie, dan geven jullie het apparaat door.
seats-about-alone = Op elke stoel zit jij of een collega van het spel. Speel je samen met anderen, kies dan ook hun stoelen: jullie geven het apparaat door als iets alleen voor één van jullie is.
seats-tempers = Hoe werkt deze collega?
seats-myself = { $discipline }: ikzelf
seats-myself-short = Ikzelf
seats-with-me = { $discipline }: iemand die met mij meespeelt
seats-with-me-short = Iemand die met mij meespeelt
seats-who = { $name }, { $organisation }
seats-hours = { $hours } per beurt
seats-person = { $discipline }: iemand van ons
seats-colleague = { $discipline }: een collega van het spel
seats-person-short = Iemand van ons
seats-colleague-short = Een collega van het spel
seats-name-none-short = Een naam invullen
seats-name-short = { $name } (naam veranderen)
seats-temper = { $discipline } { $temper }
seats-name-none = { $discipline }: een naam invullen
seats-name = { $discipline }: gespeeld door { $name } (naam veranderen)
seats-name-ask = Hoe heet je?
seats-start = De eerste beurt beginnen
seats-back = Terug naar de briefing
seats-cards = Rolkaarten om af te drukken
seats-nobody = Op alle stoelen zit een collega van het spel: jij kijkt hoe het loopt.
seats-alone = { $count ->
    [one] { $you } speelt { $people }; een collega van het spel speelt { $colleagues }.
   *[other] { $you } speelt { $people }; collega's van het spel spelen { $colleagues }.
}
seats-together = { $count ->
    [one] Jullie spelen { $people }; een collega van het spel speelt { $colleagues }.
   *[other] Jullie spelen { $people }; collega's van het spel spelen { $colleagues }.
}
seats-everybody = Jullie spelen { $people } en geven het apparaat door.
seats-only = { $you } speelt { $people }.
seats-you = Jij
seats-you-named = Jij, { $name },

settings-heading = Instellingen
settings-language = Taal
settings-size = Tekstgrootte
settings-percent = { $percent } %
settings-kept = Je sessies staan in { $folder }. Er gaat niets over het internet.
settings-elsewhere = Nieuwe sessies ergens anders bewaren
settings-elsewhere-ask = In welke map? Laat het leeg voor de gewone plaats. Wat er al is, blijft staan.
settings-theme = Kleuren
settings-theme-light = Licht
settings-theme-dark = Donker
settings-theme-contrast = Hoog contrast
settings-spacing = Regelafstand
settings-spacing-normal = Gewoon
settings-spacing-wide = Ruim
settings-motion = Beweging
settings-motion-on = Laten zien wat er verandert
settings-motion-off = Alles staat stil
settings-window = Venster
settings-window-part = Een venster
settings-window-full = Het hele scherm

welcome-heading = Welkom bij Samenspel
welcome-about = Kies hoe je het liefst leest. Bij de instellingen kun je het later veranderen.
welcome-next = Verder
