# Wat er mis is met een casus, een regelbestand of een disciplinebestand. Komt na bestand:regel:kolom en de code,
# dus elke zin begint met een kleine letter, zegt wat er mis is en waar het kan hoe het wel moet.

# Iets wat een id heeft, als in "er is geen ...".
diagnostic-id-kind = { $kind ->
    [person] gezinslid
    [need] hulpvraag
    [strength] kracht
    [fact] feit
    [signal] signaal
    [seat] stoel
    [expert] deskundige
    [seat-or-expert] stoel of deskundige
    [discipline] discipline
    [task] taak
    [moment] moment
    [option] keuze
    [event] gebeurtenis
    [ending] afloop
    [source] bron
    [act] handeling
   *[other] other-kind
}
# Met lidwoord.
diagnostic-the-id-kind = { $kind ->
    [person] het gezinslid
    [need] de hulpvraag
    [strength] de kracht
    [fact] het feit
    [signal] het signaal
    [seat] de stoel
    [expert] de deskundige
    [seat-or-expert] de stoel of deskundige
    [discipline] de discipline
    [task] de taak
    [moment] het moment
    [option] de keuze
    [event] de gebeurtenis
    [ending] de afloop
    [source] de bron
    [act] de handeling
   *[other] other-kind
}
diagnostic-expected-shape = { $expected ->
    [text] een tekst tussen dubbele aanhalingstekens
    [words] een tekst, of (nl: "...", en: "...")
    [number] een heel getal
    [fraction] een getal met cijfers achter de komma
    [truth] true of false
    [word] een woord zonder aanhalingstekens
    [group] een groep met velden, ( ... )
    [row] waarden tussen ronde haken, ( ... )
    [list] een lijst, [ ... ]
   *[other] other-kind
}
diagnostic-found-shape = { $found ->
    [text] een tekst tussen dubbele aanhalingstekens
    [words] een tekst, of (nl: "...", en: "...")
    [number] een heel getal
    [fraction] een getal met cijfers achter de komma
    [truth] true of false
    [word] een woord zonder aanhalingstekens
    [group] een groep met velden, ( ... )
    [row] waarden tussen ronde haken, ( ... )
    [list] een lijst, [ ... ]
   *[other] other-kind
}
diagnostic-figure = { $figure ->
    [severity] de ernst
    [trust] het vertrouwen
    [capacity] de draagkracht
    [hours] het aantal uren
    [chance] de kans (promille)
    [turns] het aantal beurten
    [half-time] de beurt van de tussentijdse nabespreking
    [drift] het verloop
    [strain] de belasting (promille)
    [acquaintance] de bekendheid
    [age] de leeftijd
    [waiting] het aantal beurten wachten
    [delay] het aantal beurten vanaf nu
    [change] de verandering
   *[other] other-kind
}
diagnostic-language = { $language ->
    [nl] Nederlands
    [en] Engels
   *[other] other-kind
}

diagnostic-did-you-mean = Bedoelde je "{ $meant }"?
diagnostic-did-you-mean-at = Bedoelde je "{ $meant }" (regel { $line })?
diagnostic-one-of = Hier kan staan: { $known }.

