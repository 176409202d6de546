server-heading = Einem Team schreiben
not-sent-server = Noch nicht gesendet. Für welchen Server ist das?
which-server = Für welchen Server ist das?
topic-heading = Dem Team von { $server } schreiben
not-sent-topic = Noch nicht gesendet. Worum geht es?
what-about = Worum geht es?
write-here = Schreib hier, was du brauchst; es geht mit.
who-reads = Das Team sieht deinen Namen und was du sendest. Es liegt bei Discord; dieser Bot behält keine Kopie deiner Nachrichten.
confirm-heading = An das Team von { $server } senden?
confirm-topic = Noch nicht gesendet. Thema: { $type }
confirm-asks =
    Noch nicht gesendet. Thema: { $type }. { $count ->
        [one] Vorher eine Frage.
       *[other] Vorher { $count } Fragen.
    }
files =
    { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
pick-heading = Für welches Ticket ist das?
not-sent-pick = Noch nicht gesendet. Du hast mehrere Tickets offen.
which-ticket = Für welches Ticket ist das?
resume = Ticket #{ $number } wurde { $at } geschlossen. Geht es um dasselbe?
is-new = Noch nicht gesendet. Ist das ein neues Ticket?
picked = Das geht an Ticket #{ $number }, und was du als Nächstes schreibst, auch.
picked-again = Ticket #{ $number } ist wieder offen. Das geht dorthin, und was du als Nächstes schreibst, auch.
switched = Bei deiner nächsten Nachricht frage ich, für welches Ticket sie ist.
moved = Das geht unten weiter.
cancelled = Es wurde nichts gesendet. Schreib wieder, wenn du das Team brauchst.
forgotten = Das wurde nicht gesendet und ist vergessen. Schreib noch einmal, um neu zu beginnen.
nowhere-heading = Ich weiß nicht, wohin damit
nowhere = Wir teilen keinen Server, der hier Nachrichten annimmt. Tritt dem Server bei, den du erreichen willst, und schreib noch einmal.

button-other-server = Anderer Server
button-back = Zurück
button-cancel = Abbrechen
button-send = Senden
button-answer = Antworten und senden
button-ticket = Ticket #{ $number }
button-new = Neues Ticket
button-continue = Weiter mit #{ $number }
button-switch = Anderes Ticket

create-command =
    .description = Ein Ticket öffnen
    .topic = Worum es geht

draft-gone = Dieser Anfang ist vorbei. Schreib noch einmal, um neu zu beginnen.
not-a-member = Du bist nicht auf diesem Server. Tritt bei und versuch es noch einmal.
