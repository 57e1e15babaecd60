# What is wrong with a case, a rules file or a disciplines file. Printed after file:line:column and the code,
# so every sentence begins in lower case, says what is wrong and, where it can, the way out.

# A thing that has an id, as in "no ... is called".
diagnostic-id-kind = { $kind ->
    [person] family member
    [need] need
    [strength] strength
    [fact] fact
    [signal] signal
    [seat] seat
    [expert] expert
    [seat-or-expert] seat or expert
    [discipline] discipline
    [task] task
    [moment] moment
    [option] option
    [event] event
    [ending] ending
    [source] source
    [act] act
   *[other] other-kind
}
diagnostic-expected-shape = { $expected ->
    [text] a text between double quotes
    [words] a text, or (nl: "...", en: "...")
    [number] a whole number
    [fraction] a number with a fraction
    [range] two numbers with a hyphen between them
    [truth] true or false
    [word] a word without quotes
    [condition] a condition, such as Turn(2, 4) or Known("fact")
    [effect] an effect, such as Severity("need", -4)
    [group] a group of fields with their names, such as (day: 2, month: 9)
    [row] a row of values without names, such as (2, 4)
    [named-group] a word with fields after it, such as Later(turns: 2, ...)
    [named-row] a word with values after it, such as Turn(2, 4)
    [list] a list, such as ["one", "two"]
   *[other] other-kind
}
diagnostic-found-shape = { $found ->
    [text] a text between quotes
    [words] a text, or (nl: "...", en: "...")
    [number] a whole number
    [fraction] a number with a fraction
    [range] two numbers with a hyphen between them
    [truth] true or false
    [word] a word without quotes
    [condition] a condition
    [effect] an effect
    [group] a group of fields with their names
    [row] a row of values without names
    [named-group] a word with fields after it
    [named-row] a word with values after it
    [list] a list
   *[other] other-kind
}
# The values between the brackets of a word or a field, in their order.
diagnostic-values-are = { $values ->
    [act] which act
    [condition] one condition
    [conditions] a list of conditions
    [domain] which life domain
    [event] which event
    [fact] which fact
    [fact-whom] which fact, who comes to know it
    [form] which form of collaboration
    [from-to] the first turn, the last turn
    [moment-option] which moment, which option
    [need] which need
    [need-figure] which need, the figure
    [need-text] which need, the text
    [person] which family member
    [person-figure] which family member, the figure
    [person-needs] which family member, a list of needs
    [seat] which seat
    [seat-figure] which seat, the figure
    [seat-person] which seat, which family member
    [signal] which signal
    [strength] which strength
    [task] which task
    [trust] which family member, which seat (Chooser is whoever chooses), how much more or less
    [two-seats] the one seat, the other seat
   *[other] other-kind
}
diagnostic-figure = { $figure ->
    [severity] severity
    [trust] trust
    [capacity] capacity
    [hours] hours
    [chance] chance (per mille)
    [turns] number of turns
    [half-time] turn of the half-time debrief
    [drift] drift
    [strain] strain (per mille)
    [acquaintance] acquaintance
    [age] age
    [waiting] number of turns to wait
    [delay] number of turns from now
    [change] change
   *[other] other-kind
}
diagnostic-language = { $language ->
    [nl] Dutch
    [en] English
   *[other] other-kind
}

diagnostic-did-you-mean = Did you mean "{ $meant }"?
diagnostic-did-you-mean-at = Did you mean "{ $meant }" (line { $line })?
diagnostic-one-of = Possible here: { $known }.
diagnostic-write = Write { $write }.
diagnostic-values = What belongs there, in this order: { diagnostic-values-are }. For example { $example }.
diagnostic-is-called = Did you mean "{ $meant }"? That is what a case calls "{ $found }".

diagnostic-too-large = the file is larger than { $mebibytes } MiB. A case is a text of a few dozen pages; is this the right file?
    .name = File too large
    .why = The game never reads more than this of one file, so that a stranger's file can't bring it to a halt.
diagnostic-not-text = this is not a text in UTF-8. Save the file as "UTF-8" in your editor, or pick another file.
    .name = No text in UTF-8
    .why = A case is plain text. This happens when a document of a word processor or a picture was chosen as a case, or with an old character encoding.
