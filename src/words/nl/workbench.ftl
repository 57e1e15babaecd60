# De werkplaats: waar docenten casussen schrijven.
title-workbench = Zelf een casus schrijven

workbench-heading = Werkplaats
workbench-about = Hier schrijf je een casus. Je begint met een die al klopt en te spelen is, en vervangt de woorden stuk voor stuk door die van jouw gezin.
workbench-new = Een nieuwe casus beginnen
workbench-new-about = één gezin, drie hulpvragen en een dilemma om mee verder te gaan
workbench-new-ask = Hoe heet de casus? Een andere titel kan later ook.
workbench-new-family = De Jong
workbench-new-none = Van ‘{ $title }’ is geen naam voor een map te maken. Kies een titel met letters of cijfers.
workbench-folder = Je casussen staan in { $folder }.
workbench-elsewhere = Een andere map openen
workbench-elsewhere-ask = Welke map? Laat het leeg voor de gewone plaats.
workbench-no-folder = { $folder } is geen map. De casussen blijven die van de map die open was.
workbench-none = In deze map staat nog geen casus.
workbench-edit = { $title } bewerken ({ $name })
workbench-playable = klopt en is te spelen
workbench-copies = Of begin met een kopie
workbench-copy = Een kopie van { $title }
workbench-back = Naar de werkplaats

workbench-save = Bewaren
workbench-saved = Alles is bewaard.
workbench-unsaved = Nog niet bewaard
workbench-seen = Gezien
workbench-both = { $file } is intussen ook buiten de werkplaats veranderd. Welke tekst moet het zijn?
workbench-save-over = Mijn tekst bewaren; wat er nu in het bestand staat vervalt
workbench-take-disk = De tekst uit het bestand nemen; wat ik hier schreef vervalt
workbench-gone = { $file } is er niet meer, of is niet te lezen. Je tekst staat hier nog.
workbench-put-back = Mijn tekst daar terugzetten
workbench-taken = { $file } is buiten de werkplaats veranderd. Dit is de nieuwe tekst.
workbench-taken-up = Wat je de vorige keer niet bewaarde, staat er nog.
workbench-to-saved = Terug naar wat bewaard is; wat ik daarna schreef vervalt
workbench-draft = er staat nog iets dat je niet bewaarde
workbench-unreadable = { $file } kan niet gelezen worden: { $why }.
workbench-no-text = { $file } is niet te bewerken. { $what }
workbench-unwritable = { $file } kan niet bewaard worden: { $why }. Je tekst staat hier nog; het bestand is zoals het was.
workbench-exists = { $file } bestaat al. Kies een andere titel.
workbench-no-draft = Wat je nog niet bewaarde, kan niet voor een volgende keer worden vastgehouden ({ $why }). Bewaar vaker.

workbench-text = Tekst
workbench-text-name = Tekst van de casus
workbench-problems = Meldingen ({ $count })
workbench-preview = Voorbeeld
workbench-graph = Samenhang
workbench-reckon = Doorrekenen
workbench-reading = De tekst wordt gelezen.
workbench-fields = Invullen
workbench-fields-case = De casus
workbench-undo = Ongedaan maken
workbench-redo = Opnieuw
workbench-undo-nothing = Er is niets ongedaan te maken.
workbench-readable = Terug naar de laatste tekst die klopte
workbench-no-number = Hier hoort een heel getal.
workbench-take-away = Wat je kunt weghalen
workbench-fields-none = Vanaf regel { $line } is de tekst niet te lezen. Je casus is er nog. Kijk bij de meldingen wat daar staat, of ga terug naar de laatste tekst die wel te lezen was.
workbench-up = Terug naar { $what }
workbench-add = { $what } toevoegen
workbench-more = Wat je nog kunt toevoegen
workbench-choose = Kiezen
workbench-kind = Wat het is
workbench-yes = ja
workbench-no = nee
workbench-open = { $what } openen
workbench-in-language = { $label } ({ $language })
workbench-away = ‘{ $what }’ weghalen
workbench-another = Nog een, bij { $where }
workbench-another-short = Nog een
workbench-nth = nummer { $number }
workbench-earlier = Eerder zetten
workbench-later = Later zetten
workbench-inside = { $count ->
    [one] Eén melding
   *[other] Meldingen: { $number }
}
workbench-value = { $value }: { $parts }
workbench-fine = Alles klopt: deze casus is te spelen.
workbench-questions = { $count ->
    [one] Geen fouten: deze casus is te spelen. Er is één vraag aan jou.
   *[other] Geen fouten: deze casus is te spelen. Er zijn { $number } vragen aan jou.
}
workbench-errors = { $count ->
    [one] Eén fout; zo is de casus nog niet te spelen.
   *[other] Fouten: { $number }. Zo is de casus nog niet te spelen.
}
workbench-problem = { $place } { $message } ({ $code })
workbench-problem-whole = { $message } ({ $code })
workbench-lix = Hoe makkelijk het leest (LIX): { $figures }. Tot 30 heel makkelijk, 40 als een krant, boven 50 zwaar.

workbench-preview-none = Zodra er geen fouten meer zijn, zie je hier de casus.
workbench-preview-before = Er staan fouten in de tekst. Dit is hoe de casus was voordat ze erin kwamen.
workbench-turn = Beurt { $turn } van { $turns }
workbench-turn-show = Beurt { $turn } bekijken
workbench-who = Wie er meespeelt (bepaalt wiens dilemma's het eerst komen)
workbench-who-all = Iedereen aan tafel
workbench-who-one = Alleen { $who }
workbench-other-luck = Met ander toeval
workbench-play-on = Zelf spelen vanaf beurt { $turn }
workbench-play-on-about = collega's hebben de beurten daarvoor gespeeld
workbench-happened = Wat er in deze beurt gebeurt
workbench-chosen = gekozen door { $who }
workbench-chosen-nobody = niemand koos; dit is wat er dan gebeurt
workbench-go = Naar { $what } in de tekst
workbench-added = Nieuw: { $what }
workbench-removed = Weg: { $what }
workbench-changed = Veranderd: { $what }
workbench-changed-fields = Veranderd: { $what } ({ $fields })
workbench-parted = Tot beurt { $turn } is alles gebleven zoals het besloten was. Daar past een besluit niet meer: { $why } Vanaf daar besluiten de collega's opnieuw.

workbench-graph-about = Kies een onderdeel om te zien wat ertoe leidt en waar het toe leidt.
workbench-graph-all = Alles weer laten zien
workbench-from = Wat hiertoe leidt
workbench-to = Waar dit toe leidt
workbench-nothing = Niets.
workbench-how-whole = { $what }
workbench-how-if = als voorwaarde: { $what }
workbench-how-unless = als het er juist niet is: { $what }
workbench-how-later = beurten later: { $what }
workbench-how-blocks = staat in de weg: { $what }

workbench-reckon-about = Het spel speelt de casus honderden keren en vertelt wat eruit komt. Intussen kun je verder schrijven.
workbench-reach = Kan alles gebeuren?
workbench-reach-about = zoekt bij elk dilemma, feit, einde en de rest een manier om er te komen
workbench-balance = Leert de casus wat hij bedoelt?
workbench-balance-about = opties die nooit de beste zijn, stoelen zonder werk, doelen die niemand haalt, hoeveel er te lezen is
workbench-running = Er wordt al iets doorgerekend.
workbench-progress = Bezig: { $percent } %
workbench-cancel = Ermee stoppen
workbench-cancelled = Gestopt.
workbench-old = Sinds dit werd uitgerekend is de tekst veranderd.
workbench-witness = { $name }, beurt { $turn }: { $text }
