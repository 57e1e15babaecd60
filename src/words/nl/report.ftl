# Wat er op papier komt: rolkaarten. En wat er mis kan gaan bij het opslaan.
report-cards-title = Rolkaarten bij ‘{ $title }’
report-cards-family = Het gezin { $name }
report-cards-use-heading = Zo gebruik je de kaarten
report-cards-use = Druk eenzijdig af, knip langs de stippellijn en geef iedere speler vóór de eerste beurt de kaart van de eigen stoel. Ieder leest alleen de eigen kaart; wat daarvan op tafel komt, en wanneer, bepaalt de speler zelf tijdens het spel.
report-cards-private = Op de kaarten staat wat anderen nog niet mogen lezen: deel ze dicht uit. De kaart van een stoel waar een collega van het spel zit, houd je zelf.
report-cards-heading = De kaarten
report-cards-seat = { $discipline }: { $who }
report-cards-unsigned = Wat elk beroep zelfstandig mag, is nog niet nagekeken door deskundigen uit die beroepen.

report-card-player = Gespeeld door:
report-card-role = Wie je bent
report-card-news = Nieuws in beurt één, alleen voor jou
report-card-alone = Aan tafel weet alleen jij dit
report-card-with-some = Jij weet dit, maar niet iedereen aan tafel
report-card-may = Wat je zelfstandig mag
report-card-may-not = Wat je niet alleen mag

report-cards-written = De rolkaarten staan in { $file }. Open dat bestand in een browser om ze af te drukken.
report-exists = { $file }: er is al een bestand met die naam. Kies een andere naam; er is niets veranderd.
report-unwritable = { $file }: dit kon niet worden opgeslagen: { $why }.
reference-title = Hoe een casus wordt opgeschreven
reference-about = Alles wat in case.ron kan staan, stuk voor stuk: wat het betekent, wat erin past, en een voorbeeld. Deze bladzijde komt uit het programma zelf (samenspel reference) en klopt dus altijd. Schrijf je voor het eerst een casus, begin dan bij writing-a-case.md.
reference-signs = Ronde haken horen bij één ding met velden, rechte haken bij een lijst. Achter elk veld komt een dubbele punt, achter elke waarde een komma. Woorden met een hoofdletter komen uit een vaste lijst en krijgen geen aanhalingstekens. Wat na // staat, leest alleen jij. Een korte naam (id) kies je zelf: kleine letters, cijfers en streepjes. Waar hieronder "naam" staat, past een woord of korte naam tussen aanhalingstekens; waar tekst staat, een zin in één taal tussen aanhalingstekens, of in twee: (nl: "...", en: "...").
reference-required = { $kind }.
reference-optional = { $kind }, mag weg.
reference-text = tekst
reference-language = nl of en
reference-list = lijst van { $of }
reference-number = heel getal
reference-yes-no = true of false
reference-word = "naam"
graph-needs = Wat er speelt
graph-facts = Wat iemand weet
graph-signals = Signalen
graph-events = Wat er gebeurt
graph-endings = Eindes
graph-moments = Dilemma's en opties