diagnostic-empty = there is nothing in this file.
    .name = Empty file
    .why = Without text there is no case. Begin with `samenspel new`: it writes a short case to go on from.
diagnostic-format = the file says format { $found }; this game knows formats up to { $newest }. Get a newer version of the game, or set the format to { $newest }.
    .name = Unknown format
    .why = The number after `format` says by which agreements the case was written. A newer format may hold things that this game would misunderstand.
diagnostic-extension = a case needs no "#![enable(...)]". Take this line out.
    .name = Another dialect asked for
    .why = Such a line switches on a dialect in other programs. This game always reads cases in the same way.
diagnostic-loose-words = { $shape ->
    [mark] a comment begins with //, not with { $mark }. Write // instead of { $mark }.
    [few] "{ $words }" belongs to nothing here. If it is the name of a field, put a colon and a value after it. If it is a text, put it between quotes. If it is a comment, write // before it.
   *[note] "{ $words }" belongs to nothing here. If it is a comment, write // before it. If it is part of a text, put it between quotes.
}
    .name = Words that belong to nothing
    .why = What you write down for yourself stands after //. What players read stands between quotation marks. Other words are read as names of fields.
diagnostic-wrong-close = this "{ $close }" closes the "{ $open }" of line { $line }. Two brackets that go together are of one kind: ( ) or [ ].
    .name = Closing bracket of another kind
    .why = A list begins with [ and ends with ]; fields and values begin with ( and end with ).
diagnostic-unexpected = { $instead ->
    [brackets] a case has no curly brackets. Write [ ] around a list, or ( ) around fields and values.
    [colon] a colon follows the name of a field. Write : instead of { $found }.
    [comma] a comma belongs here, not "{ $found }".
    [hyphen] this dash ({ $found }) is no minus sign. Type an ordinary hyphen: -.
    [no-quotes] the name of a field stands without quotes. Write { $found } without them.
    [nothing] there is a comma too many here. Take it out.
    [round] fields with their names stand between ( ), not between [ ].
    [space] this is a strange space ({ $found }), often brought along from a word processor or a web page. Type an ordinary space, also in other places where it stands.
    [whole-number] no "{ $found }" goes with a number. Write just the whole number.
   *[unknown] "{ $found }" makes no sense here. Is there a bracket, a comma or a quote too many or too few just before it?
}
    .name = Something that can't stand here
    .why = Usually there is something too much or too little just before this place.
diagnostic-missing-comma = a comma is missing after this.
    .name = Comma missing
    .why = There is a comma between fields, and between the values of a list. There may be one after the last too.
diagnostic-unclosed = this "{ $open }" is not closed. Put "{ $close }" where it ends.
    .name = Bracket not closed
    .why = What isn't closed runs on to the end of the file. The place shown is where it was opened.
diagnostic-never-opened = this "{ $close }" closes nothing. Take it out, or open a bracket before it.
    .name = Closing bracket never opened
    .why = Every closing bracket goes with an opening one of the same kind: ( ) for fields, [ ] for a list.
diagnostic-unopened-text = this text has no opening double quote.
    .name = Text not opened
    .why = Without a quotation mark at the beginning the words look like names of fields.
diagnostic-missing-open = a "{ $open }" is missing here, before what follows.
    .name = Opening bracket missing
    .why = Every closing bracket goes with an opening one. Where it is missing, the game can't tell where the part begins.
diagnostic-unclosed-text = this text has no closing double quote.
    .name = Text not closed
    .why = A text without a closing quotation mark swallows the rest of the file. Write a quotation mark within a text as \".
diagnostic-wrong-quotes = a text goes between straight double quotes; this is { $found }. Word processors change quotes: use a plain text editor.
    .name = Wrong quotation marks
    .why = RON doesn't know curly quotation marks around a text. Within a text they are fine.
diagnostic-missing-colon = a colon is missing after "{ $field }".
    .name = Colon missing
    .why = There is a colon between the name of a field and its value.
diagnostic-missing-value = "{ $field }" has no value.
    .name = Value missing
    .why = A field without a value says nothing. Leave the whole field out if it may stay empty.
