# Journals, case files and folders: what is wrong, and how to go on.
why-not-found = it doesn't exist
why-not-allowed = you have no permission
why-exists = there is a file of that name already
why-disk-full = the disk is full
why-read-only = nothing can be saved here
why-folder = it is a folder
why-no-folder = there is a file where the folder should be
why-other = { $error }

case-unknown = There is no case "{ $name }". There is: { $known }. To open a case of your own, give the path of its file.
case-unreadable = { $file }: the case can't be read: { $why }.
case-unsound = { $file }: the case isn't right yet: { $what }. "samenspel check" shows the place.
case-no-such-seat = There is no "{ $name }" at the table in this case. There is: { $known }.

journal-unreadable = { $file }: the journal can't be read: { $why }.
journal-in-use = { $file }: this session is open in another window. Close that first.
journal-too-large = { $file }: this file is larger than { $limit } MB, too large for the journal of a session.
journal-empty = { $file }: this file is empty. There is nothing to go on with; begin a new session, or put a backup in its place.
journal-none = { $file }: this isn't the journal of a Samenspel session.
journal-never-begun = { $file }: this session stopped before anything was played. Begin a new one.
journal-newer = { $file }: this journal was made by a newer version of Samenspel (format { $format }; this version reads up to { $reads }). Update Samenspel; nothing in the journal was changed.
journal-header-damaged = { $file }:1: the first line is damaged, and it holds the case. Put a backup in its place; nothing in the file was changed.
journal-header-strange = { $file }:1: the first line isn't right: { $what }. Put a backup in its place; nothing in the file was changed.
journal-case = { $file }: the case in this journal can't be read: { $what }
journal-damaged = { $file }:{ $line }: the journal is damaged at step { $record }{ $turn ->
    [0] , before the first turn
   *[other] , in turn { $turn }
}. Everything before that is still sound. It is not played on, and nothing in it was changed. Put a backup in its place, or play on in a new session from a turn that is still sound.
stopped = Samenspel stops because of a fault of its own. What was played is kept: start it again and go on where you were. Where it went wrong stands in { $file }; nothing of what was played stands there.
stopped-before = Last time Samenspel stopped because of a fault of its own. What was played is kept: you can go on where you were. Where it went wrong stands in { $file }; nothing of what was played stands there. Send it along if you report it.
journal-no-such-turn = Turn { $turn } never began in { $file }. The last one that began is turn { $last }.
journal-strange = { $file }:{ $line }: step { $record }{ $turn ->
    [0] , before the first turn,
   *[other] {" "}in turn { $turn }
} isn't right: { $what }. Everything before that is still sound. It is not played on, and nothing in it was changed.
journal-unwritable = { $file }: this could not be saved: { $why }. So it didn't happen. Make room and do it again.
journal-closed = { $file }: this could not be saved: { $why }. So it didn't happen. See to it that the folder can be written in, or choose another one, and do it again. A session that is open can also be saved elsewhere as a copy.
journal-folder-gone = { $file }: this could not be saved: the folder is no longer there. So it didn't happen. What was played before is there as long as the game stays open. Put the folder back and do it again, or save a copy elsewhere.
journal-replaced = { $file }: this could not be saved: another file has come in its place. So it didn't happen. What was played before is there as long as the game stays open. Move that file away and do it again, or save a copy elsewhere.
journal-no-folder = { $file }: the folder this file should go into doesn't exist. Make it first, or name another.
journal-exists = { $file }: there is a file of that name already. Give another name; the file was left alone.
journal-uncut = { $file }: the last piece isn't whole, and it could not be cut off: { $why }. Nothing was changed.
journal-full = { $file }: this journal is as long as a journal may be ({ $limit } MB). What was played is kept.
journal-torn = { $file }:{ $line }: the last piece ({ $bytes } bytes) had not been saved yet when the game stopped. Everything that was confirmed is still there.
journal-torn-cut = { $file }: the last piece had not been saved yet when the game stopped, and was cut off. Everything that was confirmed is still there. The piece is kept in { $kept }.

play-colleagues-seat = This is up to { $who }; a colleague from the game has that seat.
play-no-such-seat = The players don't fit the seats of this case.
play-reason-needed = This takes a written reason. Say why in one sentence.
play-text-too-long = That is too long to keep: { $most } characters at most.
play-level = How well equipped you feel goes from 1 to 4.
play-started = The case has begun already.
play-colleague-refused = A fault in the game: { $who } chose what can't be done ({ $why }). What was played is kept.
play-restless = A fault in the game: the colleagues don't come to rest. What was played is kept.

library-no-data = This computer doesn't say where data is kept. Name a folder yourself with --data.
library-no-folder = { $folder }: this is not a folder. With --cases, name a folder that has cases in it.
