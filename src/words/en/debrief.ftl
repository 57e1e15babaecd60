# Debrief: what happened, why it matters, what it touched. No total score, no verdict.
evidence-of-seat = turn { $turn } · { $who } · { $what }
evidence-of-table = turn { $turn } · { $what }
evidence-more = { $count ->
    [1] and one more time
   *[other] and { $number } more times
}
evidence-moment = ‘{ $name }’
evidence-choice = at ‘{ $moment }’: “{ $option }”
evidence-event = it happened: “{ $name }”
evidence-later = what came of it: “{ $name }”
evidence-overload = that week was more than they could bear
evidence-drift = nobody worked on it
evidence-backlash = what was done earlier beyond one's own field did not last
evidence-easing = something else had grown lighter
evidence-by-itself = was part of what happened that week
evidence-decision = when choosing what came first
evidence-not-practised = not seen up to here
evidence-unfound = up to here nobody had heard of it
evidence-seldom-there = up to here, in more than half of the turns no planned visit took place
evidence-not-evaluated = up to here no looking back with the family
evidence-nothing-planned = nothing planned
evidence-turn-closed = the turn was closed
evidence-visit = a visit to { $name }
evidence-borne = what { $name } carried
evidence-advice-given = advised on ‘{ $name }’
evidence-consult = asked { $whom } about ‘{ $name }’
evidence-left-open = nobody worked on ‘{ $name }’
evidence-signal = signal ‘{ $name }’
evidence-promise = promised: ‘{ $name }’
evidence-fact = knew of ‘{ $name }’
evidence-strength = built on ‘{ $name }’
share = { $sign ->
    [minus] −{ $whole }.{ $part }
   *[plus] { $whole }.{ $part }
}
share-none = –
from-to = { $from } › { $to }
turns-list = { $count ->
    [one] turn { $turns }
   *[other] turns { $turns }
}
turns-range = turns { $from } to { $to }

debrief-title = Debrief: { $title }
debrief-intro = There is no final score here. Three things stand side by side and are never added up: what the family carried, whether the help held together, and whether each of you stayed within your own field. Below each statement you see what it rests on.
debrief-intro-brief = There is no final score here: three things stand side by side and are never added up. What they rest on comes after this.
debrief-brief-ended = It ended like this: ‘{ $ending }’. { $why }
debrief-unfinished = { $turns } turns have been played so far; the case isn't over yet.
debrief-nothing = No turn has been closed yet, so there is nothing to look back on.
debrief-chapter-brief = To begin with
debrief-chapter-more = For whoever wants to read on
debrief-chapter-reactions = 1. First impressions
debrief-chapter-description = 2. The weeks themselves
debrief-chapter-decisions = 3. Your choices
debrief-chapter-measures = 4. Family, continuity, field
debrief-chapter-summary = 5. Taking it with you
debrief-page-weeks = How it was, and what happened
debrief-page-decided = Who decided, and what came of it
debrief-page-measures = Family, continuity and own field
debrief-page-taken = What you practised and take with you
debrief-h-brief = In brief
debrief-h-talk = One thing to talk about
debrief-h-life = How things are now
debrief-h-reactions = How it was
debrief-h-timeline = What happened
debrief-h-knowledge = What each of you knew
debrief-h-load = What the family carried
debrief-h-continuity = Whether the help held together
debrief-h-expertise = Everyone's own field
debrief-h-escalation = Light, heavy and safe
debrief-h-agreement = Who decided what came first
debrief-h-trust = Trust
debrief-h-moments = The moments
debrief-h-elements = What you practised
debrief-h-summary = What you take with you
debrief-h-sources = Sources
debrief-h-questions = To talk about
debrief-h-turn = Turn { $turn }: { $dates }
debrief-c-turn = Turn
debrief-c-who = Who
debrief-c-load = Load
debrief-c-capacity = Capacity
debrief-c-strain = Ratio
debrief-c-by-what = Made up of, in points
debrief-c-continuity = Continuity
debrief-c-expertise = Own field
debrief-c-fact = What was going on
debrief-c-knew = Who knew
debrief-c-on-table = On the table
debrief-c-form = Form
debrief-c-fit = Fitting?
debrief-c-focus = First
debrief-c-answers = The family said
debrief-c-how = How it was decided
debrief-c-order = The order
debrief-c-visits = Visits
debrief-c-measure = Measure
debrief-c-value = Value
debrief-c-meaning = What it says
debrief-c-within = Own field
debrief-c-partly = Partly own
debrief-c-within-asked = After asking
debrief-c-over = Outside the field
debrief-c-under = Left undone
debrief-c-asked = Asked
debrief-c-not-asked = Not asked
debrief-ended-last-turn = The last turn is over. Life goes on.
debrief-ended-closed-well = In turn { $turn } you brought the help to a close, together with the { $family } family.
debrief-ended-they-stopped = After turn { $turn } the { $family } family no longer opened the door. The weeks that followed went by without you.
debrief-shared-goal = The goal you wrote down together: “{ $goal }”
debrief-goal-how-near = How close is that now? And what would the { $family } family say to that?

