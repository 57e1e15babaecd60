# The table: each page of a turn, the diary and the ecomap.

table-next = Continue
table-header-turn = Turn { $turn } of { $turns }
table-header-pen-you = You have the pen
table-who-as-whom = { $who } as { $name }
table-you = you
table-header-pen = { $who } has the pen
table-header-goal = Our goal: { $goal }
table-header-coordinated = { $focus } · visits for it are in step up to and including turn { $turn }
table-header-focus = What we work on: { $needs }
table-step-listen = Listen
table-step-prioritise = Decide what comes first
table-step-decide = Act
table-step-close = Into the week
table-step-look-back = Look back
table-seats-heading = The people at the table
table-seat-hours = { $count ->
    [0] no hours left
   *[other] { $left } of { $all } left
}
table-hours-left = { $count ->
    [0] no hours left
   *[other] { $hours } left
}
table-glossary-heading = Terms
table-glossary-term = { $word } (Dutch: { $elsewhere })
table-log-search = Search what happened
table-log-nothing = This hasn't come up yet.
table-log-heading = What happened
table-menu-copy = Save a copy
table-menu-help = Help
table-menu-more = More
table-menu-settings = Settings
table-menu-leave = Leave the table

table-pass = Pass the device to { $who }. What comes now is for that seat only.
table-pass-take = I am { $who } and I'm looking alone
table-pass-back = Never mind
table-listen-heading = Turn { $number }: { $dates }
table-listen-since = At the end of the turn before
table-listen-pen-first = { $who } begins with the pen: whoever has it lays down the cards, plans what the whole table does and closes the turn. After each turn it is passed on.
table-listen-pen = The pen goes to { $who }.
table-listen-more = Read what else is going on
table-listen-more-heading = What else is going on
table-listen-voices = At home you hear
table-news-heading-you = For you alone, { $who }
table-news-heading = Only for { $who }
table-news-role = Who you are: { $name }
table-news-now = What you heard and know
table-news-known-too = And this too: { $text }
table-news-known = You know this, and nobody else at the table does yet: { $text }
table-news-known-by-some = You know this, and so does { $who }: { $text }
table-news-learnt = New to you: { $text }
table-news-done = I have read it

table-goal-heading = One goal together
table-goal-about = What should be different for this family in the end? You have now heard what they say at home. Write it down in one sentence that they would use too. If you disagree later on, this goal comes back to the table, and at the end you look how close it is.
table-goal-write = Write down our goal
table-goal-ask = Our goal
table-goal-skip = Not yet
table-named = { $who }: ‘{ $need }’
table-named-because = { $who }: ‘{ $need }’. “{ $said }”
table-name-heading = { $who }: what would you put first?
table-name-about = First everybody chooses for themselves, from their own field. Then you lay the answers side by side.
table-name-empty = Choose a card first.
table-name-done = I'd put this first
table-name-done-next = I'd put this first; now { $who }
table-card-blocked = hard while this is going on: { $needs }
table-card-new = new on the table
table-card-read-again = Read what is on the cards too
table-card-heavier = got heavier last turn
table-card-lighter = got lighter last turn
table-card-same = stayed the same last turn
table-card-helped = { $way }; { $who } helped
table-card-nobody = no help with this so far
table-card-full = Three at most. Put a card back first.
table-card-earlier = Move ‘{ $need }’ up
table-card-later = Move ‘{ $need }’ down
table-prioritise-heading-you = You lay out the cards
table-prioritise-heading = { $who } lays out the cards
table-prioritise-about = Choose one to three cards, the most pressing first. Then the family says what it thinks.
table-prioritise-none = No cards are laid out yet.
table-prioritise-empty-place = still empty
table-prioritise-order = Laid out: { $needs }
table-prioritise-propose = Put this to the family
table-prioritise-empty = Choose at least one card first.
table-prioritise-keep = Carry on with { $needs }
table-prioritise-nothing = Choose nothing together this time
table-answers-heading = What the family thinks
table-answers-proposed = You proposed: { $needs }.
table-answers-goal = Your goal is: { $goal }
table-objects = { $who } doesn't agree with this order. { $said }
table-reply-follow = We follow the family
table-reply-follow-note = you then work on: { $needs }
table-reply-follow-one = one thing at a time, since there is no room for more with { $who }: { $needs }
table-reply-follow-drops = no more fits; of your proposal this drops out: { $needs }
table-reply-negotiate = We talk it through
table-reply-negotiate-note = your proposal stays, with their consent
table-reply-negotiate-by = { $who } has their trust and leads that talk; your proposal stays, with their consent
table-reply-insist = We keep to our proposal
table-reply-insist-note = the family will go along half-heartedly, and remember it
table-reply-insist-ask = Why do you keep to it?

