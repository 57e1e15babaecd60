# Three sentences after a turn: what happened, why it matters, whom it touched. No figures, no report.
back-period = { $days ->
    [7] this week
   *[other] these two weeks
}

# Load
back-load-heavier = It got heavier { $period } for { $person }: { $causes }.
back-load-heavier-over = It got heavier { $period } for { $person }: { $causes }. That is more than { $person } can carry, and then only half of even the best help gets through.
back-load-lighter = It got lighter { $period } for { $person }: { $causes }.
back-load-lighter-over = It got a little lighter { $period } for { $person }: { $causes }. It is still more than { $person } can carry.
back-load-same = For { $person } it weighed about as much { $period } as before: { $causes }.
back-load-same-over = For { $person } it stayed as heavy { $period }: { $causes }. That is more than { $person } can carry, and nobody can keep that up for long.
back-load-first = For { $person } this was the beginning with you around: { $causes }. There was room for that.
back-load-first-tense = For { $person } this was the beginning with you around: { $causes }. It fitted in, though not much room was left.
back-load-first-over = For { $person } this was the beginning with you around: { $causes }. On top of everything that was there already, that is more than { $person } can carry.
back-load-but-grew = ‘{ $need }’ did get heavier, though.
back-given-up = To make room in the week, this didn't happen: { $blocks }.
cause-uncoordinated = { $count ->
    [1] { $appointments } that hadn't been talked over
   *[other] { $appointments } that hadn't been fitted to each other
}
cause-partly-coordinated = { $appointments }, not all of them fitted to each other
cause-appointments = { $count ->
    [0] no appointments
    [1] one appointment
   *[other] { $number } appointments
}
cause-fewer = { $count ->
    [0] no appointments
    [1] only one appointment
   *[other] only { $number } appointments
}
cause-intensive = a conversation that asked a lot
cause-new-faces = { $count ->
    [1] one new face
   *[other] { $number } new faces
}
cause-no-new-faces = no new faces
cause-retellings = { $count ->
    [1] the whole story told again
   *[other] the whole story told again { $number } times
}
cause-no-retellings = nothing that had to be told again
cause-crowded = more appointments than fit into a week
cause-uncrowded = some empty space in the week again
cause-contradiction = professionals contradicting each other
cause-report = a report to Veilig Thuis
cause-heavy-form = a heavier form of working together than was needed
cause-no-friction = fewer professionals working at cross purposes
cause-need-grew = ‘{ $need }’ got heavier
cause-need-shrank = ‘{ $need }’ got lighter
cause-choice = your choice at ‘{ $moment }’: “{ $option }”
cause-happened = what simply happened this time
cause-strength = ‘{ $strength }’ helped to carry it
cause-relief = what had already eased gave some air
cause-promise = a promise that was kept gave heart
cause-bears-more = there was a little more room than before
cause-bears-less = the time before had taken its toll
cause-little-up = a little more of everything
cause-little-down = a little less of everything
cause-no-visits = nobody visited

# Continuity
back-breach = { $who } told the table about ‘{ $fact }’ before { $person } had given consent. What somebody would have wanted to tell has then been told already, and that costs trust.
back-breach-nobody = { $who } told the table about ‘{ $fact }’ before there was consent. What somebody would have wanted to tell has then been told already, and that costs trust.
back-promise-broken = { $who } had promised { $person }: ‘{ $what }’. It didn't happen, and people who have been let down before keep count.
back-contradicted = About ‘{ $need }’, { $who } said something different from a colleague. The { $family } family then has to work out for itself who is right.
back-contradicted-broadly = { $who } said something different from a colleague. The { $family } family then has to work out for itself who is right.
back-cold-handover = ‘{ $need }’ went from { $from } to { $to } by letter. The story travels on paper; the trust doesn't.
back-retold = The { $family } family told the whole story again, now to { $who }. Starting from the beginning each time takes strength that is needed elsewhere.
back-new-faces = { $count ->
    [1] { $who } came for the first time, without anybody the { $family } family already knew. Then they had to begin again with a stranger.
   *[other] { $who } came for the first time, without anybody the { $family } family already knew. Then they had to begin again with a stranger.
}
back-missed = { $count ->
    [1] The appointment with { $who } fell through: the { $family } family had no room left. What had been started was left.
   *[other] The appointments with { $who } fell through: the { $family } family had no room left. What had been started was left.
}
back-stopped = The { $family } family no longer opened the door. Neither parent trusted any of you any more, and help begins with a door that opens.
back-gap = You had agreed on ‘{ $need }’ together, and nobody got round to it. To the { $family } family an agreement that nothing comes of feels like no agreement.
back-left-alone = Nobody did anything, and ‘{ $need }’ grew heavier. What nobody picks up is left with the { $family } family itself.
back-warm-handover = { $from } handed over ‘{ $need }’ and brought { $to } along in person. So the new face didn't start from scratch.
back-introduced = { $who } didn't come alone: { $by } came too, and the family knew that face. A new face then weighs less.
back-promise-kept = { $who } kept the promise to { $person }: ‘{ $what }’. That stays with people longer than a good conversation.
back-evaluated = With the { $family } family you looked back on what had been agreed. That way it stays their plan too, not only yours.
back-goal-set = For ‘{ $need }’ there is an approach now, and somebody who leads: { $who }. The { $family } family needn't find out for itself who does what.
back-shared = ‘{ $fact }’: what { $who } knew about it, the whole table knows now. Nobody at home has to tell it again.
back-shared-with-consent = ‘{ $fact }’: with consent from { $person }, { $who } told the table. Nobody at home has to tell it again.
back-carried-on = { $who } carried on with ‘{ $need }’ from where it had stopped last time. Nothing had to start again.
back-familiar = { $count ->
    [1] Only a familiar face came to the { $family } family: { $who }. What had been said before still counted.
   *[other] Only familiar faces came to the { $family } family: { $who }. What had been said before still counted.
}
back-nobody-came = Nobody came to see the { $family } family. That leaves some air in the week, and leaves open who is thinking of them.

