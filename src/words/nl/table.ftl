# De tafel: elke bladzijde van een beurt, de agenda en het ecogram.

table-next = Verder
table-header-turn = Beurt { $turn } van { $turns }
table-header-pen = De pen is bij { $who }
table-header-pen-you = De pen is bij jou
table-who-as-whom = { $who } als { $name }
table-you = jij
table-header-goal = Ons doel: { $goal }
table-header-coordinated = { $focus } · bezoek daarvoor is afgestemd tot en met beurt { $turn }
table-header-focus = Waar we aan werken: { $needs }
table-step-listen = Luisteren
table-step-prioritise = Samen bepalen
table-step-decide = Doen
table-step-close = De week in
table-step-look-back = Terugkijken
table-seats-heading = De mensen aan tafel
table-seat-hours = { $count ->
    [0] de uren zijn op
   *[other] nog { $left } van { $all }
}
table-hours-left = { $count ->
    [0] de uren zijn op
   *[other] nog { $hours }
}
table-glossary-heading = Begrippen
table-glossary-term = { $word } (Engels: { $elsewhere })
table-log-search = Zoeken in wat er gebeurde
table-log-nothing = Dit is nog niet voorgekomen.
table-log-heading = Wat er gebeurde
table-menu-copy = Een kopie bewaren
table-menu-help = Uitleg
table-menu-more = Meer
table-menu-settings = Instellingen
table-menu-leave = Van tafel gaan

table-pass = Geef het apparaat aan { $who }. Wat nu komt, is alleen voor wie op die stoel zit.
table-pass-take = Ik ben { $who } en ik kijk alleen
table-pass-back = Toch niet
table-listen-heading = Beurt { $number }: { $dates }
table-listen-since = Aan het eind van de vorige beurt
table-listen-pen-first = { $who } begint met de pen: wie hem heeft, legt de kaarten neer, plant wat de hele tafel doet en sluit de beurt. Na elke beurt gaat hij door.
table-listen-pen = De pen gaat naar { $who }.
table-listen-more = Lees ook wat er verder speelt
table-listen-more-heading = Wat er verder speelt
table-listen-voices = Thuis hoor je
table-news-heading = Alleen voor { $who }
table-news-heading-you = Alleen voor jou, { $who }
table-news-role = Wie je bent: { $name }
table-news-now = Wat je hoorde en weet
table-news-known-too = En ook dit: { $text }
table-news-known = Dit weet jij, en nog niemand anders aan tafel: { $text }
table-news-known-by-some = Dit weet jij, en aan tafel ook { $who }: { $text }
table-news-learnt = Nieuw voor jou: { $text }
table-news-done = Gelezen

