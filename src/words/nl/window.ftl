# Het venster zelf: de kleine vensters en de titel bovenaan.
window-done = Klaar
window-cancel = Annuleren
window-close = Sluiten
window-new-line = Enter: klaar. Shift en Enter samen: een nieuwe regel.
window-copy-heading = Een kopie van dit spel bewaren
window-copy-prompt = In welk bestand?
window-copied = De kopie staat in { $path }.
window-delete-question = Dit spel wissen? Daarna is het nergens meer.
window-delete = Wissen
window-title = Samenspel
window-title-case = Samenspel - { $case }
window-title-turn = Samenspel - { $case } - beurt { $turn }
window-title-debrief = Samenspel - { $case } - nabespreking
window-not-kept = Je keuze geldt nu, maar kon niet bewaard worden ({ $reason }). De volgende keer kies je opnieuw.