debrief-guess-halfway = { $who }, halfway (after turn { $turn })
debrief-guess-at-end = { $who }, at the end (after turn { $turn })
debrief-guess-saw = { $who }, saw it by this
debrief-guess-table = Your own impression, and how it went
debrief-guess-outcome = How it went
debrief-guess-outcome-until = How it went up to turn { $turn }
debrief-guess-too-early = After so few turns it is too early to compare the end with the beginning. Set your impression beside the rest of this debrief.
debrief-guess-why = ‘How it went’ comes from what was recorded in the turns, { $count ->
    [1] the last turn beside the first
   *[other] the last { $number } turns beside the first { $number }
}.
debrief-guess-why-each = ‘How it went’ comes from what had been recorded in the turns by then: the last turns beside the first.
debrief-guess-talk = Where an expectation differs there is usually a conversation: what did one of you see that another didn't?
debrief-guess-talk-alone = Where your impression differs there is something to find out: what were you looking at, and what couldn't you see from your own seat?
debrief-guess-seen-by = { $who } saw it by this: “{ $text }”
debrief-guess-seen-by-you = You saw it by this: “{ $text }”
outlook-load-better = lighter
outlook-load-same = about the same
outlook-load-worse = heavier
outlook-continuity-better = holding together better
outlook-continuity-same = holding together much the same
outlook-continuity-worse = holding together less well
outlook-expertise-better = within the field more often
outlook-expertise-same = as often as at the start
outlook-expertise-worse = outside the field more often
outlook-unknown = impossible to say

timeline-focus = First: { $needs }. { $how }
timeline-no-focus = Nothing had been agreed together.
timeline-done = { $who }: { $what }
timeline-done-way = { $who }: { $what } ({ $way })
timeline-done-table = The whole table: { $what }
timeline-alone = The { $family } family no longer opened the door. Life went on without you.
timeline-nothing-done = Nobody did anything.
timeline-objected = { $who } objected to what came first.
reason-of-seat = { $who } ({ $what })
reason-of-team = the whole table ({ $what })
reason-object = the objection
reason-focus = choosing what came first
reason-other = this decision
timeline-chosen = { $who }, at ‘{ $moment }’: “{ $option }”
timeline-chosen-together = Together, at ‘{ $moment }’: “{ $option }”
timeline-chosen-by-default = At ‘{ $moment }’ nobody chose; so it was: “{ $option }”
timeline-missed = Fell through, because there was no room left at home: { $who }, { $what }
timeline-promise-made = { $who } promised { $person }: ‘{ $what }’.
timeline-promise-kept = { $who } kept the promise to { $person }: ‘{ $what }’.
timeline-promise-broken = { $who } had promised { $person }: ‘{ $what }’. It didn't happen.
timeline-backlash = The relief that { $who } brought to ‘{ $need }’ in turn { $turn } did not last.
timeline-contradiction = The family heard something from { $who } that differed from what a colleague said.
timeline-lighter = Got lighter: { $needs }.
timeline-heavier-alone = Got heavier, as nobody worked on it: { $needs }.
timeline-heavier = Got heavier: { $needs }.
how-accepted = The family agreed.
how-followed = The family wanted something else, and you went along.
how-followed-refused = Not everybody could or would talk about it. You laid down what they put first themselves, and carried on with that.
how-negotiated = The family wanted something else; you talked it through and found a way.
how-insisted = Not everybody in the family went along; you kept to your own order.
how-kept = You carried on with what had been chosen.
answer-said-yes = { $person }: yes
answer-said-swap = { $person }: rather ‘{ $need }’
answer-said-overloaded = { $person }: no room for anything more
answer-said-distrust = { $person }: no, not with you