table-goal-heading = Eén doel samen
table-goal-about = Wat moet er aan het eind anders zijn voor dit gezin? Jullie hoorden nu wat ze thuis zeggen. Schrijf het op in één zin die zij ook zouden gebruiken. Zijn jullie het later oneens, dan komt dit doel terug op tafel, en aan het eind kijken jullie hoe dichtbij het is.
table-goal-write = Ons doel opschrijven
table-goal-ask = Ons doel
table-goal-skip = Nu nog niet
table-named = { $who }: ‘{ $need }’
table-named-because = { $who }: ‘{ $need }’. “{ $said }”
table-name-heading = { $who }: wat zou jij vooropzetten?
table-name-about = Ieder kiest eerst zelf, vanuit het eigen vak. Daarna leggen jullie de antwoorden naast elkaar.
table-name-empty = Kies eerst een kaart.
table-name-done = Deze zet ik voorop
table-name-done-next = Deze zet ik voorop; nu { $who }
table-card-blocked = lukt moeilijk zolang dit speelt: { $needs }
table-card-new = nieuw op tafel
table-card-read-again = Lees ook wat er op de kaarten staat
table-card-heavier = werd vorige beurt zwaarder
table-card-lighter = werd vorige beurt lichter
table-card-same = bleef vorige beurt hetzelfde
table-card-helped = { $way }; { $count ->
    [one] { $who } hielp
   *[other] { $who } hielpen
}
table-card-nobody = er was nog geen hulp bij
table-card-full = Drie is het maximum. Leg eerst een kaart terug.
table-card-earlier = ‘{ $need }’ naar voren
table-card-later = ‘{ $need }’ naar achteren
table-prioritise-heading = { $who } legt de kaarten neer
table-prioritise-heading-you = Jij legt de kaarten neer
table-prioritise-about = Kies één tot drie kaarten, de dringendste eerst. Daarna zegt het gezin wat het ervan vindt.
table-prioritise-none = Er liggen nog geen kaarten.
table-prioritise-empty-place = nog leeg
table-prioritise-order = Er ligt: { $needs }
table-prioritise-propose = Aan het gezin voorleggen
table-prioritise-empty = Kies eerst minstens één kaart.
table-prioritise-keep = Doorgaan met { $needs }
table-prioritise-nothing = Deze keer niets samen kiezen
table-answers-heading = Wat het gezin ervan vindt
table-answers-proposed = Jullie legden voor: { $needs }.
table-answers-goal = Jullie doel is: { $goal }
table-objects = { $who } is het niet eens met deze volgorde. { $said }
table-reply-follow = We volgen het gezin
table-reply-follow-note = jullie werken dan aan: { $needs }
table-reply-follow-one = één ding tegelijk, want meer kan er bij { $who } niet bij: { $needs }
table-reply-follow-drops = meer past er niet; van jullie voorstel valt af: { $needs }
table-reply-negotiate = We praten het door
table-reply-negotiate-note = jullie voorstel blijft, met hun instemming
table-reply-negotiate-by = { $who } heeft hun vertrouwen en voert dat gesprek; jullie voorstel blijft, met hun instemming
table-reply-insist = We houden vast aan ons voorstel
table-reply-insist-note = het gezin werkt dan maar half mee, en onthoudt het
table-reply-insist-ask = Waarom houden jullie vast?

table-moment-for = Voor { $who }
table-moment-for-you = Voor jou
table-moment-team = Voor het team
table-moment-default = Kies je niets, dan wordt het: ‘{ $option }’
table-moment-reason = Waarom kies je dit?
table-ability-question = Hoe zeker voel je je hierbij?
table-ability-1 = niet
table-ability-2 = een beetje
table-ability-3 = redelijk
table-ability-4 = helemaal

table-decide-heading = { $who }, { $hours }
table-decide-heading-you = { $count ->
    [0] Je uren zijn op
   *[other] Jij hebt nog { $hours }
}
table-colleague-nothing = { $who }: nog niets gepland.
table-colleague-holds-back = { $who }: nog niets gepland. “{ $said }”
table-colleague-does = { $who }: { $acts }.
table-colleague-because = { $who }: { $acts }. “{ $said }”
table-also-help = deze week komt hier ook hulp van { $who }
table-also-visit = deze week ook op bezoek: { $who }
table-acts-at-once = antwoordt meteen; je kunt de vraag dan niet meer terughalen
table-colleague-goes-on = Daar ga ik mee verder.
table-colleague-agrees = Dat vind ik ook.
table-lent = { $who } plant: { $act }. Dat kost jou { $hours }.
table-lent-table = De tafel plant: { $act }. Dat kost jou { $hours }.
table-learnt-in-folder = Er zit iets nieuws in je map.
table-tab-asked = om advies gevraagd
table-tab-moment = een keuze ligt open
table-asked = { $who } vraagt je om advies over ‘{ $need }’.
table-asked-expertise = ‘{ $need }’: { $scope }.
table-answer-advice = Ik denk met je mee
table-answer-advice-to = Met { $who } meedenken over ‘{ $need }’
table-answer-advice-note = je geeft advies over hoe je het zou aanpakken
table-answer-boundary = Hier houdt mijn vak op
table-answer-boundary-to = Tegen { $who } zeggen dat je vak bij ‘{ $need }’ ophoudt
table-answer-boundary-note = je zegt wie er meer van weet
table-answered-advice = Je dacht met { $who } mee over ‘{ $need }’.
table-promised = { $who } beloofde { $to }: ‘{ $what }’. Eind beurt { $turn } moet dat waar zijn.
table-answered-boundary = Je zei tegen { $who } dat je vak bij ‘{ $need }’ ophoudt.
table-withdraw = Terughalen
table-withdraw-named = Terughalen: { $act }
table-consult-waits = wacht op antwoord
table-consult-next-turn = jullie kennen elkaar nog niet: het antwoord van { $who } komt als de beurt sluit
table-object = Ik ben het niet eens met waar we aan werken
table-opinion-ask = Wat zou { $who } doen?
table-opinion-first = Ik zou beginnen bij ‘{ $need }’. { $reason }
table-opinion-option = Bij ‘{ $title }’ zou ik zeggen: ‘{ $option }’
table-object-ask = Wat is je bezwaar?
table-to-closing-open = nog te kiezen: { $titles }
table-to-closing = De week in