# The edge of one's field, and safety
back-signal-missed = ‘{ $signal }’ was left. The time in which this step still fitted went by: { $step }. A worry that nobody voices is one the family carries alone.
back-report-early = { $who } reported ‘{ $signal }’ while a lighter step was still open. That hits the { $family } family hard; trust has to grow again afterwards.
back-step-late = At ‘{ $signal }’ this step came late: { $step }, by { $who }. All that time it went on for those in the middle of it.
back-backlash = What { $who } did on ‘{ $need }’ in turn { $turn } came back now. It helped for a while then; what somebody from that field would have seen had been left.
back-overreach = { $who } worked on ‘{ $need }’; that is the field of { $whose }, who wasn't asked. It helps for a while; what { $whose } would have seen stays out of sight.
back-overreach-asked = { $who } asked { $whose } about ‘{ $need }’ and then did it personally, outside their own field. Advice sets you on your way; what { $whose } would have seen in person stays out of sight.
back-overreach-alone = { $who } worked on ‘{ $need }’, and that lies outside that field. It helps for a while; what somebody who does this every day would see stays out of sight.
back-overreach-choice = At ‘{ $moment }’, { $who } did something that is the field of { $whose }, who wasn't asked. It helps for a while; what { $whose } would have seen stays out of sight.
back-overreach-choice-alone = At ‘{ $moment }’, { $who } did something outside that field. It helps for a while; what somebody who does this every day would see stays out of sight.
back-nobody-asked = { $who } took the lead on ‘{ $need }’, ground that is only partly theirs, and asked nobody. What you don't know, you then find out later.
back-nobody-asked-choice = { $who } took the lead on ground that is only partly theirs, and asked nobody. What you don't know, you then find out later.
back-too-heavy = You worked in a heavier form { $period } than was needed: { $form }. It takes hours, and the { $family } family notices that many people are talking about them.
back-advice-in-time = { $who } asked Veilig Thuis, the safety advice and reporting line, for advice on ‘{ $signal }’. That is always possible, and then nobody has to carry it around alone.
back-advice-open = { $who } asked Veilig Thuis, the safety advice and reporting line, for advice on a worry that had no name yet. That is always possible, even without saying whom it is about.
back-talk-in-time = { $who } talked about ‘{ $signal }’ with the { $family } family themselves. Not a pleasant conversation; but now they know what you see.
back-report-openly = { $who } reported to Veilig Thuis and told the { $family } family first. It costs trust, but less than when they hear it from somebody else.
back-report-unannounced = { $who } reported to Veilig Thuis without telling the { $family } family. Sometimes it has to be done that way; it does cost trust.
back-underreach = ‘{ $need }’ is the field of { $who } and had been agreed together. It was left while there were hours to spare; it is harder for somebody else to pick up.
back-boundary = { $who } asked { $whom } about ‘{ $need }’ and heard: this is not my field. Such an answer saves everybody a detour.
back-boundary-points = { $who } asked { $whom } about ‘{ $need }’ and heard: this is not my field, ask { $other }. Such an answer saves everybody a detour.
back-asked-first = { $who } asked { $whom } first and then worked on ‘{ $need }’. That gave the { $family } family the knowledge of two and the face of one.
back-asked-first-both = { $who } asked { $whom } first and then worked on ‘{ $need }’. So each knew what the other was going to do.
back-advised = { $whom } thought ‘{ $need }’ through with { $who }. The { $family } family didn't have to receive anybody extra for that.
back-half-strength = { $who } supported on ‘{ $need }’, ground that is only partly theirs. Without asking somebody who does this every day, such help doesn't go as far.
back-too-light = Each of you worked mostly on your own { $period }. You each saw a piece; only the { $family } family saw the whole.
back-handed-to-owner = ‘{ $need }’ went from { $from } to { $to }, who is trained for it. Letting go in time is work too.
back-stepped-back = { $who } took a step back from ‘{ $need }’. That leaves room for the { $family } family itself, or for whoever is on it already.
back-all-within = { $count ->
    [1] { $who } did what belongs to their own field. That way the { $family } family knows whom to turn to for what.
   *[other] { $who } each did what belongs to their own field. That way the { $family } family knows whom to turn to for what.
}
back-listened = { $who } came to listen and look round, which belongs to every field. Whoever first hears what is going on has less to do over again later.
back-strength-seen = { $who } listened to { $person } and saw something to build on: ‘{ $strength }’. Help that ties in with it asks less and lasts longer.
back-no-work = Nobody did anything { $period } that calls for a profession. That can be a rest; it helps then if the { $family } family knows it is on purpose.
