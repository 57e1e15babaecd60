# Drie zinnen na een beurt: wat er gebeurde, waarom het ertoe doet, wie het raakte. Geen cijfers, geen rapport.
back-period = { $days ->
    [7] deze week
   *[other] deze twee weken
}

# Draaglast
back-load-heavier = Het werd { $period } zwaarder voor { $person }: { $causes }.
back-over-heavier = { $wording ->
    [0] Dat is meer dan { $person } kan dragen, en dan komt ook goede hulp maar half aan.
    [1] Samen is dat te veel om te dragen; wat er nu nog bij komt, ook als het goed is, kost meer dan het brengt.
   *[other] Er past niets meer bij. Eén ding minder zou nu meer doen dan één ding erbij.
}
back-load-lighter = Het werd { $period } lichter voor { $person }: { $causes }.
back-load-lighter-over = Het werd { $period } iets lichter voor { $person }: { $causes }.
back-over-lighter = { $wording ->
    [0] Het is nog steeds meer dan { $person } kan dragen.
    [1] Genoeg is dat nog niet: er blijft meer over dan er te dragen is.
   *[other] Het is de goede kant op, en nog altijd te veel.
}
back-load-same = Voor { $person } woog het { $period } ongeveer even zwaar als daarvoor: { $causes }.
back-load-same-over = Voor { $person } bleef het { $period } even zwaar: { $causes }.
back-over-same = { $wording ->
    [0] Dat is meer dan { $person } kan dragen, en niemand houdt het vol om zo lang op de tenen te lopen.
    [1] Het is te veel, en dat was het al; wie te lang te veel draagt, laat op een dag iets vallen.
   *[other] Ook nu bleef er geen ruimte over, en hulp die geen plek vindt, komt maar half aan.
}
back-load-first = { $person } kreeg { $period } te maken met { $causes }.
back-first-calm = Daar was plek voor.
back-first-tense = Dat paste, al bleef er niet veel ruimte over.
back-first-over = Bij alles wat er al lag, is dat meer dan { $person } kan dragen.
back-load-but-grew = Wel werd ‘{ $need }’ zwaarder: daar kwam niemand aan toe.
back-load-but-grew-missed = Wel werd ‘{ $need }’ zwaarder: de hulp daarvoor ging niet door.
back-load-but-grew-helped = Wel werd ‘{ $need }’ zwaarder, ook al was daar hulp bij.
back-load-but-grew-otherwise = Wel werd ‘{ $need }’ zwaarder.
given-up-for = { $block } (want { $who } kwam)
given-up-crowded = { $block } (de week werd te vol)
back-given-up = In hun week ging niet door: { $blocks }.
cause-uncoordinated = { $count ->
    [1] { $appointments } waar niet over was overlegd
   *[other] { $appointments } die niet op elkaar waren afgestemd
}
cause-partly-coordinated = { $appointments } die niet allemaal op elkaar waren afgestemd
cause-appointments = { $count ->
    [0] geen afspraken
    [1] één afspraak
   *[other] { $number } afspraken
}
cause-fell-through = { $count ->
    [1] één afspraak die niet doorging
   *[other] { $number } afspraken die niet doorgingen
}
cause-fewer = { $count ->
    [0] geen afspraken
    [1] nog maar één afspraak
   *[other] nog maar { $number } afspraken
}
cause-intensive = een gesprek dat veel vroeg
cause-new-faces = { $count ->
    [1] één nieuw gezicht
   *[other] { $number } nieuwe gezichten
}
cause-no-new-faces = geen nieuwe gezichten
cause-retellings = { $count ->
    [1] één keer het hele verhaal opnieuw
   *[other] { $number } keer het hele verhaal opnieuw
}
cause-no-retellings = niets wat opnieuw verteld moest worden
cause-crowded = meer afspraken dan er in een week passen
cause-uncrowded = weer wat lege plekken in de week
cause-contradiction = professionals die elkaar tegenspraken
cause-report = een melding bij Veilig Thuis
cause-heavy-form = een zwaardere vorm van samenwerken dan nodig was
cause-no-friction = minder professionals die langs elkaar heen werkten
cause-need-grew = meer zorgen om ‘{ $need }’
cause-unseen-grew = iets wat thuis speelt en nog niet op tafel ligt
cause-need-shrank = minder zorgen om ‘{ $need }’
cause-choice = wat jullie kozen bij ‘{ $moment }’ (“{ $option }”)
cause-nobody-chose = wat er bij ‘{ $moment }’ gebeurde toen niemand koos
cause-choice-of-seat = een keuze van { $who } bij ‘{ $moment }’
cause-event = wat er gebeurde (“{ $event }”)
cause-later = wat er van een eerdere keuze kwam (“{ $event }”)
cause-happened = iets wat buiten de hulp om gebeurde
cause-strength = hulp die voortbouwde op ‘{ $strength }’
cause-relief = ruimte doordat iets al lichter was geworden
cause-promise = moed door een belofte die gehouden was
cause-bears-more = iets meer ruimte dan daarvoor
cause-bears-less = de krachten die de tijd ervoor had gekost
cause-little-up = van alles een beetje meer
cause-little-down = van alles een beetje minder
cause-no-visits = een tijd zonder bezoek