table-moment-for-you = For you
table-moment-for = For { $who }
table-moment-team = For the team
table-moment-default = If you choose nothing, it will be: ‘{ $option }’
table-moment-reason = Why do you choose this?
table-ability-question = How sure do you feel about doing this?
table-ability-1 = not at all
table-ability-2 = a little
table-ability-3 = fairly
table-ability-4 = fully

table-decide-heading-you = { $count ->
    [0] You have no hours left
   *[other] You have { $hours } left
}
table-decide-heading = { $who }, { $hours }
table-colleague-nothing = { $who }: nothing planned so far.
table-colleague-holds-back = { $who }: nothing planned so far. “{ $said }”
table-colleague-does = { $who }: { $acts }.
table-colleague-because = { $who }: { $acts }. “{ $said }”
table-also-help = help with this is also coming from { $who } this week
table-also-visit = also visiting this week: { $who }
table-acts-at-once = answers at once; you can't take the question back then
table-colleague-goes-on = I'm going on with that.
table-colleague-agrees = I think so too.
table-lent = { $who } plans: { $act }. That takes { $hours } of yours.
table-lent-table = The table plans: { $act }. That takes { $hours } of yours.
table-learnt-in-folder = There is something new in your folder.
table-tab-asked = asked for advice
table-tab-moment = a choice is waiting
table-asked = { $who } asks you for advice on ‘{ $need }’.
table-asked-expertise = ‘{ $need }’: { $scope }.
table-answer-advice = I'll think it through with you
table-answer-advice-to = Think ‘{ $need }’ through with { $who }
table-answer-advice-note = you say how you would go about it
table-answer-boundary = My field ends here
table-answer-boundary-to = Tell { $who }: my field ends at ‘{ $need }’
table-answer-boundary-note = you say who knows more about it
table-answered-advice = You thought ‘{ $need }’ through with { $who }.
table-promised = { $who } promised { $to }: ‘{ $what }’. That has to be true by the end of turn { $turn }.
table-answered-boundary = You told { $who } that your field ends at ‘{ $need }’.
table-withdraw = Take back
table-withdraw-named = Take back: { $act }
table-consult-waits = waiting for an answer
table-consult-next-turn = you don't know each other yet: { $who } answers when the turn closes
table-object = I object to what we work on
table-opinion-ask = What would { $who } do?
table-opinion-first = I'd begin with ‘{ $need }’. { $reason }
table-opinion-option = At ‘{ $title }’ I'd say: ‘{ $option }’
table-object-ask = What is your objection?
table-to-closing-open = still to choose: { $titles }
table-to-closing = Into the week

table-folder-open-you = Open your folder
table-folder-open = Open your folder ({ $who })
table-folder-heading-you = Your folder
table-folder-heading = Your folder ({ $who })
table-folder-done = Close the folder
table-fact-known = Everybody at the table knows this.
table-fact-free = You may share this.
table-fact-needs-consent = Sharing takes the consent of { $who }.
table-fact-share = Tell the table: { $fact }
table-fact-ask = Ask whether you may, and then tell it: { $fact }
table-fact-counts = counts as one of your two plans
table-fact-without-consent = without the consent of { $who } this damages trust