table-folder-open = Je map openen ({ $who })
table-folder-open-you = Je map openen
table-folder-heading = De map van { $who }
table-folder-heading-you = Je map
table-folder-done = Map dicht
table-fact-known = Iedereen aan tafel weet dit.
table-fact-free = Je mag dit delen.
table-fact-needs-consent = Delen vraagt toestemming van { $who }.
table-fact-share = Aan tafel vertellen: { $fact }
table-fact-ask = Vragen of het mag, en dan vertellen: { $fact }
table-fact-counts = telt als één van je twee plannen
table-fact-without-consent = zonder toestemming van { $who } schaadt dit het vertrouwen

table-acts-what = Wat wil je doen?
table-acts-full = Past er deze beurt niet meer bij.
table-acts-full-what = Je twee eigen plannen staan. Wil je iets anders, haal er dan eerst één terug.
table-acts-which = Wat precies?
table-acts-in-focus = { $place ->
    [1] staat bij jullie voorop
   *[other] hier werken jullie samen aan
}
table-acts-advice-holds = je advies geldt nog
table-acts-advice-lapsed = deels jouw vak, en je advies van eerder geldt niet meer
table-acts-about = Waarbij?
table-acts-with = Met wie?
table-acts-whom = Wie?
table-acts-fact = Wat?
table-acts-signal = Waarover?
table-acts-signal-open = een zorg die nog geen naam heeft
table-acts-lead = Wie wordt de trekker?
table-acts-decides = Wie beslist als jullie het niet eens worden?
table-acts-family = Is het gezin erbij?
table-acts-with-family = het gezin zit erbij
table-acts-without-family = alleen de professionals
table-acts-openly = Weet het gezin het?
table-acts-told = ja, we vertellen het eerst
table-acts-untold = nee, zonder het te zeggen
table-acts-form = Naar welke vorm?
table-acts-how = Hoe?
table-acts-more = Meer mogelijkheden
table-acts-back = Terug
table-acts-nothing = Hier is nu niets te doen.
table-acts-not-pen = Wie de pen heeft, plant wat de hele tafel doet.
table-costs-each = { $hours } van ieder
table-costs-of = { $hours } van { $who }
table-acts-approach-ask = Wat spreken jullie af? Wie doet wat, en wat doet het gezin zelf?
table-acts-heavier-ask = Is dit echt nodig? Wat is de vraag, en waarom kan het niet lichter?
table-acts-deviate-ask = Waarom wijk je af? Je reden komt terug in de nabespreking.

