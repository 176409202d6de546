menu = Nachricht melden
command =
    .description = Was in diesem Ticket gemeldet wurde, und ob die Kopie unverändert ist
    .number = Nummer des Tickets

heading = Eine Nachricht von { $name } melden
copied =
    { $files ->
        [0] Eine Kopie der Nachricht ist aufbewahrt, auch wenn sie gelöscht wird.
        [one] Eine Kopie der Nachricht und einer Datei ist aufbewahrt, auch wenn sie gelöscht wird.
       *[other] Eine Kopie der Nachricht und von { $files } Dateien ist aufbewahrt, auch wenn sie gelöscht wird.
    }
too-large = Nicht aufbewahrt: { $file } ist größer als { $limit } MB, oder es sind zu viele.
file-gone = Nicht aufbewahrt: { $file } ließ sich nicht kopieren.
which = Wohin soll die Meldung gehen?
topic = Thema: { $topic }
not-sent = Noch nicht gesendet. Wer die Nachricht schrieb, erfährt nichts davon.
button-go-on = Weiter
button-send = Meldung senden
button-back = Zurück
button-cancel = Abbrechen
canceled = Nichts wurde gesendet, und die Kopie ist weg.

copy-of = **Gemeldete Nachricht** von { $name } `{ $id }`
copy-where = { $link } · geschrieben am { $written } · kopiert am { $taken }
copy-hash = SHA-256 `{ $hash }`
info =
    { $count ->
        [one] Eine gemeldete Nachricht ist dazu aufbewahrt.
       *[other] { $count } gemeldete Nachrichten sind dazu aufbewahrt.
    }

none = Zu diesem Ticket ist nichts Gemeldetes aufbewahrt.
checked-heading = Gemeldet in Ticket #{ $number }
checked-by = Von { $name } `{ $id }`
checked-where = { $link } · geschrieben am { $written } · kopiert am { $taken }
unchanged = ✅ Die Kopie ist unverändert.
changed = ⚠️ Die Kopie ist nicht mehr das, was aufbewahrt wurde, oder nicht mehr ganz.
hash = SHA-256 `{ $hash }`

gone = Diese Meldung wurde gesendet, abgebrochen oder vergessen. Melde die Nachricht noch einmal, um neu anzufangen.
nothing-in-it = In dieser Nachricht ist nichts, was ich kopieren könnte. Melde eine andere.
your-own = Diese Nachricht hast du selbst geschrieben. Öffne ein Ticket, um darüber zu reden.
ours = Diese Nachricht habe ich für andere geschrieben. Schreib dem Team stattdessen in deinem Ticket.
no-topic = Das Team nimmt hier keine Meldungen an. Schreib dem Team auf anderem Weg.
