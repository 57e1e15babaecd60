# Three sentences after a turn: what happened, why it matters, whom it touched. No figures, no report.
back-period = { $days ->
    [7] this week
   *[other] these two weeks
}

# Load
back-load-heavier = It got heavier { $period } for { $person }: { $causes }.
back-over-heavier = { $wording ->
    [0] That is more than { $person } can carry, and then only half of even the best help gets through.
    [1] Together that is too much to carry; whatever is added now, even something good, costs more than it brings.
   *[other] There is no room for anything more. One thing less would now do more than one thing extra.
}
back-load-lighter = It got lighter { $period } for { $person }: { $causes }.
back-load-lighter-over = It got a little lighter { $period } for { $person }: { $causes }.
back-over-lighter = { $wording ->
    [0] It is still more than { $person } can carry.
    [1] That is not enough yet: what is left is more than can be carried.
   *[other] It is going the right way, and is still too much.
}
back-load-same = For { $person } it weighed about as much { $period } as before: { $causes }.
back-load-same-over = For { $person } it stayed as heavy { $period }: { $causes }.
back-over-same = { $wording ->
    [0] That is more than { $person } can carry, and nobody can keep that up for long.
    [1] It is too much, and was so already; whoever carries too much for too long drops something one day.
   *[other] Again no room was left, and help that finds no room only half gets through.
}
back-load-first = For { $person } { $period } brought { $causes }.
back-first-calm = There was room for that.
back-first-tense = It fitted in, though not much room was left.
back-first-over = On top of everything that was there already, that is more than { $person } can carry.
back-load-but-grew = ‘{ $need }’ did get heavier, though: nobody got round to it.
back-load-but-grew-missed = ‘{ $need }’ did get heavier, though: the help with it fell through.
back-load-but-grew-helped = ‘{ $need }’ did get heavier, though, even with help.
back-load-but-grew-otherwise = ‘{ $need }’ did get heavier, though.
given-up-for = { $block } (because { $who } came)
given-up-crowded = { $block } (the week got too full)
back-given-up = In their week this didn't happen: { $blocks }.
cause-uncoordinated = { $count ->
    [1] { $appointments } that hadn't been talked over
   *[other] { $appointments } that hadn't been fitted to each other
}
cause-partly-coordinated = { $appointments } that hadn't all been fitted to each other
cause-appointments = { $count ->
    [0] no appointments
    [1] one appointment
   *[other] { $number } appointments
}
cause-fell-through = { $count ->
    [1] one appointment that fell through
   *[other] { $number } appointments that fell through
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
    [1] the whole story once more
   *[other] the whole story { $number } times more
}
cause-no-retellings = nothing that had to be told again
cause-crowded = more appointments than fit into a week
cause-uncrowded = some empty space in the week again
cause-contradiction = professionals contradicting each other
cause-report = a report to Veilig Thuis
cause-heavy-form = a heavier form of working together than was needed
cause-no-friction = fewer professionals working at cross purposes
cause-need-grew = more worry about ‘{ $need }’
cause-unseen-grew = something at home that isn't on the table yet
cause-need-shrank = less worry about ‘{ $need }’
cause-choice = what you chose at ‘{ $moment }’ (“{ $option }”)
cause-nobody-chose = what happened at ‘{ $moment }’ when nobody chose
cause-choice-of-seat = a choice of { $who } at ‘{ $moment }’
cause-event = what happened (“{ $event }”)
cause-later = what came of an earlier choice (“{ $event }”)
cause-happened = something that happened apart from the help
cause-strength = help that built on ‘{ $strength }’
cause-relief = air from what had already eased
cause-promise = heart from a promise that was kept
cause-bears-more = a little more room than before
cause-bears-less = the strength that the time before had cost
cause-little-up = a little more of everything
cause-little-down = a little less of everything
cause-no-visits = a time without visits