diagnostic-too-large = het bestand is groter dan { $mebibytes } MiB. Een casus is een tekst van enkele tientallen pagina's; is dit het goede bestand?
diagnostic-not-text = dit is geen tekst in UTF-8. Bewaar het bestand als "UTF-8" in je editor, of kies een ander bestand.
diagnostic-empty = er staat niets in dit bestand.
diagnostic-format = het bestand zegt format { $found }; dit spel kent formats tot en met { $newest }. Haal een nieuwere versie van het spel, of zet het format op { $newest }.
diagnostic-extension = een casus heeft geen "#![enable(...)]" nodig. Haal deze regel weg.
diagnostic-unexpected = met "{ $found }" kan het hier niet verder. Staat er vlak ervoor een haakje, komma of aanhalingsteken te veel of te weinig?
diagnostic-missing-comma = hierachter ontbreekt een komma.
diagnostic-unclosed = deze "{ $open }" wordt niet gesloten. Zet "{ $close }" waar het ophoudt.
diagnostic-never-opened = deze "{ $close }" sluit niets. Haal hem weg, of open er eerst een.
diagnostic-unopened-text = deze tekst heeft geen dubbel aanhalingsteken aan het begin.
diagnostic-missing-open = hier ontbreekt een "{ $open }", voor wat erna komt.
diagnostic-unclosed-text = deze tekst heeft geen dubbel aanhalingsteken aan het eind.
diagnostic-wrong-quotes = een tekst staat tussen rechte dubbele aanhalingstekens; dit is { $found }. Tekstverwerkers veranderen die: gebruik een gewone teksteditor.
diagnostic-missing-colon = na "{ $field }" ontbreekt een dubbele punt.
diagnostic-missing-value = "{ $field }" heeft geen waarde.
diagnostic-too-deep = hier staan meer dan { $limit } haakjes in elkaar. Is er een niet gesloten?
diagnostic-bad-escape = "{ $found }" betekent niets in een tekst. Schrijf \\ voor een backslash en \" voor een aanhalingsteken.
diagnostic-unclosed-comment = dit commentaar heeft geen einde. Sluit het met */.
diagnostic-duplicate-field = "{ $field }" staat hier voor de tweede keer (eerst op regel { $line }). Houd er één.
diagnostic-unknown-field = er is hier geen veld "{ $field }".
diagnostic-missing-field = het veld "{ $field }" ontbreekt hier.
diagnostic-unknown-word = "{ $found }" kan hier niet staan.
diagnostic-wrong-kind = hier moet { diagnostic-expected-shape } staan; er staat { diagnostic-found-shape }.
diagnostic-number-too-big = { $found } past hier niet: het moet een getal van { $low } tot en met { $high } zijn.
diagnostic-wrong-count = verwachte waarden tussen de haken: { $expected }; gevonden: { $found }.
diagnostic-after-end = de casus was hiervoor al afgelopen. Staat er hierboven een sluithaakje te veel?
diagnostic-unreadable = dit is niet te lezen ({ $words }).
diagnostic-duplicate-id = { diagnostic-the-id-kind } "{ $id }" bestaat al (regel { $line }). Geef een van de twee een andere id.
diagnostic-unknown-id = er is geen { diagnostic-id-kind } "{ $id }".
diagnostic-bad-id = "{ $id }" kan geen id zijn. Gebruik letters, cijfers en streepjes, zonder spaties.
diagnostic-repeated-id = { diagnostic-the-id-kind } "{ $id }" wordt hier twee keer genoemd.
diagnostic-out-of-range = { $found } kan niet: { diagnostic-figure } loopt van { $low } tot en met { $high }.
diagnostic-outside-turns = beurt { $turn } bestaat niet: deze casus heeft beurt 1 tot en met { $turns }.
diagnostic-reversed = dit eindigt (beurt { $to }) voor het begint (beurt { $from }). Draai de twee om.
diagnostic-no-such-date = dag { $day } van maand { $month } bestaat niet.
diagnostic-counted = { $of ->
    [people] gezinsleden
    [needs] hulpvragen
    [seats] stoelen
    [moments] momenten
    [endings] aflopen
    [languages] talen
    [members] leden (van een afspraak, of onder één dak)
   *[other] other-kind
}
diagnostic-wrong-number = { $found } { diagnostic-counted }: het kunnen er { $low } tot en met { $high } zijn.
diagnostic-too-few = { $found } { diagnostic-counted }: het moeten er minstens { $low } zijn.
diagnostic-not-weeks = een beurt duurt 7 of 14 dagen; hier staat { $found }.
diagnostic-missing-language = deze tekst is er niet in het { diagnostic-language }. Voeg hem toe, of haal de taal weg bij "languages".
diagnostic-empty-text = deze tekst is leeg, en spelers lezen hem.
diagnostic-text-too-long = deze tekst heeft { $words } woorden in het { diagnostic-language }; hier lezen er hooguit { $limit } prettig.
diagnostic-no-options = het moment "{ $moment }" heeft geen keuzes: er valt niets te kiezen.
diagnostic-no-sure-option = geen van de keuzes van het moment "{ $moment }" kan altijd. Laat bij een ervan "when" weg.
diagnostic-unsure-default = de keuze "{ $option }" geldt in het moment "{ $moment }" als niemand kiest, maar kan niet altijd. Laat daar "when" weg, of neem een andere "default".
diagnostic-no-free-option = alle keuzes van het moment "{ $moment }" die altijd kunnen, kosten uren. Wie geen uren meer heeft, heeft dan geen echte keuze.
diagnostic-nothing-private = de stoel "{ $seat }" weet niets wat anderen niet weten: geen feit dat alleen daar bekend is, geen nieuws. Wie daar speelt, heeft niets in te brengen.
diagnostic-hidden-fact = niemand kan het feit "{ $fact }" te weten komen. Noem een stoel bij "known_to", een deskundige, een weg bij "revealed_by", of laat een effect het onthullen.
diagnostic-hidden-need = de hulpvraag "{ $need }" is verborgen, en niets brengt die op tafel. Laat een effect de hulpvraag tonen, of een feit erover gaan.
diagnostic-hidden-signal = niemand kan het signaal "{ $signal }" zien. Noem een feit bij "seen_by", of laat een effect het tonen.
diagnostic-fitting-overlap = voor beurt { $turn } staat hierboven al welke vormen passen. Laat de stukken op elkaar volgen.
diagnostic-fitting-gap = nergens staat welke vormen van samenwerking passen in beurt { $from } tot en met { $to }. De nabespreking kan er daar niets over zeggen.
diagnostic-fitting-reversed = de lichtste vorm ("from") is zwaarder dan de zwaarste ("to"). Draai de twee om.
diagnostic-no-carer = niemand in het gezin draagt de zorg voor het huishouden. Zet bij minstens één persoon "carer: true".
diagnostic-capacity-without-care = "{ $person }" heeft een draagkracht maar draagt het huishouden niet; dat heeft geen gevolg. Zet "carer: true", of laat de draagkracht weg.
diagnostic-conditional-last-ending = de laatste afloop, "{ $ending }", geldt niet altijd, dus een spel kan zonder afloop eindigen. Laat daar "when" weg.
diagnostic-unreachable-ending = de afloop "{ $ending }" wordt nooit verteld: "{ $after }" erboven geldt altijd. Draai ze om, of geef de bovenste een voorwaarde.
diagnostic-no-announcement = vooraf wordt niets aangekondigd. Raakt de casus aan schulden, geweld, zelfbeschadiging, verlies of iets dergelijks, zeg dat dan bij "announcement".
diagnostic-tip-outside-turns = een tip voor beurt { $turn } ziet niemand: deze casus heeft beurt 1 tot en met { $turns }.
diagnostic-tip-too-long = deze tip heeft { $words } woorden in het { diagnostic-language }. Onder het spelen lees je er hooguit { $limit }; verdeel de uitleg over meer tips.
diagnostic-tip-twice = voor dit deel van beurt { $turn } is er al een tip (regel { $line }). Er past er één; voeg ze samen of geef deze een andere plek.
diagnostic-missing-act = de regels missen de handeling { $act }.
