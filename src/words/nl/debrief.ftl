# Nabespreking: wat er gebeurde, waarom het ertoe doet, wat het raakte. Geen totaalcijfer, geen oordeel.
evidence-of-seat = beurt { $turn } · { $who } · { $what }
evidence-of-table = beurt { $turn } · { $what }
evidence-more = { $count ->
    [1] en nog één keer
   *[other] en nog { $number } keer
}
evidence-moment = ‘{ $name }’
evidence-choice = bij ‘{ $moment }’: “{ $option }”
evidence-event = het gebeurde: “{ $name }”
evidence-later = wat ervan kwam: “{ $name }”
evidence-overload = het was die week meer dan zij konden dragen
evidence-drift = niemand werkte eraan
evidence-backlash = wat eerder buiten het eigen vak was gedaan, hield geen stand
evidence-easing = iets anders was lichter geworden
evidence-by-itself = hoorde bij wat er die week gebeurde
evidence-decision = bij het kiezen wat eerst kwam
evidence-not-practised = tot hier niet gezien
evidence-unfound = tot hier door niemand gehoord
evidence-seldom-there = tot hier ging in meer dan de helft van de beurten geen gepland bezoek door
evidence-not-evaluated = tot hier niet met het gezin teruggekeken
evidence-nothing-planned = niets gepland
evidence-turn-closed = de beurt werd afgesloten
evidence-visit = een bezoek aan { $name }
evidence-borne = wat { $name } droeg
evidence-advice-given = gaf zelf advies over ‘{ $name }’
evidence-consult = vroeg { $whom } naar ‘{ $name }’
evidence-left-open = niemand werkte aan ‘{ $name }’
evidence-signal = signaal ‘{ $name }’
evidence-promise = beloofd: ‘{ $name }’
evidence-fact = wist van ‘{ $name }’
evidence-strength = bouwde voort op ‘{ $name }’
share = { $sign ->
    [minus] −{ $whole },{ $part }
   *[plus] { $whole },{ $part }
}
share-none = –
from-to = { $from } › { $to }
turns-list = { $count ->
    [one] beurt { $turns }
   *[other] beurt { $turns }
}
turns-range = beurt { $from } tot en met { $to }

debrief-title = Nabespreking: { $title }
debrief-intro = Hier staat geen eindcijfer. Drie dingen staan naast elkaar en worden nooit opgeteld: wat het gezin droeg, of de hulp op elkaar aansloot, en of ieder binnen het eigen vak bleef. Onder elke uitspraak staat waar die op rust.
debrief-intro-brief = Hier staat geen eindcijfer: drie dingen staan naast elkaar en worden nooit opgeteld. Waar ze op rusten, lees je hierna.
debrief-brief-ended = Zo liep het af: ‘{ $ending }’. { $why }
debrief-unfinished = Er zijn nu { $turns } beurten gespeeld; de casus is nog niet uit.
debrief-nothing = Er is nog geen beurt afgesloten. Er valt dus nog niets terug te zien.
debrief-chapter-brief = Om te beginnen
debrief-chapter-more = Wie meer wil lezen
debrief-chapter-reactions = 1. De eerste indruk
debrief-chapter-description = 2. De weken zelf
debrief-chapter-decisions = 3. Jullie keuzes
debrief-chapter-measures = 4. Gezin, samenhang, vak
debrief-chapter-summary = 5. Meenemen
debrief-page-weeks = Hoe het was, en wat er gebeurde
debrief-page-decided = Wie bepaalde, en wat het uitmaakte
debrief-page-measures = Gezin, samenhang en eigen vak
debrief-page-taken = Wat jullie oefenden en meenemen
debrief-h-brief = In het kort
debrief-h-talk = Eén ding om over te praten
debrief-h-life = Zo is het nu
debrief-h-reactions = Hoe het was
debrief-h-timeline = Wat er gebeurde
debrief-h-knowledge = Wat ieder wist
debrief-h-load = Wat het gezin droeg
debrief-h-continuity = Of de hulp op elkaar aansloot
debrief-h-expertise = Ieders eigen vak
debrief-h-escalation = Licht, zwaar en veilig
debrief-h-agreement = Wie bepaalde wat eerst kwam
debrief-h-trust = Vertrouwen
debrief-h-moments = De momenten
debrief-h-elements = Wat jullie oefenden
debrief-h-summary = Wat je meeneemt
debrief-h-sources = Bronnen
debrief-h-questions = Om over te praten
debrief-h-turn = Beurt { $turn }: { $dates }
debrief-c-turn = Beurt
debrief-c-who = Wie
debrief-c-load = Draaglast
debrief-c-capacity = Draagkracht
debrief-c-strain = Verhouding
debrief-c-by-what = Waardoor, in punten
debrief-c-continuity = Continuïteit
debrief-c-expertise = Eigen vak
debrief-c-fact = Wat er speelde
debrief-c-knew = Wie het wist
debrief-c-on-table = Op tafel
debrief-c-form = Vorm
debrief-c-fit = Passend?
debrief-c-focus = Eerst
debrief-c-answers = Het gezin zei
debrief-c-how = Hoe het werd besloten
debrief-c-order = De volgorde
debrief-c-visits = Bezoeken
debrief-c-measure = Maat
debrief-c-value = Waarde
debrief-c-meaning = Wat die zegt
debrief-c-within = Eigen vak
debrief-c-partly = Deels eigen
debrief-c-within-asked = Na vragen
debrief-c-over = Buiten het vak
debrief-c-under = Bleef liggen
debrief-c-asked = Gevraagd
debrief-c-not-asked = Niet gevraagd
debrief-ended-last-turn = De laatste beurt is voorbij. Het leven gaat door.
debrief-ended-closed-well = In beurt { $turn } rondden jullie de hulp af, samen met het gezin { $family }.
debrief-ended-they-stopped = Na beurt { $turn } deed het gezin { $family } niet meer open. De weken daarna gingen voorbij zonder jullie.
debrief-shared-goal = Het doel dat jullie samen opschreven: “{ $goal }”
debrief-goal-how-near = Hoe dichtbij is dat nu? En wat zou het gezin { $family } daarop zeggen?