# Continuity
back-breach = { $who } told the table about ‘{ $fact }’ before { $person } had given consent. What somebody would have wanted to tell has then been told already, and that costs trust.
back-breach-nobody = { $who } told the table about ‘{ $fact }’ before there was consent. What somebody would have wanted to tell has then been told already, and that costs trust.
back-promise-broken = { $who } had promised { $person }: ‘{ $what }’. It didn't happen, and people who have been let down before keep count.
back-contradicted = About ‘{ $need }’, { $who } said something different from a colleague. { $wording ->
    [0] The { $family } family then has to work out for itself who is right.
    [1] The { $family } family got two answers, and now has a question more.
   *[other] Whoever asks for help and hears two things trusts both a little less.
}
back-contradicted-broadly = { $who } said something different from a colleague. { $wording ->
    [0] The { $family } family then has to work out for itself who is right.
    [1] The { $family } family got two answers, and now has a question more.
   *[other] Whoever asks for help and hears two things trusts both a little less.
}
back-cold-handover = ‘{ $need }’ went from { $from } to { $to } by letter. The story travels on paper; the trust doesn't.
back-retold = The { $family } family told the whole story again, now to { $who }. { $wording ->
    [0] Starting from the beginning each time takes strength that is needed elsewhere.
    [1] What had been told before had stayed with whoever heard it.
   *[other] Whoever has to tell it over and over leaves out more each time.
}
back-new-faces = { $count ->
    [1] { $who } came for the first time, without anybody the { $family } family already knew. Then they had to begin again with a stranger.
   *[other] { $who } came for the first time, without anybody the { $family } family already knew. Then they had to begin again with a stranger.
}
back-missed = { $count ->
    [1] The appointment with { $who } fell through: the { $family } family had no room left.
   *[other] The appointments with { $who } fell through: the { $family } family had no room left.
} { $wording ->
    [0] What it was to be about has to wait.
    [1] Calling off is sometimes the only way to say it is too much.
   *[other] The hours had been kept free, and at home there was no room for them.
}
back-stopped = The { $family } family no longer opened the door. Neither parent trusted any of you any more, and help begins with a door that opens.
back-gap = You had agreed on ‘{ $need }’ together, and nobody got round to it. { $wording ->
    [0] To the { $family } family an agreement that nothing comes of feels like no agreement.
    [1] The { $family } family is waiting for what was to come, and doesn't know whether it still will.
   *[other] An agreement can be put off; it helps then if the { $family } family hears so from you.
}
back-left-alone = Nobody did anything, and ‘{ $need }’ grew heavier. { $wording ->
    [0] What nobody picks up is left with the { $family } family itself.
    [1] The { $family } family carried it without you this time.
   *[other] Waiting has consequences too; they land with the { $family } family alone.
}
back-warm-handover = { $from } handed over ‘{ $need }’ and brought { $to } along in person. So the new face didn't start from scratch.
back-introduced = { $who } didn't come alone: { $by } came too, and the family knew that face. A new face then weighs less.
back-promise-kept = { $who } kept the promise to { $person }: ‘{ $what }’. It counts in how { $person } sees { $who }.
back-evaluated = With the { $family } family you looked back on what had been agreed. That way it stays their plan too, not only yours.
back-goal-set = For ‘{ $need }’ there is an approach now, and somebody who leads: { $who }. The { $family } family needn't find out for itself who does what.
back-shared = ‘{ $fact }’: what { $who } knew about it, the whole table knows now. { $wording ->
    [0] Nobody at home has to tell it again.
    [1] So all of you can weigh the same things.
   *[other] That saves a question to somebody who has had it too often.
}
back-shared-with-consent = ‘{ $fact }’: with consent from { $person }, { $who } told the table. { $wording ->
    [0] Nobody at home has to tell it again.
    [1] Whoever it is about knew that it would be told, and to whom.
   *[other] So the whole table can take it into account, and it was taken from nobody.
}
back-carried-on = { $who } carried on with ‘{ $need }’ from where it had stopped last time. { $wording ->
    [0] Nothing had to start again.
    [1] What had been built up last time was still there.
   *[other] That way separate visits become one story.
}
back-familiar = { $count ->
    [1] Only { $who } came to the { $family } family, and they knew that face already.
   *[other] Only people they knew already came to the { $family } family: { $who }.
} { $wording ->
    [0] What had been said before still counted.
    [1] Nobody had to introduce themselves, and nobody had to begin at the beginning.
   *[other] Somebody you know needs less explaining.
}
back-nobody-came = Nobody came to see the { $family } family. { $wording ->
    [0] That leaves some air in the week, and leaves open who is thinking of them.
    [1] A rest can be just what is needed, if they know it is meant as one.
   *[other] So the week stayed theirs; whether anybody was thinking of them, they couldn't see.
}

