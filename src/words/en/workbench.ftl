# The workbench: where lecturers write cases.
title-workbench = Write a case of your own

workbench-heading = Workbench
workbench-about = This is where you write a case. You begin with one that is sound and can be played, and replace its words piece by piece with those of your own family.
workbench-new = Begin a new case
workbench-new-about = one family, three needs and a dilemma to go on from
workbench-new-ask = What is the case called? You can change the title later.
workbench-new-family = De Jong
workbench-new-none = ‘{ $title }’ can't be made into the name of a folder. Choose a title with letters or digits.
workbench-folder = Your cases are in { $folder }.
workbench-elsewhere = Open another folder
workbench-elsewhere-ask = Which folder? Leave it empty for the usual place.
workbench-no-folder = { $folder } is not a folder. The cases are still those of the folder that was open.
workbench-none = There is no case in this folder yet.
workbench-edit = Edit { $title } ({ $name })
workbench-playable = sound, and can be played
workbench-copies = Or begin with a copy
workbench-copy = A copy of { $title }
workbench-back = To the workbench

workbench-save = Save
workbench-saved = Everything is saved.
workbench-unsaved = Not saved yet
workbench-seen = Seen
workbench-both = { $file } has also been changed outside the workbench. Which text is it to be?
workbench-save-over = Save my text; what is in the file now goes
workbench-take-disk = Take the text in the file; what I wrote here goes
workbench-gone = { $file } is no longer there, or can't be read. Your text is still here.
workbench-put-back = Put my text back there
workbench-taken = { $file } was changed outside the workbench. This is the new text.
workbench-taken-up = What you didn't save last time is still here.
workbench-to-saved = Back to what was saved; what I wrote after that goes
workbench-draft = something you did not save is still there
workbench-unreadable = { $file } can't be read: { $why }.
workbench-no-text = { $file } can't be edited. { $what }
workbench-unwritable = { $file } can't be saved: { $why }. Your text is still here; the file is as it was.
workbench-exists = { $file } exists already. Choose another title.
workbench-no-draft = What you haven't saved can't be kept for a next time ({ $why }). Save more often.

workbench-text = Text
workbench-text-name = Text of the case
workbench-problems = Messages ({ $count })
workbench-preview = Preview
workbench-graph = Connections
workbench-reckon = Analysis
workbench-reading = The text is being read.
workbench-fields = Fill in
workbench-fields-case = The case
workbench-undo = Undo
workbench-redo = Redo
workbench-undo-nothing = There is nothing to undo.
workbench-readable = Back to the last text that was sound
workbench-no-number = A whole number belongs here.
workbench-take-away = What you can take away
workbench-fields-none = From line { $line } on the text can't be read. Your case is still there. See under the messages what stands there, or go back to the last text that could be read.
workbench-up = Back to { $what }
workbench-add = Add { $what }
workbench-more = What you can add
workbench-choose = Choose
workbench-kind = What it is
workbench-yes = yes
workbench-no = no
workbench-open = Open { $what }
workbench-in-language = { $label } ({ $language })
workbench-away = Take away ‘{ $what }’
workbench-another = One more, at { $where }
workbench-another-short = One more
workbench-nth = number { $number }
workbench-earlier = Move earlier
workbench-later = Move later
workbench-inside = { $count ->
    [one] One message
   *[other] Messages: { $number }
}
workbench-value = { $value }: { $parts }
workbench-fine = All is well: this case can be played.
workbench-questions = { $count ->
    [one] No errors: this case can be played. There is one question for you.
   *[other] No errors: this case can be played. There are { $number } questions for you.
}
workbench-errors = { $count ->
    [one] One error; the case can't be played like this yet.
   *[other] Errors: { $number }. The case can't be played like this yet.
}
workbench-problem = { $place } { $message } ({ $code })
workbench-problem-whole = { $message } ({ $code })
workbench-lix = How easily it reads (LIX): { $figures }. Up to 30 very easy, 40 like a newspaper, above 50 hard.

workbench-preview-none = Once there are no errors left, you will see the case here.
workbench-preview-before = There are errors in the text. This is how the case was before they came in.
workbench-turn = Turn { $turn } of { $turns }
workbench-turn-show = Look at turn { $turn }
workbench-who = Who plays (decides whose dilemmas come first)
workbench-who-all = Everybody at the table
workbench-who-one = Only the { $who }
workbench-other-luck = With other luck
workbench-play-on = Play it yourself from turn { $turn }
workbench-play-on-about = colleagues played the turns before it
workbench-happened = What happens in this turn
workbench-chosen = chosen by { $who }
workbench-chosen-nobody = nobody chose; this is what happens then
workbench-go = To { $what } in the text
workbench-added = New: { $what }
workbench-removed = Gone: { $what }
workbench-changed = Changed: { $what }
workbench-changed-fields = Changed: { $what } ({ $fields })
workbench-parted = Up to turn { $turn } everything has stayed as it was decided. There a decision no longer fits: { $why } From there on the colleagues decide anew.

workbench-graph-about = Choose a part to see what leads to it and what it leads to.
workbench-graph-all = Show everything again
workbench-from = What leads to this
workbench-to = What this leads to
workbench-nothing = Nothing.
workbench-how-whole = { $what }
workbench-how-if = as a condition: { $what }
workbench-how-unless = if it is not so: { $what }
workbench-how-later = turns later: { $what }
workbench-how-blocks = stands in the way: { $what }

workbench-reckon-about = The game plays the case hundreds of times and tells you what comes of it. You can go on writing meanwhile.
workbench-reach = Can everything happen?
workbench-reach-about = looks for a way to each dilemma, fact, ending and the rest
workbench-balance = Does the case teach what it means to?
workbench-balance-about = options that are never the best, seats without work, aims nobody reaches, how much there is to read
workbench-running = Something is being worked out already.
workbench-progress = At work: { $percent } %
workbench-cancel = Stop
workbench-cancelled = Stopped.
workbench-old = The text has changed since this was worked out.
workbench-witness = { $name }, turn { $turn }: { $text }