fact-from-start = { $who }, from the start
fact-learnt = { $who }, turn { $turn }
fact-learnt-from = { $who }, turn { $turn }, from { $whom }
fact-nobody = nobody at the table
fact-shared = turn { $turn }, by { $who }
fact-breached = turn { $turn }, by { $who }, without consent
fact-came-out = turn { $turn }, at the table
fact-known-to-all = everybody knew already
fact-not-shared = never
fact-kept = ‘{ $fact }’ stayed with { $who }. { $text }
fact-waited = ‘{ $fact }’ lay with { $who } from turn { $from }. Only in turn { $turn } did { $by } tell the table. Until then the others couldn't reckon with it.
fact-waited-came-out = ‘{ $fact }’ lay with { $who } from turn { $from }. Only in turn { $turn } did it reach the table. Until then the others couldn't reckon with it.
fact-unfound = ‘{ $fact }’ never came to light. { $text } People tell such a thing only to somebody they trust, who takes the time to listen.
facts-all-shared = Everything that one of you knew reached the table in good time. So all of you could weigh the same things.

debrief-figures = The figures
debrief-press-moments = { $count ->
    [1] One more example
   *[other] { $number } more examples
}
debrief-press-both = { $count ->
    [1] The figures, and one more example
   *[other] The figures, and { $number } more examples
}
load-about = Load is what presses: worries, appointments, new faces, telling your story again. Everything counts in points; an appointment that isn't coordinated with the others counts double. Capacity is what somebody can bear, from { $lowest } to { $highest } points. The ratio of the two starts at 0 and is 1.00 when it just fits; 0.64 is 64 per cent of what somebody can bear. Above 1.00 only half the help gets through, appointments fall through and trust wears thin. This measure is the game's own proposal, not a published instrument.
load-heaviest = Turn { $turn } was the heaviest for { $person }. What did most to make it so: { $parts }.
load-by-choice = what you chose at ‘{ $moment }’ (“{ $option }”)
load-by-nobody = what happened at ‘{ $moment }’ when nobody chose
load-by-choice-of-seat = what { $who } chose at ‘{ $moment }’ (“{ $option }”)
load-heaviest-nothing = Nothing pressed on { $person } in these weeks.
load-end-lighter = In the end it was lighter for { $person } than at the start.
load-end-same = In the end it was about as heavy for { $person } as at the start.
load-end-heavier = In the end it was heavier for { $person } than at the start.
home-touched = Of what touched { $person }, { $told }.
home-lighter = { $needs } grew lighter
home-heavier = { $needs } grew heavier
home-same = { $needs } stayed as heavy as before
home-visits = { $count ->
    [0] Nobody came for { $person } alone.
    [1] Somebody came for { $person } alone once.
   *[other] Somebody came for { $person } alone { $times }.
}
home-week = { $count ->
    [0] Nothing in the week of { $person } had to give way to an appointment.
   *[other] This had to give way to an appointment in the week of { $person }:
}
home-lost = turn { $turn }: { $block }
home-said = { $person }, turn { $turn }
load-course = For { $person } turn { $turn } was the heaviest: a load of { $load } against a capacity of { $capacity } ({ $strain }). In points: { $parts }.
load-over = { $count ->
    [1] In one turn ({ $turns }) it was more than { $person } could carry. Whatever is added then, even good help, costs more than it brings.
   *[other] In { $number } turns ({ $turns }) it was more than { $person } could carry. Whatever is added then, even good help, costs more than it brings.
}
load-never-over = In no turn was it more than { $person } could carry.
load-mean = On average over the turns: for { $person } the load was { $strain } times the capacity.
part-needs = worries { $points }
part-contacts = appointments { $points }
part-intensive = intensive talks { $points }
part-new-faces = new faces { $points }
part-retellings = telling it again { $points }
part-crowding = a full week { $points }
part-friction = friction among professionals { $points }
part-events = other events { $points }
part-named-needs = worries
part-named-contacts = appointments
part-named-intensive = intensive talks
part-named-new-faces = new faces
part-named-retellings = telling the story again
part-named-crowding = a full week
part-named-friction = professionals getting in each other's way
part-named-events = what else happened

