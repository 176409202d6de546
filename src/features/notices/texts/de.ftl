digest = Neues in { $server }
digest-line = { $ticket } · #{ $number }: { $count ->
        [one] eine neue Nachricht
       *[other] { $count } neue Nachrichten
    }
digest-page = Seite { $page } von { $pages }
button-back = Zurück
button-next = Weiter
digest-change = Mit `/notify` auf dem Server änderst du, wie du davon hörst.
answered-line = { $member }, das Team von { $server } hat dir oben geantwortet.
answered = In Ticket #{ $number } steht eine Antwort
answered-where = Das Team von { $server } hat dir vor 12 Stunden geantwortet und wartet auf dich.
go-to-ticket = Zum Ticket
way-ping = Du wirst erwähnt, wenn ein Mitglied schreibt, einmal in zwei Minuten.
way-digest = Du bekommst eine Nachricht von mir, wenn Mitglieder geschrieben haben, höchstens einmal pro Stunde.
way-off = Du hörst nicht davon, wenn Mitglieder schreiben.
quiet = Von { $from } bis { $to } ({ $zone }) erreicht dich nichts; es wird danach gesagt.
which-tickets = Es geht um Tickets, um die du dich kümmerst oder denen du folgst. `/ticket follow` fügt eins hinzu.
following = Du folgst jetzt Ticket #{ $number }.
not-following = Du folgst Ticket #{ $number } nicht mehr.

notify-command =
    .description = Wie du davon hörst, was Mitglieder schreiben
    .way = Erwähnung, Nachricht oder nichts
    .ping = Erwähne mich
    .digest = Sammle es in einer Nachricht
    .off = Nichts
    .quiet-from = Wann deine Ruhezeit beginnt, etwa 22:00
    .quiet-to = Wann sie endet, etwa 07:00; zweimal dieselbe Zeit beendet sie ganz
    .time-zone = Wo deine Uhr steht, etwa Europe/Berlin
follow-command =
    .description = Von diesem Ticket hören, ohne sich darum zu kümmern
unfollow-command =
    .description = Von diesem Ticket nichts mehr hören

not-a-time = Eine Ruhezeit braucht zwei Uhrzeiten, etwa 22:00 und 07:00. Ruf den Befehl noch mal mit beiden auf.
not-a-time-zone = Diese Zeitzone gibt es nicht. Nenne eine wie Europe/Berlin oder America/New_York.
digest-forgotten = Diese Liste ist über eine Woche alt und nicht mehr da. `/ticket list` auf dem Server zeigt, was offen ist.

more-follow = Folgen
more-follow-says = Hören, was das Mitglied schreibt, ohne dich darum zu kümmern
more-unfollow = Nicht mehr folgen
more-unfollow-says = Nichts mehr davon hören