# The edge of one's field, and safety
back-signal-missed = Nothing was done about ‘{ $signal }’. The time in which this step still fitted went by: { $step }. A worry that nobody voices is one the family carries alone.
back-step-left = The worry about ‘{ $signal }’ had been voiced. The time in which this step too still fitted went by: { $step }.
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
back-too-heavy = You worked in a heavier form { $period } than was needed: { $form }. { $wording ->
    [0] It takes hours, and the { $family } family notices that many people are talking about them.
    [1] What a phone call could have done took a meeting now.
   *[other] The hours that went into it didn't reach the { $family } family at home.
}
back-advice-in-time = { $who } asked Veilig Thuis, the safety advice and reporting line, for advice on ‘{ $signal }’. { $wording ->
    [0] That is always possible, and then nobody has to carry it around alone.
    [1] A worry that has been said aloud is easier to look at together.
   *[other] Somebody from outside hears what you have got used to.
}
back-advice-open = { $who } asked Veilig Thuis, the safety advice and reporting line, for advice on a worry that had no name yet. That is always possible, even without saying whom it is about.
back-talk-in-time = { $who } talked about ‘{ $signal }’ with the { $family } family themselves. Not a pleasant conversation; but now they know what you see.
back-report-openly = { $who } reported to Veilig Thuis and told the { $family } family first. It costs trust, but less than when they hear it from somebody else.
back-report-unannounced = { $who } reported to Veilig Thuis without telling the { $family } family. Sometimes it has to be done that way; it does cost trust.
back-underreach = ‘{ $need }’ is the field of { $who } and had been agreed together. It was left while there were hours to spare. { $wording ->
    [0] It is harder for somebody else to pick up.
    [1] The others count on whoever has the field to begin.
   *[other] Leaving it and saying so gives somebody else the chance.
}
back-own-declined = { $who } asked { $whom } about ‘{ $need }’ and was told no, though this is the field of { $whom }. The question hasn't gone away, and { $who } now has to look for somebody else to ask.
back-boundary = { $who } asked { $whom } about ‘{ $need }’ and heard: this is not my field. Such an answer saves everybody a detour.
back-boundary-points = { $who } asked { $whom } about ‘{ $need }’ and heard: this is not my field, ask { $other }. Such an answer saves everybody a detour.
back-asked-first = { $who } asked { $whom } first and then worked on ‘{ $need }’. { $wording ->
    [0] That gave the { $family } family the knowledge of two and the face of one.
    [1] What one knows and the other can do came along with one person.
   *[other] One question beforehand, and no extra face.
}
back-asked-first-both = { $who } asked { $whom } first and then worked on ‘{ $need }’. { $wording ->
    [0] So each knew what the other was going to do.
    [1] Both came, and neither had to guess about the other.
   *[other] What one said fitted what the other did.
}
back-advised = { $whom } thought ‘{ $need }’ through with { $who }. { $wording ->
    [0] The { $family } family didn't have to receive anybody extra for that.
    [1] One conversation among you, and no new face for the { $family } family.
   *[other] That way the knowledge reaches the { $family } family through somebody who comes already.
}
back-half-strength = { $who } supported on ‘{ $need }’, ground that is only partly theirs, without advice. { $wording ->
    [0] Without asking somebody who does this every day, such help doesn't go as far.
    [1] One question beforehand would have let the same help reach further.
   *[other] It helped a little way; somebody who does this every day could have said where it sticks.
}
back-half-strength-asked = { $who } supported on ‘{ $need }’, ground that is only partly theirs. The advice on it is a while ago by now; with a new question such help goes further.
back-partly = { $who } did something that only partly belongs to their own field. That is allowed; with advice from somebody who does this every day, such help goes further.
back-too-light = Each of you worked mostly on your own { $period }. { $wording ->
    [0] You each saw a piece; only the { $family } family saw the whole.
    [1] What belongs with what, the { $family } family had to work out for itself.
   *[other] What one of you knew, another could have used.
}
back-handed-to-owner = ‘{ $need }’ went from { $from } to { $to }, who is trained for it. Letting go in time is work too.
back-stepped-back = { $who } took a step back from ‘{ $need }’. That leaves room for the { $family } family itself, or for whoever is on it already.
back-all-within = { $count ->
    [1] { $who } did what belongs to their own field.
   *[other] { $who } each did what belongs to their own field.
} { $wording ->
    [0] That way the { $family } family knows whom to turn to for what.
    [1] Whoever came knew what it was about; that shows at the table and at home.
   *[other] That way nothing has to be done over again later at the { $family } family's.
}
back-listened = { $who } came to listen and look round, which belongs to every field. { $wording ->
    [0] Whoever first hears what is going on has less to do over again later.
    [1] Listening is work too, even if nothing is settled after it.
   *[other] What somebody tells of their own accord needn't be asked later.
}
back-strength-seen = { $who } listened to { $person } and saw something to build on: ‘{ $strength }’. Help that ties in with it asks less and lasts longer.
back-no-work = Nobody did anything { $period } that calls for a profession. { $wording ->
    [0] That can be a rest; it helps then if the { $family } family knows it is on purpose.
    [1] To the { $family } family it looks the same as being forgotten, unless somebody says so.
   *[other] Sometimes that is good. It is worth saying aloud, too.
}
