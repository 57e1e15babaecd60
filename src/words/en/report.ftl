# What goes on paper: role cards. And what can go wrong with saving it.
report-cards-title = Role cards for ‘{ $title }’
report-cards-family = The { $name } family
report-cards-use-heading = How to use the cards
report-cards-use = Print on one side only, cut along the dotted line, and give each player the card of their own seat before the first turn. Everybody reads only their own card; what of it comes to the table, and when, is up to that player during the game.
report-cards-private = The cards hold what others may not read yet: hand them out face down. Keep the card of any seat that one of the game's colleagues takes.
report-cards-heading = The cards
report-cards-seat = { $discipline }: { $who }
report-cards-unsigned = What each profession may do on its own has not been signed off by experts of those professions yet.

report-card-player = Played by:
report-card-role = Who you are
report-card-news = News in turn one, for you alone
report-card-alone = At the table only you know this
report-card-with-some = You know this, but not everybody at the table does
report-card-may = What you may do on your own
report-card-may-not = What you may not do on your own

report-cards-written = The role cards are in { $file }. Open that file in a browser to print them.
report-exists = { $file }: there is a file of that name already. Choose another name; nothing was changed.
report-unwritable = { $file }: this could not be saved: { $why }.
reference-title = How a case is written
reference-about = Everything that can stand in case.ron, piece by piece: what it means, what it takes, and an example. This page comes from the program itself (samenspel reference), so it is always right. If this is your first case, begin with writing-a-case.md.
reference-signs = Round brackets belong to one thing with fields, square brackets to a list. After each field comes a colon, after each value a comma. Words with a capital come from a fixed list and take no quotation marks. What stands after // is read by you alone. A short name (id) is yours to choose: small letters, digits and hyphens. Where it says "name" below, a word or short name in quotation marks fits; where it says text, a sentence in one language in quotation marks, or in two: (nl: "...", en: "...").
reference-required = { $kind }.
reference-optional = { $kind }, may be left out.
reference-text = text
reference-language = nl or en
reference-list = list of { $of }
reference-number = whole number
reference-yes-no = true or false
reference-word = "name"
graph-needs = What is going on
graph-facts = What somebody knows
graph-signals = Signals
graph-events = What happens
graph-endings = Endings
graph-moments = Moments and options
