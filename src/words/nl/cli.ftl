# Wat de opdrachtregel zegt.
cli-case-facts = { $number } { $count ->
    [1] beurt
   *[other] beurten
}; aan tafel: { $seats }
cli-case-shipped = bij het spel
cli-cases-more = Eigen casussen zet je in { $folder }, of in een map die je noemt met --cases.
cli-auto-played = { $title }: gespeeld door collega's ({ $policy }), seed { $seed }.
cli-ending = Zo loopt het af: { $title }
cli-journal-kept = Het verslag staat in { $file }
cli-fingerprint = Vingerafdruk van het einde: { $hash }
cli-replay-counts = Opdrachten: { $commands }. Aantekeningen: { $notes }. Beurten: { $turns }.
cli-replay-agrees = Opnieuw gespeeld gebeurt precies hetzelfde.
cli-replay-refused = Stap { $record }, in beurt { $turn }: toen kon dit, met de regels van nu niet: { $why }
cli-replay-differs = Stap { $record }, in beurt { $turn }: met de regels van nu gebeurt hier iets anders dan toen.
cli-simulated = { $title }: { $teams } keer gespeeld, seed { $first } tot en met { $last }.
cli-stuck = { $policy }: de sessie liep vast: { $why }
cli-table-seats = --table noemt { $given } namen; deze casus heeft deze stoelen, in deze volgorde: { $seats }.
cli-mixes-between = ... { $count } samenstellingen ertussen; met --json staan ze er allemaal.
cli-mean = gemiddeld
cli-tenth = 10%
cli-median = 50%
cli-ninetieth = 90%
cli-endings = einde
measure-severity = hoe zwaar de hulpvragen aan het eind wegen
measure-strain = draaglast tegen draagkracht van de verzorgers, per duizend
measure-familiar = contacten met een bekend gezicht, per duizend
measure-contacts = contacten
measure-missed = gemiste afspraken
measure-overreach = werk buiten het eigen vak
measure-underreach = eigen werk dat bleef liggen
measure-trust = vertrouwen van de verzorgers, per duizend
measure-facts = gedeelde feiten
cli-check-fine = { $file }: in orde.
cli-check-summary = Fouten: { $errors }. Waarschuwingen: { $warnings }.
cli-tour-because = Dit drukt nu het meest, en wij kunnen er samen iets aan doen.
cli-tour-folder = De map { $folder } kon niet gemaakt worden ({ $reason }). Noem met --out een map waarin je mag schrijven.
cli-tour-picture = De afbeelding { $file } kon niet bewaard worden ({ $reason }).
cli-tour-stuck = De rondleiding bleef steken bij ‘{ $page }’. De afbeeldingen tot daar staan er.
cli-tour-closed = Het venster ging dicht voordat de rondleiding klaar was. De afbeeldingen tot daar staan er.
cli-no-display = Er is hier geen beeldscherm, dus geen venster.
cli-no-library = De bibliotheek { $library } ontbreekt, dus er kan geen venster open.
cli-no-adapter = Er is geen grafische kaart of stuurprogramma gevonden om mee te tekenen, dus er kan geen venster open.
cli-no-game = Deze versie van samenspel is gebouwd zonder venster.
cli-text-hint = In een terminal speel je in tekst; met --text ook uit een bestand: samenspel play el-amrani --text < antwoorden.txt
