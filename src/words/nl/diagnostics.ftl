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
    [moment] dilemma
    [option] optie
    [event] gebeurtenis
    [ending] einde
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
    [moment] het dilemma
    [option] de optie
    [event] de gebeurtenis
    [ending] het einde
    [source] de bron
    [act] de handeling
   *[other] other-kind
}
diagnostic-expected-shape = { $expected ->
    [text] een tekst tussen dubbele aanhalingstekens
    [words] een tekst, of (nl: "...", en: "...")
    [number] een heel getal
    [fraction] een getal met cijfers achter de komma
    [range] een paar getallen met een streepje ertussen
    [truth] true of false
    [word] een woord zonder aanhalingstekens
    [condition] een voorwaarde, zoals Turn(2, 4) of Known("feit")
    [effect] een gevolg, zoals Severity("hulpvraag", -4)
    [group] een groep velden met hun namen, zoals (day: 2, month: 9)
    [row] een rijtje waarden zonder namen, zoals (2, 4)
    [named-group] een woord met velden erachter, zoals Later(turns: 2, ...)
    [named-row] een woord met waarden erachter, zoals Turn(2, 4)
    [list] een lijst, zoals ["een", "twee"]
   *[other] other-kind
}
diagnostic-found-shape = { $found ->
    [text] een tekst tussen aanhalingstekens
    [words] een tekst, of (nl: "...", en: "...")
    [number] een heel getal
    [fraction] een getal met cijfers achter de komma
    [range] een paar getallen met een streepje ertussen
    [truth] true of false
    [word] een woord zonder aanhalingstekens
    [condition] een voorwaarde
    [effect] een gevolg
    [group] een groep velden met hun namen
    [row] een rijtje waarden zonder namen
    [named-group] een woord met velden erachter
    [named-row] een woord met waarden erachter
    [list] een lijst
   *[other] other-kind
}
# De waarden tussen de haken van een woord of een veld, in hun volgorde.
diagnostic-values-are = { $values ->
    [act] welke handeling
    [condition] één voorwaarde
    [conditions] een lijst voorwaarden
    [domain] welk levensgebied
    [event] welke gebeurtenis
    [fact] welk feit
    [fact-whom] welk feit, wie het te weten komt
    [form] welke vorm van samenwerken
    [from-to] de eerste beurt, de laatste beurt
    [moment-option] welk dilemma, welke optie
    [need] welke hulpvraag
    [need-figure] welke hulpvraag, het getal
    [need-text] welke hulpvraag, de tekst
    [person] welk gezinslid
    [person-figure] welk gezinslid, het getal
    [person-needs] welk gezinslid, een lijst hulpvragen
    [seat] welke stoel
    [seat-figure] welke stoel, het getal
    [seat-person] welke stoel, welk gezinslid
    [signal] welk signaal
    [strength] welke kracht
    [task] welke taak
    [trust] welk gezinslid, welke stoel (Chooser is wie kiest), hoeveel erbij of eraf
    [two-seats] de ene stoel, de andere stoel
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
diagnostic-write = Schrijf { $write }.
diagnostic-values = Wat er hoort, in deze volgorde: { diagnostic-values-are }. Bijvoorbeeld { $example }.
diagnostic-is-called = Bedoelde je "{ $meant }"? Zo heet "{ $found }" in een casus.

diagnostic-too-large = het bestand is groter dan { $mebibytes } MiB. Een casus is een tekst van enkele tientallen pagina's; is dit het goede bestand?
    .name = Te groot bestand
    .why = Het spel leest nooit meer dan dit van één bestand, zodat een vreemd bestand het niet kan laten vastlopen.
diagnostic-not-text = dit is geen tekst in UTF-8. Bewaar het bestand als "UTF-8" in je editor, of kies een ander bestand.
    .name = Geen tekst in UTF-8
    .why = Een casus is gewone tekst. Dit gebeurt als een document van een tekstverwerker of een plaatje als casus is gekozen, of bij een oude tekencodering.
diagnostic-empty = er staat niets in dit bestand.
    .name = Leeg bestand
    .why = Zonder tekst is er geen casus. Begin met `samenspel new`, dat schrijft een korte casus om mee verder te gaan.
diagnostic-format = het bestand zegt format { $found }; dit spel kent formats tot en met { $newest }. Haal een nieuwere versie van het spel, of zet het format op { $newest }.
    .name = Onbekend format
    .why = Het getal achter `format` zegt volgens welke afspraken de casus geschreven is. Een nieuwer format kan dingen bevatten die dit spel verkeerd zou begrijpen.
diagnostic-extension = een casus heeft geen "#![enable(...)]" nodig. Haal deze regel weg.
    .name = Ander dialect gevraagd
    .why = Zo'n regel zet in andere programma's een dialect aan. Dit spel leest casussen altijd op dezelfde manier.
diagnostic-loose-words = { $shape ->
    [mark] een opmerking begint met //, niet met { $mark }. Schrijf // in plaats van { $mark }.
    [few] "{ $words }" hoort hier nergens bij. Is het de naam van een veld, zet er dan een dubbele punt en een waarde achter. Is het een tekst, zet die tussen aanhalingstekens. Is het een opmerking, zet er // voor.
   *[note] "{ $words }" hoort hier nergens bij. Is het een opmerking, zet er dan // voor. Hoort het bij een tekst, zet het dan tussen aanhalingstekens.
}
    .name = Woorden die nergens bij horen
    .why = Wat je voor jezelf opschrijft, staat achter //. Wat spelers lezen, staat tussen aanhalingstekens. Andere woorden leest het spel als namen van velden.
diagnostic-wrong-close = deze "{ $close }" sluit de "{ $open }" van regel { $line }. Twee haakjes die bij elkaar horen, zijn van dezelfde soort: ( ) of [ ].
    .name = Sluithaakje van een andere soort
    .why = Een lijst begint met [ en eindigt met ]; velden en waarden beginnen met ( en eindigen met ).
diagnostic-unexpected = { $instead ->
    [brackets] accolades kent een casus niet. Schrijf [ ] om een lijst, of ( ) om velden en waarden.
    [colon] na de naam van een veld staat een dubbele punt. Schrijf : in plaats van { $found }.
    [comma] hier hoort een komma, geen "{ $found }".
    [hyphen] dit streepje ({ $found }) is geen minteken. Typ een gewoon streepje: -.
    [no-quotes] de naam van een veld staat zonder aanhalingstekens. Schrijf { $found } zonder.
    [nothing] hier staat een komma te veel. Haal hem weg.
    [round] velden met hun namen staan tussen ( ), niet tussen [ ].
    [space] hier staat een vreemde spatie ({ $found }), vaak meegekomen uit een tekstverwerker of van een webpagina. Typ een gewone spatie, ook op andere plekken waar zo'n teken staat.
    [whole-number] bij een getal hoort geen "{ $found }". Schrijf alleen het hele getal.
   *[unknown] met "{ $found }" kan het hier niet verder. Staat er vlak ervoor een haakje, komma of aanhalingsteken te veel of te weinig?
}
    .name = Iets dat hier niet kan
    .why = Meestal staat er iets te veel of te weinig vlak voor deze plek.
diagnostic-missing-comma = hierachter ontbreekt een komma.
    .name = Komma ontbreekt
    .why = Tussen velden, en tussen waarden in een lijst, staat een komma. Achter de laatste mag hij ook.
diagnostic-unclosed = deze "{ $open }" wordt niet gesloten. Zet "{ $close }" waar het ophoudt.
    .name = Haakje niet gesloten
    .why = Wat niet gesloten is, loopt door tot het eind van het bestand. De aangewezen plek is waar het openging.
diagnostic-never-opened = deze "{ $close }" sluit niets. Haal hem weg, of open er eerst een.
    .name = Sluithaakje zonder openhaakje
    .why = Bij ieder sluithaakje hoort een openhaakje van dezelfde soort: ( ) voor velden, [ ] voor een lijst.
diagnostic-unopened-text = deze tekst heeft geen dubbel aanhalingsteken aan het begin.
    .name = Tekst niet geopend
    .why = Zonder aanhalingsteken aan het begin lijken de woorden op namen van velden.
diagnostic-missing-open = hier ontbreekt een "{ $open }", voor wat erna komt.
    .name = Openhaakje ontbreekt
    .why = Bij ieder sluithaakje hoort een openhaakje. Waar het ontbreekt, weet het spel niet waar het stuk begint.
diagnostic-unclosed-text = deze tekst heeft geen dubbel aanhalingsteken aan het eind.
    .name = Tekst niet gesloten
    .why = Een tekst zonder sluitend aanhalingsteken slokt de rest van het bestand op. Een aanhalingsteken in een tekst schrijf je als \".
diagnostic-wrong-quotes = een tekst staat tussen rechte dubbele aanhalingstekens; dit is { $found }. Tekstverwerkers veranderen die: gebruik een gewone teksteditor.
    .name = Verkeerde aanhalingstekens
    .why = Gekrulde aanhalingstekens om een tekst kent RON niet. Binnen een tekst mogen ze wel.
diagnostic-missing-colon = na "{ $field }" ontbreekt een dubbele punt.
    .name = Dubbele punt ontbreekt
    .why = Tussen de naam van een veld en de waarde staat een dubbele punt.
diagnostic-missing-value = "{ $field }" heeft geen waarde.
    .name = Waarde ontbreekt
    .why = Een veld zonder waarde zegt niets. Laat het hele veld weg als het leeg mag blijven.
diagnostic-too-deep = hier staan meer dan { $limit } haakjes in elkaar. Is er een niet gesloten?
    .name = Te veel haakjes in elkaar
    .why = Een echte casus komt niet zo diep. Meestal is er ergens hierboven een haakje niet gesloten.
diagnostic-bad-escape = "{ $found }" betekent niets in een tekst. Schrijf \\ voor een backslash en \" voor een aanhalingsteken.
    .name = Backslash zonder betekenis
    .why = Na een backslash kan n (nieuwe regel), t (tab), een aanhalingsteken of nog een backslash staan.
diagnostic-unclosed-comment = dit commentaar heeft geen einde. Sluit het met */.
    .name = Commentaar niet gesloten
    .why = Alles achter /* is commentaar tot */. Zonder */ verdwijnt de rest van de casus erin.
diagnostic-duplicate-field = "{ $field }" staat hier voor de tweede keer (eerst op regel { $line }). Houd er één.
    .name = Veld staat er twee keer
    .why = Het spel kan maar één van de twee gebruiken, en kiest niet voor jou.
diagnostic-unknown-field = er is hier geen veld "{ $field }".
    .name = Onbekend veld
    .why = Een veld dat het spel niet kent, zou stil genegeerd worden. Vaak is het een tikfout, of staat het op de verkeerde plek.
diagnostic-missing-field = het veld "{ $field }" ontbreekt hier.
    .name = Veld ontbreekt
    .why = Zonder dit veld weet het spel niet wat je bedoelt; er is geen waarde die altijd past.
diagnostic-unknown-word = "{ $found }" kan hier niet staan.
    .name = Onbekend woord
    .why = Op deze plek kan één van een paar vaste woorden staan, zonder aanhalingstekens en met een hoofdletter.
diagnostic-wrong-kind = hier hoort { diagnostic-expected-shape }; er staat { diagnostic-found-shape }.
    .name = Verkeerde soort waarde
    .why = Een getal staat zonder aanhalingstekens, een tekst ermee, een lijst tussen [ ].
diagnostic-number-too-big = { $found } past hier niet: het moet een getal van { $low } tot en met { $high } zijn.
    .name = Getal past niet
    .why = Dit getal past niet in het veld.
diagnostic-wrong-count = tussen deze haken { $number ->
    [one] hoort één waarde
   *[more] horen { $expected } waarden
}; het zijn er nu { $found }.
    .name = Verkeerd aantal waarden
    .why = Tussen deze haken horen een vast aantal waarden, zoals (van, tot en met).
diagnostic-after-end = de casus was hiervoor al afgelopen. Staat er hierboven een sluithaakje te veel?
    .name = Iets na het einde
    .why = Een casus is één stuk tussen haken. Wat erna komt, hoort er niet bij.
diagnostic-unreadable = dit is niet te lezen ({ $words }).
    .name = Niet te lezen
    .why = De lezer van RON struikelt hier op iets waarvoor het spel geen eigen uitleg heeft. Kijk naar haakjes, komma's en aanhalingstekens er vlak voor.
diagnostic-duplicate-id = { diagnostic-the-id-kind } "{ $id }" bestaat al (regel { $line }). Geef een van de twee een andere id.
    .name = Id bestaat al
    .why = Een id wijst één ding aan. Bestaan er twee, dan is niet te zeggen welk je bedoelt.
diagnostic-unknown-id = er is geen { diagnostic-id-kind } "{ $id }".
    .name = Onbekende id
    .why = Wat hier genoemd wordt, bestaat nergens in de casus. Vaak is het een tikfout; dan staat erbij wat je waarschijnlijk bedoelde.
diagnostic-bad-id = "{ $id }" kan geen id zijn. Gebruik letters, cijfers en streepjes, zonder spaties.
    .name = Id met spaties of tekens
    .why = Een id is voor het spel, niet voor de speler. Zonder spaties en leestekens kan hij overal genoemd worden.
diagnostic-repeated-id = { diagnostic-the-id-kind } "{ $id }" wordt hier twee keer genoemd.
    .name = Twee keer genoemd
    .why = Twee keer hetzelfde noemen doet niets extra's. Misschien bedoelde je een ander.
diagnostic-out-of-range = { $found } kan niet: { diagnostic-figure } loopt van { $low } tot en met { $high }.
    .name = Getal buiten de grenzen
    .why = Buiten deze grenzen heeft het getal in de spelregels geen betekenis.
diagnostic-outside-turns = beurt { $turn } bestaat niet: deze casus heeft beurt 1 tot en met { $turns }.
    .name = Beurt bestaat niet
    .why = Wat in zo'n beurt zou gebeuren, gebeurt nooit.
diagnostic-reversed = dit eindigt (beurt { $to }) voor het begint (beurt { $from }). Draai de twee om.
    .name = Einde voor begin
    .why = Een venster loopt van de eerste beurt tot en met de laatste.
diagnostic-no-such-date = dag { $day } van maand { $month } bestaat niet.
    .name = Dag bestaat niet
    .why = De casus begint op een dag die niet bestaat.
diagnostic-counted = { $of ->
    [people] gezinsleden
    [needs] hulpvragen
    [seats] stoelen
    [moments] dilemma's
    [endings] eindes
    [languages] talen
    [members] leden (van een afspraak, of onder één dak)
   *[other] other-kind
}
diagnostic-wrong-number = { $found } { diagnostic-counted }: het kunnen er { $low } tot en met { $high } zijn.
    .name = Te weinig of te veel
    .why = Met minder is er geen casus om te spelen; met meer past het niet op de tafel.
diagnostic-too-few = { $found } { diagnostic-counted }: het moeten er minstens { $low } zijn.
    .name = Te weinig
    .why = Zo gaat de afspraak of de lijst nergens over.
diagnostic-not-weeks = een beurt duurt 7 of 14 dagen; hier staat { $found }.
    .name = Geen hele weken
    .why = De agenda van het gezin is een weekblad. Een beurt duurt daarom één of twee hele weken.
diagnostic-too-many-values = deze lijst heeft { $found } waarden; het spel leest er hooguit { $high }. Is dit het goede bestand?
    .name = Te lange lijst
    .why = Een casus past op een paar dozijn bladzijden. Door die grens kan het bestand van een vreemde het spel niet laten vastlopen.
diagnostic-missing-language = deze tekst is er niet in het { diagnostic-language }. Voeg hem toe, of haal de taal weg bij "languages".
    .name = Taal ontbreekt
    .why = Wie in die taal speelt, zou ineens een andere taal lezen.
diagnostic-empty-text = deze tekst is leeg, en spelers lezen hem.
    .name = Lege tekst
    .why = Deze tekst komt in beeld. Leeg staat er een gat.
diagnostic-text-too-long = deze tekst heeft { $words } woorden in het { diagnostic-language }; hier lezen er hooguit { $limit } prettig.
    .name = Te lange tekst
    .why = Spelers lezen dit samen, hardop of van één scherm. Langer dan dit leest niemand meer rustig mee.
diagnostic-quote-in-text = een aanhalingsteken in een tekst schrijf je met een backslash ervoor: \"{ $found }\". Of gebruik ‘enkele krullen’; die mogen zo.
    .name = Aanhalingsteken in een tekst
    .why = Bij het eerste aanhalingsteken houdt een tekst voor het spel op, en leest het de rest als iets anders.
diagnostic-same-in-both = { $same } teksten van meer dan drie woorden zijn hetzelfde in het Nederlands en het Engels. Is de casus in één taal, schrijf dan languages: [{ $language }].
    .name = Twee talen, één tekst
    .why = Een tekst die maar één keer geschreven is, geldt voor alle talen van de casus. Wie de andere taal kiest, leest dan toch deze.
diagnostic-placeholder = in deze tekst staat nog "{ $found }". Zet er wat spelers moeten lezen.
    .name = Nog in te vullen
    .why = Zulke woorden zet je neer om later te vervangen. Spelers lezen ze nu mee.
diagnostic-text-too-large = deze tekst heeft { $found } tekens; het spel leest er hooguit { $high }. Ontbreekt er een sluitend aanhalingsteken?
    .name = Veel te lange tekst
    .why = Twee bladzijden leest niemand in één keer voor aan tafel. Door die grens kan het bestand van een vreemde het spel niet laten vastlopen.
diagnostic-much-to-read = in beurt { $turn } zijn er voor één speler minstens { $words } woorden te lezen ({ $language }). Meer dan { $limit } kost een kwartier waarin niemand praat; verdeel ze over meer beurten.
    .name = Te veel te lezen in één beurt
    .why = Geteld is alleen wat zeker komt. Wie leest, overlegt niet, en daar gaat het om. Hoeveel het in een gespeelde casus wordt, vertelt samenspel balance.
diagnostic-unseen-sign = in deze tekst staat { $sign }, een teken dat niemand ziet. Typ de tekst opnieuw, zonder te kopiëren.
    .name = Teken dat niemand ziet
    .why = Zulke tekens komen mee als je een tekst kopieert. Sommige draaien de leesrichting om, zodat spelers iets anders lezen dan er staat; andere besturen de terminal.
diagnostic-piled-marks = hier staan meer dan { $most } tekentjes op één letter. Typ de tekst opnieuw.
    .name = Opgestapelde tekentjes
    .why = Geen taal heeft zoveel tekentjes op een letter nodig. Ze lopen over de regels erboven en eronder heen en maken die onleesbaar.
diagnostic-no-options = het dilemma "{ $moment }" heeft geen opties: er valt niets te kiezen.
    .name = Dilemma zonder opties
    .why = Een dilemma vraagt om een keuze. Zonder opties staat de tafel stil.
diagnostic-no-sure-option = geen van de opties van het dilemma "{ $moment }" kan altijd. Laat bij een ervan "when" weg.
    .name = Geen optie die altijd kan
    .why = Als van alle opties de voorwaarde niet geldt, kan niemand verder.
diagnostic-unsure-default = de optie "{ $option }" geldt in het dilemma "{ $moment }" als niemand kiest, maar kan niet altijd. Laat daar "when" weg, of neem een andere "default".
    .name = Standaardoptie kan niet altijd
    .why = De optie bij `default` geldt als niemand kiest. Die moet dus altijd kunnen.
diagnostic-no-free-option = alle opties van het dilemma "{ $moment }" die altijd kunnen, kosten uren. Wie geen uren meer heeft, heeft dan geen echte keuze.
    .name = Elke optie kost uren
    .why = Een dilemma dat alleen te beantwoorden is met uren, straft wie de week al vol heeft. Er is bijna altijd iets dat niets kost: zeggen dat het nu niet gaat.
diagnostic-never-holds = deze voorwaarde kan nooit gelden: wat ze vraagt, sluit elkaar uit of valt buiten de beurten.
    .name = Voorwaarde die nooit geldt
    .why = Wat eraan hangt, gebeurt in geen enkel spel. Kijk naar getallen die elkaar uitsluiten, en naar beurten die al voorbij zijn.
diagnostic-never-comes = "{ $id }" kan in geen enkel spel voorkomen: waar het op wacht, komt nooit of te laat. Kijk naar "turns" en "when".
    .name = Wat nooit kan voorkomen
    .why = Alles in een casus hoort in minstens één spel aan de beurt te komen. Dit is uitgerekend, niet geprobeerd: hoe er ook gespeeld wordt, het komt niet. samenspel reach laat zien wat er wel voorkomt.
diagnostic-nothing-private = de stoel "{ $seat }" weet niets wat anderen niet weten: geen feit dat alleen daar bekend is, geen nieuws. Wie daar speelt, heeft niets in te brengen.
    .name = Stoel zonder eigen kennis
    .why = Samen beslissen wordt pas oefenen als ieder iets weet wat de anderen niet weten.
diagnostic-hidden-fact = niemand kan het feit "{ $fact }" te weten komen. Noem een stoel bij "known_to", een deskundige, een weg bij "revealed_by", of laat een effect het onthullen.
    .name = Feit dat niemand hoort
    .why = Een feit dat niemand kan horen, speelt geen rol.
diagnostic-hidden-need = de hulpvraag "{ $need }" is verborgen, en niets brengt die op tafel. Laat een effect de hulpvraag tonen, of een feit erover gaan.
    .name = Hulpvraag die verborgen blijft
    .why = Een verborgen hulpvraag die niets zichtbaar maakt, drukt op het gezin zonder dat iemand er iets aan kan doen.
diagnostic-open-need = dit brengt de hulpvraag "{ $need }" op tafel, maar die ligt daar al vanaf het begin. Zet bij die hulpvraag "hidden: true", of laat dit weg.
    .name = Hulpvraag die al op tafel ligt
    .why = Wat vanaf het begin op tafel ligt, kan niemand meer ontdekken: voor de spelers gebeurt er dan niets.
diagnostic-hidden-signal = niemand kan het signaal "{ $signal }" zien. Noem een feit bij "seen_by", of laat een effect het tonen.
    .name = Signaal dat niemand ziet
    .why = Een signaal van onveiligheid dat niemand kan zien, kan niemand op tijd oppakken.
diagnostic-fitting-overlap = voor beurt { $turn } staat hierboven al welke vormen passen. Laat de stukken op elkaar volgen.
    .name = Twee oordelen over één beurt
    .why = Per beurt kan er maar één oordeel zijn over welke vorm van samenwerken past.
diagnostic-fitting-gap = nergens staat welke vormen van samenwerking passen in beurt { $from } tot en met { $to }. De nabespreking kan er daar niets over zeggen.
    .name = Geen oordeel over een beurt
    .why = De nabespreking vergelijkt de vorm van samenwerken met wat paste. In deze beurten is er niets om mee te vergelijken.
diagnostic-fitting-reversed = de lichtste vorm ("from") is zwaarder dan de zwaarste ("to"). Draai de twee om.
    .name = Lichtste vorm zwaarder dan zwaarste
    .why = `from` is de lichtste vorm die past, `to` de zwaarste.
diagnostic-no-carer = niemand in het gezin draagt de zorg voor het huishouden. Zet bij minstens één persoon "carer: true".
    .name = Niemand draagt het huishouden
    .why = De belasting wordt gemeten bij wie het huishouden draagt. Zonder zo iemand valt er niets te meten.
diagnostic-capacity-without-care = "{ $person }" heeft een draagkracht maar draagt het huishouden niet; dat heeft geen gevolg. Zet "carer: true", of laat de draagkracht weg.
    .name = Draagkracht zonder huishouden
    .why = Draagkracht telt alleen bij wie het huishouden draagt. Zo heeft het getal geen gevolg.
diagnostic-conditional-last-ending = het laatste einde, "{ $ending }", geldt niet altijd, dus een spel kan eindigen zonder dat er iets verteld wordt. Laat daar "when" weg.
    .name = Laatste einde geldt niet altijd
    .why = Het eerste einde waarvan de voorwaarde geldt, wordt verteld. Het laatste moet dus altijd gelden.
diagnostic-unreachable-ending = het einde "{ $ending }" wordt nooit verteld: "{ $after }" erboven geldt altijd. Draai ze om, of geef de bovenste een voorwaarde.
    .name = Einde komt nooit aan de beurt
    .why = Het eerste einde waarvan de voorwaarde geldt, wordt verteld. Wat onder een einde zonder voorwaarde staat, komt nooit aan de beurt.
diagnostic-no-announcement = vooraf wordt niets aangekondigd. Raakt de casus aan schulden, geweld, zelfbeschadiging, verlies of iets dergelijks, zeg dat dan bij "announcement".
    .name = Niets aangekondigd
    .why = Spelers hebben zelf een leven. Wie weet wat er komt, kan nee zeggen of zich voorbereiden.
diagnostic-tip-outside-turns = een tip voor beurt { $turn } ziet niemand: deze casus heeft beurt 1 tot en met { $turns }.
    .name = Tip voor een beurt die er niet is
    .why = Een tip hoort bij een beurt van de casus.
diagnostic-tip-too-long = deze tip heeft { $words } woorden in het { diagnostic-language }. Onder het spelen lees je er hooguit { $limit }; verdeel de uitleg over meer tips.
    .name = Te lange tip
    .why = Een tip lees je terwijl je iets anders doet.
diagnostic-tip-twice = voor dit deel van beurt { $turn } is er al een tip (regel { $line }). Er past er één; voeg ze samen of geef deze een andere plek.
    .name = Twee tips op één plek
    .why = Op één plek past één tip.
diagnostic-missing-act = de regels missen de handeling { $act }.
    .name = Handeling ontbreekt in de regels
    .why = De regels zeggen van elke handeling wat die kost. Zonder deze regel kan niemand haar doen.