table-close-heading = De week in
table-close-aloud = { $who } vertelt wat er in de agenda staat:
table-close = De beurt sluiten
table-close-note = alles wat gepland is, gebeurt, en staat dan vast
table-close-help = De hulp afronden: hiermee eindigt de casus
table-close-help-note = dit is dan de laatste beurt
table-close-help-last-note = de casus eindigt deze beurt hoe dan ook; kies je dit, dan ronden jullie de hulp samen met het gezin af
table-close-back = Nog even terug naar de plannen
table-remark-hours = { $who } houdt { $hours } over.
table-remark-hours-you = Je houdt { $hours } over.
table-remark-hours-meaning = Dat mag: wie iets vrij heeft, kan een collega nog advies geven. Naar de volgende beurt gaan uren niet mee; dan begint ieder weer met alle uren.
table-remark-beside = Niet elk bezoek gaat over waar jullie aan werken. Zo'n bezoek is niet afgestemd, en weegt voor het gezin zwaarder.
table-remark-loose = Deze afspraken zijn nog niet op elkaar afgestemd, en dan wegen ze voor het gezin zwaarder. Onder ‘Ons plan’ kan wie de pen heeft iets samen afspreken.
table-remark-moment = Nog niet gekozen bij ‘{ $title }’. Dan wordt het: ‘{ $option }’
table-remark-asked = { $who } is om advies gevraagd en heeft nog niet geantwoord.
table-remark-asked-you = Je bent om advies gevraagd en hebt nog niet geantwoord.

table-helped = { $who } hielp bij ‘{ $need }’, en dat was thuis te merken.
table-helped-partly = { $who } hielp bij ‘{ $need }’. Het kwam maar deels aan: { $why }.
table-helped-not = { $who } hielp bij ‘{ $need }’, maar het kwam niet aan: { $why }.
table-helped-enough = { $who } hielp bij ‘{ $need }’; meer was daar deze keer niet te winnen.
table-held-blocked = ‘{ $need }’ staat in de weg
table-held-unseen = iets wat nog niet op tafel ligt, staat in de weg
table-held-partly-own = het is maar deels het eigen vak, zonder advies
table-held-outside = het ligt buiten het eigen vak
table-held-strain = thuis was er weinig ruimte over
table-held-insisted = het gezin wilde eerst iets anders
table-held-distrust = er was weinig vertrouwen
table-acquainted = { $who } en { $whom } kennen elkaar nu beter.
table-acquainted-well = { $who } en { $whom } kennen elkaar nu goed; wie de ander iets vraagt, krijgt voortaan meteen antwoord.
table-brought-news = { $who } luisterde bij { $whom } en hoorde iets nieuws; het ligt in de map.
table-brought-something = { $who } luisterde bij { $whom } en kwam terug met iets wat nu op tafel ligt.
table-brought-said = { $who } luisterde bij { $whom }. Nieuw was het niet{ $trust ->
    [0] {""}
   *[other] , wel groeide het vertrouwen
}. Dit bleef hangen: { $said }
table-brought-quoted = { $who } luisterde bij { $whom }. Nieuw was het niet{ $trust ->
    [0] {""}
   *[other] , wel groeide het vertrouwen
}. Wat { $whom } zei, staat er in eigen woorden bij.
table-brought-again = { $who } luisterde ook bij { $whom }, en hoorde hetzelfde{ $trust ->
    [0] {""}
   *[other] ; wel groeide het vertrouwen
}.
table-brought-nothing = { $who } luisterde bij { $whom }. Veel werd er niet gezegd; { $trust ->
    [0] { $whom } weet wel dat er iemand kwam om te luisteren.
   *[other] toch groeide het vertrouwen.
}
table-visit-to = { $who } bij { $whom }
table-colleagues-listened = { $count ->
    [1] Een collega kwam luisteren
   *[other] Collega's kwamen luisteren
}: { $visits }. Wat daar gezegd is, ligt nog niet op tafel.
table-look-back-more = Lees ook wat er verder was
table-look-back-more-heading = Wat er verder was
table-look-back-about = { $subject }: { $sentence }
table-look-back-heading = Terugkijken op beurt { $number }
table-look-back-alone = { $count ->
    [1] de beurt daarna ging voorbij zonder jullie.
   *[other] de { $number } beurten daarna gingen voorbij zonder jullie.
}
table-guess-heading = Eerst je eigen indruk
table-guess-about = Daarna zie je dit naast wat er in de beurten gebeurde. Tot je verdergaat, kun je hier alles nog veranderen. In de nabespreking komt het terug.
table-guess-about-end = Daarna lees je hoe het met het gezin verdergaat. De nabespreking legt dit naast wat er gebeurde. Tot je verdergaat, kun je hier alles nog veranderen.
table-feeling = Hoe was het? (mag leeg blijven)
table-feeling-ask = Hoe was het? In een paar woorden.
table-guess-load = Hoe zwaar is het nu voor het gezin, vergeleken met het begin?
table-guess-continuity = Sluit de hulp op elkaar aan: dezelfde gezichten, hetzelfde verhaal?
table-guess-expertise = En werkte ieder binnen het eigen vak?
table-guess-three = Beantwoord eerst de drie vragen.
table-guess-next = Verder: hoe ging het?
table-guess-next-end = Verder: hoe loopt het af?
table-guess-next-seat = Verder: nu { $who }
table-seen-by = Waar zie je dat aan? (mag leeg blijven)
table-seen-by-ask = Wat zag of hoorde je, waardoor je dat denkt?
table-own-words-write = Opschrijven
table-own-words-write-named = { $question } Opschrijven
table-own-words-change = Veranderen
table-own-words-change-named = { $question } Veranderen
table-figures-heading = Halverwege
table-figures-more = De cijfers erbij
table-figures-next = Verder spelen
table-figures-stop = Hier stoppen
table-figures-stop-note = wat er gespeeld is, blijft bewaard; je kunt later verder
table-ended-last-turn = De laatste beurt is voorbij.
table-ended-closed-well = Jullie hebben de hulp samen met het gezin afgerond.
table-ended-they-stopped = Het gezin deed niet meer open. De weken daarna gingen door zonder jullie.
table-ended-next = Naar de nabespreking

