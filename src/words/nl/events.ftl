# Wat er gebeurde, in één regel.
event-named = { $who } zou ‘{ $need }’ vooropzetten.
event-proposed = Jullie legden voor: { $needs }.
event-answer-accept = { $who } gaat akkoord.
event-answer-swap = { $who } vraagt om ook ‘{ $need }’ te kiezen.
event-answer-overloaded = { $who } kan er nu niets bij hebben.
event-answer-distrust = { $who } wil hier niet over praten.
event-talked = { $who } praat het met het gezin door.
event-settled-accepted = Het gezin gaat akkoord: jullie werken aan { $needs }.
event-settled-followed = Jullie volgen het gezin: jullie werken aan { $needs }.
event-settled-negotiated = Na een gesprek is het rond: jullie werken aan { $needs }.
event-settled-insisted = Jullie houden vast aan jullie eigen voorstel: { $needs }. Het gezin is het daar niet mee eens.
event-settled-kept = Jullie gaan door met { $needs }.
event-settled-none = Jullie kiezen deze keer niets om samen aan te werken.
event-objected = { $who } is het niet eens met deze volgorde.
event-asked = { $who } vraagt { $whom } om advies over ‘{ $need }’.
event-advice = { $whom } denkt met { $who } mee over ‘{ $need }’.
event-advice-words = { $whom } over ‘{ $need }’: { $words }
event-quoted = “{ $words }”
event-boundary = { $whom } over ‘{ $need }’: “Daar houdt mijn vak op.”
event-boundary-ask = { $whom } over ‘{ $need }’: “Daar houdt mijn vak op. Vraag het { $other }.”
event-chosen = { $who }, { $title }: “{ $option }”
event-chosen-default = { $title }. Niemand koos; toen werd het: ‘{ $option }’
event-carried-out = { $who }: { $act }
event-missed = De afspraak met { $who } ging niet door; er was geen ruimte meer.
event-contradicted = { $who } zei iets anders dan een collega.
event-contradicted-about = Over ‘{ $need }’ zei { $who } iets anders dan een collega.
event-fact-learnt = { $name }. { $text }
event-fact-shared = { $who } vertelt aan tafel: { $text }
event-fact-breached = { $who } vertelt aan tafel, zonder dat daar toestemming voor was: { $text }
event-consent-given = { $who } { $count ->
    [1] vindt
   *[other] vinden
} het goed dat dit aan tafel verteld wordt: ‘{ $fact }’.
event-consent-refused = { $who } { $count ->
    [1] wil
   *[other] willen
} nog niet dat dit aan tafel verteld wordt: ‘{ $fact }’.
event-consent-given-masked = { $who } { $count ->
    [1] vindt
   *[other] vinden
} het goed dat iets wat één van jullie weet, aan tafel komt.
event-consent-refused-masked = { $who } { $count ->
    [1] wil
   *[other] willen
} nog niet dat iets wat één van jullie weet, aan tafel komt.
event-need-shown = Nieuw op tafel: ‘{ $need }’. { $about }
event-strength-shown = Een kracht: ‘{ $strength }’. { $about }
event-form-team = Er is een vast team: { $who }, met { $lead } als trekker.
event-form-lighter = Jullie schalen af: { $form }.
event-goal-set = Afgesproken: een aanpak bij ‘{ $need }’. Trekker: { $lead }.
event-evaluated = Jullie keken samen met het gezin terug.
event-evaluated-soon = Jullie keken samen terug; dat was kort na de vorige keer.
event-celebrated = Jullie stonden met het gezin stil bij ‘{ $need }’. Thuis was het ook te merken.
event-celebrated-early = Jullie stonden stil bij ‘{ $need }’. Thuis was het nog niet te merken.
event-handed-warm = { $who } draagt ‘{ $need }’ warm over aan { $whom }.
event-handed-cold = { $who } draagt ‘{ $need }’ per brief over aan { $whom }.
event-stepped-back = { $who } doet een stap terug bij ‘{ $need }’.
event-waiting = { $count ->
    [one] Aangemeld voor ‘{ $need }’; volgende beurt is er plaats.
   *[other] Aangemeld voor ‘{ $need }’; over { $number } beurten is er plaats.
}
event-signal-returned = Na de melding is het er nog: { $signal }. Helpt de hulp niet genoeg, dan hoort opnieuw melden erbij.
event-signal = Een signaal: { $signal }. { $text }
event-safety-advice = { $who } vroeg Veilig Thuis om advies. { $said }
event-safety-advice-general = Veilig Thuis vroeg wat er is gezien en gehoord, en wat een vermoeden is. Daarna dachten ze mee over de volgende stap: praten met het gezin als dat veilig kan, en dan wegen. Het besluit blijft bij jullie.
event-safety-talk = { $who } besprak de zorg open met { $whom }. { $said }
event-safety-talk-general = { $whom } weet nu wat er is gezien en waarom dat zorgen geeft, en kon zeggen hoe het van binnenuit is. Wat er nodig is, weeg je daarna.
event-safety-talk-open = { $who } besprak de zorg open met het gezin.
event-safety-report = { $who } meldde bij Veilig Thuis; het gezin wist het.
event-safety-report-unannounced = { $who } meldde bij Veilig Thuis, zonder dat het gezin het wist.
event-promised = { $who } beloofde { $to }: { $what }.
event-promise-kept = Belofte aan { $to } gehouden: { $what }.
event-promise-broken = Belofte van { $who } aan { $to } niet gehouden: { $what }.
event-backlash = Wat { $who } eerder bij ‘{ $need }’ deed, komt terug: het weegt nu zwaarder dan eerst.
event-stopped = Het gezin doet niet meer open. Het leven gaat door, zonder hulp.
event-pen = De pen gaat naar { $who }.
