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
    [truth] true or false
    [word] a word without quotes
    [group] a group with named fields, ( ... )
    [row] values between round brackets, ( ... )
    [list] a list, [ ... ]
   *[other] other-kind
}
diagnostic-found-shape = { $found ->
    [text] a text between double quotes
    [words] a text, or (nl: "...", en: "...")
    [number] a whole number
    [fraction] a number with a fraction
    [truth] true or false
    [word] a word without quotes
    [group] a group with named fields, ( ... )
    [row] values between round brackets, ( ... )
    [list] a list, [ ... ]
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

diagnostic-too-large = the file is larger than { $mebibytes } MiB. A case is a text of a few dozen pages; is this the right file?
diagnostic-not-text = this is not a text in UTF-8. Save the file as "UTF-8" in your editor, or pick another file.
diagnostic-empty = there is nothing in this file.
diagnostic-format = the file says format { $found }; this game knows formats up to { $newest }. Get a newer version of the game, or set the format to { $newest }.
diagnostic-extension = a case needs no "#![enable(...)]". Take this line out.
diagnostic-unexpected = "{ $found }" makes no sense here. Is there a bracket, a comma or a quote too many or too few just before it?
diagnostic-missing-comma = a comma is missing after this.
diagnostic-unclosed = this "{ $open }" is not closed. Put "{ $close }" where it ends.
diagnostic-never-opened = this "{ $close }" closes nothing. Take it out, or open a bracket before it.
diagnostic-unopened-text = this text has no opening double quote.
diagnostic-missing-open = a "{ $open }" is missing here, before what follows.
diagnostic-unclosed-text = this text has no closing double quote.
diagnostic-wrong-quotes = a text goes between straight double quotes; this is { $found }. Word processors change quotes: use a plain text editor.
diagnostic-missing-colon = a colon is missing after "{ $field }".
diagnostic-missing-value = "{ $field }" has no value.
diagnostic-too-deep = brackets are nested more than { $limit } deep here. Is one of them not closed?
diagnostic-bad-escape = "{ $found }" means nothing in a text. Write \\ for a backslash and \" for a quote.
diagnostic-unclosed-comment = this comment has no end. Close it with */.
diagnostic-duplicate-field = "{ $field }" appears here for the second time (first on line { $line }). Keep one of the two.
diagnostic-unknown-field = there is no field "{ $field }" here.
diagnostic-missing-field = the field "{ $field }" is missing here.
diagnostic-unknown-word = "{ $found }" can't be used here.
diagnostic-wrong-kind = this should be { diagnostic-expected-shape }, but it is { diagnostic-found-shape }.
diagnostic-number-too-big = { $found } doesn't fit here: it takes a number from { $low } to { $high }.
diagnostic-wrong-count = values expected between the brackets: { $expected }; found: { $found }.
diagnostic-after-end = the case ended before this. Is there a closing bracket too many above?
diagnostic-unreadable = this can't be read ({ $words }).
diagnostic-duplicate-id = there already is a { diagnostic-id-kind } "{ $id }" (line { $line }). Give one of them another id.
diagnostic-unknown-id = no { diagnostic-id-kind } is called "{ $id }".
diagnostic-bad-id = "{ $id }" can't be an id. Use letters, digits and hyphens, without spaces.
diagnostic-repeated-id = the { diagnostic-id-kind } "{ $id }" is named twice here.
diagnostic-out-of-range = { $found } is out of range: { diagnostic-figure } goes from { $low } to { $high }.
diagnostic-outside-turns = turn { $turn } doesn't exist: this case has turns 1 to { $turns }.
diagnostic-reversed = this ends (turn { $to }) before it begins (turn { $from }). Swap the two.
diagnostic-no-such-date = day { $day } of month { $month } doesn't exist.
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
diagnostic-too-few = { $found } { diagnostic-counted }: there must be at least { $low }.
diagnostic-not-weeks = a turn is 7 or 14 days; this says { $found }.
diagnostic-missing-language = this text is missing in { diagnostic-language }. Add it, or take the language out of "languages".
diagnostic-empty-text = this text is empty, and players read it.
diagnostic-text-too-long = this text has { $words } words in { diagnostic-language }; here at most { $limit } are pleasant to read.
diagnostic-no-options = the moment "{ $moment }" has no options: nobody could choose.
diagnostic-no-sure-option = none of the options of the moment "{ $moment }" is always possible. Leave "when" out of one of them.
diagnostic-unsure-default = the option "{ $option }" is taken by default in the moment "{ $moment }", but is not always possible. Leave its "when" out, or pick another default.
diagnostic-no-free-option = every option of the moment "{ $moment }" that is always possible takes hours. A seat that has none left has no real choice.
diagnostic-nothing-private = the seat "{ $seat }" knows nothing that others don't know: no fact known to it alone, no news. Its player would have nothing to bring.
diagnostic-hidden-fact = nobody can come to know the fact "{ $fact }". Give it a seat in "known_to", an expert, a way in "revealed_by", or an effect that reveals it.
diagnostic-hidden-need = the need "{ $need }" is hidden, and nothing brings it to the table. Let an effect show it, or a fact be about it.
diagnostic-hidden-signal = nobody can see the signal "{ $signal }". Name a fact in "seen_by", or let an effect show it.
diagnostic-fitting-overlap = turn { $turn } already has a stretch of fitting forms above. Let the stretches follow each other.
diagnostic-fitting-gap = nothing says which forms of collaboration fit in turns { $from } to { $to }. The debrief can't speak about them there.
diagnostic-fitting-reversed = the lightest form ("from") is heavier than the heaviest ("to"). Swap the two.
diagnostic-no-carer = nobody in the family carries the household. Set "carer: true" for at least one person.
diagnostic-capacity-without-care = "{ $person }" has a capacity but is no carer; it has no effect. Set "carer: true", or leave the capacity out.
diagnostic-conditional-last-ending = the last ending, "{ $ending }", holds only sometimes, so a play may end without one. Leave its "when" out.
diagnostic-unreachable-ending = the ending "{ $ending }" is never told: "{ $after }" above it always holds. Swap them, or give the one above a condition.
diagnostic-no-announcement = nothing is announced before play. If the case touches debts, violence, self-harm, loss or the like, say so in "announcement".
diagnostic-tip-outside-turns = nobody would see a tip for turn { $turn }: this case has turns 1 to { $turns }.
diagnostic-tip-too-long = this tip has { $words } words in { diagnostic-language }. While playing people read at most { $limit }; spread what there is to explain over more tips.
diagnostic-tip-twice = this part of turn { $turn } has a tip already (line { $line }). There is room for one; join them or give this one another place.
diagnostic-missing-act = the rules lack the act { $act }.