table-diary-heading = De week van { $who }
table-diary-longer = Een beurt is hier { $days } dagen. Zo ziet een week eruit, met alle afspraken van deze beurt erin.
table-diary-none = Nog geen afspraken met jullie.
table-diary-appointments = { $count ->
    [one] één afspraak
   *[other] { $number } afspraken
}
table-diary-new-faces = { $count ->
    [one] één nieuw gezicht
   *[other] { $number } nieuwe gezichten
}
table-diary-new-face = nieuw gezicht
table-diary-with = met { $who }
table-diary-gone = vervalt
table-diary-missed = ging niet door
table-diary-fell-through = { $count ->
    [one] één afspraak die niet doorging
   *[other] { $number } afspraken die niet doorgingen
}
table-diary-dropped = { $summary }. Daarvoor geschrapt: { $blocks }
table-diary-all-of-you = jullie allemaal
table-aloud-day = { $day }: { $said }
table-aloud-known = { $who }.
table-aloud-new-faces = { $count ->
    [one] Een nieuw gezicht, { $who }.
   *[other] { $number } nieuwe gezichten, { $who }.
}
table-aloud-new-among = { $count ->
    [one] { $who }; één gezicht is nieuw.
   *[other] { $who }; { $number } gezichten zijn nieuw.
}
table-aloud-again = Dan vertel ik het hele verhaal weer.
table-aloud-introduced = { $who }, samen; dan hoeft niemand bij het begin te beginnen.
table-aloud-missed = { $who } zou komen. Dat lukte niet.
table-aloud-for = { $who }, voor { $whom }
table-aloud-lost = Dan is er geen tijd voor { $what }.
table-aloud-kept = { $what }.
table-aloud-empty-week = Van deze tafel komt er niemand, deze week.
table-aloud-full-week = Het past net. Maar vraag me niet wat we eten.
table-aloud-far-too-much = En wanneer zijn we gewoon thuis?