table-acts-full = No more fits in this turn.
table-acts-full-what = Your own two plans are made. If you want something else, take one back first.
table-acts-what = What will you do?
table-acts-which = What exactly?
table-acts-in-focus = { $place ->
    [1] first in what you work on together
   *[other] you work on this together
}
table-acts-advice-holds = your advice still holds
table-acts-advice-lapsed = partly your field, and the advice you had no longer holds
table-acts-about = About what?
table-acts-with = With whom?
table-acts-whom = Who?
table-acts-fact = What?
table-acts-signal = About what?
table-acts-signal-open = a worry that has no name yet
table-acts-lead = Who leads?
table-acts-decides = Who decides if you can't agree?
table-acts-family = Is the family there?
table-acts-with-family = the family is there
table-acts-without-family = professionals only
table-acts-openly = Does the family know?
table-acts-told = yes, we tell them first
table-acts-untold = no, without telling
table-acts-form = To which form?
table-acts-how = How?
table-acts-more = More options
table-acts-back = Back
table-acts-nothing = Nothing to do here now.
table-acts-not-pen = Whoever holds the pen plans what the whole table does.
table-costs-each = { $hours } of everyone
table-costs-of = { $hours } of { $who }
table-acts-approach-ask = What do you agree? Who does what, and what does the family do itself?
table-acts-heavier-ask = Is this really needed? What is the question, and why can't something lighter answer it?
table-acts-deviate-ask = Why do you deviate? Your reason comes back in the debrief.

table-close-heading = Into the week
table-close-aloud = { $who } tells what is in the diary:
table-close = Close the turn
table-close-note = everything planned happens, and then stands
table-close-help = End the help: the case ends with it
table-close-help-note = this will then be the last turn
table-close-help-last-note = the case ends with this turn either way; this closes the help together with the family
table-close-back = Back to the plans
table-remark-hours-you = You have { $hours } left over.
table-remark-hours-meaning = That is fine: whoever has time can still advise a colleague. Hours don't go along to the next turn; then everybody begins with all of theirs again.
table-remark-hours = { $who } has { $hours } to spare.
table-remark-beside = Not every visit is about what you work on. Such a visit isn't in step, and weighs more on the family.
table-remark-loose = These appointments aren't in step yet, and then they weigh more on the family. Under ‘Our plan’ whoever has the pen can agree something for all of you.
table-remark-moment = Nothing chosen yet at ‘{ $title }’. If it stays that way: ‘{ $option }’
table-remark-asked-you = You were asked for advice and haven't answered yet.
table-remark-asked = { $who } has been asked for advice and hasn't answered yet.

table-helped = { $who } helped with ‘{ $need }’, and at home they noticed.
table-helped-partly = { $who } helped with ‘{ $need }’. It only partly got through: { $why }.
table-helped-not = { $who } helped with ‘{ $need }’, but it didn't get through: { $why }.
table-helped-enough = { $who } helped with ‘{ $need }’; there was no more to gain there this time.
table-held-blocked = ‘{ $need }’ stands in the way
table-held-unseen = something that isn't on the table yet stands in the way
table-held-partly-own = it is only partly their own field, without advice
table-held-outside = it lies outside their own field
table-held-strain = there was little room left at home
table-held-insisted = the family wanted something else first
table-held-distrust = there was little trust
table-acquainted = { $who } and { $whom } know each other better now.
table-acquainted-well = { $who } and { $whom } know each other well now; when one asks the other something, the answer comes at once.
table-brought-news = { $who } listened to { $whom } and heard something new; it is in the folder.
table-brought-something = { $who } listened to { $whom } and came back with something that is on the table now.
table-brought-said = { $who } listened to { $whom }. It wasn't new{ $trust ->
    [0] {""}
   *[other] , but trust grew
}. What stuck: { $said }
table-brought-quoted = { $who } listened to { $whom }. It wasn't new{ $trust ->
    [0] {""}
   *[other] , but trust grew
}. What { $whom } said is quoted here.
table-brought-again = { $who } listened to { $whom } too, and heard the same{ $trust ->
    [0] {""}
   *[other] , but trust grew
}.
table-brought-nothing = { $who } listened to { $whom }. Not much was said; { $trust ->
    [0] { $whom } does know that somebody came to listen.
   *[other] trust grew all the same.
}
table-visit-to = { $who } visited { $whom }
table-colleagues-listened = { $count ->
    [1] A colleague came to listen
   *[other] Colleagues came to listen
}: { $visits }. What was said there isn't on the table yet.
table-look-back-more = Read what else there was
table-look-back-more-heading = What else there was
table-look-back-about = { $subject }: { $sentence }
table-look-back-heading = Looking back on turn { $number }
table-look-back-alone = { $count ->
    [1] the turn after that went by without you.
   *[other] the { $number } turns after that went by without you.
}
table-guess-heading = Your own impression first
table-guess-about = After this you see it beside what happened in the turns. Until you go on, you can still change everything here. It comes back in the debrief.
table-guess-about-end = After this you read how the family goes on. The debrief lays this beside what happened. Until you go on, you can still change everything here.
table-feeling = How was it? (you may leave this empty)
table-feeling-ask = How was it? In a few words.
table-guess-load = How heavy are things for the family now, compared with the start?
table-guess-continuity = Does the help hold together: the same faces, the same story?
table-guess-expertise = And did each of you work within your own field?
table-guess-three = Answer the three questions first.
table-guess-next = Next: how did it go?
table-guess-next-end = Next: how does it end?
table-guess-next-seat = Next: { $who }
table-seen-by = What makes you think so? (you may leave this empty)
table-seen-by-ask = What did you see or hear that makes you think so?
table-own-words-write = Write it down
table-own-words-write-named = { $question } Write it down
table-own-words-change = Change
table-own-words-change-named = { $question } Change
table-figures-heading = Halfway
table-figures-more = Show the figures as well
table-figures-next = Play on
table-figures-stop = Stop here
table-figures-stop-note = what you played is kept; you can go on later
table-ended-last-turn = The last turn is over.
table-ended-closed-well = You ended the help together with the family.
table-ended-they-stopped = The family no longer opened the door. The weeks after that went on without you.
table-ended-next = To the debrief

