# Namen van dingen.
domain-finances = geld
domain-work-education = werk en onderwijs
domain-daytime-activities = dagbesteding
domain-housing = wonen
domain-domestic-relations = relaties thuis
domain-mental-health = psychische gezondheid
domain-physical-health = lichamelijke gezondheid
domain-substance-use = middelengebruik
domain-daily-life = dagelijks leven
domain-social-network = sociaal netwerk
domain-participation = meedoen
domain-justice = politie en justitie
domain-parenting = opvoeding
domain-child-development = ontwikkeling en veiligheid van kinderen

element-broad-view = breed kijken
element-shared-priorities = samen bepalen wat eerst komt
element-flexible-help = hulp die meebeweegt
element-knowing-each-other = elkaar kennen en vertrouwen
element-handover-privacy = overdragen en privacy
element-interprofessional = samenwerken met andere disciplines
element-generalist-specialist = generalist en specialist samen
element-own-boundaries = je eigen grenzen kennen
element-competence = je toegerust voelen
element-tools-tailoring = richtlijnen en maatwerk
element-learn-reflect = leren en terugkijken
element-preconditions = wat het werk mogelijk maakt

form-broad-view = brede blik
form-share-information = informatie delen
form-consultation = consultatie
form-colocation = onder één dak
form-case-conference = multidisciplinair overleg (MDO)
form-team = multidisciplinair team

day-monday = maandag
day-tuesday = dinsdag
day-wednesday = woensdag
day-thursday = donderdag
day-friday = vrijdag
day-saturday = zaterdag
day-sunday = zondag
day-short-monday = ma
day-short-tuesday = di
day-short-wednesday = wo
day-short-thursday = do
day-short-friday = vr
day-short-saturday = za
day-short-sunday = zo

part-morning = ochtend
part-afternoon = middag
part-evening = avond
part-night = nacht

block-work = werk
block-school = school
block-care = zorgtaken
block-sleep = slapen
block-free = vrij

mood-calm = rustig
mood-tense = gespannen
mood-overloaded = overbelast
mood-quiet = teruggetrokken

route-advice = advies vragen aan Veilig Thuis
route-talk = de zorg met het gezin bespreken
route-report = melden bij Veilig Thuis

scope-own = hoort bij jouw vak
scope-basic = hier mag je ondersteunen; overleg met een collega van wie dit het vak is, maakt je werk sterker
scope-outside = ligt buiten jouw vak
scope-reserved = is bij wet aan anderen voorbehouden

verb-family = Met het gezin
verb-colleagues = Met collega's
verb-plan = Ons plan
verb-safety = Veiligheid
verb-step-back = Een stap terug
verb-family-note = verkennen, ondersteunen: het gezin ziet je
verb-colleagues-note = vragen, delen, overdragen
verb-plan-note = wat de hele tafel samen doet; wie de pen heeft, beslist
verb-safety-note = een zorg over veiligheid
verb-step-back-note = met opzet iets aan het gezin of aan anderen laten

kind-explore = Verkennen
kind-support-light = Licht ondersteunen
kind-support-intensive = Intensief ondersteunen
kind-ask-consent = Toestemming vragen
kind-share-fact = Iets delen wat je weet
kind-consult = Een collega om advies vragen
kind-conference = Een MDO beleggen
kind-form-team = Een team om het gezin vormen
kind-scale-down = Afschalen
kind-hand-over-warm = Warm overdragen
kind-hand-over-cold = Schriftelijk overdragen
kind-seek-advice = Veilig Thuis om advies vragen
kind-talk-worry = De zorg bespreken
kind-report = Melden bij Veilig Thuis
kind-step-back = Een stap terug doen
kind-plan-goal = Een aanpak afspreken
kind-evaluate = Evalueren met het gezin
kind-get-acquainted = Kennismaken met een collega
kind-celebrate = Stilstaan bij wat lichter werd

kind-explore-note = breed kijken en luisteren, bij één gezinslid
kind-support-light-note = helpen bij één ding
kind-support-intensive-note = meer uren, meer effect, en een zwaardere afspraak voor het gezin
kind-ask-consent-note = vragen of je iets aan tafel mag vertellen; mag het, dan vertel je het meteen
kind-share-fact-note = dan weet de hele tafel het
kind-consult-note = een vraag, geen nieuw gezicht voor het gezin
kind-conference-note = één overleg, met één vraag en iemand die beslist
kind-form-team-note = een vaste groep met een trekker; kost iedereen elke beurt een uur
kind-scale-down-note = terug naar een lichtere vorm van samenwerken
kind-hand-over-warm-note = samen langs het gezin, zodat het verhaal niet opnieuw hoeft
kind-hand-over-cold-note = per brief, zonder kennismaking
kind-seek-advice-note = dat kan altijd, ook zonder naam te noemen
kind-talk-worry-note = open, met het gezin zelf
kind-report-note = een ingrijpende stap
kind-step-back-note = je zegt wat je loslaat; het gezin of een ander gaat ermee verder
kind-plan-goal-note = bij één hulpvraag, met één trekker; zo werken jullie afgestemd
kind-evaluate-note = samen terugkijken: werkt dit, en wat moet anders?
kind-get-acquainted-note = wie je kent, bel je sneller
kind-celebrate-note = samen met het gezin

temper-attuned = stemt af en doet niet te veel
temper-cautious = vraagt overal eerst advies over
temper-silo = werkt alleen aan het eigen vak
temper-rescuer = doet het liefst alles zelf
temper-escalator = kiest liever wat zwaarder is
temper-newcomer = is hier nieuw
temper-first-option = neemt het eerste wat er ligt
temper-always-wait = praat mee en wacht
temper-always-consult = vraagt alleen advies
temper-always-escalate = kiest altijd het zwaarste
temper-nothing = wacht af
temper-random = wisselvallig
temper-everything-at-once = doet alles tegelijk

weighs-barely = weegt nauwelijks
weighs-light = weegt licht
weighs-some = weegt mee
weighs-heavy = weegt zwaar
weighs-very-heavy = weegt heel zwaar

language-nl = Nederlands
language-en = English
