# Why something can't be done, with the way out.
refusal-case-over = The case is over. You can still talk it through.
refusal-focus-first = First decide together what you work on.
refusal-focus-stands = What you work on is settled for this turn. Next turn it can be different.
refusal-answer-first = The family has answered. First say what you do with that.
refusal-no-answer = The family hasn't answered yet. Put something to them first.
refusal-focus-empty = Choose at least one card.
refusal-need-unseen = This isn't on the table yet.
refusal-team-only = The whole table does this together; whoever holds the pen decides.
refusal-seat-only = One of you does this, not the whole table.
refusal-no-such-slot = There is room for two things per person in a turn, no more. Take something back first.
refusal-slot-taken = No more fits in this turn. Take something back first.
refusal-nothing-planned = Nothing is planned here.
refusal-locked = This question has been asked and stands.
refusal-no-hours = { $count ->
    [0] This takes { $who } { $needed }; this turn's hours are used up. You can take back what is planned.
   *[other] This takes { $who } { $needed }, and all you have left is { $left }.
}
refusal-consent-lacking = { $who } hasn't given consent yet. You can ask.
refusal-no-consent-needed = This needs no consent. You may share it as it is.
refusal-waiting-referred = { $count ->
    [one] The referral is in. Next turn there is a place.
   *[other] The referral is in. { $number } more turns to wait; until then, what you agree here holds.
}
refusal-not-backed = The organisation doesn't back deviating from the guideline. Find a way within it.
refusal-fact-unknown = You don't know this yet.
refusal-fact-shared = Everybody at the table knows this already.
refusal-signal-unseen = Nothing has been seen or heard about this yet.
refusal-oneself = That's you. Choose somebody else.
refusal-who-missing = Not everybody who is needed for this is there.
refusal-already = This has been planned or said already.
refusal-known-well = You know each other well already.
refusal-no-introduction = Only somebody the family knows can introduce, and only somebody who is new to them.
refusal-no-strength = You can't build on that here.
refusal-no-heavier-form = There is no standing team to end.
refusal-team-in-force = There is a standing team already.
refusal-asked-and-told = There is already a plan to ask or to tell this. The two don't go together: take that one back first.
refusal-negotiate-trust = { $who } doesn't trust any of you enough for that yet. You can follow, or keep to the proposal.
refusal-negotiate-all = Each of them trusts somebody else among you; nobody has the trust of them all. You can follow, or keep to the proposal.
refusal-negotiate-fact = Talking helps only once everybody knows something about these cards. Share that later this turn; for now, choose one of the other two.
refusal-moment-closed = This has passed.
refusal-option-closed = This can't be done now: it depends on what happened before.
refusal-option-chosen = This can only be done after another choice at ‘{ $moment }’.
refusal-option-trust = { $who } doesn't trust you enough for that yet.
refusal-not-yours = This is for { $who }.
refusal-reporting-line = You are Veilig Thuis yourself. Others ask you for advice, and report to you.
refusal-not-asked = No question is waiting for an answer.
refusal-still-heavy = ‘{ $need }’ still weighs too heavily to end the help.
refusal-not-agreed = { $who } thinks it is too early to end the help.
refusal-too-early-to-close = The help can be ended past halfway, from turn { $number }.
refusal-same-seat = It is with them already. Choose somebody else.
refusal-not-touched = This doesn't touch { $who } directly.