continuity-people-came = { $count ->
    [1] One professional came to the { $family } family
   *[other] { $number } professionals came to the { $family } family
}{ $back ->
    [0] , and nobody came back.
    [1] ; { $who } came back.
   *[other] ; { $returned } came back: { $who }.
}
continuity-relational = Familiar faces: { $familiar } of the { $visits } visits { $count ->
    [one] was
   *[other] were
} by somebody the family already knew. With somebody you know, you needn't start again.
between = Among yourselves: { $told }.
between-asked = { $times } somebody asked a colleague for advice
between-told = { $times } somebody told the table what the others didn't know yet
between-breached = { $times } somebody told something without the consent it needed
between-conferred = { $times } there was a case conference
between-teamed = { $times } a team formed around the family
between-handed-over = { $times } somebody handed work over with an introduction
between-written = { $times } somebody handed work over by letter
between-nothing = Among yourselves: these turns record no question to a colleague, no news told at the table, no conference and no handover.
continuity-relational-none = Nobody visited; there is nothing to say about familiar faces.
continuity-informational = What stays known: { $count ->
    [1] there was one handover or first visit, and the { $family } family had to tell its story again then
   *[other] at handovers and first visits the { $family } family had to tell its story again { $retellings } out of { $occasions } times
}. Starting again each time takes strength and trust.
continuity-informational-kept = What stays known: { $count ->
    [1] there was one handover or first visit, and the { $family } family didn't have to tell its story again then
   *[other] there were { $occasions } handovers and first visits, and at none of them did the { $family } family have to tell its story again
}. That saves strength, and shows that you know about each other's work.
continuity-informational-none = There were no handovers and no new faces. Nothing could get lost on the way.
continuity-management = What was agreed: { $count ->
    [1] somebody worked on a need or asked advice about one once, and that { $share ->
        [all] was
       *[other] wasn't
    } something agreed with the family.
   *[other] of the { $acts } times that somebody worked on a need or asked advice about one, { $share ->
        [all] each
        [none] not one
       *[some] { $served }
    } concerned something agreed with the family.
}
continuity-management-contradicted = { $count ->
    [1] once one piece of advice contradicted another.
   *[other] { $number } times one piece of advice contradicted another.
}
continuity-management-gaps = { $count ->
    [1] in one turn nothing came of what was agreed.
   *[other] in { $number } turns nothing came of what was agreed.
}
continuity-management-nobody = What was agreed: something had been agreed with the family, and nobody worked on a need.
continuity-management-none = Nothing was agreed and nobody worked on anything; there is nothing to say about carrying on.
familiar-name = Familiar faces
familiar-meaning = what share of the visits was by somebody the family already knew; from 0 to 1 (after Haggerty and others 2003)
kept-name = What stays known
kept-meaning = at what share of handovers and first visits the story didn't have to be told again; from 0 to 1 (our own proposal, after Haggerty and others 2003)
carried-on-name = What was agreed
carried-on-meaning = what share of the work served what had been agreed; advice that contradicted other advice and turns without any of it count against it; from 0 to 1 (our own proposal, after Haggerty and others 2003)
upc-meaning = what share of the visits was by one person: whoever came most often; above 0 and up to 1 (Breslau and Reeb 1975)
coc-meaning = how far the same people kept coming back; from 0 to 1 (Bice and Boxerman 1977)
secon-meaning = how often the same person came twice in a row; from 0 to 1 (Steinwachs 1979)
apart = In { $turns } several people came to the { $family } family's home, each with a piece of their own, without asking or telling each other anything. The family then has to fit those pieces together themselves.
indices-warning = One person who does everything always scores 1.00 on these. Read them beside ‘Everyone's own field’.
upc-name = One usual face (UPC)
coc-name = The same people (COC)
secon-name = The same one twice in a row (SECON)