debrief-guess-halfway = { $who }, halverwege (na beurt { $turn })
debrief-guess-at-end = { $who }, aan het eind (na beurt { $turn })
debrief-guess-saw = { $who }, zag dat hieraan
debrief-guess-table = De eigen indruk, en hoe het ging
debrief-guess-outcome = Zo ging het
debrief-guess-outcome-until = Zo ging het tot en met beurt { $turn }
debrief-guess-too-early = Na zo weinig beurten is het te vroeg om het eind met het begin te vergelijken. Leg je indruk naast de rest van deze nabespreking.
debrief-guess-why = ‘Zo ging het’ komt uit wat er in de beurten is vastgelegd, { $count ->
    [1] de laatste beurt naast de eerste
   *[other] de laatste { $number } beurten naast de eerste { $number }
}.
debrief-guess-why-each = ‘Zo ging het’ komt uit wat er tot dan in de beurten is vastgelegd: de laatste beurten naast de eerste.
debrief-guess-talk = Waar een verwachting afwijkt, zit meestal een gesprek: wat zag de een dat de ander niet zag?
debrief-guess-talk-alone = Waar je indruk afwijkt, valt iets te ontdekken: waar keek je naar, en wat kon je vanaf je eigen stoel niet zien?
debrief-guess-seen-by = { $who } zag dat hieraan: “{ $text }”
debrief-guess-seen-by-you = Je zag dat hieraan: “{ $text }”
outlook-load-better = lichter
outlook-load-same = ongeveer gelijk
outlook-load-worse = zwaarder
outlook-continuity-better = sluit beter aan
outlook-continuity-same = sluit ongeveer even goed aan
outlook-continuity-worse = sluit minder goed aan
outlook-expertise-better = vaker binnen het vak
outlook-expertise-same = even vaak als in het begin
outlook-expertise-worse = vaker buiten het vak
outlook-unknown = niet te zeggen

timeline-focus = Eerst: { $needs }. { $how }
timeline-no-focus = Er was niets samen afgesproken.
timeline-done = { $who }: { $what }
timeline-done-way = { $who }: { $what } ({ $way })
timeline-done-table = De hele tafel: { $what }
timeline-alone = Het gezin { $family } deed niet meer open. Het leven ging door zonder jullie.
timeline-nothing-done = Niemand deed iets.
timeline-objected = { $who } had bezwaar tegen wat eerst kwam.
reason-of-seat = { $who } ({ $what })
reason-of-team = de hele tafel ({ $what })
reason-object = het bezwaar
reason-focus = kiezen wat eerst kwam
reason-other = dit besluit
timeline-chosen = { $who }, bij ‘{ $moment }’: “{ $option }”
timeline-chosen-together = Samen, bij ‘{ $moment }’: “{ $option }”
timeline-chosen-by-default = Bij ‘{ $moment }’ koos niemand; toen werd het: “{ $option }”
timeline-missed = Ging niet door, omdat er thuis niets meer bij paste: { $who }, { $what }
timeline-promise-made = { $who } beloofde { $person }: ‘{ $what }’.
timeline-promise-kept = { $who } hield zich aan wat { $person } was beloofd: ‘{ $what }’.
timeline-promise-broken = { $who } had { $person } beloofd: ‘{ $what }’. Dat is niet gelukt.
timeline-backlash = De verlichting die { $who } in beurt { $turn } bij ‘{ $need }’ bracht, hield geen stand.
timeline-contradiction = Het gezin hoorde van { $who } iets anders dan van een collega.
timeline-lighter = Lichter geworden: { $needs }.
timeline-heavier-alone = Zwaarder geworden, want niemand werkte eraan: { $needs }.
timeline-heavier = Zwaarder geworden: { $needs }.
how-accepted = Het gezin was het daarmee eens.
how-followed = Het gezin wilde het anders, en jullie gingen daarin mee.
how-followed-refused = Niet iedereen kon of wilde erover praten. Jullie legden neer wat zij zelf vooropzetten, en gingen daarmee door.
how-negotiated = Het gezin wilde het anders; jullie spraken het door en kwamen eruit.
how-insisted = Niet iedereen in het gezin ging mee; jullie hielden vast aan je eigen volgorde.
how-kept = Jullie gingen door met wat er stond.
answer-said-yes = { $person }: ja
answer-said-swap = { $person }: liever ‘{ $need }’
answer-said-overloaded = { $person }: er kan niets meer bij
answer-said-distrust = { $person }: nee, niet met jullie

