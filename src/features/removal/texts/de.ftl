closed = Ticket #{ $number } ist geschlossen.
removed = Ticket #{ $number } ist geschlossen, und sein Ort verschwindet in wenigen Sekunden. `/ticket reopen` bringt das Ticket an einem neuen zurück.
erased = Ticket #{ $number } ist gelöscht: was darin gesagt und gesendet wurde, und in wenigen Sekunden sein Ort. Seine Nummer, und wer wann was getan hat, bleiben.
number = Welches Ticket; das von hier, wenn nichts dasteht

force-command =
    .description = Ein Ticket sofort schließen, was sein Thema auch verlangt
    .delete-channel = Auch sein Ort verschwindet
    .reason = Warum; das Mitglied liest es
remove-command =
    .description = Ein Ticket schließen und seinen Ort löschen; neu geöffnet bekommt es einen anderen
erase-command =
    .description = Ein Ticket endgültig löschen: Worte, Dateien und Ort
erase-form =
    .title = Ticket #{ $number } endgültig löschen
    .what = **Das lässt sich nicht rückgängig machen.** Was in Ticket #{ $number } gesagt und gesendet wurde, wird vergessen, und sein Ort wird gelöscht, ebenso seine Transkripte im Kanal des Teams. Seine Nummer, und wer wann was getan hat, bleiben. Was das Mitglied in seinen eigenen Nachrichten hat, bleibt bei ihm.
    .number = Tippe die Nummer des Tickets

already-erased = Ticket #{ $number } ist schon gelöscht.
other-number = Das ist nicht die Nummer. Nichts wurde gelöscht. Um Ticket #{ $number } zu löschen, nimm den Befehl noch einmal und tippe { $number }.
