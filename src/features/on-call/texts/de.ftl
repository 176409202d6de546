called = { $who }, das Team ist weg und du hast Bereitschaft: Das hier ist neu.
now-on = Du hast Bereitschaft, bis du sie mit `/on-call off` beendest.
now-on-until = Du hast Bereitschaft bis { $until }.
now-off = Du hast keine Bereitschaft mehr.
hint = Wer Bereitschaft hat, wird bei neuen Tickets außerhalb der Arbeitszeiten ihres Themas erwähnt, wenn diese Person sie beantwortet.
heading = Wer Bereitschaft hat
nobody = Niemand hat Bereitschaft. Neue Tickets warten, bis das Team zurück ist.
line = { $who } bis auf Weiteres
line-until = { $who } bis { $until }

on-command =
    .description = Bei neuen Tickets erwähnt werden, die kommen, während das Team weg ist
    .until = Wie 12h, montag, morgen 8:00; ohne Angabe, bis du es beendest
off-command =
    .description = Keine Bereitschaft mehr haben
list-command =
    .description = Wer bei neuen Tickets erwähnt wird, die kommen, während das Team weg ist

not-a-moment = Sag, bis wann, wie `12h`, `montag` oder `morgen 8:00`: innerhalb von 90 Tagen.
not-on-call = Du hast keine Bereitschaft.

turns-heading = Wer an der Reihe ist
turn = { $who } ab { $from }
more = und { $count } weitere
gap-away = ⚠️ { $who } ist von { $from } bis { $until } abwesend: Da hat niemand reihum Bereitschaft.
gap-gone = ⚠️ { $who } ist nicht mehr auf diesem Server: Von { $from } bis { $until } hat niemand reihum Bereitschaft.
rota-saved = Die Bereitschaft geht jetzt reihum, je eine Woche.
rota-ended = Die Bereitschaft geht nicht mehr reihum.
your-turn = Du hast bei { $server } Bereitschaft bis { $until }.
gaps-heading = Niemand wird bei { $server } Bereitschaft haben
gaps-hint = Eine neue Reihe entsteht mit `/on-call rota`; zwei Leute tauschen mit `/on-call swap`.
swapped = Die Bereitschaft ab { $from } hat jetzt { $who }.
now-yours = Du hast die von { $from } bis { $until }.
swapped-with-you = { $who } hat bei { $server } mit dir die Bereitschaft getauscht und hat die ab { $from }.
swap-back = Wenn dir das nicht passt, tausch mit `/on-call swap` zurück.

rota-command =
    .description = Wer reihum Bereitschaft hat, je eine Woche; die erste Person ab jetzt
    .people = Erwähnungen, in ihrer Reihenfolge
    .hand-over = Wann eine Woche endet und die nächste beginnt, wie montag 9:00
    .zone = Wie Europe/Berlin
rota-end-command =
    .description = Niemand hat mehr reihum Bereitschaft
swap-command =
    .description = Deine Bereitschaft mit der nächsten einer anderen Person tauschen
    .with = Wer deine Woche nimmt
    .week = Ein Tag in der Woche, die du abgibst, wie 2026-12-24; ohne Angabe deine nächste

by-turns = Du bist bis { $until } mit der Bereitschaft an der Reihe. Tausch mit `/on-call swap`, oder sag mit `/shift away`, wann du abwesend bist.
no-people = Erwähne, wer an die Reihe kommt, in dieser Reihenfolge, wie `@Mel @Kim`: 1 bis { $most } Leute von diesem Server, keine Bots.
no-hand-over = Schreib, wann übergeben wird, wie `montag 9:00`, und die Zeitzone wie `Europe/Berlin`.
no-rota = Hier hat niemand reihum Bereitschaft. `/on-call rota` legt die Reihe fest.
no-turn = Da bist du nicht an der Reihe. `/on-call list` zeigt, wer als Nächstes dran ist.
no-turn-of-theirs = { $who } kommt nicht an die Reihe. `/on-call list` zeigt, wer als Nächstes dran ist.
gone-colleague = { $who } ist nicht mehr auf diesem Server. Es wurde nichts getauscht.
