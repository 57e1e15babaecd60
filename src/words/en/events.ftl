# What happened, in one line.
event-named = { $who } would put ‘{ $need }’ first.
event-proposed = You proposed: { $needs }.
event-answer-accept = { $who } agrees.
event-answer-swap = { $who } asks you to choose ‘{ $need }’ too.
event-answer-overloaded = { $who } can't take on anything more now.
event-answer-distrust = { $who } doesn't want to talk about this.
event-talked = { $who } talks it through with the family.
event-settled-accepted = The family agrees: you work on { $needs }.
event-settled-followed = You follow the family: you work on { $needs }.
event-settled-negotiated = After talking it through it is settled: you work on { $needs }.
event-settled-insisted = You keep to your own proposal: { $needs }. The family doesn't agree.
event-settled-kept = You carry on with { $needs }.
event-settled-none = You choose nothing to work on together this time.
event-objected = { $who } doesn't agree with this order.
event-asked = { $who } asks { $whom } for advice on ‘{ $need }’.
event-advice = { $whom } thinks ‘{ $need }’ through with { $who }.
event-advice-words = { $whom } on ‘{ $need }’: { $words }
event-quoted = “{ $words }”
event-boundary = { $whom } on ‘{ $need }’: “That's where my field ends.”
event-boundary-ask = { $whom } on ‘{ $need }’: “That's where my field ends. Ask { $other }.”
event-chosen = { $who }, { $title }: “{ $option }”
event-chosen-default = { $title }. Nobody chose, so it became: ‘{ $option }’
event-carried-out = { $who }: { $act }
event-missed = The appointment with { $who } fell through; there was no room left.
event-contradicted = { $who } said something different from a colleague.
event-contradicted-about = About ‘{ $need }’, { $who } said something different from a colleague.
event-fact-learnt = { $name }. { $text }
event-fact-shared = { $who } tells the table: { $text }
event-fact-breached = { $who } tells the table, without the consent this takes: { $text }
event-consent-given = { $who } { $count ->
    [1] agrees
   *[other] agree
} that the table is told: ‘{ $fact }’.
event-consent-refused = { $who } { $count ->
    [1] doesn't
   *[other] don't
} want the table to be told yet: ‘{ $fact }’.
event-consent-given-masked = { $who } { $count ->
    [1] agrees
   *[other] agree
} that the table is told something one of you knows.
event-consent-refused-masked = { $who } { $count ->
    [1] doesn't
   *[other] don't
} want the table to be told yet about something one of you knows.
event-need-shown = New on the table: ‘{ $need }’. { $about }
event-strength-shown = A strength: ‘{ $strength }’. { $about }
event-form-team = There is a standing team: { $who }, led by { $lead }.
event-form-lighter = You scale down to { $form }.
event-goal-set = Agreed: an approach to ‘{ $need }’, led by { $lead }.
event-evaluated = You looked back together with the family.
event-evaluated-soon = You looked back together; that was soon after the last time.
event-celebrated = You and the family paused to celebrate ‘{ $need }’. At home it could be felt too.
event-celebrated-early = You paused to celebrate ‘{ $need }’. At home it couldn't be felt yet.
event-handed-warm = { $who } hands ‘{ $need }’ over to { $whom } in person.
event-handed-cold = { $who } hands ‘{ $need }’ over to { $whom } by letter.
event-stepped-back = { $who } steps back from ‘{ $need }’.
event-waiting = { $count ->
    [one] Referred for ‘{ $need }’; next turn there is a place.
   *[other] Referred for ‘{ $need }’; in { $number } turns there is a place.
}
event-signal-returned = After the report it is still there: { $signal }. Where help doesn't help enough, reporting again is part of it.
event-signal = A signal: { $signal }. { $text }
event-safety-advice = { $who } asked Veilig Thuis for advice. { $said }
event-safety-advice-general = Veilig Thuis asked what has been seen and heard, and what is a suspicion. Then they helped think the next step through: talking with the family where that is safe, and then weighing it. The decision stays with you.
event-safety-talk = { $who } talked about the worry openly with { $whom }. { $said }
event-safety-talk-general = { $whom } now knows what has been seen and why it is a worry, and could say what it is like from the inside. What is needed is weighed after that.
event-safety-talk-open = { $who } talked about the worry openly with the family.
event-safety-report = { $who } reported to Veilig Thuis; the family knew.
event-safety-report-unannounced = { $who } reported to Veilig Thuis, without the family knowing.
event-promised = { $who } promised { $to }: { $what }.
event-promise-kept = Promise to { $to } kept: { $what }.
event-promise-broken = Promise of { $who } to { $to } not kept: { $what }.
event-backlash = What { $who } did earlier on ‘{ $need }’ comes back: it weighs more now than before.
event-stopped = The family no longer opens the door. Life goes on, without help.
event-pen = The pen goes to { $who }.