fact-from-start = { $who }, vanaf het begin
fact-learnt = { $who }, beurt { $turn }
fact-learnt-from = { $who }, beurt { $turn }, van { $whom }
fact-nobody = niemand aan tafel
fact-shared = beurt { $turn }, door { $who }
fact-breached = beurt { $turn }, door { $who }, zonder toestemming
fact-came-out = beurt { $turn }, aan tafel
fact-known-to-all = iedereen wist dit al
fact-not-shared = nooit
fact-kept = ‘{ $fact }’ bleef bij { $who }. { $text }
fact-waited = ‘{ $fact }’ lag vanaf beurt { $from } bij { $who }. Pas in beurt { $turn } vertelde { $by } het aan tafel. Tot dan kon de rest er niet mee rekenen.
fact-waited-came-out = ‘{ $fact }’ lag vanaf beurt { $from } bij { $who }. Pas in beurt { $turn } kwam het op tafel. Tot dan kon de rest er niet mee rekenen.
fact-unfound = ‘{ $fact }’ kwam niet boven water. { $text } Zoiets vertellen mensen pas aan iemand die ze vertrouwen en die de tijd neemt om te luisteren.
facts-all-shared = Alles wat één van jullie wist, kwam op tijd op tafel. Zo kon iedereen hetzelfde meewegen.

debrief-figures = De cijfers
debrief-press-moments = { $count ->
    [1] Nog één voorbeeld
   *[other] Nog { $number } voorbeelden
}
debrief-press-both = { $count ->
    [1] De cijfers, en nog één voorbeeld
   *[other] De cijfers, en nog { $number } voorbeelden
}
load-about = Draaglast is wat er drukt: zorgen, afspraken, nieuwe gezichten, je verhaal opnieuw doen. Alles telt in punten; een afspraak die niet op de andere is afgestemd, telt dubbel. Draagkracht is wat iemand aankan, van { $lowest } tot { $highest } punten. De verhouding van die twee begint bij 0 en is 1,00 als het precies past; 0,64 is 64 procent van wat iemand aankan. Boven 1,00 komt hulp maar half aan, gaan afspraken niet door en slijt het vertrouwen. Deze maat is een eigen voorstel van het spel, geen gepubliceerd instrument.
load-heaviest = Beurt { $turn } was het zwaarst voor { $person }. Dat kwam vooral door: { $parts }.
load-by-choice = wat jullie kozen bij ‘{ $moment }’ (“{ $option }”)
load-by-nobody = wat er bij ‘{ $moment }’ gebeurde toen niemand koos
load-by-choice-of-seat = wat { $who } koos bij ‘{ $moment }’ (“{ $option }”)
load-heaviest-nothing = Er drukte in deze weken niets op { $person }.
load-end-lighter = Aan het eind was het voor { $person } lichter dan in het begin.
load-end-same = Aan het eind was het voor { $person } ongeveer zo zwaar als in het begin.
load-end-heavier = Aan het eind was het voor { $person } zwaarder dan in het begin.
home-touched = Van wat { $person } raakte, { $told }.
home-lighter = { $count ->
    [1] werd { $needs } lichter
   *[other] werden { $needs } lichter
}
home-heavier = { $count ->
    [1] werd { $needs } zwaarder
   *[other] werden { $needs } zwaarder
}
home-same = { $count ->
    [1] bleef { $needs } even zwaar
   *[other] bleven { $needs } even zwaar
}
home-visits = { $count ->
    [0] Er kwam niemand voor { $person } apart.
   *[other] Er kwam { $times } iemand voor { $person } apart.
}
home-week = { $count ->
    [0] Uit de week van { $person } hoefde niets weg voor een afspraak.
   *[other] Voor een afspraak moest uit de week van { $person } weg:
}
home-lost = beurt { $turn }: { $block }
home-said = { $person }, beurt { $turn }
load-course = Voor { $person } was beurt { $turn } het zwaarst: een draaglast van { $load } tegen een draagkracht van { $capacity } ({ $strain }). In punten: { $parts }.
load-over = { $count ->
    [1] In één beurt ({ $turns }) was het meer dan { $person } kon dragen. Wat er dan nog bij komt, ook goede hulp, kost meer dan het brengt.
   *[other] In { $number } beurten ({ $turns }) was het meer dan { $person } kon dragen. Wat er dan nog bij komt, ook goede hulp, kost meer dan het brengt.
}
load-never-over = In geen enkele beurt was het meer dan { $person } kon dragen.
load-mean = Gemiddeld over de beurten: bij { $person } was de draaglast { $strain } keer de draagkracht.
part-needs = zorgen { $points }
part-contacts = afspraken { $points }
part-intensive = intensieve gesprekken { $points }
part-new-faces = nieuwe gezichten { $points }
part-retellings = opnieuw vertellen { $points }
part-crowding = volle week { $points }
part-friction = wrijving tussen professionals { $points }
part-events = andere gebeurtenissen { $points }
part-named-needs = zorgen
part-named-contacts = afspraken
part-named-intensive = intensieve gesprekken
part-named-new-faces = nieuwe gezichten
part-named-retellings = het verhaal opnieuw vertellen
part-named-crowding = een volle week
part-named-friction = professionals die elkaar in de weg zaten
part-named-events = wat er verder gebeurde