table-diary-heading = { $who }'s week
table-diary-longer = A turn is { $days } days here. This is what a week looks like, with all the appointments of this turn in it.
table-diary-none = No appointments with any of you yet.
table-diary-appointments = { $count ->
    [one] one appointment
   *[other] { $number } appointments
}
table-diary-new-faces = { $count ->
    [one] one new face
   *[other] { $number } new faces
}
table-diary-new-face = new face
table-diary-with = with { $who }
table-diary-gone = dropped
table-diary-missed = fell through
table-diary-fell-through = { $count ->
    [one] one appointment that fell through
   *[other] { $number } appointments that fell through
}
table-diary-dropped = { $summary }. Crossed out for it: { $blocks }
table-diary-all-of-you = all of you
table-aloud-day = { $day }: { $said }
table-aloud-known = { $who }.
table-aloud-new-faces = { $count ->
    [one] A new face, { $who }.
   *[other] { $number } new faces, { $who }.
}
table-aloud-new-among = { $count ->
    [one] { $who }; one face is new.
   *[other] { $who }; { $number } faces are new.
}
table-aloud-again = Then I tell the whole story again.
table-aloud-introduced = { $who }, together; then nobody has to start at the beginning.
table-aloud-missed = { $who } was to come. It didn't work out.
table-aloud-for = { $who }, for { $whom }
table-aloud-lost = No time, then, for { $what }.
table-aloud-kept = { $what }.
table-aloud-empty-week = Nobody from this table is coming, this week.
table-aloud-full-week = It just fits. But don't ask me what we're eating.
table-aloud-far-too-much = And when are we simply at home?