diagnostic-too-deep = brackets are nested more than { $limit } deep here. Is one of them not closed?
    .name = Brackets too deep
    .why = A real case doesn't go that deep. Usually a bracket further up wasn't closed.
diagnostic-bad-escape = "{ $found }" means nothing in a text. Write \\ for a backslash and \" for a quote.
    .name = Backslash without a meaning
    .why = A backslash can be followed by n (new line), t (tab), a quotation mark or another backslash.
diagnostic-unclosed-comment = this comment has no end. Close it with */.
    .name = Comment not closed
    .why = Everything after /* is a comment up to */. Without */ the rest of the case disappears in it.
diagnostic-duplicate-field = "{ $field }" appears here for the second time (first on line { $line }). Keep one of the two.
    .name = Field comes twice
    .why = The game can use only one of the two, and doesn't choose for you.
diagnostic-unknown-field = there is no field "{ $field }" here.
    .name = Unknown field
    .why = A field that the game doesn't know would be ignored in silence. Often it is a typing error, or it stands in the wrong place.
diagnostic-missing-field = the field "{ $field }" is missing here.
    .name = Field missing
    .why = Without this field the game can't tell what you mean; there is no value that always fits.
diagnostic-unknown-word = "{ $found }" can't be used here.
    .name = Unknown word
    .why = In this place stands one of a few fixed words, without quotation marks and with a capital letter.
diagnostic-wrong-kind = this should be { diagnostic-expected-shape }, but it is { diagnostic-found-shape }.
    .name = Wrong kind of value
    .why = A number stands without quotation marks, a text with them, a list between [ ].
diagnostic-number-too-big = { $found } doesn't fit here: it takes a number from { $low } to { $high }.
    .name = Number doesn't fit
    .why = This number doesn't fit its field.
diagnostic-wrong-count = between these brackets { $number ->
    [one] belongs one value
   *[more] belong { $expected } values
}; now there are { $found }.
    .name = Wrong number of values
    .why = Between these brackets belong a fixed number of values, such as (from, to).
diagnostic-after-end = the case ended before this. Is there a closing bracket too many above?
    .name = Something after the end
    .why = A case is one part between brackets. What comes after it doesn't belong.
diagnostic-unreadable = this can't be read ({ $words }).
    .name = Not readable
    .why = The reader of RON stumbles here on something the game has no explanation of its own for. Look at brackets, commas and quotation marks just before it.
diagnostic-duplicate-id = there already is a { diagnostic-id-kind } "{ $id }" (line { $line }). Give one of them another id.
    .name = Id exists already
    .why = An id points to one thing. If there are two, nobody can say which is meant.
diagnostic-unknown-id = no { diagnostic-id-kind } is called "{ $id }".
    .name = Unknown id
    .why = What is named here exists nowhere in the case. Often it is a typing error; then it says what you probably meant.
diagnostic-bad-id = "{ $id }" can't be an id. Use letters, digits and hyphens, without spaces.
    .name = Id with blanks or signs
    .why = An id is for the game, not for the player. Without blanks and signs it can be named anywhere.
diagnostic-repeated-id = the { diagnostic-id-kind } "{ $id }" is named twice here.
    .name = Named twice
    .why = Naming the same thing twice does nothing more. Perhaps you meant another.
diagnostic-out-of-range = { $found } is out of range: { diagnostic-figure } goes from { $low } to { $high }.
    .name = Figure out of range
    .why = Outside these limits the figure has no meaning in the rules of play.
diagnostic-outside-turns = turn { $turn } doesn't exist: this case has turns 1 to { $turns }.
    .name = Turn doesn't exist
    .why = What would happen in such a turn never happens.
diagnostic-reversed = this ends (turn { $to }) before it begins (turn { $from }). Swap the two.
    .name = End before beginning
    .why = A window runs from its first turn to its last.
diagnostic-no-such-date = day { $day } of month { $month } doesn't exist.
    .name = Day doesn't exist
    .why = The case begins on a day that doesn't exist.
diagnostic-counted = { $of ->
    [people] family members
    [needs] needs
    [seats] seats
    [moments] moments
    [endings] endings
    [languages] languages
    [members] members (of an agreement, or under one roof)
   *[other] other-kind
}
diagnostic-wrong-number = { $found } { diagnostic-counted }: there can be { $low } to { $high }.
    .name = Too few or too many
    .why = With fewer there is no case to play; with more it doesn't fit on the table.