ledger-about = Each column counts separately; none offsets another. ‘Partly own’ is work that only partly belongs to the field, done without asking; ‘after asking’ is the same work when somebody asked for advice first, or had a colleague in the team whose field it is. ‘Outside the field’ is no reproach: it often helps for a while. It shows where a question to a colleague would have added something. Listening and sharing what you know belong to every field and aren't counted here.
ledger-nothing = Nobody has done any work yet that belongs to a field.
ledger-clean = Everybody kept to their own field, or first asked somebody who knows more about it.
ledger-over = { $who } worked outside their own field on { $what }. Such work helps for a while; what somebody from that field would have seen stayed out of sight.
ledger-over-asked = { $who } worked outside their own field on { $what }, even after advice. Advice doesn't make it your work: whoever has the field would have got further with it.
ledger-led = { $who } took the lead on { $what }, ground that is only partly theirs, and asked nobody. What you don't know, you then find out later.
ledger-left = { $who } left something that does belong to their own field: { $what }. It had been agreed together and there were hours to spare; it is harder for somebody else to pick up.
ledger-partly = { $who } worked on { $what }, which only partly belongs to their own field, without asking first. That is allowed; after a question to somebody who does this daily, the same help would have reached further.
ledger-lapsed = { $who } worked on { $what }, which is only partly their own field, with advice that no longer held. That stayed within their field; asking again would have made the same help reach further.
ledger-silent = { $who } did nothing in { $turns }, while the others carried on. That can be exactly right: nobody visits for the sake of visiting. Said aloud it is a choice; left unsaid, others wait for something that doesn't come.
ledger-asked-first = { $who } asked first and then worked on { $what }. That gave the family the knowledge of two and the face of one.
ledger-late = { $who } asked when the work had already been done: { $what }. Earlier on, the answer could still have changed something.
ledger-repeated = { $who } asked about { $what } again. The answer was there already; that hour could have gone elsewhere.
ledger-advised-beyond = { $who } gave advice outside their own field: { $what }. Whoever received it couldn't know that.
ledger-boundaries = { $count ->
    [1] once a colleague answered: this isn't my field. Such a limit saves the family a detour.
   *[other] { $number } times a colleague answered: this isn't my field. Such a limit saves the family a detour, and a next question can go straight to the right person.
}
ledger-declined = { $who } asked { $whom } about { $what } and was told no, though that is the field of { $whom }. The question hadn't gone away; { $who } had to look for somebody else, or do it alone.
ledger-item-belongs = { $name } (the field of { $whom }, not asked)
ledger-item-belongs-asked = { $name } (the field of { $whom }, asked)
ledger-item-asked = { $name } (asked { $whom })
ledger-needed = Outside one's field: asking was needed
ledger-half-own = Partly one's own field: allowed, but it helps more after asking
ledger-own = Own field: asking wasn't needed
ledger-table-about = Asking where it was needed, counted over the needs that somebody worked on:

form-band = { $turns }: fitting was anything from { $from } to { $to }. { $why }
form-heavy = Heavier than was called for: { $turns }. Heavy meetings take hours, and the { $family } family notices that many people are talking about them.
form-light = Lighter than was called for: { $turns }. Each of you saw a piece; only the { $family } family saw the whole.
form-fitted = In every turn the form of working together fitted what was going on.
fit-light = lighter than was called for
fit-fitting = fitting
fit-heavy = heavier than was called for
safety-heading = Safety: { $signal }
safety-seen = Seen in turn { $turn }.
safety-unseen = Nobody at the table saw this signal.
safety-step = Turn { $turn }, { $who }: { $step } ({ $timing }).
safety-returned = End of turn { $turn }: the report had not helped enough yet. Reporting again fitted up to and including turn { $until }.
safety-returned-last = End of turn { $turn }: the report had not helped enough yet. Reporting again then belongs to what comes after these turns.
safety-step-untold = Turn { $turn }, { $who }: { $step } ({ $timing }), without telling the family.
safety-no-step = Nothing was done about it.
safety-missed = The time in which { $step } fitted, turns { $from } to { $to }, went by. A worry that nobody voices is one the { $family } family carries alone.
safety-passed = The time in which { $step } fitted, turns { $from } to { $to }, went by.
safety-why = Why this step: { $why }
safety-none = In this case nobody saw a sign that somebody wasn't safe.
timing-early = sooner than the signal asked for
timing-in-time = in time
timing-late = late

agreed-count = { $times ->
    [0] { $person } never said yes to what you proposed (asked { $asked }).
   *[other] { $person } said yes to what you proposed { $yes } of the { $all } times.
}
agreed-all = { $times ->
    [1] { $person } said yes to what you proposed, the one time you asked.
    [2] { $person } said yes to what you proposed both times.
   *[other] { $person } said yes to what you proposed all { $all } times.
}
agreed-everybody = { $times ->
    [1] { $people } said yes to what you proposed, the one time you asked.
    [2] { $people } said yes to what you proposed both times.
   *[other] { $people } said yes to what you proposed all { $all } times.
}
agreement-insisted = You kept to your own order in { $turns }. Help that the { $family } family doesn't want only half works.
order-same = as { $people } would
order-near = nearly as { $people } would
order-far = hardly as { $people } would
order-reverse = the other way round from { $people }
agreement-order-about = ‘The order’ puts your order beside what each of them would put first. Somebody can say yes to a different order. Following theirs isn't always best: sometimes they don't know yet what you know.
trust-about = Trust runs from 0 to 10: first at the start, then now.
trust-fell = { $person } came to trust { $who } less.
trust-rose = { $person } came to trust { $who } more.
acquainted = { $one } and { $other } got to know each other better.
acquainted-scale = { $one } and { $other } knew each other { $from } at first, { $to } now, on a scale from 0 to 3.
trust-steady = The trust of the { $family } family stayed about as it was.
acquainted-why = It is easier to ring somebody you know.

moment-chose = { $who } chose: “{ $option }”
moment-team-chose = You chose: “{ $option }”
moment-by-default = Nobody chose. So this is what happened: “{ $option }”
moment-reason = The reason { $who } wrote down at the time
moment-felt = { $who } felt equipped for this: { $level } out of 4.
moment-felt-own = { $who } felt equipped for this: { $level } out of 4. It belongs to their own field.
moment-felt-basic = { $who } felt equipped for this: { $level } out of 4. It belongs partly to their own field.
moment-felt-outside = { $who } felt equipped for this: { $level } out of 4. It lies outside their own field; feeling equipped and being trained are two things.
moment-expert = Another way to look at it: { $text }
moment-sources = Sources, at the end: { $sources }

debrief-element-practised = { $element }: { $meaning }
debrief-element-not-seen = { $element } was an aim here, and wasn't seen in this session. { $aim } That may simply be how things went; it is something to look at together.
debrief-element-rest = Not seen in this session, and not an aim of this case either: { $elements }.
means-broad-view = looking at everybody in the family and at everything that plays a part, before choosing.
means-shared-priorities = choosing with the family what comes first, so that it is theirs too.
means-flexible-help = more when it must, less as soon as it can, and where things are tight now.
means-knowing-each-other = knowing who is behind a job title. That lowers the threshold when things get tense.
means-handover-privacy = handing over without anybody having to start again, and sharing with consent.
means-interprofessional = a form of collaboration that fits the question, neither heavier nor lighter.
means-generalist-specialist = somebody who sees the whole and somebody who knows the detail, side by side.
means-own-boundaries = knowing where your field ends, and saying so.
means-competence = starting with confidence on what you don't do every day, and noticing in time when you need somebody else.
means-tools-tailoring = working with what is known to help, and making it fit this family.
means-learn-reflect = looking back along the way, with the family and with each other.
means-preconditions = allowing for time, waiting lists and what is really there.