table-ecomap-heading = The { $name } family, and who is around it
table-ecomap-member = { $who }, { $about }: { $mood }.
table-ecomap-around = { $count ->
    [0] { $who }: { $relation }.
    [one] { $who }: { $relation }, met once.
   *[other] { $who }: { $relation }, met { $number } times.
}
table-relation-unknown = not met yet
table-relation-broken = broken off
table-relation-stressful = strained
table-relation-weak = still fragile
table-relation-fair = fairly trusted
table-relation-strong = trusted
table-relation-outside = not at the table; can be asked for advice
table-room-light = The lamp is bright above the table; there is room.
table-room-full = There is post on the table and the washing is waiting.
table-room-crowded = The house is full: post, washing, yesterday's plates.
table-room-dim = It is dim around the table, and there is no room anywhere.
table-scene-closer = Look closer (+)
table-scene-farther = From farther away (-)
table-scene-whole = Show everything (0)
table-legend-heading = What the drawing says
table-legend-thickness = thicker: seen more often
table-legend-given = arrow to the table: the last contact was about what had been agreed
table-legend-room = post, plates and a basket of washing: it is busy at home; the darker, the less room there is for more
table-legend-rug = the rug: whoever sits on it lives here
table-legend-empty = an empty place with a dashed edge: whoever stood there comes to the family's table this turn
table-legend-taken = arrow from the table: it cost the family strength
table-detail-cost = arrow from the table: it cost the family strength, through { $why }
table-cost-new-face = a new face whom nobody introduced
table-cost-retelling = a story that had to be told again
table-cost-beside = an appointment about something else than was agreed
table-cost-loose = an appointment that wasn't in step with the rest
table-arrows-given = { $who } worked on what had been agreed with the family. The drawing shows it as { $count ->
    [1] an arrow
   *[other] arrows
} to the table.
table-arrows-taken = { $count ->
    [1] { $you ->
        [0] The visit of { $who }
       *[other] Your visit
    }
   *[other] { $you ->
        [0] The visits of { $who }
       *[other] Your visit and that of { $who }
    }
} cost the family strength: { $why }. The drawing shows it as { $count ->
    [1] an arrow
   *[other] arrows
} away from the table.
table-mood-still-lighter = still { $mood }, though with less to carry than { $days ->
    [7] last week
   *[other] last time
}
table-mood-still-heavier = still { $mood }, and with more to carry than { $days ->
    [7] last week
   *[other] last time
}
table-mood-still-calm-heavier = still { $mood }, though with more to carry than { $days ->
    [7] last week
   *[other] last time
}
table-mood-calm-from = Calm: there is room to spare at home.
table-mood-tense-from = Tense: it only just fits at home, and little more can be added.
table-mood-overloaded-from = Overloaded: there is more at home than fits.
table-mood-quiet-from = Withdrawn: there is so much at home that there is no strength left to talk about it.
table-mood-overruled = Tense: you keep to another order than theirs.
table-detail-member = { $about }; aged { $age }. Now: { $mood }.
table-detail-needs = What weighs here: { $needs }.
table-detail-strengths = Strength lies here: { $strengths }.
table-detail-relation = To the family: { $relation }.
table-detail-own = Own field: { $domains }.

table-help-pass = One of you now reads something that the others don't know yet. Pass the device; after that everybody can look again.
table-help-listen = Read what changed and what you hear at home. Nothing to choose yet.
table-help-goal = One shared goal helps when you disagree later on. You may skip this.
table-help-name = Say which card you would put first from your own field. It's not a decision yet.
table-help-prioritise = The cards say what weighs on the family. What you work on gets more attention this turn. Consider what the family itself finds heaviest: they answer at once.
table-help-answers = Each family member looks at their own list, at how full life is, and at whoever holds the pen. Following wins trust; keeping to your own costs it.
table-here = Now
table-aside-scene = The drawing
table-aside-diary = The diary
table-aside-people = At the table
table-aside-log = What happened
table-aside-terms = Terms
table-help-pen = The pen: whoever has it lays out the cards, plans what the whole table does and closes the turn. Each turn it goes to the next player; whoever plays alone keeps it.
table-help-scene = The drawing: the family in the middle, around it whoever comes to see them. A thick line has been met often; how the line runs says how the contact is. Tap somebody for more, or choose ‘The people at the table’.
table-help-week = The diary: the week at home. What you plan is added, and what has to make way for it is crossed out.
table-help-decide = Choose what you do this turn, within your hours: two things of your own, and with the pen one more for the whole table. All of it may change until the turn closes; only a question to a colleague who answers at once stands. Doing nothing is allowed too.
table-help-folder = You know what is in here. Sharing helps the others, but often the family comes first: ask whether you may. If you may, you tell it in the same turn.
table-help-close = Listen to the week as it looks from home. Too full? Go back and take something out.
table-help-look-back = What happened, and where it is going. It doesn't say right or wrong; that is for you to talk about.
table-help-guess = First feel and guess, then read on: that shows where your own picture differs from what happened.
table-help-ended = The case is over. In the debrief you look back together.

talk-listen-one = What did you hear in the voices at home that is on none of the cards?
talk-listen-two = Who at the table knows something now that the others don't know yet?
talk-prioritise-one = What would the family put first themselves, and why that?
talk-prioritise-two = If only one thing were possible at a time: which?
talk-decide-one = Who knows this family best, and who needn't come this week?
talk-decide-two = Where does your field end, and whom could you ask there?
talk-close-one = Would you want to have this week yourself?
talk-close-two = What can go without anybody missing it?
talk-look-back-one = What surprised you, and what could you have seen coming?
talk-look-back-two = What would you like to ask a colleague about this?
