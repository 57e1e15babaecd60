# Why a colleague does something, in one line across the table.
reason-heaviest = ‘{ $need }’ weighs most now.
reason-family-first = The family itself puts ‘{ $need }’ first.
reason-cant-wait = ‘{ $need }’ can't wait.
reason-my-task = ‘{ $need }’ is part of my work.
reason-first-that = While ‘{ $need }’ is still going on, the rest won't work.
reason-ask-first = On ‘{ $need }’ I'd rather ask somebody who knows more first.
reason-no-more-visits = Their week is full enough; I won't add a visit now.
reason-listen = I'd like to hear first how { $who } is doing.
reason-tell-others = You should all know this.
reason-attune-first = Let's agree first who does what.
reason-evaluate = It's time to look back with the family.
reason-celebrate = ‘{ $need }’ has got lighter; that deserves a moment.
reason-worried = ‘{ $signal }’ doesn't sit well with me; I'll ask for advice.
reason-i-know-this = I can say something about ‘{ $need }’.
reason-not-mine = ‘{ $need }’ lies outside my field; I'd only be guessing.
reason-fits-family = This fits what the family asked for.
reason-nothing-now = Nothing for me to do just now.