transfer-broad-view = Think of a family you know. Whom in it do you know least about, and why is that?
transfer-shared-priorities = What would a family you know put first themselves? How do you know?
transfer-flexible-help = With a family you know, what could you leave this month so that something else works?
transfer-knowing-each-other = Which colleague outside your own organisation would you dare to ring now, and whom not yet?
transfer-handover-privacy = Which story did somebody in your work or placement have to tell again lately? Who could have prevented that?
transfer-interprofessional = Which meeting you sit in could also be one question to one person?
transfer-generalist-specialist = When do you ring a specialist, and when do you carry on yourself? How can you tell?
transfer-own-boundaries = When did you last say: this isn't my field? What made that easy, or hard?
transfer-competence = On which subject are you less sure than you let on? With whom could you talk about that?
transfer-tools-tailoring = Which guideline in your work would you, with a reason, like to deviate from some time? Who needs to know?
transfer-learn-reflect = When did you last ask a family how the help is going, rather than the problem?
transfer-preconditions = What in your organisation makes this work harder than it need be? With whom would you begin?

heading-turning = Turning points
turning-about = Suppose one decision had been different. The game played your turns again, each time with one other decision that was open then too; everything else and all chance stayed the same. These are the decisions that mattered most. It is what would have happened in this game: something to talk about, not to be proved right by.
turning-none = No single decision would have made much difference. It was the whole that counted.
turning-wait = The game is playing your turns again, each time with one other decision. That takes a moment; look again shortly.
turning-outdated = This session was played with another version of the rules. Played again something else would happen, so a comparison would mean nothing.
turning-table = the whole table
turning-instead = Suppose that in turn { $turn } { $who } had chosen not “{ $done }” but “{ $instead }”.
turning-without = Suppose that in turn { $turn } { $who } had not chosen this: “{ $done }”.
turning-added = Suppose that in turn { $turn } { $who } had used the hours left for this as well: “{ $instead }”.
turning-came = Then { $figure }.
turning-price = There would have been a price: { $figure }.
turning-gain = Something else would have been better: { $figure }.
turning-ending = It would have ended with ‘{ $would }’ instead of ‘{ $was }’.
turning-heavy = It is a heavier form than fits here, though: it takes hours, and the family has to sit down with more people.
turning-more-visit = It would have meant one more visit for the family.
turning-heavier-visit = It would have meant a heavier visit for the family.
turning-skipped = { $count ->
    [one] One later decision no longer fitted then and was skipped.
   *[other] { $number } later decisions no longer fitted then and were skipped.
}
turning-propose = putting to the family: { $needs }
turning-keep = carrying on with what had been agreed
figure-goals = at the end { $part ->
    [0] a little
    [1] a good deal
   *[other] much
} { $direction ->
    [up] more
   *[down] less
} would have weighed on the { $family } family
figure-strain = { $direction ->
    [up] it would have been harder to bear on average: { $would } of what they can manage, now { $was }
   *[down] it would have been easier to bear on average: { $would } of what they can manage, now { $was }
}
figure-continuity = { $direction ->
    [up] a familiar face would have come more often: at { $would } of the appointments, now { $was }
   *[down] a familiar face would have come less often: at { $would } of the appointments, now { $was }
}
figure-expertise = somebody would have worked beyond their own field { $would }; now it was { $was }
figure-per-cent = { $figure } per cent
figure-times = { $count ->
    [0] not once
    [1] once
   *[other] { $number } times
}
trace-goals = What weighs on the family
trace-strain = What the family carried
trace-continuity = Familiar faces
trace-expertise = One's own field