table-ecomap-heading = Gezin { $name }, en wie eromheen staat
table-ecomap-member = { $who }, { $about }: { $mood }.
table-ecomap-around = { $count ->
    [0] { $who }: { $relation }.
    [one] { $who }: { $relation }, één keer gezien.
   *[other] { $who }: { $relation }, { $number } keer gezien.
}
table-relation-unknown = nog niet ontmoet
table-relation-broken = verbroken
table-relation-stressful = gespannen
table-relation-weak = nog broos
table-relation-fair = redelijk vertrouwd
table-relation-strong = vertrouwd
table-relation-outside = zit niet aan tafel; je kunt wel om advies vragen
table-room-light = De lamp brandt helder boven de tafel; er is plaats.
table-room-full = Er ligt post op tafel en de was wacht.
table-room-crowded = Het is vol in huis: post, was, de borden van gisteren.
table-room-dim = Het is schemerig om de tafel, en nergens is nog plaats.
table-scene-closer = Van dichterbij kijken (+)
table-scene-farther = Van verder weg (-)
table-scene-whole = Alles laten zien (0)
table-legend-heading = Wat de tekening zegt
table-legend-thickness = dikker: vaker gezien
table-legend-given = pijl naar de tafel: het laatste contact ging over wat was afgesproken
table-legend-room = post, borden en een mand met was: het is druk in huis; hoe donkerder, hoe minder er nog bij kan
table-legend-rug = het kleed: wie daarop zit, woont hier
table-legend-empty = lege plek met een streepjesrand: wie daar stond, komt deze beurt bij het gezin aan tafel
table-legend-taken = pijl van de tafel af: het kostte het gezin kracht
table-detail-cost = pijl van de tafel af: het kostte het gezin kracht, door { $why }
table-cost-new-face = een nieuw gezicht dat niemand voorstelde
table-cost-retelling = het verhaal dat opnieuw verteld moest worden
table-cost-beside = een afspraak over iets anders dan was afgesproken
table-cost-loose = een afspraak die niet op de rest was afgestemd
table-arrows-given = { $who } { $count ->
    [1] werkte
   *[other] werkten
} aan wat met het gezin was afgesproken. In de tekening zie je dat als { $count ->
    [1] een pijl
   *[other] pijlen
} naar de tafel.
table-arrows-taken = { $count ->
    [1] { $you ->
        [0] Het bezoek van { $who } kostte
       *[other] Jouw bezoek kostte
    }
   *[other] { $you ->
        [0] De bezoeken van { $who } kostten
       *[other] Jouw bezoek en dat van { $who } kostten
    }
} het gezin kracht: { $why }. In de tekening zie je dat als { $count ->
    [1] een pijl
   *[other] pijlen
} van de tafel af.
table-mood-still-lighter = nog { $mood }, wel met minder op de schouders dan { $days ->
    [7] vorige week
   *[other] de vorige keer
}
table-mood-still-heavier = nog { $mood }, en met meer op de schouders dan { $days ->
    [7] vorige week
   *[other] de vorige keer
}
table-mood-still-calm-heavier = nog { $mood }, wel met meer op de schouders dan { $days ->
    [7] vorige week
   *[other] de vorige keer
}
table-mood-calm-from = Rustig: thuis is er ruimte over.
table-mood-tense-from = Gespannen: thuis past alles net, en er kan weinig meer bij.
table-mood-overloaded-from = Overbelast: thuis ligt er meer dan erbij past.
table-mood-quiet-from = Teruggetrokken: thuis ligt er zo veel dat er geen kracht over is om erover te praten.
table-mood-overruled = Gespannen: jullie houden vast aan een andere volgorde dan thuis.
table-detail-member = { $about }; { $age } jaar. Nu: { $mood }.
table-detail-needs = Wat hier drukt: { $needs }.
table-detail-strengths = Daar zit kracht: { $strengths }.
table-detail-relation = Voor het gezin: { $relation }.
table-detail-own = Eigen gebied: { $domains }.

