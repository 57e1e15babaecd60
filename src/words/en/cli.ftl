# What the command line says.
cli-case-facts = { $number } { $count ->
    [1] turn
   *[other] turns
}; at the table: { $seats }
cli-case-shipped = comes with the game
cli-cases-more = Cases of your own go into { $folder }, or into a folder you name with --cases.
cli-auto-played = { $title }: played by colleagues ({ $policy }), seed { $seed }.
cli-ending = How it ends: { $title }
cli-journal-kept = The journal is in { $file }
cli-fingerprint = Fingerprint of the end: { $hash }
cli-replay-counts = Commands: { $commands }. Notes: { $notes }. Turns: { $turns }.
cli-replay-agrees = Played again, exactly the same happens.
cli-replay-refused = Step { $record }, in turn { $turn }: this could be done then; under today's rules it can't: { $why }
cli-replay-differs = Step { $record }, in turn { $turn }: under today's rules something else happens here than did then.
cli-simulated = { $title }: played { $teams } times, seeds { $first } to { $last }.
cli-stuck = { $policy }: the session got stuck: { $why }
cli-table-seats = --table gives { $given } names; this case has these seats, in this order: { $seats }.
cli-mixes-between = ... { $count } compositions in between; --json gives all of them.
cli-mean = mean
cli-tenth = 10%
cli-median = 50%
cli-ninetieth = 90%
cli-endings = ending
measure-severity = how heavily the needs weigh at the end
measure-strain = load against capacity of the carers, per thousand
measure-familiar = contacts with a familiar face, per thousand
measure-contacts = contacts
measure-missed = missed appointments
measure-overreach = work outside one's own field
measure-underreach = own work left undone
measure-trust = trust of the carers, per thousand
measure-facts = facts shared
cli-check-fine = { $file }: fine.
cli-check-summary = Errors: { $errors }. Warnings: { $warnings }.
cli-tour-because = This weighs most now, and together we can do something about it.
cli-tour-folder = The folder { $folder } could not be made ({ $reason }). Name a folder in which you may write with --out.
cli-tour-picture = The picture { $file } could not be kept ({ $reason }).
cli-tour-stuck = The tour got stuck at ‘{ $page }’. The pictures up to there are kept.
cli-tour-closed = The window was closed before the tour was done. The pictures up to there are kept.
cli-no-display = There is no display here, so no window.
cli-no-library = The library { $library } is missing, so no window can open.
cli-no-adapter = No graphics card or driver was found to draw with, so no window can open.
cli-no-game = This build of samenspel has no window.
cli-text-hint = In a terminal you play in text; with --text from a file too: samenspel play el-amrani --text < answers.txt