continuity-people-came = { $count ->
    [1] Er kwam één professional bij het gezin { $family }
   *[other] Er kwamen { $number } professionals bij het gezin { $family }
}{ $back ->
    [0] , en niemand kwam terug.
    [1] ; { $who } kwam terug.
   *[other] ; { $returned } kwamen terug: { $who }.
}
continuity-relational = Bekende gezichten: { $familiar } van de { $visits } bezoeken { $count ->
    [one] was
   *[other] waren
} van iemand die het gezin al kende. Bij wie je al kent, hoef je niet opnieuw te beginnen.
between = Onder elkaar: { $told }.
between-asked = { $times } vroeg iemand een collega om raad
between-told = { $times } vertelde iemand aan tafel wat de anderen nog niet wisten
between-breached = { $times } vertelde iemand iets zonder de toestemming die daarvoor nodig was
between-conferred = { $times } was er een MDO
between-teamed = { $times } kwam er een team om het gezin
between-handed-over = { $times } droeg iemand het werk over met een kennismaking erbij
between-written = { $times } droeg iemand het werk over per brief
between-nothing = Onder elkaar: in deze beurten is geen vraag aan een collega, geen nieuws aan tafel, geen overleg en geen overdracht vastgelegd.
continuity-relational-none = Er kwam niemand langs; over bekende gezichten valt niets te zeggen.
continuity-informational = Wat bekend blijft: { $count ->
    [1] er was één overdracht of eerste bezoek, en daarbij moest het gezin { $family } het verhaal opnieuw doen
   *[other] bij overdrachten en eerste bezoeken moest het gezin { $family } { $retellings } van de { $occasions } keer het verhaal opnieuw doen
}. Elke keer opnieuw beginnen kost kracht en vertrouwen.
continuity-informational-kept = Wat bekend blijft: { $count ->
    [1] er was één overdracht of eerste bezoek, en daarbij
   *[other] er waren { $occasions } overdrachten en eerste bezoeken, en nergens
} hoefde het gezin { $family } het verhaal { $count ->
    [1] niet opnieuw
   *[other] opnieuw
} te doen. Dat scheelt kracht, en het laat zien dat jullie van elkaar weten.
continuity-informational-none = Er waren geen overdrachten en geen nieuwe gezichten. Er kon onderweg niets verloren gaan.
continuity-management = Wat afgesproken is: { $count ->
    [1] één keer werkte iemand aan een hulpvraag of vroeg er advies over, en dat ging { $share ->
        [all] over
       *[other] niet over
    } iets wat met het gezin was afgesproken.
   *[other] van de { $acts } keer dat iemand aan een hulpvraag werkte of er advies over vroeg, ging het { $share ->
        [all] elke keer
        [none] geen enkele keer
       *[some] { $served } keer
    } om iets wat met het gezin was afgesproken.
}
continuity-management-contradicted = { $count ->
    [1] één keer sprak het ene advies het andere tegen.
   *[other] { $number } keer sprak het ene advies het andere tegen.
}
continuity-management-gaps = { $count ->
    [1] in één beurt lukte niets van de afspraken.
   *[other] in { $number } beurten lukte niets van de afspraken.
}
continuity-management-nobody = Wat afgesproken is: er was met het gezin iets afgesproken, en niemand werkte aan een hulpvraag.
continuity-management-none = Er was niets afgesproken en er werd nergens aan gewerkt; over doorgaan valt niets te zeggen.
familiar-name = Bekende gezichten
familiar-meaning = welk deel van de bezoeken was van iemand die het gezin al kende; van 0 tot 1 (na Haggerty e.a. 2003)
kept-name = Wat bekend blijft
kept-meaning = bij welk deel van de overdrachten en eerste bezoeken het verhaal niet opnieuw hoefde; van 0 tot 1 (eigen voorstel, na Haggerty e.a. 2003)
carried-on-name = Wat afgesproken is
carried-on-meaning = welk deel van het werk ging over wat was afgesproken; advies dat ander advies tegensprak en beurten waarin er niets van kwam, gaan eraf; van 0 tot 1 (eigen voorstel, na Haggerty e.a. 2003)
upc-meaning = welk deel van de bezoeken was van één persoon: wie het vaakst kwam; boven 0 tot en met 1 (Breslau en Reeb 1975)
coc-meaning = in hoeverre dezelfde mensen terugkwamen; van 0 tot 1 (Bice en Boxerman 1977)
secon-meaning = hoe vaak dezelfde persoon twee keer na elkaar kwam; van 0 tot 1 (Steinwachs 1979)
apart = In { $turns } kwamen er meer mensen bij het gezin { $family } over de vloer, ieder met een eigen stuk, zonder elkaar iets te vragen of te vertellen. Het gezin moet die stukken dan zelf aan elkaar leggen.
indices-warning = Eén iemand die alles doet, haalt op deze maten altijd 1,00. Lees ze daarom naast ‘Ieders eigen vak’.
upc-name = Eén vast gezicht (UPC)
coc-name = Dezelfde mensen (COC)
secon-name = Twee keer na elkaar dezelfde (SECON)