diagnostic-too-few = { $found } { diagnostic-counted }: there must be at least { $low }.
    .name = Too few
    .why = This way the agreement or list is about nothing.
diagnostic-not-weeks = a turn is 7 or 14 days; this says { $found }.
    .name = No whole weeks
    .why = The family's diary is a page of a week. So a turn takes one or two whole weeks.
diagnostic-too-many-values = this list has { $found } values; the game reads at most { $high }. Is this the right file?
    .name = List too long
    .why = A case fits on a few dozen pages. With a limit, a stranger's file can't bring the game to a halt.
diagnostic-missing-language = this text is missing in { diagnostic-language }. Add it, or take the language out of "languages".
    .name = Language missing
    .why = Whoever plays in that language would suddenly read another.
diagnostic-empty-text = this text is empty, and players read it.
    .name = Empty text
    .why = This text is shown. Left empty, there is a hole.
diagnostic-text-too-long = this text has { $words } words in { diagnostic-language }; here at most { $limit } are pleasant to read.
    .name = Text too long
    .why = Players read this together, aloud or from one screen. Longer than this nobody reads along at ease.
diagnostic-quote-in-text = within a text a quotation mark has a backslash before it: \"{ $found }\". Or use ‘single curls’: those are fine as they are.
    .name = Quotation mark within a text
    .why = To the game a text ends at its first quotation mark, and what follows is read as something else.
diagnostic-same-in-both = { $same } texts of more than three words are the same in Dutch and English. If the case is in one language, write languages: [{ $language }].
    .name = Two languages, one text
    .why = A text that is written once serves every language of the case. Whoever picks the other language reads this one all the same.
diagnostic-placeholder = this text still says "{ $found }". Put what players are to read.
    .name = Still to be filled in
    .why = Such words are put down to be replaced later. As it is, players read them.
diagnostic-text-too-large = this text has { $found } characters; the game reads at most { $high }. Is a closing quotation mark missing?
    .name = Text far too long
    .why = Nobody reads two pages in one go at the table. With a limit, a stranger's file can't bring the game to a halt.
diagnostic-much-to-read = in turn { $turn } there are at least { $words } words for one player to read ({ $language }). More than { $limit } take a quarter of an hour in which nobody talks; spread them over more turns.
    .name = Too much to read in one turn
    .why = Only what surely comes is counted. Whoever reads isn't talking it over, and that is what it is about. How much it comes to in a play is told by samenspel balance.
diagnostic-unseen-sign = this text holds { $sign }, which nobody sees. Type the text again, without copying it.
    .name = Sign that nobody sees
    .why = Such signs come along when a text is copied. Some turn the reading direction, so that players read something else than what is written; some steer the terminal.
diagnostic-piled-marks = more than { $most } marks are piled on one letter here. Type the text again.
    .name = Marks piled up
    .why = No language needs so many marks on a letter. They run over the lines above and below, and make them unreadable.
diagnostic-no-options = the moment "{ $moment }" has no options: nobody could choose.
    .name = Moment without options
    .why = A moment asks for a choice. Without options the table comes to a halt.
diagnostic-no-sure-option = none of the options of the moment "{ $moment }" is always possible. Leave "when" out of one of them.
    .name = No option that is always possible
    .why = If no option's condition holds, nobody can go on.
diagnostic-unsure-default = the option "{ $option }" is taken by default in the moment "{ $moment }", but is not always possible. Leave its "when" out, or pick another default.
    .name = Default not always possible
    .why = The option at `default` holds when nobody chooses. So it must always be possible.
diagnostic-no-free-option = every option of the moment "{ $moment }" that is always possible takes hours. A seat that has none left has no real choice.
    .name = Every option takes hours
    .why = A moment that can only be answered with hours punishes whoever has a full week. There is nearly always something that costs nothing: saying that it can't be now.
diagnostic-never-holds = this condition can never hold: what it asks excludes itself, or falls outside the turns.
    .name = Condition that never holds
    .why = What depends on it happens in no play at all. Look at figures that exclude each other, and at turns that are over by then.
