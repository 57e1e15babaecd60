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
graph-needs = Wat er speelt
graph-facts = Wat iemand weet
graph-signals = Signalen
graph-events = Wat er gebeurt
graph-endings = Aflopen
graph-moments = Momenten en keuzes
