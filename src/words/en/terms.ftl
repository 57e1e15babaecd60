# Names of things.
domain-finances = money
domain-work-education = work and education
domain-daytime-activities = daytime activities
domain-housing = housing
domain-domestic-relations = relations at home
domain-mental-health = mental health
domain-physical-health = physical health
domain-substance-use = substance use
domain-daily-life = daily life
domain-social-network = social network
domain-participation = taking part
domain-justice = police and justice
domain-parenting = parenting
domain-child-development = children's development and safety

element-broad-view = looking broadly
element-shared-priorities = deciding together what comes first
element-flexible-help = help that moves with the family
element-knowing-each-other = knowing and trusting each other
element-handover-privacy = handover and privacy
element-interprofessional = working across disciplines
element-generalist-specialist = generalist and specialist together
element-own-boundaries = knowing your own limits
element-competence = feeling equipped
element-tools-tailoring = guidelines and tailoring
element-learn-reflect = learning and looking back
element-preconditions = what makes the work possible

form-broad-view = a broad view
form-share-information = sharing information
form-consultation = consultation
form-colocation = under one roof
form-case-conference = a case conference
form-team = a multidisciplinary team

day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
day-short-monday = Mon
day-short-tuesday = Tue
day-short-wednesday = Wed
day-short-thursday = Thu
day-short-friday = Fri
day-short-saturday = Sat
day-short-sunday = Sun

part-morning = morning
part-afternoon = afternoon
part-evening = evening
part-night = night

block-work = work
block-school = school
block-care = caring
block-sleep = sleep
block-free = free

mood-calm = calm
mood-tense = tense
mood-overloaded = overloaded
mood-quiet = withdrawn

route-advice = asking Veilig Thuis for advice
route-talk = talking about the worry with the family
route-report = reporting to Veilig Thuis

scope-own = belongs to your field
scope-basic = you may support here; asking a colleague whose field it is makes your work stronger
scope-outside = lies outside your field
scope-reserved = is reserved for others by law

verb-family = With the family
verb-colleagues = With colleagues
verb-plan = Our plan
verb-safety = Safety
verb-step-back = Step back
verb-family-note = explore, support: the family sees you
verb-colleagues-note = ask, share, hand over
verb-plan-note = what the whole table does together; whoever holds the pen decides
verb-safety-note = a worry about safety
verb-step-back-note = leave something to the family or to others, on purpose

kind-explore = Explore
kind-support-light = Light support
kind-support-intensive = Intensive support
kind-ask-consent = Ask for consent
kind-share-fact = Share something you know
kind-consult = Ask a colleague for advice
kind-conference = Call a case conference
kind-form-team = Form a team around the family
kind-scale-down = Scale down
kind-hand-over-warm = Hand over in person
kind-hand-over-cold = Hand over in writing
kind-seek-advice = Ask Veilig Thuis for advice
kind-talk-worry = Talk about the worry
kind-report = Report to Veilig Thuis
kind-step-back = Take a step back
kind-plan-goal = Agree an approach
kind-evaluate = Evaluate with the family
kind-get-acquainted = Get to know a colleague
kind-celebrate = Celebrate what has got lighter

kind-explore-note = look and listen broadly, with one family member
kind-support-light-note = help with one thing
kind-support-intensive-note = more hours, more effect, and a heavier appointment for the family
kind-ask-consent-note = ask whether you may tell the table something; if you may, you tell it at once
kind-share-fact-note = then the whole table knows
kind-consult-note = a question, not a new face for the family
kind-conference-note = one meeting, with one question and somebody who decides
kind-form-team-note = a standing group with a lead; costs everyone an hour every turn
kind-scale-down-note = back to a lighter form of working together
kind-hand-over-warm-note = visit the family together, so the story needn't be told again
kind-hand-over-cold-note = by letter, without an introduction
kind-seek-advice-note = possible at any time, even without giving a name; Veilig Thuis is the safety advice and reporting line
kind-talk-worry-note = openly, with the family itself
kind-report-note = a far-reaching step
kind-step-back-note = you say what you let go of; the family or somebody else goes on with it
kind-plan-goal-note = to one need, with one person who leads; that way you work in step
kind-evaluate-note = look back together: does this work, and what should change?
kind-get-acquainted-note = it is easier to ring somebody you know
kind-celebrate-note = together with the family

temper-attuned = coordinates with the others
temper-cautious = asks about everything first
temper-silo = keeps to their own track
temper-rescuer = does it all themselves
temper-escalator = escalates
temper-newcomer = is new here
temper-first-option = takes the first thing there is
temper-always-wait = talks and waits
temper-always-consult = only asks for advice
temper-always-escalate = always chooses the heaviest
temper-nothing = holds back
temper-random = unpredictable
temper-everything-at-once = does everything at once

weighs-barely = hardly weighs
weighs-light = weighs lightly
weighs-some = weighs somewhat
weighs-heavy = weighs heavily
weighs-very-heavy = weighs very heavily

language-nl = Nederlands
language-en = English