diagnostic-never-comes = "{ $id }" can't come about in any play: what it waits for never comes, or too late. Look at "turns" and "when".
    .name = What can never come about
    .why = Everything in a case should have its turn in at least one play. This is reckoned, not tried: however it is played, it doesn't come. samenspel reach shows what does.
diagnostic-nothing-private = the seat "{ $seat }" knows nothing that others don't know: no fact known to it alone, no news. Its player would have nothing to bring.
    .name = Seat that knows nothing of its own
    .why = Deciding together only becomes practice when each knows something that the others don't.
diagnostic-hidden-fact = nobody can come to know the fact "{ $fact }". Give it a seat in "known_to", an expert, a way in "revealed_by", or an effect that reveals it.
    .name = Fact that nobody hears
    .why = A fact that nobody can hear plays no part.
diagnostic-hidden-need = the need "{ $need }" is hidden, and nothing brings it to the table. Let an effect show it, or a fact be about it.
    .name = Need that stays hidden
    .why = A hidden need that nothing brings to light weighs on the family, and nobody can do anything about it.
diagnostic-open-need = this brings the need "{ $need }" to the table, where it lies from the start. Put "hidden: true" at that need, or leave this out.
    .name = Need that lies on the table already
    .why = Nobody can discover what lies on the table from the start: for the players nothing happens then.
diagnostic-hidden-signal = nobody can see the signal "{ $signal }". Name a fact in "seen_by", or let an effect show it.
    .name = Signal that nobody sees
    .why = A sign that somebody may be unsafe and that nobody can see can't be taken up in time by anybody.
diagnostic-fitting-overlap = turn { $turn } already has a stretch of fitting forms above. Let the stretches follow each other.
    .name = Two judgements on one turn
    .why = For each turn there can be only one judgement on which form of collaboration fits.
diagnostic-fitting-gap = nothing says which forms of collaboration fit in turns { $from } to { $to }. The debrief can't speak about them there.
    .name = No judgement on a turn
    .why = The debrief compares the form of collaboration with what fitted. In these turns there is nothing to compare with.
diagnostic-fitting-reversed = the lightest form ("from") is heavier than the heaviest ("to"). Swap the two.
    .name = Lightest form heavier than heaviest
    .why = `from` is the lightest form that fits, `to` the heaviest.
diagnostic-no-carer = nobody in the family carries the household. Set "carer: true" for at least one person.
    .name = Nobody carries the household
    .why = Load is measured for whoever carries the household. Without anybody who does, there is nothing to measure.
diagnostic-capacity-without-care = "{ $person }" has a capacity but is no carer; it has no effect. Set "carer: true", or leave the capacity out.
    .name = Capacity without a household
    .why = Capacity only counts for whoever carries the household. This way the figure has no effect.
diagnostic-conditional-last-ending = the last ending, "{ $ending }", holds only sometimes, so a play may end without one. Leave its "when" out.
    .name = Last ending doesn't always hold
    .why = The first ending whose condition holds is told. So the last must always hold.
diagnostic-unreachable-ending = the ending "{ $ending }" is never told: "{ $after }" above it always holds. Swap them, or give the one above a condition.
    .name = Ending never has its turn
    .why = The first ending whose condition holds is told. Whatever stands below an ending without a condition never has its turn.
diagnostic-no-announcement = nothing is announced before play. If the case touches debts, violence, self-harm, loss or the like, say so in "announcement".
    .name = Nothing announced
    .why = Players have lives of their own. Who knows what is coming can say no, or prepare.
diagnostic-tip-outside-turns = nobody would see a tip for turn { $turn }: this case has turns 1 to { $turns }.
    .name = Tip for a turn that isn't there
    .why = A tip belongs to a turn of the case.
diagnostic-tip-too-long = this tip has { $words } words in { diagnostic-language }. While playing people read at most { $limit }; spread what there is to explain over more tips.
    .name = Tip too long
    .why = A tip is read while doing something else.
diagnostic-tip-twice = this part of turn { $turn } has a tip already (line { $line }). There is room for one; join them or give this one another place.
    .name = Two tips in one place
    .why = One place has room for one tip.
diagnostic-missing-act = the rules lack the act { $act }.
    .name = Act missing in the rules
    .why = The rules say of each act what it costs. Without this line nobody can do it.
