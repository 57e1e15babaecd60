# Waarom iets niet kan, met de weg eruit.
refusal-case-over = De casus is afgelopen. Je kunt nog nabespreken.
refusal-focus-first = Bepaal eerst samen waar jullie aan werken.
refusal-focus-stands = Waar jullie aan werken, staat voor deze beurt vast. Volgende beurt kan het anders.
refusal-answer-first = Het gezin heeft geantwoord. Zeg eerst wat jullie daarmee doen.
refusal-no-answer = Er is nog geen antwoord van het gezin. Leg eerst iets voor.
refusal-focus-empty = Kies minstens één kaart.
refusal-need-unseen = Dit ligt nog niet op tafel.
refusal-team-only = Dit doet de hele tafel samen; wie de pen heeft, beslist.
refusal-seat-only = Dit doet één van jullie, niet de hele tafel.
refusal-no-such-slot = Meer dan twee dingen per persoon passen niet in een beurt. Haal eerst iets terug.
refusal-slot-taken = Meer past er in deze beurt niet bij. Haal eerst iets terug.
refusal-nothing-planned = Hier is niets gepland.
refusal-locked = Deze vraag is gesteld en blijft staan.
refusal-no-hours = { $count ->
    [0] Dit kost { $who } { $needed }; de uren van deze beurt zijn op. Wat al gepland is, kun je terughalen.
   *[other] Dit kost { $who } { $needed }, en er is nog { $left }.
}
refusal-consent-lacking = { $who } heeft nog geen toestemming gegeven. Je kunt erom vragen.
refusal-no-consent-needed = Hiervoor is geen toestemming nodig. Je mag het zo delen.
refusal-waiting-referred = { $count ->
    [one] De aanmelding staat. Volgende beurt is er plaats.
   *[other] De aanmelding staat. Nog { $number } beurten wachten; tot die tijd geldt wat jullie hier afspreken.
}
refusal-not-backed = De organisatie staat niet achter afwijken van de richtlijn. Zoek een weg binnen de richtlijn.
refusal-fact-unknown = Dit weet je nog niet.
refusal-fact-shared = Iedereen aan tafel weet dit al.
refusal-signal-unseen = Hier is nog niets over gezien of gehoord.
refusal-oneself = Dat ben je zelf. Kies een ander.
refusal-who-missing = Niet iedereen die hiervoor nodig is, zit erbij.
refusal-already = Dit staat al gepland of is al gezegd.
refusal-known-well = Jullie kennen elkaar al goed.
refusal-no-introduction = Voorstellen kan alleen wie het gezin al kent, bij iemand die er nieuw is.
refusal-no-strength = Daarop kun je hier niet voortbouwen.
refusal-no-heavier-form = Er is geen vast team om op te heffen.
refusal-team-in-force = Er is al een vast team.
refusal-asked-and-told = Er staat al een plan om dit te vragen of te vertellen. Die twee gaan niet samen: haal dat eerst terug.
refusal-negotiate-trust = Daarvoor heeft { $who } nog in niemand van jullie genoeg vertrouwen. Jullie kunnen volgen, of bij het voorstel blijven.
refusal-negotiate-all = Ieder van hen vertrouwt een ander van jullie; niemand heeft het vertrouwen van allemaal. Jullie kunnen volgen, of bij het voorstel blijven.
refusal-negotiate-fact = Praten helpt pas als iedereen iets weet over deze kaarten. Deel dat later in deze beurt; kies nu een van de andere twee.
refusal-moment-closed = Dit is voorbij.
refusal-option-closed = Dit kan nu niet: het hangt af van wat hiervoor gebeurde.
refusal-option-chosen = Dit kan alleen na een andere keuze bij ‘{ $moment }’.
refusal-option-trust = Daarvoor is het vertrouwen van { $who } nog te klein.
refusal-not-yours = Dit is aan { $who }.
refusal-reporting-line = Veilig Thuis ben je zelf. Een ander vraagt jou om advies, en meldt bij jou.
refusal-not-asked = Er wacht geen vraag op antwoord.
refusal-still-heavy = ‘{ $need }’ weegt nog te zwaar om de hulp af te sluiten.
refusal-not-agreed = { $who } vindt het nog te vroeg om de hulp af te sluiten.
refusal-too-early-to-close = De hulp afsluiten kan na de helft, vanaf beurt { $number }.
refusal-same-seat = Dat ligt daar al. Kies een ander.
refusal-not-touched = Dit raakt { $who } niet rechtstreeks.