# Continuïteit
back-breach = { $who } vertelde aan tafel over ‘{ $fact }’ voordat { $person } daar toestemming voor gaf. Wat iemand zelf had willen vertellen, is dan al verteld; dat kost vertrouwen.
back-breach-nobody = { $who } vertelde aan tafel over ‘{ $fact }’ voordat er toestemming was. Wat iemand zelf had willen vertellen, is dan al verteld; dat kost vertrouwen.
back-promise-broken = { $who } had { $person } beloofd: ‘{ $what }’. Dat is niet gelukt, en wie vaker is teleurgesteld, telt zoiets mee.
back-contradicted = Over ‘{ $need }’ zei { $who } iets anders dan een collega. { $wording ->
    [0] Het gezin { $family } moet dan zelf kiezen wie er gelijk heeft.
    [1] Het gezin { $family } kreeg twee antwoorden, en heeft er nu een vraag bij.
   *[other] Wie hulp vraagt en twee dingen hoort, gelooft ze allebei een beetje minder.
}
back-contradicted-broadly = { $who } zei iets anders dan een collega. { $wording ->
    [0] Het gezin { $family } moet dan zelf kiezen wie er gelijk heeft.
    [1] Het gezin { $family } kreeg twee antwoorden, en heeft er nu een vraag bij.
   *[other] Wie hulp vraagt en twee dingen hoort, gelooft ze allebei een beetje minder.
}
back-cold-handover = ‘{ $need }’ ging per brief van { $from } naar { $to }. Het verhaal reist mee op papier, het vertrouwen niet.
back-retold = Het gezin { $family } vertelde het hele verhaal opnieuw, nu aan { $who }. { $wording ->
    [0] Telkens bij het begin beginnen kost kracht die ergens anders nodig is.
    [1] Wat eerder was verteld, was blijven hangen bij wie het hoorde.
   *[other] Wie het steeds weer moet vertellen, laat elke keer iets meer weg.
}
back-new-faces = { $count ->
    [1] { $who } kwam voor het eerst, zonder iemand erbij die het gezin { $family } al kende. Dan begin je weer bij iemand die je niet kent.
   *[other] { $who } kwamen voor het eerst, zonder iemand erbij die het gezin { $family } al kende. Dan begin je weer bij iemand die je niet kent.
}
back-missed = { $count ->
    [1] De afspraak met { $who } ging niet door: bij het gezin { $family } paste er niets meer bij.
   *[other] De afspraken met { $who } gingen niet door: bij het gezin { $family } paste er niets meer bij.
} { $wording ->
    [0] Waar het over zou gaan, moet wachten.
    [1] Afzeggen is soms de enige manier om te zeggen dat het te veel is.
   *[other] De uren waren vrijgehouden, en thuis was er geen plek voor.
}
back-stopped = Het gezin { $family } deed niet meer open. Geen van de ouders vertrouwde nog iemand van jullie, en hulp begint bij een deur die opengaat.
back-gap = ‘{ $need }’ hadden jullie samen afgesproken, en niemand kwam eraan toe. { $wording ->
    [0] Voor het gezin { $family } voelt een afspraak waar niets op volgt als geen afspraak.
    [1] Het gezin { $family } wacht op wat er zou komen, en weet niet of dat nog komt.
   *[other] Een afspraak verschuiven kan; dan helpt het als het gezin { $family } dat van jullie zelf hoort.
}
back-left-alone = Niemand deed iets, en ‘{ $need }’ werd zwaarder. { $wording ->
    [0] Wat niemand oppakt, blijft liggen bij het gezin { $family } zelf.
    [1] Het gezin { $family } droeg het deze keer zonder jullie.
   *[other] Ook wachten heeft een gevolg; het komt alleen bij het gezin { $family } terecht.
}
back-warm-handover = { $from } droeg ‘{ $need }’ over en nam { $to } mee naar binnen. Zo begon een nieuw gezicht niet bij nul.
back-introduced = { $who } kwam niet alleen: { $by } was erbij, en dat was een bekende. Een nieuw gezicht weegt dan minder.
back-promise-kept = { $who } hield zich aan wat { $person } was beloofd: ‘{ $what }’. Dat telt mee in hoe { $person } naar { $who } kijkt.
back-evaluated = Met het gezin { $family } keken jullie terug op wat er was afgesproken. Zo blijft het ook hun plan, en niet alleen dat van jullie.
back-goal-set = Voor ‘{ $need }’ is er nu een aanpak, en een trekker: { $who }. Het gezin { $family } hoeft niet zelf uit te zoeken wie wat doet.
back-shared = ‘{ $fact }’: wat { $who } daarvan wist, weet nu de hele tafel. { $wording ->
    [0] Thuis hoeft niemand het nog eens te vertellen.
    [1] Zo kunnen jullie allemaal hetzelfde meewegen.
   *[other] Dat scheelt een vraag aan iemand die hem al te vaak kreeg.
}
back-shared-with-consent = ‘{ $fact }’: met toestemming van { $person } vertelde { $who } dat aan tafel. { $wording ->
    [0] Thuis hoeft niemand het nog eens te vertellen.
    [1] Wie het aangaat, wist dat het verteld werd, en aan wie.
   *[other] Zo kan de hele tafel het meewegen, en is het van niemand afgepakt.
}
back-carried-on = { $who } ging verder met ‘{ $need }’, waar het de vorige keer was gebleven. { $wording ->
    [0] Er hoefde niets opnieuw te beginnen.
    [1] Wat de vorige keer was opgebouwd, stond er nog.
   *[other] Zo wordt van losse bezoeken één verhaal.
}
back-familiar = { $count ->
    [1] Alleen { $who } kwam bij het gezin { $family }, en dat was een bekend gezicht.
   *[other] Bij het gezin { $family } kwamen alleen mensen die ze al kenden: { $who }.
} { $wording ->
    [0] Wat eerder was gezegd, telde daardoor nog mee.
    [1] Niemand hoefde zich voor te stellen, en niemand hoefde bij het begin te beginnen.
   *[other] Wie je kent, hoef je minder uit te leggen.
}
back-nobody-came = Er kwam niemand langs bij het gezin { $family }. { $wording ->
    [0] Dat geeft lucht in de week, en het laat open wie er aan hen denkt.
    [1] Rust kan precies zijn wat er nodig is, als zij weten dat het zo bedoeld is.
   *[other] Zo bleef de week van henzelf; of iemand nog aan hen denkt, konden ze niet zien.
}

