# The window itself: the small windows and the title at the top.
window-done = Done
window-cancel = Cancel
window-close = Close
window-new-line = Enter: done. Shift and Enter together: a new line.
window-copy-heading = Save a copy of this play
window-copy-prompt = In which file?
window-copied = The copy is in { $path }.
window-delete-question = Delete this play? After that it is nowhere any more.
window-delete = Delete
window-title = Samenspel
window-title-case = Samenspel - { $case }
window-title-turn = Samenspel - { $case } - turn { $turn }
window-title-debrief = Samenspel - { $case } - debrief
window-not-kept = Your choice holds now, but could not be kept ({ $reason }). Next time you choose again.