ledger-about = Elke kolom telt apart; het één maakt het ander niet goed. ‘Deels eigen’ is werk dat maar voor een deel bij het vak hoort, zonder eerst te vragen; ‘na vragen’ is datzelfde werk nadat iemand eerst om advies vroeg, of met een collega in het team die dit vak wel heeft. ‘Buiten het vak’ is geen verwijt: het helpt vaak even. Het laat zien waar een vraag aan een collega iets had toegevoegd. Luisteren en delen wat je weet horen bij elk vak en tellen hier niet mee.
ledger-nothing = Nog niemand deed werk dat bij een vak hoort.
ledger-clean = Ieder bleef bij het eigen vak, of vroeg eerst aan wie er meer van weet.
ledger-over = { $who } werkte buiten het eigen vak bij { $what }. Zulk werk helpt voor even; wat iemand uit dat vak had gezien, bleef buiten beeld.
ledger-over-asked = { $who } werkte bij { $what } buiten het eigen vak, ook na advies. Een advies maakt het nog niet jouw werk: wie het vak heeft, was er verder mee gekomen.
ledger-led = { $who } nam het voortouw bij { $what }, op een terrein dat maar deels bij dit vak hoort, en vroeg niemand. Wat je niet weet, merk je dan pas later.
ledger-left = { $who } liet liggen wat wel bij het eigen vak hoort: { $what }. Het was samen afgesproken en er waren nog uren; voor een ander is het moeilijker op te pakken.
ledger-partly = { $who } werkte aan { $what }, op een terrein dat maar deels bij het eigen vak hoort, zonder eerst te vragen. Dat kan; met een vraag aan wie dit dagelijks doet, had dezelfde hulp verder gereikt.
ledger-lapsed = { $who } werkte aan { $what }, op een terrein dat maar deels bij het eigen vak hoort, met een advies dat niet meer gold. Dat bleef binnen het vak; nog eens vragen had dezelfde hulp verder laten reiken.
ledger-silent = { $who } deed niets in { $turns }, terwijl de rest verderging. Dat kan precies goed zijn: je komt niet om te komen. Hardop gezegd is het een keuze; ongezegd wachten anderen op iets wat niet komt.
ledger-asked-first = { $who } vroeg eerst en werkte daarna aan { $what }. Zo kreeg het gezin de kennis van twee en het gezicht van één.
ledger-late = { $who } stelde de vraag toen het werk al gedaan was: { $what }. Vooraf had het antwoord nog iets kunnen veranderen.
ledger-repeated = { $who } vroeg nog eens naar { $what }. Het antwoord was er al; dat uur had ergens anders naartoe gekund.
ledger-advised-beyond = { $who } gaf advies buiten het eigen vak: { $what }. Wie het kreeg, kon niet weten dat het geen vakkennis was.
ledger-boundaries = { $count ->
    [1] één keer antwoordde een collega: dit is mijn vak niet. Zo'n grens bespaart het gezin een omweg.
   *[other] { $number } keer antwoordde een collega: dit is mijn vak niet. Zo'n grens bespaart het gezin een omweg; een volgende vraag kan dan meteen naar de juiste collega.
}
ledger-declined = { $who } vroeg { $whom } naar { $what } en kreeg een nee, terwijl dat wel het vak van { $whom } is. De vraag was daarmee niet weg; { $who } moest er een ander voor zoeken, of het zelf doen.
ledger-item-belongs = { $name } (het vak van { $whom }, niet gevraagd)
ledger-item-belongs-asked = { $name } (het vak van { $whom }, wel gevraagd)
ledger-item-asked = { $name } (gevraagd aan { $whom })
ledger-needed = Buiten het eigen vak: vragen was nodig
ledger-half-own = Deels eigen vak: mag zo, maar na vragen helpt het meer
ledger-own = Eigen vak: vragen hoefde niet
ledger-table-about = Vragen waar het nodig was, geteld over de hulpvragen waaraan iemand werkte:

form-band = { $turns }: passend was { $from } tot en met { $to }. { $why }
form-heavy = Zwaarder dan passend: { $turns }. Zwaar overleg kost uren, en het gezin { $family } merkt dat er veel mensen over hen praten.
form-light = Lichter dan passend: { $turns }. Ieder zag een stukje; alleen het gezin { $family } zag het geheel.
form-fitted = In elke beurt paste de vorm van samenwerken bij wat er speelde.
fit-light = lichter dan passend
fit-fitting = passend
fit-heavy = zwaarder dan passend
safety-heading = Veiligheid: { $signal }
safety-seen = Gezien in beurt { $turn }.
safety-unseen = Niemand aan tafel zag dit signaal.
safety-step = Beurt { $turn }, { $who }: { $step } ({ $timing }).
safety-returned = Eind beurt { $turn }: de melding had nog niet genoeg geholpen. Opnieuw melden paste tot en met beurt { $until }.
safety-returned-last = Eind beurt { $turn }: de melding had nog niet genoeg geholpen. Opnieuw melden hoort dan bij wat na deze beurten komt.
safety-step-untold = Beurt { $turn }, { $who }: { $step } ({ $timing }), zonder het aan het gezin te zeggen.
safety-no-step = Er is niets mee gedaan.
safety-missed = De tijd waarin { $step } paste, beurt { $from } tot en met { $to }, ging voorbij. Een zorg die niemand uitspreekt, draagt het gezin { $family } alleen.
safety-passed = De tijd waarin { $step } paste, beurt { $from } tot en met { $to }, ging voorbij.
safety-why = Waarom deze stap: { $why }
safety-none = In deze casus zag niemand een signaal van onveiligheid.
timing-early = eerder dan het signaal vroeg
timing-in-time = op tijd
timing-late = laat