# De rand van je vak, en veiligheid
back-signal-missed = Met ‘{ $signal }’ gebeurde niets. De tijd waarin deze stap nog paste, ging voorbij: { $step }. Een zorg die niemand uitspreekt, draagt het gezin alleen.
back-step-left = De zorg over ‘{ $signal }’ was uitgesproken. De tijd waarin ook deze stap nog paste, ging voorbij: { $step }.
back-report-early = { $who } meldde over ‘{ $signal }’ terwijl een lichtere stap nog openstond. Bij het gezin { $family } komt dat hard aan; vertrouwen moet daarna weer groeien.
back-step-late = Bij ‘{ $signal }’ kwam deze stap laat: { $step }, door { $who }. Al die tijd duurde het voort voor wie er middenin zat.
back-backlash = Wat { $who } in beurt { $turn } bij ‘{ $need }’ deed, kwam nu terug. Toen hielp het even; wat iemand uit dat vak had gezien, was blijven liggen.
back-overreach = { $who } werkte aan ‘{ $need }’; dat is het vak van { $whose }, aan wie niets was gevraagd. Voor even helpt dat; wat { $whose } had gezien, blijft uit beeld.
back-overreach-asked = { $who } vroeg { $whose } naar ‘{ $need }’ en deed het daarna zelf, buiten het eigen vak. Een advies helpt je op weg; wat { $whose } zelf had gezien, blijft uit beeld.
back-overreach-alone = { $who } werkte aan ‘{ $need }’, en dat ligt buiten dat vak. Voor even helpt dat; wat iemand zou zien die dit elke dag doet, blijft uit beeld.
back-overreach-choice = Bij ‘{ $moment }’ deed { $who } iets wat het vak is van { $whose }, aan wie niets was gevraagd. Voor even helpt dat; wat { $whose } had gezien, blijft uit beeld.
back-overreach-choice-alone = Bij ‘{ $moment }’ deed { $who } iets wat buiten dat vak ligt. Voor even helpt dat; wat iemand zou zien die dit elke dag doet, blijft uit beeld.
back-nobody-asked = { $who } nam bij ‘{ $need }’ het voortouw, op een terrein dat maar deels bij dit vak hoort, en vroeg niemand. Wat je niet weet, merk je dan pas later.
back-nobody-asked-choice = { $who } nam het voortouw op een terrein dat maar deels bij dit vak hoort, en vroeg niemand. Wat je niet weet, merk je dan pas later.
back-too-heavy = Jullie werkten { $period } in een zwaardere vorm dan nodig was: { $form }. { $wording ->
    [0] Dat kost uren, en het gezin { $family } merkt dat er veel mensen over hen praten.
    [1] Wat met een telefoontje kon, kostte nu een vergadering.
   *[other] De uren die hierin gingen, kwamen niet bij het gezin { $family } thuis.
}
back-advice-in-time = { $who } vroeg advies aan Veilig Thuis over ‘{ $signal }’. { $wording ->
    [0] Dat kan altijd, en niemand hoeft er dan alleen mee rond te lopen.
    [1] Een zorg die hardop is gezegd, kun je samen bekijken.
   *[other] Iemand van buiten hoort waar jullie al aan gewend zijn.
}
back-advice-open = { $who } vroeg advies aan Veilig Thuis over een zorg die nog geen naam had. Dat kan altijd, ook zonder te zeggen om wie het gaat.
back-talk-in-time = { $who } besprak ‘{ $signal }’ met het gezin { $family } zelf. Geen prettig gesprek; wel weten ze nu wat jullie zien.
back-report-openly = { $who } meldde bij Veilig Thuis en zei het eerst tegen het gezin { $family }. Dat kost vertrouwen, maar minder dan wanneer ze het van een ander horen.
back-report-unannounced = { $who } meldde bij Veilig Thuis zonder het tegen het gezin { $family } te zeggen. Soms moet dat zo; het kost wel vertrouwen.
back-underreach = ‘{ $need }’ is het vak van { $who } en was samen afgesproken. Het bleef liggen terwijl er nog uren waren. { $wording ->
    [0] Voor een ander is het moeilijker op te pakken.
    [1] De anderen rekenen erop dat wie het vak heeft, begint.
   *[other] Wie het niet oppakt en dat zegt, geeft een ander de kans.
}
back-own-declined = { $who } vroeg { $whom } naar ‘{ $need }’ en kreeg een nee, terwijl dit wel het vak van { $whom } is. De vraag is daarmee niet weg, en { $who } moet er nu een ander voor zoeken.
back-boundary = { $who } vroeg { $whom } naar ‘{ $need }’ en hoorde: dit is mijn vak niet. Zo'n antwoord scheelt iedereen een omweg.
back-boundary-points = { $who } vroeg { $whom } naar ‘{ $need }’ en hoorde: dit is mijn vak niet, vraag { $other }. Zo'n antwoord scheelt iedereen een omweg.
back-asked-first = { $who } vroeg het eerst aan { $whom } en werkte daarna aan ‘{ $need }’. { $wording ->
    [0] Zo had het gezin { $family } de kennis van twee en het gezicht van één.
    [1] Zo bracht één iemand mee wat de een weet en de ander kan.
   *[other] Eén vraag vooraf, en geen extra gezicht.
}
back-asked-first-both = { $who } vroeg het eerst aan { $whom } en werkte daarna aan ‘{ $need }’. { $wording ->
    [0] Zo wisten ze van elkaar wat ze gingen doen.
    [1] Beiden kwamen, en geen van beiden hoefde te raden naar de ander.
   *[other] Wat de een zei, paste zo bij wat de ander deed.
}
back-advised = { $whom } dacht met { $who } mee over ‘{ $need }’. { $wording ->
    [0] Het gezin { $family } hoefde daar niemand extra voor te ontvangen.
    [1] Eén gesprek tussen jullie, en geen nieuw gezicht bij het gezin { $family }.
   *[other] Zo komt die kennis bij het gezin { $family } via iemand die er al is.
}
back-half-strength = { $who } ondersteunde bij ‘{ $need }’, op een terrein dat maar deels bij dit vak hoort, zonder advies. { $wording ->
    [0] Zonder overleg met wie dit dagelijks doet, komt zulke hulp minder ver.
    [1] Eén vraag vooraf had dezelfde hulp verder laten reiken.
   *[other] Het hielp een eindje; wie dit dagelijks doet, had kunnen zeggen waar het vastloopt.
}
back-half-strength-asked = { $who } ondersteunde bij ‘{ $need }’, op een terrein dat maar deels bij dit vak hoort. Het advies daarover is alweer een tijd geleden; met een nieuwe vraag komt zulke hulp verder.
back-partly = { $who } deed iets wat maar deels bij het eigen vak hoort. Dat kan; met advies van wie dit dagelijks doet, komt zulke hulp verder.
back-too-light = Ieder werkte { $period } vooral voor zich. { $wording ->
    [0] Jullie zagen elk een stukje; alleen het gezin { $family } zag het geheel.
    [1] Wat bij wat hoort, moest het gezin { $family } zelf uitzoeken.
   *[other] Wat de een wist, had de ander kunnen gebruiken.
}
back-handed-to-owner = ‘{ $need }’ ging van { $from } naar { $to }, die hiervoor is opgeleid. Op tijd loslaten is ook werk.
back-stepped-back = { $who } deed bij ‘{ $need }’ een stap terug. Dat geeft ruimte aan het gezin { $family } zelf, of aan wie er al mee bezig is.
back-all-within = { $count ->
    [1] { $who } deed wat bij het eigen vak hoort.
   *[other] { $who } deden ieder wat bij het eigen vak hoort.
} { $wording ->
    [0] Zo weet het gezin { $family } bij wie het waarvoor terechtkan.
    [1] Wie kwam, wist waar het over ging; dat merk je aan tafel en thuis.
   *[other] Zo hoeft niemand bij het gezin { $family } later iets over te doen.
}
back-listened = { $count ->
    [one] { $who } kwam luisteren en rondkijken; dat hoort bij ieders vak.
   *[other] { $who } kwamen luisteren en rondkijken; dat hoort bij ieders vak.
} { $wording ->
    [0] Wie eerst hoort wat er speelt, hoeft later minder over te doen.
    [1] Luisteren is ook werk, al staat er daarna nog niets vast.
   *[other] Wat iemand vanzelf vertelt, hoef je later niet te vragen.
}
back-strength-seen = { $who } luisterde bij { $person } en zag iets om op te bouwen: ‘{ $strength }’. Hulp die daarop aansluit, vraagt minder en houdt langer stand.
back-no-work = Niemand deed { $period } iets waar een vak voor nodig is. { $wording ->
    [0] Dat kan rust zijn; dan helpt het als het gezin { $family } weet dat het met opzet is.
    [1] Voor het gezin { $family } is dat niet te onderscheiden van vergeten, tenzij iemand het zegt.
   *[other] Soms is dat goed. Het is het ook waard om het even uit te spreken.
}