plot-turn = turn
plot-strain = Ratio of load to capacity, per turn
plot-capacity = what they can bear
plot-continuity = Continuity up to each turn
plot-familiar = familiar faces
plot-same-people = the same people
plot-visits = { $count ->
    [one] one appointment so far
   *[other] { $number } appointments so far
}
plot-contacts = Appointments per professional
plot-forms = The form of collaboration per turn
plot-form-used = the form you used
plot-fitting = what fitted, according to the case

summary-strength = What helped in this session
summary-intention = Something to try another time
summary-transfer = A question for your own work
strength-followed-family = The family agreed to what you began with, or you went along when they wanted something else. People who have a say keep going for longer.
strength-asked-first = People who know the field were asked first, and then the work was done. The family had that knowledge without an extra face.
strength-introduced = New faces came in with somebody the family already knew. So nobody started from scratch.
strength-warm-handover = Handing over came with an introduction. The story didn't have to be told again.
strength-kept-promises = What had been promised was done. In a family that has waited before, that weighs more than a plan.
strength-evaluated = Along the way you looked back with the family. So it remained their plan too.
strength-built-on = The help built on what the family itself can do and has. That stays when you have gone.
strength-open-on-safety = Safety was talked about in time and openly. A hard talk in time weighs less than a late one.
strength-shared-with-consent = What one of you knew reached the table, with consent where that was needed. That is the difference between sharing and passing on.
strength-within-capacity = In no turn did it all add up to more than the family could carry. There may not have been much room, but what you brought got through.
strength-fitting-form = The form of working together kept fitting what was going on. That leaves hours for the family.
strength-stayed-at-table = You stayed at the table, even when things didn't work out. What you saw there is where another time begins.
intend-safety-in-time = Voicing a worry about safety sooner, and taking the step that goes with it in time. Advice can always be asked for, without naming anybody too; here the time ran out.
intend-safety-step-by-step = With a worry about safety, advice or an open talk first, unless it can't wait. A report before all that costs trust that you need later.
intend-ask-first = One question to a colleague, before work on the edge of your field. It takes an hour and gives you a second pair of eyes.
intend-leave-to-others = Leaving the work to the other when their advice doesn't get you further. Asking doesn't make somebody else's field yours.
intend-fewer-at-once = One appointment fewer in a full week, and choosing with the family which. When help is more than somebody can carry, only half of it gets through.
intend-attune-first = A quarter of an hour with each other first, then in: who says what, about what? Otherwise the family has to work out what goes with what.
intend-introduce-faces = Bringing a new face along rather than sending it. Whoever is introduced needn't start at the front door.
intend-report-openly = Telling the family that you are going to report before you do, unless that puts somebody in danger. Hearing it afterwards costs more than their trust in you.
intend-consent-first = Asking first whether something may be told, and to whom. What reaches the table without consent can't be taken back by the person it is about.
intend-share-facts = Putting on the table what you alone know, with consent where that is needed. Others can't weigh what you alone know.
intend-family-order = Beginning where the family begins, and holding back your own order until there is trust. Against their will, help only half works.
intend-take-up-own = Taking up what is your field, or saying aloud that you won't and why. Others can't see that you aren't doing it either.
intend-lighter-form = One question before a heavier form: could a phone call do it? Heavy meetings take hours that are then missing elsewhere.
intend-closer-form = Putting side by side sooner what each of you knows. As long as each sees a piece, the family has to do the puzzle alone.
intend-promise-less = Promising less, and putting what you promise in your diary at once. A promise that isn't kept counts double with people who have been let down before.
intend-show-up = Beginning somewhere: one visit, one thing, together with them. Waiting lets everything grow that nobody works on.
intend-evaluate = Looking back with the family along the way, before the end. Then you hear in time what works and what is too much.
source-to-sign-off = { $source } °
sources-about = What the reasoning rests on. How each measure is worked out stands in the file docs/measures.md that comes with the game.
sources-sign-off = ° What the game takes from this source has yet to be checked by an expert in the field.