agreed-count = { $times ->
    [0] { $person } zei geen enkele keer ja tegen wat jullie voorlegden ({ $asked } gevraagd).
   *[other] { $person } zei { $yes } van de { $all } keer ja tegen wat jullie voorlegden.
}
agreed-all = { $times ->
    [1] { $person } zei ja tegen wat jullie voorlegden, de ene keer dat jullie vroegen.
    [2] { $person } zei beide keren ja tegen wat jullie voorlegden.
   *[other] { $person } zei alle { $all } keren ja tegen wat jullie voorlegden.
}
agreed-everybody = { $times ->
    [1] { $people } zeiden ja tegen wat jullie voorlegden, de ene keer dat jullie vroegen.
    [2] { $people } zeiden beide keren ja tegen wat jullie voorlegden.
   *[other] { $people } zeiden alle { $all } keren ja tegen wat jullie voorlegden.
}
agreement-insisted = Jullie hielden vast aan je eigen volgorde in { $turns }. Hulp die het gezin { $family } niet wil, werkt maar half.
order-same = net als { $people }
order-near = bijna als { $people }
order-far = nauwelijks als { $people }
order-reverse = andersom dan { $people }
agreement-order-about = ‘De volgorde’ legt jullie volgorde naast wat ieder van hen vooropzet. Iemand kan ja zeggen tegen een andere volgorde. Die van hen overnemen is niet altijd het beste: soms weet iemand nog niet wat jullie weten.
trust-about = Vertrouwen loopt van 0 tot 10: eerst aan het begin, dan nu.
trust-fell = { $person } ging { $who } minder vertrouwen.
trust-rose = { $person } ging { $who } meer vertrouwen.
acquainted = { $one } en { $other } leerden elkaar beter kennen.
acquainted-scale = { $one } en { $other } kenden elkaar eerst { $from }, nu { $to }, op een schaal van 0 tot 3.
trust-steady = Het vertrouwen van het gezin { $family } bleef ongeveer zoals het was.
acquainted-why = Wie je kent, bel je sneller.

moment-chose = { $who } koos: “{ $option }”
moment-team-chose = Jullie kozen: “{ $option }”
moment-by-default = Niemand koos. Toen ging het vanzelf zo: “{ $option }”
moment-reason = De reden die { $who } toen opschreef
moment-felt = { $who } voelde zich hiervoor toegerust: { $level } van 4.
moment-felt-own = { $who } voelde zich hiervoor toegerust: { $level } van 4. Het hoort bij het eigen vak.
moment-felt-basic = { $who } voelde zich hiervoor toegerust: { $level } van 4. Het hoort voor een deel bij het eigen vak.
moment-felt-outside = { $who } voelde zich hiervoor toegerust: { $level } van 4. Het ligt buiten het eigen vak; je toegerust voelen en ervoor opgeleid zijn, zijn twee dingen.
moment-expert = Zo kun je er ook naar kijken: { $text }
moment-sources = Bronnen, achteraan: { $sources }

debrief-element-practised = { $element }: { $meaning }
debrief-element-not-seen = { $element } was hier een doel, en was in deze sessie niet te zien. { $aim } Dat kan aan het verloop liggen; het is wel iets om samen naar te kijken.
debrief-element-rest = Niet te zien in deze sessie, en ook geen doel van deze casus: { $elements }.
means-broad-view = kijken naar iedereen in het gezin en naar alles wat meespeelt, voordat je iets kiest.
means-shared-priorities = met het gezin kiezen wat eerst komt, zodat het ook van hen is.
means-flexible-help = meer als het moet, minder zodra het kan, en op het terrein waar het nu knelt.
means-knowing-each-other = weten wie er achter een functie zit. Dat maakt de drempel lager als het spannend wordt.
means-handover-privacy = overdragen zonder dat iemand opnieuw moet beginnen, en delen met toestemming.
means-interprofessional = een vorm van samenwerken die past bij de vraag, niet zwaarder en niet lichter.
means-generalist-specialist = wie het geheel ziet en wie de details kent, naast elkaar.
means-own-boundaries = weten waar je vak ophoudt, en het zeggen.
means-competence = met vertrouwen beginnen aan wat je niet elke dag doet, en op tijd merken wanneer je een ander nodig hebt.
means-tools-tailoring = werken met wat bewezen helpt, en het passend maken voor dit gezin.
means-learn-reflect = onderweg terugkijken, met het gezin en met elkaar.
means-preconditions = rekenen met tijd, wachtlijsten en wat er echt beschikbaar is.

