lockdown = Tickets sind zurzeit geschlossen; nichts wurde gesendet.
lockdown-because = Tickets sind zurzeit geschlossen; nichts wurde gesendet. { $reason }
blocked = Du kannst bei { $server } keine Tickets öffnen.
blocked-until = Du kannst bei { $server } bis { $until } keine Tickets öffnen.
flood = Das war viel in kurzer Zeit. Versuch es { $until } wieder.
not-a-member = Du bist kein Mitglied von { $server }. Tritt bei und versuch es noch einmal.
needs-role = Dieses Thema ist für Mitglieder von { $server } mit einer bestimmten Rolle.
needs-roles = Dieses Thema ist für Mitglieder mit einer dieser Rollen: { $roles }
denied = Dazu kannst du kein Ticket öffnen. Wähl ein anderes Thema.
account-age = Dein Konto ist zu neu, um hier ein Ticket zu öffnen. Ab { $until } kannst du eines öffnen.
member-age = Du bist erst seit Kurzem dabei. Ab { $until } kannst du ein Ticket öffnen.
member-age-unknown = Du bist erst seit Kurzem dabei. Versuch es später noch einmal.
paused = Das Team von { $server } nimmt gerade keine Tickets an; nichts wurde gesendet.
away = Das Team von { $server } ist nicht da; nichts wurde gesendet.
away-until = Das Team ist bis { $until } nicht da.
open = Du hast schon Ticket #{ $number } offen.
open-other = Du hast schon ein Ticket offen.
challenge = Zeig zuerst, dass du ein Mensch bist.
next = Das nächste Ticket kannst du öffnen: { $until }.
back = Das Team ist ab { $until } wieder da; deine Nachricht ist hier sicher.
back-later = Das Team ist nicht da; deine Nachricht ist hier sicher.

button-go = Zum Ticket
button-anyway = Trotzdem senden
button-undo = Rückgängig
button-open-again = Wieder öffnen

blocked-here = Nicht gesendet. Du kannst dem Team von { $server } nicht schreiben.
blocked-here-until = Nicht gesendet. Du kannst dem Team von { $server } bis { $until } nicht schreiben.

block-command =
    .description = Jemanden keine Tickets mehr öffnen lassen
    .member = Wen
    .length = Wie lange, etwa 2h, 7d oder 4w; ohne Angabe für immer
    .reason = Warum; das liest nur das Team
block-role-command =
    .description = Alle mit einer Rolle keine Tickets mehr öffnen lassen
    .role = Welche Rolle
unblock-command =
    .description = Jemanden wieder Tickets öffnen lassen
    .member = Wen
    .role = Oder welche Rolle
blocks-command =
    .description = Wer keine Tickets öffnen kann
lockdown-on-command =
    .description = Tickets vorerst schließen: niemand kann eines öffnen
    .reason = Warum; das lesen die Mitglieder
lockdown-off-command =
    .description = Mitglieder wieder Tickets öffnen lassen
pause-command =
    .description = Eine Zeit lang keine neuen Tickets annehmen
    .topic = Nur zu diesem Thema
    .text = Was Mitglieder stattdessen lesen
resume-command =
    .description = Wieder neue Tickets annehmen
    .topic = Nur zu diesem Thema

blocked-now = { $who } kann keine Tickets mehr öffnen, und nichts von dort wird weitergegeben.
blocked-now-until = { $who } kann bis { $until } keine Tickets öffnen, und nichts von dort wird weitergegeben.
because = Warum: { $reason }
unblocked = { $who } kann wieder Tickets öffnen.
blocks-heading = Wer keine Tickets öffnen kann
blocks-none = Alle können Tickets öffnen.
blocks-line = { $who } · für immer · von { $by } am { $at } · { $why }
blocks-line-until = { $who } · endet { $until } · von { $by } am { $at } · { $why }
blocks-page = Seite { $page } von { $pages }
button-newer = Neuere
button-older = Ältere
somebody = jemand
reason = { $reason }
no-reason = ohne Grund
locked-down = Tickets sind vorerst geschlossen. Offene gehen weiter.
paused-now = Keine neuen Tickets, bis du sie wieder annimmst. Offene gehen weiter.
paused-topic = Keine neuen Tickets zu { $topic }, bis du sie wieder annimmst. Offene gehen weiter.
members-read = Mitglieder lesen:
open-again = Mitglieder können wieder Tickets öffnen.
open-again-topic = Mitglieder können wieder Tickets zu { $topic } öffnen.

not-a-length = Das ist keine Zeitspanne. Schreib sie wie 2h, 7d oder 4w.
nobody-named = Sag, wen: ein Mitglied oder eine Rolle.
not-blocked = Tickets gehen dort schon.
nothing-closed = Tickets können schon geöffnet werden.
no-such-topic = Es gibt hier kein Thema „{ $said }“. Wähl eines aus der Liste.

challenge-counts = Das dauert einen Moment und gilt einen Tag lang.
picture-heading = Welche Buchstaben und Ziffern sind das?
picture-alt = Verbogene Buchstaben und Ziffern zum Abtippen. Ohne Bild gibt es stattdessen eine Frage.
picture-how = Es sind fünf. Groß oder klein ist egal.
sum-heading = Was ist { $first } mal { $second }, plus { $third }?
sum-how = Schreib das Ergebnis in Ziffern.
number =
    { $count ->
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
        [11] elf
       *[12] zwölf
    }
checked = Das war richtig. Einen Tag lang wird nichts mehr gefragt.
checked-dm = Das war richtig. Drück noch einmal auf den Knopf der Karte weiter oben; einen Tag lang wird nichts mehr gefragt.
not-it =
    Das war es nicht. { $left ->
        [one] Ein Versuch bleibt.
       *[other] { $left } Versuche bleiben.
    }
check-over = Diese Frage ist vorbei. Versuch eine andere.
check-paused = Das war dreimal falsch. Weiter geht es { $until }.
check-gone = Diese Frage ist vorbei. Fang dort noch einmal an, wo du herkommst.
answer-title = Zeig, dass du ein Mensch bist
answer-label = Wie lautet die Antwort?

button-start = Los
button-answer = Antworten
button-other-picture = Anderes Bild
button-other-sum = Andere Frage
button-no-picture = Ohne Bild
button-picture = Bild
button-go-on = Weiter