table-help-pass = Eén van jullie krijgt nu iets te lezen wat de anderen nog niet weten. Geef het apparaat door; daarna kan iedereen weer meekijken.
table-help-listen = Lees wat er veranderde en wat je thuis hoort. Je hoeft nog niets te kiezen.
table-help-goal = Eén gezamenlijk doel helpt als jullie het straks oneens zijn. Je mag dit overslaan.
table-help-name = Zeg welke kaart jij vanuit je eigen vak vooraan zou leggen. Het is nog geen besluit.
table-help-prioritise = Op de kaarten staat wat er op het gezin drukt. Waar jullie aan werken, krijgt deze beurt meer aandacht. Kijk ook naar wat het gezin zelf het zwaarst vindt: zij antwoorden meteen.
table-help-answers = Ieder gezinslid kijkt naar het eigen lijstje, naar hoe vol het leven al is, en naar wie de pen heeft. Volgen wint vertrouwen; vasthouden kost het.
table-here = Nu
table-aside-scene = De tekening
table-aside-diary = De agenda
table-aside-people = Aan tafel
table-aside-log = Wat er gebeurde
table-aside-terms = Begrippen
table-help-pen = De pen: wie hem heeft, legt de kaarten neer, plant wat de hele tafel doet en sluit de beurt. Elke beurt gaat hij naar de volgende speler; wie alleen speelt, houdt hem.
table-help-scene = De tekening: in het midden het gezin, eromheen wie bij ze komt. Een dikke lijn is vaak gezien; hoe de lijn loopt, zegt hoe het contact is. Tik iemand aan voor meer, of kies ‘De mensen aan tafel’.
table-help-week = De agenda: de week van thuis. Wat jullie plannen komt erbij, en wat daarvoor moet wijken is doorgestreept.
table-help-decide = Kies wat je deze beurt doet, binnen je uren: twee dingen van jezelf, en met de pen erbij nog één voor de hele tafel. Alles mag nog anders tot de beurt sluit; alleen een vraag aan een collega die meteen antwoordt, blijft staan. Niets doen mag ook.
table-help-folder = Wat hier staat, weet jij. Delen helpt de anderen, maar vaak gaat het eerst langs het gezin: vraag of het mag. Mag het, dan vertel je het in dezelfde beurt.
table-help-close = Luister naar de week zoals die er thuis uitziet. Te vol? Ga terug en haal iets weg.
table-help-look-back = Wat er gebeurde, en waar het heen gaat. Goed of fout staat er niet bij; daarover praten jullie zelf.
table-help-guess = Eerst voelen en raden, dan de cijfers: zo zie je waar je eigen beeld afwijkt van wat er gebeurde.
table-help-ended = De casus is voorbij. In de nabespreking kijken jullie samen terug.

talk-listen-one = Wat hoorde je in de stemmen thuis dat niet op een kaart staat?
talk-listen-two = Wie aan tafel weet nu iets wat de anderen nog niet weten?
talk-prioritise-one = Wat zou het gezin zelf vooropzetten, en waarom juist dat?
talk-prioritise-two = Als er maar één ding tegelijk kon: welk?
talk-decide-one = Wie kent dit gezin het best, en wie hoeft deze week niet te komen?
talk-decide-two = Waar houdt jouw vak op, en wie kun je daar iets vragen?
talk-close-one = Zou jij deze week zo willen hebben?
talk-close-two = Wat kan eraf zonder dat iemand het mist?
talk-look-back-one = Wat verraste je, en wat had je kunnen zien aankomen?
talk-look-back-two = Wat zou je een collega hierover willen vragen?