transfer-broad-view = Denk aan een gezin dat je kent. Van wie daarin weet je het minst, en hoe komt dat?
transfer-shared-priorities = Wat zou een gezin dat je kent zelf bovenaan zetten? Hoe weet je dat?
transfer-flexible-help = Wat zou je bij een gezin dat je kent deze maand kunnen laten, zodat iets anders lukt?
transfer-knowing-each-other = Welke collega buiten je eigen organisatie durf je nu te bellen, en wie nog niet?
transfer-handover-privacy = Wie moest in je werk of stage onlangs hetzelfde verhaal opnieuw vertellen? Wie had dat kunnen voorkomen?
transfer-interprofessional = Welk overleg waar je bij zit, kan ook met één vraag aan één persoon?
transfer-generalist-specialist = Wanneer bel je er een specialist bij, en wanneer ga je zelf door? Waar zie je dat aan?
transfer-own-boundaries = Wanneer zei je voor het laatst: dit is mijn vak niet? Wat maakte dat makkelijk, of moeilijk?
transfer-competence = Bij welk onderwerp ben je onzekerder dan je laat merken? Met wie zou je daarover kunnen praten?
transfer-tools-tailoring = Van welke richtlijn zou je in jouw werk met reden eens willen afwijken? Wie moet dat weten?
transfer-learn-reflect = Wanneer vroeg je een gezin voor het laatst hoe het met de hulp gaat, in plaats van met het probleem?
transfer-preconditions = Wat in je organisatie maakt dit werk moeilijker dan nodig? Bij wie begin je daarover?

heading-turning = Kantelpunten
turning-about = Stel dat één besluit anders was geweest. Het spel speelde jullie beurten opnieuw, telkens met één ander besluit dat toen ook open stond; al het andere en het toeval bleven gelijk. Dit zijn de besluiten die het meest uitmaakten. Het is wat er in dit spel gebeurd zou zijn: om over te praten, niet om gelijk te krijgen.
turning-none = Geen enkel besluit alleen had veel verschil gemaakt. Het ging om het geheel.
turning-wait = Het spel speelt jullie beurten nu opnieuw, telkens met één ander besluit. Dat duurt even; kijk straks nog eens.
turning-outdated = Deze sessie is met een andere versie van de spelregels gespeeld. Opnieuw gespeeld zou er iets anders gebeuren, dus een vergelijking zegt niets.
turning-table = de hele tafel
turning-instead = Stel dat { $who } in beurt { $turn } niet “{ $done }” had gekozen, maar “{ $instead }”.
turning-without = Stel dat { $who } in beurt { $turn } dit niet had gekozen: “{ $done }”.
turning-added = Stel dat { $who } in beurt { $turn } met de uren die over waren ook dit had gedaan: “{ $instead }”.
turning-came = Dan { $figure }.
turning-price = Daar stond iets tegenover: dan { $figure }.
turning-gain = Iets anders was dan gunstiger geweest: dan { $figure }.
turning-ending = Het was geëindigd met ‘{ $would }’ in plaats van ‘{ $was }’.
turning-heavy = Het is wel een zwaardere vorm dan hier past: die kost uren, en het gezin moet met meer mensen om tafel.
turning-more-visit = Voor het gezin was dat wel een bezoek meer geweest.
turning-heavier-visit = Voor het gezin was dat wel een zwaarder bezoek geweest.
turning-skipped = { $count ->
    [one] Eén later besluit paste dan niet meer en is overgeslagen.
   *[other] { $number } latere besluiten pasten dan niet meer en zijn overgeslagen.
}
turning-propose = voorleggen aan het gezin: { $needs }
turning-keep = doorgaan met wat al was afgesproken
figure-goals = woog er aan het eind { $part ->
    [0] iets
    [1] flink wat
   *[other] veel
} { $direction ->
    [up] meer
   *[down] minder
} op het gezin { $family }
figure-strain = { $direction ->
    [up] was het gemiddeld zwaarder te dragen: { $would } van wat zij aankunnen, nu { $was }
   *[down] was het gemiddeld lichter te dragen: { $would } van wat zij aankunnen, nu { $was }
}
figure-continuity = { $direction ->
    [up] kwam er vaker een bekend gezicht: bij { $would } van de afspraken, nu { $was }
   *[down] kwam er minder vaak een bekend gezicht: bij { $would } van de afspraken, nu { $was }
}
figure-expertise = werd er { $would } buiten het eigen vak gewerkt; nu was dat { $was }
figure-per-cent = { $figure } procent
figure-times = { $count ->
    [0] geen enkele keer
    [1] één keer
   *[other] { $number } keer
}
trace-goals = Wat op het gezin drukt
trace-strain = Wat het gezin droeg
trace-continuity = Bekende gezichten
trace-expertise = Het eigen vak

plot-turn = beurt
plot-strain = Verhouding van draaglast en draagkracht, per beurt
plot-capacity = wat zij kunnen dragen
plot-continuity = De continuïteit tot en met elke beurt
plot-familiar = bekende gezichten
plot-same-people = dezelfde mensen
plot-visits = { $count ->
    [one] één afspraak tot nu toe
   *[other] { $number } afspraken tot nu toe
}
plot-contacts = Afspraken per professional
plot-forms = De vorm van samenwerken per beurt
plot-form-used = de vorm die jullie gebruikten
plot-fitting = wat volgens de casus paste

summary-strength = Wat in deze sessie hielp
summary-intention = Iets om een volgende keer te proberen
summary-transfer = Een vraag voor je eigen werk
strength-followed-family = Het gezin was het eens met waar jullie begonnen, of jullie gingen mee toen ze het anders wilden. Wie mag meebeslissen, houdt het langer vol.
strength-asked-first = Er werd eerst gevraagd aan wie het vak kent, en daarna gewerkt. Het gezin kreeg die kennis zonder een extra gezicht.
strength-introduced = Nieuwe gezichten kwamen binnen met iemand die het gezin al kende. Zo begon niemand bij nul.
strength-warm-handover = Er werd overgedragen met een kennismaking erbij. Het verhaal hoefde niet opnieuw.
strength-kept-promises = Wat beloofd was, gebeurde. In een gezin dat al vaker heeft gewacht, weegt dat zwaarder dan een plan.
strength-evaluated = Onderweg keken jullie met het gezin terug. Daardoor bleef het ook hun plan.
strength-built-on = De hulp bouwde voort op wat het gezin zelf al kan en heeft. Dat blijft als jullie weg zijn.
strength-open-on-safety = Over veiligheid werd op tijd en open gesproken. Een moeilijk gesprek op tijd weegt minder dan een laat gesprek.
strength-shared-with-consent = Wat één van jullie wist, kwam op tafel, met toestemming waar die nodig was. Dat is het verschil tussen delen en doorvertellen.
strength-within-capacity = In geen enkele beurt werd het bij elkaar meer dan het gezin kon dragen. Ruim was het misschien niet, maar wat jullie brachten, kwam aan.
strength-fitting-form = De vorm van samenwerken bleef passen bij wat er speelde. Dat laat uren over voor het gezin.
strength-stayed-at-table = Jullie bleven aan tafel, ook toen het niet liep. Wat je daar zag, is het begin van een volgende keer.
intend-safety-in-time = Een zorg over veiligheid eerder uitspreken, en op tijd de stap zetten die erbij past. Advies vragen kan altijd, ook zonder een naam te noemen; de tijd liep hier af.
intend-safety-step-by-step = Bij een zorg over veiligheid eerst advies of een open gesprek, tenzij het niet kan wachten. Een melding vóór dat alles kost vertrouwen waar je later op moet bouwen.
intend-ask-first = Eén vraag aan een collega, vóór werk op de grens van je vak. Dat kost een uur en geeft een tweede paar ogen.
intend-leave-to-others = Het werk bij de ander laten als dat advies je niet verder helpt. Vragen maakt een vreemd vak nog niet het jouwe.
intend-fewer-at-once = Eén afspraak minder in een volle week, en met het gezin kiezen welke. Hulp boven wat iemand kan dragen, komt maar half aan.
intend-attune-first = Eerst een kwartier met elkaar, dan naar binnen: wie zegt wat, en waarover? Anders moet het gezin zelf uitzoeken wat bij wat hoort.
intend-introduce-faces = Een nieuw gezicht meebrengen in plaats van sturen. Wie wordt voorgesteld, hoeft niet bij de voordeur te beginnen.
intend-report-openly = Het gezin vertellen dat je gaat melden, vóór je het doet, tenzij dat iemand in gevaar brengt. Wie het achteraf hoort, verliest meer dan alleen vertrouwen in jou.
intend-consent-first = Eerst vragen of iets verteld mag worden, en aan wie. Wat zonder toestemming op tafel komt, krijgt wie het aangaat niet meer terug.
intend-share-facts = Op tafel leggen wat je als enige weet, met toestemming waar die nodig is. Wat alleen jij weet, kan een ander niet meewegen.
intend-family-order = Beginnen waar het gezin begint, en met je eigen volgorde wachten tot er vertrouwen is. Tegen de zin in werkt hulp maar half.
intend-take-up-own = Oppakken wat jouw vak is, of hardop zeggen dat je het niet oppakt en waarom. Een ander kan niet zien dat jij het ook niet doet.
intend-lighter-form = Vóór een zwaardere vorm één vraag: kan het met een telefoontje? Zwaar overleg kost uren die dan ergens anders ontbreken.
intend-closer-form = Eerder naast elkaar leggen wat ieder weet. Zolang ieder een stukje ziet, moet het gezin de puzzel alleen leggen.
intend-promise-less = Minder beloven, en wat je belooft meteen in je agenda zetten. Een belofte die blijft liggen, telt dubbel bij wie vaker is teleurgesteld.
intend-show-up = Ergens beginnen: één bezoek, één ding, samen met hen. Waar niemand aan werkt, dat groeit terwijl je wacht.
intend-evaluate = Onderweg met het gezin terugkijken, vóór het einde. Dan hoor je op tijd wat werkt en wat te veel is.
source-to-sign-off = { $source } °
sources-about = Waar de redeneringen op steunen. Hoe elke maat wordt berekend, staat in het bestand docs/measures.md bij het spel (in het Engels).
sources-sign-off = ° Wat het spel aan deze bron ontleent, moet een vakdeskundige nog nakijken.
